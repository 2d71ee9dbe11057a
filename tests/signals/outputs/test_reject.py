"""The right parts are ejected: a belt that is a module of libmodbus, with an encoder that counts while the run output is on."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest

from inspector.core.line.exchange import LineOutputs
from inspector.core.line.identity import PartIdentity
from inspector.core.line.line_settings import RejectSettings
from inspector.core.line.messages import LineEvent, PartJudged, TakePart
from inspector.core.line.vocabulary import LineError, LineResult, LineStatus, Why
from inspector.signals.outputs.io_module import IoModulePort
from tests.signals.outputs.test_io_module import GATE, READY, RUN, CModule, beside
from tests.signals.played_station import RUN as RUN_NUMBER

# 400 mm/s; an ejector after 40 mm, .1 s; its window is 60 ms wide.
BELT = RejectSettings("encoder", 40.0, 0.1, 400.0, 12.0, 0.0, 0.0, 0.02)
APART_S, TO_EJECTOR_S, WINDOW_S = 0.075, 0.1, 0.03
PARTS = 8


def judged(part: int, result: LineResult) -> PartJudged:
    return PartJudged(PartIdentity(RUN_NUMBER, part), result, Why.JUDGED)


def on_between(module: CModule, coil: int, at: float, until: float) -> list[bool]:
    """Each state that a coil had within that time."""
    before = [on for number, on, when in module.changes if number == coil and when <= at]
    return [before[-1] if before else False, *(on for number, on, when in module.changes if number == coil and at < when < until)]


@pytest.mark.slow
@pytest.mark.parametrize(("gate", "by"), [("pass", "encoder"), ("eject", "time")])
def test_what_is_no_pass_is_ejected_and_nothing_else(gate: str, by: str) -> None:
    heard: list[LineError] = []

    async def scenario(port: IoModulePort, module: CModule) -> None:
        port._changed = lambda: heard.extend(port.faults)  # as the loop does in the turn that this is
        port.show(READY)
        await module.until(lambda: RUN in module.on())
        came: list[float] = []
        belated: set[int] = set()
        await asyncio.sleep(0.15)  # what lay on the belt at the start has gone by
        for number in range(1, PARTS + 1):
            came.append(time.monotonic())
            port.taken(TakePart(PartIdentity(RUN_NUMBER, number, encoder=77), came[-1], refused=Why.NOT_READY if number == 2 else Why.NONE))
            await asyncio.sleep(0.02)
            if number != 5:  # no verdict ever
                port.judged(judged(number, LineResult.FAIL if number == 3 else LineResult.PASS))
                if time.monotonic() > came[-1] + TO_EJECTOR_S - WINDOW_S:
                    belated.add(number)  # the machine stood still: at the ejector this part had no verdict yet, or just so
            if number == 7:  # too late for the line, and so for the ejector
                port.happened(LineEvent("no verdict in time", "", (PartIdentity(RUN_NUMBER, 7, encoder=77),)))
            await asyncio.sleep(max(0.0, came[0] + APART_S * number - time.monotonic()))
        await asyncio.sleep(TO_EJECTOR_S + WINDOW_S)
        bad = {2, 3, 5, 7}
        ejects = gate == "eject"
        around = {number: (at + TO_EJECTOR_S - 0.01, at + TO_EJECTOR_S + 0.01) for number, at in enumerate(came, 1)}
        wrong = [
            number
            for number, due in around.items()
            if number not in belated and on_between(module, GATE, *due) != [(number in bad) == ejects]
        ]
        # A machine that stops for longer than the tolerance cannot switch in time, nor know where the belt is; then it must say so.
        assert not wrong or {LineError.EJECTOR_LATE, LineError.COUNTS_DISAGREE} & set(heard), (wrong, came, module.changes)
        assert LineError.COUNTS_DISAGREE in heard or len(bad) <= port.ejected <= len(bad | belated)
        assert port.problems == ()

    beside(scenario, replace(BELT, by=by), gate=gate, behind_input=-1)


def test_what_lies_on_the_belt_at_the_start_is_ejected() -> None:
    async def scenario(port: IoModulePort, module: CModule) -> None:
        port.show(READY)
        await module.until(lambda: module.on() >= {RUN, GATE})
        began = time.monotonic()
        await module.until(lambda: GATE not in module.on())
        assert 0.06 < time.monotonic() - began < 0.2

    beside(scenario, BELT, behind_input=-1)


def test_an_ejector_that_cannot_be_switched_in_time_is_an_error() -> None:
    heard: list[LineError] = []

    async def scenario(port: IoModulePort, module: CModule) -> None:
        def changed() -> None:
            heard.extend(port.faults)  # as the loop does in the turn that this is
            module._news.set()

        port._changed = changed
        port.show(READY)
        await module.until(lambda: module.on() >= {RUN, GATE})
        await module.until(lambda: GATE not in module.on())
        await asyncio.sleep(0.05)  # what lay on the belt at the start has gone by: an ejector that acts is not late
        # Heard of when it is at the ejector: its window began 12 mm earlier, and 8 mm are tolerated.
        port.taken(TakePart(PartIdentity(RUN_NUMBER, 1), time.monotonic() - TO_EJECTOR_S))
        await module.until(lambda: bool(heard))
        assert heard == [LineError.EJECTOR_LATE]
        (event,) = port.asked()
        assert isinstance(event, LineEvent) and event.what == "ejector late"
        await module.until(lambda: GATE in module.on())  # late, and all the same

    beside(scenario, BELT, behind_input=-1)


def test_a_belt_that_is_too_fast_for_its_encoder_is_refused() -> None:
    async def scenario(port: IoModulePort, module: CModule) -> None:
        port.show(READY)
        while not port.problems:
            await asyncio.sleep(0.002)
        assert "reading the encoder takes" in port.problems[0] and not module.on()

    beside(scenario, replace(BELT, speed_mm_s=100_000.0, window_mm=0.01), behind_input=-1)


def test_without_a_station_the_gate_lets_nothing_pass() -> None:
    async def scenario(port: IoModulePort, module: CModule) -> None:
        port.show(READY)
        await module.until(lambda: module.on() >= {RUN, GATE})  # nothing unknown before it any more: open
        port.show(LineOutputs(LineStatus.ERROR, error=LineError.STATION_DEAD))
        await module.until(lambda: not module.on())

    beside(scenario, BELT, gate="pass", behind_input=-1)


@pytest.mark.parametrize("idle", [LineStatus.ONLINE, LineStatus.ONLINE | LineStatus.READY | LineStatus.ERROR])
def test_a_gate_that_is_energised_to_pass_is_shut_while_nothing_is_judged(idle: LineStatus) -> None:
    async def scenario(port: IoModulePort, module: CModule) -> None:
        port.show(READY)
        await module.until(lambda: GATE in module.on())
        port.show(LineOutputs(idle))
        await module.until(lambda: not {GATE, RUN} & module.on())
        port.show(LineOutputs(LineStatus.ONLINE | LineStatus.BUSY))
        await module.until(lambda: GATE in module.on())

    beside(scenario, BELT, gate="pass", behind_input=-1)


def test_a_gate_that_is_energised_to_eject_rests_while_nothing_is_judged_since_run_stops_the_belt() -> None:
    async def scenario(port: IoModulePort, module: CModule) -> None:
        port.show(READY)
        await module.until(lambda: module.on() >= {RUN, GATE})
        await module.until(lambda: GATE not in module.on())
        port.show(LineOutputs(LineStatus.ONLINE))
        await module.until(lambda: RUN not in module.on())
        assert GATE not in module.on()

    beside(scenario, BELT, behind_input=-1)


def test_parts_that_nobody_announced_enter_when_they_are_judged() -> None:
    async def scenario(port: IoModulePort, module: CModule) -> None:
        port.show(READY)
        await module.until(lambda: RUN in module.on())
        await asyncio.sleep(0.15)
        at = time.monotonic()
        port.judged(PartJudged(PartIdentity(), LineResult.FAIL, Why.JUDGED, captured_at=at))
        await module.until(lambda: GATE in module.on())
        assert abs(module.changes[-1][2] - (at + TO_EJECTOR_S - WINDOW_S)) < 0.02

    beside(scenario, BELT, by_camera=True, behind_input=-1)
