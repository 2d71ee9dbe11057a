"""CIFAR-10 (Krizhevsky, 2009) from its archive for Python: 60 000 pictures of 32x32 pixels in ten classes.

``cifar-10-python.tar.gz`` or the folder in it, ``cifar-10-batches-py``: five training batches and one test batch. They are pickles,
which are read without running anything in them: see ``inspector.lab.datasets.plain_pickle``.
"""

from __future__ import annotations

import tarfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from inspector.core.errors import StorageError
from inspector.core.types import Picture
from inspector.lab.datasets.plain_pickle import MOST_BYTES, NotPlain, read_plain_pickle

CLASSES = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
"""By their labels, from 0."""

SIDE = 32
TRAIN_BATCHES = tuple(f"data_batch_{number}" for number in range(1, 6))
TEST_BATCH = "test_batch"

_FOLDER = "cifar-10-batches-py"
_REMEDY = "Fetch cifar-10-python.tar.gz again from the page of the data set"


@dataclass(frozen=True, eq=False)
class CifarBatch:
    """``rows``: uint8 (n, 3072), all red, then all green, then all blue values of a picture; ``labels``: int (n,), 0 to 9."""

    rows: NDArray[np.uint8]
    labels: NDArray[np.int64]

    def picture(self, index: int) -> Picture:
        """uint8 RGB (32, 32, 3)."""
        return np.ascontiguousarray(self.rows[index].reshape(3, SIDE, SIDE).transpose(1, 2, 0))

    def of_class(self, name: str) -> list[int]:
        """The indices of one class."""
        return [int(index) for index in np.flatnonzero(self.labels == CLASSES.index(name))]


@dataclass(frozen=True, eq=False)
class Cifar10:
    """All of it: 180 MB in memory."""

    train: CifarBatch
    test: CifarBatch

    @staticmethod
    def open(place: Path) -> Cifar10:
        """Read the archive or its folder. Raises StorageError, also for a pickle that wants something to be run: it is not."""
        if not place.exists():
            raise StorageError("there is no such file or folder", where=str(place), remedy="Check how its name is written")
        names = (*TRAIN_BATCHES, TEST_BATCH)
        found = _in_folder(place, names) if place.is_dir() else _in_archive(place, names)
        return Cifar10(_together([found[name] for name in TRAIN_BATCHES]), found[TEST_BATCH])


def _in_folder(place: Path, names: Sequence[str]) -> dict[str, CifarBatch]:
    folder = place / _FOLDER if (place / _FOLDER).is_dir() else place
    found: dict[str, CifarBatch] = {}
    for name in names:
        path = folder / name
        if not path.is_file():
            raise StorageError("there is no such file", where=str(path), remedy="Name cifar-10-python.tar.gz or the folder in it")
        try:
            with path.open("rb") as file:
                found[name] = _batch(file, str(path))
        except OSError as error:
            raise StorageError(f"could not be read: {error.strerror}", where=str(path), remedy="Check that it may be read") from error
    return found


def _in_archive(place: Path, names: Sequence[str]) -> dict[str, CifarBatch]:
    """Read through the archive once. Nothing is unpacked to the disk, so its paths do not matter."""
    found: dict[str, CifarBatch] = {}
    try:
        with tarfile.open(place, "r|*") as archive:
            for member in archive:
                name = member.name.rpartition("/")[2]
                content = archive.extractfile(member) if name in names and member.isfile() else None
                if content is not None:
                    found[name] = _batch(content, f"{place}/{member.name}")
    except (tarfile.TarError, EOFError, OSError, zlib.error) as error:
        raise StorageError(f"is no archive that can be read: {error}", where=str(place), remedy=_REMEDY) from error
    missing = [name for name in names if name not in found]
    if missing:
        raise StorageError(f"does not hold {', '.join(missing)}", where=str(place), remedy=_REMEDY)
    return found


def _batch(file: IO[bytes], where: str) -> CifarBatch:
    try:
        held = read_plain_pickle(file.read(MOST_BYTES + 1))
    except NotPlain as error:
        raise StorageError(f"is refused: {error}. Nothing in it was run", where=where, remedy=_REMEDY) from error
    rows, labels = held.get("data"), held.get("labels")
    if not isinstance(rows, np.ndarray) or rows.ndim != 2 or rows.shape[1] != 3 * SIDE * SIDE:
        raise StorageError(f"has no 'data' of {3 * SIDE * SIDE} values a picture", where=where, remedy=_REMEDY)
    if not isinstance(labels, list) or len(labels) != len(rows) or not all(map(_is_label, labels)):
        raise StorageError(f"has no 'labels' from 0 to 9 for its {len(rows)} pictures", where=where, remedy=_REMEDY)
    return CifarBatch(rows, np.array(labels, np.int64))


def _is_label(value: object) -> bool:
    return type(value) is int and 0 <= value < len(CLASSES)


def _together(batches: Sequence[CifarBatch]) -> CifarBatch:
    return CifarBatch(np.concatenate([batch.rows for batch in batches]), np.concatenate([batch.labels for batch in batches]))
