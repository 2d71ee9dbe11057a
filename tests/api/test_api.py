"""The library as its user writes it."""

from __future__ import annotations

import gc
import re
import subprocess
import sys
import weakref
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import inspector
from inspector.api import checked_picture
from inspector.core.errors import CameraError, RecipeError, TeachingError
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.testing import drawn_pictures
from tests.runtime.line import GreyDetector
from tests.runtime.toy_trainer import make_recipe

LINE = "simulated:metal?seed=2&width=256&height=256&defect_rate=0.5"


@pytest.mark.slow
@pytest.mark.usefixtures("one_core")
def test_four_lines_judge_a_picture(tmp_path: Path) -> None:
    good = [part.picture for part in drawn_pictures(LINE, 24, good=True)]
    with inspector.Inspector(tmp_path / "data") as station:
        phases: list[str] = []
        small: Any = {"image_steps": 32, "seed": 1, "teacher": "efficientnet_lite0", "input_size": (160, 160)}
        small |= {"light_range": False, "eight_bits": False}
        recipe = station.teach("flange", good, **small, progress=lambda now: phases.append(now.phase.value))
        assert phases and recipe.id.version and station.recipes == ("flange",)
        loaded = station.load("flange")
        found = [(part, loaded.inspect(part.picture)) for part in drawn_pictures(LINE, 40, first=100)]
        seen = inspector.Verdict.FAIL
        defects = [inspection.verdict for part, inspection in found if part.mask.any()]
        whole = [inspection.verdict for part, inspection in found if not part.mask.any()]
        assert defects.count(seen) >= 0.8 * len(defects)
        assert whole.count(inspector.Verdict.PASS) >= 0.9 * len(whole)
        failed = next(inspection for _, inspection in found if inspection.verdict is seen)
        assert failed.regions and failed.score > failed.limit
        assert failed.map is not None and not failed.map.values.flags.writeable
        assert loaded.inspect(good[0][:128]).verdict is inspector.Verdict.INVALID
    with pytest.raises(inspector.InspectorError, match="Load the recipe again"):
        loaded.inspect(good[0])


@pytest.mark.parametrize(
    ("array", "what"),
    [
        (np.zeros((8, 8), np.uint8), "grey"),
        (np.zeros((8, 8, 4), np.uint8), "8x8x4"),
        (np.zeros((0, 8, 3), np.uint8), "0x8x3"),
        (np.zeros((8, 8, 3), np.float32), "float32"),
    ],
)
def test_what_is_no_picture_is_refused_with_the_remedy(array: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], what: str) -> None:
    with pytest.raises(CameraError) as caught:
        checked_picture(array, "good_pictures[3]")
    assert what in caught.value.what and caught.value.where == "good_pictures[3]" and caught.value.remedy


def test_a_picture_is_taken_as_it_is_now() -> None:
    mine = np.zeros((8, 16, 3), np.uint8)[:, ::-1]
    taken = checked_picture(mine, "picture")
    mine[:] = 9
    assert not taken.any() and taken.flags.c_contiguous and not taken.flags.writeable


def test_a_recipe_that_nobody_holds_any_more_keeps_no_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A service loads and closes one at each change of product."""
    with inspector.Inspector(tmp_path / "data") as station:
        monkeypatch.setattr(station._context.recipe_service, "load", lambda name, version: make_recipe(name))
        monkeypatch.setattr(station._context, "pipeline", lambda recipe: Pipeline(recipe, GreyDetector()))
        kept = []
        for _ in range(5):
            loaded = station.load("part")
            kept.append(weakref.ref(loaded.recipe))
            loaded.close()
        open_still = station.load("part")
        gc.collect()
        assert [one() for one in kept[:-1]] == [None] * 4
    with pytest.raises(inspector.InspectorError, match="Load the recipe again"):
        open_still.inspect(np.zeros((8, 8, 3), np.uint8))


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with inspector.Inspector(tmp_path / "data") as station:
        with pytest.raises(RecipeError):
            station.load("none")
        with pytest.raises(TeachingError, match="budget_s"):
            station.teach("part", [], budgt_s=3)
    assert not hasattr(inspector, "Inspektor")


def test_importing_it_imports_nothing_heavy() -> None:
    text = "import sys, inspector; inspector.Verdict; print(*{name.partition('.')[0] for name in sys.modules})"
    told = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True, cwd=Path(inspector.__file__).parents[1])
    assert not {"torch", "openvino", "PyQt6", "cv2", "typer"} & set(told.stdout.split())


@pytest.mark.slow
@pytest.mark.usefixtures("few_telling")
def test_the_example_of_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """As it stands there, but for the time and the size of what the networks see: the four lines, after ``import inspector``."""
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")
    (example,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    assert "budget_s=60" in example
    monkeypatch.chdir(tmp_path)
    parts = [part.picture for part in drawn_pictures(LINE, 13, good=True)]
    given = {"good_pictures": parts[:12], "picture": parts[12]}
    exec(example.replace("budget_s=60", "image_steps=16, input_size=(96, 96), light_range=False, eight_bits=False"), given)
    assert "Verdict." in capsys.readouterr().out
