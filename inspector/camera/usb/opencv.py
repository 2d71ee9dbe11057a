"""USB cameras through OpenCV, network cameras through FFmpeg.

Settings of USB cameras (UVC), on Linux: exposure, gain, white balance, focus, format, size, rate. No such camera was at hand: the settings
are tested against a driver that is a program, what OpenCV makes of a change of size only against the calls that it gets.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Mapping
from pathlib import Path

from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.genicam.features import GenicamFeatures
from inspector.camera.usb.network_stream import NetworkStream
from inspector.camera.usb.opencv_stream import READ_TIMEOUT_S, OpenCvStream
from inspector.camera.usb.v4l2_device import StreamForm, V4l2Device, open_v4l2
from inspector.camera.usb.v4l2_nodes import KNOWN_UVC, V4l2Nodes
from inspector.core.camera_features import Feature, Setting, TransportCounts
from inspector.core.channel import ChannelClosed
from inspector.core.errors import CameraError, CameraLost, CameraNotFound, CameraTimeout
from inspector.core.redaction import redact


class OpenCvCamera(Camera):
    """A camera by number ("0"), by device ("/dev/video0", "/dev/v4l/by-id/...") or by URL (rtsp, http, https, udp ...).

    Of its pictures only the newest waits. ``frame_id`` counts every picture that arrived, also those that nobody took.
    """

    delivery = Delivery.FREE_RUNNING

    def __init__(
        self,
        source: str,
        *,
        read_timeout_s: float = READ_TIMEOUT_S,
    ) -> None:
        """Open and wait for the first picture. Blocks for at most about ``OPEN_TIMEOUT_S + read_timeout_s``.

        Raises CameraNotFound, with what is there instead, and CameraError if the camera gives no picture.
        """
        self.address = f"opencv:{source}"
        self._source = source
        self._shown = redact(source)
        self._is_url = "://" in source
        self._read_timeout_s = read_timeout_s
        self._closed = False
        self._replaced = 0
        self._stream = self._opened(0, None)
        self._controls: V4l2Device | None = None
        self._features: GenicamFeatures | None = None
        device = _device_of(source)
        if device is None:
            return
        try:
            self._controls = open_v4l2(device)
            nodes = V4l2Nodes(self._controls, lambda: self._stream.form, self._restream)
            self._features = GenicamFeatures(nodes, self.address, KNOWN_UVC)
        except BaseException:
            self.close()
            raise

    def read(self, timeout: float) -> Shot | None:
        """The newest picture that was not taken yet; never None, a live camera has no end.

        Raises CameraTimeout after ``timeout`` seconds, CameraLost if the camera went away or was closed.
        """
        self._check_open()
        try:
            return self._stream.take(timeout)
        except TimeoutError as error:
            raise CameraTimeout(f"no picture for {timeout:.1f} s", where=self._shown, remedy="Ask again") from error
        except ChannelClosed as error:
            raise CameraLost(self._stream.loss, where=self._shown, remedy=self._remedy()) from error

    def settings(self) -> Mapping[str, Setting]:
        """Size, source (no password in it), and what it said of its rate when it was opened; the value of every feature."""
        form = self._stream.form
        about: dict[str, Setting] = {"width": form.width, "height": form.height, "source": self._shown, "fps": form.fps}
        return about if self._features is None else {**about, **self._features.settings()}

    def features(self) -> tuple[Feature, ...]:
        """Those of a USB camera on Linux; empty for a network stream and on other systems."""
        self._check_open()
        return () if self._features is None else self._features.all()

    def set_feature(self, name: str, value: Setting) -> Setting | None:
        """As the contract says. Format, size and rate open the stream anew; picture numbers go on behind it."""
        self._check_open()
        if self._features is None:
            return super().set_feature(name, value)
        return self._features.set(name, value)

    def transport(self) -> TransportCounts:
        """``replaced``: the gaps in ``frame_id``. What a driver or a network lost before, it does not tell."""
        return TransportCounts(replaced=self._replaced + self._stream.newest.lost)

    def close(self) -> None:
        """Give the device back. Waits at most 2 s; a driver that hangs longer is given back when it returns."""
        self._closed = True
        self._stream.close()
        if self._controls is not None:
            self._controls.close()

    def _check_open(self) -> None:
        if self._closed:
            raise CameraLost("the camera was closed", where=self._shown, remedy="Open it again")

    def _opened(self, first_id: int, form: StreamForm | None) -> OpenCvStream | NetworkStream:
        try:
            if self._is_url:
                return NetworkStream(self._source, self._read_timeout_s, first_id)
            return OpenCvStream(self._source, self._read_timeout_s, first_id, form)
        except FileNotFoundError as error:
            what = "there is no such camera, or it does not open"
            remedy = f"For a video file write video:{self._source}" if Path(self._source).is_file() else self._remedy()
            raise CameraNotFound(what, where=self._shown, remedy=remedy) from error
        except CameraError as error:
            raise type(error)(error.what, where=self._shown, remedy=error.remedy or self._remedy()) from error

    def _restream(self, form: StreamForm) -> None:
        """A device changes its format only while it does not stream. Raises CameraLost if it does not stream again."""
        old = self._stream
        given_back = old.close()
        self._replaced += old.newest.lost + old.newest.clear()
        if not given_back:
            raise CameraLost("its driver hangs", where=self._shown, remedy="Unplug it and plug it in again")
        try:
            self._stream = self._opened(old.next_id, form)
        except CameraError as error:
            raise CameraLost(error.what, where=self._shown, remedy=error.remedy) from error

    def _remedy(self) -> str:
        if self._is_url:
            return "Check the address, the network, user and password, and that the camera is on"
        return _device_remedy(list_devices())


def list_devices(root: Path = Path("/dev")) -> tuple[str, ...]:
    """Cameras of this Linux machine: by paths that stay the same when another is plugged in where there are such, the others as
    /dev/video*. Nothing is opened. Empty on other systems, where cameras have only numbers.
    """
    links = sorted(root.glob("v4l/by-id/*-video-index*"))
    known = {link.resolve() for link in links}
    plain = [path for path in root.glob("video*") if re.fullmatch(r"video\d+", path.name) and path.resolve() not in known]
    stable = [path for path in links if path.name.endswith("-video-index0")]  # the others of a camera are no pictures
    return tuple(str(path) for path in (*stable, *sorted(plain, key=lambda path: int(path.name.removeprefix("video")))))


def _device_of(source: str) -> str | None:
    """The device whose settings can be read; None for what has none, and on other systems than Linux."""
    path = f"/dev/video{source}" if re.fullmatch(r"\d{1,4}", source) else source
    if sys.platform != "linux" or "://" in source:
        return None
    try:
        return path if stat.S_ISCHR(Path(path).stat().st_mode) else None
    except OSError:
        return None


def _device_remedy(devices: tuple[str, ...]) -> str:
    if not devices:
        return "No camera is to be seen on this machine: plug one in, or pass it through to the container"
    there = f"There are: {', '.join(devices)}"
    if not all(os.access(device, os.R_OK | os.W_OK) for device in devices):
        return f"{there}. Is the user in the group video? (sudo usermod -aG video $USER, then log in again)"
    return f"{there}. Does another program use it?"
