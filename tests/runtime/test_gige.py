"""The station in front of a GigE Vision camera that is somebody else's program: unplugged, frozen, set, triggered."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from camera.peers import HOST, FakeGigE

from inspector.core.status import CameraState
from inspector.core.types import Verdict
from inspector.storage.recipes import RecipeStore

from .line import Line, until
from .toy_trainer import make_recipe

ADDRESS = f"aravis:{HOST}"


@pytest.fixture
def fake() -> Iterator[FakeGigE]:
    with FakeGigE() as camera:
        yield camera
    # What a dead camera holds up ends by itself after some seconds.
    for thread in threading.enumerate():
        if thread.name.startswith("closing"):
            thread.join(20.0)


def start(line: Line) -> None:
    teach(line.recipes)
    line.start(ADDRESS)
    line.until(lambda status: status.camera_state is CameraState.STREAMING and status.verdict is not Verdict.INVALID)


def teach(recipes: RecipeStore) -> None:
    recipes.save(make_recipe("part", side=512, limit=0.5))


def judged_again(line: Line) -> None:
    before = len(line.judged)
    until(lambda: sum(one.verdict is not Verdict.INVALID for one in line.judged[before:]) > 2, "parts are judged again")


def test_it_is_found_again_with_its_settings_after_it_was_switched_off(fake: FakeGigE, line: Line) -> None:
    start(line)
    line.engine.set_camera_feature("ExposureTime", 7000.0)
    status = line.until(lambda status: status.camera_report.answer is not None)
    assert status.camera_report.answer is not None
    assert status.camera_report.answer.took == 7000.0
    fake.kill()
    line.until(lambda status: status.camera_state in (CameraState.WAITING, CameraState.OPENING))
    assert line.engine.status().verdict is Verdict.INVALID
    fake.start()
    judged_again(line)
    assert line.judged[-1].camera_settings["ExposureTime"] == 7000.0
    line.accounted()


def test_it_goes_on_after_it_was_frozen(fake: FakeGigE, line: Line) -> None:
    start(line)
    fake.freeze()
    line.until(lambda status: status.camera_state is not CameraState.STREAMING)
    assert line.engine.status().verdict is Verdict.INVALID
    fake.thaw()
    judged_again(line)
    line.accounted()


def test_each_software_trigger_is_a_part(fake: FakeGigE, line: Line) -> None:
    start(line)
    line.engine.set_camera_feature("TriggerSource", "Software")
    line.engine.set_camera_feature("TriggerMode", "On")
    line.until(lambda status: any(one.name == "TriggerMode" and one.value == "On" for one in status.camera_report.features))
    line.until(lambda status: status.queues["inspect"][0] == 0)
    line.engine.new_lot("triggers")
    for number in range(1, 21):
        line.engine.trigger()
        line.until(lambda status, wanted=number: status.camera_report.counts.triggers == wanted and status.counters.total >= wanted)  # type: ignore[misc]
    status = line.engine.status()
    assert status.camera_report.counts.triggers == 20
    assert status.counters.total == 20
    assert status.camera_report.counts.surplus == 0
