"""Whether learning for twice as long has gained anything, told by the planted defects at the limit.

A defect that stands ``CLEAR`` spreads of the held-out good parts above the limit is found for certain: to stand higher gains nothing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from inspector.core.recipe import Recipe
from inspector.core.teaching import PLANTED, read_planted_scores

NEARLY_ALL = 0.9
"""Share of planted defects that a good recipe finds."""

CLEAR = 3.0
"""Spreads of held-out good parts by which a defect stands so far above the limit, or below it, that more says nothing."""

LEAST_SPREAD = 0.02
"""Decades: a few held-out parts may be alike by chance."""

FARTHER = 2
"""Each training that goes on is so many times as long as the one before."""

MOST_TIMES = 8
"""The longest training is so many times the fewest steps of a teaching: 7200 image-steps at the default size."""


@dataclass(frozen=True)
class Grasp:
    """How clearly a recipe tells its planted defects from good parts. ``margins``: how far each stands above the limit, in spreads of the
    held-out good parts, at most ``CLEAR`` either way."""

    margins: tuple[float, ...]

    @property
    def found(self) -> int:
        """How many are above the limit."""
        return sum(margin > 0 for margin in self.margins)

    @property
    def nearly_all(self) -> bool:
        """Whether so many are found as a good recipe finds."""
        return self.found >= NEARLY_ALL * len(self.margins)


def grasp(recipe: Recipe) -> Grasp:
    """As its notes and its held-out scores say. Without planted defects there are no margins."""
    spread = max(LEAST_SPREAD, float(np.std(recipe.good_scores, ddof=1)) if len(recipe.good_scores) > 1 else LEAST_SPREAD)
    scores = read_planted_scores(recipe.notes) if PLANTED in recipe.notes else ()
    return Grasp(tuple(float(np.clip((score - recipe.limit.value) / spread, -CLEAR, CLEAR)) for score in scores))


@dataclass(frozen=True)
class Gain:
    """What a longer training gains. ``mean``: of the margins, in spreads of good parts; ``noise``: its standard error over the planted
    defects, which are the same before and after; ``found``: how many more are found."""

    mean: float
    noise: float
    found: int

    @property
    def better(self) -> bool:
        """Whether more are found and the margins are no clearer the other way, or the margins gain more than their noise and none that
        was found is lost."""
        return self.mean > (self.noise if self.found == 0 else -self.noise) and self.found >= 0

    def __str__(self) -> str:
        return f"{self.found:+d} planted defects, {self.mean:+.2f} deviations (noise {self.noise:.2f})"


def gain(before: Grasp, after: Grasp) -> Gain:
    """Of the same planted defects before and after. Nothing where they are others, or none."""
    if not before.margins or len(before.margins) != len(after.margins):
        return Gain(0.0, 0.0, 0)
    differences = np.subtract(after.margins, before.margins)
    noise = float(np.std(differences, ddof=1) / math.sqrt(len(differences))) if len(differences) > 1 else 0.0
    return Gain(float(np.mean(differences)), noise, after.found - before.found)


def has_learned(gains: Sequence[Gain], last: Grasp) -> bool:
    """Whether learning for longer gains no more: the last doubling did not, and nearly all planted defects are found already, or the one
    before did not either. ``gains``: of each doubling so far."""
    if not gains or gains[-1].better:
        return False
    return last.nearly_all or (len(gains) > 1 and not gains[-2].better)


def doublings(fewest: int) -> tuple[int, ...]:
    """The image-steps of the trainings that go on after one of ``fewest``."""
    steps, found = FARTHER * max(1, fewest), []
    while steps <= MOST_TIMES * max(1, fewest):
        found.append(steps)
        steps *= FARTHER
    return tuple(found)
