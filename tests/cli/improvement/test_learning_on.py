"""``learn-on`` and ``teach --until-done``: to the end, on this console."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.errors import TeachingCancelled
from inspector.core.promises.odd_parts import OddPart, found_of_parts
from inspector.core.quality.learning import WENT_ON, LearnedOn, LearningPlan, LearningProgress, teaching_of
from inspector.core.quality.learning_status import LearningGrade
from inspector.core.recipe import Recipe
from inspector.core.teaching import TeachOptions
from inspector.core.types import Picture
from tests.cli.conftest import Call, read_json
from tests.cli.small import Bench, BrightnessTrainer


def go_on(
    self: BrightnessTrainer,
    frames: Sequence[Picture],
    options: TeachOptions,
    plan: LearningPlan,
    on_progress: Callable[[LearningProgress], None],
    cancelled: Callable[[], bool],
    on_version: Callable[[Recipe], None],
) -> LearnedOn:
    """Two better versions, then no more."""
    for steps in (1800, 3600):
        on_progress(LearningProgress(100, steps, 7200))
        made = self.teach(plan.start.id.name, frames, options, lambda progress: None, cancelled)
        on_version(replace(made, image_steps=steps, notes={**found_of_parts(plan.start.notes), WENT_ON: teaching_of(plan.start)}))
    return LearnedOn(True, LearningGrade.GOOD, "learning for twice as long gained no more")


@pytest.fixture(autouse=True)
def learns_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(BrightnessTrainer, "go_on", go_on, raising=False)


def test_teach_until_done_puts_the_best_version_in_use(call: Call, bench: Bench, good_parts: Path, tmp_path: Path) -> None:
    figures = tmp_path / "figures.json"
    outcome = call("teach", "--images", good_parts, "--recipe", "Plate", "--until-done", "--json", figures)
    assert outcome.code == 0, outcome.err
    found = read_json(figures)["learned_on"]
    assert (found["image_steps"], found["why"], len(found["versions"])) == (3600, "learning for twice as long gained no more", 2)
    assert bench.recipes.current("Plate") == found["version"] != found["from_version"]
    assert len(bench.recipes.teach_pictures("Plate")) == 12 and "better versions" in outcome.out


def test_with_a_part_that_stands_alone_it_is_not_in_use_without_a_word(call: Call, bench: Bench, good_parts: Path) -> None:
    bench.trainer.odd = (OddPart(0, "good_00.png", "unlike the others", None, 2.0),)
    outcome = call("teach", "--images", good_parts, "--recipe", "Plate", "--until-done")
    assert outcome.code != 0 and "is not in use" in outcome.err and bench.recipes.in_use("Plate") is None
    # A person has put it in use as it is: so it may learn on.
    assert call("recipes", "rollback", "Plate", "--to", bench.recipes.versions("Plate")[0]).code == 0
    assert call("learn-on", "Plate").code == 0
    assert bench.recipes.current("Plate") == bench.recipes.versions("Plate")[-1]


def test_a_recipe_that_is_there_learns_on(call: Call, bench: Bench, taught: str) -> None:
    assert call("learn-on", taught).code == 0
    recipe = bench.recipes.load(taught)
    assert (recipe.image_steps, recipe.created_at) == (3600, 1_760_000_000.0)
    entries = "\n".join(entry.detail for entry in bench.made[-1].database.audit_entries())
    assert "learned on, not in use" in entries and "is done: learning for twice as long gained no more" in entries


def test_one_that_is_stopped_leaves_the_recipe_in_use(call: Call, bench: Bench, taught: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*arguments: object) -> LearnedOn:
        raise TeachingCancelled("learning was stopped")

    monkeypatch.setattr(BrightnessTrainer, "go_on", stopped, raising=False)
    before = bench.recipes.current(taught)
    assert call("learn-on", taught).code != 0
    assert bench.recipes.current(taught) == before
