"""Counts by name as bars in falling order, with their numbers."""

from __future__ import annotations

from collections.abc import Mapping

from PyQt6.QtCore import QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_MOST = 6
_NAME_SHARE, _COUNT_SHARE = 0.46, 0.14


class ParetoBars(QWidget):
    """A heading and up to six bars; what is beyond them is one bar more."""

    def __init__(self, theme: Theme, heading: str, colour: str) -> None:
        super().__init__()
        self._theme = theme
        self._heading = heading
        self._colour = QColor(colour)
        self._counts: list[tuple[str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(heading))

    @property
    def shown(self) -> tuple[tuple[str, int], ...]:
        """Names and counts as they are read."""
        return tuple(self._counts)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """In falling order."""
        items = list(counts.items())
        if len(items) > _MOST:
            items = [*items[: _MOST - 1], (f"{len(items) - _MOST + 1} others", sum(count for _, count in items[_MOST - 1 :]))]
        self._counts = items
        self.setVisible(bool(items))
        self.setAccessibleDescription(tr(", ".join(f"{name} {count}" for name, count in items)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 14, round(line * (1.5 + 1.35 * len(self._counts))))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        line, width = self.fontMetrics().height(), self.width()
        painter.setPen(QColor(self._theme.dim))
        painter.drawText(QRectF(0, 0, width, line * 1.3), Qt.AlignmentFlag.AlignVCenter, tr(self._heading))
        longest = max((count for _, count in self._counts), default=1)
        bar = width * (1 - _NAME_SHARE - _COUNT_SHARE)
        for place, (name, count) in enumerate(self._counts):
            top = line * (1.4 + 1.35 * place)
            words = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, round(width * _NAME_SHARE - 6))
            painter.setPen(QColor(self._theme.text))
            painter.drawText(QRectF(0, top, width * _NAME_SHARE, line * 1.2), Qt.AlignmentFlag.AlignVCenter, tr(words))
            painter.fillRect(QRectF(width * _NAME_SHARE, top + line * 0.15, max(2.0, bar * count / longest), line * 0.9), self._colour)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(QRectF(width * (1 - _COUNT_SHARE), top, width * _COUNT_SHARE, line * 1.2), right, f"{count}")
