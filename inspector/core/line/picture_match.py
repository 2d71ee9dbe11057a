"""Which picture belongs to which announced part, where the line itself triggers the camera. Pure; the caller passes the times.

The n-th picture answers the n-th announcement if it was taken within a window behind it. A picture that fits no announcement, or more than
one, an announcement without a picture: from there on nobody knows which picture shows which part. All that wait are then lost, and
matching begins anew only once no announcement has come for as long as a picture may take: then none of before can have a picture left.
The next one is never taken for it.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass

from inspector.core.line.identity import PartIdentity


@dataclass(frozen=True)
class Matched:
    """``part``: the one that the picture shows, None if nobody knows. ``lost``: announced parts that get no picture by that."""

    part: PartIdentity | None = None
    lost: tuple[PartIdentity, ...] = ()


@dataclass(frozen=True)
class _Expected:
    part: PartIdentity
    at: float


class PictureMatch:
    """Each announced part comes back once: with its picture, or among the lost. Times are monotonic seconds, rising for the announcements
    and, by themselves, for the pictures."""

    def __init__(self, min_s: float, max_s: float) -> None:
        """``min_s``, ``max_s``: a picture is taken so long behind its announcement at the earliest and at the latest."""
        self._min_s = min_s
        self._max_s = max_s
        self._open: deque[_Expected] = deque()
        self._apart_until = -math.inf

    @property
    def waiting(self) -> int:
        """Announced parts without a picture so far."""
        return len(self._open)

    def apart(self, now: float) -> bool:
        """Whether pictures and parts cannot be matched now."""
        return now <= self._apart_until

    def announced(self, part: PartIdentity, at: float) -> Matched:
        """The line has said that a part is there. It is lost at once while nothing can be matched."""
        if self.apart(at):
            self._apart_until = max(self._apart_until, at + self._max_s)
            return Matched(lost=(part,))
        self._open.append(_Expected(part, at))
        return Matched()

    def picture(self, captured_at: float) -> Matched:
        """A picture was taken."""
        if self.apart(captured_at):
            return Matched()
        fits = [one for one in self._open if self._min_s <= captured_at - one.at <= self._max_s]
        if len(fits) == 1 and fits[0] is self._open[0]:
            self._open.popleft()
            return Matched(fits[0].part)
        return Matched(lost=self._begin_anew(captured_at))

    def expired(self, now: float) -> Matched:
        """All pictures that were taken until ``now`` were given to :meth:`picture`."""
        if self._open and now - self._open[0].at > self._max_s:
            return Matched(lost=self._begin_anew(now))
        return Matched()

    def _begin_anew(self, now: float) -> tuple[PartIdentity, ...]:
        last = self._open[-1].at if self._open else now
        self._apart_until = max(now, last + self._max_s)
        lost = tuple(one.part for one in self._open)
        self._open.clear()
        return lost
