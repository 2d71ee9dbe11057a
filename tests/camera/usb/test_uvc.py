"""Settings of USB cameras: what is offered, checked, written and read back. The camera and its driver are programs."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from inspector.camera.files.decoding import jpeg_of_camera
from inspector.camera.usb.opencv import OpenCvCamera
from inspector.camera.usb.v4l2_device import StreamForm, open_v4l2
from inspector.core.camera_features import Feature, FeatureKind
from inspector.core.errors import CameraError, CameraLost
from inspector.runtime.acquisition.camera_settings import kept_settings, restore
from tests.camera.sources import moving_scene
from tests.camera.webcam import APERTURE_PRIORITY, AUTO_EXPOSURE, DEVICE, EXPOSURE, GAIN, MANUAL, TEMPERATURE, Webcam


@pytest.fixture
def webcam(monkeypatch: pytest.MonkeyPatch) -> Webcam:
    webcam = Webcam()
    webcam.plug_in(monkeypatch)
    return webcam


@pytest.fixture
def camera(webcam: Webcam) -> Iterator[OpenCvCamera]:
    with OpenCvCamera(DEVICE) as camera:
        yield camera
    assert webcam.open_controls == 0


def feature(camera: OpenCvCamera, name: str) -> Feature:
    return next(one for one in camera.features() if one.name == name)


def test_features_are_described_with_unit_range_and_step(camera: OpenCvCamera) -> None:
    exposure = feature(camera, "ExposureTime")
    assert exposure == Feature("ExposureTime", FeatureKind.FLOAT, 15600.0, "us", 300.0, 204700.0, 100.0, (), False, "Exposure")
    assert feature(camera, "ExposureAuto").choices == ("Off", "Continuous")
    white = feature(camera, "WhiteBalanceTemperature")
    assert (white.value, white.unit, white.minimum, white.maximum, white.step, white.writable) == (4600, "K", 2800, 6500, 10, False)
    assert feature(camera, "PixelFormat").choices == ("YUYV", "MJPG"), "what is not decoded is not offered"
    assert feature(camera, "Size").choices == ("640x480", "1280x720")
    rate = feature(camera, "AcquisitionFrameRate")
    assert (rate.value, rate.unit, rate.minimum, rate.maximum) == (30.0, "Hz", 15.0, 30.0)
    assert not {"GainAuto", "FocusAuto"} & {one.name for one in camera.features()}, "this one has none"


def test_an_automatic_function_is_locked_before_what_it_drives_is_set(webcam: Webcam, camera: OpenCvCamera) -> None:
    with pytest.raises(CameraError, match="cannot be set now"):
        camera.set_feature("ExposureTime", 5000.0)
    assert webcam.writes == 0
    assert camera.set_feature("ExposureAuto", "Off") == "Off"
    assert webcam.values[AUTO_EXPOSURE] == MANUAL
    assert camera.set_feature("ExposureTime", 5000.0) == 5000.0
    assert webcam.values[EXPOSURE] == 50, "the driver counts in 100 us"
    assert camera.set_feature("ExposureAuto", "Continuous") == "Continuous"
    assert webcam.values[AUTO_EXPOSURE] == APERTURE_PRIORITY


def test_what_the_camera_took_is_given_back(camera: OpenCvCamera) -> None:
    camera.set_feature("ExposureAuto", "Off")
    assert camera.set_feature("ExposureTime", 5049.0) == 5000.0
    assert camera.settings()["ExposureTime"] == 5000.0


def test_a_value_out_of_range_never_reaches_the_driver(webcam: Webcam, camera: OpenCvCamera) -> None:
    camera.set_feature("ExposureAuto", "Off")
    camera.set_feature("BalanceWhiteAuto", "Off")
    writes, openings = webcam.writes, webcam.openings
    for name, value, remedy in (
        ("ExposureTime", 1e12, "from 300 to 204700 us"),
        ("Gain", 101, "from 0 to 100"),
        ("WhiteBalanceTemperature", 4605, "in steps of 10; 4600 for instance"),
        ("Size", "1280x721", "It can be: 640x480, 1280x720"),
        ("AcquisitionFrameRate", 60.0, "from 15 to 30 Hz"),
    ):
        with pytest.raises(CameraError) as caught:
            camera.set_feature(name, value)
        assert remedy in caught.value.remedy
    assert (webcam.writes, webcam.openings, webcam.values[GAIN], webcam.values[TEMPERATURE]) == (writes, openings, 0, 4600)


def test_another_size_opens_the_stream_anew_and_numbers_go_on(webcam: Webcam, camera: OpenCvCamera) -> None:
    before = camera.read(5.0)
    assert before is not None and before.image.shape == (480, 640, 3)
    assert camera.set_feature("Size", "1280x720") == "1280x720"
    assert webcam.openings == 2
    with webcam.held():  # at most one more picture comes, and finds its place empty: nothing is replaced behind the one that is read
        after = camera.read(5.0)
        replaced = camera.transport().replaced
    assert after is not None and after.image.shape == (720, 1280, 3)
    assert after.frame_id > before.frame_id
    assert replaced == after.frame_id + 1 - 2, "numbers begin at 0: all but the two that were read were replaced, none was lost"
    assert (camera.settings()["width"], camera.settings()["height"]) == (1280, 720)
    assert (feature(camera, "AcquisitionFrameRate").minimum, feature(camera, "AcquisitionFrameRate").value) == (10.0, 10.0)


def test_another_format_keeps_the_size_and_has_its_own_rates(webcam: Webcam, camera: OpenCvCamera) -> None:
    camera.set_feature("Size", "1280x720")
    assert camera.set_feature("PixelFormat", "MJPG") == "MJPG"
    assert webcam.form == StreamForm("MJPG", 1280, 720, 30.0)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere OpenCV decodes JPEG itself")
def test_a_torn_jpeg_picture_has_a_fault(webcam: Webcam, camera: OpenCvCamera) -> None:
    camera.set_feature("PixelFormat", "MJPG")
    whole = camera.read(5.0)
    assert whole is not None and not whole.fault and whole.image.shape == (480, 640, 3)
    red, green, blue = (int(value) for value in whole.image[20, 20])
    assert red > 150 and green < 60 and blue < 60
    webcam.arrives = 0.6
    shots = [camera.read(5.0) for _ in range(4)]
    torn = shots[-1]
    assert torn is not None and "it is damaged: " in torn.fault and torn.image.shape == (480, 640, 3)
    webcam.arrives = 1.0
    again = [camera.read(5.0) for _ in range(4)][-1]
    assert again is not None and not again.fault


def test_a_whole_jpeg_picture_has_the_pixels_that_opencv_makes_of_it() -> None:
    content = cv2.imencode(".jpg", moving_scene(1))[1]
    picture, damage = jpeg_of_camera(content.tobytes())
    assert picture is not None and not damage
    np.testing.assert_array_equal(picture, cv2.cvtColor(cv2.imdecode(content, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB))


def test_a_rate_is_the_nearest_that_the_camera_has(camera: OpenCvCamera) -> None:
    assert camera.set_feature("AcquisitionFrameRate", 17.0) == 15.0


def test_a_recipe_restores_them_all(webcam: Webcam, camera: OpenCvCamera) -> None:
    wanted = {"ExposureTime": 2000.0, "ExposureAuto": "Off", "Size": "1280x720", "PixelFormat": "MJPG", "Gain": 7}
    assert restore(camera, wanted) == {}
    assert {name: kept_settings(camera.features())[name] for name in wanted} == wanted


def test_a_control_that_does_not_answer_is_not_offered_and_spoils_nothing(webcam: Webcam) -> None:
    webcam.mute = {GAIN}
    with OpenCvCamera(DEVICE) as camera:
        names = {one.name for one in camera.features()}
        assert "Gain" not in names and {"ExposureTime", "Size"} <= names


def test_a_network_stream_has_no_settings_and_says_so(mjpeg: Any) -> None:
    with OpenCvCamera(mjpeg.url) as camera:
        assert camera.features() == ()
        with pytest.raises(CameraError, match="no setting called 'Gain'"):
            camera.set_feature("Gain", 1)


def test_a_camera_that_is_unplugged_is_lost_also_when_it_is_asked(webcam: Webcam, camera: OpenCvCamera) -> None:
    webcam.there = False
    with pytest.raises(CameraLost):
        camera.features()
    with pytest.raises(CameraLost):
        while True:
            camera.read(5.0)


def test_a_camera_that_does_not_stream_again_is_lost(webcam: Webcam, camera: OpenCvCamera, monkeypatch: pytest.MonkeyPatch) -> None:
    old = camera._stream
    monkeypatch.setattr(old, "close", lambda close=old.close: (close(), setattr(webcam, "there", False))[0])
    with pytest.raises(CameraLost) as caught:
        camera.set_feature("Size", "1280x720")
    assert caught.value.remedy


# The kernel's side: linuxpy's structures (those of the kernel's headers) are filled in as a driver does it.


class Kernel:
    """Answers the ioctls of a webcam with two controls and one format."""

    def __init__(self, v4l2: Any) -> None:
        self.v4l2, self.values = v4l2, {EXPOSURE: 156, AUTO_EXPOSURE: APERTURE_PRIORITY}
        self.gone = False

    def ioctl(self, _device: object, request: int, argument: Any) -> None:
        if self.gone:
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
        answer = getattr(self, self.v4l2.IOC(request).name.lower(), None)
        if answer is None:
            raise OSError(errno.ENOTTY, os.strerror(errno.ENOTTY))
        if not answer(argument):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    def query_ext_ctrl(self, info: Any) -> bool:
        if info.id == EXPOSURE:
            info.type, info.minimum, info.maximum, info.step, info.name = self.v4l2.ControlType.INTEGER, 3, 2047, 1, b"Exposure"
            info.flags = self.v4l2.ControlFlag.INACTIVE if self.values[AUTO_EXPOSURE] != MANUAL else 0
        elif info.id == AUTO_EXPOSURE:
            info.type, info.minimum, info.maximum, info.step, info.name = self.v4l2.ControlType.MENU, 0, 3, 1, b"Auto Exposure"
        return info.id in self.values

    def querymenu(self, entry: Any) -> bool:
        return entry.index in (MANUAL, APERTURE_PRIORITY)

    def g_ctrl(self, control: Any) -> bool:
        control.value = self.values.get(control.id, 0)
        return control.id in self.values

    def s_ctrl(self, control: Any) -> bool:
        self.values[control.id] = control.value
        return True

    def enum_fmt(self, form: Any) -> bool:
        form.pixelformat, form.description = self.v4l2.PixelFormat.MJPEG, b"Motion-JPEG"
        return form.index == 0

    def enum_framesizes(self, size: Any) -> bool:
        size.type = self.v4l2.FrameSizeType.DISCRETE
        size.m1.discrete.width, size.m1.discrete.height = ((640, 480), (1280, 720))[min(size.index, 1)]
        return size.index < 2

    def enum_frameintervals(self, interval: Any) -> bool:
        interval.type = self.v4l2.FrameIntervalType.DISCRETE
        interval.discrete.numerator, interval.discrete.denominator = 1, (30, 15)[min(interval.index, 1)]
        return interval.index < 2


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Kernel:
    v4l2 = pytest.importorskip("linuxpy.video.device", reason="linuxpy is not installed")
    kernel = Kernel(v4l2)
    monkeypatch.setattr("fcntl.ioctl", kernel.ioctl)
    return kernel


def test_what_the_kernel_says_is_understood(kernel: Kernel, tmp_path: Path) -> None:
    (tmp_path / "video0").touch()
    device = open_v4l2(str(tmp_path / "video0"))
    try:
        exposure, automatic = device.control(EXPOSURE), device.control(AUTO_EXPOSURE)
        assert exposure is not None and (exposure.minimum, exposure.maximum, exposure.step, exposure.writable) == (3, 2047, 1, False)
        assert automatic is not None and automatic.menu == (MANUAL, APERTURE_PRIORITY) and automatic.writable
        assert device.control(GAIN) is None
        device.set(AUTO_EXPOSURE, MANUAL)
        device.set(EXPOSURE, 50)
        assert device.get(EXPOSURE) == kernel.values[EXPOSURE] == 50
        assert device.control(EXPOSURE) == replace(exposure, writable=True)
        sizes = ((640, 480), (1280, 720))
        assert device.forms() == tuple(StreamForm("MJPG", *size, fps) for size in sizes for fps in (15.0, 30.0))
        kernel.enum_framesizes = None  # type: ignore[assignment]  # a driver that does not list its sizes
        assert device.forms() == ()
        kernel.gone = True
        with pytest.raises(CameraLost, match="it is gone"):
            device.get(EXPOSURE)
    finally:
        device.close()


def test_a_device_that_is_not_there_is_said(kernel: Kernel, tmp_path: Path) -> None:
    with pytest.raises(CameraError) as caught:
        open_v4l2(str(tmp_path / "video9"))
    assert caught.value.where == str(tmp_path / "video9") and caught.value.remedy


def test_structures_have_the_sizes_that_the_kernel_knows(kernel: Kernel) -> None:
    """The size is part of an ioctl's number (videodev2.h): VIDIOC_QUERY_EXT_CTRL, VIDIOC_S_CTRL."""
    raw = kernel.v4l2.raw
    assert (ctypes.sizeof(raw.v4l2_query_ext_ctrl), ctypes.sizeof(raw.v4l2_control)) == (232, 8)
