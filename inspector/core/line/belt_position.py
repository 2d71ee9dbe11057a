"""Where the belt is, in millimetres from where it was first seen: by an encoder's count, or by time while it runs."""

from __future__ import annotations

from collections import deque
from enum import Enum, auto

from inspector.core.line.identity import ENCODER_COUNTS
from inspector.core.line.line_settings import RejectSettings

_SPEED_OVER_S = 0.1


class BeltMove(Enum):
    """What the belt did between two readings."""

    USUAL = auto()
    BACK = auto()
    """It ran back, by more than half the ejector's window."""
    JUMP = auto()
    """The count cannot be right: no belt moves so far in that time. The encoder lost its count, or was read again after a long time."""


class BeltPosition:
    """The belt's position and speed. A count begins again at 0 behind ``ENCODER_COUNTS``; a standing belt has speed 0."""

    def __init__(self, settings: RejectSettings) -> None:
        self._settings = settings
        self._by_time = settings.by == "time"
        self._readings: deque[tuple[float, float]] = deque()
        self._count: int | None = None
        self._farthest_mm = 0.0
        self.mm = 0.0
        self.speed_mm_s = 0.0

    @property
    def reached_mm(self) -> float:
        """How far it has come. The count of a standing belt trembles; this does not, and goes back only if the belt runs back."""
        return self.mm if self._by_time else self._farthest_mm

    def read(self, now_s: float, count: int | None, running: bool) -> BeltMove:
        """What was read at ``now_s``. ``count`` None: the encoder could not be read, the position is that of the last reading."""
        before_s = self._readings[-1][0] if self._readings else now_s
        if self._by_time:
            self.speed_mm_s = self._settings.speed_mm_s if running else 0.0
            self.mm += self.speed_mm_s * (now_s - before_s)
            self._readings = deque([(now_s, self.mm)])
            return BeltMove.USUAL
        if count is None:
            return BeltMove.USUAL
        moved_mm = self._since(count) * self._settings.mm_per_count
        self._count = count
        if self._readings and abs(moved_mm) > 2 * self._settings.speed_mm_s * (now_s - before_s) + self._settings.window_mm:
            self._readings.clear()
            self._farthest_mm = self.mm
            self._readings.append((now_s, self.mm))
            return BeltMove.JUMP
        self.mm += moved_mm
        self._measure_speed(now_s)
        if self.mm < self._farthest_mm - self._settings.window_mm / 2:
            self._farthest_mm = self.mm
            return BeltMove.BACK
        self._farthest_mm = max(self._farthest_mm, self.mm)
        return BeltMove.USUAL

    def at(self, at_s: float, count: int | None) -> float:
        """Where it was when the encoder stood at ``count``; by time, or with ``count`` None: at ``at_s``."""
        if self._by_time or count is None:
            last_s = self._readings[-1][0] if self._readings else at_s
            return self.mm - self.speed_mm_s * (last_s - at_s)
        return self.mm + self._since(count) * self._settings.mm_per_count

    def plausible(self, mm: float, now_s: float, at_s: float) -> bool:
        """Whether the belt can have been at ``mm`` at ``at_s``, being where it is at ``now_s``."""
        return abs(self.mm - mm) <= 2 * self._settings.speed_mm_s * abs(now_s - at_s) + self._settings.window_mm

    def _since(self, count: int) -> int:
        """Counts from the last reading to ``count``, the shorter way around."""
        if self._count is None:
            self._count = count
        half = ENCODER_COUNTS // 2
        return (count - self._count + half) % ENCODER_COUNTS - half

    def _measure_speed(self, now_s: float) -> None:
        self._readings.append((now_s, self.mm))
        while len(self._readings) > 2 and self._readings[1][0] <= now_s - _SPEED_OVER_S:
            self._readings.popleft()
        then_s, then_mm = self._readings[0]
        if now_s > then_s:
            self.speed_mm_s = max(0.0, (self.mm - then_mm) / (now_s - then_s))
