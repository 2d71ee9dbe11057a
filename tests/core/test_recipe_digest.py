"""A digest of weights depends on names, shapes and values, and on nothing else."""

from __future__ import annotations

import hashlib
import random
import struct
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from calibration.gate.limits import FactLimits, ImageGate
from inspector.core.recipe import Recipe, TeacherId, Weights, judging_sha256, weights_sha256
from inspector.core.shape import Shape, ShapeKind
from inspector.core.types import RecipeId

Tensors = dict[str, NDArray[np.float32]]

ARRAYS = hnp.arrays(np.float32, hnp.array_shapes(max_dims=4, max_side=4), elements=st.floats(width=32))
NAMED = st.dictionaries(st.text("abc.01", min_size=1, max_size=6), ARRAYS, min_size=1, max_size=4)
SAMPLE: Tensors = {"conv.weight": np.arange(24, dtype=np.float32).reshape(2, 3, 4), "conv.bias": np.ones(2, np.float32)}


@given(NAMED, st.randoms(use_true_random=False))
def test_the_order_of_the_names_does_not_matter(weights: Tensors, dice: random.Random) -> None:
    names = list(weights)
    dice.shuffle(names)
    assert weights_sha256({name: weights[name] for name in names}) == weights_sha256(weights)


def fortran(array: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asfortranarray(array)


def strided(array: NDArray[np.float32]) -> NDArray[np.float32]:
    wide = np.full((*array.shape[:-1], 2 * array.shape[-1]), -7, np.float32)
    wide[..., ::2] = array
    return wide[..., ::2]


def big_endian(array: NDArray[np.float32]) -> NDArray[np.float32]:
    return array.astype(">f4")


def backwards(array: NDArray[np.float32]) -> NDArray[np.float32]:
    return array[::-1].copy()[::-1]


@pytest.mark.parametrize("layout", [fortran, strided, big_endian, backwards])
def test_the_layout_in_memory_does_not_matter(layout: Callable[[NDArray[np.float32]], NDArray[np.float32]]) -> None:
    assert weights_sha256({name: layout(array) for name, array in SAMPLE.items()}) == weights_sha256(SAMPLE)


@given(NAMED, st.data())
def test_one_changed_bit_is_seen(weights: Tensors, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(weights)))
    bits = weights[name].copy().view(np.uint32)
    place = data.draw(st.integers(0, bits.size - 1))
    bits.flat[place] ^= np.uint32(1 << data.draw(st.integers(0, 31)))
    assert weights_sha256({**weights, name: bits.view(np.float32)}) != weights_sha256(weights)


@pytest.mark.parametrize(
    "other",
    [
        {"conv.weight": SAMPLE["conv.weight"].reshape(2, 4, 3), "conv.bias": SAMPLE["conv.bias"]},
        {"conv.weights": SAMPLE["conv.weight"], "conv.bias": SAMPLE["conv.bias"]},
        {"conv.weight": SAMPLE["conv.weight"]},
        {},
    ],
    ids=["shape", "name", "missing", "empty"],
)
def test_another_shape_name_or_number_is_another_digest(other: Tensors) -> None:
    assert weights_sha256(other) != weights_sha256(SAMPLE)


def test_the_digest_is_the_one_that_recipes_on_disk_hold() -> None:
    """Changing the way it is computed would refuse every recipe that was ever taught."""
    content = b"conv.bias(2,)" + struct.pack("<2f", 1, 1) + b"conv.weight(2, 3, 4)" + struct.pack("<24f", *range(24))
    assert weights_sha256(SAMPLE) == hashlib.sha256(content).hexdigest()


def test_a_recipe_gives_the_digests_of_its_parts(tiny_recipe: Callable[[str, int], tuple[Recipe, Weights]]) -> None:
    recipe, teacher = tiny_recipe("efficientnet_lite0", 32)
    assert recipe.teacher.sha256 == weights_sha256(teacher)
    assert recipe.student_sha256 == weights_sha256(recipe.student) != recipe.teacher.sha256
    assert recipe.memory_sha256 == ""


MAKING_THE_SCORE: dict[str, Any] = {
    "teacher": TeacherId("resnet18", "ef" * 32),
    "student": {"layer1.weight": np.zeros((2, 3, 3, 3), np.float32)},
    "memory": {"places": np.ones((2, 3), np.float32)},
    "shifts": {"student.conv1": np.ones(2, np.float32)},
    "usual": {"map": np.ones((2, 3), np.float32)},
    "fusion": "sum",
    "smoothing_px": 1.5,
    "level_scales": (),
    "light": (1.0, 2.0, 3.0),
    "ranges": {"student.conv1": (0.0, 1.0)},
    "shapes": (Shape(ShapeKind.RECTANGLE, ((0.0, 0.0), (4.0, 4.0))),),
}


@pytest.mark.parametrize("name", MAKING_THE_SCORE)
def test_whatever_makes_the_score_changes_both_digests(name: str, tiny_recipe: Callable[[str, int], tuple[Recipe, Weights]]) -> None:
    recipe, _ = tiny_recipe("resnet18", 32)
    other = replace(recipe, **{name: MAKING_THE_SCORE[name]})
    assert other.scoring_sha256 != recipe.scoring_sha256
    assert judging_sha256(other, other.scoring_sha256) != judging_sha256(recipe, recipe.scoring_sha256)


def test_a_limit_changes_the_verdict_s_digest_alone_and_a_name_none(tiny_recipe: Callable[[str, int], tuple[Recipe, Weights]]) -> None:
    recipe, _ = tiny_recipe("resnet18", 32)
    before = judging_sha256(recipe, recipe.scoring_sha256)
    gate = ImageGate({"brightness": FactLimits(1.0, 2.0, 3.0)})
    changes = (
        {"limit": replace(recipe.limit, value=-9.0)},
        {"limit": replace(recipe.limit, review=-9.0)},
        {"min_area_px": 7},
        {"gate": gate},
    )
    for change in changes:
        other = replace(recipe, **change)  # type: ignore[arg-type]
        assert other.scoring_sha256 == recipe.scoring_sha256
        assert judging_sha256(other, other.scoring_sha256) != before
    named = replace(recipe, id=RecipeId("other", "7"), created_at=1.0, notes={"a": "b"}, camera="x", seed=9)
    assert judging_sha256(named, named.scoring_sha256) == before


def test_the_memory_gives_the_digest_where_there_is_no_student(tiny_recipe: Callable[[str, int], tuple[Recipe, Weights]]) -> None:
    recipe, _ = tiny_recipe("resnet18", 32)
    assert recipe.judging_weights_sha256 == recipe.student_sha256
    interim = replace(recipe, student={}, memory={"places": np.ones((2, 3), np.float32)})
    assert interim.judging_weights_sha256 == interim.memory_sha256 != weights_sha256({})
