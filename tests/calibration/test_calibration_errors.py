"""The error that says why nothing could be calibrated."""

from __future__ import annotations

import pickle

import pytest

from calibration.errors import CalibrationError


@pytest.mark.parametrize(
    ("where", "remedy", "text"),
    [
        ("", "", "too few"),
        ("lens", "", "lens: too few"),
        ("", "Show more", "too few. Show more"),
        ("lens", "Show more", "lens: too few. Show more"),
    ],
)
def test_it_says_what_where_and_what_to_do(where: str, remedy: str, text: str) -> None:
    error = CalibrationError("too few", where=where, remedy=remedy)
    assert str(error) == text
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.what, again.where, again.remedy) == (text, "too few", where, remedy)
