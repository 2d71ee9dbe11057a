"""What a person says of a part that the station has judged, and what a lot comes to by that."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from inspector.core.types import Band, Verdict

UNDO_S = 300.0
"""Seconds after an answer in which it can be taken back."""

KINDS = ("scratch", "dent", "dirt", "missing", "colour")
"""Kinds of defects that are offered before anybody has named one."""


class Answer(Enum):
    """What a person found at a part."""

    BAD = "bad"
    GOOD = "good"
    UNSURE = "unsure"

    @property
    def words(self) -> str:
        """For a person: what stands on the button."""
        return {Answer.BAD: "Really bad", Answer.GOOD: "Was good", Answer.UNSURE: "Cannot tell"}[self]


@dataclass(frozen=True)
class PartAnswer:
    """One answer. The last one of a part counts; none is ever changed or removed, and an undo is an entry of its own.

    ``number`` counts the answers of the station, 0 while the disk has not taken it; ``part`` is the part's number, ``at`` Unix seconds,
    ``who`` the person's name (empty where nobody has signed in). ``answer`` is None for an undo: the part is as if nobody had answered.
    ``kind``: of the defect ("scratch", own words), empty without one. ``verdict``: what the station said of the part and counted; None
    for one that is in no counter. ``band``: that of the part, with the verdict.
    """

    number: int
    part: int
    at: float
    who: str
    answer: Answer | None
    kind: str = ""
    note: str = ""
    verdict: Verdict | None = None
    band: Band | None = None

    @property
    def words(self) -> str:
        """For a person: the answer, and the kind of the defect."""
        if self.answer is None:
            return ""
        return f"{self.answer.words}: {self.kind}" if self.kind else self.answer.words


@dataclass(frozen=True)
class Confirmed:
    """What people said of the parts of one lot. ``bad``, ``good``, ``unsure``: of those that were FAIL; ``escaped``: PASS, and really bad;
    ``invalid_good``: INVALID, and good."""

    bad: int = 0
    good: int = 0
    unsure: int = 0
    escaped: int = 0
    invalid_good: int = 0

    @property
    def total(self) -> int:
        """FAIL parts with an answer."""
        return self.bad + self.good + self.unsure


@dataclass(frozen=True)
class CorrectedCounters:
    """A lot's counters as the line got them, beside what people said of its parts. The verdicts are never changed by that."""

    passed: int = 0
    failed: int = 0
    invalid: int = 0
    confirmed: Confirmed = Confirmed()

    @property
    def total(self) -> int:
        return self.passed + self.failed + self.invalid

    @property
    def unreviewed(self) -> int:
        """FAIL parts that nobody has said anything of."""
        return max(0, self.failed - self.confirmed.total)

    @property
    def good(self) -> int:
        """PASS parts but for those that were really bad, and parts that did not pass and were good."""
        return self.passed - self.confirmed.escaped + self.confirmed.good + self.confirmed.invalid_good

    @property
    def raw_yield(self) -> float:
        """PASS / total, NaN while there is no part."""
        return self.passed / self.total if self.total else math.nan

    @property
    def yield_rate(self) -> float:
        """Good parts of all, as people say; a part without an answer is what its verdict says. NaN while there is no part."""
        return self.good / self.total if self.total else math.nan

    @property
    def words(self) -> str:
        """For a person: what became of the failures; empty while nobody has answered."""
        parts = ((self.confirmed.good, "confirmed good"), (self.confirmed.bad, "really bad"), (self.confirmed.unsure, "cannot be told"))
        said = [f"{count} {word}" for count, word in parts if count]
        escaped = f"{self.confirmed.escaped} PASS really bad" if self.confirmed.escaped else ""
        of_them = f"{self.failed} FAIL, of them {', '.join(said)}" if said else ""
        return "; ".join(filter(None, (of_them, escaped)))


@dataclass(frozen=True)
class Unseen:
    """Parts that did not pass and that no person has looked at: neither answered nor acknowledged. ``review``: those of ``failed`` in the
    review band."""

    failed: int = 0
    review: int = 0
    invalid: int = 0

    @property
    def total(self) -> int:
        return self.failed + self.invalid

    @property
    def words(self) -> str:
        """For a person; empty if there is none."""
        found = [f"{count} {word}" for count, word in ((self.failed, "FAIL"), (self.invalid, "INVALID")) if count]
        return f"{', '.join(found)} since you looked" if found else ""

    def __add__(self, other: Unseen) -> Unseen:
        return Unseen(self.failed + other.failed, self.review + other.review, self.invalid + other.invalid)

    @classmethod
    def one(cls, verdict: Verdict, band: Band | None) -> Unseen:
        """A single part."""
        return cls(int(verdict is Verdict.FAIL), int(band is Band.REVIEW), int(verdict is Verdict.INVALID))


@dataclass(frozen=True)
class AnswersStatus:
    """The answers at one moment. ``unseen`` counts what waits for a person, ``waiting`` has the numbers of the newest of these parts.
    ``known``: the answers of the parts that were answered or flagged last, by the part's number. ``kinds``: offered for a defect, the most
    used first. ``confirmed``: of the standing lot. ``problem``: answers that the disk has not taken, in words; empty if there are none."""

    unseen: Unseen = Unseen()
    waiting: frozenset[int] = frozenset()
    known: Mapping[int, PartAnswer] = field(default_factory=dict)
    kinds: tuple[str, ...] = KINDS
    confirmed: Confirmed = Confirmed()
    problem: str = ""
