"""How good a detector is on parts whose truth is known: per picture, per pixel, per region, per verdict.

All areas are exact: ties count half, nothing is binned. A figure that is not defined (only one class) is NaN.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from inspector.core.types import Verdict

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
    """The same over all pixels of all maps at once. ``masks``: bool (h, w), true for defect; ``maps``: float32 (h, w).

    Holds one float32 for each pixel. NaN if only one class is there. Raises ValueError naming the map that does not fit its
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


@dataclass(frozen=True)
class Confusion:
    """Parts by truth and verdict."""

    good_passed: int
    good_failed: int
    good_invalid: int
    defective_passed: int
    defective_failed: int
    defective_invalid: int


def confusion(defective: Sequence[bool], verdicts: Sequence[Verdict | str | bool]) -> Confusion:
    """Count the parts. A verdict is a Verdict, its name, or a bool: true for FAIL. Raises ValueError for anything else."""
    if len(defective) != len(verdicts):
        raise ValueError(f"{len(defective)} parts but {len(verdicts)} verdicts")
    counts = {(truth, verdict): 0 for truth in (False, True) for verdict in Verdict}
    for truth, verdict in zip(defective, verdicts, strict=True):
        counts[bool(truth), _verdict(verdict)] += 1
    order = (Verdict.PASS, Verdict.FAIL, Verdict.INVALID)
    return Confusion(*(counts[truth, verdict] for truth in (False, True) for verdict in order))


def false_reject_rate(defective: Sequence[bool], verdicts: Sequence[Verdict | str | bool]) -> float:
    """Part of the good parts that did not PASS: an INVALID part leaves the line too. NaN without good parts."""
    counts = confusion(defective, verdicts)
    rejected = counts.good_failed + counts.good_invalid
    return _ratio(rejected, rejected + counts.good_passed)


def escape_rate(defective: Sequence[bool], verdicts: Sequence[Verdict | str | bool]) -> float:
    """Part of the defective parts that did PASS. NaN without defective parts."""
    counts = confusion(defective, verdicts)
    return _ratio(counts.defective_passed, counts.defective_passed + counts.defective_failed + counts.defective_invalid)


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else math.nan


def _verdict(verdict: Verdict | str | bool) -> Verdict:
    if isinstance(verdict, (bool, np.bool_)):
        return Verdict.FAIL if verdict else Verdict.PASS
    return Verdict(verdict)


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


def _auroc(good: NDArray[np.floating], defect: NDArray[np.floating]) -> float:
    """Mann and Whitney's statistic: for each defective value the part of the good ones below it, ties half. Sorts ``good``."""
    if not good.size or not defect.size:
        return math.nan
    good.sort()
    # To look up in order keeps the good values in the cache.
    defect.sort()
    return _sum_of_ranks(good, defect) / (good.size * defect.size)


def _sum_of_ranks(ordered: NDArray[np.floating], values: NDArray[np.floating]) -> float:
    total = 0
    for start in range(0, values.size, _CHUNK):
        chunk = values[start : start + _CHUNK]
        total += int(np.searchsorted(ordered, chunk, "left").sum()) + int(np.searchsorted(ordered, chunk, "right").sum())
    return total / 2


def _sum_of_means(below: NDArray[np.float64], ordered: NDArray[np.float32], values: NDArray[np.float32]) -> float:
    """Sum over ``values`` of the mean of ``below`` just under and just above each."""
    total = 0.0
    for start in range(0, values.size, _CHUNK):
        chunk = values[start : start + _CHUNK]
        total += float(below[np.searchsorted(ordered, chunk, "left")].sum() + below[np.searchsorted(ordered, chunk, "right")].sum())
    return total / 2
