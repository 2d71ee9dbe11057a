"""``cameras watch``: what arrives of a camera, second by second."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

from inspector.camera.base import Camera
from inspector.cli.report import percentiles
from inspector.core.camera_features import TransportCounts
from inspector.core.errors import CameraLost, CameraTimeout

_SLICE_S = 0.1


@dataclass(frozen=True)
class Stretch:
    """What arrived in ``seconds``. ``age_ms``: p50 and p99 of the time from capture to this program; ``lost``: gaps in the camera's
    numbering that no newer frame replaced, the ``incomplete`` ones among them; ``faulted``: frames that were handed over damaged."""

    seconds: float
    frames: int
    fps: float
    age_ms: dict[str, float]
    lost: int
    incomplete: int
    resent: int
    replaced: int
    faulted: int


@dataclass(frozen=True)
class Watched:
    """``at_end``: the source had no more. ``lost``: why the camera was lost, None if it was not."""

    seconds: tuple[Stretch, ...]
    summary: Stretch
    at_end: bool
    lost: CameraLost | None


@dataclass
class _Sums:
    since: float
    frames: int = 0
    faulted: int = 0
    gaps: int = 0
    ages_s: list[float] = field(default_factory=list)
    counts: TransportCounts = field(default_factory=TransportCounts)

    def stretch(self, now: float, counts: TransportCounts) -> Stretch:
        seconds = now - self.since
        replaced = counts.replaced - self.counts.replaced
        ages = percentiles(1000 * age for age in self.ages_s)
        return Stretch(
            seconds=seconds,
            frames=self.frames,
            fps=self.frames / seconds if seconds > 0 else math.nan,
            age_ms={"p50": ages["p50"], "p99": ages["p99"]},
            lost=max(0, self.gaps - replaced),
            incomplete=counts.incomplete - self.counts.incomplete,
            resent=counts.resent - self.counts.resent,
            replaced=replaced,
            faulted=self.faulted,
        )


def watch(camera: Camera, duration_s: float | None, told: Callable[[Stretch], None]) -> Watched:
    """Read for ``duration_s`` (None: until Ctrl-C or the end); ``told`` gets each second."""
    began = monotonic()
    whole, part = _Sums(began), _Sums(began)
    seconds: list[Stretch] = []
    last_id: int | None = None
    at_end = False
    lost: CameraLost | None = None
    try:
        while not at_end and (duration_s is None or monotonic() - began < duration_s):
            last_id, at_end = _one(camera, last_id, whole, part)
            now = monotonic()
            if now - part.since >= 1:
                counts = camera.transport()
                seconds.append(part.stretch(now, counts))
                told(seconds[-1])
                part = _Sums(now, counts=counts)
    except CameraLost as error:
        lost = error
    except KeyboardInterrupt:
        pass
    return Watched(tuple(seconds), whole.stretch(monotonic(), camera.transport()), at_end, lost)


def _one(camera: Camera, last_id: int | None, *sums: _Sums) -> tuple[int | None, bool]:
    """Read once and count it. The number of the newest frame, and whether that was the last."""
    try:
        shot = camera.read(_SLICE_S)
    except CameraTimeout:
        return last_id, False
    if shot is None:
        return last_id, True
    age_s = monotonic() - shot.captured_at
    for one in sums:
        one.frames += 1
        one.faulted += bool(shot.fault)
        one.ages_s.append(age_s)
        one.gaps += 0 if last_id is None else max(0, shot.frame_id - last_id - 1)
    return shot.frame_id, False
