"""Counters of a lot: counted in memory, kept on disk."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from time import time

from inspector.core.errors import StorageError
from inspector.core.status import Counters
from inspector.core.types import Band, Verdict
from inspector.storage.database import StationDatabase

MOST_TURNS = 64
"""Changes of lot that may wait for the disk."""


class LotCounters:
    """Counts each part of the lot once. One thread adds, any may read."""

    def __init__(self, counters: Counters) -> None:
        """``counters``: those of the lot when the last run ended."""
        self._lock = threading.Lock()
        self._counters = counters
        self._unacknowledged = 0

    @property
    def now(self) -> Counters:
        with self._lock:
            return self._counters

    @property
    def unacknowledged(self) -> int:
        """FAIL and INVALID parts that no person has acknowledged."""
        return self._unacknowledged

    def add(self, verdict: Verdict, band: Band | None = None) -> None:
        """Count one part."""
        with self._lock:
            old = self._counters
            self._counters = replace(
                old,
                passed=old.passed + (verdict is Verdict.PASS),
                failed=old.failed + (verdict is Verdict.FAIL),
                invalid=old.invalid + (verdict is Verdict.INVALID),
                review=old.review + (band is Band.REVIEW),
            )
            self._unacknowledged += verdict is not Verdict.PASS

    def acknowledge(self) -> None:
        """A person has seen the parts that did not pass."""
        with self._lock:
            self._unacknowledged = 0

    def new_lot(self, lot: str, keep: Callable[[Counters, Counters], bool]) -> None:
        """Begin a lot at zero. ``keep(old, new)`` hands the counters to whoever keeps them, without blocking.

        Raises StorageError if it refuses; then the old lot goes on.
        """
        with self._lock:
            # Within the lock: no part is counted between the counters that are kept and the zero.
            new = Counters(lot=lot, since=time())
            if not keep(self._counters, new):
                raise StorageError(
                    "the figures of the old lot cannot be kept: too much waits for the disk",
                    remedy="Wait until the disk answers, then try again",
                )
            self._counters = new


class LotBook:
    """The counters on disk: saved while they grow, closed when another lot begins.

    :meth:`save` and :meth:`begin` belong to one thread, which may block; :meth:`turn` may be called on any.
    """

    def __init__(self, database: StationDatabase) -> None:
        self._database = database
        self._turns: deque[tuple[Counters, Counters]] = deque()
        self._lot: tuple[str, float] | None = None
        self._saved: Counters | None = None

    def begin(self, counters: Counters) -> None:
        """The current lot at the start, as it is in the database."""
        self._lot = (counters.lot, counters.since)

    def turn(self, old: Counters, new: Counters) -> bool:
        """A lot ended with ``old``, another began with ``new``. False, and nothing is kept, if too many changes wait for the disk."""
        if len(self._turns) >= MOST_TURNS:
            return False
        self._turns.append((old, new))
        return True

    def save(self, counters: Counters) -> None:
        """``counters``: the current ones, read before this call. Raises StorageError; the next call tries again what was not kept."""
        while self._turns:
            # Retried until the disk takes it: the counters of a lot are not lost because the disk was full at its end.
            old, new = self._turns[0]
            self._database.save_counters(old)
            self._database.new_lot(new.lot, new.since)
            self._lot = new.lot, new.since
            self._turns.popleft()
        # A lot that the database does not know yet comes with its own turn: the old counters must not be overwritten before it.
        if counters != self._saved and (counters.lot, counters.since) == self._lot:
            self._database.save_counters(counters)
            self._saved = counters
