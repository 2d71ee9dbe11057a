"""Teachers that are at hand without a file and without a network."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from inspector.core.recipe import Weights, weights_sha256
from inspector.vision.networks import compiling
from inspector.vision.teaching import training
from inspector.vision.teaching.teachers import TeacherStore
from inspector.vision.teaching.weights_file import folded_bytes
from tests.vision.parts import teacher_store


@pytest.fixture(autouse=True)
def one_core(monkeypatch: pytest.MonkeyPatch) -> None:
    """One thread for each network: with more, torch's threads wait for each other actively, which takes seconds on a busy machine."""
    for module in (compiling, training):
        monkeypatch.setattr(module, "cores", lambda: 1)
    torch.set_num_threads(1)


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
    root = tmp_path / "teachers"
    root.mkdir()
    (root / f"resnet18-{weights_sha256(random_teacher)[:12]}.safetensors").write_bytes(folded_bytes(random_teacher))
    return teacher_store(root)
