"""From the bytes of a whole picture file to its pixels. A decoder's warning is an error: half a picture would pass as a whole one.

JPEG by libjpeg-turbo (simplejpeg, which reports warnings as errors), TIFF by tifffile, everything else by OpenCV. JPEG, WebP and most
kinds of TIFF have no checksum: damage is noticed where it makes the coded pixels end too early or too late, or takes a whole pass of a
progressive JPEG away. Damage that changes no length cannot be noticed in them, nor can any in uncompressed pixels (BMP, TIFF). PNG has
checksums.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.camera.files.picture_format import NotAPicture, PictureFormat, lacks_passes, webp_coded

_BITFIELDS = 3
"""BI_BITFIELDS: a mask says which bits of a pixel belong to which colour."""
_HEADER_WITH_ALPHA_MASK = 56
_ALPHA_MASK_AT = 66
_WEBP_ALPHA = 0x10
_WEBP_TAIL = 16
"""Bytes of coded pixels that no whole WebP picture can do without. libwebp says nothing if it is done before the end of the data."""

_TIFF_COMPRESSIONS = ("NONE", "LZW", "PACKBITS", "DEFLATE", "ADOBE_DEFLATE", "JPEG", "LZMA", "ZSTD", "PNG", "LERC", "JPEGXL")
"""Not among them: fax and JPEG 2000, whose decoders go on whatever they meet, and what nobody has tried."""
_MOST_SAMPLE_BYTES = 32
"""Of one pixel: four colours of 64 bits."""
_MOST_TILE_BYTES = 2**26
_LACKS_PASSES = "a part of its coded pixels is missing"


def decode(content: bytes, form: PictureFormat) -> NDArray[Any]:
    """The pixels as stored: grey (h, w), RGB (h, w, 3) or RGBA (h, w, 4) with alpha not multiplied in; any number type.

    An orientation tag is ignored. Raises NotAPicture for damage that the decoder notices, and for what it cannot decode.
    """
    if form.name == "JPEG":
        return _jpeg(content)
    if form.name == "TIFF":
        return _tiff(content, form)
    pixels = _by_opencv(content, form.name)
    if form.name == "WebP" and any(_imdecode(one) is not None for one in _shorter_webps(content)):
        raise NotAPicture("is damaged: its coded pixels end before the file does")
    if form.name == "BMP" and pixels.ndim == 3 and pixels.shape[2] == 4 and not _bmp_has_alpha(content):
        return pixels[:, :, :3]
    return pixels


def jpeg_damage(content: bytes) -> str:
    """What libjpeg-turbo notices of damage in a JPEG picture; empty if nothing. Pixels are only made at an eighth of the size."""
    import simplejpeg

    try:
        *_, colours, _ = simplejpeg.decode_jpeg_header(content)
        simplejpeg.decode_jpeg(content, "GRAY" if colours == "Gray" else "RGB", min_height=1, min_width=1, min_factor=8, strict=True)
    except ValueError as error:
        return str(error)
    return _LACKS_PASSES if lacks_passes(content) else ""


def jpeg_of_camera(content: bytes) -> tuple[NDArray[np.uint8] | None, str]:
    """A JPEG picture as a camera sent it: uint8 RGB (h, w, 3), and what libjpeg-turbo notices of damage, empty if nothing.

    None where nothing can be decoded.
    """
    import simplejpeg

    damage = _LACKS_PASSES if lacks_passes(content) else ""
    for strict in (True, False):
        try:
            return np.asarray(simplejpeg.decode_jpeg(content, "RGB", strict=strict), np.uint8), damage
        except ValueError as error:
            damage = damage or str(error)
    return None, damage


def silence_opencv() -> None:
    """OpenCV writes no log from now on, in the whole process: what it has to say is raised as an error for a person."""
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


def _jpeg(content: bytes) -> NDArray[np.uint8]:
    import simplejpeg

    try:
        *_, colours, _ = simplejpeg.decode_jpeg_header(content)
        pixels = simplejpeg.decode_jpeg(content, "GRAY" if colours == "Gray" else "RGB", strict=True)
    except ValueError as error:
        raise NotAPicture(f"is damaged: {error}") from error
    if lacks_passes(content):
        raise NotAPicture(f"is damaged: {_LACKS_PASSES}")
    return np.asarray(pixels[:, :, 0] if pixels.shape[2] == 1 else pixels)


def _tiff(content: bytes, form: PictureFormat) -> NDArray[Any]:
    """The first page (TIFF 6.0), by what its tags say: PhotometricInterpretation, BitsPerSample, PlanarConfiguration, ExtraSamples."""
    import io

    import tifffile

    try:
        with tifffile.TiffFile(io.BytesIO(content)) as file:
            page = file.pages.first
            assert isinstance(page, tifffile.TiffPage)
            _check_kind(page, form)
            if not all(page.databytecounts):
                raise NotAPicture("is damaged: a part of the picture is empty")
            _check_coded_parts(page, content)
            stored = page.asarray()
            if page.planarconfig == tifffile.PLANARCONFIG.SEPARATE and stored.ndim == 3:
                stored = np.moveaxis(stored, 0, 2)
            return _by_tags(stored, page)
    except NotAPicture:
        raise
    except Exception as error:
        # tifffile and its codecs raise errors of many kinds for damaged content.
        raise NotAPicture(f"is damaged or of a rare kind of TIFF ({error})") from error


def _check_kind(page: Any, form: PictureFormat) -> None:
    """A compression in which damage is noticed, and no more to unpack than such a picture has. Raises NotAPicture."""
    import tifffile

    if page.compression not in {getattr(tifffile.COMPRESSION, name) for name in _TIFF_COMPRESSIONS}:
        name = getattr(page.compression, "name", page.compression)
        raise NotAPicture(f"is a TIFF in the compression {name}, in which damage is not noticed")
    part = math.prod(page.chunks) * page.bitspersample // 8
    most = _MOST_SAMPLE_BYTES * form.width * form.height
    if (page.imagewidth, page.imagelength) != (form.width, form.height) or page.nbytes > most or part > max(most, _MOST_TILE_BYTES):
        raise NotAPicture("is damaged or of a rare kind of TIFF (it unpacks to more than a picture of its size)")


def _check_coded_parts(page: Any, content: bytes) -> None:
    """Each strip or tile gives as many bytes as it must, neither fewer nor more. Raises NotAPicture."""
    import imagecodecs
    import tifffile

    plain = {tifffile.COMPRESSION.LZW: imagecodecs.lzw_decode, tifffile.COMPRESSION.PACKBITS: imagecodecs.packbits_decode}
    for number, (start, length) in enumerate(zip(page.dataoffsets, page.databytecounts, strict=True)):
        part = content[start : start + length]
        if page.compression in plain:
            _, _, shape = page.decode(None, number)
            pixels = int(np.prod(page.chunks if page.is_tiled else shape))
            samples = 8 * len(plain[page.compression](part))
            if abs(samples - pixels * page.bitspersample) > 7 * page.imagelength:
                raise NotAPicture("is damaged: a part of it has too few or too many pixels")
        elif page.compression == tifffile.COMPRESSION.JPEG:
            _jpeg(part if page.jpegtables is None else page.jpegtables[:-2] + part[2:])


def _by_tags(stored: NDArray[Any], page: Any) -> NDArray[Any]:
    import tifffile

    kind = tifffile.PHOTOMETRIC
    if stored.dtype == np.bool_:
        stored = stored.astype(np.uint8) * np.uint8(255)
    elif stored.dtype == np.uint16 and page.bitspersample < 16:
        stored = stored << (16 - page.bitspersample)
    elif stored.dtype == np.uint8 and page.bitspersample < 8 and page.photometric != kind.PALETTE:
        stored = (stored.astype(np.uint16) * 255 // (2**page.bitspersample - 1)).astype(np.uint8)
    if page.photometric == kind.MINISBLACK:
        return stored
    if page.photometric == kind.MINISWHITE:
        return np.asarray(np.iinfo(stored.dtype).max - stored)
    if page.photometric == kind.PALETTE:
        return np.asarray((page.colormap[:, stored] >> 8).astype(np.uint8).transpose(1, 2, 0))
    if page.photometric == kind.SEPARATED and stored.shape[2] == 4:
        most = np.iinfo(stored.dtype).max
        ink = most - stored.astype(np.uint32)
        return np.asarray((ink[:, :, :3] * ink[:, :, 3:] // most).astype(stored.dtype))
    # The decoder of JPEG gives RGB; of every other kind of compression YCbCr is what is stored.
    as_rgb = page.photometric == kind.YCBCR and page.compression == tifffile.COMPRESSION.JPEG
    if (as_rgb or page.photometric == kind.RGB) and stored.ndim == 3:
        return _without_extra_samples(stored, page)
    raise NotAPicture(f"is a TIFF whose colours are {kind(page.photometric).name}")


def _without_extra_samples(stored: NDArray[Any], page: Any) -> NDArray[Any]:
    """A fourth sample is alpha only if ExtraSamples says so; colours that are multiplied by alpha already lie on black."""
    import tifffile

    if page.extrasamples[:1] == (tifffile.EXTRASAMPLE.UNASSALPHA,):
        return stored[:, :, :4]
    return stored[:, :, :3]


def _shorter_webps(content: bytes) -> Iterator[bytes]:
    """The first picture alone, once for each part that it is coded in: that part without its last bytes, all lengths right (RFC 9649)."""
    parts = webp_coded(content)
    for short in range(len(parts)):
        chunks = [_riff(kind, coded[:-_WEBP_TAIL] if number == short else coded) for number, (kind, coded) in enumerate(parts)]
        if len(parts) > 1:
            size = struct.unpack_from("<HH", parts[-1][1], 6)
            sides = b"".join(((side & 0x3FFF) - 1).to_bytes(3, "little") for side in size)
            chunks.insert(0, _riff(b"VP8X", bytes((_WEBP_ALPHA, 0, 0, 0)) + sides))
        yield _riff(b"RIFF", b"WEBP" + b"".join(chunks))


def _riff(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack("<I", len(content)) + content + bytes(len(content) % 2)


def _imdecode(content: bytes) -> NDArray[Any] | None:
    silence_opencv()
    try:
        return cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        return None


def _by_opencv(content: bytes, format_name: str) -> NDArray[Any]:
    stored = _imdecode(content)
    if stored is None:
        raise NotAPicture(f"looks like a {format_name} file but cannot be decoded: it is damaged or of a rare kind")
    if stored.ndim == 2:
        return np.asarray(stored)
    return np.asarray(cv2.cvtColor(stored, cv2.COLOR_BGR2RGB if stored.shape[2] == 3 else cv2.COLOR_BGRA2RGBA))


def _bmp_has_alpha(content: bytes) -> bool:
    """Whether a BMP of 32 bits says so: the fourth byte is padding without a mask for it (BITMAPV4HEADER, bV4AlphaMask)."""
    (header,) = struct.unpack_from("<I", content, 14)
    (packing,) = struct.unpack_from("<I", content, 30)
    if packing == _BITFIELDS and header >= _HEADER_WITH_ALPHA_MASK:
        return bool(struct.unpack_from("<I", content, _ALPHA_MASK_AT)[0])
    return False
