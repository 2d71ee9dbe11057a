"""``evaluate``: the figures of a data set whose truth is known."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from inspector.core.types import Rect
from inspector.lab.evaluation.judging import mask_on_map
from tests.cli.conftest import Call, read_json
from tests.cli.small import SIDE, Bench, part, write_picture

KEYS = {
    "image_auroc",
    "pixel_auroc",
    "aupro",
    "teach_seconds",
    "false_reject_rate",
    "escape_rate",
    "latency_ms",
    "runtime",
    "teacher",
    "seed",
    "per_kind",
}


def test_a_detector_that_is_right_has_the_best_figures(call: Call, bench: Bench, data_set: Path, tmp_path: Path) -> None:
    figures = tmp_path / "figures.json"
    outcome = call("evaluate", "--root", data_set, "--budget", 5, "--teacher", "resnet18", "--seed", 2, "--json", figures)
    assert outcome.code == 0
    found = read_json(figures)
    assert set(found) >= KEYS
    assert found["image_auroc"] == 1.0
    assert found["pixel_auroc"] > 0.99
    assert found["aupro"] > 0.97
    assert (found["false_reject_rate"], found["escape_rate"], found["unscored"]) == (0.0, 0.0, 0)
    assert (found["seed"], found["teacher"], found["runtime"], found["teach_seconds"]) == (2, "resnet18", "brightness f32 CPU", 0.5)
    assert (found["train_parts"], found["test_parts"], found["pixel_figures_at"], found["recipe"]) == (12, 10, [64, 64], None)
    assert set(found["latency_ms"]) == {"p50", "p95", "p99"}
    assert 0 < found["latency_ms"]["p50"] <= found["latency_ms"]["p99"]
    assert set(found["per_kind"]) == {"bright", "glare", "good"}
    assert found["per_kind"]["good"]["pass"] == 4
    assert found["per_kind"]["bright"]["fail"] == 3
    assert found["per_kind"]["glare"]["image_auroc"] == 1.0
    assert "bright" in outcome.err
    assert bench.recipes.names() == ()


def test_figures_tell_a_detector_that_is_wrong(call: Call, data_set: Path, tmp_path: Path) -> None:
    """The defect of one part lies elsewhere than its mask says; one good part is bright, one defective part looks good."""
    write_picture(data_set / "test" / "bright" / "000.png", np.ascontiguousarray(part(1, defective=True)[::-1, ::-1]))
    write_picture(data_set / "test" / "good" / "000.png", part(2, defective=True))
    write_picture(data_set / "test" / "glare" / "000.png", part(3))
    figures = tmp_path / "figures.json"
    assert call("evaluate", "--root", data_set, "--json", figures, "--quiet").code == 0
    found = read_json(figures)
    assert found["false_reject_rate"] == pytest.approx(1 / 4)
    assert found["escape_rate"] == pytest.approx(1 / 6)
    assert found["image_auroc"] < 0.9
    assert found["pixel_auroc"] < 0.95
    assert found["aupro"] < 0.8
    assert found["per_kind"]["glare"]["escape_rate"] == pytest.approx(1 / 3)
    assert found["confusion"]["good_failed"] == 1


def test_with_a_recipe_nothing_is_taught(call: Call, bench: Bench, taught: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    data_set = request.getfixturevalue("data_set")  # after the recipe: it takes the same pictures away
    figures = tmp_path / "figures.json"
    before = len(bench.trainer.asked)
    assert call("evaluate", "--root", data_set, "--recipe", taught, "--json", figures).code == 0
    found = read_json(figures)
    assert len(bench.trainer.asked) == before
    assert (found["recipe"], found["version"], found["budget_s"]) == (taught, bench.recipes.current(taught), None)
    assert found["image_auroc"] == 1.0


def test_a_part_that_is_refused_before_the_network_is_an_escape_of_nothing(call: Call, data_set: Path, tmp_path: Path) -> None:
    """A picture of another size is INVALID: it does not escape, and it takes part in the areas by its score."""
    write_picture(data_set / "test" / "good" / "003.png", part(103)[:64])
    figures = tmp_path / "figures.json"
    assert call("evaluate", "--root", data_set, "--json", figures).code == 0
    found = read_json(figures)
    assert found["per_kind"]["good"]["invalid"] == 1
    assert found["false_reject_rate"] == pytest.approx(1 / 4)
    assert (found["image_auroc"], found["unscored"]) == (1.0, 0)


@pytest.mark.parametrize("place", ["train/good/part3.png", "test/good/001.png", "test/glare/001.png"])
def test_a_text_file_called_png_is_refused_by_name(call: Call, data_set: Path, tmp_path: Path, place: str) -> None:
    (data_set / place).write_text("not a picture")
    outcome = call("evaluate", "--root", data_set, "--json", tmp_path / "figures.json")
    assert outcome.code == 1
    assert Path(place).name in outcome.said
    assert not (tmp_path / "figures.json").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--root", "nowhere"], 1, "there is no such folder"),
        (["--root", "{root}/train"], 1, "train/good"),
        (["--root", "{root}", "--recipe", "Plate", "--seed", "1"], 2, "--seed"),
        (["--root", "{root}", "--recipe", "Plate", "--teacher-weights", "x"], 2, "--teacher-weights"),
        (["--root", "{root}", "--version", "x"], 2, "--version"),
        (["--root", "{root}", "--teacher-weights", "none.pth"], 1, "none.pth"),
        ([], 2, "--root"),
    ],
)
def test_what_cannot_be_is_refused(call: Call, bench: Bench, data_set: Path, arguments: list[str], code: int, said: str) -> None:
    outcome = call("evaluate", *(argument.format(root=data_set) for argument in arguments))
    assert outcome.code == code
    assert said in outcome.said
    assert not bench.trainer.asked


def test_a_figure_that_is_not_defined_says_why(call: Call, data_set: Path, tmp_path: Path) -> None:
    shutil.rmtree(data_set / "test" / "good")
    figures = tmp_path / "figures.json"
    outcome = call("evaluate", "--root", data_set, "--json", figures)
    assert outcome.code == 0
    found = read_json(figures)
    why = "none of the 6 test parts is good"
    assert (found["image_auroc"], found["false_reject_rate"]) == (None, None)
    assert found["undefined"] == {"image_auroc": why, "false_reject_rate": why}
    assert found["pixel_auroc"] > 0.99, "good pixels there are"
    assert f"image AUROC: {why}; false rejects: {why}" in outcome.said
    assert found["per_kind"]["glare"]["undefined"] == {"image_auroc": "none of the 3 test parts is good"}
    good = data_set / "test" / "good"
    write_picture(good / "000.png", part(100))
    for kind in ("bright", "glare"):
        shutil.rmtree(data_set / "test" / kind)
    call("evaluate", "--root", data_set, "--json", figures)
    found, why = read_json(figures), "none of the 1 test parts is defective"
    assert found["undefined"] == dict.fromkeys(("image_auroc", "pixel_auroc", "aupro", "escape_rate"), why)


def test_of_several_the_mean_says_where_it_is_not_defined(call: Call, data_set: Path, tmp_path: Path) -> None:
    shutil.copytree(data_set, tmp_path / "sets" / "whole")
    shutil.copytree(data_set, tmp_path / "sets" / "half")
    shutil.rmtree(tmp_path / "sets" / "half" / "test" / "good")
    figures = tmp_path / "figures.json"
    outcome = call("evaluate", "--root", tmp_path / "sets", "--json", figures)
    found = read_json(figures)
    assert (outcome.code, found["mean"]["image_auroc"]) == (0, None)
    assert "undefined in half, and so in the mean: image AUROC: none of the 6 test parts is good" in outcome.said
    assert "undefined in whole" not in outcome.said


def test_a_mask_that_is_lost_at_the_size_of_the_map_is_told(call: Call, data_set: Path, tmp_path: Path) -> None:
    dot = np.zeros((SIDE, SIDE, 3), np.uint8)
    dot[1, 2] = 255
    write_picture(data_set / "ground_truth" / "glare" / "001_mask.png", dot)
    figures = tmp_path / "figures.json"
    outcome = call("evaluate", "--root", data_set, "--json", figures)
    found = read_json(figures)
    assert (found["masks_lost"], found["undefined"]) == (1, {})
    assert "of 1 defective parts nothing is left of the mask at this size" in outcome.said
    for number in range(3):
        write_picture(data_set / "ground_truth" / "glare" / f"00{number}_mask.png", dot)
    outcome = call("evaluate", "--root", data_set, "--json", figures)
    why = "nothing is left of any mask at the size of the map"
    assert read_json(figures)["per_kind"]["glare"]["undefined"] == {"pixel_auroc": why, "aupro": why}
    assert f"pixel AUROC of glare: {why}" in outcome.said


def test_a_file_that_cannot_be_written_costs_no_figure(call: Call, data_set: Path, tmp_path: Path) -> None:
    outcome = call("evaluate", "--root", data_set, "--json", "/proc/none.json")
    assert outcome.code == 1
    assert "glare" in outcome.said and "false rejects" in outcome.said and "/proc/none.json" in outcome.said
    for name in ("one", "two"):
        shutil.copytree(data_set, tmp_path / "sets" / name)
    outcome = call("evaluate", "--root", tmp_path / "sets", "--json", "/proc/none.json")
    assert outcome.code == 1
    assert "mean of 2" in outcome.out and "/proc/none.json" in outcome.said


@pytest.mark.parametrize("fault", ["empty", "missing", "other size"])
def test_a_defective_part_without_its_mask_costs_nothing_but_a_moment(call: Call, bench: Bench, data_set: Path, fault: str) -> None:
    """It is named before anything is learned."""
    mask = data_set / "ground_truth" / "glare" / "001_mask.png"
    mask.unlink()
    if fault != "missing":
        write_picture(mask, np.full((SIDE, SIDE - (fault == "other size"), 3), 0 if fault == "empty" else 1, np.uint8))
    outcome = call("evaluate", "--root", data_set)
    assert outcome.code == 1
    assert "glare/001_mask.png" in outcome.said
    assert not bench.trainer.asked


def test_a_mask_is_cut_to_the_region_and_scaled_by_the_nearest_pixel() -> None:
    mask = np.zeros((80, 100), np.bool_)
    mask[20:40, 50:70] = True
    cut = mask_on_map(mask, Rect(40, 10, 40, 40), (20, 20))
    assert cut.dtype == np.bool_
    expected = np.zeros((20, 20), np.bool_)
    expected[5:15, 5:15] = True
    assert np.array_equal(cut, expected)
