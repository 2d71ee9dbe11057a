"""How often the window draws: as often as is asked for, but no more than a share of one processor core, for judging goes first."""

from __future__ import annotations

SHARE = 0.15
"""Of one core, that drawing what is new may take; nobody reads thirty verdicts in a second."""
SLOWEST = 3.0
"""At most so many times the interval that is asked for."""
SLOWEST_MS = 100.0
"""And no longer than this, unless that is asked for: a verdict on the screen is not older."""
_NEWEST = 0.2
"""Share of the newest turn in the running mean."""


class Pace:
    """``asked_ms``: between two turns, where they cost little."""

    def __init__(self, asked_ms: float) -> None:
        self._asked_ms = asked_ms
        self._slowest_ms = max(asked_ms, min(SLOWEST * asked_ms, SLOWEST_MS))
        self._mean_ms = 0.0
        self.interval_ms = self._whole(asked_ms)

    def took(self, spent_ms: float) -> bool:
        """The thread has computed for so long since the turn before. Returns whether ``interval_ms`` has changed by more than a tenth."""
        self._mean_ms += _NEWEST * (spent_ms - self._mean_ms)
        wanted = self._whole(min(self._slowest_ms, max(self._asked_ms, self._mean_ms / SHARE)))
        changed = abs(wanted - self.interval_ms) > self.interval_ms / 10
        if changed:
            self.interval_ms = wanted
        return changed

    @staticmethod
    def _whole(ms: float) -> int:
        return max(1, round(ms))
