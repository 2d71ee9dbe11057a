"""``bench line-signals``: a PLC triggers parts at a station while both, the process between them and the wire fail again and again.

Each trigger must be exactly one result, in order, whole, and PASS only where the ledger says that this very part was judged PASS.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from dataclasses import dataclass, field
from enum import Enum
from typing import Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, figure
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, percentiles, write_report
from inspector.core.errors import InspectorError
from inspector.core.line.exchange import LineInputs
from inspector.core.line.vocabulary import LineResult
from inspector.lab.rig.line_station import LineStation
from inspector.lab.rig.taught_line import taught_context
from inspector.signals.modbus.plc import PlcPlan, PlcProgram, PlcResult, Read, ResultFault
from inspector.signals.modbus.plc_link import PlcLink, StationUnreachable

RESULT_TIMEOUT_S = 3.0
"""The PLC rejects a part that has no result for so long; the station's own deadline is shorter."""

STALLED_S = 120.0
SCAN_S = 0.002

_Parts = Annotated[int, typer.Option("--parts", metavar="N", min=1, help="Parts that the PLC triggers.")]
_Faults = Annotated[bool, typer.Option("--faults/--no-faults", help="Kill, stop, mute and cut meanwhile, at random.")]
_Every = Annotated[int, typer.Option("--every", metavar="N", min=10, help="Parts from one fault to the next.")]
_Seed = Annotated[int, typer.Option("--seed", metavar="N", min=0, help="Of the faults' order.")]
_Depth = Annotated[int, typer.Option("--depth", metavar="N", min=1, max=8, help="Parts that may be under way at once.")]


class LineFault(Enum):
    """What fails."""

    STATION_KILLED = "station killed"
    LINE_PROCESS_KILLED = "line process killed"
    STATION_STOPPED = "station stopped for .7 s"
    PLC_KILLED = "PLC killed"
    HEARTBEAT_MUTED = "PLC's heartbeat muted for .8 s"
    EARLY_TRIGGERS = "triggers without waiting for Ready for .1 s"
    NOT_ACKNOWLEDGED = "results not acknowledged for 2.5 s"
    WIRE_CUT = "TCP connection cut"


_LASTS_S = {
    LineFault.STATION_STOPPED: 0.7,
    LineFault.HEARTBEAT_MUTED: 0.8,
    LineFault.EARLY_TRIGGERS: 0.1,
    LineFault.NOT_ACKNOWLEDGED: 2.5,
}


@dataclass
class LineAccount:
    """What became of the triggers. ``rejected``: no result came within the PLC's own time; ``flushed``: of a PLC that was killed with them
    under way. ``not_passed``: told as PASS, though the ledger has no PASS of that part."""

    triggers: int = 0
    passed: int = 0
    failed: int = 0
    invalid: int = 0
    rejected: int = 0
    flushed: int = 0
    out_of_order: int = 0
    torn: int = 0
    not_passed: int = 0
    missed: int = 0
    starts: int = 0
    seconds: float = 0.0
    faults: Counter[str] = field(default_factory=Counter)
    why: Counter[str] = field(default_factory=Counter)
    waited_ms: dict[str, float] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    @property
    def exact(self) -> bool:
        """Whether every trigger has exactly one end, and none a wrong one."""
        ends = self.passed + self.failed + self.invalid + self.rejected + self.flushed
        return self.triggers == ends and not (self.out_of_order or self.torn or self.not_passed)


def add_line_signals(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``bench line-signals``."""

    @bench.command("line-signals")
    @with_context(make_context)
    def line_signals(
        context: CommandContext,
        parts: _Parts = 2000,
        faults: _Faults = True,
        every: _Every = 100,
        seed: _Seed = 1,
        depth: _Depth = 1,
        json: JsonOption = None,
    ) -> None:
        """A PLC (Modbus TCP on 127.0.0.1) triggers a station while station, line process, PLC and wire fail at random."""
        make_place(json)
        terminal = Terminal(context.quiet)
        with taught_context(context) as taught, terminal.counting("parts", parts) as done:
            station = LineStation(taught.data_dir, depth=depth)
            found = _FailingLine(station, parts, every if faults else 0, seed).run(done)
        terminal.answer(facts(_told(found)))
        write_report(json, {"line_signals": found, "exact": found.exact})
        if not found.exact:
            raise typer.Exit(1)


def _told(found: LineAccount) -> dict[str, Any]:
    equal = "=" if found.exact else "IS NOT"
    ends = f"{found.passed} PASS + {found.failed} FAIL + {found.invalid} INVALID + {found.rejected} rejected + {found.flushed} flushed"
    return {
        "account": f"{found.triggers} triggers {equal} {ends}",
        "wrong": f"{found.out_of_order} out of order, {found.torn} torn, {found.not_passed} PASS that was not PASS in the ledger",
        "INVALID because": ", ".join(f"{count} {why}" for why, count in found.why.most_common()) or "-",
        "faults": ", ".join(f"{count} x {name}" for name, count in found.faults.most_common()) or "none",
        "station": f"started {found.starts} times; {found.missed} triggers while it was not ready",
        "trigger to result": f"p50 {figure(found.waited_ms['p50'], 1)}, p99 {figure(found.waited_ms['p99'], 1)} ms",
        "said": "; ".join(found.problems) or "nothing",
        "took": f"{figure(found.seconds, 0)} s, {figure(found.triggers / max(found.seconds, 1e-9), 1)} parts a second",
    }


class _FailingLine:
    def __init__(self, station: LineStation, parts: int, every: int, seed: int) -> None:
        self._station = station
        self._parts = parts
        self._every = every
        self._random = random.Random(seed)
        self._account = LineAccount()
        self._results: list[PlcResult] = []
        self._passed: list[str] = []
        self._plcs = 0
        self._next_fault = every
        self._last_fault = "no fault"
        self._lasting: tuple[LineFault, float] | None = None
        self._order: list[LineFault] = []

    def run(self, step: Any) -> LineAccount:
        began = time.monotonic()
        self._station.start()
        try:
            self._station.wait_until_it_listens()
            while self._account.triggers < self._parts:
                self._one_plc(step)
        finally:
            self._station.close()
        account = self._account
        account.seconds, account.starts = time.monotonic() - began, self._station.starts
        judged = self._station.verdicts()
        account.not_passed = sum(judged.get(serial) != "PASS" for serial in self._passed)
        account.waited_ms = percentiles([1000 * one.waited_s for one in self._results if one.fault is None])
        return account

    def _one_plc(self, step: Any) -> None:
        """A PLC from its start until it is killed, or all parts are done."""
        self._plcs += 1
        plan = PlcPlan(self._parts - self._account.triggers, result_timeout_s=RESULT_TIMEOUT_S, serial_prefix=f"PLC{self._plcs}")
        program, link, read = PlcProgram(plan), PlcLink(self._station.address), None
        before, seen, happened_s = self._account.triggers, 0, time.monotonic()
        try:
            while not program.done:
                now_s = time.monotonic()
                inputs = program.scan(now_s, read)
                if program.results[seen:]:
                    happened_s = now_s
                for result in program.results[seen:]:
                    self._enter(result)
                seen = len(program.results)
                self._account.triggers = before + program.triggered
                step(len(self._results))
                if now_s - happened_s > STALLED_S:
                    raise InspectorError(f"nothing happens: {read}", where=self._station.address, remedy="This must not be: report it")
                if self._fail(program, link, now_s):
                    break
                read = _scanned(link, inputs)
                self._station.start()  # again, after it was killed
                time.sleep(max(0.0, now_s + SCAN_S - time.monotonic()))
        finally:
            self._end_fault(program)
            link.close()
        self._account.flushed += program.open
        self._account.missed += program.missed
        self._account.problems += [one for one in program.problems if one not in self._account.problems]

    def _enter(self, result: PlcResult) -> None:
        account = self._account
        self._results.append(result)
        if result.fault is ResultFault.LOST:
            account.rejected += 1
        elif result.fault is ResultFault.OUT_OF_ORDER:
            account.out_of_order += 1
            account.problems.append(f"result of {result.sequence} ({result.result.name}, {result.why.name}) after {self._last_fault}")
        elif result.fault is ResultFault.TORN:
            account.torn += 1
        elif result.result is LineResult.PASS:
            account.passed += 1
            self._passed.append(result.serial)
        elif result.result is LineResult.FAIL:
            account.failed += 1
        else:
            account.invalid += 1
            account.why[result.why.name.lower().replace("_", " ")] += 1

    def _fail(self, program: PlcProgram, link: PlcLink, now_s: float) -> bool:
        """Begin or end a fault. True: this PLC is killed."""
        if self._lasting is not None:
            if now_s >= self._lasting[1]:
                self._end_fault(program)
            return False
        if not self._every or len(self._results) < self._next_fault or not program.alive(now_s):
            return False
        self._next_fault = len(self._results) + self._every
        # Each kind as often as any other, in a random order.
        self._order = self._order or self._random.sample(list(LineFault), len(LineFault))
        fault = self._order.pop()
        self._account.faults[fault.value] += 1
        self._last_fault = fault.value
        if fault in _LASTS_S:
            self._lasting = fault, now_s + _LASTS_S[fault]
        match fault:
            case LineFault.STATION_KILLED:
                self._station.kill()
            case LineFault.LINE_PROCESS_KILLED:
                self._station.kill_line_process()
            case LineFault.STATION_STOPPED:
                self._station.hold(stopped=True)
            case LineFault.HEARTBEAT_MUTED:
                program.beats = False
            case LineFault.EARLY_TRIGGERS:
                program.waits_for_ready = False
            case LineFault.NOT_ACKNOWLEDGED:
                program.acknowledges = False
            case LineFault.WIRE_CUT:
                link.close()
            case LineFault.PLC_KILLED:
                return True
        return False

    def _end_fault(self, program: PlcProgram) -> None:
        if self._lasting is not None and self._lasting[0] is LineFault.STATION_STOPPED:
            self._station.hold(stopped=False)
        self._lasting = None
        program.beats = program.waits_for_ready = program.acknowledges = True


def _scanned(link: PlcLink, inputs: LineInputs) -> Read | None:
    """What one scan has read; None if it failed."""
    try:
        return link.scan(inputs)
    except StationUnreachable:
        return None
