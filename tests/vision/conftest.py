"""Teachers that are at hand without a file and without a network."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.core.recipe import Weights
from inspector.vision.teaching.teachers import TeacherStore
from tests.vision.parts import store_with


@pytest.fixture(scope="package", autouse=True)
def computing(one_core: None) -> None:
    """All of these tests compute by networks."""


@pytest.fixture
def no_torch_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where torch would keep what it downloaded: an empty folder."""
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))
    folder = tmp_path / "torch" / "hub" / "checkpoints"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def random_store(tmp_path: Path, random_teacher: Weights) -> TeacherStore:
    """A store that keeps one ResNet-18, the random one."""
    return store_with(random_teacher, tmp_path / "teachers")
