"""A line whose pictures show several parts."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic

from inspector.camera.base import Shot
from inspector.core.recipe import Recipe
from inspector.runtime.inspection.pipeline import Pipeline
from tests.runtime.line import Line
from tests.several_brackets import PLACES, Place, RedIsBad, brackets


class Brackets(Line):
    """With the detector that sees red. Its recipe is ``tests.several_brackets.recipe``."""

    def _compile(self, recipe: Recipe) -> Pipeline:
        return Pipeline(recipe, RedIsBad())


def bracket_shot(number: int, places: Sequence[Place] = PLACES, red: Sequence[int] = (), fault: str = "") -> Shot:
    return Shot(brackets(places, number, red), number, monotonic(), fault)
