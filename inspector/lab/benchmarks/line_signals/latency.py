"""``bench line-latency``: what the line's signals cost a part, stage by stage, and the verdict; a PLC's scans on a busy machine.

With and without are measured in turn: rounds of the same station with a PLC, without the line's signals, and without them while the same
PLC scans registers of no station, since here it shares the machine; scans with and without real-time priority.
"""

from __future__ import annotations

import math
import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Annotated, Any

import numpy as np
import psutil
import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, figure, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.errors import InspectorError
from inspector.core.status import CameraState
from inspector.core.types import Inspection
from inspector.lab.benchmarks.line_signals.flush import flushes_ms
from inspector.lab.rig.busy_machine import burning
from inspector.lab.rig.line_station import child_listening, free_port
from inspector.lab.rig.modbus_peers import PeerMissing
from inspector.lab.rig.plc_run import PlcRun, p50_p99_max, run_plc
from inspector.lab.rig.scanning_plc import scanning_plc
from inspector.lab.rig.taught_line import LINE, RECIPE, taught_context
from inspector.runtime.line.result_times import KEPT
from inspector.runtime.station import Station
from inspector.signals.priority import REAL_TIME

CAMERA = f"{LINE}&rate=0&trigger=software"
PATIENCE_S = 60.0
WARM_UP = 5
"""Parts at the start of a round that are not measured."""
FLUSHES = 100
BUSY_STARTED_S = 5.5
"""By then the line process has tidied up after its start."""

_Parts = Annotated[int, typer.Option("--parts", metavar="N", min=10, max=KEPT - WARM_UP, help="Parts of each round.")]
_Rounds = Annotated[int, typer.Option("--rounds", metavar="N", min=1, help="Rounds with the line's signals, and as many without.")]
_Burners = Annotated[int, typer.Option("--burners", metavar="N", min=0, help="Processes that want a core each beside the scans.")]
_Scan = Annotated[float, typer.Option("--scan", metavar="MS", min=0.2, max=100, help="The PLC's scan.")]

_WITH, _BESIDE, _WITHOUT = "with", "beside", "without"

STAGES = (
    "trigger -> heard",
    "heard -> picture",
    "picture -> verdict",
    "verdict -> row, told",
    "told -> shown",
    "shown -> PLC",
    "the station's share",
    "beyond the verdict",
)
"""Of a part, in order. "shown": the registers say it; then the PLC's next scan reads it. The station's share is what it adds to the camera
and to the verdict: the first, the fourth and the fifth. Beyond the verdict is that and the PLC's scan."""


@dataclass(frozen=True)
class JudgedPart:
    """What the station says of a part, in monotonic seconds: ``heard_at`` the line process had its trigger, ``told_at`` the station told of
    its verdict, its row being on the disk."""

    heard_at: float
    captured_at: float
    latency_ms: float
    told_at: float


@dataclass(frozen=True)
class ScanTimes:
    """Of a PLC's scans beside busy processes. ``load``: of the machine, then."""

    priority: str
    scan_ms: dict[str, float]
    load: float


@dataclass(frozen=True)
class LineLatency:
    """``stages_ms``: by the names of ``STAGES``. From the picture to the verdict, of all rounds: ``with_ms``, ``without_ms``, and
    ``beside_ms`` beside a PLC that scans something else, NaN where none can be built. ``ratio`` of the first to the last, ``ratio_to_none``
    of the first to the second: the median over the rounds of their medians, one by the other. ``flush_ms``: of the data folder's disk."""

    client: str
    parts: int
    stages_ms: dict[str, dict[str, float]]
    with_ms: dict[str, float]
    without_ms: dict[str, float]
    beside_ms: dict[str, float]
    ratio: float
    ratio_to_none: float
    flush_ms: dict[str, float]
    scans: tuple[ScanTimes, ...]
    load: float


def add_line_latency(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``bench line-latency``."""

    @bench.command("line-latency")
    @with_context(make_context)
    def line_latency(
        context: CommandContext,
        parts: _Parts = 60,
        rounds: _Rounds = 3,
        burners: _Burners = 3,
        scan: _Scan = 2.0,
        json: JsonOption = None,
    ) -> None:
        """A PLC (Modbus TCP on 127.0.0.1) triggers parts: each stage up to its result, the verdict with and without the line's signals, and
        its scans beside busy processes."""
        make_place(json)
        terminal = Terminal(context.quiet)
        with taught_context(context) as taught, terminal.counting("rounds", 3 * rounds + 4) as step:
            found = _Measuring(taught, parts, scan / 1000, step).measure(rounds, burners)
        terminal.answer(facts(_told(found, burners)))
        terminal.answer(_stages_shown(found))
        write_report(json, {"line_latency": found})


def _told(found: LineLatency, burners: int) -> dict[str, Any]:
    told: dict[str, Any] = {
        "PLC": f"{found.client}; load of the machine {figure(found.load, 1)}",
        "picture -> verdict": f"with the line's signals {_in_words(found.with_ms)} ms",
        "without, beside the PLC": f"{_in_words(found.beside_ms)} ms while it scans registers of no station; "
        f"ratio {figure(found.ratio, 3)} (at most 1.03 is meant)",
        "without, no PLC here": f"{_in_words(found.without_ms)} ms; ratio {figure(found.ratio_to_none, 3)}, with the PLC's own share",
        "the station's share": f"{_in_words(found.stages_ms[STAGES[-2]])} ms beyond camera and verdict (p99 of at most 5 is meant on an "
        f"idle machine); with the PLC's scan {_in_words(found.stages_ms[STAGES[-1]])} ms",
        "of that a bare flush": f"{_in_words(found.flush_ms)} ms: no part is told of before its row is on this disk",
    }
    for one in found.scans:
        name = f"scan beside {burners}, {one.priority}"
        told[name] = f"{_in_words(one.scan_ms, 2)} ms (p99 of at most 1, max 5 is meant with real time); load {figure(one.load, 1)}"
    return told


def _stages_shown(found: LineLatency) -> Any:
    shown = table("stage", "p50 ms", "p99 ms", "max ms", right=("p50 ms", "p99 ms", "max ms"))
    for name in STAGES:
        add_row(shown, name, *(figure(found.stages_ms[name][rank], 2) for rank in ("p50", "p99", "max")))
    return shown


def _in_words(ms: dict[str, float], digits: int = 1) -> str:
    return f"p50 {figure(ms['p50'], digits)}, p99 {figure(ms['p99'], digits)}, max {figure(ms['max'], digits)}"


def stages_of(run: PlcRun, judged: dict[str, JudgedPart], shown_ms: Sequence[float]) -> dict[str, list[float]]:
    """Milliseconds of each stage of each part that both sides know, by the names of ``STAGES``. ``shown_ms``: of each part, from its
    verdict to the moment that the line can read it."""
    found: dict[str, list[float]] = {name: [] for name in STAGES}
    for part, ms in zip(run.parts, shown_ms, strict=True):
        one = judged.get(part.serial)
        if one is None:
            continue
        verdict_at = one.captured_at + one.latency_ms / 1000
        moments = (part.triggered_at, one.heard_at, one.captured_at, verdict_at, one.told_at, verdict_at + ms / 1000, part.taken_at)
        stages = [1000 * (until - since) for since, until in pairwise(moments)]
        share = stages[0] + stages[3] + stages[4]
        for name, took in zip(STAGES, [*stages, share, share + stages[5]], strict=True):
            found[name].append(took)
    return found


def pause_of(run: PlcRun, judged: dict[str, JudgedPart]) -> float:
    """Seconds from the moment that a part was told of to the PLC's next trigger, the median."""
    told = [judged[part.serial].told_at if part.serial in judged else math.nan for part in run.parts]
    return max(0.0, float(np.nanmedian([after.triggered_at - before for before, after in zip(told, run.parts[1:], strict=False)])))


class _Told:
    """Observer of a station: its parts by their serials, and the latencies of all."""

    def __init__(self) -> None:
        self.parts: dict[str, JudgedPart] = {}
        self.latencies_ms: list[float] = []
        self.came = threading.Event()

    def __call__(self, part: Inspection) -> None:
        now = time.monotonic()
        self.latencies_ms.append(part.latency_ms)
        self.parts[part.frame.serial] = JudgedPart(part.frame.triggered_at, part.frame.captured_at, part.latency_ms, now)
        self.came.set()


class _Measuring:
    def __init__(self, bench: CommandContext, parts: int, scan_s: float, step: Callable[[int], None]) -> None:
        self._bench = bench
        self._parts = parts
        self._scan_s = scan_s
        self._step = step
        self._done = 0
        self._usual = replace(bench.settings, records=replace(bench.settings.records, keep=False))
        self._client = ""
        self._pause_s = 0.0

    def measure(self, rounds: int, burners: int) -> LineLatency:
        stages: dict[str, list[float]] = {name: [] for name in STAGES}
        kinds = (_WITH, _BESIDE, _WITHOUT)
        medians: dict[str, list[float]] = {kind: [] for kind in kinds}
        verdicts: dict[str, list[float]] = {kind: [] for kind in kinds}
        for number in range(rounds):
            for kind in kinds if number % 2 == 0 else kinds[::-1]:  # what changes meanwhile changes for all
                latencies = self._latencies(kind, stages)
                medians[kind].append(float(np.median(latencies)) if latencies else math.nan)
                verdicts[kind] += latencies
                self._one_done()
        load = os.getloadavg()[0]
        flush = p50_p99_max(flushes_ms(self._bench.data_dir, FLUSHES))
        return LineLatency(
            client=self._client,
            parts=len(verdicts[_WITH]),
            stages_ms={name: p50_p99_max(ms) for name, ms in stages.items()},
            with_ms=p50_p99_max(verdicts[_WITH]),
            without_ms=p50_p99_max(verdicts[_WITHOUT]),
            beside_ms=p50_p99_max(verdicts[_BESIDE]),
            ratio=_ratio(medians[_WITH], medians[_BESIDE]),
            ratio_to_none=_ratio(medians[_WITH], medians[_WITHOUT]),
            flush_ms=flush,
            scans=self._scans(burners),
            load=load,
        )

    def _latencies(self, kind: str, stages: dict[str, list[float]]) -> list[float]:
        """Milliseconds from the picture to the verdict of each part of a round; none where there is no such PLC."""
        if kind == _WITH:
            told = self._with_plc(stages)
        elif kind == _WITHOUT:
            told = self._without(_nothing)
        else:
            try:
                with scanning_plc(self._scan_s) as go_on:
                    told = self._without(go_on)
            except PeerMissing:
                return []
        return told.latencies_ms[WARM_UP:]

    def _with_plc(self, stages: dict[str, list[float]]) -> _Told:
        address = f"127.0.0.1:{free_port()}"
        station = self._station(address)
        told = _Told()
        try:
            station.observe(told)
            run = run_plc(address, self._parts + WARM_UP, self._scan_s)
        finally:
            station.close()
        shown_ms = station.result_times_ms
        if len(shown_ms) != len(run.parts):
            raise InspectorError(
                f"the line has read {len(shown_ms)} of {len(run.parts)} results in time",
                where=address,
                remedy="Try again on a quieter machine",
            )
        self._client = f"{run.client}, a scan each {1000 * self._scan_s:g} ms"
        for name, ms in stages_of(replace(run, parts=run.parts[WARM_UP:]), told.parts, shown_ms[WARM_UP:]).items():
            stages[name] += ms
        self._pause_s = pause_of(run, told.parts)
        return told

    def _without(self, before_each: Callable[[], object]) -> _Told:
        """With the PLC's pause from one part to the next: after a longer one a verdict takes longer, whoever triggers."""
        station = self._station("")
        told = _Told()
        try:
            station.observe(told)
            for _ in range(self._parts + WARM_UP):
                before_each()
                told.came.clear()
                station.camera.trigger()
                if not told.came.wait(PATIENCE_S):
                    raise InspectorError("a triggered part was not judged", where=CAMERA, remedy="This must not be: report it")
                time.sleep(self._pause_s)
        finally:
            station.close()
        return told

    def _scans(self, burners: int) -> tuple[ScanTimes, ...]:
        """With and without real-time priority in turn, beside busy processes."""
        port = free_port()
        # Its processes get little of the machine here, and it is the scans that are measured.
        station = self._station(f"127.0.0.1:{port}", patient=True)
        found: dict[bool, list[PlcRun]] = {True: [], False: []}
        loads: dict[bool, list[float]] = {True: [], False: []}
        try:
            line = child_listening(psutil.Process(), port)
            time.sleep(BUSY_STARTED_S)
            may = line is not None and _give_priority(line.pid, real_time=True)
            with burning(burners):
                for real_time in (True, False, True, False) if may else (False, False):
                    if line is not None and may:
                        _give_priority(line.pid, real_time=real_time)
                    found[real_time].append(run_plc(f"127.0.0.1:{port}", self._parts, self._scan_s))
                    loads[real_time].append(os.getloadavg()[0])
                    self._one_done()
        finally:
            station.close()
        return tuple(
            ScanTimes("real-time" if real_time else "usual priority", _worst(runs), max(loads[real_time]))
            for real_time, runs in found.items()
            if runs
        )

    def _station(self, address: str, *, patient: bool = False) -> Station:
        """A station that judges; with a PLC's registers at ``address``, HOST:PORT, if one is named. ``patient``:
        it may be slow."""
        settings = self._usual
        if address:
            line = replace(settings.line, control="modbus")
            if patient:
                line = replace(line, station_timeout_s=PATIENCE_S, result_deadline_s=PATIENCE_S)
            settings = replace(settings, line=line, modbus=replace(settings.modbus, listen=address))
        self._bench.settings = settings
        station = self._bench.station(CAMERA, RECIPE)
        until = time.monotonic() + PATIENCE_S
        while not _judges(station, address):
            if time.monotonic() > until:
                station.close()
                raise InspectorError(f"the station is not ready: {station.status().reason}", where=address, remedy="Try again")
            time.sleep(0.02)
        return station

    def _one_done(self) -> None:
        self._done += 1
        self._step(self._done)


def _nothing() -> None:
    pass


def _ratio(ones: Sequence[float], others: Sequence[float]) -> float:
    return float(np.median([one / other for one, other in zip(ones, others, strict=True)]))


def _judges(station: Station, address: str) -> bool:
    status = station.status()
    report = status.line
    listens = not address or (report is not None and bool(report.listening) and report.online)
    return status.runtime != "" and status.camera_state is CameraState.STREAMING and listens


def _give_priority(pid: int, *, real_time: bool) -> bool:
    """False: the machine does not allow it."""
    try:
        if real_time:
            os.sched_setscheduler(pid, os.SCHED_FIFO, os.sched_param(REAL_TIME))
        else:
            os.sched_setscheduler(pid, os.SCHED_OTHER, os.sched_param(0))
    except (OSError, AttributeError):
        return False
    return True


def _worst(runs: Sequence[PlcRun]) -> dict[str, float]:
    """Of several runs: the mean of p50, and the worst p99 and maximum."""
    scans = [run.scan_ms for run in runs]
    if not scans:
        return dict.fromkeys(("p50", "p99", "max"), math.nan)
    return {
        "p50": float(np.mean([one["p50"] for one in scans])),
        "p99": max(one["p99"] for one in scans),
        "max": max(one["max"] for one in scans),
    }
