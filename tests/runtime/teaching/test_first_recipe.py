"""A first recipe judges until the student is ready, and only where nothing judges that product already."""

from __future__ import annotations

import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import InspectorError, RecipeError, TeachingError
from inspector.core.limit_change import LimitRequest
from inspector.core.recipe import judging_sha256, weights_sha256
from inspector.core.status import Mode, Status, TeachPhase
from inspector.core.teaching import FIRST_VERSION
from inspector.core.types import Inspection, Verdict
from tests.runtime.conftest import MakeLine
from tests.runtime.line import BAD, GOOD, Line, ScriptedCamera, shot, until, with_records
from tests.runtime.toy_trainer import make_recipe

FIRST_LIMIT = -0.45
"""Another than those of the recipes that are stored."""


def phase(status: Status) -> TeachPhase | None:
    return None if status.teaching is None else status.teaching.phase


def message(line: Line) -> str:
    status = line.engine.status().teaching
    assert status is not None
    return status.message


def taught(line: Line, name: str = "part", recipe: str | None = None) -> ScriptedCamera:
    """A line that judges by ``recipe`` and is being taught ``name``; its trainer has given a first recipe and waits."""
    line.trainer.first_limit = FIRST_LIMIT
    camera = line.scripted(Delivery.REPLAY)
    engine = line.start(recipe=recipe)
    line.until(lambda status: status.mode in (Mode.INSPECTING, Mode.NO_RECIPE))
    engine.teaching.collect(name, 3)
    until(lambda: camera.good_only == [True])
    camera.give(*(shot(number) for number in range(3)))
    line.until(lambda status: status.teaching is not None and len(status.teaching.parts) == 3)
    engine.teaching.learn()
    assert line.trainer.began.wait(20)
    return camera


def judged(line: Line, camera: ScriptedCamera, number: int, grey: int) -> Inspection:
    line.until(lambda status: status.queues["inspect"][0] == 0)  # what came before is told of
    before = len(line.judged)
    camera.give(shot(number, grey))
    line.until_judged(before + 1)
    return line.judged[before]


def test_parts_are_judged_before_the_student_is_ready_and_by_it_then(line: Line) -> None:
    camera = taught(line)
    status = line.engine.status()
    assert status.mode is Mode.INSPECTING
    assert (str(status.recipe), status.limit) == (f"part/{FIRST_VERSION}", FIRST_LIMIT)
    assert status.recipe_progress == "still learning"
    assert "teacher's memory alone until the student is ready" in message(line)
    assert judged(line, camera, 3, GOOD).verdict is Verdict.PASS
    assert judged(line, camera, 4, BAD).verdict is Verdict.FAIL
    assert line.recipes.names() == ()
    line.trainer.go.set()
    status = line.until(lambda status: phase(status) is TeachPhase.DONE)
    assert status.limit == line.trainer.limit
    assert status.recipe == line.recipes.load("part").id
    assert status.recipe_progress == ""
    assert judged(line, camera, 5, GOOD).verdict is Verdict.PASS
    until(lambda: line.detectors[0].closed == 1)
    assert [detector.closed for detector in line.detectors] == [1, 0]
    assert len(line.recipes.versions("part")) == 1
    until(lambda: [value for key, value in line.remembered if key == "recipe"] == ["part"])


def test_a_product_that_is_judged_already_keeps_its_recipe_until_the_new_one_is_ready(line: Line) -> None:
    taught(line, recipe="part")
    status = line.engine.status()
    assert status.recipe == line.recipes.load("part").id
    assert message(line) == ""
    assert len(line.detectors) == 1
    line.trainer.go.set()
    status = line.until(lambda status: phase(status) is TeachPhase.DONE)
    assert status.limit == line.trainer.limit


@pytest.mark.parametrize("recipe", [None, "other"])
@pytest.mark.parametrize("end", ["cancel", "refusal", "fault"])
def test_a_teaching_that_comes_to_nothing_goes_back(line: Line, recipe: str | None, end: str) -> None:
    camera = taught(line, recipe=recipe)
    assert str(line.engine.status().recipe) == f"part/{FIRST_VERSION}"
    if end == "cancel":
        line.engine.teaching.cancel()
    else:
        line.trainer.fault = TeachingError("not today") if end == "refusal" else ZeroDivisionError("a fault")
        line.trainer.go.set()
    status = line.until(lambda status: phase(status) in (TeachPhase.CANCELLED, TeachPhase.FAILED))
    assert "hat was in use before is in use again" in message(line)
    assert line.recipes.names() == (() if recipe is None else (recipe,))
    if recipe is None:
        assert (status.mode, status.recipe) == (Mode.NO_RECIPE, None)
        until(lambda: line.detectors[0].closed == 1)
        return
    assert status.recipe == line.recipes.load(recipe).id
    if end != "cancel":
        # The parts that come are of the product that was to be learned: nobody has asked for the one before.
        for number, grey in ((3, GOOD), (4, BAD)):
            one = judged(line, camera, number, grey)
            assert one.verdict is Verdict.INVALID and one.reason.startswith("part could not be learned: ")
        assert line.engine.status().reason == one.reason and "judges once it is chosen" in message(line)
        line.engine.recipes.use(recipe)
    assert judged(line, camera, 3 if end == "cancel" else 5, BAD).verdict is Verdict.FAIL
    until(lambda: line.detectors[1].closed == 1)
    assert line.detectors[0].closed == 0


def test_a_recipe_that_a_person_chooses_meanwhile_stays(line: Line) -> None:
    chosen = line.recipes.save(make_recipe("chosen"))
    taught(line, recipe="other")
    line.engine.recipes.use("chosen")
    line.until(lambda status: status.recipe == chosen.id)
    line.engine.teaching.cancel()
    status = line.until(lambda status: phase(status) is TeachPhase.CANCELLED)
    assert status.recipe == chosen.id
    assert "stays in use" in message(line)
    until(lambda: [detector.closed for detector in line.detectors] == [1, 1, 0])


def test_its_limit_cannot_be_set_and_nothing_of_it_is_kept(line: Line) -> None:
    taught(line)
    with pytest.raises(RecipeError, match="while the student is taught"):
        line.engine.recipes.change_limit(LimitRequest(value=-0.2))
    assert line.engine.status().limit == FIRST_LIMIT
    assert line.recipes.names() == ()


def test_a_first_recipe_that_cannot_be_compiled_leaves_the_teaching_alone(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    made, compile_first = 0, line.engine.recipes.interim._compile

    def refuse(recipe: object) -> object:
        nonlocal made
        made += 1
        raise InspectorError("no detector works here")

    monkeypatch.setattr(line.engine.recipes.interim, "_compile", refuse)
    taught(line)
    assert made == 1
    assert compile_first is not refuse
    status = line.engine.status()
    assert (status.mode, status.last_error) == (Mode.NO_RECIPE, "no detector works here")
    line.trainer.go.set()
    status = line.until(lambda status: phase(status) is TeachPhase.DONE)
    assert status.mode is Mode.INSPECTING


def test_a_station_that_is_closed_meanwhile_closes_all_detectors(line: Line) -> None:
    taught(line, recipe="other")
    line.engine.close()
    assert [detector.closed for detector in line.detectors] == [1, 1]
    assert line.recipes.names() == ("other",)
    assert [value for key, value in line.remembered if key == "recipe"] == ["other", "part", "other"]


def test_what_the_memory_alone_judged_is_recorded_as_that(make_line: MakeLine) -> None:
    """Its digest was that of no weights at all, the same for every product."""
    line = make_line(settings=with_records(keep=True, pass_every=1))
    camera = taught(line)
    first = judged(line, camera, 3, BAD)
    recipe = line.engine.recipes.current()
    assert recipe is not None and recipe.memory and not recipe.student
    line.trainer.go.set()
    line.until(lambda status: phase(status) is TeachPhase.DONE)
    final = judged(line, camera, 4, BAD)
    line.engine.close()
    later, earlier = (line.records.read(row.path).document for row in line.records.records(2))
    assert (earlier.interim, later.interim) == (True, False)
    assert earlier.weights_sha256 == recipe.memory_sha256 != weights_sha256({})
    assert earlier.recipe_sha256 == first.recipe_sha256 == judging_sha256(recipe, recipe.scoring_sha256)
    stored = line.recipes.load("part")
    assert later.weights_sha256 == stored.student_sha256
    assert later.recipe_sha256 == final.recipe_sha256 == judging_sha256(stored, stored.scoring_sha256)
