"""Is a lot like the parts that its limit was set from? A test that may be looked at after every part, and what it costs if not.

Each score gets a p-value: its rank among the held-out scores and those of the lot so far, itself included, equal ones in random order
(full conformal prediction; Vovk, Gammerman, Shafer, Algorithmic Learning in a Random World, 2005, sections 2.2 and 8.2). As long as
held-out parts and lot could have come in any order the p-values are independent and uniform, whatever the distribution of the scores. A
bet against that multiplies the capital by a density of the p-value; capital 1000 then comes with a chance of 1 in 1000 at most, however
long the lot is (Ville's inequality). The bets are on moves of the scores, and are bounded: a real defect has the smallest p-value there
is, and must not weigh more than :data:`MOST_GAIN`.
"""

from __future__ import annotations

import math
import random
from bisect import bisect_left, bisect_right, insort
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from calibration.statistics.binomial import rate_bound

ALARM = 1000.0
"""Capital at which a lot is said to be unlike: of lots that are like the held-out parts at most one in so many gets there."""

LEAST_HELD_OUT = 5
"""Fewer held-out parts say nothing of a lot."""

MOST_GAIN = 3.0
"""The capital of a bet grows by this factor at most with one part, whatever it scores."""

LEAST_PARTS = 20
"""Parts of a lot before its rate of false rejects is estimated."""

MOST_COMPARED = 100_000
"""Parts of a lot after which only the rate is looked at: by then the lot is its own reference."""

NEWEST = 200
"""The rate is that of so many parts, the newest."""

FEW_DEFECTS = 0.1
"""Of the rejected parts so large a share of all may be real defects; what is rejected beyond that are good parts."""

INTERVAL = 0.9
"""Confidence of the interval around the estimated rate."""

_CELLS = 512
_SHARES = 48
"""So many shares of the held-out parts among all so far are told apart, each a step of the same factor."""
_LEAST_SHARE = 1e-3
_LEAST_GAIN = 0.02
_MOVES = ((0.75, 1.0, 0.3), (1.5, 1.0, 0.3), (2.75, 1.0, 0.2), (0.0, 1.8, 0.12), (-1.5, 1.0, 0.08))
"""What is bet on, with the share of the capital: moved by so many standard deviations, so many times as wide."""
_FROM_THE_FIRST = 0.75
_LATER = (50, 100, 200, 400, 800, 1600, 3200, 6400, 12800, 25600, 51200, 102400)
"""The capital that is not bet from the first part on is bet from these on: a lot may change in its middle."""
_AT_ONCE = 2048
_LOWEST, _HIGHEST = 0.05, 0.85
_FAR_SIGMAS = 3.5
_OF_MEAN, _OF_SPREAD, _OF_BOTH = 1.1, 0.85, 0.1
"""Variances of mean and spread of a line through the normal scores between the two quantiles above, and their covariance, times n."""


@dataclass(frozen=True)
class RejectEstimate:
    """The share of good parts that lies above a limit now: ``rate``, between ``low`` and ``high`` with a confidence of ``INTERVAL``.

    ``moved``: how much higher these parts score than the held-out ones, in their standard deviations. ``parts``: from so many.
    """

    rate: float
    low: float
    high: float
    moved: float
    parts: int


class LotMartingale:
    """The capital of the bets on one lot, or on ``lots`` at once that have ``held_out`` parts each. One thread at a time."""

    def __init__(self, held_out: int, lots: int = 1) -> None:
        self._held_out = held_out
        self._parts = 0
        self._begun = np.empty(0, np.int64)
        self._capital = np.empty((0, lots, len(_MOVES)))
        self._idle = 1.0
        self._begin_bet()

    def add(self, p_values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Take the next p-values in (parts, lots). Returns ln of the capital after each (parts, lots)."""
        cells = np.minimum((np.asarray(p_values) * _CELLS).astype(np.int64), _CELLS - 1)
        path = np.empty(cells.shape)
        done = 0
        while done < len(cells):
            until = next((start for start in _LATER if start > self._parts), math.inf)
            upto = int(min(len(cells), done + _AT_ONCE, done + until - self._parts))
            path[done:upto] = self._bet_on(cells[done:upto])
            self._parts += upto - done
            done = upto
            if self._parts == until:
                self._begin_bet()
        return path

    def _bet_on(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """While no other bet begins."""
        so_far = self._held_out + self._parts + 1 + np.arange(len(cells))
        rows = _rows_of((self._held_out + self._begun[:, None]) / so_far)
        course = _log_gains()[rows[:, :, None], cells]
        course[:, 0] += self._capital
        course = np.cumsum(course, axis=1) if len(cells) > 1 else course
        self._capital = course[:, -1]
        highest = np.maximum(course.max(axis=(0, 3)), math.log(self._idle))  # some capital is never bet
        capital = np.exp(course - highest[:, :, None]).sum(axis=(0, 3)) + self._idle * np.exp(-highest)
        return np.asarray(highest + np.log(capital), np.float64)

    def _begin_bet(self) -> None:
        """One that begins later begins from what was not bet yet."""
        number, lots = len(self._begun), self._capital.shape[1]
        stake = _FROM_THE_FIRST if number == 0 else (1 - _FROM_THE_FIRST) / (number * (number + 1))
        self._idle -= stake
        shares = np.log([stake * share for _, _, share in _MOVES])
        self._begun = np.append(self._begun, self._parts)
        self._capital = np.concatenate([self._capital, np.tile(shares, (1, lots, 1))])


class LotCheck:
    """Compares the parts of one lot with the held-out ones. A part costs two binary searches and, at most, as many bets as its lot has
    doublings. One thread at a time; the same scores in the same order and the same ``seed`` give the same to the bit.
    """

    def __init__(self, held_out: Sequence[float], seed: str) -> None:
        """``held_out``: log10 scores, ``LEAST_HELD_OUT`` or more of them; with fewer nothing is ever found."""
        self._reference = sorted(score for score in map(float, held_out) if math.isfinite(score))
        self._scores = list(self._reference)
        self._random = random.Random(seed)
        self._martingale = LotMartingale(len(self._reference))
        self._newest: deque[float] = deque(maxlen=NEWEST)
        self.parts = 0
        """Of the lot, so far."""
        self.capital = 1.0
        """Greatest so far."""
        self.found_at = 0
        """Number of the part, from 1, at which the lot was found to be unlike; 0 while it is not."""

    @property
    def held_out(self) -> int:
        """With how many parts the lot is compared."""
        return len(self._reference)

    def add(self, scores: Sequence[float]) -> bool:
        """Take the next parts in. True once, when the lot is found to be unlike. What is no number is passed over."""
        finite = [score for score in map(float, scores) if math.isfinite(score)]
        if not finite or len(self._reference) < LEAST_HELD_OUT:
            return False
        self._newest.extend(finite)
        room = MOST_COMPARED - self.parts
        self.parts += len(finite)
        finite = finite[: max(0, room)]
        if not finite:
            return False
        before = MOST_COMPARED - room
        path = self._martingale.add(np.array([[self._p_value(score)] for score in finite]))[:, 0]
        self.capital = max(self.capital, math.exp(min(float(path.max()), 600.0)))
        if self.found_at or self.capital < ALARM:
            return False
        self.found_at = before + int(np.argmax(path >= math.log(ALARM))) + 1
        return True

    def _p_value(self, score: float) -> float:
        low, high = bisect_left(self._scores, score), bisect_right(self._scores, score)
        insort(self._scores, score)
        equal, total = high - low + 1, len(self._scores)
        return (total - 1 - high + self._random.random() * equal) / total

    def rejects(self, limit: float) -> RejectEstimate | None:
        """What the newest parts say of the good ones above ``limit`` (log10 score); None with fewer than ``LEAST_PARTS``."""
        if len(self._newest) < LEAST_PARTS or not math.isfinite(limit):
            return None
        return estimated_rejects(self._reference, self._newest, limit)


def estimated_rejects(held_out: Sequence[float], scores: Sequence[float], limit: float) -> RejectEstimate:
    """The share of good parts above ``limit``, from ``scores`` of judged parts, a few of which may be defects: ``FEW_DEFECTS`` of them.

    Mean and spread are those of a line through the middle of the scores over their normal order statistics (Blom 1958), which defects at
    the upper end do not move; the rate is that of the normal distribution above the limit. The parts that were rejected bound it: all of
    them from above (Clopper and Pearson), those beyond ``FEW_DEFECTS`` from below. The interval is the delta method's.
    """
    values = np.sort(np.asarray(scores, np.float64))
    mean, spread = _centre(values)
    near = values[values <= mean + _FAR_SIGMAS * spread]
    if len(near) < len(values) and len(near) >= (1 - FEW_DEFECTS) * len(values):
        mean, spread = _centre(near)
    reference = np.asarray(held_out, np.float64)
    usual = float(np.std(reference, ddof=1)) if len(reference) > 1 else 0.0
    off = mean - float(np.median(reference)) if len(reference) else 0.0
    count, above = len(values), int(np.count_nonzero(values > limit))
    least, most = max(0.0, above / count - FEW_DEFECTS), rate_bound(above, count, INTERVAL)
    normal = NormalDist()
    if spread > 0:
        z = (limit - mean) / spread
        error = math.sqrt((_OF_MEAN + _OF_SPREAD * z * z + 2 * _OF_BOTH * z) / count) * normal.inv_cdf((1 + INTERVAL) / 2)
        found = [1 - normal.cdf(one) for one in (z, z + error, z - error)]
    else:
        found = [float(mean > limit)] * 3
    rate, low, high = (min(max(one, least), most) for one in found)
    moved = off / usual if usual > 0 else math.copysign(math.inf, off) if off else 0.0
    return RejectEstimate(rate, low, high, moved, count)


def _centre(values: NDArray[np.float64]) -> tuple[float, float]:
    """Mean and standard deviation of sorted values, from those in the middle."""
    count = len(values)
    first, last = math.floor(_LOWEST * count), math.ceil(_HIGHEST * count)
    expected = _order_statistics(count)[first:last]
    middle = expected - expected.mean()
    spread = float(values[first:last] @ middle / (middle @ middle))
    return float(values[first:last].mean() - spread * expected.mean()), spread


@lru_cache(maxsize=NEWEST)
def _order_statistics(count: int) -> NDArray[np.float64]:
    normal = NormalDist()
    return np.array([normal.inv_cdf((rank - 0.375) / (count + 0.25)) for rank in range(1, count + 1)])


def _rows_of(shares: NDArray[np.float64]) -> NDArray[np.int64]:
    """Of the table of gains. A share is known before the p-value is: any row may be taken."""
    steps = (_SHARES - 1) * np.log(np.maximum(shares, _LEAST_SHARE)) / math.log(_LEAST_SHARE)
    return np.asarray(np.rint(steps), np.int64)


@lru_cache(maxsize=1)
def _log_gains() -> NDArray[np.float64]:
    """ln of what each bet multiplies the capital by (shares, cells of the p-value from 0 to 1, moves): a density, bounded both ways.

    It is that of the p-value if the held-out scores are standard normal and those of the lot moved, and the held-out ones are such a
    share of all so far. Whatever the scores are, its mean over the cells is 1, and that is all that the level needs.
    """
    shares = _LEAST_SHARE ** (np.arange(_SHARES) / (_SHARES - 1))
    table = np.empty((_SHARES, _CELLS, len(_MOVES)))
    middles = (np.arange(_CELLS) + 0.5) / _CELLS
    normal = NormalDist()
    for move, (shift, width, _) in enumerate(_MOVES):
        scores = np.linspace(-6.0 * width + min(shift, 0.0), 6.0 * width + max(shift, 0.0), 1500)
        standard = (scores - shift) / width
        ratio = np.exp(np.clip(0.5 * scores**2 - 0.5 * standard**2, -30, 30)) / width
        beyond = [np.array([1 - normal.cdf(one) for one in values]) for values in (scores, standard)]
        for row, share in enumerate(shares):
            p_values = share * beyond[0] + (1 - share) * beyond[1]
            density = np.clip(ratio / (share + (1 - share) * ratio), _LEAST_GAIN, MOST_GAIN)
            table[row, :, move] = _bounded(np.interp(middles, p_values[::-1], density[::-1]))
    return np.log(table)


def _bounded(density: NDArray[np.float64]) -> NDArray[np.float64]:
    """With a mean of exactly 1, to rounding, and nowhere above ``MOST_GAIN``: the rest is raised or lowered alike."""
    for _ in range(50):
        density = np.minimum(density / density.mean(), MOST_GAIN)
    return density / max(1.0, float(density.mean()))
