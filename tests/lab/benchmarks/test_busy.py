"""``bench busy``, without its work: what stands in each row, and what being busy has cost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext

import pytest

from inspector.core.quality.learning import LEARNED, LearnedOn, LearningPlan, LearningProgress
from inspector.core.quality.learning_status import LearningGrade
from inspector.core.recipe import Recipe
from inspector.core.teaching import TeachOptions, TeachProgress
from inspector.core.types import Picture
from inspector.lab.benchmarks import busy
from inspector.lab.benchmarks.busy import BusyPlan, lost_by_being_busy, measure_busy
from inspector.lab.rig.busy_machine import burning
from tests.runtime.toy_trainer import make_recipe


class CountingTrainer:
    """Teaches as many steps as are the fewest, or 4 by the clock; one better version of twice as many."""

    def teach(
        self,
        name: str,
        frames: Sequence[Picture],
        options: TeachOptions,
        on_progress: Callable[[TeachProgress], None],
        cancelled: Callable[[], bool],
        on_first: Callable[[Recipe], None] | None = None,
    ) -> Recipe:
        return make_recipe(name, image_steps=options.fewest_steps or 4, notes={LEARNED: "fair, still learning: 8"})

    def go_on(
        self,
        frames: Sequence[Picture],
        options: TeachOptions,
        plan: LearningPlan,
        on_progress: Callable[[LearningProgress], None],
        cancelled: Callable[[], bool],
        on_version: Callable[[Recipe], None],
    ) -> LearnedOn:
        on_version(make_recipe("part", image_steps=2 * plan.start.image_steps))
        return LearnedOn(True, LearningGrade.GOOD, "no more")


def test_quiet_and_busy_stand_side_by_side(monkeypatch: pytest.MonkeyPatch) -> None:
    burned: list[int] = []
    monkeypatch.setattr(busy, "burning", lambda count: nullcontext(burned.append(count)))
    plan = BusyPlan("part", [], TeachOptions(), 2, 100, by_clock=True)
    rows = measure_busy(plan, CountingTrainer, lambda recipe: (1 - 1 / recipe.image_steps, 0.1, 0.0), lambda text: None)
    told = [(row.machine, row.when, row.learned, row.image_steps) for row in rows]
    assert told == [
        ("quiet", "after 60 s", "fair, still learning", 100),
        ("quiet", "done", "done", 200),
        ("busy", "by the clock alone", "fair, still learning", 4),
        ("busy", "after 60 s", "fair, still learning", 100),
        ("busy", "done", "done", 200),
    ]
    assert burned == [0, 2] and lost_by_being_busy(rows) == 0.0


def test_burners_end_with_the_body() -> None:
    with burning(1):
        pass
