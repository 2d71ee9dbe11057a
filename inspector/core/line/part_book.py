"""The book of parts: triggered, and their results not taken by the line yet. Results come out in the order of the triggers."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import inf

from inspector.core.line.exchange import ShownResult
from inspector.core.line.identity import PartIdentity
from inspector.core.line.messages import PartJudged
from inspector.core.line.vocabulary import LineResult, Why

MOST_IN_BOOK = 64
"""Parts in the book at once: a line that goes on triggering without taking results fills no memory."""

MOST_IN_PICTURE = 64
"""Results of one picture."""


@dataclass
class BookedPart:
    """One trigger. ``results`` is empty until the part is decided, then holds what the line has not taken, in the order of places."""

    identity: PartIdentity
    deadline_s: float = inf
    recipe: str = ""
    """Name of the recipe that judged when the part came; empty: not known."""
    results: deque[ShownResult] = field(default_factory=deque)
    heard: dict[int, ShownResult] = field(default_factory=dict)
    of: int = 0

    @property
    def decided(self) -> bool:
        """Whether its results stand."""
        return bool(self.results)

    @property
    def sequence(self) -> int:
        """By which the line knows the part: its own number, or else one that counts from 1 to 65 535 and begins again."""
        return self.identity.sequence or (self.identity.part - 1) % 65_535 + 1

    def hear(self, shown: ShownResult) -> bool:
        """The result of one place in the picture; the part is decided with the last of them. False if it comes second or does not fit."""
        fits = 0 < shown.place <= shown.of <= MOST_IN_PICTURE and shown.of == (self.of or shown.of)
        if self.decided or not fits or shown.place in self.heard:
            return False
        self.of = shown.of
        self.heard[shown.place] = shown
        if len(self.heard) == self.of:
            self.results.extend(self.heard[place] for place in sorted(self.heard))
        return True

    def refuse(self, why: Why) -> None:
        """Every place that nothing was heard of is INVALID."""
        of = self.of or 1
        for place in range(1, of + 1):
            self.results.append(self.heard.get(place) or self.invalid(why, place, of))

    def invalid(self, why: Why, place: int = 1, of: int = 1) -> ShownResult:
        """An INVALID result of this part."""
        one = self.identity
        return ShownResult(one.part, self.sequence, LineResult.INVALID, why, serial=one.serial, place=place, of=of)


class LinePartBook:
    """Parts of the line from trigger to the result's acknowledgement, first come, first told."""

    def __init__(self) -> None:
        self._parts: deque[BookedPart] = deque()
        self._open: dict[tuple[int, int], BookedPart] = {}
        self.further = 0
        """Results beyond the first of a part, of all pictures with several parts."""

    def __len__(self) -> int:
        return len(self._parts)

    @property
    def open(self) -> int:
        """Parts whose result is not known yet."""
        return len(self._open)

    @property
    def decided(self) -> int:
        """Parts whose results are known and not all taken."""
        return len(self._parts) - len(self._open)

    @property
    def waiting(self) -> int:
        """Results that are known and not taken."""
        return sum(len(part.results) for part in self._parts)

    @property
    def first(self) -> BookedPart | None:
        """The part whose result is told next."""
        return self._parts[0] if self._parts else None

    @property
    def next_deadline_s(self) -> float:
        """When the next open part is late; infinite if none is open."""
        return min((part.deadline_s for part in self._open.values()), default=inf)

    @property
    def identities(self) -> tuple[PartIdentity, ...]:
        """Of all parts in the book, in their order."""
        return tuple(part.identity for part in self._parts)

    def has_sequence(self, sequence: int) -> bool:
        """Whether the line knows a part in the book by that number, its own or one that was counted for it."""
        return any(part.sequence == sequence for part in self._parts)

    def enter(self, part: BookedPart) -> None:
        """The next trigger's part, open or decided."""
        self._parts.append(part)
        if not part.decided:
            self._open[part.identity.run, part.identity.part] = part

    def put_first(self, identities: Iterable[PartIdentity], keep_first: bool) -> int:
        """Parts of a process before this one, INVALID since the link was lost, before all others; behind the first if that is shown.

        Returns how many were not in the book yet.
        """
        known = set(self.identities)
        parts = [BookedPart(one) for one in identities if one not in known]
        shown = [self._parts.popleft()] if keep_first and self._parts else []
        for part in parts:
            part.refuse(Why.LINK_LOST)
        self._parts = deque([*shown, *parts, *self._parts])
        return len(parts)

    def find_open(self, judged: PartJudged) -> BookedPart | None:
        """The open part that was judged; None if there is none, e.g. because its result stands already."""
        return self._open.get((judged.identity.run, judged.identity.part))

    def settle(self, part: BookedPart) -> None:
        """``part`` may be decided: then it is open no more."""
        if part.decided and self._open.pop((part.identity.run, part.identity.part), None) is not None:
            self.further += len(part.results) - 1

    def expire(self, now_s: float) -> list[PartIdentity]:
        """Open parts whose deadline is reached become INVALID, late. Returns them."""
        return self._refuse([part for part in self._open.values() if now_s >= part.deadline_s], Why.LATE)

    def refuse_all(self, why: Why) -> list[PartIdentity]:
        """Every open part becomes INVALID. Returns them."""
        return self._refuse(list(self._open.values()), why)

    def _refuse(self, parts: Sequence[BookedPart], why: Why) -> list[PartIdentity]:
        for part in parts:
            part.refuse(why)
            self.settle(part)
        return [part.identity for part in parts]

    def take(self) -> tuple[ShownResult, PartIdentity | None]:
        """The line has the first result. Returns it, with the identity of the part if that was its last one."""
        part = self._parts[0]
        result = part.results.popleft()
        if part.results:
            return result, None
        self._parts.popleft()
        return result, part.identity

    def flush(self) -> tuple[int, tuple[PartIdentity, ...]]:
        """Empty the book. Returns how many results the line does not get, an open part being one, and the parts."""
        lost, parts = self.waiting + self.open, self.identities
        self._parts.clear()
        self._open.clear()
        return lost, parts
