"""Recorder thread: writes evidence and counters to the disk, and never makes a verdict wait."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from dataclasses import replace
from time import monotonic

from inspector.core.channel import Channel, ChannelClosed, WhenFull
from inspector.core.errors import InspectorError
from inspector.core.settings import RecordSettings
from inspector.core.status import Counters, Disk, Duty
from inspector.core.types import Inspection, Verdict
from inspector.runtime.recording.lot import LotBook
from inspector.runtime.watched_thread import WatchedThread
from inspector.storage.database import StationDatabase
from inspector.storage.records.store import RecordStore

_log = logging.getLogger(__name__)

SAVE_EVERY_S = 0.5
LOOK_AT_DISK_EVERY_S = 2.0
TASKS_WAITING = 64
ROUND_HANGS_S = 30.0
"""The thread writes one thing after the other: silent for so long it counts as hanging, and with it the disk."""


class Recorder:
    """Records FAIL, INVALID and every n-th PASS; saves the counters twice a second.

    A record that finds no room, in the channel or on the disk, is counted in ``unrecorded``, with the reason in ``disk().problem``.
    """

    def __init__(self, records: RecordStore, database: StationDatabase, settings: RecordSettings, counters: Callable[[], Counters]) -> None:
        """``counters`` returns the current counters, on the recorder's thread."""
        self._records = records
        self._database = database
        self._settings = settings
        self._counters = counters
        self.channel: Channel[Inspection] = Channel(settings.queue_length, WhenFull.REFUSE)
        self._tasks: Channel[Callable[[], None]] = Channel(TASKS_WAITING, WhenFull.REFUSE)
        self._failed_writes = 0
        self._passes = 0
        self._disk = Disk()
        self._problems: dict[str, str] = {}
        self._refused_before = 0
        self._book = LotBook(database)
        self._stop_at = math.inf
        self._thread = WatchedThread("recording", self._run, name="record", patience_s=ROUND_HANGS_S)

    def start(self) -> None:
        """Start the thread, which looks at the disk first."""
        self._thread.start()

    def offer(self, inspection: Inspection) -> None:
        """Record ``inspection`` if the settings say so. Never blocks."""
        if not self._settings.keep:
            return
        if inspection.verdict is Verdict.PASS:
            self._passes += 1
            every = self._settings.pass_every
            if every == 0 or self._passes % every:
                return
        try:
            self.channel.put(inspection)
        except ChannelClosed:
            self._failed_writes += 1

    def do(self, task: Callable[[], None]) -> bool:
        """Run ``task``, which may block, on this thread, in order. False if too many tasks wait already, or after the end."""
        try:
            return self._tasks.put(task)
        except ChannelClosed:
            return False

    def audit(self, what: str, detail: str) -> None:
        """Write an entry to the audit. Not kept if the disk is so slow that too many tasks wait."""
        _log.log(logging.WARNING if what in ("error", "drift") else logging.INFO, "%s: %s", what, detail)
        self.do(lambda: self._database.audit(what, detail))

    def new_lot(self, old: Counters, new: Counters) -> bool:
        """Keep the last counters of the old lot and begin the new one. False if that is not possible now; then nothing has changed."""

        def turn() -> None:
            self._book.turn(old, new)
            self._guarded("counters", self._save_counters)

        return self.do(turn)

    @property
    def unrecorded(self) -> int:
        """Count of records that should have been kept and were not; those that wait, once nobody writes them any more."""
        left = len(self.channel) if self.channel.closed and not self._thread.is_alive() else 0
        return self.channel.lost + self._failed_writes + left

    def look(self) -> Duty:
        """How the thread is."""
        return self._thread.look()

    def disk(self) -> Disk:
        """The disk of the records, as last seen, with the first problem of any duty of this thread."""
        problems = [problem for problem in tuple(self._problems.values()) if problem]
        return replace(self._disk, problem=problems[0] if problems else self._disk.problem)

    def stop(self, timeout: float) -> bool:
        """Write the waiting records and the counters, then end. Records not on the disk after ``timeout`` seconds are unrecorded.

        Blocks. False if the thread has not ended: a disk that does not answer cannot be interrupted.
        """
        self._stop_at = min(self._stop_at, monotonic() + timeout)
        self.channel.close()
        if self._thread.is_alive():
            # One write more may be under way at the end of the time.
            self._thread.join(1.5 * timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        self._book.begin(self._counters())
        next_save = next_look = monotonic()
        closed = False
        while not closed:
            self._thread.beat()
            try:
                self._keep(self.channel.get(0.1))
            except TimeoutError:
                pass
            except ChannelClosed:
                closed = True
                self._tasks.close()
            while (task := self._tasks.take_now()) is not None:
                self._thread.beat()
                self._guarded("task", task)
            now = monotonic()
            if closed or now >= next_save:
                next_save = now + SAVE_EVERY_S
                self._guarded("counters", self._save_counters)
            if now >= next_look:
                next_look = now + LOOK_AT_DISK_EVERY_S
                self._guarded("disk", self._look_at_disk)

    def _guarded(self, duty: str, task: Callable[[], object]) -> bool:
        """Whether ``task`` succeeded. The problem of a duty is shown until the same duty succeeds."""
        try:
            task()
        except InspectorError as error:
            self._problems[duty] = str(error)
            _log.warning("recording (%s): %s", duty, error)
        except Exception as error:  # noqa: BLE001 - the guard of this thread: recording fails, judging goes on
            self._problems[duty] = f"{type(error).__name__}: {error}"
            _log.exception("recording (%s) failed", duty)
        else:
            self._problems[duty] = ""
            return True
        return False

    def _keep(self, inspection: Inspection) -> None:
        in_time = monotonic() < self._stop_at
        if not in_time or not self._guarded("record", lambda: self._records.write(inspection)):
            self._failed_writes += 1

    def _save_counters(self) -> None:
        self._book.save(self._counters())

    def _look_at_disk(self) -> None:
        refused, self._refused_before = self.channel.lost - self._refused_before, self.channel.lost
        late = f"the disk is too slow: {refused} pictures were not kept in the last {LOOK_AT_DISK_EVERY_S:.0f} s"
        self._problems["queue"] = late if refused else ""
        try:
            self._records.make_room()
        finally:
            self._disk = self._records.disk()
