"""Health history of a camera: the last hour in slots of ten seconds."""

from __future__ import annotations

import math
import threading
from collections import deque
from dataclasses import replace

from inspector.core.camera_report import SLOT_S, SLOTS, CameraCounts, HealthSlot


class HealthHistory:
    """Samples the counts and keeps their growth. One thread notes, any reads. Seconds are monotonic unless stated otherwise."""

    def __init__(self, now: float, unix: float) -> None:
        self._lock = threading.Lock()
        self._done: deque[HealthSlot] = deque(maxlen=SLOTS - 1)
        self._slot = HealthSlot(unix)
        self._slot_ends = now + SLOT_S
        self._noted_at = now
        self._counts = CameraCounts()
        self._shown: tuple[HealthSlot, ...] = ()

    def note(self, now: float, unix: float, counts: CameraCounts, *, streaming: bool, frame_age_s: float) -> None:
        """One sample. ``counts``: since the station started; ``unix``: Unix seconds; ``frame_age_s``: NaN if there was no frame yet."""
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
        """Oldest first, the last one still open; at most an hour."""
        with self._lock:
            return (*self._shown, self._slot)


def lost(counts: CameraCounts) -> int:
    """Pictures that should have been judged and were damaged or missing."""
    return counts.incomplete + counts.underruns + counts.missed + counts.missed_triggers + counts.surplus + counts.late + counts.frozen
