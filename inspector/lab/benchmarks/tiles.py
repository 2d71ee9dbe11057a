"""``bench tiles``: what a verdict costs by the number of tiles that a part is seen in."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic, perf_counter, time
from typing import TYPE_CHECKING, Annotated

import numpy as np
import psutil
import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption, PixelSize
from inspector.cli.report import make_place, write_report
from inspector.cli.teaching_options import TeacherName, tiles
from inspector.core.teaching import TeachOptions
from inspector.core.tiles import WHOLE
from inspector.core.types import Frame, Picture, Verdict
from inspector.lab.benchmarks.options import BarsFile
from inspector.lab.extra import CHARTS, require_lab_extra

if TYPE_CHECKING:
    from inspector.core.detector import Detector
    from inspector.core.recipe import Recipe
    from inspector.lab.networks.sample_recipe import Sample
    from inspector.runtime.inspection.pipeline import Pipeline

LAYOUTS = ("1x1", "1x2", "2x2", "2x3", "3x3")
FRAME = PixelSize(1600, 1200)
"""Two megapixels."""

Rounds = Annotated[int, typer.Option("--rounds", metavar="N", min=3, help="How often everything is measured, in turn.")]
Layouts = Annotated[
    list[str] | None,
    typer.Option("--tiles", parser=tiles, metavar="RxC", show_default="1x1, 1x2, 2x2, 2x3, 3x3", help="One layout. Can be repeated."),
]
Teacher = Annotated[TeacherName, typer.Option("--teacher", help="Network of teacher and student; its weights are random.")]


def add_tiles(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``tiles``."""

    @bench.command("tiles")
    @with_context(make_context)
    def tiles(
        context: CommandContext,
        rounds: Rounds = 15,
        layout: Layouts = None,
        teacher: Teacher = TeacherName.RESNET18,
        picture: BarsFile = None,
        json: JsonOption = None,
    ) -> None:
        """A verdict of a picture of two megapixels, seen in more and more tiles of 256x256, all in turn in one run.

        Linear: so many tiles cost so many times what one costs. "As one picture" is what the same networks take for the same pixels
        without tiles. Weights are random, which changes no time. The first layout is what the others are compared with.
        """

        if picture is not None:
            require_lab_extra(CHARTS)
        for file in (json, picture):
            make_place(file)
        terminal = Terminal(context.quiet)
        terminal.note("making recipes of random networks")
        name = TeacherName.RESNET18 if teacher is TeacherName.AUTO else teacher
        runtime = "openvino-int8" if context.runtime == "auto" else context.runtime
        with terminal.counting("measuring", rounds) as step:
            found = measure_tiles(name.value, runtime, FRAME, layout or LAYOUTS, rounds, step)
        _tell(terminal, found)
        write_report(json, {"tiles": found, "teacher": name.value, "runtime": runtime, "frame_size": FRAME})
        if picture is not None:
            _draw(picture, found)


def _tell(terminal: Terminal, found: list[TileRow]) -> None:
    columns = ("verdict ms", "network ms", "per tile ms", "of linear", "as one picture ms", "memory MB")
    shown = table("tiles", "sees", *columns, right=columns)
    for row in found:
        times = (figure(value, 1) for value in (row.verdict_ms, row.network_ms, row.per_tile_ms))
        rest = (f"{row.of_linear:.2f} x", figure(row.as_one_ms, 1), figure(row.memory_mb, 0))
        add_row(shown, row.layout, f"{row.seen[0]}x{row.seen[1]}", *times, *rest)
    terminal.answer(shown)


def _draw(file: Path, found: list[TileRow]) -> None:
    from inspector.lab.charts import Bar, draw_bars

    bars = []
    for row in found:
        around = max(0.0, row.verdict_ms - row.network_ms)
        parts = {"network, all tiles in one batch": row.network_ms, "around it": around}
        bars.append(Bar(f"{row.layout}: {row.seen[0]}x{row.seen[1]}", parts, f"{row.of_linear:.2f} of linear"))
    draw_bars(file, "One verdict by the number of tiles, milliseconds", bars)


EACH = 3
"""Times in a row that one layout judges in each round; the first, which finds the caches of another, is not counted."""

FRAMES = 4
"""Different pictures that are judged in turn."""


@dataclass(frozen=True)
class TileRow:
    """Medians in milliseconds. ``seen``: (width, height) that the networks see of the frame. ``network_ms``: all tiles in one batch.

    ``of_linear``: ``network_ms`` by that of one tile times the number of tiles. ``as_one_ms``: the same picture through the same networks
    without tiles. ``memory_mb``: what compiling it and judging one picture took, in units of 2^20 bytes.
    """

    layout: str
    tiles: int
    seen: tuple[int, int]
    verdict_ms: float
    network_ms: float
    per_tile_ms: float
    of_linear: float
    as_one_ms: float
    memory_mb: float


def measure_tiles(
    teacher: str, runtime: str, frame_size: tuple[int, int], layouts: Sequence[str], rounds: int, step: Callable[[int], None]
) -> list[TileRow]:
    """All layouts in turn, ``rounds`` times after a warm-up. Raises TeachingError if a frame has no pixels for one of them."""
    running = [_Layout(layout, teacher, runtime, frame_size) for layout in layouts]
    for done in range(rounds + 1):
        for one in running:
            one.go(keep=done > 0)
        step(done)
    usual = running[0].network_per_tile()
    return [one.row(usual) for one in running]


class _Layout:
    """One layout, ready to judge."""

    def __init__(self, layout: str, teacher: str, runtime: str, frame_size: tuple[int, int]) -> None:
        from inspector.lab.networks.sample_recipe import sample_recipe
        from inspector.runtime.inspection.pipeline import Pipeline
        from inspector.vision.framing.tile_choice import choose_tiles

        self.layout = layout
        seen, tiles = choose_tiles(frame_size, TeachOptions(tiles=layout, input_size=(256, 256)))
        sample = sample_recipe(teacher, seen, frame_size, tiles, FRAMES)
        self._recipe: Recipe = sample.recipe
        self._frames = sample.frames
        gc.collect()
        before = psutil.Process().memory_info().rss
        detector = _built(sample, sample.recipe, runtime)
        self._pipeline: Pipeline = Pipeline(sample.recipe, detector)
        self._prepared = [self._pipeline.framing.prepare(frame).picture for frame in sample.frames]
        detector.detect(self._prepared[0])
        self._memory = (psutil.Process().memory_info().rss - before) / 2**20
        self._as_one: Detector = detector if tiles == WHOLE else _built(sample, replace(sample.recipe, tiles=WHOLE), runtime)
        self._times: dict[str, list[float]] = {"verdict": [], "network": [], "as one": []}

    def go(self, *, keep: bool) -> None:
        """Judge ``EACH`` frames, and the same through the networks alone, with tiles and without."""
        for name, work in (("verdict", self._inspect), ("network", self._detect), ("as one", self._detect_as_one)):
            found = [_milliseconds(work, turn % FRAMES) for turn in range(EACH)]
            if keep:
                self._times[name] += found[1:]

    def network_per_tile(self) -> float:
        return float(np.median(self._times["network"])) / self._recipe.tiles.count

    def row(self, one_tile_ms: float) -> TileRow:
        """``one_tile_ms``: of the layout that is compared with."""
        verdict, network, as_one = (float(np.median(times)) for times in self._times.values())
        per_tile = self.network_per_tile()
        seen, count = self._recipe.input_size, self._recipe.tiles.count
        return TileRow(self.layout, count, seen, verdict, network, per_tile, per_tile / one_tile_ms, as_one, self._memory)

    def _inspect(self, number: int) -> None:
        image: Picture = self._frames[number]
        inspection = self._pipeline.inspect(Frame(image, number, monotonic(), time(), number, 1))
        assert inspection.verdict is not Verdict.INVALID, inspection.reason

    def _detect(self, number: int) -> None:
        self._pipeline.detector.detect(self._prepared[number])

    def _detect_as_one(self, number: int) -> None:
        self._as_one.detect(self._prepared[number])


def _built(sample: Sample, recipe: Recipe, runtime: str) -> Detector:
    from inspector.vision.networks.compiling import build_detector

    return build_detector(recipe, sample.teacher, "cpu", runtime)


def _milliseconds(work: Callable[[int], None], number: int) -> float:
    began = perf_counter()
    work(number)
    return 1000 * (perf_counter() - began)
