"""Parts that the line has announced, until their pictures come: by the moment of their trigger, or by the order of the pictures."""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from collections.abc import Sequence
from time import monotonic

from inspector.core.line.identity import PartIdentity
from inspector.core.line.line_settings import LineSettings
from inspector.core.line.picture_match import PictureMatch
from inspector.core.types import Frame
from inspector.runtime.line.open_parts import PartKey, key_of

MOST_EXPECTED = 256
LEAST_STEP_S = 1e-6
"""Between the moments of two parts, so that each has its own."""
WAIT_S = 0.05
"""So long a picture waits for its announcement, which comes through another process."""


class Announced:
    """A part that is there. ``at``: monotonic seconds. ``golden``: it is the golden part. ``fault``: why it is INVALID whatever its picture
    shows, in words; empty if it is not."""

    def __init__(self, identity: PartIdentity, at: float, *, golden: bool = False, fault: str = "") -> None:
        self.identity = identity
        self.at = at
        self.golden = golden
        self.fault = fault
        self._seen_by: set[str] = set()

    def first_picture(self, view: str) -> bool:
        """Whether this is the first picture of it from that view, which is noted."""
        first = view not in self._seen_by
        self._seen_by.add(view)
        return first


class Pictures:
    """Which part each picture shows. Any thread may call it; only :meth:`shown` waits, for ``WAIT_S`` at most.

    Where the station triggers, the moment of the trigger comes back with the picture. Where the line does, see :class:`PictureMatch`; each
    view has its own.
    """

    def __init__(self, settings: LineSettings, views: Sequence[str]) -> None:
        self.must_be_announced = settings.control in ("modbus", "opcua") and settings.trigger == "line"
        """Whether a picture of a part that was not announced is none that may pass."""
        self._changed = threading.Condition()
        self._expected: OrderedDict[float, Announced] = OrderedDict()
        self._last = -math.inf
        self._parts: dict[PartKey, Announced] = {}
        self._matches = {view: PictureMatch(settings.picture_min_s, settings.picture_max_s) for view in views}

    def expect(self, part: Announced) -> float:
        """The moment by which a part is known, for its trigger."""
        with self._changed:
            moment = self._last = max(monotonic(), self._last + LEAST_STEP_S)
            self._expected[moment] = part
            while len(self._expected) > MOST_EXPECTED:
                self._expected.popitem(last=False)
            return moment

    def announce(self, part: Announced) -> tuple[Announced, ...]:
        """The camera is triggered by the line itself. Returns the parts that get no picture by that."""
        with self._changed:
            self._parts[key_of(part.identity)] = part
            lost = [one for match in self._matches.values() for one in match.announced(part.identity, part.at).lost]
            self._changed.notify_all()
            return self._out(lost)

    def shown(self, frame: Frame, view: str) -> tuple[Announced | None, tuple[Announced, ...]]:
        """The part that ``frame`` shows, None if nobody knows; and the parts that get no picture by that."""
        if not self.must_be_announced:
            return (None if math.isnan(frame.triggered_at) else self._expected.get(frame.triggered_at)), ()
        match = self._matches[view]
        with self._changed:
            if not match.apart(frame.captured_at):
                self._changed.wait_for(lambda: match.waiting, WAIT_S)
            found = match.picture(frame.captured_at)
            lost = self._out(found.lost)
            return (None if found.part is None else self._parts.get(key_of(found.part))), lost

    def overdue(self, until: float, view: str) -> tuple[Announced, ...]:
        """The parts that get no picture: all that were taken until then have come."""
        with self._changed:
            return self._out(self._matches[view].expired(until).lost)

    def apart(self, now: float) -> bool:
        """Whether parts and pictures cannot be matched now."""
        return any(match.apart(now) for match in self._matches.values())

    def _out(self, lost: Sequence[PartIdentity]) -> tuple[Announced, ...]:
        """Within the lock: each once, and no more known from here on."""
        gone = (self._parts.pop(key_of(one), None) for one in lost)
        while len(self._parts) > MOST_EXPECTED:
            self._parts.pop(next(iter(self._parts)))
        return tuple(one for one in gone if one is not None)
