"""Good pictures that stand alone by what the image gate measures: a grey, dark, blank or blurred one among many.

A single one would carry the gate's limits with it: a grey picture among coloured ones says that no colour is needed. So what lies beyond
the limits that most of the pictures give, by median and median absolute deviation, is named, and limits are fitted to the others.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from calibration.gate.limits import Fact, FactLimits, check_fact, tolerance
from calibration.statistics.standing_alone import FEWEST

MOST_SHARE = 0.2
"""Where more of the pictures than this lie apart, they are no strays but another kind of good picture, and none of them is left out."""

_SIGMA = 1.4826
"""Standard deviations of a normal distribution in one median absolute deviation."""


def odd_pictures(facts: Sequence[Fact], measured: Sequence[Mapping[str, float]], sure: Collection[int] = ()) -> dict[int, str]:
    """Position among ``measured`` -> why that picture stands alone, for a person. ``sure``: positions of those found good by a person.

    Nothing is said of fewer than ``FEWEST`` pictures.
    """
    if len(measured) < FEWEST:
        return {}
    found: dict[int, str] = {}
    for fact in facts:
        values = np.array([one[fact.name] for one in measured])
        limits = _limits(fact, values)
        if limits is None:
            continue
        beyond = {index: check_fact(fact, float(values[index]), limits).reason for index in range(len(values)) if index not in sure}
        beyond = {index: why for index, why in beyond.items() if why}
        if len(beyond) <= MOST_SHARE * len(values):
            found = beyond | found  # what stands first among the facts explains the others
    return found


def _limits(fact: Fact, values: NDArray[np.float64]) -> FactLimits | None:
    """As ``fit_fact`` has them, from values some of which may be foreign; None where the fact tells nothing of most pictures."""
    if not np.isfinite(values).all():
        return None
    middle = float(np.median(values))
    spread = fact.tail * tolerance(len(values)) * _SIGMA * float(np.median(np.abs(values - middle)))
    margin = max(spread, fact.floor, fact.relative * abs(middle))
    return FactLimits(middle - margin if fact.low else None, middle, middle + margin if fact.high else None)
