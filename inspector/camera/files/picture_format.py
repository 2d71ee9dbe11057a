"""Format, size and completeness of a picture file, from its bytes, before anything is decoded.

Decoders disagree on half a file: some give what came, some write to the console, some allocate what a header asks for.
Here a file is either whole or refused.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_CUT_OFF = "is cut off: its last part is missing"
_PNG_START = b"\x89PNG\r\n\x1a\n"
_JPEG_MARKER = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])", re.DOTALL)
"""The next marker in coded data, where FF 00 is a byte and FF D0 to FF D7 only restart the coder."""
_JPEG_SIZES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_JPEG_IN_ONE_PASS = {0xC0, 0xC1, 0xC9}
_JPEG_PROGRESSIVE = {0xC2, 0xCA}
_JPEG_SCAN = 0xDA
_ALL_COEFFICIENTS = (1 << 64) - 1
_RLE8, _RLE4 = 1, 2
_RUN_SLACK = 4
"""Pixels of a row beyond its end that some programs write, to fill a word."""
_WEBP_FRAME_HEADER = 16
_TIFF_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8}


@dataclass(frozen=True)
class PictureFormat:
    """``name``: "PNG", "JPEG", "BMP", "TIFF" or "WebP". ``width`` and ``height`` in pixels as stored."""

    name: str
    width: int
    height: int


class NotAPicture(ValueError):
    """The text says why, to be put behind the file's name."""


def examine(content: bytes) -> PictureFormat:
    """The format of a whole picture file. Raises NotAPicture for another kind of file, and for one that is cut off or damaged."""
    try:
        if content.startswith(_PNG_START):
            return _png(content)
        if content.startswith(b"\xff\xd8\xff"):
            return _jpeg(content)
        if content.startswith(b"BM"):
            return _bmp(content)
        if content.startswith((b"II*\0", b"MM\0*")):
            return _tiff(content)
        if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
            return _webp(content)
    except (struct.error, IndexError) as error:
        raise NotAPicture(_CUT_OFF) from error
    if not content:
        raise NotAPicture("is empty")
    text = is_text(content)
    raise NotAPicture("is a text file, whatever its name says" if text else "is not a PNG, JPEG, BMP, TIFF or WebP file")


def is_text(content: bytes) -> bool:
    """Whether the first 4 KiB are written characters: no picture and no video file begins like that."""
    return bool(content) and not any(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in content[:4096])


def _png(content: bytes) -> PictureFormat:
    """Every chunk to the end mark, with its checksum (PNG specification, section 5)."""
    width, height = struct.unpack_from(">II", content, 16)
    view = memoryview(content)
    position = len(_PNG_START)
    while True:
        length, kind = struct.unpack_from(">I4s", content, position)
        end = position + 8 + length
        (expected,) = struct.unpack_from(">I", content, end)
        if zlib.crc32(view[position + 4 : end]) != expected:
            raise NotAPicture(f"is damaged: the checksum of its part {kind.decode('latin-1')} at byte {position} is wrong")
        if kind == b"IEND":
            return PictureFormat("PNG", width, height)
        position = end + 4


def _jpeg(content: bytes) -> PictureFormat:
    """Every segment to the end mark."""
    width = height = 0
    for marker, position in _jpeg_segments(content):
        if marker in _JPEG_SIZES:
            height, width = struct.unpack_from(">HH", content, position + 3)
    return PictureFormat("JPEG", width, height)


def _jpeg_segments(content: bytes) -> Iterator[tuple[int, int]]:
    """Each marker before the end mark that has a length, and where that stands (ITU-T T.81, annex B). Raises NotAPicture, struct.error."""
    position = 2
    while True:
        match = _JPEG_MARKER.search(content, position)
        if match is None:
            raise NotAPicture(_CUT_OFF)
        marker, position = match[1][0], match.end()
        if marker == 0xD9:
            return
        if marker in {0x01, 0xD8}:
            continue
        yield marker, position
        position += struct.unpack_from(">H", content, position)[0]


def lacks_passes(content: bytes) -> bool:
    """Whether a JPEG picture ends before all that it is made of: decoders show one without its last passes, blurred, and say nothing.

    Each coefficient of each colour must have come down to its last bit (ITU-T T.81, annexes B.2.3 and G). False where that cannot be told.
    """
    left: dict[int, int] = {}
    progressive = False
    try:
        for marker, position in _jpeg_segments(content):
            if marker in _JPEG_IN_ONE_PASS or marker in _JPEG_PROGRESSIVE:
                progressive = marker in _JPEG_PROGRESSIVE
                count = content[position + 7]
                left = {content[position + 8 + 3 * one]: _ALL_COEFFICIENTS for one in range(count)}
            elif marker == _JPEG_SCAN:
                count = content[position + 2]
                first, last, bits = content[position + 3 + 2 * count : position + 6 + 2 * count]
                found = (1 << last + 1) - (1 << first) if progressive else _ALL_COEFFICIENTS
                if bits & 15 == 0 or not progressive:
                    left |= {one: left.get(one, 0) & ~found for one in content[position + 3 : position + 3 + 2 * count : 2]}
    except (NotAPicture, struct.error, IndexError, ValueError):
        return False  # the decoder has its own words for that
    return any(left.values())


def _bmp(content: bytes) -> PictureFormat:
    offset, header = struct.unpack_from("<II", content, 10)
    if header == 12:  # the header of OS/2
        width, height, _, bits = struct.unpack_from("<HHHH", content, 18)
        packing = 0
    else:
        width, height, _, bits, packing = struct.unpack_from("<iiHHI", content, 18)
    width, height = abs(width), abs(height)
    stride = (width * bits + 31) // 32 * 4
    if packing in {0, 3} and len(content) < offset + stride * height:
        raise NotAPicture(_CUT_OFF)
    if packing in {_RLE8, _RLE4} and not _runs_are_whole(content, offset, width, height, packing):
        raise NotAPicture("is damaged: its runs of pixels leave places out")
    return PictureFormat("BMP", width, height)


def _runs_are_whole(content: bytes, position: int, width: int, height: int, packing: int) -> bool:
    """Whether each row of a run-length coded BMP has all of its pixels: decoders leave black what has none. Raises IndexError at the end of
    the file (MS-WMF 3.1.6)."""
    row = column = 0
    while True:
        count, value = content[position], content[position + 1]
        position += 2
        if count:
            column += count
        elif value > 2:  # so many pixels as they are, in whole words
            column += value
            size = value if packing == _RLE8 else (value + 1) // 2
            position += size + size % 2
        elif value == 2 or (row < height and not 0 <= column - width < _RUN_SLACK):  # 2: a place to go on at
            return False
        else:
            row, column = row + 1, 0
            if value == 1:
                return row >= height


def _tiff(content: bytes) -> PictureFormat:
    """The first picture's directory: its size, and whether every strip or tile lies inside the file (TIFF 6.0, section 2)."""
    order = "<" if content[:2] == b"II" else ">"
    (directory,) = struct.unpack_from(order + "I", content, 4)
    (count,) = struct.unpack_from(order + "H", content, directory)
    fields = dict(_tiff_field(content, order, directory + 2 + 12 * entry) for entry in range(count))
    for starts, lengths in ((273, 279), (324, 325)):
        _check_parts_inside(content, fields, starts, lengths)
    try:
        return PictureFormat("TIFF", fields[256][0], fields[257][0])
    except KeyError as error:
        raise NotAPicture("is a damaged TIFF file: it does not say how large the picture is") from error


def _tiff_field(content: bytes, order: str, position: int) -> tuple[int, tuple[int, ...]]:
    tag, kind, count = struct.unpack_from(order + "HHI", content, position)
    size = _TIFF_BYTES.get(kind, 8) * count
    start = position + 8 if size <= 4 else struct.unpack_from(order + "I", content, position + 8)[0]
    if kind not in {3, 4} or tag not in {256, 257, 273, 279, 324, 325}:
        return tag, ()
    if start + size > len(content):
        raise NotAPicture(_CUT_OFF)
    return tag, struct.unpack_from(f"{order}{count}{'H' if kind == 3 else 'I'}", content, start)


def _check_parts_inside(content: bytes, fields: Mapping[int, tuple[int, ...]], starts: int, lengths: int) -> None:
    parts = zip(fields.get(starts, ()), fields.get(lengths, ()), strict=False)
    if any(start + length > len(content) for start, length in parts):
        raise NotAPicture(_CUT_OFF)


def _webp(content: bytes) -> PictureFormat:
    """The RIFF frame and the first picture in it (RFC 9649)."""
    (size,) = struct.unpack_from("<I", content, 4)
    coded = webp_coded(content)
    if size + 8 > len(content) or not coded:
        raise NotAPicture(_CUT_OFF)
    kind, picture = coded[-1]
    if content[12:16] == b"VP8X":
        width, height = (int.from_bytes(content[at : at + 3], "little") + 1 for at in (24, 27))
    elif kind == b"VP8L":
        (packed,) = struct.unpack_from("<I", picture, 1)
        width, height = (packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1
    else:
        width, height = (side & 0x3FFF for side in struct.unpack_from("<HH", picture, 6))
    return PictureFormat("WebP", width, height)


def webp_coded(content: bytes) -> tuple[tuple[bytes, bytes], ...]:
    """Kind and content of what the first picture of a WebP file is coded in: alpha ("ALPH") if it has one, then "VP8 " or "VP8L".

    Empty without a picture. Raises NotAPicture if a part does not lie inside the file, struct.error.
    """
    found: list[tuple[bytes, bytes]] = []
    position = 12
    while position < len(content):
        kind, length = struct.unpack_from("<4sI", content, position)
        position += 8
        if kind == b"ANMF":  # a picture of an animation has parts of its own
            position += _WEBP_FRAME_HEADER
            continue
        if position + length > len(content):
            raise NotAPicture(_CUT_OFF)
        if kind in {b"ALPH", b"VP8 ", b"VP8L"}:
            found.append((kind, content[position : position + length]))
        if kind in {b"VP8 ", b"VP8L"}:
            return tuple(found)
        position += length + length % 2
    return ()
