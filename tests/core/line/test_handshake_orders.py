"""The handshake under every order of events that hypothesis finds: nothing lost, nothing twice, nothing out of order, no false PASS."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from inspector.core.line.exchange import LineInputs, ShownResult
from inspector.core.line.handshake import Handshake
from inspector.core.line.identity import PartIdentity
from inspector.core.line.messages import (
    Alive,
    FromStation,
    LotAnswer,
    NewLot,
    OpenParts,
    PartJudged,
    RecipeAnswer,
    ResultTaken,
    TakePart,
    UseRecipe,
)
from inspector.core.line.vocabulary import LineControl, LineError, LineResult, LineStatus, Why
from tests.core.line.scripted_line import SETTINGS

WELL = Alive(True, recipe="bracket")
BITS = st.lists(st.sampled_from(list(LineControl)[1:] + [LineControl.TRIGGER, LineControl.RESULT_ACK]), min_size=1, max_size=3)
PAUSES = st.sampled_from([0.0, 0.001, 0.02, 0.1, 0.31, 0.6, 2.5])
RESULTS = st.sampled_from([LineResult.PASS, LineResult.PASS, LineResult.FAIL, LineResult.INVALID, LineResult.NONE])


class Orders(RuleBasedStateMachine):
    """PLC, station and a line process that is killed and started again, each doing anything at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.run, self.now_s = 1, 50.0
        self.settings = replace(SETTINGS, depth=2, recipe_timeout_s=1.0)
        self.inputs, self.seen = LineInputs(), LineControl.NOTHING
        self.beats = self.connected = True
        self.alive = WELL
        self.alive_at_s = self.beat_at_s = -1e9
        self.number = self.rises = 0
        self.untold: list[str] = []
        self.took: dict[str, TakePart] = {}
        self.passed: set[tuple[str, int]] = set()
        self.book: list[PartIdentity] = []
        self.wanted = "bracket"
        self.handshake = Handshake(self.settings, self.run)
        self.turn = self.handshake.step(self.now_s, LineInputs(), (WELL,))

    def go(self, *heard: FromStation, after_s: float = 0.01, alive: bool = True) -> None:
        """One turn, with what the model knows of it."""
        self.now_s += after_s
        if self.connected:
            if self.beats:
                self.inputs, self.beat_at_s = replace(self.inputs, heartbeat=(self.inputs.heartbeat + 1) & 0xFFFF), self.now_s
            rose, self.seen = self.inputs.control & ~self.seen, self.inputs.control
            self.rises += bool(rose & LineControl.TRIGGER and self.inputs.has(LineControl.ENABLE))
            self.beat_at_s = self.now_s if rose & LineControl.ENABLE else self.beat_at_s
        if alive:
            heard, self.alive_at_s = (*heard, self.alive), self.now_s
        before = self.turn.outputs.shown
        self.turn = self.handshake.step(self.now_s, self.inputs if self.connected else LineInputs(connected=False), heard)
        for message in self.turn.say:
            self.obey(message)
        shown = self.turn.outputs.shown
        if before and shown is not before:
            acknowledged = self.connected and self.seen & (LineControl.RESULT_ACK | LineControl.ENABLE) != LineControl.ENABLE
            assert acknowledged, "a result stands until it is acknowledged or flushed"
        if shown and shown is not before:
            self.told(shown)

    def obey(self, message: Any) -> None:
        """As a station does."""
        if isinstance(message, TakePart):
            self.took[message.identity.serial] = message
            self.untold.append(message.identity.serial)
            self.book.append(message.identity)
        elif isinstance(message, ResultTaken):
            (gone,) = (one for one in self.book if (one.run, one.part) == (message.run, message.part))
            self.book.remove(gone)
            if gone.serial in self.untold:
                assert not message.taken
                self.untold.remove(gone.serial)
        elif isinstance(message, UseRecipe):
            self.wanted, self.alive = message.name, replace(self.alive, changing=True)
        elif isinstance(message, NewLot):
            assert message.lot == self.inputs.lot

    def told(self, shown: ShownResult) -> None:
        """In the order of the triggers, each once, and PASS for what was judged PASS alone."""
        assert shown.serial == self.untold[0]
        if shown.place == shown.of:
            self.untold.pop(0)
        if shown.result is LineResult.PASS:
            assert (shown.serial, shown.place) in self.passed and self.took[shown.serial].refused is Why.NONE

    @rule(bits=BITS, after_s=PAUSES)
    def the_plc_flips_bits(self, bits: list[LineControl], after_s: float) -> None:
        control = self.inputs.control
        for bit in bits:
            control ^= bit
        self.number += 1
        recipe = self.number % 3
        self.inputs = replace(self.inputs, control=control, serial=f"s{self.number}", sequence=self.number % 5, recipe=recipe)
        self.go(after_s=after_s)

    @rule()
    def the_plc_triggers_as_it_should(self) -> None:
        for control in (LineControl.ENABLE | LineControl.TRIGGER, LineControl.ENABLE):
            self.number += 1
            self.inputs = replace(self.inputs, control=control, serial=f"s{self.number}", sequence=0)
            self.go()

    @precondition(lambda self: self.turn.outputs.shown)
    @rule()
    def the_plc_takes_a_result(self) -> None:
        for control in (self.inputs.control | LineControl.RESULT_ACK, self.inputs.control & ~LineControl.RESULT_ACK):
            self.inputs = replace(self.inputs, control=control)
            self.go()

    @rule()
    def the_plc_starts_again(self) -> None:
        self.inputs = replace(self.inputs, control=LineControl.NOTHING)
        self.go()

    @rule(beats=st.booleans(), connected=st.booleans(), after_s=PAUSES)
    def the_link(self, beats: bool, connected: bool, after_s: float) -> None:
        self.beats, self.connected = beats, connected
        self.go(after_s=after_s)

    @precondition(lambda self: self.book)
    @rule(result=RESULTS, which=st.integers(0, 2), of=st.sampled_from([1, 1, 1, 2, 12]), review=st.booleans())
    def a_verdict(self, result: LineResult, which: int, of: int, review: bool) -> None:
        identity = self.book[-1 - which % len(self.book)]
        judged = [PartJudged(identity, result, Why.JUDGED, review=review, place=1 + place, of=of) for place in range(of)]
        if result is LineResult.PASS and not review:
            self.passed |= {(identity.serial, one.place) for one in judged}
        self.go(*judged)

    @precondition(lambda self: self.took)
    @rule(which=st.integers(0, 5), other_run=st.booleans())
    def a_verdict_long_after(self, which: int, other_run: bool) -> None:
        identity = list(self.took.values())[-1 - which % len(self.took)].identity
        if other_run:
            identity = replace(identity, run=identity.run + 1_000_000)
        elif identity in self.book:
            self.passed.add((identity.serial, 1))
        self.go(PartJudged(identity, LineResult.PASS, Why.JUDGED))

    @rule(after_s=PAUSES)
    def the_station_is_still(self, after_s: float) -> None:
        self.go(after_s=after_s, alive=False)

    @rule(healthy=st.booleans(), error=st.sampled_from([LineError.NONE, LineError.CAMERA_LOST, LineError.PART_AND_PICTURE_APART]))
    def the_station_is_ill_or_well(self, healthy: bool, error: LineError) -> None:
        self.alive = replace(self.alive, healthy=healthy, error=error)
        self.go()

    @rule(problem=st.sampled_from(["", "", "not there"]))
    def the_recipe_is_loaded(self, problem: str) -> None:
        self.alive = replace(self.alive, recipe=self.alive.recipe if problem else self.wanted, changing=False)
        self.go(RecipeAnswer(self.wanted, problem), LotAnswer(self.inputs.lot, problem))

    @rule(registers_kept=st.booleans(), again=st.booleans())
    def the_line_process_is_killed(self, registers_kept: bool, again: bool) -> None:
        self.run += 1
        self.handshake, self.rises = Handshake(self.settings, self.run), 0
        self.untold, self.seen = [one.serial for one in self.book], LineControl.NOTHING
        self.number += 1
        control = self.inputs.control if registers_kept else LineControl.NOTHING
        self.inputs = replace(self.inputs, control=control, serial=f"s{self.number}")
        self.beat_at_s = -1e9
        self.turn = self.handshake.step(self.now_s, LineInputs(), ())
        book = OpenParts(tuple(self.book))
        self.go(*[book] * (1 + again))

    @invariant()
    def every_part_is_accounted_for(self) -> None:
        counts = self.turn.counts
        ended = counts.passed + counts.failed + counts.invalid + counts.flushed
        assert counts.triggers + counts.handed_over + counts.further == ended + counts.waiting + counts.open
        assert counts.triggers == self.rises
        assert len(self.book) <= 64 and counts.open + (counts.waiting > 0) <= len(self.book) <= counts.open + counts.waiting

    @invariant()
    def ready_only_if_all_is_well(self) -> None:
        out = self.turn.outputs
        if LineStatus.READY in out.status:
            assert self.seen & (LineControl.ENABLE | LineControl.TRIGGER) == LineControl.ENABLE
            assert self.alive.healthy and not self.alive.error and not self.alive.changing
            assert self.now_s < self.alive_at_s + 0.3 and self.now_s < self.beat_at_s + 0.5
            assert out.error in {LineError.NONE, LineError.ACK_MISSING} and len(self.book) < 8
            assert not out.status & LineStatus.RECIPE_FAILED

    @invariant()
    def the_flags_say_what_the_block_says(self) -> None:
        out = self.turn.outputs
        flags = {LineResult.PASS: LineStatus.PASS, LineResult.FAIL: LineStatus.FAIL, LineResult.INVALID: LineStatus.INVALID}
        shown = out.status & (LineStatus.PASS | LineStatus.FAIL | LineStatus.INVALID | LineStatus.RESULT_VALID)
        assert shown == (flags[out.shown.result] | LineStatus.RESULT_VALID if out.shown else LineStatus.NOTHING)
        assert self.turn.next_at_s is None or self.turn.next_at_s > self.now_s

    def teardown(self) -> None:
        """Whatever happened: with everything well again the line takes what waits and goes on."""
        self.beats = self.connected = True
        self.alive = WELL
        self.inputs = replace(self.inputs, control=LineControl.ENABLE)
        self.go()
        self.inputs = replace(self.inputs, control=LineControl.ENABLE | LineControl.RECIPE_REQUEST, recipe=1)
        for _ in range(60):
            self.alive = replace(WELL, recipe=self.wanted)
            self.go()
        self.inputs = replace(self.inputs, control=LineControl.ENABLE | LineControl.RESET)
        self.go()
        while self.turn.outputs.shown:
            self.the_plc_takes_a_result()
        assert LineStatus.READY in self.turn.outputs.status, self.turn.outputs
        assert self.turn.outputs.error is LineError.NONE and not self.book and not self.untold


TestOrders = Orders.TestCase
TestOrders.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
