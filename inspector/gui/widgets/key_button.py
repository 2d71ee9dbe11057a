"""A button that shows the key that does the same."""

from __future__ import annotations

from PyQt6.QtCore import QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QFont, QFontInfo, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr


class KeyButton(QPushButton):
    """An icon, a word and a drawn key. ``widest`` reserves the room of a longer text that may come.

    Takes the focus by Tab only: after a click the space bar still means what the window's list of keys says.
    """

    def __init__(self, theme: Theme, icons: IconSet, icon: str, text: str, key: str, *, primary: bool = False, widest: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self._icons = icons
        self._icon_name = icon
        self._key = key
        self._widest = widest
        self._primary = primary
        if primary:
            self.setObjectName("primary")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_face(self, icon: str, text: str) -> None:
        """Another icon and word, in the same room."""
        if (icon, text) != (self._icon_name, self.text()):
            self._icon_name = icon
            self.setText(tr(text))
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        line = metrics.height()
        text = max(metrics.horizontalAdvance(self.text()), metrics.horizontalAdvance(self._widest))
        word = text + line * 0.5 if self.text() else 0
        key = self._key_width() + line * 0.5 if self._key else 0
        icon = line * 2.2 if self._icon_name else line * 0.6
        # What a style sheet asks for at least, for fingers.
        height = max(round(line * (2.6 if self._primary else 1.9)), super().sizeHint().height() if self.minimumHeight() else 0)
        return QSize(round(icon + word + key), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._theme.dim if not self.isEnabled() else (self._theme.accent_ink if self._primary else self._theme.text)
        line = self.fontMetrics().height()
        word = self.fontMetrics().horizontalAdvance(self.text()) + line * 0.5 if self.text() else 0.0
        key = self._key_width() + line * 0.5 if self._key else 0.0
        icon = line * 1.2 if self._icon_name else -line * 0.5
        left = (self.width() - icon - word - key) / 2
        middle = self.height() / 2
        if self._icon_name:
            self._icons.paint(painter, self._icon_name, ink, QRectF(left, middle - line * 0.6, line * 1.2, line * 1.2))
        painter.setPen(QColor(ink))
        left += icon
        if self.text():
            place = QRectF(left + line * 0.5, 0, word, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
            left += word
        if self._key:
            self._paint_key(painter, QRectF(left + line * 0.5, middle - line * 0.62, self._key_width(), line * 1.24), ink)

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(1, round(QFontInfo(self.font()).pixelSize() * 0.8)))
        font.setBold(False)
        return font

    def _key_width(self) -> float:
        line = self.fontMetrics().height()
        return max(line * 1.24, self.fontMetrics().horizontalAdvance(self._key) * 0.8 + line * 0.6)

    def _paint_key(self, painter: QPainter, place: QRectF, ink: str) -> None:
        colour = QColor(ink)
        colour.setAlpha(150)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1))
        painter.drawRoundedRect(place, 3, 3)
        painter.setFont(self._key_font())
        painter.setPen(QColor(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._key)
