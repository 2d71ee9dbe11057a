"""Says, over the whole width, that nothing counts now; and ends it."""

from __future__ import annotations

import math

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from inspector.core.views import ViewsStatus
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr


class SetUpBar(QFrame):
    """Not there while parts are parts. ``end_asked``: a person is done with setting up."""

    end_asked = pyqtSignal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setStyleSheet(f"SetUpBar {{ background: {theme.accent}; border-radius: 6px; }} QLabel {{ color: {theme.accent_ink}; }}")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setObjectName("sentence")
        self.end = QPushButton(tr("End set-up"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.addWidget(self.words, 1)
        row.addWidget(self.end)
        self.end.clicked.connect(self.end_asked)
        self.hide()

    def show_status(self, status: ViewsStatus) -> None:
        """How long it lasts yet."""
        left_s = status.set_up_left_s
        on = not math.isnan(left_s)
        if on:
            minutes = f"{left_s / 60:.0f} min" if left_s >= 90 else f"{left_s:.0f} s"
            words = f"SET-UP: nothing is counted, recorded or answered; the line is told INVALID. Ends by itself in {minutes}"
            if words != self.words.text():
                self.words.setText(tr(words))
        if on == self.isHidden():
            self.setVisible(on)
