"""Judged parts join the held-out ones: drawn evenly, of several lots, and none is left out because it failed."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from calibration.statistics.limit import known_of
from inspector.core.errors import RecipeError
from inspector.core.limit_change import JoiningParts, LimitRequest, fitted, promised, promised_sentence, said_of, with_changed_limit
from inspector.core.promises.held_out_growth import DRAWN, HeldOutDraw, JudgedScore, draw_parts
from inspector.core.quality.answers import Answer
from inspector.core.recipe import Recipe
from inspector.core.teaching import DRAWN_UP_TO, HELD_OUT, held_out_of_teaching
from inspector.core.types import RecipeId, Verdict
from inspector.runtime.improvement.holding_out import request_of
from tests.runtime.toy_trainer import make_recipe

OF = RecipeId("part", "1")
LIMIT = 2.0


def judged(count: int, lot: str, first: int = 1, seed: int = 1) -> list[JudgedScore]:
    scores = np.random.default_rng(seed).normal(size=count).tolist()
    return [row(first + place, score, lot) for place, score in enumerate(scores)]


def row(number: int, score: float, lot: str, limit: float = LIMIT) -> JudgedScore:
    verdict = Verdict.FAIL if score > limit else Verdict.PASS
    return JudgedScore(number, float(number), lot, "part", "1", verdict, score, limit)


ROWS = [*judged(400, "A", seed=3), *judged(900, "B", 401, seed=4)]
FAILED = {one.number for one in ROWS if one.verdict is Verdict.FAIL}
ALL_GOOD = dict.fromkeys(FAILED, Answer.GOOD)


def taught() -> Recipe:
    scores = tuple(np.random.default_rng(9).normal(size=8).tolist())
    return replace(make_recipe("part"), id=OF, limit=fitted(scores, 0.01, 0.9, False, 0.0), good_scores=scores)


def test_they_are_drawn_evenly_from_both_lots_and_always_the_same() -> None:
    found = draw_parts(OF, ROWS, ALL_GOOD)
    assert found.numbers == draw_parts(OF, list(reversed(ROWS)), ALL_GOOD).numbers
    assert not found.problem and len(found.scores) == len(found.numbers) == DRAWN and found.newest == 1300
    of_a = sum(number <= 400 for number in found.numbers)
    assert of_a <= DRAWN // 2 and of_a > DRAWN // 8
    middle = np.mean([number for number in found.numbers if number <= 400])
    assert 150 < middle < 250, "from the whole lot, not from its beginning"


def test_a_bound_from_drawn_parts_is_kept_because_those_that_failed_are_among_them() -> None:
    """2.3 % of these good parts fail. From the passed ones alone any limit would look as if it rejected none."""
    found = draw_parts(OF, ROWS, ALL_GOOD, wanted=1000)
    true = 1 - 0.97725
    bound = known_of(found.scores, LIMIT).bound
    passed = known_of([score for score in found.scores if score <= LIMIT], LIMIT).bound
    assert passed < true < bound


def test_no_part_joins_until_those_that_failed_are_answered() -> None:
    found = draw_parts(OF, ROWS, {})
    assert found.unanswered and set(found.unanswered) <= FAILED
    assert found.problem.startswith(f"of the drawn parts {len(found.unanswered)} failed and nobody has said whether they were good: answer")
    with pytest.raises(RecipeError, match="no part may join the held-out ones: of the drawn parts"):
        request_of(found, taught(), 0.01)
    bad = draw_parts(OF, ROWS, dict.fromkeys(FAILED, Answer.BAD))
    assert not bad.problem and max(bad.scores) <= LIMIT
    escaped = next(one.number for one in ROWS if one.verdict is Verdict.PASS and one.number in found.numbers)
    assert escaped not in draw_parts(OF, ROWS, {**ALL_GOOD, escaped: Answer.BAD}).numbers
    assert draw_parts(OF, ROWS, dict.fromkeys(FAILED, Answer.UNSURE)).problem


@pytest.mark.parametrize(
    ("rows", "lot", "words"),
    [
        (judged(500, "A"), None, "must come from 2 lots at least, and there are parts of 1"),
        ([*judged(5, "A"), *judged(5, "B", 6)], None, "there are 10 parts to draw from, and 20 are needed"),
        ([], "A", "there are 0 parts to draw from"),
    ],
)
def test_too_few_parts_or_lots(rows: list[JudgedScore], lot: str | None, words: str) -> None:
    assert words in draw_parts(OF, rows, ALL_GOOD, lot=lot).problem


def test_one_lot_alone() -> None:
    found = draw_parts(OF, ROWS, ALL_GOOD, lot="A", wanted=40)
    assert len(found.scores) == 40 and max(found.numbers) <= 400 and found.lots == ("A",)


def test_the_bound_holds_although_a_known_defect_scores_like_the_good_parts_that_were_rejected() -> None:
    """11 % of the good parts are rejected, all above 1.4 where a defect is known: were those left out, the bound would say 1.3 %."""
    rng = np.random.default_rng(6)
    limit, true, kept = 1.3, 0.11, 0
    for _ in range(200):
        scores = np.where(rng.random(240) < true, 1.5, rng.uniform(0.0, limit, 240)).tolist()
        lots = ("A", "B")
        rows = [row(1 + place, score, lots[place % 2], limit) for place, score in enumerate(scores)]
        good = {one.number: Answer.GOOD for one in rows if one.verdict is Verdict.FAIL}
        found = draw_parts(OF, rows, good, lowest_bad=1.4)
        assert len(found.scores) == DRAWN and found.lowest_bad == 1.4
        kept += known_of(found.scores, limit).bound >= true
    assert kept >= 0.87 * 200
    before = replace(taught(), limit=replace(taught().limit, value=limit))
    with pytest.raises(RecipeError, match="above a known defect"):
        request_of(found, before, 0.01)


def test_parts_that_another_version_scored_or_that_joined_already_do_not_join() -> None:
    before = taught()
    request = request_of(draw_parts(OF, ROWS, ALL_GOOD), before, 0.01)
    with pytest.raises(RecipeError, match=r"part/2: another version came into use meanwhile.*part/1"):
        with_changed_limit(replace(before, id=RecipeId("part", "2")), request)
    with pytest.raises(RecipeError, match=r"other parts have joined the held-out ones meanwhile"):
        with_changed_limit(with_changed_limit(before, request), request)


def test_the_limit_follows_by_its_own_rule_and_says_how_many_parts_it_comes_from() -> None:
    before = taught()
    draw = draw_parts(OF, ROWS, ALL_GOOD, wanted=400)
    after = with_changed_limit(before, request_of(draw, before, 0.01))
    assert after.good_scores == (*before.good_scores, *draw.scores)
    assert after.limit == fitted(after.good_scores, 0.01, 0.9, False, 0.0) and after.limit.held_out == 408
    assert held_out_of_teaching(after) == 8 and after.notes[HELD_OUT] == "8 of the teaching, 400 that passed beside the line"
    assert after.notes[DRAWN_UP_TO] == "1300"
    assert promised(before.limit, before.good_scores) == ("≤ 26 %", "of good parts rejected (90 % confidence, from 8 held-out parts)")
    assert "408 held-out parts" in promised_sentence(after.limit, after.good_scores)
    assert said_of(request_of(draw, before, 0.01), after.limit).endswith("; 400 parts of 2 lots that were judged join the held-out ones")


def test_a_limit_set_by_hand_stays_and_its_bound_becomes_better() -> None:
    before = with_changed_limit(taught(), LimitRequest(value=3.5))
    after = with_changed_limit(before, LimitRequest(joining=JoiningParts((0.0,) * 300, 7, "300 parts", OF)))
    assert (after.limit.value, after.limit.method) == (3.5, "manual")
    assert after.limit.bound < 0.01 < before.limit.bound
    assert HeldOutDraw(OF).scores == () and math.isfinite(after.limit.bound)


def test_no_limit_from_them_rises_above_a_known_defect_that_is_found_now() -> None:
    """The rate of the settings is aimed at, else that of the recipe, else no part joins."""
    before = taught()
    draw = draw_parts(OF, ROWS, ALL_GOOD, wanted=400)
    low, high = request_limit(before, draw, None), request_limit(before, draw, 0.001)
    assert low < high
    between = replace(draw, lowest_bad=(low + high) / 2)
    assert request_of(draw, before, 0.001).target_rate == 0.001
    assert request_of(between, before, 0.001).target_rate is None
    with pytest.raises(RecipeError, match="the limit would rise above a known defect that is found now"):
        request_of(replace(draw, lowest_bad=0.0), before, 0.001)


def request_limit(before: Recipe, draw: HeldOutDraw, rate: float | None) -> float:
    return with_changed_limit(before, LimitRequest(target_rate=rate, joining=JoiningParts(draw.scores, 1, "", OF))).limit.value
