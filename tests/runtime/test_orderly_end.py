"""An orderly end: new parts are refused, and every part that is on its way gets its verdict, INVALID, before the threads end."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import CameraError
from inspector.core.status import CameraState
from inspector.core.types import Inspection, Verdict
from inspector.runtime import multi_view, station
from inspector.runtime.acquisition import supervisor
from inspector.runtime.inspection import inspection_thread
from inspector.runtime.inspection.pipeline import Pipeline
from tests.runtime.books import Book
from tests.runtime.brackets_line import Brackets, bracket_shot
from tests.runtime.conftest import MakeLine
from tests.runtime.faulty_camera import Device
from tests.runtime.line import BAD, GOOD, Line, ScriptedCamera, shot, until, with_engine, with_records
from tests.runtime.views_rig import Rig
from tests.several_brackets import recipe

STOPPED = "the station was stopped"
KEPT = with_records(keep=True, pass_every=1, queue_length=100)


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (station, multi_view):
        monkeypatch.setattr(module, "STOP_TIMEOUT_S", 0.3)
    monkeypatch.setattr(inspection_thread, "LEAST_S", 0.2)
    monkeypatch.setattr(supervisor, "CLOSING_S", 0.1)


def judging(line: Line, delivery: Delivery = Delivery.TRIGGERED) -> ScriptedCamera:
    camera = line.scripted(delivery)
    line.start()
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
    return camera


def held_up(line: Line, camera: ScriptedCamera, waiting: int, grey: int = GOOD) -> None:
    """One part in a detector that hangs, and ``waiting`` behind it."""
    line.detectors[0].free.clear()
    camera.give(shot(0, grey))
    assert line.detectors[0].entered.wait(20)
    camera.give(*(shot(number, grey) for number in range(1, 1 + waiting)))
    line.until(lambda status: status.queues["inspect"][0] == 1 + waiting)


@pytest.mark.parametrize("grey", [GOOD, BAD], ids=["PASS", "FAIL"])
def test_the_part_in_a_detector_that_hangs_and_all_behind_it_are_invalid(make_line: MakeLine, grey: int) -> None:
    """More than can wait: the others were refused already, with another reason."""
    line = make_line(settings=KEPT)
    held_up(line, judging(line), 6, grey)
    began = monotonic()
    line.engine.close()
    assert monotonic() - began < 10
    assert line.verdicts() == [Verdict.INVALID] * 7
    assert [one.reason == STOPPED for one in line.judged] == [True] * 4 + [False] * 3
    assert all(one.reason.startswith("overrun") for one in line.judged[4:])
    assert [one.frame.index for one in line.judged] == list(range(7))
    assert line.engine.status().counters.invalid == 7
    assert len(line.records.records(10)) == 7
    line.detectors[0].free.set()
    line.engine._inspecting.join(20)
    assert len(line.judged) == 7, "what the detector says at last is not told beside that"


def test_a_part_that_is_being_judged_has_its_own_verdict_if_it_comes_in_time(make_line: MakeLine) -> None:
    line = make_line(settings=KEPT)
    held_up(line, judging(line), 2, BAD)
    closing = threading.Thread(target=line.engine.close)
    closing.start()
    until(lambda: line.engine.status().mode is station.Mode.STOPPED)
    line.detectors[0].free.set()
    closing.join(20)
    assert line.verdicts() == [Verdict.FAIL, Verdict.INVALID, Verdict.INVALID]
    assert {one.reason for one in line.judged[1:]} == {STOPPED}


def test_parts_that_wait_for_the_first_recipe(make_line: MakeLine) -> None:
    line = make_line(settings=KEPT)
    line.compiling.clear()
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    assert line.compile_began.wait(20)
    camera.give(*(shot(number) for number in range(3)))
    line.until(lambda status: status.queues["inspect"][0] == 3)
    line.engine.close()
    assert [(one.verdict, one.reason, one.recipe) for one in line.judged] == [(Verdict.INVALID, STOPPED, None)] * 3
    assert len(line.records.records(10)) == 3


def test_stored_pictures_that_were_read_already(make_line: MakeLine) -> None:
    line = make_line(settings=KEPT)
    camera = judging(line, Delivery.REPLAY)
    line.detectors[0].free.clear()
    camera.give(*(shot(number) for number in range(9)))
    line.until(lambda status: status.queues["inspect"][0] == 6)  # one in hand, four wait, one finds no place
    line.engine.close()
    assert [one.frame.camera_frame_id for one in line.judged] == list(range(6))
    assert {one.reason for one in line.judged} == {STOPPED}


def test_every_part_of_the_pictures_that_wait(tmp_path: Path, books: list[Book], monkeypatch: pytest.MonkeyPatch) -> None:
    line = Brackets(tmp_path, settings=KEPT)
    line.recipes.save(recipe())
    camera = line.scripted(Delivery.TRIGGERED)
    line.start(recipe="brackets")
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
    entered, go, judged = threading.Event(), threading.Event(), Pipeline.judged

    def held_up(self: Pipeline, *arguments: Any) -> Inspection:
        entered.set()
        go.wait(20)
        return judged(self, *arguments)

    monkeypatch.setattr(Pipeline, "judged", held_up)
    monkeypatch.setattr(station, "STOP_TIMEOUT_S", 20.0)
    camera.give(bracket_shot(0), bracket_shot(1), bracket_shot(2))
    assert entered.wait(20)
    line.until(lambda status: status.queues["inspect"][0] == 3)
    closing = threading.Thread(target=line.engine.close)
    closing.start()
    line.until(lambda status: status.mode is station.Mode.STOPPED)
    go.set()
    closing.join(20)
    line.close()
    assert [(one.frame.index, one.place and one.place.number) for one in line.judged] == [(i, n) for i in range(3) for n in (1, 2, 3)]
    assert [one.reason == STOPPED for one in line.judged] == [False] * 3 + [True] * 6


def deaf_to_triggers(make_line: MakeLine) -> tuple[Line, Device]:
    """A line that judges, whose camera takes triggers and answers none."""
    line = make_line(settings=replace(KEPT, engine=with_engine(trigger_deadline_s=30).engine))
    device = Device(Delivery.TRIGGERED)
    device.ignore = set(range(100))
    line.devices["live"] = device
    line.start("live")
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
    return line, device


def test_triggers_that_no_picture_has_answered_yet(make_line: MakeLine) -> None:
    line, device = deaf_to_triggers(make_line)
    for _ in range(3):
        line.engine.camera.trigger()
    until(lambda: device.triggers == 3)
    line.engine.close()
    assert [one.reason for one in line.judged] == [f"missed trigger: {STOPPED}"] * 3
    with pytest.raises(CameraError, match=STOPPED):
        line.engine.camera.trigger()
    with pytest.raises(CameraError, match=STOPPED):
        line.engine.camera.set_feature("Gain", 2.0)
    assert len(line.judged) == 3


def test_triggers_that_a_driver_that_hangs_was_given_and_those_behind_it(make_line: MakeLine) -> None:
    line, device = deaf_to_triggers(make_line)
    line.engine.camera.trigger()
    until(lambda: device.triggers == 1)
    device.hang = True
    for _ in range(4):
        line.engine.camera.trigger()
    line.engine.close()
    assert len(line.judged) == 5
    assert {one.verdict for one in line.judged} == {Verdict.INVALID}
    assert all(STOPPED in one.reason for one in line.judged)
    device.hang = False
    device.unhang.set()
    line.engine._capture.join(20)
    assert len(line.judged) == 5


def test_a_driver_that_hangs_with_triggers_costs_no_part_while_the_station_runs(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "DRIVER_HANGS_S", 0.2)
    device = Device(Delivery.TRIGGERED)
    line.devices["live"] = device
    line.start("live")
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
    device.hang = True
    line.engine.camera.trigger()
    line.until_judged(1)
    assert line.judged[0].verdict is Verdict.INVALID
    assert "has not answered" in line.judged[0].reason or "away" in line.judged[0].reason


def test_an_observer_that_hangs_does_not_hold_the_end_up(make_line: MakeLine, books: list[Book]) -> None:
    """It cannot be told, nor can anybody behind it, which is said; each part has its row all the same."""
    line = make_line(settings=with_engine(trigger_queue_length=100))
    camera = judging(line)
    go, entered = threading.Event(), threading.Event()

    def hang(_: Inspection) -> None:
        entered.set()
        go.wait(20)

    line.engine.observe(hang)
    camera.give(shot(0))
    assert entered.wait(20)
    camera.give(*(shot(number) for number in range(1, 100)))
    line.until(lambda status: status.queues["inspect"][0] == 100)
    began = monotonic()
    line.engine.close()
    assert monotonic() - began < 10
    assert any("100 parts had no verdict at the end" in one.detail for one in line.database.audit_entries())
    assert len(line.database.part_rows(1000, first=1)) == 100
    assert line.detectors[0].closed == 1
    go.set()
    until(lambda: len(line.judged) == 100)
    assert line.engine.status().losses.unkept == 0
    books.clear()


@pytest.mark.slow
@pytest.mark.parametrize("names", [("one",), ("top", "side", "back")], ids=["1", "3"])
def test_parts_of_several_views(tmp_path: Path, books: list[Book], names: tuple[str, ...]) -> None:
    rig = Rig(tmp_path, names=names)
    rig.ready()
    rig.part()
    hung = rig.lines[names[-1]].detectors[0]
    hung.free.clear()
    hung.entered.clear()
    for _ in range(3):
        rig.views.trigger()
        threading.Event().wait(0.02)
    assert hung.entered.wait(20)
    began = monotonic()
    rig.views.close()
    assert monotonic() - began < 15
    assert [one.verdict for one in rig.parts] == [Verdict.PASS] + [Verdict.INVALID] * 3
    assert all(names[-1] in one.reason for one in rig.parts[1:])
    assert rig.views.status().counters.total == 4
    with pytest.raises(CameraError, match=STOPPED):
        rig.views.trigger()
    hung.free.set()
    rig.close()


def test_a_paused_line_ends_without_a_verdict_for_what_passed(line: Line) -> None:
    camera = judging(line)
    line.engine.judging.pause()
    camera.give(shot(0), shot(1))
    line.until(lambda status: status.losses.unjudged == 2)
    line.engine.close()
    assert not line.judged
    assert line.engine.status().losses.unjudged == 2
    assert [one.detail for one in line.database.audit_entries() if one.what == "passed"] == ["2 parts passed without being judged"]
