"""The memory's distances as a graph: those of torch in float32, and near to them in 8 bits, whatever sign features have."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from inspector.core.recipe import Recipe, RoundingMethod, Weights
from inspector.vision.networks.byte_sums import sums_of_bytes_are_whole
from inspector.vision.networks.equations import ANYWHERE
from inspector.vision.networks.memory import Memory, build_anywhere, build_places
from inspector.vision.networks.openvino_memory import memory_distances
from inspector.vision.networks.openvino_silent import CORE, op, ov
from inspector.vision.networks.openvino_tiling import GraphTiling
from inspector.vision.networks.stpm import normalised
from tests.runtime.toy_trainer import make_recipe

PARTS, SIDE = 8, 6
RECIPE: Recipe = make_recipe("part")
Levels = tuple[torch.Tensor, torch.Tensor]


def features(seed: int, count: int, *, signed: bool) -> Levels:
    """Of parts that differ by a fifth: the first two levels, as a ReLU leaves them or with both signs."""
    draw = torch.Generator().manual_seed(seed)
    own = torch.Generator().manual_seed(7)
    made = []
    for channels, side in ((16, 2 * SIDE), (32, SIDE)):
        usual = torch.randn(1, channels, side, side, generator=own)
        values = usual + 0.2 * torch.randn(count, channels, side, side, generator=draw)
        made.append(values if signed else values.relu())
    return made[0], made[1]


def remembered(kind: str, *, signed: bool) -> Weights:
    first, second = (normalised(level) for level in features(1, PARTS, signed=signed))
    if kind == ANYWHERE:
        return build_anywhere(first, second, 40, 0, float("inf"))
    return build_places(first, second)


def graph(memory: Weights, rounding: RoundingMethod | None) -> ov.Model:
    levels = [op.parameter([1, channels, side, side], np.float32) for channels, side in ((16, 2 * SIDE), (32, SIDE))]
    made = memory_distances(levels, memory, rounding, GraphTiling(RECIPE))
    return ov.Model([op.result(one) for one in made], levels)


def distances(memory: Weights, rounding: RoundingMethod | None, levels: Levels) -> NDArray[np.float32]:
    """(parts, maps, h, w)"""
    options = {"INFERENCE_PRECISION_HINT": "f32"}
    if rounding != "halved" and not sums_of_bytes_are_whole():
        options["LP_TRANSFORMS_MODE"] = "NO"  # rounded all the same, but added in float32: this processor would cut the sums
    request = CORE.compile_model(graph(memory, rounding), "CPU", options).create_infer_request()
    found = []
    for first, second in zip(*levels, strict=True):
        request.infer({0: first[None].numpy(), 1: second[None].numpy()})
        found.append(np.concatenate([np.array(request.get_output_tensor(number).data) for number in range(2)], axis=1)[0])
    return np.stack(found)


def in_torch(memory: Weights, levels: Levels) -> NDArray[np.float32]:
    return torch.cat(Memory(memory, torch.device("cpu")).distances(levels), dim=1).numpy()  # type: ignore[arg-type]


def error(memory: Weights, rounding: RoundingMethod, levels: Levels) -> float:
    """Root mean square."""
    return float(np.sqrt(np.mean((distances(memory, rounding, levels) - in_torch(memory, levels)) ** 2)))


@pytest.mark.parametrize("signed", [False, True], ids=["ReLU", "signed"])
@pytest.mark.parametrize("kind", ["places", ANYWHERE])
def test_in_float32_they_are_those_of_torch(kind: str, signed: bool) -> None:
    memory, levels = remembered(kind, signed=signed), features(2, 3, signed=signed)
    np.testing.assert_allclose(distances(memory, None, levels), in_torch(memory, levels), atol=2e-6)


@pytest.mark.parametrize("signed", [False, True], ids=["ReLU", "signed"])
@pytest.mark.parametrize("kind", ["places", ANYWHERE])
def test_in_balance_they_are_nearer_than_to_the_nearest_step(kind: str, signed: bool) -> None:
    memory, levels = remembered(kind, signed=signed), features(2, 6, signed=signed)
    usual = float(np.median(in_torch(memory, levels)))
    balanced, nearest = (error(memory, how, levels) for how in ("balanced", "nearest"))
    assert balanced < 0.3 * nearest and balanced < 0.02 * usual, (balanced, nearest, usual)
    assert error(memory, "halved", levels) < 3 * balanced


@pytest.mark.parametrize("signed", [False, True], ids=["ReLU", "signed"])
def test_what_is_remembered_is_hardly_far_from_itself(signed: bool) -> None:
    memory, same = remembered("places", signed=signed), features(1, PARTS, signed=signed)
    apart = float(np.median(in_torch(memory, features(2, 6, signed=signed))))
    found = np.abs(distances(memory, "balanced", same))
    assert np.median(found) < 0.01 * apart and found.max() < 0.25 * apart, (np.median(found), found.max(), apart)


@pytest.mark.parametrize("kind", ["places", ANYWHERE])
@pytest.mark.parametrize("signed", [False, True], ids=["ReLU", "signed"])
def test_only_unsigned_bytes_are_multiplied_with_it(kind: str, signed: bool) -> None:
    """Signed ones are computed in float32 where a processor has no matrix unit, more slowly than without rounding."""
    ranges = []
    for node in graph(remembered(kind, signed=signed), "balanced").get_ops():
        if node.get_type_name() in ("GroupConvolution", "MatMul"):
            rounded = node.input_value(0).get_node()
            while rounded.get_type_name() != "FakeQuantize":
                rounded = rounded.input_value(0).get_node()
            ranges.append(float(rounded.input_value(1).get_node().get_data().min()))
    assert ranges and set(ranges) == {0.0}


def test_a_memory_of_nothing_is_no_fault() -> None:
    memory = {name: np.zeros_like(bank) for name, bank in remembered("places", signed=False).items()}
    np.testing.assert_allclose(distances(memory, "balanced", features(2, 1, signed=False)), 1.0, atol=1e-6)


@pytest.mark.parametrize("kind", ["places", ANYWHERE])
@pytest.mark.parametrize("signed", [False, True], ids=["ReLU", "signed"])
def test_features_of_nothing_are_as_far_as_can_be_from_all(kind: str, signed: bool) -> None:
    """What was added so that nothing is negative is taken off again to the last step of each vector."""
    nothing = torch.zeros(1, 16, 2 * SIDE, 2 * SIDE), torch.zeros(1, 32, SIDE, SIDE)
    np.testing.assert_allclose(distances(remembered(kind, signed=signed), "balanced", nothing), 1.0, atol=2e-4)


@pytest.mark.parametrize("signed", [False, True], ids=["ReLU", "signed"])
def test_no_place_is_far_off_in_balance(signed: bool) -> None:
    memory, levels = remembered("places", signed=signed), features(2, 6, signed=signed)
    assert np.abs(distances(memory, "balanced", levels) - in_torch(memory, levels)).max() < 1.5e-3
