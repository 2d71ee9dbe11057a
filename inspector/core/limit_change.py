"""Another limit for a recipe, from the held-out scores that it keeps: nothing has to be taught again."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from calibration.errors import CalibrationError
from calibration.statistics import stratified_limit
from calibration.statistics.cross_scores import alike, bound_confidence, fit_limit_by_all, setting_scores
from calibration.statistics.guarantee import rejects_at_most, rejects_sentence
from calibration.statistics.limit import fit_review, known_of
from calibration.statistics.stratified_limit import fit_stratified
from inspector.core.errors import RecipeError
from inspector.core.promises.held_out_shares import SHARES, HeldOutShares, shares_are_kept, shares_if_kept, shares_of
from inspector.core.recipe import Limit, Recipe
from inspector.core.teaching import CROSS, DRAWN_UP_TO, HELD_OUT, NOT_ALIKE, drawn_up_to, held_out_note, held_out_of_teaching
from inspector.core.types import RecipeId


@dataclass(frozen=True)
class JoiningParts:
    """Parts that are to join the held-out ones: their log10 ``scores``, the number of the ``newest`` part that they were drawn from, and
    in ``words`` what they are. ``scored_by``: the version that gave those scores; ``behind``: the number of the part that they were drawn
    behind, 0 for none."""

    scores: tuple[float, ...]
    newest: int
    words: str
    scored_by: RecipeId
    behind: int = 0


@dataclass(frozen=True)
class LimitRequest:
    """What is wanted of a limit; None: as it is. ``value`` (log10 score) is a limit set by hand, which ``target_rate`` takes back.

    ``joining``: it is set from these parts too. ``review_rate`` 0: no review band. See ``inspector.core.recipe.Limit`` for what each means.
    """

    value: float | None = None
    target_rate: float | None = None
    confidence: float | None = None
    guaranteed: bool | None = None
    review_rate: float | None = None
    joining: JoiningParts | None = None


def with_changed_limit(recipe: Recipe, request: LimitRequest) -> Recipe:
    """``recipe`` after ``request``, with the held-out scores that its limit is set from. Raises RecipeError."""
    if request.joining is not None:
        recipe = _joined(recipe, request.joining)
    return replace(recipe, limit=changed_limit(recipe, request))


def _joined(recipe: Recipe, joining: JoiningParts) -> Recipe:
    """Learned parts go on setting the limit if they score as all others together do. Raises RecipeError if the scores are of another
    version, or the parts may have joined already."""
    if joining.scored_by != recipe.id:
        what = f"another version came into use meanwhile, and the parts were scored by {joining.scored_by}"
        raise RecipeError(what, where=str(recipe.id), remedy="Draw the parts again")
    if joining.behind != drawn_up_to(recipe):
        raise RecipeError("other parts have joined the held-out ones meanwhile", where=str(recipe.id), remedy="Draw the parts again")
    own, shares = held_out_of_teaching(recipe), shares_of(recipe)
    scores = (*recipe.good_scores, *joining.scores)
    notes = {**recipe.notes, HELD_OUT: held_out_note(own, len(scores) - own), DRAWN_UP_TO: f"{joining.newest}"}
    if shares is not None:
        more = shares.with_drawn(joining.scores)
        passed, rejected, drawn = (len(one.scores) for one in more.strata)
        notes |= {HELD_OUT: held_out_note(own, passed - own, rejected, drawn), SHARES: more.note()}
    cross = recipe.cross_scores if alike(scores, recipe.cross_scores) else ()
    if len(cross) < len(recipe.cross_scores):
        notes[CROSS] = NOT_ALIKE
    return replace(recipe, good_scores=scores, cross_scores=cross, notes=notes)


def fitted(
    good_scores: Sequence[float],
    target_rate: float,
    confidence: float,
    guaranteed: bool,
    review_rate: float,
    shares: HeldOutShares | None = None,
    cross_scores: Sequence[float] = (),
) -> Limit:
    """The limit that these held-out scores give, with its review band. ``shares``: what each of them stands for; None: the same.
    ``cross_scores``: of learned parts by what the others taught; where shares are unequal they count nothing. Raises CalibrationError."""
    if shares is None:
        found = fit_limit_by_all(good_scores, cross_scores, target_rate, confidence, guaranteed=guaranteed)
    else:
        cross_scores = ()
        found = fit_stratified(shares.strata, target_rate, confidence, shares.ceiling, guaranteed=guaranteed)
    mean, learned = min(1.0, found.promised_rate), len(cross_scores)
    held_out = found.held_out - learned
    limit = Limit(
        found.value, found.target_rate, mean, held_out, found.method, confidence, found.bound, guaranteed=guaranteed, learned=learned
    )
    return _with_review(limit, good_scores, cross_scores, review_rate, shares)


def changed_limit(recipe: Recipe, request: LimitRequest) -> Limit:
    """The limit of ``recipe`` after ``request``. Raises RecipeError if its held-out scores do not give it.

    Where those stand for unequal shares that were not kept, a limit by hand and another review band are all that can be had.
    """
    old, scores, cross = recipe.limit, recipe.good_scores, recipe.cross_scores
    confidence = old.confidence if request.confidence is None else request.confidence
    guaranteed = old.guaranteed if request.guaranteed is None else request.guaranteed
    review_rate = old.review_rate if request.review_rate is None else request.review_rate
    value = request.value if request.value is not None else old.value if old.method == "manual" and request.target_rate is None else None
    if request.value is not None and not math.isfinite(request.value):
        raise RecipeError(f"the limit {request.value} is not a number", remedy="Give a score")
    target_rate = old.target_rate if request.target_rate is None else request.target_rate
    try:
        if request.review_rate is not None and request.value is None:
            check_review_rate(target_rate, request.review_rate)
        if value is None and replace(request, review_rate=None) == LimitRequest() and not shares_are_kept(recipe):
            return _with_review(old, scores, cross, review_rate)
        if value is None:
            return fitted(scores, target_rate, confidence, guaranteed, review_rate, shares_of(recipe), cross_scores=cross)
        shares = shares_if_kept(recipe)
        by_hand = _by_hand(replace(old, learned=len(cross)), recipe.limit_scores, value, confidence, shares)
        return _with_review(by_hand, scores, cross, review_rate, shares)
    except CalibrationError as error:
        raise RecipeError(error.what, where=recipe.id.name, remedy=error.remedy) from error


def said_of(request: LimitRequest, limit: Limit) -> str:
    """For the audit: what came of the request."""
    return in_words(limit) if request.joining is None else f"{in_words(limit)}; {request.joining.words}"


def in_words(limit: Limit) -> str:
    """For the audit: the value, how it came about, and the band."""
    how = "set by hand" if limit.method == "manual" else f"{limit.method} for {100 * limit.target_rate:.3g} % false rejects"
    firm = f", the bound kept at {100 * limit.confidence:g} % confidence" if limit.guaranteed and limit.method != "manual" else ""
    band = "" if limit.review is None else f"; review from {limit.review:.3f} for {100 * limit.review_rate:.3g} %"
    return f"{limit.value:.3f}, {how}{firm}{band}"


def promised(
    limit: Limit, good_scores: Sequence[float], value: float | None = None, shares: HeldOutShares | None = None
) -> tuple[str, str]:
    """What the parts that set it promise of ``limit``, or of a limit of this ``value``: see ``rejects_at_most``. ``good_scores``: of all of
    them (``Recipe.limit_scores``); ``shares``: what each of them stands for; None: the same."""
    return rejects_at_most(*_bound_of(limit, good_scores, value, shares), limit.learned)


def promised_sentence(limit: Limit, good_scores: Sequence[float], value: float | None = None) -> str:
    """The same in one, without a full stop."""
    return rejects_sentence(*_bound_of(limit, good_scores, value), limit.learned)


def bound_of(limit: Limit, good_scores: Sequence[float]) -> float:
    """The bound alone; 1 where nothing is known."""
    return _bound_of(limit, good_scores, None)[0]


def _bound_of(
    limit: Limit, good_scores: Sequence[float], value: float | None, shares: HeldOutShares | None = None
) -> tuple[float, float, int]:
    """The bound, its confidence, and how many parts it comes from, learned ones among them.

    Of equal scores more may lie above the rank than above the limit: what was worked out for the limit then holds, if it was. Of one set by
    hand the larger bound is said: earlier versions left the one of the limit before.
    """
    moved = value is not None and value != limit.value
    bound, _, parts = _known(limit, good_scores, limit.value if value is None else value, shares)
    if not moved and limit.bound < 1:
        bound = max(bound, limit.bound) if limit.method == "manual" else limit.bound
    return bound, limit.confidence, parts or limit.parts


def confidence_of_bounds(limit: Limit, good_scores: Sequence[float]) -> float:
    """At which bounds by these scores (``Recipe.limit_scores``) are worked out to hold at the confidence of ``limit``."""
    held_out = len(good_scores) - (0 if limit.guaranteed else limit.learned)
    return bound_confidence(good_scores[:held_out], good_scores[held_out:], limit.confidence)


def _known(limit: Limit, good_scores: Sequence[float], value: float, shares: HeldOutShares | None) -> tuple[float, float, int]:
    """Of ``limit`` if it were of this ``value``: the bound of its false rejects, their mean, and how many parts they come from."""
    known = known_of(good_scores, value, confidence_of_bounds(limit, good_scores))
    if shares is None or not math.isfinite(value):
        return known.bound, (known.above + 1) / (known.held_out + 1), known.held_out
    mean = stratified_limit.promised(shares.strata, value)
    return stratified_limit.bound(shares.strata, limit.confidence, value), min(1.0, mean), known.held_out


def check_review_rate(target_rate: float, review_rate: float) -> None:
    """Raises CalibrationError unless there is room between the two, or no band is wanted."""
    if review_rate and not target_rate < review_rate < 1:
        what = f"a review rate of {100 * review_rate:g} % leaves no band beside a false-reject rate of {100 * target_rate:g} %"
        raise CalibrationError(what, remedy="Choose a higher review rate, or 0 for no band")


def _by_hand(old: Limit, scores: Sequence[float], value: float, confidence: float, shares: HeldOutShares | None) -> Limit:
    bound, mean, _ = _known(replace(old, confidence=confidence), scores, value, shares)
    return replace(old, value=value, method="manual", confidence=confidence, bound=bound, promised_rate=mean)


def _with_review(
    limit: Limit, scores: Sequence[float], cross: Sequence[float], review_rate: float, shares: HeldOutShares | None = None
) -> Limit:
    review = None
    if review_rate and shares is None:
        review = fit_review(setting_scores(scores, cross), review_rate, limit.value, limit.confidence)
    elif review_rate and shares is not None:
        lower = fit_stratified(shares.strata, review_rate, limit.confidence, shares.ceiling).value
        review = lower if lower < limit.value else None
    return replace(limit, review=review, review_rate=review_rate)
