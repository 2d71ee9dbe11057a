"""Pixel AUROC of more pixels than fit in memory: two histograms that grow frame by frame.

The laboratory's own, since scikit-learn ranks values that are all held at once.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from inspector.core.types import Map
from inspector.lab.metrics.curves import Curve, histogram_roc_curve

BITS = 20
"""Of a float32, ordered by value, that tell bins apart: sign, exponent and eleven binary places, a part in two thousand."""


class BinnedRoc:
    """Pixels of known truth, counted by their value. Whatever the values' range, equal bins differ by less than 1/2048 of them."""

    def __init__(self) -> None:
        self._good = np.zeros(1 << BITS, np.int64)
        self._defect = np.zeros(1 << BITS, np.int64)

    def add(self, mask: NDArray[np.bool_], values: Map) -> None:
        """Count the pixels of one map, finite float32 (h, w), with its truth. Raises ValueError if they do not fit."""
        if mask.shape != values.shape:
            raise ValueError(f"the map has shape {values.shape}, its mask {mask.shape}")
        bins = _bins(values.ravel())
        chosen = mask.ravel()
        for counts, own in ((self._good, bins[~chosen]), (self._defect, bins[chosen])):
            found, times = np.unique(own, return_counts=True)
            counts[found] += times

    def merge(self, other: BinnedRoc) -> None:
        """Count what the other has counted too."""
        self._good += other._good
        self._defect += other._defect

    @property
    def auroc(self) -> float:
        """Area under the curve, pixels of one bin counting as equal; NaN if only one class is there."""
        pairs = float(self._good.sum()) * float(self._defect.sum())
        if not pairs:
            return math.nan
        below = np.cumsum(self._good, dtype=np.float64) - self._good
        return float(np.dot(below + self._good / 2, self._defect.astype(np.float64)) / pairs)

    @property
    def error(self) -> float:
        """The exact area differs from ``auroc`` by no more than this: half of the pairs that fell into one bin."""
        pairs = float(self._good.sum()) * float(self._defect.sum())
        return float(np.dot(self._good.astype(np.float64), self._defect.astype(np.float64)) / 2 / pairs) if pairs else math.nan

    def curve(self) -> Curve:
        """The receiver operating characteristic."""
        return histogram_roc_curve(self._good, self._defect)


def _bins(values: NDArray[np.float32]) -> NDArray[np.intp]:
    """The highest bits of each float32, turned so that they rise with the value (IEEE 754: negative numbers fall)."""
    bits = (np.ascontiguousarray(values, np.float32) + np.float32(0)).view(np.uint32)  # -0 becomes 0
    rising = np.where(bits >> 31, ~bits, bits | np.uint32(1 << 31))
    return (rising >> (32 - BITS)).astype(np.intp)
