"""The question before all parts that wait for a person are acknowledged at once."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from inspector.core.quality.answers import Unseen
from inspector.gui.widgets.column import ColumnDialog
from inspector.gui.words.speech import tr

_LETTERS = 56


class AcknowledgeDialog(ColumnDialog):
    """Accepted: a person has seen them all."""

    def __init__(self, unseen: Unseen, parent: QWidget | None = None) -> None:
        """``unseen``: how many there are."""
        super().__init__(parent, _LETTERS)
        self.setWindowTitle(tr("Acknowledge all"))
        parts = "1 part" if unseen.total == 1 else f"{unseen.total} parts"
        title = QLabel(tr(f"Acknowledge {parts} at once?"))
        title.setObjectName("heading")
        review = f" ({unseen.review} for review)" if unseen.review else ""
        facts = QLabel(
            tr(
                f"{unseen.failed} FAIL{review} and {unseen.invalid} INVALID wait for a person. Nobody will have looked at each of them. "
                "They stay in the list of parts, and can be answered there."
            )
        )
        for label in (title, facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.all = QPushButton(tr(f"Acknowledge {parts}"))
        self.cancel = QPushButton(tr("Cancel"))
        self.all.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.all, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.body.setSpacing(10)
        self.body.addWidget(title)
        self.body.addWidget(facts)
        self.body.addStretch(1)
        self.foot.addWidget(buttons)
        # Enter, which a scanner types too, must not acknowledge what nobody has looked at.
        self.cancel.setDefault(True)
        self.cancel.setFocus()
