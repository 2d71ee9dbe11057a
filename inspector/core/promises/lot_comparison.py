"""Scores that are all there at once beside the parts that a recipe's limit was set from."""

from __future__ import annotations

from collections.abc import Sequence

from calibration.statistics.lot_check import LotCheck
from inspector.core.limit_change import bound_of
from inspector.core.promises.lot_standing import LotStanding, seed_of
from inspector.core.recipe import Recipe


def compared(recipe: Recipe, scores: Sequence[float], lot: str = "") -> LotStanding:
    """``scores``: log10, of the judged parts of one lot in their order."""
    limit, name = recipe.limit, recipe.id.name
    check = LotCheck(recipe.good_scores, seed_of(lot, name, limit.value))
    check.add(scores)
    bound = bound_of(limit, recipe.limit_scores)
    return LotStanding(
        lot,
        name,
        check.parts,
        check.held_out,
        check.found_at,
        now=check.rejects(limit.value),
        bound=bound,
        confidence=limit.confidence,
    )
