"""A small lock in the corner of what the person at the station may not use."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, QObject, QRectF, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent
from PyQt6.QtWidgets import QComboBox, QWidget

from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme


class LockMark(QWidget):
    """Lies on ``target`` and lets every touch through: using it asks who may."""

    def __init__(self, target: QWidget, theme: Theme, icons: IconSet) -> None:
        super().__init__(target)
        self._theme = theme
        self._icons = icons
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        target.installEventFilter(self)
        self._place()

    def show_locked(self, locked: bool) -> None:
        """Whether the person may not."""
        self.setVisible(locked)
        if locked:
            self._place()
            self.raise_()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.invalid.fill))
        painter.drawEllipse(self.rect())
        side = self.width() * 0.7
        room = (self.width() - side) / 2
        self._icons.paint(painter, "lock", self._theme.invalid.ink, QRectF(room, room * 0.9, side, side))
        painter.end()

    def _place(self) -> None:
        target = self.parentWidget()
        if target is not None:
            side = max(14, round(target.fontMetrics().height() * 0.9))
            # The arrow of a list stays free.
            self.setGeometry(0 if isinstance(target, QComboBox) else target.width() - side, 0, side, side)
