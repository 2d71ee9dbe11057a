"""Where a picture lies in the view: fitted, or as a person zoomed and moved it."""

from __future__ import annotations

import math
from typing import Any

import pyqtgraph as pg
from PyQt6.QtCore import QPointF, Qt

STEP = 1.25
"""One turn of the wheel's detent, or one press of a key."""
_SMALLEST, _LARGEST = 0.02, 40.0


class PictureBox(pg.ViewBox):  # type: ignore[misc]  # pyqtgraph has no types
    """View coordinates are frame coordinates (corner-based pixels, y down). The wheel zooms about the pointer, the left button drags.

    It fits whatever is added to it into its own size, until a person zooms or drags; :meth:`fit` goes back to that.
    """

    def __init__(self) -> None:
        super().__init__(lockAspect=True, invertY=True, enableMenu=False, defaultPadding=0.0)
        # The base class zooms by 1.02 ** (angle * this); a detent is an angle of 120.
        self.state["wheelScaleFactor"] = -math.log(STEP) / math.log(1.02) / 120

    @property
    def zoom(self) -> float:
        """View pixels for one frame pixel."""
        return float(self.width() / self.viewRect().width())

    def fit(self) -> None:
        self.enableAutoRange()
        self.updateAutoRange()

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """``about`` (frame coordinates, the middle of the view if None) stays where it is."""
        self.scaleBy((1 / factor, 1 / factor), about)

    def scaleBy(self, s: Any = None, center: Any = None, x: Any = None, y: Any = None) -> None:
        """As the base class does on every zoom, but between two ends, and evenly."""
        wanted = min(_LARGEST, max(_SMALLEST, self.zoom / s[0]))
        super().scaleBy((self.zoom / wanted,) * 2, center)
        self._keep_inside()

    def translateBy(self, t: Any = None, x: Any = None, y: Any = None) -> None:
        super().translateBy(t, x, y)
        self._keep_inside()

    def mouseDragEvent(self, ev: Any, axis: Any = None) -> None:
        """The base class zooms by the right button, each time by another amount: not here."""
        if ev.button() != Qt.MouseButton.LeftButton:
            ev.ignore()
            return
        super().mouseDragEvent(ev, axis)
        if ev.isFinish():
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _keep_inside(self) -> None:
        """The middle of the view always shows some of the picture, so that it cannot be lost."""
        frame, middle = self.childrenBoundingRect(), self.viewRect().center()
        x = min(frame.right(), max(frame.left(), middle.x()))
        y = min(frame.bottom(), max(frame.top(), middle.y()))
        if (x, y) != (middle.x(), middle.y()):
            super().translateBy((x - middle.x(), y - middle.y()))
