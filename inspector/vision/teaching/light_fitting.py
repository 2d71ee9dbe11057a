"""Gives a recipe the light in which it keeps its promises: as a note, and as the limits of its image gate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace

from calibration.gate.picture_gate import fit_gate
from inspector.core.errors import DetectorError
from inspector.core.promises.light import LIGHT
from inspector.core.recipe import Recipe, Weights
from inspector.core.types import Picture
from inspector.vision.networks.eight_bits import detector_as_used
from inspector.vision.teaching.light_sweep import LightSweep, SweptLight
from inspector.vision.teaching.teaching_set import TeachingSet


def with_light_range(
    recipe: Recipe, teacher: Weights, given: TeachingSet, held: Sequence[Picture], scores: Sequence[float], on_light: Callable[[], None]
) -> Recipe:
    """``recipe`` as it will be used, its light measured: see :class:`LightSweep`. Left as it is, with a note that says why, where nothing
    can be measured. ``scores``: of the held-out parts over the baseline map that they themselves lie in."""
    try:
        with closing(detector_as_used(recipe, teacher)) as detector:
            flattered = [by_the_others - own for by_the_others, own in zip(recipe.good_scores, scores, strict=True)]
            sweep = LightSweep(recipe, detector, held, recipe.good_scores, on_light, flattered)
            swept = sweep.run()
    except (DetectorError, ImportError) as error:
        return _noted(recipe, f"not measured: {error}")
    if swept is None:
        return _noted(recipe, sweep.problem)
    return _gated(recipe, given, swept)


def _gated(recipe: Recipe, given: TeachingSet, swept: SweptLight) -> Recipe:
    assert recipe.reference is not None
    pictures, reference = given.gate_pictures(recipe.reference)
    sure = given.confirmed_for_gate()
    gate = fit_gate(pictures, reference, normalised=recipe.light is not None, sure=sure, harmless=swept.furthest)
    return _noted(replace(recipe, gate=gate), swept.range.note())


def _noted(recipe: Recipe, note: str) -> Recipe:
    return replace(recipe, notes={**recipe.notes, LIGHT: note})
