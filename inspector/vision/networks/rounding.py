"""How kernels and what goes into them are rounded to 8 bits (uniform affine quantisation; Jacob et al., CVPR 2018, arXiv 1712.05877).

Kernels are symmetric about zero with a scale for each output, what goes into them has one scale. Rounded kernels move the mean of an
output by the sum of (kernel - rounded kernel) times the mean of its inputs: that is taken back in the bias (Nagel et al., ICCV 2019,
arXiv 1906.04721, section 4.2). Measured on MVTec AD screw, both together bring the error of the teacher's features to a third.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inspector.core.recipe import Ranges, Weights
from inspector.vision.trunk import Trunk

SMALLEST_SCALE = 1e-6
"""Of what is rounded to 8 bits: a convolution that only ever saw zeros must not divide by them."""

RANGE_SHARE = 0.9
"""Of the mean over pictures of their extreme values: what lies further out is cut, and all the rest is rounded more finely."""


@dataclass(frozen=True, eq=False)
class Inputs:
    """What went into one convolution: ``low`` and ``high``, means over pictures of their extreme values, and the mean of each channel."""

    low: float
    high: float
    means: NDArray[np.float64]


def largest(kernel: NDArray[np.floating]) -> NDArray[np.float32]:
    """(outputs, inputs, k, k) -> (outputs, 1, 1, 1): the largest size of each output's values, never quite zero."""
    most = np.abs(kernel).max(axis=(1, 2, 3), keepdims=True)
    return np.asarray(np.maximum(most, SMALLEST_SCALE), dtype=np.float32)


def rounded(kernel: NDArray[np.floating]) -> NDArray[np.float64]:
    """The kernel as it computes in 8 bits: 255 steps for each output."""
    step = largest(kernel).astype(np.float64) / 127
    return np.asarray(np.clip(np.round(kernel / step), -127, 127) * step)


def picture_kernel(kernel: NDArray[np.float32], network: Trunk) -> NDArray[np.float32]:
    """The stem's kernel for pictures as 0..255 instead of normalised ones; what their mean adds belongs into the bias."""
    return np.asarray(kernel / np.array(network.std).reshape(1, 3, 1, 1), dtype=np.float32)


def fit_rounding(whose: str, network: Trunk, weights: Weights, inputs: Mapping[str, Inputs]) -> tuple[Ranges, Weights]:
    """``Recipe.ranges`` and ``Recipe.shifts`` of one network, from what went into each of its convolutions on good parts.

    ``whose``: "teacher" or "student". ``inputs`` of the stem are those of normalised pictures.
    """
    ranges: dict[str, tuple[float, float]] = {}
    shifts: dict[str, NDArray[np.float32]] = {}
    for spec in network.convolutions():
        seen, kernel, means = inputs[spec.name], weights[f"{spec.name}.weight"], inputs[spec.name].means
        if spec is network.stem:
            kernel, means = picture_kernel(kernel, network), means * np.array(network.std)
        lost = (kernel - rounded(kernel)).sum(axis=(2, 3))
        own = means.reshape(spec.groups, -1).repeat(spec.outputs // spec.groups, axis=0)
        ranges[f"{whose}.{spec.name}"] = RANGE_SHARE * seen.low, RANGE_SHARE * seen.high
        shifts[f"{whose}.{spec.name}"] = (lost * own).sum(axis=1).astype(np.float32)
    return ranges, shifts
