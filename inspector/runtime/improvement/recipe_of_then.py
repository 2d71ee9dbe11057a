"""The recipe that judged a kept part, found again on the disk by its version and by the digest of all that made the verdict."""

from __future__ import annotations

from typing import NamedTuple

from inspector.core.errors import RecipeError, RecipeInvalid
from inspector.core.recipe import Recipe, judging_sha256
from inspector.core.teaching import FIRST_VERSION, NOT_KEPT
from inspector.core.types import RecipeId
from inspector.storage.recipes.store import RecipeStore

MOST_LOOKED_THROUGH = 50
"""Versions whose digest is worked out to find one that was kept later than it judged."""


class RecipeSought(NamedTuple):
    """What was found. ``problem``: why it is not, or is not quite, the recipe of then, in words; empty if it is."""

    recipe: Recipe | None
    problem: str = ""


def recipe_of_then(store: RecipeStore, wanted: RecipeId, recipe_sha256: str) -> RecipeSought:
    """The version ``wanted`` if its digest is ``recipe_sha256`` (empty: not known); else another version of the name that has it: a limit
    judges a moment before the version with it is kept. If none has, the version ``wanted``, with the problem. Raises StorageError."""
    if wanted.version == FIRST_VERSION:
        return RecipeSought(None, "the teacher's memory judged alone while the student was taught; that recipe was never kept")
    try:
        versions = store.versions(wanted.name)
    except RecipeError as error:
        return RecipeSought(None, f"its recipe is gone: {error}")
    named, problem = None, f"its recipe is gone: there is no version {wanted.version} of {wanted.name}"
    if wanted.version in versions:
        try:
            named = store.load(wanted.name, wanted.version, pictures=False)
        except RecipeInvalid as error:
            problem = str(error)
    if named is not None and (not recipe_sha256 or _digest(named) == recipe_sha256):
        return RecipeSought(named)
    if recipe_sha256:
        others = [version for version in versions if version != wanted.version]
        # A limit that was changed is a later version; one that was taught and not kept at once is the newest.
        later = [version for version in others if version > wanted.version or wanted.version == NOT_KEPT]
        for version in [*later, *(one for one in others if one not in later)][:MOST_LOOKED_THROUGH]:
            try:
                other = store.load(wanted.name, version, pictures=False)
            except RecipeInvalid:
                continue
            if _digest(other) == recipe_sha256:
                return RecipeSought(other)
    if named is None:
        return RecipeSought(None, problem)
    return RecipeSought(named, "limit, masks or image gate were others than those of its version, and no version has those of then")


def _digest(recipe: Recipe) -> str:
    return judging_sha256(recipe, recipe.scoring_sha256)
