"""From an anomaly map to a picture that Qt lays over the frame, at the map's own size."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtGui import QImage, QTransform

from inspector.core.types import AnomalyMap, Map, Matrix3, Picture

_LEVELS = 256
_NOT_A_NUMBER = _LEVELS

# Dark violet over orange to pale yellow: brightness rises all the way, so the order shows without telling colours apart.
_ANCHORS = np.array(
    [[40, 11, 84], [101, 21, 110], [159, 42, 99], [212, 72, 66], [245, 125, 21], [250, 193, 39], [252, 255, 164]], dtype=np.float64
)
_OPAQUE_FROM = 0.6


def colour_table() -> NDArray[np.uint8]:
    """uint8 (257, 4) RGBA, not premultiplied. The low end is clear; the last entry is for what is not a number."""
    place = np.linspace(0.0, 1.0, _LEVELS)
    knots = np.linspace(0.0, 1.0, len(_ANCHORS))
    table = np.empty((_LEVELS + 1, 4), dtype=np.float64)
    for channel in range(3):
        table[:_LEVELS, channel] = np.interp(place, knots, _ANCHORS[:, channel])
    rise = np.clip(place / _OPAQUE_FROM, 0.0, 1.0)
    table[:_LEVELS, 3] = 255.0 * rise * rise * (3.0 - 2.0 * rise)
    table[_NOT_A_NUMBER] = (255.0, 0.0, 255.0, 255.0)
    return np.rint(table).astype(np.uint8)


class Colouring:
    """Maps to pictures, by one table."""

    def __init__(self) -> None:
        rgba = colour_table().astype(np.uint32)
        red, green, blue = (rgba[:, channel] * rgba[:, 3] // 255 for channel in range(3))
        self._premultiplied = (rgba[:, 3] << 24 | red << 16 | green << 8 | blue).astype(np.uint32)

    def image(self, values: Map, colour_scale: tuple[float, float]) -> QImage:
        """``values``: float32 (h, w) log10. ``colour_scale``: the values at the two ends. The picture owns its memory."""
        low, high = colour_scale
        span = high - low if high > low else 1.0
        level = np.nan_to_num((values - low) * ((_LEVELS - 1) / span), nan=_NOT_A_NUMBER, posinf=_LEVELS - 1, neginf=0.0)
        np.clip(level, 0, np.where(np.isnan(values), _NOT_A_NUMBER, _LEVELS - 1), out=level)
        pixels = np.ascontiguousarray(self._premultiplied[level.astype(np.intp)])
        height, width = pixels.shape
        return QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()

    def bar(self) -> QImage:
        """The table itself, one pixel wide, the high end on top."""
        values = np.linspace(1.0, 0.0, _LEVELS, dtype=np.float32)[:, None]
        return self.image(values, (0.0, 1.0))


def frame_image(picture: Picture) -> QImage:
    """A Qt picture over the same memory: keep ``picture`` for as long as it is shown. uint8 RGB (h, w, 3)."""
    whole = np.ascontiguousarray(picture)
    height, width = whole.shape[:2]
    return QImage(whole.data, width, height, 3 * width, QImage.Format.Format_RGB888)


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
