"""Whether scores of learned parts, each by what the others taught, may stand beside those of held-out parts.

A memory of good parts can score each of them too, by what it keeps of all the others (leave-one-out; Stone 1974, Geisser 1975). Such a
score is one of a part that was never seen, by a memory that is smaller by one part: a limit may be set from all good parts instead of from
a handful (Barber, Candès, Ramdas, Tibshirani, Annals of Statistics 49, 2021: the jackknife). That holds where one part tells nothing of
another. Pictures of one part, or parts of one cavity that follow each other, vouch for each other, and their scores come out too low; a
memory that keeps what is rarest misses exactly that when a part is left out, and scores come out too high. Held-out parts are the truth:
where the two kinds of scores differ by more than chance, the held-out ones alone set the limit.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import NormalDist

import numpy as np

BY_CHANCE = 0.05
"""Alike scores are taken to differ with this chance."""

FEWEST = 4
"""Scores of each kind below which nothing can be said of them."""


def alike(held_out: Sequence[float], cross: Sequence[float], by_chance: float = BY_CHANCE) -> bool:
    """Whether no difference shows between the two kinds of scores; false where either are fewer than ``FEWEST`` or not finite.

    Two tests, each at half of ``by_chance`` or less: ranks, which show a shift (Wilcoxon 1945, Mann and Whitney 1947; normal
    approximation with correction for ties and continuity), and ranks of the distances from the common median, which show that one kind
    scatters wider (Ansari and Bradley's idea, by the same test).
    """
    one, other = np.asarray(held_out, np.float64), np.asarray(cross, np.float64)
    if min(len(one), len(other)) < FEWEST or not (np.isfinite(one).all() and np.isfinite(other).all()):
        return False
    middle = np.median(np.concatenate([one, other]))
    shifts, scatters = rank_sum_chance(one, other), rank_sum_chance(np.abs(one - middle), np.abs(other - middle))
    return min(shifts, scatters) > by_chance / 2


def rank_sum_chance(one: Sequence[float] | np.ndarray, other: Sequence[float] | np.ndarray) -> float:
    """The chance (two-sided) that values of one kind lie as far beyond those of the other, or further, though both are alike; at least one
    of each."""
    first, second = np.asarray(one, np.float64), np.asarray(other, np.float64)
    n, m = len(first), len(second)
    both = np.concatenate([first, second])
    _, place, times = np.unique(both, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(times) - (times - 1) / 2)[place]
    away = abs(float(ranks[:n].sum()) - n * (n + m + 1) / 2)
    ties = float((times**3 - times).sum()) / ((n + m) * max(1, n + m - 1))
    spread = math.sqrt(max(0.0, n * m / 12 * (n + m + 1 - ties)))
    if spread == 0:
        return 1.0
    return min(1.0, 2 * (1 - NormalDist().cdf(max(0.0, away - 0.5) / spread)))
