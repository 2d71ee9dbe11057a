"""The whole comparison as one OpenVINO graph, built from the network's description and folded weights; no torch needed.

Input: a uint8 RGB picture as its tiles (n, h, w, 3), each with the border of :func:`input_border` around it. Output "map":
float32 (h, w), the fused pyramid map, of which :func:`decades` makes the anomaly map. The equations are those of
``inspector.vision.networks.stpm``.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from inspector.core.errors import DetectorError
from inspector.core.recipe import LevelScale, Recipe, Weights
from inspector.vision.networks.equations import ANYWHERE, CALIBRATED_UNIT, EPS, FLOOR, MEMORY_MAPS, MEMORY_NAMES, MEMORY_RADIUS
from inspector.vision.networks.interpolation import bilinear_matrix
from inspector.vision.networks.openvino_silent import op, ov
from inspector.vision.networks.openvino_tiling import GraphTiling
from inspector.vision.networks.rounding import SMALLEST_SCALE, largest, picture_kernel, rounded
from inspector.vision.trunk import Block, Convolution, Trunk


def build_graph(network: Trunk, teacher: Weights, recipe: Recipe, int8: bool = False) -> ov.Model:
    """The graph of ``recipe`` (its student, input size, fusion and smoothing) beside ``teacher``.

    With ``int8`` the convolutions of both trunks compute in 8 bits, with ``Recipe.ranges`` and ``Recipe.shifts``, and the memory's
    products where a student judges, too; what compares the two stays in float32. A memory that judges alone stays in float32: nothing
    makes up for its rounding (MVTec AD screw: 2 of 160 verdicts turned, 0 do now), and without a student there is time (3.6 and 4.3 ms).
    """
    width, height = recipe.input_size
    tiling = GraphTiling(recipe)
    border = sum(input_border(network, int8))
    across, down = tiling.tile
    picture = op.parameter([tiling.count, down + border, across + border, 3], ov.Type.u8, name="picture")
    x = op.convert(op.transpose(picture, _ints([0, 3, 1, 2])), "f32")
    x = x if int8 else _normalised_picture(x, network)
    teacher_levels = _trunk(x, network, _convolutions(teacher, recipe, "teacher", int8))
    levels = []
    if recipe.student:
        student_levels = _trunk(x, network, _convolutions(recipe.student, recipe, "student", int8))
        levels += [tiling.stitched(_distances(t, s)) for t, s in zip(teacher_levels, student_levels, strict=True)]
    if recipe.memory:
        levels += _memory_distances(teacher_levels, recipe.memory, int8 and bool(recipe.student), tiling)
    total = _fuse(levels, (height, width), recipe.fusion, recipe.level_scales)
    total = _smooth(total, recipe.smoothing_px)
    result = op.result(op.reshape(total, _ints([height, width]), special_zero=False), name="map")
    result.get_output_tensor(0).set_names({"map"})
    return ov.Model([result], [picture], f"stpm-{network.name}")


def input_border(network: Trunk, int8: bool) -> tuple[int, int]:
    """Pixels that the graph's input has (before, after) each tile on both axes: the stem's padding in 8 bits, else none.

    They have the colour that normalises to zero, ``Trunk.mean`` rounded. So the tile enters the stem as it is, 0..255, which 8 bits
    hold without loss.
    """
    return network.stem.padding if int8 else (0, 0)


def decades(fused: NDArray[np.float32]) -> NDArray[np.float32]:
    """log10 of the graph's output, not below ``FLOOR``; a NaN stays one. OpenVINO computes logarithms one after the other."""
    return np.asarray(np.log10(np.maximum(fused, np.float32(FLOOR))), np.float32)


def _floats(values: float | NDArray[np.floating]) -> ov.Node:
    return op.constant(np.asarray(values, dtype=np.float32))


def _ints(values: Sequence[int]) -> ov.Node:
    return op.constant(np.asarray(values, dtype=np.int64))


def _normalised_picture(x: ov.Node, network: Trunk) -> ov.Node:
    mean = _floats(np.array(network.mean).reshape(1, 3, 1, 1))
    std = _floats(np.array(network.std).reshape(1, 3, 1, 1))
    return op.divide(op.subtract(x, mean), std)


def _convolutions(weights: Weights, recipe: Recipe, whose: str, int8: bool) -> _Convolutions:
    if not int8:
        return _Convolutions(weights)
    wanted = [f"{whose}.{name.removesuffix('.bias')}" for name in weights if name.endswith(".bias")]
    missing = [name for name in wanted if name not in recipe.ranges or name not in recipe.shifts]
    if missing:
        raise DetectorError(
            f"the recipe does not say how the convolution {missing[0]!r} computes in 8 bits",
            remedy="Use --runtime openvino; recipes show tells whether a recipe may compute in 8 bits",
        )
    return _EightBitConvolutions(weights, recipe, whose)


class _Convolutions:
    """Makes the convolutions of one trunk in float32."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights

    def stem(self, x: ov.Node, network: Trunk) -> ov.Node:
        """``x``: normalised pictures."""
        return self(x, network.stem)

    def entering(self, x: ov.Node, spec: Convolution) -> ov.Node:
        """``x`` as ``spec`` takes it."""
        return x

    def __call__(self, x: ov.Node, spec: Convolution) -> ov.Node:
        """``x``: as :meth:`entering` gives it."""
        return self._convolved(x, spec, self._weights[f"{spec.name}.weight"], self._weights[f"{spec.name}.bias"], spec.padding)

    def _convolved(
        self, x: ov.Node, spec: Convolution, kernel: NDArray[np.float32], bias: NDArray[np.float32], padding: tuple[int, int]
    ) -> ov.Node:
        strides, before, after = [spec.stride, spec.stride], [padding[0]] * 2, [padding[1]] * 2
        if spec.groups == 1:
            x = op.convolution(x, self._kernel(kernel, [spec.outputs]), strides, before, after, [1, 1])
        else:
            x = op.group_convolution(x, self._kernel(kernel, [spec.groups, spec.outputs // spec.groups]), strides, before, after, [1, 1])
        x = op.add(x, _floats(bias.reshape(1, -1, 1, 1)))
        return _activate(x, spec.activation)

    def _kernel(self, kernel: NDArray[np.float32], outputs: list[int]) -> ov.Node:
        """(outputs, inputs / groups, k, k) with its first axis as ``outputs`` says: all of them, or groups and outputs of each."""
        return _floats(kernel.reshape(*outputs, *kernel.shape[1:]))


class _EightBitConvolutions(_Convolutions):
    """The same in 8 bits, with what the teaching measured of their inputs on good parts."""

    def __init__(self, weights: Weights, recipe: Recipe, whose: str) -> None:
        super().__init__(weights)
        self._recipe = recipe
        self._whose = whose

    def stem(self, x: ov.Node, network: Trunk) -> ov.Node:
        """``x``: pictures with their border. What normalises them is folded into kernel and bias, which sees it rounded."""
        spec = network.stem
        kernel = picture_kernel(self._weights[f"{spec.name}.weight"], network)
        means = np.array(network.mean).reshape(1, 3, 1, 1)
        bias = self._bias(spec) - (rounded(kernel) * means).sum(axis=(1, 2, 3))
        x = op.fake_quantize(x, _floats(0.0), _floats(255.0), _floats(0.0), _floats(255.0), 256)
        return self._convolved(x, spec, kernel, bias.astype(np.float32), (0, 0))

    def entering(self, x: ov.Node, spec: Convolution) -> ov.Node:
        return _eight_bits(x, *self._recipe.ranges[f"{self._whose}.{spec.name}"])

    def __call__(self, x: ov.Node, spec: Convolution) -> ov.Node:
        return self._convolved(x, spec, self._weights[f"{spec.name}.weight"], self._bias(spec), spec.padding)

    def _bias(self, spec: Convolution) -> NDArray[np.float32]:
        return self._weights[f"{spec.name}.bias"] + self._recipe.shifts[f"{self._whose}.{spec.name}"]

    def _kernel(self, kernel: NDArray[np.float32], outputs: list[int]) -> ov.Node:
        most = largest(kernel).reshape(*outputs, 1, 1, 1)
        return op.fake_quantize(super()._kernel(kernel, outputs), _floats(-most), _floats(most), _floats(-most), _floats(most), 255)


def _eight_bits(x: ov.Node, low: float, high: float) -> ov.Node:
    """Rounded to 256 steps: from 0 where nothing is negative, else symmetric about zero."""
    most = max(-low, high, SMALLEST_SCALE)
    bottom, top = _floats(0.0 if low >= 0 else -most * 128 / 127), _floats(most)
    return op.fake_quantize(x, bottom, top, bottom, top, 256)


def _activate(x: ov.Node, kind: str) -> ov.Node:
    if kind == "relu":
        return op.relu(x)
    if kind == "relu6":
        return op.clamp(x, 0.0, 6.0)
    return x


def _block(x: ov.Node, spec: Block, convolution: _Convolutions) -> ov.Node:
    """``x``: as the first convolution takes it; in 8 bits what goes around the convolutions is as coarse, and half of what is moved."""
    y = convolution(x, spec.body[0])
    for one in spec.body[1:]:
        y = convolution(convolution.entering(y, one), one)
    if spec.residual:
        y = op.add(y, x if spec.shortcut is None else convolution(x, spec.shortcut))
    return _activate(y, spec.activation)


def _trunk(x: ov.Node, network: Trunk, convolution: _Convolutions) -> list[ov.Node]:
    blocks = [block for level in network.levels for block in level]
    ends = [level[-1] for level in network.levels]
    x = convolution.entering(convolution.stem(x, network), blocks[0].body[0])
    if network.max_pool:  # of what was rounded already: the same, since rounding keeps the order
        x = op.max_pool(x, [2, 2], [1, 1], [1, 1], [1, 1], [3, 3], "floor").output(0)
    outputs = []
    for number, block in enumerate(blocks):
        x = _block(x, block, convolution)
        if block in ends:
            outputs.append(x)
        if number + 1 < len(blocks):
            x = convolution.entering(x, blocks[number + 1].body[0])
    return outputs


def _at_least(x: ov.Node, floor: float) -> ov.Node:
    """The larger of both; a NaN stays one, while OpenVINO's maximum and relu make the floor of it."""
    return op.select(op.less(x, _floats(floor)), _floats(floor), x)


def _normalised(x: ov.Node) -> ov.Node:
    length = op.reduce_l2(x, _ints([1]), keep_dims=True)
    return op.divide(x, op.maximum(length, _floats(EPS)))


def _distances(teacher: ov.Node, student: ov.Node) -> ov.Node:
    difference = op.subtract(_normalised(teacher), _normalised(student))
    squares = op.reduce_sum(op.multiply(difference, difference), _ints([1]), keep_dims=True)
    return op.multiply(squares, _floats(0.5))


def _memory_distances(teacher: Sequence[ov.Node], memory: Weights, int8: bool, tiling: GraphTiling) -> list[ov.Node]:
    """The same as ``inspector.vision.networks.memory.Memory.distances``."""
    features = [_pooled(_normalised(teacher[0]), 2), _pooled(_normalised(teacher[1]), 1)]
    if not tiling.whole:
        features = [_normalised(tiling.stitched(one)) for one in features]
    if ANYWHERE in memory:
        return [op.subtract(_floats(1.0), _nearest_anywhere(features, memory[ANYWHERE], int8))] * MEMORY_MAPS
    return [op.subtract(_floats(1.0), _nearest(one, memory[name], int8)) for one, name in zip(features, MEMORY_NAMES, strict=True)]


def _pooled(x: ov.Node, stride: int) -> ov.Node:
    return _normalised(op.avg_pool(x, [stride, stride], [1, 1], [1, 1], [3, 3], False, "floor"))


def _remembered(bank: NDArray[np.float32], axis: int, int8: bool) -> ov.Node:
    """Feature vectors along ``axis``; in 8 bits each has a scale of its own."""
    if not int8:
        return _floats(bank)
    most = np.maximum(np.abs(bank).max(axis=axis, keepdims=True), SMALLEST_SCALE)
    return op.fake_quantize(_floats(bank), _floats(-most), _floats(most), _floats(-most), _floats(most), 255)


def _looked_for(features: ov.Node, bank: NDArray[np.float32], int8: bool) -> ov.Node:
    """In 8 bits they have the scale of the largest value remembered."""
    return _eight_bits(features, float(bank.min()), float(bank.max())) if int8 else features


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
    rows = op.reshape(op.transpose(features, _ints([0, 2, 3, 1])), _ints([height, width * channels]), special_zero=False)
    rows = op.pad(rows, _ints([r, r * channels]), _ints([r, r * channels]), "constant", _floats(0.0))
    windows = [_window(rows, down, across * channels, height, width * channels, (0, 1)) for down, across in shifts]
    one_each = _ints([1, 1, 1, places * channels])
    queries = op.concat([op.reshape(window, one_each, special_zero=False) for window in windows], 2)
    queries = op.transpose(queries, _ints([0, 3, 1, 2]))
    found = op.group_convolution(queries, _remembered(bank[..., None, None], 2, int8), [1, 1], [0, 0], [0, 0], [1, 1])
    found = op.reshape(op.transpose(found, _ints([0, 2, 3, 1])), _ints([len(shifts), places, pictures]), special_zero=False)
    planes = op.reshape(op.reduce_max(found, _ints([2])), _ints([len(shifts), 1, height, width]), special_zero=False)
    planes = op.pad(planes, _ints([0, 0, r, r]), _ints([0, 0, r, r]), "constant", _floats(-1.0))
    back = []
    for number, (down, across) in enumerate(shifts):
        plane = op.slice(planes, _ints([number]), _ints([number + 1]), _ints([1]), _ints([0]))
        back.append(_window(plane, 2 * r - down, 2 * r - across, height, width, (2, 3)))
    return op.reduce_max(op.concat(back, 0), _ints([0]), keep_dims=True)


def _nearest_anywhere(features: Sequence[ov.Node], bank: NDArray[np.float32], int8: bool) -> ov.Node:
    """The same as ``inspector.vision.networks.memory.nearest_anywhere``."""
    height, width = (int(side) for side in list(features[1].get_output_shape(0))[2:])
    both = op.multiply(op.concat(list(features), 1), _floats(0.5**0.5))
    queries = op.reshape(op.transpose(both, _ints([0, 2, 3, 1])), _ints([height * width, bank.shape[1]]), special_zero=False)
    cosines = op.matmul(_looked_for(queries, bank, int8), _remembered(bank, 1, int8), False, True)
    cosines = op.reduce_max(cosines, _ints([1]))
    return op.reshape(cosines, _ints([1, 1, height, width]), special_zero=False)


def _window(x: ov.Node, down: int, across: int, height: int, width: int, axes: tuple[int, int]) -> ov.Node:
    return op.slice(x, _ints([down, across]), _ints([down + height, across + width]), _ints([1, 1]), _ints(axes))


def _fuse(levels: Sequence[ov.Node], size: tuple[int, int], fusion: str, scales: Sequence[LevelScale]) -> ov.Node:
    maps = [_upsampled(level, size) for level in levels]
    if fusion == "product":
        return functools.reduce(op.multiply, maps[:3])
    if fusion == "sum":
        return functools.reduce(op.add, maps[:3])
    maps = [
        op.multiply(_at_least(op.subtract(m, _floats(s.median)), 0.0), _floats(1 / max(s.q99 - s.median, FLOOR)))
        for m, s in zip(maps, scales, strict=True)
    ]
    if fusion == "calibrated_product":
        factors = [op.add(op.multiply(m, _floats(1 / CALIBRATED_UNIT)), _floats(1.0)) for m in maps]
        return functools.reduce(op.multiply, factors)
    return functools.reduce(op.add, maps)


def _upsampled(level: ov.Node, size: tuple[int, int]) -> ov.Node:
    """Bilinear interpolation as two products of matrices: the same to rounding, in a seventh of the time of OpenVINO's own."""
    height, width = (int(side) for side in list(level.get_output_shape(0))[2:])
    down, across = bilinear_matrix(size[0], height), bilinear_matrix(size[1], width)
    return op.matmul(op.matmul(_floats(down), level, False, False), _floats(across.T), False, False)


def _smooth(x: ov.Node, sigma_px: float) -> ov.Node:
    if sigma_px <= 0:
        return x
    radius = max(1, round(3 * sigma_px))
    offsets = np.arange(-radius, radius + 1, dtype=np.float64)
    kernel = np.exp(-0.5 * (offsets / sigma_px) ** 2)
    kernel = (kernel / kernel.sum()).astype(np.float32)
    border = _ints([0, 0, radius, radius])
    x = op.pad(x, border, border, "edge")
    x = op.convolution(x, _floats(kernel.reshape(1, 1, 1, -1)), [1, 1], [0, 0], [0, 0], [1, 1])
    return op.convolution(x, _floats(kernel.reshape(1, 1, -1, 1)), [1, 1], [0, 0], [0, 0], [1, 1])
