"""An output line of a GigE Vision camera that is somebody else's program, switched and read back past the station."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from inspector.camera.catalog import open_camera
from inspector.camera.genicam.aravis.camera import AravisCamera
from inspector.camera.output_line import OutputLineCamera, check_output_line
from inspector.core.errors import CameraError, CameraLost
from inspector.runtime.acquisition.camera_settings import kept_settings, of_the_product, settings_of
from tests.camera.peers import HOST, LINE_INVERTER, LINE_MODE, LINE_SOURCE, USER_OUTPUT, FakeGigE, register, with_outputs


@pytest.fixture(scope="module")
def camera_program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FakeGigE]:
    with with_outputs(tmp_path_factory.mktemp("camera")) as camera:
        yield camera


def wired(closed: list[OutputLineCamera], line: str = "Line1", bit: str = "UserOutput1") -> OutputLineCamera:
    return OutputLineCamera(AravisCamera(HOST), line, bit, closed.append, left_on)


def left_on(words: str) -> None:
    raise AssertionError(words)


def test_the_line_is_off_once_it_is_an_output_and_shows_what_it_is_told(camera_program: FakeGigE) -> None:
    closed: list[OutputLineCamera] = []
    with AravisCamera(HOST) as before:  # as somebody else has left it
        before.set_feature("UserOutputValue[UserOutput1]", True)
        before.set_feature("LineInverter[Line1]", True)
    with wired(closed) as camera:
        camera.check()
        camera.prepare()
        assert [register(one) for one in (LINE_MODE, LINE_SOURCE, LINE_INVERTER, USER_OUTPUT)] == [1, 3, 0, 0]
        camera.switch(True)
        assert register(USER_OUTPUT) == 1
        assert camera.read(5.0) is not None
        camera.switch(False)
        assert register(USER_OUTPUT) == 0
        camera.switch(True)
    assert register(USER_OUTPUT) == 0 and closed == [camera]
    with pytest.raises(CameraLost):
        camera.switch(True)
    assert register(USER_OUTPUT) == 0


def test_neither_recipe_nor_person_sets_what_belongs_to_the_output(camera_program: FakeGigE) -> None:
    with wired([]) as camera:
        camera.check()
        camera.prepare()
        names = {feature.name for feature in camera.features()}
        assert {"LineMode[Line0]", "LineSelector", "UserOutputValue[UserOutput0]"} <= names
        assert not names & {"LineMode[Line1]", "LineSource[Line1]", "LineInverter[Line1]", "UserOutputValue[UserOutput1]"}
        assert "UserOutputValue" not in camera.settings()
        for name in ("UserOutputValue[UserOutput1]", "UserOutputValue", "LineMode[Line1]"):
            with pytest.raises(CameraError, match="the station itself switches Line1"):
                camera.set_feature(name, True)
        camera.set_feature("LineSelector", "Line1")
        with pytest.raises(CameraError, match="the station itself"):
            camera.set_feature("LineMode", "Input")
        camera.set_feature("LineSelector", "Line0")
        assert camera.set_feature("LineMode", "Input") == "Input"
    assert register(LINE_MODE) == 1


def test_a_recipe_keeps_nothing_of_outputs(camera_program: FakeGigE) -> None:
    with AravisCamera(HOST) as camera:
        camera.set_feature("LineMode[Line1]", "Output")
        camera.set_feature("LineSource[Line1]", "ExposureActive")
        camera.set_feature("UserOutputValue[UserOutput0]", True)
        kept = {**kept_settings(camera.features()), **of_the_product(settings_of(camera, camera.features()))}
        assert kept["LineMode[Line1]"] == "Output" and not [name for name in kept if name.startswith(("UserOutput", "LineSource"))]
        camera.set_feature("UserOutputValue[UserOutput0]", False)


@pytest.mark.parametrize(
    ("line", "bit", "words"),
    [
        ("line1", "UserOutput1", "no 'line1' among its LineSelector.*camera_output.line to one of: Line0, Line1"),
        ("Line7", "UserOutput1", "camera_output.line to one of: Line0, Line1"),
        ("Line1", "UserOutput7", "camera_output.user_output to one of: UserOutput0, UserOutput1"),
    ],
)
def test_a_line_that_the_camera_has_not_is_named_with_those_that_it_has(camera_program: FakeGigE, line: str, bit: str, words: str) -> None:
    with wired([], line, bit) as camera, pytest.raises(CameraError, match=words):
        camera.check()


@pytest.mark.parametrize("address", ["simulated:metal?count=1&width=128&height=128"])
def test_a_camera_without_outputs_says_so(address: str) -> None:
    with open_camera(address) as camera, pytest.raises(CameraError, match=r"no output that a program can switch.*Leave camera_output.line"):
        check_output_line(camera, "Line1", "UserOutput1")
