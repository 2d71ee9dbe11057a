"""A score limit from samples that are drawn with different shares: many parts that passed, and a few of those that were rejected and good.

Parts that a line has passed are cut off at its limit: they say nothing of the upper tail, which is what a limit is about. The few good ones
among its rejects are that tail. Each sample counts by the share of all good parts that it stands for.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from statistics import NormalDist

from calibration.errors import CalibrationError
from calibration.statistics.binomial import rate_bound
from calibration.statistics.limit import CONFIDENCE, REACH, FittedLimit

TAIL = 0.1
"""So large a share of the good parts, the highest scores, says how the tail falls."""


@dataclass(frozen=True)
class Stratum:
    """log10 scores of good parts drawn evenly from ``share`` of all good parts. None of them was learned from."""

    scores: tuple[float, ...]
    share: float


def fit_stratified(
    strata: Sequence[Stratum],
    target_rate: float,
    confidence: float = CONFIDENCE,
    ceiling: float = math.inf,
    *,
    guaranteed: bool = False,
) -> FittedLimit:
    """The limit for a false-reject rate of ``target_rate`` from strata whose shares add up to 1, below ``ceiling``.

    ``ceiling``: the lowest score of a known defect that a limit must find. The limit then lies no nearer to it than to the highest score
    of a good part below it.

    Over all limits that other samples would have given, the next part of a stratum of n scores lies above a limit that a of them exceed
    with a chance of (a + 1)/(n + 1) at most (split conformal prediction, within each stratum); weighted by the shares these add up to
    ``promised_rate``. The smallest score whose promise keeps the target is the limit ("conformal"). Where there is none it is an
    estimate ("tail"): the highest ``TAIL`` of the weighted sample is taken to fall off exponentially (peaks over a threshold: Pickands
    1975), so that over all such samples the rate is the target on average; but never less than the largest score. A target beyond what so
    many parts can say is raised as :func:`fit_limit` does. ``guaranteed`` asks for more: of a score that ``bound`` is within the target, of
    the estimate that the rate is with ``confidence``.

    ``bound``: as of :class:`FittedLimit`, from the bounds of the strata, all of which hold together with ``confidence`` (Bonferroni); the
    shares are taken to be known. Raises CalibrationError.
    """
    strata = [one for one in strata if one.share > 0]
    _check(strata, target_rate)
    every = sorted({score for one in strata for score in one.scores})
    below = [score for score in every if score < ceiling]
    if not below:
        raise CalibrationError("every good part scores like a known defect", remedy="Teach again")
    rate = partial(bound, strata, confidence) if guaranteed else partial(promised, strata)
    place = bisect_left(below, -target_rate, key=lambda score: -rate(score))  # the higher the limit, the lower the rate
    kept = below[place] if place < len(below) else None
    count = sum(len(one.scores) for one in strata)
    aimed = target_rate if kept is not None else max(target_rate, 1 / (REACH * (count + 1)))
    value = kept if kept is not None else max(below[-1], _tail(strata, aimed, confidence if guaranteed else None))
    value = min(value, (below[-1] + ceiling) / 2)
    method = "conformal" if value == kept else "tail"
    return FittedLimit(value, aimed, promised(strata, value), count, method, confidence, bound(strata, confidence, value))


def promised(strata: Sequence[Stratum], limit: float) -> float:
    """The chance at most that the next good part scores above ``limit``, a score of theirs or one above: see :func:`fit_stratified`."""
    return sum(one.share * (_above(one, limit) + 1) / (len(one.scores) + 1) for one in strata)


def bound(strata: Sequence[Stratum], confidence: float, limit: float) -> float:
    """With ``confidence`` no larger share of all good parts scores above ``limit``: see :func:`fit_stratified`."""
    strata = [one for one in strata if one.share > 0]
    each = 1 - (1 - confidence) / len(strata)
    return min(1.0, sum(one.share * rate_bound(_above(one, limit), len(one.scores), each) for one in strata))


def _above(stratum: Stratum, limit: float) -> int:
    return sum(score > limit for score in stratum.scores)


def _tail(strata: Sequence[Stratum], rate: float, confidence: float | None) -> float:
    """Where ``rate`` is left of an exponential tail: on average, or with ``confidence``."""
    weighted = sorted(((score, one.share / len(one.scores)) for one in strata for score in one.scores), reverse=True)
    mass, highest = 0.0, []
    for score, weight in weighted:
        highest.append((score, weight))
        mass += weight
        if mass >= TAIL and len(highest) > 1:
            break
    threshold = highest[-1][0]
    above = highest[:-1]
    held = sum(weight for _, weight in above)
    excess = sum(weight * (score - threshold) for score, weight in above) / held
    # Of unequal weights as many as that many equal ones (Kish).
    effective = held**2 / sum(weight**2 for _, weight in above)
    falls = math.log(max(1.0, held / rate))
    factor = _on_average(effective, falls) if confidence is None else _worst(effective, confidence)
    return threshold + excess * factor * falls


def _on_average(count: float, falls: float) -> float:
    """By how much the mean of ``count`` exponential excesses is raised so that what lies beyond ``falls`` times it is exp(-falls) on
    average: that mean is distributed as Gamma(count), so E = (1 + c falls / count)^-count, which is solved for c."""
    return count / falls * math.expm1(falls / count) if falls else 1.0


def _worst(count: float, confidence: float) -> float:
    """How many times larger than the mean of ``count`` exponential excesses their true mean may be: 2n / chi-square of 2n degrees at
    1 - confidence, this by Wilson and Hilferty (1931)."""
    degrees = 2 * count
    spread = 2 / (9 * degrees)
    root = 1 - spread - NormalDist().inv_cdf(confidence) * math.sqrt(spread)
    return 1 / max(root, 0.2) ** 3


def _check(strata: Sequence[Stratum], target_rate: float) -> None:
    if not strata or any(not one.scores for one in strata):
        raise CalibrationError("a sample of good parts is empty", remedy="Show more good parts")
    if sum(len(one.scores) for one in strata) < 3:
        raise CalibrationError("there are too few good parts to set a limit from", remedy="Show more good parts")
    if not all(math.isfinite(score) for one in strata for score in one.scores):
        raise CalibrationError("a score of a good part is not a number", remedy="Teach again")
    if not math.isclose(sum(one.share for one in strata), 1.0, abs_tol=1e-6):
        raise CalibrationError("the shares of the samples do not add up to all good parts")
    if not 0 < target_rate < 1:
        raise CalibrationError(f"a false-reject rate of {target_rate} cannot be aimed at", remedy="Choose one between 0 and 1")
