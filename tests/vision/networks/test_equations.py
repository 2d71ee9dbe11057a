"""The networks and the comparison against the papers' equations, written out in numpy with float64."""

from __future__ import annotations

import functools

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from inspector.core.detector import Detector
from inspector.core.recipe import FUSIONS, Recipe, Weights
from inspector.vision.networks.compiling import build_detector
from inspector.vision.networks.selftest import random_weights, upsampled
from inspector.vision.networks.torch_network import Network
from inspector.vision.trunk import trunk
from tests.vision import equations
from tests.vision.parts import SIZE, noise, wide_recipe

NETWORKS = ("resnet18", "efficientnet_lite0")
PICTURE = noise(3)


@functools.cache
def known_distances(network: str, memory: str, student: bool) -> list[NDArray[np.float64]]:
    changes = {} if student else {"student": {}}
    recipe, teacher = wide_recipe(network, memory=memory == "level1", anywhere=memory == "anywhere", **changes)
    return equations.distances(network, PICTURE, teacher, recipe.student, recipe.memory)


def known_map(recipe: Recipe) -> NDArray[np.float64]:
    maps = known_distances(recipe.teacher.name, next(iter(recipe.memory), ""), bool(recipe.student))
    scales = [(scale.median, scale.q99) for scale in recipe.level_scales]
    return equations.fused(maps, (SIZE[1], SIZE[0]), recipe.fusion, scales, recipe.smoothing_px)


def detected(recipe: Recipe, teacher: Weights, runtime: str) -> NDArray[np.float32]:
    detector: Detector = build_detector(recipe, teacher, "cpu", runtime)
    try:
        detection = detector.detect(PICTURE)
    finally:
        detector.close()
    assert detection.values.dtype == np.float32
    assert detection.score == detection.values.max()
    return detection.values


def assert_same_map(found: NDArray[np.float32], wanted: NDArray[np.float64]) -> None:
    """Equal to 0.001 decades; where nothing at all differs from the good parts, equally nothing."""
    assert found.shape == wanted.shape
    top = float(10 ** wanted.max())
    np.testing.assert_allclose(10.0**found, 10.0**wanted, rtol=2e-3, atol=1e-5 * top)
    assert found.max() == pytest.approx(wanted.max(), abs=1e-3)


@pytest.mark.parametrize("network", NETWORKS)
def test_the_levels_are_those_of_the_paper(network: str) -> None:
    weights = random_weights(trunk(network), 5)
    folded = Network(trunk(network))
    folded.load_folded(weights)
    with torch.inference_mode():
        levels = folded.eval()(torch.from_numpy(PICTURE).permute(2, 0, 1)[None].float())
    wanted = equations.NETWORKS[network](PICTURE, weights)
    for number, (level, known, channels) in enumerate(zip(levels, wanted, trunk(network).channels, strict=True)):
        assert known.shape == (channels, SIZE[1] >> (2 + number), SIZE[0] >> (2 + number))
        np.testing.assert_allclose(level[0].numpy(), known, rtol=1e-3, atol=1e-4 * np.abs(known).max())


@pytest.mark.slow
@pytest.mark.parametrize("network", NETWORKS)
def test_a_student_in_evaluation_computes_what_its_folded_weights_do(network: str) -> None:
    torch.manual_seed(6)
    student = Network(trunk(network), trainable=True).train()
    x = torch.rand(4, 3, 32, 64) * 255
    for _ in range(3):
        student(x)  # gives the normalisations means and variances of their own
    folded = Network(trunk(network))
    folded.load_folded(student.folded())
    with torch.inference_mode():
        pairs = zip(student.eval()(x), folded.eval()(x), strict=True)
        for trained, plain in pairs:
            np.testing.assert_allclose(plain.numpy(), trained.numpy(), rtol=1e-3, atol=1e-4 * float(trained.abs().max()))


@pytest.mark.parametrize("runtime", ["torch", "openvino"])
@pytest.mark.parametrize("fusion", FUSIONS)
@pytest.mark.parametrize("smoothing_px", [0.0, 2.0])
def test_the_map_is_that_of_the_equations(runtime: str, fusion: str, smoothing_px: float) -> None:
    recipe, teacher = wide_recipe(fusion=fusion, smoothing_px=smoothing_px)
    assert_same_map(detected(recipe, teacher, runtime), known_map(recipe))


@pytest.mark.parametrize("runtime", ["torch", "openvino"])
@pytest.mark.parametrize("fusion", FUSIONS)
def test_the_memory_takes_part_in_the_calibrated_maps_alone(runtime: str, fusion: str) -> None:
    recipe, teacher = wide_recipe(memory=True, fusion=fusion, smoothing_px=1.0)
    assert_same_map(detected(recipe, teacher, runtime), known_map(recipe))


@pytest.mark.parametrize("runtime", ["torch", "openvino"])
@pytest.mark.parametrize("network", NETWORKS)
@pytest.mark.parametrize("fusion", ["calibrated_sum", "calibrated_product"])
def test_a_memory_of_no_place_counts_twice(runtime: str, network: str, fusion: str) -> None:
    recipe, teacher = wide_recipe(network, anywhere=True, fusion=fusion, smoothing_px=1.0)
    assert_same_map(detected(recipe, teacher, runtime), known_map(recipe))


@pytest.mark.parametrize("runtime", ["torch", "openvino"])
@pytest.mark.parametrize("kind", ["memory", "anywhere"])
def test_without_a_student_the_memory_judges_alone(runtime: str, kind: str) -> None:
    recipe, teacher = wide_recipe(student={}, fusion="calibrated_product", smoothing_px=2.0, **{kind: True})
    assert len(recipe.level_scales) == 2
    assert_same_map(detected(recipe, teacher, runtime), known_map(recipe))


@pytest.mark.parametrize("runtime", ["torch", "openvino"])
def test_the_other_network_gives_the_map_of_the_equations(runtime: str) -> None:
    recipe, teacher = wide_recipe("efficientnet_lite0", fusion="calibrated_product", smoothing_px=4.0)
    assert_same_map(detected(recipe, teacher, runtime), known_map(recipe))


@pytest.mark.parametrize("runtime", ["torch", "openvino"])
def test_a_student_that_equals_its_teacher_sees_nothing(runtime: str) -> None:
    recipe, teacher = wide_recipe(student=wide_recipe()[1])
    assert detected(recipe, teacher, runtime).max() == pytest.approx(-12, abs=1e-4)


def test_the_self_test_enlarges_like_the_equations() -> None:
    values = np.random.default_rng(8).normal(size=(3, 5))
    np.testing.assert_allclose(upsampled(values, 4), equations.enlarged(values, (12, 20)), atol=1e-12)
