"""Progress of a teaching, and its cancellation."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from inspector.core.errors import TeachingCancelled
from inspector.core.promises.odd_parts import OddPart
from inspector.core.status import TeachPhase
from inspector.core.teaching import TeachProgress


class TeachingProgress:
    """Reports progress over all phases; raises once the teaching was cancelled."""

    def __init__(
        self, started: float, budget_s: float, on_progress: Callable[[TeachProgress], None], cancelled: Callable[[], bool]
    ) -> None:
        """``started``: monotonic seconds."""
        self.started = started
        self._budget_s = budget_s
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._reported = -math.inf
        self._furthest = 0.0
        self._odd: tuple[OddPart, ...] = ()

    def tell_odd(self, odd: tuple[OddPart, ...]) -> None:
        """Parts that stand alone: what is new of them goes out at once. Raises TeachingCancelled."""
        if odd != self._odd:
            self._odd = odd
            self.report(TeachPhase.FEATURES, 0.1)

    def report(self, phase: TeachPhase, progress: float, loss: float = float("nan"), remaining_s: float | None = None) -> None:
        """Raises TeachingCancelled if somebody asked for it. Progress goes out a few times a second, not each time, and never back: where
        a teaching begins anew, in tiles, it waits until that comes as far."""
        if self._cancelled():
            raise TeachingCancelled("teaching was stopped")
        self._furthest = max(self._furthest, min(1.0, progress))
        now = time.monotonic()
        if now - self._reported >= 0.2 or math.isnan(loss):
            self._reported = now
            left = max(0.0, self._budget_s - (now - self.started)) if remaining_s is None else remaining_s
            self._on_progress(TeachProgress(phase, self._furthest, left, loss, odd=self._odd))
