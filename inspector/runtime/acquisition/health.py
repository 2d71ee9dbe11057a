"""The last hour of a camera, in slots of ten seconds."""

from __future__ import annotations

import math
import threading
from collections import deque
from dataclasses import replace

from inspector.core.camera_report import SLOT_S, SLOTS, CameraCounts, HealthSlot


class HealthHistory:
    """Takes the sums now and then and keeps how they grew. One thread notes, any asks. Seconds are monotonic unless said otherwise."""

    def __init__(self, now: float, unix: float) -> None:
        self._lock = threading.Lock()
        self._done: deque[HealthSlot] = deque(maxlen=SLOTS - 1)
        self._slot = HealthSlot(unix)
        self._slot_ends = now + SLOT_S
        self._noted_at = now
        self._counts = CameraCounts()
        self._shown: tuple[HealthSlot, ...] = ()

    def note(self, now: float, unix: float, counts: CameraCounts, *, streaming: bool, frame_age_s: float) -> None:
        """``counts``: the sums of now; ``frame_age_s`` NaN where there was no frame."""
        before, self._counts = self._counts, counts
        passed = max(0.0, now - self._noted_at)
        self._noted_at = now
        slot = self._slot
        slot = replace(
            slot,
            seconds=slot.seconds + passed,
            frames=slot.frames + counts.frames - before.frames,
            used=slot.used + counts.used - before.used,
            lost=slot.lost + lost(counts) - lost(before),
            reconnects=slot.reconnects + counts.reconnects - before.reconnects,
            away_s=slot.away_s + (0.0 if streaming else passed),
            oldest_s=max(slot.oldest_s, frame_age_s) if math.isfinite(frame_age_s) else slot.oldest_s,
        )
        with self._lock:
            self._slot = slot
            if now >= self._slot_ends:
                self._done.append(slot)
                self._slot = HealthSlot(unix)
                self._slot_ends = now + SLOT_S
                self._shown = tuple(self._done)

    def slots(self) -> tuple[HealthSlot, ...]:
        """Oldest first, the last one still growing; at most an hour."""
        with self._lock:
            return (*self._shown, self._slot)


def lost(counts: CameraCounts) -> int:
    """Pictures that should have been judged and were not whole, or not there."""
    return counts.incomplete + counts.underruns + counts.missed + counts.missed_triggers + counts.surplus + counts.late + counts.frozen
