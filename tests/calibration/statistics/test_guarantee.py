"""What is said of a limit says no more than is known."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.statistics.guarantee import parts_in_words, per_cent, rejects_at_most, rejects_sentence


@pytest.mark.parametrize(
    ("rate", "text"), [(0.0915, "9.2 %"), (0.001, "0.1 %"), (0.1, "10 %"), (0.0999, "10 %"), (0, "0 %"), (0.996, "100 %"), (math.nan, "–")]
)
def test_rates_are_written_with_two_digits(rate: float, text: str) -> None:
    assert per_cent(rate) == text


@given(st.floats(1e-9, 1))
def test_a_bound_is_never_rounded_down(rate: float) -> None:
    said = float(per_cent(rate).removesuffix(" %")) / 100
    assert rate * (1 - 1e-6) <= said <= min(1.0, 1.11 * rate)


def test_learned_parts_are_not_said_to_be_held_out() -> None:
    assert (parts_in_words(1), parts_in_words(9)) == ("1 held-out part", "9 held-out parts")
    assert parts_in_words(45, 36) == "45 good parts, 9 of them held out"
    said = "of good parts rejected (90 % confidence, from 45 good parts, 9 of them held out)"
    assert rejects_at_most(0.05, 0.9, 45, 36) == ("≤ 5 %", said)
    assert rejects_sentence(0.05, 0.9, 45, 36) == f"at most 5 % {said}"
    assert rejects_sentence(1.0, 0.9, 45, 36).endswith("can be made, from 45 good parts, 9 of them held out")
