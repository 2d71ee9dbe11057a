"""The bound of a limit over a thousand lots: kept at its confidence whatever the distribution, and broken by drift."""

from __future__ import annotations

import math

import numpy as np
import pytest

from calibration.errors import CalibrationError
from calibration.statistics.limit import FittedLimit, check_possible, fit_limit, fit_review, known_of
from inspector.lab.benchmarks.limits import DRIFTS, ScoreDistribution, beyond, drawn, simulate_limits

LOTS = 1000
SURE = 1e-4
"""The chance with which a right bound would be found wrong, were the seed another one."""


def fewest_and_most(confidence: float) -> tuple[float, float]:
    """How many of the lots keep a right bound of this confidence, but for twice that chance."""
    from scipy.stats import binom  # here: every test process reads this file, and SciPy's statistics take a second

    return binom.ppf(SURE, LOTS, confidence), binom.ppf(1 - SURE, LOTS, confidence)


SCORES = [float(score) for score in range(1, 101)]


def lots_within(
    shape: ScoreDistribution, n: int, target: float, confidence: float, *, guaranteed: bool
) -> tuple[int, np.ndarray, FittedLimit]:
    """How many lots reject no more than was stated, the rates of all of them, and what was stated."""
    rng = np.random.default_rng([n, round(1000 * target), round(1000 * confidence)])
    limits = [fit_limit(drawn(rng, shape, n).tolist(), target, confidence, guaranteed=guaranteed) for _ in range(LOTS)]
    rates = np.array([beyond(shape, limit.value, 0.0) for limit in limits])
    return int(np.sum(rates <= limits[0].bound + 1e-12)), rates, limits[0]


@pytest.mark.parametrize("guaranteed", [False, True])
@pytest.mark.parametrize(("n", "target", "confidence"), [(24, 0.1, 0.9), (24, 0.2, 0.8), (64, 0.05, 0.95), (256, 0.02, 0.9)])
@pytest.mark.parametrize("shape", list(ScoreDistribution))
def test_the_bound_is_kept_at_its_confidence(shape: ScoreDistribution, n: int, target: float, confidence: float, guaranteed: bool) -> None:
    """Exactly so where no two scores are equal: a rank too high or too low, or a bound of another rank, is as wrong as a broken one."""
    within, rates, stated = lots_within(shape, n, target, confidence, guaranteed=guaranteed)
    assert stated.method == "conformal"
    fewest, most = fewest_and_most(confidence)
    assert within >= fewest
    if shape is not ScoreDistribution.TIES:
        assert within <= most
        assert np.mean(rates) == pytest.approx(stated.promised_rate, abs=4 * np.std(rates) / math.sqrt(LOTS))
    assert np.mean(rates) <= stated.promised_rate + 4 * np.std(rates) / math.sqrt(LOTS)
    if guaranteed:
        assert stated.bound <= target
    else:
        assert stated.promised_rate <= target


def test_the_neighbouring_ranks_would_be_found_out() -> None:
    """The measure is sharp enough: with the bound of the rank below or above, the same lots fail it."""
    from calibration.statistics.binomial import rate_bound

    _, rates, stated = lots_within(ScoreDistribution.NORMAL, 64, 0.05, 0.9, guaranteed=False)
    above = round(stated.promised_rate * 65) - 1
    low, high = fewest_and_most(0.9)
    assert low <= np.sum(rates <= rate_bound(above, 64, 0.9)) <= high
    assert np.sum(rates <= rate_bound(above - 1, 64, 0.9)) < low
    assert np.sum(rates <= rate_bound(above + 1, 64, 0.9)) > high


@pytest.mark.parametrize("n", [2, 8, 24])
@pytest.mark.parametrize("shape", list(ScoreDistribution))
def test_an_estimate_keeps_the_bound_of_the_largest_score(shape: ScoreDistribution, n: int) -> None:
    within, _, stated = lots_within(shape, n, 0.001, 0.9, guaranteed=False)
    assert stated.method == "tolerance"
    assert stated.bound == pytest.approx(1 - 0.1 ** (1 / n))
    assert within >= fewest_and_most(0.9)[0]


def test_drift_breaks_the_bound_and_by_how_much() -> None:
    """No bound of held-out parts can know of parts that score higher later: more parts only make it sharper, and break it sooner."""
    found = {(row.held_out, row.drift): row for row in simulate_limits(ScoreDistribution.NORMAL, LOTS, 3, 0.05, 0.9, sizes=(32, 256))}
    assert set(found) == {(n, drift) for n in (32, 256) for drift in DRIFTS}
    for n in (32, 256):
        still = found[n, 0.0]
        fewest, most = fewest_and_most(0.9)
        assert fewest <= LOTS * still.kept <= most
        assert still.mean_rate == pytest.approx(still.stated_mean, abs=0.005)
        assert [found[n, drift].kept for drift in DRIFTS] == sorted((found[n, drift].kept for drift in DRIFTS), reverse=True)
        assert found[n, 0.25].kept < 0.8
    assert found[256, 0.25].kept < 0.35
    assert found[256, 0.5].mean_rate == pytest.approx(2.5 * still.stated_mean, rel=0.1)
    assert found[256, 1.0].kept == 0


@pytest.mark.parametrize("shape", list(ScoreDistribution))
@pytest.mark.parametrize(("limit", "drift"), [(1.0, 0.0), (1.2, 0.5), (2.0, 1.0)])
def test_the_rate_beyond_a_limit_is_what_is_drawn(shape: ScoreDistribution, limit: float, drift: float) -> None:
    scores = drawn(np.random.default_rng(4), shape, 200_000) + drift
    assert beyond(shape, limit, drift) == pytest.approx(float(np.mean(scores > limit)), abs=0.005)


@pytest.mark.parametrize(
    ("target", "confidence", "guaranteed", "rank", "method"),
    [
        (0.05, 0.9, False, 96, "conformal"),
        (0.05, 0.9, True, 99, "conformal"),
        (0.05, 0.95, True, 99, "conformal"),
        (0.05, 0.99, True, 100, "conformal"),
        (0.03, 0.9, True, 100, "conformal"),
        (0.02, 0.9, True, 101, "tolerance"),
    ],
)
def test_a_guarantee_takes_the_smallest_rank_that_has_it(
    target: float, confidence: float, guaranteed: bool, rank: int, method: str
) -> None:
    limit = fit_limit(SCORES, target, confidence, guaranteed=guaranteed)
    assert limit.method == method
    assert limit.confidence == confidence
    if method == "conformal":
        assert limit.value == rank
        assert (limit.bound <= target) == guaranteed
    else:
        assert limit.value >= 100


def test_a_limit_by_hand_is_bounded_by_what_lies_above_it() -> None:
    known = known_of(SCORES, 98.5, 0.95)
    assert (known.above, known.held_out, known.confidence) == (2, 100, 0.95)
    assert known.bound == pytest.approx(0.0616, abs=1e-4)
    assert known_of(SCORES, 98.0, 0.95) == known, "a score at the limit is not above it"
    assert known_of((), 1.0).bound == known_of(SCORES, math.nan).bound == known_of(SCORES, 0.0).bound == 1.0
    assert known_of([1.0, math.nan, 2.0], 1.5).held_out == 2


def test_the_review_band_lies_below_the_limit_or_there_is_none() -> None:
    limit = fit_limit(SCORES, 0.02)
    assert fit_review(SCORES, 0.1, limit.value) == 91
    assert fit_review(SCORES, 0.02, limit.value) is None
    few = SCORES[:8]
    assert fit_review(few, 0.01, fit_limit(few, 0.001).value) is None, "eight parts cannot tell one from the other"


@pytest.mark.parametrize(
    ("held_out", "target", "confidence", "words"),
    [(1, 0.1, 0.9, "too few"), (9, 0.0, 0.9, "false-reject rate"), (9, 0.1, 1.0, "confidence"), (2, 0.001, 0.99, "less confidence")],
)
def test_what_cannot_be_set_is_known_before_there_are_scores(held_out: int, target: float, confidence: float, words: str) -> None:
    with pytest.raises(CalibrationError, match=words):
        check_possible(held_out, target, confidence)
    with pytest.raises(CalibrationError, match=words):
        fit_limit(SCORES[:held_out], target, confidence)
    check_possible(9, 0.1, 0.9)
