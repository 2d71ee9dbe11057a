"""``bench escapes``: how many defects pass at the station's own limit, and how many good parts it rejects there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING, Annotated, Any

import numpy as np
import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.cli.teaching_options import ImageStepsOption, TeacherOption, TeacherWeightsOption
from inspector.core.teaching import MEMORY, STUDENT
from inspector.lab.benchmarks.judging import Roots, Seeds
from inspector.lab.benchmarks.options import NumberList, SimulatedToo, TeachSeconds, check_something_to_teach, severities
from inspector.lab.extra import AREAS, require_lab_extra

if TYPE_CHECKING:
    from inspector.core.recipe import Recipe
    from inspector.core.teaching import TeachOptions
    from inspector.lab.datasets.catalog import Category
    from inspector.lab.evaluation.judging import PartResult

GOOD_PARTS = 45
SEVERITIES = (0.3, 0.5, 0.8)

OF_GOOD = 0.01
"""False rejects at which escapes are compared whatever the limit is: two methods at their own limits reject unequal shares."""

Severities = Annotated[
    NumberList | None,
    typer.Option(
        "--severity",
        parser=severities,
        metavar="S,...",
        show_default="0.3,0.5,0.8",
        help="Of the simulated defects: at 1 nobody overlooks them.",
    ),
]
Tests = Annotated[int, typer.Option("--tests", metavar="N", min=4, help="Simulated parts at each severity, half of them defective.")]


@dataclass(frozen=True)
class EscapeTrial:
    """One teaching, judged. ``escapes``, ``false_rejects``: shares at the recipe's own limit; ``escapes_at_one_percent``: with the limit
    where that share of the good test parts lies above it. ``memory``, ``student``: what the teaching chose and why."""

    category: str
    seed: int
    severity: float | None
    image_auroc: float
    escapes: float
    false_rejects: float
    escapes_at_one_percent: float
    good: int
    defective: int
    image_steps: int
    teach_seconds: float
    bound: float
    memory: str
    student: str


def add_escapes(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``escapes``."""

    @bench.command("escapes")
    @with_context(make_context)
    def escapes(
        context: CommandContext,
        root: Roots = None,
        simulated: SimulatedToo = True,
        severity: Severities = None,
        seeds: Seeds = None,
        tests: Tests = 120,
        budget: TeachSeconds = 60,
        image_steps: ImageStepsOption = None,
        teacher: TeacherOption = None,
        teacher_weights: TeacherWeightsOption = None,
        json: JsonOption = None,
    ) -> None:
        """Teach as the station teaches, and count what passes and what is rejected at the limit that the teaching has set.

        The three simulated kinds with faint to clear defects, and each category of --root, parts aligned as their good parts lie. Each with
        every seed. Escapes are also given where 1 % of the good test parts are rejected: there two methods can be compared.
        """
        from inspector.cli.console_teaching import teach_options
        from inspector.core.fixture import Align

        check_something_to_teach(root, simulated)
        require_lab_extra(AREAS)
        make_place(json)
        terminal = Terminal(context.quiet)
        options = teach_options(
            context, budget=budget, image_steps=image_steps, teacher=teacher, teacher_weights=teacher_weights, align=Align.AUTO
        )
        asked = severity.values if severity is not None else SEVERITIES
        found: list[EscapeTrial] = []
        for seed in [int(value) for value in seeds.values] if seeds is not None else [0]:
            for categories in _categories(root or [], simulated, asked, seed, tests):
                terminal.note(f"{categories[0][1].name}, seed {seed}: teaching")
                found += _trials(context, terminal, categories, replace(options, seed=seed))
        _tell(terminal, found)
        write_report(json, {"escapes": found, "means": _means(found), "of_good": OF_GOOD})


def _categories(
    roots: Sequence[Path], simulated_too: bool, each: Sequence[float], seed: int, tests: int
) -> Iterator[Sequence[tuple[float | None, Category]]]:
    """Those of one list have their good parts in common, and are taught once."""
    from inspector.camera.simulated.conveyor import KINDS
    from inspector.lab.benchmarks.judging_trials import simulated
    from inspector.lab.datasets.catalog import open_mvtec

    if simulated_too:
        for kind in KINDS:
            yield [(severity, simulated(kind, GOOD_PARTS, tests, severity, seed + 1)) for severity in each]
    for place in roots:
        data = open_mvtec(place)
        yield from ([(None, data.category(name))] for name in data.names)


def _trials(
    context: CommandContext, terminal: Terminal, categories: Sequence[tuple[float | None, Category]], options: TeachOptions
) -> list[EscapeTrial]:
    from inspector.lab.evaluation.measuring import measure, teach_category

    recipe = teach_category(context, terminal, categories[0][1], options)
    return [
        escape_trial(category.name, severity, recipe, judged.figures, judged.parts)
        for severity, category in categories
        for judged in [measure(context, terminal, category, recipe)]
    ]


def escape_trial(name: str, severity: float | None, recipe: Recipe, figures: Mapping[str, Any], parts: Sequence[PartResult]) -> EscapeTrial:
    """What came of one category. ``figures`` and ``parts``: as ``measure`` gives them."""
    good = sorted(part.score for part in parts if part.scored and not part.defective)
    defective = [part.score for part in parts if part.scored and part.defective]
    return EscapeTrial(
        category=name,
        seed=recipe.seed,
        severity=severity,
        image_auroc=figures["image_auroc"],
        escapes=figures["escape_rate"],
        false_rejects=figures["false_reject_rate"],
        escapes_at_one_percent=passing_at(good, defective, OF_GOOD),
        good=len(good),
        defective=len(defective),
        image_steps=recipe.image_steps,
        teach_seconds=recipe.teach_seconds,
        bound=recipe.limit.bound,
        memory=recipe.notes.get(MEMORY, ""),
        student=recipe.notes.get(STUDENT, ""),
    )


def passing_at(good: Sequence[float], defective: Sequence[float], of_good: float) -> float:
    """The share of ``defective`` scores that lie no higher than a limit above which no more than ``of_good`` of the ``good`` ones lie."""
    if not good or not defective:
        return float("nan")
    limit = sorted(good)[len(good) - 1 - int(of_good * len(good))]
    return float(np.mean([score <= limit for score in defective]))


def _tell(terminal: Terminal, found: Sequence[EscapeTrial]) -> None:
    columns = ("image AUROC", "escapes", "false rejects", "escapes at 1 %", "steps", "taught in s")
    shown = table("category", "severity", "seeds", *columns, right=("seeds", *columns))
    for (name, severity), trials in _groups(found).items():
        add_row(
            shown,
            name,
            "-" if severity is None else f"{severity:g}",
            str(len(trials)),
            _spread(trials, lambda one: one.image_auroc, lambda value: figure(value, 3)),
            _spread(trials, lambda one: one.escapes, share),
            _spread(trials, lambda one: one.false_rejects, share),
            _spread(trials, lambda one: one.escapes_at_one_percent, share),
            figure(fmean(one.image_steps for one in trials), 0),
            figure(fmean(one.teach_seconds for one in trials), 0),
        )
    terminal.answer(shown)


def _spread(trials: Sequence[EscapeTrial], of: Callable[[EscapeTrial], float], told: Callable[[float], str]) -> str:
    values = [of(one) for one in trials]
    mean = told(fmean(values))
    return mean if len(values) == 1 else f"{mean} ({told(min(values))} to {told(max(values))})"


def _groups(found: Sequence[EscapeTrial]) -> dict[tuple[str, float | None], list[EscapeTrial]]:
    groups: dict[tuple[str, float | None], list[EscapeTrial]] = {}
    for one in found:
        groups.setdefault((one.category, one.severity), []).append(one)
    return groups


def _means(found: Sequence[EscapeTrial]) -> list[dict[str, Any]]:
    keys = ("image_auroc", "escapes", "false_rejects", "escapes_at_one_percent")
    return [
        {"category": name, "severity": severity, "seeds": len(trials), **{key: fmean(getattr(one, key) for one in trials) for key in keys}}
        for (name, severity), trials in _groups(found).items()
    ]
