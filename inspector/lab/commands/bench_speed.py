"""``bench speed``: what a verdict costs, beside what this machine could do."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, figure, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption, PixelSize
from inspector.cli.report import make_place, write_report
from inspector.cli.teaching_options import InputSize, InputSizeOption, TeacherName

if TYPE_CHECKING:
    from inspector.lab.trials.speed import Speed
    from inspector.lab.trials.station_rates import StationRate


def _frame_size(text: str) -> PixelSize:
    """``1280x1024``."""
    match = re.fullmatch(r"(\d{2,5})[xX](\d{2,5})", text.strip())
    if match is None or min(int(match[1]), int(match[2])) < 32:
        raise typer.BadParameter(f"{text!r} is not a size of a picture; write 1280x1024, from 32x32 pixels")
    return PixelSize(int(match[1]), int(match[2]))


Rounds = Annotated[int, typer.Option("--rounds", metavar="N", min=3, help="How often everything is measured, in turn.")]
Seconds = Annotated[
    float, typer.Option("--seconds", metavar="S", min=0, max=120, help="Length of each stretch of a whole station. 0: none is started.")
]
WithWindow = Annotated[bool, typer.Option("--window/--no-window", help="A station with the window, too. Needs a display.")]
Teacher = Annotated[TeacherName, typer.Option("--teacher", help="Network of teacher and student; its weights are random.")]
FrameSize = Annotated[
    PixelSize | None, typer.Option("--frame-size", parser=_frame_size, metavar="WxH", show_default="512x512", help="Size of the pictures.")
]
PictureFile = Annotated[Path | None, typer.Option("--picture", metavar="FILE", show_default=False, help="Draw the figures as bars (PNG).")]
_STATION_ROUNDS = 3


def add_speed(bench: typer.Typer, make_workbench: MakeContext) -> None:
    """Add ``speed``."""

    @bench.command("speed")
    @with_context(make_workbench)
    def speed(
        context: CommandContext,
        rounds: Rounds = 30,
        seconds: Seconds = 8,
        window: WithWindow = False,
        teacher: Teacher = TeacherName.RESNET18,
        input_size: InputSizeOption = None,
        frame_size: FrameSize = None,
        picture: PictureFile = None,
        json: JsonOption = None,
    ) -> None:
        """Torch eager as the paper writes it, OpenVINO in float32 and 8 bits, the limit of the arithmetic, the way around the network.

        All in turn in one run. The limit: the multiplications of both networks at the rate that this machine reaches in products of large
        float32 matrices, and at four times that rate for 8 bits. "STPM" is the paper's comparison, "station" what a taught recipe
        computes: with memory, scales and smoothing. Weights are random, which changes no time.
        """
        from inspector.lab.networks.sample_recipe import sample_recipe
        from inspector.lab.trials.speed import measure_speed
        from inspector.lab.trials.station_rates import measure_rates

        for file in (json, picture):
            make_place(file)
        terminal = Terminal(context.quiet)
        terminal.note("making a recipe of random networks")
        size = input_size or InputSize(256, 256)
        name = TeacherName.RESNET18 if teacher is TeacherName.AUTO else teacher
        sample = sample_recipe(name.value, (size.width, size.height), frame_size or PixelSize(512, 512))
        with terminal.counting("measuring", rounds) as step:
            found = measure_speed(context, sample, rounds, step)
        rates: list[StationRate] = []
        if seconds:
            with terminal.counting("running stations", _STATION_ROUNDS) as step:
                rates = measure_rates(context, sample, seconds, _STATION_ROUNDS, window=window, step=step)
        _tell(terminal, found, rates)
        write_report(json, {"speed": found, "stations": rates, "teacher": name.value, "input_size": sample.recipe.input_size})
        if picture is not None:
            _draw(picture, found)


def _tell(terminal: Terminal, found: Speed, rates: list[StationRate]) -> None:
    columns = ("p50 ms", "p95 ms", "against torch", "against f32", "of the limit")
    shown = table("runtime", "computes", *columns, right=columns)
    for row in found.rows:
        times = (figure(row.p50, 1), figure(row.p95, 1), f"{row.against_torch:.1f} x", f"{row.against_f32:.2f} x")
        add_row(shown, row.runtime, row.content, *times, share(row.of_limit, 0))
    for name, limit in (("f32", found.limit_f32_ms), ("int8", found.limit_int8_ms)):
        add_row(shown, f"limit, {name}", "both trunks", figure(limit, 1), "", "", "", share(found.limit_int8_ms / limit, 0), style="bold")
    terminal.answer(shown)
    path = found.path
    told: dict[str, Any] = {
        "arithmetic": f"{found.multiplications / 1e9:.2f} G multiplications; {found.gemm_per_s / 1e9:.0f} G/s in float32, best product",
        "whole path": f"p50 {path.p50:.2f} ms, p95 {path.p95:.2f} ms for frames of {path.frame_size[0]}x{path.frame_size[1]}",
        "of which": ", ".join(f"{stage} {spent:.2f}" for stage, spent in path.stages_ms.items()),
        "to the network": f"{path.ratio:.3f} x its {path.network_p50:.2f} ms",
    }
    for rate in rates:
        lost = f", {rate.lost:.0f} not recorded" if rate.lost == rate.lost else ""
        told[rate.station] = f"{rate.per_s:.0f} verdicts/s, p50 {rate.p50:.1f} ms{lost}"
    terminal.answer(facts(told))


def _draw(file: Path, found: Speed) -> None:
    from inspector.lab.charts.bar_chart import Bar, draw_bars
    from inspector.lab.charts.chart import write_picture

    bars = [Bar(f"{row.runtime}, {row.content}", {"network and map": row.p50}, f"{row.against_torch:.1f} x") for row in found.rows]
    bars.append(Bar("whole path, int8", found.path.stages_ms, f"{found.path.ratio:.2f} x its network"))
    for name, limit in (("f32", found.limit_f32_ms), ("int8", found.limit_int8_ms)):
        bars.append(Bar(f"limit of the arithmetic, {name}", {"arithmetic": limit}, ""))
    write_picture(file, draw_bars("One picture, milliseconds; times against torch eager", bars))
