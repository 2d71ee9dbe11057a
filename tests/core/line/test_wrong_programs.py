"""What PLC programs do wrongly: each is told so, loses no part unseen, gets no PASS that was not judged, and goes on once it is mended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from inspector.core.line.identity import PartIdentity
from inspector.core.line.messages import TakePart, UseRecipe
from inspector.core.line.vocabulary import LineControl, LineError, LineResult, LineStatus, Why
from tests.core.line.scripted_line import ScriptedLine, judged

ENABLE, TRIGGER, ACK, RESET = LineControl.ENABLE, LineControl.TRIGGER, LineControl.RESULT_ACK, LineControl.RESET


class JudgingLine(ScriptedLine):
    """A line whose station judges each part PASS, 30 ms after its trigger."""

    def __init__(self, **settings: object) -> None:
        super().__init__(**settings)
        self.judging: list[tuple[float, PartIdentity]] = []
        self.go()

    def scan(self, program: Callable[[LineStatus], LineControl], scans: int, **inputs: object) -> None:
        """So many scans of a PLC whose ``program`` makes the control word from the status."""
        for _ in range(scans):
            self.control = program(self.turn.outputs.status)
            done = [part for at_s, part in self.judging if self.now_s >= at_s + 0.03]
            self.judging = [one for one in self.judging if one[1] not in done]
            self.go(*[judged(part) for part in done], **inputs)
            self.judging += [(self.now_s, one.identity) for one in self.turn.say if isinstance(one, TakePart) and not one.refused]

    def accounted(self) -> bool:
        """Whether each trigger is a result that was taken, flushed or waits."""
        counts = self.turn.counts
        return counts.triggers == counts.passed + counts.failed + counts.invalid + counts.flushed + counts.waiting + counts.open

    def mend(self) -> None:
        """The program is mended: it takes what waits, resets, and one part goes through as it should."""
        for _ in range(200):
            self.scan(lambda status: ENABLE | RESET | (ACK if status & LineStatus.RESULT_VALID else LineControl(0)), 1)
        self.scan(lambda _: ENABLE, 2)
        assert self.ready and self.turn.outputs.error is LineError.NONE
        part = self.trigger(sequence=0)
        self.go(judged(part))
        assert self.take().result is LineResult.PASS and self.accounted()


def test_a_trigger_that_is_up_for_one_scan_alone() -> None:
    line = JudgingLine()
    up = [False]

    def pulses(status: LineStatus) -> LineControl:
        up[0] = bool(status & LineStatus.READY) and not up[0]
        return ENABLE | (TRIGGER if up[0] else ENABLE) | (ACK if status & LineStatus.RESULT_VALID else ENABLE)

    line.scan(pulses, 200)
    assert line.turn.counts.passed > 15 and line.turn.counts.invalid == 0 and line.accounted()
    line.mend()


def test_a_trigger_every_other_scan_whatever_is_read() -> None:
    line = JudgingLine()
    scan = [0]

    def blindly(status: LineStatus) -> LineControl:
        scan[0] += 1
        return ENABLE | (TRIGGER if scan[0] % 2 else ENABLE) | (ACK if status & LineStatus.RESULT_VALID else ENABLE)

    line.scan(blindly, 300)
    assert line.turn.outputs.error is LineError.TRIGGER_WHILE_NOT_READY and line.accounted()
    assert line.turn.counts.triggers == 150 and line.turn.counts.passed == 1, "the first one; the rest came while not ready"
    assert line.events.count("trigger missed") == 1
    line.mend()


def test_a_trigger_tied_to_1() -> None:
    line = JudgingLine()
    line.scan(lambda status: ENABLE | TRIGGER | (ACK if status & LineStatus.RESULT_VALID else ENABLE), 100)
    assert line.turn.counts.triggers == line.turn.counts.passed == 1 and not line.ready
    line.mend()


def test_an_acknowledgement_tied_to_1() -> None:
    line = JudgingLine()
    line.scan(lambda status: ENABLE | ACK | (TRIGGER if status & (LineStatus.READY | LineStatus.TRIGGER_ACK) else ENABLE), 400)
    assert LineStatus.RESULT_VALID not in line.turn.outputs.status and not line.told
    assert line.turn.counts.triggers == 1 and line.accounted(), "TRIGGER never falls either"
    assert line.turn.outputs.error is LineError.ACK_MISSING
    line.mend()


def test_enable_toggled_for_each_part() -> None:
    line = JudgingLine()
    scan = [0]

    def toggles(status: LineStatus) -> LineControl:
        scan[0] = (scan[0] + 1) % 10
        if scan[0] == 0:
            return LineControl.NOTHING
        return ENABLE | (TRIGGER if 1 < scan[0] < 4 else ENABLE) | (ACK if status & LineStatus.RESULT_VALID else ENABLE)

    line.scan(toggles, 200)
    assert line.turn.counts.passed == 20 and line.turn.counts.flushed == 0 and line.accounted()
    scan[0] = 0
    line.scan(lambda status: toggles(status) & ~ACK, 100)
    assert line.turn.counts.flushed >= 9 and line.accounted(), "results that it never takes are counted, not told to the next part"
    line.mend()


def test_the_same_sequence_for_each_part() -> None:
    line = JudgingLine(depth=3)
    program = ENABLE
    line.scan(lambda _: program, 1)
    first = line.trigger(sequence=7)
    second = line.trigger(sequence=7)
    line.go(judged(first), judged(second))
    told = [line.take(), line.take()]
    assert [(one.sequence, one.result, one.why) for one in told] == [
        (7, LineResult.PASS, Why.JUDGED),
        (7, LineResult.INVALID, Why.NOT_READY),
    ]
    assert line.turn.outputs.error is LineError.TRIGGER_WHILE_NOT_READY
    line.go(rise=RESET)
    line.go(fall=RESET)
    line.go(judged(line.trigger(sequence=7)))
    assert line.take().result is LineResult.PASS, "one after the other it may repeat"
    line.mend()


def test_a_heartbeat_that_is_constant() -> None:
    line = JudgingLine()
    line.plc_beats = False
    line.scan(lambda status: ENABLE | (ACK if status & LineStatus.RESULT_VALID else ENABLE), 60)
    assert line.turn.outputs.error is LineError.PLC_SILENT
    line.scan(lambda _: ENABLE | RESET, 5)
    assert line.turn.outputs.error is LineError.PLC_SILENT and not line.ready
    line.trigger()
    assert line.take().why is Why.NOT_READY
    line.plc_beats = True
    line.mend()


def test_a_reset_tied_to_1() -> None:
    line = JudgingLine()
    line.scan(lambda _: ENABLE | RESET, 2)
    part = line.trigger()
    line.trigger()
    line.go(judged(part))
    assert [line.take().result, line.take().result] == [LineResult.PASS, LineResult.INVALID]
    line.scan(lambda _: ENABLE | RESET, 2)
    assert line.ready
    line.mend()


def test_all_bits_at_once_and_none_again() -> None:
    line = JudgingLine()
    scan = [0]

    def everything(_: LineStatus) -> LineControl:
        scan[0] += 1
        return LineControl(0xFF) if scan[0] % 2 else LineControl.NOTHING

    line.scan(everything, 100)
    assert line.turn.counts.triggers == line.turn.counts.flushed == 50 and not line.told
    assert line.turn.outputs.error is LineError.RECIPE_FAILED, "number 0 is no recipe"
    line.scan(lambda _: ENABLE | LineControl.RECIPE_REQUEST, 5, recipe=1)
    line.mend()


def test_a_recipe_request_tied_to_1_while_its_number_changes() -> None:
    line = JudgingLine()
    line.scan(lambda _: ENABLE | LineControl.RECIPE_REQUEST, 3, recipe=1)
    assert line.turn.outputs.status & LineStatus.RECIPE_DONE and line.ready
    line.scan(lambda _: ENABLE | LineControl.RECIPE_REQUEST, 3, recipe=2)
    assert not line.ready and not line.turn.outputs.status & LineStatus.RECIPE_DONE, "the old recipe does not judge the new product"
    line.alive = replace(line.alive, recipe="lid")
    line.scan(lambda _: ENABLE | LineControl.RECIPE_REQUEST, 3, recipe=2)
    assert line.turn.outputs.status & LineStatus.RECIPE_DONE and line.ready
    assert [one.number for one in line.said if isinstance(one, UseRecipe)] == [1, 2]
    line.mend()


def test_requests_that_flap_every_scan_flood_nobody() -> None:
    line = JudgingLine()
    flapping = LineControl.NEW_LOT | LineControl.ACKNOWLEDGE | LineControl.RECIPE_REQUEST
    scan = [0]

    def flaps(_: LineStatus) -> LineControl:
        scan[0] += 1
        return ENABLE | (flapping if scan[0] % 2 else ENABLE)

    line.alive = replace(line.alive, changing=True)
    line.scan(flaps, 200, recipe=2, lot="L1")
    kinds = [one.kind for one in line.said]
    assert (kinds.count("new_lot"), kinds.count("use_recipe")) == (2, 1) and kinds.count("acknowledge") <= 20
    assert not line.ready
    line.alive = replace(line.alive, changing=False, recipe="lid")
    line.mend()


def test_a_plc_that_starts_again_finds_every_flag_fresh() -> None:
    line = JudgingLine()
    line.scan(lambda _: ENABLE | LineControl.RECIPE_REQUEST, 3, recipe=1)
    part = line.trigger()
    line.trigger()
    line.go(judged(part))
    before = line.turn.outputs
    assert before.status & LineStatus.RESULT_VALID and before.status & LineStatus.TRIGGER_MISSED and before.error
    line.inputs = replace(line.inputs, heartbeat=0)
    line.scan(lambda _: LineControl.NOTHING, 1, recipe=0)
    out = line.turn.outputs
    assert out.shown is None and out.flushed == 2 and line.book == []
    line.scan(lambda _: ENABLE, 1)
    assert line.turn.outputs.status == LineStatus.ONLINE | LineStatus.READY and line.turn.outputs.error is LineError.NONE
    line.mend()
