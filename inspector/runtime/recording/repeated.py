"""Trouble that comes again and again in the audit: the first few entries are written, the others are counted and said together."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from time import monotonic, time

ALIKE = 3
"""So many entries of one kind are written each by itself."""
EVERY_S = 600.0
"""So long the others are counted before it is said how many they were."""
MOST_KINDS = 64
TROUBLE = frozenset({"error", "camera", "drift", "lot check", "passed"})
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


@dataclass
class _Kind:
    what: str
    detail: str
    since: float
    written: int = 1
    counted: int = 0
    last_at: float = 0.0


class RepeatedTrouble:
    """What the station notes by itself, and only that: what a person does is never folded. Entries that differ in their numbers alone are
    alike. Not thread-safe. ``ticks``: monotonic seconds; ``clock``: Unix seconds."""

    def __init__(self, ticks: Callable[[], float] = monotonic, clock: Callable[[], float] = time) -> None:
        self._ticks = ticks
        self._clock = clock
        self._kinds: OrderedDict[tuple[str, str], _Kind] = OrderedDict()

    def is_counted(self, what: str, detail: str) -> bool:
        """Whether this entry is one of many, and counted instead of being written."""
        if what not in TROUBLE:
            return False
        key = what, _NUMBER.sub("#", detail)
        kind = self._kinds.get(key)
        if kind is None:
            self._kinds[key] = _Kind(what, detail, self._ticks())
            return False
        if kind.written < ALIKE:
            kind.written += 1
            return False
        kind.counted += 1
        kind.last_at = self._clock()
        return True

    def due(self, *, all_of_them: bool = False) -> list[tuple[str, str]]:
        """What is to be said now of what was counted, as ``what`` and ``detail``; at the end ``all_of_them``."""
        said: list[tuple[str, str]] = []
        now = self._ticks()
        too_many = len(self._kinds) - MOST_KINDS
        for number, (key, kind) in enumerate(list(self._kinds.items())):
            if not (all_of_them or number < too_many or now - kind.since >= EVERY_S):
                continue
            if kind.counted:
                times = "once more" if kind.counted == 1 else f"{kind.counted} times more"
                said.append((kind.what, f"the same {times} until {datetime.fromtimestamp(kind.last_at):%H:%M:%S}: {kind.detail}"))
            if kind.counted and number >= too_many and not all_of_them:
                kind.since, kind.counted = now, 0
            else:
                del self._kinds[key]
        return said
