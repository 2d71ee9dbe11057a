"""A station that has learned, taught once for all tests of a run."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from filelock import FileLock

from inspector.app import main
from inspector.vision.teaching.planted import judging

LINE = "simulated?seed=2&width=128&height=128&rate=0"
"""The camera whose parts it knows."""
TEACH = (
    f"teach --camera {LINE} --parts 12 --recipe part --image-steps 24 --input-size 128x128 --teacher efficientnet_lite0"
    " --no-light-range --no-eight-bits --quiet"
)
INSPECT = "inspect --recipe part --quiet"


def quiet_data(folder: Path) -> Path:
    """A new data folder in which nothing learns on beside the line: tests have better use for the processor."""
    data = folder / "data"
    data.mkdir(parents=True)
    (data / "settings.yaml").write_text('teach:\n  go_on: "off"\n', encoding="utf-8")
    return data


@pytest.fixture(scope="package", autouse=True)
def computing(one_core: None) -> None:
    """What runs in this process computes by networks."""


@pytest.fixture(scope="session")
def taught_line(one_core: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the recipe "part" of ``LINE``, and what a start keeps for the next one. Of all processes: look only."""
    own = tmp_path_factory.getbasetemp()
    shared = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "taught_line"
    with FileLock(f"{shared}.lock"):
        if not shared.is_dir():
            making = tmp_path_factory.mktemp("making")
            data = ["--data-dir", str(quiet_data(making))]
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(judging, "TELLING_EACH", 2)
                assert main([*TEACH.split(), *data]) == 0
            picture = next((making / "data" / "recipes").rglob("*.png"))
            (making / "parts").mkdir()
            shutil.copy(picture, making / "parts")
            assert main([*INSPECT.split(), "--images", str(making / "parts"), "--out", str(making / "out"), *data]) == 0
            (making / "data").rename(shared)
    return shared


@pytest.fixture
def taught(taught_line: Path, tmp_path: Path) -> Path:
    """A copy of that folder, for one test."""
    return Path(shutil.copytree(taught_line, tmp_path / "data"))
