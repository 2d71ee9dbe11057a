"""What a verification says: which place, and what is wrong there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

MOST_FINDINGS = 100
"""Of one kind of place; more are counted."""


@dataclass(frozen=True)
class Discrepancy:
    """Something is not as the station wrote it. ``place``: a chain and the number of a row, a record's path, a checkpoint."""

    place: str
    what: str


@dataclass(frozen=True)
class ChainFigures:
    """One chain. ``rows`` are there, ``folded`` went by retention, ``before`` have no hash (from before the chain began), ``unsigned`` came
    after the last checkpoint. ``number``, ``hash``: of the newest row, in hexadecimal."""

    name: str
    rows: int
    folded: int
    before: int
    unsigned: int
    number: int
    hash: str


@dataclass(frozen=True)
class LedgerReport:
    """One database. ``findings`` is empty if all is as it was written; ``notes`` say what cannot be known, or is no fault.

    ``keys``: fingerprints of all keys that signed. ``anchor``: that of the newest checkpoint, made at ``signed_at`` (Unix seconds; None
    without one). ``records`` and ``files``: how many were compared with their digests.
    """

    database: Path
    chains: tuple[ChainFigures, ...]
    checkpoints: int
    anchor: str
    signed_at: float | None
    keys: tuple[str, ...]
    records: int
    files: int
    findings: tuple[Discrepancy, ...]
    notes: tuple[str, ...]
    seconds: float


@dataclass
class Findings:
    """Collects them; more than ``MOST_FINDINGS`` of one place are counted only. ``step`` is called with the number of things looked at."""

    step: Callable[[int], None] = lambda _: None
    found: list[Discrepancy] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    looked_at: int = 0
    _counts: dict[str, int] = field(default_factory=dict)

    def add(self, group: str, place: str, what: str) -> None:
        """``group``: the kind of place, a chain for instance."""
        count = self._counts[group] = self._counts.get(group, 0) + 1
        if count <= MOST_FINDINGS:
            self.found.append(Discrepancy(place, what))

    def looked(self, count: int) -> None:
        """So many more were looked at."""
        self.looked_at += count
        self.step(self.looked_at)

    def all(self) -> tuple[Discrepancy, ...]:
        """With how many more there are."""
        more = [Discrepancy(group, f"{count - MOST_FINDINGS} more") for group, count in self._counts.items() if count > MOST_FINDINGS]
        return (*self.found, *more)
