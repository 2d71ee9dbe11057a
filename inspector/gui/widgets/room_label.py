"""Labels whose size does not depend on their text; a text that is too long ends in dots."""

from __future__ import annotations

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QPainter, QPaintEvent, QPalette
from PyQt6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption

from inspector.gui.words.speech import tr

_SHORTEST_PX = 40


class RoomLabel(QLabel):
    """One line of plain text in the room of ``widest``; longer ones end in dots and are whole in the tool tip."""

    def __init__(self, widest: str) -> None:
        super().__init__()
        self._widest = widest
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._widest) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        style = self.style()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        if isinstance(style, QStyle):
            middle = Qt.AlignmentFlag.AlignVCenter
            style.drawItemText(painter, self.rect(), int(middle), option.palette, self.isEnabled(), text, QPalette.ColorRole.WindowText)
        painter.end()


class Heading(RoomLabel):
    """The title of a panel, with the name of the view before it where there are several."""

    def __init__(self, title: str, place: str = "") -> None:
        super().__init__("")
        self._place = place
        self.setObjectName("heading")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.show_title(title)

    def show_title(self, title: str) -> None:
        """Another title of the same view."""
        self.setText(tr(f"{self._place}: {title}" if self._place else title))
        self.setToolTip(self.text())

    def sizeHint(self) -> QSize:
        """Of the whole title: it is cut only where there is less room."""
        return QLabel.sizeHint(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(_SHORTEST_PX, self.sizeHint().height())
