"""The parts that did not pass and that nobody has looked at, in memory, as they are told of."""

from __future__ import annotations

import threading
from collections.abc import Iterable

from inspector.core.quality.answers import Unseen
from inspector.core.types import Band, Verdict
from inspector.storage.ledger.review import WaitingPart

MOST_NUMBERED = 10_000
"""Of so many, the newest, the number is known; the older ones are counted."""
MOST_SHOWN = 1000
"""Numbers in one snapshot."""


class Unreviewed:
    """Counts each of them once. Safe from any thread; asks no disk."""

    def __init__(self, *, invalid_too: bool = True) -> None:
        """``invalid_too``: INVALID parts wait for a person as FAIL does."""
        self._invalid_too = invalid_too
        self._lock = threading.Lock()
        self._parts: dict[int, Unseen] = {}
        self._others = Unseen()
        self._sum = Unseen()
        self._last = 0
        self._shown: frozenset[int] | None = frozenset()

    def begin(self, unseen: Unseen, newest: Iterable[WaitingPart]) -> None:
        """What waits on the disk, with the ``newest`` of them in any order; what was told of since comes on top."""
        with self._lock:
            told, others = self._parts, self._others
            self._parts, self._others = {}, unseen if self._invalid_too else Unseen(unseen.failed, unseen.review)
            self._sum = self._others
            for one in sorted(newest, key=lambda one: one.part):
                if self._is_meant(one.verdict):
                    self._parts[one.part] = Unseen.one(one.verdict, one.band)
                    self._others = _less(self._others, self._parts[one.part])
            self._last = max([self._last, *self._parts])
            for part, single in told.items():
                self._put(part, single)
            self._others += others
            self._sum += others
            self._shown = None

    def add(self, part: int, verdict: Verdict, band: Band | None = None) -> None:
        """One part was judged. ``part``: its number, 0 if it has none."""
        if verdict is Verdict.PASS or not self._is_meant(verdict):
            return
        with self._lock:
            self._put(part, Unseen.one(verdict, band))
            self._last = max(self._last, part)

    def release(self, part: int, waiting: WaitingPart | None = None) -> bool:
        """Somebody has looked at it. ``waiting``: what the disk knew of it, for a number that is not known here. False: it did not wait."""
        with self._lock:
            single = self._parts.pop(part, None)
            if single is None and waiting is not None and self._is_meant(waiting.verdict):
                single = Unseen.one(waiting.verdict, waiting.band)
                self._others = _less(self._others, single)
            if single is None:
                return False
            self._sum = _less(self._sum, single)
            self._shown = None
            return True

    def release_all(self) -> tuple[int, int]:
        """Somebody has looked at all that were told of. Returns how many there were, and the highest number of one."""
        with self._lock:
            count = self._sum.total
            self._parts, self._others, self._sum, self._shown = {}, Unseen(), Unseen(), frozenset()
            return count, self._last

    def release_up_to(self, last: int) -> None:
        """Somebody has looked at all parts up to the number ``last``."""
        with self._lock:
            gone = [part for part in self._parts if part <= last]
            for part in gone:
                self._sum = _less(self._sum, self._parts.pop(part))
            # Those whose numbers are not known here are older.
            self._sum, self._others, self._shown = _less(self._sum, self._others), Unseen(), None

    def verdict(self, part: int) -> Verdict | None:
        """That of a part that waits, if its number is among those known here."""
        single = self._parts.get(part)
        return None if single is None else Verdict.FAIL if single.failed else Verdict.INVALID

    def now(self) -> tuple[Unseen, frozenset[int]]:
        """How many wait, and the numbers of the newest of them."""
        with self._lock:
            if self._shown is None:
                self._shown = frozenset(sorted(self._parts)[-MOST_SHOWN:])
            return self._sum, self._shown

    def _is_meant(self, verdict: Verdict) -> bool:
        return self._invalid_too or verdict is not Verdict.INVALID

    def _put(self, part: int, single: Unseen) -> None:
        """Within the lock."""
        if part in self._parts:
            return
        self._sum += single
        if not part:
            self._others += single
            return
        self._parts[part] = single
        self._shown = None
        if len(self._parts) > MOST_NUMBERED:
            self._others += self._parts.pop(next(iter(self._parts)))


def _less(many: Unseen, one: Unseen) -> Unseen:
    return Unseen(max(0, many.failed - one.failed), max(0, many.review - one.review), max(0, many.invalid - one.invalid))
