"""How late an ejector by encoder is switched: each part is rejected, the module says when its output changed."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from inspector.core.line.line_settings import LineSettings, ModbusSettings, OutputSettings, RejectSettings
from inspector.core.line.messages import LineEvent, TakePart
from inspector.core.settings import Settings
from inspector.lab.rig.busy_machine import burning
from inspector.lab.rig.line_station import free_port
from inspector.lab.rig.output_module import COUNTS_PER_S, WATCHDOG_REGISTER, OutputModule, Switched
from inspector.lab.rig.rejecting_station import RejectingStation
from inspector.runtime.line.of_station import process_settings
from inspector.signals.modbus.plc import PlcPlan, PlcProgram
from inspector.signals.modbus.plc_link import PlcLink, drive

GATE, RUN = 0, 1
SCAN_S = 0.005
APART_S = 0.15
STALLED_S = 20.0
BELT = RejectSettings("encoder", 40.0, 0.1, 0.1 * COUNTS_PER_S, 12.0, 0.0, 0.0, 0.0)
"""400 mm/s, an ejector after 40 mm, which acts 12 mm before and behind a part's middle."""


@dataclass(frozen=True)
class OutputLateness:
    """Of ``parts`` that were to be ejected. ``late_ms``: of each edge of the gate's output, from the moment at which the belt was there.
    ``unswitched``: parts for which it was not switched. ``beyond``: edges later than ``tolerance_ms``; ``said``: how often that was said as
    "ejector late". ``stopped``: parts that lay on the belt when it stood or just before them, which are not measured."""

    parts: int
    late_ms: tuple[float, ...]
    unswitched: int
    stopped: int
    beyond: int
    said: int
    tolerance_ms: float


def with_outputs(settings: OutputSettings, module: str) -> OutputSettings:
    """The outputs of ``io_module.c`` at that address, HOST:PORT."""
    return replace(settings, module=module, gate="eject", gate_output=GATE, run_output=RUN, watchdog_register=WATCHDOG_REGISTER)


def measure_lateness(settings: Settings, data: Path, parts: int, burners: int = 0) -> OutputLateness:
    """The real line process beside so many busy processes. ``data``: a folder for it. Raises PeerMissing, InspectorError."""
    address = f"127.0.0.1:{free_port()}"
    module = OutputModule(free_port())
    line: LineSettings = replace(settings.line, control="modbus")
    outputs = replace(with_outputs(settings.outputs, module.address), encoder_register=0)
    served: ModbusSettings = replace(settings.modbus, listen=address)
    wanted = process_settings(replace(settings, line=line, modbus=served, outputs=outputs, reject=BELT), data)
    try:
        station = RejectingStation(replace(wanted, run=secrets.randbits(63)))
        try:
            station.wait_until(lambda report: bool(report.listening and report.peers and report.online))
            program = PlcProgram(PlcPlan(parts + 1, period_s=APART_S))
            # With the last part's result the PLC takes Enable away, and the belt stops: it is not measured.
            with burning(burners), closing(PlcLink(address)) as link:
                drive(program, link, scan_s=SCAN_S, stall_s=STALLED_S, told=lambda result: None)
        finally:
            station.close()
    finally:
        module.close()
    came = [one.at for one in station.heard if isinstance(one, TakePart) and not one.refused]
    said = sum(isinstance(one, LineEvent) and one.what == "ejector late" for one in station.heard)
    return lateness_of(came, module.changes, said)


def lateness_of(came: Sequence[float], changes: Sequence[Switched], said: int) -> OutputLateness:
    """``came``: when each part passed the camera, in monotonic seconds; ``changes``: of the module's outputs."""
    speed = BELT.speed_mm_s
    tolerance_ms = 1000 * (BELT.tolerance_s or BELT.window_mm / 2 / speed)
    late_ms: list[float] = []
    unswitched = stopped = 0
    for at in came:
        edges = [(at + (BELT.distance_mm + side * BELT.window_mm) / speed, side < 0) for side in (-1, 1)]
        # What lay on the belt when it began to run is ejected, and parts beside it are not told apart from that.
        if not _ran(changes, at - BELT.distance_mm / speed, edges[-1][0]):
            stopped += 1
            continue
        found = [_lateness(changes, due, on) for due, on in edges]
        unswitched += found[0] is None
        late_ms += [1000 * late for late in found if late is not None]
    beyond = sum(ms > tolerance_ms for ms in late_ms)
    return OutputLateness(len(came), tuple(late_ms), unswitched, stopped, beyond, said, tolerance_ms)


def _lateness(changes: Sequence[Switched], due: float, on: bool) -> float | None:
    """Of the change of the gate that is nearest to ``due``, in seconds; None if there is none around it."""
    around = [one.at - due for one in changes if one.coil == GATE and one.on is on and abs(one.at - due) < APART_S / 2]
    return min(around, key=abs, default=None)


def _ran(changes: Sequence[Switched], since: float, until: float) -> bool:
    """Whether the belt ran all that time."""
    before = [one.on for one in changes if one.coil == RUN and one.at <= since]
    return bool(before) and before[-1] and not any(one.coil == RUN and since < one.at <= until for one in changes)
