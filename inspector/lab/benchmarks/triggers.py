"""``bench triggers``: software triggers at a camera whose packets get lost, and whether each of them has its part."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, figure
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, percentiles, write_report
from inspector.core.errors import CameraError
from inspector.core.status import CameraState, Status
from inspector.core.types import Verdict
from inspector.lab.rig.fake_camera import ADDRESS, EXPOSURE_US, taught_by_fake
from inspector.lab.rig.taught_line import RECIPE
from inspector.lab.rig.verdict_log import VerdictLog
from inspector.runtime.station import Station

PATIENCE_S = 20.0

Triggers = Annotated[int, typer.Option("--triggers", metavar="N", min=10, help="How many.")]
Lost = Annotated[int, typer.Option("--lost", metavar="N", min=0, max=1000, help="Packets of a thousand that get lost.")]
Burst = Annotated[int, typer.Option("--burst", metavar="N", min=1, max=32, help="Triggers back to back, then their verdicts.")]


@dataclass(frozen=True)
class TriggerAccount:
    """``seconds``: from a trigger to the verdict of its part, for triggers that are sent one at a time."""

    triggers: int
    passed: int
    failed: int
    invalid: int
    reasons: dict[str, int]
    missed: int
    surplus: int
    late: int
    incomplete: int
    resent: int
    seconds: dict[str, float]

    @property
    def exact(self) -> bool:
        return self.triggers == self.passed + self.failed + self.invalid


def add_triggers(bench: typer.Typer, make_context: MakeContext) -> None:
    @bench.command("triggers")
    @with_context(make_context)
    def triggers(context: CommandContext, triggers: Triggers = 1000, lost: Lost = 10, burst: Burst = 1, json: JsonOption = None) -> None:
        """A GigE Vision camera (a program on 127.0.0.1) that loses packets is triggered by software: triggers = PASS + FAIL + INVALID."""
        make_place(json)
        terminal = Terminal(context.quiet)
        with terminal.counting("triggers", triggers) as step:
            found = measure_triggers(context, triggers, lost, burst, step)
        equal = "=" if found.exact else "IS NOT"
        terminal.answer(
            facts(
                {
                    "account": f"{found.triggers} triggers {equal} {found.passed} PASS + {found.failed} FAIL + {found.invalid} INVALID",
                    "INVALID because": "; ".join(f"{count} x {reason}" for reason, count in found.reasons.items()) or "-",
                    "frames": f"{found.incomplete} incomplete, {found.resent} packets resent, {found.surplus} surplus, {found.late} late",
                    "trigger to verdict": f"p50 {figure(1000 * found.seconds['p50'], 0)}, p95 {figure(1000 * found.seconds['p95'], 0)} ms",
                }
            )
        )
        write_report(json, {"triggers": found})
        if not found.exact:
            raise typer.Exit(1)


def measure_triggers(context: CommandContext, triggers: int, lost: int, burst: int, step: Callable[[int], None]) -> TriggerAccount:
    """``burst`` triggers at a time; then all their verdicts are waited for."""
    options = ("-r", str(lost)) if lost else ()
    with taught_by_fake(context, *options) as (bench, _):
        watcher = VerdictLog()
        reasons: dict[str, int] = {}
        station = bench.station(ADDRESS, RECIPE)
        try:
            station.camera.set_feature("TriggerSource", "Software")
            _wait(station, lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
            station.camera.set_feature("ExposureTime", EXPOSURE_US)
            station.camera.set_feature("TriggerMode", "On")
            _wait(station, lambda status: any(one.name == "TriggerMode" and one.value == "On" for one in status.camera_report.features))
            # What was under way when the camera began to wait has its verdict.
            time.sleep(1.0)
            station.lot.begin("triggers")
            station.observe(watcher)
            station.observe(lambda one: _note(reasons, one.reason) if one.verdict is Verdict.INVALID else None)
            seconds = []
            for first in range(0, triggers, burst):
                count = min(burst, triggers - first)
                began = time.monotonic()
                for _ in range(count):
                    station.camera.trigger()
                while watcher.parts < first + count:
                    if time.monotonic() - began > PATIENCE_S:
                        raise CameraError(f"{first + count} triggers have only {watcher.parts} parts", remedy="This must not be: report it")
                    time.sleep(0.001)
                seconds.append(time.monotonic() - began)
                step(first + count)
            time.sleep(1.5)  # surplus and late frames would come now
            status = station.status()
        finally:
            station.close()
    counts, counters = status.camera_report.counts, status.counters
    return TriggerAccount(
        triggers=counts.triggers,
        passed=counters.passed,
        failed=counters.failed,
        invalid=counters.invalid,
        reasons=reasons,
        missed=counts.missed_triggers,
        surplus=counts.surplus,
        late=counts.late,
        incomplete=counts.incomplete,
        resent=counts.resent,
        seconds=percentiles(seconds),
    )


def _note(reasons: dict[str, int], reason: str) -> None:
    kind = reason.partition(":")[0]
    reasons[kind] = reasons.get(kind, 0) + 1


def _wait(station: Station, reached: Callable[[Status], bool]) -> None:
    until = time.monotonic() + PATIENCE_S
    while not reached(station.status()):
        if time.monotonic() > until:
            raise CameraError(f"the camera is not ready: {station.status().reason}", where=ADDRESS, remedy="Try again")
        time.sleep(0.02)
