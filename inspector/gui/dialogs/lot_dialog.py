"""The question before the counters begin again."""

from __future__ import annotations

import re

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from inspector.core.status import Counters
from inspector.gui.widgets.column import ColumnDialog, fit_more
from inspector.gui.widgets.figures import count_text, yield_text
from inspector.gui.widgets.name_field import NameField
from inspector.gui.words.speech import tr

_LETTERS = 60
LONGEST_NAME = 60
"""Characters of a lot's name."""


class LotDialog(ColumnDialog):
    """Accepted: ``lot`` is the name of the new one."""

    def __init__(self, counters: Counters, parent: QWidget | None = None, *, name: str = "") -> None:
        """``name``: proposed for the new one, else the next after the old one's."""
        super().__init__(parent, _LETTERS)
        self.setWindowTitle(tr("New lot"))
        title = QLabel(tr("Begin a new lot?"))
        title.setObjectName("heading")
        old = f"Lot {counters.lot}" if counters.lot else "The lot"
        facts = QLabel(
            tr(
                f"{old}: {count_text(counters.total)} parts, {count_text(counters.passed)} PASS, {count_text(counters.failed)} FAIL, "
                f"{count_text(counters.invalid)} INVALID, yield {yield_text(counters.yield_rate)}."
            )
        )
        facts.setTextFormat(Qt.TextFormat.PlainText)
        facts.setWordWrap(True)
        kept = QLabel(tr("The counters begin at zero. The old figures are kept."))
        kept.setObjectName("dim")
        caption = QLabel(tr("Name of the new lot"))
        self.field = NameField(lot_problem, name or next_lot(counters.lot))
        self.name = self.field.edit
        self.name.setAccessibleName(tr("Name of the new lot"))
        self.name.selectAll()
        caption.setBuddy(self.name)
        self.begin = QPushButton(tr("Begin new lot"))
        self.begin.setObjectName("primary")
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.begin, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.body.setSpacing(10)
        for widget in (title, facts, kept, caption, self.field):
            self.body.addWidget(widget)
        self.foot.addWidget(buttons)
        # Once it is in the dialog: Enter in the name means this button.
        self.begin.setDefault(True)
        self.name.setFocus()
        self.field.changed.connect(self._refresh)
        self._refresh()

    @property
    def lot(self) -> str:
        """Without blanks around it."""
        return self.field.name

    def _refresh(self) -> None:
        self.begin.setEnabled(self.field.good)
        fit_more(self)


def lot_problem(name: str) -> str:
    """Why a lot cannot have this name, "" if it can."""
    if len(name) > LONGEST_NAME:
        return f"A lot's name has at most {LONGEST_NAME} characters; this has {len(name)}"
    odd = next((letter for letter in name if not letter.isprintable()), "")
    return f"{odd!r} cannot stand in a name" if odd else ""


def next_lot(lot: str) -> str:
    """The old name with its last number counted up by one, keeping its width: "A-09" gives "A-10". No number: "2" behind it."""
    found = re.search(r"(\d+)(\D*)$", lot)
    if found is None:
        return f"{lot.strip()} 2".strip() if lot.strip() else "1"
    number = found.group(1)
    return f"{lot[: found.start(1)]}{int(number) + 1:0{len(number)}d}{found.group(2)}"
