"""Errors and reasons of the line in words."""

from __future__ import annotations

import pytest

from inspector.core.line.line_words import error_in_words, why_in_words
from inspector.core.line.standing_errors import StandingErrors
from inspector.core.line.vocabulary import LineError, Why


@pytest.mark.parametrize("error", list(LineError)[1:])
def test_each_error_says_what_is_wrong_and_what_to_do(error: LineError) -> None:
    assert len(error_in_words(error).split(". ")) >= 2 and error_in_words(error).endswith(".")
    standing = StandingErrors()
    standing.see([error])
    assert standing.told is error, "the line reads it"


@pytest.mark.parametrize("why", list(Why)[1:])
def test_each_reason_is_part_of_a_sentence(why: Why) -> None:
    assert why_in_words(why)[0].islower() and not why_in_words(why).endswith(".")


def test_nothing_is_said_of_nothing() -> None:
    assert error_in_words(LineError.NONE) == why_in_words(Why.NONE) == ""


def test_the_heaviest_error_whose_cause_lasts_is_told() -> None:
    errors = StandingErrors()
    errors.see([LineError.CAMERA_LOST])
    assert errors.see([LineError.PLC_SILENT, LineError.STATION_DEAD]) == (LineError.PLC_SILENT, LineError.STATION_DEAD)
    assert errors.told is LineError.STATION_DEAD
    errors.see([LineError.PLC_SILENT])
    assert errors.told is LineError.PLC_SILENT
    errors.see([])
    assert errors.told is LineError.STATION_DEAD, "latched"
    errors.enabled()
    assert errors.told is LineError.NONE and not errors.stops
