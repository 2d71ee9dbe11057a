"""A recipe of random networks with all that a taught one has. Its times are those of a taught one; what it judges means nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import cv2
import numpy as np
import torch

from calibration.gate.picture_gate import fit_gate
from inspector.camera.simulated.conveyor import Conveyor
from inspector.core.fixture import Align
from inspector.core.recipe import LevelScale, Limit, Recipe, Weights
from inspector.core.teaching import TeachOptions
from inspector.core.tiles import WHOLE, Tiles
from inspector.core.types import Picture
from inspector.vision.framing.framing import Framing
from inspector.vision.framing.registration import find_good_parts
from inspector.vision.networks.comparison import Comparison
from inspector.vision.networks.eight_bits import rounding_here
from inspector.vision.networks.equations import MEMORY_MAPS
from inspector.vision.networks.memory import build_places, remembered
from inspector.vision.networks.openvino_detector import OpenVinoDetector
from inspector.vision.networks.processor import cores
from inspector.vision.networks.selftest import random_recipe
from inspector.vision.networks.tiling import Tiling
from inspector.vision.networks.torch_network import Network
from inspector.vision.teaching.student import level_scales
from inspector.vision.teaching.teacher_features import as_input, extract_features
from inspector.vision.trunk import trunk

FRAMES = 40
FAIL_SHARE = 1 / FRAMES
"""Of the frames that lie above the limit: one of them, and all of what fails is kept."""

_WIDE = 1.0
"""Width of each level's scale: random networks differ by nearly the same anywhere, and 8 bits must not be told apart by their noise."""

_DRAWN = "metal"
_BLOTCH_PX = 8
_SCALED_BY = 8


@dataclass(frozen=True, eq=False)
class Sample:
    """``recipe``: student and memory judge together; ``plain`` is the same recipe as the paper has it: no memory, the product, nothing
    smoothed. ``frames``: uint8 RGB, of the recipe's frame size; ``teacher``: folded weights."""

    recipe: Recipe
    plain: Recipe
    teacher: Weights
    frames: tuple[Picture, ...]

    @cached_property
    def alone(self) -> Recipe:
        """The memory without the student, as most teachings end. Made when it is asked for: it takes as long as ``recipe``'s limit."""
        alone = replace(self.recipe, student={}, level_scales=self.recipe.level_scales[-MEMORY_MAPS:])
        return _judging(alone, self.teacher, self.frames)


def sample_recipe(
    name: str,
    input_size: tuple[int, int],
    frame_size: tuple[int, int],
    tiles: Tiles = WHOLE,
    frame_count: int = FRAMES,
    *,
    found_first: bool = False,
) -> Sample:
    """``name``: of the teacher's network. Sizes as (width, height). Of few frames some are remembered several times.

    ``found_first``: frames are drawn parts of metal that do not stand still, each is looked at by the image gate and found before it is
    judged; else they are blotches, judged as they are.
    """
    rng = np.random.default_rng(0)
    tiling = Tiling(tiles, tiles.tile_size(input_size))
    bare, teacher = random_recipe(name, input_size[0])
    bare = replace(bare, frame_size=frame_size, input_size=input_size, tiles=tiles)
    if found_first:
        conveyor = Conveyor(_DRAWN, 0, frame_size)
        drawn = [conveyor.part(number, good=True).image for number in range(frame_count)]
        good = find_good_parts(drawn, TeachOptions(align=Align.UPRIGHT))
        frames = tuple(good.frames)
        bare = replace(bare, fixture=good.fixture, gate=fit_gate(frames, frames[0]), reference=frames[0])
    else:
        frames = tuple(_blotches(rng, frame_size) for _ in range(frame_count))
    framing = Framing.of(bare)
    pictures = [framing.prepare(frame).picture for frame in frames]
    device, spec, options = torch.device("cpu"), trunk(name), TeachOptions()
    network = Network(spec)
    network.load_folded(teacher)
    levels = extract_features(network.eval(), pictures, device, lambda done: None, tiling=tiling).levels
    memory = _as_many(build_places(levels[0], levels[1], tiling), remembered(tiles.count))
    comparison = Comparison(spec, teacher, bare.student, memory, device, tiling=tiling)
    some = as_input(pictures[:_SCALED_BY]).float()
    distances = [comparison.distances(one) for one in some.split(1)]  # type: ignore[no-untyped-call]
    rounding = comparison.fit_rounding(some, rounding_here())
    recipe = replace(
        rounding.given_to(bare),
        memory=memory,
        fusion=options.fusion,
        smoothing_px=options.smoothing_px,
        level_scales=tuple(LevelScale(scale.median, scale.median + _WIDE) for scale in level_scales(distances)),
    )
    plain = rounding.given_to(bare)
    return Sample(_judging(recipe, teacher, frames), plain, teacher, frames)


def _as_many(memory: Weights, pictures: int) -> Weights:
    """Of ``pictures`` pictures."""
    return {name: bank[:, np.arange(pictures) % bank.shape[1]] for name, bank in memory.items()}


def _judging(recipe: Recipe, teacher: Weights, frames: tuple[Picture, ...]) -> Recipe:
    """With a limit that ``FAIL_SHARE`` of the frames lie above in 8 bits, and a reference in float32."""
    rounded, exact = (OpenVinoDetector(recipe, teacher, cores(), int8=int8) for int8 in (True, False))
    framing = Framing.of(recipe)
    pictures = [framing.prepare(frame).picture for frame in frames]
    scores = [rounded.detect(picture).score for picture in pictures]
    reference = exact.detect(pictures[0])
    for detector in (rounded, exact):
        detector.close()
    limit = float(np.quantile(scores, 1 - FAIL_SHARE))
    return replace(
        recipe,
        limit=Limit(limit, FAIL_SHARE, 1.0, len(scores), "manual"),
        good_scores=tuple(scores),
        colour_scale=(min(scores), limit),
        reference=frames[0],
        reference_map=(reference.score, float(reference.values.mean())),
    )


def _blotches(rng: np.random.Generator, size: tuple[int, int]) -> Picture:
    """Random colours with soft borders, about as hard to store as the picture of a part."""
    coarse = rng.integers(0, 256, (max(2, size[1] // _BLOTCH_PX), max(2, size[0] // _BLOTCH_PX), 3), dtype=np.uint8)
    return np.asarray(cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC), np.uint8)
