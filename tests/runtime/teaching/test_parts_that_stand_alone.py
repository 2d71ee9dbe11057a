"""A good part that stands alone is shown with its place; what is learned is used once a person has said that it is good."""

from __future__ import annotations

import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import TeachingError
from inspector.core.promises.odd_parts import CONFIRMED, ODD, OddPart
from inspector.core.status import Mode, Status, TeachPhase
from inspector.core.types import Rect
from tests.runtime.line import GOOD, Line, shot, until


def learning(line: Line, *, first_limit: float | None = None) -> None:
    line.trainer.odd = (OddPart(1, "part 2", "unlike the other 3, at upper left", Rect(16, 32, 64, 32), 2.0),)
    line.trainer.first_limit = first_limit
    camera = line.scripted(Delivery.REPLAY)
    engine = line.start(recipe=None)
    line.until(lambda status: status.mode is Mode.NO_RECIPE)
    engine.teaching.collect("part", 4)
    until(lambda: camera.good_only == [True])
    camera.give(*(shot(number, GOOD + number) for number in range(4)))
    line.until(lambda status: status.teaching is not None and len(status.teaching.parts) == 4)
    engine.teaching.learn()


def asked(status: Status) -> tuple[int, ...]:
    return () if status.teaching is None else tuple(part.number for part in status.teaching.asking)


def done(status: Status) -> bool:
    return status.teaching is not None and status.teaching.phase is TeachPhase.DONE


def test_it_is_shown_while_it_is_taught_and_nothing_judges_before_a_word(line: Line) -> None:
    learning(line, first_limit=-0.45)
    status = line.until(lambda status: asked(status) == (2,))
    assert status.teaching is not None
    part = status.teaching.asking[0]
    width = part.thumbnail.shape[1] / 128
    assert part.why == "unlike the other 3, at upper left" and part.place == Rect(*(int(one * width) for one in (16, 32, 64, 32)))
    line.trainer.go.set()
    status = line.until(done)
    assert status.teaching is not None and status.recipe is None and "part 2" in status.teaching.doubt
    assert line.recipes.in_use("part") is None


def test_confirmed_while_it_is_taught_it_is_used_and_the_recipe_says_so(line: Line) -> None:
    learning(line)
    line.until(lambda status: asked(status) == (2,))
    line.engine.teaching.confirm(2)
    line.trainer.go.set()
    status = line.until(done)
    assert status.teaching is not None and status.recipe == status.teaching.result and not status.teaching.asking
    notes = line.recipes.load("part").notes
    assert ODD not in notes and notes[CONFIRMED].startswith("part 2: ")
    with pytest.raises(TeachingError, match="nothing is learned"):
        line.engine.teaching.confirm(2)


@pytest.mark.parametrize("after", [False, True])
def test_left_out_it_is_taught_again_without_it_at_once(line: Line, after: bool) -> None:
    learning(line)
    line.until(lambda status: asked(status) == (2,))
    if after:
        line.trainer.go.set()
        line.until(done)
    line.engine.teaching.leave_out(2)
    line.trainer.go.set()
    status = line.until(lambda status: done(status) and status.recipe is not None)
    assert status.teaching is not None and status.recipe == status.teaching.result
    assert line.trainer.names == ("part 1", "part 3", "part 4") and len(line.trainer.options) == 2
    assert len(line.recipes.teach_pictures("part")) == 3
    with pytest.raises(TeachingError, match="no such part"):
        line.engine.teaching.leave_out(2)


def test_given_up_after_it_was_left_out_nothing_begins_again(line: Line) -> None:
    learning(line)
    line.until(lambda status: asked(status) == (2,))
    line.engine.teaching.cancel()
    line.until(lambda status: status.teaching is not None and status.teaching.phase is TeachPhase.CANCELLED)
    assert len(line.trainer.options) == 1
