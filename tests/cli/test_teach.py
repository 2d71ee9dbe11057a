"""``teach``: from pictures to a recipe in use, or a refusal that says why."""

from __future__ import annotations

import math
import os
import re
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from inspector.cli import console_teaching, sources
from inspector.core.errors import StorageError
from inspector.core.promises.odd_parts import CONFIRMED, OddPart
from inspector.core.recipe import Recipe
from inspector.core.types import Picture, Rect
from inspector.storage.data_dir import DataDir, DataDirLock
from inspector.storage.png import read_png
from inspector.storage.recipes.store import RecipeStore
from tests.cli.conftest import Call, read_json
from tests.cli.small import Bench, part, write_picture, write_video


def test_a_folder_becomes_a_recipe_in_use_with_its_pictures(call: Call, bench: Bench, good_parts: Path, tmp_path: Path) -> None:
    figures = tmp_path / "made" / "figures.json"
    outcome = call("teach", "--images", good_parts, "--recipe", "Plate", "--seed", 3, "--json", figures)
    assert outcome.code == 0
    recipe = bench.recipes.load("Plate")
    assert recipe.id.version == bench.recipes.current("Plate")
    assert recipe.camera == f"folder:{good_parts}"
    kept = [read_png(path) for path in bench.recipes.teach_pictures("Plate")]
    # Natural order: part2 before part10.
    assert all(np.array_equal(picture, part(number)) for number, picture in enumerate(kept))
    assert len(kept) == 12
    found = read_json(figures)
    assert (found["recipe"], found["version"], found["parts"], found["seed"]) == ("Plate", recipe.id.version, 12, 3)
    assert found["limit"] == {
        "value": recipe.limit.value,
        "target_rate": 0.001,
        "promised_rate": 1 / 3,
        "held_out": 2,
        "method": "conformal",
        "confidence": 0.9,
        "bound": 1.0,
        "guaranteed": False,
        "review": None,
        "review_rate": 0.0,
        "learned": 0,
    }
    # This trainer gives no recipe before the last one.
    assert math.isnan(found["first_judgement_s"] or math.nan)
    assert "first judgement" in outcome.said
    assert recipe.id.version in outcome.said
    assert "33.3 %" in outcome.err  # what two held-out parts promise
    assert "12 image-steps only" in outcome.said
    assert outcome.out == ""


LIMIT = ("--confidence", 0.95, "--guaranteed", "--review-rate", 0.05)


def test_options_reach_the_trainer_and_the_settings_give_the_rest(call: Call, bench: Bench, good_parts: Path) -> None:
    options = ["--budget", 12.5, "--target-rate", 0.01, *LIMIT, "--input-size", "96x64", "--region", "8,16,64,48", "--fusion", "product"]
    assert call("teach", "--images", good_parts, "--recipe", "Plate", "--teacher", "resnet18", "--smoothing", 0, *options).code == 0
    assert call("teach", "--images", good_parts, "--recipe", "Plate", "--image-steps", 40, "--device", "cpu").code == 0
    first, second = bench.trainer.asked
    assert (first.budget_s, first.target_rate, first.input_size, first.region) == (12.5, 0.01, (96, 64), Rect(8, 16, 64, 48))
    assert (first.confidence, first.guaranteed, first.review_rate) == (0.95, True, 0.05)
    assert (second.confidence, second.guaranteed, second.review_rate) == (0.9, False, 0.0)
    assert (first.fusion, first.smoothing_px, first.teacher, first.device) == ("product", 0.0, "resnet18", "auto")
    ours = bench.made[0].settings.teach
    assert (second.budget_s, second.target_rate, second.teacher, second.held_out) == (
        ours.budget_s,
        ours.target_rate,
        ours.teacher,
        ours.held_out,
    )
    assert (second.image_steps, second.device) == (40, "cpu")
    assert type(first.teacher) is str  # it is written into recipe.yaml
    assert len(bench.recipes.versions("Plate")) == 2


def test_tiles_reach_the_trainer(call: Call, bench: Bench, good_parts: Path) -> None:
    assert call("teach", "--images", good_parts, "--recipe", "Plate", "--tiles", "2x3", "--tile-overlap", 48).code == 0
    assert call("teach", "--images", good_parts, "--recipe", "Plate").code == 0
    assert [(asked.tiles, asked.tile_overlap_px) for asked in bench.trainer.asked] == [("2x3", 48), ("auto", None)]


@pytest.mark.parametrize("text", ["0x3", "2", "many"])
def test_what_is_no_number_of_tiles_is_refused(call: Call, good_parts: Path, text: str) -> None:
    outcome = call("teach", "--images", good_parts, "--recipe", "Plate", "--tiles", text)
    assert outcome.code == 2
    assert "2x3 for instance" in " ".join(outcome.err.split())


def test_quiet_says_nothing(call: Call, good_parts: Path) -> None:
    outcome = call("teach", "--images", good_parts, "--recipe", "Plate", "--quiet")
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")


def test_a_text_file_called_png_is_refused_by_name(call: Call, bench: Bench, good_parts: Path) -> None:
    (good_parts / "part3.png").write_text("not a picture")
    outcome = call("teach", "--images", good_parts, "--recipe", "Plate")
    assert outcome.code == 1
    assert "part3.png" in outcome.said
    assert "text file" in outcome.said
    assert bench.recipes.names() == ()


@pytest.mark.parametrize("numbers", [range(3), [1, 2, 3, 4, 5, 5, 6]], ids=["too few", "identical"])
def test_parts_that_cannot_be_learned_from_are_refused(call: Call, bench: Bench, tmp_path: Path, numbers: list[int]) -> None:
    for place, number in enumerate(numbers):
        write_picture(tmp_path / "few" / f"{place}.png", part(number))
    outcome = call("teach", "--images", tmp_path / "few", "--recipe", "Plate")
    assert outcome.code == 1
    assert "too few" in outcome.said or "identical" in outcome.said
    assert bench.recipes.names() == ()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--images", "nowhere"], "there is no such folder"),
        (["--video", "nowhere.mp4"], "there is no such file"),
        (["--camera", "telescope:1"], "telescope"),
        (["--images", "nowhere", "--teacher-weights", "none.pth"], "none.pth"),
    ],
)
def test_what_is_not_there_is_named(call: Call, arguments: list[str], said: str) -> None:
    outcome = call("teach", "--recipe", "Plate", *arguments)
    assert outcome.code == 1
    assert said in outcome.said


def test_a_name_that_no_folder_can_have_is_refused(call: Call, good_parts: Path) -> None:
    assert call("teach", "--images", good_parts, "--recipe", "../Plate").code == 1


@pytest.mark.parametrize(
    "arguments",
    [[], ["--images", "a", "--video", "b"], ["--images", "a", "--every", "2"], ["--video", "a", "--parts", "9"]],
    ids=["no source", "two sources", "every of a folder", "parts of a video"],
)
def test_sources_that_contradict_each_other_are_usage_errors(call: Call, arguments: list[str]) -> None:
    assert call("teach", "--recipe", "Plate", *arguments).code == 2


def test_a_stretch_of_a_video_without_its_repeated_frames(call: Call, bench: Bench, tmp_path: Path) -> None:
    video, figures = tmp_path / "line.avi", tmp_path / "figures.json"
    write_video(video, [part(number) for number in (0, 1, 2, 3, 3, 4, 5, 6, 7, 8)])
    assert call("teach", "--video", video, "--from-frame", 2, "--to-frame", 8, "--recipe", "Plate", "--json", figures).code == 0
    assert read_json(figures)["parts"] == 6
    assert read_json(figures)["repeated_frames"] == 1
    assert "first=2" in bench.recipes.load("Plate").camera
    outcome = call("teach", "--video", video, "--every", 2, "--recipe", "Plate", "--json", figures)
    assert outcome.code == 0
    assert read_json(figures)["parts"] == 5


def test_parts_from_a_camera(call: Call, bench: Bench, good_parts: Path) -> None:
    assert call("teach", "--camera", f"folder:{good_parts}", "--parts", 7, "--recipe", "Plate").code == 0
    assert len(bench.recipes.teach_pictures("Plate")) == 7
    outcome = call("teach", "--camera", f"folder:{good_parts}", "--parts", 70, "--recipe", "Plate")
    assert outcome.code == 1
    assert "12 of 70" in outcome.said


@pytest.mark.slow
def test_how_the_camera_was_set_belongs_to_the_recipe(call: Call, bench: Bench) -> None:
    assert call("teach", "--camera", "simulated:metal?rate=0", "--parts", 7, "--recipe", "Flange").code == 0
    settings = bench.recipes.load("Flange").camera_settings
    assert (settings["ExposureTime"], settings["kind"]) == (1000.0, "metal")


def test_nothing_is_learned_while_a_station_runs_on_the_same_recipes(call: Call, bench: Bench, good_parts: Path) -> None:
    bench.data_dir.mkdir(parents=True)
    with DataDirLock(DataDir(bench.data_dir)):
        outcome = call("teach", "--images", good_parts, "--recipe", "Plate")
    assert outcome.code == 1
    assert "another station" in outcome.said
    assert not bench.trainer.asked


def test_a_place_for_figures_that_cannot_be_is_refused_before_the_work(call: Call, bench: Bench, good_parts: Path, tmp_path: Path) -> None:
    assert call("teach", "--images", good_parts, "--recipe", "Plate", "--json", tmp_path).code == 1
    assert not bench.trainer.asked


def test_a_recipe_that_does_not_find_its_planted_defects_is_not_put_in_use(
    call: Call, bench: Bench, good_parts: Path, tmp_path: Path
) -> None:
    bench.trainer.notes = {"planted defects": "0 of 2 found"}
    figures = tmp_path / "figures.json"
    outcome = call("teach", "--images", good_parts, "--recipe", "Plate", "--json", figures)
    assert outcome.code == 1
    (version,) = bench.recipes.versions("Plate")
    assert "finds only 0 of 2" in outcome.said and "not in use" in outcome.said
    assert f"recipes roll-back 'Plate' --to {version}" in outcome.said
    assert read_json(figures)["in_use"] is False
    listed = call("recipes", "list")
    assert listed.code == 0 and "none" in listed.out
    assert call("recipes", "versions", "Plate").code == 0
    shown = call("recipes", "show", "Plate")
    assert shown.code == 1 and "no version" in shown.said
    assert call("recipes", "rollback", "Plate", "--to", version).code == 0
    assert bench.recipes.current("Plate") == version
    assert call("teach", "--images", good_parts, "--recipe", "Plate", "--quiet").code == 1
    assert bench.recipes.current("Plate") == version
    assert call("teach", "--images", good_parts, "--recipe", "Plate", "--anyway", "--json", figures).code == 0
    assert bench.recipes.current("Plate") == bench.recipes.versions("Plate")[-1] == read_json(figures)["version"]
    assert read_json(figures)["in_use"] is True


def test_files_that_are_no_pictures_are_counted_and_named(call: Call, bench: Bench, good_parts: Path, tmp_path: Path) -> None:
    os.mkfifo(good_parts / "a.png")
    (good_parts / "x.png").mkdir()
    for name in ("b.txt", "c.txt", "d.txt"):
        (good_parts / name).write_text("")
    figures = tmp_path / "figures.json"
    outcome = call("teach", "--images", good_parts, "--recipe", "Plate", "--json", figures)
    assert outcome.code == 0
    assert "no pictures: 5 files: a.png (a named pipe), b.txt, c.txt and 2 more" in outcome.said
    assert read_json(figures)["left_out"] == ["a.png (a named pipe)", "b.txt", "c.txt", "d.txt", "x.png (a folder)"]
    assert read_json(figures)["parts"] == 12
    outcome = call("inspect", "--images", good_parts, "--recipe", "Plate", "--out", tmp_path / "out", "--json", figures)
    assert outcome.code == 0
    assert "no pictures: 5 files" in outcome.said
    assert len(read_json(figures)["left_out"]) == 5 and read_json(figures)["frames"] == 12


@pytest.mark.parametrize(
    ("number", "picture", "said"),
    [
        (7, part(2), "part2.png and part7.png are identical"),
        (11, np.full((96, 96, 3), 100, np.uint8), "part11.png is blank"),
        (10, np.zeros((64, 64, 3), np.uint8), "part10.png is 64x64"),
    ],
)
def test_what_cannot_be_learned_from_is_called_by_its_file(call: Call, good_parts: Path, number: int, picture: Picture, said: str) -> None:
    write_picture(good_parts / f"part{number}.png", picture)
    outcome = call("teach", "--images", good_parts, "--recipe", "Plate")
    assert outcome.code == 1
    assert said in outcome.said


def test_a_frame_of_a_video_is_called_by_its_number_there(call: Call, tmp_path: Path) -> None:
    write_video(tmp_path / "line.avi", [np.full((96, 96, 3), 100, np.uint8) if number == 6 else part(number) for number in range(10)])
    outcome = call("teach", "--video", tmp_path / "line.avi", "--from-frame", 2, "--recipe", "Plate")
    assert outcome.code == 1
    assert "frame 6 is blank" in outcome.said


def test_what_a_full_disk_does_not_take_is_tried_again(call: Call, bench: Bench, good_parts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save, tries = RecipeStore.save, []

    def full_at_first(store: RecipeStore, *arguments: Any, **named: Any) -> Recipe:
        tries.append(1)
        if len(tries) < 3:
            raise StorageError("the disk is full")
        return save(store, *arguments, **named)

    monkeypatch.setattr(console_teaching, "KEEP_AGAIN_S", 0.001)
    monkeypatch.setattr(RecipeStore, "save", full_at_first)
    outcome = call("teach", "--images", good_parts, "--recipe", "Plate")
    assert outcome.code == 0 and len(tries) == 3
    assert "was learned and is not kept yet: the disk is full" in outcome.said
    assert len(bench.recipes.teach_pictures("Plate")) == 12
    monkeypatch.setattr(console_teaching, "KEEP_TRIES", 2)
    tries.clear()
    outcome = call("teach", "--images", good_parts, "--recipe", "Plate")
    assert outcome.code == 1 and "the disk is full" in outcome.said


def test_nothing_is_learned_that_the_disk_has_no_room_for(
    call: Call, bench: Bench, good_parts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1_000_000))
    outcome = call("teach", "--images", good_parts, "--recipe", "Plate")
    assert outcome.code == 1
    assert "with 12 parts needs about 33.8 MB on the disk, and 1.0 MB are free" in " ".join(outcome.said.split())
    assert not bench.trainer.asked


@pytest.mark.parametrize("name", ["PLATE", "plate"])
def test_a_name_that_is_another_recipe_s_to_a_disk_is_refused_before_anything_is_learned(
    call: Call, bench: Bench, taught: str, good_parts: Path, name: str
) -> None:
    asked = len(bench.trainer.asked)
    outcome = call("teach", "--images", good_parts, "--recipe", name)
    assert outcome.code == 1
    assert "there is a recipe called 'Plate' already" in outcome.said
    assert len(bench.trainer.asked) == asked
    assert bench.recipes.names() == ("Plate",)


def test_a_damaged_frame_of_a_video_is_named_and_not_learned_from(call: Call, bench: Bench, tmp_path: Path) -> None:
    video = tmp_path / "line.avi"
    write_video(video, [part(number) for number in range(8)])
    content = bytearray(video.read_bytes())
    begin = [match.start() for match in re.finditer(b"\xff\xda", content)][5]
    content[begin + 200 : begin + 240] = bytes(40)
    video.write_bytes(content)
    outcome = call("teach", "--video", video, "--recipe", "Plate")
    told = " ".join(outcome.err.split())
    assert outcome.code == 1 and "frame 5 cannot be learned from: it is damaged" in told and "--to-frame" in told
    assert call("teach", "--video", video, "--to-frame", 4, "--recipe", "Plate").code == 0


def test_pictures_that_a_camera_repeats_are_left_out_and_counted(call: Call, bench: Bench, good_parts: Path, tmp_path: Path) -> None:
    for number in (3, 4):
        write_picture(good_parts / f"part{number}.png", part(2))
    figures = tmp_path / "figures.json"
    assert call("teach", "--camera", f"folder:{good_parts}", "--parts", 9, "--recipe", "Plate", "--json", figures).code == 0
    assert (read_json(figures)["parts"], read_json(figures)["repeated_frames"]) == (9, 2)
    outcome = call("teach", "--camera", f"folder:{good_parts}", "--parts", 12, "--recipe", "Plate")
    assert outcome.code == 1
    assert "the camera ended after 10 of 12 parts" in outcome.said


def test_a_frozen_camera_is_not_waited_for_for_ever(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "MOST_REPEATED", 5)
    for number in range(9):
        write_picture(tmp_path / "frozen" / f"{number}.png", part(0))
    outcome = call("teach", "--camera", f"folder:{tmp_path / 'frozen'}", "--parts", 6, "--recipe", "Plate")
    assert outcome.code == 1
    assert "its picture is frozen: 5 running were there before, after 1 of 6 parts" in outcome.said


def odd(index: int, name: str) -> OddPart:
    return OddPart(index, name, "unlike the other 11, at lower right", Rect(60, 60, 8, 8), 1.5)


def test_parts_that_stand_alone_are_named_and_the_recipe_waits_for_a_word(
    call: Call, bench: Bench, good_parts: Path, tmp_path: Path
) -> None:
    bench.trainer.odd = (odd(2, "part2.png"),)
    figures = tmp_path / "figures.json"
    outcome = call("teach", "--images", good_parts, "--recipe", "Plate", "--json", figures)
    assert outcome.code == 1
    assert "part2.png: unlike the other 11, at lower right. Is it good?" in outcome.said
    assert "teach --leave-out-odd" in outcome.said and "--confirm-odd NAME" in outcome.said
    found = read_json(figures)
    assert not found["in_use"] and found["odd_parts"][0]["place"] == {"x": 60, "y": 60, "width": 8, "height": 8}
    assert bench.recipes.in_use("Plate") is None


@pytest.mark.parametrize("said", [("--confirm-odd", "part2.png"), ("--confirm-odd", "all"), ("--anyway",)])
def test_a_word_puts_it_in_use(call: Call, bench: Bench, good_parts: Path, said: tuple[str, ...]) -> None:
    bench.trainer.odd = (odd(2, "part2.png"),)
    assert call("teach", "--images", good_parts, "--recipe", "Plate", *said).code == 0
    recipe = bench.recipes.load("Plate")
    assert (CONFIRMED in recipe.notes) == (said[0] == "--confirm-odd")


def test_what_is_left_out_is_neither_learned_nor_kept(call: Call, bench: Bench, good_parts: Path) -> None:
    bench.trainer.odd = (odd(2, "part2.png"),)
    assert call("teach", "--images", good_parts, "--recipe", "Plate", "--leave-out-odd").code == 0
    kept = [read_png(path) for path in bench.recipes.teach_pictures("Plate")]
    assert len(kept) == 11 and not any(np.array_equal(picture, part(2)) for picture in kept)


def test_a_name_that_is_no_picture_s_is_refused_before_the_work(call: Call, bench: Bench, good_parts: Path) -> None:
    outcome = call("teach", "--images", good_parts, "--recipe", "Plate", "--confirm-odd", "prt2.png")
    assert outcome.code == 1 and "prt2.png" in outcome.said and not bench.trainer.asked
