"""VisA (Zou et al., ECCV 2022) as it is published: pictures by object, and a table that says which are to learn from.

``<object>/Data/Images/{Normal,Anomaly}/*``, ``<object>/Data/Masks/Anomaly/*.png``, ``split_csv/1cls.csv`` with the columns object, split,
label, image, mask. In the masks 0 is good and each kind of defect a small number of its own.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from inspector.core.errors import StorageError
from inspector.lab.datasets.masks import check_mask
from inspector.lab.datasets.mvtec import GOOD, MvtecCategory, TestPicture

SPLIT = Path("split_csv") / "1cls.csv"
"""Where the table of the one-class setting lies."""

_COLUMNS = ("object", "split", "label", "image", "mask")
_NORMAL = "normal"


def is_visa(root: Path) -> bool:
    """Whether ``root`` is VisA as it is published."""
    return (root / SPLIT).is_file()


def visa_objects(root: Path) -> tuple[str, ...]:
    """The names of the objects, in the order of the table. Raises StorageError."""
    return tuple(dict.fromkeys(row["object"] for row in _rows(root)))


def visa_category(root: Path, name: str) -> MvtecCategory:
    """One object: normal pictures of the training split to learn from, all of the test split to test with. Raises StorageError."""
    rows = [row for row in _rows(root) if row["object"] == name]
    train = tuple(_picture(root, row) for row in rows if row["split"] == "train" and row["label"] == _NORMAL)
    test = tuple(_test_picture(root, row) for row in rows if row["split"] == "test")
    if not train or not test:
        wanted = "test with" if train else "learn from"
        raise StorageError(f"names no picture of {name} to {wanted}", where=str(root / SPLIT), remedy="Copy the data set again")
    return MvtecCategory(name, train, test)


def _rows(root: Path) -> Sequence[dict[str, str]]:
    path = root / SPLIT
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise StorageError(f"could not be read: {error}", where=str(path), remedy="Copy the data set again") from error
    if not rows or any(not isinstance(row.get(name), str) for row in rows for name in _COLUMNS):
        raise StorageError(f"is not a table of {', '.join(_COLUMNS)}", where=str(path), remedy="Copy the data set again")
    return rows


def _picture(root: Path, row: dict[str, str]) -> Path:
    path = root / row["image"]
    if not path.is_file():
        raise StorageError("there is no such picture", where=str(path), remedy=f"{root / SPLIT} names it: copy the data set again")
    return path


def _test_picture(root: Path, row: dict[str, str]) -> TestPicture:
    path = _picture(root, row)
    if row["label"] == _NORMAL:
        return TestPicture(path, GOOD, False, None)
    mask = root / row["mask"]
    check_mask(mask, path)
    return TestPicture(path, row["label"], True, mask)
