"""Rules that turn the distances of one picture into a map and a score: the recipe's own, and others to compare with it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
import torch
from torch import Tensor

from inspector.core.errors import PartNotFound
from inspector.core.recipe import FUSIONS, Recipe, Weights
from inspector.core.teaching import TeachOptions
from inspector.core.types import Map, Matrix3, Picture
from inspector.vision.framing.framing import Framing
from inspector.vision.networks import stpm
from inspector.vision.networks.comparison import Comparison
from inspector.vision.networks.tiling import Tiling
from inspector.vision.teaching.teacher_features import as_input
from inspector.vision.trunk import trunk

_BISECTIONS = 14


@dataclass(frozen=True)
class Rule:
    """``fusion`` and ``smoothing_px`` as in ``Recipe``; "product" and "sum" know the three levels alone, not the memory.

    The score is the mean of the ``highest`` pixels (1: the maximum), or the highest value above which ``area_px`` connected pixels lie.
    ``border_px`` along each edge are not scored. ``usual``: what is usual at each place is taken off (see ``usual_map``);
    None: if the teaching found that this gains something.
    """

    fusion: str
    smoothing_px: float
    highest: int = 1
    area_px: int = 1
    border_px: int = 0
    usual: bool | None = False

    def __str__(self) -> str:
        told = [f"{self.fusion.replace('_', ' ')}, smoothing {self.smoothing_px:g}"]
        told += [f"mean of the {self.highest} highest"] if self.highest > 1 else []
        told += [f"{self.area_px} connected pixels"] if self.area_px > 1 else []
        told += [f"border of {self.border_px} left out"] if self.border_px else []
        told += {True: ["the usual taken off"], None: ["the usual taken off where held-out parts say so"], False: []}[self.usual]
        return ", ".join(told)


PAPER = Rule("product", 0.0)
"""The fused pyramid map of the paper, and its maximum."""

OURS = Rule(TeachOptions().fusion, TeachOptions().smoothing_px)

DEFAULT = replace(OURS, usual=None)
"""What a recipe has unless it was asked otherwise."""

RULES = (
    PAPER,
    *(Rule(fusion, 4.0) for fusion in FUSIONS if fusion != OURS.fusion),
    *(Rule(OURS.fusion, smoothing_px) for smoothing_px in (0.0, OURS.smoothing_px, 4.0, 8.0)),
    *(replace(OURS, highest=count) for count in (10, 50, 200)),
    *(replace(OURS, area_px=area) for area in (16, 64)),
    replace(OURS, border_px=8),
    replace(OURS, usual=True),
    DEFAULT,
)


@dataclass(frozen=True, eq=False)
class PartDistances:
    """Distances of one picture between teacher and student, per level, and the matrix from the map to the frame."""

    distances: tuple[Tensor, ...]
    to_frame: Matrix3


class RuleNetworks:
    """The networks and the framing of a recipe, on the CPU in float32, with nothing taken off its maps. ``teacher``: its weights."""

    def __init__(self, recipe: Recipe, teacher: Weights) -> None:
        self.recipe = recipe
        self._framing = Framing.of(replace(recipe, usual={}))
        spec, cpu = trunk(recipe.teacher.name), torch.device("cpu")
        self._comparison = Comparison(spec, teacher, recipe.student, recipe.memory, cpu, tiling=Tiling.of(recipe))

    def look(self, image: Picture) -> PartDistances | None:
        """None if the part is not found."""
        try:
            prepared = self._framing.prepare(image)
        except PartNotFound:
            return None
        return PartDistances(self._comparison.distances(as_input([prepared.picture]).float()), prepared.to_frame)

    def fused(self, seen: PartDistances, rule: Rule) -> Map:
        """float32 (h, w), log10, lowest where nothing is judged."""
        width, height = self.recipe.input_size
        fused = stpm.fused(seen.distances, (height, width), rule.fusion, self.recipe.level_scales, rule.smoothing_px)[0].numpy()
        return self._framing.scored(fused)


def score(values: Map, rule: Rule) -> float:
    """Of a map (h, w), by the rule's border, area and number of highest pixels."""
    border = rule.border_px
    inner = values[border : values.shape[0] - border, border : values.shape[1] - border]
    if rule.area_px > 1:
        return _level_of_area(inner, rule.area_px)
    if rule.highest > 1:
        return float(np.partition(inner, inner.size - rule.highest, axis=None)[-rule.highest :].mean())
    return float(inner.max())


def _level_of_area(values: Map, area_px: int) -> float:
    """The highest level above which so many connected pixels (8 neighbours) lie, by bisection."""
    low, high = float(values.min()), float(values.max())
    for _ in range(_BISECTIONS):
        middle = (low + high) / 2
        _, _, statistics, _ = cv2.connectedComponentsWithStats((values > middle).astype(np.uint8))
        largest = statistics[1:, cv2.CC_STAT_AREA].max(initial=0)
        low, high = (middle, high) if largest >= area_px else (low, middle)
    return low
