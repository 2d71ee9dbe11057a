"""How far a recipe has learned, in a word, and where the learning is that goes on beside the line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from inspector.core.types import RecipeId


class LearningGrade(Enum):
    """How far a recipe has learned."""

    BEGUN = "just begun"
    FAIR = "fair"
    GOOD = "good"
    DONE = "done"


class LearningPhase(Enum):
    """Where the learning beside the line is."""

    WAITING = "waiting"
    LEARNING = "learning"
    PAUSED = "paused"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True)
class LearningStatus:
    """Learning beside the line, of the recipe ``recipe``. ``steps``: of the training that runs, of at most ``most``; ``began``: the grade
    of the recipe that it began with, ``now`` of the best version so far; ``offered``: that version, None before there is one. ``message``:
    for a person, why it waits or has ended."""

    phase: LearningPhase
    recipe: RecipeId
    steps: int = 0
    target: int = 0
    most: int = 0
    began: LearningGrade | None = None
    now: LearningGrade | None = None
    offered: RecipeId | None = None
    message: str = ""


def learning_in_words(status: LearningStatus) -> str:
    """One calm line for a person."""
    course = "" if status.now is None else f", {status.now.value}"
    if status.began is not None and status.now is not None and status.began is not status.now:
        course = f", {status.began.value} -> {status.now.value}"
    said = {
        LearningPhase.LEARNING: f"Learning goes on: {status.steps} of at most {status.most} steps{course}",
        LearningPhase.WAITING: f"Learning waits{course}",
        LearningPhase.PAUSED: f"Learning is paused{course}",
        LearningPhase.DONE: "Learning is done",
        LearningPhase.STOPPED: f"Learning was stopped{course}",
        LearningPhase.FAILED: f"Learning has failed{course}",
    }[status.phase]
    if status.phase is LearningPhase.LEARNING and not status.most:
        said = f"Learning goes on: getting ready{course}"
    return f"{said}: {status.message}" if status.message else said
