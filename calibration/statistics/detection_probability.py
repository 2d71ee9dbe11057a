"""Probability of detection: from defects of known size, each found or missed, to the size that is found 9 times of 10.

As in non-destructive testing (MIL-HDBK-1823A, appendix G; ASTM E2862): hit or miss, logistic in the logarithm of the size,

    logit P(found) = intercept + slope ln(size)

fitted by maximum likelihood with the penalty of Firth (Biometrika 80, 1993), which is finite also where a size parts all that was found
from all that was missed (Heinze and Schemper 2002). The size with its confidence is of the profile likelihood, with slopes below zero
left out: a larger defect is not found less often. Where next to nothing was missed a likelihood says too much; there 29 of 29 found, of
neighbouring sizes, bound the larger one (the binomial demonstration of the same handbook; 0.9^29 < 0.05), from the largest size down.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from calibration.errors import CalibrationError
from calibration.statistics.binomial import check_confidence, parts_needed

PROBABILITY, CONFIDENCE = 0.9, 0.95
"""Of a promise: found 9 times of 10, with 95 % confidence."""

FEWEST = 20
"""Defects of one kind, below which nothing is promised."""

FEWEST_FOUND = 5
FEWEST_MISSED = 3
"""Below it the likelihood says too much, and the 29 of 29 count."""

FEWEST_ABOVE = 8
"""Of the promised size and larger so many must have been planted: a curve is not believed where nothing was tried."""

MISFIT = 0.01
"""Level of the test of fit: where so many more large ones are missed than the curve says, it is none that the figures follow."""

Floats = NDArray[np.float64]


class NoPromise(Enum):
    """Why no size is promised."""

    NONE = ""
    TOO_FEW = "too few were planted"
    MISSED = "too few are found"
    NOT_BY_SIZE = "it does not depend on the size"
    BEYOND = "only larger ones than were planted would be"
    MISFIT = "what is found does not follow the size alone"


@dataclass(frozen=True)
class DetectionCurve:
    """The fitted probability of detection over the size. ``covariance``: of intercept and slope: their variances, and what they share."""

    intercept: float
    slope: float
    covariance: tuple[float, float, float] = (0.0, 0.0, 0.0)

    def probability(self, size: float) -> float:
        """At a size above zero."""
        return float(_logistic(np.array(self.intercept + self.slope * math.log(size))))

    def lower(self, size: float, confidence: float = CONFIDENCE) -> float:
        """The one-sided lower bound at this size, for a chart (Wald, on the logit): the promise itself is of the profile likelihood."""
        x, (first, second, shared) = math.log(size), self.covariance
        deviation = math.sqrt(max(0.0, first + x * x * second + 2 * x * shared))
        return float(_logistic(np.array(self.intercept + self.slope * x - NormalDist().inv_cdf(confidence) * deviation)))


@dataclass(frozen=True)
class DetectionPromise:
    """What of ``planted`` defects, ``found`` of which were found, can be promised.

    ``curve``: None where too few were found or missed to fit one. ``a90``: the size that the curve finds with the probability asked for,
    NaN without a curve that rises. ``size``: with the confidence asked for, defects of this size and larger are found that often; NaN
    where nothing is promised, and ``refusal`` says why. ``smallest``, ``largest``: sizes that were planted: nothing is promised beyond.
    """

    planted: int
    found: int
    curve: DetectionCurve | None
    a90: float
    size: float
    refusal: NoPromise
    smallest: float
    largest: float

    @property
    def promised(self) -> bool:
        """Whether a size can be promised."""
        return self.refusal is NoPromise.NONE


def detection_promise(
    sizes: Sequence[float], found: Sequence[bool], probability: float = PROBABILITY, confidence: float = CONFIDENCE
) -> DetectionPromise:
    """The smallest size from which on defects are found with ``probability``, at ``confidence``.

    ``sizes``: above zero, in any unit; ``found``: for each, whether it was. Raises CalibrationError for what is no size or no share.
    """
    check_confidence(confidence)
    check_confidence(probability)
    size, hit = np.asarray(sizes, np.float64), np.asarray(found, np.bool_)
    if size.shape != hit.shape or not (np.isfinite(size) & (size > 0)).all():
        raise CalibrationError("sizes of planted defects are not numbers above zero", remedy="Teach again")
    planted, hits = len(size), int(hit.sum())
    nothing = DetectionPromise(planted, hits, None, math.nan, math.nan, NoPromise.TOO_FEW, math.nan, math.nan)
    if planted < FEWEST:
        return nothing
    nothing = DetectionPromise(planted, hits, None, math.nan, math.nan, NoPromise.MISSED, float(size.min()), float(size.max()))
    if hits < FEWEST_FOUND:
        return nothing
    order = np.argsort(size, kind="stable")
    size, hit = size[order], hit[order]
    if planted - hits < FEWEST_MISSED:
        promised = _demonstrated(size, hit, probability, confidence)
        return _promise(nothing, None, math.nan, promised, NoPromise.TOO_FEW)
    fit = _Fit.of(np.log(size), hit)
    curve = fit.curve
    a90 = math.exp((_logit(probability) - curve.intercept) / curve.slope) if curve.slope > 0 else math.nan
    promised, why = fit.promised(probability, confidence), NoPromise.NOT_BY_SIZE
    if (math.isnan(promised) and fit.rises(confidence)) or (promised > size[-min(FEWEST_ABOVE, planted)]):
        promised, why = math.nan, NoPromise.BEYOND
    if _misfit(size, hit, curve, promised, probability):
        promised, why = math.nan, NoPromise.MISFIT
    return _promise(nothing, curve, a90, promised, why)


def telling_sizes(sizes: Sequence[float], found: Sequence[bool], smallest: float, largest: float) -> tuple[float, float]:
    """The smallest and largest size of those that tell most about where missed becomes found, within ``smallest`` and ``largest``.

    From about 1 in 10 found to about 49 of 50 found by a first fit; everything where size decides nothing. At least ``_WIDE`` apart.
    """
    size, hit = np.asarray(sizes, np.float64), np.asarray(found, np.bool_)
    if hit.all():
        return smallest, min(largest, _WIDE * smallest)
    if not hit.any():
        return smallest, largest
    order = np.argsort(size, kind="stable")
    curve = _Fit.of(np.log(size[order]), hit[order]).curve
    if curve.slope < _LEAST_SLOPE:
        return smallest, largest
    low, high = (math.exp(min(50.0, (_logit(p) - curve.intercept) / curve.slope)) for p in (0.1, 0.98))
    high = min(largest, max(high, smallest * _WIDE, low * _WIDE))
    return max(smallest, min(low, high / _WIDE)), high


def _promise(nothing: DetectionPromise, curve: DetectionCurve | None, a90: float, promised: float, why: NoPromise) -> DetectionPromise:
    refusal = why if math.isnan(promised) else NoPromise.NONE
    return DetectionPromise(nothing.planted, nothing.found, curve, a90, promised, refusal, nothing.smallest, nothing.largest)


def _demonstrated(size: Floats, hit: NDArray[np.bool_], probability: float, confidence: float) -> float:
    """By the run of found ones from the largest down: each window of so many neighbouring sizes, all found, bounds its largest one. Tested
    in that order, and only as long as the one before held, no level is spent twice. NaN if not even the first holds."""
    window = parts_needed(1 - probability, confidence)
    missed = np.flatnonzero(~hit)
    run = len(size) - (int(missed[-1]) + 1 if missed.size else 0)
    return float(size[len(size) - run + window - 1]) if run >= window else math.nan


def _misfit(size: Floats, hit: NDArray[np.bool_], curve: DetectionCurve, promised: float, probability: float) -> bool:
    """Whether of the larger half so few were found that the curve cannot be true, or of the promised size and larger hardly more than is
    promised of the promised size itself: a ceiling below 1, as faint defects of any size give it."""
    above = hit[size >= promised]
    if above.size and float(above.mean()) < (1 + probability) / 2 - 0.5 / above.size:
        return True
    larger = size >= np.median(size)
    expected = float((1 - _logistic(curve.intercept + curve.slope * np.log(size[larger]))).sum())
    return _poisson_at_least(int((~hit[larger]).sum()), expected) < MISFIT


def _poisson_at_least(count: int, mean: float) -> float:
    return 1 - math.fsum(math.exp(-mean + k * math.log(max(mean, 1e-300)) - math.lgamma(k + 1)) for k in range(count))


@dataclass(frozen=True, eq=False)
class _Fit:
    """``x``: ascending logarithms of sizes, ``y``: 1.0 where found. ``curve``: the penalised estimate; ``best``: its penalised
    log-likelihood with slopes below zero left out."""

    x: Floats
    y: Floats
    curve: DetectionCurve

    @classmethod
    def of(cls, x: Floats, hit: NDArray[np.bool_]) -> _Fit:
        y = hit.astype(np.float64)
        middle = float(x.mean())
        intercept, slope = _penalised(x - middle, y)
        p = _logistic(intercept + slope * (x - middle))
        design = np.stack([np.ones_like(x), x], axis=1)
        spread = np.linalg.pinv(design.T @ (design * (p * (1 - p))[:, None]))
        covariance = float(spread[0, 0]), float(spread[1, 1]), float(spread[0, 1])
        return cls(x, y, DetectionCurve(intercept - slope * middle, slope, covariance))

    def promised(self, probability: float, confidence: float) -> float:
        """The smallest size, of those that were planted, whose probability is not below ``probability`` at ``confidence``; NaN for none."""
        reached = (_logit(probability) - self.curve.intercept) / self.curve.slope if self.curve.slope > 0 else math.inf
        if reached >= self.x[-1]:
            return math.nan
        places = np.linspace(max(reached, self.x[0]), self.x[-1], _PLACES)
        slopes = np.concatenate([[0.0], self.curve.slope * np.geomspace(1 / _TIMES, _TIMES, _SLOPES)])
        profile = _highest(_likelihood(self.x, self.y, _logit(probability), places, slopes))
        least = max(float(profile.max()), self._best()) - 0.5 * NormalDist().inv_cdf(confidence) ** 2
        possible = np.flatnonzero(profile >= least)
        if not possible.size:
            return math.exp(places[0])
        last = int(possible[-1])
        if last + 1 == len(places):
            return math.nan
        share = (profile[last] - least) / (profile[last] - profile[last + 1])
        return math.exp(places[last] + share * (places[last + 1] - places[last]))

    def rises(self, confidence: float) -> bool:
        """Whether more of the larger ones are found than of the smaller ones, at ``confidence``."""
        flat = float(self.y.mean())
        flat_only = _log_likelihood(self.x - self.x.mean(), self.y, _logit(min(max(flat, 1e-6), 1 - 1e-6)), 0.0)
        return self.curve.slope > 0 and self._best() - flat_only > 0.5 * NormalDist().inv_cdf(confidence) ** 2

    def _best(self) -> float:
        middle = float(self.x.mean())
        slope = max(self.curve.slope, 0.0)
        return _log_likelihood(self.x - middle, self.y, self.curve.intercept + self.curve.slope * middle, slope)


_WIDE = 4.0
_LEAST_SLOPE = 0.5
"""A curve that rises less over the logarithm of the size does not tell where to look."""

_PLACES, _SLOPES = 49, 36
_TIMES = 12.0
"""Slopes are looked at from so many times less than the best one to so many times more, and one of none at all."""


def _penalised(x: Floats, y: Floats) -> tuple[float, float]:
    """Intercept and slope that maximise likelihood times the root of the information's determinant (Firth), by Newton's steps, halved where
    they go too far. ``x``: centred."""
    beta = np.array([_logit(min(max(float(y.mean()), 0.02), 0.98)), 0.0])
    design = np.stack([np.ones_like(x), x], axis=1)
    best = _log_likelihood(x, y, *beta)
    for _ in range(60):
        p = _logistic(design @ beta)
        w = p * (1 - p)
        inverse = np.linalg.pinv(design.T @ (design * w[:, None]))
        leverage = w * np.einsum("ij,jk,ik->i", design, inverse, design)
        step = inverse @ (design.T @ (y - p + leverage * (0.5 - p)))
        step *= min(1.0, 5.0 / max(float(np.abs(step).max()), 1e-12))
        for _ in range(12):
            value = _log_likelihood(x, y, *(beta + step))
            if value >= best - 1e-12:
                break
            step = step / 2
        beta, best = beta + step, value
        if float(np.abs(step).max()) < 1e-8:
            break
    return float(beta[0]), float(beta[1])


def _log_likelihood(x: Floats, y: Floats, intercept: float, slope: float) -> float:
    """Penalised."""
    return float(_of_logits(np.asarray(intercept + slope * x)[None, None], x, y)[0, 0])


def _likelihood(x: Floats, y: Floats, logit: float, places: Floats, slopes: Floats) -> Floats:
    """(places, slopes): the penalised log-likelihood of curves with ``logit`` at a place and a slope there."""
    return _of_logits(logit + slopes[None, :, None] * (x[None, None, :] - places[:, None, None]), x, y)


def _of_logits(logits: Floats, x: Floats, y: Floats) -> Floats:
    """Sum over the last axis of y log p + (1 - y) log(1 - p), and half the logarithm of the information's determinant."""
    p = _logistic(logits)
    plain = logits @ y - np.logaddexp(0, logits).sum(axis=-1)
    w = p * (1 - p)
    centred = x - x.mean()
    total, first, second = w.sum(axis=-1), w @ centred, w @ centred**2
    return np.asarray(plain + 0.5 * np.log(np.maximum(total * second - first**2, 1e-300)))


def _highest(values: Floats) -> Floats:
    """Of each row the highest, by a parabola through it and its neighbours."""
    at = values.argmax(axis=1)
    rows = np.arange(len(values))
    inner = np.clip(at, 2, values.shape[1] - 2)
    left, middle, right = (values[rows, inner + step] for step in (-1, 0, 1))
    curvature = left - 2 * middle + right
    peak = middle - np.where(curvature < 0, (right - left) ** 2 / (8 * np.where(curvature < 0, curvature, -1.0)), 0.0)
    return np.asarray(np.where(inner == at, peak, values[rows, at]))


def _logit(p: float) -> float:
    return math.log(p / (1 - p))


def _logistic(logits: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -500, 500))))
