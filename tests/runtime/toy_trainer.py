"""Trainers for the teaching process. They are built by name in another process, so they live in a module of their own."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from inspector.core.errors import TeacherUnavailable, TeachingCancelled
from inspector.core.quality.learning import LearnedOn, LearningPlan, LearningProgress
from inspector.core.quality.learning_status import LearningGrade
from inspector.core.recipe import LevelScale, Limit, Recipe, TeacherId
from inspector.core.status import TeachPhase
from inspector.core.teaching import FIRST_VERSION, TeachOptions, TeachProgress
from inspector.core.types import Picture, RecipeId

LIMIT = -0.5


def make_recipe(name: str, side: int = 128, limit: float = LIMIT, **changes: object) -> Recipe:
    """A recipe that the brightness detector of this folder judges by."""
    recipe = Recipe(
        id=RecipeId(name, ""),
        created_at=1_760_000_000.0,
        teacher=TeacherId("resnet18", "ab" * 32),
        frame_size=(side, side),
        region=None,
        input_size=(32, 32),
        fusion="product",
        smoothing_px=0.0,
        level_scales=(LevelScale(0.1, 0.3),) * 3,
        student={"layer1.weight": np.ones((2, 3, 3, 3), np.float32)},
        limit=Limit(limit, 0.01, 0.1, 9, "conformal"),
        good_scores=(limit - 0.2, limit - 0.1),
        colour_scale=(-3.0, 0.0),
    )
    return replace(recipe, **changes)  # type: ignore[arg-type]


@dataclass
class ToyTrainer:
    """Two steps of progress, then a recipe whose notes tell what arrived. ``course``: "well", "refuse", "fault", "die" or "hang"."""

    course: str = "well"

    def teach(
        self,
        name: str,
        frames: Sequence[Picture],
        options: TeachOptions,
        on_progress: Callable[[TeachProgress], None],
        cancelled: Callable[[], bool],
        on_first: Callable[[Recipe], None] | None = None,
    ) -> Recipe:
        on_progress(TeachProgress(TeachPhase.FEATURES, 0.25, 2.0))
        if on_first is not None:
            on_first(make_recipe(name, id=RecipeId(name, FIRST_VERSION), student={}))
        on_progress(TeachProgress(TeachPhase.TRAINING, 0.5, 1.0, 0.125))
        if self.course == "refuse":
            raise TeacherUnavailable("no weights", where="resnet18", remedy="Import a file")
        if self.course == "fault":
            raise ZeroDivisionError("a fault of the program")
        if self.course == "die":
            os._exit(7)
        if self.course == "hang":
            threading.Event().wait()
        height, width = frames[0].shape[:2]
        notes = {"frames": str(len(frames)), "sum": str(sum(int(frame.sum()) for frame in frames)), "process": str(os.getpid())}
        return make_recipe(name, width, frame_size=(width, height), notes=notes, seed=options.seed)

    def go_on(
        self,
        frames: Sequence[Picture],
        options: TeachOptions,
        plan: LearningPlan,
        on_progress: Callable[[LearningProgress], None],
        cancelled: Callable[[], bool],
        on_version: Callable[[Recipe], None],
    ) -> LearnedOn:
        """Two versions; the state that is kept says how many were taken. "hang": then it waits to be told to stop."""
        for number in (1, 2):
            on_progress(LearningProgress(10 * number, 20, 40))
            on_version(make_recipe(plan.start.id.name, image_steps=number, notes={"frames": str(len(frames))}))
            assert plan.kept is not None
            plan.kept.write(f"taken: {number}".encode())
        if self.course == "die":
            os._exit(7)
        while self.course == "hang":
            if cancelled():
                plan.kept.write(b"stopped")
                raise TeachingCancelled("learning was stopped")
            threading.Event().wait(0.01)
        return LearnedOn(True, LearningGrade.GOOD, "no more")
