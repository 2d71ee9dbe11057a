"""Pictures of a part made for looking: cut to its flaw, and laid over the reference."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from inspector.core.types import Inspection, Picture, Region

_ROOM = 3.0
"""The piece is so many times as large as the flaw."""
_SMALLEST = 0.22
"""Of the picture's shorter side: so much of the part is seen that a person knows where it is."""


def cut_to_flaw(picture: Picture, regions: Sequence[Region], side_px: int) -> Picture:
    """uint8 RGB (side_px, side_px, 3): a square about the largest of ``regions``, which is drawn round, or all of the picture without one.

    Rows and columns beyond the picture's edge are dark.
    """
    drawn = [region for region in regions if len(region.outline) and np.isfinite(region.outline).all()]
    height, width = picture.shape[:2]
    if drawn:
        largest = max(drawn, key=lambda region: region.area_px)
        low, high = largest.outline.min(axis=0), largest.outline.max(axis=0)
        side = float(np.clip(_ROOM * (high - low).max(), _SMALLEST * min(width, height), max(width, height)))
        x, y = ((low + high) / 2).tolist()
        # Within the picture as far as it reaches.
        x = float(np.clip(x, min(side, width) / 2, width - min(side, width) / 2))
        y = float(np.clip(y, min(side, height) / 2, height - min(side, height) / 2))
    else:
        side, x, y = float(max(width, height)), width / 2, height / 2
    scale = side_px / side
    made = _resized(picture, x - side / 2, y - side / 2, side, side_px)
    outlines = [np.rint((region.outline + 0.5 - (x - side / 2, y - side / 2)) * scale).astype(np.int32) for region in drawn]
    for colour, thickness in ((0, 3), (255, 1)):
        cv2.polylines(made, outlines, True, (colour,) * 3, thickness, cv2.LINE_AA)
    made.flags.writeable = False
    return made


def _resized(picture: Picture, left: float, top: float, side: float, side_px: int) -> Picture:
    """First the piece, then smaller by area: thin flaws stay."""
    height, width = picture.shape[:2]
    first_x, first_y, size = int(np.floor(left)), int(np.floor(top)), max(1, round(side))
    piece = picture[max(0, first_y) : min(height, first_y + size), max(0, first_x) : min(width, first_x + size)]
    square = np.zeros((size, size, 3), np.uint8)
    square[max(0, -first_y) : max(0, -first_y) + piece.shape[0], max(0, -first_x) : max(0, -first_x) + piece.shape[1]] = piece
    how = cv2.INTER_AREA if size > side_px else cv2.INTER_CUBIC
    return cv2.resize(square, (side_px, side_px), interpolation=how).astype(np.uint8, copy=False)


def as_judged(inspection: Inspection, size: tuple[int, int]) -> Picture | None:
    """What was judged of the part, uint8 RGB of ``size`` (width, height): with the reference in the same size, each pixel shows the same
    place of the part. None where nothing was judged."""
    if inspection.map is None:
        return None
    rows, columns = inspection.map.values.shape
    width, height = size
    x, y = columns / width, rows / height
    to_map = np.array([[x, 0, 0.5 * x - 0.5], [0, y, 0.5 * y - 0.5], [0, 0, 1]])
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    made = cv2.warpPerspective(inspection.frame.image, inspection.map.to_frame @ to_map, size, flags=how).astype(np.uint8, copy=False)
    made.flags.writeable = False
    return made
