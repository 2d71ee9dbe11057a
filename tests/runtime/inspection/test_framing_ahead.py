"""The next picture is framed while the network computes: with the same result, in its order, and by one thread at a time."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from inspector.camera.base import Delivery
from inspector.core.types import Picture, Verdict
from inspector.runtime.inspection.framing_ahead import FramingAhead
from inspector.runtime.inspection.gated_framing import FramedPicture, GatedFraming
from tests.runtime.line import BAD, GOOD, Line, picture, shot, until
from tests.runtime.toy_trainer import make_recipe


class Framings:
    """Of each picture that was framed, the thread; two at a time fail."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.threads: list[str] = []
        self.at_work = threading.Lock()
        framed = GatedFraming.framed

        def watched(own: GatedFraming, image: Picture, previous: Picture | None = None) -> FramedPicture:
            assert self.at_work.acquire(blocking=False), "framing has one thread at a time"
            self.threads.append("ahead" if threading.current_thread().name.startswith("frame-ahead") else "itself")
            try:
                return framed(own, image, previous)
            finally:
                self.at_work.release()

        monkeypatch.setattr(GatedFraming, "framed", watched)


@pytest.fixture
def framings(monkeypatch: pytest.MonkeyPatch) -> Framings:
    return Framings(monkeypatch)


def test_what_was_framed_ahead_is_used_for_that_picture_alone(framings: Framings) -> None:
    by, other = GatedFraming(make_recipe("part")), GatedFraming(make_recipe("part"))
    first, second = picture(GOOD), picture(GOOD)
    ahead = FramingAhead()
    try:
        ahead.begin(by, second, first)
        ahead.begin(by, first, None)  # it has begun already
        (part,) = ahead.framed(by, second, first).parts
        assert part.part.at_scale is not None and (part.part.at_scale == second).all()
        assert framings.threads == ["ahead"]
        for asked in ((other, second, first), (by, first, first), (by, second, None)):
            ahead.begin(by, second, first)
            assert ahead.framed(*asked).parts
        assert framings.threads == ["ahead", *["ahead", "itself"] * 3]
    finally:
        ahead.close()


def test_what_is_raised_for_a_picture_costs_no_other_one(monkeypatch: pytest.MonkeyPatch) -> None:
    framed = GatedFraming.framed

    def fails_ahead(own: GatedFraming, image: Picture, previous: Picture | None = None) -> FramedPicture:
        if threading.current_thread().name.startswith("frame-ahead"):
            raise SystemExit(1)
        return framed(own, image, previous)

    monkeypatch.setattr(GatedFraming, "framed", fails_ahead)
    by = GatedFraming(make_recipe("part"))
    ahead = FramingAhead()
    ahead.begin(by, picture(GOOD), None)
    try:
        assert ahead.framed(by, picture(GOOD), None).parts
    finally:
        ahead.close()


def test_a_machine_that_gives_no_more_threads_frames_each_in_its_turn(framings: Framings, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*what: object) -> Future[FramedPicture]:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(ThreadPoolExecutor, "submit", refuse)
    by, image = GatedFraming(make_recipe("part")), picture(GOOD)
    ahead = FramingAhead()
    ahead.begin(by, image, None)
    assert ahead.framed(by, image, None).parts and framings.threads == ["itself"]
    ahead.close()


def test_a_picture_that_cannot_be_framed_has_its_reason_wherever_it_was_tried() -> None:
    by, small = GatedFraming(make_recipe("part")), picture(GOOD, 32)
    ahead = FramingAhead()
    ahead.begin(by, small, None)
    reasons = {ahead.framed(by, small, None).reason, by.framed(small).reason}
    ahead.close()
    assert reasons == {"the picture is 32x32 pixels, the recipe was taught with 128x128"}


@pytest.mark.parametrize("delivery", [Delivery.REPLAY, Delivery.TRIGGERED])
def test_parts_that_wait_are_framed_beside_the_network(line: Line, framings: Framings, delivery: Delivery) -> None:
    camera = line.scripted(delivery)
    line.start()
    line.until(lambda status: status.runtime != "")
    framings.threads.clear()
    detector = line.detectors[0]
    detector.free.clear()
    detector.entered.clear()
    camera.give(shot(0))
    assert detector.entered.wait(20)
    camera.give(shot(1, BAD), shot(2), shot(3, fault="torn: 5 of 128 rows arrived"))
    until(lambda: line.engine.status().queues["inspect"][0] == 4)
    detector.free.set()
    line.until_judged(4)
    assert line.verdicts() == [Verdict.PASS, Verdict.FAIL, Verdict.PASS, Verdict.INVALID]
    assert line.judged[3].reason.startswith("torn")
    assert framings.threads == ["itself", "itself", "ahead"], "nobody waited yet when the first was judged; a torn picture has no parts"
    assert line.judged[2].stages_ms.keys() >= {"prepare", "gate", "network", "judge"}


@pytest.mark.parametrize("error", [RuntimeError("a fault"), MemoryError(), SystemExit(1)], ids=lambda error: type(error).__name__)
def test_whatever_is_raised_ahead_ends_one_part(line: Line, monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    line.until(lambda status: status.runtime != "")
    detector = line.detectors[0]
    framed = GatedFraming.framed

    def fails_ahead(own: GatedFraming, image: Picture, previous: Picture | None = None) -> FramedPicture:
        if threading.current_thread().name.startswith("frame-ahead"):
            raise error
        return framed(own, image, previous)

    monkeypatch.setattr(GatedFraming, "framed", fails_ahead)
    detector.free.clear()
    detector.entered.clear()
    camera.give(shot(0))
    assert detector.entered.wait(20)
    camera.give(shot(1), shot(2))
    until(lambda: line.engine.status().queues["inspect"][0] == 3)
    detector.free.set()
    line.until_judged(3)
    camera.give(shot(3))
    line.until_judged(4)
    assert line.verdicts() == [Verdict.PASS, Verdict.PASS, Verdict.INVALID, Verdict.PASS]
    assert type(error).__name__ in line.judged[2].reason


def test_another_recipe_frames_what_was_framed_for_the_one_before(line: Line, framings: Framings) -> None:
    line.recipes.save(make_recipe("other"))
    camera = line.scripted(Delivery.REPLAY)
    engine = line.start()
    line.until(lambda status: status.runtime != "")
    detector = line.detectors[0]
    detector.free.clear()
    camera.give(*(shot(number) for number in range(3)))
    until(lambda: engine.status().queues["inspect"][0] == 3)
    assert detector.entered.wait(20)
    engine.recipes.use("other")
    line.until(lambda status: status.recipe is not None and status.recipe.name == "other")
    detector.free.set()
    line.until_judged(3)
    assert line.judged[-1].recipe is not None and line.judged[-1].recipe.name == "other"
    camera.give(shot(3, BAD))
    line.until_judged(4)
    assert line.verdicts()[-1] is Verdict.FAIL
