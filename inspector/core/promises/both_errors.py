"""Both errors of a limit against each other: good parts that it rejects, defects that it lets pass."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from calibration.statistics.binomial import rate_bound
from calibration.statistics.limit import known_of
from calibration.statistics.stratified_limit import bound
from inspector.core.limit_change import LimitRequest, changed_limit
from inspector.core.promises.held_out_shares import HeldOutShares, shares_of
from inspector.core.recipe import Limit, Recipe


@dataclass(frozen=True)
class BothErrors:
    """At ``limit`` (log10 score): the share of held-out good parts above it, its upper bound with the limit's confidence, and the shares of
    planted and of confirmed defects that pass; NaN where there are none of a kind."""

    limit: float
    rejected: float
    bound: float
    planted_pass: float
    known_pass: float


def both_errors(
    good: Sequence[float],
    planted: Sequence[float],
    known: Sequence[float],
    limits: Sequence[float],
    confidence: float,
    shares: HeldOutShares | None = None,
) -> list[BothErrors]:
    """For each of ``limits``. Scores, log10: of held-out good parts, of planted defects, of parts that people found bad. ``confidence``:
    of the bounds (``confidence_of_bounds``); ``shares``: what each held-out part stands for; None: the same."""
    found = []
    for limit in limits:
        evidence = known_of(good, limit, confidence)
        rejected = evidence.above / evidence.held_out if evidence.held_out else math.nan
        at_most = evidence.bound
        if shares is not None:
            above = [one.share * sum(score > limit for score in one.scores) / len(one.scores) for one in shares.strata if one.scores]
            rejected, at_most = sum(above), bound(shares.strata, confidence, limit)
        found.append(BothErrors(limit, rejected, at_most, passing(planted, limit), passing(known, limit)))
    return found


def passing(scores: Sequence[float], limit: float) -> float:
    """The share of defects that pass; NaN without any."""
    return sum(score <= limit for score in scores) / len(scores) if scores else math.nan


def carried_request(recipe: Recipe) -> LimitRequest:
    """The limit whose false-reject bound the held-out parts can carry: at the rate aimed at if there are parts enough for it, else at the
    least rate that so many parts bound (no held-out part is rejected). Raises RecipeError where nothing says what each of them counts."""
    limit = recipe.limit
    shares = shares_of(recipe)
    least = rate_bound(0, max(1, len(recipe.limit_scores)), limit.confidence)
    if shares is not None:
        least = bound(shares.strata, limit.confidence, math.inf)
    return LimitRequest(target_rate=min(0.5, max(limit.target_rate, least)), guaranteed=True)


def carried_limit(recipe: Recipe) -> Limit:
    """What :func:`carried_request` gives. Raises RecipeError if the held-out scores give no limit."""
    return changed_limit(recipe, carried_request(recipe))
