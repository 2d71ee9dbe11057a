"""Why? Asked before what a right asks a reason for."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QPushButton, QWidget

from inspector.core.errors import ReasonNeeded
from inspector.gui.widgets.column import ColumnDialog
from inspector.gui.words.speech import tr

_LETTERS = 60
LONGEST_REASON = 200
"""Characters."""


class ReasonDialog(ColumnDialog):
    """Accepted: ``reason`` is what was written, never empty."""

    def __init__(self, needed: ReasonNeeded, parent: QWidget | None = None) -> None:
        super().__init__(parent, _LETTERS)
        self.setWindowTitle(tr("Why?"))
        title = QLabel(tr(f"Why do you {needed.right.means}?" if needed.right else needed.what))
        title.setObjectName("heading")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        self.edit = QLineEdit()
        self.edit.setMaxLength(LONGEST_REASON)
        self.edit.setAccessibleName(tr("Reason"))
        said = QLabel(tr("The reason stands in the audit, with your name."))
        said.setObjectName("dim")
        self.go, cancel = QPushButton(tr("Go on")), QPushButton(tr("Cancel"))
        self.go.setObjectName("primary")
        cancel.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.body.setSpacing(10)
        for widget in (title, self.edit, said):
            self.body.addWidget(widget)
        self.foot.addWidget(buttons)
        self.go.setDefault(True)
        self.edit.textChanged.connect(self._refresh)
        self.edit.setFocus()
        self._refresh()

    @property
    def reason(self) -> str:
        """Without blanks around it."""
        return self.edit.text().strip()

    def _refresh(self) -> None:
        self.go.setEnabled(bool(self.reason))
