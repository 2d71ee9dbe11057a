"""Foreground segmentation: the mask of a part that stands out from its surroundings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.registration.pose import Picture

LONGER_PX = 256
"""Longer side of the picture in which the part is told from its surroundings."""

SMALLEST_SHARE = 0.1
"""Of the largest thing in the picture: what is smaller than that is dirt."""

LEAST_CONTRAST = 12.0
"""Grey values (root of the sum of squares over the colours) by which a part must differ from its surroundings."""

LEAST_SEPARATION = 0.7
"""Share of the variance that two groups of pixels must explain for there to be two (Otsu 1979)."""

FEWEST_SHARE = 0.9
"""Of the pictures in which the part must stand out."""

USUAL_TIMES = 6.0
LEAST_CLEAR = 60.0
"""Colour distances are limited to so many times those of the rim, but not to less than so many grey values."""

TOUCHING_SHARE = 0.03
"""Of the picture's rim that a part may cover."""


@dataclass(frozen=True, eq=False)
class Foreground:
    """``mask``: uint8 0 or 1, at ``step`` picture pixels per pixel (pixel x is picture pixel step * x)."""

    mask: Picture
    step: int

    @property
    def area(self) -> float:
        """In picture pixels."""
        return float(np.count_nonzero(self.mask)) * self.step**2


def foregrounds(pictures: Sequence[Picture]) -> list[Foreground | None] | None:
    """Of uint8 RGB (h, w, 3) each; None for all if the part does not stand out in nearly all of them, about as large in each.

    If colours far from the background's are many (a board with white and black parts), only how far they clearly are from it counts.
    """
    for limited in (False, True):
        found = [foreground(picture, limited) for picture in pictures]
        if _agree(found):
            return found
    return None


def foreground(picture: Picture, limited: bool) -> Foreground | None:
    """Filled. None where nothing stands out, or it reaches beyond the picture."""
    step = 1
    while max(picture.shape[:2]) > LONGER_PX * step * 1.5:
        picture = np.asarray(cv2.pyrDown(picture), dtype=np.uint8)
        step *= 2
    distance = _distance(picture, limited)
    threshold, binary = cv2.threshold(np.clip(distance, 0, 255).astype(np.uint8), 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    inside = binary > 0
    if not inside.any() or inside.all() or _separation(distance, inside) < LEAST_SEPARATION or threshold < LEAST_CONTRAST / 2:
        return None
    filled = _filled(np.asarray(binary, dtype=np.uint8))
    rim = np.concatenate([filled[0], filled[-1], filled[:, 0], filled[:, -1]])
    if not filled.any() or float(rim.mean()) > TOUCHING_SHARE:
        return None
    return Foreground(filled, step)


def _agree(found: Sequence[Foreground | None]) -> bool:
    areas = [one.area for one in found if one is not None]
    if len(areas) < FEWEST_SHARE * len(found):
        return False
    middle = float(np.median(areas))
    return float(np.mean([0.6 * middle < area < 1.6 * middle for area in areas])) >= FEWEST_SHARE


def _distance(picture: Picture, limited: bool) -> NDArray[np.float32]:
    """Of each pixel's colour from that of the picture's rim."""
    smooth = cv2.GaussianBlur(picture, (0, 0), 1.2).astype(np.float32)
    width = max(2, round(0.02 * max(picture.shape[:2])))
    around = np.median(np.concatenate([part.reshape(-1, 3) for part in _rim(smooth, width)]), axis=0)
    distance = np.sqrt(np.sum((smooth - around) ** 2, axis=2))
    if not limited:
        return np.asarray(distance, dtype=np.float32)
    usual = float(np.quantile(np.concatenate([part.ravel() for part in _rim(distance, width)]), 0.95))
    return np.asarray(np.minimum(distance, max(USUAL_TIMES * usual, LEAST_CLEAR)), dtype=np.float32)


def _rim(values: NDArray[np.float32], width: int) -> list[NDArray[np.float32]]:
    return [values[:width], values[-width:], values[:, :width], values[:, -width:]]


def _separation(distance: NDArray[np.float32], inside: NDArray[np.bool_]) -> float:
    total = float(distance.var())
    share = float(inside.mean())
    between = share * (1 - share) * (float(distance[inside].mean()) - float(distance[~inside].mean())) ** 2
    return between / total if total > 0 else 0.0


def _filled(binary: Picture) -> Picture:
    """The large things without their holes."""
    closed = cv2.morphologyEx(binary, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    contours, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    areas = [cv2.contourArea(contour) for contour in contours]
    large = [contour for contour, area in zip(contours, areas, strict=True) if area >= SMALLEST_SHARE * max(areas)]
    filled = np.zeros_like(closed)
    cv2.drawContours(filled, large, -1, 1, cv2.FILLED)
    return np.asarray(filled, dtype=np.uint8)
