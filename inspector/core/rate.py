"""How often something happens."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from time import monotonic

RATE_WINDOW_S = 2.0


class Rate:
    """Events per second over the last two seconds."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._times: deque[float] = deque(maxlen=4096)
        self._lock = threading.Lock()

    def count(self) -> None:
        """One event, now."""
        with self._lock:
            self._times.append(self._clock())

    def per_second(self) -> float:
        """0 while nothing happens."""
        now = self._clock()
        oldest = now - RATE_WINDOW_S
        with self._lock:
            while self._times and self._times[0] < oldest:
                self._times.popleft()
            if len(self._times) < 2:
                return len(self._times) / RATE_WINDOW_S
            count, lasted, silent = len(self._times), self._times[-1] - self._times[0], now - self._times[-1]
            if silent * (count - 1) > lasted:
                # Silent for longer than between two events: a burst does not go on as a rate.
                return count / (lasted + silent)
            return (count - 1) / max(1e-6, lasted)
