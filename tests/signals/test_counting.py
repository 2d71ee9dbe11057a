"""Triggers, pictures and verdicts that do not agree."""

from __future__ import annotations

import pytest

from inspector.core.line.identity import PartIdentity
from inspector.core.line.messages import PartJudged, TakePart
from inspector.core.line.vocabulary import LineResult, Why
from inspector.signals.counting import LineCounting


class CountedLine:
    """Parts a second apart, each judged and with its picture unless told otherwise."""

    def __init__(self) -> None:
        self.counting = LineCounting(0.5)
        self.part = self.pictures = 0
        self.now = 100.0

    def go(self, *, picture: int = 1, verdict: int = 1, refused: Why = Why.NONE) -> str:
        """One part; what is said with the sign of life behind it."""
        self.now, self.part = self.now + 1, self.part + 1
        identity = PartIdentity(1, self.part)
        self.counting.taken(TakePart(identity, self.now, refused=refused))
        self.pictures += picture
        for _ in range(verdict):
            self.counting.judged(PartJudged(identity, LineResult.PASS, Why.JUDGED))
        event = self.counting.compared(self.now + 0.1, self.pictures)
        return "" if event is None else event.text


def test_counts_that_agree_are_not_said() -> None:
    line = CountedLine()
    assert [line.go() for _ in range(5)] == [""] * 5
    assert line.go(picture=0, verdict=0, refused=Why.NOT_READY) == line.go(picture=0, verdict=1, refused=Why.NOT_READY) == ""
    assert line.go(verdict=2) == ""


@pytest.mark.parametrize(
    ("odd", "said"),
    [({"picture": 0}, "triggers without a picture: 1"), ({"picture": 2}, "pictures without a trigger: 1")],
)
def test_a_picture_too_few_or_too_many_is_said_within_one_part(odd: dict[str, int], said: str) -> None:
    line = CountedLine()
    line.go()
    assert said in (line.go(**odd), line.go())
    assert [line.go() for _ in range(3)] == [""] * 3


def test_a_verdict_that_never_comes_is_said_when_it_cannot_be_late_any_more() -> None:
    line = CountedLine()
    line.go()
    assert [line.go(verdict=0), line.go()] == ["", ""]
    assert "triggers without a verdict: 1" in (line.go(), line.go())
    line.counting.judged(PartJudged(PartIdentity(1, 2), LineResult.PASS, Why.JUDGED))  # none the less, and it changes nothing
    assert [line.go() for _ in range(3)] == [""] * 3


def test_a_late_verdict_agrees() -> None:
    line = CountedLine()
    line.go()
    line.go(verdict=0)
    line.counting.judged(PartJudged(PartIdentity(1, 2), LineResult.PASS, Why.JUDGED))
    assert [line.go() for _ in range(4)] == [""] * 4
