"""Two numbers that differ read as different ones."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from calibration.gate.limits import Fact, FactLimits, check_fact
from calibration.statistics.told_apart import told_apart
from inspector.core.judging import judge


def test_numbers_get_the_digits_that_tell_them_apart() -> None:
    assert told_apart(137.4, 137.0, 0) == ("137.4", "137.0")
    assert told_apart(3.36, 2.63, 2) == ("3.36", "2.63")
    assert told_apart(2.0, 2.0, 2) == ("2.00", "2.00")
    assert told_apart(math.nan, 2.0, 2) == ("nan", "2.00")


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.integers(0, 3))
def test_what_differs_reads_so_unless_no_person_could_tell(value: float, bound: float, digits: int) -> None:
    first, second = told_apart(value, bound, digits)
    assert (first == second) == (f"{value:.12f}" == f"{bound:.12f}")


def test_a_reason_never_says_that_a_number_is_above_itself() -> None:
    assert judge(2.6312, 2.6308)[1] == "score 2.6312 is above the limit 2.6308"
    assert judge(2.6312, 3.0, 2.6308)[1] == "review: score 2.6312 is close to the limit 3.00, above 2.6308"
    fact = Fact("brightness", "brightness", "too dark", "too bright", 4.0, digits=0)
    assert check_fact(fact, 137.4, FactLimits(90.0, 120.0, 137.3)).reason == "too bright: brightness 137.4, at most 137.3 was learned"
    assert check_fact(fact, 89.7, FactLimits(90.2, 120.0, 137.3)).reason == "too dark: brightness 89.7, at least 90.2 was learned"
