"""The picture with its overlay, zoomed as a person likes, and what is known of the pixel under the pointer."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PyQt6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QImage, QMouseEvent, QPainter, QPainterPath, QPolygonF, qRgba
from PyQt6.QtWidgets import QGraphicsPathItem, QGraphicsView, QSizePolicy

from inspector.core.several import each_part
from inspector.core.types import Inspection, Region
from inspector.gui.live.defect_size import defect_size
from inspector.gui.live.live_marks import LiveMarks
from inspector.gui.live.overlay import colour_bar, colour_table, painting_transform, table_rows, value_at
from inspector.gui.live.part_marks import PartMarks
from inspector.gui.live.picture_box import STEP, PictureBox
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr


class LiveView(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """Shows one inspection: its picture and its own map, never those of two. Repaints only when something changed.

    ``pixel_changed`` gives what is under the pointer, for reading; ``zoomed`` the scale in view pixels per frame pixel; ``pressed``: a
    mouse button went down on it.
    """

    pixel_changed = pyqtSignal(str)
    zoomed = pyqtSignal(float)
    pressed = pyqtSignal()

    def __init__(self, theme: Theme, icons: IconSet, opacity: float, smallest: tuple[int, int] = (240, 200)) -> None:
        """``smallest``: width and height in pixels."""
        super().__init__(background=theme.picture)
        self._marks = LiveMarks(theme, icons, colour_bar())
        self._shown: Inspection | None = None
        self._held = False
        self._overlay_on = True
        self._pointer: QPointF | None = None
        self._message: tuple[str, str, str] | None = None
        self._box = PictureBox()
        self._picture = _ImageLayer()
        self._opacity = opacity
        self._maps: list[_ImageLayer] = []
        self._picture.setFlag(self._picture.GraphicsItemFlag.ItemClipsChildrenToShape)
        self._outlines = [_outline(colour, width) for colour, width in (("#000000", 4.0), ("#ffffff", 1.8))]
        self._box.addItem(self._picture)
        for outline in self._outlines:
            self._box.addItem(outline, ignoreBounds=True)
        self._parts = PartMarks(icons)
        for outline in self._parts.outlines:
            self._box.addItem(outline, ignoreBounds=True)
        self.setCentralItem(self._box)
        self._box.sigRangeChanged.connect(self._tell_zoom)
        # All of it is new with every part.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        self.setMinimumSize(*smallest)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Live picture"))
        # A click on the picture takes the focus out of a field, so that the window's keys work again.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def shown(self) -> Inspection | None:
        """The inspection on the screen."""
        return self._shown

    @property
    def held(self) -> bool:
        """True while it is not the live one."""
        return self._held

    @property
    def overlay_on(self) -> bool:
        return self._overlay_on

    def show_inspection(self, inspection: Inspection, *, held: bool = False) -> None:
        """Show it, with its own overlay."""
        if inspection is self._shown and held == self._held:
            return
        before = self._picture.boundingRect()
        self._shown = inspection
        self._held = held
        self._picture.setImage(inspection.frame.image, autoLevels=False)
        self._show_map()
        path = _path(inspection.regions)
        for outline in self._outlines:
            outline.setPath(path)
        self._parts.show(inspection)
        if self._picture.boundingRect() != before:
            self._box.fit()
        self._tell_pixel()
        self._repaint()

    def _show_map(self) -> None:
        """One map, or that of each part."""
        parts = each_part(self._shown) if self._shown is not None and self._overlay_on else ()
        shown = [(part.map, part.colour_scale) for part in parts if part.map is not None]
        while len(self._maps) < len(shown):
            self._maps.append(self._new_map())
        for layer in self._maps[len(shown) :]:
            layer.setVisible(False)
        for layer, (anomaly, colour_scale) in zip(self._maps, shown, strict=False):
            layer.setVisible(True)
            layer.setImage(table_rows(anomaly.values, colour_scale), autoLevels=False)
            layer.setTransform(painting_transform(anomaly.to_frame))

    def _new_map(self) -> _ImageLayer:
        """The map belongs to the picture: it ends where the picture does, and does not count when the picture is fitted."""
        layer = _ImageLayer(colour_table())
        layer.setOpacity(self._opacity)
        layer.setParentItem(self._picture)
        return layer

    def show_message(self, icon: str, title: str, text: str) -> None:
        """Dim the picture and say over it why it is not live. An empty title takes that away."""
        message = (icon, title, text) if title else None
        if message != self._message:
            self._message = message
            self._repaint()

    def set_overlay(self, on: bool) -> None:
        self._overlay_on = on
        self._show_map()
        self._repaint()

    def set_outlines(self, on: bool) -> None:
        for outline in (*self._outlines, *self._parts.outlines):
            outline.setVisible(on)

    def set_opacity(self, opacity: float) -> None:
        """0 to 1."""
        self._opacity = opacity
        for layer in self._maps:
            layer.setOpacity(opacity)

    def zoom_in(self) -> None:
        self._box.zoom_by(STEP)

    def zoom_out(self) -> None:
        self._box.zoom_by(1 / STEP)

    def zoom_fit(self) -> None:
        self._box.fit()

    def zoom_one_to_one(self) -> None:
        """One frame pixel on one pixel of the screen."""
        self._box.zoom_by(1.0 / self.devicePixelRatioF() / self._box.zoom)

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def drawForeground(self, painter: QPainter | None, rect: QRectF) -> None:
        """What is written over the picture. Scene coordinates are those of the view."""
        viewport = self.viewport()
        if painter is None or viewport is None:
            return
        if self._message is not None and not self._held:
            self._marks.paint_message(painter, viewport.rect(), *self._message)
        elif self._shown is not None:
            self._parts.paint_signs(painter, self._box.mapViewToScene)
            self._marks.paint_facts(painter, viewport.rect(), self._shown, held=self._held, scale=self._overlay_on)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        self.pressed.emit()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        super().mouseDoubleClickEvent(event)
        self.zoom_fit()

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        super().mouseMoveEvent(event)
        if event is not None:
            self._pointer = event.position()
            self._tell_pixel()

    def leaveEvent(self, event: QEvent | None) -> None:
        super().leaveEvent(event)
        self._pointer = None
        self._tell_pixel()

    def _repaint(self) -> None:
        self.viewport().update()

    def _tell_zoom(self) -> None:
        self._picture.smooth = self._box.zoom < 1.0
        if self._shown is not None:
            self.zoomed.emit(self._box.zoom)
            self._tell_pixel()

    def _tell_pixel(self) -> None:
        self.pixel_changed.emit(self.pixel_text(self._pointer) if self._pointer is not None else "")

    def pixel_text(self, point: QPointF) -> str:
        """What is under a point of the view: frame x, y, RGB, log10 map value, size of a defect. Empty beside the picture."""
        if self._shown is None:
            return ""
        place = self._box.mapSceneToView(point)
        image = self._shown.frame.image
        x, y = int(place.x() // 1), int(place.y() // 1)
        if not (0 <= x < image.shape[1] and 0 <= y < image.shape[0]):
            return ""
        red, green, blue = (int(value) for value in image[y, x])
        values = (value_at(part.map, x, y) for part in each_part(self._shown) if part.map is not None)
        value = next((value for value in values if value is not None), None)
        reading = "     –" if value is None else f"{value:6.2f}"
        size = defect_size(self._shown.regions, x, y)
        return f"x {x:4d}  y {y:4d}   RGB {red:3d} {green:3d} {blue:3d}   map {reading}{size}"


class _ImageLayer(pg.ImageItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An array that is drawn from its own memory: RGB, or rows of a table of colours. ``smooth``: whether its pixels are smoothed."""

    smooth = True

    def __init__(self, table: NDArray[np.uint8] | None = None) -> None:
        super().__init__(axisOrder="row-major")
        self._colours = None if table is None else [qRgba(*row) for row in table.tolist()]

    def render(self) -> None:
        """The base class names the memory by its address, which costs some bytes for ever with each picture in PyQt6."""
        self._pixels = np.ascontiguousarray(self.image)
        height, width = self._pixels.shape[:2]
        kind = QImage.Format.Format_RGB888 if self._colours is None else QImage.Format.Format_Indexed8
        self.qimage = QImage(cast(bytes, self._pixels.data), width, height, self._pixels.strides[0], kind)
        if self._colours is not None:
            self.qimage.setColorTable(self._colours)
        self._renderRequired = self._unrenderable = False

    def paint(self, painter: QPainter, *args: Any) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.smooth)
        super().paint(painter, *args)


def _outline(colour: str, width: float) -> QGraphicsPathItem:
    """One of a light line in a dark one: seen on every ground. Frame coordinates, where pixel centres lie at integers."""
    item = QGraphicsPathItem()
    item.setPen(pg.mkPen(colour, width=width))
    item.setPos(0.5, 0.5)
    return item


def _path(regions: tuple[Region, ...]) -> QPainterPath:
    path = QPainterPath()
    for region in regions:
        path.addPolygon(QPolygonF([QPointF(float(x), float(y)) for x, y in region.outline]))
        path.closeSubpath()
    return path
