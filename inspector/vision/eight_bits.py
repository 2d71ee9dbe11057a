"""Whether a recipe may compute in 8 bits: asked at the end of a teaching, of the float model's own verdicts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from inspector.core.errors import DetectorError
from inspector.core.recipe import Ranges, Recipe, Weights
from inspector.core.types import Picture
from inspector.vision.compiling import cores

LEAST_CORRELATION = 0.99
"""Of the scores of held-out and planted parts in float and in 8 bits."""


def fit_eight_bits(candidate: Recipe, teacher: Weights, pictures: Sequence[Picture], exact: Sequence[float]) -> tuple[Ranges, str]:
    """``candidate.ranges`` and why, or none and why not.

    ``pictures``: prepared, held-out good parts and the same with planted defects; ``exact``: the float model's scores of them. In 8 bits
    no verdict may differ, and the scores must go with each other.
    """
    try:
        from inspector.vision.openvino_detector import OpenVinoDetector

        detector = OpenVinoDetector(candidate, teacher, cores(), int8=True)
        scores = np.array([detector.detect(picture).score for picture in pictures])
        detector.close()
    except (DetectorError, ImportError) as error:
        return {}, f"not used: {error}"
    floats, limit = np.array(exact), candidate.limit.value
    differ = int(np.count_nonzero((scores > limit) != (floats > limit)))
    correlation = float(np.corrcoef(scores, floats)[0, 1])
    found = f"{differ} of {len(scores)} verdicts differ from the float model's, correlation of the scores {correlation:.4f}"
    if differ or not correlation >= LEAST_CORRELATION:
        return {}, f"not used: {found}"
    return candidate.ranges, f"may be used: {found}"
