"""Drift detection by control charts: which measured value has moved, by how much and since when, at a chosen rate of false alarms.

Each value is made a standard normal one by the values before it (self-starting: Hawkins 1987; Hawkins and Olwell, Cumulative Sum Charts
and Charting for Quality Improvement, 1998, section 7.1), so that nobody has to know mean and spread beforehand. Two charts watch it: an
EWMA for slow drift (Lucas and Saccucci 1990) and a two-sided CUSUM for steps (Page 1954; Montgomery, Introduction to Statistical
Quality Control, chapter 9). Their limits follow from the average run length that is asked for, computed as that of a Markov chain
(Brook and Evans 1972). Values that follow each other closely (light that swings within minutes) alarm more often than that.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from calibration.errors import CalibrationError

EWMA_WEIGHT = 0.1
CUSUM_SLACK = 0.5
"""Half of the step, in standard deviations, that the CUSUM finds soonest."""

WARM_UP = 20
"""Values before the first that is judged: fewer say too little of the spread."""

MOST_SIGMA = 4.0
"""A single value counts at most so many standard deviations: one wild value is no drift (Hawkins and Olwell, section 4.2)."""

LEAST_PARTS, MOST_PARTS = 10.0, 1e9
"""Between these a false alarm can be aimed at: below, the charts would alarm at everything; above, nobody would live to see one."""

_STATES = 50

_LIMITS = 0.1, 40.0
"""Between these lie the limits of all charts, in standard deviations."""


@dataclass(frozen=True)
class DriftDesign:
    """The limits of both charts, in standard deviations of the value (CUSUM) and of the EWMA."""

    ewma_limit: float
    cusum_limit: float


@dataclass(frozen=True)
class DriftAlarm:
    """``name`` moved by ``moved`` (in its unit) from ``usual``, that is ``sigmas`` standard deviations. ``since``: the number of the first
    value after the change, from 0, and ``since_s``, ``found_s`` the times that were given with the values. ``chart``: "EWMA" or "CUSUM".
    """

    name: str
    usual: float
    moved: float
    sigmas: float
    since: int
    since_s: float
    found_s: float
    chart: str


def design_charts(parts: float, values: int = 1) -> DriftDesign:
    """Limits at which ``values`` watched values together give one false alarm in ``parts`` parts or fewer.

    Each of the two charts of each value gets an equal share (Boole's inequality). Raises CalibrationError below ``LEAST_PARTS`` and above
    ``MOST_PARTS``.
    """
    if not LEAST_PARTS <= parts <= MOST_PARTS or values < 1:
        remedy = f"Ask for one in {LEAST_PARTS:.0f} parts at least, better 1000 or more, and in {MOST_PARTS:.0f} at most"
        raise CalibrationError(f"a false alarm in {parts:g} parts is not to be aimed at", remedy=remedy)
    return _designed(2.0 * parts * values)


@lru_cache(maxsize=32)
def _designed(run_length: float) -> DriftDesign:
    return DriftDesign(_limit_for(ewma_run_length, run_length, 3.0), _limit_for(cusum_run_length, run_length, 5.0))


def _limit_for(length_of: Callable[[float], float], wanted: float, first: float) -> float:
    """By secants: the logarithm of the run length grows nearly in proportion to the limit, which bounds what a secant may say."""
    goal = math.log(wanted)
    low, high = _LIMITS
    before, limit = first - 0.5, first
    off_before = math.log(length_of(before)) - goal
    for _ in range(40):
        off = math.log(length_of(limit)) - goal
        if abs(off) < 1e-6:
            break
        low, high = (low, limit) if off > 0 else (limit, high)
        secant = limit - off * (limit - before) / (off - off_before) if off != off_before else math.nan
        before, off_before = limit, off
        limit = secant if low < secant < high else 0.5 * (low + high)
    return limit


def ewma_run_length(limit: float, shift: float = 0.0, weight: float = EWMA_WEIGHT, states: int = _STATES) -> float:
    """Average number of values to an alarm of an EWMA that begins at the mean, for values that are ``shift`` standard deviations off."""
    reach = limit * math.sqrt(weight / (2 - weight))
    width = 2 * reach / (2 * states + 1)
    centres = width * np.arange(-states, states + 1)
    edges = width * (np.arange(2 * states + 2) - states - 0.5)
    moves = (edges[None, :] - (1 - weight) * centres[:, None]) / weight - shift
    return _steps_from(np.diff(_phi(moves), axis=1), _phi(moves[:, 0]) + _phi(-moves[:, -1]), states)


def cusum_run_length(limit: float, shift: float = 0.0, slack: float = CUSUM_SLACK, states: int = _STATES) -> float:
    """Average number of values to an alarm of a two-sided CUSUM that begins at zero: 1/ARL = 1/ARL+ + 1/ARL- (Montgomery, eq. 9.7)."""
    up, down = (_one_sided(limit, move, slack, states) for move in (shift, -shift))
    return 1 / (1 / up + 1 / down)


def _one_sided(limit: float, shift: float, slack: float, states: int) -> float:
    width = 2 * limit / (2 * states - 1)
    # Only the difference of two states matters.
    moves = width * (np.arange(-states, states) + 0.5) + slack - shift
    below = _phi(moves)
    difference = np.arange(states)[None, :] - np.arange(states)[:, None] + states
    chain = below[difference] - below[difference - 1]
    chain[:, 0] = below[difference[:, 0]]
    return _steps_from(chain, _phi(-moves[difference[:, -1]]), 0)


def _steps_from(chain: NDArray[np.float64], leaving: NDArray[np.float64], state: int) -> float:
    """Mean number of steps until a Markov chain leaves its transient states, from one of them.

    ``leaving``: the probability that it does so at once, of each. States are taken out one after the other without a subtraction
    (Grassmann, Taksar and Heyman 1985). As linear equations a run length of 1e10 was lost in rounding, with more or fewer threads of the
    linear algebra at another place. Infinite if it never leaves.
    """
    first = [state, *(other for other in range(len(chain)) if other != state)]
    chain, leaving = chain[np.ix_(first, first)], leaving[first]
    steps = np.ones(len(chain))
    for last in range(len(chain) - 1, 0, -1):
        onward = chain[last, :last]
        share = chain[:last, last] / (leaving[last] + onward.sum())
        chain[:last, :last] += share[:, None] * onward
        leaving[:last] += share * leaving[last]
        steps[:last] += share * steps[last]
    return float(steps[0] / leaving[0]) if leaving[0] > 0 else math.inf


def _phi(values: NDArray[np.floating]) -> NDArray[np.float64]:
    """The standard normal distribution, to its last digits also where it is small."""
    return np.array([0.5 * math.erfc(value) for value in (-values / math.sqrt(2)).ravel().tolist()], np.float64).reshape(values.shape)


class DriftChart:
    """Watches one value. One thread at a time. Once it has alarmed the alarm stands; the charts go on only from a new one."""

    def __init__(self, name: str, design: DriftDesign, warm_up: int = WARM_UP, reference: Iterable[float] = ()) -> None:
        """``reference``: values of before, which the chart goes on from as if it had seen them."""
        self.name = name
        self.alarm: DriftAlarm | None = None
        self._design = design
        self._warm_up = max(3, warm_up)
        self._ewma_reach = design.ewma_limit * math.sqrt(EWMA_WEIGHT / (2 - EWMA_WEIGHT))
        self._count = 0
        self._mean = 0.0
        self._squares = 0.0
        self._level, self._up, self._down = _ChartRun(), _ChartRun(), _ChartRun()
        for value in reference:
            if math.isfinite(value):
                self._learn(value)
        self._before = self._count

    @property
    def count(self) -> int:
        """Values so far, without those of the reference."""
        return self._count - self._before

    def go_on(self) -> None:
        """Stand at the mean again, without an alarm; what was learned of mean and spread stays."""
        self.alarm = None
        self._level, self._up, self._down = _ChartRun(), _ChartRun(), _ChartRun()
        self._before = self._count

    def add(self, value: float, at_s: float) -> DriftAlarm | None:
        """Take one value in, measured at ``at_s``. Returns the alarm that it gives, once. What is no number is passed over."""
        if not math.isfinite(value) or self.alarm is not None:
            return None
        found = None
        if self._count >= self._warm_up:
            found = self._judge(self._standardised(value), value, at_s)
        self._learn(value)
        return found

    def _standardised(self, value: float) -> float:
        """Standard normal as long as nothing moves: Student's t of the values before, by Wallace's transformation (1959)."""
        n = self._count
        spread = math.sqrt(self._squares / (n - 1))
        if spread <= 0:
            return 0.0 if value == self._mean else math.copysign(MOST_SIGMA, value - self._mean)
        t = math.sqrt(n / (n + 1)) * (value - self._mean) / spread
        free = n - 1
        z = (8 * free + 1) / (8 * free + 3) * math.sqrt(free * math.log1p(t * t / free))
        return math.copysign(min(z, MOST_SIGMA), t)

    def _judge(self, z: float, value: float, at_s: float) -> DriftAlarm | None:
        level = (1 - EWMA_WEIGHT) * self._level.value + EWMA_WEIGHT * z
        up, down = max(0.0, self._up.value + z - CUSUM_SLACK), max(0.0, self._down.value - z - CUSUM_SLACK)
        # A change began where the chart last stood at its mean: Page's estimate for the CUSUM, and the same for the EWMA.
        for course, to, afresh in (
            (self._level, level, self._level.value * level <= 0),
            (self._up, up, self._up.value <= 0),
            (self._down, down, self._down.value <= 0),
        ):
            if afresh:
                course.begin(self._count - self._before, at_s, self._mean, math.sqrt(self._squares / (self._count - 1)))
            course.move(to, value)
        for course in (self._up, self._down):
            if course.value > self._design.cusum_limit:
                return self._raise(course, "CUSUM", at_s)
        if abs(level) <= self._ewma_reach:
            return None
        # The CUSUM of that side forgets sooner what was before the change.
        side = self._up if level > 0 else self._down
        return self._raise(side if side.value > 0 else self._level, "EWMA", at_s)

    def _raise(self, course: _ChartRun, chart: str, at_s: float) -> DriftAlarm:
        moved = course.mean - course.usual
        sigmas = moved / course.spread if course.spread > 0 else math.copysign(math.inf, moved)
        self.alarm = DriftAlarm(self.name, course.usual, moved, sigmas, course.since, course.since_s, at_s, chart)
        return self.alarm

    def _learn(self, value: float) -> None:
        """Welford's running mean and sum of squares."""
        self._count += 1
        off = value - self._mean
        self._mean += off / self._count
        self._squares += off * (value - self._mean)


class _ChartRun:
    """A chart's course since it last stood at its mean: the values of that time, and mean and spread of those before it."""

    def __init__(self) -> None:
        self.value = 0.0
        self.begin(0, math.nan, math.nan, math.nan)

    def begin(self, number: int, at_s: float, usual: float, spread: float) -> None:
        self.since, self.since_s, self.usual, self.spread = number, at_s, usual, spread
        self._sum, self._values = 0.0, 0

    def move(self, to: float, value: float) -> None:
        self.value = to
        self._sum += value
        self._values += 1

    @property
    def mean(self) -> float:
        return self._sum / max(1, self._values)
