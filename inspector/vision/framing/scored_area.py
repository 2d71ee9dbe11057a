"""Where on a map a part is judged: shapes become a mask, once for a recipe."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.errors import RecipeInvalid
from inspector.core.shape import Shape, ShapeKind
from inspector.core.types import Map

_SHIFT = 4
"""Binary digits of a fraction of a pixel that OpenCV draws with."""

_ELLIPSE_CORNERS = 180

_FINE = 4
"""Samples of a map pixel, along each side: a pixel is within a shape if most of it is."""


def scored_area(shapes: Sequence[Shape], size: tuple[int, int], map_size: tuple[int, int]) -> NDArray[np.bool_] | None:
    """bool (h, w) of ``map_size``, True where a part is judged; None if that is everywhere.

    ``size``: of the picture that ``shapes`` are drawn on; both (width, height). Raises RecipeInvalid if nothing is left.
    """
    if not shapes:
        return None
    wanted = [shape for shape in shapes if not shape.ignored]
    fine = np.full((map_size[1] * _FINE, map_size[0] * _FINE), 0 if wanted else 255, np.uint8)
    for shape in (*wanted, *(shape for shape in shapes if shape.ignored)):
        cv2.fillPoly(fine, [_on_fine_map(shape, size, map_size)], 0 if shape.ignored else 255, shift=_SHIFT)
    area = np.asarray(cv2.resize(fine, map_size, interpolation=cv2.INTER_AREA)) > 127
    if not area.any():
        raise RecipeInvalid("nothing of the picture is left to judge", remedy="Ignore less, or draw the region of interest anew")
    return area


def lowered(values: Map, area: NDArray[np.bool_] | None) -> Map:
    """The map with what is not judged at the lowest value of what is. What is not judged may be anything, also no number."""
    if area is None:
        return values
    return np.where(area, values, values[area].min()).astype(np.float32, copy=False)


def corners(shape: Shape) -> NDArray[np.float64]:
    """The shape as a polygon: (n, 2) x, y."""
    points = np.array(shape.points, np.float64)
    if shape.kind is ShapeKind.POLYGON:
        return points
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    if shape.kind is ShapeKind.RECTANGLE:
        return np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    turns = np.linspace(0, 2 * np.pi, _ELLIPSE_CORNERS, endpoint=False)
    middle, half = np.array([left + right, top + bottom]) / 2, np.array([right - left, bottom - top]) / 2
    return np.asarray(middle + half * np.stack([np.cos(turns), np.sin(turns)], axis=1))


def _on_fine_map(shape: Shape, size: tuple[int, int], map_size: tuple[int, int]) -> NDArray[np.int32]:
    """Its corners in samples of map pixels, as OpenCV wants them."""
    scale = _FINE * np.array(map_size) / np.array(size)
    return np.asarray(np.rint(((corners(shape) + 0.5) * scale - 0.5) * 2**_SHIFT), dtype=np.int32)
