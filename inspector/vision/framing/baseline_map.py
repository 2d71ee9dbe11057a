"""What the map of a good part is at each place, taken off before the maximum: a rim that always differs a little sets no limit.

Where parts lie alike, the highest places of good parts are the same in each: rims, gaps, reflections. The limit stands above them, and a
faint defect anywhere else stays below it. So from each place what held-out good parts usually have there is taken, and where they
differ much among each other, less counts of what is left:

    v' = m + (v - mean(place)) min(1, 2 s / deviation(place))        m, s: the medians of mean and deviation over all places

in decades as before. What is usual is known to ``CELL`` pixels, smoothed by a cell: there are a few dozen held-out parts. A held-out part
is judged by what is usual with the others (leaving one out), as any part to come will be; else the limit would be too low.
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
"""Held-out parts without which it cannot be told what is usual. Of 8 bottles it was, in two teachings of three, and they rejected 10 and
15 % of the good ones instead of 0 to 5 %."""

FREELY = 2.0
"""So many times the usual deviation counts in full."""

FAINTER, PLACES_THAT_GAIN = 0.9, 0.7
"""So much less, as a ratio, a defect must rise to be seen, and the share of the places where it must be so. Measured with ResNet-18, 30 and
60 s, two seeds: simulated metal, plastic and board .74 to .96, where image AUROC rises from .99, .98 and .92 to 1.00, 1.00 and .99;
MVTec AD bottle .43 to .59, where it falls from 1.000 to .999 and AUPRO by .007; screw, parts at any angle, none: it would fall
from .95 to .69."""

LEAST_DEVIATION = 1e-3

Sums = NDArray[np.float64]


def check_baseline(usual: Weights, size: tuple[int, int]) -> str:
    """Why it is no ``Recipe.usual`` for maps of (width, height), in words; empty if it is one."""
    shape = (size[1] // CELL, size[0] // CELL)
    if usual and (set(usual) != {MEAN, DEVIATION} or any(array.shape != shape for array in usual.values())):
        return f"what is usual at each place is not {shape[1]}x{shape[0]} means and deviations"
    return "" if all(np.isfinite(array).all() for array in usual.values()) else "what is usual at each place is not finite"


class BaselineMap:
    """What is usual, ready to be taken off maps of one size."""

    def __init__(self, usual: Weights, size: tuple[int, int]) -> None:
        """``size``: (width, height) of the maps."""
        mean, deviation = usual[MEAN], np.maximum(usual[DEVIATION], LEAST_DEVIATION)
        gain = np.minimum(1.0, FREELY * np.median(deviation) / deviation).astype(np.float32)
        self._gain = cv2.resize(gain, size, interpolation=cv2.INTER_LINEAR)
        self._middle = np.float32(np.median(mean))
        # Of the product, not each alone: between two places both change.
        self._taken = cv2.resize(mean * gain - self._middle, size, interpolation=cv2.INTER_LINEAR)

    def excess(self, values: Map) -> Map:
        """What of a map is beyond the usual, float32 (h, w). Numbers only: what is none stays none."""
        return np.asarray(values * self._gain - self._taken, np.float32)

    def needed_rise(self, limit: float) -> Map:
        """By how many decades a map must rise from the usual, at each place, to be ``limit`` afterwards."""
        return np.asarray((limit - self._middle) / self._gain, np.float32)


def choose_baseline(held: Sequence[Map], area: NDArray[np.bool_] | None = None) -> tuple[Weights, str]:
    """``Recipe.usual``, empty if that gains too little, and why in words.

    ``held``: maps of held-out good parts; ``area``: bool (h, w), where parts are judged, None: everywhere. A defect is seen at a place if
    it rises from what is there to above the highest value of a good part. Where parts lie at any angle, or differ at any place, nothing
    is usual: that rise would become no less.
    """
    if len(held) < FEWEST:
        return {}, f"left as it is: {len(held)} held-out parts cannot tell what is usual at each place"
    usual, size = fit_baseline(held), _size(held)
    before, after = max(float(lowered(one, area).max()) for one in held), max(leave_one_out_scores(held, area))
    rise_before = before - cv2.resize(usual[MEAN], size, interpolation=cv2.INTER_LINEAR)
    fainter = BaselineMap(usual, size).needed_rise(after) < FAINTER * rise_before
    gains = float((fainter if area is None else fainter[area]).mean())
    told = f"the highest held-out part falls by {before - after:.2f} decades, fainter defects are seen at {gains:.0%} of the places"
    return (usual, f"taken off: {told}") if gains > PLACES_THAT_GAIN else ({}, f"left as it is: {told}")


def fit_baseline(maps: Sequence[Map]) -> Weights:
    """``Recipe.usual`` from the maps of at least two held-out good parts, float32 (h, w) with sides in multiples of ``CELL``."""
    first, second = _sums(maps)
    return _from_sums(first, second, len(maps))


def fit_leave_one_out(maps: Sequence[Map]) -> list[Weights]:
    """For each of at least three maps, what is usual with all others."""
    first, second = _sums(maps)
    return [_from_sums(first - one, second - np.square(one, dtype=np.float64), len(maps) - 1) for one in maps]


def leave_one_out_scores(maps: Sequence[Map], area: NDArray[np.bool_] | None) -> list[float]:
    """The score of each held-out part, judged within ``area`` by what is usual with the others, as a part to come will be."""
    others = (BaselineMap(usual, _size(maps)) for usual in fit_leave_one_out(maps))
    return [float(lowered(usual.excess(one), area).max()) for usual, one in zip(others, maps, strict=True)]


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
