"""Control charts: limits of published examples, and each rule at exactly the point at which it is broken."""

from __future__ import annotations

import math

import numpy as np
import pytest

from calibration.statistics.control_charts import ALL_RULES, Chart, broken, individuals_chart, p_chart

MONTGOMERY_CANS = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6]
"""Nonconforming cans in samples of 50: Montgomery, Introduction to Statistical Quality Control, example 7.1."""
MONTGOMERY_VISCOSITY = [33.75, 33.05, 34.00, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.20, 33.62, 33.00, 33.54, 33.12, 33.84]
"""Viscosity of aircraft primer paint: the same, example 6.5."""


def chart_of(z: list[float]) -> Chart:
    """A chart with the centre 0 and the deviation 1."""
    values = np.array(z, dtype=np.float64)
    zero = np.zeros_like(values)
    return Chart(values, zero, zero - 3, zero + 3, zero + 1)


def test_a_p_chart_has_the_limits_of_the_book() -> None:
    chart = p_chart(MONTGOMERY_CANS, [50] * 30)
    assert chart.centre[0] == pytest.approx(0.2313, abs=5e-5)
    assert (chart.lower[0], chart.upper[0]) == pytest.approx((0.0524, 0.4102), abs=5e-5)
    assert [place for rule, place in broken(chart, (1,))] == [14, 22]  # samples 15 and 23, as the book says


def test_a_chart_of_individuals_has_the_limits_of_the_book() -> None:
    chart = individuals_chart(MONTGOMERY_VISCOSITY, [0] * 15)
    assert chart.centre[0] == pytest.approx(33.52, abs=5e-3)
    assert (chart.lower[0], chart.upper[0]) == pytest.approx((32.24, 34.80), abs=0.02)
    assert broken(chart, (1,)) == []


def test_points_of_few_parts_have_wide_limits_and_none_has_no_point() -> None:
    chart = p_chart([1, 0, 5], [10, 0, 1000])
    assert math.isnan(chart.values[1]) and math.isnan(chart.upper[1])
    assert chart.upper[0] > chart.upper[2] and chart.lower[0] == 0.0


def test_each_recipe_version_has_limits_of_its_own() -> None:
    chart = individuals_chart([1.0, 1.2, 1.0, 9.0, 9.2, 9.0, 5.0], [0, 0, 0, 1, 1, 1, 2])
    assert chart.centre.tolist() == pytest.approx([3.2 / 3] * 3 + [27.2 / 3] * 3 + [5.0])
    assert math.isnan(chart.upper[6]) and broken(chart) == []


@pytest.mark.parametrize(
    ("rule", "before", "last"),
    [
        (1, [0.0, 0.2], 3.1),
        (2, [0.1] * 8, 0.2),
        (3, [-1.0, -0.5, 0.0, 0.5, 1.0], 1.5),
        (4, [0.5, -0.5] * 6 + [0.5], -0.5),
        (5, [2.1, 0.0], 2.2),
        (6, [1.1, 1.2, -0.1, 1.3], 1.4),
        (7, [0.5, -0.4, 0.3, 0.1, -0.6, -0.2, 0.7] * 2, 0.9),
        (8, [1.5, -1.5, -1.2, 1.1, 1.3, -1.4, 1.2], -1.1),
    ],
)
def test_a_rule_is_broken_at_its_last_point_and_not_before(rule: int, before: list[float], last: float) -> None:
    assert broken(chart_of(before), (rule,)) == []
    found = broken(chart_of([*before, last]), (rule,))
    assert [(one.number, place) for one, place in found] == [(rule, len(before))]


def test_a_rule_that_stays_broken_is_told_once() -> None:
    assert len(broken(chart_of([0.1] * 20), (2,))) == 1


def test_no_rule_looks_across_two_stages() -> None:
    values = individuals_chart([1, 2, 3, 104, 105, 106, 107, 108], [0, 0, 0, 1, 1, 1, 1, 1])
    assert [rule.number for rule, _ in broken(values) if rule.number == 3] == []


def test_white_noise_breaks_rules_as_rarely_as_nelson_says() -> None:
    z = np.random.default_rng(3).standard_normal(5_000).tolist()
    per_point = {rule: sum(one.number == rule for one, _ in broken(chart_of(z), (rule,))) / len(z) for rule in ALL_RULES}
    assert 0.001 < per_point[1] < 0.006
    assert all(rate < 0.01 for rate in per_point.values())
