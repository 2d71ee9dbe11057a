"""The station in front of a USB camera (a program): a recipe sets it, and sets it again after it was unplugged."""

from __future__ import annotations

import pytest

from inspector.core.status import CameraState
from inspector.core.types import Verdict
from inspector.runtime.acquisition import supervisor
from tests.camera.webcam import AUTO_EXPOSURE, DEVICE, EXPOSURE, MANUAL, Webcam
from tests.runtime.line import Line, until
from tests.runtime.toy_trainer import make_recipe

SETTINGS = {"ExposureAuto": "Off", "ExposureTime": 5000.0, "PixelFormat": "MJPG", "Size": "1280x720"}


def test_a_recipe_sets_it_also_when_it_was_unplugged_and_forgot(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "RETRY_FIRST_S", 0.05)
    webcam = Webcam()
    webcam.plug_in(monkeypatch)
    line.recipes.save(make_recipe("part", frame_size=(1280, 720), camera_settings=SETTINGS))
    line.start(f"opencv:{DEVICE}")
    line.until(lambda status: status.verdict is not Verdict.INVALID)
    assert (webcam.values[AUTO_EXPOSURE], webcam.values[EXPOSURE], webcam.form.width) == (MANUAL, 50, 1280)
    webcam.there = False
    status = line.until(lambda status: status.camera_state in (CameraState.WAITING, CameraState.OPENING))
    assert status.verdict is Verdict.INVALID
    line.until(lambda status: status.queues["inspect"][0] == 0)  # what came before is told of
    fresh = Webcam()
    webcam.values, webcam.form = fresh.values, fresh.form
    webcam.there = True
    before = len(line.judged)
    until(lambda: sum(one.verdict is not Verdict.INVALID for one in line.judged[before:]) > 2, "parts are judged again")
    assert (webcam.values[EXPOSURE], webcam.form.width, webcam.form.fourcc) == (50, 1280, "MJPG")
    assert {name: line.judged[-1].camera_settings[name] for name in SETTINGS} == SETTINGS
    assert all(one.frame.image.shape == (720, 1280, 3) for one in line.judged if one.verdict is not Verdict.INVALID)
    line.accounted()
    line.close()
    assert webcam.open_controls == 0
