"""USB and network cameras through OpenCV."""

from __future__ import annotations

import os
import re
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

import cv2
import numpy as np

from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.video import silence_ffmpeg
from inspector.core.camera_features import Setting, TransportCounts
from inspector.core.channel import Channel, ChannelClosed, WhenFull
from inspector.core.errors import CameraError, CameraLost, CameraNotFound, CameraTimeout
from inspector.core.types import Picture

OPEN_TIMEOUT_S = 5.0
READ_TIMEOUT_S = 5.0
"""After so long without a picture a network stream is given up."""
_CLOSE_TIMEOUT_S = 2.0


class OpenCvCamera(Camera):
    """A camera by number ("0"), by device ("/dev/video0", "/dev/v4l/by-id/...") or by URL (rtsp, http, https, udp ...).

    A thread of its own reads the camera as fast as it delivers and keeps only the newest picture, so that ``read`` keeps its
    time whatever the driver does. ``frame_id`` counts every picture that arrived, also those that nobody took.
    """

    delivery = Delivery.FREE_RUNNING

    def __init__(self, source: str, *, read_timeout_s: float = READ_TIMEOUT_S) -> None:
        """Open and wait for the first picture. Blocks for at most about ``OPEN_TIMEOUT_S + read_timeout_s``.

        Raises CameraNotFound, with what is there instead, and CameraError if the camera gives no picture.
        """
        self.address = f"opencv:{source}"
        self._shown = without_password(source)
        self._is_url = "://" in source
        capture = self._open(source, read_timeout_s)
        try:
            picture = _rgb(capture)
        except cv2.error:
            picture = None
        if picture is None:
            capture.release()
            raise CameraError("it opens but gives no picture", where=self._shown, remedy=self._remedy())
        self._settings = self._read_settings(capture, picture)
        self._newest: Channel[Shot] = Channel(1, WhenFull.DROP_OLDEST)
        self._newest.put(Shot(picture, 0, time.monotonic()))
        self._stopping = threading.Event()
        self._loss = "the camera failed"
        self._thread = threading.Thread(target=self._read_on, args=(capture,), name="opencv camera", daemon=True)
        self._thread.start()

    def read(self, timeout: float) -> Shot | None:
        """The newest picture that was not taken yet; never None, a live camera has no end.

        Raises CameraTimeout after ``timeout`` seconds, CameraLost if the camera went away or was closed.
        """
        if self._stopping.is_set():
            raise CameraLost("the camera was closed", where=self._shown, remedy="Open it again")
        try:
            return self._newest.get(timeout)
        except TimeoutError as error:
            raise CameraTimeout(f"no picture for {timeout:.1f} s", where=self._shown, remedy="Ask again") from error
        except ChannelClosed as error:
            raise CameraLost(self._loss, where=self._shown, remedy=self._remedy()) from error

    def settings(self) -> Mapping[str, Setting]:
        """As the camera said when it was opened; no password in it."""
        return self._settings

    def transport(self) -> TransportCounts:
        """``replaced``: the gaps in ``frame_id``. What a driver or a network lost before, it does not tell."""
        return TransportCounts(replaced=self._newest.lost)

    def close(self) -> None:
        """Stop the thread and give the device back. Waits at most 2 s; a driver that hangs longer is given back when it returns."""
        self._stopping.set()
        self._newest.close()
        self._thread.join(_CLOSE_TIMEOUT_S)

    def _open(self, source: str, read_timeout_s: float) -> cv2.VideoCapture:
        silence_ffmpeg()
        if self._is_url:
            limits = {cv2.CAP_PROP_OPEN_TIMEOUT_MSEC: OPEN_TIMEOUT_S, cv2.CAP_PROP_READ_TIMEOUT_MSEC: read_timeout_s}
            pairs = [number for prop, seconds in limits.items() for number in (prop, int(1000 * seconds))]
            capture = cv2.VideoCapture(source, cv2.CAP_FFMPEG, pairs)
        else:
            backend = cv2.CAP_V4L2 if sys.platform == "linux" else cv2.CAP_ANY
            capture = cv2.VideoCapture(int(source), backend) if re.fullmatch(r"\d{1,4}", source) else cv2.VideoCapture(source, backend)
            # Drivers that cannot do these ignore them.
            capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
            capture.set(cv2.CAP_PROP_READ_TIMEOUT_MSEC, 1000 * read_timeout_s)
        if not capture.isOpened():
            capture.release()
            what = "there is no answer, or no video in it" if self._is_url else "there is no such camera, or it does not open"
            remedy = f"For a video file write video:{source}" if Path(source).is_file() else self._remedy()
            raise CameraNotFound(what, where=self._shown, remedy=remedy)
        return capture

    def _read_settings(self, capture: cv2.VideoCapture, picture: Picture) -> Mapping[str, Setting]:
        height, width = picture.shape[:2]
        known: dict[str, Setting] = {"width": width, "height": height, "source": self._shown, "fps": capture.get(cv2.CAP_PROP_FPS)}
        if not self._is_url:
            known["exposure"] = capture.get(cv2.CAP_PROP_EXPOSURE)
            known["auto_exposure"] = capture.get(cv2.CAP_PROP_AUTO_EXPOSURE)
            known["gain"] = capture.get(cv2.CAP_PROP_GAIN)
        return known

    def _read_on(self, capture: cv2.VideoCapture) -> None:
        """The thread: it alone touches ``capture`` and gives it back, also when ``close`` could not wait for it."""
        frame_id = 0
        try:
            while not self._stopping.is_set():
                picture = _rgb(capture)
                if picture is None:
                    self._loss = "the stream broke off" if self._is_url else "the camera gives no more pictures"
                    break
                frame_id += 1
                self._newest.put(Shot(picture, frame_id, time.monotonic()))
        except ChannelClosed:
            pass  # closed between two pictures
        except cv2.error as error:
            self._loss = f"the driver failed: {error.err or error}"
        finally:
            self._newest.close()
            capture.release()

    def _remedy(self) -> str:
        if self._is_url:
            return "Check the address, the network, user and password, and that the camera is on"
        return _device_remedy(list_devices())


def list_devices(root: Path = Path("/dev")) -> tuple[str, ...]:
    """Cameras of this Linux machine by paths that stay the same when another is plugged in; else /dev/video*. Nothing is opened.

    Empty on other systems, where cameras have only numbers.
    """
    stable = sorted(root.glob("v4l/by-id/*-video-index0"))
    if stable:
        return tuple(str(path) for path in stable)
    plain = [path for path in root.glob("video*") if re.fullmatch(r"video\d+", path.name)]
    return tuple(str(path) for path in sorted(plain, key=lambda path: int(path.name.removeprefix("video"))))


def without_password(source: str) -> str:
    """The source as it may be shown: a password in a URL is replaced by ***."""
    password = urlsplit(source).password if "://" in source else None
    return source.replace(f":{password}@", ":***@", 1) if password else source


def _device_remedy(devices: tuple[str, ...]) -> str:
    if not devices:
        return "No camera is to be seen on this machine: plug one in, or pass it through to the container"
    there = f"There are: {', '.join(devices)}"
    if not all(os.access(device, os.R_OK | os.W_OK) for device in devices):
        return f"{there}. Is the user in the group video? (sudo usermod -aG video $USER, then log in again)"
    return f"{there}. Does another program use it?"


def _rgb(capture: cv2.VideoCapture) -> Picture | None:
    """The next picture as uint8 RGB, None if there is none."""
    there, bgr = capture.read()
    if not there or bgr is None:
        return None
    if bgr.ndim == 2:
        return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_GRAY2RGB), np.uint8)
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)
