"""``bench line-safety``: what the line sees when a process dies or hangs, how exactly the ejector acts, and what a belt lets through.

READY after kill -9 and SIGSTOP of the station, the outputs of a module after kill -9 of the line process, the ejector by encoder with and
without busy processes, bad parts that escape on a simulated belt by encoder and by time.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, figure
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.errors import InspectorError
from inspector.core.line.exchange import LineInputs
from inspector.core.line.vocabulary import LineControl, LineStatus
from inspector.lab.benchmarks.line_signals.belt import BeltOutcome, BeltTrial, belt_trial
from inspector.lab.benchmarks.line_signals.lateness import GATE, RUN, OutputLateness, measure_lateness
from inspector.lab.rig.line_station import LineStation, free_port
from inspector.lab.rig.modbus_peers import PeerMissing
from inspector.lab.rig.output_module import WATCHDOG_REGISTER, OutputModule
from inspector.lab.rig.plc_run import p50_p99_max
from inspector.lab.rig.taught_line import taught_context
from inspector.signals.modbus.plc_link import PlcLink, StationUnreachable

READY_WITHIN_S, OUTPUTS_WITHIN_S, LATE_AT_MOST_MS = 0.35, 1.0, 1.0
SCAN_S = 0.002
ANSWER_S = 0.1
PATIENCE_S = 90.0
SWINGS = 0.08
"""Of the simulated belt's speed."""

_OUTPUTS = 'outputs: {{module: "{}", gate: eject, gate_output: {}, run_output: {}, watchdog_register: {}}}\n'

_Kills = Annotated[int, typer.Option("--kills", metavar="N", min=1, help="How often the station and the line process are killed, each.")]
_Stops = Annotated[int, typer.Option("--stops", metavar="N", min=1, help="How often the station is stopped, as if it hung.")]
_Parts = Annotated[int, typer.Option("--parts", metavar="N", min=4, help="Parts that the ejector ejects, of each measurement.")]
_BeltParts = Annotated[int, typer.Option("--belt-parts", metavar="N", min=100, help="Parts on each simulated belt.")]
_Burners = Annotated[int, typer.Option("--burners", metavar="N", min=1, help="Processes that want a core each beside the ejector.")]


@dataclass(frozen=True)
class LineSafety:
    """Seconds until READY was gone after a kill or a stop of the station, and until all outputs were off after a kill of the line process;
    ``late``: of the ejector, ``late_busy`` beside busy processes. ``missing``: why outputs were not measured."""

    killed_s: tuple[float, ...]
    stopped_s: tuple[float, ...]
    outputs_s: tuple[float, ...]
    late: OutputLateness | None
    late_busy: OutputLateness | None
    by_encoder: BeltOutcome
    by_time: BeltOutcome
    missing: str
    load: float

    @property
    def holds(self) -> bool:
        """Whether everything was off in time, and nothing was late unsaid."""
        dead = max(*self.killed_s, *self.stopped_s) <= READY_WITHIN_S and max(self.outputs_s, default=0.0) <= OUTPUTS_WITHIN_S
        unsaid = any(one is not None and one.beyond and not one.said for one in (self.late, self.late_busy))
        return dead and not unsaid and not self.by_encoder.escaped


def add_line_safety(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``bench line-safety``."""

    @bench.command("line-safety")
    @with_context(make_context)
    def line_safety(
        context: CommandContext,
        kills: _Kills = 3,
        stops: _Stops = 5,
        parts: _Parts = 60,
        belt_parts: _BeltParts = 3000,
        burners: _Burners = 3,
        json: JsonOption = None,
    ) -> None:
        """Kill and stop the station and its line process: READY and the outputs. The ejector's lateness by encoder, and simulated belts."""
        make_place(json)
        terminal = Terminal(context.quiet)
        with taught_context(context) as taught, terminal.counting("measured", 2 * kills + stops + 4) as step:
            found = _measured(taught, _Counted(step), kills, stops, parts, belt_parts, burners)
        terminal.answer(facts(_told(found, burners)))
        write_report(json, {"line_safety": found, "holds": found.holds})
        if not found.holds:
            raise typer.Exit(1)


class _Counted:
    def __init__(self, step: Callable[[int], None]) -> None:
        self._step = step
        self._done = 0

    def __call__(self) -> None:
        self._done += 1
        self._step(self._done)


def _told(found: LineSafety, burners: int) -> dict[str, Any]:
    told: dict[str, Any] = {
        "READY low after kill -9": f"{_seconds(found.killed_s)} (at most {READY_WITHIN_S} s)",
        "after SIGSTOP": f"{_seconds(found.stopped_s)} (at most {READY_WITHIN_S} s)",
        "outputs off": f"{_seconds(found.outputs_s)} after kill -9 of the line process (at most {OUTPUTS_WITHIN_S:g} s)"
        if found.outputs_s
        else found.missing,
    }
    for name, one in (("ejector late", found.late), (f"beside {burners} busy processes", found.late_busy)):
        told[name] = found.missing if one is None else _lateness(one)
    told["belt by encoder"] = _belt(found.by_encoder)
    told["belt by time"] = _belt(found.by_time)
    told["load of the machine"] = figure(found.load, 1)
    return told


def _seconds(values: tuple[float, ...]) -> str:
    ranks = p50_p99_max(values)
    return f"p50 {figure(ranks['p50'], 3)}, max {figure(ranks['max'], 3)} s of {len(values)}"


def _lateness(one: OutputLateness) -> str:
    ranks = p50_p99_max(one.late_ms)
    figures = ", ".join(f"{name} {figure(value, 2)}" for name, value in ranks.items())
    beyond = f"{one.beyond} beyond {one.tolerance_ms:.0f} ms, said {one.said} times"
    return (
        f"{figures} ms over {len(one.late_ms)} edges (p99 of at most {LATE_AT_MOST_MS:g} is meant); {beyond}; {one.unswitched} not switched"
    )


def _belt(one: BeltOutcome) -> str:
    return f"{one.escaped} of {one.bad} bad parts escape, {one.lost} of {one.good} good ones are lost; speed +-{100 * SWINGS:.0f} %"


def _measured(context: CommandContext, done: _Counted, kills: int, stops: int, parts: int, belt_parts: int, burners: int) -> LineSafety:
    missing, module = "", None
    try:
        module = OutputModule(free_port())
    except PeerMissing as error:
        missing = str(error)
    outputs = "" if module is None else _OUTPUTS.format(module.address, GATE, RUN, WATCHDOG_REGISTER)
    watched = _WatchedStation(LineStation(context.data_dir, more=outputs), module)
    try:
        killed, stopped, off = watched.measure(kills, stops, done)
    finally:
        watched.close()
    load = os.getloadavg()[0]
    late: list[OutputLateness | None] = []
    for busy in (0, burners):
        late.append(None if missing else measure_lateness(context.settings, context.data_dir, parts, busy))
        done()
    by_encoder = belt_trial(BeltTrial(belt_parts, differs=SWINGS))
    done()
    by_time = belt_trial(BeltTrial(belt_parts, by="time", differs=SWINGS))
    done()
    return LineSafety(killed, stopped, off, late[0], late[1], by_encoder, by_time, missing, load)


class _WatchedStation:
    """A station, the module that it switches, if any, and a PLC that only looks whether it is READY."""

    def __init__(self, station: LineStation, module: OutputModule | None) -> None:
        self._station = station
        self._module = module
        self._link = PlcLink(station.address, timeout_s=ANSWER_S)
        self._beat = 0
        self._control = LineControl.ENABLE
        self._random = random.Random(1)

    def measure(self, kills: int, stops: int, done: _Counted) -> tuple[tuple[float, ...], tuple[float, ...], tuple[float, ...]]:
        killed, stopped, outputs = [], [], []
        self._until_ready()
        for _ in range(stops):
            stopped.append(self._until_low(lambda: self._station.hold(stopped=True)))
            self._station.hold(stopped=False)
            self._until_ready()
            done()
        for _ in range(kills):
            if self._module is not None:
                began = time.monotonic()
                self._station.kill_line_process()
                outputs.append(self._module.wait_for(off=(GATE, RUN)) - began)
                self._until_ready()
            done()
        for _ in range(kills):
            killed.append(self._until_low(self._station.kill))
            self._until_ready()
            done()
        return tuple(killed), tuple(stopped), tuple(outputs)

    def close(self) -> None:
        self._link.close()
        self._station.close()
        if self._module is not None:
            self._module.close()

    def _until_low(self, fail: Callable[[], object]) -> float:
        """Seconds from ``fail`` on until the PLC does not read READY any more."""
        began = time.monotonic()
        fail()
        while self._ready():
            if time.monotonic() - began > PATIENCE_S:
                raise InspectorError(
                    "READY stands though the station is dead", where=self._station.address, remedy="This must not be: report it"
                )
            time.sleep(SCAN_S)
        return time.monotonic() - began

    def _until_ready(self) -> None:
        """READY, RUN on, and a while at random after it."""
        until = time.monotonic() + PATIENCE_S
        while not self._ready():
            if time.monotonic() > until:
                raise InspectorError("the station does not become ready", where=str(self._station.log), remedy="Read there why")
            self._station.start()
            time.sleep(SCAN_S)
        if self._module is not None:
            self._module.wait_for(on=(RUN,))
        until = time.monotonic() + self._random.uniform(0.3, 0.6)
        while time.monotonic() < until:
            self._ready()
            time.sleep(SCAN_S)

    def _ready(self) -> bool:
        self._beat = (self._beat + 1) & 0xFFFF
        with suppress(StationUnreachable):
            status = LineStatus(int(self._link.scan(LineInputs(self._control, self._beat))["Status"]))
            self._control = LineControl.ENABLE | (LineControl.RESET if status & LineStatus.ERROR else LineControl.NOTHING)
            return bool(status & LineStatus.READY)
        return False
