"""What the ejector makes of what it hears, on a belt that a test moves."""

from __future__ import annotations

import math

import pytest

from inspector.core.line.identity import PartIdentity
from inspector.core.line.line_settings import RejectSettings
from inspector.core.line.messages import LineEvent, PartJudged, TakePart
from inspector.core.line.part_track import TrackTurn
from inspector.core.line.vocabulary import LineError, LineResult, Why
from inspector.signals.ejector import Ejector

BELT = RejectSettings("encoder", 100.0, 1.0, 100.0, 10.0, 0.0, 50.0, 0.0)
"""One count is a millimetre, and a turn of 10 ms."""


class PlayedBelt:
    """``behind``: whether the sensor behind the ejector sees a part at a count."""

    def __init__(self, by_camera: bool = False) -> None:
        self.ejector = Ejector(BELT, by_camera)
        self.count = 2**32 - 50
        self.mm = 0
        self.now = 100.0
        self.on: dict[int, bool] = {}
        self.errors: set[LineError] = set()
        self.events: list[LineEvent] = []
        self.seen_at: set[int] = set()

    def move(self, to_mm: int) -> TrackTurn:
        """Turn by turn to where the belt is to be."""
        while True:
            behind = any(abs(self.mm - at) <= 2 for at in self.seen_at)
            turn = self.ejector.step(self.now, (self.count + self.mm) % 2**32, True, behind)
            self.on[self.mm] = turn.ejector_on
            self.errors |= turn.errors
            self.events += turn.events
            if self.mm == to_mm:
                return turn
            self.mm, self.now = self.mm + 1, self.now + 0.01

    def part(self, number: int, at_mm: int, result: LineResult | None, refused: Why = Why.NONE) -> None:
        """A part is triggered, and judged at once."""
        self.move(at_mm)
        identity = PartIdentity(1, number, encoder=12_345)
        self.ejector.taken(TakePart(identity, self.now, refused=refused))
        if result is not None:
            self.ejector.judged(PartJudged(identity, result, Why.JUDGED))


def test_a_part_is_let_go_by_its_pass_and_by_nothing_else() -> None:
    belt = PlayedBelt()
    belt.seen_at = {250 + 150}
    belt.part(1, 150, LineResult.FAIL)
    belt.part(2, 200, LineResult.INVALID)
    belt.part(3, 250, LineResult.PASS)
    belt.part(4, 300, None)
    belt.part(5, 350, LineResult.PASS, refused=Why.NOT_READY)
    belt.part(6, 400, LineResult.PASS)
    belt.ejector.happened(LineEvent("no verdict in time", "", (PartIdentity(1, 6, encoder=12_345),)))
    belt.move(600)
    on = [belt.on[at + 100] for at in (150, 200, 250, 300, 350, 400)]
    assert on == [True, True, False, True, True, True] and belt.ejector.ejected == 5
    assert not belt.on[275 + 100] and belt.errors == set()


def test_each_part_in_a_picture_must_pass() -> None:
    belt = PlayedBelt()
    for part, second in enumerate((LineResult.PASS, LineResult.FAIL), 1):
        belt.part(part, 100 + 100 * part, None)
        for place, result in ((1, LineResult.PASS), (2, second)):
            belt.ejector.judged(PartJudged(PartIdentity(1, part), result, Why.JUDGED, place=place, of=2))
    belt.move(450)
    assert not belt.on[300] and belt.on[400]


def test_a_verdict_of_no_announced_part_ejects_nothing_where_a_line_announces_parts() -> None:
    belt = PlayedBelt()
    belt.move(230)
    belt.ejector.judged(PartJudged(PartIdentity(7), LineResult.FAIL, Why.JUDGED, captured_at=102.0))
    belt.move(400)
    assert not any(on for at, on in belt.on.items() if at > 100)


def test_a_part_that_nobody_announced_is_where_its_picture_was_taken() -> None:
    belt = PlayedBelt(by_camera=True)
    belt.move(230)
    for at_mm, result in ((200, LineResult.FAIL), (225, LineResult.PASS)):
        belt.ejector.judged(PartJudged(PartIdentity(1), result, Why.JUDGED, captured_at=100.0 + at_mm / 100, triggered_at=math.nan))
    belt.move(400)
    assert belt.on[292] and belt.on[300] and not belt.on[312] and not belt.on[325]


def test_a_part_whose_picture_was_lost_may_lie_anywhere_so_all_before_the_ejector_goes() -> None:
    belt = PlayedBelt(by_camera=True)
    belt.move(230)
    belt.ejector.judged(PartJudged(PartIdentity(1), LineResult.INVALID, Why.NO_PICTURE))
    belt.ejector.judged(PartJudged(PartIdentity(1), LineResult.PASS, Why.JUDGED, captured_at=102.2))
    belt.move(500)
    assert not belt.on[229] and all(belt.on[at] for at in range(231, 340)) and not belt.on[342]
    assert belt.errors == {LineError.COUNTS_DISAGREE}
    assert [event.what for event in belt.events] == ["parts lost"] and "nobody knows where" in belt.events[0].text


@pytest.mark.parametrize("seen", [True, False])
def test_parts_that_end_nowhere_are_said(seen: bool) -> None:
    belt = PlayedBelt()
    belt.seen_at = {150 + 60 * n + 150 for n in range(8) if n < 4 or seen}
    for n in range(8):
        belt.part(n + 1, 150 + 60 * n, LineResult.PASS)
    belt.move(900)
    assert (LineError.COUNTS_DISAGREE in belt.errors) is not seen
    assert ("counts disagree" in {event.what for event in belt.events}) is not seen


def test_a_part_that_is_seen_and_was_never_triggered_is_said() -> None:
    belt = PlayedBelt()
    belt.seen_at = {300, 360, 420, 450}
    for n in range(3):
        belt.part(n + 1, 150 + 60 * n, LineResult.PASS)
    belt.move(500)
    assert belt.errors == {LineError.COUNTS_DISAGREE}
