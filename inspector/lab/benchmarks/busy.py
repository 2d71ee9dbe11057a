"""``bench busy``: teaching on a machine that is busy with other things, beside the same on a quiet one."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.quality.learning import Continuing, LearningPlan
from inspector.core.recipe import Recipe
from inspector.core.teaching import TeachOptions, Trainer
from inspector.core.types import Picture
from inspector.lab.benchmarks.options import KindOption
from inspector.lab.extra import AREAS, require_lab_extra
from inspector.lab.rig.busy_machine import burning, process_trainer

if TYPE_CHECKING:
    from inspector.lab.datasets.catalog import Category

SEED = 1
"""Of the simulated line."""

MOST_LOST = 0.005
"""Image AUROC that a busy machine may lose against a quiet one, once it says "done"."""

Root = Annotated[
    Path | None, typer.Option("--root", metavar="DIR", show_default="the simulated line", help="One category, as for evaluate.")
]
Severity = Annotated[float, typer.Option("--severity", metavar="S", min=0.01, max=1, help="Of the simulated defects.")]
PartsCount = Annotated[int, typer.Option("--parts", metavar="N", min=10, help="Simulated good parts to learn from.")]
Tests = Annotated[int, typer.Option("--tests", metavar="N", min=4, help="Parts to judge, half of them defective.")]
Budget = Annotated[float, typer.Option("--budget", metavar="SECONDS", min=1, help="Of each teaching.")]
Burners = Annotated[int, typer.Option("--burners", metavar="N", min=1, help="Processes that want a core each.")]
Fewest = Annotated[
    int | None, typer.Option("--fewest", metavar="N", min=4, show_default="as the budget says", help="Fewest image-steps, then doubled.")
]
ByClock = Annotated[bool, typer.Option("--by-clock", help="Teach by the clock alone, too, as before there were fewest steps.")]


def add_busy(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``busy``."""

    @bench.command("busy")
    @with_context(make_context)
    def busy(
        context: CommandContext,
        root: Root = None,
        kind: KindOption = "board",
        severity: Severity = 0.3,
        parts: PartsCount = 40,
        tests: Tests = 120,
        budget: Budget = 60,
        burners: Burners = 2,
        fewest: Fewest = None,
        by_clock: ByClock = False,
        json: JsonOption = None,
    ) -> None:
        """Teach and learn on until it says "done", on a quiet machine and beside processes that take all its cores: steps, seconds, what
        is found."""
        from inspector.cli.console_teaching import teach_options
        from inspector.lab.benchmarks.judging_trials import simulated
        from inspector.lab.evaluation.measuring import good_pictures, measure

        require_lab_extra(AREAS)
        make_place(json)
        terminal = Terminal(context.quiet)
        category = simulated(kind, parts, tests, severity, SEED) if root is None else _category(root, tests)
        options = replace(teach_options(context), budget_s=budget, background=True, fewest_steps=fewest)
        pictures = good_pictures(terminal, category)

        def judged(recipe: Recipe) -> tuple[float, float, float]:
            found = measure(context, terminal, category, recipe).figures
            return found["image_auroc"], found["escape_rate"], found["false_reject_rate"]

        plan = BusyPlan(category.name, pictures, options, burners, fewest, by_clock)
        rows = measure_busy(plan, lambda: process_trainer(context), judged, terminal.note)
        columns = ("image-steps", "seconds", "image AUROC", "escapes", "false rejects")
        shown = table("machine", "when", "learned", *columns, right=columns)
        for row in rows:
            rates = (figure(row.image_auroc, 4), share(row.escape_rate), share(row.false_reject_rate))
            add_row(shown, row.machine, row.when, row.learned, row.image_steps, figure(row.seconds, 0), *rates)
        terminal.answer(shown)
        lost = lost_by_being_busy(rows)
        terminal.answer(f"lost by being busy, once done: {figure(lost, 4)} of image AUROC; at most {MOST_LOST} is meant")
        write_report(json, {"busy": rows, "lost": lost, "category": category.name, "budget_s": budget, "burners": burners})


@dataclass(frozen=True, eq=False)
class BusyPlan:
    """What is measured: see the options of ``bench busy``. ``pictures``: the good parts, uint8 RGB."""

    name: str
    pictures: Sequence[Picture]
    options: TeachOptions
    burners: int
    fewest: int | None
    by_clock: bool


@dataclass(frozen=True)
class BusyRow:
    """One recipe. ``seconds``: from the first picture; ``learned``: how far, in the recipe's words."""

    machine: str
    when: str
    learned: str
    image_steps: int
    seconds: float
    image_auroc: float
    escape_rate: float
    false_reject_rate: float


Judge = Callable[[Recipe], tuple[float, float, float]]
"""Image AUROC, escapes and false rejects of a recipe."""

DONE, CLOCK = "done", "by the clock alone"


def measure_busy(plan: BusyPlan, make_trainer: Callable[[], Trainer], judge: Judge, note: Callable[[str], None]) -> list[BusyRow]:
    """Teach, learn on, and judge what came of it, on the quiet machine and on the busy one."""
    rows: list[BusyRow] = []
    for machine, burners in (("quiet", 0), ("busy", plan.burners)):
        first, last = f"after {plan.options.budget_s:g} s", DONE
        taught: list[tuple[str, Recipe, float, str]] = []
        with burning(burners):
            if plan.by_clock and burners:
                note(f"{machine}: teaching {CLOCK}")
                recipe, seconds = _taught(plan, make_trainer(), fewest=0)
                taught.append((CLOCK, recipe, seconds, recipe.notes.get("learned", "")))
            note(f"{machine}: teaching")
            began = time.monotonic()
            recipe, seconds = _taught(plan, make_trainer(), fewest=plan.fewest)
            taught.append((first, recipe, seconds, recipe.notes.get("learned", "")))
            note(f"{machine}: learning on from {recipe.image_steps} image-steps")
            best, why = _learned_on(plan, make_trainer(), recipe)
            taught.append((last, best, time.monotonic() - began, f"done: {why}"))
        for when, one, seconds, learned in taught:  # judged at rest: what is found does not depend on it
            word = learned.partition(":")[0]
            rows.append(BusyRow(machine, when, word, one.image_steps, seconds, *judge(one)))
    return rows


def lost_by_being_busy(rows: Sequence[BusyRow]) -> float:
    """Image AUROC of the quiet machine less that of the busy one, once both are done."""
    quiet, busy = ([row.image_auroc for row in rows if row.machine == machine and row.when == DONE] for machine in ("quiet", "busy"))
    return quiet[0] - busy[0] if quiet and busy else math.nan


def _taught(plan: BusyPlan, trainer: Trainer, *, fewest: int | None) -> tuple[Recipe, float]:
    began = time.monotonic()
    options = replace(plan.options, fewest_steps=fewest)
    recipe = trainer.teach(plan.name, plan.pictures, options, lambda progress: None, lambda: False)
    return recipe, time.monotonic() - began


def _learned_on(plan: BusyPlan, trainer: Trainer, recipe: Recipe) -> tuple[Recipe, str]:
    """The best version, and why it is done."""
    assert isinstance(trainer, Continuing)
    found = [recipe]
    ended = trainer.go_on(
        plan.pictures, plan.options, LearningPlan(recipe, plan.fewest), lambda progress: None, lambda: False, found.append
    )
    return found[-1], ended.why


def _category(root: Path, tests: int) -> Category:
    from inspector.lab.datasets.catalog import open_mvtec

    data = open_mvtec(root)
    return data.category(data.names[0]).with_tests(tests)
