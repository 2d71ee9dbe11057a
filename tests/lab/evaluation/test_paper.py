"""``evaluate --paper``: the method as published beside the station's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from inspector.core.errors import TeachingError
from inspector.core.recipe import TeacherId, Weights, weights_sha256
from inspector.core.teaching import TeachOptions
from inspector.lab.evaluation.paper import paper_sheet
from inspector.lab.networks import paper_teaching
from inspector.lab.networks.paper_teaching import teach_as_the_paper
from inspector.vision.framing.preprocessing import prepare
from inspector.vision.networks.compiling import compile_recipe
from tests.cli.conftest import Call, read_json
from tests.vision.parts import texture

GOOD = [texture(number) for number in range(10)]
SMALL = TeachOptions(seed=3, input_size=(32, 32), device="cpu", target_rate=0.2)


@pytest.mark.slow
def test_it_teaches_by_the_papers_recipe(random_teacher: Weights, monkeypatch: pytest.MonkeyPatch) -> None:
    """arXiv 2103.04257, section 4: SGD at 0.4, momentum 0.9, weight decay 1e-4, batches of 32; nothing but the product of the maps."""
    asked: list[dict[str, Any]] = []

    class Watched(torch.optim.SGD):
        def __init__(self, params: Any, **options: Any) -> None:
            asked.append(options)
            super().__init__(params, **options)

    monkeypatch.setattr(paper_teaching, "SGD", Watched)
    done: list[int] = []
    teacher = TeacherId("resnet18", weights_sha256(random_teacher))
    recipe = teach_as_the_paper("Plate", GOOD, teacher, random_teacher, SMALL, 3, done.append)
    assert asked == [{"lr": 0.4, "momentum": 0.9, "weight_decay": 1e-4}]
    assert (paper_teaching.BATCH, paper_teaching.EPOCHS, paper_teaching.SIZE) == (32, 100, (256, 256))
    assert done == [1, 2, 3] and recipe.image_steps == 3 * 8 and len(recipe.good_scores) == 2
    assert (recipe.fusion, recipe.smoothing_px, dict(recipe.memory), dict(recipe.usual)) == ("product", 0.0, {}, {})
    assert not recipe.gate.limits and recipe.light is None and not recipe.ranges
    assert recipe.loss_curve[-1] < recipe.loss_curve[0]
    detector = compile_recipe(recipe, random_teacher, "cpu", "openvino")
    scores = sorted(detector.detect(prepare(frame, None, (32, 32))).score for frame in GOOD)
    detector.close()
    assert all(any(abs(score - known) < 2e-3 for score in scores) for known in recipe.good_scores)


def test_too_few_parts_are_refused(random_teacher: Weights) -> None:
    with pytest.raises(TeachingError, match="3 good parts are too few"):
        teach_as_the_paper("Plate", GOOD[:3], TeacherId("resnet18", ""), random_teacher, SMALL, 1, lambda _: None)


def test_the_table_has_both_beside_each_other_and_their_means() -> None:
    one = {"image_auroc": 0.9, "pixel_auroc": 0.8, "aupro": 0.7, "teach_seconds": 10.0}
    found = {"bottle": {"paper": one, "ours": {**one, "image_auroc": 1.0}}, "screw": {"paper": {**one, "image_auroc": 0.8}, "ours": one}}
    sheet = paper_sheet(found)
    assert sheet.columns[:4] == ("category", "paper: image AUROC", "paper: pixel AUROC", "paper: PRO")
    assert list(sheet.rows[-1])[:2] == ["mean of 2", "0.8500"] and list(sheet.rows[-1])[4] == "0.9500"
    assert paper_sheet({}).rows == []


@pytest.mark.parametrize("given", [["--epochs", 3], ["--paper", "--recipe", "Plate"], ["--paper", "--compare-runtimes"]])
def test_options_that_do_not_go_together(call: Call, data_set: Path, given: list[object]) -> None:
    assert call("evaluate", "--root", data_set, *given).code == 2


@pytest.mark.slow
def test_the_command_prints_both(data_set: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from inspector.app import main

    files = {"--json": tmp_path / "paper.json", "--markdown": tmp_path / "paper.md"}
    given = ["--teacher", "efficientnet_lite0", "--input-size", "64x64", "--image-steps", "8", "--no-light-range", "--epochs", "2"]
    given.append("--no-eight-bits")
    named = [str(one) for pair in files.items() for one in pair]
    rc = main(["evaluate", "--data-dir", str(tmp_path / "data"), "--quiet", "--root", str(data_set), "--paper", *given, *named])
    assert rc == 0
    made = read_json(files["--json"])["paper"]
    assert made["epochs"] == 2 and set(made["categories"]["plates"]) == {"paper", "ours"}
    paper = made["categories"]["plates"]["paper"]
    assert paper["fusion"] == "product" and paper["smoothing_px"] == 0 and np.isfinite(paper["aupro"])
    assert "paper: PRO" in capsys.readouterr().out and "ours: image AUROC" in files["--markdown"].read_text(encoding="utf-8")
