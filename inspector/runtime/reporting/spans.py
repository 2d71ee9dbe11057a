"""What a report is about: the shift at a moment, a lot by its name, or any span."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, tzinfo

from inspector.core.errors import InspectorError
from inspector.core.quality.report import ReportSpan
from inspector.storage.checked_yaml import did_you_mean
from inspector.storage.ledger.span_rows import SpanReader

FOREVER = 1e11
"""Unix seconds beyond every part."""


def shift_at(shifts: Sequence[str], at: float, zone: tzinfo | None = None) -> ReportSpan:
    """The shift that runs at ``at`` (Unix seconds). ``shifts``: their beginnings as "HH:MM" of the wall clock, in any order.

    A day on which the clock is changed has a shift that is an hour longer or shorter: both ends are times of the wall clock of their day.
    ``zone``: None for that of this computer.
    """
    day = datetime.fromtimestamp(at, zone).date()
    begins = sorted(
        {_moment(day + timedelta(days=days), clock, zone) for days in (-1, 0, 1, 2) for clock in _clocks(shifts)},
    )
    start = max(one for one in begins if one <= at)
    end = min(one for one in begins if one > at)
    return ReportSpan(f"Shift {_day_and_time(start, zone)} – {_time_of_day(end, zone)}", start, end)


def shift_before(shifts: Sequence[str], span: ReportSpan, zone: tzinfo | None = None) -> ReportSpan:
    """The shift before the one of ``span``."""
    return shift_at(shifts, span.start - 1.0, zone)


def lot_span(reader: SpanReader, name: str) -> ReportSpan:
    """All parts of the lot ``name``, also if it was begun more than once. Raises InspectorError if there is none of that name."""
    found = [one for one in reader.lots() if one.lot == name]
    if not found and reader.times(0.0, FOREVER, name) is None:
        names = list(dict.fromkeys(one.lot for one in reversed(reader.lots()) if one.lot))
        near = did_you_mean(name, names).replace("did", "Did", 1)
        remedy = near or f"The last ones: {', '.join(names[:8])}" if names else "No lot was given a name yet"
        raise InspectorError(f"there is no lot called {name!r}", remedy=remedy)
    return ReportSpan(f"Lot {name}" if name else "Parts without a lot", 0.0, FOREVER, name)


def any_span(start: float, end: float, lot: str | None = None) -> ReportSpan:
    """From ``start`` to ``end``, Unix seconds. Raises InspectorError if it ends before it begins."""
    if not start < end:
        raise InspectorError("the span ends before it begins", remedy="Give the earlier moment first")
    of_lot = "" if lot is None else f", lot {lot}"
    return ReportSpan(f"{_day_and_time(start)} – {_day_and_time(end)}{of_lot}", start, end, lot)


def _clocks(shifts: Sequence[str]) -> list[time]:
    return [time.fromisoformat(one) for one in shifts] or [time(0, 0)]


def _moment(day: date, clock: time, zone: tzinfo | None) -> float:
    return datetime.combine(day, clock, zone).timestamp()


def _day_and_time(at: float, zone: tzinfo | None = None) -> str:
    return f"{datetime.fromtimestamp(at, zone):%Y-%m-%d %H:%M}"


def _time_of_day(at: float, zone: tzinfo | None) -> str:
    return f"{datetime.fromtimestamp(at, zone):%H:%M}"
