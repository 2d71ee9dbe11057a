"""A folder of picture files as a camera."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np

from inspector.camera.address import join_address, split_address
from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.files.picture_file import list_pictures, read_picture
from inspector.core.camera_features import Setting
from inspector.core.errors import CameraError, CameraLost, CameraTimeout
from inspector.core.names import readable

_log = logging.getLogger(__name__)

_UNKNOWN_SIZE = (64, 64)
_LOOK_AHEAD = 8
"""So many files are tried for the size of the pictures when the folder is opened."""


class FolderCamera(Camera):
    """Every picture file of a folder once, in natural order. ``frame_id`` is the place in that order, from 0.

    A file that cannot be read is a black picture of the last known size with ``fault``: a part that was there is counted.
    The list is made when the folder is opened. ``path`` may end in ``?pace_hz=5``; ``pace_hz`` 0: as fast as they are taken.
    """

    delivery = Delivery.REPLAY

    def __init__(
        self,
        path: str | Path,
        pace_hz: float = 0.0,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Raises CameraNotFound if the folder is not there or holds no picture, CameraError for an option it does not have."""
        self.path, options = (path, {}) if isinstance(path, Path) else split_address(path, ("pace_hz",))
        self.pace_hz = options.get("pace_hz", pace_hz)
        self.address = join_address("folder", self.path, {"pace_hz": self.pace_hz} if self.pace_hz else {})
        found = list_pictures(self.path)
        self._files = found.pictures
        if found.left_out:
            _log.warning("%s: %d files are no pictures: %s", self.path, len(found.left_out), ", ".join(found.left_out[:3]))
        self._size = self._first_size()
        self._clock = clock
        self._sleep = sleep
        self._next = 0
        self._due = clock()
        self._closed = False

    def read(self, timeout: float) -> Shot | None:
        """The next picture; None behind the last. Blocks for the pace, and for as long as the disk needs.

        Raises CameraTimeout if the next is due only after ``timeout`` seconds, CameraLost once closed.
        """
        if self._closed:
            raise CameraLost("the folder was closed", where=self.address, remedy="Open it again")
        if self._next >= len(self._files):
            return None
        self._wait_for_pace(timeout)
        index, self._next = self._next, self._next + 1
        path = self._files[index]
        try:
            picture = read_picture(path)
        except CameraError as error:
            black = np.zeros((*self._size, 3), np.uint8)
            return Shot(black, index, self._clock(), f"{readable(path.name)} {error.what}")
        self._size = (picture.shape[0], picture.shape[1])
        return Shot(picture, index, self._clock())

    def settings(self) -> Mapping[str, Setting]:
        """Size of the last picture (before the first: of the first readable one), folder, and how many pictures it holds."""
        height, width = self._size
        return {"width": width, "height": height, "path": str(self.path), "pictures": len(self._files), "pace_hz": self.pace_hz}

    def close(self) -> None:
        """There is nothing to give back."""
        self._closed = True

    def _wait_for_pace(self, timeout: float) -> None:
        if self.pace_hz <= 0:
            return
        wait_s = self._due - self._clock()
        if wait_s > timeout:
            self._sleep(timeout)
            raise CameraTimeout("the next picture is not due yet", where=self.address, remedy="Ask again")
        if wait_s > 0:
            self._sleep(wait_s)
        # Whoever was late goes on at the pace: the parts of a line do not hurry to catch up.
        self._due = max(self._due, self._clock()) + 1 / self.pace_hz

    def _first_size(self) -> tuple[int, int]:
        for path in self._files[:_LOOK_AHEAD]:
            try:
                picture = read_picture(path)
            except CameraError:
                continue
            return picture.shape[0], picture.shape[1]
        return _UNKNOWN_SIZE
