"""``bench cameras``: a GigE Vision camera at speed: what is lost, how old the pictures are, and what taking them costs."""

from __future__ import annotations

from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, figure, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report

Seconds = Annotated[float, typer.Option("--seconds", metavar="S", min=2, help="Length of each stretch; there are four.")]

_FIGURES = (
    "fps",
    "frames",
    "lost",
    "incomplete",
    "resent",
    "replaced",
    "age p50 ms",
    "p99 ms",
    "cores",
    "with receiving",
    "slow p50 ms",
    "p99 ms ",
)


def add_cameras(bench: typer.Typer, make_workbench: MakeContext) -> None:
    @bench.command("cameras")
    @with_context(make_workbench)
    def cameras(context: CommandContext, seconds: Seconds = 15, json: JsonOption = None) -> None:
        """A GigE Vision camera (a program on 127.0.0.1) at 512x512, 200 frames/s, and 1024x1024, 60 frames/s, read to RGB.

        age: from the first packet of a frame to its picture in the reader's hands. cores: of the reading thread, which copies and
        converts; with receiving: of the whole process, with libaravis' own thread. slow: the age with a consumer that takes 60 ms for each
        picture, and so gets only the newest. The camera takes its share of this machine too, which a real one does not. The exit code is
        1 if a frame was lost.
        """
        from inspector.lab.trials.capture_cost import CASES, load, measure_capture, receive_buffer_limit

        make_place(json)
        terminal = Terminal(context.quiet)
        load_before = load()
        with terminal.counting("measuring", 2 * len(CASES)) as step:
            found = measure_capture(seconds, step)
        shown = table("picture", *_FIGURES, right=_FIGURES)
        for one in found:
            counts = (one.frames, one.lost, one.incomplete, one.resent, one.replaced)
            ages, slow = (tuple(figure(of[rank], 1) for rank in ("p50", "p99")) for of in (one.age_ms, one.slow_age_ms))
            cores = (figure(one.reader_cores, 3), figure(one.process_cores, 3))
            add_row(shown, f"{one.side}x{one.side}", figure(one.fps, 1), *counts, *ages, *cores, *slow)
        terminal.answer(shown)
        room = receive_buffer_limit()
        about = {"load per core before": figure(load_before, 2), "net.core.rmem_max": "-" if room is None else f"{room} bytes"}
        terminal.answer(facts(dict(about)))
        write_report(json, {"cameras": found, "load_per_core_before": load_before, "rmem_max": room})
        if any(one.lost for one in found):
            raise typer.Exit(1)
