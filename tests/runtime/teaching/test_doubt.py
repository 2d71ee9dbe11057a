"""A recipe that does not find what was planted into good parts is kept, said, and used only on a person's word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.camera.base import Delivery
from inspector.core.status import Mode, Status, TeachPhase
from inspector.core.teaching import PLANTED, doubt, planted_note
from inspector.core.types import Verdict
from tests.runtime.line import GOOD, Line, ScriptedCamera, shot, until
from tests.runtime.toy_trainer import make_recipe


@pytest.mark.parametrize(
    ("note", "doubted"),
    [
        ("0 of 3 found", True),
        ("1 of 3 found", True),
        ("2 of 4 found", False),
        ("3 of 3 found", False),
        ("0 of 0 found", False),
        ("", False),
    ],
)
def test_fewer_than_half_are_too_few(note: str, doubted: bool) -> None:
    recipe = make_recipe("part", notes={PLANTED: note} if note else {})
    assert bool(doubt(recipe)) is doubted


def taught(line: Line, note: str, recipe: str | None, first_limit: float | None = None) -> ScriptedCamera:
    line.trainer.notes = {PLANTED: note}
    line.trainer.first_limit = first_limit
    line.trainer.go.set()
    camera = line.scripted(Delivery.REPLAY)
    engine = line.start(recipe=recipe)
    line.until(lambda status: status.mode in (Mode.INSPECTING, Mode.NO_RECIPE))
    engine.teaching.collect("part", 3)
    until(lambda: camera.good_only == [True])
    camera.give(*(shot(number, GOOD + number) for number in range(3)))
    line.until(lambda status: status.teaching is not None and len(status.teaching.parts) == 3)
    engine.teaching.learn()
    return camera


def done(status: Status) -> bool:
    return status.teaching is not None and status.teaching.phase is TeachPhase.DONE


def test_the_recipe_before_goes_on_judging_until_a_person_wants_the_new_one(line: Line) -> None:
    camera = taught(line, planted_note(0, 3), "part")
    before = line.recipes.load("part").id
    status = line.until(done)
    assert status.teaching is not None and status.teaching.result is not None
    assert status.recipe == before == line.recipes.load("part").id != status.teaching.result
    assert "finds only 0 of 3" in status.teaching.doubt and status.teaching.doubt in status.teaching.message
    new = status.teaching.result
    assert line.recipes.versions("part") == (before.version, new.version)
    session = line.engine._session
    session._status = replace(status.teaching, doubt="part 2")
    session._frames = {1: shot(0).image}  # as they are kept while a person is asked about a part
    line.engine.recipes.use(new.name, new.version)
    line.until(lambda status: status.recipe == new)
    until(lambda: not session._frames)
    until(lambda: line.recipes.current("part") == new.version)
    camera.give(shot(9))
    line.until(lambda status: status.verdict is Verdict.PASS)


@pytest.mark.parametrize("first_limit", [None, -0.45])
def test_a_first_recipe_in_doubt_judges_nothing_also_after_a_restart(line: Line, first_limit: float | None) -> None:
    taught(line, planted_note(1, 16), None, first_limit)
    status = line.until(done)
    assert status.recipe is None and status.mode is Mode.NO_RECIPE
    assert line.recipes.in_use("part") is None
    assert ("recipe", "part") not in line.remembered
    line.engine.recipes.use("part")
    line.until(lambda status: "no version of 'part' is in use yet" in status.last_error)


def test_a_recipe_that_finds_what_was_planted_is_in_use_by_itself(line: Line) -> None:
    taught(line, planted_note(2, 3), "part")
    status = line.until(done)
    assert status.teaching is not None
    assert status.recipe == status.teaching.result == line.recipes.load("part").id
    assert status.teaching.doubt == ""
