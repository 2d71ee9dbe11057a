"""Parts on the belt: which are ejected, and when."""

from __future__ import annotations

import math
from dataclasses import replace

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from inspector.core.errors import SettingsError
from inspector.core.line import part_track
from inspector.core.line.identity import PartIdentity
from inspector.core.line.line_settings import OutputSettings, RejectSettings
from inspector.core.line.part_track import PartTrack, TrackTurn
from inspector.core.line.reject_check import check_reading, check_reject, read_at_least_every_s
from inspector.core.line.vocabulary import LineError, LineResult

SETTINGS = RejectSettings("encoder", 600.0, 0.1, 400.0, 12.0, 0.0, 0.0, 0.0)
OUTPUTS = OutputSettings("192.168.0.9", 1, "pass", 0, 1, -1, -1, -1, 0, -1, 0, -1, 0.1, 0.5)


class Belt:
    """A belt of 400 mm/s, read every 5 ms; its encoder begins just before it goes around."""

    def __init__(self, clear: bool = True, **settings: float | str) -> None:
        self.track = PartTrack(replace(SETTINGS, **settings), belt_is_clear=clear)
        self.now_s, self.mm, self.number = 10.0, 0.0, 0
        self.on: list[float] = []
        """Positions at which the ejector was on."""
        self.errors: set[LineError] = set()
        self.events: list[str] = []
        self.turn = self.go(0.0)

    @property
    def count(self) -> int:
        return (2**32 - 3000 + round(self.mm * 10)) % 2**32

    def go(self, mm: float, running: bool = True, behind: bool | None = None, speed: float = 400.0) -> TrackTurn:
        """The belt moves so far in one turn."""
        self.now_s, self.mm = self.now_s + (abs(mm) / speed or 0.005), self.mm + mm
        self.turn = self.track.step(self.now_s, self.count, running, behind)
        self.errors |= self.turn.errors
        self.events += [event.what for event in self.turn.events]
        if self.turn.ejector_on:
            self.on.append(self.mm)
        return self.turn

    def to(self, mm: float, seen_at: tuple[float, ...] = (), **more: bool) -> TrackTurn:
        """On to ``mm``; the sensor behind sees parts of 10 mm, with their middles at ``seen_at``."""
        while self.mm < mm - 1e-9:
            behind = any(abs(self.mm + 2 - one) <= 5 for one in seen_at) if seen_at else None
            self.go(2.0, behind=behind, **more)
        return self.turn

    def part(self, result: LineResult | None) -> PartIdentity:
        """A part comes under the camera and is judged at once; None: never."""
        self.number += 1
        one = PartIdentity(1, self.number)
        self.track.enter(one, self.now_s)
        if result is not None:
            self.track.known(1, self.number, result)
        return one


@pytest.mark.parametrize("result", [LineResult.FAIL, LineResult.INVALID, LineResult.NONE, None])
def test_all_but_a_pass_is_ejected_over_its_window(result: LineResult | None) -> None:
    belt = Belt()
    belt.part(result)
    belt.to(700)
    assert (belt.on[0], belt.on[-1]) == (588.0, 612.0) and not belt.errors
    assert belt.turn.counts.ejected == 1 and belt.turn.counts.unknown == (result in {None, LineResult.NONE})


def test_a_pass_in_hand_lets_the_ejector_rest_across_the_end_of_the_count() -> None:
    belt = Belt()
    belt.part(LineResult.PASS)
    belt.to(700)
    assert belt.on == [] and belt.turn.counts.passed == 1 and belt.count < 2**31


def test_the_next_switch_is_said_at_the_belts_speed() -> None:
    belt = Belt()
    belt.part(LineResult.FAIL)
    belt.to(500)
    assert belt.turn.next_at_s == pytest.approx(belt.now_s + 88 / 400, rel=1e-3)
    belt.to(588)
    assert belt.turn.due_at_s == pytest.approx(belt.now_s, abs=1e-4)
    assert belt.turn.next_at_s == pytest.approx(belt.now_s + 24 / 400, rel=1e-3)


def test_the_lead_makes_it_earlier_by_the_speed() -> None:
    belt = Belt(lead_s=0.05)
    belt.part(LineResult.FAIL)
    belt.to(700)
    assert (belt.on[0], belt.on[-1]) == pytest.approx((568.0, 592.0), abs=2.0)


def test_neighbours_within_the_window_go_along_and_are_counted() -> None:
    belt = Belt()
    belt.part(LineResult.PASS)
    belt.to(10)
    belt.part(LineResult.FAIL)
    belt.to(20)
    belt.part(LineResult.PASS)
    belt.to(50)
    belt.part(LineResult.PASS)
    counts = belt.to(800).counts
    assert (counts.ejected, counts.along, counts.passed, counts.entered) == (1, 2, 1, 4)


def test_a_result_behind_the_ejector_changes_nothing() -> None:
    belt = Belt()
    one = belt.part(None)
    belt.to(590)
    belt.track.known(1, one.part, LineResult.PASS)
    counts = belt.to(700).counts
    assert (counts.ejected, counts.late, counts.unknown) == (1, 1, 1) and belt.on[-1] == 612.0


@pytest.mark.parametrize("order", [(LineResult.PASS, LineResult.FAIL), (LineResult.FAIL, LineResult.PASS), (LineResult.PASS,)])
def test_of_several_parts_in_a_picture_all_must_pass(order: tuple[LineResult, ...]) -> None:
    belt = Belt()
    one = belt.part(None)
    for result in order:
        belt.track.known(1, one.part, result, of=2)
    belt.track.known(2, one.part, LineResult.PASS)
    assert belt.to(700).counts.ejected == 1
    belt = Belt()
    one = belt.part(None)
    for _ in range(2):
        belt.track.known(1, one.part, LineResult.PASS, of=2)
    assert belt.to(700).counts.passed == 1


def test_a_standing_belt_holds_everything() -> None:
    belt = Belt()
    belt.part(LineResult.FAIL)
    belt.to(580)
    for _ in range(200):
        assert not belt.go(0.0).ejector_on
    assert belt.turn.next_at_s is None
    belt.to(700)
    assert belt.on[0] == 588.0 and not belt.errors


def test_a_belt_that_starts_just_before_the_ejector_is_due_is_not_late() -> None:
    belt = Belt()
    belt.part(LineResult.FAIL)
    belt.to(586)
    for _ in range(100):
        belt.go(0.0)
    before_s = belt.now_s
    belt.go(4.0)
    due_s = belt.turn.due_at_s
    assert belt.turn.ejector_on and not belt.errors and due_s is not None and before_s <= due_s <= belt.now_s
    assert belt.track.switched(belt.now_s + 0.004, due_s) is LineError.NONE


def test_a_count_that_trembles_does_not_make_the_ejector_chatter() -> None:
    belt = Belt()
    belt.part(LineResult.FAIL)
    belt.to(588)
    assert all(belt.go(move, speed=20.0).ejector_on for move in (-0.2, 0.2) * 20)
    belt.to(612)
    belt.go(0.1)
    assert not any(belt.go(move, speed=20.0).ejector_on for move in (-0.2, 0.2) * 20)


def test_a_belt_that_runs_back_makes_what_lies_on_it_invalid() -> None:
    belt = Belt()
    belt.part(LineResult.PASS)
    belt.to(300)
    for _ in range(3):
        belt.go(-1.0)
    assert "belt ran back" not in belt.events, "an encoder trembles"
    for _ in range(5):
        belt.go(-2.0)
    assert belt.events.count("belt ran back") == 1
    belt.to(700)
    assert belt.turn.counts.ejected == 1 and belt.on


def test_an_encoder_that_jumps_loses_the_parts_and_ejects_all_that_lay_there() -> None:
    belt = Belt()
    belt.part(LineResult.PASS)
    belt.to(300)
    belt.go(5000.0, speed=1e6)
    assert belt.errors == {LineError.COUNTS_DISAGREE} and belt.turn.counts.lost == 1
    belt.to(5500)
    assert belt.turn.ejector_on
    belt.to(6000)
    assert not belt.turn.ejector_on


def test_what_lay_on_the_belt_at_the_start_is_ejected() -> None:
    belt = Belt(clear=False)
    belt.part(LineResult.PASS)
    belt.to(200)
    belt.part(LineResult.PASS)
    counts = belt.to(900).counts
    assert (belt.on[0], belt.on[-1]) == (0.0, 598.0) and (counts.along, counts.passed) == (1, 1)


def test_while_all_is_ejected_good_parts_go_along_and_nothing_is_wrong() -> None:
    belt = Belt(behind_mm=100.0)
    for at_mm in (100, 200, 300):
        belt.part(LineResult.PASS)
        belt.to(at_mm)
    belt.to(660, seen_at=(600.0,))
    while belt.mm < 1000:  # the first is past the ejector by then, and seen
        closed = 660 <= belt.mm < 730
        belt.now_s, belt.mm = belt.now_s + 0.005, belt.mm + 2.0
        behind = any(abs(belt.mm + 2 - at) <= 5 for at in (700.0, 900.0))
        belt.turn = belt.track.step(belt.now_s, belt.count, True, behind, closed)
        assert belt.turn.ejector_on is closed and not belt.turn.errors
    counts = belt.turn.counts
    assert (counts.passed, counts.along, counts.ejected, counts.wrong) == (2, 1, 0, 0)


def test_an_encoder_that_cannot_be_read_for_long_is_late_not_silent() -> None:
    belt = Belt()
    belt.part(LineResult.FAIL)
    belt.to(580)
    for _ in range(20):
        belt.track.step(belt.now_s + 0.005, None)
    belt.go(100.0)
    assert belt.errors == {LineError.EJECTOR_LATE} and belt.turn.counts.missed == 1


def test_an_output_beyond_the_tolerance_is_late() -> None:
    track = PartTrack(SETTINGS)
    assert track.tolerance_s == pytest.approx(0.015)
    assert track.switched(5.014, 5.0) is LineError.NONE and track.switched(5.016, 5.0) is LineError.EJECTOR_LATE
    assert PartTrack(replace(SETTINGS, tolerance_s=0.1)).switched(5.09, 5.0) is LineError.NONE


@pytest.mark.parametrize("by", ["encoder", "time"])
def test_where_a_part_lies_that_has_no_time_nobody_knows_so_all_before_the_ejector_goes(by: str) -> None:
    belt = Belt(by=by)
    belt.part(LineResult.PASS)
    belt.to(100)
    for number in (7, 8):
        belt.track.enter(PartIdentity(1, number), math.nan)
        belt.track.known(1, number, LineResult.PASS)
    belt.to(200)
    belt.part(LineResult.PASS)
    belt.to(900)
    assert (belt.on[0], belt.on[-1]) == pytest.approx((102.0, 714.0), abs=2.1) and belt.events == ["parts lost"]
    counts = belt.turn.counts
    assert belt.errors == {LineError.COUNTS_DISAGREE}
    assert (counts.entered, counts.lost, counts.along, counts.passed) == (4, 2, 1, 1)


def test_how_far_an_encoder_has_come_that_cannot_be_read_is_not_known_before_it_is() -> None:
    belt = Belt()
    belt.to(100)
    belt.track.enter(PartIdentity(1, 1), math.nan)
    assert belt.track.step(belt.now_s + 0.005, None).ejector_on
    belt.go(150.0)
    belt.to(900)
    assert belt.on[-1] == pytest.approx(250 + 612, abs=2.1)


def test_a_part_of_which_the_belt_is_long_forgotten_is_one_that_lies_anywhere() -> None:
    belt = Belt()
    belt.part(LineResult.PASS)
    for _ in range(2100):
        belt.go(0.0)
    belt.track.enter(PartIdentity(1, 2), belt.now_s - 10.4)
    belt.go(2.0)
    assert belt.turn.ejector_on and belt.turn.counts.lost == 1


def test_a_part_that_comes_while_the_belt_is_not_read_is_one_that_lies_anywhere() -> None:
    belt = Belt()
    belt.to(100)
    belt.track.enter(PartIdentity(1, 1), belt.now_s + 0.2)
    assert belt.go(80.0).counts.on_belt == 1 and not belt.turn.ejector_on
    belt.track.enter(PartIdentity(1, 2), belt.now_s + 0.3)
    assert belt.go(2.0, speed=5.0).ejector_on and belt.errors == {LineError.COUNTS_DISAGREE}
    belt = Belt()
    belt.to(100)
    belt.go(100.0)  # .25 s without a reading, 100 mm: known by the count
    belt.go(20.0, speed=40.0)
    belt.track.enter(PartIdentity(1, 1), belt.now_s - 0.2)
    assert belt.go(2.0).ejector_on and belt.turn.counts.lost == 1, "it stood or ran within the .5 s"


@pytest.mark.parametrize("by", ["encoder", "time"])
def test_a_picture_is_where_the_belt_was_when_it_was_taken_though_it_has_stopped_since(by: str) -> None:
    belt = Belt(by=by)
    belt.to(50)
    taken_s, at_mm = belt.now_s, belt.mm
    belt.to(110)
    for _ in range(10):
        belt.go(0.0, running=False)
    belt.track.enter(PartIdentity(1, 1), taken_s)
    belt.track.known(1, 1, LineResult.FAIL)
    belt.to(800)
    assert (belt.on[0], belt.on[-1]) == pytest.approx((at_mm + 588, at_mm + 612), abs=2.1) and not belt.errors


@pytest.mark.parametrize("running", [False, True])
def test_by_time_a_belt_that_nobody_saw_may_have_stopped(running: bool) -> None:
    """Half a second without a reading: what it did then the input does not say."""
    belt = Belt(by="time")
    belt.part(LineResult.PASS)
    belt.to(200)
    belt.now_s += 0.5
    belt.go(0.0, running=running)
    assert belt.turn.counts.lost == 1 and belt.errors == {LineError.COUNTS_DISAGREE} and belt.events == ["parts lost"]
    before = belt.mm
    belt.track.enter(PartIdentity(1, 9), belt.now_s - 0.3)  # its picture is of that time
    belt.track.known(1, 9, LineResult.PASS)
    for _ in range(50):
        belt.go(0.0, running=False)
    belt.to(before + 700)
    on = [at for at in belt.on if at > before]
    assert on[0] <= before + 2 and on[-1] == pytest.approx(before + 612, abs=2.1) and belt.turn.counts.along == 1


def test_by_time_an_empty_belt_that_nobody_saw_is_ejected_without_an_error() -> None:
    belt = Belt(by="time")
    belt.to(200)
    belt.now_s += 0.5
    assert belt.go(0.0, running=False).ejector_on and not belt.errors


def test_by_time_a_short_while_without_a_reading_is_none_unless_the_belt_stopped_in_it() -> None:
    belt = Belt(by="time")
    belt.part(LineResult.PASS)
    belt.to(100)
    belt.go(80.0)
    belt.go(4.0, running=False)
    assert not belt.errors and belt.turn.counts.on_belt == 1
    belt.go(20.0, running=True)
    assert belt.errors == {LineError.COUNTS_DISAGREE} and belt.turn.ejector_on


def test_the_sensor_behind_confirms_and_contradicts() -> None:
    belt = Belt(behind_mm=100.0)
    for result in (LineResult.PASS, LineResult.FAIL):
        belt.part(result)
        belt.to(belt.mm + 100)
    belt.to(1000, seen_at=(700.0,))
    assert belt.turn.counts.wrong == 0 and belt.turn.counts.seen == 1 and not belt.errors
    for _ in range(2):
        belt.part(LineResult.FAIL)
        belt.to(belt.mm + 100, seen_at=(1.0,))
    belt.to(2000, seen_at=(1700.0, 1800.0))
    assert belt.turn.counts.wrong == 2 and belt.errors == {LineError.REJECT_NOT_CONFIRMED}


def test_one_contradiction_alone_is_counted_only() -> None:
    belt = Belt(behind_mm=100.0)
    for _ in range(3):
        belt.part(LineResult.PASS)
        belt.to(belt.mm + 100, seen_at=(1.0,))
    belt.to(1200, seen_at=(700.0, 900.0))
    assert belt.turn.counts.wrong == 1 and not belt.errors and "reject not confirmed" in belt.events


def test_the_sensor_behind_says_nothing_of_a_good_part_that_went_along() -> None:
    belt = Belt(clear=False, behind_mm=100.0)
    belt.part(LineResult.PASS)
    belt.to(1000, seen_at=(1.0,))
    assert (belt.turn.counts.along, belt.turn.counts.wrong) == (1, 0)


def test_of_more_parts_than_can_be_followed_the_oldest_is_lost_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part_track, "MOST_ON_BELT", 3)
    belt = Belt()
    for _ in range(4):
        belt.part(LineResult.PASS)
        belt.to(belt.mm + 100)
    assert belt.turn.counts.lost == 1 and belt.turn.counts.on_belt == 3
    assert belt.errors == {LineError.COUNTS_DISAGREE} and "parts lost" in belt.events


def test_by_time_the_belt_stands_while_its_input_says_so() -> None:
    belt = Belt(by="time")
    belt.part(LineResult.FAIL)
    for _ in range(100):
        belt.go(2.0)
    for _ in range(300):
        assert not belt.go(0.0, running=False).ejector_on
    for _ in range(225):
        belt.go(2.0)
    assert (belt.on[0], belt.on[-1]) == pytest.approx((588.0, 612.0), abs=2.0)


@settings(max_examples=25)
@given(
    parts=st.lists(
        st.tuples(st.integers(10, 90), st.sampled_from([None, LineResult.PASS, LineResult.PASS, LineResult.FAIL]), st.integers(0, 400)),
        min_size=1,
        max_size=12,
    ),
    moves=st.lists(st.sampled_from([0.0, 1.0, 2.0, 4.0, -1.0]), min_size=1, max_size=30),
)
def test_whatever_the_belt_does_no_part_passes_without_its_pass(
    parts: list[tuple[int, LineResult | None, int]], moves: list[float]
) -> None:
    belt = Belt()
    bad_seen: list[float] = []
    waiting: list[tuple[float, int, LineResult]] = []
    turns, at_mm, to_come = 0, 0.0, list(parts)
    while turns < 600 or belt.turn.counts.on_belt:
        if to_come and belt.mm >= at_mm:
            gap, result, after_mm = to_come.pop(0)
            one, at_mm = belt.part(None), belt.mm + gap
            waiting += [(belt.mm + after_mm, one.part, result)] if result else []
            bad_seen += [belt.mm + 600] if result is not LineResult.PASS else []
        for due_mm, part, result in list(waiting):
            if belt.mm >= due_mm:
                belt.track.known(1, part, result)
                waiting.remove((due_mm, part, result))
        belt.go(moves[turns % len(moves)] if turns < 600 else 4.0)
        turns += 1
    counts = belt.turn.counts
    assert counts.entered == len(parts) - len(to_come) == counts.passed + counts.ejected + counts.along
    assert all(any(abs(on - middle) <= 6 for on in belt.on) for middle in bad_seen)


def test_settings_that_cannot_reject_the_right_part_are_refused_with_a_remedy() -> None:
    assert read_at_least_every_s(SETTINGS) == pytest.approx(0.015)
    check_reading(SETTINGS, 0.015)
    with pytest.raises(SettingsError, match=r"takes 20 ms, and it must be read every 15 ms.*window 16 mm"):
        check_reading(SETTINGS, 0.02)
    check_reject(SETTINGS, OUTPUTS)
    check_reject(replace(SETTINGS, by="plc"), replace(OUTPUTS, module="", gate="choose"))
    check_reject(replace(SETTINGS, behind_mm=50.0), replace(OUTPUTS, behind_input=3))


@pytest.mark.parametrize(
    ("reject", "outputs", "setting"),
    [
        ({}, {"encoder_register": -1}, "outputs.encoder_register"),
        ({"by": "time"}, {"running_input": -1}, "outputs.running_input"),
        ({}, {"gate": "choose"}, "outputs.gate"),
        ({}, {"gate": "eject", "run_output": -1}, "outputs.run_output"),
        ({}, {"gate_output": -1}, "outputs.gate_output"),
        ({}, {"module": ""}, "outputs.module"),
        ({"lead_s": 1.5}, {}, "reject.distance_mm"),
        ({"distance_mm": 12.0}, {}, "reject.distance_mm"),
        ({"behind_mm": 30.0}, {}, "outputs.behind_input"),
        ({"behind_mm": 10.0}, {"behind_input": 2}, "reject.behind_mm"),
    ],
)
def test_each_refusal_names_the_setting(reject: dict[str, float], outputs: dict[str, int], setting: str) -> None:
    with pytest.raises(SettingsError) as told:
        check_reject(replace(SETTINGS, **reject), replace(OUTPUTS, **outputs))
    assert setting in told.value.remedy
