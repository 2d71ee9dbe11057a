"""How soon the line can read a result: of the newest parts, and of none whose moments do not belong together."""

from __future__ import annotations

import math

import pytest

from inspector.runtime.line.result_times import KEPT, ResultTimes


def test_before_the_first_part_nothing_is_known() -> None:
    times = ResultTimes()
    assert times.newest_ms == () and all(math.isnan(value) for value in times.summary())


@pytest.mark.parametrize("seconds", [math.nan, -0.4, -math.inf])
def test_a_part_that_was_shown_before_its_verdict_or_never_is_left_out(seconds: float) -> None:
    times = ResultTimes()
    times.took(seconds)
    assert times.newest_ms == ()


def test_median_and_longest_are_of_the_newest_parts() -> None:
    times = ResultTimes()
    times.took(60.0)
    for number in range(KEPT):
        times.took(0.001 * (number + 1))
    assert len(times.newest_ms) == KEPT
    assert times.summary() == pytest.approx(((KEPT + 1) / 2, KEPT))
