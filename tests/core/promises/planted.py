"""Planted scores of a truth that is known: what a recipe with a limit of -2.5 finds depends on size, kind and place alone."""

from __future__ import annotations

import math

import numpy as np

from inspector.core.promises.defect_kind import DefectKind
from inspector.core.promises.planted_score import PlantedScore

LIMIT = -2.5
A90_PX = {
    DefectKind.SPOT: 5.0,
    DefectKind.SCRATCH: 12.0,
    DefectKind.PIECE: 3.0,
    DefectKind.BLUR: 60.0,
    DefectKind.DISCOLOURATION: math.nan,
    DefectKind.TEXTURE: 10.0,
}
"""Size that is found 9 times of 10 away from the rim; at the rim twice as large. NaN: found half of the time whatever its size."""


def planted_scores(each: int = 72, seed: int = 1) -> tuple[PlantedScore, ...]:
    rng = np.random.default_rng(seed)
    found = []
    for kind, a90 in A90_PX.items():
        largest = 72.0 if math.isnan(a90) or a90 > 20 else 8 * a90
        for number in range(each):
            on_rim = number % 2 == 0
            size = 2.0 * (largest / 2.0) ** rng.random()
            above = 0.0 if math.isnan(a90) else 0.9 * (math.log(size / (a90 * (2 if on_rim else 1))) + math.log(9) / 4)
            score = LIMIT + above + 0.9 * rng.logistic(scale=0.25)
            x, y = rng.uniform(20, 236, 2)
            found.append(PlantedScore(kind, size, 30.0, float(x), float(y), 4.0 if on_rim else 40.0, on_rim, float(score)))
    return tuple(found)
