"""The reference part as a recipe judges it: what shapes are drawn on."""

from __future__ import annotations

import numpy as np

from inspector.core.errors import RecipeError
from inspector.core.recipe import Recipe
from inspector.core.types import Picture
from inspector.vision.framing import Framing


def judged_part(recipe: Recipe, *, shaded: bool = False) -> Picture:
    """uint8 RGB (h, w, 3) at the frame's scale: the pixels of ``recipe.shapes``. ``shaded``: what is not judged is dark and purple.

    Takes some tens of milliseconds. Raises RecipeError without a reference picture, PartNotFound, RecipeInvalid.
    """
    if recipe.reference is None:
        raise RecipeError("has no reference picture", where=str(recipe.id), remedy="Teach it again")
    plain = Framing(recipe.frame_size, recipe.region, recipe.input_size, recipe.fixture)
    shapes = recipe.shapes if shaded else ()
    at_scale = Framing(recipe.frame_size, recipe.region, plain.size, recipe.fixture, shapes)
    shown = np.array(at_scale.prepare(recipe.reference).picture)
    if shapes:
        width, height = plain.size
        judged = at_scale.scored(np.arange(width * height, dtype=np.float32).reshape(height, width)[::-1, ::-1])
        ignored = judged == judged.min()
        shown[ignored] = (0.35 * shown[ignored] + np.array([120, 0, 120])).astype(np.uint8)
    return shown
