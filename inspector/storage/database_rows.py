"""What the station's database gives back."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.core.status import Counters
from inspector.core.types import Verdict


@dataclass(frozen=True)
class Lot:
    """A lot that is over, with its figures. ``ended_at``: Unix seconds."""

    counters: Counters
    ended_at: float


@dataclass(frozen=True)
class AuditEntry:
    """Something that somebody may ask about later. ``at``: Unix seconds."""

    at: float
    what: str
    detail: str


@dataclass(frozen=True)
class RecordRow:
    """One record in the index. ``path``: its JSON file, relative to the records folder, with "/" between the parts.

    ``score`` is NaN where there was none; ``taken_at`` Unix seconds; ``bytes`` those of all its files. ``recipe`` and
    ``version`` are empty where no recipe was in use.
    """

    path: str
    taken_at: float
    verdict: Verdict
    score: float
    reason: str
    recipe: str
    version: str
    lot: str
    bytes: int
