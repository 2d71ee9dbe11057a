"""Templates (mean and deviation of registered good parts) and image pyramids."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from calibration.registration.pose import Floats, Matrix, Picture, Pose, part_matrix

SOFT_EDGE = 0.3
"""Of a strong edge's gradient: what is this weak counts half as an edge."""

STRONG = 0.98
"""Quantile of the gradients within the part that makes a strong edge."""


@dataclass(frozen=True, eq=False)
class Template:
    """The mean of aligned good parts: grey ``mean`` and ``deviation``, and ``mask``, 0 to 1, what belongs to the part; float32 (h, w).

    Its pixels are ``2**level`` picture pixels apart, its middle is the middle of the part.
    """

    mean: Floats
    deviation: Floats
    mask: Floats
    level: int


@dataclass(frozen=True, eq=False)
class TemplateLayer:
    """A template reduced to pixels ``step`` picture pixels apart; the pixel (column, row) lies at ``origin + step * (column, row)``
    in part coordinates."""

    mean: Floats
    deviation: Floats
    mask: Floats
    step: int
    origin: tuple[float, float]


class Pyramid:
    """Grey versions of a picture, each half as large as the one before: a pixel x of level n is the pixel 2**n * x of the picture."""

    def __init__(self, picture: Picture) -> None:
        self._levels = [np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), dtype=np.uint8)]

    def level(self, number: int) -> Picture:
        """uint8 (h, w)."""
        while len(self._levels) <= number:
            self._levels.append(np.asarray(cv2.pyrDown(self._levels[-1]), dtype=np.uint8))
        return self._levels[number]


def layer(template: Template, level: int) -> TemplateLayer:
    """The template at a coarser level."""
    planes = [template.mean, template.deviation, template.mask]
    for _ in range(level - template.level):
        planes = [np.asarray(cv2.pyrDown(plane), dtype=np.float32) for plane in planes]
    height, width = template.mean.shape
    half = 2**template.level / 2
    return TemplateLayer(planes[0], planes[1], planes[2], 2**level, (-half * (width - 1), -half * (height - 1)))


def layer_matrix(pose: Pose, origin: tuple[float, float], step: int, level: int) -> Matrix:
    """2x3 from template pixels (of ``step`` picture pixels, beginning at ``origin``) to pixels of a picture's ``level``."""
    matrix = part_matrix(pose) @ np.array([[step, 0, origin[0]], [0, step, origin[1]], [0, 0, 1]])
    return np.asarray(matrix[:2] / 2**level)


def cut(pyramid: Pyramid, pose: Pose, shape: tuple[int, int], level: int) -> Floats:
    """The part in grey as a template of that shape (h, w) and level: float32, beyond the picture its edge is repeated."""
    step = 2**level
    origin = (-step * (shape[1] - 1) / 2, -step * (shape[0] - 1) / 2)
    matrix = layer_matrix(pose, origin, step, level)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    source = pyramid.level(level).astype(np.float32)
    crop = cv2.warpAffine(source, matrix, (shape[1], shape[0]), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(crop, dtype=np.float32)


def gradient(grey: Picture | Floats) -> tuple[Floats, Floats]:
    """Slightly smoothed derivatives along x and y, per pixel."""
    across = cv2.Sobel(grey, cv2.CV_32F, 1, 0, scale=1 / 8, borderType=cv2.BORDER_REPLICATE)
    down = cv2.Sobel(grey, cv2.CV_32F, 0, 1, scale=1 / 8, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(across, dtype=np.float32), np.asarray(down, dtype=np.float32)


def edge_softness(seen: TemplateLayer) -> float:
    """The gradient that counts half as an edge, in grey values per pixel of the layer."""
    steepness = np.hypot(*gradient(seen.mean))[seen.mask > 0.5]
    return max(SOFT_EDGE * float(np.quantile(steepness, STRONG)) if steepness.size else 0.0, 0.1)


def edges(grey: Picture | Floats, softness: float) -> tuple[Floats, Floats]:
    """Direction of each pixel's gradient as a vector of length 0 (flat) to 1 (a strong edge): x and y components."""
    across, down = gradient(grey)
    # cv2.magnitude rounds differently with the place of its result in memory (IPP): the same picture would not always score the same.
    length = cv2.sqrt(cv2.multiply(across, across) + cv2.multiply(down, down)) + np.float32(softness)
    return np.asarray(across / length, dtype=np.float32), np.asarray(down / length, dtype=np.float32)
