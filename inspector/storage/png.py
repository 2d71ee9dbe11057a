"""Pictures to PNG and back, without loss. RGB outside, OpenCV's BGR only in here."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from isal import isal_zlib
from numpy.typing import NDArray

from inspector.core.errors import StorageError
from inspector.core.types import Picture
from inspector.storage.atomic import read_bounded, storage_error

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST_BYTES = 2**30
"""Of a file: what the largest picture takes that is not compressed at all, and more."""

MOST_PIXELS = 200_000_000
"""As many as a picture of a camera may have."""

_UP = 2
"""Filter type of every row (PNG specification, third edition, section 9.2): what differs from the row above."""


def encode_png(picture: NDArray[np.uint8] | NDArray[np.uint16], level: int = 1) -> bytes:
    """PNG of a uint8 RGB (h, w, 3) picture or of a uint8 or uint16 (h, w) one. ``level`` 1 (fast) to 9 (small).

    Level 1 is for what is kept beside a running line: each row as the difference from the one above, deflated by ISA-L. On pictures of
    parts that takes a quarter of the time of OpenCV's fastest, for a file of .75 to 1.15 times its size.

    Raises StorageError for anything else, an empty picture too.
    """
    colour = picture.ndim == 3 and picture.shape[2] == 3 and picture.dtype == np.uint8
    grey = picture.ndim == 2 and picture.dtype in (np.uint8, np.uint16)
    if not (colour or grey) or picture.size == 0:
        raise StorageError(f"a picture of shape {picture.shape} and type {picture.dtype} cannot be written as PNG")
    if level == 1:
        return _encode_fast(picture)
    try:
        pixels: NDArray[Any] = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR) if colour else np.ascontiguousarray(picture)
        done, encoded = cv2.imencode(".png", pixels, [cv2.IMWRITE_PNG_COMPRESSION, level])
    except cv2.error as error:
        raise StorageError(f"a picture of shape {picture.shape} could not be encoded as PNG: {error}") from error
    if not done:
        raise StorageError(f"a picture of shape {picture.shape} could not be encoded as PNG")
    return encoded.tobytes()


def _encode_fast(picture: NDArray[np.uint8] | NDArray[np.uint16]) -> bytes:
    height, width = picture.shape[:2]
    # Samples of two bytes stand in network order.
    rows = np.ascontiguousarray(picture, dtype=">u2" if picture.dtype == np.uint16 else np.uint8).view(np.uint8).reshape(height, -1)
    lines = np.empty((height, 1 + rows.shape[1]), np.uint8)
    lines[:, 0] = _UP
    lines[0, 1:] = rows[0]
    np.subtract(rows[1:], rows[:-1], out=lines[1:, 1:])
    kind = 2 if picture.ndim == 3 else 0
    header = struct.pack(">IIBBBBB", width, height, 8 * picture.dtype.itemsize, kind, 0, 0, 0)
    return b"".join((_SIGNATURE, *_chunk(b"IHDR", header), *_chunk(b"IDAT", isal_zlib.compress(lines, 1)), *_chunk(b"IEND", b"")))


def _chunk(name: bytes, content: bytes) -> tuple[bytes, bytes, bytes]:
    """Length and name, content, checksum (section 5.3)."""
    checksum = isal_zlib.crc32(content, isal_zlib.crc32(name))
    return len(content).to_bytes(4, "big") + name, content, checksum.to_bytes(4, "big")


def decode_png(content: bytes, where: str) -> Picture:
    """The uint8 RGB (h, w, 3) picture, read-only. Raises StorageError naming ``where``."""
    pixels = _decode(content, cv2.IMREAD_COLOR, where)
    picture = cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB).astype(np.uint8, copy=False)
    picture.flags.writeable = False
    return picture


def decode_grey(content: bytes, where: str) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """The uint8 or uint16 (h, w) picture as it was written. Raises StorageError naming ``where``."""
    pixels = _decode(content, cv2.IMREAD_UNCHANGED, where)
    if pixels.ndim != 2:
        raise StorageError("is a colour picture where a grey one was expected", where=where)
    return pixels


def read_png(path: Path) -> Picture:
    """The uint8 RGB (h, w, 3) picture in a PNG file that the station wrote. Raises StorageError."""
    try:
        content = read_bounded(path, MOST_BYTES)
    except OSError as error:
        raise storage_error(error, path, "read") from error
    return decode_png(content, str(path))


def _decode(content: bytes, flags: int, where: str) -> NDArray[Any]:
    if content[:8] != _SIGNATURE or content[12:16] != b"IHDR" or len(content) < 33:
        raise StorageError("is not a readable picture", where=where, remedy="Restore the file from a copy")
    width, height = struct.unpack(">II", content[16:24])
    if width * height > MOST_PIXELS:
        told = f"has {width}x{height} pixels, more than the {MOST_PIXELS // 1_000_000} megapixels of any camera here"
        raise StorageError(told, where=where, remedy="Restore the file from a copy")
    try:
        pixels = cv2.imdecode(np.frombuffer(content, np.uint8), flags) if content else None
    except cv2.error:
        pixels = None
    if pixels is None:
        raise StorageError("is not a readable picture", where=where, remedy="Restore the file from a copy")
    return pixels
