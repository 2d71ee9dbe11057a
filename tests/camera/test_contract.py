"""Every camera of ours keeps the contract: the suite that ships as ``inspector.testing``, and what is ours alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from inspector.camera.base import Camera
from inspector.camera.catalog import open_camera
from inspector.camera.files.folder import FolderCamera
from inspector.core.errors import CameraError, CameraNotFound, CameraTimeout
from inspector.core.types import Picture
from inspector.testing import CameraContract, ContractSubject, ManualClock, simulated_camera
from tests.camera.peers import HOST, FakeGigE, viky, viva
from tests.camera.webcam import DEVICE, Webcam

pytestmark = pytest.mark.xdist_group("camera port")

BACK_ENDS = ("simulated", "simulated, triggered", "folder", "video", "opencv", "uvc")
WITH_A_PEER = ("aravis", "aravis, triggered", "viva", "gentl")


@pytest.fixture(params=[*BACK_ENDS, *(pytest.param(name, marks=pytest.mark.slow) for name in WITH_A_PEER)])
def back_end(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class TestBackEnds(CameraContract):
    """All of them."""

    @pytest.fixture
    def subject(self, back_end: str, folder: Path, video: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ContractSubject]:
        """A source of at least a dozen pictures."""
        if back_end == "uvc":
            Webcam().plug_in(monkeypatch)
            yield ContractSubject(f"opencv:{DEVICE}", check_colours=red_stripe)
        elif back_end == "aravis":
            with FakeGigE():
                yield ContractSubject(f"aravis:{HOST}", check_colours=grey)
        elif back_end == "aravis, triggered":
            with FakeGigE():
                yield ContractSubject(f"aravis:{HOST}", triggered=True, prepare=by_software, check_colours=grey)
        elif back_end == "viva":
            with viva(width=160, height=120, fps=60):
                yield ContractSubject(f"aravis:{HOST}", check_colours=grey)
        elif back_end == "gentl":
            yield ContractSubject(f"gentl:{viky()}#0", check_colours=red_ball)
        else:
            yield {
                "simulated": ends("simulated:plastic?seed=5&width=128&height=144&rate=0&count=12", check_colours=blue_plastic),
                "simulated, triggered": ends("simulated:metal?width=128&height=128&rate=500&count=12", check_colours=grey_metal),
                "folder": ends(f"folder:{folder}", check_colours=red_stripe),
                "video": ends(f"video:{video}", check_colours=red_stripe),
                # Of a stream the newest picture comes, whichever it is by then.
                "opencv": ends(f"opencv:file://{video}", repeats=False, check_colours=red_stripe),
            }[back_end]


def ends(address: str, *, repeats: bool = True, check_colours: Callable[[Picture], None]) -> ContractSubject:
    """A source with a last picture, which may be read twice at a time."""
    return ContractSubject(address, ends=True, shared=True, repeats=repeats, check_colours=check_colours)


def by_software(camera: Camera) -> None:
    camera.set_feature("TriggerSource", "Software")
    camera.set_feature("TriggerMode", "On")


def blue_plastic(image: Picture) -> None:
    red, green, blue = image[60:80, 50:80].reshape(-1, 3).mean(axis=0)
    assert blue > green > red


def grey_metal(image: Picture) -> None:
    red, _, blue = image[60:80, 50:80].reshape(-1, 3).mean(axis=0)
    assert abs(red - blue) < 20


def grey(image: Picture) -> None:
    assert (image == image[..., :1]).all() and image.std() > 10


def red_ball(image: Picture) -> None:
    """On white."""
    colours = {tuple(colour) for colour in np.unique(image.reshape(-1, 3), axis=0).tolist()}
    assert colours == {(255, 0, 0), (255, 255, 255)}


def red_stripe(image: Picture) -> None:
    red, green, blue = (int(value) for value in image[32, 6])
    assert red > 150 and green < 60 and blue < 60


@pytest.mark.parametrize("kind", ["simulated", "folder"])
def test_a_timeout_is_kept_and_nothing_is_lost_by_it(kind: str, folder: Path) -> None:
    """Of the cameras that wait for time to pass; a file that is there is read at once."""
    time = ManualClock()
    with paced(kind, folder, time) as camera:
        first = camera.read(5.0)
        assert first is not None and first.frame_id == 0
        begin = time.now
        with pytest.raises(CameraTimeout):
            camera.read(0.25)
        assert time.now - begin == pytest.approx(0.25)
        shot = camera.read(1.0)
        assert shot is not None and shot.frame_id == 1
        assert shot.captured_at == pytest.approx(100.5)


def paced(kind: str, folder: Path, time: ManualClock) -> Camera:
    """Two pictures a second."""
    if kind == "folder":
        return FolderCamera(folder, pace_hz=2, clock=time.clock, sleep=time.wait)
    return simulated_camera("simulated?width=128&height=128&rate=2", time)


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
