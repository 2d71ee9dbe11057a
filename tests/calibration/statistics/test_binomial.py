"""The bound of a rate: against published tables, against scipy's beta distribution, and what follows from its meaning."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.statistics.binomial import at_most, most_above, parts_needed, rate_bound

CONFIDENCE = st.floats(0.5, 0.999)
SIZE = st.integers(1, 400)


@pytest.mark.parametrize(
    ("above", "n", "confidence", "bound"),
    [
        (0, 10, 0.95, 0.2589),
        (1, 10, 0.95, 0.3942),
        (2, 10, 0.95, 0.5069),
        (0, 20, 0.95, 0.1391),
        (1, 20, 0.95, 0.2161),
        (0, 22, 0.90, 0.0994),
        (0, 300, 0.95, 0.0099),
    ],
)
def test_the_bound_is_that_of_the_tables(above: int, n: int, confidence: float, bound: float) -> None:
    """One-sided Clopper-Pearson limits as they are printed."""
    assert rate_bound(above, n, confidence) == pytest.approx(bound, abs=6e-5)


@pytest.mark.slow
@given(SIZE, st.data(), CONFIDENCE)
def test_the_bound_is_the_quantile_of_the_beta_distribution(n: int, data: st.DataObject, confidence: float) -> None:
    from scipy.stats import beta  # here: every test process reads this file, and SciPy's statistics take a second

    above = data.draw(st.integers(0, n - 1))
    assert rate_bound(above, n, confidence) == pytest.approx(beta.ppf(confidence, above + 1, n - above), rel=1e-9)


@given(st.integers(1, 5000), st.data(), st.floats(1e-6, 1 - 1e-6))
def test_the_binomial_sum(n: int, data: st.DataObject, rate: float) -> None:
    from scipy.stats import binom

    count = data.draw(st.integers(0, min(n, 200)))
    assert at_most(count, n, rate) == pytest.approx(binom.cdf(count, n, rate), rel=1e-8, abs=1e-300)


def test_the_ends_of_the_binomial_sum() -> None:
    assert [at_most(-1, 5, 0.5), at_most(5, 5, 0.5), at_most(0, 5, 0.0), at_most(4, 5, 1.0)] == [0.0, 1.0, 1.0, 0.0]


@pytest.mark.parametrize(
    ("confidence", "rate", "sizes"),
    [(0.95, 0.05, (59, 93, 124, 153, 181)), (0.90, 0.10, (22, 38, 52, 65, 78)), (0.99, 0.01, (459, 662, 838, 1001, 1157))],
)
def test_the_ranks_of_a_guarantee_are_those_of_wilks(confidence: float, rate: float, sizes: tuple[int, ...]) -> None:
    """Least sample sizes for which the 1st, 2nd ... largest value covers the share (Wilks 1941, and tables of nuclear licensing)."""
    for above, n in enumerate(sizes):
        assert most_above(n, rate, confidence) == above
        assert most_above(n - 1, rate, confidence) == above - 1
        assert rate_bound(above, n, confidence) <= rate < rate_bound(above, n - 1, confidence)
    assert parts_needed(rate, confidence) == sizes[0]


def test_what_24_parts_can_promise() -> None:
    assert rate_bound(0, 24, 0.9) == pytest.approx(0.0915, abs=5e-5)
    assert parts_needed(0.001, 0.9) == 2302


@pytest.mark.slow
@given(SIZE, st.floats(1e-4, 0.9), CONFIDENCE)
def test_no_more_may_lie_above_than_the_bound_allows(n: int, rate: float, confidence: float) -> None:
    above = most_above(n, rate, confidence)
    assert -1 <= above < n
    assert above < 0 or rate_bound(above, n, confidence) <= rate + 1e-9
    assert above + 1 >= n or rate_bound(above + 1, n, confidence) > rate - 1e-9


def test_nothing_is_known_where_all_lie_above_or_there_are_none() -> None:
    assert rate_bound(0, 0, 0.9) == rate_bound(7, 7, 0.9) == 1.0
    assert most_above(0, 0.5, 0.9) == -1


@pytest.mark.parametrize("confidence", [0.0, 1.0, -0.5, 2.0, math.nan])
def test_a_confidence_that_cannot_be_had_is_refused(confidence: float) -> None:
    with pytest.raises(CalibrationError, match="confidence"):
        rate_bound(0, 10, confidence)
    with pytest.raises(CalibrationError, match="confidence"):
        parts_needed(0.1, confidence)


@pytest.mark.parametrize("above", [-1, 11])
def test_more_than_all_cannot_lie_above(above: int) -> None:
    with pytest.raises(CalibrationError, match="of 10 parts"):
        rate_bound(above, 10, 0.9)
