"""What is said of a limit says no more than is known."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.statistics.guarantee import per_cent


@pytest.mark.parametrize(
    ("rate", "text"), [(0.0915, "9.2 %"), (0.001, "0.1 %"), (0.1, "10 %"), (0.0999, "10 %"), (0, "0 %"), (0.996, "100 %"), (math.nan, "–")]
)
def test_rates_are_written_with_two_digits(rate: float, text: str) -> None:
    assert per_cent(rate) == text


@given(st.floats(1e-9, 1))
def test_a_bound_is_never_rounded_down(rate: float) -> None:
    said = float(per_cent(rate).removesuffix(" %")) / 100
    assert rate * (1 - 1e-6) <= said <= min(1.0, 1.11 * rate)
