"""From the request for another recipe on no part is judged by the one before, however the change comes about and whatever fails."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import RecipeError
from inspector.core.recipe import Recipe
from inspector.core.settings import GoldenSettings
from inspector.core.shape import Shape, ShapeKind
from inspector.core.status import Mode, TeachPhase
from inspector.core.types import Inspection, Verdict
from inspector.runtime.inspection.pipeline import Pipeline
from tests.runtime.conftest import MakeLine
from tests.runtime.line import BAD, GOOD, SETTINGS, GreyDetector, Line, ScriptedCamera, picture, shot, until, with_records
from tests.runtime.toy_trainer import make_recipe

HIGH = -0.2
IGNORED = Shape(ShapeKind.RECTANGLE, ((0.0, 0.0), (40.0, 127.0)))


def judging(line: Line, *others: str, delivery: Delivery = Delivery.TRIGGERED) -> ScriptedCamera:
    """A line that judges by the recipe "part", and knows the others."""
    for name in others:
        line.recipes.save(make_recipe(name, limit=HIGH))
    camera = line.scripted(delivery)
    line.start()
    line.until(lambda status: status.runtime != "")
    camera.give(shot(0))
    line.until(lambda status: status.verdict is Verdict.PASS)
    return camera


def next_one(line: Line, camera: ScriptedCamera, grey: int = GOOD) -> Inspection:
    """The inspection of one more part."""
    number = len(line.judged)
    camera.give(shot(number, grey))
    line.until_judged(number + 1)
    return line.judged[number]


def held_up(line: Line) -> None:
    line.compiling.clear()
    line.compile_began.clear()


@pytest.mark.parametrize("delivery", list(Delivery))
def test_while_a_recipe_loads_parts_are_invalid_counted_and_recorded(make_line: MakeLine, delivery: Delivery) -> None:
    line = make_line(settings=with_records(keep=True))
    camera = judging(line, "other", delivery=delivery)
    held_up(line)
    line.engine.recipes.use("other")
    status = line.engine.status()
    assert (status.verdict, status.reason, status.recipe_progress) == (Verdict.INVALID, "changing to other", "loading other")
    assert line.compile_began.wait(20)
    one = next_one(line, camera)
    assert (one.verdict, one.reason, one.map) == (Verdict.INVALID, "changing to other", None)
    line.compiling.set()
    line.until(lambda status: status.recipe is not None and status.recipe.name == "other")
    assert line.engine.status().reason == "no part was judged yet"
    assert next_one(line, camera).verdict is Verdict.PASS
    line.accounted()
    line.engine.close()
    assert [record.reason for record in line.records.records(10)] == ["changing to other"]


def test_a_part_in_hand_and_parts_that_wait_belong_to_nobody(line: Line) -> None:
    """Nobody knows whether the product changed before the request or after it: a part without a verdict gets none by the recipe before."""
    camera = judging(line, "other")
    detector = line.detectors[0]
    detector.free.clear()
    detector.entered.clear()
    camera.give(shot(1), shot(2))
    assert detector.entered.wait(20)
    held_up(line)
    line.engine.recipes.use("other")
    detector.free.set()
    line.until_judged(3)
    assert [one.reason for one in line.judged[1:]] == ["changing to other"] * 2
    line.compiling.set()
    line.accounted()


def test_a_part_in_hand_while_a_change_begins_and_ends_is_not_judged_by_the_recipe_before(line: Line) -> None:
    camera = judging(line, "other")
    detector = line.detectors[0]
    detector.free.clear()
    detector.entered.clear()
    camera.give(shot(1))
    assert detector.entered.wait(20)
    line.engine.recipes.use("other")
    line.until(lambda status: status.recipe is not None and status.recipe.name == "other")
    detector.free.set()
    line.until_judged(2)
    assert (line.judged[1].verdict, line.judged[1].reason) == (Verdict.INVALID, "another recipe was asked for meanwhile")


def damaged(line: Line) -> None:
    (next((line.recipes.root / "other").glob("*/student.safetensors"))).write_bytes(b"damaged")


def missing(line: Line) -> None:
    line.recipes.current = refusing  # type: ignore[method-assign]


def refusing(*_: object) -> str:
    raise RecipeError("there is no recipe called 'other'")


def crashing(line: Line) -> None:
    def end(*_: object, **__: object) -> Recipe:
        raise SystemExit(1)

    line.recipes.load = end  # type: ignore[method-assign]


@pytest.mark.parametrize(("fault", "said"), [(damaged, "student.safetensors"), (missing, "no recipe called"), (crashing, "SystemExit: 1")])
def test_a_recipe_that_cannot_be_loaded_leaves_nothing_that_passes(line: Line, fault: Callable[[Line], None], said: str) -> None:
    camera = judging(line, "other")
    fault(line)
    line.engine.recipes.use("other")
    status = line.until(lambda status: "could not be loaded" in status.reason and said in status.last_error)
    assert status.verdict is Verdict.INVALID and status.reason.startswith("other could not be loaded: ") and said in status.reason
    one = next_one(line, camera)
    assert (one.verdict, one.reason) == (Verdict.INVALID, status.reason)
    line.engine.recipes.use("part")
    assert line.engine.status().reason == "no part was judged yet", "whoever asks for the recipe in use need not wait"
    assert next_one(line, camera).verdict is Verdict.PASS
    line.accounted()


def test_a_loader_that_hangs_holds_nobody_who_asks_for_the_recipe_in_use(line: Line) -> None:
    camera = judging(line, "other")
    held_up(line)
    line.engine.recipes.use("other")
    assert line.compile_began.wait(20)
    assert next_one(line, camera).verdict is Verdict.INVALID
    line.engine.recipes.use("part")
    assert next_one(line, camera).verdict is Verdict.PASS
    line.compiling.set()
    line.until(lambda status: status.recipe_progress == "")
    status = line.engine.status()
    assert status.recipe is not None and status.recipe.name == "part"
    assert line.detectors[1].closed == 1
    assert next_one(line, camera).verdict is Verdict.PASS


def test_a_version_that_cannot_be_loaded_is_a_change_too(line: Line) -> None:
    old = line.recipes.save(make_recipe("part", limit=HIGH))
    line.recipes.save(make_recipe("part"))
    camera = judging(line)
    (line.recipes.root / "part" / old.id.version / "student.safetensors").write_bytes(b"damaged")
    line.engine.recipes.use("part", old.id.version)
    assert next_one(line, camera).verdict is Verdict.INVALID
    status = line.until(lambda status: "could not be loaded" in status.reason)
    line.engine.recipes.use("part", status.recipe.version if status.recipe else "")
    assert next_one(line, camera).verdict is Verdict.PASS


def test_another_change_of_the_recipe_in_use_does_not_end_the_one_that_is_asked_for(line: Line) -> None:
    """Its masks are changed, which gives a new version of it, while another recipe waits to be loaded."""
    made = make_recipe("part")
    line.recipes.save(replace(made, limit=replace(made.limit, held_out=2)), teach_pictures=[picture(GOOD + n) for n in range(4)])
    camera = judging(line, "other")
    first = line.engine.status().recipe
    held_up(line)
    loading = threading.Event()
    line.engine.recipes.judge_within((IGNORED,))
    assert line.compile_began.wait(20)
    load = line.recipes.load

    def slow(name: str, *arguments: object, **named: object) -> Recipe:
        if name == "other":
            assert loading.wait(20)
        return load(name, *arguments, **named)  # type: ignore[arg-type]

    line.recipes.load = slow  # type: ignore[method-assign]
    line.engine.recipes.use("other")
    line.compiling.set()
    line.until(lambda status: status.recipe != first)
    assert next_one(line, camera).reason == "changing to other"
    loading.set()
    line.until(lambda status: status.recipe is not None and status.recipe.name == "other")


def taught(line: Line, camera: ScriptedCamera, name: str) -> None:
    """Parts of ``name`` are collected and it is being taught."""
    line.engine.teaching.collect(name, 1)
    until(lambda: camera.good_only[-1:] == [True])
    next_one(line, camera)
    line.until(lambda status: status.teaching is not None and len(status.teaching.parts) == 1)
    line.engine.teaching.learn()
    assert line.trainer.began.wait(20)


def phase(line: Line, wanted: TeachPhase) -> None:
    line.until(lambda status: status.teaching is not None and status.teaching.phase is wanted)


def test_a_product_that_is_judged_is_learned_anew_beside_the_inspection(line: Line) -> None:
    camera = judging(line)
    taught(line, camera, "part")
    assert next_one(line, camera).verdict is Verdict.PASS
    line.trainer.go.set()
    phase(line, TeachPhase.DONE)
    assert next_one(line, camera).verdict is Verdict.PASS
    assert set(line.verdicts()) == {Verdict.PASS}


def test_learning_another_product_is_asking_for_it(line: Line) -> None:
    """The parts that are collected are its own: the recipe in use says nothing of them."""
    camera = judging(line)
    taught(line, camera, "new")
    assert next_one(line, camera, BAD).reason == "changing to new, which is being learned"
    assert [one.verdict for one in line.judged] == [Verdict.PASS, Verdict.INVALID, Verdict.INVALID]
    line.trainer.go.set()
    phase(line, TeachPhase.DONE)
    status = line.engine.status()
    assert status.recipe is not None and status.recipe.name == "new" and status.reason == "no part was judged yet"
    assert next_one(line, camera).verdict is Verdict.PASS
    line.accounted()


def test_whoever_gives_collecting_up_is_back_with_the_recipe_before(line: Line) -> None:
    camera = judging(line)
    line.engine.teaching.collect("new", 3)
    assert next_one(line, camera).verdict is Verdict.INVALID
    line.engine.teaching.cancel()
    assert next_one(line, camera).verdict is Verdict.PASS


def test_a_recipe_that_is_chosen_while_another_product_is_learned_judges_and_stays(line: Line) -> None:
    camera = judging(line, "chosen")
    taught(line, camera, "new")
    line.engine.recipes.use("chosen")
    line.until(lambda status: status.recipe is not None and status.recipe.name == "chosen")
    assert next_one(line, camera).verdict is Verdict.PASS
    line.trainer.go.set()
    phase(line, TeachPhase.DONE)
    status = line.engine.status()
    assert status.recipe is not None and status.recipe.name == "chosen"
    assert status.teaching is not None and "not in use: another recipe was chosen meanwhile" in status.teaching.message
    assert line.recipes.names() == ("chosen", "new", "part")
    assert next_one(line, camera).verdict is Verdict.PASS
    until(lambda: [detector.closed for detector in line.detectors] == [1, 0, 1])


def test_a_recipe_asked_for_before_a_teaching_and_ready_after_it_is_not_wanted_any_more(line: Line) -> None:
    camera = judging(line, "slow")
    taught(line, camera, "new")
    changeover = line.engine.recipes._changeover
    # The same order without the clock: the choice is older than what is taken up.
    number = changeover._choice.number
    line.trainer.go.set()
    phase(line, TeachPhase.DONE)
    late = GreyDetector()
    assert not changeover.put_in_use(Pipeline(make_recipe("slow"), late), number)
    assert late.closed == 1
    status = line.engine.status()
    assert status.recipe is not None and status.recipe.name == "new"


def test_a_golden_part_shown_during_a_change_is_asked_for_again(make_line: MakeLine) -> None:
    line = make_line(settings=replace(SETTINGS, golden=GoldenSettings(at_start=False, interval_hours=0)))
    camera = judging(line, "other")
    line.engine.golden.begin()
    line.engine.golden.show()
    held_up(line)
    line.engine.recipes.use("other")
    assert line.engine.status().reason == "changing to other"
    one = next_one(line, camera)
    assert one.verdict is Verdict.INVALID and "changing to other" in one.reason
    status = line.engine.status()
    assert status.golden.due and not status.golden.armed and status.counters.total == 1
    line.compiling.set()


def test_a_first_recipe_that_cannot_be_loaded_says_so(line: Line) -> None:
    line.scripted(Delivery.TRIGGERED)
    line.engine.start("scripted", "Nonexisting")
    status = line.until(lambda status: status.mode is Mode.NO_RECIPE and bool(status.last_error) and status.camera_fps >= 0)
    status = line.until(lambda status: "Nonexisting" in status.reason)
    assert status.verdict is Verdict.INVALID
    assert status.reason.startswith("Nonexisting could not be loaded: ") and "there is no recipe called 'Nonexisting'" in status.reason


def test_the_version_in_use_asked_for_by_its_number_is_that_of_the_next_start(line: Line) -> None:
    """Another view of the same folder may have put another one in use meanwhile."""
    judging(line)
    first = line.engine.status().recipe
    assert first is not None
    line.recipes.save(make_recipe("part", limit=HIGH))
    assert line.recipes.current("part") != first.version
    line.engine.recipes.use("part", first.version)
    until(lambda: line.recipes.current("part") == first.version)
    assert len(line.detectors) == 1


def test_another_version_that_came_into_use_on_the_disk_is_loaded_by_its_name(line: Line) -> None:
    camera = judging(line)
    stored = line.recipes.save(make_recipe("part", limit=HIGH))
    line.engine.recipes.use("part")
    line.until(lambda status: status.recipe == stored.id and status.recipe_progress == "")
    assert next_one(line, camera).limit == HIGH


def asked_for(line: Line) -> str:
    """What the next start begins with, if the station ends now without a word."""
    return next((value for key, value in reversed(line.remembered) if key == "recipe"), "")


def test_a_restart_is_no_request_for_the_recipe_before(line: Line) -> None:
    """A loader that takes the whole program with it leaves a station that begins with what was asked for, or says that it cannot."""
    judging(line, "other")
    held_up(line)
    line.engine.recipes.use("other")
    assert line.compile_began.wait(20)
    until(lambda: asked_for(line) == "other")
    line.engine.recipes.use("part")
    until(lambda: asked_for(line) == "part")
    line.compiling.set()


@pytest.mark.parametrize("end", ["given up", "failed", "done"])
def test_a_restart_after_learning_another_product_begins_with_what_was_asked_for(line: Line, end: str) -> None:
    camera = judging(line)
    taught(line, camera, "new")
    until(lambda: asked_for(line) == "new")
    if end == "given up":
        line.engine.teaching.cancel()
    else:
        line.trainer.fault = ValueError("a fault") if end == "failed" else None
        line.trainer.go.set()
    line.until(lambda status: status.teaching is not None and not status.teaching.phase.running)
    line.engine.close()
    assert asked_for(line) == ("part" if end == "given up" else "new")
