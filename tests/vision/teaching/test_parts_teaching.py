"""Several parts in a picture, taught and judged: from pictures to verdicts of each, and through the store."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from inspector.core.errors import RecipeInvalid, TeachingError
from inspector.core.recipe import Recipe, Weights
from inspector.core.several import PartsInView
from inspector.core.teaching import ALIGNMENT, TeachOptions
from inspector.core.types import Picture, Rect, Verdict
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.storage.recipes.store import RecipeStore
from inspector.vision.framing.framing import Framing
from inspector.vision.framing.registration import find_good_parts
from inspector.vision.networks.compiling import compile_recipe
from inspector.vision.teaching.teachers import TeacherStore
from inspector.vision.teaching.training import StpmTrainer
from tests.several_brackets import PLACES, brackets, frame, somewhere, spot_of

QUICK = TeachOptions(
    eight_bits=False,
    light_range=False,
    teacher="resnet18",
    image_steps=48,
    seed=3,
    input_size=(64, 64),
    device="cpu",
    target_rate=0.2,
    held_out=0.3,
    parts=PartsInView(3),
)


def good_pictures(count: int = 8) -> list[Picture]:
    rng = np.random.default_rng(21)
    return [brackets(somewhere(rng), 100 + seed) for seed in range(count)]


def teach(store: TeacherStore, pictures: list[Picture], **changes: object) -> Recipe:
    return StpmTrainer(store).teach("Brackets", pictures, replace(QUICK, **changes), lambda progress: None, lambda: False)  # type: ignore[arg-type]


@pytest.mark.slow
def test_every_part_is_learned_from_and_judged(random_store: TeacherStore, random_teacher: Weights, tmp_path: Path) -> None:
    taught = teach(random_store, good_pictures())
    assert "24 parts in 8 of 8 pictures" in taught.notes[ALIGNMENT]
    assert taught.limit.held_out % 3 == 0, "the parts of a picture are held out together"
    store = RecipeStore(tmp_path / "recipes")
    store.save(taught)
    recipe = store.load("Brackets")  # what was kept judges as what was taught
    assert recipe.parts == PartsInView(3)
    pipeline = Pipeline(recipe, compile_recipe(recipe, random_teacher, "cpu", "openvino"))
    maps = [one for picture in good_pictures() for one in pipeline.maps_of_each(picture)]
    scores = pipeline.framing.held_out_scores(maps[-len(recipe.good_scores) :])
    # What is taken off is fitted to all that set the limit, learned ones too.
    assert scores == pytest.approx(recipe.good_scores, abs=3e-2 if recipe.usual else 2e-3)
    seen = pipeline.inspect(frame(brackets(PLACES, 300, (2,))))
    pipeline.close()
    assert [part.verdict for part in seen.parts].count(Verdict.INVALID) == 0, seen.reason
    assert seen.parts[2].verdict is Verdict.FAIL
    assert np.hypot(*(np.array(seen.parts[2].regions[0].peak_xy) - spot_of(PLACES[2]))) < 14
    assert seen.parts[2].score == max(part.score for part in seen.parts)


@pytest.mark.slow
def test_fewer_may_be_shown_to_learn_from() -> None:
    rng = np.random.default_rng(22)
    pictures = [brackets(somewhere(rng)[: 1 + seed % 3], seed) for seed in range(6)]
    parts = find_good_parts(pictures, QUICK)
    assert len(parts.frames) == sum(1 + seed % 3 for seed in range(6))
    assert parts.numbers[:6] == (0, 0, 1, 0, 1, 2)


def test_it_is_looked_for_in_the_region_alone() -> None:
    region = Rect(0, 0, 210, 128)
    parts = find_good_parts(good_pictures(5), replace(QUICK, region=region, parts=PartsInView(2)))
    assert len(parts.frames) == 10
    framing = Framing((320, 128), region, (64, 64), parts.fixture, parts=PartsInView(2))
    assert framing.several is not None
    assert len(framing.several.prepare(brackets(PLACES, 1))) == 2


def test_pictures_with_more_parts_than_said_are_refused() -> None:
    with pytest.raises(TeachingError, match="cannot be told apart"):
        find_good_parts(good_pictures(6), replace(QUICK, parts=PartsInView(2)))


@pytest.mark.slow
def test_parts_that_lie_close_are_not_learned_from() -> None:
    close = [brackets([(80 + seed, 60, 0), (142 + seed, 60, 0)], seed) for seed in range(2)]
    with pytest.raises(TeachingError, match="picture 6: a part lies so close to another"):
        find_good_parts([*good_pictures(5), *close], QUICK)


def test_a_recipe_that_cannot_find_them_is_refused() -> None:
    with pytest.raises(RecipeInvalid, match="how to find one is missing"):
        Framing((320, 128), None, (64, 64), None, parts=PartsInView(3))
