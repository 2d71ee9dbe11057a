"""Every command of a running station and of the recipes asks who gives it, does nothing for those who may not, and notes whose it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import NotAllowed, ReasonNeeded
from inspector.core.limit_change import LimitRequest
from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.people import By, Level, Right, because
from inspector.core.several import PartsInView
from inspector.core.status import Mode
from inspector.runtime.examination.answered import join_confirmed
from inspector.runtime.examination.exam_service import ExamService
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.recipe_service import RecipeService
from inspector.runtime.station import Station
from inspector.storage.ledger.database import AuditEntry
from inspector.storage.recipes.store import RecipeStore
from tests.runtime.conftest import MakeLine
from tests.runtime.line import GreyDetector, Line, shot, until
from tests.runtime.people.people_rig import ANNA, BEN, CARA, Gate
from tests.runtime.toy_trainer import make_recipe

COMMANDS: dict[str, tuple[Right, Callable[[Station], object]]] = {
    "use": (Right.PRODUCT, lambda station: station.recipes.use("part")),
    "use a version": (Right.RECIPE, lambda station: station.recipes.use("part", "v1")),
    "limit": (Right.LIMIT, lambda station: station.recipes.change_limit(LimitRequest(value=-0.1))),
    "mask": (Right.MASK, lambda station: station.recipes.judge_within(())),
    "camera": (Right.CAMERA, lambda station: station.camera.open("simulated")),
    "feature": (Right.CAMERA, lambda station: station.camera.set_feature("Gain", 2.0)),
    "profile": (Right.PROFILE, lambda station: station.camera.use_profile(None)),
    "collect": (Right.LEARN, lambda station: station.teaching.collect("other", 3)),
    "collect files": (Right.LEARN, lambda station: station.teaching.collect_files("other", Path("nowhere"))),
    "put back": (Right.LEARN, lambda station: station.teaching.put_back()),
    "take out": (Right.LEARN, lambda station: station.teaching.remove(1)),
    "confirm": (Right.LEARN, lambda station: station.teaching.confirm(1)),
    "leave out": (Right.LEARN, lambda station: station.teaching.leave_out(1)),
    "back": (Right.LEARN, lambda station: station.teaching.resume()),
    "learn": (Right.LEARN, lambda station: station.teaching.learn(1.0)),
    "give up": (Right.LEARN, lambda station: station.teaching.cancel()),
    "pause": (Right.PAUSE, lambda station: station.judging.pause()),
    "resume": (Right.PAUSE, lambda station: station.judging.resume()),
    "acknowledge": (Right.ACKNOWLEDGE, lambda station: station.lot.acknowledge()),
    "drift": (Right.ACKNOWLEDGE, lambda station: station.drift.restart()),
    "lot": (Right.LOT, lambda station: station.lot.begin("B")),
    "import": (Right.RECIPE, lambda station: station.recipes.library.import_file(Path("nothing.zip"))),
    "rename": (Right.RECIPE, lambda station: station.recipes.library.rename("part", "other")),
    "golden": (Right.GOLDEN_CHECK, lambda station: station.golden.begin()),
    "golden part": (Right.GOLDEN_CHECK, lambda station: station.golden.show()),
}


@pytest.fixture
def gate(tmp_path: Path) -> Iterator[Gate]:
    made = Gate(tmp_path / "people")
    made.set_up()
    yield made
    made.database.close()


@pytest.fixture
def guarded(make_line: MakeLine, gate: Gate) -> Line:
    """A line that judges, with people set up and nobody there."""
    line = make_line(access=gate.access)
    line.scripted(Delivery.FREE_RUNNING)
    line.start()
    line.until(lambda status: status.mode is Mode.INSPECTING)
    return line


def entries(line: Line, what: str) -> list[AuditEntry]:
    return [entry for entry in line.database.audit_entries(100) if entry.what == what]


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_is_given_by_who_may_not(guarded: Line, gate: Gate, command: str) -> None:
    right, act = COMMANDS[command]
    station = guarded.engine
    gate.service.set_right(right, Level.ADMINISTRATOR, False, By(ANNA))
    gate.sign_in(CARA)
    before = station.status()
    with pytest.raises(NotAllowed) as caught:
        act(station)
    assert caught.value.right is right
    after = station.status()
    for fact in ("mode", "limit", "recipe", "recipe_progress", "camera", "teaching", "golden"):
        assert getattr(before, fact) == getattr(after, fact)
    assert gate.entries()[-1].what == "refused" and gate.entries()[-1].who == CARA


def test_the_station_starts_with_its_recipe_though_nobody_is_there(guarded: Line) -> None:
    until(lambda: any(one.detail.startswith("in use") for one in entries(guarded, "recipe")))
    (entry,) = [one for one in entries(guarded, "recipe") if one.detail.startswith("in use")]
    assert entry.who == "" and entry.new == entry.detail.removeprefix("in use: ")


def test_a_limit_is_whose_it_was_with_old_new_and_why(guarded: Line, gate: Gate) -> None:
    gate.sign_in(CARA)
    with pytest.raises(ReasonNeeded):
        guarded.engine.recipes.change_limit(LimitRequest(value=-0.1))
    with because("new lamp"):
        guarded.engine.recipes.change_limit(LimitRequest(value=-0.1))
    until(lambda: bool(entries(guarded, "limit")))
    (entry,) = entries(guarded, "limit")
    assert (entry.who, entry.why) == (CARA, "new lamp")
    assert entry.old.startswith("-0.500") and entry.new.startswith("-0.100")
    until(lambda: any(one.detail.startswith("kept with the limit -0.100") for one in entries(guarded, "recipe")))


def test_pause_camera_and_lot_carry_the_name(guarded: Line, gate: Gate) -> None:
    gate.sign_in(CARA)
    station = guarded.engine
    station.judging.pause()
    station.judging.resume()
    station.judging.resume()
    station.lot.begin("B")
    guarded.scripted(Delivery.FREE_RUNNING, "other")
    station.camera.open("other")
    until(lambda: any(one.new == "other" for one in entries(guarded, "camera")))
    assert [one.who for one in entries(guarded, "pause")] == [CARA]
    assert [one.who for one in entries(guarded, "resume")] == [CARA], "what changes nothing is no change"
    assert [(one.who, one.new) for one in entries(guarded, "lot") if one.new] == [(CARA, "B")]
    assert [(one.who, one.old, one.new) for one in entries(guarded, "camera") if one.new] == [(CARA, "scripted", "other")]


def test_another_recipe_is_whose_wish_it_was(guarded: Line, gate: Gate) -> None:
    guarded.recipes.save(make_recipe("other"))
    gate.sign_in(CARA)
    guarded.engine.recipes.use("other")
    gate.access.sign_out()
    until(lambda: any(one.who == CARA for one in entries(guarded, "recipe")))
    (entry,) = [one for one in entries(guarded, "recipe") if one.who == CARA]
    assert entry.old.startswith("part/") and entry.new.startswith("other/")


SERVICE: dict[str, tuple[Right, Callable[[RecipeService], object]]] = {
    "limit": (Right.LIMIT, lambda service: service.change_limit("part", LimitRequest(value=-0.1))),
    "mask": (Right.MASK, lambda service: service.change_shapes("part", ())),
    "parts": (Right.RECIPE, lambda service: service.change_parts("part", PartsInView(2))),
    "roll back": (Right.RECIPE, lambda service: service.roll_back("part")),
    "import": (Right.RECIPE, lambda service: service.import_file(Path("part.zip"))),
    "teach": (Right.LEARN, lambda service: service.teaching().__enter__()),
    "keep": (Right.LEARN, lambda service: service.keep_taught(make_recipe("part"), ())),
}


@pytest.mark.parametrize("command", SERVICE)
def test_the_console_and_the_library_ask_too(tmp_path: Path, gate: Gate, command: str) -> None:
    right, act = SERVICE[command]
    store = RecipeStore(tmp_path / "recipes")
    first = store.save(make_recipe("part"))
    service = RecipeService(store, lambda recipe: Pipeline(recipe, GreyDetector()), gate.database.audit, access=gate.access)
    gate.sign_in(BEN)
    with pytest.raises(NotAllowed) as caught:
        act(service)
    assert caught.value.right is right and store.versions("part") == (first.id.version,)


def test_bad_parts_join_the_exam_by_who_answered_whoever_is_there_by_then(guarded: Line) -> None:
    exams = ExamService(guarded.recipes.exams, lambda: guarded.database, access=guarded.engine.access)
    answer = PartAnswer(1, 7, 1e9, BEN, Answer.BAD, "dent")
    for _ in range(2):
        join_confirmed(exams, "part", shot(1).image, 7, answer, "")
    (known,) = exams.parts("part")
    assert (known.came_from, known.who, known.failure) == ("part 7", BEN, "dent")
