"""The measurement of ``bench judging``: every rule of judging on the same distances. A module of its own, since it imports torch."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from functools import partial
from statistics import fmean

import numpy as np
from numpy.typing import NDArray

from inspector.camera.simulated.conveyor import Conveyor
from inspector.cli.console import Terminal
from inspector.cli.context import CommandContext
from inspector.core.recipe import Recipe
from inspector.core.types import AnomalyMap, Map, Picture
from inspector.lab.datasets.catalog import Category, TestPart
from inspector.lab.evaluation.judging import MAX_FPR, on_plain_grid, truth_on_map
from inspector.lab.evaluation.measuring import good_pictures
from inspector.lab.metrics.areas import aupro, image_auroc, pixel_auroc
from inspector.lab.networks.judging_rules import OURS, RULES, PartDistances, Rule, RuleNetworks, score
from inspector.vision.framing.baseline_map import BaselineMap, fit_baseline, fit_leave_one_out
from inspector.vision.split import held_out_indices


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


def compare_rules(
    context: CommandContext, terminal: Terminal, category: Category, recipe: Recipe, held_out: float
) -> dict[Rule, RuleFigures]:
    """Pass the held-out good parts and the test parts through the networks of ``recipe`` once, and judge them by each rule.

    ``held_out``: share of the good parts that it was told to hold out. Parts that are not found take no part, nor do rules that need a
    student where the recipe has none. Raises InspectorError.
    """
    looking = RuleNetworks(recipe, context.teachers.load_exact(recipe.teacher))
    pictures = good_pictures(terminal, category)
    good = [seen for index in held_out_indices(len(pictures), held_out) if (seen := looking.look(pictures[index])) is not None]
    tests, masks, defective = [], [], []
    with terminal.counting(f"looking at {category.name}", len(category.test)) as step:
        for index, part in enumerate(category.test):
            image = part.picture()
            if (seen := looking.look(image)) is not None:
                shape = _on_plain_grid(recipe, seen, looking.fused(seen, OURS)).shape
                tests.append(seen)
                masks.append(truth_on_map(part, image, recipe, (shape[0], shape[1])))
                defective.append(part.defective)
            step(index + 1)
    rules = [rule for rule in RULES if recipe.student or rule.fusion.startswith("calibrated")]
    with terminal.counting(f"judging {category.name}", len(rules)) as step:
        found = {}
        for index, rule in enumerate(rules):
            held = [looking.fused(seen, rule) for seen in good]
            maps = [looking.fused(seen, rule) for seen in tests]
            if bool(recipe.usual) if rule.usual is None else rule.usual:
                size = (held[0].shape[1], held[0].shape[0])
                held = [BaselineMap(others, size).excess(one) for one, others in zip(held, fit_leave_one_out(held), strict=True)]
                usual = BaselineMap(fit_baseline([looking.fused(seen, rule) for seen in good]), size)
                maps = [usual.excess(values) for values in maps]
            highest_good = max(score(values, rule) for values in held)
            scores = [score(values, rule) for values in maps]
            plain = [_on_plain_grid(recipe, seen, values) for seen, values in zip(tests, maps, strict=True)]
            caught = [one > highest_good for one, bad in zip(scores, defective, strict=True) if bad]
            areas = image_auroc(defective, scores), pixel_auroc(masks, plain), aupro(masks, plain, MAX_FPR)
            found[rule] = RuleFigures(*areas, sum(caught) / len(caught) if caught else math.nan)
            step(index + 1)
    return found


def means(found: Sequence[Mapping[Rule, RuleFigures]]) -> dict[Rule, RuleFigures]:
    """Over all of ``found``, of the rules that are in each."""
    common = [rule for rule in RULES if all(rule in one for one in found)]
    return {
        rule: RuleFigures(*(fmean(getattr(one[rule], field.name) for one in found) for field in fields(RuleFigures))) for rule in common
    }


def _on_plain_grid(recipe: Recipe, seen: PartDistances, values: Map) -> Map:
    return values if recipe.fixture is None else on_plain_grid(AnomalyMap(values, seen.to_frame), recipe)


def _good(line: Conveyor, number: int) -> Picture:
    return line.part(number, good=True).image


def _seen(line: Conveyor, number: int) -> Picture:
    return line.part(number).image


def _mask(line: Conveyor, number: int) -> NDArray[np.bool_]:
    return line.part(number).mask
