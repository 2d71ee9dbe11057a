"""The PLC that is played: scan by scan against the station's own handshake, and against a station that lies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from inspector.core.line.exchange import LineInputs
from inspector.core.line.handshake import Handshake
from inspector.core.line.messages import Alive, FromStation, LotAnswer, NewLot, RecipeAnswer, TakePart, UseRecipe
from inspector.core.line.vocabulary import LineControl, LineResult, Why
from inspector.lab.rig.line_station import free_port
from inspector.signals.modbus.plc import PlcPlan, PlcProgram, ResultFault
from inspector.signals.modbus.plc_link import PlcLink, StationUnreachable, drive
from inspector.signals.modbus.registers import RegisterCode
from tests.signals.played_station import ALIVE, RUN, judged, line_settings

SCAN_S = 0.01
Lie = Callable[[int, dict[str, Any]], dict[str, Any]]


class Played:
    """A PLC and a station's handshake, turn by turn; ``lie`` changes what the PLC reads."""

    def __init__(self, plan: PlcPlan, tmp: Any = None, lie: Lie = lambda scan, read: read, answers: bool = True) -> None:
        self.program = PlcProgram(plan)
        settings = line_settings(tmp)
        self._handshake = Handshake(settings.line, RUN)
        self._lie, self._answers = lie, answers
        self._alive = ALIVE
        self.picture: tuple[LineResult, ...] = ()
        """The results of each picture that shows several parts."""
        self.now_s = 0.0
        self.scans = 0

    def run(self, most: int = 2000) -> PlcProgram:
        """Until the PLC is done."""
        code, read, heard = RegisterCode(), None, [self._alive]
        while not self.program.done:
            self.scans += 1
            assert self.scans < most, "nothing happens"
            self.now_s += SCAN_S
            inputs = self.program.scan(self.now_s, read)
            written = code.set_by_line(code.written(inputs), connected=True)
            turn = self._handshake.step(self.now_s, written, heard)
            heard = [self._alive, *self._answered(turn.say)]
            read = self._lie(self.scans, code.read(code.shown(turn.outputs)))
        return self.program

    def _answered(self, said: tuple[Any, ...]) -> list[FromStation]:
        made: list[FromStation] = []
        for one in said:
            if isinstance(one, TakePart) and self._answers:
                made += [
                    replace(judged(one), result=result, place=place, of=len(self.picture)) for place, result in enumerate(self.picture, 1)
                ]
                made += [] if self.picture else [judged(one)]
            elif isinstance(one, UseRecipe):
                self._alive = Alive(True, recipe=one.name, lot=self._alive.lot)
                made.append(RecipeAnswer(one.name, "" if one.name == "lid" else "not there"))
            elif isinstance(one, NewLot):
                made.append(LotAnswer(one.lot))
        return made


def test_every_part_gets_its_result_in_its_turn() -> None:
    program = Played(PlcPlan(7, lot="L-9")).run()
    assert [one.sequence for one in program.results] == [1, 2, 3, 4, 5, 6, 7]
    assert [one.result for one in program.results][:3] == [LineResult.PASS, LineResult.PASS, LineResult.FAIL]
    assert [one.passes for one in program.results].count(True) == 5
    assert not program.faults and not program.problems and program.missed == 0
    assert program.results[0].why is Why.JUDGED and program.results[0].limit == 2.5


PASS, FAIL = LineResult.PASS, LineResult.FAIL


@pytest.mark.parametrize(("picture", "passes"), [((PASS, PASS), True), ((FAIL, PASS), False), ((PASS, FAIL), False), ((PASS,) * 14, True)])
def test_of_a_picture_of_several_parts_all_must_pass(picture: tuple[LineResult, ...], passes: bool) -> None:
    played = Played(PlcPlan(3))
    played.picture = picture
    program = played.run()
    assert [(one.sequence, one.passes) for one in program.results] == [(1, passes), (2, passes), (3, passes)]
    assert not program.problems and not program.faults


@pytest.mark.parametrize(("picture", "said"), [((FAIL, PASS), (2, 1)), ((PASS, PASS), (3, 2)), ((PASS,), (0,))])
def test_a_number_of_parts_that_does_not_hold_is_not_believed(picture: tuple[LineResult, ...], said: tuple[int, ...]) -> None:
    def lie(scan: int, read: dict[str, Any]) -> dict[str, Any]:
        place = read["About"] >> 8
        return {**read, "About": read["About"] & 0xFF0F | (said[place - 1] << 4)} if place else read

    played = Played(PlcPlan(1), lie=lie)
    played.picture = picture
    (only,) = played.run().results
    assert not only.passes


def test_of_more_parts_than_can_be_said_none_is_believed() -> None:
    played = Played(PlcPlan(2))
    played.picture = (PASS,) * 15
    assert [(one.result, one.fault) for one in played.run().results] == [(LineResult.INVALID, ResultFault.TORN)] * 2


def test_it_changes_over_before_the_first_part() -> None:
    program = Played(PlcPlan(1, recipe=2)).run()
    assert [one.sequence for one in program.results] == [1] and not program.problems


@pytest.mark.parametrize("number", [1, 9])
def test_a_change_over_that_fails_ends_it(number: int) -> None:
    played = Played(PlcPlan(1, recipe=number), lie=lambda _, read: {**read, "RecipeInUse": 0})
    if number == 1:
        with pytest.raises(AssertionError, match="nothing happens"):
            played.run(200)
        return
    program = played.run()
    assert program.failed and "recipe 9" in program.problems[0] and not program.results


@pytest.mark.parametrize(
    "lie",
    [
        {"ResultCheck": 0},
        {"Result": 1, "ResultCheck": 0xFFFF},
        {"Result": 0, "ResultCheck": 0xFFFF},
        {"ResultPartId": "PART-99"},
        {"Result": 7},
    ],
)
def test_a_block_that_does_not_hold_together_is_no_pass(lie: dict[str, Any]) -> None:
    program = Played(PlcPlan(2), lie=lambda _, read: {**read, **lie} if read["ResultSequence"] == 1 else read).run()
    assert program.results[0].fault is ResultFault.TORN or (lie.get("Result") == 1 and program.results[0].fault is ResultFault.TORN)
    assert not program.results[0].passes and program.results[0].result is LineResult.INVALID and program.results[1].passes


def test_pass_by_its_number_alone_is_no_pass() -> None:
    fails = Played(PlcPlan(3), lie=lambda _, read: {**read, "Result": 1, "ResultCheck": 0xFFFE}).run()
    assert [one.passes for one in fails.results] == [True, True, False]


def test_a_result_of_another_part_is_not_this_parts() -> None:
    program = Played(
        PlcPlan(2, result_timeout_s=0.3), lie=lambda _, read: {**read, "ResultSequence": 40} if read["ResultSequence"] == 1 else read
    )
    done = program.run()
    assert {one.fault for one in done.results} == {ResultFault.OUT_OF_ORDER, ResultFault.LOST, None}
    assert sum(one.passes for one in done.results) == 1


def test_a_part_without_a_result_is_rejected_and_a_late_one_changes_nothing() -> None:
    program = Played(PlcPlan(1, result_timeout_s=0.2), answers=False).run()
    assert [(one.result, one.fault) for one in program.results] == [(LineResult.INVALID, ResultFault.LOST)]


def test_a_heartbeat_that_stands_still_is_a_dead_station() -> None:
    played = Played(PlcPlan(60, result_timeout_s=0.3), lie=lambda scan, read: {**read, "Heartbeat": 5} if scan > 30 else read)
    with pytest.raises(AssertionError, match="nothing happens"):
        played.run(300)
    assert "stood still" in played.program.problems[-1]
    count = played.program.triggered
    assert count < 60 and not any(one.passes for one in played.program.results[count:])


def test_an_impatient_plc_gets_invalid_in_its_turn() -> None:
    played = Played(PlcPlan(4), lie=lambda _, read: read)
    played.program.waits_for_ready = False
    program = played.run()
    assert [one.sequence for one in program.results] == [1, 2, 3, 4] and not program.faults


def test_nobody_at_the_address_is_said() -> None:
    link = PlcLink(f"127.0.0.1:{free_port()}")
    with pytest.raises(StationUnreachable, match="nobody answers"):
        drive(PlcProgram(PlcPlan(1)), link, scan_s=0.01, stall_s=1, told=lambda _: None)
    link.close()


def test_a_station_that_does_nothing_ends_it_with_what_its_registers_say() -> None:
    class Dumb(PlcLink):
        def scan(self, inputs: LineInputs) -> dict[str, Any]:
            self.last = inputs
            return RegisterCode().read([0] * 100)

    moments = iter(range(1000))
    link = Dumb("127.0.0.1")
    with pytest.raises(StationUnreachable, match="status bits none, error 0"):
        drive(PlcProgram(PlcPlan(1)), link, scan_s=0.01, stall_s=30, told=print, clock=lambda: next(moments), sleep=lambda _: None)
    assert link.last.control == LineControl.NOTHING  # Enable is taken away whatever happens
