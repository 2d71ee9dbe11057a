"""RaterAgreement of decisions: kappa, effectiveness, misses and false alarms of an attribute gauge.

Sources: AIAG, Measurement Systems Analysis, 4th edition (2010), chapter III, section C (attribute study: kappa, effectiveness, miss and
false-alarm rates and what is acceptable); J. L. Fleiss, J. Cohen and B. S. Everitt, Large sample standard errors of kappa and weighted
kappa, Psychological Bulletin 72 (1969) 323-327; J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin
76 (1971) 378-382.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from calibration.errors import CalibrationError
from calibration.statistics.binomial import rate_bound

NORMAL_95 = 1.959963984540054

EFFECTIVENESS, MISSES, FALSE_ALARMS = (0.90, 0.80), (0.02, 0.05), (0.05, 0.10)
"""What AIAG calls acceptable, and what may be acceptable; beyond that it is unacceptable."""
KAPPA_GOOD, KAPPA_POOR = 0.75, 0.40


@dataclass(frozen=True)
class Proportion:
    """``count`` of ``of``, with the two-sided 95 % interval of Clopper and Pearson."""

    count: int
    of: int

    @property
    def value(self) -> float:
        return self.count / self.of if self.of else math.nan

    @property
    def interval(self) -> tuple[float, float]:
        if not self.of:
            return 0.0, 1.0
        return 1.0 - rate_bound(self.of - self.count, self.of, 0.975), rate_bound(self.count, self.of, 0.975)


@dataclass(frozen=True)
class Kappa:
    """RaterAgreement beyond chance: 1 for perfect, 0 for none. NaN where all decisions are the same, which tells nothing.

    ``interval``: 95 %, normal.
    """

    value: float
    error: float

    @property
    def interval(self) -> tuple[float, float]:
        return self.value - NORMAL_95 * self.error, min(1.0, self.value + NORMAL_95 * self.error)


@dataclass(frozen=True)
class RaterAgreement:
    """``effectiveness``: right decisions of all. ``misses``: bad parts accepted of all decisions on bad parts; ``false_alarms``: good ones
    rejected. ``consistent``: parts with the same decision in every pass; ``right``: parts with the right one in every pass.
    ``with_reference``: Cohen's kappa of all decisions; ``within``: Fleiss' kappa of the passes among themselves."""

    effectiveness: Proportion
    misses: Proportion
    false_alarms: Proportion
    consistent: Proportion
    right: Proportion
    with_reference: Kappa
    within: Kappa


def agreement(decisions: Sequence[Sequence[bool]], good: Sequence[bool]) -> RaterAgreement:
    """``decisions[part][pass]``: the part was accepted; ``good[part]``: it should be. Every part has the same number of passes.

    Raises CalibrationError without parts, or where passes are missing.
    """
    accepted, truth = np.asarray(decisions, dtype=bool), np.asarray(good, dtype=bool)
    if accepted.ndim != 2 or not accepted.size or len(accepted) != len(truth):
        raise CalibrationError("an agreement needs at least one pass of each part", remedy="Judge every part of the plan")
    right = accepted == truth[:, None]
    passes = accepted.shape[1]
    pairs = np.zeros((2, 2))
    np.add.at(pairs, (accepted.astype(int).ravel(), np.repeat(truth.astype(int), passes)), 1)
    counts = np.stack([passes - accepted.sum(axis=1), accepted.sum(axis=1)], axis=1)
    same = (counts == passes).any(axis=1)
    return RaterAgreement(
        effectiveness=Proportion(int(right.sum()), right.size),
        misses=Proportion(int(accepted[~truth].sum()), int((~truth).sum()) * passes),
        false_alarms=Proportion(int((~accepted[truth]).sum()), int(truth.sum()) * passes),
        consistent=Proportion(int(same.sum()), len(same)),
        right=Proportion(int(right.all(axis=1).sum()), len(right)),
        with_reference=cohen_kappa(pairs.tolist()),
        within=fleiss_kappa(counts.tolist()) if passes > 1 else Kappa(math.nan, math.nan),
    )


def cohen_kappa(table: Sequence[Sequence[float]]) -> Kappa:
    """Of two raters: ``table[i][j]`` things were put into i by the one and into j by the other. Error: Fleiss, Cohen and Everitt (1969)."""
    counts = np.asarray(table, dtype=np.float64)
    total = counts.sum()
    share = counts / total
    one, other = share.sum(axis=1), share.sum(axis=0)
    chance = float(one @ other)
    if chance >= 1.0:
        return Kappa(math.nan, math.nan)
    value = float((np.trace(share) - chance) / (1.0 - chance))
    diagonal = float((np.diag(share) * (1.0 - (one + other) * (1.0 - value)) ** 2).sum())
    mixed = share * (other[:, None] + one[None, :]) ** 2
    off = (1.0 - value) ** 2 * float(mixed.sum() - np.trace(mixed))
    variance = (diagonal + off - (value - chance * (1.0 - value)) ** 2) / (total * (1.0 - chance) ** 2)
    return Kappa(value, math.sqrt(max(0.0, variance)))


def fleiss_kappa(counts: Sequence[Sequence[int]]) -> Kappa:
    """Of many raters: ``counts[thing][category]``, with the same number of ratings of each thing. Error: jackknife over the things."""
    table = np.asarray(counts, dtype=np.float64)
    raters = table[0].sum()
    value = _fleiss(table, raters)
    if math.isnan(value) or len(table) < 3:
        return Kappa(value, math.nan)
    without = np.array([_fleiss(np.delete(table, place, axis=0), raters) for place in range(len(table))])
    known = without[np.isfinite(without)]
    spread = (len(known) - 1) / len(known) * float(((known - known.mean()) ** 2).sum()) if known.size > 1 else math.nan
    return Kappa(value, math.sqrt(spread))


def _fleiss(table: np.ndarray, raters: float) -> float:
    share = table.sum(axis=0) / table.sum()
    chance = float((share**2).sum())
    if chance >= 1.0:
        return math.nan
    agreeing = ((table**2).sum(axis=1) - raters) / (raters * (raters - 1))
    return float((agreeing.mean() - chance) / (1.0 - chance))
