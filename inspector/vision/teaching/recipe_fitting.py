"""From the distance maps of held-out parts to a recipe with its limit, colours, baseline map and image gate."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from torch import Tensor

from calibration.camera.light_balance import Means
from calibration.gate.picture_gate import fit_gate
from calibration.statistics.cross_scores import alike
from inspector.core.errors import TeachingError
from inspector.core.limit_change import fitted
from inspector.core.recipe import Limit, Recipe, TeacherId, Weights
from inspector.core.teaching import CROSS, NOT_ALIKE, USUAL
from inspector.core.types import Map, RecipeId
from inspector.vision.framing.baseline_map import BaselineKind, baselines
from inspector.vision.framing.framing import Framing
from inspector.vision.networks import stpm
from inspector.vision.teaching.cross_distances import as_kept
from inspector.vision.teaching.memory_choice import Caught, Distances, best_baseline
from inspector.vision.teaching.planted.part_area import Area
from inspector.vision.teaching.student import TrainedStudent, level_scales
from inspector.vision.teaching.teaching_set import TeachingSet


@dataclass(frozen=True, eq=False)
class RecipeFitting:
    """Makes recipes of one teaching. ``light``: mean red, green and blue that pictures are brought to; None: left as they are. ``part``:
    where any of the good parts lies in its picture, bool (h, w), None if that is not known."""

    name: str
    teacher: TeacherId
    given: TeachingSet
    light: Means | None
    part: Area | None = None

    def fit(self, student: TrainedStudent, memory: Weights, distances: Distances, caught: Caught, cross: Distances = ()) -> Recipe:
        """``distances``: of each held-out part, in the order of ``TeachingSet.held``; ``caught``: of planted defects by the same networks,
        by which the baseline is chosen; ``cross``: of learned parts to what is remembered of the others. Without a student these set
        scales, baseline and limit too, where they are like the held-out ones: what a student says of parts that it has learned from is no
        witness. Raises TeachingError if a score is not finite."""
        witnesses = () if student.weights else cross
        if witnesses and caught.together is not None:
            recipe = self._with_limit(self._draft(student, memory, [*distances, *witnesses]), distances, witnesses, caught.together)
            if alike(recipe.good_scores, recipe.cross_scores):
                return replace(recipe, cross=as_kept(cross))
        alone = self._with_limit(self._draft(student, memory, distances), distances, (), caught.alone)
        notes = {**alone.notes, CROSS: NOT_ALIKE} if witnesses else alone.notes
        return replace(alone, cross=as_kept(cross), notes=notes)

    def _draft(self, student: TrainedStudent, memory: Weights, distances: Distances) -> Recipe:
        """Everything but limit, colours, baseline map and gate."""
        given, options = self.given, self.given.options
        return Recipe(
            id=RecipeId(self.name, ""),
            created_at=time.time(),
            teacher=self.teacher,
            frame_size=given.frame_size,
            region=options.region,
            input_size=given.input_size,
            tiles=given.tiling.tiles,
            fusion=options.fusion,
            smoothing_px=options.smoothing_px,
            level_scales=level_scales(distances),
            student=student.weights,
            memory=memory,
            limit=Limit(math.nan, options.target_rate, 1.0, len(given.held), "manual"),
            good_scores=(),
            colour_scale=(-1.0, 0.0),
            seed=options.seed,
            image_steps=student.image_steps,
            loss_curve=student.loss_curve,
            fixture=given.fixture,
            shapes=options.shapes,
            light=self.light,
            parts=options.parts,
        )

    def _with_limit(self, draft: Recipe, distances: Distances, cross: Distances, shares: Mapping[BaselineKind, float]) -> Recipe:
        """Score the held-out parts as the station will, and the learned ones by what the others taught, and set the limit by them."""
        given, options = self.given, self.given.options
        maps = fused_maps(draft, [*distances, *cross])
        kind, why = best_baseline(shares)
        draft = replace(draft, usual=baselines(maps, given.framing.area, self.part)[kind], notes={USUAL: why})
        framing = Framing.of(draft)
        every = framing.held_out_scores(maps)
        scores, of_learned = every[: len(distances)], every[len(distances) :]
        if not all(math.isfinite(score) for score in every):
            raise TeachingError("the student did not converge: a held-out score is not finite", remedy="Teach again with another seed")
        limit = fitted(scores, options.target_rate, options.confidence, options.guaranteed, options.review_rate, cross_scores=of_learned)
        typical = given.typical(scores)
        # Colours begin where one pixel in a hundred of a good part lies: a good part then shows next to nothing.
        low = float(np.median([np.quantile(framing.scored(values), 0.99) for values in maps]))
        reference = given.frames[given.held[typical]]
        gated, gate_reference = given.gate_pictures(reference)
        return replace(
            draft,
            limit=limit,
            good_scores=tuple(scores),
            cross_scores=tuple(of_learned),
            colour_scale=(low, limit.value + 0.5 * max(0.2, limit.value - low)),
            gate=fit_gate(gated, gate_reference, normalised=draft.light is not None, sure=given.confirmed_for_gate()),
            reference=reference,
            reference_map=(float(maps[typical].max()), float(maps[typical].mean())),
        )


def fused_maps(recipe: Recipe, distances: Sequence[Sequence[Tensor]]) -> list[Map]:
    """log10 of the fused map, float32 (h, w) at the input size, for each picture's distances."""
    size = (recipe.input_size[1], recipe.input_size[0])
    return [stpm.fused(one, size, recipe.fusion, recipe.level_scales, recipe.smoothing_px)[0].numpy() for one in distances]
