"""Another limit from the held-out scores of a recipe."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from calibration.statistics.guarantee import rejects_at_most
from inspector.core.errors import RecipeError
from inspector.core.limit_change import (
    JoiningParts,
    LimitRequest,
    bound_of,
    changed_limit,
    confidence_of_bounds,
    fitted,
    in_words,
    promised,
    promised_sentence,
    with_changed_limit,
)
from inspector.core.promises.both_errors import both_errors
from inspector.core.recipe import LevelScale, Limit, Recipe, TeacherId, judging_sha256
from inspector.core.teaching import CROSS, NOT_ALIKE, held_out_of_teaching
from inspector.core.types import RecipeId

SCORES = tuple(float(score) for score in range(1, 101))


def recipe(limit: Limit, scores: tuple[float, ...] = SCORES) -> Recipe:
    return Recipe(
        id=RecipeId("part", "1"),
        created_at=0.0,
        teacher=TeacherId("resnet18", ""),
        frame_size=(32, 32),
        region=None,
        input_size=(32, 32),
        fusion="product",
        smoothing_px=0.0,
        level_scales=(LevelScale(0.1, 0.2),) * 3,
        student={"a": np.zeros(1, np.float32)},
        limit=limit,
        good_scores=scores,
        colour_scale=(0.0, 1.0),
    )


TAUGHT = recipe(fitted(SCORES, 0.05, 0.9, False, 0.1))


def test_what_was_taught() -> None:
    limit = TAUGHT.limit
    assert (limit.value, limit.review, limit.method, limit.held_out) == (96.0, 91.0, "conformal", 100)
    assert limit.bound == pytest.approx(0.0783, abs=1e-4)


def test_what_is_not_wished_stays() -> None:
    assert changed_limit(TAUGHT, LimitRequest()) == TAUGHT.limit
    narrower = changed_limit(TAUGHT, LimitRequest(target_rate=0.02))
    assert (narrower.value, narrower.review, narrower.confidence, narrower.review_rate) == (99.0, 91.0, 0.9, 0.1)
    wider = changed_limit(TAUGHT, LimitRequest(review_rate=0.2))
    assert (wider.value, wider.review) == (96.0, 81.0)
    surer = changed_limit(TAUGHT, LimitRequest(confidence=0.99))
    assert (surer.value, surer.method) == (96.0, "conformal")
    assert surer.bound > TAUGHT.limit.bound
    firm = changed_limit(TAUGHT, LimitRequest(guaranteed=True))
    assert (firm.value, firm.guaranteed) == (99.0, True)
    assert firm.bound <= 0.05


def test_no_band() -> None:
    limit = changed_limit(TAUGHT, LimitRequest(review_rate=0.0))
    assert (limit.value, limit.review, limit.review_rate) == (96.0, None, 0.0)


def test_a_limit_by_hand_is_bounded_and_stays_until_a_rate_takes_it_back() -> None:
    by_hand = recipe(changed_limit(TAUGHT, LimitRequest(value=97.5)))
    assert (by_hand.limit.value, by_hand.limit.method, by_hand.limit.review) == (97.5, "manual", 91.0)
    assert by_hand.limit.bound == pytest.approx(0.0656, abs=1e-4)
    assert by_hand.limit.promised_rate == pytest.approx(4 / 101)
    surer = changed_limit(by_hand, LimitRequest(confidence=0.99, review_rate=0.2))
    assert (surer.value, surer.method, surer.review) == (97.5, "manual", 81.0)
    assert surer.bound > by_hand.limit.bound
    assert changed_limit(by_hand, LimitRequest(target_rate=0.05)) == TAUGHT.limit


def test_a_limit_below_the_band_leaves_none_and_gets_it_back() -> None:
    low = recipe(changed_limit(TAUGHT, LimitRequest(value=50.0)))
    assert (low.limit.review, low.limit.review_rate) == (None, 0.1)
    assert changed_limit(low, LimitRequest(value=98.0)).review == 91.0


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_limit_that_is_no_number_is_refused(value: float) -> None:
    with pytest.raises(RecipeError, match="not a number"):
        changed_limit(TAUGHT, LimitRequest(value=value))


@pytest.mark.parametrize(
    "asked", [LimitRequest(review_rate=0.05), LimitRequest(target_rate=0.2, review_rate=0.1), LimitRequest(review_rate=1.0)]
)
def test_a_band_without_room_is_refused(asked: LimitRequest) -> None:
    with pytest.raises(RecipeError, match="leaves no band"):
        changed_limit(TAUGHT, asked)


def test_without_held_out_scores_there_is_no_rate_to_set_by() -> None:
    bare = recipe(replace(TAUGHT.limit, review=None, review_rate=0.0), ())
    with pytest.raises(RecipeError, match=r"part: 0 held-out good parts are too few"):
        changed_limit(bare, LimitRequest(target_rate=0.1))
    assert changed_limit(bare, LimitRequest(value=1.0)).bound == 1.0, "by hand it can be set, and nothing is known of it"


def test_the_audit_says_how() -> None:
    assert in_words(TAUGHT.limit) == "96.000, conformal for 5 % false rejects; review from 91.000 for 10 %"
    assert in_words(changed_limit(TAUGHT, LimitRequest(value=97.5, review_rate=0.0))) == "97.500, set by hand"
    assert "bound kept at 90 % confidence" in in_words(changed_limit(TAUGHT, LimitRequest(guaranteed=True)))


def test_learned_parts_set_the_limit_too() -> None:
    held, learned = SCORES[::10], tuple(score + 0.5 for score in SCORES)
    alone = fitted(held, 0.05, 0.9, False, 0.1)
    limit = fitted(held, 0.05, 0.9, False, 0.1, cross_scores=learned)
    assert (alone.method, alone.held_out, alone.learned) == ("tolerance", 10, 0)
    assert (limit.method, limit.held_out, limit.learned, limit.parts) == ("conformal", 10, 100, 110)
    assert limit.value in learned and limit.bound < alone.bound and limit.promised_rate < alone.promised_rate
    both = replace(recipe(limit, held), cross_scores=learned)
    assert both.limit_scores == (*held, *learned) and held_out_of_teaching(both) == 10
    assert changed_limit(both, LimitRequest()) == limit
    narrower = changed_limit(both, LimitRequest(target_rate=0.02))
    assert narrower.learned == 100 and narrower.value > limit.value
    assert promised_sentence(limit, both.limit_scores).endswith("from 110 good parts, 10 of them held out)")
    by_hand = changed_limit(both, LimitRequest(value=99.0))
    assert (by_hand.held_out, by_hand.learned) == (10, 100)
    assert by_hand.bound == bound_of(by_hand, both.limit_scores) < 0.1


def with_strange(seed: int = 3) -> Recipe:
    """Three of its learned parts are too strange to set its limit."""
    rng = np.random.default_rng(seed)
    held, learned = tuple(rng.normal(1.3, 0.1, 60)), (*rng.normal(1.3, 0.1, 237), 2.4, 2.2, 2.0)
    return replace(recipe(fitted(held, 0.02, 0.9, False, 0.05, cross_scores=learned), held), cross_scores=learned)


def test_all_that_is_said_of_a_limit_counts_strange_parts_as_rejected() -> None:
    strange = with_strange()
    limit, scores = strange.limit, strange.limit_scores
    assert limit.value < 1.6 and limit.promised_rate == 8 / 301
    assert bound_of(limit, scores) == limit.bound
    assert rejects_at_most(limit.bound, 0.9, 300, 240) == promised(limit, scores)
    there = replace(strange, limit=changed_limit(strange, LimitRequest(target_rate=0.001)))
    assert there.limit != limit and changed_limit(there, LimitRequest(target_rate=0.02)) == limit
    by_hand = changed_limit(strange, LimitRequest(value=limit.value))
    assert (by_hand.bound, by_hand.promised_rate) == (limit.bound, limit.promised_rate)
    errors = both_errors(scores, (), (), [limit.value], confidence_of_bounds(limit, scores))[0]
    assert (errors.rejected, errors.bound) == (7 / 300, limit.bound)


def test_a_hair_below_a_limit_no_less_is_rejected_than_at_it() -> None:
    for one in (with_strange(), replace(with_strange(), limit=changed_limit(with_strange(), LimitRequest(guaranteed=True)))):
        below = changed_limit(one, LimitRequest(value=one.limit.value - 1e-9))
        assert below.bound >= one.limit.bound == changed_limit(one, LimitRequest(value=one.limit.value)).bound


def test_strange_parts_leave_the_band_its_room() -> None:
    held, learned = tuple(0.01 * number for number in range(10)), (*(0.01 * number for number in range(40)), 9.0)
    limit = fitted(held, 0.001, 0.9, False, 0.02, cross_scores=learned)
    assert limit.review is not None and limit.review < limit.value < 1


def test_parts_that_join_take_the_place_of_learned_ones_that_they_are_not_like() -> None:
    strange, drawn = with_strange(), tuple(float(score) for score in np.random.default_rng(5).normal(1.5, 0.1, 200))
    alike, other = (JoiningParts(scores, 300, "", strange.id) for scores in (strange.good_scores, drawn))
    assert with_changed_limit(strange, LimitRequest(joining=alike)).limit.learned == 240
    alone = with_changed_limit(strange, LimitRequest(joining=other))
    assert (alone.limit.learned, alone.limit.held_out, alone.cross_scores) == (0, 260, ())
    assert alone.notes[CROSS] == NOT_ALIKE
    by_hand = with_changed_limit(strange, LimitRequest(joining=other, value=1.7))
    assert promised(by_hand.limit, by_hand.limit_scores)[1].endswith("from 260 held-out parts)")


def test_what_set_the_limit_is_no_part_of_the_verdict() -> None:
    """Golden parts and drift charts of recipes from before go on."""
    plain = recipe(replace(TAUGHT.limit, learned=0))
    assert judging_sha256(plain, "") == judging_sha256(recipe(replace(TAUGHT.limit, learned=36)), "")
    assert judging_sha256(plain, "") != judging_sha256(recipe(replace(TAUGHT.limit, value=95.0)), "")
