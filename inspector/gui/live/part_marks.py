"""Several parts in one picture: an outline around each in its verdict's colour, with its number and the verdict's sign."""

from __future__ import annotations

from collections.abc import Callable

import pyqtgraph as pg
from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QColor, QPainter, QPainterPath, QPolygonF
from PyQt6.QtWidgets import QGraphicsPathItem

from inspector.core.several import each_part
from inspector.core.types import Inspection
from inspector.gui.live.live_marks import VERDICT_COLOURS, verdict_icon
from inspector.gui.widgets.icons import IconSet

HEADLINE = 2.5
"""Lines of text that are kept free at the top of the view."""

_GLASS = QColor(8, 11, 14, 205)
_INK = QColor("#ffffff")


class PartMarks:
    """``outlines`` are items in frame coordinates, whose pixel centres lie at integers; the signs are painted over the view."""

    def __init__(self, icons: IconSet) -> None:
        self._icons = icons
        self._shown: Inspection | None = None
        self._ground = _item("#000000", 4.0)
        self._lines = {verdict: _item(colour, 2.0) for verdict, colour in VERDICT_COLOURS.items()}
        self.outlines = [self._ground, *self._lines.values()]

    def show(self, inspection: Inspection) -> None:
        """From now on the marks are of this picture's parts; of one that shows a single part there are none."""
        self._shown = inspection
        paths = {verdict: QPainterPath() for verdict in self._lines}
        whole = QPainterPath()
        for part in each_part(inspection):
            if part.place is None or not len(part.place.outline):
                continue
            polygon = QPolygonF([QPointF(float(x), float(y)) for x, y in part.place.outline])
            for path in (paths[part.verdict], whole):
                path.addPolygon(polygon)
                path.closeSubpath()
        self._ground.setPath(whole)
        for verdict, line in self._lines.items():
            line.setPath(paths[verdict])

    def paint_signs(self, painter: QPainter, to_view: Callable[[QPointF], QPointF]) -> None:
        """Number and sign of each part, above its outline. ``to_view``: from frame coordinates to the painter's."""
        if self._shown is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        line = metrics.height()
        for part in each_part(self._shown):
            if part.place is None or not len(part.place.outline):
                continue
            left, top = part.place.outline.min(axis=0).tolist()
            right = float(part.place.outline[:, 0].max())
            text = str(part.place.number)
            at = to_view(QPointF((left + right) / 2, top))
            width = line * 1.9 + metrics.horizontalAdvance(text)
            above = at.y() - line * 1.5
            # At the top of the view stands what is said of the whole picture: there the sign goes into the outline.
            y = above if above > line * HEADLINE else max(at.y() + line * 0.3, line * HEADLINE)
            box = QRectF(at.x() - width / 2, y, width, line * 1.4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_GLASS)
            painter.drawRoundedRect(box, 4, 4)
            icon = QRectF(box.left() + line * 0.3, box.center().y() - line * 0.5, line, line)
            self._icons.paint(painter, verdict_icon(part.verdict), VERDICT_COLOURS[part.verdict], icon)
            painter.setPen(_INK)
            painter.drawText(box.adjusted(line * 1.5, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)


def _item(colour: str, width: float) -> QGraphicsPathItem:
    item = QGraphicsPathItem()
    item.setPen(pg.mkPen(colour, width=width))
    item.setPos(0.5, 0.5)
    return item
