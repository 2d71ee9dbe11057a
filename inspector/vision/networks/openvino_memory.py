"""The memory's distances as an OpenVINO graph: the same as ``inspector.vision.networks.memory``."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from inspector.core.recipe import Weights
from inspector.vision.networks.equations import ANYWHERE, MEMORY_MAPS, MEMORY_NAMES, MEMORY_RADIUS
from inspector.vision.networks.openvino_nodes import eight_bits, floats, ints, normalised
from inspector.vision.networks.openvino_silent import op, ov
from inspector.vision.networks.openvino_tiling import GraphTiling
from inspector.vision.networks.rounding import SMALLEST_SCALE


def memory_distances(teacher: Sequence[ov.Node], memory: Weights, int8: bool, tiling: GraphTiling) -> list[ov.Node]:
    """The same as ``inspector.vision.networks.memory.Memory.distances``."""
    features = [_pooled(normalised(teacher[0]), 2), _pooled(normalised(teacher[1]), 1)]
    if not tiling.whole:
        features = [normalised(tiling.stitched(one)) for one in features]
    if ANYWHERE in memory:
        return [op.subtract(floats(1.0), _nearest_anywhere(features, memory[ANYWHERE], int8))] * MEMORY_MAPS
    return [op.subtract(floats(1.0), _nearest(one, memory[name], int8)) for one, name in zip(features, MEMORY_NAMES, strict=True)]


def _pooled(x: ov.Node, stride: int) -> ov.Node:
    return normalised(op.avg_pool(x, [stride, stride], [1, 1], [1, 1], [3, 3], False, "floor"))


def _nearest(features: ov.Node, bank: NDArray[np.float32], int8: bool) -> ov.Node:
    """The same as ``inspector.vision.networks.memory.nearest``.

    Channels last, so that nothing is moved but whole feature vectors. One product of each place with what is remembered there is a
    convolution in so many groups, over the shifts: the same to rounding as a product of batched matrices, in less time.
    """
    channels, height, width = (int(side) for side in list(features.get_output_shape(0))[1:])
    places, pictures = height * width, bank.shape[1]
    r, side = MEMORY_RADIUS, 2 * MEMORY_RADIUS + 1
    shifts = [(down, across) for down in range(side) for across in range(side)]
    features = _looked_for(features, bank, int8)
    rows = op.reshape(op.transpose(features, ints([0, 2, 3, 1])), ints([height, width * channels]), special_zero=False)
    rows = op.pad(rows, ints([r, r * channels]), ints([r, r * channels]), "constant", floats(0.0))
    windows = [_window(rows, down, across * channels, height, width * channels, (0, 1)) for down, across in shifts]
    one_each = ints([1, 1, 1, places * channels])
    queries = op.concat([op.reshape(window, one_each, special_zero=False) for window in windows], 2)
    queries = op.transpose(queries, ints([0, 3, 1, 2]))
    found = op.group_convolution(queries, _remembered(bank[..., None, None], 2, int8), [1, 1], [0, 0], [0, 0], [1, 1])
    found = op.reshape(op.transpose(found, ints([0, 2, 3, 1])), ints([len(shifts), places, pictures]), special_zero=False)
    planes = op.reshape(op.reduce_max(found, ints([2])), ints([len(shifts), 1, height, width]), special_zero=False)
    planes = op.pad(planes, ints([0, 0, r, r]), ints([0, 0, r, r]), "constant", floats(-1.0))
    back = []
    for number, (down, across) in enumerate(shifts):
        plane = op.slice(planes, ints([number]), ints([number + 1]), ints([1]), ints([0]))
        back.append(_window(plane, 2 * r - down, 2 * r - across, height, width, (2, 3)))
    return op.reduce_max(op.concat(back, 0), ints([0]), keep_dims=True)


def _nearest_anywhere(features: Sequence[ov.Node], bank: NDArray[np.float32], int8: bool) -> ov.Node:
    """The same as ``inspector.vision.networks.memory.nearest_anywhere``."""
    height, width = (int(side) for side in list(features[1].get_output_shape(0))[2:])
    both = op.multiply(op.concat(list(features), 1), floats(0.5**0.5))
    queries = op.reshape(op.transpose(both, ints([0, 2, 3, 1])), ints([height * width, bank.shape[1]]), special_zero=False)
    cosines = op.matmul(_looked_for(queries, bank, int8), _remembered(bank, 1, int8), False, True)
    cosines = op.reduce_max(cosines, ints([1]))
    return op.reshape(cosines, ints([1, 1, height, width]), special_zero=False)


def _remembered(bank: NDArray[np.float32], axis: int, int8: bool) -> ov.Node:
    """Feature vectors along ``axis``; in 8 bits each has a scale of its own."""
    if not int8:
        return floats(bank)
    most = np.maximum(np.abs(bank).max(axis=axis, keepdims=True), SMALLEST_SCALE)
    return op.fake_quantize(floats(bank), floats(-most), floats(most), floats(-most), floats(most), 255)


def _looked_for(features: ov.Node, bank: NDArray[np.float32], int8: bool) -> ov.Node:
    """In 8 bits they have the scale of the largest value remembered."""
    return eight_bits(features, float(bank.min()), float(bank.max())) if int8 else features


def _window(x: ov.Node, down: int, across: int, height: int, width: int, axes: tuple[int, int]) -> ov.Node:
    return op.slice(x, ints([down, across]), ints([down + height, across + width]), ints([1, 1]), ints(axes))
