"""Chooses the kind of memory, whether the student takes part, and what is taken off the map, by held-out good parts and copies of them
with planted defects.

Never by real defects. Where parts lie alike, a memory of places finds more than one that is bound to no place; where parts lie at any
angle, its held-out good parts scatter as far as the defects stand above them. A student that has had little time adds noise. What counts
is what the station will do: the limit is set from the held-out parts as it will be, and the share of the planted defects that lie above
it is compared. Defects of many kinds and sizes are planted, most of them faint: a patch that every memory sees tells nothing apart.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist, fmean, pstdev

import torch
from torch import Tensor

from calibration.statistics.cross_scores import alike, fit_limit_by_all
from calibration.statistics.limit import CONFIDENCE
from inspector.core.recipe import LevelScale, Weights
from inspector.core.types import Map, Picture
from inspector.vision.framing.baseline_map import BaselineKind, BaselineMap, baselines, scores_by_the_others
from inspector.vision.framing.scored_area import lowered
from inspector.vision.networks import stpm
from inspector.vision.networks.memory import Memory
from inspector.vision.networks.tiling import ONE_TILE, Tiling
from inspector.vision.networks.torch_network import Levels
from inspector.vision.teaching.planted.part_area import Area
from inspector.vision.teaching.planted.plan import PlantedPicture
from inspector.vision.teaching.planted.reading import scores_of
from inspector.vision.teaching.student import level_scales
from inspector.vision.teaching.teacher_features import BATCH, as_input

PLACES = "places"

Distances = Sequence[tuple[Tensor, ...]]
"""Of each picture: its distance maps."""


@dataclass(frozen=True)
class Caught:
    """``share`` of the planted defects that are found, 0 to 1. By what is taken off the map: with the limit of all good parts
    (``together``, None where learned ones are not like the held-out ones, or there are none), and of the held-out ones ``alone``."""

    share: float
    together: Mapping[BaselineKind, float] | None
    alone: Mapping[BaselineKind, float]


def best_baseline(shares: Mapping[BaselineKind, float]) -> tuple[BaselineKind, str]:
    """The first, unless more are found with another one, by ``MORE_WITH``; and why in words."""
    best = next(iter(shares))
    for kind, share in shares.items():
        best = kind if share > shares[best] + MORE_WITH.get(kind, 0.0) else best
    others = ", ".join(f"{share:.0%} {kind.value}" for kind, share in shares.items() if kind is not best)
    found = f"{best.value}: {shares[best]:.0%} of the defects planted for this choice are found"
    return best, found + (f", {others}" if others else "")


@dataclass(frozen=True, eq=False)
class MemoryChoice:
    """A memory (``Recipe.memory``), its kind, why it was chosen in words, its distance maps of the held-out parts, of learned ones by
    what it keeps of the others (``cross_distances``; none where it has none), and what it catches."""

    name: str
    memory: Weights
    why: str
    held: Distances
    cross: Distances
    caught: Caught


@dataclass(frozen=True, eq=False)
class JudgingRule:
    """How distance maps become a verdict: map size (width, height), fusion and smoothing as in ``Recipe``; where parts are judged (bool
    (h, w), None: everywhere), what the limit aims at, as in ``TeachOptions``, and where any ``part`` lies (None: not known)."""

    size: tuple[int, int]
    fusion: str
    smoothing_px: float
    area: Area | None = None
    target_rate: float = 0.001
    confidence: float = CONFIDENCE
    guaranteed: bool = False
    part: Area | None = None

    def caught(self, good: Distances, planted: Distances, made: Sequence[PlantedPicture], cross: Distances = ()) -> Caught:
        """The share of planted defects that would lie above the limit that the ``good`` parts give, and what of a map is taken off for it.

        ``planted``: of the pictures ``made``; ``cross``: of learned parts, which set the limit too where they are like the ``good`` ones.
        Then it is the larger share of the two, with them and without: not all that is compared has such parts, and a strange one among
        them must not speak against what has. A defect counts by the chance that it lies above the limit, were scores to scatter as those
        of the good parts do: of a few dozen defects the mere count would be coarse. 0 if a distance is not a number. Raises
        CalibrationError.
        """
        alone = self._caught(good, (), planted, made)
        if not cross:
            return Caught(max(alone.values()), None, alone)
        together = self._caught(good, cross, planted, made)
        return Caught(max(*alone.values(), *together.values()), together if any(together.values()) else None, alone)

    def _caught(self, good: Distances, cross: Distances, planted: Distances, made: Sequence[PlantedPicture]) -> dict[BaselineKind, float]:
        """By what is taken off. 0 also where there are ``cross``, and they are not like the ``good`` ones."""
        parts = [*good, *cross]
        scales = level_scales(parts)
        maps, defective = ([self._map(one, scales) for one in kind] for kind in (parts, planted))
        shares = {}
        for kind, baseline in baselines(maps, self.area, self.part).items():
            scores = scores_by_the_others(baseline, maps, self.area)
            shares[kind] = 0.0
            if all(math.isfinite(score) for score in scores) and (not cross or alike(scores[: len(good)], scores[len(good) :])):
                shares[kind] = self._share(baseline, scores, len(good), defective, made)
        return shares

    def _share(
        self, baseline: Weights, scores: Sequence[float], held: int, defective: Sequence[Map], made: Sequence[PlantedPicture]
    ) -> float:
        """``scores``: of good parts, ``held`` held-out ones first; ``defective``: maps of the pictures ``made``."""
        own, learned = scores[:held], scores[held:]
        limit = fit_limit_by_all(own, learned, self.target_rate, self.confidence, guaranteed=self.guaranteed).value
        taken = BaselineMap(baseline, self.size) if baseline else None
        spread = NormalDist(limit, max(pstdev(scores), LEAST_SPREAD))
        judged = (lowered(values if taken is None else taken.excess(values), self.area) for values in defective)
        found = (score for one, values in zip(made, judged, strict=True) for score in scores_of(values, one))
        return fmean([spread.cdf(score) if math.isfinite(score) else 0.0 for score in found] or [0.0])

    def _map(self, distances: tuple[Tensor, ...], scales: Sequence[LevelScale]) -> Map:
        height_width = (self.size[1], self.size[0])
        values: Map = stpm.fused(distances, height_width, self.fusion, scales, self.smoothing_px)[0].numpy()
        return values


LEAST_SPREAD = 0.02
"""Decades: a few held-out parts may be alike by chance."""

MORE_WITH = {BaselineKind.BORDER: 0.02, BaselineKind.PLACES: 0.08}
"""So many more of the planted defects must be found with this baseline than with one that is fitted to less: the border's has three
numbers, that of all places hundreds. The same defects are judged with each, so less is chance than between two memories."""

CLEARLY = 0.03
"""So many more of the planted defects must be found with something else: a share of so few is known no better."""


def clearer(other: float, present: float) -> bool:
    """Whether so many more planted defects are caught with the ``other`` that the ``present`` is replaced."""
    return other > present + CLEARLY


def choose_memory(
    teacher: Callable[[Tensor], Levels],
    memories: Mapping[str, Weights],
    held: Sequence[Picture],
    planted: Sequence[PlantedPicture],
    judging: JudgingRule,
    on_pictures: Callable[[], None],
    tiling: Tiling = ONE_TILE,
    cross: Mapping[str, Distances] | None = None,
) -> MemoryChoice:
    """The first of ``memories``, unless another one is :func:`clearer`. ``on_pictures`` may raise to stop. Raises CalibrationError.

    ``teacher``: on the CPU in float32, as a detector there computes it; ``cross``: for those that have any, the distances of learned parts
    to what they keep of the others.
    """
    asked = {name: Memory(memory, torch.device("cpu"), tiling) for name, memory in memories.items()}
    found: dict[str, list[tuple[Tensor, ...]]] = {name: [] for name in memories}
    pictures = [*held, *(one.picture for one in planted)]
    step = tiling.at_once(BATCH)
    for start in range(0, len(pictures), step):
        on_pictures()
        levels = _levels(teacher, tiling.split(as_input(pictures[start : start + step])))
        for name, memory in asked.items():
            found[name] += zip(*(torch.split(kind, 1) for kind in memory.distances(levels)), strict=True)
    parts = {name: (maps[: len(held)], maps[len(held) :]) for name, maps in found.items()}
    others = cross or {}
    caught = {name: judging.caught(*both, planted, others.get(name, ())) for name, both in parts.items()}
    shares = {name: one.share for name, one in caught.items()}
    best = next(iter(shares))
    for name, value in shares.items():
        best = name if clearer(value, shares[best]) else best
    rest = ", ".join(f"{value:.0%} with {name}" for name, value in shares.items() if name != best)
    why = f"{best}: {shares[best]:.0%} of the defects planted for this choice are found" + (f", {rest}" if rest else "")
    return MemoryChoice(best, memories[best], why, parts[best][0], others.get(best, ()), caught[best])


@torch.inference_mode()
def _levels(teacher: Callable[[Tensor], Levels], tiles: Tensor) -> Levels:
    return teacher(tiles.float().contiguous(memory_format=torch.channels_last))
