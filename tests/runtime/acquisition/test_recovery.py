"""Whatever happens to a camera: it is found again, nothing of the old one is used, and no part passes meanwhile."""

from __future__ import annotations

import random
import threading
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.camera.base import Delivery
from inspector.core.status import CameraState
from inspector.core.types import Verdict
from inspector.runtime.acquisition import liveness, supervisor
from inspector.runtime.acquisition import session as session_module
from inspector.runtime.acquisition.liveness import FeedState, Watchdog
from tests.runtime.faulty_camera import Device
from tests.runtime.line import Line, until
from tests.runtime.toy_trainer import make_recipe


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The station's times, shorter in the same proportions."""
    monkeypatch.setattr(supervisor, "RETRY_FIRST_S", 0.02)
    monkeypatch.setattr(supervisor, "RETRY_LONGEST_S", 0.1)
    monkeypatch.setattr(supervisor, "DRIVER_HANGS_S", 0.3)
    monkeypatch.setattr(supervisor, "CLOSING_S", 0.2)
    monkeypatch.setattr(supervisor, "WATCH_S", 0.02)
    monkeypatch.setattr(session_module, "HEARTBEAT_S", 0.1)
    monkeypatch.setattr(session_module, "VERIFY_EVERY_S", 0.1)
    monkeypatch.setattr(liveness, "FROZEN_LOST_S", 0.2)
    monkeypatch.setattr(liveness, "FIRST_PICTURE_S", 0.3)


def start(line: Line, device: Device) -> None:
    line.devices["live"] = device
    line.start("live")
    line.until(lambda status: status.verdict is Verdict.PASS or (device.delivery is Delivery.TRIGGERED and status.runtime != ""))


def well_again(line: Line) -> None:
    """Two parts pass that were taken from now on."""
    before = len(line.judged)
    until(lambda: [one.verdict for one in line.judged[before:]].count(Verdict.PASS) > 2, "parts pass again")


@pytest.mark.slow
def test_a_silent_camera_is_given_up_and_opened_anew(line: Line) -> None:
    device = Device()
    start(line, device)
    device.flowing = False
    line.until(lambda status: status.camera_state is CameraState.STALLED)
    until(lambda: len(device.opened) >= 2, "opened again")
    device.flowing = True
    well_again(line)
    assert device.opened[0].closed == 1
    assert line.engine.status().camera_report.counts.reconnects >= 1
    line.accounted()


@pytest.mark.slow
def test_a_driver_that_never_comes_back_does_not_keep_the_station(line: Line) -> None:
    device = Device()
    start(line, device)
    device.hang = True
    line.until(lambda status: status.camera_state is CameraState.STALLED and "driver" in status.reason)
    line.until(lambda status: status.camera_report.hanging == 1)
    stuck = device.opened[0]
    device.hang = False  # the first thread stays where it is; a new opening works
    well_again(line)
    assert stuck.closed == 0
    device.unhang.set()
    line.until(lambda status: stuck.closed == 1)


@pytest.mark.slow
def test_a_driver_that_took_its_time_and_answers_is_well(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "DRIVER_HANGS_S", 1.0)
    device = Device()
    start(line, device)
    device.hang = True
    line.until(lambda status: status.camera_state is CameraState.STALLED and "driver" in status.reason)
    device.hang = False
    device.unhang.set()
    line.until(lambda status: status.camera_state is CameraState.STREAMING and status.verdict is Verdict.PASS)


@pytest.mark.slow
def test_a_camera_that_takes_its_time_for_a_setting_does_not_hang(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    device = Device()
    device.takes_s = 0.4
    line.recipes.save(replace(make_recipe("part"), camera_settings={"Gain": 3.0, "ExposureTime": 8000.0}))
    start(line, device)
    until(lambda: (device.has("Gain"), device.has("ExposureTime")) == (3.0, 8000.0))
    well_again(line)
    assert len(device.opened) == 1
    monkeypatch.setattr(supervisor, "SETTING_HANGS_S", 0.3)
    device.takes_s = 2.0
    line.engine.camera.set_feature("Gain", 4.0)
    line.until(lambda status: status.camera_report.hanging == 1)
    device.takes_s = 0.0
    well_again(line)


@pytest.mark.slow
def test_not_more_than_a_few_drivers_hang(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "MOST_HANGING", 2)
    device = Device()
    start(line, device)
    device.hang = True
    status = line.until(lambda status: "have not come back" in status.reason)
    assert status.verdict is Verdict.INVALID
    assert status.camera_report.hanging == 2
    opened = len(device.opened)
    threading.Event().wait(0.3)
    assert len(device.opened) == opened
    device.hang = False
    device.unhang.set()
    well_again(line)
    line.until(lambda status: status.camera_report.hanging == 0)


def test_a_frozen_picture_is_invalid_and_the_camera_is_opened_anew(line: Line) -> None:
    device = Device()
    start(line, device)
    device.still = True
    status = line.until(lambda status: status.reason.startswith("frozen"))
    assert status.verdict is Verdict.INVALID
    until(lambda: len(device.opened) >= 2, "opened again")
    device.still = False
    well_again(line)
    assert line.engine.status().camera_report.counts.frozen > 0
    line.accounted()


def test_a_triggered_camera_that_is_silent_is_asked_whether_it_is_there(line: Line) -> None:
    device = Device(Delivery.TRIGGERED)
    start(line, device)
    line.until(lambda status: status.camera_state is CameraState.STREAMING)
    device.there = False
    status = line.until(lambda status: status.camera_state is CameraState.WAITING)
    assert status.verdict is Verdict.INVALID
    device.there = True
    line.until(lambda status: status.camera_state is CameraState.STREAMING and status.reconnects == 1)


def test_settings_are_restored_when_the_camera_comes_back_with_others(line: Line) -> None:
    device = Device()
    start(line, device)
    line.engine.camera.set_feature("ExposureTime", 8000.0)
    status = line.until(lambda status: status.camera_report.answer is not None)
    answer = status.camera_report.answer
    assert answer is not None
    assert (answer.name, answer.took, answer.problem) == ("ExposureTime", 8000.0, "")
    device.there = False
    line.until(lambda status: status.camera_state is CameraState.WAITING)
    device.reset()
    device.there = True
    well_again(line)
    assert device.has("ExposureTime") == 8000.0
    assert line.judged[-1].camera_settings["ExposureTime"] == 8000.0


def test_settings_that_the_camera_changes_by_itself_are_set_again_and_counted(line: Line) -> None:
    device = Device()
    start(line, device)
    line.engine.camera.set_feature("Gain", 6.0)
    until(lambda: device.has("Gain") == 6.0)
    device.put("Gain", 0.0)
    until(lambda: device.has("Gain") == 6.0, "set again")
    line.until(lambda status: status.camera_report.counts.settings_lost == 1)
    well_again(line)


def test_settings_that_cannot_be_restored_make_every_part_invalid_and_say_so(line: Line) -> None:
    device = Device()
    start(line, device)
    line.engine.camera.set_feature("ExposureTime", 8000.0)
    until(lambda: device.has("ExposureTime") == 8000.0)
    device.stubborn = {"ExposureTime"}
    device.put("ExposureTime", 5000.0)
    status = line.until(lambda status: "settings differ" in status.reason)
    assert status.verdict is Verdict.INVALID
    assert "ExposureTime is 5000 µs, not 8000 µs" in status.reason
    assert status.camera_report.differences
    device.stubborn = set()
    well_again(line)
    assert device.has("ExposureTime") == 8000.0


def test_a_refused_setting_is_answered_and_changes_nothing(line: Line) -> None:
    device = Device()
    start(line, device)
    line.engine.camera.set_feature("ExposureTime", 1e12)
    status = line.until(lambda status: status.camera_report.answer is not None)
    answer = status.camera_report.answer
    assert answer is not None
    assert "10 to 100000" in answer.problem
    assert answer.took == 5000.0
    well_again(line)


def test_the_settings_of_a_camera_are_not_another_cameras(line: Line) -> None:
    one, two = Device(), Device()
    line.devices["two"] = two
    start(line, one)
    line.engine.camera.set_feature("Gain", 6.0)
    until(lambda: one.has("Gain") == 6.0)
    line.engine.camera.open("two")
    until(lambda: len(two.opened) == 1)
    well_again(line)
    assert two.has("Gain") == 1.0


def test_a_recipe_sets_the_camera(line: Line) -> None:
    device = Device()
    recipe = make_recipe("part")
    line.recipes.save(replace(recipe, camera_settings={"Gain": 3.0, "ExposureAuto": "Off", "NoSuchThing": 1}))
    start(line, device)
    until(lambda: device.has("Gain") == 3.0)
    line.engine.camera.set_feature("Gain", 4.0)
    line.until(lambda status: status.camera_report.off_recipe == ("Gain",))
    well_again(line)


def test_a_recipe_keeps_how_the_camera_was_set_when_it_was_taught(line: Line) -> None:
    device = Device()
    start(line, device)
    line.engine.camera.set_feature("ExposureTime", 8000.0)
    until(lambda: device.has("ExposureTime") == 8000.0)
    well_again(line)
    line.engine.teaching.collect("new", 2)
    line.until(lambda status: status.teaching is not None and len(status.teaching.parts) == 2)
    line.trainer.go.set()
    line.engine.teaching.learn()
    line.until(lambda status: status.recipe is not None and status.recipe.name == "new")
    kept = line.recipes.load("new").camera_settings
    assert (kept["ExposureTime"], kept["ExposureAuto"], kept["width"]) == (8000.0, "Off", 128)
    device.put("ExposureTime", 100.0)
    until(lambda: device.has("ExposureTime") == 8000.0, "set again, for the recipe says so")


def test_a_night_can_be_read_in_the_audit(line: Line) -> None:
    device = Device()
    start(line, device)
    device.there = False
    line.until(lambda status: status.camera_state is CameraState.WAITING)
    device.there = True
    well_again(line)
    until(lambda: len(camera_lines(line)) >= 2)
    back, gone = camera_lines(line)[:2]
    assert "live: lost: " in gone
    assert "Look at the cable" in gone
    assert "live: streaming again after " in back


def camera_lines(line: Line) -> list[str]:
    """Newest first."""
    return [entry.detail for entry in line.database.audit_entries() if entry.what == "camera"]


EVENTS = ("unplug", "silence", "freeze", "hang", "reset")


@pytest.mark.slow
def test_random_events_one_after_the_other(line: Line) -> None:
    chance = random.Random(4)
    device = Device(period_s=0.005)
    start(line, device)
    line.engine.camera.set_feature("Gain", 6.0)
    until(lambda: device.has("Gain") == 6.0)
    away: list[tuple[int, int]] = []
    for _ in range(12):
        event = chance.choice(EVENTS)
        device.unhang = threading.Event()
        if event == "unplug":
            device.there = False
        elif event == "silence":
            device.flowing = False
        elif event == "freeze":
            device.still = True
        elif event == "hang":
            device.hang = True
        if event == "reset":
            device.reset()
        else:
            # What was taken before the event is told of by then.
            line.until(lambda status: status.verdict is Verdict.INVALID and status.queues["inspect"][0] == 0)
            first = len(line.judged)
            threading.Event().wait(chance.uniform(0.0, 0.5))
            away.append((first, len(line.judged)))
        device.there, device.flowing, device.still, device.hang = True, True, False, False
        device.unhang.set()
        well_again(line)
    line.until(lambda status: status.camera_report.hanging == 0)
    for first, last in away:
        assert Verdict.PASS not in [one.verdict for one in line.judged[first:last]]
    assert device.open_now == 1
    assert all(camera.closed for camera in device.opened[:-1])
    line.accounted()


@given(st.lists(st.floats(0.002, 3.0), min_size=3, max_size=40), st.floats(0.1, 2.0))
def test_no_camera_is_given_up_at_its_usual_pace(periods: list[float], stall_after_s: float) -> None:
    """Whose pictures come no further apart than three times their mean so far."""
    watchdog, now, mean = Watchdog(stall_after_s), 0.0, 0.0
    watchdog.opened(now)
    watchdog.arrived(now)
    for period in periods:
        if mean and period > 2.9 * mean:
            continue
        now += period
        if mean:
            assert watchdog.pulse(now) is FeedState.WELL
        mean = period if not mean else 0.8 * mean + 0.2 * period
        watchdog.arrived(now)
    assert watchdog.pulse(now + max(100.0, 10 * mean)) is FeedState.LOST


def test_a_camera_slower_than_the_patience_is_given_more_each_time() -> None:
    watchdog, now = Watchdog(0.5), 0.0
    openings = 0
    while openings < 20:
        openings += 1
        now += 0.1
        watchdog.opened(now)
        watchdog.arrived(now)
        if watchdog.pulse(now + 7.0) is FeedState.STALLED:
            break
        now += 7.0
    assert 1 < openings < 7
    watchdog.arrived(now + 7.0)
    assert watchdog.pulse(now + 7.0 + 20.0) is FeedState.WELL
