"""A gauge study: known parts, put before the camera several times in random order: how far can the verdicts be trusted?"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from annotated_types import Ge, Le

from inspector.core.errors import InspectorError
from inspector.core.types import Verdict

LEAST_PARTS, MOST_PARTS = 2, 500
USUAL_GOOD, USUAL_BAD = 30, 10
"""AIAG asks for 30 to 50 parts, about as many near the limit and bad as there are clear ones."""


@dataclass(frozen=True)
class StudyPart:
    """One part: its number from 1, which is written on it, and whether it is good, as is known from elsewhere."""

    number: int
    good: bool


@dataclass(frozen=True)
class StudyPlan:
    """``order``: numbers of the parts as they are put in place, one pass after the other. ``passes``: how often each part is put in place
    anew; ``pictures``: judged of each placing, without touching the part."""

    name: str
    parts: tuple[StudyPart, ...]
    passes: Annotated[int, Ge(1), Le(10)]
    pictures: Annotated[int, Ge(1), Le(10)]
    order: tuple[int, ...]


@dataclass(frozen=True)
class StudyReading:
    """One picture of one placing, as the station judged it. ``step``: place in the plan's order, from 0; ``picture``: from 0.

    ``score`` and ``limit`` are NaN where there was none; ``recipe`` with its version.
    """

    step: int
    picture: int
    at: float
    verdict: Verdict
    score: float
    limit: float
    reason: str
    recipe: str


@dataclass(frozen=True)
class StudyState:
    """Where a study is. ``armed``: the next pictures show the part that is due."""

    plan: StudyPlan
    readings: tuple[StudyReading, ...] = ()
    armed: bool = False
    message: str = ""

    @property
    def step(self) -> int:
        """The placing that is due; the number of placings once all are done."""
        return len({one.step for one in self.readings if one.picture == self.plan.pictures - 1})

    @property
    def done(self) -> bool:
        return self.step >= len(self.plan.order)

    @property
    def due(self) -> int:
        """Number of the part that is to be put in place; 0 when all is done."""
        return 0 if self.done else self.plan.order[self.step]

    @property
    def current_pass(self) -> int:
        """From 1."""
        return min(self.plan.passes, self.step // len(self.plan.parts) + 1)


def make_plan(name: str, good: int, bad: int, passes: int = 3, pictures: int = 2, seed: int = 0) -> StudyPlan:
    """Parts 1 to ``good`` are good, those after them bad. Every pass has an order of its own, and none begins with the part that the one
    before ended with. Raises InspectorError."""
    count = good + bad
    if good < 1 or bad < 1 or not LEAST_PARTS <= count <= MOST_PARTS:
        raise InspectorError(
            f"{good} good and {bad} bad parts make no study", remedy=f"Take at least one of each, {MOST_PARTS} together at most"
        )
    if not 1 <= passes <= 10 or not 1 <= pictures <= 10:
        raise InspectorError("a study has 1 to 10 passes, and 1 to 10 pictures of each placing")
    if not name.strip():
        raise InspectorError("a study needs a name")
    parts = tuple(StudyPart(number, number <= good) for number in range(1, count + 1))
    return StudyPlan(name.strip(), parts, passes, pictures, tuple(_order([part.number for part in parts], passes, random.Random(seed))))


def _order(numbers: Sequence[int], passes: int, chance: random.Random) -> list[int]:
    order: list[int] = []
    for _ in range(passes):
        own = list(numbers)
        chance.shuffle(own)
        if order and own[0] == order[-1]:
            own = [*own[1:], own[0]]
        order += own
    return order
