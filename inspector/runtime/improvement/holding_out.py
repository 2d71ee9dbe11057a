"""Going on to hold out: parts that the line has judged join those that the limit is set from, by an engineer's consent."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from inspector.core.errors import RecipeError
from inspector.core.limit_change import JoiningParts, LimitRequest, with_changed_limit
from inspector.core.promises.held_out_growth import DRAWN, HeldOutDraw, draw_parts
from inspector.core.quality.answers import Answer
from inspector.core.recipe import Recipe
from inspector.core.teaching import drawn_up_to
from inspector.runtime.improvement.confirmed_parts import AnswerSource
from inspector.runtime.recipe_service import RecipeService
from inspector.storage.ledger.judged_scores import ScoreBook


class HoldingOut:
    """Draws from the rows of the ledger. Every call may block, and raises StorageError, RecipeError."""

    def __init__(self, service: RecipeService, scores: ScoreBook, answers: Callable[[], AnswerSource]) -> None:
        """``scores``: the rows of this view. ``answers``: where people's answers to its parts lie."""
        self._service = service
        self._scores = scores
        self._answers = answers

    def draw(self, recipe: Recipe, *, lot: str | None = None, wanted: int = DRAWN) -> HeldOutDraw:
        """What would join the held-out parts of ``recipe``, which is kept. ``lot``: of this one alone."""
        name, version = recipe.id.name, recipe.id.version
        behind = drawn_up_to(recipe)
        versions = self._service.versions_alike(name, version)
        judged = self._scores.of_versions(name, versions, behind)
        known = self._service.known_parts(name, version)
        lowest_bad = min((score for score in known.defects if score > recipe.limit.value), default=math.inf)
        found = draw_parts(recipe.id, judged, self._said(name), wanted=wanted, lot=lot, lowest_bad=lowest_bad)
        return replace(found, behind=behind)

    def _said(self, name: str) -> dict[int, Answer]:
        """By this view's own numbers of the parts."""
        source = self._answers()
        found: dict[int, Answer] = {}
        for one in source.parts(name):
            own = next((seen.part for seen in one.row.views if seen.view == source.view), one.row.number)
            if one.answer.answer is not None:
                found[own] = one.answer.answer
        return found


def request_of(draw: HeldOutDraw, recipe: Recipe, target_rate: float) -> LimitRequest:
    """The change of the limit of ``recipe`` that lets them join. Raises RecipeError if they may not, or a known defect would pass by it.

    ``target_rate``: the one of the settings. It is aimed at where the limit had to aim at a higher one, its held-out parts being too few,
    unless a known defect would pass then.
    """
    if draw.problem:
        raise RecipeError(f"no part may join the held-out ones: {draw.problem}", where=draw.recipe.name)
    limit = recipe.limit
    joining = JoiningParts(draw.scores, draw.newest, draw.in_words, draw.recipe, draw.behind)
    asked = [LimitRequest(joining=joining)]
    if limit.method == "tolerance" and target_rate < limit.target_rate:
        asked.insert(0, LimitRequest(target_rate=target_rate, joining=joining))
    for request in asked:
        if with_changed_limit(recipe, request).limit.value < draw.lowest_bad:
            return request
    what = "no part may join the held-out ones: the limit would rise above a known defect that is found now"
    raise RecipeError(what, where=recipe.id.name, remedy="Learn again with parts of this kind, or set the limit by hand")
