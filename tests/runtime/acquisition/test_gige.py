"""The station in front of GigE Vision cameras that are somebody else's programs: unplugged, frozen, taken away, set, triggered, with
packets lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from inspector.camera.genicam.aravis.camera import AravisCamera
from inspector.core.camera_features import FeatureKind, Setting
from inspector.core.camera_report import CameraCounts, SettingAnswer
from inspector.core.errors import CameraError
from inspector.core.status import CameraState
from inspector.core.types import Verdict
from tests.camera.peers import HOST, FakeGigE, viva, with_trigger_times
from tests.runtime.conftest import MakeLine
from tests.runtime.line import Line, until, with_engine
from tests.runtime.toy_trainer import make_recipe

pytestmark = pytest.mark.xdist_group("camera port")

ADDRESS = f"aravis:{HOST}"


@pytest.fixture
def fake() -> Iterator[FakeGigE]:
    with FakeGigE() as camera:
        yield camera
    end_closing_threads()


def end_closing_threads() -> None:
    """What a dead camera holds up ends by itself after some seconds; what closes its output closes the camera then."""
    until = monotonic() + 40.0
    while (closing := [one for one in threading.enumerate() if one.name.startswith("closing")]) and monotonic() < until:
        closing[0].join(1.0)


@contextmanager
def peer(**given: Any) -> Iterator[Any]:
    with viva(**given) as camera:
        yield camera
    end_closing_threads()


def start(line: Line, side: int = 512) -> None:
    line.recipes.save(make_recipe("part", side=side, limit=0.5))
    line.start(ADDRESS)
    line.until(lambda status: status.camera_state is CameraState.STREAMING and status.verdict is not Verdict.INVALID)


def judged_again(line: Line) -> None:
    before = len(line.judged)
    until(lambda: sum(one.verdict is not Verdict.INVALID for one in line.judged[before:]) > 2, "parts are judged again")


@pytest.mark.slow
def test_it_is_found_again_with_its_settings_after_it_was_switched_off(fake: FakeGigE, line: Line) -> None:
    start(line)
    line.engine.camera.set_feature("ExposureTime", 7000.0)
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


@pytest.mark.slow
def test_each_software_trigger_is_a_part(fake: FakeGigE, line: Line) -> None:
    start(line)
    wait_for_triggers(line)
    for number in range(1, 21):
        line.engine.camera.trigger()
        line.until(lambda status, wanted=number: status.camera_report.counts.triggers == wanted and status.counters.total >= wanted)  # type: ignore[misc]
    status = line.engine.status()
    assert status.camera_report.counts.triggers == 20
    assert status.counters.total == 20
    assert status.camera_report.counts.surplus == 0


def wait_for_triggers(line: Line) -> None:
    """From now on each part is a trigger's; what was under way before has its verdict."""
    line.engine.camera.set_feature("TriggerSource", "Software")
    line.engine.camera.set_feature("TriggerMode", "On")
    line.until(lambda status: any(one.name == "TriggerMode" and one.value == "On" for one in status.camera_report.features))
    line.until(lambda status: status.queues["inspect"][0] == 0)
    line.engine.lot.begin("triggers")


def counts(line: Line) -> CameraCounts:
    return line.engine.status().camera_report.counts


@pytest.mark.slow
def test_lost_packets_are_sent_again_and_their_frames_are_whole(line: Line) -> None:
    with peer(width=256, height=256, fps=50, drop_packets=[(block, 3) for block in range(10, 30)]):
        start(line, side=256)
        line.until(lambda status: status.camera_report.counts.resent >= 20)
        line.until(lambda status: status.camera_report.counts.used >= 40)
        assert counts(line).incomplete < 5, "a machine that stands still for a moment may tear one"
        assert not [one for one in line.judged if one.frame.fault]
        line.accounted()
        line.close()


@pytest.mark.slow
def test_lost_packets_that_nobody_sends_again_are_counted_and_never_judged(line: Line) -> None:
    with peer(width=256, height=256, fps=50, packet_resend=False, drop_packets=[(block, 3) for block in range(10, 20)]):
        start(line, side=256)
        line.until(lambda status: status.camera_report.counts.incomplete >= 10)
        line.until(lambda status: status.losses.missed >= 10)
        judged_again(line)
        assert not [one for one in line.judged if one.verdict is not Verdict.INVALID and not one.frame.image.any()]
        line.accounted()
        line.close()


@pytest.mark.slow
def test_a_camera_of_which_every_picture_is_torn_says_so_with_the_remedy(make_line: MakeLine) -> None:
    line = make_line(settings=with_engine(stall_after_s=0.5))
    with peer(width=256, height=256, fps=50, packet_resend=False, drop_packets=[(block, 3) for block in range(60, 3000)]):
        start(line, side=256)
        status = line.until(lambda status: "so is every other" in status.reason)
        assert status.verdict is Verdict.INVALID and status.reason.startswith("torn: ")
        assert "GevSCPSPacketSize" in status.reason
        line.accounted()
        line.close()


@pytest.mark.slow
def test_each_trigger_whose_picture_is_torn_is_an_invalid_part(line: Line) -> None:
    # So slow that it does not come to these blocks before it is triggered.
    with peer(width=256, height=256, fps=20, packet_resend=False, drop_packets=[(40, 3), (44, 3)]):
        start(line, side=256)
        wait_for_triggers(line)
        before = len(line.judged)
        for number in range(1, 51):
            line.engine.camera.trigger()
            line.until(lambda status, wanted=number: status.counters.total >= wanted)  # type: ignore[misc]
        status = line.engine.status()
        assert status.counters.total == status.camera_report.counts.triggers == 50
        torn = [number for number, one in enumerate(line.judged[before:]) if one.reason.startswith("torn")]
        assert len(torn) == 2 and torn[1] - torn[0] == 4
        assert all(line.judged[before + number].verdict is Verdict.INVALID for number in torn)
        assert status.counters.passed + status.counters.failed > 40
        line.close()


@pytest.mark.slow
def test_a_camera_that_another_program_took_is_invalid_until_that_ends(line: Line) -> None:
    with peer(width=256, height=256, fps=50) as camera:
        start(line, side=256)
        camera.revoke_control()
        with another_program():
            status = line.until(lambda status: "another program controls it" in status.reason)
            assert status.verdict is Verdict.INVALID
            assert status.camera_state in (CameraState.WAITING, CameraState.OPENING)
            judged = len(line.judged)
            line.until(lambda status: status.camera_state is CameraState.WAITING)
            assert len(line.judged) == judged
        judged_again(line)
        line.accounted()
        line.close()


@contextmanager
def another_program() -> Iterator[None]:
    """It has the camera: it asked as soon as that was free, sooner than the station."""
    taken: list[AravisCamera] = []

    def take() -> bool:
        with suppress(CameraError):
            taken.append(AravisCamera(HOST))
        return bool(taken)

    until(take, "the camera is taken")
    try:
        yield
    finally:
        taken[0].close()


@pytest.mark.slow
def test_delay_and_debounce_of_a_trigger_are_described_set_and_restored(line: Line, tmp_path: Path) -> None:
    with with_trigger_times(tmp_path) as camera:
        start(line)
        features = {one.name: one for one in line.engine.status().camera_report.features}
        delay, debounce = features["TriggerDelay"], features["LineDebouncerTime"]
        assert (delay.kind, delay.unit, delay.minimum, delay.maximum) == (FeatureKind.FLOAT, "us", 0.0, 1e6)
        assert (debounce.kind, debounce.minimum, debounce.maximum, debounce.step) == (FeatureKind.INTEGER, 0, 20000, 10)
        assert asked(line, "TriggerDelay", 2e6).problem.startswith(f"{ADDRESS}: TriggerDelay cannot be 2000000")
        assert asked(line, "TriggerDelay", 1500.0).took == 1500.0
        assert asked(line, "LineDebouncerTime", 205).problem != ""
        assert asked(line, "LineDebouncerTime", 200).took == 200
        camera.kill()
        line.until(lambda status: status.camera_state in (CameraState.WAITING, CameraState.OPENING))
        camera.start()
        judged_again(line)
        assert {name: line.judged[-1].camera_settings[name] for name in ("TriggerDelay", "LineDebouncerTime")} == {
            "TriggerDelay": 1500.0,
            "LineDebouncerTime": 200,
        }
        line.close()
    end_closing_threads()


def asked(line: Line, name: str, value: Setting) -> SettingAnswer:
    before = line.engine.status().camera_report.answer
    line.engine.camera.set_feature(name, value)
    status = line.until(lambda status: status.camera_report.answer not in (None, before))
    assert status.camera_report.answer is not None
    return status.camera_report.answer
