"""A picture in a window, and where a person clicks in it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QRectF, QSize, pyqtSignal
from PyQt6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PyQt6.QtWidgets import QSizePolicy, QWidget

from inspector.gui.words.speech import tr


class PictureLabel(QWidget):
    """A picture, as large as it fits. ``clicked``: a place in it, in its own pixels."""

    clicked = pyqtSignal(float, float)

    def __init__(self, ground: str) -> None:
        super().__init__()
        self._pixmap: QPixmap | None = None
        self._ground = QColor(ground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Live picture of the calibration"))

    def sizeHint(self) -> QSize:
        return QSize(760, 560)

    def show_picture(self, picture: NDArray[np.uint8]) -> None:
        rgb = np.ascontiguousarray(picture)
        height, width = rgb.shape[:2]
        # A pixmap has its own memory: the array may go.
        self._pixmap = QPixmap.fromImage(QImage(rgb.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888))
        self.update()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        place = self.place()
        if event is None or self._pixmap is None or not place.contains(event.position()):
            return
        # Pixel centres lie at whole numbers.
        x = (event.position().x() - place.x()) / place.width() * self._pixmap.width() - 0.5
        y = (event.position().y() - place.y()) / place.height() * self._pixmap.height() - 0.5
        self.clicked.emit(x, y)

    def place(self) -> QRectF:
        """Where the picture lies."""
        if self._pixmap is None:
            return QRectF()
        scale = min(self.width() / self._pixmap.width(), self.height() / self._pixmap.height())
        width, height = scale * self._pixmap.width(), scale * self._pixmap.height()
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        if self._pixmap is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self.place(), self._pixmap, QRectF(self._pixmap.rect()))
        painter.end()
