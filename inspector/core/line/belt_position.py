"""Where the belt is, in millimetres from where it was first seen: by an encoder's count, or by time while it runs."""

from __future__ import annotations

import math
from collections import deque
from enum import Enum, auto

from inspector.core.line.identity import ENCODER_COUNTS
from inspector.core.line.line_settings import RejectSettings

_SPEED_OVER_S = 0.1
_REMEMBERED_S = 10.0
"""So long it is known where the belt was: verdicts come later than pictures."""

BLIND_S = 0.25
"""A belt that nobody saw for so long may have stopped and started again."""


class BeltMove(Enum):
    """What the belt did between two readings."""

    USUAL = auto()
    BACK = auto()
    """It ran back, by more than half the ejector's window."""
    JUMP = auto()
    """The count cannot be right: no belt moves so far in that time. The encoder lost its count, or was read again after a long time."""
    UNSEEN = auto()
    """By time: it stopped or started, or may have, while nobody looked, and can be off by more than half the ejector's window."""


class BeltPosition:
    """The belt's position and speed. A count begins again at 0 behind ``ENCODER_COUNTS``; a standing belt has speed 0."""

    def __init__(self, settings: RejectSettings) -> None:
        self._settings = settings
        self._by_time = settings.by == "time"
        self._readings: deque[tuple[float, float]] = deque()
        """Moments and places, in mm, of the last seconds."""
        self._first: tuple[float, float] | None = None
        """Since when, and from where on, the belt is followed without a break."""
        self._running = False
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
        if self._by_time:
            return self._read_time(now_s, running)
        if count is None:
            return BeltMove.USUAL
        moved_mm = self._since(count) * self._settings.mm_per_count
        self._count = count
        if self._readings and abs(moved_mm) > 2 * self._settings.speed_mm_s * (now_s - self._readings[-1][0]) + self._settings.window_mm:
            self._begin_again(now_s)
            self._farthest_mm = self.mm
            return BeltMove.JUMP
        self.mm += moved_mm
        self._remember(now_s)
        self._measure_speed(now_s)
        if self.mm < self._farthest_mm - self._settings.window_mm / 2:
            self._farthest_mm = self.mm
            return BeltMove.BACK
        self._farthest_mm = max(self._farthest_mm, self.mm)
        return BeltMove.USUAL

    def at(self, at_s: float) -> float | None:
        """Where it was at ``at_s``, monotonic seconds; None if that is not known.

        Before it was first seen: where it was seen first, so far at the most.
        """
        if not math.isfinite(at_s):
            return None
        if self._first is None:
            return self.mm
        if at_s <= self._first[0]:
            return self._first[1]
        last_s, last_mm = self._readings[-1]
        if at_s > last_s:
            return last_mm + self.speed_mm_s * (at_s - last_s) if at_s - last_s <= BLIND_S else None
        for then_s, then_mm in reversed(self._readings):
            if then_s <= at_s:
                return self._between((then_s, then_mm), (last_s, last_mm), at_s)
            last_s, last_mm = then_s, then_mm
        return None

    def _between(self, before: tuple[float, float], after: tuple[float, float], at_s: float) -> float | None:
        """The place between two readings; None if the belt moved too far in too long a time to tell."""
        (then_s, then_mm), (later_s, later_mm) = before, after
        if later_s <= then_s:
            return then_mm
        if later_s - then_s > BLIND_S and abs(later_mm - then_mm) > self._settings.window_mm / 2:
            return None
        return then_mm + (later_mm - then_mm) * (at_s - then_s) / (later_s - then_s)

    def _read_time(self, now_s: float, running: bool) -> BeltMove:
        """The belt's input says what it does now, and nothing of the time since the last reading."""
        unseen_s = now_s - self._readings[-1][0] if self._readings else 0.0
        changed, self._running = running != self._running, running
        self.speed_mm_s = self._settings.speed_mm_s if running else 0.0
        if (changed or unseen_s > BLIND_S) and self._settings.speed_mm_s * unseen_s > self._settings.window_mm / 2:
            self._begin_again(now_s)
            return BeltMove.UNSEEN
        self.mm += self.speed_mm_s * unseen_s
        self._remember(now_s)
        return BeltMove.USUAL

    def _begin_again(self, now_s: float) -> None:
        """Of what lies behind nothing is known any more."""
        self._readings.clear()
        self._first = None
        self._remember(now_s)

    def _remember(self, now_s: float) -> None:
        if self._first is None:
            self._first = (now_s, self.mm)
        self._readings.append((now_s, self.mm))
        while len(self._readings) > 2 and self._readings[1][0] < now_s - _REMEMBERED_S:
            self._readings.popleft()

    def _since(self, count: int) -> int:
        """Counts from the last reading to ``count``, the shorter way around."""
        if self._count is None:
            self._count = count
        half = ENCODER_COUNTS // 2
        return (count - self._count + half) % ENCODER_COUNTS - half

    def _measure_speed(self, now_s: float) -> None:
        """Over the last tenth of a second, or from the reading before where that lies farther back."""
        then_s, then_mm = next(
            (reading for reading in reversed(self._readings) if reading[0] <= now_s - _SPEED_OVER_S),
            self._readings[0],
        )
        if now_s > then_s:
            self.speed_mm_s = max(0.0, (self.mm - then_mm) / (now_s - then_s))
