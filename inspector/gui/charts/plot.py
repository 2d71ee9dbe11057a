"""A chart in the window's colours and letters, to be looked at: nothing in it moves by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PyQt6.QtCore import QEvent, QRectF, QSize, Qt
from PyQt6.QtWidgets import QWidget

from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_SIDES = ("left", "bottom", "right", "top")
_FEWEST_LINES = 4
_END_TEXT_PX = 15.0


class Plot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """As high as ``lines`` of text. Whoever fills it sets the ranges, and calls :meth:`fit_letters` once it is filled."""

    def __init__(self, theme: Theme, lines: int) -> None:
        super().__init__(background=theme.surface, enableMenu=False, axisItems={side: Axis(side, theme) for side in _SIDES})
        self._lines = lines
        self.setAntialiasing(True)
        for side in ("right", "top"):
            self.hideAxis(side)
        self.setInteractive(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.disableAutoRange()
        # Marks at the edges are seen whole.
        self.getViewBox().setFlag(pg.ViewBox.GraphicsItemFlag.ItemClipsChildrenToShape, False)
        self._words = pg.TextItem(color=theme.dim, anchor=(0.5, 0.5), fill=theme.surface)
        self._words.setZValue(1)
        self.addItem(self._words, ignoreBounds=True)
        self.say("")

    def say(self, text: str) -> None:
        """Write something into the middle, over everything. Empty: nothing."""
        self._words.setText(tr(text))
        self._words.setVisible(bool(text))
        self._words.setPos(self.viewRect().center())

    def fit_letters(self) -> None:
        """Measure anew whatever is as large as a text."""
        for side in _SIDES:
            axis = self.getAxis(side)
            axis.setStyle(tickFont=self.font())
            axis.label.setFont(self.font())
        self._words.setFont(self.font())

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.FontChange and self.plotItem is not None:
            self.fit_letters()

    def sizeHint(self) -> QSize:
        return wanted_room(self, self._lines)

    def minimumSizeHint(self) -> QSize:
        return least_room(self)


class Axis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """No line of its own, and a minus that is one."""

    def __init__(self, side: str, theme: Theme) -> None:
        super().__init__(side, pen=pg.mkPen(None), textPen=theme.dim, tickPen=theme.border)
        self.enableAutoSIPrefix(False)
        # Even a tick without length and pen leaves a dot.
        self.setStyle(tickLength=0, tickAlpha=0, maxTickLevel=0, maxTextLevel=0)

    def boundingRect(self) -> QRectF:
        """The base class leaves no room for the texts at the ends once there is a grid."""
        room = _END_TEXT_PX if self.grid else 0.0
        return QRectF(super().boundingRect().adjusted(0.0, -room, 0.0, room))

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [score_text(value) for value in values]


def wanted_room(widget: QWidget, lines: int) -> QSize:
    """Of a chart as high as so many lines of text in the letters of ``widget``."""
    return QSize(240, widget.fontMetrics().height() * lines)


def least_room(widget: QWidget) -> QSize:
    """What a chart in the letters of ``widget`` cannot do without."""
    return QSize(120, widget.fontMetrics().height() * _FEWEST_LINES)


def score_text(value: float) -> str:
    """A log10 score for an axis."""
    return f"{value:z.1f}".replace("-", "−")
