"""How many parts of several views passed, kept beyond the run."""

from __future__ import annotations

import threading
from dataclasses import replace
from time import monotonic, time

from inspector.core.errors import InspectorError, StorageError
from inspector.core.status import Counters
from inspector.core.types import Verdict
from inspector.runtime.recording.lot_book import LotBook
from inspector.storage.database import StationDatabase

SAVE_EVERY_S = 0.5


class PartCounters:
    """Counts on one thread, may be asked on any; :meth:`keep` is the only call that blocks."""

    def __init__(self, database: StationDatabase | None) -> None:
        """``database``: where the lot stood when the last run ended; None: nothing is kept. Raises StorageError."""
        self._lock = threading.Lock()
        self._counters = Counters(since=time()) if database is None else database.load_counters()
        self._book = None if database is None else LotBook(database)
        if self._book is not None:
            self._book.begin(self._counters)
        self._unacknowledged = 0
        self._next_save = 0.0
        self.problem = ""

    @property
    def now(self) -> Counters:
        with self._lock:
            return self._counters

    @property
    def unacknowledged(self) -> int:
        """Parts that did not pass and that no person has acknowledged."""
        return self._unacknowledged

    def add(self, verdict: Verdict, *, review: bool = False) -> None:
        """Count one part. ``review``: a FAIL in the review band."""
        with self._lock:
            old = self._counters
            self._counters = replace(
                old,
                passed=old.passed + (verdict is Verdict.PASS),
                failed=old.failed + (verdict is Verdict.FAIL),
                invalid=old.invalid + (verdict is Verdict.INVALID),
                review=old.review + review,
            )
            self._unacknowledged += verdict is not Verdict.PASS

    def acknowledge(self) -> None:
        """A person has seen them."""
        with self._lock:
            self._unacknowledged = 0

    def new_lot(self, lot: str) -> None:
        """From zero. Raises StorageError if the old figures cannot be kept; then the old lot goes on."""
        with self._lock:
            new = Counters(lot=lot, since=time())
            if self._book is not None and not self._book.turn(self._counters, new):
                raise StorageError(
                    "the figures of the old lot cannot be kept: too much waits for the disk",
                    remedy="Wait until the disk answers, then try again",
                )
            self._counters = new

    def keep(self, *, last: bool = False) -> None:
        """Save them if it is time to, or this is the ``last`` call. What goes wrong stands in ``problem`` until it goes well."""
        if self._book is None or (monotonic() < self._next_save and not last):
            return
        self._next_save = monotonic() + SAVE_EVERY_S
        try:
            self._book.save(self.now)
            self.problem = ""
        except InspectorError as error:
            self.problem = str(error)
