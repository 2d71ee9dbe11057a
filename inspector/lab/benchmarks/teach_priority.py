"""``bench teach-priority``: what each priority of the teaching process costs the line's verdicts, and what it leaves the student."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, table
from inspector.cli.console_teaching import teach_options
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.line.run import Judged, judged
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, percentiles, write_report
from inspector.cli.sources import pictures_of_camera
from inspector.core.errors import TeachingCancelled, TeachingError
from inspector.core.quality.learning import LearningPlan, LearningProgress
from inspector.core.teaching import TeachOptions
from inspector.core.types import Picture
from inspector.lab.rig.busy_machine import burning, process_trainer, threads_that_wait
from inspector.lab.rig.taught_line import LINE, RECIPE, TAUGHT_PARTS, taught_context
from inspector.runtime.station import Station
from inspector.runtime.teaching.process import Yielding

Seconds = Annotated[float, typer.Option("--seconds", metavar="S", min=1, help="Length of each stretch that is measured.")]
Rate = Annotated[float, typer.Option("--rate", metavar="HZ", min=0.1, max=1000, help="Parts per second of the simulated line.")]
Burners = Annotated[int, typer.Option("--burners", metavar="N", min=1, help="Processes that want a core each.")]

PASSIVE, ACTIVE = "PASSIVE", "ACTIVE"
BEGIN_S = 600.0
"""Within which a student must make its first step, on a machine that has little time for it."""


def add_teach_priority(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``teach-priority``."""

    @bench.command("teach-priority")
    @with_context(make_context)
    def teach_priority(
        context: CommandContext, seconds: Seconds = 15, rate: Rate = 5, burners: Burners = 2, json: JsonOption = None
    ) -> None:
        """A student that learns at each priority beside a line of 5 parts a second, and beside two busy processes; and what it costs that
        its threads sleep while they wait."""
        make_place(json)
        terminal = Terminal(context.quiet)
        rows = measure_priorities(context, seconds, rate, burners, terminal.note)
        columns = ("steps/s", "verdict p50", "p95", "p99")
        shown = table("priority", "beside", "threads wait", *columns, right=columns)
        for row in rows:
            add_row(
                shown, row.priority, row.beside, row.waits, *(figure(value, 1) for value in (row.steps_per_s, row.p50, row.p95, row.p99))
            )
        terminal.answer(shown)
        write_report(json, {"teach_priority": rows, "rate": rate, "burners": burners})


@dataclass(frozen=True)
class PriorityRow:
    """One stretch. ``steps_per_s``: image-steps; ``p50`` to ``p99``: milliseconds from capture to verdict, NaN without a line."""

    priority: str
    beside: str
    waits: str
    steps_per_s: float
    p50: float
    p95: float
    p99: float


@dataclass(frozen=True, eq=False)
class _Bench:
    context: CommandContext
    pictures: list[Picture]
    options: TeachOptions
    seconds: float
    rate: float


def measure_priorities(
    context: CommandContext, seconds: float, rate: float, burners: int, note: Callable[[str], None]
) -> list[PriorityRow]:
    """In turn: nothing learns, then each priority alone, beside the line and beside busy processes."""
    with taught_context(context) as made:
        good = pictures_of_camera(f"{LINE}&rate=0&good_first={TAUGHT_PARTS}", TAUGHT_PARTS, 0.0, Terminal(quiet=True))
        bench = _Bench(made, list(good.pictures), teach_options(made), seconds, rate)
        line = f"a line of {rate:g} a second"
        rows = [_row(bench, None, line, PASSIVE, line=True)]
        for waits in (ACTIVE, PASSIVE):
            rows.append(_row(bench, Yielding.LITTLE, "nothing", waits))
            note(f"alone, {waits}: {rows[-1].steps_per_s:.1f} image-steps a second")
        for yielding in Yielding:
            note(f"{in_words(yielding)}: beside the line")
            rows.append(_row(bench, yielding, line, PASSIVE, line=True))
            with burning(burners):
                note(f"{in_words(yielding)}: beside {burners} busy processes")
                rows.append(_row(bench, yielding, f"{burners} busy processes", PASSIVE))
        return rows


def in_words(yielding: Yielding) -> str:
    """What a priority is called."""
    nice, idle = yielding.value
    return "idle" if idle else f"nice {nice}"


def _row(bench: _Bench, yielding: Yielding | None, beside: str, waits: str, *, line: bool = False) -> PriorityRow:
    """One stretch of ``seconds``; ``yielding`` None: nothing learns."""
    with ExitStack() as running, threads_that_wait(waits):
        parts: list[Judged] = []
        if line:
            running.callback(_line(bench, parts).close)
        learner = None if yielding is None else _Learner(bench, yielding)
        if learner is not None:
            running.callback(learner.end)
            learner.begin()
        parts.clear()
        before, began = 0 if learner is None else learner.steps, time.monotonic()
        time.sleep(bench.seconds)
        passed = time.monotonic() - began
        made = 0 if learner is None else learner.steps - before
        latency = percentiles(part.latency_ms for part in list(parts))
    name = "nothing learns" if yielding is None else in_words(yielding)
    return PriorityRow(name, beside, waits, made / passed, latency["p50"], latency["p95"], latency["p99"])


def _line(bench: _Bench, parts: list[Judged]) -> Station:
    station = bench.context.station(f"{LINE}&rate={bench.rate:g}", RECIPE)
    station.observe(lambda inspection: parts.append(judged(inspection)))
    until = time.monotonic() + BEGIN_S
    while len(parts) < bench.rate:
        if time.monotonic() > until:
            station.close()
            raise TeachingError(f"the line did not get on within {BEGIN_S:.0f} s: {station.status().reason}", remedy="Try again")
        time.sleep(0.05)
    return station


class _Learner:
    """A student that learns on in a process of its own, on a thread of this one."""

    def __init__(self, bench: _Bench, yielding: Yielding) -> None:
        self.steps = 0
        self._stop = threading.Event()
        self._first = threading.Event()
        self._failed = ""
        self._trainer = process_trainer(bench.context, yielding)
        self._bench = bench
        self._thread = threading.Thread(target=self._learn, name="learner", daemon=True)

    def begin(self) -> None:
        """Waits for its first steps: what it does before is not what is measured. Raises TeachingError."""
        self._thread.start()
        if not self._first.wait(BEGIN_S) or self._failed:
            raise TeachingError(f"nothing was learned: {self._failed or 'the machine is too busy'}", remedy="Try again")

    def end(self) -> None:
        self._stop.set()
        self._thread.join()

    def _learn(self) -> None:
        recipe = self._bench.context.recipes.load(RECIPE)
        options = replace(self._bench.options, background=False)  # the trainer itself takes its priority
        try:
            self._trainer.go_on(
                self._bench.pictures, options, LearningPlan(recipe, 10**6), self._see, self._stop.is_set, lambda version: None
            )
        except TeachingCancelled:
            pass
        except Exception as error:  # noqa: BLE001 - the guard of this thread: who waits for it says so
            self._failed = str(error)
            self._first.set()

    def _see(self, progress: LearningProgress) -> None:
        self.steps = progress.steps
        if progress.steps:
            self._first.set()
