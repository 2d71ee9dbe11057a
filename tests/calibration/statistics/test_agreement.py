"""Kappa, effectiveness and their intervals, against published tables."""

from __future__ import annotations

import math

import numpy as np
import pytest

from calibration.errors import CalibrationError
from calibration.statistics.agreement import Proportion, agreement, cohen_kappa, fleiss_kappa

FLEISS_1971 = [
    *([0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1]),
    *([7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7]),
]
"""Ten things, fourteen raters, five categories: kappa 0.210."""


@pytest.mark.parametrize(
    ("table", "kappa"),
    [
        ([[44, 6], [3, 97]], 0.86),  # AIAG MSA, 4th edition, appraisers A and B
        ([[45, 5], [0, 0]], 0.0),
        ([[20, 5], [10, 15]], 0.4),
    ],
)
def test_cohens_kappa(table: list[list[float]], kappa: float) -> None:
    assert cohen_kappa(table).value == pytest.approx(kappa, abs=5e-3)


def test_the_error_of_kappa_is_that_of_fleiss() -> None:
    """Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, table 18.1: kappa 0.68, error 0.087."""
    found = cohen_kappa([[75, 1, 4], [5, 4, 1], [0, 0, 10]])
    assert (found.value, found.error) == pytest.approx((0.68, 0.087), abs=5e-3)


def test_fleiss_kappa() -> None:
    assert fleiss_kappa(FLEISS_1971).value == pytest.approx(0.210, abs=5e-4)


@pytest.mark.parametrize(("count", "low", "high"), [(42, 0.71, 0.93), (45, 0.78, 0.97), (40, 0.66, 0.90)])
def test_intervals_of_effectiveness_are_those_of_the_manual(count: int, low: float, high: float) -> None:
    """AIAG MSA, 4th edition, table of effectiveness: 50 parts, of which the three appraisers matched 42, 45 and 40."""
    assert Proportion(count, 50).interval == pytest.approx((low, high), abs=6e-3)


def test_a_gauge_that_is_always_right() -> None:
    found = agreement([[True] * 3] * 20 + [[False] * 3] * 10, [True] * 20 + [False] * 10)
    assert found.effectiveness.value == found.with_reference.value == found.within.value == 1.0
    assert (found.misses.count, found.misses.of, found.false_alarms.count, found.false_alarms.of) == (0, 30, 0, 60)
    assert found.misses.interval[1] == pytest.approx(1 - 0.025 ** (1 / 30))  # 30 decisions prove no 2 %


def test_mistakes_are_counted_where_they_belong() -> None:
    found = agreement([[True, True], [True, False], [True, False], [False, False]], [True, True, False, False])
    assert (found.effectiveness.count, found.misses.count, found.false_alarms.count) == (6, 1, 1)
    assert (found.consistent.count, found.right.count) == (2, 2)


def test_kappa_of_equal_decisions_tells_nothing() -> None:
    found = agreement([[True, True]] * 5, [True] * 5)
    assert math.isnan(found.with_reference.value) and math.isnan(found.within.value)
    assert math.isnan(found.misses.value)
    with pytest.raises(CalibrationError, match="at least one pass"):
        agreement([], [])


def test_the_interval_of_kappa_holds_as_often_as_it_says() -> None:
    """Raters that agree with a known kappa of 0.6 in two even categories."""
    random = np.random.default_rng(5)
    inside = 0
    for _ in range(300):
        truth = random.random(100) < 0.5
        said = np.where(random.random(100) < 0.6, truth, random.random(100) < 0.5)
        table = [[int(((said == one) & (truth == other)).sum()) for other in (False, True)] for one in (False, True)]
        low, high = cohen_kappa(table).interval
        inside += low <= 0.6 <= high
    assert 0.91 < inside / 300 < 0.98
