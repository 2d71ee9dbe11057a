"""Whatever raises on a part's way, and whatever it raises: the part has its one end. The books behind each test see to the rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector.camera.base import Delivery
from inspector.core.settings import DriftSettings
from inspector.core.status import CameraState, Status
from inspector.core.types import Inspection, Verdict
from inspector.runtime.inspection import frame_judge, inspection_thread, part_judge
from inspector.runtime.inspection.framing_ahead import FramingAhead
from inspector.runtime.inspection.gated_framing import GatedFraming
from inspector.runtime.inspection.part_judge import PartJudge
from inspector.runtime.inspection.picture_judged import PictureJudged
from inspector.runtime.inspection.pipeline import Pipeline
from tests.runtime.books import Book, StationBook
from tests.runtime.brackets_line import Brackets, bracket_shot
from tests.runtime.conftest import MakeLine
from tests.runtime.line import BAD, GOOD, SETTINGS, GreyDetector, Line, shot, until, with_records
from tests.several_brackets import recipe

ALL_KEPT = with_records(keep=True, pass_every=1, queue_length=200)


class MuteError(Exception):
    """One that cannot even say what it is."""

    def __str__(self) -> str:
        raise ValueError("no words")


ERRORS = (
    RuntimeError("a fault"),
    MemoryError(),
    SystemExit(1),
    GeneratorExit(),
    KeyboardInterrupt(),
    BaseException("a panic"),
    MuteError(),
)

Find = Callable[[Line], tuple[object, str]]

JUDGING: dict[str, Find] = {
    "the source": lambda line: (line.engine._capture, "source"),
    "the profile": lambda _: (frame_judge, "profile_conflict"),
    "the pipeline": lambda _: (Pipeline, "judged"),
    "framing": lambda _: (GatedFraming, "framed"),
    "what was framed ahead": lambda _: (FramingAhead, "framed"),
    "finding the part": lambda line: (line.engine._in_use.pipeline.framing, "parts"),  # type: ignore[union-attr]
    "the gate": lambda line: (line.engine._in_use.pipeline.gated_framing.gate, "check"),  # type: ignore[union-attr]
    "the part's judge": lambda _: (PartJudge, "judge"),
    "the network": lambda _: (GreyDetector, "detect"),
    "the limit": lambda _: (part_judge, "judge"),
    "the sizes": lambda _: (frame_judge, "in_millimetres"),
    "the golden part check": lambda line: (line.engine.golden, "passed_on"),
    "the judge of the frame": lambda line: (line.engine._inspecting._judge, "judge"),
}
"""What a part's verdict needs: without it the part is INVALID."""

BESIDE: dict[str, Find] = {
    "what waits": lambda line: (line.engine._capture, "upcoming"),
    "closing detectors": lambda line: (line.engine._in_use, "close_retired"),
    "the first recipe": lambda line: (line.engine._inspecting, "_loading"),
    "collecting": lambda line: (line.engine._session, "offer"),
    "good parts only": lambda line: (line.engine._capture, "shows_good_only"),
    "counting": lambda line: (line.engine._counting, "add"),
    "the figures": lambda line: (line.engine._counting, "note"),
    "the measures": lambda line: (line.engine._counting.measures, "add"),
    "the drift watch": lambda line: (line.engine._drift, "add"),
    "the live verdict": lambda line: (line.engine._inspecting._last, "keep"),
    "recording": lambda line: (line.engine._recorder, "offer"),
    "the live picture": lambda line: (line.engine._inspecting.view, "put"),
    "the end of a frame": lambda line: (line.engine._capture, "done"),
    "the audit": lambda line: (line.engine._recorder, "audit"),
    "the row": lambda _: (inspection_thread, "row_of"),
    "the book": lambda line: (line.engine._book, "add"),
    "the number": lambda _: (PictureJudged, "numbered"),
    "the disk": lambda line: (line.database, "add_parts"),
}
"""What the part does not need: its verdict stays, and everybody else has it."""


def raising(error: BaseException) -> Callable[..., Any]:
    def fail(*_: Any, **__: Any) -> Any:
        raise error

    return fail


def give(line: Line, grey: int, parts: int = 3) -> Status:
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
    return _give_on(line, camera.give, grey, parts)


def _give_on(line: Line, hand: Callable[..., None], grey: int, parts: int) -> Status:
    for number in range(parts):
        hand(shot(number, grey))
        line.until_judged(number + 1)
    return line.engine.status()


@pytest.mark.slow
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(("grey", "verdict"), [(GOOD, Verdict.PASS), (BAD, Verdict.FAIL)], ids=["PASS", "FAIL"])
def test_whoever_raises_whatever_on_the_way_of_one_part(
    make_line: MakeLine, monkeypatch: pytest.MonkeyPatch, books: list[Book], grey: int, verdict: Verdict, error: BaseException
) -> None:
    """All collaborators one after the other on one line: each time the part is INVALID or unharmed, and the next one is well."""
    line = make_line(settings=ALL_KEPT)
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
    number = 0
    uncounted = unrecorded = 0
    for name, find in {**JUDGING, **BESIDE}.items():
        owner, attribute = find(line)
        with monkeypatch.context() as fault:
            fault.setattr(owner, attribute, raising(error))
            camera.give(shot(number, grey))
            line.until_judged(number + 1)
            until(lambda: line.engine._inspecting.busy_s() == 0)
        wanted = Verdict.INVALID if name in JUDGING else verdict
        assert line.judged[number].verdict is wanted, (name, line.judged[number].reason)
        if name in JUDGING:
            assert type(error).__name__ in line.judged[number].reason, name
        uncounted += name == "counting"
        unrecorded += name == "recording"
        number += 1
        camera.give(shot(number, grey))
        line.until_judged(number + 1)
        assert line.judged[number].verdict is verdict, f"after {name}: {line.judged[number].reason}"
        number += 1
    line.until(lambda status: status.verdict is verdict and not any(one.problem for one in status.duties))
    status = line.engine.status()
    assert (status.losses.uncounted, status.losses.unrecorded, status.losses.untold) == (uncounted, unrecorded, 0)
    line.until(lambda status: status.losses.unkept == 2)  # one without a row, one without a place in the book
    assert status.counters.total == number - uncounted
    line.engine.close()
    # Once "the end of a frame" itself failed: its frame is not known to be done, though it is.
    assert line.engine.status().queues["inspect"][0] == 1
    (book,) = books
    assert isinstance(book, StationBook)
    book._told_and_counted(status)
    book._told_and_recorded(line.engine.status())
    books.clear()


@pytest.mark.parametrize("error", [RuntimeError("a fault"), BaseException("a panic")], ids=["Exception", "BaseException"])
@pytest.mark.parametrize("step", ["the pipeline", "the part's judge", "the golden part check", "the judge of the frame", "the sizes"])
def test_every_part_of_a_picture_is_there_when_a_step_raises(
    tmp_path: Path, books: list[Book], monkeypatch: pytest.MonkeyPatch, step: str, error: BaseException
) -> None:
    line = Brackets(tmp_path, settings=ALL_KEPT)
    try:
        line.recipes.save(recipe())
        camera = line.scripted(Delivery.TRIGGERED)
        line.start(recipe="brackets")
        line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
        monkeypatch.setattr(*JUDGING[step](line), raising(error))
        camera.give(bracket_shot(0, red=[0]), bracket_shot(1))
        line.until_judged(6)
        assert [(one.frame.index, one.place and one.place.number) for one in line.judged] == [(i, n) for i in (0, 1) for n in (1, 2, 3)]
        assert set(line.verdicts()) == {Verdict.INVALID}
    finally:
        line.close()


def test_a_result_that_is_none_is_no_pass(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pipeline, "judged", lambda *_: None)
    give(line, GOOD, 1)
    assert line.judged[0].verdict is Verdict.INVALID
    assert "no inspection" in line.judged[0].reason


def test_a_detector_that_cannot_even_say_what_it_is(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then no INVALID inspection can be made by the recipe's own way either."""
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
    monkeypatch.setattr(GreyDetector, "runtime", property(raising(RuntimeError("the device is gone"))))
    camera.give(shot(0))
    line.until_judged(1)
    assert line.judged[0].verdict is Verdict.INVALID
    assert "the device is gone" in line.judged[0].reason
    assert line.judged[0].camera == "scripted"
    monkeypatch.undo()


def test_a_drift_watch_that_cannot_be_designed_costs_no_part(make_line: MakeLine) -> None:
    """The settings refuse such a figure; a program that makes a station may not have asked them."""
    line = make_line(settings=replace(SETTINGS, drift=DriftSettings(false_alarm_parts=5)))
    status = give(line, GOOD)
    assert (status.counters.passed, status.counters.total) == (3, 3)
    assert "the drift watch failed" in status.reason


@pytest.mark.parametrize("observer", [RuntimeError("a fault"), SystemExit(1)], ids=["Exception", "BaseException"])
def test_an_observer_that_does_not_take_a_part_is_counted(line: Line, observer: BaseException) -> None:
    line.engine.observe(raising(observer))
    after: list[Inspection] = []
    line.engine.observe(after.append)
    give(line, BAD, 2)
    until(lambda: len(after) == 2)
    assert line.engine.status().losses.untold == 2
