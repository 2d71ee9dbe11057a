"""A pool of parts that were all compared with each other once, so that sets are drawn from it and looked at within milliseconds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from inspector.core.recipe import TeacherId, Weights
from inspector.core.types import Picture
from inspector.vision.networks.processor import cores
from inspector.vision.networks.torch_network import Network
from inspector.vision.teaching.teacher_features import extract_features
from inspector.vision.teaching.unlike_others import Unlike, Unlikeness, distances_anywhere, distances_here, others_of, unlike_maps
from inspector.vision.trunk import trunk

Positions = NDArray[np.intp]


class ComparedParts:
    """``pictures``: as the networks see them, uint8 RGB of equal size. ``on_part`` is called twice for each."""

    def __init__(self, teacher: TeacherId, weights: Weights, pictures: Sequence[Picture], seed: int, on_part: Callable[[], None]) -> None:
        torch.set_num_threads(cores())
        network = Network(trunk(teacher.name))
        network.load_folded(weights)
        network = network.eval().to(memory_format=torch.channels_last)
        seen = extract_features(network, pictures, torch.device("cpu"), lambda done: None)
        parts = [(seen.levels[0][one : one + 1], seen.levels[1][one : one + 1]) for one in range(len(pictures))]
        everything = np.arange(len(parts))
        here, anywhere = [], []
        for one in distances_here(parts, everything):
            here.append(one.half().numpy())
            on_part()
        for one in distances_anywhere(parts, everything, seed):
            anywhere.append(one.half().numpy())
            on_part()
        self._here, self._anywhere = np.stack(here), np.stack(anywhere)

    def standing_alone(self, chosen: Positions) -> list[Unlike]:
        """Of the set of these parts of the pool, as a teaching would say: ``Unlike.part`` is the position in ``chosen``."""
        others = others_of(len(chosen))
        against = chosen[others]
        maps = [
            unlike_maps(self._here[one][against].astype(np.float32), self._anywhere[one][against].astype(np.float32), others == position)
            for position, one in enumerate(chosen)
        ]
        return Unlikeness(np.stack(maps)).standing_alone()
