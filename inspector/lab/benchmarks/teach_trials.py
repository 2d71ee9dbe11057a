"""Many teachings side by side: what is bought by more time and by more good parts, and how far equal teachings differ."""

from __future__ import annotations

import json
import math
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from inspector.cli.console import Terminal, fail, figure
from inspector.cli.console_teaching import teach_parts
from inspector.cli.context import CommandContext
from inspector.cli.report import plain, write_report
from inspector.core.errors import InspectorError, StorageError
from inspector.core.teaching import TeachOptions
from inspector.lab.datasets.catalog import Category, DataSet
from inspector.lab.evaluation.measuring import good_pictures, measure

FIGURES = ("image_auroc", "pixel_auroc", "aupro", "false_reject_rate", "escape_rate", "taught_s")
"""Of each trial. ``taught_s``: wall time of the teaching, without reading the pictures."""

BUDGET_SLACK = 1.1
"""A teaching keeps its budget if it takes no more than so many times as long."""


@dataclass(frozen=True)
class TeachTrial:
    """One teaching. ``parts`` None: all that there are."""

    category: str
    root: str
    budget_s: float
    parts: int | None
    seed: int

    def __str__(self) -> str:
        count = "all parts" if self.parts is None else f"{self.parts} parts"
        return f"{self.category}, {self.budget_s:g} s, {count}, seed {self.seed}"


@dataclass(frozen=True)
class Spread:
    """Of one figure over the seeds; NaN where it is not defined."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True)
class TrialGroup:
    """The trials that differ by their seed alone. ``kept``: how many of them kept their budget; ``train_parts``: learned from."""

    category: str
    budget_s: float
    parts: int | None
    train_parts: float
    trials: int
    kept: int
    spreads: Mapping[str, Spread]


Found = dict[TeachTrial, dict[str, Any]]


def trials(
    data_sets: Sequence[DataSet], budgets: Sequence[float], parts: Sequence[int], parts_budget: float, seeds: Sequence[int]
) -> list[TeachTrial]:
    """One seed after the other, so that a run that is stopped has something of everything."""
    settings: list[tuple[float, int | None]] = [*((budget, None) for budget in budgets), *((parts_budget, count) for count in parts)]
    places = [(data, name) for data in data_sets for name in data.names]
    return [
        TeachTrial(name, str(data.place.absolute()), budget, count, seed)
        for seed in seeds
        for budget, count in settings
        for data, name in places
    ]


def run_trials(
    context: CommandContext,
    terminal: Terminal,
    data_sets: Sequence[DataSet],
    wanted: Sequence[TeachTrial],
    options: TeachOptions,
    file: Path | None,
    *,
    resume: bool,
) -> Found:
    """Teach and judge each; what failed has an ``error`` instead of figures. ``file`` is written after each.

    ``resume``: what the file has of ``wanted`` is not done again. Raises StorageError for a file that is there otherwise, or whose
    trials were taught differently.
    """
    common = _common(context, options)
    found = _earlier(file, common, wanted, resume=resume)
    places = {(str(data.place.absolute()), name): data for data in data_sets for name in data.names}
    with _elsewhere(context) as bench:
        for number, trial in enumerate(wanted, start=1):
            if trial in found:
                continue
            terminal.note(f"{number} of {len(wanted)}: {trial}")
            data = places[trial.root, trial.category]
            try:
                found[trial] = _run(bench, terminal, data.category(trial.category), trial, options)
                terminal.note(_in_one_line(found[trial]))
            except InspectorError as error:
                found[trial] = {"error": str(error)}
                fail(error)
            write_report(file, report(common, found))
    return found


def compared(found: Found) -> list[TrialGroup]:
    """By category, budget and parts, in the order of the trials, without those that failed."""
    groups: dict[tuple[str, float, int | None], list[tuple[TeachTrial, dict[str, Any]]]] = {}
    for trial, figures in found.items():
        if "error" not in figures:
            groups.setdefault((trial.category, trial.budget_s, trial.parts), []).append((trial, figures))
    return [
        TrialGroup(
            category,
            budget_s,
            parts,
            sum(figures["train_parts"] for _, figures in group) / len(group),
            len(group),
            sum(figures["taught_s"] <= BUDGET_SLACK * budget_s for _, figures in group),
            {key: _spread([_number(figures[key]) for _, figures in group]) for key in FIGURES},
        )
        for (category, budget_s, parts), group in groups.items()
    ]


def report(common: Mapping[str, Any], found: Found) -> dict[str, Any]:
    """As the file has it."""
    rows = [{**asdict(trial), **figures} for trial, figures in found.items()]
    return {"taught_by": common, "trials": rows, "compared": compared(found)}


def _run(bench: CommandContext, terminal: Terminal, whole: Category, trial: TeachTrial, options: TeachOptions) -> dict[str, Any]:
    category = whole.with_parts(trial.parts, trial.seed)
    pictures = good_pictures(terminal, category)
    started = time.perf_counter()
    recipe = teach_parts(bench, terminal, category.name, pictures, replace(options, budget_s=trial.budget_s, seed=trial.seed))
    taught_s = time.perf_counter() - started
    made = measure(bench, terminal, category, recipe).figures
    return {key: value for key, value in {**made, "taught_s": taught_s}.items() if key not in {"category", "seed", "per_kind"}}


def _common(context: CommandContext, options: TeachOptions) -> dict[str, Any]:
    """What all trials have in common, as JSON gives it back."""
    own = {key: value for key, value in asdict(options).items() if key not in {"budget_s", "seed", "image_steps"}}
    made = plain({**own, "runtime": context.runtime})
    assert isinstance(made, dict)
    return made


def _earlier(file: Path | None, common: Mapping[str, Any], wanted: Sequence[TeachTrial], *, resume: bool) -> Found:
    if file is None or not file.exists():
        return {}
    if not resume:
        raise StorageError("is there already", where=str(file), remedy="Go on with it by --resume, or name another file for --json")
    try:
        held = json.loads(file.read_text(encoding="utf-8"))
        taught_by, rows = held["taught_by"], held["trials"]
        done = {TeachTrial(*(row[key] for key in _KEYS)): {key: row[key] for key in row if key not in _KEYS} for row in rows}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StorageError(f"is no file of bench teach: {error}", where=str(file), remedy="Name another file for --json") from error
    other = [key for key in common if taught_by.get(key) != common[key]]
    if other:
        told = ", ".join(f"{key} {taught_by.get(key)} instead of {common[key]}" for key in other)
        raise StorageError(f"was taught with {told}", where=str(file), remedy="Give the same options, or name another file for --json")
    return {trial: done[trial] for trial in wanted if trial in done and "error" not in done[trial]}


_KEYS = ("category", "root", "budget_s", "parts", "seed")


def _spread(values: Sequence[float]) -> Spread:
    if any(math.isnan(value) for value in values):
        return Spread(math.nan, math.nan, math.nan)
    return Spread(sum(values) / len(values), min(values), max(values))


def _number(value: float | None) -> float:
    return math.nan if value is None else value


def _in_one_line(figures: Mapping[str, Any]) -> str:
    areas = "  ".join(f"{key.replace('_', ' ')} {figure(_number(figures[key]))}" for key in FIGURES[:3])
    return f"   {areas}  taught in {figures['taught_s']:.1f} s"


@contextmanager
def _elsewhere(context: CommandContext) -> Iterator[CommandContext]:
    """The same machine with a data directory that is thrown away afterwards."""
    with tempfile.TemporaryDirectory(prefix="inspector-bench-") as folder:
        yield context.elsewhere(Path(folder))
