"""Baseline map: mean and spread of held-out good parts' maps at each place, subtracted before the maximum is taken.

Where parts lie alike, the highest places of good parts are the same in each: rims, gaps, reflections. The limit stands above them, and a
faint defect anywhere else stays below it. So the mean over held-out good parts is subtracted at each place, and where they scatter much
the rest is scaled down:

    v' = m + (v - mean(place)) min(1, 2 s / deviation(place))        m, s: the medians of mean and deviation over all places

in decades as before. Where parts differ at any place it may be the picture's border alone that stands out, or what lies beside the part, a
fibre on the table: see :func:`fit_border` and :func:`fit_beside`. What is taken off is chosen by planted defects (``memory_choice``).
Resolution: ``CELL`` pixels, smoothed by a cell, since there are a few dozen held-out parts. A held-out part is scored
with the baseline of the others (leave-one-out), as any part to come will be; with its own the limit would be too low.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
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

LEAST_DEVIATION = 1e-3

RINGS = 3
"""Cells from the picture's edge that belong to its border: of what lies there the networks see no surroundings."""

FEWEST_BORDER = 4
"""Fewest held-out parts for a baseline of the border alone."""

TAKEN_BESIDE = 0.5
"""Decades that are taken off beside the part: what is clearly strange there is to be seen. On MVTec AD screw, aligned, .3 does as well."""

MARGIN = 1
"""Cells around the part that belong to it: a burr stands out from it."""

_BESIDE = 0.5
"""The deviation at every place of a baseline of :func:`fit_beside`, by which it is known."""

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
        # Beside the part may be more than half of the picture: what lies on it stays as it is.
        self._middle = np.float32(0.0 if _is_beside(baseline) else np.median(mean))
        # Of the product, not each alone: between two places both change.
        self._taken = cv2.resize(mean * gain - self._middle, size, interpolation=cv2.INTER_LINEAR)

    def excess(self, values: Map) -> Map:
        """The map less the baseline (equation above), float32 (h, w) in decades; a NaN stays one."""
        return np.asarray(values * self._gain - self._taken, np.float32)


class BaselineKind(Enum):
    """What of a map is taken off. The value says it in words."""

    BESIDE = "left as it is, but for what lies beside the part"
    NOTHING = "left as it is"
    BORDER = "taken off along the border"
    PLACES = "taken off at each place"


def baselines(
    held: Sequence[Map], area: NDArray[np.bool_] | None = None, part: NDArray[np.bool_] | None = None
) -> dict[BaselineKind, Weights]:
    """Every baseline (``Recipe.usual``) that ``held``, maps of good parts, are enough for; those that are fitted to less come first.

    ``held``: float32 (h, w); ``area``: bool (h, w), True where parts are judged, None: everywhere; ``part``: where the part lies, None if
    that is not known.
    """
    beside = {} if part is None else fit_beside(part)
    found = {BaselineKind.BESIDE: beside} if beside else {BaselineKind.NOTHING: beside}
    if len(held) >= FEWEST_BORDER:
        found[BaselineKind.BORDER] = fit_border(held, area)
    if len(held) >= FEWEST:
        found[BaselineKind.PLACES] = fit_baseline(held)
    return found


def fit_baseline(maps: Sequence[Map]) -> Weights:
    """``Recipe.usual`` from the maps of at least two held-out good parts, float32 (h, w) with sides in multiples of ``CELL``."""
    first, second = _sums(maps)
    return _from_sums(first, second, len(maps))


def fit_leave_one_out(maps: Sequence[Map]) -> list[Weights]:
    """For each of at least three maps, the baseline of all others."""
    first, second = _sums(maps)
    return [_from_sums(first - one, second - np.square(one, dtype=np.float64), len(maps) - 1) for one in maps]


def scores_by_the_others(baseline: Weights, maps: Sequence[Map], area: NDArray[np.bool_] | None) -> list[float]:
    """The score of each held-out part within ``area``, over a baseline as ``baseline`` is one, fitted to the others: as a part to come is
    scored. Without a baseline, that of each map as it is."""
    size = _size(maps)
    if not baseline:
        return [float(lowered(one, area).max()) for one in maps]
    if _is_border(baseline):
        highest = _highest(maps, area)
        others = [_border(np.delete(highest, index, axis=0).mean(axis=0), size) for index in range(len(maps))]
    elif _is_beside(baseline):
        others = [baseline] * len(maps)  # it is fitted to none
    else:
        others = fit_leave_one_out(maps)
    return [float(lowered(BaselineMap(other, size).excess(one), area).max()) for other, one in zip(others, maps, strict=True)]


def fit_border(maps: Sequence[Map], area: NDArray[np.bool_] | None = None) -> Weights:
    """``Recipe.usual`` that takes something off along the picture's border only, from maps of good parts.

    On a picture that is filled by a texture the highest values of good parts lie within ``RINGS`` cells of its edges. Each ring of cells is
    lowered until its highest value stands, on average over the parts, no higher than that of all within. Nothing is raised.
    """
    return _border(np.mean(_highest(maps, area), axis=0), _size(maps))


def fit_beside(part: NDArray[np.bool_]) -> Weights:
    """``Recipe.usual`` that takes ``TAKEN_BESIDE`` off further than ``MARGIN`` cells beside the ``part``, bool (h, w); empty where nothing
    lies there.

    A fibre or dust on the table makes a good part the strangest of all, though the part is as good as any. Good parts need not have shown
    one: the first that does would be rejected for it.
    """
    cells = _cells(part)
    if cells.all() or not cells.any():
        return {}
    mean = np.where(cells, 0.0, TAKEN_BESIDE).astype(np.float32)
    return {MEAN: mean, DEVIATION: np.full_like(mean, _BESIDE)}


def _cells(part: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """(h / CELL, w / CELL): what belongs to the part."""
    height, width = part.shape
    shares = cv2.resize(part.astype(np.float32), (width // CELL, height // CELL), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.dilate((shares > 0).astype(np.uint8), np.ones((2 * MARGIN + 1, 2 * MARGIN + 1), np.uint8)) > 0)


def _is_beside(baseline: Weights) -> bool:
    """One of :func:`fit_beside`."""
    return bool((baseline[DEVIATION] == _BESIDE).all())


def _is_border(baseline: Weights) -> bool:
    """One of :func:`fit_border`: no place is scaled down, so that all deviations are the same."""
    return bool((baseline[DEVIATION] == 1.0).all())


def _highest(maps: Sequence[Map], area: NDArray[np.bool_] | None) -> Sums:
    """(parts, RINGS + 1): the highest value in each ring, from the edge, and in all within; -inf where nothing is judged."""
    rings = np.kron(_rings(_size(maps)), np.ones((CELL, CELL), np.intp))
    judged = np.ones(rings.shape, np.bool_) if area is None else area
    where = [judged & (rings == ring) for ring in range(RINGS + 1)]
    return np.array([[one[inside].max() if inside.any() else -np.inf for inside in where] for one in maps])


def _border(highest: Sums, size: tuple[int, int]) -> Weights:
    taken = np.zeros(RINGS + 1)
    if np.isfinite(highest[RINGS]):
        taken = np.maximum(0.0, np.where(np.isfinite(highest), highest - highest[RINGS], 0.0))
    mean = taken[_rings(size)].astype(np.float32)
    return {MEAN: mean, DEVIATION: np.ones_like(mean)}


def _rings(size: tuple[int, int]) -> NDArray[np.intp]:
    """(h / CELL, w / CELL): how many cells each lies from the nearest edge, at most ``RINGS``."""
    down, across = (np.minimum(np.arange(side), np.arange(side)[::-1]) for side in (size[1] // CELL, size[0] // CELL))
    return np.minimum(np.minimum(down[:, None], across), RINGS)


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
