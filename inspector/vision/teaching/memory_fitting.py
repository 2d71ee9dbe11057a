"""Builds the memory of one teaching: which kind is chosen from the first parts, and it is built again from all of them."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence

from inspector.core.recipe import Weights
from inspector.core.types import Picture
from inspector.vision.networks.equations import ANYWHERE
from inspector.vision.networks.memory import build_anywhere, remember_places
from inspector.vision.networks.torch_network import Network
from inspector.vision.teaching.cross_distances import cross_distances
from inspector.vision.teaching.memory_choice import PLACES, Distances, JudgingRule, MemoryChoice, choose_memory
from inspector.vision.teaching.planted.plan import PlantedPicture
from inspector.vision.teaching.teacher_features import TeacherFeatures
from inspector.vision.teaching.teaching_set import TeachingSet

ENTRIES, ENTRIES_OF_LONG = 2000, 4000
"""Features that a memory bound to no place keeps, and how many with a budget of at least ``LONG_BUDGET_S``. On MVTec AD screw, image
AUROC .918 and .926, AUPRO .936 and .949."""

LONG_BUDGET_S = 120.0

MEMORY_SHARE = 0.08
"""Share of the time budget for choosing the entries of a coreset."""


class MemoryFitting:
    """``choice`` is None until :meth:`choose` was called; it stays so where the fusion has no memory. ``cross``: distances of learned parts
    to what the memory keeps of the others, of the last one that was chosen or built."""

    def __init__(self, given: TeachingSet, judging: JudgingRule) -> None:
        self.choice: MemoryChoice | None = None
        self.cross: Distances = ()
        self._given = given
        self.judging = judging

    def choose(
        self,
        teacher: Network,
        features: TeacherFeatures,
        held: Sequence[Picture],
        planted: Sequence[PlantedPicture],
        on_pictures: Callable[[], None],
        shows: Sequence[int],
        *,
        whole: bool,
    ) -> MemoryChoice:
        """Choose by held-out parts and copies of them with planted defects. ``shows``: for each picture of ``features`` which part it shows
        (see :func:`cross_distances`). ``whole``: ``features`` are of all training parts."""
        first, second, _ = features.levels
        tiling, seed = self._given.tiling, self._given.options.seed
        anywhere = build_anywhere(first, second, self._entries(whole=whole), seed, self._until(), tiling)
        places = remember_places(first, second, tiling, shows)
        memories = {PLACES: places.memory, ANYWHERE: anywhere}
        cross = {PLACES: cross_distances(features, places, shows, tiling, on_pictures)}
        self.choice = choose_memory(teacher, memories, held, planted, self.judging, on_pictures, tiling, cross)
        self.cross = self.choice.cross
        return self.choice

    def build(self, features: TeacherFeatures, shows: Sequence[int], on_pictures: Callable[[], None]) -> Weights:
        """``Recipe.memory`` of the kind that was chosen, from the features of all training parts; empty if none was chosen."""
        if self.choice is None or len(self._given.trained) <= self._given.first_parts:
            return {} if self.choice is None else self.choice.memory
        first, second, _ = features.levels
        if self.choice.name == PLACES:
            places = remember_places(first, second, self._given.tiling, shows)
            self.cross = cross_distances(features, places, shows, self._given.tiling, on_pictures)
            return places.memory
        return build_anywhere(first, second, self._entries(whole=True), self._given.options.seed, self._until(), self._given.tiling)

    def _entries(self, *, whole: bool) -> int:
        """Of a coreset: half as many where it is built again from all training parts."""
        entries = ENTRIES_OF_LONG if self._given.options.budget_s >= LONG_BUDGET_S else ENTRIES
        return entries if whole else min(entries, ENTRIES // 2)

    def _until(self) -> float:
        """When the coreset must be there (monotonic seconds); no end where image-steps make the result the same to the bit."""
        options = self._given.options
        return math.inf if options.image_steps is not None else time.monotonic() + MEMORY_SHARE * options.budget_s
