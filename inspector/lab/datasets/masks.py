"""Masks of a data set: which pixels of a picture are defective, by whatever program a person has drawn them with."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector.camera.files.decoding import decode
from inspector.camera.files.picture_format import NotAPicture, PictureFormat, examine
from inspector.core.errors import StorageError
from inspector.core.names import disk_key

SUFFIXES = (".png", ".bmp", ".tif", ".tiff", ".webp", ".jpg", ".jpeg")
"""Endings of mask files, in small letters, the best first."""

_HALF = 127
_FIRST_CHUNK = 12
"""Of a WebP file, in bytes from its beginning."""
_ORIENTATION = 0x0112
_SIDEWAYS = {5: (0, True), 6: (1, False), 7: (2, True), 8: (-1, False)}
"""EXIF orientation that changes width for height -> quarter turns (as ``numpy.rot90`` counts them) of what is shown, and whether it is
transposed first, that lead back to the pixels as stored (CIPA DC-008, tag 0x0112)."""
_DRAW = "Draw the defect white on black, and store the mask as PNG"


def read_mask(path: Path, picture: Path | None = None) -> NDArray[np.bool_]:
    """bool (h, w), true where the defect is; pixels as stored, whatever orientation the file asks for.

    A mask that was drawn over ``picture`` as viewers turn it by its EXIF orientation, width for height, is turned back. A turn that leaves
    the size as it is cannot be seen in a mask: it is taken as stored.

    Every value above 0 counts: 0 and 1, 0 and 255, 8 or 16 bits, a number for each kind of defect. Of colours, in a palette too, all but
    black count, and where a palette's first colour is a black ground, or it has no black or nothing else, all but its first colour. If a
    part of the picture is transparent, what is drawn beside it counts, in black only if there is no other colour. JPEG and WebP with losses
    change what lies beside an edge: there a value counts from the middle of the scale on.

    Raises StorageError if the file cannot be read, is damaged, or nothing in it is defective.
    """
    content = _content(path)
    try:
        form = examine(content)
        mask = _defective(decode(content, form), content, form)
    except NotAPicture as error:
        raise StorageError(str(error), where=str(path), remedy="Copy the data set again, or store the mask as PNG") from error
    if not mask.any():
        raise StorageError("the mask of a defective part is empty: nothing is drawn in it", where=str(path), remedy=_DRAW)
    return mask if picture is None else _as_stored(mask, picture)


def check_mask(mask: Path, picture: Path) -> None:
    """Raise StorageError unless there is a ``mask`` of the size of ``picture``, both whole files. No pixel is decoded."""
    if not mask.is_file():
        remedy = f"The mask of {picture} belongs there: a picture of the same size, white where the defect is, else black"
        raise StorageError("there is no such mask", where=str(mask), remedy=remedy)
    of_mask, of_picture = _form(mask), _form(picture)
    fits = (of_mask.width, of_mask.height) == (of_picture.width, of_picture.height)
    turned = (of_mask.height, of_mask.width) == (of_picture.width, of_picture.height)
    if not fits and not (turned and _orientation(picture) in _SIDEWAYS):
        sizes = f"{of_mask.width}x{of_mask.height} pixels, its picture {of_picture.width}x{of_picture.height}"
        raise StorageError(f"the mask is {sizes}", where=str(mask), remedy="Scale pictures and masks alike")


class MaskFolder:
    """The masks in one folder, found by the names of the pictures that they belong to."""

    def __init__(self, folder: Path) -> None:
        """Reads the names. A folder that is not there has none."""
        self.folder = folder
        self._by_stem: dict[str, list[Path]] = {}
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.suffix.lower() in SUFFIXES and not path.name.startswith("."):
                self._by_stem.setdefault(disk_key(path.stem), []).append(path)

    def of(self, picture: Path) -> Path:
        """``000_mask.png`` for ``000.jpg``, else ``000.png``, with any of :data:`SUFFIXES`, in capital or small letters. The first of these
        names where there is no mask. Raises StorageError for two that could be meant."""
        for stem in (f"{picture.stem}_mask", picture.stem):
            found = self._by_stem.get(disk_key(stem), [])
            found = [path for path in found if path.stem == stem] or found
            found = [path for path in found if path.suffix == ".png"] or found
            if len(found) > 1:
                named = " and ".join(path.name for path in found)
                raise StorageError(f"there are {named} for one picture", where=str(self.folder), remedy="Remove all but one")
            if found:
                return found[0]
        return self.folder / f"{picture.stem}_mask.png"


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise StorageError(
            f"could not be read: {error.strerror}", where=str(path), remedy="Check that it is there and may be read"
        ) from error


def _form(path: Path) -> PictureFormat:
    try:
        return examine(_content(path))
    except NotAPicture as error:
        raise StorageError(str(error), where=str(path), remedy="Copy the data set again") from error


def _defective(stored: NDArray[Any], content: bytes, form: PictureFormat) -> NDArray[np.bool_]:
    """``stored``: grey (h, w), RGB or RGBA of any number type."""
    layers = stored if stored.ndim == 3 else stored[:, :, None]
    drawn = np.asarray((layers[:, :, :3] > (_HALF if _is_lossy(content, form) else 0)).any(axis=2))
    if layers.shape[2] == 4:
        seen = layers[:, :, 3] > 0
        if seen.any() and not seen.all():
            drawn &= seen
            return drawn if drawn.any() else seen
    numbers = _palette_numbers(content)
    if numbers is None:
        return drawn
    ground = numbers == 0
    black_ground = ground.any() and not drawn[ground].any()
    return ~ground if black_ground or drawn.all() or not drawn.any() else drawn


def _is_lossy(content: bytes, form: PictureFormat) -> bool:
    """Whether black and white may have become other values. In WebP the kind of the chunk that holds the pixels says it (RFC 9649)."""
    if form.name != "WebP":
        return form.name == "JPEG"
    at = _FIRST_CHUNK
    while at < len(content):
        if content[at : at + 4] == b"VP8L":
            return False
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        at += 8 + size + size % 2
    return True


def _as_stored(mask: NDArray[np.bool_], picture: Path) -> NDArray[np.bool_]:
    form = _form(picture)
    if mask.shape == (form.height, form.width) or (orientation := _orientation(picture)) not in _SIDEWAYS:
        return mask
    turns, transposed = _SIDEWAYS[orientation]
    return np.ascontiguousarray(np.rot90(mask.T if transposed else mask, turns))


def _orientation(picture: Path) -> int:
    """As EXIF has it: 1 as stored, 5 to 8 with width for height; 1 where the file says nothing."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(picture) as opened:
            return int(opened.getexif().get(_ORIENTATION, 1))
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, TypeError, SyntaxError):
        return 1


def _palette_numbers(content: bytes) -> NDArray[np.uint8] | None:
    """uint8 (h, w): the place of each pixel's colour in the palette of the file; None where it has none."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(content)) as picture:
            return np.asarray(picture, np.uint8) if picture.mode == "P" else None
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError):
        return None  # of a kind that has no palette
