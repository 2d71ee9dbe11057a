"""The picture of a known part, with a ring where its defect is."""

from __future__ import annotations

from PyQt6.QtCore import QRectF, QSize
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PyQt6.QtWidgets import QSizePolicy, QWidget

from inspector.core.types import Picture
from inspector.gui.live.overlay import frame_image
from inspector.gui.widgets.theme import Theme


class KnownPicture(QWidget):
    """A picture as large as there is room for; a ring where the defect is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pixmap: QPixmap | None = None
        self._place: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 90)

    def sizeHint(self) -> QSize:
        return QSize(240, 180)

    def show_picture(self, picture: Picture | None, place: tuple[float, float] | None = None) -> None:
        """uint8 RGB, or None for none. ``place``: see ``KnownPart``."""
        self._pixmap = None if picture is None else QPixmap.fromImage(frame_image(picture))
        self._place = place
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether there is one."""
        return self._pixmap is not None

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        painter.fillRect(room, QColor(self._theme.picture))
        if self._pixmap is None:
            return
        scale = min(room.width() / self._pixmap.width(), room.height() / self._pixmap.height())
        shown = QRectF(0, 0, self._pixmap.width() * scale, self._pixmap.height() * scale)
        shown.moveCenter(room.center())
        painter.drawPixmap(shown, self._pixmap, QRectF(self._pixmap.rect()))
        if self._place is not None:
            side = max(16.0, min(shown.width(), shown.height()) * 0.16)
            ring = QRectF(0, 0, side, side)
            ring.moveCenter(shown.topLeft())
            ring.translate(self._place[0] * shown.width(), self._place[1] * shown.height())
            for colour, width in (("#000000", 4), (self._theme.accent, 2)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawEllipse(ring)
