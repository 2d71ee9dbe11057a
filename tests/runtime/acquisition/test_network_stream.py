"""The station in front of a network camera whose sender is killed and frozen."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from inspector.camera.usb.opencv import OpenCvCamera
from inspector.core.status import CameraState
from inspector.core.types import Verdict
from inspector.runtime.acquisition import supervisor
from tests.camera.sources import HEIGHT, WIDTH, MjpegServer
from tests.runtime.line import Line, until
from tests.runtime.toy_trainer import make_recipe


@pytest.fixture
def sender(monkeypatch: pytest.MonkeyPatch) -> Iterator[MjpegServer]:
    monkeypatch.setattr(supervisor, "RETRY_FIRST_S", 0.05)
    # A source that is silent is given up after this.
    monkeypatch.setitem(OpenCvCamera.__init__.__kwdefaults__, "read_timeout_s", 0.5)
    server = MjpegServer()
    yield server
    server.kill()
    for thread in threading.enumerate():
        if thread.name == "network camera":
            thread.join(10)


def start(line: Line, sender: MjpegServer) -> None:
    line.recipes.save(make_recipe("part", frame_size=(WIDTH, HEIGHT)))
    line.start(f"opencv:{sender.url}")
    line.until(lambda status: status.camera_state is CameraState.STREAMING and status.verdict is not Verdict.INVALID)


def judged_again(line: Line) -> None:
    before = len(line.judged)
    until(lambda: sum(one.verdict is not Verdict.INVALID for one in line.judged[before:]) > 2, "parts are judged again")


def test_a_sender_that_is_killed_is_invalid_until_it_is_back(line: Line, sender: MjpegServer) -> None:
    start(line, sender)
    sender.kill()
    status = line.until(lambda status: status.camera_state in (CameraState.WAITING, CameraState.OPENING))
    assert status.verdict is Verdict.INVALID
    line.until(lambda status: "there is no answer" in status.reason)
    again = MjpegServer(port=sender.port)
    try:
        judged_again(line)
        assert line.until(lambda status: status.verdict is not Verdict.INVALID).reconnects == 1
        line.accounted()
    finally:
        line.close()
        again.kill()


@pytest.mark.slow
def test_a_sender_that_freezes_is_stalled_then_lost_and_judged_again(line: Line, sender: MjpegServer) -> None:
    start(line, sender)
    frames = line.engine.status().camera_report.counts.frames
    sender.hold()
    status = line.until(lambda status: status.camera_state is CameraState.STALLED)
    assert status.verdict is Verdict.INVALID and "no picture for" in status.reason
    line.until(lambda status: status.camera_state not in (CameraState.STREAMING, CameraState.STALLED))
    assert line.engine.status().verdict is Verdict.INVALID
    sender.release()
    judged_again(line)
    assert line.engine.status().camera_report.counts.frames > frames
    line.accounted()
    line.close()


def test_a_password_is_in_nothing_that_the_station_says_or_writes(
    line: Line, sender: MjpegServer, caplog: pytest.LogCaptureFixture
) -> None:
    line.recipes.save(make_recipe("part", frame_size=(WIDTH, HEIGHT)))
    address = f"opencv:{sender.url.replace('//', '//admin:s3cret@')}?access_token=s3cret"
    shown = address.replace("s3cret", "***")
    line.start(address)
    line.until(lambda status: status.camera_state is CameraState.STREAMING and status.verdict is not Verdict.INVALID)
    assert line.engine.status().camera == shown
    line.engine.camera.open(shown)
    until(lambda: line.opened == [address, address], "who opens what is shown opens the camera")
    judged_again(line)
    sender.kill()
    status = line.until(lambda status: "there is no answer" in status.reason)
    said = [repr(status), *(repr((one.camera, one.camera_settings, one.reason)) for one in line.judged), *caplog.messages]
    assert line.judged[-1].camera == shown
    until(lambda: line.engine.status().queues["record"][0] == 0, "all is written")
    line.close()
    assert "s3cret" not in "".join(said)
    written = [path for path in line.folder.rglob("*") if path.is_file()]
    assert any(path.suffix == ".json" for path in written)
    assert not [path for path in written if b"s3cret" in path.read_bytes()]


def test_a_sender_whose_picture_size_changes_is_invalid_until_it_is_back(line: Line, sender: MjpegServer) -> None:
    start(line, sender)
    for scale in (2, 1):
        sender.scale = scale
        status = line.until(lambda status: (status.verdict is Verdict.INVALID) is (sender.scale != 1))
        if scale == 2:
            assert f"the picture is {2 * WIDTH}x{2 * HEIGHT} pixels, the recipe was taught with {WIDTH}x{HEIGHT}" in status.reason
        until(lambda: line.judged[-1].camera_settings["width"] == sender.scale * WIDTH, "the settings say so too")
    for inspection in line.judged:
        assert (inspection.frame.image.shape[1] == WIDTH) or inspection.verdict is Verdict.INVALID
    assert line.engine.status().reconnects == 0
    line.accounted()
    line.close()
