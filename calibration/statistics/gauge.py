"""Gauge repeatability and reproducibility of a measured value: how much of its variance is the part, the placing, and the picture.

Each part is put in place several times, and several pictures are taken each time without touching it: a nested design with random effects.
Sources: AIAG, Measurement Systems Analysis, 4th edition (2010), chapter III, section B, and appendix A (ANOVA method; % GRR, number of
distinct categories); D. C. Montgomery, Design and Analysis of Experiments, section 14.1 (two-stage nested design, expected mean squares).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from calibration.errors import CalibrationError

GOOD_SHARE, FAIR_SHARE = 0.10, 0.30
"""Of the gauge's standard deviation in the total one: below the first good, up to the second fair for some uses (AIAG)."""
LEAST_CATEGORIES = 5


@dataclass(frozen=True)
class GaugeVariance:
    """Standard deviations in the unit of the value. ``placing`` is NaN with one placing of each part, ``repeat`` with one picture of each.

    ``gauge``: placing and repeat together. ``parts``, ``placings``, ``pictures``: how many of each went in. ``mean_squares``: of parts,
    placings and pictures, NaN where there is none.
    """

    part: float
    placing: float
    repeat: float
    parts: int
    placings: int
    pictures: int
    mean_squares: tuple[float, float, float]

    @property
    def gauge(self) -> float:
        known = [one for one in (self.placing, self.repeat) if math.isfinite(one)]
        return math.sqrt(sum(one**2 for one in known)) if known else math.nan

    @property
    def total(self) -> float:
        return math.hypot(self.part, self.gauge)

    @property
    def gauge_share(self) -> float:
        """% GRR as a share: the gauge's standard deviation of the total one."""
        return self.gauge / self.total if self.total > 0 else math.nan

    @property
    def categories(self) -> int:
        """Number of distinct categories: 1.41 times part by gauge, cut off, at least 1."""
        return max(1, math.floor(math.sqrt(2.0) * self.part / self.gauge)) if self.gauge > 0 else 0


def gauge_variance(values: Sequence[Sequence[Sequence[float]]]) -> GaugeVariance:
    """``values[part][placing][picture]``; a part with a value that is no number is left out. A component that would be negative is 0.

    Raises CalibrationError where fewer than two parts, or only one value of each part, are left.
    """
    found = np.asarray(values, dtype=np.float64)
    if found.ndim != 3:
        raise CalibrationError("every part needs as many placings and pictures as the others", remedy="Judge every part of the plan")
    found = found[np.isfinite(found).all(axis=(1, 2))]
    parts, placings, pictures = found.shape
    if parts < 2 or placings * pictures < 2:
        raise CalibrationError(f"{parts} parts with {placings * pictures} values each tell nothing of a gauge", remedy="Judge more parts")
    of_part, of_placing = found.mean(axis=(1, 2)), found.mean(axis=2)
    ms_part = placings * pictures * float(((of_part - found.mean()) ** 2).sum()) / (parts - 1)
    ms_placing = pictures * float(((of_placing - of_part[:, None]) ** 2).sum()) / (parts * (placings - 1)) if placings > 1 else math.nan
    ms_picture = float(((found - of_placing[:, :, None]) ** 2).sum()) / (parts * placings * (pictures - 1)) if pictures > 1 else math.nan
    within = ms_placing if placings > 1 else ms_picture
    part = _root((ms_part - within) / (placings * pictures))
    placing = _root((ms_placing - (ms_picture if pictures > 1 else 0.0)) / pictures) if placings > 1 else math.nan
    repeat = _root(ms_picture) if pictures > 1 else math.nan
    return GaugeVariance(part, placing, repeat, parts, placings, pictures, (ms_part, ms_placing, ms_picture))


def _root(variance: float) -> float:
    return math.sqrt(max(0.0, variance))
