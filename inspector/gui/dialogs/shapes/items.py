"""Shapes as things that can be taken hold of in a picture, and back.

A shape's pixel centres lie at integers; in the picture's scene a pixel's corner does.
"""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PyQt6.QtCore import Qt

from inspector.core.shape import Shape, ShapeKind

Point = tuple[float, float]

_COLOURS = {True: "#ff5ce1", False: "#3fd0ff"}
_WORDS = {True: "Ignored", False: "Of interest:"}
_HALF = 0.5


class _Box(pg.RectROI):  # type: ignore[misc]  # pyqtgraph has no types
    """A rectangle with a handle at each corner."""

    def __init__(self, pos: Point, size: Point, **how: Any) -> None:
        super().__init__(pos, size, rotatable=False, **how)
        for corner, opposite in (((0, 0), (1, 1)), ((1, 0), (0, 1)), ((0, 1), (1, 0))):
            self.addScaleHandle(corner, opposite)


class _Ellipse(pg.EllipseROI):  # type: ignore[misc]
    """An ellipse with a handle at each corner of the box around it, none to turn it."""

    def __init__(self, pos: Point, size: Point, **how: Any) -> None:
        super().__init__(pos, size, rotatable=False, **how)

    def _addHandles(self) -> None:
        for corner, opposite in (((0, 0), (1, 1)), ((1, 0), (0, 1)), ((0, 1), (1, 0)), ((1, 1), (0, 0))):
            self.addScaleHandle(corner, opposite)


def item_of(shape: Shape) -> pg.ROI:
    """What can be moved and pulled; its signals tell of it. See :func:`shape_of`."""
    how = {"pen": pen_of(shape.ignored), "hoverPen": pen_of(shape.ignored, chosen=True), "handlePen": pg.mkPen("#ffffff", width=2)}
    points = [(x + _HALF, y + _HALF) for x, y in shape.points]
    if shape.kind is ShapeKind.POLYGON:
        return pg.PolyLineROI(points, closed=True, rotatable=False, **how)
    (left, top), (right, bottom) = box_of(points)
    kind = _Box if shape.kind is ShapeKind.RECTANGLE else _Ellipse
    return kind((left, top), (max(right - left, 1.0), max(bottom - top, 1.0)), **how)


def shape_of(item: pg.ROI, shape: Shape) -> Shape:
    """``shape`` where its item was moved or pulled to."""
    x, y = item.pos()
    if shape.kind is ShapeKind.POLYGON:
        places = [item.mapToParent(handle.pos()) for handle in item.getHandles()]
        points = [(place.x(), place.y()) for place in places]
    else:
        width, height = item.size()
        points = [(x, y), (x + width, y + height)]
    return Shape(shape.kind, tuple((round(float(x) - _HALF, 2), round(float(y) - _HALF, 2)) for x, y in points), shape.ignored)


def pen_of(ignored: bool, *, chosen: bool = False) -> Any:
    """Lines that are told apart without colour, too: ignore masks are dashed."""
    style = Qt.PenStyle.DashLine if ignored else Qt.PenStyle.SolidLine
    return pg.mkPen(_COLOURS[ignored], width=4 if chosen else 2, style=style)


def box_of(points: list[Point] | tuple[Point, ...]) -> tuple[Point, Point]:
    """Its top left and bottom right."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs), min(ys)), (max(xs), max(ys))


def moved(shape: Shape, dx: float, dy: float) -> Shape:
    """By so many pixels."""
    return Shape(shape.kind, tuple((x + dx, y + dy) for x, y in shape.points), shape.ignored)


def widened(shape: Shape, dx: float, dy: float) -> Shape:
    """With its box so much wider and higher; its top left stays, and it never vanishes."""
    (left, top), (right, bottom) = box_of(shape.points)
    across, down = max(right - left, 1.0), max(bottom - top, 1.0)
    wide, high = max(across + dx, 1.0) / across, max(down + dy, 1.0) / down
    return Shape(shape.kind, tuple((left + (x - left) * wide, top + (y - top) * high) for x, y in shape.points), shape.ignored)


def in_words(shape: Shape) -> str:
    """One line of a list."""
    (left, top), (right, bottom) = box_of(shape.points)
    return f"{_WORDS[shape.ignored]} {shape.kind.value}  {right - left:.0f}x{bottom - top:.0f} at {left:.0f}, {top:.0f}"
