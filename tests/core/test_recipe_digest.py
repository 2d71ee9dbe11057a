"""A digest of weights depends on names, shapes and values, and on nothing else."""

from __future__ import annotations

import hashlib
import random
import struct
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from inspector.core.recipe import Recipe, Weights, weights_sha256

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
