"""A comparison with a known answer: does a runtime on this machine compute the equations?

Teacher and student are seeded random networks, the picture is seeded noise. The answer is computed here with numpy in float64
from the levels that torch gives on the CPU in float32; levels themselves are compared between runtimes by the map they lead to.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from inspector.core.recipe import LevelScale, Limit, Recipe, TeacherId, Weights, weights_sha256
from inspector.core.types import Picture, RecipeId
from inspector.vision.networks.compiling import build_detector
from inspector.vision.trunk import Trunk, trunk

SIDE = 64


def run(device: str, runtime: str) -> float:
    """Largest difference, in decades, between the map of ``runtime`` on ``device`` and the equations. Raises DetectorError."""
    recipe, teacher = random_recipe("resnet18", SIDE)
    picture = np.random.default_rng(3).integers(0, 256, (SIDE, SIDE, 3), dtype=np.uint8)
    detector = build_detector(recipe, teacher, device, runtime)
    try:
        found = detector.detect(picture).values
    finally:
        detector.close()
    return float(np.abs(found - known_answer(trunk("resnet18"), teacher, recipe.student, picture)).max())


def random_recipe(teacher: str, side: int) -> tuple[Recipe, Weights]:
    """A recipe of random networks for pictures of ``side`` x ``side``, with the paper's product; and the teacher's weights."""
    spec = trunk(teacher)
    weights = random_weights(spec, 1)
    recipe = Recipe(
        id=RecipeId("self-test", ""),
        created_at=0.0,
        teacher=TeacherId(teacher, weights_sha256(weights)),
        frame_size=(side, side),
        region=None,
        input_size=(side, side),
        fusion="product",
        smoothing_px=0.0,
        level_scales=(LevelScale(0.5, 1.0),) * 3,
        student=random_weights(spec, 2),
        limit=Limit(0.0, 0.01, 0.1, 9, "manual"),
        good_scores=(),
        colour_scale=(-1.0, 0.0),
    )
    return recipe, weights


def random_weights(spec: Trunk, seed: int) -> Weights:
    """Folded weights of a seeded random network that keeps the size of its activations (He et al., ICCV 2015)."""
    rng = np.random.default_rng(seed)
    weights: dict[str, NDArray[np.float32]] = {}
    for conv in spec.convolutions():
        shape = (conv.outputs, conv.inputs // conv.groups, conv.kernel, conv.kernel)
        scale = np.sqrt(2 / (shape[1] * conv.kernel**2))
        weights[f"{conv.name}.weight"] = (scale * rng.standard_normal(shape)).astype(np.float32)
        weights[f"{conv.name}.bias"] = (0.1 * rng.standard_normal(conv.outputs)).astype(np.float32)
    return weights


def known_answer(spec: Trunk, teacher: Weights, student: Weights, picture: Picture) -> NDArray[np.float64]:
    """log10 of the product map (arXiv 2103.04257, section 3.3), from torch's levels and numpy's float64."""
    import torch

    from inspector.vision.networks.torch_network import Network

    x = torch.from_numpy(picture.copy()).permute(2, 0, 1)[None].float()
    levels = []
    for weights in (teacher, student):
        network = Network(spec, folded=weights)
        with torch.inference_mode():
            levels.append([level[0].double().numpy() for level in network.eval()(x)])
    product = np.ones(picture.shape[:2])
    for one, other in zip(*levels, strict=True):
        unit = [features / np.maximum(np.linalg.norm(features, axis=0), 1e-6) for features in (one, other)]
        product *= upsampled(0.5 * np.square(unit[0] - unit[1]).sum(axis=0), picture.shape[0] // one.shape[1])
    return np.asarray(np.log10(np.maximum(product, 1e-12)))


def upsampled(values: NDArray[np.float64], factor: int) -> NDArray[np.float64]:
    """Bilinear by a whole factor, half-pixel centres, edges repeated."""
    for axis in (0, 1):
        length = values.shape[axis]
        at = np.clip((np.arange(length * factor) + 0.5) / factor - 0.5, 0, length - 1)
        low = np.floor(at).astype(int)
        high = np.minimum(low + 1, length - 1)
        part = np.expand_dims(at - low, 1 - axis)
        values = np.take(values, low, axis) * (1 - part) + np.take(values, high, axis) * part
    return values
