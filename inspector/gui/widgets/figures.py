"""Figures as they are read in little room."""

from __future__ import annotations

import math


def count_text(count: int) -> str:
    """At most six places wide: 123 456, then 1.23 M."""
    if count < 1_000_000:
        return f"{count:,}".replace(",", "\u2009")
    return f"{count / 1e6:.2f}\u2009M"


def yield_text(rate: float) -> str:
    """Never rounded up to 100 %: that is said only if no part failed."""
    if not math.isfinite(rate):
        return "–"
    if rate >= 1.0:
        return "100\u2009%"
    return f"{math.floor(rate * 1000) / 10:.1f}\u2009%"
