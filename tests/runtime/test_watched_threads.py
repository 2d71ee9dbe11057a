"""No thread of the station dies, fails to start, or stands still unseen: the live verdict is INVALID, with the reason."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import TeachingError
from inspector.core.status import CameraState, Duty, Status, TeachPhase
from inspector.core.types import Verdict
from inspector.runtime import multi_view
from inspector.runtime.acquisition import supervisor
from inspector.runtime.acquisition.supervisor import Supervisor
from inspector.runtime.inspection import inspection_thread
from inspector.runtime.recording import part_book, recorder
from inspector.runtime.watched_thread import WatchedThread, fault_in_words
from tests.runtime.books import Book
from tests.runtime.conftest import MakeLine
from tests.runtime.line import BAD, GreyDetector, Line, ScriptedCamera, shot, until, with_records
from tests.runtime.toy_trainer import make_recipe
from tests.runtime.views_rig import Rig

NAMES = {"capture": "capture", "inspect": "inspection", "ledger": "keeping", "tell": "telling", "record": "recording", "work": "recipes"}
"""Name of each thread -> its duty."""


def passing(line: Line) -> ScriptedCamera:
    """A triggered line with a standing PASS, which nothing but a fault takes back."""
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
    camera.give(shot(0))
    line.until(lambda status: status.verdict is Verdict.PASS)
    return camera


def raising(error: BaseException) -> Callable[..., Any]:
    def fail(*_: Any, **__: Any) -> Any:
        raise error

    return fail


def refuse(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """The machine gives no more threads of these names."""
    start = threading.Thread.start

    def refused(self: threading.Thread) -> None:
        if self.name.startswith(names):
            raise RuntimeError("can't start new thread")
        start(self)

    monkeypatch.setattr(threading.Thread, "start", refused)


def invalid(line: Line, said: str) -> Status:
    status = line.until(lambda status: said in status.reason)
    assert status.verdict is Verdict.INVALID
    return status


def test_all_is_well_with_a_line_that_runs(line: Line) -> None:
    assert line.engine.status().duties == ()
    passing(line)
    duties = line.engine.status().duties
    assert [duty.name for duty in duties] == ["capture", "inspection", "keeping", "telling", "recording", "recipes"]
    assert all(not duty.problem for duty in duties)
    assert all(duty.age_s < 20 for duty in duties if duty.name in ("capture", "inspection", "recording"))
    line.engine.close()
    status = line.engine.status()
    assert (status.duties, status.reason) == ((), "stopped") or "no camera" in status.reason


@pytest.mark.parametrize("name", NAMES)
def test_a_thread_that_cannot_be_started_is_said(line: Line, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    refuse(monkeypatch, name)
    line.scripted(Delivery.TRIGGERED).give(shot(0), shot(1))
    line.start()
    status = invalid(line, f"the {NAMES[name]} thread could not be started: RuntimeError: can't start new thread; start the station again")
    assert [duty.name for duty in status.duties if duty.problem] == [NAMES[name]]
    line.engine.close()


def test_parts_get_their_end_where_no_thread_at_all_can_be_started(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(monkeypatch, "capture", "inspect", "record", "work", "camera", "settle", "ledger", "tell")
    line.scripted(Delivery.TRIGGERED)
    line.start()
    for _ in range(3):
        line.engine.camera.trigger()
    line.engine.close()
    assert [one.reason for one in line.judged] == ["the station was stopped"] * 3


@pytest.mark.parametrize("error", [SystemExit(1), BaseException("a panic"), MemoryError()], ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("name", ["record", "work"])
def test_a_thread_that_dies_is_said(make_line: MakeLine, monkeypatch: pytest.MonkeyPatch, name: str, error: BaseException) -> None:
    """Those of capture and inspection go on, whatever is raised: ``test_collaborators``, and below."""
    line = make_line(settings=with_records(keep=True))
    camera = passing(line)
    if name == "record":
        monkeypatch.setattr(line.engine._recorder, "_guarded", raising(error))
    else:
        monkeypatch.setattr(line.engine.recipes._worker, "_guarded", raising(error))
        line.engine.recipes.use("part")
    status = invalid(line, f"the {NAMES[name]} thread has ended: {type(error).__name__}")
    assert status.runtime != "", "the detector is there, and parts are still judged"
    camera.give(shot(1, BAD))
    line.until_judged(2)
    line.engine.close()
    status = line.engine.status()
    assert status.counters.total == 2
    assert status.losses.unrecorded == (1 if name == "record" else 0)


def test_the_capture_goes_on_after_whatever_fails_in_it(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "RETRY_LONGEST_S", 0.02)
    monkeypatch.setattr(supervisor, "RETRY_FIRST_S", 0.01)
    camera = passing(line)
    with monkeypatch.context() as fault:
        fault.setattr(Supervisor, "_open", raising(BaseException("a panic")))
        line.engine.camera.open("scripted")
        status = line.until(lambda status: "the capture failed: BaseException: a panic" in status.reason)
        assert (status.verdict, status.camera_state) == (Verdict.INVALID, CameraState.WAITING)
    camera.give(shot(1, BAD))
    line.until(lambda status: status.verdict is Verdict.FAIL)


def test_a_camera_whose_thread_cannot_be_started_is_opened_once_it_can(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "RETRY_LONGEST_S", 0.02)
    line.scripted(Delivery.TRIGGERED).give(shot(0))
    with monkeypatch.context() as fault:
        refuse(fault, "camera")
        line.start()
        status = line.until(lambda status: "can't start new thread" in status.reason)
        assert status.verdict is Verdict.INVALID
        line.engine.camera.trigger()
        line.until(lambda status: status.runtime != "")
        line.until_judged(1)
    line.until(lambda status: status.verdict is Verdict.PASS)
    assert line.verdicts() == [Verdict.INVALID, Verdict.PASS]


def test_figures_that_fail_do_not_cost_the_camera(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    passing(line)
    monkeypatch.setattr(line.engine._capture._supervisor, "_on_tick", raising(ValueError("a fault")))
    threading.Event().wait(0.25)
    status = line.engine.status()
    assert (status.verdict, status.reconnects) == (Verdict.PASS, 0)


def test_a_teaching_whose_thread_cannot_be_started_says_so_and_keeps_its_parts(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    camera = passing(line)
    line.engine.teaching.collect("next", 2)
    until(lambda: camera.good_only == [True])
    camera.give(shot(1), shot(2))
    line.until(lambda status: status.teaching is not None and len(status.teaching.parts) == 2)
    with monkeypatch.context() as fault:
        refuse(fault, "teach")
        with pytest.raises(TeachingError, match="the teaching thread could not be started"):
            line.engine.teaching.learn()
    line.trainer.go.set()
    line.engine.teaching.learn()
    line.until(lambda status: status.teaching is not None and status.teaching.phase is TeachPhase.DONE)


@pytest.mark.parametrize("error", [SystemExit(1), BaseException("a panic")], ids=lambda error: type(error).__name__)
def test_a_teaching_that_dies_has_failed(line: Line, error: BaseException) -> None:
    camera = passing(line)
    line.engine.teaching.collect("part", 1)
    until(lambda: camera.good_only == [True])
    camera.give(shot(1))
    line.until(lambda status: status.teaching is not None and len(status.teaching.parts) == 1)
    line.trainer.fault = error  # type: ignore[assignment]
    line.trainer.go.set()
    line.engine.teaching.learn()
    status = line.until(lambda status: status.teaching is not None and status.teaching.phase is TeachPhase.FAILED)
    assert status.teaching is not None
    assert type(error).__name__ in status.teaching.message
    assert status.verdict is Verdict.PASS, "nobody needs it for judging"


def test_a_thread_that_stands_still_between_two_parts_is_said(make_line: MakeLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inspection_thread, "ROUND_HANGS_S", 0.3)
    line = make_line()
    line.recipes.save(make_recipe("other"))
    passing(line)
    go = threading.Event()
    monkeypatch.setattr(GreyDetector, "close", lambda self: go.wait(20))
    line.engine.recipes.use("other")
    invalid(line, "the inspection thread has not answered for")
    go.set()


def test_a_disk_that_stands_still_is_said_and_does_not_stop_the_line(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder, "HANGS_AFTER_S", 0.1)
    passing(line)
    go = threading.Event()
    line.engine._recorder.do(lambda: go.wait(20) and None)
    status = line.until(lambda status: "the disk has not answered for" in status.disk.problem)
    assert status.verdict is Verdict.PASS
    go.set()
    line.until(lambda status: not status.disk.problem)


def test_an_observer_that_hangs_takes_the_live_verdict_back(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part_book, "TELLING_HANGS_S", 0.1)
    camera = passing(line)
    go = threading.Event()
    line.engine.observe(lambda _: go.wait(20) and None)
    camera.give(shot(1))
    invalid(line, "whoever is told of the parts has hung for")
    go.set()
    line.until(lambda status: status.verdict is Verdict.PASS)


@pytest.mark.parametrize("how", ["start", "die", "stand still"])
def test_the_thread_of_several_views_is_watched_too(tmp_path: Path, books: list[Book], monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    monkeypatch.setattr(multi_view, "ROUND_HANGS_S", 0.3)
    go = threading.Event()
    if how == "start":
        refuse(monkeypatch, "views")
    rig = Rig(tmp_path)
    rig.ready()
    if how == "die":
        monkeypatch.setattr(rig.views._guard, "run", raising(SystemExit(1)))
        until(lambda: bool(rig.views.status().duties[0].problem))
        monkeypatch.undo()
    elif how == "stand still":
        monkeypatch.setattr(rig.views, "_look", lambda: go.wait(20))
    rig.part()
    until(lambda: "the views thread" in rig.views.status().reason)
    status = rig.views.status()
    assert status.verdict is Verdict.INVALID
    assert status.duties[0].name == "views"
    go.set()
    rig.close()
    assert rig.views.status().counters.total == 1


def test_what_a_look_says() -> None:
    go = threading.Event()
    thread = WatchedThread("sorting", lambda: go.wait(20) and None, name="sort", patience_s=1e9)
    assert thread.look() == Duty("sorting")
    thread.start()
    assert thread.look().problem == ""
    with pytest.raises(RuntimeError, match="started already"):
        thread.start()
    go.set()
    thread.join(20)
    assert thread.look().problem == "the sorting thread has ended; start the station again"
    assert fault_in_words(ValueError()) == "ValueError"
