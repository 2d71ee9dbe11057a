"""The evidence: pictures, maps, masks and facts of inspections, kept within limits, the least telling going first."""

from __future__ import annotations

import math
import shutil
import threading
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from inspector.core.errors import StorageError
from inspector.core.settings import RecordSettings
from inspector.core.status import Disk
from inspector.core.types import Inspection, Verdict
from inspector.storage.atomic import storage_error
from inspector.storage.database import RecordRow, StationDatabase
from inspector.storage.records.document import document_bytes, document_of
from inspector.storage.records.files import Record, RecordPaths, encode_pixels, new_stem, read_record, remove_record, write_record
from inspector.storage.records.sweep import Swept, row_of, sweep_records

GIGABYTE = 10**9

_BATCH = 32
_EXPIRED_AT_ONCE = 500
_LATEST = 32_503_680_000.0
"""The year 3000: a time beyond it is no time."""


class RecordStore:
    """The folder ``records``: ``<YYYY-MM-DD>/<HHMMSS.mmm>_<number>_<VERDICT>`` in local time, with the ends ``.png`` (the whole
    picture), ``_map.png``, ``_mask.png``, ``_raw.png`` and ``.json``.

    The JSON is written last: pictures without one are no record. The files are what counts; the index in the database is made
    from them. Safe to use from several threads; of several processes only one may write. ``clock``: Unix seconds.
    """

    def __init__(self, root: Path, database: StationDatabase, settings: RecordSettings, *, clock: Callable[[], float] = time.time) -> None:
        self.root = root
        self._database = database
        self._settings = settings
        self._clock = clock
        self._writing = threading.RLock()
        # A running total, so that no picture waits for a walk through the folder; the sweep sets it right.
        self._bytes = database.records_bytes()
        self._problem = database.problem

    def write(self, inspection: Inspection) -> RecordPaths:
        """Keep one inspection, making room for it first. Blocks until the disk has it: never call it where verdicts are made.

        Raises StorageError, and leaves nothing behind, if it cannot be kept; below the free space that must stay it is not tried.
        If only the database fails it is kept: ``disk().problem`` says so, and the next start puts it into the index.
        """
        with self._writing:
            # Before anything is encoded: a full disk must not cost the time of it.
            self._make_room_for(0)
            taken_at = inspection.frame.taken_at
            if not (math.isfinite(taken_at) and 0 <= taken_at < _LATEST):
                taken_at = self._clock()
            pixels = encode_pixels(inspection)
            document = document_of(inspection, taken_at, pixels.map_scale, pixels.files())
            content = document_bytes(document)
            size = pixels.bytes + len(content)
            self._make_room_for(size)
            moment = datetime.fromtimestamp(taken_at)
            folder = self.root / f"{moment:%Y-%m-%d}"
            part = None if inspection.place is None else inspection.place.number
            stem = new_stem(folder, moment, inspection.part_number or inspection.frame.index, inspection.verdict, part)
            paths = write_record(folder, stem, pixels, content)
            self._bytes += size
            try:
                self._database.add_records([row_of(f"{folder.name}/{paths.json.name}", document, size)])
                self._problem = ""
            except StorageError as error:
                self._problem = f"a record was kept but is not listed before the next start: {error}"
        return paths

    def make_room(self) -> int:
        """Remove what is beyond the limits of age, size and free disk, and return how many records. Raises StorageError.

        Of those that are too old some hundred at a time, so that no picture waits for long: call it again and again.
        """
        with self._writing:
            removed = 0
            if self._settings.max_days:
                before = self._clock() - self._settings.max_days * 86_400
                removed = self._remove(-1, before=before, most=_EXPIRED_AT_ONCE)
            return removed + self._make_room_for(0)

    def sweep(self) -> Swept:
        """Put the folder and the index in order after whatever ended the last run. Call it at the start of the process that writes.

        Half-written files and pictures without JSON go; the index then lists what is there. Raises StorageError.
        """
        with self._writing:
            swept = sweep_records(self.root, self._database)
            self._bytes = self._database.records_bytes()
            if swept.damaged:
                self._problem = f"{len(swept.damaged)} records are damaged and left as they are; the first: {swept.damaged[0]}"
            return swept

    def disk(self) -> Disk:
        """Free and used space, and what is wrong now beside what ``write`` has raised. Takes no lock; takes microseconds."""
        problem = self._problem
        try:
            free = self._free_bytes()
        except StorageError as error:
            return Disk(0, self._bytes, str(error))
        least = self._settings.min_free_gigabytes * GIGABYTE
        if free < least:
            problem = _full(free, least)
        return Disk(free, self._bytes, problem)

    def records(self, limit: int, verdict: Verdict | None = None, since: float | None = None) -> tuple[RecordRow, ...]:
        """At most ``limit`` records, the newest first, of one ``verdict`` and taken at or after ``since`` (Unix seconds) if given."""
        return self._database.record_rows(limit, verdict=verdict, since=since)

    def read(self, path: Path | str) -> Record:
        """A record by the path of its JSON, absolute or as in the index; checked. Raises StorageError."""
        return read_record(self.root / path)

    def _make_room_for(self, size: int) -> int:
        """Remove records until ``size`` more bytes keep within the limits. Raises StorageError if they cannot."""
        removed = 0
        if self._settings.max_gigabytes:
            most = self._settings.max_gigabytes * GIGABYTE
            if size > most:
                raise StorageError(
                    f"a record of {size / GIGABYTE:.3f} GB is larger than all records may be",
                    where=str(self.root),
                    remedy="Raise records.max_gigabytes in the settings",
                )
            removed += self._remove(most - size)
        least = self._settings.min_free_gigabytes * GIGABYTE
        free = self._free_bytes()
        if free - size >= least:
            return removed
        # If somebody else fills the disk, all the evidence together may not be enough; then it is not given up in vain.
        if free - size + self._bytes >= least:
            # Counted, not measured again and again: some disks give the space back only later.
            removed += self._remove(self._bytes - (least - (free - size)))
            free = self._free_bytes()
        if free - size < least:
            raise StorageError(
                _full(free, least), where=str(self.root), remedy="Free some space, or lower records.min_free_gigabytes in the settings"
            )
        return removed

    def _remove(self, down_to: float, *, before: float | None = None, most: float = math.inf) -> int:
        """Remove records, the least telling first, until all together have at most ``down_to`` bytes or ``most`` were removed.

        With ``before`` only those taken before that time. Returns how many. A record that cannot be removed is passed over;
        raises StorageError if the others were not enough.
        """
        removed = stuck = 0
        fault: OSError | None = None
        while self._bytes > down_to and removed < most:
            rows = self._database.records_to_remove(_BATCH, skip=stuck, before=before)
            if not rows and fault is not None:
                raise storage_error(fault, self.root, "remove an old record") from fault
            if not rows:
                break
            for row in rows:
                if self._bytes <= down_to or removed >= most:
                    break
                path = self.root / row.path
                try:
                    remove_record(path.parent, path.stem)
                except OSError as error:
                    fault = error
                    stuck += 1
                    continue
                # After the files: if it is cut short here, the row is still there to do it again.
                self._database.drop_records([row.path])
                self._bytes -= row.bytes
                removed += 1
        return removed

    def _free_bytes(self) -> int:
        place = self.root
        while not place.exists() and place != place.parent:
            place = place.parent
        try:
            return shutil.disk_usage(place).free
        except OSError as error:
            raise storage_error(error, self.root, "ask for the free space of") from error


def _full(free: float, least: float) -> str:
    return f"the disk is full ({free / GIGABYTE:.2f} GB free, {least / GIGABYTE:.2f} GB are to stay free)"
