"""The lot's figures on the disk: saved as they grow, closed when another lot begins."""

from __future__ import annotations

from collections import deque

from inspector.core.status import Counters
from inspector.storage.database import StationDatabase

MOST_TURNS = 64


class LotBook:
    """:meth:`save` and :meth:`begin` belong to one thread, which may block; :meth:`turn` may be called on any."""

    def __init__(self, database: StationDatabase) -> None:
        self._database = database
        self._turns: deque[tuple[Counters, Counters]] = deque()
        self._lot: tuple[str, float] | None = None
        self._saved: Counters | None = None

    def begin(self, counters: Counters) -> None:
        """The lot that stands at the start, as the database has it."""
        self._lot = (counters.lot, counters.since)

    def turn(self, old: Counters, new: Counters) -> bool:
        """A lot ended with ``old``, another began with ``new``. False, and nothing is kept, if too many wait for the disk."""
        if len(self._turns) >= MOST_TURNS:
            return False
        self._turns.append((old, new))
        return True

    def save(self, counters: Counters) -> None:
        """``counters``: of now, taken before this call. Raises StorageError; what could not be kept is tried again the next time."""
        while self._turns:
            # Tried again until the disk takes it: the figures of a lot are not lost because the disk was full at its end.
            old, new = self._turns[0]
            self._database.save_counters(old)
            self._database.new_lot(new.lot, new.since)
            self._lot = new.lot, new.since
            self._turns.popleft()
        # A lot that the database does not know yet comes with its own turn: the old figures must not be overwritten before it.
        if counters != self._saved and (counters.lot, counters.since) == self._lot:
            self._database.save_counters(counters)
            self._saved = counters
