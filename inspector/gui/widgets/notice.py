"""One message that floats over the window for a while and moves nothing."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, QObject, Qt, QTimer
from PyQt6.QtGui import QMouseEvent
from PyQt6.QtWidgets import QLabel, QWidget

from inspector.gui.widgets.path_text import breakable
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_SHOWN_MS = 12_000


class Notice(QLabel):
    """Stands at the foot of ``over`` until it is clicked or its time is up."""

    def __init__(self, over: QWidget, theme: Theme) -> None:
        super().__init__(over)
        self._over = over
        colours = theme.invalid
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setStyleSheet(f"background: {colours.fill}; color: {colours.ink}; border-radius: 6px; padding: 10px; font-weight: 600;")
        self.setToolTip(tr("Click to take this away"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()
        over.installEventFilter(self)

    def tell(self, text: str) -> None:
        """Show ``text``; it takes the place of what stood there."""
        self.setText(breakable(tr(text)))
        self._lay_out()
        self.show()
        self.raise_()
        self._timer.start(_SHOWN_MS)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.Resize and self.isVisible():
            self._lay_out()
        return False

    def changeEvent(self, event: QEvent | None) -> None:
        """Letters grow after the window has."""
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.FontChange and self.isVisible():
            self._lay_out()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        self.hide()

    def _lay_out(self) -> None:
        width = max(100, self._over.width() - 24)
        height = self.heightForWidth(width)
        self.setGeometry(12, self._over.height() - height - 12, width, height)
