"""Areas under curves on parts whose truth is known: AUROC per picture and per pixel by scikit-learn, AUPRO per region.

All areas are exact: ties count half, nothing is binned. An area that is not defined (only one class) is NaN. scikit-learn comes with the
extra ``[lab]`` and is imported where it is used. AUPRO is the laboratory's own: no library has the exact area, only curves sampled at
some hundred thresholds.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

_CHUNK = 1 << 20


def image_auroc(labels: ArrayLike, scores: ArrayLike) -> float:
    """Area under the receiver operating characteristic: the chance that a defective part scores above a good one.

    ``labels``: true for defective; ``scores``: the higher the more defective. NaN if only one class is there.
    Raises ValueError for unequal lengths and for a score that is not finite.
    """
    truth = np.asarray(labels).astype(bool).ravel()
    values = np.asarray(scores, np.float64).ravel()
    if truth.shape != values.shape:
        raise ValueError(f"{truth.size} labels but {values.size} scores")
    bad = np.flatnonzero(~np.isfinite(values))
    if bad.size:
        raise ValueError(f"score {bad[0]} is not finite ({values[bad[0]]})")
    return _auroc(values[~truth], values[truth])


def pixel_auroc(masks: Sequence[NDArray[np.bool_]], maps: Sequence[NDArray[np.float32]]) -> float:
    """Area under the receiver operating characteristic of all pixels of all maps at once.

    ``masks``: bool (h, w), true for defect; ``maps``: float32 (h, w).

    NaN if only one class is there. Raises ValueError naming the map that does not fit its
    mask or holds a value that is not finite.
    """
    good, defect, _ = split_pixels(masks, maps, by_region=False)
    return _auroc(good, defect)


def aupro(masks: Sequence[NDArray[np.bool_]], maps: Sequence[NDArray[np.float32]], max_fpr: float = 0.3) -> float:
    """Area under the per-region overlap curve up to a false positive rate of ``max_fpr``, divided by ``max_fpr``.

    Bergmann et al., "MVTec AD" (CVPR 2019; IJCV 2021, section 5): for every threshold the mean over all defect regions
    (connected with 8 neighbours) of the part of the region above it, against the part of all good pixels above it; linear
    between thresholds and at ``max_fpr``. Small regions so count as much as large ones.

    With g_i the i-th largest good pixel and W(v) the mean overlap at threshold v, each good pixel widens the curve by 1/n at
    height W: the area is the mean of W over the largest ``max_fpr * n`` good pixels. So only these are sorted.

    NaN if there is no defect region or no good pixel. Raises ValueError as :func:`pixel_auroc` does.
    """
    if not 0 < max_fpr <= 1:
        raise ValueError(f"max_fpr is {max_fpr}, not above 0 and at most 1")
    good, defect, weights = split_pixels(masks, maps, by_region=True)
    if not good.size or not defect.size:
        return math.nan
    order = np.argsort(defect)
    defect = defect[order]
    # below[i]: part of all regions that lies under the i smallest defect pixels.
    below = np.concatenate(([0.0], np.cumsum(weights[order], dtype=np.float64)))
    below /= below[-1]
    limit = max_fpr * good.size
    count = min(math.ceil(limit), good.size)
    good.partition(good.size - count)
    top = good[good.size - count :]
    edge = float(top[0])
    inside = np.sort(top[top > edge])
    area = inside.size - _sum_of_means(below, defect, inside)
    # The good pixels at the edge are one step of the curve, of which a part lies before the limit.
    ties = int(np.count_nonzero(good == edge))
    before, after = (1 - below[np.searchsorted(defect, edge, side)] for side in ("right", "left"))
    rest = limit - inside.size
    area += rest * (before + (before + (after - before) * rest / ties)) / 2
    return float(area / limit)


def _check_maps(masks: Sequence[NDArray[np.bool_]], maps: Sequence[NDArray[np.float32]]) -> None:
    if len(masks) != len(maps):
        raise ValueError(f"{len(masks)} masks but {len(maps)} maps")
    for index, (mask, values) in enumerate(zip(masks, maps, strict=True)):
        if mask.ndim != 2 or mask.shape != values.shape:
            raise ValueError(f"map {index} has shape {values.shape}, its mask {mask.shape}")
        finite = int(np.count_nonzero(np.isfinite(values)))
        if finite != values.size:
            raise ValueError(f"map {index} holds {values.size - finite} values that are not finite")


def split_pixels(
    masks: Sequence[NDArray[np.bool_]], maps: Sequence[NDArray[np.float32]], *, by_region: bool
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float64]]:
    """Values of all good pixels, of all defect pixels, and of these 1 / area of the region each belongs to (else none).

    Raises ValueError naming the map that does not fit its mask or holds a value that is not finite.
    """
    _check_maps(masks, maps)
    total = sum(mask.size for mask in masks)
    defects = sum(int(np.count_nonzero(mask)) for mask in masks)
    good, defect = np.empty(total - defects, np.float32), np.empty(defects, np.float32)
    weights = np.empty(defects if by_region else 0, np.float64)
    good_end = defect_end = 0
    for mask, values in zip(masks, maps, strict=True):
        chosen = mask.astype(bool, copy=False)
        own = values[~chosen]
        good[good_end : good_end + own.size] = own
        good_end += own.size
        own = values[chosen]
        defect[defect_end : defect_end + own.size] = own
        if by_region and own.size:
            _, labels, facts, _ = cv2.connectedComponentsWithStats(chosen.astype(np.uint8), connectivity=8)
            weights[defect_end : defect_end + own.size] = 1 / facts[labels[chosen], cv2.CC_STAT_AREA]
        defect_end += own.size
    return good, defect, weights


def roc_points(
    good: NDArray[np.floating], defect: NDArray[np.floating], weights: NDArray[np.float64] | None = None
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """False and true positive rate at every threshold where the curve bends, from (0, 0) to (1, 1), each float64 (n,).

    ``weights``: one for each defect value. Neither class may be empty.
    """
    from sklearn.metrics import roc_curve

    truth = np.concatenate((np.zeros(good.size, np.bool_), np.ones(defect.size, np.bool_)))
    of_each = None if weights is None else np.concatenate((np.ones(good.size), weights))
    x, y, _ = roc_curve(truth, np.concatenate((good, defect)), sample_weight=of_each)
    return x, y


def _auroc(good: NDArray[np.floating], defect: NDArray[np.floating]) -> float:
    if not good.size or not defect.size:
        return math.nan
    from sklearn.metrics import auc

    return float(auc(*roc_points(good, defect)))


def _sum_of_means(below: NDArray[np.float64], ordered: NDArray[np.float32], values: NDArray[np.float32]) -> float:
    """Sum over ``values`` of the mean of ``below`` just under and just above each."""
    total = 0.0
    for start in range(0, values.size, _CHUNK):
        chunk = values[start : start + _CHUNK]
        total += float(below[np.searchsorted(ordered, chunk, "left")].sum() + below[np.searchsorted(ordered, chunk, "right")].sum())
    return total / 2
