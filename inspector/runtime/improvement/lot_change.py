"""Whether a version that learned on may be put in use when a lot begins, where nobody looks."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.core.limit_change import bound_of, in_words
from inspector.core.recipe import Limit, Recipe
from inspector.core.teaching import HELD_OUT, doubt
from inspector.core.types import RecipeId

_ROUNDING = 1e-9


def lost_with(recipe: Recipe) -> str:
    """What of the limit of ``recipe`` a version that learned on from it does not have; empty if it has all."""
    if recipe.limit.method == "manual":
        return f"the limit in use was set by hand ({recipe.limit.value:.3f})"
    if HELD_OUT in recipe.notes:
        return f"the limit in use comes of more held-out parts ({recipe.notes[HELD_OUT]})"
    return ""


@dataclass(frozen=True)
class LearnedVersion:
    """A version that learned on, as far as it must be known when a lot begins. ``doubted``: why a person is asked, see ``doubt``;
    ``bound``: of the good parts that its limit rejects."""

    id: RecipeId
    doubted: str
    limit: Limit
    bound: float

    @classmethod
    def of(cls, recipe: Recipe) -> LearnedVersion:
        """``recipe`` is on the disk."""
        return cls(recipe.id, doubt(recipe), recipe.limit, bound_of(recipe.limit, recipe.limit_scores))

    def speaks_against(self, recipe: Recipe) -> str:
        """Why a person decides whether it takes the place of ``recipe``, which is in use; empty if it may without."""
        if self.doubted:
            return self.doubted
        if lost := lost_with(recipe):
            return f"{lost}, its own is {in_words(self.limit)}"
        before = bound_of(recipe.limit, recipe.limit_scores)
        if self.bound > before + _ROUNDING:
            return f"its limit may reject up to {100 * self.bound:.2g} % of good parts, the one in use up to {100 * before:.2g} %"
        return ""

    def change_in_words(self, recipe: Recipe) -> str:
        """Of the limit, where it takes the place of ``recipe``."""
        return f"limit {in_words(recipe.limit)} -> {in_words(self.limit)}"
