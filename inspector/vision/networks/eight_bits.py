"""Checks at the end of a teaching whether int8 gives the float model's verdicts, so that the recipe may use it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing

import numpy as np

from inspector.core.errors import DetectorError
from inspector.core.recipe import Recipe, RoundingMethod, Weights
from inspector.core.types import Picture
from inspector.vision.framing.framing import Framing
from inspector.vision.networks.compiling import check_reference
from inspector.vision.networks.processor import cores

LEAST_CORRELATION = 0.99
"""Between the scores of held-out and defective parts in float and in 8 bits (Pearson)."""

NEAR = 0.01
"""Decades around the limit within which a verdict may differ: a limit that is the score of a held-out part has that part on its edge."""


def rounding_here() -> RoundingMethod:
    """How a teaching on this machine rounds: as all processors compute it where this one has no VNNI, else as finely as it can."""
    try:
        from inspector.vision.networks.byte_sums import sums_of_bytes_are_whole
    except ImportError:
        return "balanced"
    return "balanced" if sums_of_bytes_are_whole() else "halved"


def check_eight_bits(candidate: Recipe, teacher: Weights, pictures: Sequence[Picture], exact: Sequence[float]) -> tuple[bool, str]:
    """Whether ``candidate`` may compute in 8 bits, and why or why not.

    ``pictures``: prepared, held-out good parts and the same with synthetic defects; ``exact``: the float model's scores of them. In 8 bits
    no verdict may differ, the scores must go with each other, and the reference's map must be what loading the recipe will ask for.
    """
    try:
        from inspector.vision.networks.openvino_detector import OpenVinoDetector

        with closing(OpenVinoDetector(candidate, teacher, cores(), int8=True)) as detector:
            check_reference(candidate, detector)
            framing = Framing.of(candidate)
            scores = np.array([float(framing.scored(detector.detect(picture).values).max()) for picture in pictures])
    except (DetectorError, ImportError) as error:
        return False, f"not used: {error}"
    floats, limit = np.array(exact), candidate.limit.value
    differ = int(np.count_nonzero(((scores > limit) != (floats > limit)) & (np.abs(floats - limit) > NEAR)))
    correlation = float(np.corrcoef(scores, floats)[0, 1])
    found = f"{differ} of {len(scores)} verdicts differ from the float model's, correlation of the scores {correlation:.4f}"
    if differ or not correlation >= LEAST_CORRELATION:
        return False, f"not used: {found}"
    return True, f"may be used: {found}"
