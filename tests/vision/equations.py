"""Both networks and the comparison in plain numpy, float64, one picture, written out from the papers and slow.

Nothing here knows how ``inspector.vision`` describes or computes them; only the names of the folded weights are shared.
Arrays are (channels, height, width); pictures uint8 RGB (height, width, 3).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Weights = Mapping[str, NDArray[np.float32]]


def convolved(x: Array, weights: Weights, name: str, stride: int = 1, padding: tuple[int, int] = (0, 0)) -> Array:
    """sum over channels and window of w x, plus bias; ``padding`` zeros before and after on both axes."""
    kernel, bias = weights[f"{name}.weight"].astype(np.float64), weights[f"{name}.bias"].astype(np.float64)
    x = np.pad(x, ((0, 0), padding, padding))
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[2:], axis=(1, 2))[:, ::stride, ::stride]
    if kernel.shape[1] == 1:  # depthwise: each channel has a window of its own
        return np.einsum("chwij,cij->chw", windows, kernel[:, 0]) + bias[:, None, None]
    return np.tensordot(kernel, windows, axes=((1, 2, 3), (0, 3, 4))) + bias[:, None, None]


def relu(x: Array) -> Array:
    return np.maximum(x, 0)


def relu6(x: Array) -> Array:
    return np.clip(x, 0, 6)


def resnet18(picture: NDArray[np.uint8], weights: Weights) -> list[Array]:
    """He et al., CVPR 2016, table 1: outputs of conv2_x, conv3_x and conv4_x at 1/4, 1/8 and 1/16."""
    x = picture.transpose(2, 0, 1) / 255.0
    x = (x - np.array([0.485, 0.456, 0.406])[:, None, None]) / np.array([0.229, 0.224, 0.225])[:, None, None]
    x = relu(convolved(x, weights, "conv1", 2, (3, 3)))
    x = np.pad(x, ((0, 0), (1, 1), (1, 1)), constant_values=-np.inf)
    x = np.lib.stride_tricks.sliding_window_view(x, (3, 3), axis=(1, 2))[:, ::2, ::2].max(axis=(3, 4))
    levels = []
    for layer in ("layer1", "layer2", "layer3"):
        for block in (f"{layer}.0", f"{layer}.1"):
            narrows = block in ("layer2.0", "layer3.0")
            y = relu(convolved(x, weights, f"{block}.conv1", 2 if narrows else 1, (1, 1)))
            y = convolved(y, weights, f"{block}.conv2", 1, (1, 1))
            x = relu(y + (convolved(x, weights, f"{block}.downsample", 2) if narrows else x))
        levels.append(x)
    return levels


def efficientnet_lite0(picture: NDArray[np.uint8], weights: Weights) -> list[Array]:
    """Tan and Le, ICML 2019, without squeeze-excitation and with ReLU6: 24, 40 and 112 channels at 1/4, 1/8 and 1/16."""
    x = (picture.transpose(2, 0, 1) - 127.0) / 128.0
    x = relu6(convolved(x, weights, "stem", 2, (0, 1)))
    kernels = (3, 3, 3, 5, 5, 3, 3, 3, 5, 5, 5)
    strides = (1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1)
    levels = []
    for number, (kernel, stride) in enumerate(zip(kernels, strides, strict=True)):
        at = f"blocks.{number}"
        y = relu6(convolved(x, weights, f"{at}.expand")) if number else x
        # "SAME" of TensorFlow: with an even input and stride 2 there is one zero more behind than before.
        padding = (kernel // 2, kernel // 2) if stride == 1 else (kernel // 2 - 1, kernel // 2)
        y = relu6(convolved(y, weights, f"{at}.depthwise", stride, padding))
        y = convolved(y, weights, f"{at}.project")
        x = x + y if x.shape == y.shape else y
        if number in (2, 4, 10):
            levels.append(x)
    return levels


NETWORKS = {"resnet18": resnet18, "efficientnet_lite0": efficientnet_lite0}


def unit(features: Array) -> Array:
    """F^ = F / max(||F||, 1e-6), equation 1 of arXiv 2103.04257."""
    return features / np.maximum(np.linalg.norm(features, axis=0), 1e-6)


def distance(teacher: Array, student: Array) -> Array:
    """l_ij = 1/2 ||F^t_ij - F^s_ij||^2, equation 1. (c, h, w) twice -> (h, w)."""
    return 0.5 * np.square(unit(teacher) - unit(student)).sum(axis=0)


def averaged(x: Array, stride: int) -> Array:
    """Mean over 3x3 with a rim of zeros, every ``stride``-th place."""
    x = np.pad(x, ((0, 0), (1, 1), (1, 1)))
    return np.lib.stride_tricks.sliding_window_view(x, (3, 3), axis=(1, 2))[:, ::stride, ::stride].mean(axis=(3, 4))


def remembered(features: Array, bank: NDArray[np.float32]) -> Array:
    """1 - the largest cosine with anything remembered at most one cell away. ``bank``: (h w, pictures, c). -> (h, w)."""
    _, height, width = features.shape
    found = np.empty((height, width))
    for row in range(height):
        for column in range(width):
            rows = range(max(0, row - 1), min(height, row + 2))
            columns = range(max(0, column - 1), min(width, column + 2))
            near = np.concatenate([bank[r * width + c] for r in rows for c in columns]).astype(np.float64)
            found[row, column] = 1 - (near @ features[:, row, column]).max()
    return found


def remembered_anywhere(first: Array, second: Array, bank: NDArray[np.float32]) -> Array:
    """1 - the largest cosine of both levels, joined in one vector of unit length, with anything remembered. -> (h, w)."""
    both = unit(np.concatenate([first, second]))
    return np.asarray(1 - np.einsum("nc,chw->nhw", bank.astype(np.float64), both).max(axis=0))


def distances(network: str, picture: NDArray[np.uint8], teacher: Weights, student: Weights, memory: Weights) -> list[Array]:
    """The maps that are fused: of the three levels if there is a student, then of the memory if there is one."""
    forward = NETWORKS[network]
    seen = forward(picture, teacher)
    maps = [distance(t, s) for t, s in zip(seen, forward(picture, student), strict=True)] if student else []
    first, second = unit(averaged(unit(seen[0]), 2)), unit(averaged(unit(seen[1]), 1))
    if "anywhere" in memory:
        maps += [remembered_anywhere(first, second, memory["anywhere"])] * 2
    elif memory:
        maps += [remembered(first, memory["level1"]), remembered(second, memory["level2"])]
    return maps


def enlarged(values: Array, size: tuple[int, int]) -> Array:
    """Bilinear to ``size`` (height, width), half-pixel centres, edges repeated."""
    (top, bottom, down), (left, right, across) = (neighbours(*sides) for sides in zip(values.shape, size, strict=True))
    upper = values[top][:, left] * (1 - across) + values[top][:, right] * across
    lower = values[bottom][:, left] * (1 - across) + values[bottom][:, right] * across
    return np.asarray(upper * (1 - down[:, None]) + lower * down[:, None])


def neighbours(few: int, many: int) -> tuple[NDArray[np.int64], NDArray[np.int64], Array]:
    """For each of ``many`` places along a side of ``few`` values: the value before it, the one behind it, and how far from the first."""
    places = [min(max((place + 0.5) * few / many - 0.5, 0), few - 1) for place in range(many)]
    before = [math.floor(place) for place in places]
    behind = [min(one + 1, few - 1) for one in before]
    return np.array(before), np.array(behind), np.array([place - one for place, one in zip(places, before, strict=True)])


def fused(maps: Sequence[Array], size: tuple[int, int], fusion: str, scales: Sequence[tuple[float, float]], sigma: float) -> Array:
    """log10 of the fused map. ``scales``: (median, 99 % quantile) of each map."""
    big = [enlarged(values, size) for values in maps]
    if fusion == "product":
        total = big[0] * big[1] * big[2]
    elif fusion == "sum":
        total = big[0] + big[1] + big[2]
    else:
        above = [np.maximum(values - median, 0) / (q99 - median) for values, (median, q99) in zip(big, scales, strict=True)]
        total = np.sum(above, axis=0) if fusion == "calibrated_sum" else np.prod([1 + one / 0.3 for one in above], axis=0)
    return np.log10(np.maximum(blurred(total, sigma), 1e-12))


def blurred(values: Array, sigma: float) -> Array:
    """Gaussian cut at three sigma and scaled to sum 1, edges repeated."""
    if sigma == 0:
        return values
    radius = round(3 * sigma)
    weights = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2)
    weights /= weights.sum()
    for axis in (0, 1):
        rim = [(radius, radius) if one == axis else (0, 0) for one in (0, 1)]
        values = np.lib.stride_tricks.sliding_window_view(np.pad(values, rim, mode="edge"), 2 * radius + 1, axis=axis) @ weights
    return values
