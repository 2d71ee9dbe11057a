"""The part, and shapes that are drawn, moved, pulled, deleted and undone on it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pyqtgraph as pg
from PyQt6.QtCore import QPointF, Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent, QMouseEvent, QPainterPath, QPolygonF
from PyQt6.QtWidgets import QGraphicsPathItem

from inspector.core.errors import RecipeInvalid
from inspector.core.shape import Shape, ShapeKind
from inspector.core.types import Picture
from inspector.gui.dialogs.shapes.items import Point, box_of, item_of, moved, pen_of, shape_of, widened
from inspector.gui.live.picture_box import PictureBox
from inspector.gui.words.speech import tr

_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_STRIDE = 10
_SMALLEST_PX = 2.0
"""A rectangle or ellipse that is smaller was a click, and nothing is drawn."""
_MOST_UNDONE = 100


class ShapeBoard(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """``shaded`` gives the picture with what the shapes take from it, and raises RecipeInvalid if they leave nothing.

    ``changed``: other shapes, or another one is chosen. ``drawn``: a shape was finished. Keys, with the focus here: arrows move the
    chosen shape by a pixel (Ctrl: ten), with Shift they pull it; Enter finishes a polygon, or puts the shape of the tool into the middle.
    """

    changed = pyqtSignal()
    drawn = pyqtSignal()

    def __init__(self, part: Picture, shaded: Callable[[tuple[Shape, ...]], Picture], ground: str) -> None:
        super().__init__(background=ground)
        self._size = part.shape[1], part.shape[0]
        self._shaded = shaded
        self._shapes: tuple[Shape, ...] = ()
        self._items: list[pg.ROI] = []
        self._before: list[tuple[Shape, ...]] = []
        self._chosen = -1
        self._tool: ShapeKind | None = None
        self._ignored = True
        self._corners: list[Point] = []
        self._pressed = False
        self.problem = ""
        self._box = PictureBox()
        self._picture = pg.ImageItem(part, axisOrder="row-major")
        self._sketch = QGraphicsPathItem()
        self._box.addItem(self._picture)
        self._box.addItem(self._sketch, ignoreBounds=True)
        self._sketch.setZValue(10)
        self.setCentralItem(self._box)
        self.setMinimumSize(320, 240)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The part, with what of it is judged"))

    @property
    def shapes(self) -> tuple[Shape, ...]:
        return self._shapes

    @property
    def chosen(self) -> int:
        """Which of the shapes is; -1: none."""
        return self._chosen

    @property
    def tool(self) -> ShapeKind | None:
        """What the mouse draws; None: it takes hold of what there is."""
        return self._tool

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    def begin(self, shapes: tuple[Shape, ...]) -> None:
        """From these; there is nothing to undo."""
        self._before.clear()
        self._show(shapes, -1)

    def use_tool(self, tool: ShapeKind | None) -> None:
        """The next shape is of this kind."""
        self._tool = tool
        self._corners, self._pressed = [], False
        self._sketch_corners(None)
        self.setCursor(Qt.CursorShape.ArrowCursor if tool is None else Qt.CursorShape.CrossCursor)
        for item in self._items:
            item.translatable = tool is None

    def draw_ignored(self, ignored: bool) -> None:
        """What comes is ignored, or is all that counts; so is the chosen shape, unless a tool is in hand for another one."""
        self._ignored = ignored
        if self._tool is None and self._chosen >= 0 and self._shapes[self._chosen].ignored is not ignored:
            old = self._shapes[self._chosen]
            self._replace(Shape(old.kind, old.points, ignored))

    def choose(self, number: int) -> None:
        """Thick from now on; -1: none."""
        if number != self._chosen and number < len(self._shapes):
            self._chosen = number
            self._mark()
            self.changed.emit()

    def delete(self) -> None:
        """The chosen one."""
        if self._chosen >= 0:
            left = self._shapes[: self._chosen] + self._shapes[self._chosen + 1 :]
            self._change(left, min(self._chosen, len(left) - 1))

    def undo(self) -> None:
        """The last thing that was done."""
        if self._before:
            self._show(self._before.pop(), -1)

    def finish(self) -> None:
        """What is being drawn is done: a polygon of three corners or more, or the tool's shape in the middle if nothing was begun."""
        if self._tool is None:
            return
        if self._tool is ShapeKind.POLYGON and self._corners:
            if len(self._corners) >= 3:
                self._add(tuple(self._corners))
            return
        width, height = self._size
        (left, top), (right, bottom) = (round(width / 3), round(height / 3)), (round(2 * width / 3), round(2 * height / 3))
        box = ((float(left), float(top)), (float(right), float(bottom)))
        corners = (box[0], (box[1][0], box[0][1]), box[1], (box[0][0], box[1][1]))
        self._add(corners if self._tool is ShapeKind.POLYGON else box)

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is None or self._tool is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.setFocus()
        self._corners.append(self._point(event))
        self._pressed = True
        self._sketch_corners(None)

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        if event is None or self._tool is None or not self._corners:
            super().mouseMoveEvent(event)
            return
        self._sketch_corners(self._point(event))

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        if event is None or self._tool is None or not self._pressed:
            super().mouseReleaseEvent(event)
            return
        self._pressed = False
        if self._tool is not ShapeKind.POLYGON:
            (left, top), (right, bottom) = box_of([self._corners[0], self._point(event)])
            self._corners = []
            self._sketch_corners(None)
            if min(right - left, bottom - top) >= _SMALLEST_PX:
                self._add(((left, top), (right, bottom)))

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        """Its first click was the last corner."""
        if self._tool is ShapeKind.POLYGON:
            self.finish()
        elif self._tool is None:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None:
            return
        key, held = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif key == Qt.Key.Key_Backspace and self._corners:
            self._corners.pop()
            self._sketch_corners(None)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete()
        elif key in _ARROWS and self._chosen >= 0:
            stride = _STRIDE if held & Qt.KeyboardModifier.ControlModifier else 1
            dx, dy = (stride * step for step in _ARROWS[Qt.Key(key)])
            shape = self._shapes[self._chosen]
            self._replace(widened(shape, dx, dy) if held & Qt.KeyboardModifier.ShiftModifier else moved(shape, dx, dy))
        else:
            event.ignore()

    def _point(self, event: QMouseEvent) -> Point:
        """Within the picture, to half a pixel."""
        place = self._box.mapSceneToView(self.mapToScene(event.position().toPoint()))
        limits = zip((place.x(), place.y()), self._size, strict=True)
        x, y = (min(max(round(2 * at) / 2 - 0.5, -0.5), size - 0.5) for at, size in limits)
        return x, y

    # Shapes

    def _add(self, points: tuple[Point, ...]) -> None:
        if self._tool is None:
            return
        self._corners = []
        self._sketch_corners(None)
        shape = Shape(self._tool, points, self._ignored)
        self._change((*self._shapes, shape), len(self._shapes))
        self.drawn.emit()

    def _replace(self, shape: Shape) -> None:
        number = self._chosen
        self._change((*self._shapes[:number], shape, *self._shapes[number + 1 :]), number)

    def _change(self, shapes: tuple[Shape, ...], chosen: int) -> None:
        self._before = [*self._before, self._shapes][-_MOST_UNDONE:]
        self._show(shapes, chosen)

    def _show(self, shapes: tuple[Shape, ...], chosen: int) -> None:
        """Every item anew: a shape's item never says anything else than the shape."""
        for item in self._items:
            item.blockSignals(True)
            self._box.removeItem(item)
        self._shapes, self._chosen = shapes, chosen
        self._items = [item_of(shape) for shape in shapes]
        for number, item in enumerate(self._items):
            item.translatable = self._tool is None
            item.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
            item.sigClicked.connect(partial(self._taken, number))
            item.sigRegionChangeStarted.connect(partial(self._taken, number))
            item.sigRegionChangeFinished.connect(partial(self._pulled, number))
            self._box.addItem(item, ignoreBounds=True)
        self._mark()
        self._shade()
        self.changed.emit()

    def _taken(self, number: int, *_: object) -> None:
        self.choose(number)

    def _pulled(self, number: int, item: pg.ROI) -> None:
        shape = shape_of(item, self._shapes[number])
        if shape != self._shapes[number]:
            # The item is still inside its own event: it stays, and the shape follows it.
            self._before = [*self._before, self._shapes][-_MOST_UNDONE:]
            self._shapes = (*self._shapes[:number], shape, *self._shapes[number + 1 :])
            self._chosen = number
            self._mark()
            self._shade()
            self.changed.emit()

    def _shade(self) -> None:
        try:
            self._picture.setImage(self._shaded(self._shapes), autoLevels=False)
            self.problem = ""
        except RecipeInvalid as error:
            self.problem = str(error)

    def _mark(self) -> None:
        for number, (item, shape) in enumerate(zip(self._items, self._shapes, strict=True)):
            item.setPen(pen_of(shape.ignored, chosen=number == self._chosen))

    def _sketch_corners(self, pointer: Point | None) -> None:
        """What it would be if the mouse were let go of, or pressed, here."""
        path = QPainterPath()
        points = [QPointF(x + 0.5, y + 0.5) for x, y in (*self._corners, *((pointer,) if pointer is not None else ()))]
        if self._tool is ShapeKind.POLYGON:
            path.addPolygon(QPolygonF(points))
        elif len(points) == 2:
            box = QPolygonF(points).boundingRect()
            path.addRect(box) if self._tool is ShapeKind.RECTANGLE else path.addEllipse(box)
        self._sketch.setPen(pen_of(self._ignored, chosen=True))
        self._sketch.setPath(path)
