"""Rate, latencies and score trend of the last inspections."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping

import numpy as np

from inspector.core.rate import Rate
from inspector.core.status import Latency, Trend
from inspector.core.types import Inspection, Verdict


class Measures:
    """One thread adds, any may read."""

    def __init__(self, latency_window: int, trend_length: int) -> None:
        self.verdicts = Rate()
        self._lock = threading.Lock()
        self._latencies: deque[float] = deque(maxlen=latency_window)
        self._scores: deque[float] = deque(maxlen=trend_length)
        self._verdicts: deque[Verdict] = deque(maxlen=trend_length)
        self._scored_by = ""
        self._stages: dict[str, float] = {}
        self._count = 0

    def add(self, inspection: Inspection) -> None:
        """Add one counted inspection."""
        self.verdicts.count()
        with self._lock:
            self._count += 1
            self._latencies.append(inspection.latency_ms)
            if inspection.scored_by != self._scored_by:
                # Scores of two recipes have two scales: beside each other they say nothing.
                self._scored_by = inspection.scored_by
                self._scores.clear()
                self._verdicts.clear()
            self._scores.append(inspection.score)
            self._verdicts.append(inspection.verdict)
            for name, value in inspection.stages_ms.items():
                # An exponential mean over about twenty parts is steady enough to read.
                self._stages[name] = value if name not in self._stages else 0.95 * self._stages[name] + 0.05 * value

    def latency(self) -> Latency:
        """Percentiles in milliseconds over the last inspections."""
        with self._lock:
            values = np.array(self._latencies)
        if not len(values):
            return Latency()
        p50, p95, p99 = (float(value) for value in np.percentile(values, (50, 95, 99)))
        return Latency(p50, p95, p99, len(values))

    def stages_ms(self) -> Mapping[str, float]:
        """Running mean of each stage in milliseconds."""
        with self._lock:
            return dict(self._stages)

    def trend(self, scored_by: str | None = None) -> Trend:
        """The last scores and verdicts of one recipe; none where that is another than ``scored_by``, if given."""
        with self._lock:
            if scored_by is not None and scored_by != self._scored_by:
                return Trend(first_index=self._count, scored_by=scored_by)
            return Trend(tuple(self._scores), tuple(self._verdicts), self._count - len(self._scores), self._scored_by)
