"""What the verdicts come to: the counters of the lot, the failures held for a person, latencies and the trend."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from time import time

from inspector.core.errors import StorageError
from inspector.core.settings import EngineSettings
from inspector.core.status import Counters
from inspector.core.types import Band, Inspection, Verdict
from inspector.runtime.inspection.measures import Measures


class Counting:
    """Counts each inspection once. One thread adds, any may ask."""

    def __init__(self, counters: Counters, settings: EngineSettings) -> None:
        """``counters``: where the lot stood when the last run ended."""
        self._lock = threading.Lock()
        self._counters = counters
        self._flagged: deque[Inspection] = deque(maxlen=settings.filmstrip_length)
        self._unacknowledged = 0
        self.measures = Measures(settings.latency_window, settings.trend_length)

    def add(self, inspection: Inspection) -> None:
        """One part was judged."""
        verdict = inspection.verdict
        with self._lock:
            old = self._counters
            self._counters = replace(
                old,
                passed=old.passed + (verdict is Verdict.PASS),
                failed=old.failed + (verdict is Verdict.FAIL),
                invalid=old.invalid + (verdict is Verdict.INVALID),
                review=old.review + (inspection.band is Band.REVIEW),
            )
            if verdict is not Verdict.PASS:
                self._flagged.append(inspection)
                self._unacknowledged += 1
        self.measures.add(inspection)

    def counters(self) -> Counters:
        """The counters of now."""
        with self._lock:
            return self._counters

    def new_lot(self, lot: str, keep: Callable[[Counters, Counters], bool]) -> None:
        """Begin a lot. ``keep(old, new)`` takes the figures over without blocking; raises StorageError if it refuses."""
        with self._lock:
            # Within the lock: no part is counted between the figures that are kept and the zero.
            new = Counters(lot=lot, since=time())
            if not keep(self._counters, new):
                raise StorageError(
                    "the figures of the old lot cannot be kept: too much waits for the disk",
                    remedy="Wait until the disk answers, then try again",
                )
            self._counters = new

    def flagged(self) -> tuple[Inspection, ...]:
        """The last FAIL and INVALID inspections, oldest first."""
        with self._lock:
            return tuple(self._flagged)

    @property
    def unacknowledged(self) -> int:
        """FAIL and INVALID inspections that no person has acknowledged."""
        return self._unacknowledged

    def acknowledge(self) -> None:
        """A person has seen them."""
        with self._lock:
            self._unacknowledged = 0
