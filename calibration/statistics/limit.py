"""Fits the score limit to held-out good parts, with confidence bounds of its false-reject rate."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist, fmean, stdev

from calibration.errors import CalibrationError
from calibration.statistics.binomial import check_confidence, most_above, rate_bound

CONFIDENCE = 0.9
"""Of a bound, unless told."""

REACH = 10.0
"""How far beyond what n parts can promise the tolerance bound is trusted: to say more of the tail from a handful of parts, the limit
would have to lie so high that defects pass."""


@dataclass(frozen=True)
class FittedLimit:
    """``value``: scores above it are rejected. ``target_rate``: false rejects aimed at, which is what was asked for unless so few parts
    cannot even estimate it.

    Two things are known whatever the distribution, if the next parts are like the held-out ones. ``promised_rate``: the chance that
    the next part is rejected, over all the limits that other parts would have given; never below 1/(held_out + 1). ``bound``: with
    ``confidence`` the rate of *this* limit, over all the parts that will be judged by it, is no more. ``method``: "conformal" (a rank
    among the held-out scores, chosen so that the target is kept), "tolerance" (the target lies below what so few parts can say: the
    limit is then an estimate that takes log scores to be normal, by which ``target_rate`` itself is the bound at that confidence).
    """

    value: float
    target_rate: float
    promised_rate: float
    held_out: int
    method: str
    confidence: float = CONFIDENCE
    bound: float = 1.0


def fit_limit(good_scores: Sequence[float], target_rate: float, confidence: float = CONFIDENCE, *, guaranteed: bool = False) -> FittedLimit:
    """The limit for a false-reject rate of ``target_rate``, from log10 scores of held-out good parts.

    With n parts and k = ceil((n + 1)(1 - target)) the k-th smallest score is exceeded by the next part with a chance of at most
    1 - k/(n + 1) (split conformal prediction; Vovk, Gammerman, Shafer 2005). ``guaranteed`` asks for more, namely that with
    ``confidence`` the rate of the limit that is given stays within the target: k is then the smallest whose bound does
    (Vovk 2012; Wilks 1941). Where k > n there is no such score: then the one-sided normal tolerance bound mean + K sd is taken,
    but never less than the largest score; and a target below 1 / (REACH (n + 1)) is raised to that. Raises CalibrationError.
    """
    scores = sorted(float(score) for score in good_scores)
    n = len(scores)
    check_possible(n, target_rate, confidence, guaranteed=guaranteed)
    if not all(math.isfinite(score) for score in scores):
        raise CalibrationError("a held-out score is not a number", remedy="Teach again")
    rank = _rank(n, target_rate, confidence, guaranteed)
    if rank <= n:
        bound = rate_bound(n - rank, n, confidence)
        return FittedLimit(scores[rank - 1], target_rate, (n + 1 - rank) / (n + 1), n, "conformal", confidence, bound)
    aimed = _aimed(n, target_rate)
    modelled = fmean(scores) + tolerance_factor(n, 1 - aimed, confidence) * stdev(scores)
    # No score lies above it, so it is bounded at least as the largest one is.
    return FittedLimit(max(scores[-1], modelled), aimed, 1 / (n + 1), n, "tolerance", confidence, rate_bound(0, n, confidence))


def fit_review(good_scores: Sequence[float], review_rate: float, limit: float, confidence: float = CONFIDENCE) -> float | None:
    """Where the band below ``limit`` begins in which a person decides: good parts above it come to ``review_rate``, those above the limit
    included. None where so few held-out parts leave no room between the two. Raises CalibrationError."""
    lower = fit_limit(good_scores, review_rate, confidence).value
    return lower if lower < limit else None


def check_possible(held_out: int, target_rate: float, confidence: float = CONFIDENCE, *, guaranteed: bool = False) -> None:
    """Raise the CalibrationError that :func:`fit_limit` would raise for so many parts, before there are any scores."""
    if held_out < 2:
        raise CalibrationError(f"{held_out} held-out good parts are too few to set a limit from", remedy="Show more good parts")
    if not 0 < target_rate < 1:
        raise CalibrationError(f"a false-reject rate of {target_rate} cannot be aimed at", remedy="Choose one between 0 and 1")
    check_confidence(confidence)
    if _rank(held_out, target_rate, confidence, guaranteed) > held_out:
        tolerance_factor(held_out, 1 - _aimed(held_out, target_rate), confidence)


def _rank(n: int, target_rate: float, confidence: float, guaranteed: bool) -> int:
    """Of the held-out score that the limit is, from 1; n + 1 if there is none."""
    if guaranteed:
        return n - most_above(n, target_rate, confidence)
    return max(1, math.ceil((n + 1) * (1 - target_rate) - 1e-9))


def _aimed(n: int, target_rate: float) -> float:
    return max(target_rate, 1 / (REACH * (n + 1)))


def tolerance_factor(n: int, coverage: float, confidence: float) -> float:
    """K of the one-sided normal tolerance bound: with ``confidence`` a share ``coverage`` lies below mean + K sd of n values.

    Natrella's approximation (NIST/SEMATECH e-Handbook of Statistical Methods, section 7.2.6.3).
    """
    z_coverage, z_confidence = NormalDist().inv_cdf(coverage), NormalDist().inv_cdf(confidence)
    a = 1 - z_confidence**2 / (2 * (n - 1))
    b = z_coverage**2 - z_confidence**2 / n
    if a <= 0:
        what = f"{n} values give no tolerance bound with a confidence of {confidence}"
        raise CalibrationError(what, remedy="Take more values, or less confidence")
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


@dataclass(frozen=True)
class LimitEvidence:
    """What held-out good parts say of a limit. ``above`` of ``held_out`` lie above it; with ``confidence`` no more than ``bound`` of
    all good parts do.

    The bound holds for a limit that was not chosen by these very scores, and for one that is a rank among them or lies above them
    all (Clopper and Pearson 1934; see ``rate_bound``).
    """

    above: int
    held_out: int
    confidence: float
    bound: float


def known_of(good_scores: Sequence[float], limit: float, confidence: float = CONFIDENCE) -> LimitEvidence:
    """Count the held-out scores above ``limit``. The bound is 1 without finite scores or for a limit that is not finite."""
    scores = [float(score) for score in good_scores if math.isfinite(score)]
    n = len(scores)
    if not math.isfinite(limit):
        return LimitEvidence(n, n, confidence, 1.0)
    above = sum(score > limit for score in scores)
    return LimitEvidence(above, n, confidence, rate_bound(above, n, confidence))
