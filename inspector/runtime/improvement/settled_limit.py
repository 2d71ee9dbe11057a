"""The limit of a candidate from many more parts than its teaching held out: those that the line passed during its shadow run.

A handful of held-out parts says little of the tail: with 8 of them the bound is one good part in four. Parts that the recipe in use passes
were never learned from, so the candidate's scores of them may join the held-out ones. An escape among them would raise the limit; hence
nothing that scores like a known defect joins, and the limit stays below every known defect that the candidate finds.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from calibration.errors import CalibrationError
from inspector.core.judging import judge
from inspector.core.limit_change import fitted
from inspector.core.quality.improvement import Said, ShadowedPart
from inspector.core.recipe import Limit, Recipe
from inspector.core.teaching import HELD_OUT, held_out_note, held_out_of_teaching
from inspector.core.types import Band, Verdict

SETTLED = 200
"""Parts that passed beside the line from which the limit is fitted again."""


def settled(recipe: Recipe, passed: Sequence[float], lowest_bad: float, target_rate: float) -> Recipe | None:
    """``recipe`` with the limit that its held-out parts and those that ``passed`` (log10 scores by ``recipe``) give for ``target_rate``.

    ``lowest_bad``: the lowest score of a known defect that it finds, infinite without one. None if the limit stays: too few parts passed,
    or a known defect would pass.
    """
    joined = [score for score in passed if math.isfinite(score) and score < lowest_bad]
    if len(joined) < SETTLED:
        return None
    own = held_out_of_teaching(recipe)
    scores = (*recipe.good_scores[:own], *joined)
    old = recipe.limit
    try:
        limit = fitted(scores, target_rate, old.confidence, old.guaranteed, old.review_rate)
    except CalibrationError:
        return None
    if not limit.value < lowest_bad:
        return None
    notes = {**recipe.notes, HELD_OUT: held_out_note(own, len(joined))}
    return replace(recipe, limit=limit, good_scores=scores, notes=notes)


def with_limit(part: ShadowedPart, limit: Limit) -> ShadowedPart:
    """``part`` as the candidate would have judged it with another limit."""
    shadow = part.shadow
    if shadow.verdict is Verdict.INVALID or not math.isfinite(shadow.score):
        return part
    verdict, _ = judge(shadow.score, limit.value, limit.review)
    band = Band.OK if verdict is Verdict.PASS else Band.NG if shadow.score > limit.value else Band.REVIEW
    return replace(part, shadow=Said(verdict, band, shadow.score, limit.value, None if verdict is Verdict.PASS else shadow.place))
