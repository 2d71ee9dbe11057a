"""``bench start``: how long from the start of a process to its first verdict, and where the time goes."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, figure, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.errors import RecipeInvalid
from inspector.core.types import Frame
from inspector.lab.rig.measured_process import PROGRAM_COMMAND, run_measured

ONCE = "start-once"
TOTAL = "to the first verdict"
STAGES = (
    "interpreter and imports",
    "recipe read and checked",
    "teacher read and checked",
    "runtime imported, network compiled or loaded",
    "compared with the reference",
    "runtimes measured",
    "compiled network written",
    "first verdict",
)
"""In the order in which they happen; what is left over is "everything else"."""
_REST = "everything else"

Rounds = Annotated[int, typer.Option("--rounds", metavar="N", min=1, help="How many processes are started of each kind, in turn.")]
Name = Annotated[
    str | None, typer.Option("--recipe", metavar="NAME", show_default="a simulated one, taught first", help="The recipe to start with.")
]


@dataclass(frozen=True)
class StartTimes:
    """One start. Milliseconds by stage and in all; ``memory_mb`` resident after the verdict, in units of 2^20 bytes."""

    stages_ms: Mapping[str, float]
    total_ms: float
    memory_mb: float
    runtime: str
    torch_imported: bool


@dataclass(frozen=True)
class StartComparison:
    """Medians over the rounds: ``cold`` with nothing cached, ``warm`` with what an earlier start has left."""

    cold: StartTimes
    warm: StartTimes
    ratio: float
    rounds: int


def add_start(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``start``, and the hidden command that each of its processes runs."""

    @bench.command("start")
    @with_context(make_context)
    def start(context: CommandContext, recipe: Name = None, rounds: Rounds = 5, json: JsonOption = None) -> None:
        """Time from the start of a process to its first verdict: with nothing cached, beside with what an earlier start has left.

        With nothing cached the runtimes are measured and the network is compiled. The system's own cache of files is not emptied.
        """
        make_place(json)
        terminal = Terminal(context.quiet)
        with terminal.counting("starting", 2 * rounds) as step:
            found = measure_starts(context, recipe, rounds, step)
        _tell(terminal, found)
        write_report(json, {"start": found})

    @bench.command(ONCE, hidden=True)
    @with_context(make_context)
    def start_once(
        context: CommandContext,
        recipe: Annotated[str, typer.Argument()],
        began: Annotated[float, typer.Argument(help="When the process was started, in seconds since 1970.")],
        report: Annotated[Path, typer.Argument()],
    ) -> None:
        """Load a recipe, judge its reference picture, and write the times to a file."""
        write_report(report, {"start": start_here(context, recipe, began)})


def measure_starts(context: CommandContext, recipe: str | None, rounds: int, step: Callable[[int], None]) -> StartComparison:
    """``rounds`` pairs of a cold and a warm start, each a process of its own on a copy of the recipe. Raises InspectorError."""
    cold: list[StartTimes] = []
    warm: list[StartTimes] = []
    with _bench(context, recipe) as (bench, name):
        for done in range(rounds):
            shutil.rmtree(bench.data_dir / "cache", ignore_errors=True)
            for kind in (cold, warm):
                kind.append(_start(bench, name))
                step(2 * done + (kind is warm) + 1)
    typical = _typical(cold), _typical(warm)
    return StartComparison(*typical, typical[0].total_ms / typical[1].total_ms, rounds)


def start_here(context: CommandContext, name: str, began: float) -> StartTimes:
    """What a station does between its start and its first verdict, in this process, which ``began`` then."""
    from inspector.runtime.inspection.pipeline import Pipeline
    from inspector.storage.recipes.store import RecipeStore
    from inspector.vision.networks import compiling
    from inspector.vision.networks.compiled_cache import CompiledCache
    from inspector.vision.teaching.teachers import TeacherStore

    spent = {STAGES[0]: 1000 * (time.time() - began)}
    watched = (
        *((RecipeStore, "load"), (TeacherStore, "load_exact"), (compiling, "build_detector"), (compiling, "check_reference")),
        *((compiling, "measure"), (CompiledCache, "keep"), (Pipeline, "inspect")),
    )
    for (owner, function), stage in zip(watched, STAGES[1:], strict=True):
        _watch(owner, function, stage, spent)
    recipe = context.recipes.load(name, pictures=False)
    if recipe.reference is None:
        raise RecipeInvalid("has no reference picture to judge", where=str(recipe.id), remedy="Teach it anew")
    pipeline = context.pipeline(recipe)
    pipeline.inspect(Frame(recipe.reference, 0, time.monotonic(), time.time(), 0, 1, ""))
    total = 1000 * (time.time() - began)
    runtime, memory = pipeline.detector.runtime, _memory_mb()
    pipeline.close()
    return StartTimes({**spent, _REST: total - sum(spent.values())}, total, memory, runtime, "torch" in sys.modules)


def _watch(owner: Any, function: str, stage: str, spent: dict[str, float]) -> None:
    """From now on the time in ``owner.function`` is added to ``spent``: what is measured is the program itself, not a copy of it."""
    original = getattr(owner, function)
    spent[stage] = 0.0

    def timed(*arguments: Any, **named: Any) -> Any:
        started = time.perf_counter()
        try:
            return original(*arguments, **named)
        finally:
            spent[stage] += 1000 * (time.perf_counter() - started)

    setattr(owner, function, timed)


def _start(bench: CommandContext, name: str) -> StartTimes:
    report = bench.data_dir / "start.json"
    program = [*PROGRAM_COMMAND, "bench", ONCE]
    options = ["--data-dir", str(bench.data_dir), "--device", bench.device, "--runtime", bench.runtime]
    return StartTimes(**run_measured([*program, *options, "--", name, repr(time.time()), str(report)], report)["start"])


@contextmanager
def _bench(context: CommandContext, recipe: str | None) -> Iterator[tuple[CommandContext, str]]:
    """A data directory for the time of the measurement, and the name of the recipe in it."""
    import tempfile

    from inspector.lab.rig.taught_line import RECIPE, teach_simulated

    with tempfile.TemporaryDirectory(prefix="inspector-bench-") as folder:
        bench = context.elsewhere(Path(folder))
        if recipe is None:
            teach_simulated(bench)
            yield bench, RECIPE
        else:
            file = Path(folder) / "recipe.zip"
            context.recipes.export(recipe, file)
            yield bench, bench.recipes.import_file(file).name


def _typical(starts: list[StartTimes]) -> StartTimes:
    """Medians, each by itself."""
    stages = {stage: median(start.stages_ms[stage] for start in starts) for stage in starts[0].stages_ms}
    total, memory = (median(values) for values in zip(*((start.total_ms, start.memory_mb) for start in starts), strict=True))
    return StartTimes(stages, total, memory, starts[-1].runtime, any(start.torch_imported for start in starts))


def _memory_mb() -> float:
    import psutil

    return float(psutil.Process().memory_info().rss / 2**20)


def _tell(terminal: Terminal, found: StartComparison) -> None:
    shown = table("", "nothing cached, ms", "later start, ms", right=("nothing cached, ms", "later start, ms"))
    for stage in (*STAGES, _REST):
        add_row(shown, stage, figure(found.cold.stages_ms[stage], 0), figure(found.warm.stages_ms[stage], 0))
    add_row(shown, TOTAL, figure(found.cold.total_ms, 0), figure(found.warm.total_ms, 0), style="bold")
    terminal.answer(shown)
    terminal.answer(
        facts(
            {
                "ratio": f"{found.ratio:.2f}, medians of {found.rounds} starts each",
                "computed by": found.warm.runtime,
                "memory": f"{found.cold.memory_mb:.0f} MB with nothing cached, {found.warm.memory_mb:.0f} MB later",
                "torch": "imported" if found.warm.torch_imported else "not imported",
            }
        )
    )
