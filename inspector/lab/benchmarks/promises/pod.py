"""``bench pod``: whether fresh planted defects above the promised size are caught, and how far planted and real defects differ."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from calibration.statistics.binomial import rate_bound
from calibration.statistics.detection_probability import CONFIDENCE, PROBABILITY
from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.cli.teaching_options import ImageStepsOption, TeacherOption, TeacherWeightsOption
from inspector.core.errors import PartNotFound
from inspector.core.promises.escape_promise import EscapePromise, Zone, promise_of
from inspector.core.promises.planted_score import PlantedScore
from inspector.core.promises.promise_words import KINDS
from inspector.core.recipe import Recipe
from inspector.core.teaching import TeachOptions
from inspector.core.types import Picture, Verdict
from inspector.lab.benchmarks.options import NumberList, SimulatedToo, TeachSeconds, check_something_to_teach, counts
from inspector.lab.datasets.catalog import Category, TestPart
from inspector.runtime.inspection.pipeline import Pipeline

if TYPE_CHECKING:
    from rich.table import Table

Roots = Annotated[
    list[Path] | None,
    typer.Option("--root", metavar="DIR", help="A category, or a data set, in MVTec layout. Can be repeated.", show_default="none"),
]
Seeds = Annotated[NumberList | None, typer.Option("--seeds", metavar="N,N", parser=counts, show_default="1", help="A teaching for each.")]
Fresh = Annotated[int, typer.Option("--fresh", metavar="N", min=1, help="Fresh defects of each kind, planted into parts never seen.")]

PARTS, TESTS, SEVERITY = 60, 80, 0.3
"""Of the simulated line: good parts to learn from, parts to test with, and how clear real defects are."""

_FRESH_SEED = 7919


def add_pod(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``pod``."""

    @bench.command("pod")
    @with_context(make_context)
    def pod(
        context: CommandContext,
        root: Roots = None,
        simulated: SimulatedToo = True,
        seeds: Seeds = None,
        fresh: Fresh = 60,
        budget: TeachSeconds = 60,
        image_steps: ImageStepsOption = None,
        teacher: TeacherOption = None,
        teacher_weights: TeacherWeightsOption = None,
        json: JsonOption = None,
    ) -> None:
        """Teach, take the escape promise, plant fresh defects of the promised sizes and larger into good parts that were never seen, and
        count those that are caught; then judge real defects of known masks, and say what planted ones of their size would have said."""
        from inspector.cli.console_teaching import teach_options

        check_something_to_teach(root, simulated)
        make_place(json)
        terminal = Terminal(context.quiet)
        given = {"budget": budget, "image_steps": image_steps, "teacher": teacher, "teacher_weights": teacher_weights}
        runs = []
        for seed in (1,) if seeds is None else map(int, seeds.values):
            options = teach_options(context, **given, seed=seed)
            for category in _categories(root or (), simulated, seed):
                runs.append(measure_promise(context, terminal, category, options, fresh))
                write_report(json, {"pod": runs})
        terminal.answer(promises_table(runs))
        terminal.answer(in_words(runs))
        terminal.answer(real_table(runs))


@dataclass(frozen=True)
class KeptPromise:
    """One promise: defects of ``size_px`` of the map and more are found 9 times of 10. NaN: nothing was promised. ``fresh`` defects of that
    size and larger were planted into parts that were never seen, ``caught`` of them were found."""

    kind: str
    zone: str
    size_px: float
    refused: str
    fresh: int
    caught: int


@dataclass(frozen=True)
class RealDefects:
    """Real defects of one kind: how many, their middle size (px of the map), the share that is found, and the share of planted ones of
    their sizes, all kinds alike, that the curves say."""

    kind: str
    defects: int
    size_px: float
    found: float
    predicted: float


@dataclass(frozen=True)
class PromiseRun:
    """One teaching and what became of its promise. ``false_rejects``: share of good test parts above the limit."""

    category: str
    seed: int
    limit: float
    held_out: int
    planted: int
    found: int
    false_rejects: float
    seconds: float
    promises: tuple[KeptPromise, ...]
    real: tuple[RealDefects, ...]


def measure_promise(context: CommandContext, terminal: Terminal, category: Category, options: TeachOptions, fresh: int) -> PromiseRun:
    """Teach, and look what becomes of the promise. Raises InspectorError."""
    from inspector.lab.evaluation.measuring import teach_category

    return judge_promise(context, category, teach_category(context, terminal, category, options), fresh)


def judge_promise(context: CommandContext, category: Category, recipe: Recipe, fresh: int) -> PromiseRun:
    """``fresh`` defects of each kind in good test parts, and the real defects of the category, by one recipe. Raises InspectorError."""
    promise = promise_of(recipe)
    pipeline = context.pipeline(recipe)
    try:
        good, rejected = _good_parts(pipeline, category.test)
        planted = _fresh_defects(pipeline, recipe, good, fresh)
        real = _real_defects(pipeline, category.test, promise)
    finally:
        pipeline.close()
    return PromiseRun(
        category=category.name,
        seed=recipe.seed,
        limit=recipe.limit.value,
        held_out=recipe.limit.held_out,
        planted=0 if promise is None else promise.planted,
        found=0 if promise is None else promise.found,
        false_rejects=rejected,
        seconds=recipe.teach_seconds,
        promises=() if promise is None else kept_promises(promise, planted),
        real=real,
    )


def kept_promises(promise: EscapePromise, fresh: Sequence[PlantedScore]) -> tuple[KeptPromise, ...]:
    """What is told of each kind, against ``fresh`` defects judged by the same limit."""
    found = []
    for kind in promise.kinds:
        for zone, told in kind.told:
            own = [
                one
                for one in fresh
                if one.kind is kind.kind
                and zone in (Zone.EVERYWHERE, Zone.RIM if one.on_rim else Zone.INSIDE)
                and one.size_px * promise.unit.per_map_px >= told.size
            ]
            caught = sum(one.score > promise.limit for one in own)
            size_px = told.size / promise.unit.per_map_px
            found.append(KeptPromise(kind.kind.value, zone.value, size_px, told.refusal.value, len(own), caught))
    return tuple(found)


def _good_parts(pipeline: Pipeline, test: Sequence[TestPart]) -> tuple[list[Picture], float]:
    """Good test parts as the networks see them, and which share of them is rejected."""
    from inspector.vision.teaching.planted.again import maps_by

    pictures: list[Picture] = []
    for part in test:
        if not part.defective:
            with suppress(PartNotFound):
                pictures.append(pipeline.framing.prepare(part.picture()).picture)
    limit = pipeline.recipe.limit.value
    above = sum(float(values.max()) > limit for values in maps_by(pipeline.framing, pipeline.detector)(pictures))
    return pictures, above / len(pictures) if pictures else math.nan


def _fresh_defects(pipeline: Pipeline, recipe: Recipe, good: Sequence[Picture], each: int) -> tuple[PlantedScore, ...]:
    from inspector.vision.teaching.planted.again import maps_by
    from inspector.vision.teaching.planted.judging import PlantingTrial

    if not good:
        return ()
    trial = PlantingTrial(
        good,
        maps_by(pipeline.framing, pipeline.detector),
        recipe.seed + _FRESH_SEED,
        pipeline.framing.area,
        recipe.tiles.tile_size(recipe.input_size),
    )
    return trial.evenly(each)


def _real_defects(pipeline: Pipeline, test: Sequence[TestPart], promise: EscapePromise | None) -> tuple[RealDefects, ...]:
    """By kind; only of known masks."""
    from inspector.lab.evaluation.judging import judge_parts

    masked = [part for part in test if part.defective and part.mask is not None]
    judged: dict[str, list[tuple[float, bool]]] = {}
    for one in judge_parts(pipeline, masked, lambda _: None):
        if one.mask.any():
            size = math.sqrt(4 / math.pi * float(one.mask.sum()))
            judged.setdefault(one.part.kind, []).append((size, one.part.verdict is Verdict.FAIL))
    found = []
    for kind, parts in judged.items():
        sizes = sorted(size for size, _ in parts)
        predicted = math.nan if promise is None else sum(predicted_share(promise, size) for size in sizes) / len(sizes)
        caught = sum(hit for _, hit in parts) / len(parts)
        found.append(RealDefects(kind, len(parts), sizes[len(sizes) // 2], caught, predicted))
    return tuple(found)


def predicted_share(promise: EscapePromise, size_px: float) -> float:
    """Which share of planted defects of a size (px of the map) is found, all kinds alike; where a kind has no curve, as many as of all its
    sizes together."""
    size = size_px * promise.unit.per_map_px
    shares = []
    for kind in promise.kinds:
        all_sizes = kind.everywhere
        shares.append(all_sizes.found / all_sizes.planted if all_sizes.curve is None else all_sizes.curve.probability(size))
    return sum(shares) / len(shares)


def promises_table(runs: Sequence[PromiseRun]) -> Table:
    """A row for each promise."""
    shown = table("category", "seed", "kind", "zone", "from px", "fresh", "caught", "", right=("seed", "from px", "fresh", "caught"))
    names = {kind.value: words for kind, words in KINDS.items()}
    for run in runs:
        for one in run.promises:
            size = figure(one.size_px, 1) if math.isfinite(one.size_px) else "-"
            rate = share(one.caught / one.fresh) if one.fresh else one.refused
            add_row(
                shown,
                run.category,
                run.seed,
                names[one.kind].lower(),
                one.zone,
                size,
                one.fresh or "-",
                one.caught if one.fresh else "-",
                rate,
            )
    return shown


def in_words(runs: Sequence[PromiseRun]) -> str:
    """All promises together."""
    promised = [one for run in runs for one in run.promises if math.isfinite(one.size_px)]
    fresh, caught = sum(one.fresh for one in promised), sum(one.caught for one in promised)
    refused = sum(len(run.promises) for run in runs) - len(promised)
    if not fresh:
        return f"no fresh defect was as large as promised; {len(promised)} promises, {refused} refused"
    least = 1 - rate_bound(fresh - caught, fresh, CONFIDENCE)
    broken = sum(_broken(one) for one in promised)
    return (
        f"{caught} of {fresh} fresh defects of promised size and larger caught: {share(caught / fresh)}, with"
        f" {100 * CONFIDENCE:g} % confidence at least {share(least)}; {len(promised)} promises, {refused} refused,"
        f" {broken} broken (fewer than {PROBABILITY:.0%} even with {100 * CONFIDENCE:g} % confidence)"
    )


def _broken(one: KeptPromise) -> bool:
    """Whether so many were missed that 9 of 10 cannot be true, at the confidence."""
    return one.fresh > 0 and rate_bound(one.caught, one.fresh, CONFIDENCE) < PROBABILITY


def real_table(runs: Sequence[PromiseRun]) -> Table:
    """Real defects beside what planted ones of their size say."""
    right = ("defects", "middle px", "found", "planted of that size")
    shown = table("category", "seed", "real defect", *right, right=("seed", *right))
    for run in runs:
        for one in run.real:
            predicted = share(one.predicted) if math.isfinite(one.predicted) else "-"
            add_row(shown, run.category, run.seed, one.kind, one.defects, figure(one.size_px, 1), share(one.found), predicted)
    return shown


def _categories(roots: Sequence[Path], simulated: bool, seed: int) -> list[Category]:
    from inspector.camera.simulated.conveyor import KINDS as PART_KINDS
    from inspector.lab.benchmarks.judging_trials import simulated as simulated_category
    from inspector.lab.datasets.catalog import open_mvtec

    opened = [open_mvtec(root) for root in roots]
    found = [data.category(name) for data in opened for name in data.names]
    if simulated:
        found += [simulated_category(kind, PARTS, TESTS, SEVERITY, seed) for kind in PART_KINDS]
    return found
