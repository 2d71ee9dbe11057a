"""A mark for each part at its score. Thousands of them are drawn in a millisecond, as often as a part comes."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PyQt6.QtCore import QLineF, QRectF, Qt
from PyQt6.QtGui import QColor, QPainter, QPen
from PyQt6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from inspector.core.types import Verdict
from inspector.gui.widgets.theme import Theme

DOT, CROSS, BAR = 0.28, 0.65, 0.7
"""Width of the dot of a PASS, length of the strokes of a FAIL's cross, height of the bar of an INVALID, in lines of text."""

STROKE, BAR_WIDTH = 0.13, 0.22
"""Width of the strokes of a cross, of a bar; in lines of text."""


class ScoreMarks(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Marks of parts one beside the other, the newest at 0 and the others at -1, -2 and so on; sizes in pixels, whatever the scale.

    A dot for PASS and a cross for FAIL at the score, or at the foot where there is none; for INVALID a bar that stands on the foot.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._colours = {verdict: QColor(theme.of(verdict).mark) for verdict in Verdict}
        self._at: dict[Verdict, NDArray[np.float64]] = {}
        self._foot = 0.0
        self._line_px = 1.0

    def show_parts(self, scores: Sequence[float], verdicts: Sequence[Verdict], foot: float, line_px: float) -> None:
        """``scores`` and ``verdicts``: oldest first. ``foot``: score at the foot of the chart. ``line_px``: height of a line of text."""
        places = np.arange(len(scores)) - len(scores) + 1.0
        values = np.array(scores, np.float64)
        points = np.stack([places, np.where(np.isfinite(values), values, foot)], axis=1)
        of = np.array([verdict.value for verdict in verdicts])
        self._at = {verdict: points[of == verdict.value] for verdict in Verdict} if len(scores) else {}
        self._foot, self._line_px = foot, line_px
        self.update()

    def points_of(self, verdict: Verdict) -> NDArray[np.float64]:
        """(n, 2): place and score of the parts with this verdict that are shown."""
        return self._at.get(verdict, np.zeros((0, 2)))

    def boundingRect(self) -> QRectF:
        """All that is seen: a mark is larger than its place."""
        seen = self.viewRect()
        if seen is None:
            return QRectF()
        across, up = 0.1 * seen.width(), 0.1 * seen.height()
        return QRectF(seen.adjusted(-across, -up, across, up))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        across, up = self.pixelWidth() * self._line_px, self.pixelHeight() * self._line_px
        device = painter.device()
        dots = self._line_px * (1.0 if device is None else device.devicePixelRatioF())
        passed = self.points_of(Verdict.PASS)
        if len(passed):
            painter.setPen(self._pen(Verdict.PASS, DOT * dots, Qt.PenCapStyle.RoundCap))
            painter.drawPoints(pg.functions.arrayToQPolygonF(passed[:, 0], passed[:, 1]))
        arm_x, arm_y = (CROSS / 2 * math.sqrt(0.5) * line for line in (across, up))
        failed, unknown = (self.points_of(verdict).tolist() for verdict in (Verdict.FAIL, Verdict.INVALID))
        crosses = [QLineF(x - arm_x, y - way * arm_y, x + arm_x, y + way * arm_y) for x, y in failed for way in (1, -1)]
        bars = [QLineF(x, self._foot, x, self._foot + BAR * up) for x, _ in unknown]
        for verdict, width, lines in ((Verdict.FAIL, STROKE, crosses), (Verdict.INVALID, BAR_WIDTH, bars)):
            if lines:
                painter.setPen(self._pen(verdict, width * dots, Qt.PenCapStyle.FlatCap))
                painter.drawLines(*lines)

    def _pen(self, verdict: Verdict, width: float, cap: Qt.PenCapStyle) -> QPen:
        """``width`` in dots of the screen, of which a pixel may have several: that is what a pen counts whose width does not scale."""
        pen = QPen(self._colours[verdict], width, Qt.PenStyle.SolidLine, cap)
        pen.setCosmetic(True)
        return pen
