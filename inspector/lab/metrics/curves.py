"""The curves whose areas ``inspector.lab.metrics.rates`` gives, as points to draw.

Every point lies on the exact curve. Of long curves some hundred points are taken, evenly by both axes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from inspector.lab.metrics.rates import split_pixels

MOST_POINTS = 400
"""Thresholds taken from each of the two classes."""


@dataclass(frozen=True, eq=False)
class Curve:
    """Both float64 (n,) and rising: ``x`` the false positive rate, ``y`` the true positive rate or the mean overlap. Empty: undefined."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]

    @property
    def area(self) -> float:
        """Under the straight lines between the points, divided by the width; NaN if undefined."""
        return float(np.trapezoid(self.y, self.x) / self.x[-1]) if self.x.size > 1 and self.x[-1] else float("nan")


def roc_curve(labels: ArrayLike, scores: ArrayLike, most: int = MOST_POINTS) -> Curve:
    """Receiver operating characteristic over parts. ``labels``: true for defective; ``scores``: finite, higher is more defective."""
    truth, values = np.asarray(labels).astype(bool).ravel(), np.asarray(scores, np.float64).ravel()
    return _curve(values[~truth], values[truth], None, 1.0, most)


def pixel_roc_curve(masks: Sequence[NDArray[np.bool_]], maps: Sequence[NDArray[np.float32]], most: int = MOST_POINTS) -> Curve:
    """The same over all pixels. Raises ValueError as ``metrics.pixel_auroc`` does."""
    good, defect, _ = split_pixels(masks, maps, by_region=False)
    return _curve(good, defect, None, 1.0, most)


def pro_curve(
    masks: Sequence[NDArray[np.bool_]], maps: Sequence[NDArray[np.float32]], max_fpr: float = 0.3, most: int = MOST_POINTS
) -> Curve:
    """Mean overlap of the defect regions against the false positive rate, up to ``max_fpr``: see ``metrics.aupro``."""
    good, defect, weights = split_pixels(masks, maps, by_region=True)
    return _curve(good, defect, weights, max_fpr, most)


def stepwise(good: NDArray[np.int64], defect: NDArray[np.int64]) -> Curve:
    """The curve of two histograms over the same bins, the lowest first: how many of each class fell into each."""
    if not good.sum() or not defect.sum():
        return _UNDEFINED
    used = np.flatnonzero((good > 0) | (defect > 0))[::-1]
    x, y = (np.concatenate(([0.0], np.cumsum(counts[used], dtype=np.float64) / counts.sum())) for counts in (good, defect))
    if x.size > 2 * MOST_POINTS:
        kept = np.unique(np.concatenate([np.searchsorted(axis, np.linspace(0, 1, MOST_POINTS)) for axis in (x, y)]))
        x, y = x[kept], y[kept]
    return Curve(x, y)


_UNDEFINED = Curve(np.empty(0), np.empty(0))


def _curve(good: NDArray[np.floating], defect: NDArray[np.floating], weights: NDArray[np.float64] | None, max_x: float, most: int) -> Curve:
    """Shares of ``good`` and of ``defect`` (by ``weights``) at or above each threshold, from the highest threshold down to ``max_x``."""
    if not good.size or not defect.size:
        return _UNDEFINED
    order = np.argsort(defect)
    good, defect = np.sort(good), defect[order]
    below = np.concatenate(([0.0], np.cumsum(np.ones(defect.size) if weights is None else weights[order], dtype=np.float64)))
    first = max(0, int(good.size * (1 - max_x)) - 1)
    thresholds = np.unique(np.concatenate([_evenly(good[first:], most), _evenly(defect, most)]))[::-1]
    x = np.concatenate(([0.0], 1 - np.searchsorted(good, thresholds, "left") / good.size))
    y = np.concatenate(([0.0], 1 - below[np.searchsorted(defect, thresholds, "left")] / below[-1]))
    return _cut(x, y, max_x)


def _evenly(ordered: NDArray[np.floating], most: int) -> NDArray[np.floating]:
    """All of the values, or ``most`` of them with both ends."""
    if ordered.size <= most:
        return ordered
    return ordered[np.linspace(0, ordered.size - 1, most).astype(np.intp)]


def _cut(x: NDArray[np.float64], y: NDArray[np.float64], max_x: float) -> Curve:
    """The curve up to ``max_x``, with the point there that lies on the straight line."""
    inside = x <= max_x
    if x[inside][-1] == max_x:
        return Curve(x[inside], y[inside])
    return Curve(np.append(x[inside], max_x), np.append(y[inside], np.interp(max_x, x, y)))
