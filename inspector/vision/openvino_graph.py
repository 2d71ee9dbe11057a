"""The whole comparison as one OpenVINO graph, built from the network's description and folded weights; no torch needed.

Input: one uint8 RGB picture (1, h, w, 3). Output "map": float32 (h, w), log10 of the fused pyramid map. The equations are
those of ``inspector.vision.stpm``.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from inspector.core.errors import DetectorError
from inspector.core.recipe import LevelScale, Ranges, Recipe, Weights
from inspector.vision.equations import CALIBRATED_UNIT, EPS, FLOOR, MEMORY_NAMES, MEMORY_RADIUS
from inspector.vision.openvino_silent import op, ov
from inspector.vision.trunk import Block, Convolution, Trunk

SMALLEST_SCALE = 1e-6
"""Of what is rounded to 8 bits: a convolution that only ever saw zeros must not divide by them."""


def build_graph(network: Trunk, teacher: Weights, recipe: Recipe, int8: bool = False) -> ov.Model:
    """The graph of ``recipe`` (its student, input size, fusion and smoothing) beside ``teacher``.

    With ``int8`` the convolutions of both trunks compute in 8 bits, with ``Recipe.ranges``; what compares the two stays in float32.
    """
    ranges = recipe.ranges if int8 else None
    width, height = recipe.input_size
    picture = op.parameter([1, height, width, 3], ov.Type.u8, name="picture")
    x = op.convert(op.transpose(picture, _ints([0, 3, 1, 2])), "f32")
    mean = _floats(np.array(network.mean).reshape(1, 3, 1, 1))
    std = _floats(np.array(network.std).reshape(1, 3, 1, 1))
    x = op.divide(op.subtract(x, mean), std)
    teacher_levels = _trunk(x, network, _Convolutions(teacher, ranges, "teacher"))
    student_levels = _trunk(x, network, _Convolutions(recipe.student, ranges, "student"))
    levels = [_distances(t, s) for t, s in zip(teacher_levels, student_levels, strict=True)]
    if recipe.memory:
        levels += _memory_distances(teacher_levels, recipe.memory)
    total = _fuse(levels, (height, width), recipe.fusion, recipe.level_scales)
    total = _smooth(total, recipe.smoothing_px)
    log10 = op.multiply(op.log(_at_least(total, FLOOR)), _floats(1 / np.log(10)))
    result = op.result(op.reshape(log10, _ints([height, width]), special_zero=False), name="map")
    result.get_output_tensor(0).set_names({"map"})
    return ov.Model([result], [picture], f"stpm-{network.name}")


def _floats(values: float | NDArray[np.floating]) -> ov.Node:
    return op.constant(np.asarray(values, dtype=np.float32))


def _ints(values: Sequence[int]) -> ov.Node:
    return op.constant(np.asarray(values, dtype=np.int64))


class _Convolutions:
    """Makes the convolutions of one trunk, in float32, or in 8 bits where ``ranges`` says what goes into each."""

    def __init__(self, weights: Weights, ranges: Ranges | None, whose: str) -> None:
        self._weights = weights
        self._ranges = ranges
        self._whose = whose

    def __call__(self, x: ov.Node, spec: Convolution) -> ov.Node:
        kernel = self._weights[f"{spec.name}.weight"]
        strides = [spec.stride, spec.stride]
        before, after = [spec.padding[0]] * 2, [spec.padding[1]] * 2
        if self._ranges is not None:
            name = f"{self._whose}.{spec.name}"
            if name not in self._ranges:
                raise DetectorError(
                    f"the recipe has no range for the convolution {name!r}",
                    remedy="Use --runtime openvino; recipes show tells whether a recipe may compute in 8 bits",
                )
            x = _eight_bits(x, *self._ranges[name])
        if spec.groups == 1:
            x = op.convolution(x, self._kernel(kernel, 0), strides, before, after, [1, 1])
        else:
            grouped = kernel.reshape(spec.groups, spec.outputs // spec.groups, *kernel.shape[1:])
            x = op.group_convolution(x, self._kernel(grouped, 1), strides, before, after, [1, 1])
        x = op.add(x, _floats(self._weights[f"{spec.name}.bias"].reshape(1, -1, 1, 1)))
        return _activate(x, spec.activation)

    def _kernel(self, kernel: NDArray[np.float32], outputs_axis: int) -> ov.Node:
        """In 8 bits symmetric about zero, with a scale for each output."""
        if self._ranges is None:
            return _floats(kernel)
        inner = tuple(range(outputs_axis + 1, kernel.ndim))
        most = np.maximum(np.abs(kernel).max(axis=inner, keepdims=True), SMALLEST_SCALE)
        return op.fake_quantize(_floats(kernel), _floats(-most), _floats(most), _floats(-most), _floats(most), 255)


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
    y = x
    for one in spec.body:
        y = convolution(y, one)
    if spec.residual:
        y = op.add(y, x if spec.shortcut is None else convolution(x, spec.shortcut))
    return _activate(y, spec.activation)


def _trunk(x: ov.Node, network: Trunk, convolution: _Convolutions) -> list[ov.Node]:
    x = convolution(x, network.stem)
    if network.max_pool:
        x = op.max_pool(x, [2, 2], [1, 1], [1, 1], [1, 1], [3, 3], "floor").output(0)
    outputs = []
    for level in network.levels:
        for block in level:
            x = _block(x, block, convolution)
        outputs.append(x)
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


def _memory_distances(teacher: Sequence[ov.Node], memory: Weights) -> list[ov.Node]:
    """The same as ``inspector.vision.memory.Memory.distances``."""
    features = [_pooled(_normalised(teacher[0]), 2), _pooled(_normalised(teacher[1]), 1)]
    return [op.subtract(_floats(1.0), _nearest(one, memory[name])) for one, name in zip(features, MEMORY_NAMES, strict=True)]


def _pooled(x: ov.Node, stride: int) -> ov.Node:
    return _normalised(op.avg_pool(x, [stride, stride], [1, 1], [1, 1], [3, 3], False, "floor"))


def _nearest(features: ov.Node, bank: NDArray[np.float32]) -> ov.Node:
    """The same as ``inspector.vision.memory.nearest``.

    Channels last, so that nothing is moved but whole feature vectors; as a matrix, because OpenVINO would give a tensor of four
    axes a layout of its own and move it back and forth.
    """
    channels, height, width = (int(side) for side in list(features.get_output_shape(0))[1:])
    r, side = MEMORY_RADIUS, 2 * MEMORY_RADIUS + 1
    shifts = [(down, across) for down in range(side) for across in range(side)]
    rows = op.reshape(op.transpose(features, _ints([0, 2, 3, 1])), _ints([height, width * channels]), special_zero=False)
    rows = op.pad(rows, _ints([r, r * channels]), _ints([r, r * channels]), "constant", _floats(0.0))
    one_each = _ints([height * width, 1, channels])
    windows = [_window(rows, down, across * channels, height, width * channels, (0, 1)) for down, across in shifts]
    queries = op.concat([op.reshape(window, one_each, special_zero=False) for window in windows], 1)
    cosines = op.reduce_max(op.matmul(queries, _floats(bank.transpose(0, 2, 1)), False, False), _ints([2]))
    planes = op.reshape(op.transpose(cosines, _ints([1, 0])), _ints([len(shifts), 1, height, width]), special_zero=False)
    planes = op.pad(planes, _ints([0, 0, r, r]), _ints([0, 0, r, r]), "constant", _floats(-1.0))
    back = []
    for number, (down, across) in enumerate(shifts):
        plane = op.slice(planes, _ints([number]), _ints([number + 1]), _ints([1]), _ints([0]))
        back.append(_window(plane, 2 * r - down, 2 * r - across, height, width, (2, 3)))
    return op.reduce_max(op.concat(back, 0), _ints([0]), keep_dims=True)


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
    return op.interpolate(level, _ints(size), "linear_onnx", "sizes", coordinate_transformation_mode="half_pixel", axes=_ints([2, 3]))


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
