"""From an anomaly map to what is laid over the frame, at the map's own size."""

from __future__ import annotations

from typing import cast

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtGui import QImage, QTransform

from inspector.core import map_colours
from inspector.core.types import AnomalyMap, Map, Matrix3, Picture

_LEVELS = 255
_NOT_A_NUMBER = _LEVELS

_NOT_A_NUMBER_COLOUR = (255, 0, 255, 255)


def colour_table() -> NDArray[np.uint8]:
    """uint8 (256, 4) RGBA, not premultiplied. The low end is clear; the last entry is for what is not a number."""
    return np.vstack([map_colours.colour_table(_LEVELS), np.array([_NOT_A_NUMBER_COLOUR], np.uint8)])


def table_rows(values: Map, colour_scale: tuple[float, float]) -> NDArray[np.uint8]:
    """uint8 (h, w): the row of the colour table for each of ``values`` (float32 log10). ``colour_scale``: the values at its two ends."""
    low, high = colour_scale
    rows = (values - np.float32(low)) * np.float32((_LEVELS - 1) / (high - low if high > low else 1.0))
    np.clip(rows, 0, _LEVELS - 1, out=rows)
    np.nan_to_num(rows, copy=False, nan=_NOT_A_NUMBER)
    return rows.astype(np.uint8)


def colour_bar() -> QImage:
    """The table's colours, one pixel wide, the high end on top."""
    column = colour_table()[_LEVELS - 1 :: -1]
    return QImage(column.tobytes(), 1, _LEVELS, 4, QImage.Format.Format_RGBA8888).copy()


def frame_image(picture: Picture) -> QImage:
    """A Qt picture over the same memory: keep ``picture`` for as long as it is shown. uint8 RGB (h, w, 3)."""
    whole = np.ascontiguousarray(picture)
    height, width = int(whole.shape[0]), int(whole.shape[1])
    # PyQt6 takes any buffer; its stubs know bytes only.
    return QImage(cast(bytes, whole.data), width, height, 3 * width, QImage.Format.Format_RGB888)


def painting_transform(to_frame: Matrix3) -> QTransform:
    """From the corner-based coordinates that Qt paints in to the same in the frame.

    ``to_frame`` speaks of pixel centres at integers, Qt of pixels from n to n + 1: half a pixel on both sides.
    """
    half = np.array([[1.0, 0.0, 0.5], [0.0, 1.0, 0.5], [0.0, 0.0, 1.0]])
    m = half @ to_frame @ np.linalg.inv(half)
    return QTransform(m[0, 0], m[1, 0], m[2, 0], m[0, 1], m[1, 1], m[2, 1], m[0, 2], m[1, 2], m[2, 2])


def value_at(anomaly: AnomalyMap, x: int, y: int) -> float | None:
    """The log10 value nearest to a frame pixel, None where the map does not reach."""
    u, v, w = np.linalg.solve(anomaly.to_frame, np.array([x, y, 1.0]))
    if w == 0:
        return None
    column, row = round(u / w), round(v / w)
    height, width = anomaly.values.shape
    if not (0 <= column < width and 0 <= row < height):
        return None
    return float(anomaly.values[row, column])
