"""Pictures of many kinds: what their tags say is read, and damage that a decoder notices is refused."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from numpy.typing import NDArray

from inspector.camera.files.decoding import jpeg_damage, jpeg_of_camera
from inspector.camera.files.picture_file import read_picture
from inspector.core.errors import CameraError

HEIGHT, WIDTH = 48, 64


def drawn(height: int = HEIGHT, width: int = WIDTH) -> NDArray[np.uint8]:
    """RGB: a ramp in each colour, so that nothing can be turned or swapped unseen."""
    y, x = np.mgrid[0:height, 0:width]
    return np.stack([x * 255 // (width - 1), y * 255 // (height - 1), (x + y) * 255 // (width + height - 2)], axis=2).astype(np.uint8)


def busy(height: int = 192, width: int = 256) -> NDArray[np.uint8]:
    """RGB with so much detail that its coded data are long."""
    rng = np.random.default_rng(3)
    return cv2.GaussianBlur(rng.integers(0, 256, (height, width, 3), np.uint8), (0, 0), 1.5)


def sixteen(picture: NDArray[np.uint8]) -> NDArray[np.uint16]:
    return picture.astype(np.uint16) * np.uint16(257)


GREY = drawn()[:, :, 0]
TIFFS: dict[str, tuple[dict[str, object], NDArray[np.generic], NDArray[np.uint8]]] = {
    "orientation 3": ({"extratags": [(274, 3, 1, 3, True)]}, drawn(), drawn()),
    "orientation 6": ({"extratags": [(274, 3, 1, 6, True)]}, drawn(), drawn()),
    "orientation 8": ({"extratags": [(274, 3, 1, 8, True)]}, drawn(), drawn()),
    "planar, 16 bits": (
        {"photometric": "rgb", "planarconfig": "separate"},
        np.ascontiguousarray(np.moveaxis(sixteen(drawn()), 2, 0)),
        drawn(),
    ),
    "planar, 8 bits": ({"photometric": "rgb", "planarconfig": "separate"}, np.ascontiguousarray(np.moveaxis(drawn(), 2, 0)), drawn()),
    "white is zero, 16 bits": ({"photometric": "miniswhite"}, 65535 - sixteen(GREY), np.repeat(GREY[:, :, None], 3, axis=2)),
    "white is zero, 8 bits": ({"photometric": "miniswhite"}, 255 - GREY, np.repeat(GREY[:, :, None], 3, axis=2)),
    "fourth sample of no meaning": (
        {"photometric": "rgb", "extrasamples": ["unspecified"]},
        np.concatenate([drawn(), np.zeros((HEIGHT, WIDTH, 1), np.uint8)], axis=2),
        drawn(),
    ),
    "alpha": (
        {"photometric": "rgb", "extrasamples": ["unassalpha"]},
        np.concatenate([drawn(), np.full((HEIGHT, WIDTH, 1), 51, np.uint8)], axis=2),
        ((drawn().astype(np.uint16) * 51 + 127) // 255).astype(np.uint8),
    ),
    "inks, 16 bits": (
        {"photometric": "separated"},
        np.concatenate([65535 - sixteen(drawn()), np.zeros((HEIGHT, WIDTH, 1), np.uint16)], axis=2),
        drawn(),
    ),
    "tiles, LZW": ({"photometric": "rgb", "compression": "lzw", "tile": (32, 32)}, drawn(), drawn()),
    "strips, PackBits": ({"photometric": "rgb", "compression": "packbits", "rowsperstrip": 7}, drawn(), drawn()),
    "deflate, predictor": ({"photometric": "rgb", "compression": "deflate", "predictor": True}, drawn(), drawn()),
    "big-endian": ({"photometric": "rgb", "byteorder": ">"}, sixteen(drawn()), drawn()),
}


@pytest.mark.parametrize("kind", TIFFS)
def test_a_tiff_is_read_by_what_its_tags_say(tmp_path: Path, kind: str) -> None:
    options, stored, seen = TIFFS[kind]
    byteorder = options.pop("byteorder", None) if "byteorder" in options else None
    tifffile.imwrite(tmp_path / "a.tif", stored, byteorder=byteorder, **options)  # type: ignore[arg-type]
    assert np.array_equal(read_picture(tmp_path / "a.tif"), seen)


def test_twelve_packed_bits_are_brought_to_eight(tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "a.tif", (GREY.astype(np.uint16) << 4), bitspersample=12)
    assert np.abs(read_picture(tmp_path / "a.tif")[:, :, 0].astype(int) - GREY).max() <= 1


def test_colours_that_nobody_can_show_are_refused_by_name(tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "a.tif", drawn(), photometric="cielab")
    with pytest.raises(CameraError, match=r"CIELAB.*PNG"):
        read_picture(tmp_path / "a.tif")


@pytest.mark.parametrize("compression", [None, "lzw", "deflate"])
def test_luma_and_chroma_that_no_decoder_makes_rgb_of_are_refused(tmp_path: Path, compression: str | None) -> None:
    stored = cv2.cvtColor(drawn(), cv2.COLOR_RGB2YCrCb)[:, :, [0, 2, 1]]
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        file.write(stored, photometric="ycbcr", subsampling=(1, 1), compression=compression)
    with pytest.raises(CameraError, match=r"YCBCR.*PNG"):
        read_picture(tmp_path / "a.tif")


def bmp(header: int, alpha_mask: int, fourth: int) -> bytes:
    """32 bits with masks (BI_BITFIELDS), bottom row first."""
    rows = drawn()[::-1, :, ::-1]
    pixels = np.concatenate([rows, np.full((HEIGHT, WIDTH, 1), fourth, np.uint8)], axis=2).tobytes()
    masks = struct.pack("<III", 0xFF0000, 0xFF00, 0xFF) + (struct.pack("<I", alpha_mask) if header > 40 else b"")
    body = struct.pack("<IiiHHIIiiII", header, WIDTH, HEIGHT, 1, 32, 3, len(pixels), 2835, 2835, 0, 0) + masks
    body += bytes(max(0, header - len(body)))
    offset = 14 + len(body)
    return b"BM" + struct.pack("<IHHI", offset + len(pixels), 0, 0, offset) + body + pixels


@pytest.mark.parametrize(
    ("header", "mask", "fourth"), [(40, 0, 0), (40, 0, 255), (56, 0, 0), (108, 0, 0), (124, 0, 0), (108, 0xFF000000, 255)]
)
def test_the_fourth_byte_of_a_bmp_is_alpha_only_if_a_mask_says_so(tmp_path: Path, header: int, mask: int, fourth: int) -> None:
    (tmp_path / "a.bmp").write_bytes(bmp(header, mask, fourth))
    assert np.array_equal(read_picture(tmp_path / "a.bmp"), drawn())


def encoded(tmp_path: Path, name: str) -> tuple[Path, bytes]:
    path = tmp_path / name.rsplit(maxsplit=1)[-1]
    kind = name.split(maxsplit=1)[0]
    if path.suffix == ".tif":
        tifffile.imwrite(path, busy(), photometric="ycbcr" if kind == "jpeg" else "rgb", compression=kind)
    else:
        options = [cv2.IMWRITE_JPEG_PROGRESSIVE, 1] if kind == "progressive" else []
        assert cv2.imwrite(str(path), busy()[:, :, ::-1], options)
    return path, path.read_bytes()


def cut_out(content: bytes) -> bytes:
    """A sixth of the coded data is gone, the end is in place."""
    return content[: len(content) // 2] + content[len(content) // 2 + len(content) // 6 :]


def blank(content: bytes) -> bytes:
    """A sixth of the coded data is zeros."""
    middle, length = len(content) // 2, len(content) // 6
    return content[:middle] + bytes(length) + content[middle + length :]


@pytest.mark.parametrize("damage", [cut_out, blank])
@pytest.mark.parametrize(
    "name", ["baseline a.jpg", "progressive a.jpg", "lzw a.tif", "packbits a.tif", "deflate a.tif", "jpeg a.tif", "png a.png"]
)
def test_damage_inside_is_refused_whatever_the_end_looks_like(tmp_path: Path, name: str, damage: Callable[[bytes], bytes]) -> None:
    path, content = encoded(tmp_path, name)
    read_picture(path)
    path.write_bytes(damage(content))
    with pytest.raises(CameraError, match=r"damaged|cut off|decoded"):
        read_picture(path)


@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_webp_picture_is_refused(tmp_path: Path, seed: int) -> None:
    rng = np.random.default_rng(seed)
    path = tmp_path / "a.webp"
    assert cv2.imwrite(str(path), busy()[:, :, ::-1], [cv2.IMWRITE_WEBP_QUALITY, 80])
    content = bytearray(path.read_bytes())
    start = int(rng.integers(len(content) // 4, len(content) * 3 // 4))
    content[start : start + 64] = rng.integers(0, 256, 64, np.uint8).tobytes()
    path.write_bytes(bytes(content))
    with pytest.raises(CameraError, match=r"damaged|decoded"):
        read_picture(path)


def test_bytes_behind_a_whole_jpeg_are_no_damage(tmp_path: Path) -> None:
    path, content = encoded(tmp_path, "baseline a.jpg")
    before = read_picture(path)
    path.write_bytes(content + b"a maker's own trailer")
    assert np.array_equal(read_picture(path), before)


def progressive_scans(content: bytes) -> list[int]:
    """Where each pass of a progressive JPEG begins."""
    return [at for at in range(len(content)) if content.startswith(b"\xff\xda", at)]


@pytest.mark.parametrize("kept", [1, 2, -1])
def test_a_progressive_jpeg_without_its_last_passes_is_refused(tmp_path: Path, kept: int) -> None:
    path, content = encoded(tmp_path, "progressive a.jpg")
    short = content[: progressive_scans(content)[kept]] + b"\xff\xd9"
    path.write_bytes(short)
    with pytest.raises(CameraError, match="is damaged: a part of its coded pixels is missing"):
        read_picture(path)
    assert jpeg_damage(short) == jpeg_of_camera(short)[1] == "a part of its coded pixels is missing"
    assert jpeg_damage(content) == jpeg_of_camera(content)[1] == ""


def riff(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack("<I", len(content)) + content + bytes(len(content) % 2)


def in_extended_webp(tmp_path: Path, how: str) -> tuple[Path, bytes]:
    """A WebP file of several chunks: with metadata, with alpha, or with a picture in an animation."""
    path = tmp_path / "a.webp"
    height, width = busy().shape[:2]
    alpha = np.tile(np.arange(width, dtype=np.uint8), (height, 1)) if how == "alpha" else np.full((height, width), 255, np.uint8)
    picture = np.dstack([busy()[:, :, ::-1], alpha]) if how == "alpha" else busy()[:, :, ::-1]
    assert cv2.imwrite(str(path), picture, [cv2.IMWRITE_WEBP_QUALITY, 80])
    content = path.read_bytes()
    sides = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    if how == "metadata":
        flags, chunks = 0x08, content[12:] + riff(b"EXIF", b"MM\0*\0\0\0\x08\0\0\0\0\0\0")
    elif how == "animation":
        flags, chunks = 0x02, riff(b"ANIM", bytes(6)) + riff(b"ANMF", bytes(6) + sides + bytes(4) + content[12:])
    else:
        return path, content
    return path, riff(b"RIFF", b"WEBP" + riff(b"VP8X", bytes((flags, 0, 0, 0)) + sides) + chunks)


@pytest.mark.parametrize("how", ["metadata", "animation", "alpha"])
def test_a_damaged_webp_of_several_chunks_is_refused(tmp_path: Path, how: str) -> None:
    path, content = in_extended_webp(tmp_path, how)
    assert content[12:16] == b"VP8X"
    path.write_bytes(content)
    assert read_picture(path).shape == busy().shape
    middle = len(content) * 2 // 3
    path.write_bytes(content[:middle] + bytes(len(content) - middle - 40) + content[-40:])
    with pytest.raises(CameraError, match="is damaged: its coded pixels end before the file does"):
        read_picture(path)


@pytest.mark.parametrize("options", [{"compression": "jpeg2000"}, {"compression": "jpegxr"}])
def test_a_tiff_whose_decoder_hides_damage_is_refused(tmp_path: Path, options: dict[str, str]) -> None:
    tifffile.imwrite(tmp_path / "a.tif", drawn(), photometric="rgb", **options)
    with pytest.raises(CameraError, match=r"compression JPEG.*damage is not noticed.*PNG"):
        read_picture(tmp_path / "a.tif")


@pytest.mark.parametrize(("tags", "value"), [((277,), 3000), ((322, 323), 60000)])
def test_a_tiff_that_unpacks_to_more_than_its_picture_is_refused(tmp_path: Path, tags: tuple[int, ...], value: int) -> None:
    """Samples of a pixel, or sides of a tile, without number."""
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, drawn(), photometric="rgb", compression="deflate", tile=(32, 32))
    with tifffile.TiffFile(path, mode="r+b") as file:
        for tag in tags:
            file.pages.first.tags[tag].overwrite(value)  # type: ignore[union-attr]
    with pytest.raises(CameraError, match="it unpacks to more than a picture of its size"):
        read_picture(path)


def run_length_bmp(packing: int, coded: bytes) -> bytes:
    """64x40 grey pixels in a palette of 256 or 16 colours."""
    colours = 256 if packing == 1 else 16
    palette = b"".join(bytes((one, one, one, 0)) for one in range(colours))
    offset = 14 + 40 + len(palette)
    header = struct.pack("<IiiHHIIiiII", 40, 64, 40, 1, 8 if packing == 1 else 4, packing, len(coded), 0, 0, colours, 0)
    return b"BM" + struct.pack("<IHHI", offset + len(coded), 0, 0, offset) + header + palette + coded


@pytest.mark.parametrize(("packing", "row"), [(1, b"\x3c\x09\0\x04abcd"), (1, b"\x3d\x09\0\x03abc\0"), (2, b"\x3b\x99\0\x05abc\0")])
def test_a_run_length_coded_bmp_that_leaves_places_out_is_refused(tmp_path: Path, packing: int, row: bytes) -> None:
    path = tmp_path / "a.bmp"
    whole = (row + b"\0\0") * 40
    for end in (b"\0\1", b""):
        path.write_bytes(run_length_bmp(packing, whole[: len(whole) if end == b"" else len(whole) - 2] + b"\0\1"))
        assert read_picture(path).shape == (40, 64, 3)
    for damaged in (whole[: len(whole) // 2], whole[: len(row) * 3] + whole[len(row) * 3 + 2 :], b"\0\2\5\5" + whole, b""):
        path.write_bytes(run_length_bmp(packing, damaged + b"\0\1"))
        with pytest.raises(CameraError, match="is damaged: its runs of pixels leave places out"):
            read_picture(path)
    path.write_bytes(run_length_bmp(packing, whole[: len(whole) // 2]))
    with pytest.raises(CameraError, match="cut off"):
        read_picture(path)
