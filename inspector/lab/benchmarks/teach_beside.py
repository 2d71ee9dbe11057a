"""``bench teach-beside``: a line that is judged while the station learns, beside the same line alone."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, figure
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.line.run import Judged, judged
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, percentiles, write_report
from inspector.core.errors import TeachingError
from inspector.core.status import Status
from inspector.core.types import Verdict
from inspector.lab.rig.taught_line import LINE, RECIPE, TAUGHT_PARTS, taught_context
from inspector.runtime.station import Station

Seconds = Annotated[float, typer.Option("--seconds", metavar="S", min=1, help="Length of each stretch that is measured.")]
Rate = Annotated[float, typer.Option("--rate", metavar="HZ", min=0.1, max=1000, help="Parts per second of the simulated line.")]


def add_teach_beside(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``teach-beside``."""

    @bench.command("teach-beside")
    @with_context(make_context)
    def teach_beside(context: CommandContext, seconds: Seconds = 30, rate: Rate = 10, json: JsonOption = None) -> None:
        """A line of 10 parts a second that is judged while the station learns: what is lost, and what it costs."""
        make_place(json)
        terminal = Terminal(context.quiet)
        found = measure_beside(context, seconds, rate, terminal.note)
        terminal.answer(
            facts(
                {
                    "parts": f"{found.parts_alone} alone, {found.parts_beside} beside teaching at {rate:g} a second",
                    "lost": f"{found.lost}, and {found.invalid} not judged",
                    "latency": f"p95 {figure(found.alone_p95, 1)} ms alone, {figure(found.beside_p95, 1)} ms beside teaching",
                    "taught": f"{found.result}",
                }
            )
        )
        write_report(json, {"teach_beside": found})


@dataclass(frozen=True)
class BesideTeaching:
    """A line alone and beside teaching. ``lost``: parts without a verdict of their own (overrun, missed, replaced); ``invalid``: parts
    that were not judged."""

    parts_alone: int
    parts_beside: int
    lost: int
    invalid: int
    alone_p50: float
    alone_p95: float
    beside_p50: float
    beside_p95: float
    result: str


def measure_beside(context: CommandContext, seconds: float, rate: float, note: Callable[[str], None]) -> BesideTeaching:
    """Judge for ``seconds`` alone, then collect good parts of the same product and teach for ``seconds`` while judging goes on."""
    with taught_context(context) as bench:
        judging: list[Judged] = []
        station = bench.station(f"{LINE}&rate={rate:g}", RECIPE)
        try:
            station.observe(lambda inspection: judging.append(judged(inspection)))
            _wait(station, lambda status: len(judging) > rate, 60)
            note(f"judging alone for {seconds:g} s")
            judging.clear()
            time.sleep(seconds)
            alone = list(judging)
            station.teaching.collect(RECIPE, TAUGHT_PARTS)
            _wait(station, _collected, 60 + TAUGHT_PARTS / rate)
            note(f"judging beside teaching for {seconds:g} s")
            judging.clear()
            station.teaching.learn(seconds)
            _wait(station, lambda status: status.teaching is None or not status.teaching.phase.running, 4 * seconds + 240)
            beside, status = list(judging), station.status()
        finally:
            station.close()
    latency_alone, latency_beside = (percentiles(part.latency_ms for part in parts) for parts in (alone, beside))
    result = "" if status.teaching is None else f"{status.teaching.phase.value}: {status.teaching.message}"
    invalid = sum(part.verdict is Verdict.INVALID for part in (*alone, *beside))
    # Of the parts that were measured: what was lost before, while the runtime was warming up, says nothing of the teaching.
    lost = sum(part.lost for part in (*alone, *beside))
    return BesideTeaching(
        parts_alone=len(alone),
        parts_beside=len(beside),
        lost=lost,
        invalid=invalid,
        alone_p50=latency_alone["p50"],
        alone_p95=latency_alone["p95"],
        beside_p50=latency_beside["p50"],
        beside_p95=latency_beside["p95"],
        result=result,
    )


def _collected(status: Status) -> bool:
    return status.teaching is not None and len(status.teaching.parts) == status.teaching.wanted


def _wait(station: Station, reached: Callable[[Status], bool], most_s: float) -> None:
    until = time.monotonic() + most_s
    while not reached(station.status()):
        if time.monotonic() > until:
            raise TeachingError(f"the measurement did not get on within {most_s:.0f} s: {station.status().reason}", remedy="Try again")
        time.sleep(0.05)
