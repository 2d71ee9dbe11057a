"""Whether pictures come of an open camera, and whether they are new ones: from well to stalled to lost."""

from __future__ import annotations

import math
from collections.abc import Callable

from inspector.camera.base import Camera, Delivery, Shot
from inspector.core.errors import CameraLost
from inspector.core.status import CameraState
from inspector.runtime.acquisition.frozen import FrozenWatch
from inspector.runtime.acquisition.watchdog import FeedState, Watchdog

FROZEN_LOST_S = 3.0
"""A picture that has been frozen for so long does not thaw: the camera is opened anew."""


class Liveness:
    """For one opening of a camera. ``frozen``: pictures that were the same as those before. Seconds are monotonic."""

    def __init__(self, address: str, watchdog: Watchdog, frozen: FrozenWatch, became: Callable[[CameraState, str], None]) -> None:
        """``watchdog`` and ``frozen`` know this camera from the times that it was open before. ``became`` is told of STALLED and
        STREAMING."""
        self._address = address
        self._watchdog = watchdog
        self._frozen_watch = frozen
        self._became = became
        self._frozen_since = math.inf
        self.streaming = False
        self.frozen = 0

    def begin(self, now: float) -> None:
        """Pictures are expected from now on."""
        self.streaming = True
        self._watchdog.opened(now)

    def restart(self, now: float) -> None:
        """They come in another way from now on."""
        self._watchdog.opened(now)

    def arrived(self, camera: Camera, shot: Shot, now: float) -> str:
        """A picture is there. What is wrong with it, empty if nothing. Raises CameraLost if it has been frozen for too long."""
        self._watchdog.arrived(now)
        if camera.delivery is Delivery.REPLAY or camera.repeats_pictures:
            return ""
        problem = self._frozen_watch.see(shot.image)
        if not problem:
            self._frozen_since = math.inf
            return ""
        self.frozen += 1
        self._frozen_since = min(self._frozen_since, now)
        if now - self._frozen_since > FROZEN_LOST_S:
            raise CameraLost(problem, where=self._address, remedy="The camera is opened anew; if that does not help, power-cycle it")
        return problem

    def waiting_anew(self, now: float) -> None:
        """The station held the camera up until now."""
        self._watchdog.waiting_anew(now)

    def silent_s(self, now: float) -> float:
        """Since the last picture."""
        return self._watchdog.silent_s(now)

    def silent(self, delivery: Delivery, now: float) -> None:
        """No picture came. Raises CameraLost once none will. Not for a camera that waits for a trigger: it may be silent."""
        pulse, silent_s = self._watchdog.pulse(now), self._watchdog.silent_s(now)
        if pulse is FeedState.LOST and delivery is Delivery.FREE_RUNNING:
            # A replay would begin again at its first part.
            raise CameraLost(f"no picture for {silent_s:.1f} s", where=self._address, remedy="Look at the cable and at the camera's power")
        if pulse is not FeedState.WELL and self.streaming:
            self.streaming = False
            self._became(CameraState.STALLED, f"no picture for {silent_s:.1f} s")

    def revive(self) -> None:
        """A picture came (before anything is made of it)."""
        if not self.streaming:
            self.streaming = True
            self._became(CameraState.STREAMING, "")
