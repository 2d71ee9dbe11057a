"""Reject at the right part: each part is followed along the belt from the camera's trigger to the ejector and past it.

Pure. Lengths in mm along the belt. A part is due at the ejector ``distance_mm`` after its trigger; the ejector acts ``window_mm`` before
and behind it, switched ``lead_s`` earlier. A part lets the ejector rest if its PASS is in hand by then, and for no other reason.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from math import inf

from inspector.core.line.belt_position import BeltMove, BeltPosition
from inspector.core.line.identity import PartIdentity
from inspector.core.line.line_settings import RejectSettings
from inspector.core.line.messages import LineEvent
from inspector.core.line.vocabulary import LineError, LineResult

MOST_ON_BELT = 4096
"""Parts that are followed at once."""

WRONG_IN_A_ROW = 2
"""Parts that the sensor behind the ejector contradicts, one after the other, before that is an error."""


_LOST_BY = {
    BeltMove.JUMP: "the encoder's count jumped: what lies on the belt is not known any more",
    BeltMove.UNSEEN: "the belt was not seen while it may have stopped or started: what lies on it is not known any more",
}


@dataclass(frozen=True)
class TrackCounts:
    """What became of the parts since the process began: ``entered`` = ``passed`` + ``ejected`` + ``along`` + ``lost`` + ``on_belt``.

    ``along``: good parts within the window of one that was ejected, or while all was. ``unknown``: of those ejected, without a result in
    hand. ``missed``: of those ejected, whose window had gone by before the ejector could be switched. ``lost``: whose place on the belt
    got lost, or was never known. ``seen``: by the sensor behind. ``wrong``: parts that the sensor contradicted. ``late``: results that
    came after the ejector was due.
    """

    entered: int = 0
    passed: int = 0
    ejected: int = 0
    along: int = 0
    unknown: int = 0
    missed: int = 0
    lost: int = 0
    seen: int = 0
    wrong: int = 0
    late: int = 0
    on_belt: int = 0


@dataclass(frozen=True)
class TrackTurn:
    """What one turn brings. ``due_at_s``: monotonic seconds when the ejector was to be switched as it is now, not before the last turn;
    None if it was not switched.

    ``next_at_s``: when it is to be switched next, at the belt's present speed; None while nothing is due or the belt stands. ``errors``
    that came up in this turn; they stand until a reset.
    """

    ejector_on: bool
    due_at_s: float | None
    next_at_s: float | None
    errors: frozenset[LineError]
    events: tuple[LineEvent, ...]
    counts: TrackCounts


@dataclass
class _TrackedPart:
    identity: PartIdentity
    due_mm: float
    passes: int = 0
    of: int = 1
    result: LineResult = LineResult.NONE
    ejected: bool | None = None
    """None until the ejector is due."""
    along: bool = False
    seen: bool = False

    @property
    def good(self) -> bool:
        return self.result is LineResult.PASS


class PartTrack:
    """The parts on the belt. ``belt_is_clear``: nothing lies between camera and ejector at the start; else all of that is ejected, unknown
    as it is."""

    def __init__(self, settings: RejectSettings, belt_is_clear: bool = False) -> None:
        self._settings = settings
        self._belt = BeltPosition(settings)
        self._parts: deque[_TrackedPart] = deque()
        self._unknown_until_mm = 0.0 if belt_is_clear else settings.distance_mm
        self._counts = dict.fromkeys(TrackCounts.__dataclass_fields__, 0)
        self._unplaced = False
        """Whether a part lies on the belt, nobody knows where, and the belt's place was not read since."""
        self._on = False
        self._due_at_s: float | None = None
        self._wrong_in_a_row = 0
        self._gone_mm = -inf
        self._behind = False
        self._now_s = self._before_s = 0.0
        self._errors: set[LineError] = set()
        self._events: list[LineEvent] = []

    @property
    def tolerance_s(self) -> float:
        """By how much an output may be late: as set, or the time in which the belt moves half the window."""
        return self._settings.tolerance_s or self._settings.window_mm / 2 / self._settings.speed_mm_s

    def enter(self, identity: PartIdentity, at_s: float) -> None:
        """A part whose trigger came at ``at_s``, monotonic seconds; NaN: nobody knows when. If it is not known where the belt was then, all
        that is between camera and ejector is ejected."""
        self._counts["entered"] += 1
        at_mm = self._belt.at(at_s)
        if at_mm is None:
            self._lose_place(identity)
            return
        part = _TrackedPart(identity, at_mm + self._settings.distance_mm)
        if len(self._parts) >= MOST_ON_BELT:
            self._lose("more parts than can be followed lie on the belt", [self._parts.popleft()])
        place = len(self._parts)
        while place and self._parts[place - 1].due_mm > part.due_mm:
            place -= 1
        self._parts.insert(place, part)

    def known(self, run: int, part: int, result: LineResult, of: int = 1) -> None:
        """The result of a part, of ``of`` in its picture: all of them must be PASS. What is not PASS stays so."""
        for one in reversed(self._parts):
            if (one.identity.run, one.identity.part) == (run, part):
                break
        else:
            return
        if one.ejected is not None:
            self._counts["late"] += 1
            return
        one.of, one.passes = max(one.of, of), one.passes + (result is LineResult.PASS)
        if result is not LineResult.PASS:
            one.result = result
        elif one.result is LineResult.NONE and one.passes == one.of:
            one.result = LineResult.PASS

    def step(self, now_s: float, count: int | None, running: bool = True, behind: bool | None = None, closed: bool = False) -> TrackTurn:
        """One turn at ``now_s``. ``count``: of the encoder, None if it could not be read or there is none; ``running``: the belt's input;
        ``behind``: whether the sensor behind the ejector sees a part, None without one. ``closed``: all is ejected, whatever its result."""
        self._before_s, self._now_s, self._due_at_s = self._now_s, now_s, None
        move = self._belt.read(now_s, count, running)
        if move in _LOST_BY:
            if self._parts or move is BeltMove.JUMP:
                self._lose(_LOST_BY[move], self._parts)
            self._parts.clear()
        if move in _LOST_BY or self._unplaced:
            self._unplaced &= self._settings.by == "encoder" and count is None
            self._unknown_until_mm = self._belt.reached_mm + self._settings.distance_mm + self._settings.window_mm
        if move is BeltMove.BACK:
            self._invalidate("the belt ran back: the parts on it are INVALID")
        self._decide()
        self._switch(closed)
        self._look_behind(behind)
        self._let_go(behind is not None)
        errors, events = frozenset(self._errors), tuple(self._events)
        self._errors, self._events = set(), []
        counts = TrackCounts(**{**self._counts, "on_belt": len(self._parts)})
        return TrackTurn(self._on, self._due_at_s, self._next_at_s(), errors, events, counts)

    def switched(self, now_s: float, due_at_s: float) -> LineError:
        """The output was read back at ``now_s`` as it had to be from ``due_at_s`` on: EJECTOR_LATE beyond the tolerance, else NONE."""
        return LineError.EJECTOR_LATE if now_s > due_at_s + self.tolerance_s else LineError.NONE

    @property
    def _lead_mm(self) -> float:
        return self._settings.lead_s * self._belt.speed_mm_s

    def _decide(self) -> None:
        """Each part that has come to the ejector's window: let go or ejected."""
        at_mm, window = self._belt.reached_mm + self._lead_mm, self._settings.window_mm
        for part in self._parts:
            if part.due_mm - window > at_mm:
                break
            if part.ejected is None:
                part.ejected = not part.good
                self._counts["unknown"] += part.result is LineResult.NONE
                if part.ejected:
                    self._check_lateness(part, at_mm)

    def _check_lateness(self, part: _TrackedPart, at_mm: float) -> None:
        beyond_mm = at_mm - (part.due_mm - self._settings.window_mm)
        missed = beyond_mm > 2 * self._settings.window_mm
        self._counts["missed"] += missed
        # By length, not by time: the speed of a belt that has just started is not known yet.
        if missed or (beyond_mm > self.tolerance_s * self._settings.speed_mm_s and not self._on):
            self._errors.add(LineError.EJECTOR_LATE)
            self._say("ejector late", f"the ejector was switched {beyond_mm:.0f} mm too late", [part])

    def _switch(self, closed: bool) -> None:
        at_mm, window = self._belt.reached_mm + self._lead_mm, self._settings.window_mm
        unknown = closed or at_mm < self._unknown_until_mm
        ejecting = [part for part in self._parts if part.ejected and abs(part.due_mm - at_mm) <= window]
        for other in self._parts:
            if other.ejected is False and abs(other.due_mm - at_mm) <= window:
                other.along |= unknown or any(abs(other.due_mm - part.due_mm) <= window for part in ejecting)
        on = unknown or bool(ejecting)
        if on != self._on:
            edge_mm = min((part.due_mm - window for part in ejecting), default=at_mm) if on else at_mm
            speed = self._belt.speed_mm_s
            self._due_at_s = max(self._before_s, self._now_s - ((at_mm - edge_mm) / speed if speed else 0.0))
        self._on = on

    def _look_behind(self, behind: bool | None) -> None:
        if behind is None:
            return
        self._counts["seen"] += behind and not self._behind
        self._behind = behind
        if behind:
            at_mm = self._belt.mm - self._settings.behind_mm
            for part in self._parts:
                part.seen |= abs(part.due_mm - at_mm) <= self._settings.window_mm

    def _let_go(self, verified: bool) -> None:
        """Parts that are past the ejector, and past the sensor behind it if there is one."""
        window = self._settings.window_mm
        beyond_mm = self._belt.mm - window - (self._settings.behind_mm if verified else 0.0)
        while self._parts and self._parts[0].due_mm < beyond_mm and self._parts[0].ejected is not None:
            part = self._parts.popleft()
            self._counts["ejected" if part.ejected else "along" if part.along else "passed"] += 1
            if verified and not part.along:
                self._verify(part)
            self._gone_mm = part.due_mm

    def _verify(self, part: _TrackedPart) -> None:
        """The sensor must have seen a part that was let go, and none that was ejected; where another lay near, it cannot be told."""
        next_mm = self._parts[0].due_mm if self._parts else inf
        if min(next_mm - part.due_mm, part.due_mm - self._gone_mm) <= 2 * self._settings.window_mm:
            return
        if part.seen != part.ejected:
            self._wrong_in_a_row = 0
            return
        self._counts["wrong"] += 1
        self._wrong_in_a_row += 1
        text = "a part that was ejected was seen behind the ejector" if part.ejected else "a part that was let go was not seen behind"
        self._say("reject not confirmed", text, [part])
        if self._wrong_in_a_row >= WRONG_IN_A_ROW:
            self._wrong_in_a_row = 0
            self._errors.add(LineError.REJECT_NOT_CONFIRMED)

    def _lose_place(self, identity: PartIdentity) -> None:
        """Of several such parts between two readings the first is said, the others are counted: nobody may read for hours."""
        if self._unplaced:
            self._counts["lost"] += 1
            return
        self._unplaced = True
        self._lose("nobody knows where the part lies: all between camera and ejector is ejected", [_TrackedPart(identity, inf)])

    def _lose(self, text: str, parts: Iterable[_TrackedPart]) -> None:
        lost = list(parts)
        self._counts["lost"] += len(lost)
        self._errors.add(LineError.COUNTS_DISAGREE)
        self._say("parts lost", text, lost)

    def _invalidate(self, text: str) -> None:
        parts = [part for part in self._parts if part.ejected is None]
        for part in parts:
            part.result = LineResult.INVALID
        if parts:
            self._say("belt ran back", text, parts)

    def _say(self, what: str, text: str, parts: Iterable[_TrackedPart]) -> None:
        self._events.append(LineEvent(what, text, tuple(part.identity for part in parts)))

    def _next_at_s(self) -> float | None:
        speed = self._belt.speed_mm_s
        if not speed:
            return None
        at_mm, window = self._belt.reached_mm + self._lead_mm, self._settings.window_mm
        edges = [edge for part in self._parts if not part.good for edge in (part.due_mm - window, part.due_mm + window)]
        coming = [edge - at_mm for edge in (*edges, self._unknown_until_mm) if edge > at_mm]
        return self._now_s + min(coming) / speed if coming else None
