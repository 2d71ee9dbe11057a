"""How parts that were judged join the held-out ones: that is not learning, and makes the promise of the limit a better one.

With 8 held-out parts at most 26 % of good parts are rejected, with 240 at most 1 %. Parts that the line has judged were never learned from.
They are drawn evenly, from several lots, whatever their verdict: to take those alone that passed would prove of any limit that it rejects
nothing. So a drawn part that failed joins if a person found it good, is left out if it was found bad, and until somebody has said which
no part joins.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from inspector.core.quality.answers import Answer
from inspector.core.types import RecipeId, Verdict

DRAWN = 200
"""Parts that are drawn at once, unless told."""

LEAST_DRAWN = 20
"""Fewer are not worth a version of the recipe."""

LOTS = 2
"""So many lots they come from at least, unless one is asked for by name."""


class JudgedScore(NamedTuple):
    """One part that was judged PASS or FAIL. ``at``: Unix seconds; ``score`` and ``limit``: log10."""

    number: int
    at: float
    lot: str
    recipe: str
    version: str
    verdict: Verdict
    score: float
    limit: float


@dataclass(frozen=True)
class HeldOutDraw:
    """Parts that may join the held-out ones of ``recipe``. ``scores``: log10, those that would; ``numbers``: of all that were drawn.

    ``unanswered``: drawn parts that failed, and of which nobody has said whether they were good. ``newest``: the number of the newest part
    that they were drawn from: a later draw begins behind it; ``behind``: the one that this draw began behind, 0 for none. ``lowest_bad``:
    the lowest score of a known defect that is found now, infinite without one: no limit from these parts may reach it. ``problem``: why
    none may join, in words; empty if they may.
    """

    recipe: RecipeId
    scores: tuple[float, ...] = ()
    numbers: tuple[int, ...] = ()
    lots: tuple[str, ...] = ()
    unanswered: tuple[int, ...] = ()
    newest: int = 0
    behind: int = 0
    lowest_bad: float = math.inf
    problem: str = ""

    @property
    def in_words(self) -> str:
        """For a person, and the audit."""
        lots = "1 lot" if len(self.lots) == 1 else f"{len(self.lots)} lots"
        return f"{len(self.scores)} parts of {lots} that were judged join the held-out ones"


def draw_parts(
    recipe: RecipeId,
    judged: Sequence[JudgedScore],
    answers: Mapping[int, Answer],
    *,
    wanted: int = DRAWN,
    lot: str | None = None,
    lowest_bad: float = math.inf,
) -> HeldOutDraw:
    """Draw ``wanted`` of the ``judged`` parts, always the same ones of the same parts. ``answers``: part number -> what people said of it.

    ``lot``: from this one alone; else no lot gives more than its even share of two. ``lowest_bad``: the lowest score of a known defect
    that the limit finds, which is for the limit to stay below. It keeps no part from joining: above the limit lie only good parts that
    were rejected, and without those that score like a defect nothing would bound how many are.
    """
    among = [one for one in judged if (lot is None or one.lot == lot) and answers.get(one.number) is not Answer.BAD]
    among.sort(key=lambda one: zlib.crc32(f"{one.number}".encode()))
    share = wanted if lot is not None else math.ceil(wanted / LOTS)
    drawn: list[JudgedScore] = []
    of_lots: dict[str, int] = {}
    for one in among:
        if len(drawn) == wanted:
            break
        if of_lots.get(one.lot, 0) < share:
            of_lots[one.lot] = of_lots.get(one.lot, 0) + 1
            drawn.append(one)
    unanswered = tuple(sorted(one.number for one in drawn if one.verdict is Verdict.FAIL and answers.get(one.number) is not Answer.GOOD))
    scores = tuple(one.score for one in drawn if one.number not in set(unanswered) and math.isfinite(one.score))
    newest = max((one.number for one in judged), default=0)
    numbers = tuple(sorted(one.number for one in drawn))
    found = HeldOutDraw(recipe, scores, numbers, tuple(of_lots), unanswered, newest, lowest_bad=lowest_bad)
    return replace(found, problem=_problem(found, lot))


def _problem(found: HeldOutDraw, lot: str | None) -> str:
    if lot is None and len(found.lots) < LOTS:
        return f"the parts must come from {LOTS} lots at least, and there are parts of {len(found.lots)}: begin a lot, and let it run"
    if len(found.numbers) < LEAST_DRAWN:
        return f"there are {len(found.numbers)} parts to draw from, and {LEAST_DRAWN} are needed at least"
    if found.unanswered:
        few = ", ".join(map(str, found.unanswered[:5]))
        more = f" and {len(found.unanswered) - 5} more" if len(found.unanswered) > 5 else ""
        return f"of the drawn parts {len(found.unanswered)} failed and nobody has said whether they were good: answer part {few}{more}"
    return ""
