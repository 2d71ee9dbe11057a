"""Live verdict: the verdict that is valid *now*, in contrast to that of the last part."""

from __future__ import annotations

from collections.abc import Mapping
from time import monotonic

from inspector.camera.base import Delivery
from inspector.core.status import CameraState, Mode
from inspector.core.types import Band, Inspection, Verdict
from inspector.runtime.acquisition.camera_state import CameraFacts

HANG_S = 2.0
"""An inspection that takes longer than this hangs; a verdict that is older than this is outdated."""

_MODES = {
    Mode.STARTING: "starting",
    Mode.NO_RECIPE: "no recipe: learn good parts, or choose a recipe",
    Mode.PAUSED: "paused",
    Mode.STOPPED: "stopped",
}

_CAMERA: Mapping[CameraState, str] = {
    CameraState.CLOSED: "no camera is open",
    CameraState.OPENING: "the camera is being opened",
    CameraState.STALLED: "the camera gives no pictures",
    CameraState.LOST: "the camera is lost",
    CameraState.CLOSING: "the camera is lost and being closed",
    CameraState.RESTORING: "the camera is being given its settings",
    CameraState.WAITING: "no camera; trying again",
    CameraState.ENDED: "the pictures have come to their end",
}


def mode_in_words(mode: Mode) -> str:
    """Why nothing is judged in this mode, in words; empty while parts are judged."""
    return _MODES.get(mode, "")


class LastInspection:
    """The last inspection, as long as what judged it is in use. The inspection thread keeps it, any may ask."""

    def __init__(self) -> None:
        self._kept: tuple[int, Inspection] | None = None

    def keep(self, inspection: Inspection, era: int) -> None:
        """``era``: see ``JudgingState``."""
        self._kept = era, inspection

    def of(self, era: int) -> Inspection | None:
        """The last one; None if there is none of this era."""
        kept = self._kept
        return kept[1] if kept is not None and kept[0] == era else None


def live_verdict(
    mode: Mode,
    camera: CameraFacts,
    last: Inspection | None,
    *,
    busy_s: float = 0.0,
    trouble: str = "",
    now: float | None = None,
    change: str = "",
) -> tuple[Verdict, str]:
    """The last verdict and its reason; INVALID unless the station inspects, the camera streams and the last part was judged without fault.

    ``last``: the last inspection of the current era, see :class:`LastInspection`. ``busy_s``: for how long the current part has been
    judged. ``trouble``: a fault around the last inspection, in words. ``now``: monotonic seconds.
    ``change``: why no part is judged since another recipe was asked for.

    A triggered camera may be silent as long as no part comes: its verdict stays valid, and the reason says how old it is.
    """
    if camera.state is not CameraState.STREAMING:
        reason = _CAMERA[camera.state]
        return Verdict.INVALID, f"{reason}: {camera.problem}" if camera.problem else reason
    if change and mode in (Mode.INSPECTING, Mode.NO_RECIPE):
        return Verdict.INVALID, change
    if mode is not Mode.INSPECTING:
        return Verdict.INVALID, _MODES[mode]
    if busy_s > HANG_S:
        return Verdict.INVALID, f"the inspection has hung for {busy_s:.0f} s"
    if trouble:
        return Verdict.INVALID, trouble
    if last is None or last.frame.session != camera.session:
        return Verdict.INVALID, "no part was judged yet"
    if last.frame.fault:
        return Verdict.INVALID, last.frame.fault
    age_s = (monotonic() if now is None else now) - last.frame.captured_at - last.latency_ms / 1000
    if age_s <= HANG_S:
        return last.verdict, last.reason
    if camera.delivery is not Delivery.TRIGGERED:
        return Verdict.INVALID, f"no part was judged for {age_s:.0f} s"
    return last.verdict, f"{last.reason} ({age_s:.0f} s ago)"


def live_band(verdict: Verdict, last: Inspection | None) -> Band | None:
    """The band of the live verdict ``verdict``: that of the last part while its verdict is valid; None otherwise."""
    return last.band if last is not None and verdict is not Verdict.INVALID and verdict is last.verdict else None
