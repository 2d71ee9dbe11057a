"""Small parts of known truth, recipes of random networks, and stores of teachers: no file and no network wanted."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.recipe import LevelScale, Recipe, TeacherId, Weights, weights_sha256
from inspector.core.types import Picture
from inspector.storage.atomic import write_bytes
from inspector.vision.networks.selftest import random_recipe
from inspector.vision.teaching.teachers import TeacherStore
from inspector.vision.teaching.weights_file import folded_bytes
from inspector.vision.trunk import trunk

DESCRIPTIONS = Path(__file__).resolve().parents[2] / "assets" / "teachers.json"
SIZE = (96, 64)
"""(width, height) of what the networks are shown: unequal, so that nothing can be mixed up."""


def texture(number: int, side: int = 64) -> Picture:
    """A good part: a striped plate with a disc, a little noise and light of its own. uint8 RGB (side, side, 3)."""
    rng = np.random.default_rng(1000 + number)
    stripes = 110 + 25 * np.sin(np.arange(side) * 0.7)[None, :] + np.zeros((side, 1))
    plate = np.stack([stripes, stripes * 0.9, stripes * 0.75], axis=2) + rng.uniform(-4, 4)
    cv2.circle(plate, (side // 2, side // 2), side // 5, (60.0, 80.0, 120.0), -1, cv2.LINE_AA)
    return np.clip(plate + rng.normal(0, 3, plate.shape), 0, 255).astype(np.uint8)


def scratched(number: int, side: int = 64) -> Picture:
    """A part like :func:`texture` with a bright scratch from ``SCRATCH``'s one end to the other."""
    picture = texture(number, side)
    cv2.line(picture, *(tuple(int(place * side) for place in end) for end in SCRATCH), (235, 235, 220), 3)
    return picture


SCRATCH = ((0.12, 0.20), (0.35, 0.28))
"""x, y of both ends, as parts of the side."""


def noise(seed: int, size: tuple[int, int] = SIZE) -> Picture:
    """uint8 RGB of ``size`` (width, height)."""
    return np.random.default_rng(seed).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)


def wide_recipe(teacher: str = "resnet18", *, memory: bool = False, anywhere: bool = False, **changes: Any) -> tuple[Recipe, Weights]:
    """A recipe of random networks for pictures of ``SIZE``, with scales for every map; and its teacher's weights.

    ``memory``: of places; ``anywhere``: of none.
    """
    recipe, weights = random_networks(teacher)
    levels = (0 if changes.get("student") == {} else 3) + (2 if memory or anywhere else 0)
    values: dict[str, Any] = {
        "frame_size": SIZE,
        "input_size": SIZE,
        "level_scales": tuple(LevelScale(0.05 + 0.02 * level, 0.3 + 0.05 * level) for level in range(levels)),
        "memory": random_memory(3) if memory else random_anywhere(teacher, 3) if anywhere else {},
    }
    return replace(recipe, **{**values, **changes}), weights


@functools.cache
def random_networks(teacher: str) -> tuple[Recipe, Weights]:
    """As :func:`random_recipe`, made once and read-only."""
    recipe, weights = random_recipe(teacher, 64)
    for array in (*weights.values(), *recipe.student.values()):
        array.flags.writeable = False
    return recipe, weights


def random_memory(seed: int, pictures: int = 3) -> Weights:
    """What a ResNet-18 could remember of pictures of ``SIZE``: (places, pictures, channels) of unit length."""
    rng = np.random.default_rng(seed)
    places = SIZE[0] // 8 * (SIZE[1] // 8)
    memory = {}
    for name, channels in (("level1", 64), ("level2", 128)):
        bank = np.abs(rng.standard_normal((places, pictures, channels)))
        memory[name] = (bank / np.linalg.norm(bank, axis=2, keepdims=True)).astype(np.float32)
    return memory


def random_anywhere(teacher: str, seed: int, entries: int = 40) -> Weights:
    """What a teacher could remember of any place: (entries, channels of two levels) of unit length, each level of half."""
    rng = np.random.default_rng(seed)
    kinds = [np.abs(rng.standard_normal((entries, channels))) for channels in trunk(teacher).channels[:2]]
    units = [kind / np.linalg.norm(kind, axis=1, keepdims=True) for kind in kinds]
    return {"anywhere": (np.concatenate(units, axis=1) * 0.5**0.5).astype(np.float32)}


def spoiled(weights: Weights, name: str, value: float) -> dict[str, NDArray[np.float32]]:
    """A copy in which the first number of tensor ``name`` is ``value``."""
    array = weights[name].copy()
    array.flat[0] = value
    return {**weights, name: array}


def teacher_store(root: Path, descriptions: Path = DESCRIPTIONS) -> TeacherStore:
    """A store that takes in random networks, too: they compute as well as any, and need no file."""
    return _AnyTeacher(root, descriptions, write_bytes, lambda name, weights, where: None)


class _AnyTeacher(TeacherStore):
    """Asks of no file that it be the published one."""

    def import_file(self, path: Path, name: str | None = None, *, anyway: bool = True) -> TeacherId:
        return super().import_file(path, name, anyway=anyway)


def store_with(weights: Weights, root: Path) -> TeacherStore:
    """A store at ``root``, which is made if it is not there, that keeps one ResNet-18: ``weights``."""
    root.mkdir(exist_ok=True)
    (root / f"resnet18-{weights_sha256(weights)[:12]}.safetensors").write_bytes(folded_bytes(weights))
    return teacher_store(root)


def as_torch(weights: Mapping[str, NDArray[np.float32]]) -> dict[str, Any]:
    """Tensors for ``torch.save``."""
    import torch

    return {name: torch.from_numpy(np.array(array)) for name, array in weights.items()}


def published(name: str, seed: int) -> dict[str, NDArray[np.float32]]:
    """A seeded state dict as the network's makers publish it: convolutions, and what their normalisations hold."""
    rng = np.random.default_rng(seed)
    state: dict[str, NDArray[np.float32]] = {}
    for conv in trunk(name).convolutions():
        shape = (conv.outputs, conv.inputs // conv.groups, conv.kernel, conv.kernel)
        state[f"{conv.source}.weight"] = (rng.standard_normal(shape) * np.sqrt(2 / np.prod(shape[1:]))).astype(np.float32)
        for part, low, high in (("weight", 0.7, 1.3), ("bias", -0.2, 0.2), ("running_mean", -0.2, 0.2), ("running_var", 0.5, 1.5)):
            state[f"{conv.source_norm}.{part}"] = rng.uniform(low, high, conv.outputs).astype(np.float32)
    return state
