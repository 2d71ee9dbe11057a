"""A limit keeps what it promises: by rank whatever the distribution, by simulation over lots, by tables where it is modelled."""

from __future__ import annotations

import math
import random
from statistics import NormalDist, fmean, stdev

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.statistics.limit import CONFIDENCE, expected_false_rejects, fit_limit, tolerance_factor

SCORES = st.lists(st.floats(-12, 3), min_size=2, max_size=60)
RATE = st.floats(1e-6, 1 - 1e-6)


@given(SCORES, RATE)
def test_the_share_of_held_out_parts_above_the_limit_is_within_what_was_asked(scores: list[float], rate: float) -> None:
    """Of n scores and the part to come, counted among n + 1, at most the target lies above; all of it by rank, none by model."""
    limit = fit_limit(scores, rate)
    above = sum(score > limit.value for score in scores)
    assert above <= rate * (len(scores) + 1) + 1e-6
    if limit.method == "conformal":
        assert limit.value in scores
        assert (above + 1) / (len(scores) + 1) <= limit.promised_rate + 1e-12
        # The limit is not wider than it must be: the next smaller score would promise more rejects than were asked for.
        assert limit.promised_rate + 1 / (len(scores) + 1) > rate - 1e-9


@given(SCORES, RATE)
def test_nothing_below_one_in_n_plus_one_is_promised(scores: list[float], rate: float) -> None:
    limit = fit_limit(scores, rate)
    n = len(scores)
    assert limit.promised_rate >= 1 / (n + 1)
    assert (limit.method == "conformal") == (limit.promised_rate <= rate + 1e-9)
    assert limit.held_out == n
    # So few parts can estimate a tenth of what they can promise, and no less: the limit says what it really aims at.
    assert limit.target_rate == pytest.approx(rate if limit.method == "conformal" else max(rate, 1 / (10 * (n + 1))))


@given(SCORES, RATE, RATE)
def test_fewer_rejects_want_a_wider_limit(scores: list[float], one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert fit_limit(scores, low).value >= fit_limit(scores, high).value


@given(SCORES, RATE, st.randoms(use_true_random=False))
def test_the_order_of_the_parts_does_not_matter(scores: list[float], rate: float, dice: random.Random) -> None:
    shuffled = list(scores)
    dice.shuffle(shuffled)
    assert fit_limit(shuffled, rate) == fit_limit(scores, rate)


@given(SCORES, RATE, st.floats(-5, 5))
def test_the_unit_of_the_score_only_shifts_the_limit(scores: list[float], rate: float, shift: float) -> None:
    moved = fit_limit([score + shift for score in scores], rate)
    assert moved.value == pytest.approx(fit_limit(scores, rate).value + shift, abs=1e-6)


@given(SCORES, RATE)
def test_an_estimated_limit_rejects_none_of_the_parts_it_was_estimated_from(scores: list[float], rate: float) -> None:
    limit = fit_limit(scores, rate)
    assume(limit.method == "tolerance")
    assert limit.value >= max(scores)
    modelled = fmean(scores) + tolerance_factor(len(scores), 1 - limit.target_rate, CONFIDENCE) * stdev(scores)
    assert limit.value == pytest.approx(max(*scores, modelled))


@pytest.mark.parametrize(
    ("n", "target", "rank", "promised"),
    [(9, 0.1, 9, 0.1), (19, 0.1, 18, 0.1), (99, 0.01, 99, 0.01), (10, 0.5, 6, 5 / 11), (20, 0.1, 19, 2 / 21)],
)
def test_the_limit_is_the_score_of_the_known_rank(n: int, target: float, rank: int, promised: float) -> None:
    limit = fit_limit([float(score) for score in range(1, n + 1)], target)
    assert (limit.method, limit.value) == ("conformal", rank)
    assert limit.promised_rate == pytest.approx(promised)


def test_one_part_far_above_the_others_is_within_an_estimated_limit() -> None:
    """It was a good part, whatever a normal distribution thinks of it."""
    scores = [-3.0 + 0.001 * number for number in range(19)] + [0.0]
    limit = fit_limit(scores, 0.04)
    assert (limit.method, limit.value) == ("tolerance", 0.0)


@pytest.mark.parametrize("n", [8, 2])
def test_too_few_parts_for_the_target_give_an_estimate_and_say_so(n: int) -> None:
    limit = fit_limit([-3.0 + 0.1 * number for number in range(n)], 0.001)
    assert limit.method == "tolerance"
    assert limit.promised_rate == 1 / (n + 1)


@pytest.mark.parametrize(
    ("n", "coverage", "confidence", "k"),
    [(10, 0.90, 0.95, 2.355), (20, 0.95, 0.95, 2.396), (20, 0.95, 0.90, 2.208), (30, 0.99, 0.95, 3.064), (50, 0.90, 0.95, 1.646)],
)
def test_the_tolerance_factor_is_that_of_the_tables(n: int, coverage: float, confidence: float, k: float) -> None:
    """Exact factors as tables of the non-central t distribution have them."""
    assert tolerance_factor(n, coverage, confidence) == pytest.approx(k, rel=0.02)


@pytest.mark.parametrize(("n", "coverage", "k"), [(10, 0.95, 2.568), (10, 0.99, 3.532), (8, 0.999, 4.955)])
def test_with_few_values_the_approximation_is_a_few_percent_short(n: int, coverage: float, k: float) -> None:
    factor = tolerance_factor(n, coverage, 0.9)
    assert 0.96 * k < factor < k


def test_the_tolerance_factor_falls_to_the_normal_quantile_with_many_values() -> None:
    factors = [tolerance_factor(n, 0.999, 0.9) for n in (3, 10, 100, 10_000, 1_000_000)]
    assert factors == sorted(factors, reverse=True)
    assert factors[-1] == pytest.approx(NormalDist().inv_cdf(0.999), rel=0.005)


def test_the_tolerance_factor_says_when_there_are_too_few_values() -> None:
    with pytest.raises(CalibrationError, match="2 values"):
        tolerance_factor(2, 0.99, 0.999)


@pytest.mark.parametrize("target", [0.1, 0.05, 0.3])
@pytest.mark.parametrize("lot", ["normal", "skewed", "two fixtures"])
def test_the_promise_is_kept_over_a_thousand_lots(lot: str, target: float) -> None:
    """The chance that the next part is rejected, over parts and limits: at most the promise, and not far below it."""
    rng = np.random.default_rng(20)
    n, lots, following = 39, 1000, 200
    rejected = []
    for _ in range(lots):
        scores = drawn(rng, lot, n + following)
        limit = fit_limit(scores[:n].tolist(), target)
        assert limit.method == "conformal"
        assert limit.promised_rate <= target + 1e-9
        rejected.append(float(np.mean(scores[n:] > limit.value)))
    error = float(np.std(rejected)) / math.sqrt(lots)
    assert np.mean(rejected) <= limit.promised_rate + 4 * error
    assert np.mean(rejected) >= limit.promised_rate - 4 * error


@pytest.mark.parametrize("n", [5, 8, 20])
@pytest.mark.parametrize("target", [0.01, 0.001])
def test_the_estimate_reaches_its_confidence_nearly_where_scores_are_normal(n: int, target: float) -> None:
    """Of many lots, the share whose bound lies above the quantile it was asked for."""
    lots = np.random.default_rng(21).normal(size=(40_000, n))
    bounds = lots.mean(axis=1) + tolerance_factor(n, 1 - target, CONFIDENCE) * lots.std(axis=1, ddof=1)
    covered = float(np.mean(bounds >= NormalDist().inv_cdf(1 - target)))
    assert covered == pytest.approx(CONFIDENCE, abs=0.025)


def drawn(rng: np.random.Generator, lot: str, count: int) -> np.ndarray:
    """Scores of good parts, one after the other."""
    if lot == "normal":
        return rng.normal(-2, 0.1, count)
    if lot == "skewed":
        return rng.exponential(0.3, count) - 2
    return rng.normal(-2, 0.05, count) + 0.5 * (rng.random(count) < 0.3)


@pytest.mark.parametrize("scores", [[], [-1.0]])
def test_too_few_parts_set_no_limit(scores: list[float]) -> None:
    with pytest.raises(CalibrationError, match="too few") as caught:
        fit_limit(scores, 0.1)
    assert caught.value.remedy


@pytest.mark.parametrize("hole", [math.nan, math.inf, -math.inf])
def test_a_score_that_is_no_number_sets_no_limit(hole: float) -> None:
    with pytest.raises(CalibrationError, match="not a number"):
        fit_limit([-1.0, hole, -2.0], 0.1)


@pytest.mark.parametrize("rate", [0.0, 1.0, -0.1, 1.5, math.nan])
def test_a_rate_that_is_none_is_refused(rate: float) -> None:
    with pytest.raises(CalibrationError, match="cannot be aimed at"):
        fit_limit([-1.0, -2.0], rate)


def test_a_target_of_nearly_everything_takes_the_smallest_score() -> None:
    assert fit_limit([-3.0, -2.0, -1.0], 1 - 1e-12).value == -3.0


@given(SCORES, st.floats(-13, 4), st.floats(-13, 4))
def test_the_expectation_falls_as_the_limit_rises(scores: list[float], one: float, other: float) -> None:
    low, high = sorted((one, other))
    tight, wide = expected_false_rejects(scores, low), expected_false_rejects(scores, high)
    assert 0 <= wide <= tight <= 1


@given(SCORES, st.floats(-13, 4))
def test_the_expectation_counts_where_it_can_and_never_says_more_than_one_in_n_plus_one_beyond(scores: list[float], limit: float) -> None:
    above = sum(score > limit for score in scores)
    found = expected_false_rejects(scores, limit)
    if above:
        assert found == pytest.approx(above / len(scores))
    else:
        assert found <= 1 / (len(scores) + 1)


@pytest.mark.parametrize(("scores", "limit"), [([], -1.0), ([-1.0], -1.0), ([-1.0, math.nan], 0.0), ([-1.0, -2.0], math.nan)])
def test_nothing_is_expected_of_too_little(scores: list[float], limit: float) -> None:
    assert math.isnan(expected_false_rejects(scores, limit))
