"""Two numbers that differ, written so that a person sees that they do."""

from __future__ import annotations

import math

_MOST_DIGITS = 12


def told_apart(value: float, bound: float, digits: int) -> tuple[str, str]:
    """``value`` and ``bound`` with ``digits`` behind the point, and with as many more as it takes to tell them apart.

    A value that is just above its bound must not read as equal to it: "brightness 137, at most 137".
    """
    if value != bound and math.isfinite(value) and math.isfinite(bound):
        while f"{value:.{digits}f}" == f"{bound:.{digits}f}" and digits < _MOST_DIGITS:
            digits += 1
    return f"{value:.{digits}f}", f"{bound:.{digits}f}"
