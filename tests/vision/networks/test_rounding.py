"""Rounding to 8 bits, in numbers."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.vision.networks.rounding import RANGE_SHARE, Inputs, fit_rounding, largest, picture_kernel, rounded
from inspector.vision.trunk import trunk

RNG = np.random.default_rng(5)


def kernel_of(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


def test_a_rounded_kernel_has_255_steps_for_each_output() -> None:
    kernel = kernel_of(4, 3, 3, 3) * np.array([1, 10, 0.01, 0]).reshape(4, 1, 1, 1).astype(np.float32)
    steps = rounded(kernel) / largest(kernel) * 127
    np.testing.assert_allclose(steps, np.round(steps), atol=1e-6)
    assert np.abs(steps).max(axis=(1, 2, 3)) == pytest.approx([127, 127, 127, 0])
    assert np.abs(rounded(kernel) - kernel).max(axis=(1, 2, 3)) == pytest.approx(largest(kernel)[:, 0, 0, 0] / 254, rel=0.3, abs=1e-8)


@pytest.mark.parametrize("name", ["resnet18", "efficientnet_lite0"])
def test_a_shift_gives_back_what_rounding_takes_from_constant_inputs(name: str) -> None:
    """A convolution of an input that is the same everywhere, exact and rounded, channel by channel and group by group."""
    network = trunk(name)
    specs = list(network.convolutions())
    weights = {f"{spec.name}.weight": kernel_of(spec.outputs, spec.inputs // spec.groups, spec.kernel, spec.kernel) for spec in specs}
    inputs = {spec.name: Inputs(-1.0, 2.0, RNG.uniform(0, 5, spec.inputs)) for spec in specs}
    ranges, shifts = fit_rounding("student", network, weights, inputs)
    for spec in specs:
        kernel, means = weights[f"{spec.name}.weight"], inputs[spec.name].means
        if spec is network.stem:
            kernel, means = picture_kernel(kernel, network), means * np.array(network.std)
        lost = (kernel - rounded(kernel)).sum(axis=(2, 3))
        channels = spec.inputs // spec.groups
        firsts = [output // (spec.outputs // spec.groups) * channels for output in range(spec.outputs)]
        wanted = [lost[output] @ means[first : first + channels] for output, first in enumerate(firsts)]
        np.testing.assert_allclose(shifts[f"student.{spec.name}"], wanted, rtol=1e-4, atol=1e-5)
        assert ranges[f"student.{spec.name}"] == pytest.approx((-RANGE_SHARE, 2 * RANGE_SHARE))
