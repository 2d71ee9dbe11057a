"""A recipe's version as a person reads it."""

from __future__ import annotations

from datetime import UTC, datetime

_STAMP = "%Y%m%dT%H%M%S"
_STAMP_LENGTH = 15


def version_text(version: str) -> str:
    """Versions begin with the time they were made (UTC): that, in this place's time. Any other name stays as it is."""
    try:
        made = datetime.strptime(version[:_STAMP_LENGTH], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return version
    return f"{made.astimezone():%d %b %H:%M}"
