"""A promise in one line: its number in large letters, and beside it what it is a number of."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QWidget

from inspector.gui.words.speech import tr


class PromiseLine(QWidget):
    """Takes no room while nothing is promised."""

    def __init__(self) -> None:
        super().__init__()
        self.number, self.words = QLabel(), QLabel()
        self.number.setObjectName("bound")
        self.words.setWordWrap(True)
        for label in (self.number, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.number)
        row.addWidget(self.words, 1)

    def show_promise(self, promise: tuple[str, str]) -> None:
        """The number and its words, as ``core.limit_change.promised`` gives them; both empty for none."""
        for label, text in zip((self.number, self.words), promise, strict=True):
            label.setText(tr(text))
        self.setVisible(any(promise))
