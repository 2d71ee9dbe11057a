"""What the window costs: the same line in processes of its own, with and without window and recording, in turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from inspector.cli.context import CommandContext
from inspector.lab.trials.benchmarks import LINE, RECIPE, Step, taught_context
from inspector.lab.trials.measured_process import PROGRAM_COMMAND, run_measured


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
    with taught_context(context) as bench:
        common = ["--recipe", RECIPE, "--data-dir", str(bench.data_dir), "--device", bench.device, "--runtime", bench.runtime, "--quiet"]
        line = [*common, "--camera", f"{LINE}&rate={rate:g}"]
        step(1)
        for done in range(rounds):
            report = bench.data_dir / "report.json"
            alone.append(
                run_measured([*PROGRAM_COMMAND, "line", *line, "--no-records", "--duration", f"{seconds:g}", "--json", str(report)], report)
            )
            step(2 * done + 2)
            shown.append(run_measured([*PROGRAM_COMMAND, "gui", *line, "--exit-after", f"{seconds:g}", "--report", str(report)], report))
            step(2 * done + 3)
        fast = [*common, "--camera", f"{LINE}&rate=60&delivery=free", "--exit-after", f"{seconds:g}", "--report", str(report)]
        busy = run_measured([*PROGRAM_COMMAND, "gui", *fast], report)

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
