"""Baseline map: mean and spread of held-out good parts' maps at each place, subtracted before the maximum is taken.

Where parts lie alike, the highest places of good parts are the same in each: rims, gaps, reflections. The limit stands above them, and a
faint defect anywhere else stays below it. So the mean over held-out good parts is subtracted at each place, and where they scatter much
the rest is scaled down:

    v' = m + (v - mean(place)) min(1, 2 s / deviation(place))        m, s: the medians of mean and deviation over all places

in decades as before. Resolution: ``CELL`` pixels, smoothed by a cell, since there are a few dozen held-out parts. A held-out part is scored
with the baseline of the others (leave-one-out), as any part to come will be; with its own the limit would be too low.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.recipe import Weights
from inspector.core.types import Map
from inspector.vision.framing.scored_area import lowered

CELL = 8
"""Pixels along a side of a place."""

MEAN, DEVIATION = "mean", "deviation"
"""float32 (h / CELL, w / CELL): keys of ``Recipe.usual``."""

FEWEST = 12
"""Fewest held-out parts for a baseline. Fitted to 8 bottles, in two teachings of three, it rejected 10 and 15 % of the good ones instead of
0 to 5 %."""

FREELY = 2.0
"""Places whose deviation is up to so many times the median one are not scaled down."""

FAINTER, PLACES_THAT_GAIN = 0.9, 0.7
"""A baseline is used if the rise that a defect needs to exceed the limit falls to this ratio, and at more than this share of the places.
Measured with ResNet-18, 30 and 60 s, two seeds: simulated metal, plastic and board .74 to .96, where image AUROC rises from .99, .98 and
.92 to 1.00, 1.00 and .99; MVTec AD bottle .43 to .59, where it falls from 1.000 to .999 and AUPRO by .007; screw, parts at any angle,
none: it would fall from .95 to .69."""

LEAST_DEVIATION = 1e-3

Sums = NDArray[np.float64]


def check_baseline(baseline: Weights, size: tuple[int, int]) -> str:
    """Why ``baseline`` is no ``Recipe.usual`` for maps of ``size`` (width, height), in words; empty if it is one."""
    shape = (size[1] // CELL, size[0] // CELL)
    if baseline and (set(baseline) != {MEAN, DEVIATION} or any(array.shape != shape for array in baseline.values())):
        return f"the baseline map is not {shape[1]}x{shape[0]} means and deviations"
    return "" if all(np.isfinite(array).all() for array in baseline.values()) else "the baseline map is not finite"


class BaselineMap:
    """``Recipe.usual`` resized to maps of one size."""

    def __init__(self, baseline: Weights, size: tuple[int, int]) -> None:
        """``size``: (width, height) of the maps."""
        mean, deviation = baseline[MEAN], np.maximum(baseline[DEVIATION], LEAST_DEVIATION)
        gain = np.minimum(1.0, FREELY * np.median(deviation) / deviation).astype(np.float32)
        self._gain = cv2.resize(gain, size, interpolation=cv2.INTER_LINEAR)
        self._middle = np.float32(np.median(mean))
        # Of the product, not each alone: between two places both change.
        self._taken = cv2.resize(mean * gain - self._middle, size, interpolation=cv2.INTER_LINEAR)

    def excess(self, values: Map) -> Map:
        """The map less the baseline (equation above), float32 (h, w) in decades; a NaN stays one."""
        return np.asarray(values * self._gain - self._taken, np.float32)

    def needed_rise(self, limit: float) -> Map:
        """Decades that a map must rise above the mean, at each place, for its excess to be ``limit``: float32 (h, w)."""
        return np.asarray((limit - self._middle) / self._gain, np.float32)


def choose_baseline(held: Sequence[Map], area: NDArray[np.bool_] | None = None) -> tuple[Weights, str]:
    """``Recipe.usual``, empty if it gains too little, and why in words.

    ``held``: maps of held-out good parts, float32 (h, w); ``area``: bool (h, w), True where parts are judged, None: everywhere. A defect is
    found at a place if it rises from the mean there above the highest value of a good part. Where parts lie at any angle, or differ at
    any place, a baseline makes that rise no smaller.
    """
    if len(held) < FEWEST:
        return {}, f"left as it is: {len(held)} held-out parts are too few for a baseline map"
    baseline, size = fit_baseline(held), _size(held)
    before, after = max(float(lowered(one, area).max()) for one in held), max(leave_one_out_scores(held, area))
    rise_before = before - cv2.resize(baseline[MEAN], size, interpolation=cv2.INTER_LINEAR)
    fainter = BaselineMap(baseline, size).needed_rise(after) < FAINTER * rise_before
    gains = float((fainter if area is None else fainter[area]).mean())
    effect = f"the highest held-out part falls by {before - after:.2f} decades, fainter defects are seen at {gains:.0%} of the places"
    return (baseline, f"taken off: {effect}") if gains > PLACES_THAT_GAIN else ({}, f"left as it is: {effect}")


def fit_baseline(maps: Sequence[Map]) -> Weights:
    """``Recipe.usual`` from the maps of at least two held-out good parts, float32 (h, w) with sides in multiples of ``CELL``."""
    first, second = _sums(maps)
    return _from_sums(first, second, len(maps))


def fit_leave_one_out(maps: Sequence[Map]) -> list[Weights]:
    """For each of at least three maps, the baseline of all others."""
    first, second = _sums(maps)
    return [_from_sums(first - one, second - np.square(one, dtype=np.float64), len(maps) - 1) for one in maps]


def leave_one_out_scores(maps: Sequence[Map], area: NDArray[np.bool_] | None) -> list[float]:
    """The score of each held-out part within ``area``, over the baseline of the others, as a part to come is scored."""
    others = (BaselineMap(baseline, _size(maps)) for baseline in fit_leave_one_out(maps))
    return [float(lowered(other.excess(one), area).max()) for other, one in zip(others, maps, strict=True)]


def _size(maps: Sequence[Map]) -> tuple[int, int]:
    return maps[0].shape[1], maps[0].shape[0]


def _sums(maps: Sequence[Map]) -> tuple[Sums, Sums]:
    """Of the values, and of their squares."""
    zero = np.zeros(maps[0].shape)
    return reduce(np.add, maps, zero), reduce(lambda total, one: total + np.square(one, dtype=np.float64), maps, zero)


def _from_sums(first: Sums, second: Sums, count: int) -> Weights:
    mean = first / count
    variance = np.maximum(second / count - mean**2, 0) * count / (count - 1)
    return {MEAN: _by_place(mean), DEVIATION: np.sqrt(_by_place(variance))}


def _by_place(values: Sums) -> NDArray[np.float32]:
    height, width = values.shape
    cells = cv2.resize(values.astype(np.float32), (width // CELL, height // CELL), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(cells, (0, 0), 1.0, borderType=cv2.BORDER_REPLICATE), np.float32)
