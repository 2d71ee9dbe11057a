"""*Learn good parts* as the station sees it: collecting, removing, giving up, and what a failed teaching leaves."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from time import monotonic
from types import SimpleNamespace
from typing import Any

import numpy as np
import psutil
import pytest

from inspector.camera.base import Delivery, Shot
from inspector.camera.simulated.options import LineOptions
from inspector.core.errors import RecipeError, StorageError, TeachingError
from inspector.core.recipe import Recipe
from inspector.core.status import CameraState, Mode, Status, TeachingStatus, TeachPhase
from inspector.core.teaching import NOT_KEPT
from inspector.core.types import Verdict
from inspector.runtime import unkept_recipes
from inspector.storage.png import encode_png
from tests.runtime.line import LOST, SETTINGS, SIDE, Line, ScriptedCamera, picture, shot, until
from tests.runtime.toy_trainer import make_recipe


def teaching(status: Status) -> TeachingStatus:
    assert status.teaching is not None
    return status.teaching


def in_phase(phase: TeachPhase) -> Any:
    return lambda status: status.teaching is not None and status.teaching.phase is phase


def collecting(line: Line, wanted: int = 3, recipe: str | None = "part", name: str = "part") -> ScriptedCamera:
    """A line whose camera has heard that good parts are collected."""
    camera = line.scripted(Delivery.REPLAY)
    engine = line.start(recipe=recipe)
    line.until(lambda status: status.mode in (Mode.INSPECTING, Mode.NO_RECIPE))
    engine.teaching.collect(name, wanted)
    until(lambda: camera.good_only == [True])
    return camera


def collected(line: Line, count: int) -> TeachingStatus:
    return teaching(line.until(lambda status: len(teaching(status).parts) >= count))


def test_good_parts_are_collected_taught_and_taken_up(line: Line) -> None:
    camera = collecting(line, recipe=None, name="  new part ")
    camera.give(*(shot(n, 50 + n) for n in range(5)))
    status = collected(line, 3)
    assert status.phase is TeachPhase.COLLECTING
    assert [part.number for part in status.parts] == [1, 2, 3]
    assert status.parts[0].thumbnail.shape == (96, 96, 3)
    until(lambda: camera.good_only == [True, False])
    line.engine.teaching.learn(2.0)
    assert line.trainer.began.wait(20)
    status = teaching(line.engine.status())
    assert (status.phase, status.progress, status.loss_curve) == (TeachPhase.TRAINING, 0.5, (0.25,))
    line.trainer.go.set()
    after = line.until(in_phase(TeachPhase.DONE))
    assert [int(picture.mean()) for picture in line.trainer.frames] == [50, 51, 52]
    assert after.recipe == teaching(after).result
    assert after.limit == line.trainer.limit
    stored = line.recipes.load("new part")
    assert stored.camera == "scripted"
    assert stored.camera_settings["name"] == "scripted"
    assert len(line.recipes.teach_pictures("new part")) == 3
    camera.give(shot(9))
    line.until(lambda status: status.verdict is Verdict.PASS)


def test_a_part_taken_out_is_replaced_by_a_coming_one_also_when_all_were_there(line: Line) -> None:
    camera = collecting(line)
    camera.give(*(shot(n, 50 + n) for n in range(3)))
    collected(line, 3)
    until(lambda: camera.good_only == [True, False])
    line.engine.teaching.remove(2)
    until(lambda: camera.good_only == [True, False, True])
    camera.give(shot(3, 70), shot(4, 71))
    status = collected(line, 3)
    assert [part.number for part in status.parts] == [1, 3, 4]
    line.engine.teaching.learn()
    line.trainer.go.set()
    line.until(in_phase(TeachPhase.DONE))
    assert [int(picture.mean()) for picture in line.trainer.frames] == [50, 52, 70]


def test_a_picture_that_was_taken_or_taken_out_does_not_come_again(line: Line) -> None:
    camera = collecting(line)
    camera.give(shot(0, 50), shot(0, 50), shot(1, 51), shot(0, 50))
    status = teaching(line.until(lambda status: teaching(status).left_out == 2))
    assert [part.number for part in status.parts] == [1, 2]
    line.engine.teaching.remove(1)
    camera.give(shot(0, 50), shot(1, 51), shot(2, 52), shot(3, 53))
    status = collected(line, 3)
    assert ([part.number for part in status.parts], status.left_out) == ([2, 3, 4], 4)
    line.engine.teaching.learn()
    line.trainer.go.set()
    line.until(in_phase(TeachPhase.DONE))
    assert [int(picture.mean()) for picture in line.trainer.frames] == [51, 52, 53]


def test_a_teaching_that_fails_keeps_its_parts_so_that_one_can_be_taken_out(line: Line) -> None:
    camera = collecting(line)
    camera.give(*(shot(n, 50 + n) for n in range(3)))
    collected(line, 3)
    line.trainer.fault = TeachingError("part 2 is blank", remedy="Remove it")
    line.trainer.go.set()
    line.engine.teaching.learn()
    status = teaching(line.until(in_phase(TeachPhase.FAILED)))
    assert "part 2 is blank" in status.message
    assert len(status.parts) == 3
    until(lambda: camera.good_only == [True, False])
    line.engine.teaching.resume()
    assert teaching(line.engine.status()).phase is TeachPhase.COLLECTING
    line.engine.teaching.remove(2)
    until(lambda: camera.good_only == [True, False, True])
    camera.give(shot(3, 53))
    assert [part.number for part in collected(line, 3).parts] == [1, 3, 4]
    line.trainer.fault = None
    line.engine.teaching.learn()
    line.until(in_phase(TeachPhase.DONE))
    assert [int(picture.mean()) for picture in line.trainer.frames] == [50, 52, 53]
    assert line.trainer.names == ("part 1", "part 3", "part 4")
    with pytest.raises(TeachingError, match="no good parts to go back to"):
        line.engine.teaching.resume()


def test_the_parts_of_a_failed_teaching_can_be_given_up(line: Line) -> None:
    camera = collecting(line, wanted=1)
    camera.give(shot(0))
    collected(line, 1)
    line.trainer.fault = TeachingError("no")
    line.trainer.go.set()
    line.engine.teaching.learn()
    line.until(in_phase(TeachPhase.FAILED))
    line.engine.teaching.cancel()
    assert teaching(line.engine.status()).parts == ()
    with pytest.raises(TeachingError):
        line.engine.teaching.resume()


@pytest.fixture
def parts_on_disk(tmp_path: Path) -> str:
    """The address of a folder of six pictures, two of them the same."""
    folder = tmp_path / "stored"
    folder.mkdir()
    for number, grey in enumerate((50, 51, 52, 51, 53, 54)):
        (folder / f"{number}.png").write_bytes(encode_png(picture(grey)))
    return f"folder:{folder}"


def test_a_folder_that_has_run_through_is_collected_from(line: Line, parts_on_disk: str) -> None:
    engine = line.start(parts_on_disk)
    line.until(lambda status: status.camera_state is CameraState.ENDED)
    line.until_judged(6)
    engine.teaching.collect("part", 4)
    status = collected(line, 4)
    assert status.left_out == 1
    line.until(lambda status: status.camera_state is CameraState.ENDED)
    engine.teaching.remove(2)
    assert [part.number for part in collected(line, 4).parts] == [1, 3, 4, 5]
    line.until(lambda status: status.camera_state is CameraState.ENDED)
    engine.teaching.learn()
    line.trainer.go.set()
    line.until(in_phase(TeachPhase.DONE))
    assert [int(one.mean()) for one in line.trainer.frames] == [50, 52, 53, 54]
    line.accounted()


def test_a_folder_with_too_few_parts_says_so_and_is_not_read_for_ever(line: Line, parts_on_disk: str) -> None:
    engine = line.start(parts_on_disk)
    line.until(lambda status: status.camera_state is CameraState.ENDED)
    engine.teaching.collect("part", 40)
    status = teaching(line.until(lambda status: teaching(status).source_ended))
    assert "have run through" in status.message
    assert [int(part.thumbnail.mean()) for part in collected(line, 5).parts] == [50, 51, 52, 53, 54]
    assert line.opened == [parts_on_disk] * 2
    engine.teaching.learn()
    line.trainer.go.set()
    line.until(in_phase(TeachPhase.DONE))
    assert len(line.trainer.frames) == 5


def test_a_damaged_or_missing_picture_is_not_taken(line: Line) -> None:
    camera = collecting(line)
    camera.give(shot(0, 50), shot(1, 51, fault="torn: 3 of 128 rows"), shot(3, 52), shot(4, 53))
    collected(line, 3)
    line.engine.teaching.learn()
    line.trainer.go.set()
    line.until(in_phase(TeachPhase.DONE))
    assert [int(picture.mean()) for picture in line.trainer.frames] == [50, 52, 53]


def test_of_a_free_running_camera_a_part_is_taken_only_once_in_a_while(make_line: Any) -> None:
    line: Line = make_line(settings=replace(SETTINGS, teach=replace(SETTINGS.teach, sample_interval_s=3600.0)))
    camera = line.scripted(Delivery.FREE_RUNNING)
    engine = line.start()
    line.until(lambda status: status.runtime != "")
    engine.teaching.collect("part", 3)
    until(lambda: camera.good_only == [True])
    for number in range(4):
        camera.give(shot(number))
        line.until_judged(number + 1)
    assert len(teaching(engine.status()).parts) == 1


def test_collecting_goes_on_when_the_camera_is_opened_again(line: Line) -> None:
    first = collecting(line)
    first.give(shot(0, 50))
    collected(line, 1)
    second = line.scripted(Delivery.REPLAY)
    first.give(LOST)
    until(lambda: second.good_only == [True])
    second.give(shot(0, 51), shot(1, 52))
    collected(line, 3)


def test_pictures_that_do_not_fit_in_memory_are_refused_at_the_first(line: Line) -> None:
    camera = collecting(line, wanted=psutil.virtual_memory().total)
    camera.give(shot(0))
    status = teaching(line.until(in_phase(TeachPhase.FAILED)))
    assert "do not fit in memory" in status.message
    until(lambda: camera.good_only == [True, False])
    with pytest.raises(TeachingError, match="no good parts"):
        line.engine.teaching.learn()


@pytest.mark.parametrize(("name", "wanted"), [("", 3), ("  ", 3), ("../b", 3), ("part", 0)])
def test_what_cannot_be_collected_is_refused_at_once(line: Line, name: str, wanted: int) -> None:
    with pytest.raises((TeachingError, RecipeError)):
        line.engine.teaching.collect(name, wanted)
    assert line.engine.status().teaching is None


def test_collecting_can_be_given_up_and_begun_anew(line: Line) -> None:
    camera = collecting(line)
    camera.give(shot(0))
    collected(line, 1)
    line.engine.teaching.cancel()
    status = teaching(line.engine.status())
    assert (status.phase, status.parts) == (TeachPhase.CANCELLED, ())
    with pytest.raises(TeachingError):
        line.engine.teaching.remove(1)
    with pytest.raises(TeachingError):
        line.engine.teaching.learn()
    until(lambda: camera.good_only[-1] is False)
    line.engine.teaching.collect("part", 1)
    until(lambda: camera.good_only[-1] is True)
    camera.give(shot(1))
    collected(line, 1)


def begun(line: Line, recipe: str | None = "part") -> Status:
    """A teaching that has begun beside the inspection."""
    camera = collecting(line, 1, recipe)
    camera.give(shot(0))
    collected(line, 1)
    line.engine.teaching.learn()
    assert line.trainer.began.wait(20)
    return line.engine.status()


@pytest.mark.parametrize("fault", [TeachingError("the pictures are identical", remedy="Show others"), ValueError("a fault of the program")])
def test_a_failed_teaching_leaves_the_recipe_in_use(line: Line, fault: Exception) -> None:
    before = begun(line)
    line.trainer.fault = fault
    line.trainer.go.set()
    after = line.until(in_phase(TeachPhase.FAILED))
    assert str(fault) in teaching(after).message
    assert after.recipe == before.recipe
    assert len(line.recipes.versions("part")) == 1
    judged = len(line.judged)
    camera = line.cameras["scripted"]
    assert isinstance(camera, ScriptedCamera)
    camera.give(shot(7))
    line.until_judged(judged + 1)
    line.engine.teaching.collect("part", 1)


def test_a_cancelled_teaching_leaves_the_recipe_in_use(line: Line) -> None:
    before = begun(line)
    with pytest.raises(TeachingError, match="running already"):
        line.engine.teaching.collect("part", 1)
    with pytest.raises(TeachingError, match="running already"):
        line.engine.teaching.learn()
    line.engine.teaching.cancel()
    after = line.until(in_phase(TeachPhase.CANCELLED))
    assert after.recipe == before.recipe
    assert len(line.recipes.versions("part")) == 1


def test_a_teaching_cancelled_while_its_result_is_compiled_keeps_nothing(line: Line) -> None:
    before = begun(line)
    line.compiling.clear()
    line.compile_began.clear()
    line.trainer.go.set()
    assert line.compile_began.wait(20)
    line.engine.teaching.cancel()
    line.compiling.set()
    after = line.until(in_phase(TeachPhase.CANCELLED))
    assert after.recipe == before.recipe
    assert len(line.recipes.versions("part")) == 1
    assert line.detectors[-1].closed == 1


def test_what_cannot_be_kept_judges_and_is_kept_when_the_disk_takes_it(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any, **__: Any) -> Recipe:
        raise StorageError("the disk is full")

    before = begun(line)
    with monkeypatch.context() as disk:
        disk.setattr(unkept_recipes, "AGAIN_S", 0.01)
        disk.setattr(line.recipes, "save", full)
        line.trainer.go.set()
        after = line.until(in_phase(TeachPhase.DONE))
        assert "it is not on the disk yet: what was learned of part is not kept yet: the disk is full" in teaching(after).message
        assert (str(after.recipe), after.limit) == (f"part/{NOT_KEPT}", line.trainer.limit) != (str(before.recipe), before.limit)
        assert "what was learned of part is not kept yet" in line.engine.status().disk.problem
        assert len(line.recipes.versions("part")) == 1
        with pytest.raises(RecipeError, match="not on the disk yet"):
            line.engine.recipes.judge_within(())
    status = line.until(lambda status: not status.disk.problem and status.recipe != after.recipe)
    assert status.recipe == line.recipes.load("part").id
    assert len(line.recipes.teach_pictures("part")) == 1


def test_what_can_never_be_kept_is_not_used(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def twin(*_: Any, **__: Any) -> Recipe:
        raise RecipeError("there is a recipe called 'Part' already")

    before = begun(line)
    monkeypatch.setattr(line.recipes, "save", twin)
    line.trainer.go.set()
    after = line.until(in_phase(TeachPhase.FAILED))
    assert "called 'Part' already" in teaching(after).message
    assert after.recipe == before.recipe
    assert line.detectors[-1].closed == 1


def test_no_teaching_begins_for_which_the_disk_has_no_room(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    camera = collecting(line)
    camera.give(shot(0))
    collected(line, 1)
    free = 34_000_000
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    line.engine.teaching.cancel()
    until(lambda: camera.good_only == [True, False])
    free = 16_000_000
    with pytest.raises(StorageError, match=r"a recipe needs about 33.6 MB on the disk, and 16.0 MB are free.*Free some space"):
        line.engine.teaching.collect("part", 1)
    free = 34_000_000
    line.engine.teaching.collect("part", 1)
    until(lambda: camera.good_only == [True, False, True])
    camera.give(Shot(np.random.default_rng(0).integers(0, 256, (SIDE, SIDE, 3), np.uint8), 7, monotonic(), ""))
    collected(line, 1)
    free = 33_577_000
    with pytest.raises(StorageError, match=r"with 1 part needs about 33\.6 MB"):
        line.engine.teaching.learn()
    assert len(teaching(line.engine.status()).parts) == 1, "what was collected stays"
    free = 34_000_000
    line.engine.teaching.learn()


def test_a_teaching_that_ends_while_another_recipe_loads_gives_way_to_it(line: Line) -> None:
    line.recipes.save(make_recipe("other", limit=-0.3))
    begun(line)
    line.compiling.clear()
    line.compile_began.clear()
    line.engine.recipes.use("other")
    assert line.compile_began.wait(20)
    line.trainer.go.set()
    line.until(in_phase(TeachPhase.COMPILING))
    line.compiling.set()
    line.until(lambda status: in_phase(TeachPhase.DONE)(status) and status.recipe_progress == "")
    # Both have come to their end: only now is the recipe of a snapshot the one that stays.
    status = line.engine.status()
    assert status.recipe is not None
    assert len(line.recipes.versions("part")) == 2
    line.engine.close()
    # Whichever came last: what is remembered for the next start is what was in use.
    assert line.remembered[-1] == ("recipe", status.recipe.name)


def test_closing_ends_a_teaching(line: Line) -> None:
    before = begun(line)
    line.engine.close()
    status = line.engine.status()
    assert teaching(status).phase is TeachPhase.CANCELLED
    assert before.recipe is not None
    assert line.recipes.current("part") == before.recipe.version
    assert line.closed == 1
    with pytest.raises(TeachingError):
        line.engine.teaching.collect("part", 1)


def test_the_simulated_line_shows_only_good_parts_while_they_are_collected(line: Line) -> None:
    address = "simulated:metal?seed=3&width=128&height=128&rate=0&defect_rate=1"
    engine = line.start(address)
    line.until(lambda status: status.runtime != "")
    engine.teaching.collect("metal", 8)
    collected(line, 8)
    engine.teaching.learn()
    line.trainer.go.set()
    line.until(in_phase(TeachPhase.DONE))
    assert line.engine.status().camera_state is CameraState.STREAMING
    conveyor = LineOptions.from_address(address).conveyor()
    assert len(line.trainer.frames) == 8
    sums = {int(conveyor.part(n, good=True).image.sum()) for n in range(line.judged[-1].frame.camera_frame_id + 20)}
    assert all(int(picture.sum()) in sums for picture in line.trainer.frames)


def test_the_trainer_gets_ready_while_parts_are_collected_and_is_released_if_none_is_wanted(line: Line) -> None:
    told: list[str] = []
    line.trainer.prepare = lambda: told.append("prepare")  # type: ignore[attr-defined]
    line.trainer.release = lambda: told.append("release")  # type: ignore[attr-defined]
    collecting(line)
    assert told == ["prepare"]
    line.engine.teaching.cancel()
    assert told == ["prepare", "release"]
