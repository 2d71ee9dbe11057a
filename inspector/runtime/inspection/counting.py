"""What is counted of the verdicts: counters of the lot, failures held for a person, latencies and the score trend."""

from __future__ import annotations

import threading
from collections import deque

from inspector.core.settings import EngineSettings
from inspector.core.status import Counters
from inspector.core.types import Inspection, Verdict
from inspector.runtime.inspection.measures import Measures
from inspector.runtime.recording.lot import LotCounters


class Counting:
    """Counts each inspection once. One thread at a time adds and notes, any may read."""

    def __init__(self, counters: LotCounters, settings: EngineSettings) -> None:
        """``counters``: those of the standing lot."""
        self._lot = counters
        self._lock = threading.Lock()
        self._flagged: deque[Inspection] = deque(maxlen=settings.filmstrip_length)
        self.measures = Measures(settings.latency_window, settings.trend_length)

    def add(self, inspection: Inspection) -> None:
        """Count one judged part."""
        self._lot.add(inspection.verdict, inspection.band)

    def note(self, inspection: Inspection) -> None:
        """Hold one counted part for a person, if it did not pass, and measure it."""
        if inspection.verdict is not Verdict.PASS:
            with self._lock:
                self._flagged.append(inspection)
        self.measures.add(inspection)

    def counters(self) -> Counters:
        """The current counters."""
        return self._lot.now

    def flagged(self) -> tuple[Inspection, ...]:
        """The last FAIL and INVALID inspections, oldest first."""
        with self._lock:
            return tuple(self._flagged)

    @property
    def unacknowledged(self) -> int:
        """FAIL and INVALID inspections that no person has acknowledged."""
        return self._lot.unacknowledged

    def acknowledge(self) -> None:
        """A person has seen them."""
        self._lot.acknowledge()
