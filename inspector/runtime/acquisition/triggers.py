"""Trigger book: software triggers and the frames that answer them; each trigger becomes one part, whatever the camera does. Pure.

A busy camera ignores a trigger silently and without a gap in its numbering (ten in quick succession gave one frame). Only the count of
triggers against frames reveals it, and only once no frame can come any more. Until then it is not known which of several open triggers
was ignored, and so which part a picture shows. Pictures are therefore held back while triggers overlap, until every one is answered; if
one is not, all of them are INVALID, since any may show another part than its number says.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, replace

from inspector.camera.base import Shot

LATE_DEADLINES = 2.0
"""A frame may arrive up to so many deadlines after its trigger; a later one answers no trigger."""


@dataclass(frozen=True)
class TriggeredPart:
    """``trigger``: its number from 0, None for a frame that nobody asked for; ``moment`` as given to :meth:`TriggerBook.sent`.

    ``shot`` is None where no frame came; ``fault`` is empty only if the picture is known to be that trigger's.
    """

    trigger: int | None
    shot: Shot | None
    fault: str = ""
    moment: float = math.nan


@dataclass(frozen=True)
class _Open:
    number: int
    sent_at: float
    moment: float


MISSED_TRIGGER = "missed trigger: no picture came"
LOST_ON_THE_WAY = "missed trigger: the camera numbered its picture, which was lost on the way"
SURPLUS = "surplus: the picture was not asked for by any trigger"
UNCERTAIN = "uncertain: a trigger close to this one was not answered, the picture may show another part"
OVERLAP = "overrun: triggers come faster than the camera can be known to answer them"


class TriggerBook:
    """Every trigger :meth:`sent` gives exactly one part, in the order of the triggers (but for :meth:`refused`).

    Every frame that no trigger is left for gives one without a trigger, unless it is a late answer to a trigger whose part was given
    already. Seconds are monotonic.
    """

    def __init__(self, deadline_s: float, most_held: int) -> None:
        """``most_held``: parts that are held back at most while triggers overlap; with more, all become INVALID."""
        self._deadline_s = deadline_s
        self._most_held = most_held
        self._open: deque[_Open] = deque()
        self._unanswered: deque[float] = deque()
        self._held: list[TriggeredPart] = []
        self._doubt = False
        self._last_id: int | None = None
        self.sent_count = 0
        self.missed = 0
        self.surplus = 0
        self.late = 0

    @property
    def pending(self) -> int:
        """Triggers whose part was not returned yet."""
        return len(self._open) + sum(part.trigger is not None for part in self._held)

    def sent(self, now: float, moment: float = math.nan) -> list[TriggeredPart]:
        """A trigger went to the camera, now; its part is known by ``moment``. Returns the parts that are due by then."""
        parts = self.expired(now)
        self._open.append(_Open(self.sent_count, now, moment))
        self.sent_count += 1
        return parts

    def refused(self, reason: str, moment: float = math.nan) -> list[TriggeredPart]:
        """The camera refused a trigger: no frame will come, and its part is returned at once. ``reason`` is for a person."""
        part = TriggeredPart(self.sent_count, None, f"missed trigger: {reason}", moment)
        self.sent_count += 1
        self.missed += 1
        return [part]

    def arrived(self, shot: Shot, now: float) -> list[TriggeredPart]:
        """A frame arrived. Returns the parts that are settled by it, in order."""
        parts = self.expired(now)
        self._explain(shot)
        self._forget(now)
        if not self._open and self._unanswered:
            self._unanswered.popleft()
            self.late += 1
            return parts + self._settled()
        if not self._open:
            self.surplus += 1
            self._held.append(TriggeredPart(None, shot, SURPLUS))
            return parts + self._settled()
        trigger = self._open.popleft()
        # It may be the late answer to one before, and this trigger's own still to come.
        part = TriggeredPart(trigger.number, shot, shot.fault or (UNCERTAIN if self._unanswered else ""), trigger.moment)
        self._held.append(part)
        return parts + self._settled()

    def expired(self, now: float) -> list[TriggeredPart]:
        """The parts that are settled because no frame came in time."""
        while self._open and now - self._open[0].sent_at > self._deadline_s:
            trigger = self._open.popleft()
            self._unanswered.append(trigger.sent_at)
            self._miss(trigger, MISSED_TRIGGER)
            self._doubt = True
        return self._settled()

    def closed(self, reason: str) -> list[TriggeredPart]:
        """The camera is closed: no frame will come. Returns all open parts. ``reason`` is for a person."""
        while self._open:
            self._miss(self._open.popleft(), f"missed trigger: {reason}")
            self._doubt = True
        self._unanswered.clear()
        self._last_id = None
        return self._settled()

    def _miss(self, trigger: _Open, fault: str) -> None:
        self.missed += 1
        self._held.append(TriggeredPart(trigger.number, None, fault, trigger.moment))

    def _explain(self, shot: Shot) -> None:
        """A gap in the camera's numbering shows which triggers lost their frames in transit: those before this frame's own."""
        gap = 0 if self._last_id is None else max(0, shot.frame_id - self._last_id - 1)
        self._last_id = shot.frame_id
        if not gap:
            return
        if gap < len(self._unanswered) + len(self._open) - 1 and self._unanswered and len(self._open) > 1:
            self._doubt = True  # some of them were ignored, some were lost, and nobody knows which
        while gap and self._unanswered:
            self._unanswered.popleft()
            gap -= 1
        while gap and len(self._open) > 1:
            self._miss(self._open.popleft(), LOST_ON_THE_WAY)
            gap -= 1

    def _forget(self, now: float) -> None:
        """Drop unanswered triggers that no gap explained and that no frame can answer any more."""
        while self._unanswered and now - self._unanswered[0] > LATE_DEADLINES * self._deadline_s:
            self._unanswered.popleft()

    def _settled(self) -> list[TriggeredPart]:
        """The parts that were held back, once no trigger is open any more, or too many are held."""
        if self._open and len(self._held) <= self._most_held:
            return []
        held, self._held = self._held, []
        if self._open:
            fault = OVERLAP
        else:
            fault = UNCERTAIN if self._doubt else ""
            self._doubt = False
        return [part if part.fault or not fault else replace(part, fault=fault) for part in held]
