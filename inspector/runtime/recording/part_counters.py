"""Counters of the parts that several views judge together, kept beyond the run."""

from __future__ import annotations

from time import monotonic, time

from inspector.core.errors import InspectorError
from inspector.core.status import Counters
from inspector.core.types import Band, Verdict
from inspector.runtime.recording.lot import LotBook, LotCounters
from inspector.storage.database import StationDatabase

SAVE_EVERY_S = 0.5


class PartCounters:
    """One thread counts, any may read; :meth:`keep` is the only call that blocks."""

    def __init__(self, database: StationDatabase | None) -> None:
        """``database``: has the counters of the last run; None: nothing is kept. Raises StorageError."""
        counters = Counters(since=time()) if database is None else database.load_counters()
        self._lot = LotCounters(counters)
        self._book = None if database is None else LotBook(database)
        if self._book is not None:
            self._book.begin(counters)
        self._next_save = 0.0
        self.problem = ""

    @property
    def now(self) -> Counters:
        return self._lot.now

    @property
    def unacknowledged(self) -> int:
        """Parts that did not pass and that no person has acknowledged."""
        return self._lot.unacknowledged

    def add(self, verdict: Verdict, *, review: bool = False) -> None:
        """Count one part. ``review``: a FAIL in the review band."""
        self._lot.add(verdict, Band.REVIEW if review else None)

    def acknowledge(self) -> None:
        """A person has seen them."""
        self._lot.acknowledge()

    def new_lot(self, lot: str) -> None:
        """Begin a lot at zero. Raises StorageError if the old counters cannot be kept; then the old lot goes on."""
        self._lot.new_lot(lot, self._turn)

    def keep(self, *, last: bool = False) -> None:
        """Save them if it is time to, or this is the ``last`` call. A fault stays in ``problem`` until the next success."""
        if self._book is None or (monotonic() < self._next_save and not last):
            return
        self._next_save = monotonic() + SAVE_EVERY_S
        try:
            self._book.save(self.now)
            self.problem = ""
        except InspectorError as error:
            self.problem = str(error)

    def _turn(self, old: Counters, new: Counters) -> bool:
        return self._book is None or self._book.turn(old, new)
