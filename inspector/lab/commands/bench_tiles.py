"""``bench tiles``: what a verdict costs by the number of tiles that a part is seen in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption, PixelSize
from inspector.cli.report import make_place, write_report
from inspector.cli.teaching_options import TeacherName, tiles

if TYPE_CHECKING:
    from inspector.lab.trials.tile_speed import TileRow

LAYOUTS = ("1x1", "1x2", "2x2", "2x3", "3x3")
FRAME = PixelSize(1600, 1200)
"""Two megapixels."""

Rounds = Annotated[int, typer.Option("--rounds", metavar="N", min=3, help="How often everything is measured, in turn.")]
Layouts = Annotated[
    list[str] | None,
    typer.Option("--tiles", parser=tiles, metavar="RxC", show_default="1x1, 1x2, 2x2, 2x3, 3x3", help="One layout. Can be repeated."),
]
Teacher = Annotated[TeacherName, typer.Option("--teacher", help="Network of teacher and student; its weights are random.")]
PictureFile = Annotated[Path | None, typer.Option("--picture", metavar="FILE", show_default=False, help="Draw the figures as bars (PNG).")]


def add_tiles(bench: typer.Typer, make_workbench: MakeContext) -> None:
    """Add ``tiles``."""

    @bench.command("tiles")
    @with_context(make_workbench)
    def tiles(
        context: CommandContext,
        rounds: Rounds = 15,
        layout: Layouts = None,
        teacher: Teacher = TeacherName.RESNET18,
        picture: PictureFile = None,
        json: JsonOption = None,
    ) -> None:
        """A verdict of a picture of two megapixels, seen in more and more tiles of 256x256, all in turn in one run.

        Linear: so many tiles cost so many times what one costs. "As one picture" is what the same networks take for the same pixels
        without tiles. Weights are random, which changes no time. The first layout is what the others are compared with.
        """
        from inspector.lab.trials.tile_speed import measure_tiles

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
    from inspector.lab.charts.bar_chart import Bar, draw_bars
    from inspector.lab.charts.chart import write_picture

    bars = []
    for row in found:
        around = max(0.0, row.verdict_ms - row.network_ms)
        parts = {"network, all tiles in one batch": row.network_ms, "around it": around}
        bars.append(Bar(f"{row.layout}: {row.seen[0]}x{row.seen[1]}", parts, f"{row.of_linear:.2f} of linear"))
    write_picture(file, draw_bars("One verdict by the number of tiles, milliseconds", bars))
