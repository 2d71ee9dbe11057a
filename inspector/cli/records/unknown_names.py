"""A lot, a recipe or a view that was asked for and is not known: an empty answer would let a slip of the pen look like a fact."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.core.errors import InspectorError, RecipeError
from inspector.core.program import PROGRAM

_MOST_NAMED = 8


def refuse_unknown_lot(lot: str | None, lots: Sequence[str]) -> None:
    """Raise InspectorError if ``lot`` is not among ``lots``, the newest first; near ones are offered."""
    if lot is None or lot in lots:
        return
    named = [one for one in dict.fromkeys(lots) if one]
    remedy = _offered(lot, named) or f"See all: {PROGRAM} lots"
    said = f"there is no part of a lot {lot!r}" if lot else "every part belongs to a lot that has a name"
    raise InspectorError(said, remedy=remedy if named else "No lot was given a name yet")


def refuse_unknown_recipe(recipe: str | None, recipes: Sequence[str]) -> None:
    """Raise RecipeError if no part was judged by ``recipe``, and there is none of this name."""
    if recipe is not None and recipe not in recipes:
        remedy = _offered(recipe, recipes) or "There are: none"
        raise RecipeError(f"there is no recipe called {recipe!r}, and no part was judged by one", remedy=remedy)


def refuse_unknown_view(view: str | None, views: Sequence[str]) -> None:
    """Raise InspectorError if no camera's view has this name."""
    if view is not None and view not in views:
        remedy = _offered(view, views) or "The station has one camera: leave --view out"
        raise InspectorError(f"there is no view called {view!r}", remedy=remedy)


def _offered(name: str, known: Sequence[str]) -> str:
    from inspector.storage.checked_yaml import did_you_mean

    near = did_you_mean(name, known).replace("did", "Did", 1)
    few = ", ".join(known[:_MOST_NAMED]) + (" ..." if len(known) > _MOST_NAMED else "")
    return near or (f"There are: {few}" if known else "")
