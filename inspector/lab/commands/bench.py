"""``bench``: figures of this machine, as ratios between things that are measured in turn in one run."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, figure, share
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.lab.commands.bench_alignment import add_alignment
from inspector.lab.commands.bench_calibration import add_calibration
from inspector.lab.commands.bench_cameras import add_cameras
from inspector.lab.commands.bench_gate import add_gate
from inspector.lab.commands.bench_judging import add_judging
from inspector.lab.commands.bench_limits import add_limits
from inspector.lab.commands.bench_recovery import add_recovery
from inspector.lab.commands.bench_small_defects import add_small_defects
from inspector.lab.commands.bench_speed import add_speed
from inspector.lab.commands.bench_start import add_start
from inspector.lab.commands.bench_teach import add_teach
from inspector.lab.commands.bench_tiles import add_tiles
from inspector.lab.commands.bench_triggers import add_triggers

_HELP = """Measure this machine: runtimes, the window's cost, teaching beside inspection, memory.

Every figure stands beside the one that it is to be compared with, measured in turn in the same run: on a busy machine both
suffer alike, and their ratio holds."""

Seconds = Annotated[float, typer.Option("--seconds", metavar="S", min=1, help="Length of each stretch that is measured.")]
Rounds = Annotated[int, typer.Option("--rounds", metavar="N", min=1, help="How often each stretch is measured, in turn.")]
Rate = Annotated[float, typer.Option("--rate", metavar="HZ", min=0.1, max=1000, help="Parts per second of the simulated line.")]
Frames = Annotated[int, typer.Option("--frames", metavar="N", min=2000, help="Parts to judge.")]


def register(cli: typer.Typer, make_workbench: MakeContext) -> None:
    """Add ``bench`` with its commands."""
    bench = typer.Typer(help=_HELP, no_args_is_help=True)
    cli.add_typer(bench, name="bench")
    _add_window(bench, make_workbench)
    _add_beside(bench, make_workbench)
    _add_memory(bench, make_workbench)
    add_calibration(bench, make_workbench)
    add_alignment(bench, make_workbench)
    add_limits(bench, make_workbench)
    add_cameras(bench, make_workbench)
    add_gate(bench, make_workbench)
    add_recovery(bench, make_workbench)
    add_triggers(bench, make_workbench)
    add_speed(bench, make_workbench)
    add_start(bench, make_workbench)
    add_teach(bench, make_workbench)
    add_tiles(bench, make_workbench)
    add_small_defects(bench, make_workbench)
    add_judging(bench, make_workbench)


def _add_window(bench: typer.Typer, make_workbench: MakeContext) -> None:
    @bench.command("window")
    @with_context(make_workbench)
    def window(context: CommandContext, seconds: Seconds = 15, rounds: Rounds = 3, rate: Rate = 10, json: JsonOption = None) -> None:
        """Verdict latency with the window and recording, beside the same line without either; and how often the window repaints.

        Where there is no display the window is drawn offscreen.
        """
        from inspector.lab.commands.bench_window import measure_window

        make_place(json)
        terminal = Terminal(context.quiet)
        with terminal.counting("measuring", 2 * rounds + 1) as step:
            found = measure_window(context, seconds, rounds, rate, step)
        terminal.answer(
            facts(
                {
                    "latency without": f"p50 {figure(found.alone_p50, 1)} ms, p95 {figure(found.alone_p95, 1)} ms",
                    "with window and records": f"p50 {figure(found.window_p50, 1)} ms, p95 {figure(found.window_p95, 1)} ms",
                    "ratio": f"p50 {found.ratio_p50:.3f}, p95 {found.ratio_p95:.3f}",
                    "repaints": f"{found.repaints_per_s:.1f} per second at {found.verdicts_per_s:.1f} verdicts per second",
                    "on screen after": f"{found.shown_s:.2f} s",
                }
            )
        )
        write_report(json, {"window": found})


def _add_beside(bench: typer.Typer, make_workbench: MakeContext) -> None:
    @bench.command("teach-beside")
    @with_context(make_workbench)
    def teach_beside(context: CommandContext, seconds: Seconds = 30, rate: Rate = 10, json: JsonOption = None) -> None:
        """A line of 10 parts a second that is judged while the station learns: what is lost, and what it costs."""
        from inspector.lab.trials.benchmarks import measure_beside

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


def _add_memory(bench: typer.Typer, make_workbench: MakeContext) -> None:
    @bench.command("memory")
    @with_context(make_workbench)
    def memory(context: CommandContext, frames: Frames = 20_000, json: JsonOption = None) -> None:
        """Resident memory over many parts: the mean of the last tenth beside that of the second tenth."""
        from inspector.lab.trials.benchmarks import measure_memory

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
