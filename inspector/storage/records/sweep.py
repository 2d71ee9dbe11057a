"""Putting the records folder in order at the start: after this the index and the files say the same."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from inspector.core.errors import StorageError
from inspector.storage.atomic import storage_error, sweep_leftovers
from inspector.storage.database import RecordRow, StationDatabase
from inspector.storage.records.document import RecordDocument
from inspector.storage.records.files import DAY, read_record, stem_of

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


def sweep_records(root: Path, database: StationDatabase) -> Swept:
    """Only for the process that writes, while it does not. Looks at every file's name once. Raises StorageError."""
    indexed = database.record_paths()
    seen: set[str] = set()
    fresh: list[RecordRow] = []
    damaged: list[Path] = []
    removed = added = 0
    for folder in _day_folders(root):
        removed += sweep_leftovers(folder)
        for stem, files in _records_in(folder).items():
            json = folder / f"{stem}.json"
            path = f"{folder.name}/{json.name}"
            if json not in files:
                removed += _remove(files)
            elif path in indexed:
                seen.add(path)
            else:
                try:
                    fresh.append(row_of(path, read_record(json).document, _bytes_of(files)))
                except StorageError:
                    damaged.append(json)
        with suppress(OSError):
            folder.rmdir()  # only if nothing is left in it
        if len(fresh) >= _BATCH:
            database.add_records(fresh)
            added += len(fresh)
            fresh.clear()
    database.add_records(fresh)
    gone = indexed - seen
    database.drop_records(sorted(gone))
    return Swept(removed, added + len(fresh), len(gone), tuple(damaged))


def row_of(path: str, document: RecordDocument, size: int) -> RecordRow:
    """The entry in the index for the record at ``path``, which has ``size`` bytes."""
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
    )


def _day_folders(root: Path) -> list[Path]:
    try:
        return sorted(entry for entry in root.iterdir() if DAY.fullmatch(entry.name) and entry.is_dir())
    except FileNotFoundError:
        return []
    except OSError as error:
        raise storage_error(error, root, "read") from error


def _records_in(folder: Path) -> dict[str, set[Path]]:
    """Stem of each record, or remains of one -> its files. Anything else in the folder is not ours."""
    found: dict[str, set[Path]] = {}
    try:
        for path in folder.iterdir():
            stem = stem_of(path.name)
            if stem is not None:
                found.setdefault(stem, set()).add(path)
    except OSError as error:
        raise storage_error(error, folder, "read") from error
    return found


def _bytes_of(files: set[Path]) -> int:
    total = 0
    for path in files:
        with suppress(OSError):
            total += path.stat().st_size
    return total


def _remove(files: set[Path]) -> int:
    removed = 0
    for path in files:
        with suppress(OSError):  # somebody holds it open: it is no record either way, and the next sweep comes
            path.unlink()
            removed += 1
    return removed
