"""Recipes and limits are exchanged between two frames, in the order of asking, whatever else goes on."""

from __future__ import annotations

import math
import threading
from typing import Any

import numpy as np
import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import RecipeError, StorageError
from inspector.core.limit_change import LimitRequest
from inspector.core.recipe import Recipe
from inspector.core.status import Mode
from inspector.core.types import Verdict
from tests.runtime.line import BAD, GOOD, Line, shot, until
from tests.runtime.toy_trainer import make_recipe

LOW, HIGH = -0.8, -0.2
"""Limits below and above the score of every part here."""


def test_overlay_limit_and_recipe_of_one_inspection_belong_together(line: Line) -> None:
    strict, mild = (line.recipes.save(make_recipe(name, limit=limit)) for name, limit in (("strict", LOW), ("mild", HIGH)))
    limits = {recipe.id: recipe.limit.value for recipe in (strict, mild)}
    camera = line.scripted(Delivery.REPLAY)
    engine = line.start(recipe="strict")
    for name in ("mild", "strict") * 5:
        before = len(line.judged)
        camera.give(*(shot(n, BAD) for n in range(20)))
        line.until_judged(before + 5)
        engine.recipes.use(name)
        line.until(lambda status, name=name: status.recipe is not None and status.recipe.name == name)  # type: ignore[misc]
        camera.give(*(shot(n, BAD) for n in range(5)))
        line.until_judged(before + 25)
    assert len(line.judged) == 250
    for inspection in line.judged:
        assert inspection.recipe is not None
        assert inspection.limit == limits[inspection.recipe]
        if inspection.verdict is Verdict.INVALID:
            assert inspection.reason in ("changing to mild", "changing to strict", "another recipe was asked for meanwhile")
            assert inspection.map is None
            continue
        assert inspection.verdict is (Verdict.FAIL if inspection.recipe.name == "strict" else Verdict.PASS)
        assert inspection.map is not None
        assert float(inspection.map.values.max()) == inspection.score
    line.accounted()


def test_detectors_that_are_not_used_any_more_are_closed(line: Line) -> None:
    line.recipes.save(make_recipe("other"))
    line.scripted(Delivery.REPLAY)
    engine = line.start()
    line.until(lambda status: status.runtime != "")
    engine.recipes.change_limit(LimitRequest(value=LOW))
    engine.recipes.use("other")
    line.until(lambda status: status.recipe is not None and status.recipe.name == "other")
    until(lambda: line.detectors[0].closed == 1)
    assert line.detectors[1].closed == 0
    engine.close()
    assert [detector.closed for detector in line.detectors] == [1, 1]


def test_of_two_recipes_asked_for_quickly_the_last_is_used(line: Line) -> None:
    for name in ("one", "two", "three"):
        line.recipes.save(make_recipe(name))
    line.scripted(Delivery.REPLAY).give(shot(0))
    engine = line.start(recipe=None)
    line.until(lambda status: status.mode is Mode.NO_RECIPE)
    line.compiling.clear()
    engine.recipes.use("one")
    assert line.compile_began.wait(20)
    engine.recipes.use("two")
    engine.recipes.use("three")
    assert engine.status().recipe_progress == "loading three"
    line.compiling.set()
    status = line.until(lambda status: status.recipe_progress == "")
    assert status.recipe is not None
    assert status.recipe.name == "three"
    assert len(line.detectors) == 2
    assert line.detectors[0].closed == 1
    until(lambda: line.remembered == [("recipe", name) for name in ("one", "two", "three")])


def test_a_recipe_that_cannot_be_loaded_leaves_the_one_in_use_for_whoever_asks_for_it(line: Line) -> None:
    camera = line.scripted(Delivery.REPLAY)
    engine = line.start()
    line.until(lambda status: status.runtime != "")
    engine.recipes.use("prat")
    status = line.until(lambda status: "prat" in status.last_error)
    assert "part" in status.last_error
    assert status.recipe is not None
    camera.give(shot(0))
    line.until_judged(1)
    assert line.judged[0].verdict is Verdict.INVALID
    engine.recipes.use("part")
    line.until(lambda status: status.last_error == "")
    camera.give(shot(1))
    line.until(lambda status: status.verdict is Verdict.PASS)
    assert len(line.detectors) == 1


def test_a_first_recipe_that_cannot_be_loaded_lets_the_picture_go_on(line: Line) -> None:
    line.scripted(Delivery.TRIGGERED).give(shot(0))
    engine = line.start(recipe=None)
    engine.recipes.use("nothing")
    status = line.until(lambda status: status.last_error != "" and status.recipe_progress == "")
    assert status.mode is Mode.NO_RECIPE
    until(lambda: engine.newest() is not None, "something to show")


def test_a_limit_judges_from_the_next_frame_on_and_is_kept(line: Line) -> None:
    camera = line.scripted(Delivery.REPLAY)
    engine = line.start()
    first = line.until(lambda status: status.runtime != "").recipe
    camera.give(shot(0))
    line.until_judged(1)
    engine.recipes.change_limit(LimitRequest(value=LOW))
    assert engine.status().limit == LOW
    camera.give(shot(1))
    line.until_judged(2)
    assert line.verdicts() == [Verdict.PASS, Verdict.FAIL]
    status = line.until(lambda status: status.recipe != first)
    assert status.recipe is not None
    kept = line.recipes.load("part")
    assert (kept.id, kept.limit.value, kept.limit.method) == (status.recipe, LOW, "manual")


def test_many_limits_in_a_row_end_with_the_last(line: Line) -> None:
    line.scripted(Delivery.REPLAY)
    engine = line.start()
    line.until(lambda status: status.runtime != "")
    for step in range(200):
        engine.recipes.change_limit(LimitRequest(value=-0.9 + step / 1000))
    engine.close()
    assert line.recipes.load("part").limit.value == pytest.approx(-0.701)
    assert engine.status().last_error == ""


def test_a_limit_set_while_another_recipe_loads_is_that_of_the_one_in_use(line: Line) -> None:
    line.recipes.save(make_recipe("other", limit=HIGH))
    camera = line.scripted(Delivery.REPLAY)
    engine = line.start()
    line.until(lambda status: status.runtime != "")
    line.compiling.clear()
    line.compile_began.clear()
    engine.recipes.use("other")
    assert line.compile_began.wait(20)
    engine.recipes.change_limit(LimitRequest(value=LOW))
    camera.give(shot(0))
    line.until_judged(1)
    assert (line.judged[0].verdict, line.judged[0].reason, line.judged[0].limit) == (Verdict.INVALID, "changing to other", LOW)
    line.compiling.set()
    line.until(lambda status: status.limit == HIGH)
    until(lambda: line.recipes.load("part").limit.value == LOW)
    assert line.recipes.load("other").limit.value == HIGH
    status = line.until(lambda status: status.recipe_progress == "")
    assert status.recipe is not None
    assert status.recipe.name == "other"


@pytest.mark.slow
def test_limits_and_swaps_from_two_threads_never_bring_an_old_recipe_back(line: Line) -> None:
    line.recipes.save(make_recipe("other", limit=HIGH))
    line.scripted(Delivery.REPLAY)
    engine = line.start()
    line.until(lambda status: status.runtime != "")
    for _ in range(20):
        stop = threading.Event()

        def drag(stop: threading.Event = stop) -> None:
            while not stop.is_set():
                engine._in_use.change_limit(LimitRequest(value=LOW))

        thread = threading.Thread(target=drag)
        thread.start()
        for name in ("other", "part"):
            engine.recipes.use(name)
            line.until(lambda status: status.recipe_progress == "")
            recipe = engine.recipes.current()
            assert recipe is not None
            assert recipe.id.name == name
        stop.set()
        thread.join(20)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_limit_that_is_no_number_is_refused(line: Line, value: float) -> None:
    line.scripted(Delivery.REPLAY)
    engine = line.start()
    before = line.until(lambda status: status.runtime != "").limit
    with pytest.raises(RecipeError):
        engine.recipes.change_limit(LimitRequest(value=value))
    assert engine.status().limit == before


def test_a_limit_without_a_recipe_is_refused(line: Line) -> None:
    with pytest.raises(RecipeError, match="Learn good parts"):
        line.start("scripted", None).recipes.change_limit(LimitRequest(-1.0))


def test_a_limit_that_cannot_be_kept_is_said(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any, **__: Any) -> Recipe:
        raise StorageError("the disk is full")

    line.scripted(Delivery.REPLAY)
    engine = line.start()
    line.until(lambda status: status.runtime != "")
    monkeypatch.setattr(line.recipes, "save", full)
    engine.recipes.change_limit(LimitRequest(value=LOW))
    status = line.until(lambda status: status.last_error != "")
    assert status.last_error == status.disk.problem == "the limit -0.800 of part is not kept yet: the disk is full"
    assert status.limit == LOW


def test_a_pause_ends_what_was_judged_before_it(line: Line) -> None:
    camera = line.scripted(Delivery.TRIGGERED)
    engine = line.start()
    line.until(lambda status: status.runtime != "")
    camera.give(shot(0))
    line.until(lambda status: status.verdict is Verdict.PASS)
    engine.judging.pause()
    assert engine.status().verdict is Verdict.INVALID
    engine.judging.resume()
    status = engine.status()
    assert (status.verdict, status.reason) == (Verdict.INVALID, "no part was judged yet")
    camera.give(shot(1))
    line.until(lambda status: status.verdict is Verdict.PASS)


def test_another_recipe_has_judged_nothing_yet(line: Line) -> None:
    line.recipes.save(make_recipe("other"))
    line.scripted(Delivery.TRIGGERED).give(shot(0))
    engine = line.start()
    line.until(lambda status: status.verdict is Verdict.PASS)
    engine.recipes.change_limit(LimitRequest(value=HIGH))
    assert engine.status().verdict is Verdict.PASS
    engine.recipes.use("other")
    status = line.until(lambda status: status.recipe is not None and status.recipe.name == "other")
    assert (status.verdict, status.reason) == (Verdict.INVALID, "no part was judged yet")


def test_an_older_version_is_put_in_use_for_good(line: Line) -> None:
    old = line.recipes.save(make_recipe("part", limit=LOW))
    line.recipes.save(make_recipe("part", limit=HIGH))
    line.scripted(Delivery.REPLAY)
    engine = line.start()
    line.until(lambda status: status.limit == HIGH)
    engine.recipes.use("part", old.id.version)
    line.until(lambda status: status.limit == LOW and status.recipe_progress == "")
    assert line.recipes.current("part") == old.id.version


def test_a_picture_of_another_size_is_invalid(line: Line) -> None:
    line.scripted(Delivery.REPLAY).give(shot(0, GOOD, side=64))
    line.start()
    line.until_judged(1)
    assert line.verdicts() == [Verdict.INVALID]
    assert "64x64" in line.judged[0].reason


def test_the_trend_begins_anew_with_another_recipe_and_goes_on_with_another_limit(line: Line) -> None:
    line.recipes.save(make_recipe("other", student={"layer1.weight": np.zeros((2, 3, 3, 3), np.float32)}))
    camera = line.scripted(Delivery.TRIGGERED)
    engine = line.start()
    line.until(lambda status: status.runtime != "")
    for number in range(3):
        camera.give(shot(number))
        line.until_judged(number + 1)
    engine.recipes.change_limit(LimitRequest(value=HIGH))
    assert len(line.until(lambda status: len(status.trend.scores) == 3).trend.verdicts) == 3
    engine.recipes.use("other")
    status = line.until(lambda status: status.recipe is not None and status.recipe.name == "other")
    assert status.trend.scores == () and status.counters.total == 3
    camera.give(shot(3, BAD))
    line.until_judged(4)
    trend = line.until(lambda status: bool(status.trend.scores)).trend
    assert (trend.scores, trend.first_index) == ((line.judged[3].score,), 3)
    engine.close()
    said = [entry.detail for entry in line.database.audit_entries() if entry.what == "lot"]
    assert said == ["without a name: 3 PASS, 0 FAIL, 0 INVALID before other came into use"]
