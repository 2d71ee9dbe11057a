"""Data sets laid out as MVTec AD is: good parts to learn from, parts of every kind to test with, and the truth of each.

``train/good/*``, ``test/<kind>/*`` with ``good`` among the kinds, ``ground_truth/<kind>/<stem>_mask.png`` (or ``<stem>.png``, as
VisA has it where its pictures were put in order like this).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.errors import StorageError

GOOD = "good"
_SUFFIXES = {".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp"}
_PARTS = ("train", "test", "ground_truth")
_PNG_START = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True)
class TestPicture:
    """One part of known truth. ``kind``: name of its folder ("good", "scratch" ...). ``mask``: None for a good part.

    ``defect_above``: the grey value of the mask above which a pixel is defective.
    """

    __test__ = False  # its name is no reason for pytest to collect it

    path: Path
    kind: str
    defective: bool
    mask: Path | None
    defect_above: int = 127


@dataclass(frozen=True)
class MvtecCategory:
    """One product: pictures of good parts, and test parts ordered by kind and name."""

    name: str
    train: tuple[Path, ...]
    test: tuple[TestPicture, ...]

    @staticmethod
    def open(root: Path) -> MvtecCategory:
        """Look through the folder of one category; of the pictures only the sizes are read.

        Raises StorageError if a part of the layout is missing, if a defective part has no mask or one of another size, and,
        naming them, if ``root`` holds several categories instead of being one.
        """
        if not root.is_dir():
            raise StorageError("there is no such folder", where=str(root), remedy="Check how its name is written")
        if not (root / "train" / GOOD).is_dir():
            raise _no_category(root)
        train = _pictures(root / "train" / GOOD)
        if not train:
            raise StorageError("there is no picture of a good part", where=str(root / "train" / GOOD), remedy="Put the good parts there")
        test = tuple(picture for folder in _folders(root / "test") for picture in _test_pictures(root, folder))
        if not test:
            remedy = "Put the test pictures into test/good and test/<kind of defect>"
            raise StorageError("there is no picture to test with", where=str(root / "test"), remedy=remedy)
        return MvtecCategory(root.absolute().name, train, test)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of test parts, "good" among them, in the order of ``test``."""
        return tuple(dict.fromkeys(picture.kind for picture in self.test))


def category_folders(root: Path) -> tuple[Path, ...]:
    """The categories in ``root``, by name: folders that have any part of the layout. Empty if ``root`` is a category itself, or none."""
    if any((root / part).is_dir() for part in _PARTS):
        return ()
    return tuple(folder for folder in _folders(root) if any((folder / part).is_dir() for part in _PARTS))


def read_mask(path: Path, defect_above: int = 127) -> NDArray[np.bool_]:
    """bool (h, w), true where the file is brighter than ``defect_above``: the defect. Raises StorageError."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error
    try:
        grey = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_GRAYSCALE)
    except cv2.error:
        grey = None
    if grey is None:
        raise StorageError("is not a picture that can be read", where=str(path), remedy="Copy the data set again")
    return np.asarray(grey > defect_above)


def _test_pictures(root: Path, folder: Path) -> list[TestPicture]:
    if folder.name == GOOD:
        return [TestPicture(path, GOOD, False, None) for path in _pictures(folder)]
    return [TestPicture(path, folder.name, True, _mask_of(root, folder.name, path)) for path in _pictures(folder)]


def _mask_of(root: Path, kind: str, picture: Path) -> Path:
    mask = root / "ground_truth" / kind / f"{picture.stem}_mask.png"
    same_name = mask.with_name(f"{picture.stem}.png")
    if not mask.is_file() and same_name.is_file():
        mask = same_name
    check_mask(mask, picture)
    return mask


def check_mask(mask: Path, picture: Path) -> None:
    """Raise StorageError unless there is a ``mask`` of the size of ``picture``."""
    if not mask.is_file():
        remedy = f"The mask of {picture} belongs there: a grey picture of the same size, white where the defect is"
        raise StorageError("there is no such mask", where=str(mask), remedy=remedy)
    width, height = _size(picture)
    mask_width, mask_height = _size(mask)
    if (width, height) != (mask_width, mask_height):
        raise StorageError(
            f"the mask is {mask_width}x{mask_height} pixels, its picture {width}x{height}",
            where=str(mask),
            remedy="Scale pictures and masks alike",
        )


def _size(path: Path) -> tuple[int, int]:
    """Width and height in pixels: from the header of a PNG file, by decoding any other."""
    try:
        with path.open("rb") as file:
            start = file.read(24)
    except OSError as error:
        raise _unreadable(path, error) from error
    if start.startswith(_PNG_START) and len(start) == 24:
        return int.from_bytes(start[16:20], "big"), int.from_bytes(start[20:24], "big")
    height, width = read_mask(path).shape
    return width, height


def _unreadable(path: Path, error: OSError) -> StorageError:
    return StorageError(f"could not be read: {error.strerror}", where=str(path), remedy="Check that it is there and may be read")


def _pictures(folder: Path) -> tuple[Path, ...]:
    """In the order of the names, which the data sets fill up with zeros."""
    found = [path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES and not path.name.startswith(".") and path.is_file()]
    return tuple(sorted(found))


def _folders(folder: Path) -> tuple[Path, ...]:
    if not folder.is_dir():
        return ()
    return tuple(sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith(".")))


def _no_category(root: Path) -> StorageError:
    categories = [folder.name for folder in _folders(root) if (folder / "train" / GOOD).is_dir()]
    if categories:
        remedy = f"Choose one of them, {root / categories[0]} for instance"
        return StorageError(f"holds several categories: {', '.join(categories)}", where=str(root), remedy=remedy)
    remedy = "A data set has train/good, test/<kind> and ground_truth/<kind>, as MVTec AD has"
    return StorageError("there is no folder train/good", where=str(root), remedy=remedy)
