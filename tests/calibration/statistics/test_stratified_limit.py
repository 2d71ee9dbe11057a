"""A limit from parts that passed and a few of the good ones that were rejected: the rate it really has, for tails of several kinds."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest

from calibration.errors import CalibrationError
from calibration.statistics.limit import fit_limit
from calibration.statistics.stratified_limit import Stratum, fit_stratified, promised

REJECTED, PASSED, ANSWERED, TARGET = 0.03, 200, 6, 0.001
"""A line rejects 3 % of its good parts; 200 that it passed and 6 that it rejected were judged by the candidate."""

Draw = Callable[[np.random.Generator, int], np.ndarray]

TAILS: dict[str, Draw] = {
    "normal": lambda random, n: random.normal(size=n),
    "Gumbel": lambda random, n: random.gumbel(size=n),
    "exponential": lambda random, n: random.exponential(size=n),
    "heavy": lambda random, n: random.standard_t(5, n),
}


def lines(tail: str, alike: float, count: int = 30) -> tuple[list[tuple[tuple[float, ...], tuple[float, ...]]], np.ndarray]:
    """What each of ``count`` lines knows of a candidate: its scores of passed and of rejected good parts; and those of all good parts.
    ``alike``: correlation of the two recipes' scores."""
    random, draw = np.random.default_rng(len(tail)), TAILS[tail]

    def good(n: int) -> tuple[np.ndarray, np.ndarray]:
        now = draw(random, n)
        return alike * now + math.sqrt(1 - alike**2) * draw(random, n), now

    line, all_scores = good(60_000)
    limit = np.quantile(line, 1 - REJECTED)
    found = []
    for _ in range(count):
        line, now = good(1000)
        found.append((tuple(now[line <= limit][:PASSED]), tuple(now[line > limit][:ANSWERED])))
    return found, all_scores


@pytest.mark.parametrize("alike", [1.0, 0.6])
@pytest.mark.parametrize("tail", TAILS)
def test_it_rejects_what_is_aimed_at_and_not_what_the_line_rejects(tail: str, alike: float) -> None:
    known, good = lines(tail, alike)
    good.sort()

    def rate(limit: float) -> float:
        return float(1 - np.searchsorted(good, limit, side="right") / len(good))

    found = [fit_stratified([Stratum(passed, 1 - REJECTED), Stratum(tops, REJECTED)], TARGET) for passed, tops in known]
    rates = [rate(one.value) for one in found]
    assert np.mean(rates) < 2 * TARGET and np.quantile(rates, 0.9) < 4 * TARGET
    # A bound at 90 %; of the estimated limits it holds by far.
    assert np.mean([real <= one.bound for real, one in zip(rates, found, strict=True)]) > 0.97
    sure = [fit_stratified([Stratum(passed, 1 - REJECTED), Stratum(tops, REJECTED)], TARGET, guaranteed=True) for passed, tops in known]
    assert np.mean([rate(one.value) for one in sure]) < min(TARGET, np.mean(rates))
    if tail != "normal":  # what passed alone, cut off at the line's limit, would reject again what it rejects
        alone = [rate(fit_limit(passed, TARGET).value) for passed, _ in known]
        assert np.mean(alone) > 2.5 * np.mean(rates)


def test_enough_parts_give_a_rank_that_keeps_the_target() -> None:
    passed, tops = tuple(float(n) for n in range(500)), tuple(500.0 + n for n in range(20))
    found = fit_stratified([Stratum(passed, 0.97), Stratum(tops, 0.03)], 0.02)
    assert found.method == "conformal" and found.value == 508.0  # the lowest that keeps it
    assert found.promised_rate == pytest.approx(0.97 / 501 + 0.03 * 12 / 21) and found.promised_rate <= 0.02
    assert promised([Stratum(passed, 0.97), Stratum(tops, 0.03)], 507.0) > 0.02
    assert found.held_out == 520 and found.promised_rate < found.bound < 0.05
    firm = fit_stratified([Stratum(passed, 0.97), Stratum(tops, 0.03)], 0.02, guaranteed=True)
    assert firm.value > found.value and firm.bound <= 0.02


def test_it_stays_below_a_known_defect_and_no_nearer_to_it_than_to_the_good_ones() -> None:
    passed, tops = tuple(np.linspace(0, 1, 200)), (1.1, 1.2, 1.3)
    free = fit_stratified([Stratum(passed, 0.97), Stratum(tops, 0.03)], TARGET)
    assert free.value > 1.35 and free.method == "tail"
    near = fit_stratified([Stratum(passed, 0.97), Stratum(tops, 0.03)], TARGET, ceiling=1.32)
    assert near.value == pytest.approx(1.31)
    within = fit_stratified([Stratum(passed, 0.97), Stratum(tops, 0.03)], TARGET, ceiling=1.25)
    assert within.value == pytest.approx(1.225) and within.promised_rate > near.promised_rate and within.bound > near.bound


@pytest.mark.parametrize(
    ("strata", "said"),
    [
        ([], "is empty"),
        ([Stratum((), 1.0)], "is empty"),
        ([Stratum((1.0, 2.0), 1.0)], "too few"),
        ([Stratum((1.0, 2.0, math.nan), 1.0)], "not a number"),
        ([Stratum((1.0, 2.0, 3.0), 0.5)], "do not add up"),
        ([Stratum((1.0, 1.0, 1.0), 1.0)], "like a known defect"),
    ],
)
def test_what_gives_no_limit_is_said(strata: list[Stratum], said: str) -> None:
    with pytest.raises(CalibrationError, match=said):
        fit_stratified(strata, TARGET, ceiling=1.0 if said == "like a known defect" else math.inf)


def test_equal_scores_are_a_limit_all_the_same() -> None:
    found = fit_stratified([Stratum((1.0,) * 50, 0.9), Stratum((1.0,) * 5, 0.1)], TARGET)
    assert found.value == 1.0
