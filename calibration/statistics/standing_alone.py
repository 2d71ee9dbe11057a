"""Which of a handful of values stands alone: an outlier rule that some outliers do not blind, and that knows how far the largest reaches.

Median and median absolute deviation (MAD) stay where they are while fewer than half of the values are foreign (Hampel 1974). What each
value is, is itself the largest of many (a part's worst place): such maxima follow Gumbel's distribution, whose tail is longer than a
normal one's (Fisher and Tippett 1928). The limit is therefore set where, of ``count`` good values drawn from it, the largest lies beyond
with a chance of ``false_alarms``.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from calibration.errors import CalibrationError

FEWEST = 8
"""Values below which none is said to stand alone: their median and MAD are not known well enough."""

_GUMBEL_MEDIAN, _GUMBEL_MAD = 0.36651, 0.76705
"""Of the standard Gumbel distribution."""

_FEW = 60.0
"""So many MADs over the count the limit lies further out, since the MAD of few values may be small by chance: by simulation of 8 to 300
values, 20,000 times each, the chance is then .008 to .014 where .01 is asked for."""


def reach(count: int, false_alarms: float) -> float:
    """How many MADs above the median the largest of ``count`` good values lies at most, but for a chance of ``false_alarms``.

    Raises CalibrationError for a chance that is none, or fewer than ``FEWEST`` values.
    """
    if not 0 < false_alarms < 1:
        raise CalibrationError(f"{false_alarms} is no chance of a false alarm", remedy="Choose one between 0 and 1")
    if count < FEWEST:
        raise CalibrationError(f"of {count} values none can be said to stand alone", remedy=f"Show at least {FEWEST}")
    furthest = math.log(count) - math.log(-math.log1p(-false_alarms))
    return (furthest - _GUMBEL_MEDIAN) / _GUMBEL_MAD + _FEW / count


def upper_limit(values: Sequence[float], false_alarms: float, least_spread: float = 0.0, tail: float = 1.0) -> float:
    """Beyond which a value stands alone. ``least_spread``: the MAD is taken to be no less; ``tail``: how far the largest of good values
    reaches, in units of Gumbel's distribution. Infinite for fewer than ``FEWEST`` values.

    Raises CalibrationError for a value that is not a number.
    """
    if len(values) < FEWEST:
        return math.inf
    found = np.asarray(values, np.float64)
    if not np.isfinite(found).all():
        raise CalibrationError("a value is not a number", remedy="Look at the pictures")
    middle = float(np.median(found))
    spread = max(float(np.median(np.abs(found - middle))), least_spread)
    return middle + tail * reach(len(values), false_alarms) * spread
