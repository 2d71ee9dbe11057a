"""Limits of picture facts, fitted to good parts, and the checks with their traffic lights. No pictures here."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from statistics import fmean, stdev

from calibration.errors import CalibrationError
from calibration.statistics.limit import tolerance_factor
from calibration.statistics.told_apart import told_apart

FALSE_ALARMS = 2e-5
"""Good parts beyond one limit, as a share, that the margins aim at: with two dozen limits no more than one good part in 2000 is refused."""

CONFIDENCE = 0.9
NEAR = 0.75
"""From this share of the way between the mean of good parts and the limit on, a check's light is ``near``."""


class Light(Enum):
    """The traffic light of a check: well within, close to its limit, beyond it."""

    OK = "ok"
    NEAR = "near"
    OUT = "out"


@dataclass(frozen=True)
class Fact:
    """One thing that is measured of a picture.

    ``light``: the name of the traffic light that it belongs to. ``low`` and ``high``: what a picture is called whose value lies below or
    above its limits; empty: there is no such limit. ``floor``: the least margin, in the fact's unit, ``relative`` as a share of the mean:
    smaller changes do no harm. ``tail``: how much further than a normal distribution's the tail reaches. ``digits``: how many are worth
    showing.
    """

    name: str
    light: str
    low: str
    high: str
    floor: float
    relative: float = 0.0
    tail: float = 1.0
    digits: int = 2


@dataclass(frozen=True)
class FactLimits:
    """A fact's value must lie between ``low`` and ``high`` (None: no limit on that side); ``usual`` is that of good parts."""

    low: float | None
    usual: float
    high: float | None

    def reaching(self, values: Sequence[float]) -> FactLimits:
        """As wide, and wide enough for ``values``; what is no number is left out."""
        finite = [value for value in values if math.isfinite(value)]
        low = None if self.low is None else min([self.low, *finite])
        high = None if self.high is None else max([self.high, *finite])
        return FactLimits(low, self.usual, high)


@dataclass(frozen=True)
class GateCheck:
    """One check of one picture. ``light_name`` groups checks that are shown as one; ``reason`` is for a person, empty unless OUT."""

    name: str
    light_name: str
    value: float
    low: float | None
    high: float | None
    light: Light
    reason: str = ""


@dataclass(frozen=True)
class ImageGate:
    """The limits that were learned, by the name of their fact. Empty: nothing was learned, and nothing is checked."""

    limits: Mapping[str, FactLimits] = field(default_factory=dict)


def fit_fact(fact: Fact, values: Sequence[float]) -> FactLimits | None:
    """Limits of one fact from its values on good parts; None if they do not tell (not finite for one of them).

    The margin on each side is the normal tolerance bound for ``FALSE_ALARMS`` at ``CONFIDENCE``, so the fewer parts the wider, and never
    less than the fact's floor beyond the furthest good part. Raises CalibrationError without two values.
    """
    if len(values) < 2:
        raise CalibrationError("one picture does not show how pictures differ", remedy="Show more good parts")
    if not all(math.isfinite(value) for value in values):
        return None
    usual = fmean(values)
    spread = fact.tail * tolerance(len(values)) * stdev(values)
    floor = max(fact.floor, fact.relative * abs(usual))
    low = min(usual - spread, min(values) - floor) if fact.low else None
    high = max(usual + spread, max(values) + floor) if fact.high else None
    return FactLimits(low, usual, high)


def tolerance(n: int) -> float:
    """K of the tolerance bound of n good parts. Below four Natrella's approximation gives none, and nothing narrow would be honest."""
    return tolerance_factor(max(n, 4), 1 - FALSE_ALARMS, CONFIDENCE) * (4 / n if n < 4 else 1.0)


def check_fact(fact: Fact, value: float, limits: FactLimits) -> GateCheck:
    """A value that is no number is OUT: what is not known is never good."""
    low, high = limits.low, limits.high
    reason = ""
    if not math.isfinite(value):
        reason = f"{fact.name} cannot be measured"
    elif low is not None and value < low:
        measured, least = told_apart(value, low, fact.digits)
        reason = f"{fact.low}: {fact.name} {measured}, at least {least} was learned"
    elif high is not None and value > high:
        measured, most = told_apart(value, high, fact.digits)
        reason = f"{fact.high}: {fact.name} {measured}, at most {most} was learned"
    light = Light.OUT if reason else Light.NEAR if _near(value, limits) else Light.OK
    return GateCheck(fact.name, fact.light, value, low, high, light, reason)


def _near(value: float, limits: FactLimits) -> bool:
    bound = limits.low if value < limits.usual else limits.high
    if bound is None or bound == limits.usual:
        return False
    return (value - limits.usual) / (bound - limits.usual) >= NEAR


def refusal(checks: Sequence[GateCheck]) -> str:
    """Why the picture cannot be judged, for a person; empty if it can. The first check that is OUT says it, the others are named."""
    reasons = [check.reason for check in checks if check.light is Light.OUT]
    if not reasons:
        return ""
    others = list(dict.fromkeys(reason.partition(":")[0] for reason in reasons))[1:]
    return reasons[0] + (f"; also {', '.join(others)}" if others else "")
