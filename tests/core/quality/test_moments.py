"""Moments as people write them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime

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


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The computer stands where clocks are set twice a year."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone of a process cannot be set on Windows")
@pytest.mark.parametrize(
    ("utc", "written", "hours"),
    [
        (datetime(2027, 3, 28, 7, tzinfo=UTC), "8h", 8.0),
        (datetime(2027, 3, 28, 1, 10, tzinfo=UTC), "30m", 0.5),
        (datetime(2026, 10, 25, 8, tzinfo=UTC), "8h", 8.0),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "30m", 0.5),
        (datetime(2026, 10, 25, 8, tzinfo=UTC), "2d", 48.0),
    ],
)
def test_so_long_ago_is_what_a_stopwatch_shows_where_clocks_were_set(berlin: None, utc: datetime, written: str, hours: float) -> None:
    now = datetime.fromtimestamp(utc.timestamp())  # by the wall, and which of the two of one hour it is
    assert utc.timestamp() - parse_moment(written, now=now) == 3600 * hours


def test_a_whole_day_ends_with_it() -> None:
    assert parse_moment("2026-11-28", whole_day=True) == datetime(2026, 11, 29).timestamp()
    assert parse_moment("today", whole_day=True, now=NOW) == datetime(2026, 11, 30).timestamp()
    assert parse_moment("2026-11-28 06:00", whole_day=True) == datetime(2026, 11, 28, 6).timestamp()


@pytest.mark.parametrize("written", ["soon", "", "8x", "99999999999w", "999999999w", "2026-13-01"])
def test_what_is_no_time_says_what_can_be_written(written: str) -> None:
    with pytest.raises(InspectorError, match="yesterday") as caught:
        parse_moment(written)
    assert caught.value.what == f"{written!r} is no time"
