"""A picture in a panel: as large as its room, never distorted."""

from __future__ import annotations

from pathlib import Path

from PyQt6.QtCore import QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QImage, QImageReader, QPainter, QPaintEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr


class ImageView(QWidget):
    """Shows one image, or a line of words where there is none."""

    def __init__(self, theme: Theme, *, lines: float = 8.0) -> None:
        """``lines``: of text that it is high, at least."""
        super().__init__()
        self._theme = theme
        self._lines = lines
        self._image = QImage()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def image(self) -> QImage:
        return self._image

    def show_image(self, image: QImage | None, words: str = "no picture") -> None:
        """``words``: what stands there without an image."""
        self._image = image or QImage()
        self._words = words
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * self._lines)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() / 2

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.picture))
        if self._image.isNull():
            painter.setPen(QColor("#a3b0bd"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr(self._words))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(fitted(self._image, QRectF(self.rect())), self._image)
        painter.end()


def fitted(image: QImage, room: QRectF) -> QRectF:
    """The largest place in the middle of ``room`` that has the image's proportions."""
    scale = min(room.width() / image.width(), room.height() / image.height())
    place = QRectF(0, 0, image.width() * scale, image.height() * scale)
    place.moveCenter(room.center())
    return place


def read_image(path: Path, most_px: int) -> QImage:
    """The picture file at ``path``, scaled down to at most ``most_px`` at its longer side; null if it cannot be read. On any thread."""
    reader = QImageReader(str(path))
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > most_px:
        reader.setScaledSize(size.scaled(most_px, most_px, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
