"""Reads a USB camera through OpenCV on a thread of its own and keeps only the newest picture."""

from __future__ import annotations

import os
import re
import sys
import threading
import time

import cv2
import numpy as np

from inspector.camera.base import Shot
from inspector.camera.files.decoding import jpeg_of_camera, silence_opencv
from inspector.camera.usb.v4l2_device import StreamForm
from inspector.core.channel import Channel, ChannelClosed, WhenFull
from inspector.core.errors import CameraError
from inspector.core.types import Picture

OPEN_TIMEOUT_S = 5.0
READ_TIMEOUT_S = 5.0
"""After so long without a picture a network stream is given up."""
CLOSE_TIMEOUT_S = 2.0
_MOST_TORN = 30
"""Pictures that cannot be decoded before a camera that was just opened is given up."""


class OpenCvStream:
    """One opening. A thread of its own reads as fast as the source delivers, so that ``newest`` keeps its time whatever the driver does.

    ``newest`` is closed when the stream has ended, for the reason in ``loss``. ``next_id`` is the number of the next picture.
    """

    def __init__(self, source: str, read_timeout_s: float, first_id: int = 0, form: StreamForm | None = None) -> None:
        """Wait for the first picture. ``form`` is how a device is asked to deliver; what it made of that is :attr:`form`.

        Raises CameraError, without a remedy, if it opens and gives no picture, FileNotFoundError if it does not open.
        """
        capture = self._open(source, read_timeout_s)
        if form is not None:
            _ask_for(capture, form)
        if sys.platform == "linux" and _fourcc(capture) == "MJPG":
            # As the camera sent it: OpenCV's decoder hides that a picture is damaged, and may show the one before instead.
            capture.set(cv2.CAP_PROP_CONVERT_RGB, 0)
        picture, fault = _first(capture)
        height, width = picture.shape[:2]
        self.form = StreamForm(_fourcc(capture), width, height, max(0.0, float(capture.get(cv2.CAP_PROP_FPS))))
        self.loss = "the camera failed"
        self.newest: Channel[Shot] = Channel(1, WhenFull.DROP_OLDEST)
        self.newest.put(Shot(picture, first_id, time.monotonic(), fault))
        self.next_id = first_id + 1
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._read_on, args=(capture,), name="opencv camera", daemon=True)
        self._thread.start()

    def take(self, timeout: float) -> Shot:
        """The newest picture that was not taken yet. Raises TimeoutError, ChannelClosed."""
        return self.newest.get(timeout)

    def close(self) -> bool:
        """Stop the thread and give the device back. Waits at most 2 s: False if a driver hangs longer; it is given back when it returns."""
        self._stopping.set()
        self.newest.close()
        self._thread.join(CLOSE_TIMEOUT_S)
        return not self._thread.is_alive()

    def _open(self, source: str, read_timeout_s: float) -> cv2.VideoCapture:
        silence_ffmpeg()
        backend = cv2.CAP_V4L2 if sys.platform == "linux" else cv2.CAP_ANY
        capture = cv2.VideoCapture(int(source), backend) if re.fullmatch(r"\d{1,4}", source) else cv2.VideoCapture(source, backend)
        # Drivers that cannot do these ignore them.
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        capture.set(cv2.CAP_PROP_READ_TIMEOUT_MSEC, 1000 * read_timeout_s)
        if not capture.isOpened():
            capture.release()
            raise FileNotFoundError(source)
        return capture

    def _read_on(self, capture: cv2.VideoCapture) -> None:
        """The thread: it alone touches ``capture`` and gives it back, also when ``close`` could not wait for it."""
        try:
            while not self._stopping.is_set():
                found = _picture(capture)
                if found is None:
                    self.loss = "the camera gives no more pictures"
                    break
                picture, fault = found
                if picture is None:
                    picture = np.zeros((self.form.height, self.form.width, 3), np.uint8)
                self.newest.put(Shot(picture, self.next_id, time.monotonic(), fault))
                self.next_id += 1
        except ChannelClosed:
            pass  # closed between two pictures
        except cv2.error as error:
            self.loss = f"the driver failed: {error.err or error}"
        finally:
            self.newest.close()
            capture.release()


def _ask_for(capture: cv2.VideoCapture, form: StreamForm) -> None:
    """A device takes what is nearest to it; what it took is read back from the pictures."""
    capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*form.fourcc.ljust(4)))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, form.width)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, form.height)
    if form.fps > 0:
        capture.set(cv2.CAP_PROP_FPS, form.fps)


def _fourcc(capture: cv2.VideoCapture) -> str:
    return (int(capture.get(cv2.CAP_PROP_FOURCC)) & 0xFFFFFFFF).to_bytes(4, "little").decode("ascii", "replace").rstrip()


def _first(capture: cv2.VideoCapture) -> tuple[Picture, str]:
    """The first picture that can be decoded: those behind the start of a stream are often torn. Raises CameraError."""
    try:
        for _ in range(_MOST_TORN):
            found = _picture(capture)
            if found is None:
                break
            picture, fault = found
            if picture is not None:
                return picture, fault
    except cv2.error:
        pass  # said below
    capture.release()
    raise CameraError("it opens but gives no picture")


def _picture(capture: cv2.VideoCapture) -> tuple[Picture | None, str] | None:
    """The next picture as uint8 RGB, and its fault; None instead of a picture that cannot be decoded, None alone if there is none."""
    there, bgr = capture.read()
    if not there or bgr is None:
        return None
    if bgr.shape[0] == 1:  # the bytes of a JPEG picture
        picture, damage = jpeg_of_camera(bgr.tobytes())
        return picture, f"it is damaged: {damage}" if damage else ""
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_GRAY2RGB if bgr.ndim == 2 else cv2.COLOR_BGR2RGB), np.uint8), ""


def silence_ffmpeg() -> None:
    """FFmpeg inside OpenCV writes nothing to the console, unless the user's own setting asks for it.

    OpenCV takes this from the environment when the first video is opened; it has no other way.
    """
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
    silence_opencv()
