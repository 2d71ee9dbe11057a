"""What parts somebody looks for, among all that were judged."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from inspector.core.quality.answers import Answer
from inspector.core.types import Verdict


class Review(Enum):
    """What became of a part that did not pass. Its values are for the console."""

    NEW = "new"
    """Nobody has looked at it."""
    SEEN = "seen"
    """Somebody has looked at it, or it needs nobody: all that are not NEW."""
    UNANSWERED = "unanswered"
    """Nobody has said what it is, whether it was looked at or not."""
    ANSWERED = "answered"


@dataclass(frozen=True)
class PlaceOnPart:
    """A rectangle on the part, or the ellipse in it if ``round``: from 0 to 1 over the recipe's reference picture, y down."""

    left: float
    top: float
    right: float
    bottom: float
    round: bool = False

    def __post_init__(self) -> None:
        if not (self.left < self.right and self.top < self.bottom):
            raise ValueError("a place on the part has a width and a height above 0")


@dataclass(frozen=True)
class PartFilter:
    """Parts are looked for by all of these together; None and an empty text mean any.

    ``since`` and ``until``: Unix seconds, ``until`` excluded. ``lot``: "" is that of parts before a lot was named. ``verdicts``: one of
    them; ``for_review`` True: FAIL so close to the limit that a person decides, False: any other. ``reason``: a piece of it, in capitals or
    not. ``check``: a check of the image gate, which measured from ``check_least`` to ``check_most``. ``name``: the part's number, or the
    beginning of its serial number or code. ``place``: of the largest flaw's peak. ``answer``: what counts now. ``kept``: whether there is
    evidence.
    """

    since: float | None = None
    until: float | None = None
    lot: str | None = None
    recipe: str | None = None
    version: str | None = None
    view: str | None = None
    verdicts: frozenset[Verdict] | None = None
    for_review: bool | None = None
    reason: str = ""
    check: str = ""
    check_least: float | None = None
    check_most: float | None = None
    score_least: float | None = None
    score_most: float | None = None
    name: str = ""
    place: PlaceOnPart | None = None
    review: Review | None = None
    answer: Answer | None = None
    kept: bool | None = None


NOT_PASSED = frozenset({Verdict.FAIL, Verdict.INVALID})
