"""Counters of the standing lot in memory, as they are told of; on the disk they are kept with the rows of the parts."""

from __future__ import annotations

import threading
from dataclasses import replace

from inspector.core.status import Counters
from inspector.core.types import Band, Verdict


class LotCounters:
    """Counts each part of the lot once. One thread adds, any may read."""

    def __init__(self, counters: Counters) -> None:
        """``counters``: those of the lot when the last run ended."""
        self._lock = threading.Lock()
        self._counters = counters

    @property
    def now(self) -> Counters:
        with self._lock:
            return self._counters

    def add(self, verdict: Verdict, band: Band | None = None) -> None:
        """Count one part."""
        with self._lock:
            old = self._counters
            self._counters = replace(
                old,
                passed=old.passed + (verdict is Verdict.PASS),
                failed=old.failed + (verdict is Verdict.FAIL),
                invalid=old.invalid + (verdict is Verdict.INVALID),
                review=old.review + (band is Band.REVIEW),
            )

    def begin(self, counters: Counters) -> None:
        """Another lot begins, at these figures."""
        with self._lock:
            self._counters = counters

    def come_on_top_of(self, counters: Counters, *, instead_of: Counters) -> None:
        """The lot began with these ``counters`` and not with those that were known: what was counted since comes on top of them."""
        with self._lock:
            now = self._counters
            self._counters = replace(
                counters,
                passed=counters.passed + now.passed - instead_of.passed,
                failed=counters.failed + now.failed - instead_of.failed,
                invalid=counters.invalid + now.invalid - instead_of.invalid,
                review=counters.review + now.review - instead_of.review,
            )
