"""Set-up mode: parts are judged and shown, and nothing comes of it. No row, no count, no record; the line is told INVALID.

It ends by itself when nobody has touched the station for ``IDLE_S``, and with the program: no line runs on uncounted unseen.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from typing import Protocol

from inspector.core.quality.people import NO_ONE, By, Right
from inspector.core.types import Inspection, Verdict
from inspector.runtime.inspection.picture_judged import PictureJudged
from inspector.runtime.inspection.pipeline_in_use import PipelineInUse
from inspector.runtime.people.access import OPEN, Access

IDLE_S = 600.0
SET_UP = "SET-UP"


class Note(Protocol):
    """Writes one entry of the audit, by whom."""

    def __call__(self, what: str, detail: str, by: By = NO_ONE, *, old: str = "", new: str = "") -> object: ...


class SetUp:
    """The set-up mode of one view. Every call returns at once and may come from any thread."""

    def __init__(self, in_use: PipelineInUse, note: Note, access: Access = OPEN, clock: Callable[[], float] = monotonic) -> None:
        """``clock``: seconds."""
        self._access = access
        self._in_use = in_use
        self._note = note
        self._clock = clock
        self._lock = threading.Lock()
        self._until = math.nan
        self._parts = 0

    @property
    def left_s(self) -> float:
        """Seconds until it ends by itself if nobody touches the station; NaN while parts are parts."""
        left = self._until - self._clock()
        return left if math.isnan(left) else max(0.0, left)

    def begin(self) -> None:
        """From the next picture on nothing is counted or recorded. Raises NotAllowed."""
        by = self._access.allow(Right.SETUP, "begin set-up mode")
        with self._lock:
            began = math.isnan(self._until)
            self._until = self._clock() + IDLE_S
            if began:
                self._parts = 0
                self._in_use.set_up(True)
                self._note("set-up", "began: nothing is counted, recorded or told to the line but INVALID", by, old="off", new="on")

    def still_here(self) -> None:
        """A person has touched the station."""
        with self._lock:
            if not math.isnan(self._until):
                self._until = self._clock() + IDLE_S

    def end(self) -> None:
        """A person ends it: parts are parts again. Anybody may."""
        self.stop("by a person", By(self._access.presence().person.name))

    def stop(self, why: str, by: By = NO_ONE) -> None:
        """Parts are parts again. ``why``: for the audit."""
        with self._lock:
            if math.isnan(self._until):
                return
            self._until = math.nan
            self._in_use.set_up(False)
            self._note("set-up", f"ended {why}; {self._parts} pictures were tried out", by, old="on", new="off")

    def look(self) -> None:
        """End it if nobody has touched the station for too long. On the inspection thread, some times a second."""
        if self._clock() > self._until:  # never, while that is NaN
            self.stop(f"by itself: nobody touched the station for {IDLE_S / 60:.0f} min")

    def tried(self, event: PictureJudged) -> PictureJudged:
        """The event of a picture that was judged in set-up mode, as it goes on: of no lot, INVALID, with what it would have been."""
        self._parts += 1
        inspection = event.inspection
        parts = tuple(_tried(part) for part in inspection.parts)
        return replace(event, inspection=replace(_tried(inspection), parts=parts), of_the_lot=False)


def _tried(part: Inspection) -> Inspection:
    would = f"would be {part.verdict.value}" if part.verdict is not Verdict.INVALID else "INVALID"
    return replace(part, verdict=Verdict.INVALID, reason=f"{SET_UP}: {would}: {part.reason}", band=None, set_up=True, counted=False)
