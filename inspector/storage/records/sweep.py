"""Putting the records folder in order beside the running station: after this the index and the files say the same."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from pathlib import Path

from inspector.core.errors import StorageError
from inspector.storage.atomic import storage_error, sweep_leftovers
from inspector.storage.ledger.database import RecordRow, StationDatabase
from inspector.storage.records.document import RecordDocument, parse_document
from inspector.storage.records.files import DAY, bytes_of, remove_remains, stem_of

_BATCH = 500


@dataclass(frozen=True)
class Swept:
    """What a sweep did. ``removed``: half-written files and pictures without JSON. ``added`` records came into the index,
    ``dropped`` ones left it. ``damaged``: JSON files that cannot be read; they are left as they are and not listed.
    """

    removed: int
    added: int
    dropped: int
    damaged: tuple[Path, ...]


def sweep_records(
    root: Path,
    database: StationDatabase,
    is_own: Callable[[str], bool],
    writing: AbstractContextManager[object],
    stopped: Callable[[], bool],
) -> Swept:
    """Only in the process that writes; it may write and remove records meanwhile. Looks at every file's name once. Raises StorageError.

    A record that the ledger does not have yet comes into it as one that was found. One that is gone leaves the index alone: only what the
    station removes itself is noted as removed.

    ``is_own(path of the JSON)``: this process writes or wrote that record, which is left alone. ``writing``: held while a record is
    written. ``stopped``: asked again and again; once it says so, nothing more is done.
    """
    indexed = database.record_paths()
    seen: set[str] = set()
    fresh: list[RecordRow] = []
    damaged: list[Path] = []
    removed = added = 0
    for folder in _day_folders(root):
        removed += sweep_leftovers(folder)
        entered = database.evidence.kept_in(folder.name)
        for stem, whole in _records_in(folder).items():
            if stopped():
                return Swept(removed, added, 0, tuple(damaged))
            path = f"{folder.name}/{stem}.json"
            if is_own(path):
                seen.add(path)
            elif not whole:
                removed += remove_remains(folder, stem)
            elif path in indexed and path in entered:
                seen.add(path)
            else:
                try:
                    fresh.append(_read(folder, stem))
                    added += path not in indexed
                    seen.add(path)
                except StorageError:
                    damaged.append(folder / f"{stem}.json")
            if len(fresh) >= _BATCH:
                database.find_records(fresh)
                fresh.clear()
        with writing, suppress(OSError):
            folder.rmdir()  # only if nothing is left in it
    database.find_records(fresh)
    gone = sorted(path for path in indexed - seen if not is_own(path))
    for first in range(0, len(gone), _BATCH):
        database.drop_records(gone[first : first + _BATCH])
    return Swept(removed, added, len(gone), tuple(damaged))


def _read(folder: Path, stem: str) -> RecordRow:
    """Raises StorageError if it cannot be read."""
    file = folder / f"{stem}.json"
    try:
        content = file.read_bytes()
    except OSError as error:
        raise storage_error(error, file, "read") from error
    return row_of(f"{folder.name}/{file.name}", parse_document(content, str(file)), bytes_of(folder, stem), content)


def row_of(path: str, document: RecordDocument, size: int, content: bytes) -> RecordRow:
    """The entry in the index for the record at ``path``, which has ``size`` bytes in all its files, ``content`` in its JSON."""
    recipe = document.recipe
    return RecordRow(
        path=path,
        taken_at=document.taken_at,
        verdict=document.verdict,
        score=float("nan") if document.score is None else document.score,
        reason=document.reason,
        recipe="" if recipe is None else recipe.name,
        version="" if recipe is None else recipe.version,
        lot=document.lot or "",
        bytes=size,
        part=document.part_number,
        sha256=hashlib.sha256(content).hexdigest(),
    )


def _day_folders(root: Path) -> list[Path]:
    try:
        return sorted(entry for entry in root.iterdir() if DAY.fullmatch(entry.name) and entry.is_dir())
    except FileNotFoundError:
        return []
    except OSError as error:
        raise storage_error(error, root, "read") from error


def _records_in(folder: Path) -> dict[str, bool]:
    """Stem of each record, or remains of one -> whether its JSON is there. Anything else in the folder is not ours."""
    found: dict[str, bool] = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                stem = stem_of(entry.name)
                if stem is not None:
                    found[stem] = found.get(stem, False) or entry.name.endswith(".json")
    except OSError as error:
        raise storage_error(error, folder, "read") from error
    return found
