"""The reference part at the frame's scale, which shapes are drawn on, and the area that they leave to judge."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from inspector.core.errors import RecipeError
from inspector.core.program import HOW_TO_TEACH_AGAIN
from inspector.core.recipe import Recipe
from inspector.core.shape import Shape
from inspector.core.types import Picture
from inspector.vision.framing.framing import Framing
from inspector.vision.framing.scored_area import scored_area

_SHADE = np.array([45, 0, 45])


def judged_part(recipe: Recipe) -> Picture:
    """uint8 RGB (h, w, 3) at the frame's scale: its pixels are those of ``recipe.shapes``.

    Takes some tens of milliseconds. Raises RecipeError without a reference picture, PartNotFound, RecipeInvalid.
    """
    if recipe.reference is None:
        raise RecipeError("has no reference picture", where=str(recipe.id), remedy=HOW_TO_TEACH_AGAIN)
    size = Framing(recipe.frame_size, recipe.region, recipe.input_size, recipe.fixture).size
    at_scale = Framing(recipe.frame_size, recipe.region, size, recipe.fixture)
    return at_scale.prepare(recipe.reference).picture


def shaded(part: Picture, shapes: Sequence[Shape]) -> Picture:
    """A copy of ``part`` in which what ``shapes`` take from the judging is dark and purple. Raises RecipeInvalid if that is all."""
    shown = np.array(part)
    size = part.shape[1], part.shape[0]
    area = scored_area(shapes, size, size)
    if area is not None:
        shown[~area] = (0.3 * shown[~area] + _SHADE).astype(np.uint8)
    return shown
