"""Compiled networks on disk: only a copy, never believed, and bounded."""

from __future__ import annotations

import os
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from inspector.core.errors import StorageError
from inspector.core.recipe import LevelScale, Limit, Recipe, TeacherId
from inspector.core.tiles import Tiles
from inspector.core.types import RecipeId, Rect
from inspector.storage.atomic import write_bytes
from inspector.vision.networks import compiled_cache, openvino_detector
from inspector.vision.networks.compiled_cache import NOT_COMPUTED, CompiledCache, compiled_key
from inspector.vision.networks.openvino_detector import OpenVinoDetector
from tests.vision.parts import noise, random_memory, spoiled, wide_recipe

KEYS = [f"{number:064x}"[::-1] for number in range(20)]


@pytest.fixture
def cache(tmp_path: Path) -> CompiledCache:
    return CompiledCache(tmp_path / "compiled", write_bytes)


def test_what_is_kept_comes_back_and_nothing_else_does(cache: CompiledCache) -> None:
    assert cache.load(KEYS[0]) is None
    cache.keep(KEYS[0], b"network")
    assert cache.load(KEYS[0]) == b"network"
    assert cache.load(KEYS[1]) is None
    cache.forget(KEYS[0])
    cache.forget(KEYS[0])
    assert cache.load(KEYS[0]) is None


@pytest.mark.parametrize("damage", [b"", b"inspector", None], ids=["empty", "cut", "one bit"])
def test_what_is_damaged_is_removed(cache: CompiledCache, damage: bytes | None) -> None:
    cache.keep(KEYS[0], bytes(1000))
    (path,) = cache.folder.iterdir()
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(bytes(content) if damage is None else damage)
    assert cache.load(KEYS[0]) is None
    assert not path.exists()


def test_a_file_under_anothers_name_is_foreign(cache: CompiledCache) -> None:
    cache.keep(KEYS[1], b"network")
    (path,) = cache.folder.iterdir()
    cache.keep(KEYS[2], b"other")
    (other,) = set(cache.folder.iterdir()) - {path}
    path.replace(other)
    assert cache.load(KEYS[2]) is None


def test_the_longest_unused_go_when_there_are_too_many(cache: CompiledCache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled_cache, "MOST_FILES", 3)
    for age, key in enumerate(KEYS[:3]):
        cache.keep(key, b"network")
        os.utime(cache.folder / f"{key[:32]}.compiled", (1000 + age, 1000 + age))
    assert cache.load(KEYS[0]) is not None  # used now, so that the next one is the longest unused
    cache.keep(KEYS[3], b"network")
    assert [cache.load(key) is not None for key in KEYS[:4]] == [True, False, True, True]


def test_the_longest_unused_go_when_they_are_too_large(cache: CompiledCache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled_cache, "MOST_BYTES", 2500)
    for age, key in enumerate(KEYS[:3]):
        cache.keep(key, bytes(1000))
        os.utime(cache.folder / f"{key[:32]}.compiled", (1000 + age, 1000 + age))
    cache.keep(KEYS[3], bytes(3000))
    assert [cache.load(key) is not None for key in KEYS[:4]] == [False, True, True, False]


def test_a_disk_that_refuses_is_no_reason_to_stop(tmp_path: Path) -> None:
    def refuse(path: Path, content: bytes) -> None:
        raise StorageError("the disk is full")

    CompiledCache(tmp_path, refuse).keep(KEYS[0], b"network")
    (tmp_path / "file").write_text("in the way")
    CompiledCache(tmp_path / "file", write_bytes).keep(KEYS[0], b"network")


MACHINE: dict[str, str | int] = {"runtime": "f32", "threads": 2}


def full() -> Recipe:
    recipe = wide_recipe(memory=True, fusion="calibrated_product", smoothing_px=1.0)[0]
    return replace(recipe, ranges={"teacher.conv1": (0.0, 1.0)}, shifts={"teacher.conv1": np.zeros(64, np.float32)})


@pytest.mark.parametrize(
    "changes",
    [
        {"teacher": TeacherId("resnet18", "ab" * 32)},
        {"input_size": (64, 96)},
        {"tiles": Tiles(1, 2, 32)},
        {"fusion": "calibrated_sum"},
        {"smoothing_px": 2.0},
        {"level_scales": (LevelScale(0.1, 0.2),) * 5},
        {"student": spoiled(full().student, "conv1.bias", 3.0)},
        {"memory": random_memory(4)},
        {"ranges": {"teacher.conv1": (0.0, 2.0)}},
        {"shifts": {"teacher.conv1": np.ones(64, np.float32)}},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_whatever_is_computed_is_part_of_the_key(changes: dict[str, Any]) -> None:
    assert compiled_key(replace(full(), **changes), MACHINE) != compiled_key(full(), MACHINE)


def test_every_field_of_a_recipe_is_known_to_be_computed_or_not() -> None:
    computed = {"teacher", "input_size", "fusion", "smoothing_px", "level_scales", "student", "memory", "ranges", "shifts", "tiles"}
    names = {field.name for field in fields(Recipe)}
    assert names >= NOT_COMPUTED
    assert computed <= names - NOT_COMPUTED


def test_another_name_limit_or_region_is_the_same_network() -> None:
    other = replace(full(), id=RecipeId("other", "2"), limit=Limit(1.0, 0.1, 0.1, 9, "manual"), region=Rect(1, 2, 96, 64), seed=7)
    assert compiled_key(other, MACHINE) == compiled_key(full(), MACHINE)


@pytest.mark.parametrize("machine", [{"runtime": "int8", "threads": 2}, {"runtime": "f32", "threads": 3}])
def test_the_machine_is_part_of_the_key(machine: dict[str, str | int]) -> None:
    assert compiled_key(full(), machine) != compiled_key(full(), MACHINE)


def test_the_program_is_part_of_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    before = compiled_key(full(), MACHINE)
    monkeypatch.setattr(compiled_cache, "program_sha256", lambda: "another")
    assert compiled_key(full(), MACHINE) != before


def no_compiling(*_: object) -> None:
    raise AssertionError("it was compiled")


def test_a_kept_network_is_not_compiled_again_and_says_the_same(cache: CompiledCache, monkeypatch: pytest.MonkeyPatch) -> None:
    recipe, teacher = wide_recipe(memory=True, fusion="calibrated_product", smoothing_px=1.0)
    first = OpenVinoDetector(recipe, teacher, 1, cache=cache)
    assert not first.forget_compiled()
    first.keep_compiled()
    monkeypatch.setattr(openvino_detector, "build_graph", no_compiling)
    second = OpenVinoDetector(recipe, teacher, 1, cache=cache)
    assert np.array_equal(second.detect(noise(1)).values, first.detect(noise(1)).values)
    assert second.forget_compiled()
    assert not list(cache.folder.iterdir())
    with pytest.raises(AssertionError, match="compiled"):
        OpenVinoDetector(recipe, teacher, 1, cache=cache)


def test_what_openvino_does_not_take_is_compiled_anew(cache: CompiledCache) -> None:
    recipe, teacher = wide_recipe()
    first = OpenVinoDetector(recipe, teacher, 1, cache=cache)
    first.keep_compiled()
    (path,) = cache.folder.iterdir()
    key = path.read_bytes().split(b"\n")[1].decode()
    cache.keep(key, b"no network")
    second = OpenVinoDetector(recipe, teacher, 1, cache=cache)
    assert np.array_equal(second.detect(noise(1)).values, first.detect(noise(1)).values)
    assert cache.load(key) is None
    second.keep_compiled()
    assert cache.load(key) not in (None, b"no network")


def test_a_closed_detector_keeps_nothing(cache: CompiledCache) -> None:
    detector = OpenVinoDetector(*wide_recipe(), 1, cache=cache)
    detector.close()
    detector.keep_compiled()
    assert not cache.folder.exists()
