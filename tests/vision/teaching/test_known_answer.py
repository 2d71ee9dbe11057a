"""A teacher that sees nothing is never learned from, and weights that are not the published ones are taken in only on a person's word."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from safetensors import numpy as safetensors

from inspector.core.errors import TeacherUnavailable
from inspector.core.recipe import TeacherId, Weights, weights_sha256
from inspector.storage.atomic import write_bytes
from inspector.vision.networks.selftest import random_weights
from inspector.vision.teaching import known_answer, teachers, weights_file
from inspector.vision.teaching.known_answer import LEAST_RECOGNISED, answers, recognised, same_answers
from inspector.vision.teaching.teachers import TeacherStore
from inspector.vision.teaching.weights_file import folded_bytes, read_published
from inspector.vision.trunk import fold, trunk
from tests.vision.parts import DESCRIPTIONS, published

LITE = "efficientnet_lite0"

State = dict[str, NDArray[np.float32]]
PIP_FILE = teachers._pip_file()


@cache
def trained() -> State:
    """The published state dict of the teacher that comes with pip."""
    assert PIP_FILE is not None
    return read_published(PIP_FILE)


@cache
def trained_weights() -> Weights:
    return fold(trunk(LITE), trained(), "")


@pytest.fixture
def store(tmp_path: Path, no_torch_cache: Path, monkeypatch: pytest.MonkeyPatch) -> TeacherStore:
    """As the station has it; nothing kept, nothing else at hand."""
    monkeypatch.setattr(teachers, "_pip_file", lambda: None)
    return TeacherStore(tmp_path / "teachers", DESCRIPTIONS, write_bytes)


def saved(path: Path, state: Mapping[str, NDArray[np.float32]]) -> Path:
    path.write_bytes(safetensors.save({name: np.ascontiguousarray(array) for name, array in state.items()}))
    return path


def keep(store: TeacherStore, name: str, weights: Weights) -> TeacherId:
    """As an earlier version kept whatever it was given."""
    teacher = TeacherId(name, weights_sha256(weights))
    store.root.mkdir(exist_ok=True)
    (store.root / f"{name}-{teacher.sha256[:12]}.safetensors").write_bytes(folded_bytes(weights))
    return teacher


def spoiled(how: str) -> State:
    """The trained state dict, or one of random numbers, with one thing wrong."""
    rng = np.random.default_rng(3)
    state = dict(trained())
    if how == "zeros":
        return {name: np.zeros_like(array) for name, array in state.items()}
    if how == "random numbers":
        return published(LITE, 1)
    if how == "outputs permuted":
        return {name: rng.permutation(array) if array.ndim == 4 else array for name, array in state.items()}
    if how == "weights shuffled":
        return {name: rng.permutation(array.ravel()).reshape(array.shape) if array.ndim == 4 else array for name, array in state.items()}
    if how == "no normalisation":
        return {name: np.ones_like(array) if name.endswith("running_var") else array for name, array in state.items()}
    if how == "huge":
        return {name: array * np.float32(1e30) if name.endswith("_bn2.weight") else array for name, array in state.items()}
    name, value = {"negative variance": ("_bn0.running_var", -1.0), "NaN": ("_bn0.bias", np.nan), "overflow": ("_bn0.weight", 3e38)}[how]
    state[name] = np.full_like(state[name], value)
    return state


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("zeros", "sees nothing"),
        ("random numbers", "sees nothing"),
        ("outputs permuted", "sees nothing"),
        ("weights shuffled", "sees nothing"),
        ("no normalisation", "sees nothing"),
        ("negative variance", "negative variance"),
        ("huge", "sees nothing"),
        ("NaN", "not finite"),
        ("overflow", "not finite"),
    ],
)
def test_a_teacher_that_sees_nothing_is_refused_whatever_a_person_says(store: TeacherStore, tmp_path: Path, how: str, said: str) -> None:
    file = saved(tmp_path / "weights.safetensors", spoiled(how))
    for anyway in (False, True):
        with pytest.raises(TeacherUnavailable, match=said) as caught:
            store.import_file(file, anyway=anyway)
        assert caught.value.where == str(file) and caught.value.remedy
    assert not store.root.exists()


@pytest.mark.parametrize("name", ["resnet18", LITE])
@pytest.mark.parametrize("seed", range(3))
def test_random_networks_are_far_from_the_bound(name: str, seed: int) -> None:
    assert min(recognised(name, random_weights(trunk(name), seed))) < LEAST_RECOGNISED - 0.2


def test_the_trained_teacher_is_far_from_the_bound_and_gives_the_answers_that_are_kept_of_it(store: TeacherStore) -> None:
    assert min(recognised(LITE, trained_weights())) > LEAST_RECOGNISED + 0.1
    assert same_answers(answers(LITE, trained_weights()), store.descriptions[LITE].answers)


@pytest.mark.realdata
def test_the_measured_resnet_gives_the_answers_of_the_published_one(store: TeacherStore, teacher_weights: Path) -> None:
    weights = fold(trunk("resnet18"), read_published(teacher_weights), "")
    assert min(recognised("resnet18", weights)) > LEAST_RECOGNISED + 0.1
    assert same_answers(answers("resnet18", weights), store.descriptions["resnet18"].answers)
    assert store.import_file(teacher_weights).sha256 == weights_sha256(weights)


def test_another_file_with_the_published_weights_needs_no_word(store: TeacherStore, tmp_path: Path) -> None:
    teacher = store.import_file(saved(tmp_path / "copy.safetensors", trained()))
    assert teacher.sha256 == weights_sha256(trained_weights())


@pytest.mark.slow
def test_other_weights_that_see_are_taken_in_on_a_persons_word_alone(store: TeacherStore, tmp_path: Path) -> None:
    other = {name: array * np.float32(1.05) if name == "_blocks.3._bn2.weight" else array for name, array in trained().items()}
    file = saved(tmp_path / "other.safetensors", other)
    with pytest.raises(TeacherUnavailable, match="not the published file") as caught:
        store.import_file(file)
    assert "teachers import FILE --anyway" in caught.value.remedy
    assert not store.root.exists()
    teacher = store.import_file(file, anyway=True)
    assert store.import_file(file) == teacher == store.choose("auto")[0]


@pytest.mark.slow
def test_a_blind_teacher_that_an_earlier_version_kept_is_not_learned_from(store: TeacherStore) -> None:
    blind = keep(store, "resnet18", random_weights(trunk("resnet18"), 1))
    for name in ("resnet18", "auto"):
        with pytest.raises(TeacherUnavailable, match="sees nothing"):
            store.choose(name)
    line, _ = store.statuses()
    assert not line.available and "sees nothing" in line.problem and line.sha256 == blind.sha256
    seeing = keep(store, LITE, trained_weights())
    assert store.choose("auto")[0] == seeing
    assert weights_sha256(store.load_exact(blind)) == blind.sha256  # recipes that it taught are read as before


def test_answers_of_other_shapes_or_none_are_not_the_same() -> None:
    assert same_answers(((1.0, 2.0),), ((1.0, 2.01),))
    assert not same_answers(((1.0, 2.0),), ((1.0, 2.1),))
    assert not same_answers(((1.0, 2.0),), ())
    assert not same_answers(((1.0, 2.0),), ((1.0, 2.0, 3.0),))
    assert not same_answers(((float("nan"), 2.0),), ((1.0, 2.0),))


def pipe(path: Path) -> None:
    os.mkfifo(path)


def folder(path: Path) -> None:
    path.mkdir()


def zip_bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/data/0", bytes(2 * 2**20))


def large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2**20 + 1)


def expanded(path: Path) -> None:
    torch.save({"conv1.weight": torch.zeros(1, dtype=torch.float16).expand(10**12)}, path)


def sparse(path: Path) -> None:
    torch.save({"conv1.weight": torch.zeros(4, 4).to_sparse()}, path)


@pytest.mark.filterwarnings("ignore:Validating sparse tensor")
@pytest.mark.parametrize("make", [pipe, folder, zip_bomb, large, expanded, sparse], ids=lambda make: make.__name__)
@pytest.mark.parametrize("suffix", [".pth", ".safetensors"])
def test_no_file_of_weights_takes_all_memory_or_all_time(
    store: TeacherStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None], suffix: str
) -> None:
    monkeypatch.setattr(weights_file, "MOST_BYTES", 2**20)
    path = tmp_path / f"weights{suffix}"
    make(path)
    with pytest.raises(TeacherUnavailable) as caught:
        store.import_file(path, anyway=True)
    assert caught.value.where == str(path) and caught.value.remedy


def test_the_drawn_patterns_are_the_same_everywhere() -> None:
    views = np.stack(list(known_answer._views()))
    assert views.shape == (48, 64, 64, 3) and views.dtype == np.uint8
    assert abs(float(views.mean()) - 153.167) < 0.01
