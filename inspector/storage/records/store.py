"""The evidence: pictures, maps, masks and facts of inspections, kept within limits, the least telling going first."""

from __future__ import annotations

import math
import shutil
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from inspector.core.errors import StorageError
from inspector.core.settings import RecordSettings
from inspector.core.status import Disk
from inspector.core.types import Inspection, Verdict
from inspector.storage.atomic import storage_error
from inspector.storage.ledger.database import RecordRow, StationDatabase
from inspector.storage.records.document import document_bytes, document_of
from inspector.storage.records.files import Record, RecordPaths, encode_pixels, new_stem, read_record, remove_record, write_record
from inspector.storage.records.sweep import Swept, row_of, sweep_records

GIGABYTE = 10**9

_BATCH = 32
_EXPIRED_AT_ONCE = 500
_HOUR_S = 3600.0
_LEAST_AN_HOUR = 100
_SHARE_AN_HOUR = 20
"""Of what is kept, at most this part (or ``_LEAST_AN_HOUR`` records) is removed for its age within an hour: a record that must live for a
day at least goes no faster than they come, and a clock that is wrong takes the evidence with it so slowly that somebody sees it."""
_AGE = "older than records.max_days"
_ROOM = "for room"
_LATEST = 32_503_680_000.0
"""The year 3000: a time beyond it is no time."""


class RecordStore:
    """The folder ``records``: ``<YYYY-MM-DD>/<HHMMSS.mmm>_<number>_<VERDICT>`` in local time, with the ends ``.png`` (the whole
    picture), ``_map.png``, ``_mask.png``, ``_raw.png`` and ``.json``.

    The JSON is written last: pictures without one are no record. The files are what counts; the index in the database is made
    from them. Safe to use from several threads; of several processes only one may write. ``clock``: Unix seconds, ``monotonic`` seconds.

    The age of a record is counted from the newest record at the start and the time that this process has run since, not by the clock
    alone: one that is suddenly a year ahead makes no record old. Removing for age is bounded (``_SHARE_AN_HOUR``), and the audit has it.
    """

    def __init__(
        self,
        root: Path,
        database: StationDatabase,
        settings: RecordSettings,
        *,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        computed_by: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        """A database that cannot be read now is no error: :meth:`disk` says so, and the sweep sets things right. ``computed_by``: what
        stands in each record under that key."""
        self.root = root
        self._computed_by = computed_by
        self._database = database
        self._settings = settings
        self._clock = clock
        self._monotonic = monotonic
        self._writing = threading.RLock()
        self._own: set[str] | None = set()
        self._problem = database.problem
        self._bytes, newest = 0, None
        try:
            # A running total, so that no picture waits for a walk through the folder; the sweep sets it right.
            self._bytes, newest = database.records_bytes(), database.newest_record()
        except StorageError as error:
            self._problem = str(error)
        self._newest = clock() if newest is None else newest
        self._opened = self._hour_began = monotonic()
        self._removed = {_AGE: 0, _ROOM: 0}
        self._noted: set[str] = set()
        self._expires_an_hour = 0

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
            document = document_of(inspection, taken_at, pixels.map_scale, pixels.files(), self._computed_by())
            content = document_bytes(document)
            size = pixels.bytes + len(content)
            self._make_room_for(size)
            moment = datetime.fromtimestamp(taken_at)
            folder = self.root / f"{moment:%Y-%m-%d}"
            part = None if inspection.place is None else inspection.place.number
            stem = new_stem(folder, moment, inspection.part_number or inspection.frame.index, inspection.verdict, part)
            if self._own is not None:
                self._own.add(f"{folder.name}/{stem}.json")
            paths = write_record(folder, stem, pixels, content)
            self._bytes += size
            try:
                self._database.add_records([row_of(f"{folder.name}/{paths.json.name}", document, size, content)])
                self._problem = ""
            except StorageError as error:
                self._problem = f"a record was kept but is not listed before the next start: {error}"
        return paths

    def make_room(self) -> int:
        """Remove what is beyond the limits of age, size and free disk, and return how many records. Raises StorageError.

        Of those that are too old some hundred at a time, so that no picture waits for long: call it again and again.
        """
        with self._writing:
            self._begin_hour()
            removed = 0
            if self._settings.max_days:
                before = self._now() - self._settings.max_days * 86_400
                left = self._expires_an_hour - self._removed[_AGE]
                removed = self._remove(-1, _AGE, before=before, most=min(_EXPIRED_AT_ONCE, left))
                self._note_removal(_AGE, removed)
            return removed + self._make_room_for(0)

    def sweep(self, stopped: Callable[[], bool] = lambda: False) -> Swept:
        """Put the folder and the index in order after whatever ended the last run: once, in the process that writes, beside its work.

        Half-written files and pictures without JSON go; the index then lists what is there. ``stopped``: asked again and again; once it
        says so, nothing more is done. Raises StorageError.
        """
        swept = sweep_records(self.root, self._database, self._is_own, self._writing, stopped)
        with self._writing:
            self._own = None
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

    def _is_own(self, path: str) -> bool:
        own = self._own
        return own is not None and path in own

    def _now(self) -> float:
        """Unix seconds by which ages are counted."""
        clock = self._clock()
        known = self._newest + self._monotonic() - self._opened
        if clock - known > 86_400 and "clock" not in self._noted:
            self._audit("clock", f"the clock is {(clock - known) / 86_400:.1f} days ahead of the newest record: ages are counted from that")
            self._noted.add("clock")
        return min(clock, known)

    def _begin_hour(self) -> None:
        """Count anew what is removed, if another hour has begun."""
        if self._expires_an_hour and self._monotonic() - self._hour_began < _HOUR_S:
            return
        for why, count in self._removed.items():
            if count and why in self._noted:
                self._audit("records", f"{count} records were removed within an hour, {why}")
        self._noted -= set(self._removed)
        self._removed = dict.fromkeys(self._removed, 0)
        self._expires_an_hour = max(_LEAST_AN_HOUR, self._database.records_count() // _SHARE_AN_HOUR)
        self._hour_began = self._monotonic()

    def _note_removal(self, why: str, count: int) -> None:
        self._removed[why] += count
        if count and why not in self._noted:
            self._noted.add(why)
            self._audit("records", f"records are being removed, {why}; how many is noted after an hour")

    def _audit(self, what: str, detail: str) -> None:
        with suppress(StorageError):  # what it is about matters more
            self._database.audit(what, detail)

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
            removed += self._remove_for_room(most - size)
        least = self._settings.min_free_gigabytes * GIGABYTE
        free = self._free_bytes()
        if free - size >= least:
            return removed
        # If somebody else fills the disk, all the evidence together may not be enough; then it is not given up in vain.
        if free - size + self._bytes >= least:
            # Counted, not measured again and again: some disks give the space back only later.
            removed += self._remove_for_room(self._bytes - (least - (free - size)))
            free = self._free_bytes()
        if free - size < least:
            raise StorageError(
                _full(free, least), where=str(self.root), remedy="Free some space, or lower records.min_free_gigabytes in the settings"
            )
        return removed

    def _remove_for_room(self, down_to: float) -> int:
        removed = self._remove(down_to, _ROOM)
        self._note_removal(_ROOM, removed)
        return removed

    def _remove(self, down_to: float, why: str, *, before: float | None = None, most: float = math.inf) -> int:
        """Remove records, the least telling first, until all together have at most ``down_to`` bytes or ``most`` were removed.

        With ``before`` only those taken before that time. ``why`` stands in the ledger. Returns how many. A record that cannot be removed
        is passed over; raises StorageError if the others were not enough.
        """
        removed = stuck = 0
        fault: OSError | None = None
        while self._bytes > down_to and removed < most:
            rows = self._database.records_to_remove(_BATCH, skip=stuck, before=before)
            if not rows and fault is not None:
                raise storage_error(fault, self.root, "remove an old record") from fault
            if not rows:
                break
            gone: list[str] = []
            going = _first_of(rows, self._bytes - down_to, most - removed)
            # Before the files: what is gone without an entry was taken by somebody else.
            self._database.will_remove([row.path for row in going], why)
            for row in going:
                path = self.root / row.path
                try:
                    remove_record(path.parent, path.stem)
                except OSError as error:
                    fault = error
                    stuck += 1
                    continue
                gone.append(row.path)
                self._bytes -= row.bytes
                removed += 1
            # After the files: if it is cut short here, the rows are still there to do it again.
            self._database.drop_records(gone)
        return removed

    def _free_bytes(self) -> int:
        place = self.root
        while not place.exists() and place != place.parent:
            place = place.parent
        try:
            return shutil.disk_usage(place).free
        except OSError as error:
            raise storage_error(error, self.root, "ask for the free space of") from error


def _first_of(rows: Sequence[RecordRow], size: float, most: float) -> list[RecordRow]:
    """The first of ``rows`` that have ``size`` bytes together, ``most`` at most."""
    found: list[RecordRow] = []
    for row in rows:
        if size <= 0 or len(found) >= most:
            break
        found.append(row)
        size -= row.bytes
    return found


def _full(free: float, least: float) -> str:
    return f"the disk is full ({free / GIGABYTE:.2f} GB free, {least / GIGABYTE:.2f} GB are to stay free)"
