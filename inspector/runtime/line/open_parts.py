"""The station's book of the parts that the line has announced and whose results it has not taken yet. Pure."""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass

from inspector.core.line.identity import PartIdentity

MOST_OPEN = 1024
"""Far more than a line may have under way; beyond that the oldest is forgotten, so that the memory stays bounded."""

PartKey = tuple[int, int]


def key_of(identity: PartIdentity) -> PartKey:
    """What tells a part from all others: the line's own sequence may come again."""
    return identity.run, identity.part


@dataclass
class OpenPart:
    """``verdict`` in words, empty until it is given, at ``judged_at`` in monotonic seconds; NaN if nothing was judged."""

    identity: PartIdentity
    verdict: str = ""
    judged_at: float = math.nan


class OpenPartsBook:
    """A part comes in when it is announced and goes when the line has its result. What is in it outlives the line process."""

    def __init__(self) -> None:
        self._parts: OrderedDict[PartKey, OpenPart] = OrderedDict()

    def __len__(self) -> int:
        return len(self._parts)

    def enter(self, identity: PartIdentity) -> None:
        """The line has announced a part."""
        self._parts[key_of(identity)] = OpenPart(identity)
        while len(self._parts) > MOST_OPEN:
            self._parts.popitem(last=False)

    def judged(self, identity: PartIdentity, verdict: str, at: float = math.nan) -> bool:
        """A part has its verdict. False if the line has another result of it already: too late."""
        entry = self._parts.get(key_of(identity))
        if entry is not None:
            entry.verdict, entry.judged_at = verdict, at
        return entry is not None

    def let_go(self, run: int, part: int) -> OpenPart | None:
        """The line has the result of a part. Returns what was known of it by then; None if it is not here."""
        return self._parts.pop((run, part), None)

    def handed_over(self, run: int) -> tuple[PartIdentity, ...]:
        """All parts, in the order in which they came, for a line process that has begun anew with ``run``."""
        return tuple(entry.identity for key, entry in self._parts.items() if key[0] != run)
