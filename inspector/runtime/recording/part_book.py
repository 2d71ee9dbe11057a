"""The book of the parts: each gets a number and a row on the disk, and only then is anybody told of it.

What is guaranteed. A part is told of (counters, live verdict, record, observers, what they print) after its row and the counters are in
one flushed transaction of ``station.db``. So whatever ends the program or the computer, kill -9 and a power cut too: every part that was
told of has its row, and the counters are what the rows say. A part that was judged and not yet told of may be lost; nobody has heard of it.

What is not. A disk that refuses (full, read-only) or has not answered for ``ANSWER_WITHIN_S`` does not stop the line: parts are then told
of without a row, counted in ``unkept`` and said in ``problem``. Their rows are kept as soon as the disk takes them; if the program ends
before that, or more than ``MOST_WAITING`` wait, they are lost. And a disk that confirms a flush it has not made cannot be caught out.

What it costs. Judging waits for nothing: it hands the part over. One thread writes all parts that wait in one transaction, so that a slow
disk makes the groups larger, not the line slower; a second thread tells, in the order of judging, so that a disk that hangs in the middle
of a write cannot keep it from telling.
"""

from __future__ import annotations

import logging
import math
import secrets
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, partial
from time import monotonic, time

from inspector.core.errors import InspectorError, StorageError
from inspector.core.quality.people import NO_ONE, By
from inspector.core.status import Counters, Duty
from inspector.runtime.recording.lot import LotCounters
from inspector.runtime.watched_thread import WatchedThread, fault_in_words
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.parts import PartRow

_log = logging.getLogger(__name__)

ANSWER_WITHIN_S = 1.0
"""A disk that takes longer for one transaction hangs: parts are told of without waiting for it."""
TELLING_HANGS_S = 2.0
"""Whoever is told of a part and takes longer hangs."""
AGAIN_S = 0.5
"""Until what the disk refused is tried again."""
MOST_WAITING = 10_000
"""Parts that may wait for a disk that refuses or hangs."""
MOST_AT_ONCE = 500
"""Parts in one transaction."""
MOST_UNTOLD = 64
"""Parts that wait to be told of, pictures and all; judging waits when somebody who is told takes longer than that."""


@cache
def this_run() -> str:
    """Name of this start of the program, in the rows of its parts."""
    return f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{secrets.token_hex(2)}"


@dataclass(eq=False)
class _Parts:
    """The parts of one picture on their way. ``tell``: None from when they are told of on; ``queued``: they are to be written."""

    rows: Sequence[PartRow]
    tell: Callable[[int, str], object] | None
    queued: bool
    written: bool = False
    told: bool = False


@dataclass(eq=False)
class _LotTurn:
    """Another lot begins here. ``begun``: None while that is open, ``why`` not where it is not. ``before``: the disk's counters as they
    were then; None until it was asked to begin the lot."""

    lot: str
    since: float
    by: By
    before: Counters | None = None
    begun: bool | None = None
    told: bool = False
    why: str = ""


class PartBook:
    """Numbers, keeps, counts and tells. :meth:`add` belongs to one thread at a time; everything else may be called on any."""

    def __init__(self, database: StationDatabase | None, *, most_untold: int = MOST_UNTOLD) -> None:
        """``database`` None: nothing is kept. One that cannot be read shows in ``problem``; the counters then begin at zero."""
        self._database = database
        self._most_untold = most_untold
        self._changed = threading.Condition()
        self._to_write: deque[_Parts | _LotTurn] = deque()
        self._to_tell: deque[_Parts | _LotTurn] = deque()
        self._rows_waiting = 0
        self._unkept = self._lost = 0
        self._refused = ""
        self._busy_since = math.nan
        self._closing = self._started = False
        self._know_disk = database is None
        counters, self._next = Counters(since=time()), 1
        if database is not None:
            try:
                counters, self._next = _read(database)
                self._know_disk = True
            except StorageError as error:
                self._refused = str(error)
                with suppress(StorageError):  # it may be readable all the same
                    counters, self._next = database.load_counters(), database.next_part()
        self.counters = LotCounters(counters)
        self._on_disk = LotCounters(counters)  # what the disk's counters are, as far as is known
        self._lot = self._lot_on_disk = counters.lot
        self._telling_since = math.nan
        self._prefer_thread: Callable[[], object] = lambda: None
        self._writer = WatchedThread("keeping", partial(self._preferred, self._write_all), name="ledger")
        self._teller = WatchedThread("telling", partial(self._preferred, self._tell_all), name="tell")

    def start(self, prefer_thread: Callable[[], object] = lambda: None) -> None:
        """Begin to write and to tell. ``prefer_thread`` is called on each of both threads as it begins; it must not raise."""
        self._prefer_thread = prefer_thread
        self._started = True
        self._writer.start()
        self._teller.start()

    def add(self, rows: Sequence[PartRow], tell: Callable[[int, str], object]) -> None:
        """Keep parts that were judged together, then call ``tell(number of the first, lot)`` on the telling thread. Never waits for a disk.

        ``rows``: without number, run and lot, which are given here. ``tell`` must not raise. The number is 0 as long as a database that
        does not answer since the start may have other parts of that number.
        """
        with self._changed:
            if threading.current_thread() is not self._teller:
                self._changed.wait_for(lambda: len(self._to_tell) < self._most_untold or self._closing or not self._teller.is_alive())
            first, self._next = self._next, self._next + len(rows)
            numbered = [row._replace(number=first + place, run=this_run()) for place, row in enumerate(rows)]
            room = self._rows_waiting + len(rows) <= MOST_WAITING and not self._closing
            parts = _Parts(numbered, tell, queued=room and self._database is not None)
            self._to_tell.append(parts)
            if parts.queued:
                self._rows_waiting += len(rows)
                self._to_write.append(parts)
            elif self._database is not None:
                self._lost += len(rows)
            self._changed.notify_all()

    def take_all(self) -> None:
        """The end has begun: what is added from now on waits for nobody who is told, and has its row also if they hang."""
        with self._changed:
            self._most_untold = sys.maxsize
            self._changed.notify_all()

    def new_lot(self, lot: str, by: By = NO_ONE) -> None:
        """Begin a lot at zero, between two parts, ``by`` whom for the audit. Blocks until the disk has it, ``ANSWER_WITHIN_S`` at most.

        Raises StorageError if the disk refuses or does not answer; then the old lot goes on.
        """
        turn = _LotTurn(lot, time(), by, begun=True if self._database is None else None)
        with self._changed:
            self.check_lot(lot)
            self._to_tell.append(turn)
            if self._database is not None:
                self._to_write.append(turn)
            self._changed.notify_all()
            self._changed.wait_for(lambda: turn.begun is not None or self._refused, ANSWER_WITHIN_S)
            if not turn.begun:
                self._settle(turn, begun=False, why=self._trouble() or f"the disk has not answered for {ANSWER_WITHIN_S:.0f} s")
                raise _not_begun(lot, turn.why)
            if threading.current_thread() is not self._teller:
                self._changed.wait_for(lambda: turn.told, ANSWER_WITHIN_S)

    def check_lot(self, lot: str) -> None:
        """Raise StorageError if it is known now that :meth:`new_lot` would be refused. Asks no disk."""
        with self._changed:
            trouble = self._trouble()
            if trouble or self._closing or not self._started:
                raise _not_begun(lot, trouble or "the station does not run")

    @property
    def untold(self) -> int:
        """Parts and turns of lots that were judged and not yet told of."""
        return len(self._to_tell)

    @property
    def unkept(self) -> int:
        """Parts that were told of and have no row: those that wait for the disk, and those that are lost."""
        return self._unkept + self._lost

    @property
    def problem(self) -> str:
        """What is wrong with the disk now, in words; empty if nothing is."""
        with self._changed:
            trouble = self._trouble()
        if self._lost:
            lost = f"{self._lost} parts were not kept and are lost"
            trouble = f"{lost}; {trouble}" if trouble else lost
        return f"{trouble}; {self._unkept} parts are not kept" if self._unkept else trouble

    def look(self) -> tuple[Duty, Duty]:
        """How the threads are. A disk that hangs or refuses does not stop the line, and is no problem of theirs: see :attr:`problem`."""
        telling_s = monotonic() - self._telling_since  # NaN while nobody is told
        hangs = f"whoever is told of the parts has hung for {telling_s:.0f} s"
        telling = Duty(self._teller.duty, telling_s, hangs) if telling_s > TELLING_HANGS_S else self._teller.look()
        return self._writer.look(), telling

    def stop(self, timeout: float) -> bool:
        """Write and tell of everything, then end. False if the disk did not let the writing thread end; parts that have no row then are
        ``unkept``. Blocks."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        until = monotonic() + timeout
        for thread, work in ((self._writer, self._write_all), (self._teller, self._tell_all)):
            if thread.could_not_start:
                work()  # the machine gave no thread for it
            elif thread.is_alive() and thread is not threading.current_thread():
                thread.join(max(0.0, until - monotonic()))
        if not self._teller.is_alive():
            self._tell_all()  # done already, unless the thread has not lived to its end
        if self.unkept:
            _log.error("%d parts were told of and are on no disk: %s", self.unkept, self.problem)
        return not (self._writer.is_alive() or self._teller.is_alive())

    def _trouble(self) -> str:
        """Within the lock. Why the disk cannot be waited for."""
        if self._to_write and self._started and not self._writer.is_alive():
            return self._refused or self._writer.look().problem
        busy_s = monotonic() - self._busy_since  # NaN while it is not busy
        return f"the disk has not answered for {busy_s:.0f} s" if busy_s > ANSWER_WITHIN_S else self._refused

    def _settle(self, turn: _LotTurn, *, begun: bool, why: str = "") -> None:
        """Within the lock. Who settles it first is right."""
        if turn.begun is None:
            turn.begun, turn.why = begun, why
        self._changed.notify_all()

    def _preferred(self, work: Callable[[], None]) -> None:
        self._prefer_thread()
        work()

    # The thread that tells

    def _tell_all(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._to_tell or self._closing)
                if not self._to_tell:
                    return
                one = self._to_tell[0]
                self._wait_for_the_disk(one)
            if isinstance(one, _Parts):
                self._tell(one)
            elif one.begun:
                self._lot = one.lot
                self.counters.begin(Counters(lot=one.lot, since=one.since))
            with self._changed:
                one.told = True
                if isinstance(one, _Parts) and one.queued and not one.written:
                    self._unkept += len(one.rows)
                self._to_tell.popleft()
                self._changed.notify_all()

    def _tell(self, parts: _Parts) -> None:
        tell, parts.tell = parts.tell, None  # a part that still waits for the disk keeps no picture
        if tell is not None:  # else it was being told of when the thread that did so ended
            self._telling_since = monotonic()
            tell(parts.rows[0].number if self._know_disk else 0, self._lot)
            self._telling_since = math.nan

    def _wait_for_the_disk(self, one: _Parts | _LotTurn) -> None:
        """Within the lock: until it is written, or cannot be waited for."""
        if isinstance(one, _LotTurn):
            self._changed.wait_for(lambda: one.begun is not None, 2 * ANSWER_WITHIN_S)
            self._settle(one, begun=False, why="the disk has not answered")
            return
        while one.queued and not one.written and not self._trouble():
            busy = self._busy_since
            left = ANSWER_WITHIN_S if math.isnan(busy) else busy + ANSWER_WITHIN_S - monotonic()
            self._changed.wait(max(0.001, left))

    # The thread that writes

    def _write_all(self) -> None:
        while True:
            with self._changed:
                # A database that did not answer at the start is asked again, also if there is nothing to write.
                self._changed.wait_for(lambda: self._to_write or self._closing, None if self._know_disk else AGAIN_S)
                if not self._to_write and (self._know_disk or self._closing):
                    return
                batch = self._next_batch()
                self._busy_since = monotonic()
            refused = self._refusal_of(batch)
            with self._changed:
                self._busy_since = math.nan
                self._done(batch, refused)
                if refused and self._closing:
                    self._give_up()
                    return
                if refused:
                    self._changed.wait_for(lambda: self._closing, AGAIN_S)

    def _refusal_of(self, batch: list[_Parts | _LotTurn]) -> str:
        """Write ``batch``; why it is not on the disk, empty if it is."""
        try:
            self._write(batch)
        except InspectorError as error:
            return str(error)
        except BaseException as error:  # noqa: BLE001 - the guard of this thread: keeping fails, judging goes on
            _log.exception("keeping parts failed")
            return fault_in_words(error)
        return ""

    def _next_batch(self) -> list[_Parts | _LotTurn]:
        """Within the lock: one turn, or all parts before the next one."""
        batch: list[_Parts | _LotTurn] = []
        for one in self._to_write:
            if isinstance(one, _LotTurn):
                return batch or [one]
            batch.append(one)
            if len(batch) >= MOST_AT_ONCE:
                break
        return batch

    def _write(self, batch: list[_Parts | _LotTurn]) -> None:
        database = self._database
        assert database is not None
        if not self._know_disk:
            self._come_to_know_disk(database)
        if batch and isinstance(batch[0], _LotTurn):
            self._turn(database, batch[0])
            return
        parts = [one for one in batch if isinstance(one, _Parts)]
        if not parts:
            return
        try:
            self._add(database, parts)
        except StorageError:
            if parts[0].rows[0].number >= database.next_part():
                raise
            self._come_to_know_disk(database)  # its numbers were taken meanwhile
            self._add(database, parts)

    def _add(self, database: StationDatabase, parts: Sequence[_Parts]) -> None:
        rows = [row._replace(lot=self._lot_on_disk) for one in parts for row in one.rows]
        database.add_parts(rows)
        for row in rows:
            if row.counted:
                self._on_disk.add(row.verdict, row.band)

    def _turn(self, database: StationDatabase, turn: _LotTurn) -> None:
        old = turn.before = turn.before or database.load_counters()
        if turn.begun is not False:
            fresh = database.new_lot(turn.lot, turn.since, turn.by)
        with self._changed:
            if turn.begun is None:
                self._settle(turn, begun=True)
                self._lot_on_disk = turn.lot
                self._on_disk.begin(fresh)
                return
        # It came too late, or was refused: who asked for it was told that the old lot goes on.
        now = database.load_counters()
        if (now.lot, now.since) != (old.lot, old.since):
            database.take_lot_back(old)

    def _come_to_know_disk(self, database: StationDatabase) -> None:
        """A database that did not answer at the start, or only with an older state, or to which another program has written: its lot goes
        on, and its numbers."""
        counters, following = _read(database)
        with self._changed:
            waiting = [one for one in self._to_write if isinstance(one, _Parts)]
            shift = max(0, following - (waiting[0].rows[0].number if waiting else self._next))
            for one in waiting:
                one.rows = [row._replace(number=row.number + shift) for row in one.rows]
            self._next += shift
            self._know_disk = True
            self._lot = self._lot_on_disk = counters.lot
            self.counters.come_on_top_of(counters, instead_of=self._on_disk.now)
            self._on_disk.begin(counters)

    def _done(self, batch: list[_Parts | _LotTurn], refused: str) -> None:
        """Within the lock: ``batch`` is on the disk, or the disk ``refused`` it."""
        if batch and isinstance(batch[0], _LotTurn):
            # A lot that is refused is not begun again: who asked for it is told. Until it is known not to be on the disk, nothing comes
            # after it there.
            turn = batch[0]
            self._settle(turn, begun=False, why=refused)
            asked = turn.before is not None
            if asked:
                self._refused = refused
            if not (asked and refused):
                self._to_write.popleft()
            return
        if refused and not self._refused:
            _log.warning("the disk does not take the parts: %s", refused)
        self._refused = refused
        for one in () if refused else batch:
            self._to_write.popleft()
            if isinstance(one, _Parts):
                one.written = True
                self._rows_waiting -= len(one.rows)
                self._unkept -= len(one.rows) if one.told else 0
        self._changed.notify_all()

    def _give_up(self) -> None:
        """Within the lock, at the end: what could not be written is lost."""
        for one in self._to_write:
            if isinstance(one, _LotTurn):
                self._settle(one, begun=False, why=self._refused)
        self._changed.notify_all()


def _read(database: StationDatabase) -> tuple[Counters, int]:
    """The counters, which are what the rows say, and the number of the next part. Raises StorageError."""
    return database.mend_counters(), database.next_part()


def _not_begun(lot: str, why: str) -> StorageError:
    return StorageError(
        f"the lot {lot!r} was not begun, since it cannot be kept: {why}",
        remedy="The old lot goes on. Free some space, or wait until the disk answers, then try again",
    )
