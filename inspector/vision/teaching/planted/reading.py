"""The score of each of several planted defects in one picture."""

from __future__ import annotations

import cv2
import numpy as np

from inspector.core.types import Map
from inspector.vision.teaching.planted.part_area import Area
from inspector.vision.teaching.planted.plan import FAR_PX, PlantedPicture

REACH_PX = FAR_PX // 3
"""Pixels around a defect in which the map is read: the map of a defect is as broad as the networks see far, and no other one is near."""


def score_around(values: Map, mask: Area) -> float:
    """The highest of ``values``, float32 (h, w), on the mask and ``REACH_PX`` around it."""
    rows, columns = np.nonzero(mask)
    top, left = max(0, int(rows.min()) - REACH_PX), max(0, int(columns.min()) - REACH_PX)
    window = slice(top, int(rows.max()) + REACH_PX + 1), slice(left, int(columns.max()) + REACH_PX + 1)
    away = cv2.distanceTransform((~mask[window]).astype(np.uint8), cv2.DIST_L2, 5)
    return float(values[window][away <= REACH_PX].max())


def scores_of(values: Map, planted: PlantedPicture) -> list[float]:
    """For each defect of the picture the highest of its map around it: the score by which the station would find it.

    ``values``: what the part is judged by (``Framing.scored``), float32 (h, w). A defect is found where this is above the limit.
    """
    return [score_around(values, defect.mask) for defect in planted.defects]
