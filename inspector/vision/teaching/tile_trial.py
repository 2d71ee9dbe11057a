"""Whether a part is seen in tiles, where nobody has said so: a trial with a few good parts, where its whole picture does not find enough.

Defects of every kind, and of every size that the whole picture shows (from 2 of its some 256 pixels on), are planted into held-out good
parts where these have most pixels. A memory of a few good parts then judges them in the whole picture, in a few tiles, and in as many as
the part has pixels for. More tiles are taken as long as clearly more lie above the limit with them (``WORTH``, ``OF_MISSED``): a verdict
takes as many times longer as there are tiles. What the whole picture is too coarse for at all is no reason: however many tiles there are,
some defects are smaller still.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
import torch

from calibration.camera.light_balance import balanced, fit_balance
from inspector.core.promises.defect_kind import DefectKind
from inspector.core.teaching import TeachOptions
from inspector.core.types import Picture
from inspector.vision.framing.registration import GoodParts
from inspector.vision.framing.tile_choice import layouts
from inspector.vision.networks.equations import ANYWHERE
from inspector.vision.networks.memory import build_anywhere, remember_places
from inspector.vision.networks.torch_network import Network
from inspector.vision.teaching.cross_distances import cross_distances
from inspector.vision.teaching.memory_choice import PLACES, JudgingRule, choose_memory
from inspector.vision.teaching.planted.judging import SMALLEST_SIDE
from inspector.vision.teaching.planted.part_area import area_of_all
from inspector.vision.teaching.planted.plan import FAR_PX, PlantedPicture, a_plan, plant_all
from inspector.vision.teaching.teacher_features import extract_features
from inspector.vision.teaching.teaching_set import TeachingSet

LEARNED, HELD = 16, 8
"""Good parts that are learned from, and judged."""

EACH = 8
"""Planted defects of each kind."""

TOGETHER = 3
"""Of them in a picture."""

ENTRIES = 500
"""Of the memory that is bound to no place."""

SHARE = 0.25
"""Of a teaching's time budget that trying some tiles may take."""

WHOLE_PICTURE = "1x1"

WORTH, OF_MISSED = 0.15, 0.6
"""So many more of the planted defects must be found for more tiles to be taken, and so few missed of those that fewer tiles miss."""

ENOUGH = 0.75
"""Where the whole picture finds so many of the defects that a teaching plants for its choices, nothing is tried."""

_SEED = 0x711E5

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class TriedTiles:
    """``tiles`` as in ``TeachOptions``, and the share of the planted defects that is found in them, 0 to 1."""

    tiles: str
    caught: float

    def __str__(self) -> str:
        return "the whole picture" if self.tiles == WHOLE_PICTURE else f"{self.tiles} tiles"


@dataclass(frozen=True)
class TileTrial:
    """``tried``: the coarsest first; none where there was nothing to try. ``not_tried``: what was not, and why, in words; else empty."""

    tried: tuple[TriedTiles, ...] = ()
    not_tried: str = ""

    @property
    def tiles(self) -> str:
        """What is taken: the finest that is worth it."""
        return self._taken.tiles if self.tried else WHOLE_PICTURE

    @property
    def note(self) -> str:
        """What was tried, in words; empty where there was nothing to try."""
        said = [self.not_tried] if self.not_tried else []
        if len(self.tried) > 1:
            others = ", ".join(f"{one.caught:.0%} in {one}" for one in self.tried if one is not self._taken)
            said.insert(0, f"{self._taken}: {self._taken.caught:.0%} of the defects planted for this choice are found, {others}")
        return "; ".join(said)

    @property
    def _taken(self) -> TriedTiles:
        taken = self.tried[0]
        for one in self.tried[1:]:
            taken = one if worth(taken, one) else taken
        return taken


def worth(coarser: TriedTiles, finer: TriedTiles) -> bool:
    """Whether so many more planted defects are found that the longer verdict is."""
    return finer.caught >= coarser.caught + WORTH and 1 - finer.caught <= OF_MISSED * (1 - coarser.caught)


def try_tiles(
    frames: Sequence[Picture],
    parts: GoodParts,
    options: TeachOptions,
    channels: tuple[int, int, int],
    teacher: Network,
    on_pictures: Callable[[], None],
) -> TileTrial:
    """Until more tiles are not :func:`worth` it, or take longer than the line leaves (``TeachOptions.takt_s``), or trying them more
    than ``SHARE`` of the time budget, unless image-steps make the result the same to the bit.

    ``parts``: what the part search has found in ``frames``; ``teacher``: on the CPU; ``channels``: of its levels. ``on_pictures`` may raise
    to stop. Raises as ``TeachingSet.of`` and ``choose_memory`` do.
    """
    names = layouts(parts.size, options) if options.fusion.startswith("calibrated") else []
    if len(names) < 2:
        return TileTrial()
    sets = [TeachingSet.of(frames, replace(options, tiles=name), channels, parts).some(LEARNED, HELD) for name in names]
    if min(sets[0].tiling.tile) < SMALLEST_SIDE:
        return TileTrial()
    finest = sets[-1]
    pictures = finest.pictures()
    if options.normalise_light:
        light = fit_balance(pictures)
        pictures = [balanced(picture, light) for picture in pictures]
    planted = _planted(sets[0], finest, [pictures[index] for index in finest.held])
    trial, tile_s, took_s = TileTrial(), 0.0, 0.0
    for name, given in zip(names, sets, strict=True):
        if options.takt_s is not None and given.tiling.count * tile_s > options.takt_s:
            trial = TileTrial(trial.tried, f"{name} tiles were not tried: they would take longer than there is between two parts")
            break
        if options.image_steps is None and given.tiling.count * took_s > SHARE * options.budget_s:
            trial = TileTrial(trial.tried, f"{name} tiles were not tried: there was no time to try them")
            break
        began = time.monotonic()
        caught, tile_s = _caught(given, pictures, planted, teacher, on_pictures)
        took_s = (time.monotonic() - began) / given.tiling.count
        trial = TileTrial((*trial.tried, TriedTiles(name, caught)))
        if len(trial.tried) > 1 and not worth(*trial.tried[-2:]):
            break
    _log.info("tiles: %s", trial.note)
    return trial


def _planted(coarsest: TeachingSet, finest: TeachingSet, held: Sequence[Picture]) -> list[PlantedPicture]:
    """Defects as large as those that the whole picture is judged by, in the pixels of the finest."""
    rng = np.random.default_rng((finest.options.seed % 2**63, _SEED))
    finer = math.sqrt(math.prod(finest.input_size) / math.prod(coarsest.input_size))
    plan = a_plan(len(held), coarsest.input_size, rng, EACH, tuple(DefectKind))
    plan = [replace(one, size_px=finer * one.size_px) for one in plan]
    return plant_all(held, plan, rng, finest.framing.area, TOGETHER, round(finer * FAR_PX))


def _caught(
    given: TeachingSet,
    pictures: Sequence[Picture],
    planted: Sequence[PlantedPicture],
    teacher: Network,
    on_pictures: Callable[[], None],
) -> tuple[float, float]:
    """The share of the planted defects that is found, and the seconds that the teacher takes for a tile, in float32 and on the CPU: a
    verdict takes less."""
    options, tiling = given.options, given.tiling
    seen = [_seen(picture, given.input_size) for picture in pictures]
    learned, held = ([seen[index] for index in kind] for kind in (given.trained, given.held))
    part = area_of_all(seen, aligned=given.fixture is not None)
    # Never guaranteed: so few held-out parts could not say so, and the limit is that of the trial alone.
    rule = JudgingRule(
        given.input_size, options.fusion, options.smoothing_px, given.framing.area, options.target_rate, options.confidence, part=part
    )
    shows = list(range(len(learned)))
    began = time.monotonic()
    features = extract_features(teacher, learned, torch.device("cpu"), lambda done: on_pictures(), tiling=tiling)
    tile_s = (time.monotonic() - began) / len(features)
    first, second, _ = features.levels
    places = remember_places(first, second, tiling, shows)
    anywhere = build_anywhere(first, second, ENTRIES, options.seed, math.inf, tiling)
    cross = {PLACES: cross_distances(features, places, shows, tiling, on_pictures)}
    made = [_seen_planted(one, given.input_size) for one in planted]
    memories = {PLACES: places.memory, ANYWHERE: anywhere}
    return choose_memory(teacher, memories, held, made, rule, on_pictures, tiling, cross).caught.share, tile_s


def _seen(picture: Picture, size: tuple[int, int]) -> Picture:
    if (picture.shape[1], picture.shape[0]) == size:
        return picture
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _seen_planted(one: PlantedPicture, size: tuple[int, int]) -> PlantedPicture:
    """At another size: picture and masks. All of a defect's pixels count that it has a share in."""
    picture = _seen(one.picture, size)
    masks = [_seen(255 * defect.mask.astype(np.uint8), size) > 0 for defect in one.defects]
    return replace(one, picture=picture, defects=tuple(replace(defect, mask=mask) for defect, mask in zip(one.defects, masks, strict=True)))
