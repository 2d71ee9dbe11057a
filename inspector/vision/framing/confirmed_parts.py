"""What becomes of a recipe when a person has found parts good that stand alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calibration.gate.picture_gate import reaching
from inspector.core.promises.odd_parts import confirmed_notes
from inspector.core.recipe import Recipe
from inspector.core.types import Picture
from inspector.vision.framing.preprocessing import cut


def confirmed_as_good(recipe: Recipe, names: Sequence[str], whole: Sequence[Picture]) -> Recipe:
    """With notes that say so of the parts called ``names``, and a gate that lets the frames ``whole`` pass (uint8 RGB), which it had not
    been fitted to. Of a recipe for several parts in a picture the gate stays as it is: it looks at single parts."""
    if not names:
        return recipe
    confirmed = replace(recipe, notes=confirmed_notes(recipe.notes, names))
    if not whole or recipe.reference is None or recipe.parts is not None:
        return confirmed
    pictures = [cut(frame, recipe.region) for frame in whole]
    return replace(confirmed, gate=reaching(recipe.gate, pictures, cut(recipe.reference, recipe.region)))
