"""The camera's own output line: when it is on, whether its settings go together, and how it is."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from inspector.core.line.line_settings import CameraOutputSettings
from inspector.core.types import Verdict

_WITHOUT_LINES = {
    "simulated": "a drawn line",
    "folder": "a folder of pictures",
    "video": "a video",
    "opencv": "a USB camera (UVC) or a network stream",
}
_NO_LINES = "has no output line. Choose a GenICam camera (aravis:..., gentl:...), or leave camera_output.line empty"
_STAYS = (
    "A camera keeps its output as it was when this computer dies: a PLC takes each PASS as a pulse of its own, and an output that stays "
    "on for longer than camera_output.hold_s as dead"
)
_NEVER_ALONE = (
    "A lamp for FAIL and INVALID is dark for PASS, and just as dark with a broken wire, a dead station or a lost camera: never let it be "
    "the only thing that rejects"
)
_FOR = {"pass": frozenset({Verdict.PASS}), "fail": frozenset({Verdict.FAIL, Verdict.INVALID})}


@dataclass(frozen=True)
class CameraOutputReport:
    """How the camera's output line is. ``on``: as it was written last, None while nobody knows. ``switched``: how often a
    verdict has switched it; ``missed``: PASSes without a pulse, because the camera answered too slowly. ``late_ms``: from the verdict to
    the camera's answer, running mean, NaN before the first; ``latest_ms``: the worst. ``problem``: why it cannot be switched, in words."""

    line: str
    meaning: str
    on: bool | None = None
    switched: int = 0
    missed: int = 0
    late_ms: float = math.nan
    latest_ms: float = math.nan
    problem: str = ""


@dataclass(frozen=True)
class OutputWish:
    """What the output is to be. ``number``: of the verdict that it shows, 0 for none; ``until``: monotonic seconds at which it goes off,
    and ``since`` those of the verdict."""

    on: bool
    number: int = 0
    since: float = math.nan
    until: float = -math.inf


OFF = OutputWish(False)


class VerdictSignal:
    """Whether the output is to be on. Pure; a verdict counts for ``hold_s`` and until the next, and whatever else happens is off.

    PASS is on by a PASS alone. ``pulses``: two verdicts one after the other are two pulses, not one that is longer.
    """

    def __init__(self, meaning: str, hold_s: float) -> None:
        """``meaning``: see :class:`CameraOutputSettings`; while nobody has chosen it is never on."""
        self._shown = _FOR.get(meaning, frozenset[Verdict]())
        self._hold_s = hold_s
        self._verdicts = 0
        self._wish = OFF
        self._read_from = -math.inf
        self.pulses = meaning == "pass"

    def judged(self, verdict: Verdict, now: float, *, captured_at: float, since: float) -> None:
        """A part has its verdict. ``captured_at``: of its picture, NaN if it has none; ``since``: when it was judged. Monotonic seconds."""
        self._verdicts += 1
        from_before = verdict is Verdict.PASS and not captured_at >= self._read_from
        if verdict in self._shown and not from_before:
            self._wish = OutputWish(True, self._verdicts, since, now + self._hold_s)
        else:
            self._wish = OutputWish(False, self._verdicts, since)

    def blank(self) -> None:
        """Nothing is judged, or the camera is lost: no verdict of before counts any more."""
        self._wish = OFF

    def opened(self, now: float) -> None:
        """The camera was opened: pictures of before show no part that stands at it now."""
        self.blank()
        self._read_from = now

    def wish(self, now: float) -> OutputWish:
        """What it is to be now."""
        return OFF if self._wish.on and now >= self._wish.until else self._wish


def hindered_camera_output(settings: CameraOutputSettings, cameras: Mapping[str, str]) -> tuple[str, ...]:
    """Why the output is never switched with these settings, each a sentence with its remedy; empty if nothing is in the way, or none is
    asked for. ``cameras``: name of each view -> address of its camera, in their order."""
    if not settings.line:
        return ()
    unknown = settings.view and settings.view not in cameras
    camera = cameras.get(settings.view) if settings.view else next(iter(cameras.values()), "")
    kind = (camera or "").partition("?")[0].partition(":")[0]
    said = (
        (settings.meaning == "choose", "Nobody has chosen what the camera's output means. Choose PASS or a lamp in camera_output.meaning"),
        (not settings.user_output, "The camera's output has no bit that it shows. Set camera_output.user_output, as UserOutput1"),
        (unknown, f"There is no view {settings.view!r} whose camera could have an output. Set camera_output.view to a view, or to nothing"),
        (kind in _WITHOUT_LINES, f"The camera is {_WITHOUT_LINES.get(kind, kind)}, and {_NO_LINES}"),
    )
    return tuple(text for is_so, text in said if is_so)


def camera_output_cautions(settings: CameraOutputSettings) -> tuple[str, ...]:
    """What a person should know of these settings."""
    if not settings.line:
        return ()
    return {"pass": (_STAYS,), "fail": (_NEVER_ALONE,)}.get(settings.meaning, ())
