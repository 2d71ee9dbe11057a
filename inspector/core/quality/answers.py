"""What a person says of a part that the station has judged."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


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

    ``number`` counts the answers of the station, ``part`` is the part's number, ``at`` Unix seconds, ``who`` the person's name (empty where
    nobody has signed in). ``answer`` is None for an undo: the part is as if nobody had answered. ``kind``: of the defect ("scratch", own
    words), empty without one.
    """

    number: int
    part: int
    at: float
    who: str
    answer: Answer | None
    kind: str = ""
    note: str = ""
