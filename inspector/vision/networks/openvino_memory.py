"""The memory's distances as an OpenVINO graph: the same as ``inspector.vision.networks.memory``."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from inspector.core.recipe import RoundingMethod, Weights
from inspector.vision.networks.equations import ANYWHERE, MEMORY_MAPS, MEMORY_NAMES, MEMORY_RADIUS
from inspector.vision.networks.openvino_nodes import eight_bits, floats, ints, normalised
from inspector.vision.networks.openvino_silent import op, ov
from inspector.vision.networks.openvino_tiling import GraphTiling
from inspector.vision.networks.rounding import SMALLEST_SCALE, range_of_bytes

_STEPS = 255
"""Of an unsigned byte."""


def memory_distances(teacher: Sequence[ov.Node], memory: Weights, rounding: RoundingMethod | None, tiling: GraphTiling) -> list[ov.Node]:
    """The same as ``inspector.vision.networks.memory.Memory.distances``; products in 8 bits by this ``rounding``, in float32 for None."""
    features = [_pooled(normalised(teacher[0]), 2), _pooled(normalised(teacher[1]), 1)]
    if not tiling.whole:
        features = [normalised(tiling.stitched(one)) for one in features]
    if ANYWHERE in memory:
        return [op.subtract(floats(1.0), _nearest_anywhere(features, _Bank(memory[ANYWHERE], rounding)))] * MEMORY_MAPS
    banks = [_Bank(memory[name], rounding) for name in MEMORY_NAMES]
    return [op.subtract(floats(1.0), _nearest(one, bank)) for one, bank in zip(features, banks, strict=True)]


class _Bank:
    """Feature vectors that are remembered, (..., channels): products with them in float32, or in 8 bits with a scale for each.

    "balanced" keeps nearly all of float32, "halved" with twice its error: a score's error on aligned simulated parts is .001 decades, of
    "nearest" .016, of a network in 8 bits .023. Most of a product's error lies along the remembered vector, since what is nearest is
    nearly the same: the scale of each is such that a feature which is the same has the product 1. What is compared with them is split in
    two bytes, one for what the other's rounding leaves: twice the sums, which take less time than reading what is remembered. Both are
    moved so that nothing is negative: products of unsigned bytes are fast on every processor, of signed ones on few.
    """

    def __init__(self, values: NDArray[np.float32], rounding: RoundingMethod | None) -> None:
        self.shape = values.shape
        self._values = values
        self._rounding = rounding
        self._in_two = rounding not in (None, "nearest")
        self._low, self._high = float(values.min()), float(values.max())
        self._most = self._scale = np.maximum(np.abs(values).max(axis=-1, keepdims=True), SMALLEST_SCALE)
        if rounding is not None and rounding != "nearest":
            self._most = range_of_bytes(self._most, rounding)
            self._moved = 1.0 if self._low < 0 else 0.0
            self._top = 1.0 + self._moved  # of unit length: no value is larger
            # Given as they are rounded: one that OpenVINO rounded the other way would differ from its share of the sums.
            self._values = seen = np.round(values / self._most * 127) * (self._most / 127)
            squared, own = ((values * one).sum(axis=-1, keepdims=True) for one in (values, seen))
            stretched = np.where(own > SMALLEST_SCALE, squared / np.maximum(own, SMALLEST_SCALE), 1.0)
            self._scale = self._most * stretched
            self._sums = (seen * stretched).sum(axis=-1)

    def kernel(self, ones: int = 0) -> ov.Node:
        """The vectors, with so many axes of length one behind."""
        values, most, scale = (one.reshape(*one.shape, *[1] * ones) for one in (self._values, self._most, self._scale))
        if self._rounding is None:
            return floats(values)
        return op.fake_quantize(floats(values), floats(-most), floats(most), floats(-scale), floats(scale), 255)

    def compared(self, features: ov.Node) -> list[ov.Node]:
        """What :meth:`kernel` is multiplied with, of features: one or two, as large as they."""
        if self._rounding is None:
            return [features]
        if self._rounding == "nearest":
            return [eight_bits(features, self._low, self._high)]
        features = op.add(features, floats(self._moved)) if self._moved else features
        coarse = eight_bits(features, 0.0, self._top)
        rest = op.add(op.subtract(features, coarse), floats(self._top / _STEPS / 2))
        return [coarse, eight_bits(op.multiply(rest, floats(_STEPS)), 0.0, self._top)]

    def cosines(self, products: ov.Node) -> ov.Node:
        """(one or two, ...) products of what :meth:`compared` gives with each vector -> (1, ...)."""
        if not self._in_two:
            return products
        coarse, rest = (op.slice(products, ints([number]), ints([number + 1]), ints([1]), ints([0])) for number in range(2))
        added = self._sums * (self._moved + self._top / _STEPS / 2)
        return op.subtract(op.add(coarse, op.multiply(rest, floats(1 / _STEPS))), floats(added))


def _pooled(x: ov.Node, stride: int) -> ov.Node:
    return normalised(op.avg_pool(x, [stride, stride], [1, 1], [1, 1], [3, 3], False, "floor"))


def _nearest(features: ov.Node, bank: _Bank) -> ov.Node:
    """The same as ``inspector.vision.networks.memory.nearest``.

    Channels last, so that nothing is moved but whole feature vectors. One product of each place with what is remembered there is a
    convolution in so many groups, over the shifts: the same to rounding as a product of batched matrices, in less time.
    """
    channels, height, width = (int(side) for side in list(features.get_output_shape(0))[1:])
    places, pictures = bank.shape[:2]
    r, side = MEMORY_RADIUS, 2 * MEMORY_RADIUS + 1
    shifts = [(down, across) for down in range(side) for across in range(side)]
    rows = op.reshape(op.transpose(features, ints([0, 2, 3, 1])), ints([height, width * channels]), special_zero=False)
    compared = bank.compared(op.pad(rows, ints([r, r * channels]), ints([r, r * channels]), "constant", floats(0.0)))
    windows = [_window(one, down, across * channels, height, width * channels, (0, 1)) for one in compared for down, across in shifts]
    one_each = ints([1, 1, 1, places * channels])
    queries = op.concat([op.reshape(window, one_each, special_zero=False) for window in windows], 2)
    queries = op.transpose(queries, ints([0, 3, 1, 2]))
    found = op.group_convolution(queries, bank.kernel(2), [1, 1], [0, 0], [0, 0], [1, 1])
    each = ints([len(compared), len(shifts), places, pictures])
    found = op.reshape(op.transpose(found, ints([0, 2, 3, 1])), each, special_zero=False)
    nearest = op.reduce_max(bank.cosines(found), ints([3]))
    planes = op.reshape(nearest, ints([len(shifts), 1, height, width]), special_zero=False)
    planes = op.pad(planes, ints([0, 0, r, r]), ints([0, 0, r, r]), "constant", floats(-1.0))
    back = []
    for number, (down, across) in enumerate(shifts):
        plane = op.slice(planes, ints([number]), ints([number + 1]), ints([1]), ints([0]))
        back.append(_window(plane, 2 * r - down, 2 * r - across, height, width, (2, 3)))
    return op.reduce_max(op.concat(back, 0), ints([0]), keep_dims=True)


def _nearest_anywhere(features: Sequence[ov.Node], bank: _Bank) -> ov.Node:
    """The same as ``inspector.vision.networks.memory.nearest_anywhere``."""
    height, width = (int(side) for side in list(features[1].get_output_shape(0))[2:])
    both = op.multiply(op.concat(list(features), 1), floats(0.5**0.5))
    queries = op.reshape(op.transpose(both, ints([0, 2, 3, 1])), ints([height * width, bank.shape[1]]), special_zero=False)
    compared = bank.compared(queries)
    found = op.matmul(op.concat(compared, 0), bank.kernel(), False, True)
    found = op.reshape(found, ints([len(compared), height * width, bank.shape[0]]), special_zero=False)
    return op.reshape(op.reduce_max(bank.cosines(found), ints([2])), ints([1, 1, height, width]), special_zero=False)


def _window(x: ov.Node, down: int, across: int, height: int, width: int, axes: tuple[int, int]) -> ov.Node:
    return op.slice(x, ints([down, across]), ints([down + height, across + width]), ints([1, 1]), ints(axes))
