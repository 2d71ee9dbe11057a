"""What every camera keeps, whatever is behind it: one suite for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import numpy as np
import pytest

from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.catalog import open_camera
from inspector.camera.files.folder import FolderCamera
from inspector.camera.simulated.camera import SimulatedCamera
from inspector.core.camera_features import FeatureKind, Setting
from inspector.core.errors import CameraError, CameraLost, CameraNotFound, CameraTimeout
from tests.camera.peers import HOST, FakeGigE, viky, viva
from tests.camera.sources import Time
from tests.camera.webcam import DEVICE, Webcam

BACK_ENDS = ("simulated", "simulated, triggered", "folder", "video", "opencv", "uvc", "aravis", "aravis, triggered", "viva", "gentl")
ENDLESS = ("uvc", "aravis", "aravis, triggered", "viva", "gentl")
GREY = ("aravis", "aravis, triggered", "viva")
FINITE = ("simulated", "folder", "video")
READ_S = 5.0


@pytest.fixture(params=BACK_ENDS)
def back_end(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def address(back_end: str, folder: Path, video: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A source of at least a dozen pictures."""
    if back_end == "uvc":
        Webcam().plug_in(monkeypatch)
        yield f"opencv:{DEVICE}"
        return
    if back_end.startswith("aravis"):
        with FakeGigE():
            yield f"aravis:{HOST}"
        return
    if back_end == "viva":
        with viva(width=160, height=120, fps=60):
            yield f"aravis:{HOST}"
        return
    if back_end == "gentl":
        yield f"gentl:{viky()}#0"
        return
    yield {
        "simulated": "simulated:plastic?seed=5&width=128&height=144&rate=0&count=12",
        "simulated, triggered": "simulated:metal?width=128&height=128&rate=500&count=12",
        "folder": f"folder:{folder}",
        "video": f"video:{video}",
        "opencv": f"opencv:file://{video}",
    }[back_end]


@pytest.fixture
def camera(back_end: str, address: str) -> Iterator[Camera]:
    with open_camera(address) as camera:
        if back_end == "aravis, triggered":
            camera.set_feature("TriggerSource", "Software")
            camera.set_feature("TriggerMode", "On")
        yield camera


def all_shots(camera: Camera) -> list[Shot]:
    """Everything to the end of the source; a dozen of one without an end. A stream over a file is lost behind its last picture."""
    shots: list[Shot] = []
    try:
        while len(shots) < 12 or not camera.address.startswith(("aravis", "gentl", f"opencv:{DEVICE}")):
            shot = next_shot(camera)
            if shot is None:
                break
            shots.append(shot)
    except CameraLost:
        assert camera.delivery is Delivery.FREE_RUNNING
    return shots


def next_shot(camera: Camera) -> Shot | None:
    """A camera that waits for a trigger by software gets it."""
    if camera.address.startswith("aravis") and camera.delivery is Delivery.TRIGGERED:
        camera.trigger()
    return camera.read(READ_S)


def first_shot(camera: Camera) -> Shot:
    shot = next_shot(camera)
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
    elif back_end in GREY:
        assert (image == image[..., :1]).all() and image.std() > 10
    elif back_end == "gentl":  # a red ball on white
        colours = {tuple(colour) for colour in np.unique(image.reshape(-1, 3), axis=0).tolist()}
        assert colours == {(255, 0, 0), (255, 255, 255)}
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
    delivery, settings = camera.delivery, camera.settings()
    if back_end in ENDLESS:
        camera.close()
    with open_camera(camera.address) as again:
        assert again.address == camera.address
        assert again.delivery is delivery
        assert again.settings() == settings
        if back_end not in ("opencv", *ENDLESS):  # there the newest picture comes, whichever it is by then
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


def test_every_feature_is_described_and_takes_the_value_that_it_has(camera: Camera) -> None:
    features = camera.features()
    assert len({feature.name for feature in features}) == len(features)
    for feature in features:
        if feature.kind is FeatureKind.COMMAND:
            assert feature.value is None
            continue
        value = feature.value
        assert value is not None and feature.group
        if feature.kind is FeatureKind.ENUMERATION:
            assert value in feature.choices
        elif not isinstance(value, bool | str):
            assert feature.minimum is None or feature.minimum <= value
            assert feature.maximum is None or value <= feature.maximum
        if feature.writable:
            assert camera.set_feature(feature.name, value) == pytest.approx(value)
    assert first_shot(camera).fault == ""


def test_what_cannot_be_set_is_refused_and_nothing_is_changed(camera: Camera) -> None:
    before = camera.features()
    with pytest.raises(CameraError) as caught:
        camera.set_feature("ExposureTyme", 1.0)
    assert caught.value.where and caught.value.remedy
    for feature in before:
        if feature.writable and feature.kind is FeatureKind.ENUMERATION:
            wrong: Setting = "Sideways"
        elif feature.writable and feature.kind in (FeatureKind.FLOAT, FeatureKind.INTEGER) and feature.maximum is not None:
            wrong = 2 * int(feature.maximum) + 1000
        else:
            continue
        with pytest.raises(CameraError) as caught:
            camera.set_feature(feature.name, wrong)
        assert caught.value.where and feature.name in str(caught.value) and caught.value.remedy
    assert camera.features() == before


def test_a_camera_that_waits_for_no_trigger_says_so(camera: Camera) -> None:
    if "triggered" in camera.address or camera.settings().get("TriggerSource") == "Software":
        pytest.skip("it waits for one")
    with pytest.raises(CameraError) as caught:
        camera.trigger()
    assert caught.value.where and caught.value.remedy


def test_nothing_was_lost_on_the_way(camera: Camera) -> None:
    all_shots(camera)
    counts = camera.transport()
    assert (counts.incomplete, counts.underruns) == (0, 0)


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
