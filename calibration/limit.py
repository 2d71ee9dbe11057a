"""A limit for the score, from good parts that were held out of the teaching, and what may honestly be said of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist, fmean, stdev

from calibration.errors import CalibrationError

CONFIDENCE = 0.9
"""Of the tolerance bound."""

REACH = 10.0
"""How far beyond what n parts can promise the tolerance bound is trusted: to say more of the tail from a handful of parts, the limit
would have to lie so high that defects pass."""


@dataclass(frozen=True)
class FittedLimit:
    """``value``: scores above it are rejected. ``target_rate``: false rejects aimed at, which is what was asked for unless so few parts
    cannot even estimate it.

    ``promised_rate``: what holds whatever the distribution, if the next parts are like the held-out ones; never below
    1/(held_out + 1). ``method``: "conformal" (the promise covers the target), "tolerance" (the target lies below what so few
    parts can promise: the limit is then an estimate that takes log scores to be normal).
    """

    value: float
    target_rate: float
    promised_rate: float
    held_out: int
    method: str


def fit_limit(good_scores: Sequence[float], target_rate: float) -> FittedLimit:
    """The limit for a false-reject rate of ``target_rate``, from log10 scores of held-out good parts.

    With n parts and k = ceil((n + 1)(1 - target)) the k-th smallest score is exceeded by the next part with a chance of at most
    1 - k/(n + 1) (split conformal prediction; Vovk, Gammerman, Shafer 2005). Where k > n there is no such score: then the one-sided
    normal tolerance bound mean + K sd is taken, but never less than the largest score; and a target below 1 / (REACH (n + 1)) is
    raised to that. Raises CalibrationError.
    """
    scores = sorted(float(score) for score in good_scores)
    n = len(scores)
    if n < 2:
        raise CalibrationError(f"{n} held-out good parts are too few to set a limit from", remedy="Show more good parts")
    if not all(math.isfinite(score) for score in scores):
        raise CalibrationError("a held-out score is not a number", remedy="Teach again")
    if not 0 < target_rate < 1:
        raise CalibrationError(f"a false-reject rate of {target_rate} cannot be aimed at", remedy="Choose one between 0 and 1")
    rank = max(1, math.ceil((n + 1) * (1 - target_rate) - 1e-9))
    if rank <= n:
        return FittedLimit(scores[rank - 1], target_rate, (n + 1 - rank) / (n + 1), n, "conformal")
    aimed = max(target_rate, 1 / (REACH * (n + 1)))
    bound = fmean(scores) + tolerance_factor(n, 1 - aimed, CONFIDENCE) * stdev(scores)
    return FittedLimit(max(scores[-1], bound), aimed, 1 / (n + 1), n, "tolerance")


def tolerance_factor(n: int, coverage: float, confidence: float) -> float:
    """K of the one-sided normal tolerance bound: with ``confidence`` a share ``coverage`` lies below mean + K sd of n values.

    Natrella's approximation (NIST/SEMATECH e-Handbook of Statistical Methods, section 7.2.6.3).
    """
    z_coverage, z_confidence = NormalDist().inv_cdf(coverage), NormalDist().inv_cdf(confidence)
    a = 1 - z_confidence**2 / (2 * (n - 1))
    b = z_coverage**2 - z_confidence**2 / n
    if a <= 0:
        raise CalibrationError(f"{n} values give no tolerance bound with a confidence of {confidence}", remedy="Take more values")
    return (z_coverage + math.sqrt(z_coverage**2 - a * b)) / a


def expected_false_rejects(good_scores: Sequence[float], limit: float) -> float:
    """The share of good parts to be expected above ``limit``.

    Where held-out scores lie above it they are counted. Beyond the last of them only a normal distribution says anything, and
    never more than 1/(n + 1). NaN without at least two finite scores or for a limit that is not finite.
    """
    scores = [float(score) for score in good_scores if math.isfinite(score)]
    if len(scores) < 2 or not math.isfinite(limit):
        return math.nan
    above = sum(score > limit for score in scores)
    spread = stdev(scores)
    if spread == 0:
        return 1.0 if above else 1 / (len(scores) + 1)
    modelled = 1 - NormalDist(fmean(scores), spread).cdf(limit)
    return above / len(scores) if above else min(modelled, 1 / (len(scores) + 1))
