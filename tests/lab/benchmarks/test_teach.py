"""``bench teach``: every teaching that was asked for, once, and what is said of them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from inspector.core.errors import TeachingError
from inspector.lab.benchmarks.teach_trials import TeachTrial, compared
from inspector.storage.png import decode_png
from tests.cli.conftest import Call, read_json
from tests.cli.small import Bench, BrightnessTrainer


@pytest.fixture
def two(data_set: Path, tmp_path: Path) -> tuple[str, str, str, str]:
    """Options that name two categories."""
    shutil.copytree(data_set, tmp_path / "panes")
    return "--root", str(data_set), "--root", str(tmp_path / "panes")


@pytest.mark.slow
def test_budgets_parts_and_seeds_are_all_taught(call: Call, bench: Bench, two: tuple[str, ...], tmp_path: Path) -> None:
    figures, picture = tmp_path / "out" / "teach.json", tmp_path / "out" / "teach.png"
    arguments = ["--budgets", "5,20", "--parts", "6,9", "--parts-budget", "7", "--seeds", "4,8"]
    outcome = call("bench", "teach", *two, *arguments, "--json", figures, "--picture", picture)
    assert outcome.code == 0
    asked = [(options.budget_s, options.seed) for options in bench.trainer.asked]
    assert asked == [(budget, seed) for seed in (4, 8) for budget in (5, 20, 7, 7) for _ in ("plates", "panes")]
    found = read_json(figures)
    assert len(found["trials"]) == 16
    first = found["trials"][0]
    assert (first["category"], first["budget_s"], first["parts"], first["seed"], first["train_parts"]) == ("plates", 5.0, None, 4, 12)
    assert (first["image_auroc"], first["false_reject_rate"], first["escape_rate"]) == (1.0, 0.0, 0.0)
    assert 0 < first["taught_s"] < 5
    assert {(row["parts"], row["train_parts"]) for row in found["trials"]} == {(None, 12), (6, 6), (9, 9)}
    assert [(row["category"], row["budget_s"], row["parts"], row["trials"], row["kept"]) for row in found["compared"][:3]] == [
        ("plates", 5.0, None, 2, 2),
        ("panes", 5.0, None, 2, 2),
        ("plates", 20.0, None, 2, 2),
    ]
    assert found["taught_by"]["teacher"] == "auto"
    assert "image AUROC" in outcome.out
    assert "all 12" in outcome.out
    assert decode_png(picture.read_bytes(), "").shape == (5 * 480, 2 * 760, 3)
    assert bench.recipes.names() == ()


def test_without_lists_the_budgets_are_30_60_180(call: Call, bench: Bench, data_set: Path) -> None:
    assert call("bench", "teach", "--root", data_set, "--seeds", "0").code == 0
    assert [options.budget_s for options in bench.trainer.asked] == [30, 60, 180]
    bench.trainer.asked.clear()
    assert call("bench", "teach", "--root", data_set, "--seeds", "0", "--parts", "6").code == 0
    assert [options.budget_s for options in bench.trainer.asked] == [60]


def test_a_bench_that_was_stopped_goes_on_where_it_was(
    call: Call, bench: Bench, data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    figures = tmp_path / "teach.json"
    arguments = ["bench", "teach", "--root", str(data_set), "--budgets", "5,6,7", "--seeds", "0", "--fusion", "sum", "--json", str(figures)]
    teach = BrightnessTrainer.teach

    def stopped(trainer: BrightnessTrainer, *given: object) -> object:
        if len(trainer.asked) == 2:
            raise KeyboardInterrupt
        return teach(trainer, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(BrightnessTrainer, "teach", stopped)
    assert call(*arguments).code == 1
    monkeypatch.undo()
    assert len(read_json(figures)["trials"]) == 2
    outcome = call(*arguments)
    assert (outcome.code, "is there already" in outcome.said) == (1, True)
    other = call(*arguments[:-4], "--fusion", "product", "--json", figures, "--resume")
    assert (other.code, "fusion sum instead of product" in other.said) == (1, True)
    assert len(bench.trainer.asked) == 2
    assert call(*arguments, "--resume").code == 0
    assert [options.budget_s for options in bench.trainer.asked] == [5, 6, 7]
    assert len(read_json(figures)["trials"]) == 3
    assert call(*arguments, "--resume").code == 0
    assert len(bench.trainer.asked) == 3


def test_a_teaching_that_fails_is_told_and_tried_again(
    call: Call, bench: Bench, data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    figures = tmp_path / "teach.json"
    arguments = ["bench", "teach", "--root", str(data_set), "--parts", "3,8", "--seeds", "1", "--json", str(figures)]
    outcome = call(*arguments)
    assert outcome.code == 1
    assert "3 good parts are too few" in outcome.said
    found = read_json(figures)
    assert ["error" in trial for trial in found["trials"]] == [True, False]
    assert len(found["compared"]) == 1

    def refuse(*_: object) -> object:
        raise TeachingError("no more")

    monkeypatch.setattr(BrightnessTrainer, "teach", refuse)
    assert "no more" in call(*arguments, "--resume").said


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--root", "{root}", "--budgets", "30;60"], 2, "write 30,60,180"),
        (["--root", "{root}", "--budgets", ""], 2, "write 30,60,180"),
        (["--root", "{root}", "--parts", "2.5"], 2, "whole numbers"),
        (["--root", "{root}", "--seeds", "-1"], 2, "list of numbers"),
        (["--root", "{root}", "--resume"], 2, "--resume goes on with the file of --json"),
        (["--root", "{root}", "--root", "{root}"], 2, "plates more than once"),
        (["--root", "nowhere"], 1, "there is no such folder"),
        ([], 2, "--root"),
        (["--root", "{root}", "--json", "{root}/train/good/part0.png", "--resume"], 1, "is no file of bench teach"),
        (["--root", "{root}", "--budget", "5"], 2, "--budget"),
    ],
)
def test_what_cannot_be_is_refused(call: Call, bench: Bench, data_set: Path, arguments: list[str], code: int, said: str) -> None:
    outcome = call("bench", "teach", *(argument.format(root=data_set) for argument in arguments))
    assert outcome.code == code
    assert said in outcome.said
    assert not bench.trainer.asked


def test_a_spread_is_mean_lowest_and_highest_and_unknown_stays_unknown() -> None:
    def figures(auroc: float, taught_s: float, escapes: float | None) -> dict[str, object]:
        areas = {"image_auroc": auroc, "pixel_auroc": 1.0, "aupro": 1.0, "false_reject_rate": 0.0}
        return {**areas, "escape_rate": escapes, "taught_s": taught_s, "train_parts": 12}

    found = {
        TeachTrial("a", "/a", 10.0, None, 0): figures(0.8, 10.9, None),
        TeachTrial("a", "/a", 10.0, None, 1): figures(1.0, 11.1, 0.5),
        TeachTrial("a", "/a", 10.0, None, 2): {"error": "no"},
    }
    (row,) = compared(found)
    assert (row.trials, row.kept) == (2, 1)
    spread = row.spreads["image_auroc"]
    assert (spread.mean, spread.low, spread.high) == (pytest.approx(0.9), 0.8, 1.0)
    assert row.spreads["escape_rate"].mean != row.spreads["escape_rate"].mean
    assert json.dumps(row.parts) == "null"
