"""What is said of a limit says no more than is known."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.statistics.guarantee import bound_sentence, per_cent, shortage


@pytest.mark.parametrize(
    ("rate", "text"), [(0.0915, "9.2 %"), (0.001, "0.1 %"), (0.1, "10 %"), (0.0999, "10 %"), (0, "0 %"), (0.996, "100 %"), (math.nan, "–")]
)
def test_rates_are_written_with_two_digits(rate: float, text: str) -> None:
    assert per_cent(rate) == text


@given(st.floats(1e-9, 1))
def test_a_bound_is_never_rounded_down(rate: float) -> None:
    said = float(per_cent(rate).removesuffix(" %")) / 100
    assert rate * (1 - 1e-6) <= said <= min(1.0, 1.11 * rate)


def test_a_bound_says_its_confidence() -> None:
    assert bound_sentence(0.0915, 0.999) == "At most 9.2 % of good parts, with 99.9 % confidence."
    assert "Nothing is known" in bound_sentence(1.0, 0.9)


def test_too_few_parts_say_how_many_are_needed() -> None:
    said = shortage(24, 0.001, 0.9)
    assert said == "With 24 held-out parts at most 9.2 % can be promised at 90 % confidence; 0.1 % would need 2302."
    assert shortage(2302, 0.001, 0.9) == ""
    assert "nothing can be promised" in shortage(0, 0.1, 0.9)
    assert shortage(0, 0.0, 0.9) == ""
