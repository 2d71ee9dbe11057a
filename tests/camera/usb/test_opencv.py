"""USB and network cameras: a real HTTP stream on this machine, and devices that are not there."""

from __future__ import annotations

from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from inspector.camera.base import Delivery
from inspector.camera.usb.opencv import OpenCvCamera, list_devices
from inspector.core.errors import CameraError, CameraLost, CameraNotFound, CameraTimeout


def read_until_lost(camera: OpenCvCamera, seconds: float) -> CameraLost:
    deadline = monotonic() + seconds
    while monotonic() < deadline:
        try:
            camera.read(0.1)
        except CameraTimeout:
            continue
        except CameraLost as error:
            return error
    raise AssertionError(f"the camera was not lost within {seconds} s")


def test_a_network_stream_gives_rgb_pictures_with_rising_numbers(mjpeg: Any) -> None:
    with OpenCvCamera(mjpeg.url) as camera:
        shots = [camera.read(5.0) for _ in range(5)]
        settings = camera.settings()
    assert camera.delivery is Delivery.FREE_RUNNING
    ids = [shot.frame_id for shot in shots if shot is not None]
    assert len(ids) == 5 and ids == sorted(set(ids))
    image = shots[0].image  # type: ignore[union-attr]
    assert image.shape == (settings["height"], settings["width"], 3)
    red, green, blue = (int(value) for value in image[32, 6])
    assert red > 150 and green < 60 and blue < 60


def test_only_the_newest_picture_waits_and_the_number_tells_what_was_lost(mjpeg: Any) -> None:
    with OpenCvCamera(mjpeg.url) as camera:
        camera.read(5.0)
        deadline = monotonic() + 5
        while camera._stream.newest.lost < 3 and monotonic() < deadline:
            camera._stream._thread.join(0.01)
        lost = camera._stream.newest.lost
        shot = camera.read(5.0)
        replaced = camera.transport().replaced
    assert lost >= 3
    assert shot is not None and shot.frame_id > 3
    assert replaced >= shot.frame_id - 1, "every number that was passed over counts as replaced"


def test_a_server_that_goes_away_is_a_lost_camera(mjpeg: Any) -> None:
    with OpenCvCamera(mjpeg.url) as camera:
        camera.read(5.0)
        mjpeg.kill()
        error = read_until_lost(camera, 8.0)
        assert "broke off" in str(error) and "Check the address" in error.remedy
        with pytest.raises(CameraLost):
            camera.read(0.1)


@pytest.mark.slow
def test_a_silent_server_keeps_no_reader_waiting_and_is_lost_in_the_end(mjpeg: Any) -> None:
    with OpenCvCamera(mjpeg.url, read_timeout_s=1.0) as camera:
        camera.read(5.0)
        mjpeg.hold()
        begin = monotonic()
        with pytest.raises(CameraTimeout):
            for _ in range(1000):
                camera.read(0.05)
        assert monotonic() - begin < 3
        read_until_lost(camera, 8.0)


def test_closing_while_the_stream_runs_ends_its_thread(mjpeg: Any) -> None:
    camera = OpenCvCamera(mjpeg.url)
    camera.close()
    camera.close()
    assert not camera._stream._thread.is_alive()
    with pytest.raises(CameraLost):
        camera.read(0.1)


def test_no_server_is_not_found_and_the_password_is_not_shown(mjpeg: Any) -> None:
    mjpeg.kill()
    url = mjpeg.url.replace("127", "eve:secret@127", 1)
    with pytest.raises(CameraNotFound) as caught:
        OpenCvCamera(url)
    assert "secret" not in str(caught.value) and "eve:***@127" in str(caught.value)
    assert "network" in caught.value.remedy


@pytest.mark.parametrize("source", ["987", "/dev/video987", "nonsense", "99999999999999"])
def test_a_missing_device_is_not_found_and_says_what_is_there(source: str) -> None:
    with pytest.raises(CameraNotFound) as caught:
        OpenCvCamera(source)
    assert caught.value.where == source
    assert "There are: " in caught.value.remedy or "No camera is to be seen" in caught.value.remedy


def test_a_text_file_is_no_camera(tmp_path: Path) -> None:
    path = tmp_path / "camera"
    path.write_text("no camera")
    with pytest.raises(CameraError):
        OpenCvCamera(str(path))


def test_devices_are_listed_by_paths_that_stay(tmp_path: Path) -> None:
    for name in ("video10", "video2", "videotape"):
        (tmp_path / name).touch()
    assert list_devices(tmp_path) == (str(tmp_path / "video2"), str(tmp_path / "video10"))
    by_id = tmp_path / "v4l" / "by-id"
    by_id.mkdir(parents=True)
    (tmp_path / "video3").touch()
    for name, device in (("usb-B-video-index0", 2), ("usb-A-video-index0", 10), ("usb-A-video-index1", 3)):
        (by_id / name).symlink_to(tmp_path / f"video{device}")
    both = (str(by_id / "usb-A-video-index0"), str(by_id / "usb-B-video-index0"))
    assert list_devices(tmp_path) == both
    (tmp_path / "video4").touch()
    assert list_devices(tmp_path) == (*both, str(tmp_path / "video4")), "one without a name of its own is not passed over"


def test_no_devices_on_a_machine_without_cameras(tmp_path: Path) -> None:
    assert list_devices(tmp_path / "absent") == ()
