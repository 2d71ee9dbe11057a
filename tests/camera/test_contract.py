"""What every camera keeps, whatever is behind it: one suite for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import numpy as np
import pytest

from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.catalog import open_camera
from inspector.camera.folder import FolderCamera
from inspector.camera.simulated.camera import SimulatedCamera
from inspector.core.errors import CameraError, CameraLost, CameraNotFound, CameraTimeout

from .sources import Time

BACK_ENDS = ("simulated", "simulated, triggered", "folder", "video", "opencv")
FINITE = ("simulated", "folder", "video")
READ_S = 5.0


@pytest.fixture(params=BACK_ENDS)
def back_end(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def address(back_end: str, folder: Path, video: Path) -> str:
    """A source of at least a dozen pictures."""
    return {
        "simulated": "simulated:plastic?seed=5&width=128&height=144&rate=0&count=12",
        "simulated, triggered": "simulated:metal?width=128&height=128&rate=500&count=12",
        "folder": f"folder:{folder}",
        "video": f"video:{video}",
        "opencv": f"opencv:file://{video}",
    }[back_end]


@pytest.fixture
def camera(address: str) -> Iterator[Camera]:
    with open_camera(address) as camera:
        yield camera


def all_shots(camera: Camera) -> list[Shot]:
    """Everything to the end of the source; a live one has no end but is lost."""
    shots: list[Shot] = []
    try:
        while (shot := camera.read(READ_S)) is not None:
            shots.append(shot)
    except CameraLost:
        assert camera.delivery is Delivery.FREE_RUNNING
    return shots


def first_shot(camera: Camera) -> Shot:
    shot = camera.read(READ_S)
    assert shot is not None
    return shot


def test_a_picture_is_contiguous_rgb_bytes_of_the_size_that_the_settings_say(camera: Camera) -> None:
    settings = camera.settings()
    for shot in all_shots(camera):
        assert shot.image.dtype == np.uint8
        assert shot.image.shape == (settings["height"], settings["width"], 3)
        assert shot.image.flags.c_contiguous
        assert shot.fault == ""


def test_numbers_and_times_rise(camera: Camera) -> None:
    begin = monotonic()
    shots = all_shots(camera)
    ids = [shot.frame_id for shot in shots]
    times = [shot.captured_at for shot in shots]
    assert ids and ids == sorted(set(ids))
    assert times == sorted(times)
    assert begin - READ_S < times[0] and times[-1] <= monotonic()
    if camera.delivery is not Delivery.FREE_RUNNING:
        assert ids == list(range(len(ids))), "a source that waits loses nothing"


def test_pictures_belong_to_whoever_took_them(camera: Camera) -> None:
    kept = first_shot(camera)
    before = kept.image.copy()
    all_shots(camera)
    np.testing.assert_array_equal(kept.image, before)


def test_red_is_the_first_channel(back_end: str, camera: Camera) -> None:
    image = first_shot(camera).image
    if back_end.startswith("simulated"):
        red, green, blue = image[60:80, 50:80].reshape(-1, 3).mean(axis=0)
        assert (blue > green > red) if "plastic" in camera.address else abs(red - blue) < 20
    else:
        red, green, blue = (int(value) for value in image[32, 6])
        assert red > 150 and green < 60 and blue < 60


@pytest.mark.parametrize("back_end", FINITE, indirect=True)
def test_behind_the_last_picture_comes_none_again_and_again(camera: Camera) -> None:
    assert len(all_shots(camera)) >= 12
    assert camera.read(0.0) is None
    assert camera.read(0.0) is None


def test_a_closed_camera_is_lost(camera: Camera) -> None:
    first_shot(camera)
    camera.close()
    camera.close()
    with pytest.raises(CameraLost) as caught:
        camera.read(0.0)
    assert caught.value.where and "pen it again" in caught.value.remedy


def test_leaving_the_block_closes(address: str) -> None:
    with open_camera(address) as camera:
        pass
    with pytest.raises(CameraLost):
        camera.read(0.0)


def test_the_address_opens_the_same_source(back_end: str, camera: Camera) -> None:
    image = first_shot(camera).image
    with open_camera(camera.address) as again:
        assert again.address == camera.address
        assert again.delivery is camera.delivery
        assert again.settings() == camera.settings()
        if back_end != "opencv":  # there the newest picture comes, whichever it is by then
            np.testing.assert_array_equal(first_shot(again).image, image)


def test_settings_are_plain_and_hold_the_size(camera: Camera) -> None:
    settings = camera.settings()
    assert settings["width"] and settings["height"]
    assert all(isinstance(name, str) and isinstance(value, str | int | float | bool) for name, value in settings.items())


def test_good_parts_only_may_be_asked_of_any_camera(camera: Camera) -> None:
    camera.good_parts_only(True)
    first_shot(camera)
    camera.good_parts_only(False)
    all_shots(camera)


@pytest.mark.parametrize("kind", ["simulated", "folder"])
def test_a_timeout_is_kept_and_nothing_is_lost_by_it(kind: str, folder: Path) -> None:
    """Of the cameras that wait for time to pass; a file that is there is read at once."""
    time = Time()
    with paced(kind, folder, time) as camera:
        assert first_shot(camera).frame_id == 0
        begin = time.now
        with pytest.raises(CameraTimeout):
            camera.read(0.25)
        assert time.now - begin == pytest.approx(0.25)
        shot = camera.read(1.0)
        assert shot is not None and shot.frame_id == 1
        assert shot.captured_at == pytest.approx(100.5)


def paced(kind: str, folder: Path, time: Time) -> Camera:
    """Two pictures a second."""
    if kind == "folder":
        return FolderCamera(folder, pace_hz=2, clock=time.clock, sleep=time.wait)
    return SimulatedCamera.from_address("simulated?width=128&height=128&rate=2", clock=time.clock, wait=time.wait)


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("simulatd:metal", "did you mean 'simulated'?"),
        ("simulated:mettal", "did you mean 'metal'?"),
        ("simulated:metal&seed=3", "did you mean 'metal'?"),
        ("foldr:/tmp", "did you mean 'folder'?"),
        ("", "there is no kind of camera called ''"),
        ("/dev/video0", "opencv:/dev/video0"),
        ("folder:", "no path is given"),
        ("folder:/absent/pictures", "no such folder"),
        ("video:/absent/film.mp4", "no such file"),
    ],
)
def test_an_address_of_nothing_is_not_found_and_says_what_was_meant(address: str, meant: str) -> None:
    with pytest.raises(CameraNotFound) as caught:
        open_camera(address)
    assert meant in str(caught.value)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("simulated?defekt_rate=0.2", "did you mean 'defect_rate'?"),
        ("simulated:metal?rates=5", "did you mean 'rate'?"),
        ("simulated:metal?colour=5", "There are: seed, width"),
        ("simulated:metal?seed=-1", "seed is a whole number from 0"),
        ("simulated:metal?seed=1.5", "seed is a whole number"),
        ("simulated:metal?defect_rate=10", "defect_rate is a number from 0 to 1"),
        ("simulated:metal?severity=0", "severity is a number from 0.01 to 1"),
        ("simulated:metal?rate=nan", "rate is a number"),
        ("simulated:metal?width=12", "width is a whole number from 128 to 2048"),
        ("simulated:metal?rate", "'' is not possible|rate= is not possible"),
        ("simulated:metal?seed=1&seed=2", "seed is given twice"),
        ("simulated:metal?delivery=triger", "did you mean 'trigger'?"),
        ("simulated:metal?&&", "is unknown"),
        ("folder:{folder}?pace=5", "did you mean 'pace_hz'?"),
        ("folder:{folder}?pace_hz=quick", "pace_hz=NUMBER"),
        ("folder:{folder}?quick", "pace_hz=NUMBER"),
        ("video:{video}?frst=3", "did you mean 'first'?"),
        ("video:{video}?first=9&last=3", "no frames from 9 to 3"),
        ("video:{video}?first=4000", "only 40 frames"),
    ],
)
def test_a_wish_that_is_not_understood_names_what_there_is(address: str, meant: str, folder: Path, video: Path) -> None:
    with pytest.raises(CameraError) as caught:
        open_camera(address.format(folder=folder, video=video))
    assert any(text in str(caught.value) for text in meant.split("|"))
