"""One recipe judged in float32 and in 8 bits on the same test parts: what the rounding changes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from inspector.cli.console import Terminal
from inspector.cli.context import CommandContext
from inspector.core.errors import RecipeError
from inspector.core.recipe import Recipe
from inspector.lab.datasets.catalog import Category
from inspector.lab.evaluation.judging import PartResult, areas_of_parts, judge_parts
from inspector.runtime.inspection.pipeline import Pipeline

if TYPE_CHECKING:
    from inspector.core.detector import Detector


@dataclass(frozen=True)
class RuntimeComparison:
    """``auroc_difference``: 8 bits minus float32. ``flips`` of ``parts`` verdicts differ; ``correlation`` of the scores, and the largest
    difference of two, in decades. ``good_shift``: by how much good parts score higher in 8 bits, give or take ``good_scatter``;
    ``good_spread``: by how much their scores differ from part to part. NaN: too few parts have a score, or all the same."""

    parts: int
    auroc_f32: float
    auroc_int8: float
    auroc_difference: float
    flips: int
    flip_rate: float
    correlation: float
    largest_difference: float
    good_shift: float
    good_scatter: float
    good_spread: float


def compare_runtimes(context: CommandContext, terminal: Terminal, category: Category, recipe: Recipe) -> RuntimeComparison:
    """Judge all test parts twice. Raises RecipeError if the teaching did not allow 8 bits, and what judging raises."""
    from inspector.vision.networks.compiling import build_detector

    if not recipe.ranges:
        reason = recipe.notes.get("8 bits", "it was taught without")
        raise RecipeError(f"may not compute in 8 bits: {reason}", where=str(recipe.id), remedy="Teach it anew, or with another seed")
    teacher = context.teachers.load_exact(recipe.teacher)
    found = []
    for runtime in ("openvino", "openvino-int8"):
        detector = build_detector(recipe, teacher, "cpu", runtime)
        found.append(_judged(terminal, category, recipe, detector))
    return compared(*found)


def compared(exact: Sequence[PartResult], rounded: Sequence[PartResult]) -> RuntimeComparison:
    """The same parts in the same order."""
    flips = sum(one.verdict is not other.verdict for one, other in zip(exact, rounded, strict=True))
    both = [(one.score, other.score, one.defective) for one, other in zip(exact, rounded, strict=True) if one.scored and other.scored]
    scores = np.array([pair for *pair, _ in both], dtype=np.float64).reshape(-1, 2)
    good = scores[[not defective for *_, defective in both]]
    shifts = good[:, 1] - good[:, 0]
    aurocs = [areas_of_parts(parts, range(len(parts)))["image_auroc"] for parts in (exact, rounded)]
    return RuntimeComparison(
        parts=len(exact),
        auroc_f32=aurocs[0],
        auroc_int8=aurocs[1],
        auroc_difference=aurocs[1] - aurocs[0],
        flips=flips,
        flip_rate=flips / len(exact),
        correlation=float(np.asarray(np.corrcoef(scores.T))[0, 1]) if len(scores) > 1 and scores.std(axis=0).all() else math.nan,
        largest_difference=float(np.abs(scores[:, 0] - scores[:, 1]).max(initial=0.0)) if len(scores) else math.nan,
        good_shift=float(shifts.mean()) if len(good) else math.nan,
        good_scatter=float(shifts.std(ddof=1)) if len(good) > 1 else math.nan,
        good_spread=float(good[:, 0].std(ddof=1)) if len(good) > 1 else math.nan,
    )


def _judged(terminal: Terminal, category: Category, recipe: Recipe, detector: Detector) -> list[PartResult]:
    pipeline = Pipeline(recipe, detector)
    try:
        with terminal.counting(f"inspecting {category.name}: {detector.runtime}", len(category.test)) as step:
            return [one.part for one in judge_parts(pipeline, category.test, step)]
    finally:
        pipeline.close()
