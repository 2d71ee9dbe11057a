"""The camera's life: opening, streaming, stalled, lost, opened again; and what the standing verdict says meanwhile."""

from __future__ import annotations

import re
import threading

import pytest

from inspector.camera.base import Camera, Delivery, Shot
from inspector.core.channel import ChannelClosed
from inspector.core.errors import CameraNotFound
from inspector.core.status import CameraState
from inspector.core.types import Verdict
from inspector.runtime.acquisition import supervisor
from inspector.runtime.acquisition.capture import Capture
from inspector.runtime.acquisition.frame_queue import FrameQueue, LateParts
from tests.runtime.line import LOST, SETTINGS, Line, ScriptedCamera, frame, shot, until


def test_a_free_running_camera_stalls_and_streams_again(line: Line) -> None:
    camera = line.scripted(Delivery.FREE_RUNNING)
    line.start()
    line.until(lambda status: status.runtime != "")
    camera.give(shot(0))
    line.until(lambda status: status.verdict is Verdict.PASS)
    status = line.until(lambda status: status.camera_state is CameraState.STALLED)
    assert status.verdict is Verdict.INVALID
    assert "no pictures" in status.reason
    camera.give(shot(1))
    line.until(lambda status: status.counters.total == 2)
    camera.give(*(shot(n) for n in range(2, 5)))
    status = line.until(lambda status: status.camera_state is CameraState.STREAMING)
    assert "no picture" not in status.last_error


@pytest.mark.slow
def test_a_triggered_camera_is_silent_without_stalling_and_the_verdict_says_how_old_it_is(line: Line) -> None:
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    line.until(lambda status: status.runtime != "")
    camera.give(shot(0))
    line.until_judged(1)
    status = line.until(lambda status: status.frame_age_s > 2.2)
    assert status.camera_state is CameraState.STREAMING
    assert status.verdict is Verdict.PASS
    assert re.search(r"\(\d s ago\)$", status.reason)


@pytest.mark.slow
def test_a_lost_camera_is_opened_again_and_old_verdicts_do_not_stand(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "RETRY_FIRST_S", 0.6)  # long enough to be seen as lost on a busy machine
    first = line.scripted(Delivery.FREE_RUNNING)
    line.start()
    line.until(lambda status: status.runtime != "")
    first.give(shot(0))
    line.until(lambda status: status.verdict is Verdict.PASS)
    second = line.scripted(Delivery.FREE_RUNNING)
    first.give(LOST)
    status = line.until(lambda status: status.camera_state is CameraState.WAITING)
    assert status.verdict is Verdict.INVALID
    assert "Look at the cable" in status.reason
    status = line.until(lambda status: status.reconnects == 1 and status.camera_state in (CameraState.STREAMING, CameraState.STALLED))
    assert first.closed == 1
    assert status.verdict is Verdict.INVALID
    second.give(shot(0))
    line.until_judged(2)
    assert line.judged[1].frame.session == line.judged[0].frame.session + 1


def test_a_verdict_of_the_camera_before_does_not_stand_for_the_next(line: Line) -> None:
    line.scripted(Delivery.TRIGGERED, "one").give(shot(0))
    line.scripted(Delivery.TRIGGERED, "two")
    engine = line.start("one")
    line.until(lambda status: status.verdict is Verdict.PASS)
    engine.camera.open("two")
    status = line.until(lambda status: status.camera == "two" and status.camera_state is CameraState.STREAMING)
    assert (status.verdict, status.reason) == (Verdict.INVALID, "no part was judged yet")
    until(lambda: ("camera", "two") in line.remembered)


@pytest.mark.parametrize(
    "error", [CameraNotFound("there is no such camera", where="scripted", remedy="Plug it in"), OSError("broken driver")]
)
def test_a_camera_that_cannot_be_opened_is_tried_again_and_says_why(line: Line, error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "RETRY_FIRST_S", 0.05)
    line.cameras["scripted"] = error
    line.start()
    status = line.until(lambda status: len(line.opened) >= 3)
    assert status.camera_state in (CameraState.WAITING, CameraState.OPENING)
    assert status.verdict is Verdict.INVALID
    assert str(error) in status.reason
    assert str(error) in status.last_error
    line.scripted(Delivery.REPLAY).give(shot(0))
    line.until(lambda status: status.verdict is Verdict.PASS and status.last_error == "")


def test_another_camera_can_be_chosen_while_one_cannot_be_opened(line: Line) -> None:
    line.cameras["bad"] = CameraNotFound("there is no such camera")
    line.scripted(Delivery.REPLAY, "good").give(shot(0))
    engine = line.start("bad")
    line.until(lambda status: status.camera_state is CameraState.WAITING)
    engine.camera.open("good")
    line.until(lambda status: status.verdict is Verdict.PASS)
    assert engine.status().reconnects == 0


class HangingCamera(ScriptedCamera):
    """A driver that does not come back from ``read``."""

    def __init__(self) -> None:
        super().__init__(Delivery.TRIGGERED)
        self.free = threading.Event()

    def read(self, timeout: float) -> Shot | None:
        if len(self.script):
            return super().read(timeout)
        self.free.wait(20)
        return None


def test_a_driver_that_hangs_is_a_stalled_camera(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "DRIVER_HANGS_S", 0.3)
    camera = HangingCamera()
    line.cameras["scripted"] = camera
    camera.give(shot(0))
    line.start()
    line.until_judged(1)
    status = line.until(lambda status: status.camera_state is CameraState.STALLED)
    assert status.verdict is Verdict.INVALID
    assert "driver" in status.reason
    camera.free.set()
    line.until(lambda status: status.camera_state is CameraState.ENDED)


class RudeCamera(ScriptedCamera):
    """Breaks the contract: ``close`` raises."""

    def close(self) -> None:
        super().close()
        raise RuntimeError("cannot close")


def test_a_camera_that_raises_when_closed_does_not_stop_the_line(line: Line) -> None:
    rude = RudeCamera(Delivery.REPLAY)
    rude.give(shot(0), None)
    line.cameras["rude"] = rude
    line.scripted(Delivery.REPLAY, "good").give(shot(0))
    engine = line.start("rude")
    line.until(lambda status: status.camera_state is CameraState.ENDED)
    assert line.opened == ["rude"]
    engine.camera.open("good")
    line.until_judged(2)


def test_good_parts_are_known_to_be_asked_for_only_after_the_camera_heard_it() -> None:
    camera = ScriptedCamera(Delivery.REPLAY)
    opened: list[Camera] = [camera]
    capture = Capture(lambda address: opened[0], SETTINGS.engine)
    capture.use("scripted")
    capture.start()
    try:
        camera.give(shot(0))
        before = capture.take(20)
        capture.good_parts_only(True)
        until(lambda: camera.good_only == [True])
        camera.give(shot(1))
        after = capture.take(20)
        assert [capture.shows_good_only(one) for one in (before, after)] == [False, True]
        capture.good_parts_only(False)
        until(lambda: camera.good_only == [True, False])
    finally:
        capture.stop()
        assert capture.join(20)
    with pytest.raises(ChannelClosed):
        capture.take(1)


def test_late_parts_come_out_one_by_one_also_when_only_their_number_was_kept() -> None:
    late = LateParts(most=2)
    for index in range(50):
        late.append(frame(index, fault="overrun"))
    assert len(late) == 50
    assert late.pop_before(0) is None
    out = [late.pop_before(float("inf")) for _ in range(50)]
    assert [(one.index, one.camera_frame_id) for one in out if one is not None] == [(n, n) for n in range(50)]
    assert late.pop_before(float("inf")) is None
    assert len(late) == 0


def test_late_parts_of_another_session_are_not_mixed_up() -> None:
    late = LateParts(most=1)
    late.append(frame(0, fault="overrun", session=1), 3)
    late.append(frame(3, fault="overrun", session=2), 2)
    late.append(frame(5, session=2))
    sessions = [late.pop_before(float("inf")) for _ in range(6)]
    assert [one.session for one in sessions if one is not None] == [1, 1, 1, 2, 2, 2]
    assert sessions[-1] is not None
    assert sessions[-1].fault == ""


@pytest.mark.parametrize("delivery", list(Delivery))
def test_what_is_upcoming_is_taken_next_and_no_newer_one_replaces_it(delivery: Delivery) -> None:
    frames = FrameQueue(SETTINGS.engine)
    frames.begin(delivery)
    assert frames.upcoming() is None
    first, second, third = (frame(index) for index in range(3))
    assert frames.put(first, 0)
    assert frames.upcoming() is first and frames.upcoming() is first
    assert frames.put(second, 0) and frames.put(third, 0)
    assert frames.upcoming() is first
    taken = [frames.take(0) for _ in range(2 if delivery is Delivery.FREE_RUNNING else 3)]
    assert taken == ([first, third] if delivery is Delivery.FREE_RUNNING else [first, second, third])
    assert frames.replaced == (delivery is Delivery.FREE_RUNNING)
    assert frames.upcoming() is None


def test_what_is_upcoming_takes_no_place_from_a_triggered_part() -> None:
    frames = FrameQueue(SETTINGS.engine)
    frames.begin(Delivery.TRIGGERED)
    places = SETTINGS.engine.trigger_queue_length
    for index in range(places):
        assert frames.put(frame(index), 0)
    assert frames.upcoming() is not None
    assert not frames.put(frame(places), 0), "as many wait as without it"


def test_the_hand_over_keeps_the_order_over_several_cameras() -> None:
    frames = FrameQueue(SETTINGS.engine)
    frames.begin(Delivery.REPLAY)
    assert frames.put(frame(0), 0)
    frames.late.append(frame(1, fault="missed"))
    assert frames.put(frame(2), 0)
    frames.begin(Delivery.TRIGGERED)
    assert frames.put(frame(3), 0)
    frames.begin(Delivery.FREE_RUNNING)
    assert frames.put(frame(4), 0)
    assert frames.put(frame(5), 0)
    assert [frames.take(0).index for _ in range(5)] == [0, 1, 2, 3, 5]
    assert frames.replaced == 1
    with pytest.raises(TimeoutError):
        frames.take(0)
    frames.close()
    frames.begin(Delivery.REPLAY)
    with pytest.raises(ChannelClosed):
        frames.put(frame(6), 0)
    with pytest.raises(ChannelClosed):
        frames.take(0)
