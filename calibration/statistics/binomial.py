"""Exact binomial confidence bounds of a rate from counted exceedances (Clopper and Pearson)."""

from __future__ import annotations

import math
from functools import lru_cache

from calibration.errors import CalibrationError

_ROUNDING = 1e-12
"""So much more than 1 - confidence is still within it: 0.1 and 1 - 0.9 are not the same number."""


def at_most(count: int, n: int, rate: float) -> float:
    """P(X <= count) for X ~ Binomial(n, rate): a sum of positive terms, none of which cancels another."""
    if count < 0:
        return 0.0
    if count >= n or rate <= 0:
        return 1.0
    if rate >= 1:
        return 0.0
    ours, others = math.log(rate), math.log1p(-rate)
    whole = math.lgamma(n + 1)
    terms = (math.exp(whole - math.lgamma(i + 1) - math.lgamma(n - i + 1) + i * ours + (n - i) * others) for i in range(count + 1))
    return min(1.0, math.fsum(terms))


@lru_cache(maxsize=4096)
def rate_bound(above: int, n: int, confidence: float) -> float:
    """The rate u with P(Binomial(n, u) <= above) = 1 - confidence: the one-sided upper bound of Clopper and Pearson (1934).

    It is also the ``confidence`` quantile of Beta(above + 1, n - above), which is how the rate beyond the score of rank n - above
    among n is distributed, whatever the scores' own distribution (David and Nagaraja, Order Statistics, 2003, section 2.5; as
    the training-conditional validity of conformal prediction: Vovk 2012). 1 where nothing is known. Raises CalibrationError.
    """
    check_confidence(confidence)
    if not 0 <= above <= n:
        raise CalibrationError(f"{above} of {n} parts cannot lie above a limit")
    if above == n:
        return 1.0
    # The sum falls from 1 at rate 0 to 0 at rate 1: halved until two neighbouring numbers are left, of which the upper one is said.
    low, high = above / n, 1.0
    while low < (middle := (low + high) / 2) < high:
        if at_most(above, n, middle) > 1 - confidence:
            low = middle
        else:
            high = middle
    return high


def most_above(n: int, rate: float, confidence: float) -> int:
    """How many of n held-out scores may lie above a limit whose bound is still within ``rate``; -1 if none may and it is not."""
    if at_most(0, n, rate) > 1 - confidence + _ROUNDING:
        return -1
    low, high = 0, n
    while high - low > 1:
        middle = (low + high) // 2
        if at_most(middle, n, rate) <= 1 - confidence + _ROUNDING:
            low = middle
        else:
            high = middle
    return low


def parts_needed(rate: float, confidence: float) -> int:
    """The least number of held-out parts, none of them above the limit, that bounds its rate by ``rate``."""
    check_confidence(confidence)
    needed = max(1, math.floor(math.log1p(-confidence) / math.log1p(-rate)))
    while (1 - rate) ** needed > 1 - confidence + _ROUNDING:
        needed += 1
    return needed


def check_confidence(confidence: float) -> None:
    """Raises CalibrationError unless it is a share between 0 and 1."""
    if not 0 < confidence < 1:
        raise CalibrationError(f"a confidence of {confidence} cannot be had", remedy="Choose one between 0.5 and 0.999")
