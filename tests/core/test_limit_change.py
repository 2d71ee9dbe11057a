"""Another limit from the held-out scores of a recipe."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from inspector.core.errors import RecipeError
from inspector.core.limit_change import LimitRequest, bound_of, changed_limit, fitted, in_words, promised_sentence
from inspector.core.recipe import LevelScale, Limit, Recipe, TeacherId, judging_sha256
from inspector.core.teaching import held_out_of_teaching
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


def test_what_set_the_limit_is_no_part_of_the_verdict() -> None:
    """Golden parts and drift charts of recipes from before go on."""
    plain = recipe(replace(TAUGHT.limit, learned=0))
    assert judging_sha256(plain, "") == judging_sha256(recipe(replace(TAUGHT.limit, learned=36)), "")
    assert judging_sha256(plain, "") != judging_sha256(recipe(replace(TAUGHT.limit, value=95.0)), "")
