"""The books that are kept behind every test of this folder can fail: a part that is swallowed anywhere does not add up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from inspector.camera.base import Delivery, Shot
from inspector.core.types import Inspection, Verdict
from inspector.runtime.acquisition.frame_numbering import FrameNumbering
from inspector.runtime.inspection.counting import Counting
from inspector.runtime.inspection.dispatch import Dispatcher
from inspector.runtime.inspection.inspection_thread import InspectionThread
from inspector.runtime.inspection.picture_judged import PictureJudged
from inspector.runtime.multi_view import MultiView
from inspector.runtime.recording.recorder import Recorder
from tests.runtime.books import Book
from tests.runtime.conftest import MakeLine
from tests.runtime.line import BAD, shot, with_records
from tests.runtime.views_rig import Rig

SWALLOWED = 1
"""The part that is swallowed, of three that fail."""


def publish_two(patch: pytest.MonkeyPatch) -> None:
    publish = Dispatcher.publish

    def some(self: Dispatcher, event: PictureJudged) -> str:
        return "" if event.inspection.frame.index == SWALLOWED else publish(self, event)

    patch.setattr(Dispatcher, "publish", some)


def count_two(patch: pytest.MonkeyPatch) -> None:
    add = Counting.add
    patch.setattr(Counting, "add", lambda self, part: None if part.frame.index == SWALLOWED else add(self, part))


def count_one_as_another(patch: pytest.MonkeyPatch) -> None:
    add = Counting.add

    def wrong(self: Counting, part: Inspection) -> None:
        if part.frame.index == SWALLOWED:
            object.__setattr__(part, "verdict", Verdict.PASS)
            add(self, part)
            object.__setattr__(part, "verdict", Verdict.FAIL)
        else:
            add(self, part)

    patch.setattr(Counting, "add", wrong)


def record_two(patch: pytest.MonkeyPatch) -> None:
    offer = Recorder.offer
    patch.setattr(Recorder, "offer", lambda self, part: None if part.frame.index == SWALLOWED else offer(self, part))


def tell_one_twice(patch: pytest.MonkeyPatch) -> None:
    publish = Dispatcher.publish

    def twice(self: Dispatcher, event: PictureJudged) -> str:
        if event.inspection.frame.index == SWALLOWED:
            publish(self, event)
        return publish(self, event)

    patch.setattr(Dispatcher, "publish", twice)


def number_two(patch: pytest.MonkeyPatch) -> None:
    picture = FrameNumbering.picture

    def some(self: FrameNumbering, holder: object, taken: Shot, *more: object) -> object:
        return None if taken.frame_id == SWALLOWED else picture(self, holder, taken, *more)  # type: ignore[arg-type]

    patch.setattr(FrameNumbering, "picture", some)


def lose_the_last(patch: pytest.MonkeyPatch) -> None:
    handle = InspectionThread._handle

    def some(self: InspectionThread, frame: object) -> None:
        if frame.index == SWALLOWED:  # type: ignore[attr-defined]
            self._capture.done()
        else:
            handle(self, frame)  # type: ignore[arg-type]

    patch.setattr(InspectionThread, "_handle", some)


@pytest.mark.parametrize(
    ("swallow", "said"),
    [
        (publish_two, "2 of them have an end"),
        (count_two, "said to be uncounted"),
        (count_one_as_another, "counted"),
        (record_two, "3 records are due, 2 kept"),
        (tell_one_twice, "told twice"),
        (number_two, "handed 3 pictures over, 2 arrived"),
        (lose_the_last, "2 of them have an end"),
    ],
)
def test_a_swallowed_part_does_not_add_up(
    make_line: MakeLine,
    books: list[Book],
    monkeypatch: pytest.MonkeyPatch,
    swallow: Callable[[pytest.MonkeyPatch], None],
    said: str,
) -> None:
    line = make_line(settings=with_records(keep=True))
    line.scripted(Delivery.REPLAY).give(*(shot(number, BAD) for number in range(3)), None)
    swallow(monkeypatch)
    line.start()
    line.until(lambda status: status.camera_report.counts.used + (swallow is number_two) >= 3)
    line.engine.close()
    with pytest.raises(AssertionError, match=said):
        books.pop().check()
    line.judged.clear()  # the line's own look at the rows is not meant


def test_a_part_that_several_views_swallow_does_not_add_up(rig: Rig, books: list[Book], monkeypatch: pytest.MonkeyPatch) -> None:
    rig.ready()
    rig.part()
    monkeypatch.setattr(MultiView, "_take", lambda self, parts: None)
    rig.views.trigger()
    for line in rig.lines.values():
        line.until_judged(2)
    rig.close()
    with pytest.raises(AssertionError, match="4 pictures, 2 of them in parts"):
        books.pop().check()
