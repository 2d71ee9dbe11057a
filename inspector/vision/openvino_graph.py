"""The whole comparison as one OpenVINO graph, built from the network's description and folded weights; no torch needed.

Input: one uint8 RGB picture (1, h, w, 3). Output "map": float32 (h, w), log10 of the fused pyramid map. The equations are
those of ``inspector.vision.stpm``.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import openvino as ov
from numpy.typing import NDArray
from openvino import opset13 as op

from inspector.core.recipe import LevelScale, Recipe, Weights
from inspector.vision.trunk import Block, Convolution, Trunk

EPS = 1e-6
FLOOR = 1e-12


def build_graph(network: Trunk, teacher: Weights, recipe: Recipe) -> ov.Model:
    """The graph of ``recipe`` (its student, input size, fusion and smoothing) beside ``teacher``."""
    width, height = recipe.input_size
    picture = op.parameter([1, height, width, 3], ov.Type.u8, name="picture")
    x = op.convert(op.transpose(picture, _ints([0, 3, 1, 2])), "f32")
    mean = _floats(np.array(network.mean).reshape(1, 3, 1, 1))
    std = _floats(np.array(network.std).reshape(1, 3, 1, 1))
    x = op.divide(op.subtract(x, mean), std)
    teacher_levels = _trunk(x, network, teacher)
    student_levels = _trunk(x, network, recipe.student)
    levels = [_distances(t, s) for t, s in zip(teacher_levels, student_levels, strict=True)]
    total = _fuse(levels, (height, width), recipe.fusion, recipe.level_scales)
    total = _smooth(total, recipe.smoothing_px)
    log10 = op.multiply(op.log(op.maximum(total, _floats(FLOOR))), _floats(1 / np.log(10)))
    result = op.result(op.reshape(log10, _ints([height, width]), special_zero=False), name="map")
    result.get_output_tensor(0).set_names({"map"})
    return ov.Model([result], [picture], f"stpm-{network.name}")


def _floats(values: float | NDArray[np.floating]) -> ov.Node:
    return op.constant(np.asarray(values, dtype=np.float32))


def _ints(values: Sequence[int]) -> ov.Node:
    return op.constant(np.asarray(values, dtype=np.int64))


def _convolution(x: ov.Node, spec: Convolution, weights: Weights) -> ov.Node:
    kernel = weights[f"{spec.name}.weight"]
    strides = [spec.stride, spec.stride]
    before, after = [spec.padding[0]] * 2, [spec.padding[1]] * 2
    if spec.groups == 1:
        x = op.convolution(x, _floats(kernel), strides, before, after, [1, 1])
    else:
        grouped = kernel.reshape(spec.groups, spec.outputs // spec.groups, *kernel.shape[1:])
        x = op.group_convolution(x, _floats(grouped), strides, before, after, [1, 1])
    x = op.add(x, _floats(weights[f"{spec.name}.bias"].reshape(1, -1, 1, 1)))
    return _activate(x, spec.activation)


def _activate(x: ov.Node, kind: str) -> ov.Node:
    if kind == "relu":
        return op.relu(x)
    if kind == "relu6":
        return op.clamp(x, 0.0, 6.0)
    return x


def _block(x: ov.Node, spec: Block, weights: Weights) -> ov.Node:
    y = x
    for convolution in spec.body:
        y = _convolution(y, convolution, weights)
    if spec.residual:
        y = op.add(y, x if spec.shortcut is None else _convolution(x, spec.shortcut, weights))
    return _activate(y, spec.activation)


def _trunk(x: ov.Node, network: Trunk, weights: Weights) -> list[ov.Node]:
    x = _convolution(x, network.stem, weights)
    if network.max_pool:
        x = op.max_pool(x, [2, 2], [1, 1], [1, 1], [1, 1], [3, 3], "floor").output(0)
    outputs = []
    for level in network.levels:
        for block in level:
            x = _block(x, block, weights)
        outputs.append(x)
    return outputs


def _normalised(x: ov.Node) -> ov.Node:
    length = op.reduce_l2(x, _ints([1]), keep_dims=True)
    return op.divide(x, op.maximum(length, _floats(EPS)))


def _distances(teacher: ov.Node, student: ov.Node) -> ov.Node:
    difference = op.subtract(_normalised(teacher), _normalised(student))
    squares = op.reduce_sum(op.multiply(difference, difference), _ints([1]), keep_dims=True)
    return op.multiply(squares, _floats(0.5))


def _fuse(levels: Sequence[ov.Node], size: tuple[int, int], fusion: str, scales: Sequence[LevelScale]) -> ov.Node:
    maps = [_upsampled(level, size) for level in levels]
    if fusion == "product":
        return op.multiply(op.multiply(maps[0], maps[1]), maps[2])
    if fusion == "calibrated_sum":
        maps = [
            op.multiply(op.relu(op.subtract(m, _floats(s.median))), _floats(1 / max(s.q99 - s.median, FLOOR)))
            for m, s in zip(maps, scales, strict=True)
        ]
    return op.add(op.add(maps[0], maps[1]), maps[2])


def _upsampled(level: ov.Node, size: tuple[int, int]) -> ov.Node:
    return op.interpolate(
        level, _ints(size), "linear_onnx", "sizes", coordinate_transformation_mode="half_pixel", axes=_ints([2, 3])
    )


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
