"""Rounding to 8 bits, in numbers."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from inspector.core.recipe import RoundingMethod
from inspector.vision.networks.comparison import Comparison
from inspector.vision.networks.rounding import CROWDED, RANGE_SHARE, Inputs, fit_rounding, largest, picture_kernel, rounded
from inspector.vision.trunk import trunk

RNG = np.random.default_rng(5)
HOW: tuple[RoundingMethod, ...] = ("nearest", "balanced", "halved")


def kernel_of(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


@pytest.mark.parametrize("how", HOW)
def test_a_rounded_kernel_has_as_many_steps_for_each_output(how: RoundingMethod) -> None:
    reaches = 63 if how == "halved" else 127
    kernel = kernel_of(4, 3, 3, 3) * np.array([1, 10, 0.01, 0]).reshape(4, 1, 1, 1).astype(np.float32)
    steps = rounded(kernel, how) / largest(kernel) * reaches
    np.testing.assert_allclose(steps, np.round(steps), atol=1e-6)
    assert np.abs(steps).max(axis=(1, 2, 3)) == pytest.approx([reaches, reaches, reaches, 0])
    most = (0.5 if how == "nearest" else 1.0) * largest(kernel)[:, 0, 0, 0] / reaches
    assert (np.abs(rounded(kernel, how) - kernel).max(axis=(1, 2, 3)) <= most + 1e-6).all()


def test_balanced_rounding_keeps_the_sum_of_each_kernel_and_moves_few_values() -> None:
    kernel = kernel_of(16, 8, 5, 5)
    step = largest(kernel)[:, :, 0, 0] / 127
    lost = {how: (rounded(kernel, how) - kernel).sum(axis=(2, 3)) / step for how in HOW}
    assert np.abs(lost["halved"]).max() <= 0.5 * 127 / 63 + 1e-4
    assert np.abs(lost["balanced"]).max() <= 0.5 + 1e-4 < np.abs(lost["nearest"]).max()
    apart = np.abs(rounded(kernel, "balanced") - rounded(kernel, "nearest")) > 1e-9
    assert 0 < apart.mean() < 0.15
    one_value = kernel_of(16, 8, 1, 1)
    np.testing.assert_array_equal(rounded(one_value, "balanced"), rounded(one_value, "nearest"))


def test_values_that_crowd_at_a_bound_are_not_cut() -> None:
    """Of EfficientNet-Lite0 nearly all convolutions see values that ReLU6 has cut at 6, of ResNet-18 none."""
    picture = torch.from_numpy(RNG.uniform(0, 255, (2, 3, 64, 64)).astype(np.float32))
    for name, crowded in (("efficientnet_lite0", True), ("resnet18", False)):
        network = trunk(name)
        weights = {}
        for spec in network.convolutions():
            shape = (spec.outputs, spec.inputs // spec.groups, spec.kernel, spec.kernel)
            weights[f"{spec.name}.weight"] = kernel_of(*shape) * np.float32(3 / np.sqrt(np.prod(shape[1:])))
            weights[f"{spec.name}.bias"] = np.zeros(spec.outputs, np.float32)
        ranges = Comparison(network, weights, {}, {}, torch.device("cpu")).fit_rounding(picture).ranges
        assert any(high == 6.0 for _, high in ranges.values()) is crowded
        assert not any(high == pytest.approx(6 * RANGE_SHARE) for _, high in ranges.values())


@pytest.mark.parametrize(("at_most", "share"), [(CROWDED / 2, RANGE_SHARE), (2 * CROWDED, 1.0)])
def test_a_few_outermost_values_are_cut(at_most: float, share: float) -> None:
    network = trunk("resnet18")
    specs = list(network.convolutions())
    weights = {f"{spec.name}.weight": kernel_of(spec.outputs, spec.inputs // spec.groups, spec.kernel, spec.kernel) for spec in specs}
    inputs = {spec.name: Inputs(-1.0, 2.0, np.zeros(spec.inputs), at_most) for spec in specs}
    assert set(fit_rounding("teacher", network, weights, inputs).ranges.values()) == {(-share, 2 * share)}


@pytest.mark.parametrize(("name", "rounding"), [("resnet18", "balanced"), ("resnet18", "halved"), ("efficientnet_lite0", "balanced")])
def test_a_shift_gives_back_what_rounding_takes_from_constant_inputs(name: str, rounding: RoundingMethod) -> None:
    """A convolution of an input that is the same everywhere, exact and rounded, channel by channel and group by group."""
    network = trunk(name)
    specs = list(network.convolutions())
    weights = {f"{spec.name}.weight": kernel_of(spec.outputs, spec.inputs // spec.groups, spec.kernel, spec.kernel) for spec in specs}
    inputs = {spec.name: Inputs(-1.0, 2.0, RNG.uniform(0, 5, spec.inputs)) for spec in specs}
    ranges, shifts, how = fit_rounding("student", network, weights, inputs, rounding)
    assert how == rounding
    for spec in specs:
        kernel, means = weights[f"{spec.name}.weight"], inputs[spec.name].means
        if spec is network.stem:
            kernel, means = picture_kernel(kernel, network), means * np.array(network.std)
        lost = (kernel - rounded(kernel, how)).sum(axis=(2, 3))
        channels = spec.inputs // spec.groups
        firsts = [output // (spec.outputs // spec.groups) * channels for output in range(spec.outputs)]
        wanted = [lost[output] @ means[first : first + channels] for output, first in enumerate(firsts)]
        np.testing.assert_allclose(shifts[f"student.{spec.name}"], wanted, rtol=1e-4, atol=1e-5)
        assert ranges[f"student.{spec.name}"] == pytest.approx((-RANGE_SHARE, 2 * RANGE_SHARE))
