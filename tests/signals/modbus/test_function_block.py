"""The function blocks that are shipped for PLCs, run as they stand against the station's own handshake."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector.core.line.handshake import Handshake
from inspector.core.line.messages import Alive, FromStation, RecipeAnswer, TakePart, UseRecipe
from inspector.core.line.vocabulary import LineControl, LineResult, Why
from inspector.signals.modbus.register_map import FROM_LINE, FROM_STATION
from inspector.signals.modbus.registers import RegisterCode
from tests.signals.played_station import ALIVE, RUN, judged, line_settings
from tests.signals.structured_text import FunctionBlock

SOURCE = (Path(__file__).parents[3] / "docs" / "how-to" / "signals" / "FB_Inspector.st").read_text()
SCAN_S = 0.01
Lie = Callable[[dict[str, Any]], dict[str, Any]]


class Line:
    """A belt with a part every ``gap`` scans, ``away`` scans from camera to ejector; one count of the encoder a scan."""

    def __init__(self, tmp: Any = None, lie: Lie = lambda read: read, gap: int = 12, judge_scans: int = 4, away: int = 30) -> None:
        self.now_s, self.scans = 0.0, 0
        self.plc = FunctionBlock(SOURCE, "FB_Inspector", lambda: 1000 * self.now_s)
        self.belt = FunctionBlock(SOURCE, "FB_InspectorBelt", lambda: 1000 * self.now_s)
        self._station = Handshake(line_settings(tmp).line, RUN)
        self._lie, self._gap, self._judge_scans, self._away = lie, gap, judge_scans, away
        self.alive = ALIVE
        self.station_lives = True
        self.recipe = 0
        self.reset = self.clear = False
        self._heard: list[tuple[int, FromStation]] = []
        self.verdicts: Callable[[TakePart], list[FromStation]] = lambda part: [judged(part)]
        """What the station says of a part, or of each in its picture."""
        self._to_station: dict[str, Any] = {one.name: 0 for one in FROM_LINE}
        self._from_station: dict[str, Any] = {one.name: 0 for one in FROM_STATION}
        self.arrivals: list[int] = []
        self.ejected: list[bool] = []
        """Of each part at the ejector."""
        self.skip_at_ejector: set[int] = set()

    def run(self, scans: int, parts: int = 0) -> None:
        """So many scans; ``parts`` come, the first one at once."""
        begin = self.scans
        for _ in range(scans):
            self.scans += 1
            self.now_s += SCAN_S
            new = (self.scans - begin) % self._gap == 1 and (self.scans - begin) // self._gap < parts
            if new:
                self.arrivals.append(self.scans)
            self._scan(new)

    def _scan(self, part_there: bool) -> None:
        self.plc(
            UseStation=True,
            PartThere=part_there,
            ResetButton=self.reset,
            Recipe=self.recipe,
            FromStation=self._from_station,
            ToStation=self._to_station,
        )
        came = self.scans - self._away
        at_ejector = came in self.arrivals and self.arrivals.index(came) not in self.skip_at_ejector
        self.belt(
            Entered=self.plc.Entered,
            Sequence=self.plc.Sequence,
            NewResult=self.plc.NewResult,
            ResultSequence=self.plc.ResultSequence,
            ResultPass=self.plc.ResultPass,
            ResultPlace=self.plc.ResultPlace,
            ResultOf=self.plc.ResultOf,
            PartAtEjector=at_ejector,
            Position=(self.scans + 2**32 - 60) % 2**32,
            Distance=self._away,
            Window=4,
            Reset=self.clear,
        )
        if at_ejector:
            self.ejected.append(self.belt.Eject)
        self._exchange()

    def plc_is_off(self, scans: int) -> None:
        """The station goes on by itself."""
        for _ in range(scans):
            self.scans += 1
            self.now_s += SCAN_S
            self._exchange(connected=False)

    def start_again(self) -> None:
        """The PLC has its power back; nothing is on the belt."""
        self.plc, self.belt = (FunctionBlock(SOURCE, name, lambda: 1000 * self.now_s) for name in ("FB_Inspector", "FB_InspectorBelt"))
        self._to_station = {one.name: 0 for one in FROM_LINE}
        self._from_station = {one.name: 0 for one in FROM_STATION}
        self.arrivals.clear()

    def _exchange(self, *, connected: bool = True) -> None:
        """One FC23."""
        words = [0] * 40
        for one in FROM_LINE:
            words[one.address] = self._to_station[one.name]
        code = RegisterCode()
        inputs = code.set_by_line(words, connected=connected)
        due = [message for at, message in self._heard if at <= self.scans]
        self._heard = [one for one in self._heard if one[0] > self.scans]
        turn = self._station.step(self.now_s, inputs, [self.alive, *due] if self.station_lives else [])
        for said in turn.say:
            if isinstance(said, TakePart) and not said.refused and self._judge_scans:
                self._heard += [(self.scans + self._judge_scans, one) for one in self.verdicts(said)]
            elif isinstance(said, UseRecipe):
                self.alive = Alive(True, recipe=said.name)
                self._heard.append((self.scans + 3, RecipeAnswer(said.name)))
        self._from_station = self._lie(code.read(code.shown(turn.outputs)))


def test_every_third_part_fails_and_those_alone_are_ejected() -> None:
    line = Line()
    line.run(8)
    line.run(160, parts=9)
    assert line.ejected == [False, False, True] * 3
    assert not line.belt.OrderLost and line.belt.Parts == 0 and line.plc.ErrorCode == 0 and line.plc.Ready


def of_picture(*results: LineResult) -> Callable[[TakePart], list[FromStation]]:
    """Each picture shows so many parts."""

    def verdicts(part: TakePart) -> list[FromStation]:
        of = len(results)
        return [replace(judged(part), result=result, why=Why.JUDGED, place=place, of=of) for place, result in enumerate(results, 1)]

    return verdicts


PASS, FAIL, INVALID = LineResult.PASS, LineResult.FAIL, LineResult.INVALID


@pytest.mark.parametrize(
    ("results", "goes_on"),
    [
        ((PASS, PASS), True),
        ((FAIL, PASS), False),
        ((PASS, FAIL), False),
        ((PASS, INVALID), False),
        ((PASS,) * 14, True),
        ((*(PASS,) * 13, FAIL), False),
        ((PASS,) * 15, False),
    ],
)
def test_of_a_picture_of_several_parts_all_must_pass(results: tuple[LineResult, ...], goes_on: bool) -> None:
    """The ejector is far enough away for all results. Fifteen or more cannot be told apart."""
    line = Line(gap=90, away=80)
    line.verdicts = of_picture(*results)
    line.run(8)
    line.run(300, parts=3)
    assert line.ejected == [not goes_on] * 3


@pytest.mark.parametrize(
    ("results", "said"), [((PASS, FAIL), (1, 2)), ((PASS, PASS), (3, 2)), ((PASS, PASS), (0, 0)), ((FAIL, PASS), (2, 1))]
)
def test_a_number_of_parts_that_does_not_hold_lets_nothing_go(results: tuple[LineResult, ...], said: tuple[int, ...]) -> None:
    """What About says of how many there are is as little believed as anything: bits 4 to 7, by the place in bits 8 to 15."""

    def lie(read: dict[str, Any]) -> dict[str, Any]:
        place = read["About"] >> 8
        return {**read, "About": read["About"] & 0xFF0F | (said[place - 1] << 4)} if place else read

    line = Line(lie=lie, gap=90, away=80)
    line.verdicts = of_picture(*results)
    line.run(8)
    line.run(120, parts=1)
    assert line.ejected == [True]


def test_a_part_of_which_not_all_results_have_come_is_ejected() -> None:
    line = Line(gap=60)
    line.verdicts = of_picture(*[PASS] * 14)
    line.run(8)
    line.run(3, parts=1)
    line.run(15)
    assert line.plc.ResultOf == 14 and 0 < line.plc.ResultPlace < 14
    line.station_lives = False
    line.run(40)
    assert line.ejected == [True]


def test_a_plc_that_starts_again_takes_no_result_of_before() -> None:
    """A PASS of part 1 waits when its power goes; the first part after that is number 1, too."""
    line = Line(judge_scans=2)
    line.run(8)
    line.run(3, parts=1)
    line.plc_is_off(100)
    line.start_again()
    line.run(60, parts=1)
    assert line.ejected == [True] and line.plc.Ready and line.belt.Parts == 0
    line.run(60, parts=1)
    assert line.ejected == [True, False]


def test_a_dead_station_is_noticed_and_every_part_ejected() -> None:
    line = Line()
    line.run(8)
    line.station_lives = False
    line.run(49)
    assert line.plc.Alive  # half a second is not over
    line.run(160, parts=9)
    assert not line.plc.Alive and not line.plc.Ready and line.ejected == [True] * 9


@pytest.mark.parametrize(
    "lie",
    [
        lambda read: dict.fromkeys(read, 0),
        lambda read: dict.fromkeys(read, 0xFFFF),
        lambda read: {**read, "ResultCheck": 0},
        lambda read: {**read, "Result": 1},
        lambda read: {**read, "Status": read["Status"] & ~0x20},
        lambda read: {**read, "MapVersion": 2},
        lambda read: {**read, "ResultSequence": read["ResultSequence"] + 500},
    ],
)
def test_no_lie_of_the_registers_lets_a_bad_part_pass(lie: Lie) -> None:
    line = Line(lie=lie)
    line.run(8)
    line.run(160, parts=9)
    bad = line.ejected[2::3]
    assert len(line.ejected) == 9 and all(bad)


def test_a_part_without_a_verdict_in_time_is_ejected() -> None:
    line = Line(judge_scans=0, gap=60)
    line.run(8)
    line.run(250, parts=3)
    assert line.ejected == [True] * 3


def test_a_part_that_comes_while_not_ready_is_ejected_and_costs_no_other_its_place() -> None:
    line = Line(gap=3, judge_scans=4)
    line.run(8)
    line.run(90, parts=9)
    taken = [number for number, ejected in enumerate(line.ejected, 1) if not ejected]
    assert len(line.ejected) == 9 and line.ejected.count(True) > 3 and taken
    assert not line.belt.OrderLost and line.plc.ErrorCode == 0  # nothing was triggered that the station was not ready for


def test_it_changes_over_and_nothing_passes_by_another_recipe() -> None:
    line = Line()
    line.recipe = 2
    line.run(20)
    assert line.plc.Ready and line.alive.recipe == "lid"
    line.alive = Alive(True, recipe="bracket")  # somebody chose another one at the station
    line.run(2)
    assert not line.plc.Ready
    line.run(20)
    assert line.plc.Ready and line.alive.recipe == "lid"
    line.recipe = 9
    line.run(40, parts=2)
    assert line.plc.RecipeFault and not line.plc.Ready
    line.recipe = 2
    line.run(20)
    assert line.plc.Ready and not line.plc.RecipeFault


def test_a_part_taken_off_the_belt_is_noticed_and_all_are_ejected_until_it_was_cleared() -> None:
    line = Line()
    line.run(8)
    line.skip_at_ejector = {1}
    line.run(160, parts=6)
    assert line.ejected == [False, True, True, True, True] and line.belt.OrderLost
    line.clear = True
    line.run(1)
    line.clear, line.skip_at_ejector = False, set()
    before = len(line.ejected)
    line.run(100, parts=2)
    assert not line.belt.OrderLost and line.ejected[before:] == [False, False]


def test_reset_is_passed_on_as_long_as_it_is_pressed() -> None:
    line = Line()
    line.reset = True
    line.run(3)
    assert line._to_station["Control"] & int(LineControl.RESET)
    line.reset = False
    line.run(1)
    assert not line._to_station["Control"] & int(LineControl.RESET)
