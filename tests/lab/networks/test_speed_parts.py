"""What ``bench speed`` measures is what it says: the paper's formulation, the count of multiplications, the recipe of random networks."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from inspector.core.types import Frame, Verdict
from inspector.lab.networks.arithmetic import multiplications
from inspector.lab.networks.plain_formulation import PlainFormulation
from inspector.lab.networks.sample_recipe import FAIL_SHARE, sample_recipe
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.vision.networks.compiling import build_detector, check_reference
from inspector.vision.networks.selftest import random_recipe
from inspector.vision.networks.torch_network import Network
from inspector.vision.trunk import trunk


@pytest.mark.parametrize("name", ["resnet18", "efficientnet_lite0"])
def test_multiplications_are_those_of_the_convolutions_that_run(name: str) -> None:
    network, counted = Network(trunk(name)), 0

    def count(layer: torch.nn.Conv2d, _: object, output: torch.Tensor) -> None:
        nonlocal counted
        counted += output.numel() * layer.in_channels // layer.groups * layer.kernel_size[0] * layer.kernel_size[1]

    for layer in network.modules():
        if isinstance(layer, torch.nn.Conv2d):
            layer.register_forward_hook(count)
    with torch.inference_mode():
        network.eval()(torch.zeros(1, 3, 64, 96))
    assert multiplications(trunk(name), (96, 64)) == counted


def test_the_plain_formulation_is_what_the_runtimes_compute() -> None:
    recipe, teacher = random_recipe("resnet18", 64)
    picture = np.random.default_rng(1).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    detector = build_detector(recipe, teacher, "cpu", "openvino")
    found = PlainFormulation(recipe, teacher).map(picture)
    np.testing.assert_allclose(found, detector.detect(picture).values, atol=1e-3)
    detector.close()


@pytest.mark.slow
def test_a_sample_recipe_has_all_that_a_taught_one_has() -> None:
    sample = sample_recipe("resnet18", (64, 64), (96, 80))
    recipe = sample.recipe
    assert sample.frames[0].shape == (80, 96, 3)
    assert (len(recipe.memory), len(recipe.level_scales), bool(recipe.ranges)) == (2, 5, True)
    assert (len(sample.plain.memory), sample.plain.fusion, sample.plain.smoothing_px) == (0, "product", 0)
    above = sum(score > recipe.limit.value for score in recipe.good_scores)
    assert above == pytest.approx(FAIL_SHARE * len(recipe.good_scores), abs=1)
    assert (len(sample.alone.student), len(sample.alone.memory), len(sample.alone.level_scales)) == (0, 2, 2)
    for one, runtime in ((recipe, "torch"), (recipe, "openvino-int8"), (sample.alone, "openvino-int8")):
        detector = build_detector(one, sample.teacher, "cpu", runtime)
        check_reference(one, detector)
        detector.close()


@pytest.mark.slow
def test_a_sample_whose_parts_are_found_first_looks_at_each_and_finds_it() -> None:
    sample = sample_recipe("resnet18", (64, 64), (256, 256), frame_count=12, found_first=True)
    recipe = sample.alone
    assert recipe.fixture is not None and recipe.gate.limits and recipe.ranges
    detector = build_detector(recipe, sample.teacher, "cpu", "openvino-int8")
    check_reference(recipe, detector)
    pipeline = Pipeline(recipe, detector)
    judged = [pipeline.inspect(Frame(image, number, 0.0, 0.0, number, 1)) for number, image in enumerate(sample.frames)]
    pipeline.close()
    assert {one.verdict for one in judged} == {Verdict.PASS, Verdict.FAIL}, [one.reason for one in judged]
