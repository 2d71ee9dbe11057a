"""What the memory of places says of each learned part when nothing counts that it keeps of this part: its distances are those of a part
that was never seen.

Limit and baseline map are then set from all good parts instead of from the held-out ones alone (``calibration.statistics.cross_scores``).
For each entry of a part another one stands in, which would have been chosen had the part not been there: else what the entry stands for
would be missing, and learned parts would score higher than new ones (on MVTec AD screw, 24 of 120 parts at each place, log scores of
learned parts 1.310 +- .109, of held-out ones 1.309 +- .093, of good test parts 1.295 +- .125). A student gives no such distances: it has
learned from every training part.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor

from inspector.core.recipe import Weights
from inspector.vision.networks.equations import MEMORY_NAMES
from inspector.vision.networks.memory import RememberedPlaces, memory_features, nearest
from inspector.vision.networks.tiling import ONE_TILE, Tiling
from inspector.vision.teaching.memory_choice import Distances
from inspector.vision.teaching.teacher_features import BATCH, TeacherFeatures
from inspector.vision.teaching.teaching_set import evenly_spread

MOST_PARTS = 160
"""Tiles of learned parts that are scored so, evenly spread over all: with as many held-out ones as belong to them a bound of 1.3 % at 90 %
confidence. More would take too much of a minute."""

FEWEST_PARTS = 8
"""Parts that are learned from, below which what the others taught is too little."""

DISTANCES = "distances"
"""The key of ``Recipe.cross``."""


@torch.inference_mode()
def cross_distances(
    features: TeacherFeatures,
    places: RememberedPlaces,
    shows: Sequence[int],
    tiling: Tiling = ONE_TILE,
    on_pictures: Callable[[], None] = lambda: None,
) -> list[tuple[Tensor, ...]]:
    """Of the learned parts, in their order, the distance maps to all of ``places`` but what is of the part itself; rounded to float16.

    ``shows``: for each picture of ``features`` the number of the part that it shows, from 0: first each part once, then copies. None of
    fewer than ``FEWEST_PARTS``. ``on_pictures`` may raise to stop.
    """
    first, second, _ = features.levels
    count = len(set(shows[: len(first) // tiling.count]))
    if count < FEWEST_PARTS:
        return []
    chosen = evenly_spread(range(count), max(FEWEST_PARTS, MOST_PARTS // tiling.count))
    part_of = torch.tensor(shows)
    banks = [torch.from_numpy(np.array(places.memory[name])) for name in MEMORY_NAMES]
    if places.instead is not None:
        banks = [torch.cat(both, dim=1) for both in zip(banks, places.instead, strict=True)]
    found: list[tuple[Tensor, ...]] = []
    step = tiling.at_once(BATCH)
    for start in range(0, len(chosen), step):
        on_pictures()
        parts = torch.tensor(chosen[start : start + step])
        tiles = (parts[:, None] * tiling.count + torch.arange(tiling.count)).flatten()
        own = memory_features(first[tiles].float(), second[tiles].float(), tiling)
        left_out = [part_of[seen][:, :, None] == parts for seen in places.seen_in]
        if places.instead is not None:
            left_out = [torch.cat([own_part, ~own_part], dim=1) for own_part in left_out]
        cosines = [nearest(*one) for one in zip(own, banks, left_out, strict=True)]
        found += zip(*(torch.split((1 - one).half().float(), 1) for one in cosines), strict=True)
    return found


def as_kept(cross: Distances) -> Weights:
    """``Recipe.cross`` from the distance maps of each part: float32 (parts, maps, h, w); nothing from none."""
    if not cross:
        return {}
    kept = torch.stack([torch.cat(list(one), dim=1)[0] for one in cross]).contiguous().numpy()
    kept.flags.writeable = False
    return {DISTANCES: kept}


def of_kept(cross: Weights) -> list[tuple[Tensor, ...]]:
    """The distance maps of each part from ``Recipe.cross``, (1, 1, h, w) each."""
    if not cross:
        return []
    return [tuple(one[None, None] for one in part) for part in torch.from_numpy(np.array(cross[DISTANCES]))]
