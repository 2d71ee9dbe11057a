"""How figures and times read on a page, and the templates that show them."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from jinja2 import Environment, PackageLoader, StrictUndefined

from inspector.version import __version__

NOTHING = "–"
_INSTALLED = "inspector"
"""What somebody types at a machine of his own, however this server was begun."""


def templates() -> Environment:
    """The pages' templates. What is put into them is text, never markup."""
    made = Environment(
        loader=PackageLoader("inspector.plant.web"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.filters.update(when=when, ago=ago, percent=percent, count=count, figure=figure, size=size, span=seconds)
    made.globals.update(version=__version__, program=_INSTALLED, zone=datetime.now().astimezone().tzname() or "")
    return made


def when(at: datetime | None) -> str:
    """By the clock of this machine."""
    return NOTHING if at is None else f"{at.astimezone():%Y-%m-%d %H:%M:%S}"


def ago(silent_s: float | None) -> str:
    """How long something is past."""
    return "never" if silent_s is None else "just now" if silent_s < 5 else f"{seconds(silent_s)} ago"


def seconds(length_s: float) -> str:
    """A length of time, in the unit that a person takes."""
    for unit, word in ((timedelta(days=1), "d"), (timedelta(hours=1), "h"), (timedelta(minutes=1), "min")):
        if length_s >= 2 * unit.total_seconds():
            return f"{length_s / unit.total_seconds():.0f} {word}"
    return f"{length_s:.0f} s" if abs(length_s) >= 10 else f"{length_s:.1f} s"


def percent(share: float | None) -> str:
    """Of a share; 100.0 % only if it is all."""
    if share is None:
        return NOTHING
    return f"{min(100 * share, 99.9) if share < 1 else 100:.1f} %"


def count(number: float | None) -> str:
    """With a thin space between thousands."""
    return NOTHING if number is None else f"{number:,.0f}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def figure(value: float | None, digits: int = 3) -> str:
    """So many digits that matter."""
    return NOTHING if value is None or math.isnan(value) else f"{value:.{digits}g}"


def size(length: int) -> str:
    """Bytes."""
    return f"{length / 1e6:.1f} MB" if length >= 1e5 else f"{length / 1e3:.1f} kB"
