"""A field for a name that is checked while it is typed, with the reason beside it."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from inspector.gui.words.speech import tr

TAKES_SCANS = "takes_scans"
"""A property of fields: what a barcode scanner types while it has the focus is meant for it; False: it never is."""


class NameField(QWidget):
    """``changed`` gives the name without blanks around it, at each change. While it cannot be taken, the reason stands below it.

    An empty field is not good either, but nothing is said of it.
    """

    changed = pyqtSignal(str)

    def __init__(self, check: Callable[[str], str], text: str = "") -> None:
        """``check`` gives the reason why a name cannot be taken, "" if it can."""
        super().__init__()
        self._check = check
        self.edit = QLineEdit(text)
        self.edit.setProperty(TAKES_SCANS, True)
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setObjectName("problem")
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.edit)
        layout.addWidget(self.problem)
        self.edit.textChanged.connect(lambda _: self.refresh())
        self.refresh()

    @property
    def name(self) -> str:
        """Without blanks around it."""
        return self.edit.text().strip()

    @property
    def good(self) -> bool:
        """Whether there is a name that can be taken."""
        return bool(self.name) and not self.problem.text()

    def refresh(self) -> None:
        """Check what stands there."""
        problem = self._check(self.name) if self.name else ""
        self.problem.setText(tr(f"⚠ {problem}" if problem else ""))
        self.problem.setVisible(bool(problem))
        self.changed.emit(self.name)
