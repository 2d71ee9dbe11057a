"""From the pixels that a transport delivers to RGB: names and codes are those of the Pixel Format Naming Convention (EMVA PFNC 2.4).

More than 8 bits become 8 by leaving out the lowest, after the colours were computed. YUV422 and YCbCr422 span 0 to 255, YCbCr601 spans
16 to 235 (PFNC, annex on colour spaces): the same bytes are other colours.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.types import Picture

Pixels = NDArray[np.uint8] | NDArray[np.uint16]


class Packing(Enum):
    """How samples of more than 8 bits lie in the bytes."""

    BYTES = "bytes"
    """A whole number of bytes each, least significant first."""
    PFNC = "p"
    """Bits without gaps, least significant first (PFNC: Mono10p, Mono12p)."""
    GIGE = "Packed"
    """Two samples in three bytes: high bits of the first, low bits of both, high bits of the second (GigE Vision 1.x: Mono12Packed)."""


@dataclass(frozen=True)
class PixelFormat:
    """``layout``: "mono", "rgb", "bgr", "rgba", "bgra", a Bayer pattern by its first two rows ("rggb"), or the order of 4:2:2 bytes
    ("uyvy", "yuyv"). ``bits`` of one sample. ``limited``: luma spans 16 to 235."""

    name: str
    layout: str
    bits: int = 8
    packing: Packing = Packing.BYTES
    limited: bool = False

    @property
    def samples(self) -> int:
        """Samples of a pixel; 2 where chroma is shared between two."""
        return {"rgb": 3, "bgr": 3, "rgba": 4, "bgra": 4, "uyvy": 2, "yuyv": 2}.get(self.layout, 1)

    def row_bytes(self, width: int) -> float:
        """Bytes of a row of ``width`` pixels. Not whole where packed rows follow each other without padding."""
        if self.packing is Packing.PFNC:
            return width * self.bits / 8
        if self.packing is Packing.GIGE:
            return width * 1.5
        return float(width * self.samples * ((self.bits + 7) // 8))


_BAYER = {"GR": "grbg", "RG": "rggb", "GB": "gbrg", "BG": "bggr"}


def _bayer(bits: int, packing: Packing, codes: dict[str, int]) -> dict[int, PixelFormat]:
    suffix = "" if packing is Packing.BYTES else packing.value
    return {code: PixelFormat(f"Bayer{tile}{bits}{suffix}", _BAYER[tile], bits, packing) for tile, code in codes.items()}


def _codes(first: int) -> dict[str, int]:
    return {tile: first + step for step, tile in enumerate(("GR", "RG", "GB", "BG"))}


FORMATS: dict[int, PixelFormat] = {
    0x01080001: PixelFormat("Mono8", "mono"),
    0x01100003: PixelFormat("Mono10", "mono", 10),
    0x010C0004: PixelFormat("Mono10Packed", "mono", 10, Packing.GIGE),
    0x010A0046: PixelFormat("Mono10p", "mono", 10, Packing.PFNC),
    0x01100005: PixelFormat("Mono12", "mono", 12),
    0x010C0006: PixelFormat("Mono12Packed", "mono", 12, Packing.GIGE),
    0x010C0047: PixelFormat("Mono12p", "mono", 12, Packing.PFNC),
    0x01100025: PixelFormat("Mono14", "mono", 14),
    0x01100007: PixelFormat("Mono16", "mono", 16),
    **_bayer(8, Packing.BYTES, _codes(0x01080008)),
    **_bayer(10, Packing.BYTES, _codes(0x0110000C)),
    **_bayer(12, Packing.BYTES, _codes(0x01100010)),
    **_bayer(16, Packing.BYTES, _codes(0x0110002E)),
    **_bayer(10, Packing.GIGE, _codes(0x010C0026)),
    **_bayer(12, Packing.GIGE, _codes(0x010C002A)),
    **_bayer(10, Packing.PFNC, {"BG": 0x010A0052, "GB": 0x010A0054, "GR": 0x010A0056, "RG": 0x010A0058}),
    **_bayer(12, Packing.PFNC, {"BG": 0x010C0053, "GB": 0x010C0055, "GR": 0x010C0057, "RG": 0x010C0059}),
    0x02180014: PixelFormat("RGB8", "rgb"),
    0x02180015: PixelFormat("BGR8", "bgr"),
    0x02200016: PixelFormat("RGBa8", "rgba"),
    0x02200017: PixelFormat("BGRa8", "bgra"),
    0x0210001F: PixelFormat("YUV422_8_UYVY", "uyvy"),
    0x02100032: PixelFormat("YUV422_8", "yuyv"),
    0x0210003B: PixelFormat("YCbCr422_8", "yuyv"),
    0x02100043: PixelFormat("YCbCr422_8_CbYCrY", "uyvy"),
    0x0210003E: PixelFormat("YCbCr601_422_8", "yuyv", limited=True),
    0x02100044: PixelFormat("YCbCr601_422_8_CbYCrY", "uyvy", limited=True),
}
"""Code on the wire -> format."""

_OLD_NAMES = {
    "RGB8Packed": "RGB8",
    "BGR8Packed": "BGR8",
    "RGBA8Packed": "RGBa8",
    "BGRA8Packed": "BGRa8",
    "YUV422Packed": "YUV422_8_UYVY",
    "YUV422_YUYV_Packed": "YUV422_8",
    "YUYVPacked": "YUV422_8",
}
_BY_NAME = {one.name: one for one in FORMATS.values()}

_DEMOSAIC = {
    "rggb": cv2.COLOR_BayerRGGB2RGB,
    "grbg": cv2.COLOR_BayerGRBG2RGB,
    "gbrg": cv2.COLOR_BayerGBRG2RGB,
    "bggr": cv2.COLOR_BayerBGGR2RGB,
}
_SWAP = {"bgr": cv2.COLOR_BGR2RGB, "rgba": cv2.COLOR_RGBA2RGB, "bgra": cv2.COLOR_BGRA2RGB}
_LIMITED = {"uyvy": cv2.COLOR_YUV2RGB_UYVY, "yuyv": cv2.COLOR_YUV2RGB_YUY2}


def named(name: str) -> PixelFormat | None:
    """By its name, also one from before the naming convention ("RGB8Packed"); None for one that cannot be converted."""
    return _BY_NAME.get(_OLD_NAMES.get(name, name))


def to_rgb(data: NDArray[np.uint8], form: PixelFormat, width: int, height: int, padding: int = 0) -> Picture:
    """The picture as uint8 RGB (height, width, 3), a copy. ``data``: the bytes as they came; ``padding``: bytes behind each row.

    Raises ValueError if there are fewer bytes than the picture has, or an odd width is said to be 4:2:2.
    """
    if form.samples == 2 and width % 2:
        raise ValueError(f"{form.name} has pairs of pixels, but a row has {width}")
    samples = _samples(data, form, width, height, padding)
    if form.layout == "mono":
        return _rgb8(cv2.cvtColor(_low_bits_left_out(samples[..., 0], form.bits), cv2.COLOR_GRAY2RGB))
    if form.layout in _DEMOSAIC:
        return _rgb8(_low_bits_left_out(cv2.cvtColor(samples[..., 0], _DEMOSAIC[form.layout]), form.bits))
    if form.layout in _SWAP:
        return _rgb8(cv2.cvtColor(samples, _SWAP[form.layout]))
    if form.layout == "rgb":
        return _rgb8(samples.copy())
    return _rgb8(cv2.cvtColor(samples, _LIMITED[form.layout])) if form.limited else _full_range(samples, form.layout)


def _samples(data: NDArray[np.uint8], form: PixelFormat, width: int, height: int, padding: int) -> Pixels:
    """(height, width, samples), uint8 or uint16, each with its own value (12 bits: 0 to 4095)."""
    row = form.row_bytes(width)
    needed = int(np.ceil(row * height)) if not padding else height * (int(np.ceil(row)) + padding)
    if data.size < needed:
        raise ValueError(f"{data.size} bytes are no {form.name} picture of {width} x {height}: that has {needed}")
    if padding:
        data = np.ascontiguousarray(data[:needed].reshape(height, -1)[:, : int(np.ceil(row))])
        if row % 1:  # each row begins on a byte of its own
            return np.stack([_row(line, form, width) for line in data])  # type: ignore[return-value]
    flat = data.reshape(-1)[: int(np.ceil(row * height))]
    return _row(flat, form, width * height).reshape(height, width, form.samples)


def _row(data: NDArray[np.uint8], form: PixelFormat, pixels: int) -> Pixels:
    """``pixels`` pixels that follow each other without padding."""
    if form.packing is Packing.BYTES:
        found: Pixels = data if form.bits <= 8 else data.view("<u2")
        return found.reshape(pixels, form.samples)
    return _unpacked(data, form, pixels).reshape(pixels, 1)


def _unpacked(data: NDArray[np.uint8], form: PixelFormat, count: int) -> NDArray[np.uint16]:
    group, held = {(10, Packing.PFNC): (5, 4), (12, Packing.PFNC): (3, 2)}.get((form.bits, form.packing), (3, 2))
    whole = -(-count // held)
    if data.size < whole * group:  # the last group is not full
        data = np.concatenate([data, np.zeros(whole * group - data.size, np.uint8)])
    lanes = data[: whole * group].reshape(whole, group).T.astype(np.uint16)
    out = np.empty((whole, held), np.uint16)
    if form.packing is Packing.GIGE:
        low = form.bits - 8
        mask = (1 << low) - 1
        out[:, 0] = (lanes[0] << low) | (lanes[1] & mask)
        out[:, 1] = (lanes[2] << low) | ((lanes[1] >> 4) & mask)
    elif form.bits == 12:
        out[:, 0] = lanes[0] | ((lanes[1] & 0x0F) << 8)
        out[:, 1] = (lanes[1] >> 4) | (lanes[2] << 4)
    else:
        for n in range(4):
            out[:, n] = ((lanes[n] >> (2 * n)) | (lanes[n + 1] << (8 - 2 * n))) & 0x3FF
    return out.reshape(-1)[:count]


def _low_bits_left_out(samples: Any, bits: int) -> Any:
    # At most 255: a camera that sets bits above its own would wrap around.
    return samples if samples.dtype == np.uint8 else np.minimum(samples >> (bits - 8), 255).astype(np.uint8)


def _full_range(samples: Any, layout: str) -> Picture:
    """4:2:2 of 0 to 255; each pair of pixels has the chroma of its own."""
    luma, chroma = (samples[..., 1], samples[..., 0]) if layout == "uyvy" else (samples[..., 0], samples[..., 1])
    blue, red = (np.repeat(chroma[:, first::2], 2, axis=1) for first in (0, 1))
    return _rgb8(cv2.cvtColor(cv2.merge([luma, red, blue]), cv2.COLOR_YCrCb2RGB))


def _rgb8(picture: object) -> Picture:
    return np.ascontiguousarray(picture, np.uint8)
