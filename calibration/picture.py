"""Whether a picture can be judged at all: brightness and contrast against those of the good parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.errors import CalibrationError

SAMPLE_PX = 128
"""A picture is looked at in a grid of at most so many rows and columns: brightness and contrast do not need more."""

DEVIATIONS = 8.0
LEAST_MARGIN = 10.0
RELATIVE_MARGIN = 0.2


@dataclass(frozen=True)
class PictureBounds:
    """Grey values 0 to 255: the mean must lie between ``mean_low`` and ``mean_high``, the standard deviation reach ``contrast_low``."""

    mean_low: float
    mean_high: float
    contrast_low: float


def picture_facts(image: NDArray[np.uint8]) -> tuple[float, float]:
    """Mean and standard deviation of the grey values of uint8 RGB (h, w, 3), from a grid of sampled pixels."""
    height, width = image.shape[:2]
    sampled = image[:: max(1, height // SAMPLE_PX), :: max(1, width // SAMPLE_PX)]
    mean, deviation = cv2.meanStdDev(cv2.cvtColor(np.ascontiguousarray(sampled), cv2.COLOR_RGB2GRAY))
    return float(mean[0, 0]), float(deviation[0, 0])


def fit_picture_limits(means: Sequence[float], contrasts: Sequence[float]) -> PictureBounds:
    """Bounds that leave good parts room: 8 standard deviations, 10 grey values or a fifth of the mean, whichever is most.

    Half the smallest contrast must remain. Black and white themselves stay outside, unless good parts come closer to them than
    one grey value. Raises CalibrationError without pictures.
    """
    if not means or len(means) != len(contrasts):
        raise CalibrationError("there are no pictures to learn brightness and contrast from", remedy="Show good parts")
    margin = max(DEVIATIONS * float(np.std(means)), LEAST_MARGIN, RELATIVE_MARGIN * float(np.mean(means)))
    darkest, brightest = min(means), max(means)
    low = max(darkest - margin, min(1.0, darkest))
    high = min(brightest + margin, max(254.0, brightest))
    return PictureBounds(low, high, 0.5 * min(contrasts))


def check_picture(image: NDArray[np.uint8], bounds: PictureBounds) -> str:
    """Why the picture cannot be judged, for a person; empty if it can."""
    mean, contrast = picture_facts(image)
    if mean < bounds.mean_low:
        return f"too dark: mean grey value {mean:.0f}, at least {bounds.mean_low:.0f} was learned"
    if mean > bounds.mean_high:
        return f"too bright: mean grey value {mean:.0f}, at most {bounds.mean_high:.0f} was learned"
    if contrast < bounds.contrast_low:
        return f"too little contrast: {contrast:.1f} grey values, at least {bounds.contrast_low:.1f} was learned"
    return ""
