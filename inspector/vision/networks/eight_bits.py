"""Checks at the end of a teaching whether int8 gives the float model's verdicts, so that the recipe may use it."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inspector.core.detector import Detector
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

MOST_WIDER = 1.75
"""Times the standard deviation of good parts' scores in float32: by more than that they must not scatter in 8 bits."""

FEWEST_SCATTERED = 8
"""Good parts from which their scatter tells more than chance."""

FEWEST_SHIFTED = 4
"""Good parts from which what 8 bits add to them can be told."""

_STEP = 0.1
"""Decades by which a map is lowered to see how its score follows: by less where the baseline map scales it down."""


@dataclass(frozen=True)
class EightBits:
    """What :func:`check_eight_bits` found. ``offset``: for ``Recipe.rounding_offset``; ``picture_s``: how long judging a picture took."""

    passed: bool
    why: str
    offset: float = 0.0
    picture_s: float = math.inf


def rounding_here() -> RoundingMethod:
    """How a teaching on this machine rounds: as all processors compute it where this one has no VNNI, else as finely as it can."""
    try:
        from inspector.vision.networks.byte_sums import sums_of_bytes_are_whole
    except ImportError:
        return "balanced"
    return "balanced" if sums_of_bytes_are_whole() else "halved"


def detector_as_used(recipe: Recipe, teacher: Weights) -> Detector:
    """OpenVINO's, in 8 bits where the recipe may compute so: a third of the time. Raises DetectorError, ImportError."""
    from inspector.vision.networks.openvino_detector import OpenVinoDetector

    return OpenVinoDetector(recipe, teacher, cores(), int8=bool(recipe.ranges))


def check_eight_bits(
    candidate: Recipe, teacher: Weights, good: Sequence[Picture], defective: Sequence[Picture], exact: Sequence[float]
) -> EightBits:
    """Whether ``candidate`` may compute in 8 bits, why or why not, and by how much they raise the scores of good parts.

    ``good``: prepared held-out parts, at least one; ``defective``: the same with synthetic defects; ``exact``: the float model's scores of
    both. Rounding is noise, and noise is distance: it raises the scores of good parts, those of defects hardly. The limit rests on scores
    in float32, so what 8 bits add near to it is taken off, see :func:`added_near_the_limit`. Then no verdict may differ, the scores must go
    with each other, those of good parts must not scatter much more, and the reference's map must be what loading the recipe will ask for.
    """
    try:
        from inspector.vision.networks.openvino_detector import OpenVinoDetector

        with closing(OpenVinoDetector(candidate, teacher, cores(), int8=True)) as detector:
            framing = Framing.of(candidate)
            began = time.monotonic()
            maps = (detector.detect(picture).values for picture in (*good, *defective))
            found = np.array([[float(framing.scored(one).max()) for one in (values, values - np.float32(_STEP))] for values in maps])
            picture_s = (time.monotonic() - began) / len(found)
            floats, many = np.array(exact), len(good)
            scores, slopes = found[:, 0], (found[:, 0] - found[:, 1]) / _STEP
            offset = added_near_the_limit(floats[:many], scores[:many]) / float(np.mean(slopes[:many]))
            offset = float(np.clip(offset, -1.0, 1.0))
            detector.offset = offset
            check_reference(candidate, detector)
    except (DetectorError, ImportError) as error:
        return EightBits(False, f"not used: {error}")
    scores, limit = scores - slopes * offset, candidate.limit.value
    differ = int(np.count_nonzero(((scores > limit) != (floats > limit)) & (np.abs(floats - limit) > NEAR)))
    correlation = float(np.corrcoef(scores, floats)[0, 1])
    spread, in_bytes = (float(np.std(one[:many], ddof=min(1, many - 1))) for one in (floats, scores))
    alike = f"{differ} of {len(scores)} verdicts differ from the float model's, correlation of the scores {correlation:.4f}"
    added = f"scores of good parts near the limit are {offset:.3f} decades higher, which is taken off"
    scattered = f"from part to part they differ by {in_bytes:.3f} instead of {spread:.3f}"
    said = f"{alike}; {added}; {scattered}"
    wider = many >= FEWEST_SCATTERED and in_bytes > max(MOST_WIDER * spread, NEAR)
    if differ or not correlation >= LEAST_CORRELATION or wider:
        return EightBits(False, f"not used: {said}")
    return EightBits(True, f"may be used: {said}", offset, picture_s)


def added_near_the_limit(exact: NDArray[np.floating], scores: NDArray[np.floating]) -> float:
    """By how much 8 bits raise the ``scores`` of good parts beside the ``exact`` ones, in decades: what they surely raise them by.

    They raise high ones less, and those of defects hardly: the mean over all good parts would be too much at the limit, and defects would
    pass. So it is the mean over the upper half of them, less its standard error; 0 for fewer than ``FEWEST_SHIFTED``.
    """
    count = len(exact)
    if count < FEWEST_SHIFTED:
        return 0.0
    added = scores - exact
    upper = np.argsort(exact, kind="stable")[count // 2 :]
    mean, error = float(added[upper].mean()), float(added.std(ddof=1)) / float(np.sqrt(len(upper)))
    return float(np.copysign(max(0.0, abs(mean) - error), mean))
