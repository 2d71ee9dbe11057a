"""Moments as people write them."""

from __future__ import annotations

from datetime import datetime

import pytest

from inspector.core.errors import InspectorError
from inspector.core.quality.moments import parse_moment

NOW = datetime(2026, 11, 29, 14, 30)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-11-28", datetime(2026, 11, 28)),
        (" 2026-11-28 06:00 ", datetime(2026, 11, 28, 6)),
        ("today", datetime(2026, 11, 29)),
        ("Yesterday", datetime(2026, 11, 28)),
        ("8h", datetime(2026, 11, 29, 6, 30)),
        ("90 m", datetime(2026, 11, 29, 13)),
    ],
)
def test_a_moment_is_read(written: str, meant: datetime) -> None:
    assert parse_moment(written, now=NOW) == meant.timestamp()


def test_a_whole_day_ends_with_it() -> None:
    assert parse_moment("2026-11-28", whole_day=True) == datetime(2026, 11, 29).timestamp()
    assert parse_moment("today", whole_day=True, now=NOW) == datetime(2026, 11, 30).timestamp()
    assert parse_moment("2026-11-28 06:00", whole_day=True) == datetime(2026, 11, 28, 6).timestamp()


@pytest.mark.parametrize("written", ["soon", "", "8x", "99999999999w", "999999999w", "2026-13-01"])
def test_what_is_no_time_says_what_can_be_written(written: str) -> None:
    with pytest.raises(InspectorError, match="yesterday") as caught:
        parse_moment(written)
    assert caught.value.what == f"{written!r} is no time"
