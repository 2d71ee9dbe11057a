"""Teacher and student as OpenVINO graphs, in float32 or in 8 bits, from the network's description and folded weights."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from inspector.core.errors import DetectorError
from inspector.core.recipe import Recipe, Weights
from inspector.vision.networks.openvino_nodes import eight_bits, floats
from inspector.vision.networks.openvino_silent import op, ov
from inspector.vision.networks.rounding import largest, picture_kernel, range_of_bytes, rounded
from inspector.vision.trunk import Block, Convolution, Trunk


def input_border(network: Trunk, int8: bool) -> tuple[int, int]:
    """Pixels that the graph's input has (before, after) each tile on both axes: the stem's padding in 8 bits, else none.

    They have the colour that normalises to zero, ``Trunk.mean`` rounded. So the tile enters the stem as it is, 0..255, which 8 bits
    hold without loss.
    """
    return network.stem.padding if int8 else (0, 0)


def normalised_picture(x: ov.Node, network: Trunk) -> ov.Node:
    mean = floats(np.array(network.mean).reshape(1, 3, 1, 1))
    std = floats(np.array(network.std).reshape(1, 3, 1, 1))
    return op.divide(op.subtract(x, mean), std)


def convolutions(weights: Weights, recipe: Recipe, whose: str, int8: bool) -> _Convolutions:
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
        x = op.add(x, floats(bias.reshape(1, -1, 1, 1)))
        return _activate(x, spec.activation)

    def _kernel(self, kernel: NDArray[np.float32], outputs: list[int]) -> ov.Node:
        """(outputs, inputs / groups, k, k) with its first axis as ``outputs`` says: all of them, or groups and outputs of each."""
        return floats(kernel.reshape(*outputs, *kernel.shape[1:]))


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
        bias = self._bias(spec) - (rounded(kernel, self._recipe.rounding) * means).sum(axis=(1, 2, 3))
        x = op.fake_quantize(x, floats(0.0), floats(255.0), floats(0.0), floats(255.0), 256)
        return self._convolved(x, spec, kernel, bias.astype(np.float32), (0, 0))

    def entering(self, x: ov.Node, spec: Convolution) -> ov.Node:
        return eight_bits(x, *self._recipe.ranges[f"{self._whose}.{spec.name}"])

    def __call__(self, x: ov.Node, spec: Convolution) -> ov.Node:
        return self._convolved(x, spec, self._weights[f"{spec.name}.weight"], self._bias(spec), spec.padding)

    def _bias(self, spec: Convolution) -> NDArray[np.float32]:
        return self._weights[f"{spec.name}.bias"] + self._recipe.shifts[f"{self._whose}.{spec.name}"]

    def _kernel(self, kernel: NDArray[np.float32], outputs: list[int]) -> ov.Node:
        how = self._recipe.rounding
        most = range_of_bytes(largest(kernel), how).reshape(*outputs, 1, 1, 1)
        if how != "nearest":  # which OpenVINO does by itself
            kernel = rounded(kernel, how).astype(np.float32)
        return op.fake_quantize(super()._kernel(kernel, outputs), floats(-most), floats(most), floats(-most), floats(most), 255)


def trunk_levels(x: ov.Node, network: Trunk, convolution: _Convolutions) -> list[ov.Node]:
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


def _block(x: ov.Node, spec: Block, convolution: _Convolutions) -> ov.Node:
    """``x``: as the first convolution takes it; in 8 bits what goes around the convolutions is as coarse, and half of what is moved."""
    y = convolution(x, spec.body[0])
    for one in spec.body[1:]:
        y = convolution(convolution.entering(y, one), one)
    if spec.residual:
        y = op.add(y, x if spec.shortcut is None else convolution(x, spec.shortcut))
    return _activate(y, spec.activation)


def _activate(x: ov.Node, kind: str) -> ov.Node:
    if kind == "relu":
        return op.relu(x)
    if kind == "relu6":
        return op.clamp(x, 0.0, 6.0)
    return x
