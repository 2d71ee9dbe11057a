"""How planted defects score by a recipe: planted into held-out parts, judged as the station judges, several in a picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from calibration.statistics.detection_probability import telling_sizes
from inspector.core.promises.defect_kind import DefectKind
from inspector.core.promises.planted_score import PlantedScore
from inspector.core.types import Map, Picture
from inspector.vision.teaching.planted.part_area import Area
from inspector.vision.teaching.planted.plan import PlantedPicture, a_plan, all_sizes, plant_all
from inspector.vision.teaching.planted.reading import scores_of

EACH = 72
"""Defects of each kind: 60 are asked for by MIL-HDBK-1823A where they are only hit or missed; half of them on the rim."""

FIRST_SHARE = 0.3
"""Of them go into the first round."""

FEWEST_EACH = 24

SMALLEST_SIDE = 96
"""Pixels: in a smaller picture, or tile, sizes lie too close together for one to be told from another."""

SECONDS, BUDGET_SHARE = 3.0, 0.05
"""Of a teaching go to planted defects: at most so many, and this share of its time."""

TOGETHER = 3
"""In a picture of ``_USUAL_PIXELS``; in a larger one as many more as it is larger."""

_USUAL_PIXELS = 256 * 256
_MOST_TOGETHER = 24

_SEED = 0x0DEFEC7


@dataclass(frozen=True)
class PlantingBudget:
    """``each``: how many defects of each kind are planted, 0 for none; ``seconds``: how long judging them takes, about."""

    each: int
    seconds: float

    @classmethod
    def of(cls, size: tuple[int, int], tile: tuple[int, int], picture_s: float, budget_s: float | None) -> PlantingBudget:
        """``size``, ``tile``: (width, height) of a picture and of a tile of it; ``picture_s``: how long judging one takes. ``budget_s``: of
        the whole teaching; None: it does not count, and what is planted must not depend on it."""
        if min(*size, *tile) < SMALLEST_SIDE:
            return cls(0, 0.0)
        one_s = picture_s * _copies(EACH, size) / EACH
        each = EACH
        if budget_s is not None:
            each = min(EACH, int(min(SECONDS, BUDGET_SHARE * budget_s) / max(one_s, 1e-9)))
        return cls(each, each * one_s) if each >= FEWEST_EACH else cls(0, 0.0)

    def at_most(self, each: int) -> PlantingBudget:
        """The same with no more than ``each`` defects of a kind."""
        return self if self.each <= each else PlantingBudget(each, self.seconds * each / self.each)


TELLING_EACH = 12
"""Defects of each kind that a choice is made by: the choice is made twice in a teaching, and has seconds."""


def telling_defects(
    pictures: Sequence[Picture], seed: int, judged: Area | None = None, tile: tuple[int, int] | None = None
) -> list[PlantedPicture]:
    """Copies of held-out good parts with defects of every kind and size, by which a choice of memory or student is made.

    Others than those that a promise is worked out from: those know nothing of the choice. Parameters as of :class:`PlantingTrial`.
    """
    height, width = pictures[0].shape[:2]
    rng = np.random.default_rng((seed % 2**63, _SEED, TELLING_EACH))
    plan = a_plan(len(pictures), (width, height), rng, TELLING_EACH, tile=tile)
    return plant_all(pictures, plan, rng, judged, _together((width, height)))


def _copies(each: int, size: tuple[int, int]) -> float:
    """About how many pictures they are in."""
    return 1.1 * each * len(DefectKind) / _together(size)


def _together(size: tuple[int, int]) -> int:
    return min(_MOST_TOGETHER, max(TOGETHER, TOGETHER * size[0] * size[1] // _USUAL_PIXELS))


class PlantingTrial:
    """Plants defects into copies of held-out parts and has them judged, in two rounds: sizes spread over all there are, then over those
    between missed and found, where one more tells most (MIL-HDBK-1823A, appendix G). The same seed gives the same pictures.

    ``maps_of``: for pictures (uint8 RGB (h, w, 3)) the maps that they are judged by (``Framing.scored``), float32 (h, w).
    """

    def __init__(
        self,
        pictures: Sequence[Picture],
        maps_of: Callable[[Sequence[Picture]], Sequence[Map]],
        seed: int,
        judged: Area | None = None,
        tile: tuple[int, int] | None = None,
    ) -> None:
        """``pictures``: held-out good ones, as the networks see them; ``judged``: bool (h, w), where parts are judged, None: everywhere;
        ``tile``: (width, height), bounds the sizes."""
        self._pictures, self._maps_of, self._judged = pictures, maps_of, judged
        height, width = pictures[0].shape[:2]
        self._size, self._tile = (width, height), tile or (width, height)
        self._rng = np.random.default_rng((seed % 2**63, _SEED))

    def run(self, limit: float, each: int = EACH) -> tuple[PlantedScore, ...]:
        """``each`` defects of every kind, of which those that cannot be seen are left out. ``limit``: log10 score, as a recipe has it."""
        first = self._round(round(FIRST_SHARE * each), {})
        return first + self._round(each - round(FIRST_SHARE * each), self._telling(first, limit))

    def evenly(self, each: int) -> tuple[PlantedScore, ...]:
        """``each`` defects of every kind in one round, over all sizes alike."""
        return self._round(each, {})

    def _telling(self, first: Sequence[PlantedScore], limit: float) -> dict[DefectKind, tuple[float, float]]:
        smallest, largest = all_sizes(self._tile)
        ranges = {}
        for kind in DefectKind:
            own = [one for one in first if one.kind is kind]
            ranges[kind] = telling_sizes([one.size_px for one in own], [one.score > limit for one in own], smallest, largest)
        return ranges

    def _round(self, each: int, ranges: Mapping[DefectKind, tuple[float, float]]) -> tuple[PlantedScore, ...]:
        plan = a_plan(len(self._pictures), self._size, self._rng, each, tile=self._tile, ranges=ranges)
        made = plant_all(self._pictures, plan, self._rng, self._judged, _together(self._size))
        maps = self._maps_of([one.picture for one in made])
        return tuple(score for one, values in zip(made, maps, strict=True) for score in _scored(one, values))


def _scored(planted: PlantedPicture, values: Map) -> list[PlantedScore]:
    found = []
    for defect, edge_px, on_rim, score in zip(planted.defects, planted.edge_px, planted.on_rim, scores_of(values, planted), strict=True):
        x, y, edge = (round(at, 1) for at in (*defect.centre, edge_px))
        found.append(PlantedScore(defect.kind, round(defect.size_px, 2), round(defect.contrast, 1), x, y, edge, on_rim, round(score, 4)))
    return found
