"""How kernels and what goes into them are rounded to 8 bits (uniform affine quantisation; Jacob et al., CVPR 2018, arXiv 1712.05877).

Kernels are symmetric about zero with a scale for each output, what goes into them has one scale. Rounded kernels move the mean of an
output by the sum of (kernel - rounded kernel) times the mean of its inputs: that is taken back in the bias (Nagel et al., ICCV 2019,
arXiv 1906.04721, section 4.2). Measured on MVTec AD screw, both together bring the error of the teacher's features to a third.

Pictures and features change little from one pixel to the next: what counts of a kernel's rounding is mostly the sum over its k x k values,
by which a change of brightness comes through. "balanced" rounds up or down so that these sums stay, to half a step (method of the largest
remainders). Beside rounding to the nearest it brings the error (1 - cos) of features by a ResNet-18's first convolution from .0005 to
.0001, by all of them from .0019 to .0015; of EfficientNet-Lite0 from .0069 to .0053.

"halved" is the same with half of the steps, for processors without VNNI: they add pairs of products in 16 bits, which then hold them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from inspector.core.recipe import Ranges, Recipe, RoundingMethod, Weights
from inspector.vision.trunk import Trunk

SMALLEST_SCALE = 1e-6
"""Of what is rounded to 8 bits: a convolution that only ever saw zeros must not divide by them."""

RANGE_SHARE = 0.9
"""Of the mean over pictures of their extreme values: what lies further out is cut, and all the rest is rounded more finely."""

CROWDED = 1e-4
"""Share of values that stand at the highest one, from which on that is a bound (ReLU6) and nothing is cut: each of them would be wrong by
a tenth. Cut so, EfficientNet-Lite0 had an error of .035 instead of .007, more than what parts differ by."""


@dataclass(frozen=True, eq=False)
class Inputs:
    """What went into one convolution: ``low`` and ``high``, means over pictures of their extreme values, the mean of each channel, and the
    share of values ``at_most`` that stand at the highest."""

    low: float
    high: float
    means: NDArray[np.float64]
    at_most: float = 0.0


def largest(kernel: NDArray[np.floating]) -> NDArray[np.float32]:
    """(outputs, inputs, k, k) -> (outputs, 1, 1, 1): the largest size of each output's values, never quite zero."""
    most = np.abs(kernel).max(axis=(1, 2, 3), keepdims=True)
    return np.asarray(np.maximum(most, SMALLEST_SCALE), dtype=np.float32)


def rounded(kernel: NDArray[np.floating], how: RoundingMethod) -> NDArray[np.float64]:
    """The kernel, (outputs, inputs, k, k), as it computes in 8 bits: :func:`reached` steps of each sign for each output."""
    most = reached(how)
    step = largest(kernel).astype(np.float64) / most
    steps = kernel / step
    whole = np.round(steps) if how == "nearest" else _balanced(steps)
    return np.asarray(np.clip(whole, -most, most) * step)


def reached(how: RoundingMethod) -> int:
    """The largest of the 127 steps of a signed byte that is used."""
    return 63 if how == "halved" else 127


def range_of_bytes(most: NDArray[np.float32], how: RoundingMethod) -> NDArray[np.float32]:
    """What 127 steps are, where ``most`` is the largest value."""
    return np.asarray(most * np.float32(127 / reached(how)), np.float32)


def _balanced(steps: NDArray[np.floating]) -> NDArray[np.floating]:
    """Each up or down: of each output and input as many up as keep the sum, those that lie nearest."""
    flat = steps.reshape(*steps.shape[:2], -1)
    down = np.floor(flat)
    rest = flat - down
    nearest_first = np.argsort(-rest, axis=-1, kind="stable")  # the same on each processor
    many = np.round(rest.sum(axis=-1, keepdims=True))
    up = np.zeros_like(flat)
    np.put_along_axis(up, nearest_first, np.arange(flat.shape[-1]) < many, axis=-1)
    return np.asarray((down + up).reshape(steps.shape))


def picture_kernel(kernel: NDArray[np.float32], network: Trunk) -> NDArray[np.float32]:
    """The stem's kernel for pictures as 0..255 instead of normalised ones; what their mean adds belongs into the bias."""
    return np.asarray(kernel / np.array(network.std).reshape(1, 3, 1, 1), dtype=np.float32)


class Rounding(NamedTuple):
    """What a recipe must have to compute in 8 bits, see there."""

    ranges: Ranges
    shifts: Weights
    rounding: RoundingMethod = "balanced"

    def given_to(self, recipe: Recipe) -> Recipe:
        """``recipe`` with it."""
        return replace(recipe, **self._asdict())


def fit_rounding(whose: str, network: Trunk, weights: Weights, inputs: Mapping[str, Inputs], how: RoundingMethod = "balanced") -> Rounding:
    """Of one network, from what went into each of its convolutions on good parts.

    ``whose``: "teacher" or "student". ``inputs`` of the stem are those of normalised pictures.
    """
    ranges: dict[str, tuple[float, float]] = {}
    shifts: dict[str, NDArray[np.float32]] = {}
    for spec in network.convolutions():
        seen, kernel, means = inputs[spec.name], weights[f"{spec.name}.weight"], inputs[spec.name].means
        if spec is network.stem:
            kernel, means = picture_kernel(kernel, network), means * np.array(network.std)
        lost = (kernel - rounded(kernel, how)).sum(axis=(2, 3))
        own = means.reshape(spec.groups, -1).repeat(spec.outputs // spec.groups, axis=0)
        share = 1.0 if seen.at_most > CROWDED else RANGE_SHARE
        ranges[f"{whose}.{spec.name}"] = share * seen.low, share * seen.high
        shifts[f"{whose}.{spec.name}"] = (lost * own).sum(axis=1).astype(np.float32)
    return Rounding(ranges, shifts, how)
