"""Lot watch: every judged part of the lot beside the held-out ones that the limit was set from."""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

from calibration.statistics.lot_check import LotCheck
from inspector.core.errors import StorageError
from inspector.core.limit_change import bound_of
from inspector.core.promises.held_out_growth import JudgedScore
from inspector.core.promises.lot_standing import LotStanding, basis_in_words, in_words, seed_of
from inspector.core.recipe import Recipe
from inspector.core.types import Inspection, Verdict

_log = logging.getLogger(__name__)

ESTIMATED_EVERY = 20
"""Parts between two estimates of the false rejects."""

LEAST_SAID = 20
"""Parts of a lot before a word is said of it at its end."""


class LotWatch:
    """One thread adds every part, any may read. A part takes some ten microseconds.

    It begins anew with another lot, recipe or limit, also where the limit is the same and more parts were held out. After a start of the
    station it goes on with the rows of the lot that the ledger has.
    """

    def __init__(self, on: bool, rows: Callable[[], Sequence[JudgedScore]] = tuple, seen: Callable[[], str | None] = lambda: None) -> None:
        """``on`` false: nothing is watched. ``rows``: the parts of the standing lot that are kept, in their order, asked once; ``seen``:
        what was kept of :attr:`to_remember`. Both may block; where ``rows`` raises StorageError it is begun without them."""
        self._on = on
        self._rows = rows
        self._seen = seen
        self._lock = threading.Lock()
        self._about: tuple[object, ...] = ()
        self._recipe: Recipe | None = None
        self._check: LotCheck | None = None
        self._standing: LotStanding | None = None
        self._limit = math.nan
        self._asked = False
        self._known = 0
        self._told = False

    def use(self, recipe: Recipe, lot: str) -> None:
        """This recipe judges from now on. The first time it reads the ledger, and may block."""
        if not self._on:
            return
        with self._lock:
            self._turn_to(recipe, lot)

    def add(self, part: Inspection, recipe: Recipe) -> str:
        """One judged part of the lot. Returns an alarm in words, once; empty if there is none."""
        if not self._on:
            return ""
        with self._lock:
            self._turn_to(recipe, part.lot or "")
            check, standing = self._check, self._standing
            if check is None or standing is None or part.verdict is Verdict.INVALID or not math.isfinite(part.score):
                return ""
            if 0 < part.part_number <= self._known:
                return ""  # its row was read at the start
            found = check.add((part.score,))
            if found or check.parts % ESTIMATED_EVERY == 0:
                self._standing = self._estimated(standing, check, part.frame.taken_at if found else standing.found_s)
            else:
                self._standing = replace(standing, parts=check.parts)
            return self._new_alarm()

    def standing(self) -> LotStanding | None:
        """The standing lot; None where nothing is watched, or no recipe has judged yet."""
        return self._standing

    def begin_lot(self, lot: str) -> str:
        """Another lot begins. Returns what is known of the one that is over, in words; empty if that is not worth a word."""
        with self._lock:
            over, self._about, self._check, self._standing = self._standing, (), None, None
            self._asked = True  # rows that are there are of the lot that is over
            self._told = False
            if over is None or over.parts < LEAST_SAID:
                return ""
            return "; ".join(filter(None, (f"{lot_in_words(over.lot)}: {in_words(over)}", basis_in_words(over))))

    def acknowledge(self) -> LotStanding | None:
        """A person has seen the alarm. Returns it, None if there was none."""
        with self._lock:
            standing = self._standing
            if standing is None or not standing.alarm:
                return None
            self._standing = replace(standing, seen=True)
            return standing

    @property
    def to_remember(self) -> str:
        """What ``seen`` has to give after a restart for the acknowledgement to hold on."""
        return repr(self._about[:3])

    def _turn_to(self, recipe: Recipe, lot: str) -> None:
        """Within the lock. What is not the same as before begins anew."""
        if recipe is self._recipe and self._about and lot == self._about[0]:
            return
        about = (lot, recipe.id.name, recipe.limit.value, recipe.good_scores)
        self._recipe = recipe
        bound, confidence = bound_of(recipe.limit, recipe.limit_scores), recipe.limit.confidence
        if about == self._about:
            if self._standing is not None:
                self._standing = replace(self._standing, bound=bound, confidence=confidence)
            return
        self._about, self._limit = about, recipe.limit.value
        self._check = check = LotCheck(recipe.good_scores, seed_of(lot, recipe.id.name, recipe.limit.value))
        self._standing = LotStanding(lot, recipe.id.name, held_out=check.held_out, bound=bound, confidence=confidence)
        self._told = False
        if not self._asked:
            self._asked = True
            self._go_on(check, recipe)

    def _go_on(self, check: LotCheck, recipe: Recipe) -> None:
        """With the newest rows of the ledger that were judged by this recipe and limit."""
        try:
            rows = self._rows()
        except StorageError as error:
            _log.warning("the lot check begins anew: %s", error)
            return
        self._known = rows[-1].number if rows else 0
        first = len(rows)
        while first and rows[first - 1].recipe == recipe.id.name and rows[first - 1].limit == recipe.limit.value:
            first -= 1
        same = rows[first:]
        found = check.add([row.score for row in same])
        if not same or self._standing is None:
            return
        standing = self._estimated(self._standing, check, same[check.found_at - 1].at if found else math.nan)
        if standing.alarm:
            self._told = True
            standing = replace(standing, seen=self._seen() == self.to_remember)
        self._standing = standing  # with what a person has seen, at once: nobody is alarmed again for a moment

    def _estimated(self, standing: LotStanding, check: LotCheck, found_s: float) -> LotStanding:
        now = check.rejects(self._limit)
        standing = replace(standing, parts=check.parts, found_at=check.found_at, found_s=found_s, now=now)
        return replace(standing, broken_at=standing.broken_at or (check.parts if standing.breaks_promise else 0))

    def _new_alarm(self) -> str:
        standing = self._standing
        if self._told or standing is None or not standing.alarm:
            return ""
        self._told = True
        return f"{lot_in_words(standing.lot)}: {in_words(standing)}; {basis_in_words(standing)}"


def lot_in_words(lot: str) -> str:
    """For an entry of the audit."""
    return f"lot {lot}" if lot else "the lot without a name"
