"""The handshake, rule by rule."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.core.line.exchange import LineInputs
from inspector.core.line.identity import PartIdentity
from inspector.core.line.messages import (
    Acknowledge,
    Alive,
    LineEvent,
    LotAnswer,
    NewLot,
    OpenParts,
    RecipeAnswer,
    ResetErrors,
    ResultTaken,
    StationEnds,
    TakePart,
    UseRecipe,
)
from inspector.core.line.vocabulary import LineControl, LineError, LineResult, LineState, LineStatus, LineWarning, Why
from tests.core.line.scripted_line import RUN, ScriptedLine, judged

TRIGGER, ACK, ENABLE, RESET = LineControl.TRIGGER, LineControl.RESULT_ACK, LineControl.ENABLE, LineControl.RESET


def enabled(**settings: object) -> ScriptedLine:
    line = ScriptedLine(**settings)
    line.enable()
    assert line.ready
    return line


def test_one_part_from_trigger_to_acknowledgement() -> None:
    line = enabled()
    out = line.go(rise=TRIGGER, sequence=17, serial="A7", lot="L3", place=2, encoder=99)
    assert out.status & (LineStatus.TRIGGER_ACK | LineStatus.BUSY | LineStatus.READY) == LineStatus.TRIGGER_ACK | LineStatus.BUSY
    assert out.state is LineState.SINGLE_EXECUTION
    part = PartIdentity(RUN, 1, 17, "A7", "L3", 2, 99)
    assert line.turn.say == (TakePart(part, line.now_s),)
    assert line.turn.next_at_s == pytest.approx(line.now_s + 0.3)
    line.go(fall=TRIGGER)
    out = line.go(judged(part, score=1.5, limit=2.0, recipe="bracket", recipe_sha256="00000010ff", latency_ms=12.6))
    assert out.shown is not None
    assert (out.shown.part, out.shown.sequence, out.shown.result, out.shown.why) == (1, 17, LineResult.PASS, Why.JUDGED)
    assert (out.shown.serial, out.shown.latency_ms, out.shown.recipe, out.shown.recipe_digest) == ("A7", 13, 1, 16)
    assert out.status & (LineStatus.RESULT_VALID | LineStatus.PASS | LineStatus.FAIL | LineStatus.BUSY) == (
        LineStatus.RESULT_VALID | LineStatus.PASS
    )
    assert out.waiting == 1 and line.book == [part]
    shown_at = line.now_s
    assert line.take() is out.shown
    assert ResultTaken(1, run=RUN, shown_at=shown_at) in line.said and line.book == [] and line.ready
    assert line.turn.counts.passed == line.turn.counts.triggers == 1


def test_a_trigger_while_not_ready_is_invalid_in_its_turn() -> None:
    line = enabled()
    first = line.trigger()
    second = line.trigger()
    out = line.go()
    assert (out.error, out.status & LineStatus.TRIGGER_MISSED) == (LineError.TRIGGER_WHILE_NOT_READY, LineStatus.TRIGGER_MISSED)
    assert out.shown is None, "the first one is not decided"
    line.go(judged(first))
    assert line.take().result is LineResult.PASS
    missed = line.take()
    assert (missed.part, missed.result, missed.why) == (second.part, LineResult.INVALID, Why.NOT_READY)
    assert not line.ready
    line.go(rise=RESET)
    assert line.ready and not line.turn.outputs.status & (LineStatus.TRIGGER_MISSED | LineStatus.ERROR)


def test_a_refused_part_stays_invalid_whatever_is_said_of_it() -> None:
    line = enabled()
    line.trigger()
    refused = line.trigger()
    line.go(judged(refused), judged(line.book[0]))
    assert [line.take().result, line.take().result] == [LineResult.PASS, LineResult.INVALID]


def test_a_verdict_at_the_deadline_is_late_and_counted() -> None:
    line = enabled()
    part = line.trigger()
    deadline_s = line.now_s - line.step_s + 0.5
    while line.turn.next_at_s is not None and line.turn.next_at_s < deadline_s:
        line.go(after_s=0.05)
        if line.now_s + 0.06 > deadline_s:
            break
    out = line.go(judged(part), after_s=deadline_s - line.now_s)
    assert out.shown is not None and (out.shown.result, out.shown.why) == (LineResult.INVALID, Why.LATE)
    assert line.turn.counts.late == 1 and "late verdict" in line.events
    shown_at = line.now_s
    line.take()
    assert ResultTaken(1, late=True, run=RUN, shown_at=shown_at) in line.said and line.ready
    line.go(judged(part))
    assert line.turn.counts.late == 2 and line.turn.outputs.shown is None


def test_without_a_verdict_the_deadline_decides_and_a_dead_station_is_said() -> None:
    line = enabled()
    line.trigger()
    line.station_beats = False
    out = line.wait(0.29)
    assert (out.error, line.ready) == (LineError.NONE, False)
    out = line.go()
    assert (out.error, out.state) == (LineError.STATION_DEAD, LineState.ERROR) and LineStatus.ONLINE not in out.status
    beat = out.heartbeat
    out = line.wait(0.25)
    assert out.heartbeat == beat, "it stands"
    assert out.shown is not None and out.shown.why is Why.LATE
    line.station_beats = True
    line.take()
    assert not line.ready and line.turn.outputs.error is LineError.STATION_DEAD, "until a reset"
    line.go(rise=RESET)
    assert line.ready and line.turn.outputs.heartbeat > beat


def test_reset_is_a_level() -> None:
    line = enabled()
    line.station_beats = False
    line.go(rise=RESET)
    assert line.wait(0.4).error is LineError.STATION_DEAD
    line.station_beats = True
    line.go()
    assert line.ready, "RESET rose while the cause lasted, and is still up"


def test_an_unhealthy_station_is_not_ready_and_says_why() -> None:
    line = enabled()
    well, beat = line.alive, line.turn.outputs.heartbeat
    line.alive = replace(well, healthy=False)
    out = line.go()
    assert (line.ready, out.error, out.state, out.heartbeat) == (False, LineError.NONE, LineState.HALTED, beat)
    line.alive = well
    line.go()
    assert line.ready, "paused and resumed: nothing to reset"
    line.alive = replace(well, healthy=False, error=LineError.CAMERA_LOST, warnings=LineWarning.DISK)
    out = line.go()
    assert (out.error, out.status & LineStatus.WARNING) == (LineError.CAMERA_LOST, LineStatus.WARNING)
    line.alive = well
    assert line.go().error is LineError.CAMERA_LOST and not line.ready
    line.go(rise=RESET)
    assert line.ready
    line.alive = replace(well, changing=True)
    assert line.go().state is LineState.INITIALIZED and not line.ready


def test_a_silent_plc_finds_its_results_waiting() -> None:
    line = enabled()
    part = line.trigger()
    line.plc_beats = False
    out = line.go(judged(part, LineResult.FAIL, review=True))
    assert out.status & (LineStatus.FAIL | LineStatus.REVIEW) == LineStatus.FAIL | LineStatus.REVIEW
    shown = out.shown
    out = line.wait(0.6)
    assert (out.error, line.ready, out.shown) == (LineError.PLC_SILENT, False, shown)
    line.plc_beats = True
    line.go(rise=RESET)
    assert line.take() is shown and line.ready


def test_a_cut_link_leaves_the_bits_as_they_were() -> None:
    line = enabled()
    part = line.trigger()
    line.go(judged(part), connected=False)
    line.inputs = LineInputs(connected=False)
    for _ in range(60):
        line.turn = line.handshake.step(line.now_s + 0.01, LineInputs(connected=False), (line.alive,))
        line.now_s += 0.01
    out = line.turn.outputs
    assert (out.error, out.flushed) == (LineError.PLC_SILENT, 0) and out.shown is not None
    line.inputs = LineInputs(heartbeat=77)
    line.go(rise=RESET)
    assert line.take().result is LineResult.PASS and line.ready


def test_a_missing_acknowledgement_is_said_and_ready_falls_with_the_queue_full() -> None:
    line = enabled()
    for number in range(8):
        assert line.ready, number
        line.go(judged(line.trigger()))
    out = line.go()
    assert (out.waiting, line.ready) == (8, False)
    assert line.wait(0.5).error is LineError.RESULT_QUEUE_FULL, "nothing is taken for plc_timeout_s"
    line.take()
    assert line.ready and line.turn.outputs.waiting == 7 and line.turn.outputs.error is LineError.NONE
    out = line.wait(2.1)
    assert out.error is LineError.ACK_MISSING and line.ready, "room is left"
    assert [line.take().part for _ in range(7)] == list(range(2, 9))
    assert line.turn.outputs.error is LineError.NONE and line.ready, "it recovers by itself"


@pytest.mark.parametrize("of", [2, 3, 8, 64])
def test_a_line_that_takes_each_result_at_once_gets_no_error_however_many_parts_a_picture_shows(of: int) -> None:
    line = enabled()
    most = 0
    for _ in range(40):
        if line.ready:
            part = line.trigger()
            line.go(*[judged(part, place=place, of=of) for place in range(1, of + 1)])
        most = max(most, len(line.book))
        while line.turn.outputs.shown and not line.ready:
            line.take()
            assert not line.turn.outputs.status & LineStatus.ERROR
    assert most == 8 and line.turn.counts.missed == 0 and "error" not in line.events


def test_the_parts_of_one_picture_are_one_in_the_queue() -> None:
    line = enabled()
    for number in range(8):
        assert line.ready, number
        part = line.trigger()
        line.go(*[judged(part, place=place, of=12) for place in range(1, 13)])
    out = line.turn.outputs
    assert (out.waiting, out.error, line.ready) == (96, LineError.NONE, False)
    stuck_at_s = line.turn.next_at_s
    assert stuck_at_s is not None
    assert line.wait(0.5).error is LineError.RESULT_QUEUE_FULL and stuck_at_s < line.now_s
    for _ in range(11):
        line.take()
        assert line.turn.outputs.error is LineError.NONE and not line.ready, "its first picture is not taken yet"
    line.take()
    assert line.ready and line.turn.outputs.waiting == 84


def test_an_acknowledgement_before_its_result_is_ignored() -> None:
    line = enabled()
    part = line.trigger()
    line.go(rise=ACK)
    assert line.go(judged(part)).shown is None
    out = line.wait(2.1)
    assert (out.shown, out.error) == (None, LineError.ACK_MISSING), "tied to 1: said"
    line.go(fall=ACK)
    assert line.take().result is LineResult.PASS


def test_enable_falling_flushes_and_counts() -> None:
    line = enabled(depth=3)
    one, two = line.trigger(), line.trigger()
    line.go(judged(one))
    out = line.go(fall=ENABLE)
    assert (out.shown, out.flushed, out.waiting, out.state) == (None, 2, 0, LineState.INITIALIZED)
    assert [ResultTaken(1, False, run=RUN), ResultTaken(2, False, run=RUN)] == list(line.turn.say[:2])
    event = line.turn.say[2]
    assert getattr(event, "parts", ()) == (one, two) and line.book == []
    line.go(judged(two))
    assert line.turn.counts.late == 1
    line.enable()
    assert line.ready and line.turn.outputs.shown is None


def test_a_result_acknowledged_as_enable_falls_is_taken() -> None:
    line = enabled()
    line.go(judged(line.trigger()))
    assert line.go(rise=ACK, fall=ENABLE).flushed == 0
    assert line.turn.counts.passed == 1


def test_trigger_and_enable_in_one_write_are_one_part_and_a_held_trigger_is_none() -> None:
    line = ScriptedLine()
    line.go()
    line.go(rise=ENABLE | TRIGGER)
    assert line.turn.counts.triggers == 1 and line.turn.outputs.status & LineStatus.BUSY
    line.go(fall=ENABLE)
    line.enable()
    assert line.turn.counts.triggers == 1 and not line.ready, "TRIGGER is still up"
    assert not line.turn.outputs.status & LineStatus.TRIGGER_ACK
    line.go(fall=TRIGGER)
    assert line.ready


def test_change_over_waits_for_open_parts_and_reads_back() -> None:
    line = enabled()
    part = line.trigger()
    out = line.go(rise=LineControl.RECIPE_REQUEST, recipe=2)
    assert not out.status & (LineStatus.READY | LineStatus.RECIPE_DONE) and UseRecipe("lid", 2) not in line.said
    line.go(judged(part, recipe="bracket"))
    assert UseRecipe("lid", 2) in line.turn.say and line.turn.outputs.shown is not None
    line.take()
    assert not line.ready
    line.alive = replace(line.alive, changing=True)
    line.go(RecipeAnswer("lid"))
    line.alive = replace(line.alive, recipe="lid")
    assert not line.go().status & LineStatus.RECIPE_DONE, "it is changing"
    line.alive = replace(line.alive, changing=False)
    out = line.go()
    assert out.status & LineStatus.RECIPE_DONE and out.recipe == 2 and line.ready
    assert not line.go(fall=LineControl.RECIPE_REQUEST).status & LineStatus.RECIPE_DONE


@pytest.mark.parametrize("how", ["unknown", "answer", "timeout"])
def test_after_a_failed_change_nothing_judges_until_one_succeeds(how: str) -> None:
    line = enabled(step_s=0.1)
    line.go(rise=LineControl.RECIPE_REQUEST, recipe=9 if how == "unknown" else 2)
    if how == "answer":
        line.go(RecipeAnswer("lid", "its network is missing"))
    if how == "timeout":
        assert not line.wait(59.8).status & LineStatus.RECIPE_FAILED
        line.wait(0.3)
    out = line.turn.outputs
    assert out.status & LineStatus.RECIPE_FAILED and out.error is LineError.RECIPE_FAILED and not line.ready
    assert "recipe" in line.events
    out = line.go(rise=RESET, fall=LineControl.RECIPE_REQUEST)
    assert not out.status & LineStatus.RECIPE_FAILED and not line.ready
    line.go(rise=LineControl.RECIPE_REQUEST, recipe=1)
    assert line.turn.say == (UseRecipe("bracket", 1),)
    assert line.go().status & LineStatus.RECIPE_DONE and line.ready


def test_a_part_that_another_recipe_judged_is_invalid() -> None:
    line = enabled()
    line.go(judged(line.trigger(), recipe="lid"))
    assert (line.take().why, line.turn.counts.invalid) == (Why.STATION_FAULT, 1)
    assert line.events == ["verdict refused"], "who ejects by the verdict hears of it"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ((LineResult.PASS, Why.JUDGED, True), (LineResult.FAIL, Why.JUDGED, True)),
        ((LineResult.PASS, Why.GATE, False), (LineResult.INVALID, Why.STATION_FAULT, False)),
        ((LineResult.NONE, Why.JUDGED, False), (LineResult.INVALID, Why.STATION_FAULT, False)),
        ((LineResult.INVALID, Why.GATE, False), (LineResult.INVALID, Why.GATE, False)),
        ((LineResult.FAIL, Why.JUDGED, True), (LineResult.FAIL, Why.JUDGED, True)),
    ],
)
def test_only_a_judged_pass_is_told_as_pass(said: tuple[LineResult, Why, bool], told: tuple[LineResult, Why, bool]) -> None:
    line = enabled()
    result, why, review = said
    line.go(judged(line.trigger(), result, why, review=review, gate=3))
    shown = line.take()
    assert (shown.result, shown.why, shown.review) == told
    assert shown.gate == (3 if told[1] is Why.GATE else 0)


def test_a_verdict_of_another_run_or_part_is_not_this_parts() -> None:
    line = enabled()
    part = line.trigger()
    line.go(judged(replace(part, run=RUN + 1)), judged(replace(part, part=2)), judged(replace(part, part=0)))
    assert line.turn.outputs.shown is None and line.turn.counts.foreign == 3


def test_several_parts_in_a_picture_are_told_one_by_one() -> None:
    line = enabled()
    part = line.trigger(sequence=5)
    line.go(judged(part, LineResult.FAIL, place=2, of=3))
    line.go(judged(part, place=1, of=3), judged(part, LineResult.FAIL, place=1, of=3))
    assert line.turn.outputs.shown is None and line.turn.counts.late == 1
    line.wait(0.5)
    told = [line.take(), line.take()]
    shown_at = line.now_s
    told.append(line.take())
    assert [(one.sequence, one.place, one.of, one.result) for one in told] == [
        (5, 1, 3, LineResult.PASS),
        (5, 2, 3, LineResult.FAIL),
        (5, 3, 3, LineResult.INVALID),
    ]
    assert line.turn.counts.further == 2 and [one for one in line.said if isinstance(one, ResultTaken)] == [
        ResultTaken(1, late=True, run=RUN, shown_at=shown_at)
    ]


def test_parts_of_a_process_before_are_told_first() -> None:
    line = ScriptedLine()
    old = (PartIdentity(7, 12, 31), PartIdentity(7, 13, 32))
    line.go(OpenParts(old))
    line.book += old
    line.enable()
    assert [(line.take().sequence, line.turn.outputs.waiting) for _ in range(2)] == [(31, 1), (32, 0)]
    assert line.book == [] and line.ready and line.turn.counts.handed_over == line.turn.counts.invalid == 2


def test_parts_handed_over_late_come_behind_the_result_that_is_shown() -> None:
    line = enabled()
    line.go(judged(line.trigger()))
    shown, old = line.turn.outputs.shown, PartIdentity(7, 12, 31)
    line.book.insert(0, old)
    for _ in range(2):
        assert line.go(OpenParts((old,))).shown is shown
    assert [line.take().result, line.take().why] == [LineResult.PASS, Why.LINK_LOST]
    assert line.book == [] and line.turn.counts.handed_over == 1


def test_a_trigger_older_than_the_process_is_a_part_of_unknown_moment() -> None:
    line = ScriptedLine()
    line.go(OpenParts(()))
    line.go(rise=ENABLE | TRIGGER)
    shown = line.turn.outputs.shown
    assert shown is not None and (shown.result, shown.why, shown.part) == (LineResult.INVALID, Why.LINK_LOST, 1)
    line.go(fall=TRIGGER)
    line.take()
    line.go(judged(line.trigger()))
    assert line.take().result is LineResult.PASS


def test_new_lot_golden_part_and_acknowledge() -> None:
    line = enabled()
    assert not line.go(rise=LineControl.NEW_LOT, lot="L9").status & LineStatus.LOT_DONE
    assert line.turn.say == (NewLot("L9"),)
    assert line.go(LotAnswer("L9")).status & LineStatus.LOT_DONE
    assert not line.go(fall=LineControl.NEW_LOT).status & LineStatus.LOT_DONE
    line.go(rise=LineControl.NEW_LOT, lot="L10")
    assert not line.go(LotAnswer("L10", "it is there already")).status & LineStatus.LOT_DONE and "lot" in line.events
    line.go(rise=LineControl.ACKNOWLEDGE)
    assert line.turn.say == (Acknowledge(),)
    line.go(rise=LineControl.GOLDEN_PART)
    line.go(judged(line.trigger()), fall=LineControl.GOLDEN_PART)
    line.take()
    line.trigger()
    assert [one.golden for one in line.said if isinstance(one, TakePart)] == [True, False]


def test_a_heartbeat_that_goes_on_is_noted_without_a_turn_and_nothing_else_is() -> None:
    line = enabled()
    for number in range(1, 100):
        line.now_s += 0.05
        line.inputs = replace(line.inputs, heartbeat=1000 + number)
        assert line.handshake.beats(line.now_s, line.inputs), "far longer than the PLC may be silent"
    assert not line.handshake.beats(line.now_s, line.inputs), "it stands"
    for other in ({"control": ENABLE | TRIGGER}, {"recipe": 2}, {"serial": "A"}, {"connected": False}):
        assert not line.handshake.beats(line.now_s, replace(line.inputs, heartbeat=7, **other))
    assert line.go().error is LineError.NONE
    line.plc_beats = False
    assert line.wait(0.49).error is LineError.NONE and line.wait(0.02).error is LineError.PLC_SILENT
    assert not line.handshake.beats(line.now_s, replace(line.inputs, heartbeat=1)), "what ends an error is a turn"


def test_a_golden_part_that_never_came_is_forgotten_with_enable() -> None:
    line = enabled()
    line.go(rise=LineControl.GOLDEN_PART)
    line.go(fall=LineControl.GOLDEN_PART | ENABLE)
    line.enable()
    line.trigger()
    assert [one.golden for one in line.said if isinstance(one, TakePart)] == [False]


def test_what_the_station_says_of_a_part_that_nobody_judged_is_no_late_verdict() -> None:
    line = enabled()
    line.alive = replace(line.alive, healthy=False)
    line.go()
    part = line.trigger()
    line.go(judged(part, LineResult.INVALID, Why.NOT_READY))
    assert line.turn.counts.late == 0 and "late verdict" not in line.events
    assert line.take().why is Why.NOT_READY


def test_faults_of_the_outputs_end_by_a_reset_alone() -> None:
    line = enabled()
    line.faults = (LineError.EJECTOR_LATE,)
    assert line.go().error is LineError.EJECTOR_LATE and not line.ready
    line.faults = ()
    line.go(fall=ENABLE)
    line.enable()
    assert not line.ready, "somebody must look at the last parts"
    line.go(rise=RESET)
    assert line.ready


def test_the_station_that_ends_aborts_what_is_open() -> None:
    line = enabled()
    line.trigger()
    line.station_beats = False
    out = line.go(StationEnds())
    assert out.shown is not None and out.shown.why is Why.ABORTED and out.error is LineError.STATION_DEAD


def test_before_its_first_sign_of_life_the_station_starts_and_is_no_error() -> None:
    line = ScriptedLine()
    line.station_beats = False
    line.enable()
    out = line.wait(1.0)
    assert (out.status, out.state) == (LineStatus.NOTHING, LineState.PREOPERATIONAL)
    line.station_beats = True
    line.go()
    assert line.ready


def test_counters_go_around() -> None:
    line = enabled()
    line.alive = replace(line.alive, passed=2**32 + 5, failed=2**32)
    out = line.go(*[line.alive] * 2**16)
    assert (out.passed, out.failed) == (5, 0) and out.heartbeat == line.go(*[line.alive] * (2**16 - 1)).heartbeat


def test_parts_by_the_camera_want_no_plc() -> None:
    line = ScriptedLine(control="camera")
    line.plc_beats = False
    line.go()
    assert line.wait(1.0).state is LineState.CONTINUOUS_EXECUTION and line.ready
    line.station_beats = False
    assert line.wait(0.4).error is LineError.STATION_DEAD
    line.station_beats = True
    line.go()
    assert line.go().error is LineError.NONE and line.ready, "nobody is there to reset it"
    line.faults = (LineError.EJECTOR_LATE,)
    line.go()
    line.faults = ()
    assert line.go().error is LineError.EJECTOR_LATE and not line.ready
    assert line.go(ResetErrors()).error is LineError.NONE and line.ready


def test_a_line_that_never_takes_a_result_fills_no_memory() -> None:
    line = enabled()
    for _ in range(100):
        line.trigger()
    counts = line.turn.counts
    assert (counts.triggers, counts.flushed) == (100, 36) and counts.waiting + counts.open == 64 == len(line.book)
    assert line.events.count("trigger missed") == 1, "the audit hears of the first"
    assert isinstance(line.alive, Alive)


def test_the_loop_may_sleep_until_the_next_deadline() -> None:
    often, seldom = enabled(), enabled()
    for line in (often, seldom):
        line.go(rise=LineControl.RECIPE_REQUEST, recipe=1)
        line.go()
        line.go(fall=LineControl.RECIPE_REQUEST)
        line.trigger()
        line.plc_beats = line.station_beats = False
        line.go()
    changes: list[list[tuple[int, int]]] = [[], []]
    moments: list[list[float]] = [[], []]
    for line, step_s, changed, at_s in zip((often, seldom), (0.002, None), changes, moments, strict=True):
        began_s, before = line.now_s, line.turn.outputs
        while line.now_s < began_s + 2.4 and (step_s or line.turn.next_at_s):
            out = line.go(after_s=step_s or (line.turn.next_at_s or 0.0) - line.now_s)
            if out != before:
                changed.append((out.status.value, out.waiting))
                at_s.append(line.now_s - began_s)
            before = out
    assert changes[0] == changes[1] and len(changes[0]) == 2
    assert moments[0] == pytest.approx(moments[1], abs=0.003)


def test_an_error_ends_with_its_cause_while_no_plc_uses_the_station_and_is_said_now_and_then() -> None:
    line = ScriptedLine()
    for _ in range(40):
        line.station_beats = True
        assert line.go().error is LineError.NONE
        line.station_beats = False
        assert line.go(after_s=0.5).error is LineError.STATION_DEAD
    assert sum(isinstance(one, LineEvent) for one in line.said) == 2
