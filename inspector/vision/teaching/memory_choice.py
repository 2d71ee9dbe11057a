"""Chooses the kind of memory by held-out good parts and the same with synthetic defects, never by real defects.

Synthetic defects (see ``synthetic_defects``) are patches of the same picture at a wrong place. Where parts lie alike, a memory of places
separates them more clearly than one that is bound to no place; where parts lie at any angle, its held-out good parts scatter as far as the
defects stand above them. Hence the measure: how far defective scores stand above good ones, in units of the good ones' spread.

Beyond ``ENOUGH`` the measure is no guide: every synthetic defect is found, and a spread that is small by chance decides. There the memory
of places is kept, for it finds what synthetic defects do not show: something missing that looks like another good place. Measured with
45 parts each, places against anywhere: MVTec AD screw 2.7 and 4.8, bottle 11.8 and 12.5, simulated metal 13.0 and 13.4, plastic 14.3 and
31.5.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from inspector.core.recipe import Weights
from inspector.core.types import Picture
from inspector.vision.networks import stpm
from inspector.vision.networks.memory import Memory
from inspector.vision.networks.tiling import ONE_TILE, Tiling
from inspector.vision.networks.torch_network import Levels
from inspector.vision.teaching.student import level_scales
from inspector.vision.teaching.teacher_features import BATCH, as_input

PLACES = "places"

Distances = Sequence[tuple[Tensor, ...]]
"""Of each picture: its distance maps."""


@dataclass(frozen=True, eq=False)
class MemoryChoice:
    """A memory (``Recipe.memory``), its kind, why it was chosen in words, and its distance maps of the held-out parts."""

    name: str
    memory: Weights
    why: str
    held: Distances


@dataclass(frozen=True)
class Fusion:
    """How distance maps are fused: map size (width, height), fusion and smoothing as in ``Recipe``."""

    size: tuple[int, int]
    fusion: str
    smoothing_px: float

    def separation(self, good: Distances, defective: Distances) -> float:
        """How far the defective parts' scores stand above the good ones', in standard deviations of these."""
        scales = level_scales(good)
        height_width = (self.size[1], self.size[0])
        scores = [
            [float(stpm.fused(one, height_width, self.fusion, scales, self.smoothing_px).max()) for one in kind]
            for kind in (good, defective)
        ]
        spread = max(float(np.std(scores[0], ddof=1)), LEAST_SPREAD)
        return (float(np.mean(scores[1])) - float(np.mean(scores[0]))) / spread


LEAST_SPREAD = 0.02
"""Decades: a few held-out parts may be alike by chance."""


ENOUGH = 6.0
"""Deviations by which synthetic defects stand above good parts where a memory sees them all."""

CLEARLY = 1.25
"""So many times further must they stand with something else: the spread of a dozen held-out parts is known to a fifth."""


def clearer(other: float, present: float) -> bool:
    """Whether synthetic defects stand so much further above good parts with the ``other`` that the ``present`` is replaced."""
    return present < ENOUGH and other > CLEARLY * max(present, 0.0)


def choose_memory(
    teacher: Callable[[Tensor], Levels],
    memories: Mapping[str, Weights],
    held: Sequence[Picture],
    defective: Sequence[Picture],
    fusing: Fusion,
    on_pictures: Callable[[], None],
    tiling: Tiling = ONE_TILE,
) -> MemoryChoice:
    """The first of ``memories``, unless another one is :func:`clearer`. ``on_pictures`` may raise to stop.

    ``teacher``: on the CPU in float32, as a detector there computes it. What is not a number is no separation at all.
    """
    asked = {name: Memory(memory, torch.device("cpu"), tiling) for name, memory in memories.items()}
    found: dict[str, list[tuple[Tensor, ...]]] = {name: [] for name in memories}
    pictures = [*held, *defective]
    step = tiling.at_once(BATCH)
    for start in range(0, len(pictures), step):
        on_pictures()
        levels = _levels(teacher, tiling.split(as_input(pictures[start : start + step])))
        for name, memory in asked.items():
            found[name] += zip(*(torch.split(kind, 1) for kind in memory.distances(levels)), strict=True)
    parts = {name: (maps[: len(held)], maps[len(held) :]) for name, maps in found.items()}
    stands = {name: _number(fusing.separation(*both)) for name, both in parts.items()}
    best = next(iter(stands))
    for name, value in stands.items():
        best = name if clearer(value, stands[best]) else best
    others = ", ".join(f"{value:.1f} with {name}" for name, value in stands.items() if name != best)
    why = f"{best}: synthetic defects stand {stands[best]:.1f} deviations above good parts" + (f", {others}" if others else "")
    return MemoryChoice(best, memories[best], why, parts[best][0])


@torch.inference_mode()
def _levels(teacher: Callable[[Tensor], Levels], tiles: Tensor) -> Levels:
    return teacher(tiles.float().contiguous(memory_format=torch.channels_last))


def _number(value: float) -> float:
    return value if math.isfinite(value) else -math.inf
