"""Times of the day at which something is due, by the calendar of this machine: with summer time, and a clock that is set back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple


class ShiftTime(NamedTuple):
    """A time of the day that has come. ``name``: "06:00"; ``at``: Unix seconds."""

    name: str
    at: float


def last_of(times: Sequence[str], now: float) -> ShiftTime | None:
    """The last of ``times`` ("06:00", local time) that has come by ``now`` (Unix seconds); None without times.

    A time that summer time skips comes an hour later, one that it brings twice comes the first time.
    """
    today = datetime.fromtimestamp(now).date()
    come = [
        ShiftTime(name, at) for name in times for day in (today - timedelta(days=1), today) if (at := _at(day.isoformat(), name)) <= now
    ]
    return max(come, key=lambda one: one.at, default=None)


def _at(day: str, name: str) -> float:
    return datetime.fromisoformat(f"{day}T{name}:00").timestamp()
