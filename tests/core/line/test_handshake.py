"""The handshake, rule by rule."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.core.line.exchange import LineInputs
from inspector.core.line.identity import PartIdentity
from inspector.core.line.messages import (
    Acknowledge,
    Alive,
    LotAnswer,
    NewLot,
    OpenParts,
    RecipeAnswer,
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
    assert line.take() is out.shown
    assert ResultTaken(1, run=RUN) in line.said and line.book == [] and line.ready
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
    line.take()
    assert ResultTaken(1, late=True, run=RUN) in line.said and line.ready
    line.go(judged(part))
    assert line.turn.counts.late == 2 and line.turn.outputs.shown is None
