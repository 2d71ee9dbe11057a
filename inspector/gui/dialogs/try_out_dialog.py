"""The question before a folder or a video takes the place of the camera: its pictures are no parts of the lot, as a rule."""

from __future__ import annotations

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from inspector.gui.widgets.column import ColumnDialog
from inspector.gui.words.speech import tr

_LETTERS = 56
STORED = ("folder:", "video:")
"""How the addresses of stored pictures begin."""


class TryOutDialog(ColumnDialog):
    """Accepted: the pictures are tried out, without being counted. ``counted``: they are parts of the lot."""

    counted = pyqtSignal()

    def __init__(self, parent: QWidget, address: str) -> None:
        super().__init__(parent, _LETTERS)
        self.setWindowTitle(tr("Stored pictures"))
        heading = QLabel(tr("Try these pictures out without counting them?"))
        heading.setObjectName("heading")
        words = QLabel(
            tr(f"{address}\n\nIn set-up mode they are judged and shown; counters, yield, records and the line know nothing of them.")
        )
        for label in (heading, words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self.body.addWidget(label)
        self.try_out, self.count, cancel = (
            QPushButton(tr("Try out (set-up)")),
            QPushButton(tr("Count them as parts")),
            QPushButton(tr("Cancel")),
        )
        self.try_out.setObjectName("primary")
        buttons = QDialogButtonBox()
        for button, role in (
            (cancel, QDialogButtonBox.ButtonRole.RejectRole),
            (self.count, QDialogButtonBox.ButtonRole.ActionRole),
            (self.try_out, QDialogButtonBox.ButtonRole.AcceptRole),
        ):
            button.setAutoDefault(False)
            buttons.addButton(button, role)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.count.clicked.connect(self._count)
        self.foot.addWidget(buttons)
        self.try_out.setDefault(True)

    def _count(self) -> None:
        self.reject()
        self.counted.emit()
