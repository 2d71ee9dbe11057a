"""A driver that raises, hangs, or gives things that are no pictures: every part has its verdict, and the camera comes back."""

from __future__ import annotations

import math
import threading
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from calibration.camera.profile import Profile
from inspector.camera.base import Delivery, Shot
from inspector.camera.rectified import RectifiedCamera
from inspector.camera.simulated.camera import SimulatedCamera
from inspector.camera.simulated.driver_troubles import HANG_S, RAISED, WRONG_TYPES
from inspector.core.status import CameraState
from inspector.core.types import Verdict
from inspector.runtime.acquisition import supervisor
from inspector.runtime.acquisition.frame_numbering import FrameNumbering
from inspector.runtime.acquisition.liveness import Liveness
from inspector.runtime.acquisition.settings_watch import SettingsWatch
from inspector.runtime.acquisition.triggers import TriggerBook
from tests.runtime.faulty_camera import Device
from tests.runtime.line import Line, ScriptedCamera, shot, until

ADDRESS = "simulated:metal?seed=3&width=128&height=128&rate=0"
CAMERA_ERRORS = ("CameraTimeout",)


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "RETRY_FIRST_S", 0.01)
    monkeypatch.setattr(supervisor, "RETRY_LONGEST_S", 0.02)


@pytest.mark.parametrize("name", RAISED)
def test_a_driver_that_raises_is_a_lost_camera_and_no_lost_part(line: Line, name: str) -> None:
    """The line begins anew when it is opened again, and so raises again: the two parts before have their verdicts each time."""
    line.start(f"{ADDRESS}&raise={name}@2&count=5")
    if name in CAMERA_ERRORS:
        status = line.until(lambda status: status.camera_state is CameraState.ENDED and status.queues["inspect"][0] == 0)
        assert [one.frame.camera_frame_id for one in line.judged] == [0, 1, 2, 3, 4]
        assert [one.verdict is Verdict.INVALID for one in line.judged] == [False, False, True, False, False]
        assert status.losses.missed == 1
        return
    line.until(lambda status: status.reconnects >= 1)
    status = line.until(lambda status: bool(status.camera_state is CameraState.WAITING and status.last_error))
    assert status.verdict is Verdict.INVALID
    assert "raised at part 2, as asked for" in status.reason
    line.engine.close()
    numbers = [one.frame.camera_frame_id for one in line.judged]
    assert numbers == [0, 1] * (len(numbers) // 2) + [0] * (len(numbers) % 2)


@pytest.mark.parametrize("what", WRONG_TYPES)
def test_what_is_no_picture_is_an_invalid_part_and_the_next_one_is_well(line: Line, what: str) -> None:
    line.start(f"{ADDRESS}&type={what}@1&count=4")
    status = line.until(lambda status: status.camera_state is CameraState.ENDED and status.queues["inspect"][0] == 0)
    assert [one.verdict is Verdict.INVALID for one in line.judged] == [False, True, False, False]
    assert line.judged[1].reason.startswith("the camera gave no picture but ")
    assert line.judged[1].frame.image.dtype == np.uint8
    assert (status.losses.damaged, status.reconnects) == (1, 0)
    line.accounted()


@pytest.mark.slow
def test_a_driver_that_hangs_is_left_and_its_line_opened_again(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DRIVER_HANGS_S", "REPLAY_HANGS_S", "CLOSING_S"):
        monkeypatch.setattr(supervisor, name, 0.2)
    go = threading.Event()

    def wait(seconds: float) -> None:
        if seconds == HANG_S:
            go.wait(20)

    line.rectify = lambda camera: SimulatedCamera.from_address(camera.address, wait=wait)  # type: ignore[attr-defined]
    line.start(f"{ADDRESS}&hang=2")
    status = line.until(lambda status: "its driver has not answered" in status.reason)
    assert status.verdict is Verdict.INVALID
    line.until(lambda status: status.reconnects >= 1 and status.counters.total >= 4)
    go.set()
    line.engine.close()
    numbers = [one.frame.camera_frame_id for one in line.judged]
    assert numbers[:4] == [0, 1, 0, 1]


def raising(*_: Any, **__: Any) -> Any:
    raise RuntimeError("a fault of the program")


STEPS = {
    "liveness": (Liveness, "arrived"),
    "revive": (Liveness, "revive"),
    "the settings": (SettingsWatch, "fault"),
    "the gap": (FrameNumbering, "gap"),
    "the numbering": (FrameNumbering, "picture"),
}


def running(line: Line) -> ScriptedCamera:
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
    camera.give(shot(0))
    line.until_judged(1)
    return camera


@pytest.mark.parametrize("step", STEPS)
def test_a_step_of_the_capture_that_raises_is_an_invalid_part(line: Line, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    camera = running(line)
    with monkeypatch.context() as fault:
        fault.setattr(*STEPS[step], raising)
        camera.give(shot(2 if step == "the gap" else 1))
        line.until_judged(2)
    assert line.judged[1].verdict is Verdict.INVALID
    assert "a fault of the program" in line.judged[1].reason
    camera.give(shot(3 if step == "the gap" else 2))
    line.until_judged(3)
    assert line.judged[2].verdict is Verdict.PASS
    assert line.engine.status().reconnects == 0
    line.engine.close()


@pytest.mark.parametrize(("owner", "attribute"), [(FrameNumbering, "picture"), (TriggerBook, "arrived"), (Liveness, "arrived")])
def test_a_triggered_part_whose_picture_cannot_be_handed_on(
    line: Line, monkeypatch: pytest.MonkeyPatch, owner: type, attribute: str
) -> None:
    device = Device(Delivery.TRIGGERED)
    line.devices["live"] = device
    line.start("live")
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
    line.engine.camera.trigger()
    line.until_judged(1)
    with monkeypatch.context() as fault:
        fault.setattr(owner, attribute, raising)
        line.engine.camera.trigger()
        line.until_judged(2)
    assert line.judged[1].verdict is Verdict.INVALID


def test_the_picture_that_shows_that_the_camera_is_lost_is_a_part(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hardware line whose picture is frozen: the one behind which the camera is opened again must not be passed over."""
    monkeypatch.setattr("inspector.runtime.acquisition.liveness.FROZEN_LOST_S", 0.0)
    camera = running(line)
    grey = np.random.default_rng(1).integers(50, 70, (128, 128, 3), dtype=np.uint8)
    for number in range(1, 6):
        camera.give(Shot(grey.copy(), number, shot(0).captured_at))
        line.until_judged(number + 1)
    line.until(lambda status: status.reconnects == 1)
    assert len(line.judged) == 6
    assert "frozen" in line.judged[-1].reason


@pytest.mark.parametrize("error", [OSError("the bus"), SystemExit(1)], ids=lambda error: type(error).__name__)
def test_a_trigger_at_which_the_driver_raises_is_a_part(line: Line, monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    device = Device(Delivery.TRIGGERED)
    line.devices["live"] = device
    line.start("live")
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)

    def fail(_: object) -> None:
        raise error

    with monkeypatch.context() as fault:
        fault.setattr("tests.runtime.faulty_camera.FaultyCamera.trigger", fail)
        line.engine.camera.trigger()
        line.until_judged(1)
    assert line.judged[0].verdict is Verdict.INVALID
    line.until(lambda status: status.camera_state is CameraState.STREAMING and status.reconnects == 1)


def test_a_picture_without_a_number_is_a_part_and_the_camera_is_opened_again(line: Line) -> None:
    camera = running(line)
    camera.give(replace(shot(1), frame_id=None))  # type: ignore[arg-type]
    line.until_judged(2)
    assert "numbered a picture None" in line.judged[1].reason
    line.until(lambda status: status.reconnects == 1)
    camera.give(shot(2))
    line.until(lambda status: status.verdict is Verdict.PASS)


def test_a_driver_that_cannot_even_close_is_over(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    camera = running(line)

    def fail() -> None:
        raise SystemExit(1)

    monkeypatch.setattr(camera, "close", fail)
    line.engine.camera.open(f"{ADDRESS}&count=1")
    line.until(lambda status: status.camera_state is CameraState.ENDED and status.queues["inspect"][0] == 0)
    assert len(line.judged) == 2
    assert line.engine.status().camera_report.hanging == 0


def test_a_rectification_that_raises_is_an_invalid_part(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    profile = Profile(name="mine", size=(128, 128))
    line.rectify = lambda camera: RectifiedCamera(camera, profile)
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
    monkeypatch.setattr("inspector.camera.rectified.rectify", raising)
    camera.give(shot(0))
    line.until_judged(1)
    assert line.judged[0].verdict is Verdict.INVALID
    assert "could not be rectified: RuntimeError" in line.judged[0].frame.fault
    assert math.isnan(line.judged[0].score)
    camera.give(replace(shot(1), image=None))  # type: ignore[arg-type]
    line.until_judged(2)
    assert line.judged[1].verdict is Verdict.INVALID
    until(lambda: line.engine.status().counters.total == 2)


def test_a_source_that_has_ended_is_not_read_again_for_a_fault_beside_it(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line.engine._capture._supervisor, "_on_ended", raising)
    line.start(f"{ADDRESS}&count=3")
    line.until(lambda status: status.camera_state is CameraState.ENDED and status.queues["inspect"][0] == 0)
    threading.Event().wait(0.1)
    assert line.engine.status().camera_state is CameraState.ENDED
    assert len(line.judged) == 3
