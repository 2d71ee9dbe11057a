"""The paper's comparison as it is written down (arXiv 2103.04257), in eager torch: what the compiled ones are measured beside.

Nothing here judges parts. Nothing is folded, fused into a graph, laid out otherwise or left out.
"""

from __future__ import annotations

import torch
from torch import Tensor

from inspector.core.recipe import Recipe, Weights
from inspector.core.types import Map, Picture
from inspector.vision.networks import stpm
from inspector.vision.networks.torch_network import Network
from inspector.vision.trunk import Trunk, trunk


class PlainFormulation:
    """Two networks with their batch normalisations, planes one after the other, the product of the three levels."""

    runtime = "torch eager, as the paper writes it"

    def __init__(self, recipe: Recipe, teacher: Weights) -> None:
        spec = trunk(recipe.teacher.name)
        self._networks = [_unfolded(spec, weights) for weights in (teacher, recipe.student)]

    @torch.inference_mode()
    def map(self, picture: Picture) -> Map:
        """log10 of the product of the levels' distances, (h, w), for uint8 RGB (h, w, 3)."""
        x = torch.from_numpy(picture.copy()).permute(2, 0, 1)[None].float().contiguous()
        teacher, student = (network(x) for network in self._networks)
        levels: list[Tensor] = [stpm.distances(t, s) for t, s in zip(teacher, student, strict=True)]
        return stpm.fused(levels, (picture.shape[0], picture.shape[1]), "product", (), 0.0)[0].numpy()


def _unfolded(spec: Trunk, weights: Weights) -> Network:
    network = Network(spec, trainable=True)
    network.load_folded(weights)
    return network.eval()
