"""The code of each part that is judged: it becomes the part's serial number, and a part without may be refused for that."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from inspector.core.line.code_match import CodeJudge, CodeMatch, CodeOfPart, clean_code
from inspector.core.line.line_settings import CodeSettings
from inspector.core.line.vocabulary import Why
from inspector.core.several import each_part, put_together
from inspector.core.types import Frame, Inspection, Verdict
from inspector.runtime.codes.picture_reading import PictureReading

if TYPE_CHECKING:  # a station that reads no codes imports nothing of them
    from inspector.signals.barcodes.picture_code import PictureCode

ROUND_S = 0.05
"""Whoever waits for a code goes round so often: it lives, and hears that the station ends."""


class PartCodes:
    """Codes of one station's parts. :meth:`scanned` may come from any thread, all else from the inspection thread."""

    def __init__(self, settings: CodeSettings, *, next_part: bool = False, clock: Callable[[], float] = monotonic) -> None:
        """``next_part``: a code that somebody scans at the window is the next part's, whenever that comes: nothing tells the moment when
        a part is there."""
        self._settings = settings
        self._clock = clock
        self._next_part = next_part and settings.source == "window"
        self._lock = threading.Lock()
        self._match = CodeMatch(settings)
        self._judge = CodeJudge(required=settings.required, unlike_last=settings.unlike_last)
        self._scanned = ""
        self._reading = PictureReading(settings.region) if settings.source == "picture" else None
        self.missing = False
        """Whether the last part had no code."""

    @property
    def on(self) -> bool:
        """Whether parts have codes at all."""
        return self._settings.source != "off"

    @property
    def problem(self) -> str:
        """Why codes are not read, in words; empty if they are."""
        return "" if self._reading is None else self._reading.problem

    def start(self) -> None:
        """Begin to read."""
        if self._reading is not None:
            self._reading.start()

    def stop(self) -> None:
        """Read no more. Returns at once; see :meth:`join`."""
        if self._reading is not None:
            self._reading.stop()

    def join(self, timeout: float) -> bool:
        """Wait for the end. False if it has not come."""
        return self._reading is None or self._reading.join(timeout)

    def scanned(self, text: str, at: float) -> None:
        """A scanner has read a code at that moment, in monotonic seconds. Ignored unless codes come from scanners."""
        if self._settings.source not in ("serial", "window"):
            return
        with self._lock:
            if not self._next_part:
                self._match.scanned(text, at)
            elif clean := clean_code(text):
                self._scanned = clean

    def begin(self, frame: Frame) -> None:
        """``frame`` is about to be judged: its code is read meanwhile."""
        if self._reading is not None:
            self._reading.begin(frame)

    def coded(self, inspection: Inspection, go_on: Callable[[], bool] = lambda: True) -> Inspection:
        """The inspection of a picture with the code of its part, or of each of its parts.

        Waits until the code is there or cannot come any more: ``after_s`` behind the trigger. ``go_on`` is asked some times a second
        meanwhile; False: do not wait.
        """
        began = self._clock()
        codes = self._of(inspection, go_on)
        self.missing = any(code.fault is Why.NO_CODE for code in codes) and not _known(inspection.frame)
        waited_ms = 1000 * (self._clock() - began)
        parts = tuple(with_code(part, code, waited_ms) for part, code in zip(each_part(inspection), codes, strict=True))
        return put_together(parts) if inspection.parts else parts[0]

    def _of(self, inspection: Inspection, go_on: Callable[[], bool]) -> Sequence[CodeOfPart]:
        """The code of each part."""
        frame, count = inspection.frame, len(each_part(inspection))
        until = trigger_of(frame) + self._settings.after_s
        if self._reading is not None:
            read = self._read(self._reading, frame, until, go_on)
            return [self._judge.of(one) for one in of_each_part(inspection, read)]
        if self._next_part:
            with self._lock:
                texts, self._scanned = (self._scanned,), ""
            return [self._judge.of(texts)] * count
        while (left := until - self._clock()) > 0 and go_on():
            threading.Event().wait(min(left, ROUND_S))
        with self._lock:
            found = self._match.of(trigger_of(frame))
        return [found] * count

    def _read(self, reading: PictureReading, frame: Frame, until: float, go_on: Callable[[], bool]) -> tuple[PictureCode, ...]:
        """Nothing, if the reading is not done in time: a verdict does not wait for ever."""
        while True:
            left = until - self._clock()
            found = reading.result(frame, min(left, ROUND_S))
            if found is not None or left <= 0 or reading.problem or not go_on():
                return found or ()


def trigger_of(frame: Frame) -> float:
    """When the part was there, in monotonic seconds."""
    return frame.captured_at if math.isnan(frame.triggered_at) else frame.triggered_at


def of_each_part(inspection: Inspection, read: Sequence[PictureCode]) -> list[list[str]]:
    """The codes that stand on each part of a picture; all of them where it shows one."""
    if not inspection.parts:
        return [[code.text for code in read]]
    return [[code.text for code in read if _within(part, code)] for part in inspection.parts]


def _within(part: Inspection, code: PictureCode) -> bool:
    if part.place is None or not len(part.place.outline):
        return False
    (left, top), (right, bottom) = part.place.outline.min(axis=0), part.place.outline.max(axis=0)
    return bool(left <= code.x <= right and top <= code.y <= bottom)


def _known(frame: Frame) -> bool:
    """Whether the line has said which part it is: then it needs no code for that."""
    return frame.identity is not None and bool(frame.identity.serial)


def with_code(part: Inspection, code: CodeOfPart, waited_ms: float = 0.0) -> Inspection:
    """The part under its code, for which its verdict has ``waited_ms``.

    Who is refused for it does not pass; a FAIL stays one, for its defect is known. An id that the line has given stays the part's, and
    then it needs no code.
    """
    part = replace(part, latency_ms=part.latency_ms + waited_ms)
    if _known(part.frame) and code.fault in (Why.NONE, Why.NO_CODE):
        return part
    frame, identity = part.frame, part.frame.identity
    if code.text and not _known(frame):
        frame = replace(frame, serial=code.text, identity=None if identity is None else replace(identity, serial=code.text))
    if not code.refused:
        return replace(part, frame=frame)
    if part.verdict is Verdict.PASS:
        return replace(part, frame=frame, verdict=Verdict.INVALID, reason=code.words, band=None)
    return replace(part, frame=frame, reason=f"{part.reason}; {code.words}")
