"""Reads picture files, and lists those of a folder in natural order."""

from __future__ import annotations

import re
import stat
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.camera.files.decoding import decode
from inspector.camera.files.picture_format import NotAPicture, PictureFormat, examine
from inspector.core.errors import CameraError, CameraNotFound
from inspector.core.types import Picture

SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp")
"""Endings of picture files, in small letters."""

SMALLEST_SIDE_PX = 32
MOST_PIXELS = 200_000_000
_MOST_BYTES = 2 * 1024**3


def read_picture(path: Path) -> Picture:
    """The picture in a PNG, JPEG, BMP, TIFF (first page) or WebP file: uint8 RGB (h, w, 3), read-only.

    - Grey is repeated in all three channels.
    - 16 bits are taken for what they are: 65535 becomes 255, in equal steps. A camera's 10 or 12 bits stored unscaled come
      out dark; nothing is stretched, since that would differ from picture to picture.
    - Alpha is dropped where the picture is opaque; otherwise the picture is laid on black.
    - An orientation in the file (EXIF, TIFF) is ignored: the pixels are as the sensor gave them. A camera that looks straight down sets the
      orientation at random, and a part must not turn with it.

    Raises CameraNotFound if there is no file, CameraError if it is no whole picture from 32x32 pixels to 200 megapixels.
    """
    return picture_of(_content(path), path)


def picture_of(content: bytes, path: Path) -> Picture:
    """As :func:`read_picture`, of a file's content. ``path``: what messages call it."""
    try:
        form = examine(content)
    except NotAPicture as error:
        raise CameraError(str(error), where=str(path), remedy="Replace the file or take it out of the folder") from error
    _check_size(path, form)
    picture = _rgb(_eight_bits(path, _decode(path, content, form)))
    picture.flags.writeable = False
    return picture


@dataclass(frozen=True)
class PictureFolder:
    """What lies directly in a folder and is not hidden. ``pictures``: in natural order ("part2" before "part10").

    ``left_out``: names of what is no picture file, with the reason where its name says otherwise; plain folders are not among them.
    """

    pictures: tuple[Path, ...]
    left_out: tuple[str, ...]


def picture_files(folder: Path) -> tuple[Path, ...]:
    """The pictures of :func:`list_pictures`."""
    return list_pictures(folder).pictures


def list_pictures(folder: Path) -> PictureFolder:
    """The one list of a folder's pictures, for whoever reads one. Raises CameraNotFound if the folder is not there or holds none."""
    try:
        entries = [path for path in folder.iterdir() if not path.name.startswith(".")]
    except FileNotFoundError as error:
        raise CameraNotFound("there is no such folder", where=str(folder), remedy="Check how its name is written") from error
    except NotADirectoryError as error:
        raise CameraNotFound("is a file, not a folder", where=str(folder), remedy="Name the folder that the pictures are in") from error
    except OSError as error:
        raise CameraError(f"cannot be read: {_cause(error)}", where=str(folder), remedy="Give this user the right to read it") from error
    pictures: list[Path] = []
    left_out: list[str] = []
    for path in sorted(entries, key=_natural):
        named = path.suffix.lower() in SUFFIXES
        why = _why_no_file(path)
        if named and not why:
            pictures.append(path)
        elif named or why != "a folder":
            left_out.append(f"{path.name} ({why})" if why else path.name)
    if not pictures:
        remedy = f"Put pictures into it ({', '.join(SUFFIXES)})"
        raise CameraNotFound(f"there is no picture in the folder: {_contents(entries)}", where=str(folder), remedy=remedy)
    return PictureFolder(tuple(pictures), tuple(left_out))


def _why_no_file(path: Path) -> str:
    """What is there instead of a regular file, or a link to one; empty if nothing is."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return "a link to nothing"
    except OSError as error:
        return _cause(error)
    if stat.S_ISREG(mode):
        return ""
    kinds = ((stat.S_ISDIR, "a folder"), (stat.S_ISFIFO, "a named pipe"), (stat.S_ISSOCK, "a socket"))
    return next((what for is_one, what in kinds if is_one(mode)), "a device")


def _content(path: Path) -> bytes:
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise CameraError(f"is {_why_no_file(path)}, not a file", where=str(path), remedy="Name a picture file")
        if about.st_size > _MOST_BYTES:
            raise CameraError("is larger than 2 GiB", where=str(path), remedy="Store it as PNG with at most 200 megapixels")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise CameraNotFound("there is no such file", where=str(path), remedy="Check how its name is written") from error
    except PermissionError as error:
        raise CameraError("this user may not read it", where=str(path), remedy="Give this user the right to read it") from error
    except OSError as error:
        raise CameraError(f"cannot be read: {_cause(error)}", where=str(path), remedy="Check the disk and the network it is on") from error


def _cause(error: OSError) -> str:
    return error.strerror or type(error).__name__


def _check_size(path: Path, form: PictureFormat) -> None:
    if min(form.width, form.height) < SMALLEST_SIDE_PX:
        raise CameraError(
            f"is only {form.width}x{form.height} pixels",
            where=str(path),
            remedy=f"Use pictures of at least {SMALLEST_SIDE_PX}x{SMALLEST_SIDE_PX} pixels",
        )
    if form.width * form.height > MOST_PIXELS:
        raise CameraError(
            f"has {form.width}x{form.height} pixels",
            where=str(path),
            remedy=f"Use pictures of at most {MOST_PIXELS // 1_000_000} megapixels",
        )


def _decode(path: Path, content: bytes, form: PictureFormat) -> NDArray[Any]:
    """As stored: grey (h, w), RGB (h, w, 3) or RGBA (h, w, 4) of any number type."""
    try:
        return decode(content, form)
    except NotAPicture as error:
        raise CameraError(str(error), where=str(path), remedy="Replace the file, or store it as PNG") from error


def _eight_bits(path: Path, stored: NDArray[Any]) -> NDArray[np.uint8]:
    if stored.dtype == np.uint8:
        return stored
    if stored.dtype == np.uint16:
        return ((stored.astype(np.uint32) + 128) // 257).astype(np.uint8)
    raise CameraError(
        f"its values are {stored.dtype}, whose black and white nobody knows", where=str(path), remedy="Store it with 8 or 16 bits a channel"
    )


def _rgb(stored: NDArray[np.uint8]) -> Picture:
    if stored.ndim == 2:
        return np.asarray(cv2.cvtColor(stored, cv2.COLOR_GRAY2RGB), np.uint8)
    picture = np.ascontiguousarray(stored[:, :, :3])
    if stored.shape[2] == 3:
        return picture
    alpha = stored[:, :, 3]
    if alpha.min() == 255:
        return picture
    return ((picture.astype(np.uint16) * alpha[:, :, None] + 127) // 255).astype(np.uint8)


def _natural(path: Path) -> tuple[list[str | int], str]:
    """Numbers count as numbers, capitals as small letters; the name itself decides between equals."""
    parts = re.split(r"(\d+)", path.name.casefold())
    return [int(part) if part.isdecimal() else part for part in parts], path.name


def _contents(entries: list[Path]) -> str:
    """What is in a folder instead of pictures, for a person."""
    folders = sorted(path.name for path in entries if path.is_dir())
    endings = Counter(path.suffix.lower() or "no ending" for path in entries if not path.is_dir())
    contents = []
    if endings:
        total = endings.total()
        contents.append(f"it holds {total} other file{'s' if total > 1 else ''}: {', '.join(sorted(endings)[:5])}")
    if folders:
        contents.append(
            f"it holds the folder{'s' if len(folders) > 1 else ''} {', '.join(folders[:5])}{' ...' if len(folders) > 5 else ''}"
        )
    return "; ".join(contents) or "it is empty"
