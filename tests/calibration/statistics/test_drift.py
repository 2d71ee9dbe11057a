"""Control charts: published run lengths, run lengths counted in simulation, and alarms that say what moved, by how much and since when."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest

from calibration.errors import CalibrationError
from calibration.statistics.drift import DriftAlarm, DriftChart, DriftDesign, cusum_run_length, design_charts, ewma_run_length

DESIGN = design_charts(1000)


@pytest.mark.parametrize(
    ("limit", "shift", "expected"),
    # Montgomery, Introduction to Statistical Quality Control, table 9.3: two-sided CUSUM, k = 1/2.
    [(4, 0.0, 168), (4, 0.5, 26.6), (4, 1.0, 8.38), (4, 2.0, 3.34), (5, 0.0, 465), (5, 0.5, 38.0), (5, 1.0, 10.4), (5, 2.0, 4.01)],
)
def test_run_lengths_of_the_cusum_are_those_published(limit: float, shift: float, expected: float) -> None:
    assert cusum_run_length(limit, shift) == pytest.approx(expected, rel=0.01)


@pytest.mark.parametrize(
    ("limit", "weight", "shift", "expected"),
    # Lucas and Saccucci (1990), as in Montgomery, table 9.11.
    [(3.054, 0.40, 0.0, 500), (3.054, 0.40, 1.0, 14.3), (2.814, 0.10, 0.0, 500), (2.814, 0.10, 0.5, 31.3), (2.814, 0.10, 1.0, 10.3)],
)
def test_run_lengths_of_the_ewma_are_those_published(limit: float, weight: float, shift: float, expected: float) -> None:
    assert ewma_run_length(limit, shift, weight) == pytest.approx(expected, rel=0.015)


def test_siegmunds_approximation_agrees() -> None:
    """ARL+ = (exp(-2 D b) + 2 D b - 1) / (2 D^2), D = shift - k, b = h + 1.166 (Siegmund 1985)."""
    b, delta = 5 + 1.166, -0.5
    one_sided = (math.exp(-2 * delta * b) + 2 * delta * b - 1) / (2 * delta**2)
    assert cusum_run_length(5.0) == pytest.approx(one_sided / 2, rel=0.02)


@pytest.mark.parametrize("parts", [100, 1000, 100_000])
def test_the_limits_give_the_run_length_that_was_asked_for(parts: int) -> None:
    design = design_charts(parts, values=3)
    assert ewma_run_length(design.ewma_limit) == pytest.approx(2 * 3 * parts, rel=1e-3)
    assert cusum_run_length(design.cusum_limit) == pytest.approx(2 * 3 * parts, rel=1e-3)


def alarm_of(values: np.ndarray, design: DriftDesign = DESIGN) -> DriftAlarm | None:
    chart = DriftChart("brightness", design)
    for number, value in enumerate(values.tolist()):
        if chart.add(value, 10.0 * number) is not None:
            break
    return chart.alarm


def test_limits_rise_with_the_run_length_up_to_the_longest_that_may_be_asked_for() -> None:
    """Each to the last digits, whatever the linear algebra does: 1e9 parts and eight values are a run length of 1.6e10."""
    asked = [10 ** (number / 4) for number in range(4, 37)]
    designs = [design_charts(parts, values=8) for parts in asked]
    for parts, design in zip(asked, designs, strict=True):
        assert ewma_run_length(design.ewma_limit) == pytest.approx(16 * parts, rel=1e-5)
        assert cusum_run_length(design.cusum_limit) == pytest.approx(16 * parts, rel=1e-5)
    for limits in ([one.ewma_limit for one in designs], [one.cusum_limit for one in designs]):
        assert all(0 < after - before < 1 for before, after in pairwise(limits))


def test_false_alarms_come_no_more_often_than_asked_for() -> None:
    """Of values that do not move, 200 at a time: with one alarm in 1000 values about 1 - exp(-0.18) = 16 % of the runs alarm.

    Mean and spread are not known to the charts beforehand, and are far from 0 and 1.
    """
    rng = np.random.default_rng(5)
    runs = 400
    alarmed = sum(alarm_of(rng.normal(117.0, 3.5, 200)) is not None for _ in range(runs))
    expected = 1 - math.exp(-180 / 1000)
    sigma = math.sqrt(expected * (1 - expected) / runs)
    assert alarmed / runs <= expected + 3 * sigma
    assert alarmed / runs >= 0.25 * expected, "two charts that share one value alarm together, but not as seldom as this"


@pytest.mark.parametrize("step", [-2.0, -1.0, 1.0, 2.0])
def test_a_step_is_found_soon_with_its_size_and_its_beginning(step: float) -> None:
    rng = np.random.default_rng(11)
    moved, since, delays = [], [], []
    for _ in range(60):
        values = rng.normal(100.0, 2.0, 400)
        values[200:] += 2.0 * step
        found = alarm_of(values, design_charts(100_000))
        assert found is not None
        assert found.found_s >= 2000 and np.sign(found.moved) == np.sign(step)
        moved.append(found.moved)
        since.append(found.since)
        delays.append(found.found_s / 10 - 200)
        assert found.since_s == 10 * found.since
        assert found.usual == pytest.approx(100, abs=1)
    assert np.median(moved) == pytest.approx(2 * step, abs=0.8)
    assert abs(np.median(since) - 200) <= 3
    assert np.median(delays) < (30 if abs(step) < 2 else 10)


def test_a_slow_drift_is_found_before_it_is_large() -> None:
    rng = np.random.default_rng(3)
    for _ in range(20):
        values = rng.normal(50.0, 1.0, 2000) + np.maximum(0, np.arange(2000) - 300) / 200
        found = alarm_of(values, design_charts(100_000))
        assert found is not None
        assert 0.5 < found.moved < 3 and 300 < found.found_s / 10 < 900


def test_one_wild_value_is_no_drift() -> None:
    values = np.random.default_rng(1).normal(0, 1, 150)
    values[100] = 1e6
    assert alarm_of(values, design_charts(100_000)) is None


def test_an_alarm_is_given_once_and_stands() -> None:
    chart = DriftChart("score", design_charts(100_000))
    rng = np.random.default_rng(0)
    alarms = [chart.add(value, 0.0) for value in [*rng.normal(0, 1, 50), *rng.normal(9, 1, 50)]]
    assert sum(alarm is not None for alarm in alarms) == 1
    assert chart.alarm is not None and chart.alarm.name == "score" and chart.alarm.sigmas > 1.5


def test_what_never_changed_alarms_when_it_does_and_what_is_no_number_is_passed_over() -> None:
    chart = DriftChart("x", DESIGN)
    for _ in range(100):
        assert chart.add(3.0, 0.0) is None
        assert chart.add(math.nan, 0.0) is None
    assert chart.count == 100
    assert any(chart.add(3.1, 1.0) is not None for _ in range(10))


@pytest.mark.parametrize(("parts", "values"), [(5, 1), (9.9, 1), (1e12, 1), (math.inf, 1), (math.nan, 1), (1000, 0)])
def test_a_rate_that_cannot_be_had_is_refused(parts: float, values: int) -> None:
    with pytest.raises(CalibrationError, match="false alarm"):
        design_charts(parts, values)
