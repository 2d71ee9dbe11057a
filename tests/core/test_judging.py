"""Whatever is not known is not PASS."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from inspector.core.judging import judge
from inspector.core.types import Verdict

ANY = st.floats(allow_nan=True, allow_infinity=True)
FINITE = st.floats(allow_nan=False, allow_infinity=False)
UNKNOWN = st.sampled_from([math.nan, -math.nan, math.inf, -math.inf])


@given(UNKNOWN, ANY)
def test_a_score_that_is_no_number_is_invalid(score: float, limit: float) -> None:
    verdict, reason = judge(score, limit)
    assert verdict is Verdict.INVALID
    assert "score" in reason


@given(FINITE, UNKNOWN)
def test_a_limit_that_is_no_number_is_invalid(score: float, limit: float) -> None:
    verdict, reason = judge(score, limit)
    assert verdict is Verdict.INVALID
    assert "limit" in reason


@given(ANY, ANY)
def test_pass_means_known_and_within_the_limit(score: float, limit: float) -> None:
    verdict, reason = judge(score, limit)
    known = math.isfinite(score) and math.isfinite(limit)
    assert (verdict is Verdict.PASS) == (known and score <= limit)
    assert (verdict is Verdict.FAIL) == (known and score > limit)
    assert reason


@given(hnp.arrays(np.float32, (3, 4), elements=st.floats(-12, 2, width=32)), st.integers(0, 11), UNKNOWN, st.floats(-12, 2))
def test_no_map_with_a_hole_is_ever_a_pass(values: np.ndarray, place: int, hole: float, limit: float) -> None:
    """A detector's score is the map's maximum: NaN and +inf go through it, whatever stands beside them; -inf alone does."""
    values = values.copy()
    if hole == -math.inf:
        values[:] = hole
    else:
        values.flat[place] = hole
    assert judge(float(values.max()), limit)[0] is Verdict.INVALID


@given(st.floats(-1e300, 1e300))
def test_a_score_at_the_limit_passes_and_the_next_one_fails(limit: float) -> None:
    assert judge(limit, limit)[0] is Verdict.PASS
    assert judge(math.nextafter(limit, math.inf), limit)[0] is Verdict.FAIL


@pytest.mark.parametrize("score", [np.float32(-1.5), np.float64(-1.5)])
def test_numbers_of_numpy_are_judged_alike(score: float) -> None:
    assert judge(score, -1.4)[0] is Verdict.PASS
    assert judge(score, -1.6)[0] is Verdict.FAIL


def test_a_score_of_nearly_nothing_has_no_minus() -> None:
    assert judge(-1e-9, 1.5)[1] == "score 0.00 is within the limit 1.50"


def test_the_reason_names_both_figures() -> None:
    assert judge(-1.234, -2.5) == (Verdict.FAIL, "score -1.23 is above the limit -2.50")


@given(ANY, ANY, st.none() | ANY)
def test_a_review_band_only_takes_parts_from_those_that_pass(score: float, limit: float, review: float | None) -> None:
    verdict, reason = judge(score, limit, review)
    known = math.isfinite(score) and math.isfinite(limit) and (review is None or math.isfinite(review))
    assert (verdict is Verdict.INVALID) == (not known)
    if known:
        assert (verdict is Verdict.PASS) == (score <= limit and (review is None or score <= review))
        assert reason.startswith("review") == (verdict is Verdict.FAIL and score <= limit)


@pytest.mark.parametrize(("score", "verdict"), [(1.0, Verdict.PASS), (2.0, Verdict.PASS), (2.1, Verdict.FAIL), (3.0, Verdict.FAIL)])
def test_in_the_band_a_part_fails_for_review(score: float, verdict: Verdict) -> None:
    found, reason = judge(score, 3.0, 2.0)
    assert found is verdict
    assert reason.startswith("review: ") == (score > 2.0)
