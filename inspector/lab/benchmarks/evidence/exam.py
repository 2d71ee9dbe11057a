"""``bench exam``: how long the exam of a product takes, alone and beside a running line, and what the line notices of it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, figure
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.exam.running import hold
from inspector.cli.line.run import Judged, judged
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, percentiles, write_report
from inspector.core.quality.exam import KnownKind
from inspector.core.types import Verdict
from inspector.lab.rig.taught_line import LINE, RECIPE, SIZE, taught_context

Good = Annotated[int, typer.Option("--good", metavar="N", min=1, max=5000, help="Good parts in the set.")]
Bad = Annotated[int, typer.Option("--bad", metavar="N", min=1, max=1000, help="Defects in the set.")]
Rate = Annotated[float, typer.Option("--rate", metavar="HZ", min=0.1, max=1000, help="Parts per second of the simulated line.")]

_ALONE_S = 10.0
_MOST_S = 600.0


@dataclass(frozen=True)
class ExamCost:
    """Seconds of an exam, and milliseconds of a part's latency on the line. ``lost``: parts of the line without a verdict of their own, or
    not judged, beside the exam."""

    parts: int
    alone_s: float
    beside_s: float
    line_alone_p95: float
    line_beside_p95: float
    line_parts: int
    lost: int
    passed: bool


def add_exam(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``exam``."""

    @bench.command("exam")
    @with_context(make_context)
    def exam(context: CommandContext, good: Good = 300, bad: Bad = 60, rate: Rate = 5, json: JsonOption = None) -> None:
        """The exam of 300 good parts and 60 defects of 512x512 pixels: alone, and beside a line of 5 parts a second."""
        make_place(json)
        terminal = Terminal(context.quiet)
        found = measure_exam(context, terminal, good, bad, rate)
        line = f"p95 {figure(found.line_alone_p95, 1)} ms alone, {figure(found.line_beside_p95, 1)} ms beside the exam"
        terminal.answer(
            facts(
                {
                    "parts": f"{good} good, {bad} defects",
                    "exam": f"{found.alone_s:.1f} s alone, {found.beside_s:.1f} s beside {rate:g} parts a second",
                    "the line": f"{line}; {found.line_parts} parts, {found.lost} lost or not judged",
                }
            )
        )
        write_report(json, {"exam": found})


def measure_exam(context: CommandContext, terminal: Terminal, good: int, bad: int, rate: float) -> ExamCost:
    """Teach a recipe of the simulated line, give it an exam set, hold the exam, and hold it again beside the line. Blocks for minutes."""
    with taught_context(context) as bench:
        _fill(bench, terminal, good, bad)
        alone = hold(bench, terminal, RECIPE, None)
        judging: list[Judged] = []
        station = bench.station(f"{LINE}&rate={rate:g}", RECIPE)
        try:
            station.observe(lambda inspection: judging.append(judged(inspection)))
            until = time.monotonic() + _MOST_S
            while len(judging) < rate and time.monotonic() < until:
                time.sleep(0.05)
            judging.clear()
            time.sleep(_ALONE_S)
            before = list(judging)
            judging.clear()
            began = time.monotonic()
            station.exam.run()
            while station.status().exam.last is None and time.monotonic() < until:
                time.sleep(0.05)
            beside_s = time.monotonic() - began
            beside = list(judging)
        finally:
            station.close()
    before_p95, beside_p95 = (percentiles(part.latency_ms for part in parts)["p95"] for parts in (before, beside))
    lost = sum(part.lost + (part.verdict is Verdict.INVALID) for part in beside)
    return ExamCost(good + bad, alone.seconds, beside_s, before_p95, beside_p95, len(beside), lost, alone.passed)


def _fill(bench: CommandContext, terminal: Terminal, good: int, bad: int) -> None:
    from inspector.camera.simulated.conveyor import Conveyor

    line = Conveyor("metal", 1, (SIZE, SIZE), 1.0, 1.0)
    with terminal.counting("known parts", good + bad) as step:
        for number in range(good + bad):
            kind = KnownKind.GOOD if number < good else KnownKind.DEFECT
            part = line.part(1000 + number, good=kind is KnownKind.GOOD)
            failure = "" if kind is KnownKind.GOOD else line.truth(1000 + number)
            bench.exams.add(RECIPE, part.image, kind, came_from=f"simulated {1000 + number}", failure=failure)
            step(number + 1)
