"""A part's flaw and its figures in a person's words."""

from __future__ import annotations

import math

_MIDDLE = 0.12
"""So near to the middle, in widths and heights of the part, a place has no hour."""


def place_in_words(place: tuple[float, float]) -> str:
    """Where on the part, from 0 to 1 over the reference picture: as the hour on a clock's face, 12 at the top."""
    x, y = place[0] - 0.5, place[1] - 0.5
    if math.hypot(x, y) < _MIDDLE:
        return "in the middle"
    hour = round(math.degrees(math.atan2(x, -y)) / 30) % 12
    return f"at {hour or 12} o'clock"


def size_in_words(area_mm2: float | None, area_px: float | None) -> str:
    """In square millimetres where they are known, else in pixels of the picture; empty where neither is."""
    if area_mm2 is not None and math.isfinite(area_mm2):
        return f"{area_mm2:.1f} mm²" if area_mm2 >= 0.1 else f"{area_mm2:.2f} mm²"
    return f"{area_px:.0f} px" if area_px is not None and math.isfinite(area_px) else ""


def flaw_in_words(place: tuple[float, float] | None, area_mm2: float | None, area_px: float | None) -> str:
    """``missing or extra at 9 o'clock, 5.2 mm²``; empty where there is no flaw."""
    where = "" if place is None else place_in_words(place)
    size = size_in_words(area_mm2, area_px)
    if not where and not size:
        return ""
    return ", ".join(filter(None, (f"missing or extra {where}".strip(), size)))


def score_in_words(score: float, limit: float) -> str:
    """``score 3.36, limit 2.84``; without what there is no figure of."""
    found = (f"{name} {value:.2f}" for name, value in (("score", score), ("limit", limit)) if math.isfinite(value))
    return ", ".join(found)
