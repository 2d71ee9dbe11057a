"""What is counted of the verdicts: counters of the lot, failures held for a person, latencies and the score trend."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence

from inspector.core.settings import EngineSettings
from inspector.core.status import Counters
from inspector.core.types import Inspection, Verdict
from inspector.runtime.history.kept_parts import merged
from inspector.runtime.inspection.measures import Measures
from inspector.runtime.recording.lot import LotCounters
from inspector.runtime.recording.unreviewed import Unreviewed


class Counting:
    """Counts each inspection once. One thread at a time adds and notes, any may read."""

    def __init__(self, counters: LotCounters, unreviewed: Unreviewed, settings: EngineSettings) -> None:
        """``counters``: those of the standing lot. ``unreviewed``: the parts that wait for a person."""
        self._lot = counters
        self._unreviewed = unreviewed
        self._lock = threading.Lock()
        self._flagged: deque[Inspection] = deque(maxlen=settings.filmstrip_length)
        self.measures = Measures(settings.latency_window, settings.trend_length)

    def add(self, inspection: Inspection) -> None:
        """Count one judged part."""
        self._lot.add(inspection.verdict, inspection.band)

    def note(self, inspection: Inspection) -> None:
        """Hold one counted part for a person, if it did not pass, and measure it."""
        if inspection.verdict is not Verdict.PASS:
            self._unreviewed.add(inspection.part_number, inspection.verdict, inspection.band)
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

    def flag_again(self, found: Sequence[Inspection]) -> None:
        """Hold parts of before too, those that wait for a person in place of those that do not."""
        _, waiting = self._unreviewed.now()
        with self._lock:
            most = self._flagged.maxlen or 0
            self._flagged = deque(merged(self._flagged, found, waiting, most, lambda one: one.part_number), maxlen=most)

    @property
    def most_flagged(self) -> int:
        """So many are held."""
        return self._flagged.maxlen or 0
