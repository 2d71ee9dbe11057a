"""The whole station on the simulated line, with the teacher that comes with pip: it learns, judges, finds what was planted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.app import main
from tests.end_to_end.conftest import quiet_data


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "seen", "steps", "side"),
    [("metal", "seed=3&width=256&height=256", 48, 128), ("board", "seed=2&width=256&height=256", 40, 192)],
)
def test_the_line_finds_its_planted_defects(
    tmp_path: Path, kind: str, seen: str, steps: int, side: int, capfd: pytest.CaptureFixture[str]
) -> None:
    figures = tmp_path / "line.json"
    camera = f"simulated:{kind}?{seen}&defect_rate=0.3"
    data = quiet_data(tmp_path)
    call = f"line --data-dir {data} --camera {camera} --teach 24 --parts 80 --image-steps {steps}"
    call += f" --input-size {side} --teacher efficientnet_lite0 --no-light-range --json {figures}"
    call += "" if kind == "metal" else " --no-eight-bits"
    assert main(call.split()) == 0
    (recipe,) = (tmp_path / "data" / "recipes").rglob("recipe.yaml")
    assert ("8 bits: 'may be used" in recipe.read_text()) is (kind == "metal"), "with ReLU6, too"
    found = json.loads(figures.read_text())
    assert found["parts"] == 80 == found["pass"] + found["fail"] + found["invalid"]
    assert found["invalid"] == 0
    assert found["dropped_frames"] == 0
    assert found["defects"] >= 15
    assert found["caught"] >= 0.8 * found["defects"]
    assert found["false_rejects"] <= 0.05 * found["good"]
    records = sorted((tmp_path / "data" / "records").rglob("*.json"))
    assert len(records) == found["fail"]
    assert "by the true masks" in capfd.readouterr().out


@pytest.mark.slow
def test_troubles_of_the_camera_are_parts_without_a_pass(taught: Path, tmp_path: Path) -> None:
    common = ["--data-dir", str(taught), "--quiet"]
    figures = tmp_path / "line.json"
    camera = "simulated?seed=2&width=128&height=128&rate=0&first=100&count=120&tear=0.1&drop=0.1&darken=0.1"
    assert main(["line", "--camera", camera, "--parts", "120", "--recipe", "part", "--json", str(figures), *common]) == 0
    found = json.loads(figures.read_text())
    assert found["parts"] == found["pass"] + found["fail"] + found["invalid"]
    assert 118 <= found["parts"] <= 120  # a picture that was dropped at either end leaves no gap
    assert found["invalid"] >= 20
    assert found["dropped_frames"] > 0
