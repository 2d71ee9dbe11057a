"""Control charts after Shewhart: limits of a share and of single values, and the rules that say that a process has changed.

Sources: ISO 7870-2:2013 (p chart, chart of individuals with moving range); L. S. Nelson, The Shewhart control chart: tests for special
causes, Journal of Quality Technology 16 (1984) 237-239, for the rules and their numbers.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]

MOVING_RANGE_D2 = 1.128
"""d2 of two values: the mean moving range of normal values is so many standard deviations (ISO 7870-2, table of factors)."""


@dataclass(frozen=True, eq=False)
class Chart:
    """Points with centre, limits and standard deviation of each, NaN where there is none."""

    values: Values
    centre: Values
    lower: Values
    upper: Values
    sigma: Values


@dataclass(frozen=True)
class ChartRule:
    """``number`` and ``words`` after Nelson; ``count``: how many points it looks at; ``means``: what it is a sign of."""

    number: int
    words: str
    count: int
    means: str

    @property
    def name(self) -> str:
        return f"Nelson {self.number}"


RULES = (
    ChartRule(1, "one point beyond the control limits", 1, "something out of the ordinary"),
    ChartRule(2, "nine points in a row on one side of the centre", 9, "the level has shifted"),
    ChartRule(3, "six points in a row rising, or falling", 6, "a trend: wear, dirt, light"),
    ChartRule(4, "fourteen points in a row up and down in turn", 14, "two sources in turn: cavities, shifts, feeders"),
    ChartRule(5, "two of three points beyond two sigma on one side", 3, "the level is shifting"),
    ChartRule(6, "four of five points beyond one sigma on one side", 5, "a small shift of the level"),
    ChartRule(7, "fifteen points in a row within one sigma", 15, "mixed sources, or limits that are too wide"),
    ChartRule(8, "eight points in a row, none within one sigma, on both sides", 8, "two levels in turn"),
)
ALL_RULES = tuple(rule.number for rule in RULES)
FOR_SHARES = (1, 2, 3, 4)
"""The rules that hold where values are no normal ones, as shares are not (Montgomery, Introduction to Statistical Quality Control, 7.2)."""


def p_chart(counts: Sequence[int], of: Sequence[int]) -> Chart:
    """Shares ``counts`` / ``of`` with the limits p +- 3 sqrt(p (1 - p) / n) of each point, never below 0 or above 1 (ISO 7870-2)."""
    number = np.asarray(of, dtype=np.float64)
    total = float(number.sum())
    share = float(np.sum(counts)) / total if total else math.nan
    with np.errstate(divide="ignore", invalid="ignore"):
        values = np.where(number > 0, np.asarray(counts, dtype=np.float64) / number, np.nan)
        sigma = np.where(number > 0, np.sqrt(share * (1.0 - share) / number), np.nan)
    centre = np.where(number > 0, share, np.nan)
    return Chart(values, centre, np.clip(centre - 3 * sigma, 0.0, 1.0), np.clip(centre + 3 * sigma, 0.0, 1.0), sigma)


def individuals_chart(values: Sequence[float], stages: Sequence[int]) -> Chart:
    """Single values with limits from their mean moving range, each stage by itself; NaN values are passed over.

    A stage with fewer than two values has a centre and no limits. Given means of many parts each, this is Wheeler's three-way chart: the
    limits come from how much the means vary among themselves, since parts of one minute resemble each other (D. J. Wheeler, Three-way
    charts, 2017).
    """
    found = np.asarray(values, dtype=np.float64)
    stage_of = np.asarray(stages)
    centre, sigma = np.full(found.shape, np.nan), np.full(found.shape, np.nan)
    for stage in np.unique(stage_of):
        here = (stage_of == stage) & np.isfinite(found)
        own = found[here]
        if not own.size:
            continue
        centre[here] = own.mean()
        if own.size > 1:
            sigma[here] = np.abs(np.diff(own)).mean() / MOVING_RANGE_D2
    return Chart(found, centre, centre - 3 * sigma, centre + 3 * sigma, sigma)


def broken(chart: Chart, rules: Sequence[int] = ALL_RULES) -> list[tuple[ChartRule, int]]:
    """Each rule with the place (from 0) of the point at which it is broken: the last of the points that break it.

    Points without a value or limits are left out, and a run ends where the centre changes, so that no rule looks across two stages. A rule
    that goes on being broken is told once, at its first point. On a p chart limits differ from point to point: the rules look at
    (value - centre) / sigma of each.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        z = (chart.values - chart.centre) / chart.sigma
    found: list[tuple[ChartRule, int]] = []
    for rule in RULES:
        if rule.number not in rules:
            continue
        breaks = _TESTS[rule.number]
        for stretch in _stretches(z, chart.centre):
            was = False
            for end in range(rule.count, len(stretch) + 1):
                places = stretch[end - rule.count : end]
                now = breaks(z[places])
                if now and not was:
                    found.append((rule, int(places[-1])))
                was = now
    return sorted(found, key=lambda one: (one[1], one[0].number))


def _stretches(z: Values, centre: Values) -> list[NDArray[np.intp]]:
    """Places of points that may be looked at together."""
    places = np.flatnonzero(np.isfinite(z))
    if not places.size:
        return []
    cuts = np.flatnonzero(np.diff(centre[places]) != 0) + 1
    return list(np.split(places, cuts))


def _beyond(z: Values, sigmas: float, least: int) -> bool:
    return bool((z > sigmas).sum() >= least or (z < -sigmas).sum() >= least)


def _in_turn(z: Values) -> bool:
    steps = np.sign(np.diff(z))
    return bool(np.all(steps != 0) and np.all(steps[1:] == -steps[:-1]))


_TESTS: dict[int, Callable[[Values], bool]] = {
    1: lambda z: bool(abs(z[0]) > 3),
    2: lambda z: bool(np.all(z > 0) or np.all(z < 0)),
    3: lambda z: bool(np.all(np.diff(z) > 0) or np.all(np.diff(z) < 0)),
    4: _in_turn,
    5: lambda z: _beyond(z, 2.0, 2),
    6: lambda z: _beyond(z, 1.0, 4),
    7: lambda z: bool(np.all(np.abs(z) < 1)),
    8: lambda z: bool(np.all(np.abs(z) > 1) and np.any(z > 0) and np.any(z < 0)),
}
