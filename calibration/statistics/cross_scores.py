"""Whether scores of learned parts, each by what the others taught, may stand beside those of held-out parts.

A memory of good parts can score each of them too, by what it keeps of all the others (leave-one-out; Stone 1974, Geisser 1975). Such a
score is one of a part that was never seen, by a memory that is smaller by one part: a limit may be set from all good parts instead of from
a handful (Barber, Candès, Ramdas, Tibshirani, Annals of Statistics 49, 2021: the jackknife). That holds where one part tells nothing of
another. Pictures of one part, or parts of one cavity that follow each other, vouch for each other, and their scores come out too low; a
memory that keeps what is rarest misses exactly that when a part is left out, and scores come out too high. Held-out parts are the truth:
where the two kinds of scores differ by more than chance, the held-out ones alone set the limit.

A fibre or dust on one of hundreds of learned parts would lift the limit above most defects. The few that lie beyond all others by more than
chance (Rosner's generalized ESD test, Technometrics 25, 1983) do not set it; they are counted as rejected in what is promised of it. Of
skewed scores the test finds some in every second set: which score becomes the limit then depends on the very scores that bound it, and the
bound is worked out at a higher confidence, so that it holds at the one that is said (:func:`bound_confidence`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from statistics import NormalDist, fmean, stdev

import numpy as np

from calibration.statistics.binomial import rate_bound
from calibration.statistics.limit import FittedLimit, fit_limit

BY_CHANCE = 0.05
"""Alike scores are taken to differ with this chance."""

FEWEST = 4
"""Scores of each kind below which nothing can be said of them."""

MOST_ASIDE = 0.02
"""Of all parts that set a limit: so many learned ones may be too strange to do so."""

STRANGE = 0.01
"""Chance with which the test finds a strange part where there is none, were log scores normal."""

ASIDE_SHARE = 0.2
"""Of the chance that a bound does not hold: what sets with strange parts are given of it, the others the rest. Over normal, gamma,
Gumbel, exponential and Student's t scores, 45 to 300 parts, no more than that chance was left in simulation."""


def fit_limit_by_all(
    held_out: Sequence[float], cross: Sequence[float], target_rate: float, confidence: float, *, guaranteed: bool = False
) -> FittedLimit:
    """As ``fit_limit``, by both kinds of scores but the :func:`strange` ones; where the bound itself is to keep the target, by all of them.

    ``promised_rate`` and ``bound`` count strange parts above the limit as rejected, beside all others that are. Raises CalibrationError.
    """
    every = [*held_out, *cross]
    if guaranteed:
        return fit_limit(every, target_rate, confidence, guaranteed=True)
    setting, n = setting_scores(held_out, cross), len(every)
    found = fit_limit(setting, target_rate, confidence)
    by_rank = round(found.promised_rate * (len(setting) + 1)) - 1  # whether or not some are equal
    above = by_rank + sum(score > found.value for score in strange(held_out, cross))
    bound = rate_bound(above, n, bound_confidence(held_out, cross, confidence))
    return replace(found, promised_rate=(above + 1) / (n + 1), held_out=n, bound=bound)


def bound_confidence(held_out: Sequence[float], cross: Sequence[float], confidence: float) -> float:
    """At which the bound of a limit by both kinds is worked out to hold at ``confidence``; higher where parts may be set aside."""
    if not cross or int(MOST_ASIDE * (len(held_out) + len(cross))) == 0:
        return confidence
    return 1 - (1 - confidence) * (ASIDE_SHARE if strange(held_out, cross) else 1 - ASIDE_SHARE)


def setting_scores(held_out: Sequence[float], cross: Sequence[float]) -> list[float]:
    """Those of both kinds that set a limit: all but the :func:`strange` ones."""
    return [*held_out, *sorted(cross)[: len(cross) - len(strange(held_out, cross))]]


def strange(held_out: Sequence[float], cross: Sequence[float]) -> list[float]:
    """The largest ``cross`` scores that lie beyond all others by more than chance; no more than ``MOST_ASIDE`` of all, and none where a
    held-out part scores as high."""
    highest = max(held_out, default=-math.inf)
    rest, found = sorted([*held_out, *cross]), 0
    n = len(rest)
    for number in range(1, int(MOST_ASIDE * n) + 1):
        largest = rest.pop()
        if largest <= highest or not math.isfinite(largest):
            break
        spread = stdev([*rest, largest])
        if spread and (largest - fmean([*rest, largest])) / spread > _critical(n, number):
            found = number
    return sorted(cross)[len(cross) - found :] if found else []


def _critical(n: int, number: int) -> float:
    """Of the generalized ESD test, for the ``number``-th largest of n; Student's quantile by its expansion about the normal one."""
    left = n - number
    z = NormalDist().inv_cdf(1 - STRANGE / (left + 1))
    t = z + (z**3 + z) / (4 * (left - 1))
    return left * t / math.sqrt((left - 1 + t * t) * (left + 1))


def alike(held_out: Sequence[float], cross: Sequence[float], by_chance: float = BY_CHANCE) -> bool:
    """Whether no difference shows between the two kinds of scores; false where either are fewer than ``FEWEST`` or not finite.

    Two tests, each at half of ``by_chance`` or less: ranks, which show a shift (Wilcoxon 1945, Mann and Whitney 1947; normal
    approximation with correction for ties and continuity), and ranks of the distances from the common median, which show that one kind
    scatters wider (Ansari and Bradley's idea, by the same test).
    """
    one, other = np.asarray(held_out, np.float64), np.asarray(cross, np.float64)
    if min(len(one), len(other)) < FEWEST or not (np.isfinite(one).all() and np.isfinite(other).all()):
        return False
    middle = np.median(np.concatenate([one, other]))
    shifts, scatters = rank_sum_chance(one, other), rank_sum_chance(np.abs(one - middle), np.abs(other - middle))
    return min(shifts, scatters) > by_chance / 2


def rank_sum_chance(one: Sequence[float] | np.ndarray, other: Sequence[float] | np.ndarray) -> float:
    """The chance (two-sided) that values of one kind lie as far beyond those of the other, or further, though both are alike; at least one
    of each."""
    first, second = np.asarray(one, np.float64), np.asarray(other, np.float64)
    n, m = len(first), len(second)
    both = np.concatenate([first, second])
    _, place, times = np.unique(both, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(times) - (times - 1) / 2)[place]
    away = abs(float(ranks[:n].sum()) - n * (n + m + 1) / 2)
    ties = float((times**3 - times).sum()) / ((n + m) * max(1, n + m - 1))
    spread = math.sqrt(max(0.0, n * m / 12 * (n + m + 1 - ties)))
    if spread == 0:
        return 1.0
    return min(1.0, 2 * (1 - NormalDist().cdf(max(0.0, away - 0.5) / spread)))
