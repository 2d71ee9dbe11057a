"""Rates, latencies and the trend."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.rate import RATE_WINDOW_S, Rate
from inspector.core.types import Inspection, Verdict
from inspector.runtime.inspection.measures import Measures
from tests.runtime.line import frame


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize("hz", [1.0, 10.0, 60.0, 1000.0])
def test_a_steady_rate_is_what_it_is(hz: float) -> None:
    clock = Clock()
    rate = Rate(clock)
    for _ in range(round(5 * hz)):
        clock.now += 1 / hz
        rate.count()
    assert rate.per_second() == pytest.approx(hz, rel=0.02)


def test_a_burst_is_no_rate_and_silence_is_none() -> None:
    clock = Clock()
    rate = Rate(clock)
    assert rate.per_second() == 0
    rate.count()
    clock.now += 0.001
    rate.count()
    clock.now += 1.0
    assert rate.per_second() == pytest.approx(2.0, rel=0.01)
    clock.now += RATE_WINDOW_S
    assert rate.per_second() == 0


@given(st.lists(st.floats(0, 3), max_size=50))
def test_a_rate_is_finite_whatever_happens(steps: list[float]) -> None:
    clock = Clock()
    rate = Rate(clock)
    for step in steps:
        clock.now += step
        rate.count()
        assert math.isfinite(rate.per_second())
        assert rate.per_second() >= 0


def judged(index: int, latency_ms: float) -> Inspection:
    return Inspection(frame(index), Verdict.PASS, "", -float(index), -0.5, None, latency_ms=latency_ms, stages_ms={"network": 2.0})


def test_latency_and_trend_look_back_on_the_last_verdicts_only() -> None:
    measures = Measures(latency_window=10, trend_length=3)
    assert measures.latency().count == 0
    assert math.isnan(measures.latency().p50)
    for index in range(25):
        measures.add(judged(index, 1000.0 if index < 15 else float(index)))
    latency = measures.latency()
    assert latency.count == 10
    assert latency.p50 == pytest.approx(19.5)
    assert latency.p50 <= latency.p95 <= latency.p99 <= 24
    trend = measures.trend()
    assert (trend.scores, trend.first_index) == ((-22.0, -23.0, -24.0), 22)
    assert trend.verdicts == (Verdict.PASS,) * 3
    assert measures.stages_ms() == {"network": pytest.approx(2.0)}


def test_stages_are_running_means() -> None:
    measures = Measures(10, 3)
    measures.add(judged(0, 1.0))
    measures.add(replace(judged(1, 1.0), stages_ms={"network": 22.0}))
    assert measures.stages_ms()["network"] == pytest.approx(3.0)


def test_scores_of_two_recipes_are_in_no_trend_together() -> None:
    measures = Measures(10, 5)
    for index, recipe in enumerate(("a", "a", "b")):
        measures.add(replace(judged(index, 1.0), scoring_sha256=recipe))
    trend = measures.trend()
    assert (trend.scores, trend.first_index, trend.scored_by) == ((-2.0,), 2, "b")
    assert measures.trend("b") == trend
    # The recipe in use is another one already, and has judged nothing yet.
    assert measures.trend("c").scores == ()
    assert measures.latency().count == 3
