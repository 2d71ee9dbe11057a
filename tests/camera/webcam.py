"""A USB camera that is a program: what OpenCV reads of it, and what its driver says of its settings."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from inspector.camera.usb import opencv, opencv_stream
from inspector.camera.usb.v4l2_device import Control, StreamForm
from inspector.core.errors import CameraError, CameraLost
from tests.camera.sources import scene

DEVICE = "/dev/video-of-a-test"
AUTO_EXPOSURE, EXPOSURE, AUTO_WHITE, TEMPERATURE, GAIN = 0x009A0901, 0x009A0902, 0x0098090C, 0x0098091A, 0x00980913
MANUAL, APERTURE_PRIORITY = 1, 3
FORMS = (
    StreamForm("YUYV", 640, 480, 30.0),
    StreamForm("YUYV", 640, 480, 15.0),
    StreamForm("YUYV", 1280, 720, 10.0),
    StreamForm("MJPG", 640, 480, 30.0),
    StreamForm("MJPG", 1280, 720, 30.0),
    StreamForm("H264", 1280, 720, 30.0),
)
"""The last is one that is not decoded."""
_WHAT_DRIVES = {EXPOSURE: AUTO_EXPOSURE, TEMPERATURE: AUTO_WHITE}


class Webcam:
    """It goes on while nobody has it open. ``there``: plugged in. ``mute``: controls that it lists and does not
    answer for. ``openings``: of its stream. ``arrives``: share of each JPEG picture."""

    def __init__(self) -> None:
        self.there = True
        self.mute: set[int] = set()
        self.flowing = threading.Event()
        self.flowing.set()
        self.openings = 0
        self.arrives = 1.0
        self.writes = 0
        self.open_controls = 0
        self.form = FORMS[0]
        self.values = {AUTO_EXPOSURE: APERTURE_PRIORITY, EXPOSURE: 156, AUTO_WHITE: 1, TEMPERATURE: 4600, GAIN: 0}
        self.ranges = {
            AUTO_EXPOSURE: Control(0, 3, 1, (MANUAL, APERTURE_PRIORITY)),
            EXPOSURE: Control(3, 2047, 1),
            AUTO_WHITE: Control(0, 1, 1),
            TEMPERATURE: Control(2800, 6500, 10),
            GAIN: Control(0, 100, 1),
        }

    @contextmanager
    def held(self) -> Iterator[None]:
        """No picture is begun meanwhile; one that is under way still arrives."""
        self.flowing.clear()
        try:
            yield
        finally:
            self.flowing.set()

    def plug_in(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(opencv_stream.cv2, "VideoCapture", lambda *_: _Capture(self))
        monkeypatch.setattr(opencv, "_device_of", lambda source: source if source == DEVICE else None)
        monkeypatch.setattr(opencv, "open_v4l2", lambda path: _Driver(self))


class _Driver:
    """As V4l2Device has it: values are brought to the nearest that the camera has, like the kernel's."""

    def __init__(self, webcam: Webcam) -> None:
        self._webcam = webcam
        webcam.open_controls += 1

    def control(self, number: int) -> Control | None:
        found = self._there().ranges.get(number)
        if found is None or number not in _WHAT_DRIVES:
            return found
        automatic = self._webcam.values[_WHAT_DRIVES[number]] not in (0, MANUAL) or (number == TEMPERATURE and self.get(AUTO_WHITE) == 1)
        return Control(found.minimum, found.maximum, found.step, found.menu, not automatic)

    def get(self, number: int) -> int:
        if number in self._webcam.mute:
            raise CameraError("its driver refused: Input/output error", where=DEVICE)
        return self._there().values[number]

    def set(self, number: int, value: int) -> None:
        found = self.control(number)
        assert found is not None
        if not found.writable:
            raise CameraError("its driver refused: Permission denied", where=DEVICE)
        assert not found.menu or value in found.menu
        low = found.minimum
        self._webcam.values[number] = min(found.maximum, low + (value - low) // found.step * found.step)
        self._webcam.writes += 1

    def forms(self) -> tuple[StreamForm, ...]:
        return FORMS

    def close(self) -> None:
        self._webcam.open_controls -= 1

    def _there(self) -> Webcam:
        if not self._webcam.there:
            raise CameraLost("it is gone", where=DEVICE)
        return self._webcam


class _Capture:
    """As cv2.VideoCapture has it; takes what is nearest to what is asked for."""

    def __init__(self, webcam: Webcam) -> None:
        self._webcam = webcam
        self._asked: dict[int, float] = {}
        self._form: StreamForm | None = None
        self._shown = 0
        webcam.openings += 1

    def isOpened(self) -> bool:
        return self._webcam.there

    def set(self, prop: int, value: float) -> bool:
        assert self._form is None or prop == cv2.CAP_PROP_CONVERT_RGB, "a device does not change while it streams"
        self._asked[prop] = value
        return True

    def get(self, prop: int) -> float:
        form = self._form or self._fitting()
        return {cv2.CAP_PROP_FPS: form.fps, cv2.CAP_PROP_FOURCC: float(cv2.VideoWriter.fourcc(*form.fourcc))}.get(prop, 0.0)

    def read(self) -> tuple[bool, NDArray[np.uint8] | None]:
        self._form = self._form or self._begin()
        threading.Event().wait(0.002)
        self._webcam.flowing.wait()
        if not self._webcam.there:
            return False, None
        self._shown += 1
        picture = np.asarray(cv2.resize(scene(self._shown), (self._form.width, self._form.height)), np.uint8)
        if self._form.fourcc != "MJPG" or self._asked.get(cv2.CAP_PROP_CONVERT_RGB, 1):
            return True, picture
        content = cv2.imencode(".jpg", picture)[1].reshape(1, -1)
        return True, content[:, : int(content.size * self._webcam.arrives)]

    def release(self) -> None:
        pass

    def _begin(self) -> StreamForm:
        self._webcam.form = self._fitting()
        return self._webcam.form

    def _fitting(self) -> StreamForm:
        asked = self._asked
        code = int(asked.get(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"YUYV")))
        size = int(asked.get(cv2.CAP_PROP_FRAME_WIDTH, 640)), int(asked.get(cv2.CAP_PROP_FRAME_HEIGHT, 480))
        fits = [one for one in FORMS if cv2.VideoWriter.fourcc(*one.fourcc) == code and (one.width, one.height) == size]
        return min(fits, key=lambda one: abs(one.fps - asked.get(cv2.CAP_PROP_FPS, 30.0)))
