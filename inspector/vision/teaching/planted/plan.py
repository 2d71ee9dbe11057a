"""Which defects are planted where: all kinds, sizes evenly spread in their logarithm, over the held-out parts."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from inspector.core.promises.defect_kind import DefectKind
from inspector.core.types import Picture
from inspector.vision.teaching.planted.part_area import Area, edge_distance, part_area, rim_of
from inspector.vision.teaching.planted.planting import Planted, plant

SMALLEST_PX = 2.0
LARGEST_SHARE = 0.28
"""Sizes that are planted: from so many pixels to this share of the shorter side of a picture, or of a tile."""

CONTRASTS = (16.0, 80.0)
"""Grey values, between which contrasts of painted defects and of textures are spread evenly in their logarithm."""

RIM_SHARE = 0.5
"""Of the defects lies on the part's rim: there a station sees less, and so it is told separately."""

FAR_PX = 72
"""Pixels between two defects in one picture: what one does to the map has ended where the other begins."""

_MOST_REFUSED = 3
"""Defects that find no place far enough from the others; then a further copy is begun."""


@dataclass(frozen=True)
class PlannedDefect:
    """``picture``: index of the held-out picture. ``size_px`` and ``contrast`` as :func:`planting.plant` takes them."""

    picture: int
    kind: DefectKind
    size_px: float
    contrast: float
    on_rim: bool


@dataclass(frozen=True, eq=False)
class PlantedPicture:
    """A picture with one or several defects far from each other. ``source``: index of the good picture. ``edge_px``: for each defect how
    far its middle lies from the edge of the part; ``on_rim``: whether that is its rim."""

    picture: Picture
    source: int
    defects: tuple[Planted, ...]
    edge_px: tuple[float, ...]
    on_rim: tuple[bool, ...]


def a_plan(
    pictures: int,
    size: tuple[int, int],
    rng: Generator,
    each: int = 60,
    kinds: Sequence[DefectKind] = tuple(DefectKind),
    tile: tuple[int, int] | None = None,
    ranges: Mapping[DefectKind, tuple[float, float]] | None = None,
) -> list[PlannedDefect]:
    """``each`` defects of each of ``kinds`` for so many ``pictures`` of ``size`` (width, height), in random order.

    Sizes: one of each of ``each`` equal steps of the logarithm, from the smallest to the largest of :func:`all_sizes`, or of ``ranges``
    (kind -> the two, in pixels) where it has the kind. Every picture gets as many defects as every other, to within one.
    """
    usual = all_sizes(tile or size)
    planned: list[tuple[DefectKind, float, float, bool]] = []
    for kind in kinds:
        smallest, largest = (ranges or {}).get(kind, usual)
        steps = rng.permutation(each)
        for number, step in enumerate(steps):
            size_px = smallest * (largest / smallest) ** ((step + rng.random()) / each)
            contrast = CONTRASTS[0] * (CONTRASTS[1] / CONTRASTS[0]) ** rng.random()
            as_found = kind in (DefectKind.PIECE, DefectKind.BLUR)
            planned.append((kind, float(size_px), math.inf if as_found else float(contrast), number < RIM_SHARE * each))
    order = rng.permutation(len(planned))
    return [PlannedDefect(at % pictures, *planned[index]) for at, index in enumerate(order)]


def all_sizes(size: tuple[int, int]) -> tuple[float, float]:
    """The smallest and the largest size that is planted, in pixels. ``size``: (width, height) of a picture, or of a tile."""
    return SMALLEST_PX, max(2 * SMALLEST_PX, LARGEST_SHARE * min(size))


def plant_all(
    pictures: Sequence[Picture],
    plan: Sequence[PlannedDefect],
    rng: Generator,
    judged: Area | None = None,
    together: int = 3,
    far_px: int = FAR_PX,
) -> list[PlantedPicture]:
    """The planned defects, at most ``together`` in a copy of a picture, each far from the others; what finds no place far enough begins a
    further copy. Defects that differ too little from what they cover to be seen (``Planted.visible``) are left out.

    ``pictures``: uint8 RGB (h, w, 3) as the networks see them; ``judged``: bool (h, w), where parts are judged (None: everywhere);
    ``far_px``: pixels from one defect to the next.
    """
    made: list[PlantedPicture] = []
    for source in sorted({one.picture for one in plan}):
        ground = _Ground(pictures[source], judged, far_px)
        waiting = [one for one in plan if one.picture == source]
        while waiting:
            copy, waiting = ground.planted(source, waiting, together, rng)
            if copy.defects:
                made.append(copy)
    return made


class _Ground:
    """A good picture, and where its part and the rim of that lie."""

    def __init__(self, picture: Picture, judged: Area | None, far_px: int) -> None:
        self.picture, self._far_px = picture, far_px
        self.part = part_area(picture, judged)
        self.edge = edge_distance(self.part)
        self.rim = rim_of(self.part)
        self.inside = self.part & ~self.rim

    def planted(
        self, source: int, wanted: Sequence[PlannedDefect], together: int, rng: Generator
    ) -> tuple[PlantedPicture, list[PlannedDefect]]:
        """A copy with the first of ``wanted`` and those that find a place far from it, and the others. The first is always gone."""
        picture, free = self.picture, np.ones(self.part.shape, np.bool_)
        defects: list[Planted] = []
        left: list[PlannedDefect] = []
        refused = 0
        for number, one in enumerate(wanted):
            if len(defects) == together or refused == _MOST_REFUSED:
                return self._copy(picture, source, defects), [*left, *wanted[number:]]
            zone = self.rim if one.on_rim or not self.inside.any() else self.inside
            centres = zone & free
            try:
                planted = plant(picture, one.kind, one.size_px, one.contrast, rng, self.part & free, centres)
            except ValueError:
                if number:
                    left.append(one)
                    refused += 1
                continue
            if planted.visible:
                defects.append(planted)
                picture = planted.picture
                free &= ~_near(planted.mask, self._far_px)
        return self._copy(picture, source, defects), left

    def _copy(self, picture: Picture, source: int, defects: Sequence[Planted]) -> PlantedPicture:
        places = [(round(one.centre[1]), round(one.centre[0])) for one in defects]
        edge_px = tuple(float(self.edge[place]) for place in places)
        return PlantedPicture(picture, source, tuple(defects), edge_px, tuple(bool(self.rim[place]) for place in places))


def _near(mask: Area, far_px: int) -> Area:
    """What lies within ``far_px`` of the mask."""
    rows, columns = np.nonzero(mask)
    near = np.zeros(mask.shape, np.bool_)
    near[max(0, rows.min() - far_px) : rows.max() + far_px + 1, max(0, columns.min() - far_px) : columns.max() + far_px + 1] = True
    return near
