"""A start to the first verdict: what it imports, what it keeps for the next one, and how it is measured."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from inspector.app import StationContext, main
from inspector.core.recipe import Limit, Recipe, Weights
from inspector.core.types import RecipeId
from inspector.storage.png import encode_png
from inspector.vision.networks.compiling import build_detector
from inspector.vision.teaching.weights_file import folded_bytes

PROJECT = Path(__file__).resolve().parents[2]
SIDE = 64

MODULES = """
import sys
from inspector.app import main
code = main(sys.argv[1:])
print("MODULES", *sorted({name.partition(".")[0] for name in sys.modules}))
sys.exit(code)
"""


@pytest.fixture
def data_dir(tmp_path: Path, tiny_recipe: Callable[[str, int], tuple[Recipe, Weights]]) -> Path:
    """A station with the recipe "part" of random networks, whose good parts are noise; one of them lies in ``parts``."""
    recipe, teacher = tiny_recipe("resnet18", SIDE)
    picture = np.random.default_rng(1).integers(0, 256, (SIDE, SIDE, 3), dtype=np.uint8)
    detector = build_detector(recipe, teacher, "cpu", "openvino")
    detection = detector.detect(picture)
    detector.close()
    taught = detection.score, float(detection.values.mean())
    limit = Limit(detection.score + 1.0, 0.1, 0.1, 9, "manual")
    context = StationContext(tmp_path / "data", "auto", "auto", True)
    kept = replace(recipe, id=RecipeId("part", ""), reference=picture, reference_map=taught, limit=limit, good_scores=(taught[0],) * 9)
    context.recipes.save(kept, teach_pictures=[picture])
    folder = context.data_dir / "teachers"
    folder.mkdir()
    (folder / f"resnet18-{recipe.teacher.sha256[:12]}.safetensors").write_bytes(folded_bytes(teacher))
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "part.png").write_bytes(encode_png(picture))
    return context.data_dir


def modules_after(*arguments: object) -> set[str]:
    """Top-level modules that a call in a fresh process has imported by its end."""
    command = [sys.executable, "-c", MODULES, *(str(argument) for argument in arguments)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False, timeout=240)
    assert done.returncode == 0, done.stderr
    (line,) = (line for line in done.stdout.splitlines() if line.startswith("MODULES"))
    return set(line.split())


HEAVY = {"torch", "torchvision", "pandas", "scipy", "sklearn", "matplotlib"}


@pytest.mark.slow
def test_inspecting_with_openvino_does_not_import_torch(data_dir: Path) -> None:
    parts, out = data_dir.parent / "parts", data_dir.parent / "out"
    found = modules_after("inspect", "--images", parts, "--recipe", "part", "--out", out, "--data-dir", data_dir, "--quiet")
    assert "openvino" in found
    assert not found & (HEAVY | {"PyQt6", "pyqtgraph"})
    report = json.loads((out / "report.json").read_text())
    assert report["pass"] == 1
    assert report["runtime"].startswith("openvino f32 CPU, ")
    assert len(list((data_dir / "cache" / "compiled").iterdir())) == 1


@pytest.mark.slow
def test_the_window_does_not_import_torch_nor_read_what_was_taught_with(data_dir: Path) -> None:
    (picture,) = StationContext(data_dir, "auto", "auto", True).recipes.teach_pictures("part")
    picture.write_bytes(b"damaged")
    report = data_dir.parent / "gui.json"
    camera = f"folder:{data_dir.parent / 'parts'}"
    common = ("--data-dir", data_dir, "--exit-after", 2, "--report", report, "--quiet")
    found = modules_after("gui", "--camera", camera, "--recipe", "part", *common)
    assert "PyQt6" in found
    assert "openvino" in found
    assert not found & HEAVY
    assert len(list((data_dir / "cache" / "compiled").iterdir())) == 1


@pytest.mark.slow
def test_damage_to_a_teaching_picture_does_not_stop_the_line_but_is_found(data_dir: Path) -> None:
    store = StationContext(data_dir, "auto", "auto", True).recipes
    (picture,) = store.teach_pictures("part")
    picture.write_bytes(picture.read_bytes() + b"x")
    out = data_dir.parent / "out"
    parts = str(data_dir.parent / "parts")
    assert main(["inspect", "--images", parts, "--recipe", "part", "--out", str(out), "--data-dir", str(data_dir), "--quiet"]) == 0
    assert main(["recipes", "show", "part", "--data-dir", str(data_dir)]) == 1
    changed = store.save(replace(store.load("part", pictures=False), limit=Limit(5.0, 0.1, 0.1, 9, "manual")))
    assert store.teach_pictures("part", changed.id.version) == ()


@pytest.mark.slow
def test_starts_are_measured_cold_and_warm(data_dir: Path) -> None:
    figures = data_dir.parent / "start.json"
    assert (
        main(["bench", "start", "--recipe", "part", "--rounds", "1", "--quiet", "--data-dir", str(data_dir), "--json", str(figures)]) == 0
    )
    found = json.loads(figures.read_text())["start"]
    for start in (found["cold"], found["warm"]):
        assert sum(start["stages_ms"].values()) == pytest.approx(start["total_ms"])
        assert min(start["stages_ms"].values()) >= 0
        assert start["stages_ms"]["first verdict"] > 0
        assert start["torch_imported"] is False
        assert start["memory_mb"] > 0
    assert found["cold"]["stages_ms"]["runtimes measured"] > 0 == found["warm"]["stages_ms"]["runtimes measured"]
    assert found["cold"]["stages_ms"]["compiled network written"] > 0 == found["warm"]["stages_ms"]["compiled network written"]
    assert found["ratio"] == pytest.approx(found["cold"]["total_ms"] / found["warm"]["total_ms"])


def test_a_cache_that_cannot_be_used_does_not_stop_the_line(data_dir: Path) -> None:
    (data_dir / "cache").write_text("in the way")
    parts, out = str(data_dir.parent / "parts"), data_dir.parent / "out"
    assert main(["inspect", "--images", parts, "--recipe", "part", "--out", str(out), "--data-dir", str(data_dir), "--quiet"]) == 0
    assert json.loads((out / "report.json").read_text())["pass"] == 1


def test_a_recipe_that_is_not_there_cannot_be_started_with(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "start", "--recipe", "none", "--quiet", "--data-dir", str(tmp_path / "data")]) == 1
    assert "none" in capsys.readouterr().err
