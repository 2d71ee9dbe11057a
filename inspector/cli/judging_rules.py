"""From the same distances to a map and a score in many ways: which of them tells defective from good parts best."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import partial
from statistics import fmean

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from inspector.camera.simulated.conveyor import Conveyor
from inspector.cli.console import Terminal
from inspector.cli.data_sets import Category, TestPart
from inspector.cli.evaluation import MAX_FPR, on_plain_grid, truth_on_map
from inspector.cli.measuring import good_pictures
from inspector.cli.workbench import Workbench
from inspector.core.errors import PartNotFound
from inspector.core.recipe import FUSIONS, Recipe
from inspector.core.teaching import TeachOptions
from inspector.core.types import AnomalyMap, Map, Matrix3, Picture
from inspector.vision import stpm
from inspector.vision.comparison import Comparison
from inspector.vision.framing import Framing
from inspector.vision.hold_out import hold_out
from inspector.vision.metrics import aupro, image_auroc, pixel_auroc
from inspector.vision.teacher_features import as_input
from inspector.vision.tiling import Tiling
from inspector.vision.trunk import trunk

POSITION_SMOOTHING_PX = 8.0
"""What held-out good parts have at one position is smoothed so far: there are too few of them to know each pixel."""

_BISECTIONS = 14


@dataclass(frozen=True)
class Rule:
    """``fusion`` and ``smoothing_px`` as in ``Recipe``; "product" and "sum" know the three levels alone, not the memory.

    The score is the mean of the ``highest`` pixels (1: the maximum), or the highest value above which ``area_px`` connected pixels lie.
    ``border_px`` along each edge are not scored. ``by_position``: the map is what it is above the held-out good parts' mean at that
    position, in units of their deviation there.
    """

    fusion: str
    smoothing_px: float
    highest: int = 1
    area_px: int = 1
    border_px: int = 0
    by_position: bool = False

    def __str__(self) -> str:
        told = [f"{self.fusion.replace('_', ' ')}, smoothing {self.smoothing_px:g}"]
        told += [f"mean of the {self.highest} highest"] if self.highest > 1 else []
        told += [f"{self.area_px} connected pixels"] if self.area_px > 1 else []
        told += [f"border of {self.border_px} left out"] if self.border_px else []
        told += ["by position"] if self.by_position else []
        return ", ".join(told)


PAPER = Rule("product", 0.0)
"""The fused pyramid map of the paper, and its maximum."""

OURS = Rule(TeachOptions().fusion, TeachOptions().smoothing_px)
"""What a recipe has unless it was asked otherwise."""

RULES = (
    PAPER,
    *(Rule(fusion, 4.0) for fusion in FUSIONS if fusion != OURS.fusion),
    *(Rule(OURS.fusion, smoothing_px) for smoothing_px in (0.0, OURS.smoothing_px, 4.0, 8.0)),
    *(replace(OURS, highest=count) for count in (10, 50, 200)),
    *(replace(OURS, area_px=area) for area in (16, 64)),
    replace(OURS, border_px=8),
    replace(OURS, by_position=True),
)


@dataclass(frozen=True)
class RuleFigures:
    """``caught``: share of the defective test parts with a score above that of every held-out good part."""

    image_auroc: float
    pixel_auroc: float
    aupro: float
    caught: float


def simulated(kind: str, parts: int, tests: int, severity: float, seed: int) -> Category:
    """``parts`` good ones of a simulated line, then ``tests`` of which half have a defect of ``severity``. Drawn when asked for."""
    line = Conveyor(kind, seed, defect_rate=0.5, severity=severity)
    good = [partial(_good, line, number) for number in range(parts)]
    test = []
    for number in range(parts, parts + tests):
        defect = line.truth(number)
        test.append(TestPart(f"part {number}", defect or "good", bool(defect), partial(_seen, line, number), partial(_mask, line, number)))
    return Category(f"simulated {kind}", good, test)


@dataclass(frozen=True, eq=False)
class Seen:
    """A part as the networks saw it: the distances of one picture, and where its pixels lie in the frame."""

    distances: tuple[Tensor, ...]
    to_frame: Matrix3


class Looking:
    """The networks and the framing of a recipe, on the CPU in float32."""

    def __init__(self, workbench: Workbench, recipe: Recipe) -> None:
        self.recipe = recipe
        self._framing = Framing.of(recipe)
        spec, teacher = trunk(recipe.teacher.name), workbench.teachers.load_exact(recipe.teacher)
        tiling = Tiling.of(recipe)
        self._comparison = Comparison(spec, teacher, recipe.student, recipe.memory, torch.device("cpu"), tiling=tiling)

    def look(self, image: Picture) -> Seen | None:
        """None if the part is not found."""
        try:
            prepared = self._framing.prepare(image)
        except PartNotFound:
            return None
        return Seen(self._comparison.distances(as_input([prepared.picture]).float()), prepared.to_frame)

    def fused(self, seen: Seen, rule: Rule) -> Map:
        """float32 (h, w), log10, lowest where nothing is judged."""
        width, height = self.recipe.input_size
        fused = stpm.fused(seen.distances, (height, width), rule.fusion, self.recipe.level_scales, rule.smoothing_px)[0].numpy()
        return self._framing.scored(fused)

    def on_plain_grid(self, seen: Seen, values: Map) -> Map:
        """As a recipe that does not align would have it."""
        return values if self.recipe.fixture is None else on_plain_grid(AnomalyMap(values, seen.to_frame), self.recipe)


def compare_rules(workbench: Workbench, terminal: Terminal, category: Category, recipe: Recipe, held_out: float) -> dict[Rule, RuleFigures]:
    """Pass the held-out good parts and the test parts through the networks of ``recipe`` once, and judge them by each rule.

    ``held_out``: share of the good parts that it was told to hold out. Parts that are not found take no part, nor do rules that need a
    student where the recipe has none. Raises InspectorError.
    """
    looking = Looking(workbench, recipe)
    pictures = good_pictures(terminal, category)
    good = [seen for index in hold_out(len(pictures), held_out) if (seen := looking.look(pictures[index])) is not None]
    tests, masks, defective = [], [], []
    with terminal.counting(f"looking at {category.name}", len(category.test)) as step:
        for index, part in enumerate(category.test):
            image = part.picture()
            if (seen := looking.look(image)) is not None:
                shape = looking.on_plain_grid(seen, looking.fused(seen, OURS)).shape
                tests.append(seen)
                masks.append(truth_on_map(part, image, recipe, (shape[0], shape[1])))
                defective.append(part.defective)
            step(index + 1)
    rules = [rule for rule in RULES if recipe.student or rule.fusion.startswith("calibrated")]
    with terminal.counting(f"judging {category.name}", len(rules)) as step:
        found = {}
        for index, rule in enumerate(rules):
            held = [looking.fused(seen, rule) for seen in good]
            position = position_statistics(held) if rule.by_position else None
            maps = [by_position(looking.fused(seen, rule), position) for seen in tests]
            highest_good = max(score(by_position(values, position), rule) for values in held)
            scores = [score(values, rule) for values in maps]
            plain = [looking.on_plain_grid(seen, values) for seen, values in zip(tests, maps, strict=True)]
            caught = [one > highest_good for one, bad in zip(scores, defective, strict=True) if bad]
            areas = image_auroc(defective, scores), pixel_auroc(masks, plain), aupro(masks, plain, MAX_FPR)
            found[rule] = RuleFigures(*areas, sum(caught) / len(caught) if caught else math.nan)
            step(index + 1)
    return found


def score(values: Map, rule: Rule) -> float:
    """Of a map (h, w), by the rule's border, area and number of highest pixels."""
    border = rule.border_px
    inner = values[border : values.shape[0] - border, border : values.shape[1] - border]
    if rule.area_px > 1:
        return _level_of_area(inner, rule.area_px)
    if rule.highest > 1:
        return float(np.partition(inner, inner.size - rule.highest, axis=None)[-rule.highest :].mean())
    return float(inner.max())


def position_statistics(maps: Sequence[Map]) -> tuple[Map, Map]:
    """Mean and deviation at each position over ``maps`` (h, w), smoothed; the deviation is at least half of what is usual."""
    stack = np.stack(maps)
    mean, variance = (_smoothed(values) for values in (stack.mean(axis=0), stack.var(axis=0)))
    deviation = np.sqrt(variance)
    return mean, np.maximum(deviation, 0.5 * np.median(deviation))


def by_position(values: Map, position: tuple[Map, Map] | None) -> Map:
    """``values`` above the mean there in units of the deviation there; as they are for None."""
    if position is None:
        return values
    mean, deviation = position
    return np.asarray((values - mean) / deviation, np.float32)


def means(found: Sequence[Mapping[Rule, RuleFigures]]) -> dict[Rule, RuleFigures]:
    """Over all of ``found``, of the rules that are in each."""
    common = [rule for rule in RULES if all(rule in one for one in found)]
    return {
        rule: RuleFigures(*(fmean(getattr(one[rule], field.name) for one in found) for field in fields(RuleFigures))) for rule in common
    }


def _level_of_area(values: Map, area_px: int) -> float:
    """The highest level above which so many connected pixels (8 neighbours) lie, by bisection."""
    low, high = float(values.min()), float(values.max())
    for _ in range(_BISECTIONS):
        middle = (low + high) / 2
        _, _, statistics, _ = cv2.connectedComponentsWithStats((values > middle).astype(np.uint8))
        largest = statistics[1:, cv2.CC_STAT_AREA].max(initial=0)
        low, high = (middle, high) if largest >= area_px else (low, middle)
    return low


def _smoothed(values: Map) -> Map:
    return np.asarray(cv2.GaussianBlur(values, (0, 0), POSITION_SMOOTHING_PX, borderType=cv2.BORDER_REPLICATE), np.float32)


def _good(line: Conveyor, number: int) -> Picture:
    return line.part(number, good=True).image


def _seen(line: Conveyor, number: int) -> Picture:
    return line.part(number).image


def _mask(line: Conveyor, number: int) -> NDArray[np.bool_]:
    return line.part(number).mask
