"""Whether pictures come from an open camera, and whether they are new ones: streaming, stalled, frozen, lost.

Seconds are monotonic and are passed in: nothing here reads a clock.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable
from enum import Enum

import numpy as np

from inspector.camera.base import Camera, Delivery, Shot
from inspector.core.errors import CameraLost
from inspector.core.status import CameraState
from inspector.core.types import Picture

STALLED_PERIODS = 3.0
"""A slow camera is stalled after so many mean frame periods without a picture."""
LOST_STALLS = 3.0
"""The camera is lost after so many stall times without a picture. Outages of up to 1 s heal by themselves, those of 2.5 s never do."""
FIRST_PICTURE_S = 2.0
"""A camera that was just opened is lost no sooner than this."""
_MOST_DOUBLINGS = 5

FROZEN_AFTER = 3
"""Consecutive identical pictures that count as frozen. Sensor noise makes even two of them improbable."""
_SAMPLE_PX = 16

FROZEN_LOST_S = 3.0
"""After so long with a frozen picture the camera is opened again."""


class FeedState(Enum):
    """State of a camera judged by the times of its pictures alone."""

    WELL = "well"
    STALLED = "stalled"
    LOST = "lost"


class Watchdog:
    """Frame watchdog of one camera, over all its openings: the mean frame period is learned and kept.

    ``stall_after_s``: silence that is a stall for a camera of more than a few pictures a second.
    """

    def __init__(self, stall_after_s: float) -> None:
        self._stall_after_s = stall_after_s
        self._period_s = 0.0
        self._since = 0.0
        self._seen = 0
        self._given_up = 0

    def opened(self, now: float) -> None:
        """The camera was opened (again). If it was lost after a single picture, the limits double: it may be that slow."""
        if self._seen:
            self._given_up = min(self._given_up + 1, _MOST_DOUBLINGS) if self._seen == 1 else 0
        self._since, self._seen = now, 0

    def arrived(self, now: float) -> None:
        """A picture arrived."""
        if self._seen:
            gap = now - self._since
            self._period_s = gap if not self._period_s else 0.8 * self._period_s + 0.2 * gap
        self._since = now
        self._seen += 1

    def waiting_anew(self, now: float) -> None:
        """Silence up to now does not count: the station kept the camera waiting."""
        self._since = max(self._since, now)

    def silent_s(self, now: float) -> float:
        """Since the last picture, or since it was opened."""
        return now - self._since

    def pulse(self, now: float) -> FeedState:
        """The state that the current silence means."""
        silent = self.silent_s(now)
        patience = max(self._stall_after_s, STALLED_PERIODS * self._period_s) * 2**self._given_up
        if silent <= patience:
            return FeedState.WELL
        lost_after = LOST_STALLS * patience if self._seen > 1 else max(FIRST_PICTURE_S, LOST_STALLS * patience)
        return FeedState.LOST if silent > lost_after else FeedState.STALLED


class FrozenWatch:
    """Detects a sender that repeats its last picture, in contrast to a still scene, which has noise.

    Compares each picture with the previous one: first every 16th pixel of each axis, all of it only if those are equal. A picture of one
    single value does not count: a sensor in darkness or saturation gives nothing else, and the image gate reports that.
    """

    def __init__(self) -> None:
        self._before: Picture | None = None
        self._sample = 0
        self._same = 1

    def see(self, picture: Picture) -> str:
        """The fault in words; empty if the picture is not frozen. ``picture``: uint8 RGB (h, w, 3), must not change later."""
        sample = zlib.crc32(np.ascontiguousarray(picture[::_SAMPLE_PX, ::_SAMPLE_PX]).tobytes())
        before = self._before
        same = before is not None and sample == self._sample and np.array_equal(before, picture) and _has_structure(picture)
        self._same = self._same + 1 if same else 1
        self._before, self._sample = picture, sample
        if self._same < FROZEN_AFTER:
            return ""
        return f"frozen: the last {self._same} pictures are the same to the last bit"


class Liveness:
    """Liveness of one opening of a camera. ``frozen``: count of pictures that were the same as those before."""

    def __init__(self, address: str, watchdog: Watchdog, frozen: FrozenWatch, on_state: Callable[[CameraState, str], None]) -> None:
        """``watchdog`` and ``frozen`` are kept over all openings of a camera. ``on_state`` gets STALLED and STREAMING, with the problem in
        words."""
        self._address = address
        self._watchdog = watchdog
        self._frozen_watch = frozen
        self._on_state = on_state
        self._frozen_since = math.inf
        self.streaming = False
        self.frozen = 0

    def begin(self, now: float) -> None:
        """Pictures are expected from now on."""
        self.streaming = True
        self._watchdog.opened(now)

    def restart(self, now: float) -> None:
        """The delivery mode has changed."""
        self._watchdog.opened(now)

    def arrived(self, camera: Camera, shot: Shot, now: float) -> str:
        """A picture arrived. Its fault in words, empty if none. Raises CameraLost if the pictures have been frozen for too long."""
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
            raise CameraLost(problem, where=self._address, remedy="The camera is opened again; if that does not help, power-cycle it")
        return problem

    def waiting_anew(self, now: float) -> None:
        """The station kept the camera waiting until now."""
        self._watchdog.waiting_anew(now)

    def silent_s(self, now: float) -> float:
        """Since the last picture."""
        return self._watchdog.silent_s(now)

    def silent(self, delivery: Delivery, now: float) -> None:
        """No picture came. Raises CameraLost after too long. Not for a camera that waits for a trigger: it may be silent."""
        pulse, silent_s = self._watchdog.pulse(now), self._watchdog.silent_s(now)
        if pulse is FeedState.LOST and delivery is Delivery.FREE_RUNNING:
            # A replay would begin again at its first part.
            raise CameraLost(f"no picture for {silent_s:.1f} s", where=self._address, remedy="Look at the cable and at the camera's power")
        if pulse is not FeedState.WELL and self.streaming:
            self.streaming = False
            self._on_state(CameraState.STALLED, f"no picture for {silent_s:.1f} s")

    def revive(self) -> None:
        """A picture came; called before it is processed."""
        if not self.streaming:
            self.streaming = True
            self._on_state(CameraState.STREAMING, "")


def _has_structure(picture: Picture) -> bool:
    return bool((picture != picture.flat[0]).any())
