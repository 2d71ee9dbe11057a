"""A still picture with a caption: the reference, or the part laid over it."""

from __future__ import annotations

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from inspector.core.types import Picture
from inspector.gui.live.overlay import frame_image
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_GLASS = QColor(8, 11, 14, 205)


class PictureView(QWidget):
    """As large as there is room for it. Without a picture the caption stands alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._caption = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 140)

    @property
    def caption(self) -> str:
        return self._caption

    def show_picture(self, picture: Picture | None, caption: str) -> None:
        """uint8 RGB."""
        self._image = None if picture is None else frame_image(picture).copy()
        self._caption = caption
        self.setAccessibleName(tr(caption))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 280)

    def picture_place(self) -> QRectF:
        """Where the picture lies in the widget; empty without one."""
        if self._image is None:
            return QRectF()
        scale = min(self.width() / self._image.width(), self.height() / self._image.height())
        place = QRectF(0, 0, self._image.width() * scale, self._image.height() * scale)
        place.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        return place

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.picture))
        line = self.fontMetrics().height()
        words = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        if self._image is None:
            painter.setPen(QColor("#c8d2dc"))
            painter.drawText(QRectF(self.rect()).adjusted(line, line, -line, -line), int(words), tr(self._caption))
            painter.end()
            return
        painter.drawImage(self.picture_place(), self._image)
        self.paint_over(painter)
        said = self.fontMetrics().elidedText(self._caption, Qt.TextElideMode.ElideRight, self.width() - 3 * line)
        width = self.fontMetrics().horizontalAdvance(said) + line
        box = QRectF(line * 0.5, line * 0.5, width, line * 1.6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_GLASS)
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr(said))
        painter.end()

    def paint_over(self, painter: QPainter) -> None:
        """What lies over the picture, in coordinates of the widget."""
