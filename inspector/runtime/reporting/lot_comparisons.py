"""The lots of a report beside the parts that their limits were set from, worked out again from the rows."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from calibration.statistics.lot_check import LotCheck
from inspector.core.promises.lot_standing import LotStanding, seed_of
from inspector.storage.ledger.span_rows import SpanRow

MOST_LOTS = 200
MOST_PARTS = 20_000
"""Of one lot; the parts after that are not compared."""
_AT_ONCE = 500


class HeldOutScores(NamedTuple):
    """What a version's limit was set from: log10 scores, and what was promised."""

    scores: tuple[float, ...] = ()
    bound: float = 1.0
    confidence: float = 0.9


class _About(NamedTuple):
    """What one comparison is of, as the lot watch has it: with another limit, or other held-out parts, another one begins. ``held_out``: a
    number, the same for the same scores."""

    lot: str
    recipe: str
    limit: float
    held_out: int


@dataclass
class _Compared:
    """One lot under one limit of one product, beside the same held-out parts."""

    check: LotCheck
    held_out: HeldOutScores
    times: list[float] = field(default_factory=list)
    waiting: list[float] = field(default_factory=list)
    found_s: float = math.nan

    def look(self) -> None:
        before = self.check.parts
        if self.check.add(self.waiting):
            self.found_s = self.times[self.check.found_at - before - 1]
        self.times.clear()
        self.waiting.clear()


class LotComparisons:
    """Call :meth:`add` with each row in order, then read :meth:`found`. Rows of a station with several cameras are passed over: each view
    has its own limit, and compares for itself."""

    def __init__(self, held_out: Callable[[str, str], HeldOutScores]) -> None:
        """``held_out(name, version)``: no scores where the version is not known any more."""
        self._held_out = held_out
        self._lots: dict[_About, _Compared | None] = {}
        self._of_versions: dict[tuple[str, str], tuple[HeldOutScores, int]] = {}
        self._numbers: dict[tuple[float, ...], int] = {}

    def add(self, row: SpanRow) -> None:
        """One part."""
        if not row.counted or row.verdict == "INVALID" or row.score is None or row.limit is None or row.view or not row.recipe:
            return
        held_out, number = self._scores_of(row.recipe, row.version)
        key = _About(row.lot, row.recipe, row.limit, number)
        if key not in self._lots:
            self._lots[key] = self._begun(key, held_out)
        one = self._lots[key]
        if one is None or one.check.parts + len(one.waiting) >= MOST_PARTS:
            return
        one.waiting.append(row.score)
        one.times.append(row.at)
        if len(one.waiting) == _AT_ONCE:
            one.look()

    def found(self) -> tuple[LotStanding, ...]:
        """In the order of the lots."""
        return tuple(_standing(key, one) for key, one in self._lots.items() if one is not None)

    def _scores_of(self, recipe: str, version: str) -> tuple[HeldOutScores, int]:
        """What was held out for a version, read once, and a number that is the same where the scores are."""
        if (recipe, version) not in self._of_versions:
            held_out = self._held_out(recipe, version)
            self._of_versions[recipe, version] = held_out, self._numbers.setdefault(held_out.scores, len(self._numbers))
        return self._of_versions[recipe, version]

    def _begun(self, key: _About, held_out: HeldOutScores) -> _Compared | None:
        if not held_out.scores or len(self._lots) >= MOST_LOTS:
            return None
        return _Compared(LotCheck(held_out.scores, seed_of(key.lot, key.recipe, key.limit)), held_out)


def _standing(about: _About, one: _Compared) -> LotStanding:
    one.look()
    lot, recipe, limit, _ = about
    check, promised = one.check, one.held_out
    standing = LotStanding(lot, recipe, check.parts, check.held_out, check.found_at, one.found_s, check.rejects(limit))
    return replace(standing, bound=promised.bound, confidence=promised.confidence)
