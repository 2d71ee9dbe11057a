"""The shares of all good parts that held-out ones stand for: kept beside their scores, so that a limit of strata is fitted again as one."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from calibration.statistics.stratified_limit import Stratum
from inspector.core.errors import RecipeError
from inspector.core.recipe import Recipe
from inspector.core.teaching import HELD_OUT

SHARES = "shares of the held-out parts"
"""Key of a recipe's notes that says how many of its good scores, in their order, stand for which share of all good parts, and from which
log10 score on defects are known: "408 for 0.97, 6 for 0.03; known defects from -0.75". Without it each counts the same."""

_UNKNOWN = "its held-out parts stand for unequal shares of all good parts, and those were not kept"
_REMEDY = "Set the limit by hand, or learn again from what people answered"


@dataclass(frozen=True)
class HeldOutShares:
    """``strata``: parts that passed, those of the teaching first; good ones that were rejected; then, if any joined since, parts that were
    drawn evenly from all. ``ceiling``: the lowest score of a known defect, infinite without one."""

    strata: tuple[Stratum, ...]
    ceiling: float = math.inf

    @property
    def scores(self) -> tuple[float, ...]:
        """Of all strata, in their order."""
        return tuple(score for one in self.strata for score in one.scores)

    def note(self) -> str:
        """What stands under ``SHARES``."""
        shares = ", ".join(f"{len(one.scores)} for {one.share!r}" for one in self.strata)
        return f"{shares}; known defects from {self.ceiling!r}" if math.isfinite(self.ceiling) else shares

    def with_drawn(self, scores: Sequence[float]) -> HeldOutShares:
        """With more parts that were drawn evenly from all good ones.

        The others and the drawn ones each estimate the same rate; both bounds hold, and so does their mean by the number of parts.
        """
        passed, rejected = self.strata[:2]
        drawn = tuple(score for one in self.strata[2:] for score in one.scores) + tuple(scores)
        others = len(passed.scores) + len(rejected.scores)
        weight = others / (others + len(drawn)) / (passed.share + rejected.share)
        of_others = tuple(Stratum(one.scores, one.share * weight) for one in (passed, rejected))
        return HeldOutShares((*of_others, Stratum(drawn, max(0.0, 1 - sum(one.share for one in of_others)))), self.ceiling)


def shares_of(recipe: Recipe) -> HeldOutShares | None:
    """None where each held-out part counts the same. Raises RecipeError where they do not, and nothing says what each counts: versions
    before this one did not keep it, and did not count again when more parts joined."""
    return _read(recipe.good_scores, recipe.notes, recipe.id.name)


def shares_are_kept(recipe: Recipe) -> bool:
    """Whether :func:`shares_of` says what each held-out part counts."""
    try:
        shares_of(recipe)
    except RecipeError:
        return False
    return True


def shares_if_kept(recipe: Recipe) -> HeldOutShares | None:
    """As :func:`shares_of`, and None where nothing says them."""
    return shares_of(recipe) if shares_are_kept(recipe) else None


def _read(good_scores: Sequence[float], notes: Mapping[str, str], where: str) -> HeldOutShares | None:
    note = notes.get(SHARES)
    if note is None:
        if "rejected and good" in notes.get(HELD_OUT, ""):
            raise RecipeError(_UNKNOWN, where=where, remedy=_REMEDY)
        return None
    numbers, _, defects = note.partition("; known defects from ")
    each = [re.fullmatch(r"(\d{1,7}) for ([0-9.e+-]{1,30})", one) for one in numbers.split(", ")]
    try:
        counts = [int(one[1]) for one in each if one is not None]
        shares = [float(one[2]) for one in each if one is not None]
        ceiling = float(defects) if defects else math.inf
    except ValueError:
        raise RecipeError(_UNKNOWN, where=where, remedy=_REMEDY) from None
    whole = len(counts) == len(each) in (2, 3) and sum(counts) == len(good_scores)
    if not whole or min(shares) < 0 or not math.isclose(sum(shares), 1.0, abs_tol=1e-6) or math.isnan(ceiling):
        raise RecipeError(_UNKNOWN, where=where, remedy=_REMEDY)
    places = pairwise(accumulate(counts, initial=0))
    strata = (Stratum(tuple(good_scores[first:end]), share) for (first, end), share in zip(places, shares, strict=True))
    return HeldOutShares(tuple(strata), ceiling)
