"""A reason, asked of a person before something is done that stands in the audit."""

from __future__ import annotations

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QPushButton, QWidget

from inspector.gui.widgets.column import ColumnDialog
from inspector.gui.words.speech import tr

_LETTERS = 66
_MOST = 200


class ReasonDialog(ColumnDialog):
    """``given`` gives the text, without spaces at its ends. An empty one is refused unless it is ``optional``."""

    given = pyqtSignal(str)

    def __init__(self, parent: QWidget | None, title: str, said: str, button: str, *, asks: str = "Reason", optional: bool = False) -> None:
        """``said``: what is about to be done, in words. ``asks``: what the text is. ``button``: what pressing it does."""
        super().__init__(parent, _LETTERS)
        self.setWindowTitle(tr(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._optional = optional
        words = QLabel(tr(said))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.text = QLineEdit()
        self.text.setMaxLength(_MOST)
        self.text.setAccessibleName(tr(asks))
        self.text.setPlaceholderText(tr(f"{asks} (may be left empty)" if optional else f"{asks}: it stands in the audit"))
        self.text.textChanged.connect(self._refresh)
        self.go = QPushButton(tr(button))
        self.go.setObjectName("primary")
        self.go.clicked.connect(self._give)
        leave = QPushButton(tr("Leave it"))
        buttons = QDialogButtonBox()
        buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.go.setDefault(True)
        self.body.setSpacing(12)
        self.body.addWidget(words)
        self.body.addWidget(self.text)
        self.body.addStretch(1)
        self.foot.addWidget(buttons)
        self.text.setFocus()
        self._refresh()

    def _refresh(self) -> None:
        self.go.setEnabled(self._optional or bool(self.text.text().strip()))

    def _give(self) -> None:
        text = self.text.text().strip()
        self.accept()
        self.given.emit(text)
