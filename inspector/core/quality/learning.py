"""How far a recipe has learned, and the learning that goes on beside the line once there is one.

A minute gives a recipe; the student then goes on learning. Each further training is twice as long as the one before, and what comes of it
is offered if it gains anything (``learning_gain``).
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol, runtime_checkable

import numpy as np

from inspector.core.quality.learning_gain import FARTHER, NEARLY_ALL
from inspector.core.quality.learning_status import LearningGrade
from inspector.core.recipe import Recipe
from inspector.core.teaching import TeachOptions, Trainer
from inspector.core.types import Picture

LEARNED = "learned"
"""Key of a recipe's notes that says how far it has learned: its grade, and by what."""

WENT_ON = "went on from"
"""Key of a recipe's notes that says when the recipe was taught whose student has gone on learning: the same for all versions of that."""

SETTLED_LOSS = 0.1
"""A student has converged when its loss has fallen to this share of what it began with."""


def grade(image_steps: int, fewest: int, loss_curve: Sequence[float], found: int, planted: int) -> tuple[LearningGrade, str]:
    """The grade of a student that was trained with so many ``image_steps``, and why in words. ``fewest``: those of a whole teaching;
    ``found`` of ``planted`` defects are above the limit."""
    fallen = _fallen(loss_curve)
    seen = not planted or found >= NEARLY_ALL * planted
    said = f"{image_steps} image-steps" if image_steps else "by the memory of good parts alone"
    if math.isfinite(fallen):
        said += f", loss fallen to {100 * fallen:.0f} %"
    if planted:
        said += f", {found} of {planted} planted defects found"
    if image_steps < fewest // 2:
        return LearningGrade.BEGUN, said
    converged = math.isfinite(fallen) and fallen <= SETTLED_LOSS and image_steps >= FARTHER * fewest
    return (LearningGrade.GOOD if converged and seen else LearningGrade.FAIR), said


def learned_note(found: LearningGrade, why: str) -> str:
    """What stands under ``LEARNED``."""
    return f"{found.value}{', still learning' if found in (LearningGrade.BEGUN, LearningGrade.FAIR) else ''}: {why}"


def grade_of(notes: Mapping[str, str]) -> LearningGrade | None:
    """The grade under ``LEARNED``; None where a recipe has none."""
    word = re.match(r"[a-z ]+", notes.get(LEARNED, ""))
    return next((one for one in LearningGrade if word is not None and word[0] == one.value), None)


def teaching_of(recipe: Recipe) -> str:
    """By what all versions of one teaching are known: when that ended, UTC."""
    return recipe.notes.get(WENT_ON) or datetime.fromtimestamp(recipe.created_at, UTC).isoformat(timespec="microseconds")


def _fallen(loss_curve: Sequence[float]) -> float:
    """The loss at the end as a share of that at the beginning; NaN without one."""
    if len(loss_curve) < 2 or not loss_curve[0] > 0:
        return math.nan
    width = max(1, len(loss_curve) // 10)
    return float(np.mean(loss_curve[-width:]) / np.mean(loss_curve[:width]))


@dataclass(frozen=True)
class LearningProgress:
    """Of the teaching process. ``steps`` of ``target`` image-steps of this training, ``most`` of the longest; ``message``: for a person."""

    steps: int
    target: int
    most: int
    message: str = ""


@dataclass(frozen=True)
class LearnedOn:
    """How learning on has ended: ``done`` if more gains no more; ``best``: the grade; ``why`` in words."""

    done: bool
    best: LearningGrade
    why: str


class CheckpointPlace(Protocol):
    """Where the state of a learning is kept, so that one which was stopped goes on where it was."""

    def read(self) -> bytes | None:
        """What was written last; None where there is nothing. Raises StorageError."""
        ...

    def write(self, content: bytes) -> None:
        """Keep ``content`` instead of what is there: all of it, or nothing of it. Blocks until the disk has it. Raises StorageError."""
        ...

    def remove(self) -> None:
        """Keep nothing. Raises StorageError."""
        ...


@dataclass(frozen=True, eq=False)
class LearningPlan:
    """Learning on from a recipe: ``start``, whose memory and split into learned and held-out parts stay as they are. ``fewest``: the
    image-steps that are doubled, None to choose. ``kept``: where the state is kept, None for nowhere."""

    start: Recipe
    fewest: int | None = None
    kept: CheckpointPlace | None = None


@runtime_checkable
class Continuing(Trainer, Protocol):
    """A trainer whose student can go on learning once there is a recipe."""

    def go_on(
        self,
        frames: Sequence[Picture],
        options: TeachOptions,
        plan: LearningPlan,
        on_progress: Callable[[LearningProgress], None],
        cancelled: Callable[[], bool],
        on_version: Callable[[Recipe], None],
    ) -> LearnedOn:
        """Train again and again, each time for twice as long, from the same ``frames`` and ``options`` that ``plan.start`` was taught with,
        until more gains no more.

        Blocks until then. ``on_version`` gets each version that is better than all before it, without a version's number. Its
        student is the one that :meth:`teach` gives with so many ``image_steps``, to the bit; its memory is that of ``plan.start``. Each
        of ``frames`` is read once. Raises TeachingError, TeachingCancelled: then the state is kept.
        """
        ...
