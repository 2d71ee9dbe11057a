"""Teachers that are at hand without a file and without a network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from inspector.core.recipe import Weights
from inspector.vision.networks import compiling
from inspector.vision.teaching import training
from inspector.vision.teaching.teachers import TeacherStore
from tests.vision.parts import store_with


@pytest.fixture(scope="package", autouse=True)
def one_core() -> Iterator[None]:
    """One thread for each network, also in what a module's fixtures teach: with more, torch's threads wait for each other."""
    before = torch.get_num_threads()
    with pytest.MonkeyPatch.context() as patch:
        for module in (compiling, training):
            patch.setattr(module, "cores", lambda: 1)
        torch.set_num_threads(1)
        yield
    torch.set_num_threads(before)


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
