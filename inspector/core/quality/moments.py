"""Moments as people write them."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from inspector.core.errors import InspectorError

HOW = "2026-11-29, 2026-11-29 06:00, today, yesterday, or so long ago as 90m, 8h, 2d"
"""What can be written."""

_AGO = re.compile(r"(\d{1,9})\s*([mhdw])")
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_DAY = re.compile(r"\d{4}-?\d{2}-?\d{2}")


def parse_moment(text: str, *, whole_day: bool = False, now: datetime | None = None) -> float:
    """Unix seconds of a moment as ``HOW`` says, by this computer's wall clock unless it ends with "Z" or "+01:00".

    So long ago is what a stopwatch would show, also where a clock was set for summer or winter in between; "today" and "yesterday" begin at
    midnight by the wall. ``whole_day``: of a day alone its end is meant. ``now``: local time, None for the clock's. Raises InspectorError.
    """
    words = text.strip().lower()
    now = datetime.now() if now is None else now
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    days = {"today": midnight, "yesterday": midnight - timedelta(days=1)}
    ago = _AGO.fullmatch(words)
    try:
        if ago is not None:
            since = now.timestamp() - (int(ago[1]) * _UNITS[ago[2]]).total_seconds()
            return datetime.fromtimestamp(since).timestamp()  # which refuses what is before all calendars
        moment = days.get(words) or datetime.fromisoformat(text.strip())
        if whole_day and (words in days or _DAY.fullmatch(words)):
            moment += timedelta(days=1)
        return moment.timestamp()
    except (ValueError, OverflowError, OSError) as error:
        raise InspectorError(f"{text!r} is no time", remedy=f"Write {HOW}") from error
