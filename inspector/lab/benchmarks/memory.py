"""``bench memory``: resident memory over many parts."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Annotated, Any

import numpy as np
import psutil
import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, share
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.line.run import Tally
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.status import CameraState
from inspector.lab.rig.taught_line import LINE, RECIPE, Step, taught_context

Frames = Annotated[int, typer.Option("--frames", metavar="N", min=2000, help="Parts to judge.")]


def add_memory(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``memory``."""

    @bench.command("memory")
    @with_context(make_context)
    def memory(context: CommandContext, frames: Frames = 20_000, json: JsonOption = None) -> None:
        """Resident memory over many parts: the mean of the last tenth beside that of the second tenth."""
        make_place(json)
        terminal = Terminal(context.quiet)
        with terminal.counting("judging parts", frames) as step:
            found = measure_memory(context, frames, step)
        answer: dict[str, Any] = {
            "parts": f"{found.parts}",
            "memory": f"{found.early_mb:.0f} MB in the second tenth, {found.late_mb:.0f} MB in the last",
            "growth": share(found.late_mb / found.early_mb - 1, 2),
        }
        terminal.answer(facts(answer))
        write_report(json, {"memory": found})


@dataclass(frozen=True)
class MemoryUse:
    """Resident memory in units of 2^20 bytes, mean over the second and over the last tenth of the parts."""

    parts: int
    early_mb: float
    late_mb: float


def measure_memory(context: CommandContext, frames: int, step: Step) -> MemoryUse:
    """Judge ``frames`` simulated parts with recording on, and look at the memory every tenth of a second."""
    seen: list[tuple[int, float]] = []
    process = psutil.Process()
    with taught_context(context) as bench:
        tally = Tally()
        station = bench.station(f"{LINE}&rate=0&count={frames}", RECIPE)
        try:
            station.observe(tally)
            while True:
                status = station.status()
                seen.append((tally.total, process.memory_info().rss / 2**20))
                step(tally.total)
                if status.camera_state is CameraState.ENDED and status.queues["inspect"][0] == 0:
                    break
                time.sleep(0.1)
        finally:
            station.close()
    parts = tally.total

    def mean(first: float, last: float) -> float:
        return float(np.mean([size for count, size in seen if first * parts <= count <= last * parts]))

    return MemoryUse(parts, mean(0.1, 0.2), mean(0.9, 1.0))
