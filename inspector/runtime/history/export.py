"""Parts in one file for others: a zip with the table, and what is kept of each part."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, Self

from inspector.core.errors import ExportCancelled, StorageError
from inspector.core.quality.search import PartFilter
from inspector.runtime.history.part_history import PartHistory, why_missing
from inspector.runtime.history.parts_table import PartsTable
from inspector.storage.atomic import descriptor_of, new_file, storage_error
from inspector.storage.ledger.part_search import FoundPart, PageKey
from inspector.storage.records.files import Record, bytes_of, read_record

TABLE = "parts.csv"
_AT_ONCE = 500
_KEPT_FREE = 64 * 2**20
"""Bytes of the disk that an export leaves, whatever it writes: the station goes on beside it."""
_ROW_BYTES = 600
_LOOK_EVERY = 64


@dataclass(frozen=True)
class Exported:
    """What is in the file: ``parts`` lines of the table, ``files`` of records, ``without`` parts of which nothing is kept."""

    path: Path
    parts: int
    files: int
    without: int
    bytes: int


def found_parts(history: PartHistory, wanted: PartFilter, *, most: int | None = None, after: PageKey | None = None) -> Iterator[FoundPart]:
    """All that are found behind ``after``, the newest first, page by page, at most ``most``. Parts that come meanwhile are not among them.

    Raises StorageError.
    """
    key, left = after, most
    while left is None or left > 0:
        page = history.whole_page(wanted, key, _AT_ONCE if left is None else min(_AT_ONCE, left))
        yield from page.parts
        key = page.next
        left = None if left is None else left - len(page.parts)
        if key is None:
            return


def export_parts(
    history: PartHistory,
    parts: Callable[[], Iterable[FoundPart]],
    target: Path,
    *,
    pictures: bool = True,
    step: Callable[[int, int], None] = lambda done, total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Exported:
    """Write ``target`` (a zip, replaced if it is there), whole or not at all. ``parts`` is asked twice: how much there is, then for it.

    ``pictures`` False: the table alone. ``step(done, total)`` in parts. ``stopped`` is asked again and again. Blocks for as long as the
    disk takes. Raises StorageError, before anything is written if there is no room for it; ExportCancelled once ``stopped`` says so.
    """
    total, needed = _measured(history, parts(), pictures, stopped)
    _check_room(target, needed)
    with new_file(target) as file:
        with _Zip(history, file, target, pictures) as written:
            for done, part in enumerate(parts(), 1):
                _go_on(stopped)
                if done % _LOOK_EVERY == 0:
                    _check_room(target, 0)
                written.add(part)
                step(min(done, total), total)
            written.end()
    size = target.stat().st_size if target.is_file() else 0
    return Exported(target, written.parts, written.files, written.without, size)


class _Zip:
    """One export being written. The table grows in a file of its own, since a zip takes one file after the other."""

    def __init__(self, history: PartHistory, file: BinaryIO, target: Path, pictures: bool) -> None:
        self.parts = self.files = self.without = 0
        self._history = history
        self._pictures = pictures
        self._target = target
        folder = target.parent if target.parent.is_dir() else None
        # The first of the two that may fail: a zip that was begun must be ended.
        self._rows = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - it lives as long as this
        self._text = TextIOWrapper(self._rows, "utf-8", newline="", write_through=True)
        self._table = PartsTable(self._text)
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=True)

    def add(self, part: FoundPart) -> None:
        """Its files, which may go at any moment, and its line, which says what there was."""
        name = f"parts/{part.row.number}"
        packed = 0
        for view, path in self._history.records(part).items() if self._pictures else ():
            packed += self._pack(path, f"{name}/{view}" if view else name)
        self.parts += 1
        self.files += packed
        self.without += not packed
        self._table.add(part, name if packed else "" if not self._pictures else why_missing(part))

    def end(self) -> None:
        """The table."""
        self._text.flush()
        self._rows.seek(0)
        with self._zip.open(zipfile.ZipInfo(TABLE, _now()), "w", force_zip64=True) as entry:
            shutil.copyfileobj(self._rows, entry)
        self._zip.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._text.close()
        with suppress(OSError, ValueError):  # it is closed already, or was not to be ended
            self._zip.close()

    def _pack(self, json: Path, folder: str) -> int:
        """How many files; none if the record was removed meanwhile."""
        try:
            record = read_record(json)
        except StorageError:
            return 0
        packed = 0
        for path in _files_of(record):
            with suppress(FileNotFoundError), path.open("rb") as source:
                try:
                    self._zip.writestr(zipfile.ZipInfo(f"{folder}/{path.name}", _now()), source.read())
                except OSError as error:
                    raise storage_error(error, self._target, "write") from error
                packed += 1
        return packed


def _files_of(record: Record) -> list[Path]:
    paths = record.paths
    return [path for path in (paths.json, paths.picture, paths.map, paths.mask, paths.raw) if path is not None]


def _measured(history: PartHistory, parts: Iterable[FoundPart], pictures: bool, stopped: Callable[[], bool]) -> tuple[int, int]:
    """How many parts, and how many bytes they will take."""
    total = needed = 0
    for part in parts:
        _go_on(stopped)
        total += 1
        needed += _ROW_BYTES
        for path in history.records(part).values() if pictures else ():
            needed += bytes_of(path.parent, path.stem)
    return total, needed


def _check_room(target: Path, needed: int) -> None:
    """Raises StorageError. What goes to an open file of this process is not looked at."""
    if descriptor_of(target) is not None:
        return
    folder = Path(os.path.realpath(target)).parent
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise storage_error(error, target, "ask for the free space of") from error
    if free - needed < _KEPT_FREE:
        asked = f"it needs {needed / 1e6:.0f} MB, and " if needed else ""
        what = f"there is no room for the export: {asked}{free / 1e6:.0f} MB are free, of which {_KEPT_FREE / 1e6:.0f} MB stay"
        raise StorageError(what, where=str(target), remedy="Choose another disk, or fewer parts")


def _go_on(stopped: Callable[[], bool]) -> None:
    if stopped():
        raise ExportCancelled("the export was cancelled", remedy="Nothing of it was kept")


def _now() -> tuple[int, int, int, int, int, int]:
    """As a zip has it."""
    return time.localtime()[:6]
