"""Where the part lies in a picture, as far as the picture itself says: planted defects belong on it, not beside it."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.types import Picture

Area = NDArray[np.bool_]
"""bool (h, w)."""

_BORDER_SHARE = 1 / 50
_EVEN = 8.0
"""Grey values: a background whose border pixels lie so close together (their median deviation) is one."""

_CLEAR = 4.0
"""A pixel of the part differs from the background by so many times the border's deviation ..."""
_LEAST_CLEAR = 18.0
"""... by so many grey values ..."""
_OF_OTSU = 1.0
"""... and by this share of the threshold that best parts the picture in two (Otsu 1979): a soft shadow is not the part."""

_LEAST_SHARE, _MOST_SHARE = 0.02, 0.92
_MOST_UNCLEAR, _SELDOM, _OFTEN = 0.1, 0.05, 0.25
_RIM_SHARE = 0.06
_LEAST_RIM_PX = 4


def part_area(picture: Picture, judged: Area | None = None) -> Area:
    """bool (h, w), True on the part: what differs from an even background along the picture's edges, holes filled.

    All of the picture where there is no such background (a texture, a part that fills the frame). ``judged``: nothing outside of it, as
    long as the two meet.
    """
    found = _before_background(picture)
    everywhere = np.ones(picture.shape[:2], np.bool_) if judged is None else judged
    if found is None:
        return everywhere
    both = found & everywhere
    return both if both.sum() >= _LEAST_SHARE * everywhere.sum() else everywhere


def area_of_all(pictures: Sequence[Picture], *, aligned: bool = False) -> Area | None:
    """Where parts in equal ``pictures`` lie, ``_SELDOM`` of them or more: bool (h, w). None where that is everywhere, or more than
    ``_MOST_UNCLEAR`` of them show no background: then nothing is known to lie beside a part.

    ``aligned``: each was laid where the others lie. Then ``_OFTEN`` of them count: what a few show around the others is their shadow.
    """
    found = [_before_background(picture) for picture in pictures]
    known = [one for one in found if one is not None]
    if not known or len(known) < (1 - _MOST_UNCLEAR) * len(found):
        return None
    together = np.asarray(np.mean(known, axis=0) > (_OFTEN if aligned else _SELDOM))
    return together if together.mean() <= _MOST_SHARE else None


def rim_of(area: Area) -> Area:
    """bool (h, w): the rim of the area, ``_RIM_SHARE`` of the side of a square of equal area wide; the picture's edges bound it too."""
    width = max(_LEAST_RIM_PX, _RIM_SHARE * float(np.sqrt(area.sum())))
    return np.asarray(area & (edge_distance(area) <= width))


def edge_distance(area: Area) -> NDArray[np.float32]:
    """Pixels from each pixel of the area to the nearest one outside it or outside the picture: float32 (h, w), 0 outside."""
    framed = np.pad(area.astype(np.uint8), 1)
    return np.asarray(cv2.distanceTransform(framed, cv2.DIST_L2, 5)[1:-1, 1:-1], np.float32)


def _before_background(picture: Picture) -> Area | None:
    height, width = picture.shape[:2]
    side = max(2, round(min(height, width) * _BORDER_SHARE))
    soft = cv2.GaussianBlur(picture, (0, 0), 1.0)
    strips = (soft[:side], soft[-side:], soft[:, :side], soft[:, -side:])
    border = np.concatenate([strip.reshape(-1, 3) for strip in strips]).astype(np.float32)
    colour = np.median(border, axis=0)
    deviation = float(np.median(np.abs(border - colour).max(axis=1)))
    if deviation > _EVEN:
        return None
    differs = np.abs(soft.astype(np.float32) - colour).max(axis=2)
    otsu, _ = cv2.threshold(np.rint(differs).astype(np.uint8), 0, 1, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    clear = (differs > max(_LEAST_CLEAR, _CLEAR * deviation, _OF_OTSU * otsu)).astype(np.uint8)
    closed = cv2.morphologyEx(clear, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    outlines, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    least = _LEAST_SHARE / 4 * height * width
    filled = np.zeros((height, width), np.uint8)
    cv2.drawContours(filled, [one for one in outlines if cv2.contourArea(one) >= least], -1, 1, cv2.FILLED)
    share = float(filled.mean())
    return filled.astype(np.bool_) if _LEAST_SHARE <= share <= _MOST_SHARE else None
