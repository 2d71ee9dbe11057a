"""What of the part is judged is changed while the line runs: held-out parts judged anew, a new version, and no limit lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import RecipeError
from inspector.core.limit_change import LimitRequest, changed_limit, fitted
from inspector.core.promises.defect_kind import DefectKind
from inspector.core.promises.planted_score import PlantedScore
from inspector.core.recipe import LevelScale, Recipe
from inspector.core.shape import Shape, ShapeKind
from inspector.core.status import Mode
from inspector.core.teaching import CROSS, NOT_ALIKE
from inspector.core.types import Map, Verdict
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.rescoring import rescored
from inspector.runtime.station import Station
from inspector.storage.png import encode_png
from inspector.vision.framing.baseline_map import fit_baseline, fit_border
from inspector.vision.framing.framing import Framing
from tests.runtime.line import BAD, GOOD, GreyDetector, Line, picture, shot, until
from tests.runtime.toy_trainer import make_recipe

IGNORED = Shape(ShapeKind.RECTANGLE, ((0.0, 0.0), (40.0, 127.0)))
WITHIN = Shape(ShapeKind.ELLIPSE, ((30.0, 30.0), (90.0, 90.0)), ignored=False)
BY_HAND = -0.1


def taught(line: Line, *, kept: int = 4) -> Station:
    """A recipe with two held-out parts in use; ``kept`` of its pictures are kept."""
    made = make_recipe("part")
    made = replace(made, limit=replace(made.limit, held_out=2))
    line.recipes.save(made, teach_pictures=[picture(GOOD + n) for n in range(kept)])
    engine = line.start()
    line.until(lambda status: status.runtime != "")
    return engine


def test_the_held_out_parts_give_the_limit_of_a_new_version(line: Line) -> None:
    camera = line.scripted(Delivery.REPLAY)
    engine = taught(line)
    first = line.recipes.load("part")
    engine.recipes.judge_within((IGNORED, WITHIN))
    assert engine.status().recipe_progress == "scoring its good parts again"
    status = line.until(lambda status: status.recipe not in (None, first.id))
    stored = line.recipes.load("part")
    in_use = engine.recipes.current()
    assert in_use is not None
    assert status.recipe == stored.id == in_use.id
    assert stored.shapes == in_use.shapes == (IGNORED, WITHIN)
    assert len(stored.good_scores) == 2 and stored.good_scores != first.good_scores
    assert stored.limit.value != first.limit.value
    camera.give(shot(0, BAD))
    line.until_judged(1)
    assert (line.judged[0].recipe, line.judged[0].verdict) == (stored.id, Verdict.FAIL)
    until(lambda: any(entry.what == "mask" and "1 ignored, 1 of interest" in entry.detail for entry in line.database.audit_entries()))
    assert engine.status().recipe_progress == ""
    until(lambda: line.detectors[0].closed == 1)


def test_without_its_good_parts_nothing_is_changed(line: Line) -> None:
    line.scripted(Delivery.REPLAY)
    engine = taught(line, kept=0)
    first = engine.recipes.current()
    engine.recipes.judge_within((IGNORED,))
    line.until(lambda status: "were not kept" in status.last_error)
    assert engine.recipes.current() is first
    assert len(line.recipes.versions("part")) == 1
    assert line.detectors[-1].closed == 1


def test_what_leaves_nothing_to_judge_is_refused(line: Line) -> None:
    line.scripted(Delivery.REPLAY)
    engine = taught(line)
    engine.recipes.judge_within((replace(IGNORED, points=((-9.0, -9.0), (200.0, 200.0))),))
    line.until(lambda status: "nothing of the picture is left" in status.last_error)
    assert len(line.recipes.versions("part")) == 1


def test_a_limit_set_meanwhile_holds_for_what_is_judged_then(line: Line) -> None:
    line.scripted(Delivery.REPLAY)
    engine = taught(line)
    first = engine.status().recipe
    line.compiling.clear()
    line.compile_began.clear()
    engine.recipes.judge_within((IGNORED,))
    assert line.compile_began.wait(20)
    engine.recipes.change_limit(LimitRequest(value=BY_HAND))
    line.compiling.set()
    line.until(lambda status: status.recipe != first and status.limit == BY_HAND and status.recipe_progress == "")
    until(lambda: line.recipes.load("part").limit.value == BY_HAND)
    assert line.recipes.load("part").shapes == (IGNORED,)


def test_a_version_that_came_into_use_meanwhile_stays(line: Line) -> None:
    line.scripted(Delivery.REPLAY)
    engine = taught(line)
    line.compiling.clear()
    line.compile_began.clear()
    engine.recipes.judge_within((IGNORED,))
    assert line.compile_began.wait(20)
    taken_up = line.recipes.save(make_recipe("part", seed=7))
    engine._in_use.swap(Pipeline(taken_up, GreyDetector()))
    line.compiling.set()
    line.until(lambda status: "another version" in status.last_error)
    assert engine.status().recipe == taken_up.id


def test_without_a_recipe_it_is_refused_at_once(line: Line) -> None:
    line.scripted(Delivery.REPLAY)
    engine = line.start(recipe=None)
    line.until(lambda status: status.mode is Mode.NO_RECIPE)
    with pytest.raises(RecipeError, match="no recipe"):
        engine.recipes.judge_within(())
    assert engine.status().recipe is None


def by_memory(shapes: tuple[Shape, ...] = (), **changes: object) -> Recipe:
    """A recipe that judges by its memory alone, with eight held-out parts and 30 learned ones. The upper half of some is strange."""
    rng = np.random.default_rng(1)
    distances = rng.uniform(0.2, 0.3, (30, 2, 4, 4)).astype(np.float32)
    distances[::10, :, :2] += 0.3
    made = make_recipe("part", fusion="calibrated_product", level_scales=(LevelScale(0.1, 0.3),) * 2, student={}, shapes=shapes)
    made = replace(made, cross={"distances": distances}, cross_scores=tuple(rng.normal(0.6, 0.05, 30)), good_scores=(0.5,) * 8)
    return replace(made, limit=fitted(made.good_scores, 0.01, 0.9, False, 0.0, cross_scores=made.cross_scores), **changes)  # type: ignore[arg-type]


def maps_about(level: float) -> list[Map]:
    """Of eight held-out parts."""
    rng = np.random.default_rng(2)
    return [np.full((32, 32), level + rng.uniform(-0.02, 0.05), np.float32) for _ in range(8)]


def rescored_by(recipe: Recipe, level: float, folder: Path, others: int | None = None) -> Recipe:
    """Each held-out part has a map that is about ``level`` everywhere."""
    paths = [folder / f"{number}.png" for number in range(12)]
    for path in paths:
        path.write_bytes(encode_png(picture(GOOD)))
    newest_first = iter(maps_about(level)[::-1])
    pipeline: Any = SimpleNamespace(recipe=recipe, framing=Framing.of(recipe), maps_of_each=lambda _: [next(newest_first)])
    return rescored(pipeline, paths, others)


def test_learned_parts_are_scored_again_from_what_the_memory_said_of_them(tmp_path: Path) -> None:
    lower_half = Shape(ShapeKind.RECTANGLE, ((0.0, 80.0), (127.0, 127.0)), ignored=False)
    judged = rescored_by(by_memory((lower_half,)), 1.2, tmp_path)
    assert (judged.limit.held_out, judged.limit.learned) == (8, 30) and len(judged.cross_scores) == 30
    everywhere = rescored_by(by_memory(), 1.2, tmp_path)
    assert max(judged.cross_scores) < max(everywhere.cross_scores), "what was strange is not judged any more"
    assert judged.limit.value < everywhere.limit.value


def test_one_pipeline_scores_good_parts_and_the_other_judges_planted_defects(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit is that of float32; how small a defect is found is what it is in 8 bits, where a part is judged in these."""
    paths = [tmp_path / f"{number}.png" for number in range(12)]
    for path in paths:
        path.write_bytes(encode_png(picture(GOOD)))
    planted = (PlantedScore(DefectKind.SCRATCH, 9.0, 40.0, 8.0, 8.0, 4.0, False, 1.0),)
    none_of_most_kinds = (*planted * 30, replace(planted[0], kind=DefectKind.SPOT))
    recipe = by_memory(planted=none_of_most_kinds, cross_scores=())
    newest_first = iter(maps_about(1.2)[::-1])
    exact: Any = SimpleNamespace(maps_of_each=lambda _: [next(newest_first)])
    judging: Any = SimpleNamespace(recipe=recipe, framing=Framing.of(recipe), detector=GreyDetector())
    judged_by, asked = [], []

    def planted_by(scored: Recipe, framing: Framing, detector: object, frames: object, each: int) -> tuple[PlantedScore, ...]:
        judged_by.append(detector)
        asked.append(each)
        return planted

    monkeypatch.setattr("inspector.runtime.inspection.rescoring.planted_again", planted_by)
    judged = rescored(judging, paths, exact=exact)
    assert judged.good_scores == tuple(judging.framing.held_out_scores(maps_about(1.2)))
    assert judged_by == [judging.detector] and judged.planted == planted
    assert asked == [30], "as many as before, though most kinds cannot be seen on this part"


def test_learned_parts_that_score_as_no_held_out_one_does_set_no_limit(tmp_path: Path) -> None:
    judged = rescored_by(by_memory(), 3.0, tmp_path)
    assert (judged.cross_scores, judged.limit.learned, judged.limit.held_out) == ((), 0, 8)
    assert judged.notes[CROSS] == NOT_ALIKE
    by_hand = by_memory()
    by_hand = rescored_by(replace(by_hand, limit=changed_limit(by_hand, LimitRequest(value=4.0))), 3.0, tmp_path)
    assert (by_hand.limit.value, by_hand.limit.learned) == (4.0, 0)
    with_student = rescored_by(by_memory(student={"a": np.ones(1, np.float32)}, cross_scores=()), 1.2, tmp_path)
    assert (with_student.cross_scores, with_student.limit.learned) == ((), 0)


def test_what_sets_no_limit_has_no_part_in_what_is_usual_either(tmp_path: Path) -> None:
    held = maps_about(3.0)
    judged = rescored_by(by_memory(usual=fit_border(held)), 3.0, tmp_path)
    assert judged.cross_scores == () and judged.good_scores == tuple(Framing.of(judged).held_out_scores(held))
    alike = rescored_by(by_memory(notes={CROSS: NOT_ALIKE}), 1.2, tmp_path)
    assert alike.cross_scores and CROSS not in alike.notes


@pytest.mark.parametrize("count", [2, 8])
def test_parts_of_another_station_are_scored_as_they_will_be_judged(tmp_path: Path, count: int) -> None:
    """They are not in the baseline map: what they have in common beyond it is in their scores, and so in the limit."""
    taught_by = [np.full((32, 32), 0.4 + number / 50, np.float32) for number in range(12)]
    usual = fit_baseline(taught_by)
    judged = rescored_by(by_memory(usual=usual), 3.0, tmp_path, others=count)
    framing = Framing.of(judged)
    assert judged.good_scores == tuple(float(framing.scored(one).max()) for one in maps_about(3.0)[-count:])
    assert (judged.limit.held_out, judged.limit.learned, judged.cross_scores) == (count, 0, ())
    assert judged.limit.value > 2.5
