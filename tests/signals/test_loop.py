"""The loop of the line process around ports that fail, a handshake that fails, and a station that hangs."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector.core.line.exchange import LineInputs, LineOutputs
from inspector.core.line.handshake import Handshake
from inspector.core.line.messages import Alive, FromStation, LineEvent, LineReport, PartJudged, ResetErrors, TakePart, ToStation, UseRecipe
from inspector.core.line.vocabulary import LineControl, LineError, LineStatus, LineWarning
from inspector.signals.loop import LineLoop
from inspector.signals.reporting import LineWatch
from inspector.signals.station_link import StationLink
from inspector.signals.wire import packed, to_station
from tests.signals.played_station import ALIVE, RUN, judged, line_settings


class PlayedPort:
    """A port whose line sets what a test says, and that raises where a test says."""

    listening = peers = ()

    def __init__(self, raises: str = "") -> None:
        self.set = LineInputs()
        self.wishes: list[ToStation] = []
        self.problems: tuple[str, ...] = ()
        self.shown: list[LineOutputs] = []
        self.told: list[Any] = []
        self.faults: tuple[LineError, ...] = ()
        self.ejected = 0
        self._raises = raises

    def _called(self, name: str) -> None:
        if name == self._raises:
            raise ZeroDivisionError(name)

    async def start(self) -> None:
        """Nothing to begin."""

    def inputs(self) -> LineInputs | None:
        self._called("inputs")
        return self.set

    def asked(self) -> tuple[ToStation, ...]:
        self._called("asked")
        wishes, self.wishes = tuple(self.wishes), []
        return wishes

    def show(self, outputs: LineOutputs) -> None:
        self._called("show")
        self.shown.append(outputs)

    def judged(self, part: PartJudged) -> None:
        self._called("judged")
        self.told.append(part)

    def happened(self, event: LineEvent) -> None:
        self._called("happened")
        self.told.append(event)

    def report(self, report: LineReport) -> None:
        self._called("report")
        self.told.append(report)

    def taken(self, part: TakePart) -> None:
        self._called("taken")
        self.told.append(part)

    async def close(self) -> None:
        """Nothing to let go."""


def run(
    scenario: Callable[[LineLoop, list[ToStation]], Awaitable[None]],
    *ports: PlayedPort,
    gate: PlayedPort | None = None,
    plc_timeout_s: float = 0.5,
) -> list[Exception]:
    """Run ``scenario`` around a loop, the first port being in control; what broke the loop."""
    broken: list[Exception] = []

    async def go() -> None:
        said: list[ToStation] = []
        handshake = Handshake(line_settings(Path(), plc_timeout_s=plc_timeout_s).line, RUN)
        line = LineLoop(handshake, ports, ports[0], gate, said.append, LineWatch("raised"), broken.append)
        line.turn()
        await scenario(line, said)
        line.end()

    asyncio.run(go())
    return broken


def test_a_part_goes_through_in_turns_of_its_own() -> None:
    plc, gate = PlayedPort(), PlayedPort()

    async def scenario(line: LineLoop, said: list[ToStation]) -> None:
        line.hear(ALIVE)
        for control in (LineControl.ENABLE, LineControl.ENABLE | LineControl.TRIGGER):
            plc.set = LineInputs(control)
            line.turn()
        (take,) = said
        assert isinstance(take, TakePart) and gate.told == [take]
        line.hear(judged(take))
        assert gate.told[1:] == [judged(take)] and plc.shown[-1].status & LineStatus.PASS
        assert not line.idle

    assert run(scenario, plc, gate, gate=gate) == []


@pytest.mark.parametrize("what", ["asked", "show", "judged", "happened", "report", "taken"])
def test_a_port_that_fails_costs_the_others_nothing(what: str) -> None:
    plc, bad, last = PlayedPort(), PlayedPort(raises=what), PlayedPort()
    gate = bad if what == "taken" else None

    async def scenario(line: LineLoop, said: list[ToStation]) -> None:
        line.hear(ALIVE)
        plc.set = LineInputs(LineControl.ENABLE | LineControl.TRIGGER)
        line.turn()
        (take,) = (one for one in said if isinstance(one, TakePart))
        line.hear(judged(take))
        line.hear(judged(take))  # the second is late: an event
        line.report()
        assert {type(one) for one in last.told} == {LineEvent, PartJudged, LineReport}
        await asyncio.sleep(0.06)
        line.hear(ALIVE)
        line.report()
        (*_, report) = (one for one in said if isinstance(one, LineReport))
        assert f"PlayedPort: ZeroDivisionError: {what}" in report.problems

    assert run(scenario, plc, bad, last, gate=gate) == []


@pytest.mark.parametrize("what", ["show", "judged", "taken"])
def test_outputs_that_fail_are_lost_until_somebody_says_otherwise(what: str) -> None:
    plc, gate = PlayedPort(), PlayedPort(raises=what)

    async def scenario(line: LineLoop, said: list[ToStation]) -> None:
        line.hear(ALIVE)
        plc.set = LineInputs(LineControl.ENABLE | LineControl.TRIGGER)
        line.turn()
        line.hear(judged(next(one for one in said if isinstance(one, TakePart))))
        assert plc.shown[-1].error == LineError.OUTPUT_LOST
        gate._raises = ""
        line.hear(ALIVE)
        assert plc.shown[-1].error == LineError.OUTPUT_LOST
        plc.set = LineInputs(LineControl.ENABLE | LineControl.RESET)
        line.turn()
        line.turn()
        assert plc.shown[-1].error == LineError.NONE

    assert run(scenario, plc, gate, gate=gate) == []


def test_a_port_in_control_that_fails_is_a_line_that_is_not_there() -> None:
    plc = PlayedPort()

    async def scenario(line: LineLoop, _said: list[ToStation]) -> None:
        line.hear(ALIVE)
        plc.set = LineInputs(LineControl.ENABLE, heartbeat=1)
        line.turn()
        assert plc.shown[-1].status & LineStatus.READY
        plc._raises = "inputs"
        await asyncio.sleep(0.12)
        assert plc.shown[-1].error == LineError.PLC_SILENT and not plc.shown[-1].status & LineStatus.READY

    assert run(scenario, plc, plc_timeout_s=0.1) == []


def test_a_heartbeat_alone_is_no_turn_and_keeps_the_plc_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    plc = PlayedPort()
    turns: list[LineInputs] = []
    step = Handshake.step

    def counted(self: Handshake, now_s: float, inputs: LineInputs, *more: Any) -> Any:
        turns.append(inputs)
        return step(self, now_s, inputs, *more)

    async def scenario(line: LineLoop, said: list[ToStation]) -> None:
        line.hear(ALIVE)
        plc.set = LineInputs(LineControl.ENABLE, heartbeat=1)
        line.turn()
        before = len(turns)
        for beat in range(2, 9):
            plc.set = replace(plc.set, heartbeat=beat)
            line.turn()
            assert len(turns) == before
            await asyncio.sleep(0.03)
            line.hear(ALIVE)
            before = len(turns)
            assert plc.shown[-1].status & LineStatus.READY, "for .2 s, and silent after .1 s"
        plc.set = replace(plc.set, heartbeat=9, control=LineControl.ENABLE | LineControl.TRIGGER)
        line.turn()
        assert any(isinstance(one, TakePart) for one in said)
        await asyncio.sleep(0.12)
        assert plc.shown[-1].error == LineError.PLC_SILENT
        plc.set = replace(plc.set, heartbeat=10, control=LineControl.ENABLE | LineControl.TRIGGER | LineControl.RESET)
        line.turn()
        assert plc.shown[-1].error == LineError.NONE

    monkeypatch.setattr(Handshake, "step", counted)
    assert run(scenario, plc, plc_timeout_s=0.1) == []


def test_after_a_fault_of_the_handshake_nothing_is_ready() -> None:
    plc = PlayedPort()

    async def scenario(line: LineLoop, _said: list[ToStation]) -> None:
        line.hear(ALIVE)
        plc.set = LineInputs(LineControl.ENABLE)
        line.turn()
        assert plc.shown[-1].status & LineStatus.READY
        line.hear("no message")  # type: ignore[arg-type]
        plc.set = "no inputs"  # type: ignore[assignment]
        line.turn()
        assert plc.shown[-1].status == LineStatus.ERROR and plc.shown[-1].shown is None

    assert len(run(scenario, plc)) == 1


def test_what_a_port_asks_for_goes_to_the_station() -> None:
    plc, mqtt = PlayedPort(), PlayedPort()

    async def scenario(line: LineLoop, said: list[ToStation]) -> None:
        mqtt.wishes.append(UseRecipe("lid"))
        line.turn()
        assert said == [UseRecipe("lid")]

    run(scenario, plc, mqtt)


def test_the_outputs_name_warnings_and_lot() -> None:
    plc = PlayedPort()

    async def scenario(line: LineLoop, _said: list[ToStation]) -> None:
        line.hear(Alive(True, warnings=LineWarning.DRIFT, lot="L-9"))
        assert plc.shown[-1].warnings == LineWarning.DRIFT | LineWarning.PRIORITY and plc.shown[-1].lot == "L-9"
        assert plc.shown[-1].status & LineStatus.WARNING

    run(scenario, plc)


def test_errors_of_the_outputs_reach_the_line() -> None:
    plc, gate = PlayedPort(), PlayedPort()

    async def scenario(line: LineLoop, said: list[ToStation]) -> None:
        line.hear(ALIVE)
        line.report()
        gate.faults = (LineError.EJECTOR_LATE,)
        line.turn()
        assert plc.shown[-1].error == LineError.EJECTOR_LATE
        (*_, report) = (one for one in said if isinstance(one, LineReport))  # at once, not with the next tick
        assert report.error == LineError.EJECTOR_LATE and "too late" in report.fault == report.last_fault

    run(scenario, plc, gate, gate=gate)


@pytest.mark.parametrize("by_plc", [True, False])
def test_counts_that_disagree_stop_the_line_until_a_reset(by_plc: bool) -> None:
    plc = PlayedPort()

    async def scenario(line: LineLoop, said: list[ToStation]) -> None:
        line.hear(replace(ALIVE, pictures=0))
        plc.set = LineInputs(LineControl.ENABLE)
        line.turn()
        line.hear(replace(ALIVE, pictures=2))
        assert plc.shown[-1].error == LineError.COUNTS_DISAGREE and not plc.shown[-1].status & LineStatus.READY
        assert any(isinstance(one, LineEvent) and one.what == "counts disagree" for one in said)
        if by_plc:
            plc.set = LineInputs(LineControl.ENABLE | LineControl.RESET)
            line.turn()
        else:
            line.hear(ResetErrors())
        line.hear(replace(ALIVE, pictures=2))
        assert plc.shown[-1].status & LineStatus.READY

    assert run(scenario, plc) == []


def test_a_reset_that_is_held_hides_no_counts_that_disagree() -> None:
    plc = PlayedPort()

    async def scenario(line: LineLoop, said: list[ToStation]) -> None:
        line.hear(replace(ALIVE, pictures=0))
        plc.set = LineInputs(LineControl.ENABLE | LineControl.RESET)
        line.turn()
        line.hear(replace(ALIVE, pictures=2))
        assert any(isinstance(one, LineEvent) and one.what == "counts disagree" for one in said)

    assert run(scenario, plc) == []


def test_a_station_that_hangs_does_not_hold_up_the_line() -> None:
    async def go() -> None:
        here, there = multiprocessing.Pipe()
        ended: list[bool] = []
        heard: list[FromStation] = []
        link = StationLink(there, heard.append, lambda: ended.append(True))
        link.start()
        event = LineEvent("error", "x" * 1000)
        for _ in range(2000):  # far more than the pipe holds
            link.say(event)
        link.say(LineReport())
        got = 0
        while got < 2000:
            while here.poll():
                assert to_station(here.recv_bytes()) == event
                got += 1
            await asyncio.sleep(0)
        here.send_bytes(b"{}")
        here.send_bytes(packed(ALIVE))
        here.close()
        while not ended:
            await asyncio.sleep(0)
        assert heard == [ALIVE]
        link.say(event)
        link.close()
        assert ended == [True]

    asyncio.run(go())
