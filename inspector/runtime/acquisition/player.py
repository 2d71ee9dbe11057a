"""Stored pictures as a player has them: play, pause, step, pace. Each picture that it hands on is one part."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import monotonic

from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.wrapped import WrappedCamera
from inspector.core.errors import CameraTimeout
from inspector.core.status import PlayerStatus

FASTEST_HZ = 1000.0


class Player:
    """The controls of the stored pictures that are the camera now, if they are. Every call returns at once, from any thread.

    ``clock``: seconds.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._changed = threading.Condition()
        self._plays: PlayedCamera | None = None
        self._paused = False
        self._steps = 0
        self._pace_hz = 0.0
        self._due = float("-inf")
        self._position = 0

    def status(self) -> PlayerStatus | None:
        """None while the camera is none of stored pictures."""
        with self._changed:
            if self._plays is None:
                return None
            return PlayerStatus(self._paused, self._pace_hz, self._position, self._plays.total)

    def play(self) -> None:
        """Go on."""
        self._change(paused=False)

    def pause(self) -> None:
        """Hand nothing on until :meth:`play` or :meth:`step`."""
        self._change(paused=True)

    def step(self) -> None:
        """Pause, and hand one picture on: one part."""
        self._change(paused=True, steps=1)

    def pace(self, pace_hz: float) -> None:
        """Parts per second; 0: as fast as they are judged."""
        with self._changed:
            self._pace_hz = min(max(0.0, pace_hz), FASTEST_HZ)
            self._due = float("-inf")
            self._changed.notify_all()

    def around(self, camera: Camera) -> Camera:
        """``camera``, played if its pictures are stored ones."""
        stored = camera.delivery is Delivery.REPLAY
        with self._changed:
            self._plays = PlayedCamera(camera, self) if stored else None
            self._position = self._steps = 0
            return self._plays or camera

    def wait(self, timeout: float) -> bool:
        """On the camera's thread: until the next picture is due; whether it is by a step. Raises CameraTimeout if that is not within
        ``timeout`` seconds."""
        with self._changed:
            if not self._changed.wait_for(self._may, min(timeout, max(0.0, self._due - self._clock())) if not self._paused else timeout):
                raise CameraTimeout("the next picture is not due yet", remedy="Press play")
            stepped = self._steps > 0
            self._steps -= stepped
            if self._pace_hz:
                # Whoever was late goes on at the pace: the parts of a line do not hurry to catch up.
                self._due = max(self._due, self._clock()) + 1 / self._pace_hz
            return stepped

    def not_yet(self, stepped: bool) -> None:
        """On the camera's thread: there was no picture yet; a step still waits for it."""
        with self._changed:
            self._steps += stepped
            self._due = float("-inf")

    def noted(self, position: int) -> None:
        """On the camera's thread: so many pictures were handed on."""
        with self._changed:
            self._position = position

    def _may(self) -> bool:
        return self._steps > 0 or (not self._paused and self._clock() >= self._due)

    def _change(self, *, paused: bool, steps: int = 0) -> None:
        with self._changed:
            self._paused = paused
            self._steps = self._steps + steps if steps else 0
            self._due = float("-inf")
            self._changed.notify_all()


class PlayedCamera(WrappedCamera):
    """Stored pictures whose coming ``player`` decides. ``total``: how many there are, 0 where that is not known."""

    def __init__(self, camera: Camera, player: Player) -> None:
        super().__init__(camera)
        self._player = player
        said = camera.settings()
        self.total = int(said.get("pictures", said.get("frames", 0)) or 0)

    def read(self, timeout: float) -> Shot | None:
        """See Camera. Raises CameraTimeout while it is paused, and until the pace allows it."""
        stepped = self._player.wait(timeout)
        try:
            shot = super().read(timeout)
        except CameraTimeout:
            self._player.not_yet(stepped)
            raise
        if shot is not None:
            self._player.noted(shot.frame_id + 1)
        return shot
