"""A limit of strata stays one: another rate, band or confidence, and parts that join, leave each held-out part its share."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from calibration.statistics.stratified_limit import Stratum, bound, fit_stratified
from inspector.core.errors import RecipeError
from inspector.core.limit_change import JoiningParts, LimitRequest, changed_limit, fitted, promised, with_changed_limit
from inspector.core.promises.both_errors import both_errors, carried_limit
from inspector.core.promises.held_out_shares import SHARES, HeldOutShares, shares_if_kept, shares_of
from inspector.core.recipe import Recipe
from inspector.core.teaching import HELD_OUT, held_out_note, held_out_of_teaching
from inspector.core.types import RecipeId
from inspector.runtime.improvement.settled_limit import RejectedGood, settled
from tests.runtime.toy_trainer import make_recipe

OF = RecipeId("part", "1")
SHARE, TARGET = 0.005, 0.01
RNG = np.random.default_rng(8)
PASSED = tuple(np.sort(RNG.normal(0.0, 0.1, 240)).tolist())
REJECTED = tuple(RNG.uniform(0.3, 0.5, 10).tolist())
REVIEWED = LimitRequest(review_rate=0.1)


def recipe() -> Recipe:
    """Its limit is of 240 parts that passed, 8 of them of the teaching, and of 10 rejected good ones."""
    few = replace(make_recipe("part", limit=0.25, good_scores=PASSED[:8]), id=OF)
    few = replace(few, limit=replace(few.limit, held_out=8))
    found = settled(few, PASSED[8:], 0.6, TARGET, RejectedGood(REJECTED, SHARE))
    assert found is not None
    return found


KEPT = recipe()
LOST = replace(KEPT, notes={key: value for key, value in KEPT.notes.items() if key != SHARES})
STRATA = (Stratum(PASSED[:8] + PASSED[8:], 1 - SHARE), Stratum(REJECTED, SHARE))


def test_the_shares_are_kept_and_read_back() -> None:
    assert KEPT.notes[SHARES] == "240 for 0.995, 10 for 0.005; known defects from 0.6"
    assert shares_of(KEPT) == HeldOutShares(STRATA, 0.6)
    assert shares_of(replace(make_recipe("part"), notes={})) is None
    for share in (1 / 3, 1e-9):
        odd = HeldOutShares((Stratum(PASSED, 1 - share), Stratum(REJECTED, share)))
        assert shares_of(replace(KEPT, notes={SHARES: odd.note()})) == odd


def test_a_request_for_something_else_leaves_the_limit_where_it_is() -> None:
    flat = fitted(KEPT.good_scores, TARGET, 0.9, False, 0.0)
    assert KEPT.limit.value < flat.value - 0.1, "each part counted the same, the ten rejected ones are 4 % of all"
    assert changed_limit(KEPT, LimitRequest()) == KEPT.limit
    reviewed = changed_limit(KEPT, REVIEWED)
    assert reviewed.value == KEPT.limit.value and reviewed.review == fit_stratified(STRATA, 0.1, ceiling=0.6).value
    surer = changed_limit(KEPT, LimitRequest(confidence=0.99))
    assert surer.value == KEPT.limit.value and surer.bound > KEPT.limit.bound
    assert changed_limit(KEPT, LimitRequest(target_rate=0.001)).value < 0.6, "a known defect is found at any rate"
    firm = changed_limit(KEPT, LimitRequest(target_rate=0.03, guaranteed=True))
    assert firm.bound <= 0.03 and firm.value == fit_stratified(STRATA, 0.03, guaranteed=True).value


def test_what_is_promised_of_a_limit_by_hand_and_of_the_one_proposed_is_of_the_strata() -> None:
    by_hand = replace(KEPT, limit=changed_limit(KEPT, LimitRequest(value=0.28)))
    true = bound(STRATA, 0.9, 0.28)
    assert by_hand.limit.bound == pytest.approx(true) and by_hand.limit.method == "manual"
    number, words = promised(KEPT.limit, KEPT.good_scores, 0.28, shares_of(KEPT))
    assert number == "≤ 1.8 %" and "250 held-out parts" in words and 0.017 < true <= 0.018
    assert changed_limit(by_hand, LimitRequest(target_rate=TARGET)) == KEPT.limit
    carried = carried_limit(KEPT)
    assert carried.guaranteed and carried.bound <= carried.target_rate and carried.value < 0.6
    (errors,) = both_errors(KEPT.good_scores, (), (), [0.28], 0.9, shares_of(KEPT))
    assert errors.bound == true and errors.rejected == pytest.approx(SHARE + 0.995 * sum(score > 0.28 for score in PASSED) / 240)


def test_where_the_shares_were_not_kept_only_the_band_and_a_limit_by_hand_can_be_had() -> None:
    assert shares_if_kept(LOST) is None
    assert changed_limit(LOST, LimitRequest()) == LOST.limit
    reviewed = changed_limit(LOST, REVIEWED)
    assert replace(reviewed, review=None, review_rate=0.0) == LOST.limit and reviewed.review is not None
    assert changed_limit(LOST, LimitRequest(value=0.3)).value == 0.3
    refused = (LimitRequest(confidence=0.99), LimitRequest(target_rate=0.02), LimitRequest(joining=JoiningParts((0.0,), 9, "", OF)))
    for request in refused:
        with pytest.raises(RecipeError, match=r"unequal shares.*Set the limit by hand, or learn again"):
            with_changed_limit(LOST, request)
    with pytest.raises(RecipeError, match="unequal shares"):
        carried_limit(LOST)


@pytest.mark.parametrize("note", ["", "250 for 1.0", "240 for 0.995, 11 for 0.005", "240 for 0.9, 10 for 0.2", "240 for e, 10 for 0.1"])
def test_a_note_that_is_not_of_these_scores_is_not_believed(note: str) -> None:
    with pytest.raises(RecipeError, match="unequal shares"):
        shares_of(replace(KEPT, notes={SHARES: note}))


def test_drawn_parts_join_as_a_sample_of_all_and_the_tail_stays_one() -> None:
    drawn = tuple(RNG.normal(0.0, 0.1, 199).tolist())
    once = with_changed_limit(KEPT, LimitRequest(joining=JoiningParts(drawn[:100], 500, "", OF)))
    twice = with_changed_limit(once, LimitRequest(joining=JoiningParts((*drawn[100:], 0.4), 900, "", OF, 500)))
    shares = shares_of(twice)
    assert shares is not None and shares.ceiling == 0.6 and shares.scores == twice.good_scores
    assert [len(one.scores) for one in shares.strata] == [240, 10, 200]
    assert shares.strata[2].share == pytest.approx(200 / 450) and sum(one.share for one in shares.strata) == pytest.approx(1.0)
    assert shares.strata[1].share / shares.strata[0].share == pytest.approx(SHARE / (1 - SHARE))
    said = "8 of the teaching, 232 that passed beside the line, 10 that were rejected and good, 200 that were drawn from all"
    assert twice.notes[HELD_OUT] == said == held_out_note(8, 232, 10, 200) and held_out_of_teaching(twice) == 8
    assert twice.limit == fitted(twice.good_scores, TARGET, 0.9, False, 0.0, shares) and twice.limit.held_out == 450


def test_the_bound_of_strata_and_drawn_parts_together_holds() -> None:
    """Of a tail that is known: 3 % of the good parts are rejected, and the limit is one set before."""
    rng, limit, held = np.random.default_rng(12), 4.6, 0
    edge, true = -math.log(0.03), math.exp(-4.6)
    for _ in range(200):
        every = rng.exponential(size=4000)
        few, many, drawn = every[every > edge][:10], every[every <= edge][:400], rng.exponential(size=200)
        shares = HeldOutShares((Stratum(tuple(many.tolist()), 0.97), Stratum(tuple(few.tolist()), 0.03))).with_drawn(drawn.tolist())
        held += bound(shares.strata, 0.9, limit) >= true
    assert held >= 0.88 * 200
