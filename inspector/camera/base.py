"""The contract that every camera keeps."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import TracebackType
from typing import TYPE_CHECKING, Self

from inspector.core.camera_features import Feature, Setting, TransportCounts
from inspector.core.errors import CameraError
from inspector.core.program import PROGRAM
from inspector.core.types import Picture

if TYPE_CHECKING:  # the name alone: the contract does without OpenCV
    from calibration.camera.profile import Profile


class Delivery(Enum):
    """How frames are delivered, which sets the drop policy of the frame queue."""

    FREE_RUNNING = "free-running"
    """The newest counts: an older one may be replaced."""
    REPLAY = "replay"
    """From a store: the source waits, nothing is lost."""
    TRIGGERED = "triggered"
    """One frame is one part: none may be replaced; one too many is an INVALID part."""


@dataclass(frozen=True, eq=False)
class Shot:
    """One picture from a camera. ``image``: uint8 RGB (h, w, 3), owned by the receiver, no camera buffer behind it.

    ``frame_id`` is the camera's own number, counted up by one for each exposure, also for those that got lost.
    ``captured_at``: ``time.monotonic()`` at exposure or arrival. ``fault``: not empty if the picture is damaged.
    ``raw``: the camera's own picture where ``image`` was rectified. ``at_s``: seconds from the beginning of a recording, by its own clock;
    None for what is no recording.
    """

    image: Picture
    frame_id: int
    captured_at: float
    fault: str = ""
    raw: Picture | None = None
    at_s: float | None = None


class Camera(ABC):
    """A camera that is open. One thread owns it: the one that opens it reads and closes it.

    ``address`` opens the same camera again. ``delivery`` says how its frames may be queued.
    """

    address: str
    delivery: Delivery
    repeats_pictures: bool = False
    """True for a live source without noise, such as a drawing: with it two equal pictures do not mean that it is frozen."""
    profile: Profile | None = None
    """By which its pictures are rectified."""

    @abstractmethod
    def read(self, timeout: float) -> Shot | None:
        """The next picture; None if the source has come to its end. Returns within ``timeout`` seconds.

        Raises CameraTimeout if there was no picture, CameraLost if there will be none from this object.
        """

    @abstractmethod
    def settings(self) -> Mapping[str, Setting]:
        """What the camera is set to, as it says itself; at least ``width`` and ``height`` in pixels."""

    def features(self) -> tuple[Feature, ...]:
        """What can be set, with its value now; empty for a camera that cannot be set."""
        return ()

    def set_feature(self, name: str, value: Setting) -> Setting | None:
        """Set one feature and return what the camera took, read back (None for a command).

        Raises CameraError, and sets nothing, if there is no such feature or the value is out of its range.
        """
        raise CameraError(f"it has no setting called {name!r}", where=self.address, remedy=f"See: {PROGRAM} cameras show ADDRESS")

    def trigger(self) -> None:
        """Ask for one picture by software. Raises CameraError if the camera does not wait for that."""
        raise CameraError("it cannot be triggered by software", where=self.address, remedy="Set its trigger source first")

    def transport(self) -> TransportCounts:
        """What was lost on the way, since it was opened."""
        return TransportCounts()

    def good_parts_only(self, wanted: bool) -> None:  # noqa: B027 - a real line's operator does this by hand
        """Good parts are being collected from now on (or no longer). Only a simulated line can act on it."""

    @abstractmethod
    def close(self) -> None:
        """Give the device back. Never raises. May be called again; ``read`` then raises CameraLost."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
