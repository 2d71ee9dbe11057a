"""ROC and PRO curves as points to draw, by scikit-learn; their areas are in ``inspector.lab.metrics.areas``.

Every point lies on the exact curve. Of long curves some hundred points are kept, evenly along both axes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from inspector.lab.metrics.areas import roc_points, split_pixels

MOST_POINTS = 400
"""Points kept along each of the two axes."""

ALL = "all"
"""Key of the curve of all parts, beside those of each kind of defect."""


@dataclass(frozen=True, eq=False)
class Curve:
    """Both float64 (n,) and rising: ``x`` the false positive rate, ``y`` the true positive rate or the mean overlap. Empty: undefined."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]

    @property
    def area(self) -> float:
        """Area under the straight lines between the points, divided by the width; NaN if undefined."""
        return float(np.trapezoid(self.y, self.x) / self.x[-1]) if self.x.size > 1 and self.x[-1] else float("nan")


CurvesByKind = Mapping[str, Mapping[str, Curve]]
"""``image_roc``, ``pixel_roc``, ``pro`` -> kind of defect, or :data:`ALL` -> curve."""

_UNDEFINED = Curve(np.empty(0), np.empty(0))


def image_roc_curve(labels: ArrayLike, scores: ArrayLike, most: int = MOST_POINTS) -> Curve:
    """Receiver operating characteristic over parts. ``labels``: true for defective; ``scores``: finite, higher is more defective."""
    truth, values = np.asarray(labels).astype(bool).ravel(), np.asarray(scores, np.float64).ravel()
    return _curve(values[~truth], values[truth], None, 1.0, most)


def pixel_roc_curve(masks: Sequence[NDArray[np.bool_]], maps: Sequence[NDArray[np.float32]], most: int = MOST_POINTS) -> Curve:
    """Receiver operating characteristic over all pixels. Raises ValueError as ``areas.pixel_auroc`` does."""
    good, defect, _ = split_pixels(masks, maps, by_region=False)
    return _curve(good, defect, None, 1.0, most)


def pro_curve(
    masks: Sequence[NDArray[np.bool_]], maps: Sequence[NDArray[np.float32]], max_fpr: float = 0.3, most: int = MOST_POINTS
) -> Curve:
    """Mean overlap of the defect regions against the false positive rate, up to ``max_fpr``: see ``areas.aupro``.

    It is the ROC curve of pixels in which each defect pixel weighs 1 / area of its region.
    """
    good, defect, weights = split_pixels(masks, maps, by_region=True)
    return _curve(good, defect, weights, max_fpr, most)


def histogram_roc_curve(good: NDArray[np.int64], defect: NDArray[np.int64]) -> Curve:
    """ROC curve of two histograms over the same bins, the lowest first: counts of each class."""
    if not good.sum() or not defect.sum():
        return _UNDEFINED
    used = np.flatnonzero((good > 0) | (defect > 0))[::-1]
    x, y = (np.concatenate(([0.0], np.cumsum(counts[used], dtype=np.float64) / counts.sum())) for counts in (good, defect))
    return _thinned(Curve(x, y), MOST_POINTS)


def _curve(good: NDArray[np.floating], defect: NDArray[np.floating], weights: NDArray[np.float64] | None, max_x: float, most: int) -> Curve:
    """ROC curve with the defect values weighed by ``weights`` (None: alike), cut at ``max_x``."""
    if not good.size or not defect.size:
        return _UNDEFINED
    return _thinned(_cut(*roc_points(good, defect, weights), max_x), most)


def _cut(x: NDArray[np.float64], y: NDArray[np.float64], max_x: float) -> Curve:
    """The curve up to ``max_x``, with the point there that lies on the straight line."""
    inside = x <= max_x
    if x[inside][-1] == max_x:
        return Curve(x[inside], y[inside])
    return Curve(np.append(x[inside], max_x), np.append(y[inside], np.interp(max_x, x, y)))


def _thinned(curve: Curve, most: int) -> Curve:
    """The curve itself, or ``most`` of its points along each axis, both ends among them."""
    if curve.x.size <= 2 * most:
        return curve
    kept = np.unique(np.concatenate([np.searchsorted(axis, np.linspace(0, axis[-1], most)) for axis in (curve.x, curve.y)]))
    return Curve(curve.x[kept], curve.y[kept])
