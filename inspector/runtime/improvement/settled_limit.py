"""The limit of a candidate from many more parts than its teaching held out: those that the line judged beside it, and what people answered.

A handful of held-out parts says little of the tail: with 8 of them the bound is one good part in four. Parts that the recipe in use passes
were never learned from, so the candidate's scores of them may join the held-out ones. But they are cut off at the limit in use: where that
rejects good parts, they say nothing of the tail, and a limit from them alone would reject those again. The good parts among the rejects
that people confirmed, and that the candidate has not learned from, are that tail; they join by their share of all good parts.

An escape among the passed parts would raise the limit; hence nothing that scores like a known defect joins, and the limit stays below every
known defect that the candidate finds.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from calibration.errors import CalibrationError
from calibration.statistics.stratified_limit import Stratum
from inspector.core.judging import judge
from inspector.core.limit_change import fitted
from inspector.core.promises.held_out_shares import SHARES, HeldOutShares
from inspector.core.quality.improvement import Said, ShadowedPart
from inspector.core.recipe import Limit, Recipe
from inspector.core.teaching import HELD_OUT, held_out_note, held_out_of_teaching, read_planted_scores
from inspector.core.types import Band, Verdict

SETTLED = 200
"""Parts that passed beside the line from which the limit is fitted again."""

LEAST_REJECTED = 3
"""Confirmed good parts among the rejects, not learned from, without which nothing is said of the tail."""


@dataclass(frozen=True)
class RejectedGood:
    """Good parts that the line rejects. ``scores``: the candidate's, of those that people confirmed and that it has not learned from.
    ``share``: so many of all good parts are rejected, as far as the answers say; NaN where they say nothing."""

    scores: tuple[float, ...] = ()
    share: float = math.nan


def share_rejected(rejected: int, passed: int, found_good: int, found_bad: int) -> float:
    """Of all good parts so many are rejected: of ``rejected`` parts as many are good as of those that people answered, and all that
    ``passed`` are. NaN where parts were rejected and nobody has answered any."""
    if not rejected:
        return 0.0 if passed else math.nan
    answered = found_good + found_bad
    if not answered:
        return math.nan
    good = rejected * found_good / answered
    return good / (good + passed) if good + passed else math.nan


def lowest_defect(recipe: Recipe, lowest_bad: float) -> float:
    """The lowest score of a known defect that ``recipe`` finds: of those that people found bad (``lowest_bad``, infinite without one), and
    of those that were planted at its teaching."""
    return min([lowest_bad, *(score for score in read_planted_scores(recipe.notes) if score > recipe.limit.value)])


def settled(
    recipe: Recipe, passed: Sequence[float], lowest_bad: float, target_rate: float, rejected: RejectedGood | None = None
) -> Recipe | None:
    """``recipe`` with the limit that its held-out parts, those that ``passed`` (log10 scores by ``recipe``) and the ``rejected`` good ones
    give for ``target_rate``.

    ``lowest_bad``: the lowest score of a known defect that it finds, infinite without one. ``rejected`` None, or with too few scores: the
    tail is not known, and the limit may rise by the other parts, never fall, unless the line rejects no more than is aimed at. None if the
    limit stays: too few parts passed, the tail is not known, or a known defect would pass.
    """
    ceiling = lowest_defect(recipe, lowest_bad)
    joined = [score for score in passed if math.isfinite(score) and score < ceiling]
    if len(joined) < SETTLED:
        return None
    own = held_out_of_teaching(recipe)
    scores = (*recipe.good_scores[:own], *joined)
    tail = tuple(score for score in rejected.scores if math.isfinite(score)) if rejected is not None else ()
    share = math.nan if rejected is None else rejected.share
    old, shares = recipe.limit, None
    try:
        if share > 0 and len(tail) >= LEAST_REJECTED:
            shares = HeldOutShares((Stratum(scores, 1 - share), Stratum(tail, share)), ceiling)
            limit = fitted(shares.scores, target_rate, old.confidence, old.guaranteed, old.review_rate, shares)
        else:
            limit = fitted(scores, target_rate, old.confidence, old.guaranteed, old.review_rate)
            if limit.value < old.value and not share <= target_rate:
                return None
            tail = ()
    except CalibrationError:
        return None
    if not limit.value < ceiling:
        return None
    notes = {key: value for key, value in recipe.notes.items() if key != SHARES}
    notes |= {HELD_OUT: held_out_note(own, len(joined), len(tail))} | ({SHARES: shares.note()} if shares is not None else {})
    # Hundreds of parts that were judged say more than the learned ones, which this limit is not fitted to.
    return replace(recipe, limit=limit, good_scores=(*scores, *tail), cross_scores=(), notes=notes)


def with_limit(part: ShadowedPart, limit: Limit) -> ShadowedPart:
    """``part`` as the candidate would have judged it with another limit."""
    shadow = part.shadow
    if shadow.verdict is Verdict.INVALID or not math.isfinite(shadow.score):
        return part
    verdict, _ = judge(shadow.score, limit.value, limit.review)
    band = Band.OK if verdict is Verdict.PASS else Band.NG if shadow.score > limit.value else Band.REVIEW
    return replace(part, shadow=Said(verdict, band, shadow.score, limit.value, None if verdict is Verdict.PASS else shadow.place))
