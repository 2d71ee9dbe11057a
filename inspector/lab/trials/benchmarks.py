"""What ``bench`` measures inside this process."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import psutil

from inspector.cli.console import Terminal
from inspector.cli.context import CommandContext
from inspector.cli.lesson import teach_options, teach_parts
from inspector.cli.line.run import Tally
from inspector.cli.report import percentiles
from inspector.cli.sources import pictures_of_camera
from inspector.core.errors import TeachingError
from inspector.core.recipe import Recipe
from inspector.core.status import CameraState, Status
from inspector.core.types import Verdict
from inspector.runtime.station import Station

Step = Callable[[int], None]

RECIPE = "bench"
SIZE = 512
LINE = f"simulated?seed=1&width={SIZE}&height={SIZE}"
"""The line that is measured on, without its rate."""
TAUGHT_PARTS = 20
TEACH_S = 8.0


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
    """Judge for ``seconds`` alone, then collect good parts and teach for ``seconds`` while judging goes on."""
    with taught_context(context) as bench:
        tally = Tally()
        station = bench.station(f"{LINE}&rate={rate:g}", RECIPE)
        try:
            station.observe(tally)
            _wait(station, lambda status: len(tally.parts) > rate, 60)
            note(f"judging alone for {seconds:g} s")
            tally.parts.clear()
            time.sleep(seconds)
            alone = list(tally.parts)
            station.teaching.collect("beside", TAUGHT_PARTS)
            _wait(station, _collected, 60 + TAUGHT_PARTS / rate)
            note(f"judging beside teaching for {seconds:g} s")
            tally.parts.clear()
            station.teaching.learn(seconds)
            _wait(station, lambda status: status.teaching is None or not status.teaching.phase.running, 4 * seconds + 60)
            beside, status = list(tally.parts), station.status()
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
                seen.append((len(tally.parts), process.memory_info().rss / 2**20))
                step(len(tally.parts))
                if status.camera_state is CameraState.ENDED and status.queues["inspect"][0] == 0:
                    break
                time.sleep(0.1)
        finally:
            station.close()
    parts = len(tally.parts)

    def mean(first: float, last: float) -> float:
        return float(np.mean([size for count, size in seen if first * parts <= count <= last * parts]))

    return MemoryUse(parts, mean(0.1, 0.2), mean(0.9, 1.0))


@contextmanager
def taught_context(context: CommandContext) -> Iterator[CommandContext]:
    """The same machine with a data directory of its own for the time of a measurement, and a recipe of the simulated line in it."""
    with tempfile.TemporaryDirectory(prefix="inspector-bench-") as folder:
        bench = context.elsewhere(Path(folder))
        teach_simulated(bench)
        yield bench


def teach_simulated(bench: CommandContext) -> Recipe:
    """Teach a recipe for the simulated line, quickly."""
    silent = Terminal(quiet=True)
    good = pictures_of_camera(f"{LINE}&rate=0&good_first={TAUGHT_PARTS}", TAUGHT_PARTS, 0.0, silent)
    options = replace(teach_options(bench), budget_s=TEACH_S)
    return bench.recipes.save(teach_parts(bench, silent, RECIPE, good.pictures, options))


def _wait(station: Station, reached: Callable[[Status], bool], most_s: float) -> None:
    until = time.monotonic() + most_s
    while not reached(station.status()):
        if time.monotonic() > until:
            raise TeachingError(f"the measurement did not get on within {most_s:.0f} s: {station.status().reason}", remedy="Try again")
        time.sleep(0.05)
