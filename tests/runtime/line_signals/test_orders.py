"""What a signal of the line does at the station: another recipe, a lot, the golden part, an acknowledgement; and what it may not."""

from __future__ import annotations

from dataclasses import replace

from inspector.core.line.messages import Acknowledge, LotAnswer, NewLot, RecipeAnswer, UseRecipe
from inspector.core.line.vocabulary import LineResult, LineWarning, Why
from inspector.core.settings import GoldenSettings
from tests.runtime.line import BAD, GOOD, SETTINGS, until
from tests.runtime.line_signals.conftest import Make, SignalLine
from tests.runtime.toy_trainer import make_recipe


def answers(line: SignalLine, count: int) -> list[RecipeAnswer]:
    until(lambda: len(line.process.of(RecipeAnswer)) >= count, lambda: f"{line.process.of(RecipeAnswer)}")
    return line.process.of(RecipeAnswer)


def test_another_recipe_judges_once_it_is_loaded_and_stays_compiled(make_signals: Make) -> None:
    line = make_signals(keep_prepared=2)
    station = line.line
    station.recipes.save(make_recipe("lid"))
    line.process.until_alive()
    station.compiling.clear()
    line.process.say(UseRecipe("lid", 2))
    changing = line.process.until_alive(lambda alive: alive.changing)
    assert not changing.healthy and not line.process.of(RecipeAnswer)
    station.compiling.set()
    assert answers(line, 1) == [RecipeAnswer("lid")]
    line.process.until_alive(lambda alive: alive.healthy and alive.recipe == "lid")
    compiled = len(station.detectors)
    for count, name in enumerate(("part", "lid", "part"), 2):
        line.process.say(UseRecipe(name))
        assert answers(line, count)[-1] == RecipeAnswer(name)
    assert len(station.detectors) == compiled, "both are kept compiled"
    until(lambda: any(who == "line" and text.startswith("recipe: in use: part/") for who, text in line.audit()), "said by whom")
    line.process.take(1)
    assert line.process.until_judged(1)[0].recipe == "part"


def test_a_recipe_that_cannot_be_used_leaves_none_judging(make_signals: Make) -> None:
    line = make_signals()
    line.process.until_alive()
    line.process.say(UseRecipe("nowhere", 7))
    (answer,) = answers(line, 1)
    assert answer.name == "nowhere" and "could not be loaded" in answer.problem
    alive = line.process.until_alive(lambda alive: not alive.healthy and not alive.changing)
    assert alive.recipe == "part"
    line.process.take(1)
    (told,) = line.process.until_judged(1)
    assert (told.result, told.why) == (LineResult.INVALID, Why.STATION_FAULT)
    line.process.say(UseRecipe("part", 1))
    assert answers(line, 2)[-1] == RecipeAnswer("part")
    line.process.until_alive()


def test_a_newer_wish_replaces_an_older_one(make_signals: Make) -> None:
    line = make_signals()
    station = line.line
    for name in ("lid", "cap"):
        station.recipes.save(make_recipe(name))
    line.process.until_alive()
    station.compiling.clear()
    line.process.say(UseRecipe("lid"))
    until(lambda: station.engine.recipes.loading == "lid")
    line.process.say(UseRecipe("cap"))
    assert answers(line, 1) == [RecipeAnswer("lid", "another recipe was asked for")]
    station.compiling.set()
    assert answers(line, 2)[-1] == RecipeAnswer("cap")
    assert station.engine.status().recipe.name == "cap"  # type: ignore[union-attr]


def test_a_changed_limit_that_is_not_kept_yet_is_not_prepared(make_signals: Make) -> None:
    line = make_signals(keep_prepared=3)
    station = line.line
    station.recipes.save(make_recipe("lid"))
    line.process.until_alive()
    in_use = station.engine._in_use
    changed = in_use.pipeline
    assert changed is not None
    recipe = replace(changed.recipe, limit=replace(changed.recipe.limit, value=0.0))
    gone = changed.with_recipe(recipe)
    assert in_use.prepared.keep(gone) == [gone]
    assert in_use.prepared.take("part", changed.recipe.id.version) is None


def test_a_new_lot_is_begun_and_answered(make_signals: Make) -> None:
    line = make_signals()
    line.process.until_alive()
    line.process.take(1)
    line.process.until_judged(1)
    line.process.say(NewLot("L-19"))
    until(lambda: bool(line.process.of(LotAnswer)))
    assert line.process.of(LotAnswer) == [LotAnswer("L-19")]
    alive = line.process.until_alive(lambda alive: alive.lot == "L-19")
    assert alive.passed == 0
    until(lambda: any(who == "line" and text.startswith("lot: ") for who, text in line.audit()), "said by whom")


def test_failures_that_are_held_are_acknowledged(make_signals: Make) -> None:
    line = make_signals()
    line.process.until_alive()
    line.camera.greys = [BAD]
    line.process.take(1)
    line.process.until_judged(1)
    line.process.until_alive(lambda alive: LineWarning.FAILURES_HELD in alive.warnings)
    line.process.say(Acknowledge())
    line.process.until_alive(lambda alive: LineWarning.FAILURES_HELD not in alive.warnings)


def test_the_golden_parts_are_shown_by_signal(make_signals: Make) -> None:
    settings = replace(SETTINGS, golden=GoldenSettings(at_start=True, interval_hours=0))
    line = make_signals(settings)
    alive = line.process.until_alive()
    assert LineWarning.GOLDEN_DUE in alive.warnings
    line.camera.greys = [GOOD, GOOD, BAD, GOOD]
    for part, golden in ((1, False), (2, True), (3, True), (4, False)):
        line.process.take(part, golden=golden)
        line.process.until_judged(part)
    assert [one.result for one in line.process.judged()] == [*3 * [LineResult.INVALID], LineResult.PASS]
    assert line.line.engine.status().counters.total == 2, "golden parts are in no counter"
    line.process.until_alive(lambda alive: LineWarning.GOLDEN_DUE not in alive.warnings)
    until(lambda: any(who == "line" and "the check is done" in text for who, text in line.audit()), "said by whom")
