"""How long the newest results took from their verdicts until the line could read them: of parts alone in their pictures, which one camera
sees. A result that waits for the acknowledgement of the one before it waits for the line."""

from __future__ import annotations

import math
from collections import deque
from statistics import median
from threading import Lock

KEPT = 200


class ResultTimes:
    """Of the newest ``KEPT`` parts. By any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._newest_ms: deque[float] = deque(maxlen=KEPT)

    def took(self, seconds: float) -> None:
        """One part's result. NaN, of a part that was not judged or not shown, is left out, and so is one that was shown before."""
        if seconds >= 0:
            with self._lock:
                self._newest_ms.append(1000 * seconds)

    @property
    def newest_ms(self) -> tuple[float, ...]:
        """Oldest first."""
        with self._lock:
            return tuple(self._newest_ms)

    def summary(self) -> tuple[float, float]:
        """Median and longest in milliseconds, NaN before the first part."""
        found = self.newest_ms
        return (median(found), max(found)) if found else (math.nan, math.nan)
