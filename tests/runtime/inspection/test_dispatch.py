"""A judged picture reaches every subscriber in one order, and a fault of one costs the others no part."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from inspector.camera.base import Delivery
from inspector.core.several import put_together
from inspector.core.types import Inspection, PartPlace, Verdict
from inspector.runtime.acquisition.camera_state import FrameSource
from inspector.runtime.inspection import frame_judge
from inspector.runtime.inspection.dispatch import Dispatcher, Subscriber
from inspector.runtime.inspection.guard import Guard
from inspector.runtime.inspection.picture_judged import PictureJudged
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.vision.framing.parts_framing import NOWHERE
from tests.runtime.conftest import MakeLine
from tests.runtime.line import BAD, GOOD, SETTINGS, Line, frame, shot, until
from tests.runtime.toy_trainer import make_recipe

ALL_KEPT = replace(SETTINGS, records=replace(SETTINGS.records, keep=True, pass_every=1, queue_length=32))
VERDICTS = pytest.mark.parametrize(("grey", "verdict"), [(GOOD, Verdict.PASS), (BAD, Verdict.FAIL)])


def raising(*_: Any, **__: Any) -> Any:
    raise RuntimeError("a fault of the program")


def judge_three(line: Line, grey: int) -> list[Inspection]:
    """One after the other, so that each is through before the next comes; what the last observer is told of them."""
    told: list[Inspection] = []
    line.engine.observe(told.append)
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    line.until(lambda status: status.runtime != "")
    for number in range(3):
        camera.give(shot(number, grey))
        until(lambda count=number + 1: len(told) == count)  # type: ignore[misc]
        line.until(lambda status: status.queues["inspect"][0] == 0)
    return told


def recorded(line: Line) -> int:
    line.engine.close()
    return len(line.records.records(10))


SUBSCRIBERS: dict[str, Callable[[Line], tuple[object, str]]] = {
    "counting": lambda line: (line.engine._counting, "add"),
    "the drift watch": lambda line: (line.engine._drift, "add"),
    "the live verdict": lambda line: (line.engine._inspecting._last, "keep"),
    "recording": lambda line: (line.engine._recorder, "offer"),
    "the live picture": lambda line: (line.engine._inspecting.view, "put"),
}


@VERDICTS
@pytest.mark.parametrize("name", [*SUBSCRIBERS, "an observer of the verdicts"])
def test_a_subscriber_that_raises_costs_the_others_nothing(
    make_line: MakeLine, monkeypatch: pytest.MonkeyPatch, name: str, grey: int, verdict: Verdict
) -> None:
    line = make_line(settings=ALL_KEPT)
    if name in SUBSCRIBERS:
        monkeypatch.setattr(*SUBSCRIBERS[name](line), raising)
    else:
        line.engine.observe(raising)
    told = judge_three(line, grey)
    assert [one.verdict for one in told] == line.verdicts() == [verdict] * 3
    status = line.engine.status()
    said = f"{name} failed: RuntimeError: a fault of the program"
    assert (status.verdict, status.reason, status.last_error) == (Verdict.INVALID, said, said)
    if name != "counting":
        counters = status.counters
        assert (counters.passed, counters.failed, counters.invalid) == (3 * (grey == GOOD), 3 * (grey == BAD), 0)
    if name != "the live picture":
        shown = line.engine.newest()
        assert shown is not None and shown.frame.index == 2
    assert recorded(line) == (0 if name == "recording" else 3)


@VERDICTS
def test_the_station_is_well_again_with_the_next_part(line: Line, monkeypatch: pytest.MonkeyPatch, grey: int, verdict: Verdict) -> None:
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    line.until(lambda status: status.runtime != "")
    with monkeypatch.context() as fault:
        fault.setattr(line.engine._drift, "add", raising)
        camera.give(shot(0, grey))
        line.until(lambda status: status.reason.startswith("the drift watch failed"))
    camera.give(shot(1, grey))
    line.until(lambda status: status.verdict is verdict)
    line.accounted()


STEPS: dict[str, Callable[[Line], tuple[object, str]]] = {
    "the profile": lambda _: (frame_judge, "profile_conflict"),
    "the pipeline": lambda _: (Pipeline, "judged"),
    "the sizes": lambda _: (frame_judge, "in_millimetres"),
    "the golden part check": lambda line: (line.engine.golden, "passed_on"),
}


@VERDICTS
@pytest.mark.parametrize("step", STEPS)
def test_a_step_of_judging_that_raises_is_an_invalid_part_for_everyone(
    make_line: MakeLine, monkeypatch: pytest.MonkeyPatch, step: str, grey: int, verdict: Verdict
) -> None:
    """Whatever it would have been, ``verdict``, nobody knows."""
    line = make_line(settings=ALL_KEPT)
    monkeypatch.setattr(*STEPS[step](line), raising)
    told = judge_three(line, grey)
    assert [one.verdict for one in told] == [Verdict.INVALID] * 3
    assert all(one.reason.endswith("failed: RuntimeError: a fault of the program") and one.camera == "scripted" for one in told)
    status = line.engine.status()
    assert (status.counters.invalid, status.counters.total, status.unacknowledged) == (3, 3, 3)
    assert status.verdict is Verdict.INVALID and status.last_error == told[-1].reason
    assert recorded(line) == 3


def test_the_order_is_that_of_the_station(make_line: MakeLine, monkeypatch: pytest.MonkeyPatch) -> None:
    line = make_line(settings=ALL_KEPT)
    seen: list[str] = []

    def noting(name: str, original: Callable[..., Any]) -> Callable[..., Any]:
        def note(*arguments: Any, **named: Any) -> Any:
            seen.append(name)
            return original(*arguments, **named)

        return note

    for name, find in SUBSCRIBERS.items():
        owner, attribute = find(line)
        monkeypatch.setattr(owner, attribute, noting(name, getattr(owner, attribute)))
    monkeypatch.setattr(line.engine.golden, "passed_on", noting("golden", line.engine.golden.passed_on))
    for name in ("first observer", "second observer"):
        line.engine.observe(noting(name, lambda part: None))
    line.engine._inspecting.of_the_line(lambda frame: frame, lambda idle: None, noting("the line", lambda part: None))
    judge_three(line, GOOD)
    counters, *others = SUBSCRIBERS
    assert seen == ["golden", counters, "the line", *others, "first observer", "second observer"] * 3


def test_a_fault_with_one_part_of_a_picture_is_not_that_of_the_others() -> None:
    parts = [
        Inspection(frame(), Verdict.PASS, "well", -1.0, -0.5, None, place=PartPlace(number, 3, NOWHERE), latency_ms=math.nan)
        for number in (1, 2, 3)
    ]
    event = PictureJudged(put_together(parts), make_recipe("part"), FrameSource(), era=1)
    taken: list[str] = []
    whole: list[str] = []

    def first(_: PictureJudged, part: Inspection) -> None:
        if part.number == "0.2":
            raise RuntimeError("not this one")
        taken.append(part.number)

    complaints: list[str] = []
    once = Subscriber("the whole", lambda _, picture: whole.append(picture.number), each_part=False)
    dispatcher = Dispatcher(Guard(complaints.append), (Subscriber("the first", first), once))
    dispatcher.observe(lambda part: taken.append(part.number))
    assert dispatcher.publish(event) == "the first failed: RuntimeError: not this one"
    assert taken == ["0.1", "0.3", "0.1", "0.2", "0.3"]
    assert whole == ["0"]
    assert complaints == ["the first failed: RuntimeError: not this one"]
    assert Dispatcher(Guard(complaints.append), ()).publish(event) == ""
