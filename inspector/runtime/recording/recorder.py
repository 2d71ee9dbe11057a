"""Recorder thread: writes evidence and the audit to the disk, and never makes a verdict wait."""

from __future__ import annotations

import logging
import math
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic, time

from inspector.core.channel import Channel, ChannelClosed, WhenFull
from inspector.core.errors import InspectorError, StorageError
from inspector.core.quality.people import NO_ONE, By
from inspector.core.settings import RecordSettings
from inspector.core.status import Disk, Duty
from inspector.core.types import Inspection, Verdict
from inspector.runtime.recording.repeated import RepeatedTrouble
from inspector.runtime.watched_thread import WatchedThread, fault_in_words
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.records.store import RecordStore

_log = logging.getLogger(__name__)

SWEEP_AGAIN_S = 10.0
"""Until the records are put in order again where the disk refused it."""
AGAIN_S = 0.5
LOOK_AT_DISK_EVERY_S = 2.0
HANGS_AFTER_S = 2.0
"""A disk that takes longer for one thing than this is said."""
TASKS_WAITING = 64
TASKS_TO_TRY_AGAIN = 1000
ROUND_HANGS_S = 30.0
"""The thread writes one thing after the other: silent for so long it counts as hanging, and with it the disk."""


@dataclass
class _Task:
    """Work that may block. ``key``: a later one with the same key replaces it while it waits to be tried again."""

    work: Callable[[], None]
    key: str = ""


class Recorder:
    """Records FAIL, INVALID and every n-th PASS; writes the audit, and what is to be remembered.

    A record that finds no room, in the channel or on the disk, is counted in ``unrecorded``. What the disk refuses of the audit is tried
    again until it takes it, as long as there is room for it in memory. The reasons, a disk that hangs too, are in ``disk().problem``.
    """

    def __init__(self, records: RecordStore, database: StationDatabase, settings: RecordSettings) -> None:
        self._records = records
        self._database = database
        self._settings = settings
        self.channel: Channel[Inspection] = Channel(settings.queue_length, WhenFull.REFUSE)
        self._tasks: Channel[_Task] = Channel(TASKS_WAITING, WhenFull.REFUSE)
        self._again: deque[_Task] = deque()
        self._failed_writes = self._forgotten = 0
        self._passes = 0
        self._repeated = RepeatedTrouble()
        self._folding = threading.Lock()
        self._disk = Disk()
        self._problems: dict[str, str] = {}
        self._refused_before = 0
        self._busy_since = math.nan
        self._stop_at = math.inf
        self._thread = WatchedThread("recording", self._run, name="record", patience_s=ROUND_HANGS_S)
        self._stopped = threading.Event()
        self._sweeper = WatchedThread("sweeping", self._sweep, name="sweep")

    def start(self) -> None:
        """Start the thread, which looks at the disk first, and another that puts the folder of the records in order, once, beside it."""
        self._thread.start()
        self._sweeper.start()

    def offer(self, inspection: Inspection) -> None:
        """Record ``inspection`` if it is ``recorded``. Never blocks."""
        if not inspection.recorded:
            return
        try:
            self.channel.put(inspection)
        except ChannelClosed:
            self._failed_writes += 1

    def wants(self, inspection: Inspection) -> bool:
        """Whether the settings ask for evidence of ``inspection``. To be asked once for each part, in their order: every n-th PASS."""
        if not self._settings.keep:
            return False
        if inspection.verdict is not Verdict.PASS:
            return True
        self._passes += 1
        every = self._settings.pass_every
        return every > 0 and self._passes % every == 0

    def do(self, task: Callable[[], None], key: str = "") -> bool:
        """Run ``task``, which may block, on this thread, in order. False if too many tasks wait already, or after the end.

        One that the disk refuses is tried again, unless a later one with the same ``key`` has been done meanwhile.
        """
        try:
            return self._tasks.put(_Task(task, key))
        except ChannelClosed:
            return False

    def audit(self, what: str, detail: str, by: By = NO_ONE, *, old: str = "", new: str = "") -> None:
        """Write an entry to the audit, ``by`` whom, with the value before and after where there is one. If the disk is so slow that too
        many tasks wait, it is in the log alone, and that is said. Trouble that comes again and again is counted, see
        :mod:`inspector.runtime.recording.repeated`."""
        change = f" ({old or 'nothing'} -> {new or 'nothing'})" if old or new else ""
        who = f"{by.who}: " if by.who else ""
        _log.log(logging.WARNING if what in ("error", "drift", "lot check") else logging.INFO, "%s: %s%s%s", what, who, detail, change)
        with self._folding:
            if by is NO_ONE and not change and self._repeated.is_counted(what, detail):
                return
        self._write_entry(what, detail, by, old, new)

    def _write_entry(self, what: str, detail: str, by: By = NO_ONE, old: str = "", new: str = "") -> None:
        at = time()
        if not self.do(lambda: self._database.audit(what, detail, at, who=by.who, old=old, new=new, why=by.why)):
            self._forgotten += 1

    def _say_repeated(self, *, all_of_them: bool = False) -> None:
        with self._folding:
            said = self._repeated.due(all_of_them=all_of_them)
        for what, detail in said:
            self._write_entry(what, detail)

    @property
    def unrecorded(self) -> int:
        """Count of records that should have been kept and were not; those that wait, once nobody writes them any more."""
        left = len(self.channel) if self.channel.closed and not self._thread.is_alive() else 0
        return self.channel.lost + self._failed_writes + left

    def look(self) -> Duty:
        """How the thread is."""
        return self._thread.look()

    def disk(self) -> Disk:
        """The disk of the records, as last seen, with the first problem of any duty of this thread. Asks no disk."""
        problems = [self._hanging(), *tuple(self._problems.values())]
        if self._forgotten:
            problems.append(f"{self._forgotten} entries of the audit were lost, and are in the log alone")
        return replace(self._disk, problem=next((problem for problem in problems if problem), self._disk.problem))

    def stop(self, timeout: float) -> bool:
        """Write the waiting records, then end. Records not on the disk after ``timeout`` seconds are unrecorded.

        Blocks. False if the thread has not ended: a disk that does not answer cannot be interrupted.
        """
        self._stop_at = min(self._stop_at, monotonic() + timeout)
        self._stopped.set()
        self.channel.close()
        if self._sweeper.is_alive():
            self._sweeper.join(timeout)
        if self._thread.is_alive():
            # One write more may be under way at the end of the time.
            self._thread.join(1.5 * timeout)
        return not (self._thread.is_alive() or self._sweeper.is_alive())

    def _hanging(self) -> str:
        busy_s = monotonic() - self._busy_since  # NaN while it is not busy
        return f"the disk has not answered for {busy_s:.0f} s" if busy_s > HANGS_AFTER_S else ""

    def _run(self) -> None:
        next_look = next_again = monotonic()
        closed = False
        while not closed:
            self._thread.beat()
            try:
                self._keep(self.channel.get(0.1))
            except TimeoutError:
                pass
            except ChannelClosed:
                closed = True
                self._say_repeated(all_of_them=True)
                self._tasks.close()
            while (task := self._tasks.take_now()) is not None:
                self._thread.beat()
                self._do(task)
            now = monotonic()
            if self._again and (closed or now >= next_again):
                next_again = now + AGAIN_S
                self._do_again()
            if now >= next_look:
                next_look = now + LOOK_AT_DISK_EVERY_S
                self._say_repeated()
                self._guarded("disk", self._look_at_disk)

    def _sweep(self) -> None:
        """On the sweeper's thread. What the disk refuses is tried again."""
        while not (self._put_in_order() or self._stopped.wait(SWEEP_AGAIN_S)):
            pass

    def _put_in_order(self) -> bool:
        try:
            self._records.sweep(self._stopped.is_set)
            self._database.check()
        except InspectorError as error:
            self._problems["sweep"] = str(error)
            _log.warning("putting the records in order: %s", error)
            return False
        except Exception as error:  # noqa: BLE001 - the guard of this thread: recording goes on
            self._problems["sweep"] = fault_in_words(error)
            _log.exception("putting the records in order failed")
            return True
        self._problems["sweep"] = ""
        return True

    def _do(self, task: _Task) -> None:
        """What waits to be tried again goes before what comes later, and gives way to what replaces it."""
        if task.key:
            self._again = deque(waiting for waiting in self._again if waiting.key != task.key)
        elif any(not waiting.key for waiting in self._again):
            self._try_again_later(task)
            return
        if isinstance(self._guarded("task", task.work), StorageError):
            self._try_again_later(task)

    def _try_again_later(self, task: _Task) -> None:
        if len(self._again) < TASKS_TO_TRY_AGAIN:
            self._again.append(task)
        else:
            self._forgotten += 1

    def _do_again(self) -> None:
        while self._again and not isinstance(self._guarded("task", self._again[0].work), StorageError):
            self._again.popleft()

    def _guarded(self, duty: str, work: Callable[[], object]) -> BaseException | None:
        """What ``work`` raised. The problem of a duty is shown until the same duty succeeds."""
        self._busy_since = monotonic()
        try:
            work()
        except InspectorError as error:
            if self._problems.get(duty) != str(error):
                _log.warning("recording (%s): %s", duty, error)
            self._problems[duty] = str(error)
            return error
        except BaseException as error:  # noqa: BLE001 - the guard of this thread: recording fails, judging goes on
            self._problems[duty] = fault_in_words(error)
            _log.exception("recording (%s) failed", duty)
            return error
        else:
            self._problems[duty] = ""
            return None
        finally:
            self._busy_since = math.nan

    def _keep(self, inspection: Inspection) -> None:
        in_time = monotonic() < self._stop_at
        if not in_time or self._guarded("record", lambda: self._records.write(inspection)) is not None:
            self._failed_writes += 1

    def _look_at_disk(self) -> None:
        refused, self._refused_before = self.channel.lost - self._refused_before, self.channel.lost
        late = f"the disk is too slow: {refused} pictures were not kept in the last {LOOK_AT_DISK_EVERY_S:.0f} s"
        self._problems["queue"] = late if refused else ""
        try:
            self._records.make_room()
        finally:
            self._disk = self._records.disk()
