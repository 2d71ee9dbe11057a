"""Calibration targets seen by a simulated camera of known geometry: boards, a white surface, darkness."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera.board import Board
from calibration.camera.lens import Lens
from calibration.camera.synthetic_view import draw_view, pose
from inspector.camera.address import nearest
from inspector.camera.base import Camera, Delivery, Shot
from inspector.core.camera_features import Setting
from inspector.core.errors import CameraError, CameraLost, CameraTimeout
from inspector.core.types import Picture

SHOWS = ("charuco", "chessboard", "plane", "white", "dark")
CHARUCO = Board()
CHESSBOARD = Board(kind="chessboard", columns=10, rows=7, square_mm=20.0)
_POSES = (
    ((0, 0, 0), (0, 0, 300)),
    ((25, 0, 5), (0, 0, 330)),
    ((-25, 5, 0), (20, 10, 330)),
    ((0, 28, -5), (-30, 10, 330)),
    ((5, -28, 0), (20, -15, 330)),
    ((20, 20, 10), (-40, -30, 330)),
    ((-20, 20, 0), (40, -30, 320)),
    ((20, -20, 0), (-40, 30, 330)),
    ((-20, -20, 5), (40, 35, 330)),
    ((15, 10, 85), (0, 0, 380)),
)
_PLANE_POSE = ((1.5, -1.0, 3.0), (4.0, -3.0, 310.0))
_BOUNDS: Mapping[str, tuple[float, float]] = {
    "width": (160, 4096),
    "height": (120, 4096),
    "seed": (0, 2**32 - 1),
    "rate": (0, 100),
    "hold": (1, 1000),
    "count": (0, 10**9),
}


@dataclass(frozen=True)
class TargetOptions:
    """``show``: one of ``SHOWS``; the board moves from pose to pose, each shown ``hold`` times, but with "plane" it lies still.

    ``rate``: pictures per second, 0 for as fast as they are asked for; ``count`` of them, 0 for no end.
    """

    show: str = "charuco"
    width: int = 800
    height: int = 600
    seed: int = 1
    rate: float = 4.0
    hold: int = 4
    count: int = 0

    @classmethod
    def from_address(cls, address: str) -> TargetOptions:
        """``simulated:target[?show=white&...]``. Raises CameraError."""
        values: dict[str, str | int | float] = {}
        for key, text in parse_qsl(address.partition("?")[2], keep_blank_values=True):
            if key == "show":
                if text not in SHOWS:
                    what = f"show={text} is not understood{nearest(text, SHOWS)}"
                    raise CameraError(what, where=address, remedy=f"Write one of: {', '.join(SHOWS)}")
                values[key] = text
                continue
            if key not in _BOUNDS:
                keys = (*_BOUNDS, "show")
                raise CameraError(f"{key!r} is unknown{nearest(key, keys)}", where=address, remedy=f"There are: {', '.join(keys)}")
            low, high = _BOUNDS[key]
            try:
                number: int | float = float(text) if key == "rate" else int(text)
            except ValueError:
                number = math.nan
            if not low <= number <= high:
                raise CameraError(f"{key}={text} is not possible", where=address, remedy=f"{key} is a number from {low:g} to {high:g}")
            values[key] = number
        return cls(**values)  # type: ignore[arg-type]

    def address(self) -> str:
        """The address that gives these options."""
        told = {"show": self.show, "width": self.width, "height": self.height, "seed": self.seed, "rate": f"{self.rate:.12g}"}
        return "simulated:target?" + urlencode({**told, "hold": self.hold, "count": self.count})

    def lens(self) -> Lens:
        """The truth."""
        focal = 1.16 * self.width
        matrix = np.array([[focal, 0, 0.507 * self.width], [0, 0.997 * focal, 0.49 * self.height], [0, 0, 1]])
        return Lens(matrix, np.array([-0.18, 0.09, 0.0007, -0.0005, 0.0]), (self.width, self.height))


class TargetCamera(Camera):
    """Pictures of a target with the lens's distortion and vignette, a dark level and noise. One thread."""

    delivery = Delivery.FREE_RUNNING

    def __init__(
        self, options: TargetOptions, *, clock: Callable[[], float] = time.monotonic, wait: Callable[[float], None] = time.sleep
    ) -> None:
        self.options = options
        self.address = options.address()
        self._clock, self._wait = clock, wait
        self._next = 0
        self._due = clock()
        self._closed = False
        self._drawn: dict[int, NDArray[np.float32]] = {}
        y, x = np.mgrid[-1 : 1 : options.height * 1j, -1 : 1 : options.width * 1j].astype(np.float32)
        self._vignette = 1 - 0.16 * (x**2 + y**2) + 0.05 * x
        self._dark = 4 + 1.5 * x

    @classmethod
    def from_address(cls, address: str) -> TargetCamera:
        """Raises CameraError."""
        return cls(TargetOptions.from_address(address))

    def read(self, timeout: float) -> Shot | None:
        if self._closed:
            raise CameraLost("the simulated target was closed", where=self.address, remedy="Open it again")
        if 0 < self.options.count <= self._next:
            return None
        now = self._clock()
        if self._due > now + timeout:
            self._wait(timeout)
            raise CameraTimeout("no picture yet", where=self.address, remedy="Ask again")
        if self._due > now:
            self._wait(self._due - now)
        if self.options.rate > 0:
            self._due = max(self._due, self._clock()) + 1 / self.options.rate
        number, self._next = self._next, self._next + 1
        return Shot(self._picture(number), number, self._clock())

    def settings(self) -> Mapping[str, Setting]:
        options = self.options
        return {"width": options.width, "height": options.height, "show": options.show, "rate_hz": options.rate}

    def close(self) -> None:
        self._closed = True

    def _picture(self, number: int) -> Picture:
        light = self._vignette * self._reflected(number // self.options.hold) + self._dark
        seen = light[..., None] * np.array([1.0, 0.97, 0.92], np.float32)
        noise = np.random.default_rng([self.options.seed, number]).standard_normal(seen.shape, np.float32)
        return np.asarray(np.clip(seen + 1.8 * noise + 0.5, 0, 255), np.uint8)

    def _reflected(self, which: int) -> NDArray[np.float32] | float:
        """What the target sends back, 0 to 205, without the lens's vignette."""
        show = self.options.show
        if show in ("white", "dark"):
            return 205.0 if show == "white" else 0.0
        number = 0 if show == "plane" else which % len(_POSES)
        if number not in self._drawn:
            turn, at = _PLANE_POSE if show == "plane" else _POSES[number]
            board = CHESSBOARD if show == "chessboard" else CHARUCO
            drawn = draw_view(board, self.options.lens(), *pose(turn, at, board), samples=2)
            self._drawn[number] = (0.8 * cv2.GaussianBlur(drawn, (0, 0), 0.7)).astype(np.float32)
        return self._drawn[number]
