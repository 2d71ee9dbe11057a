"""Data sets laid out as MVTec AD is: good parts to learn from, parts of every kind to test with, and the truth of each.

``train/good/*``, ``test/<kind>/*`` with ``good`` among the kinds, ``ground_truth/<kind>/<stem>_mask.png`` (or ``<stem>.png``, as
VisA has it where its pictures were put in order like this). Folders and files may be written in capital letters too.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from inspector.camera.files.picture_file import SUFFIXES
from inspector.core.errors import StorageError
from inspector.core.names import disk_key
from inspector.lab.datasets.masks import MaskFolder, check_mask

GOOD = "good"
_PARTS = ("train", "test", "ground_truth")


@dataclass(frozen=True)
class TestPicture:
    """One part of known truth. ``kind``: name of its folder ("good", "scratch" ...). ``mask``: None for a good part."""

    __test__ = False  # its name is no reason for pytest to collect it

    path: Path
    kind: str
    defective: bool
    mask: Path | None


@dataclass(frozen=True)
class MvtecCategory:
    """One product: pictures of good parts, and test parts ordered by kind and name."""

    name: str
    train: tuple[Path, ...]
    test: tuple[TestPicture, ...]

    @staticmethod
    def open(root: Path) -> MvtecCategory:
        """Look through the folder of one category; no picture is decoded.

        Raises StorageError if a part of the layout is missing, if a defective part has no mask or one of another size, and,
        naming them, if ``root`` holds several categories instead of being one.
        """
        if not root.is_dir():
            raise StorageError("there is no such folder", where=str(root), remedy="Check how its name is written")
        good = _below(root, "train", GOOD)
        if not good.is_dir():
            raise _no_category(root)
        train = _pictures(good)
        if not train:
            raise StorageError("there is no picture of a good part", where=str(good), remedy="Put the good parts there")
        test = tuple(picture for folder in _folders(_below(root, "test")) for picture in _test_pictures(root, folder))
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
    if _has_layout(root):
        return ()
    return tuple(folder for folder in _folders(root) if _has_layout(folder))


def _has_layout(folder: Path) -> bool:
    return any(disk_key(inner.name) in _PARTS for inner in _folders(folder))


def _test_pictures(root: Path, folder: Path) -> list[TestPicture]:
    if disk_key(folder.name) == GOOD:
        return [TestPicture(path, GOOD, False, None) for path in _pictures(folder)]
    pictures = _pictures(folder)
    masks = MaskFolder(_below(root, "ground_truth", folder.name))
    found = [TestPicture(path, folder.name, True, masks.of(path)) for path in pictures]
    for part in found:
        assert part.mask is not None
        check_mask(part.mask, part.path)
    return found


def _pictures(folder: Path) -> tuple[Path, ...]:
    """In the order of the names, which the data sets fill up with zeros. Raises StorageError for a folder called like a picture."""
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES and not path.name.startswith("."))
    for path in found:
        if not path.is_file():
            raise StorageError("is called like a picture and is no file", where=str(path), remedy="Take it out of the data set")
    return tuple(found)


def _folders(folder: Path) -> tuple[Path, ...]:
    if not folder.is_dir():
        return ()
    return tuple(sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith(".")))


def _below(folder: Path, *names: str) -> Path:
    """The folder of these names, one within the other, in capital or small letters; as they are given here where there is none.

    Raises StorageError for two of one name: nobody knows which is meant.
    """
    for name in names:
        found = [one for one in _folders(folder) if disk_key(one.name) == disk_key(name)]
        if len(found) > 1:
            named = " and ".join(one.name for one in found)
            raise StorageError(
                f"there are the folders {named}, which some disks take for one", where=str(folder), remedy="Put them together"
            )
        folder = found[0] if found else folder / name
    return folder


def _no_category(root: Path) -> StorageError:
    categories = [folder.name for folder in _folders(root) if _below(folder, "train", GOOD).is_dir()]
    if categories:
        remedy = f"Choose one of them, {root / categories[0]} for instance"
        return StorageError(f"holds several categories: {', '.join(categories)}", where=str(root), remedy=remedy)
    remedy = "A data set has train/good, test/<kind> and ground_truth/<kind>, as MVTec AD has"
    return StorageError("there is no folder train/good", where=str(root), remedy=remedy)
