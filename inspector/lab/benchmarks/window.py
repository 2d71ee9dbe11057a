"""``bench window``: the same line in processes of its own, with and without window and recording, in turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

import numpy as np
import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, figure
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.lab.rig.measured_process import PROGRAM_COMMAND, run_measured
from inspector.lab.rig.taught_line import LINE, RECIPE, Step, taught_context

Seconds = Annotated[float, typer.Option("--seconds", metavar="S", min=1, help="Length of each stretch that is measured.")]
Rounds = Annotated[int, typer.Option("--rounds", metavar="N", min=1, help="How often each stretch is measured, in turn.")]
Rate = Annotated[float, typer.Option("--rate", metavar="HZ", min=0.1, max=1000, help="Parts per second of the simulated line.")]


def add_window(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``window``."""

    @bench.command("window")
    @with_context(make_context)
    def window(context: CommandContext, seconds: Seconds = 15, rounds: Rounds = 3, rate: Rate = 10, json: JsonOption = None) -> None:
        """Verdict latency with the window and recording, beside the same line without either; and how often the window repaints.

        Where there is no display the window is drawn offscreen.
        """
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


@dataclass(frozen=True)
class WindowCost:
    """Medians over the rounds: milliseconds of verdict latency, seconds until the window was there; ``repaints_per_s`` of the live
    view and ``verdicts_per_s`` in front of the fast camera."""

    alone_p50: float
    alone_p95: float
    window_p50: float
    window_p95: float
    ratio_p50: float
    ratio_p95: float
    repaints_per_s: float
    verdicts_per_s: float
    shown_s: float


def measure_window(context: CommandContext, seconds: float, rounds: int, rate: float, step: Step) -> WindowCost:
    """``rounds`` pairs of a stretch without and one with the window at ``rate``, then a stretch with the window in front of a camera
    that sends 60 pictures a second, for the repaints: the window shows every picture that was judged. Raises InspectorError if a
    process fails."""
    alone: list[dict[str, Any]] = []
    shown: list[dict[str, Any]] = []
    program = [*PROGRAM_COMMAND]
    with taught_context(context) as bench:
        common = ["--recipe", RECIPE, "--data-dir", str(bench.data_dir), "--device", bench.device, "--runtime", bench.runtime, "--quiet"]
        line = [*common, "--camera", f"{LINE}&rate={rate:g}"]
        step(1)
        for done in range(rounds):
            report = bench.data_dir / "report.json"
            alone.append(
                run_measured([*program, "line", *line, "--no-records", "--duration", f"{seconds:g}", "--json", str(report)], report)
            )
            step(2 * done + 2)
            shown.append(run_measured([*program, "gui", *line, "--exit-after", f"{seconds:g}", "--report", str(report)], report))
            step(2 * done + 3)
        fast = [*common, "--camera", f"{LINE}&rate=60&delivery=free", "--exit-after", f"{seconds:g}", "--report", str(report)]
        busy = run_measured([*program, "gui", *fast], report)

    def median(found: list[dict[str, Any]], *keys: str) -> float:
        values = []
        for one in found:
            value: Any = one
            for key in keys:
                value = value[key]
            values.append(float(value))
        return float(np.median(values))

    a50, a95 = median(alone, "latency_ms", "p50"), median(alone, "latency_ms", "p95")
    w50, w95 = median(shown, "latency_ms", "p50"), median(shown, "latency_ms", "p95")
    return WindowCost(
        a50,
        a95,
        w50,
        w95,
        w50 / a50,
        w95 / a95,
        float(busy["repaints_per_s"]),
        float(busy["verdicts_per_s"]),
        median(shown, "window_shown_s"),
    )
