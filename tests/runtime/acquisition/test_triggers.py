"""Software triggers through the station: triggers = PASS + FAIL + INVALID, whatever the camera does with them."""

from __future__ import annotations

import random

import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import CameraError
from inspector.core.status import CameraState
from inspector.core.types import Verdict
from inspector.runtime.acquisition import supervisor
from tests.runtime.conftest import MakeLine
from tests.runtime.faulty_camera import Device
from tests.runtime.line import Line, until, with_engine


def start(line: Line, device: Device) -> None:
    line.devices["live"] = device
    line.start("live")
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)


def trigger_all(line: Line, count: int) -> None:
    """One after the other: the next once the one before has its verdict."""
    for number in range(count):
        line.engine.camera.trigger()
        line.until_judged(number + 1)


@pytest.mark.slow
def test_a_thousand_triggers_of_which_one_percent_is_lost(make_line: MakeLine) -> None:
    line = make_line(settings=with_engine(trigger_deadline_s=0.02))
    chance = random.Random(7)
    device = Device(Delivery.TRIGGERED)
    lossy = [number for number in range(1000) if chance.random() < 0.01]
    device.ignore, device.lose = set(lossy[::2]), set(lossy[1::2])
    start(line, device)
    trigger_all(line, 1000)
    # A picture that a busy machine brings after its deadline is late; beyond twice of that it is one too many.
    status = line.until(lambda status: status.counters.total == 1000 + status.camera_report.counts.surplus)
    counts = status.camera_report.counts
    assert counts.triggers == 1000 and counts.missed_triggers >= len(lossy)
    assert status.counters.invalid >= len(lossy) + counts.surplus
    assert status.counters.passed > 900 or counts.late + counts.surplus
    of_triggers = [one for one in line.judged if not one.reason.startswith("surplus")]
    assert len(of_triggers) == 1000 and {of_triggers[number].verdict for number in lossy} == {Verdict.INVALID}
    line.accounted()


def test_a_picture_on_its_way_while_the_camera_is_set_is_no_pass(line: Line) -> None:
    """It was exposed by the old setting; the camera is asked for pictures, and has none, many times until it comes."""
    device = Device(Delivery.TRIGGERED)
    device.put("TriggerSource", "Software")
    device.travels_s = 0.3
    start(line, device)
    line.engine.camera.trigger()
    line.until_judged(1)
    line.engine.camera.trigger()
    until(lambda: device.triggers == 2)
    line.engine.camera.set_feature("ExposureTime", 9000.0)
    line.until_judged(2)
    assert device.has("ExposureTime") == 9000.0
    assert line.judged[1].verdict is Verdict.INVALID and "settings were being changed" in line.judged[1].reason
    line.engine.camera.trigger()
    line.until_judged(3)
    assert line.judged[2].verdict is not Verdict.INVALID


@pytest.mark.slow
def test_ten_triggers_in_a_row_of_which_the_camera_hears_one(line: Line) -> None:
    device = Device(Delivery.TRIGGERED)
    device.ignore = set(range(1, 10))
    start(line, device)
    for _ in range(10):
        line.engine.camera.trigger()
    line.until_judged(10)
    assert line.verdicts().count(Verdict.INVALID) >= 9
    assert all("missed trigger" in one.reason or "uncertain" in one.reason for one in line.judged if one.verdict is Verdict.INVALID)
    assert line.engine.status().camera_report.counts.missed_triggers == 9
    line.accounted()


def test_a_trigger_while_the_camera_is_away_is_an_invalid_part(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "RETRY_FIRST_S", 0.05)
    device = Device(Delivery.TRIGGERED)
    start(line, device)
    device.there = False
    line.until(lambda status: status.camera_state in (CameraState.WAITING, CameraState.OPENING))
    line.engine.camera.trigger()
    line.until_judged(1)
    assert line.judged[0].verdict is Verdict.INVALID
    assert line.judged[0].reason == "missed trigger: the camera is away"
    line.engine.camera.set_feature("Gain", 2.0)
    line.until(lambda status: status.camera_report.answer is not None and "away" in status.camera_report.answer.problem)
    device.there = True
    line.until(lambda status: status.camera_state is CameraState.STREAMING)
    line.engine.camera.trigger()
    line.until_judged(2)
    assert line.verdicts() == [Verdict.INVALID, Verdict.PASS]
    assert line.engine.status().camera_report.counts.triggers == 2
    line.accounted()


def test_a_picture_that_nobody_asked_for_is_an_invalid_part(line: Line) -> None:
    device = Device(Delivery.TRIGGERED)
    device.put("TriggerSource", "Software")
    start(line, device)
    device.opened[0].answers.append((0.0, 1))
    line.until_judged(1)
    assert line.judged[0].reason.startswith("surplus")
    assert line.engine.status().camera_report.counts.surplus == 1


def test_the_parts_of_a_hardware_line_are_counted_by_the_cameras_numbers(line: Line) -> None:
    device = Device(Delivery.TRIGGERED)
    start(line, device)
    for number in (1, 2, 5, 6):
        # One after the other: more at once than can wait would be another reason for INVALID.
        device.opened[0].answers.append((0.0, number))
        line.until_judged(number)
    assert line.verdicts() == [Verdict.PASS] * 2 + [Verdict.INVALID] * 2 + [Verdict.PASS] * 2
    assert line.engine.status().losses.missed == 2
    line.accounted()


def test_a_camera_that_cannot_be_triggered_says_so(line: Line) -> None:
    device = Device()
    start(line, device)
    line.engine.camera.trigger()
    status = line.until(lambda status: status.camera_report.answer is not None)
    assert status.camera_report.answer is not None
    assert "cannot be triggered by software" in status.camera_report.answer.problem
    assert status.camera_report.counts.triggers == 0


def test_more_orders_than_can_wait_are_refused(line: Line) -> None:
    device = Device(Delivery.TRIGGERED)
    start(line, device)
    device.hang = True
    with pytest.raises(CameraError, match="too many orders"):
        for _ in range(200):
            line.engine.camera.trigger()
    device.hang = False
    device.unhang.set()
    until(lambda: line.engine.status().counters.total >= 64)


def test_the_simulated_line_brings_one_part_for_each_trigger(line: Line) -> None:
    line.start("simulated:metal?width=128&height=128&trigger=software")
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING and status.camera_report.triggerable)
    assert not line.judged, "nobody has triggered it"
    trigger_all(line, 12)
    status = line.until(lambda status: status.counters.total == 12)
    assert (status.camera_report.counts.triggers, status.camera_report.counts.surplus) == (12, 0)
    assert [one.frame.camera_frame_id for one in line.judged] == list(range(12))
    assert all(one.frame.triggered_at <= one.frame.captured_at for one in line.judged)
    line.accounted()
