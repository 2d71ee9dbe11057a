"""Augmentation: copies of good parts in slightly other light and pose, as a good part may come on any other day.

Only what the product can justify: the lamp ages and warms up, a fixture holds within fractions of a millimetre, an alignment within
fractions of a pixel and a degree. Nothing is mirrored, cropped or recoloured: that could be a defect. Only what is learned from is
multiplied; the limit is set by good parts as they were taken.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.random import Generator

from calibration.gate.other_light import OtherLight, in_light
from inspector.core.types import Picture

LEARNED_FROM = 24
"""Pictures that are learned from where fewer good parts were shown."""

GAIN, TINT = 0.03, 0.01
"""Largest change of the light, and of each colour beside the others, as a share."""

SHIFT_PX, TURN_DEG = 0.75, 0.5
"""Largest shift along each axis, at the input's scale, and largest turn about the middle."""


def augmented(pictures: Sequence[Picture], seed: int, wanted: int = LEARNED_FROM) -> list[Picture]:
    """As many more of equal uint8 RGB (h, w, 3) as are wanting to ``wanted``, each part as often as any other; none if there are enough."""
    rng = np.random.default_rng(seed)
    return [varied(pictures[number], rng) for number in which_augmented(len(pictures), wanted)]


def which_augmented(count: int, wanted: int = LEARNED_FROM) -> list[int]:
    """Of which of ``count`` pictures each that :func:`augmented` adds is a copy."""
    return [number % count for number in range(max(0, wanted - count))]


def in_other_light(pictures: Sequence[Picture], seed: int, share: float, room: int) -> list[Picture]:
    """A copy of each of uint8 RGB (h, w, 3), in light that is up to ``share`` weaker or stronger; no more than make ``room`` with them."""
    rng = np.random.default_rng([seed, 1])
    chosen = which_in_other_light(len(pictures), share, room)
    return [in_light(pictures[number], OtherLight(gain=1 + rng.uniform(-share, share))) for number in chosen]


def which_in_other_light(count: int, share: float, room: int) -> list[int]:
    """Of which of ``count`` pictures each that :func:`in_other_light` adds is a copy."""
    most = min(count, max(0, room - count)) if share else 0
    return [number * count // most for number in range(most)]


def varied(picture: Picture, rng: Generator) -> Picture:
    """A copy with a little other light and pose; what comes in at the edges is mirrored from inside."""
    height, width = picture.shape[:2]
    gain = (1 + rng.uniform(-GAIN, GAIN)) * (1 + rng.uniform(-TINT, TINT, 3))
    across, down = rng.uniform(-SHIFT_PX, SHIFT_PX, 2)
    turn = math.radians(rng.uniform(-TURN_DEG, TURN_DEG))
    cosine, sine = math.cos(turn), math.sin(turn)
    x, y = (width - 1) / 2, (height - 1) / 2
    matrix = np.array([[cosine, -sine, x - cosine * x + sine * y + across], [sine, cosine, y - sine * x - cosine * y + down]])
    moved = cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101)
    return np.rint(np.clip(moved * gain, 0, 255)).astype(np.uint8)
