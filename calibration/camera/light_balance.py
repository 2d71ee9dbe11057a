"""Brightness and white balance brought to those of the good parts: one table for each channel."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.errors import CalibrationError

Picture = NDArray[np.uint8]
Means = tuple[float, float, float]
"""Of red, green and blue, 0 to 255."""

MOST_GAIN = 1.5
"""No channel is made brighter, or darker, by more: what is further off is another light, and noise is not to be blown up."""

SAMPLE_PX = 256


def channel_means(image: Picture) -> Means:
    """Of uint8 RGB (h, w, 3), from a grid of at most 256 x 256 of its pixels."""
    size = (min(image.shape[1], SAMPLE_PX), min(image.shape[0], SAMPLE_PX))
    red, green, blue, _ = cv2.mean(cv2.resize(image, size, interpolation=cv2.INTER_NEAREST))
    return red, green, blue


def fit_balance(images: Sequence[Picture]) -> Means:
    """What pictures are to be brought to: the mean over good parts. Raises CalibrationError without any."""
    if not images:
        raise CalibrationError("there are no pictures to take the light from", remedy="Show good parts")
    red, green, blue = np.mean([channel_means(image) for image in images], axis=0).tolist()
    return red, green, blue


def balanced(image: Picture, taught: Means) -> Picture:
    """``image`` with each channel's mean brought to ``taught``, within ``MOST_GAIN``. A new array; what was clipped stays clipped."""
    gains = np.array(taught) / np.maximum(channel_means(image), 1e-3)
    gains = np.clip(gains, 1 / MOST_GAIN, MOST_GAIN)
    table = np.clip(np.rint(np.arange(256)[:, None] * gains), 0, 255).astype(np.uint8)
    # What was clipped tells nothing of its colour: it stays white.
    table[255] = 255
    return np.asarray(cv2.LUT(image, table[None]), dtype=np.uint8)
