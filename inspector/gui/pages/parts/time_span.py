"""The time in which parts are looked for, as people say it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from enum import Enum

SHIFTS = (time(6), time(14), time(22))
"""When each shift begins, where nothing else is set."""


class Span(Enum):
    """What can be chosen, in the words of the list."""

    ANY = "Any time"
    HOUR = "Last hour"
    SHIFT = "This shift"
    LAST_SHIFT = "Last shift"
    TODAY = "Today"
    YESTERDAY = "Yesterday"
    WEEK = "Last 7 days"
    BETWEEN = "From … to …"


def span_of(span: Span, now: datetime, shifts: Sequence[time] = SHIFTS) -> tuple[float | None, float | None]:
    """Unix seconds: from, included, and until, excluded; None where it has no end. ``now``: local time. ``BETWEEN`` is said by others."""
    midnight = datetime.combine(now.date(), time())
    if span is Span.HOUR:
        return (now - timedelta(hours=1)).timestamp(), None
    if span is Span.TODAY:
        return midnight.timestamp(), None
    if span is Span.YESTERDAY:
        # By the calendar: the day on which the clock changes has 23 or 25 hours.
        return datetime.combine(now.date() - timedelta(days=1), time()).timestamp(), midnight.timestamp()
    if span is Span.WEEK:
        return datetime.combine(now.date() - timedelta(days=7), time()).timestamp(), None
    if span in (Span.SHIFT, Span.LAST_SHIFT):
        begins = _shift_begins(now, shifts)
        if span is Span.SHIFT:
            return begins[-1].timestamp(), None
        return begins[-2].timestamp(), begins[-1].timestamp()
    return None, None


def _shift_begins(now: datetime, shifts: Sequence[time]) -> list[datetime]:
    """Begins of shifts up to ``now``, in order; two at least."""
    days = (now.date() - timedelta(days=back) for back in (2, 1, 0))
    return [begin for day in days for begin in sorted(datetime.combine(day, shift) for shift in shifts) if begin <= now]
