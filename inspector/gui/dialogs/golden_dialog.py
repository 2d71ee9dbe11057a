"""The golden part check: which part is to be shown, and what came of it."""

from __future__ import annotations

import math
from datetime import datetime

from PyQt6.QtCore import QSize, Qt, pyqtSignal
from PyQt6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from inspector.core.status import GoldenPart, GoldenStatus
from inspector.gui.widgets.column import ColumnDialog, fit_more

_LETTERS = 74
_LINES = 16
_STEPS = {
    GoldenPart.MUST_PASS: "1 of 2: a part that must pass",
    GoldenPart.MUST_FAIL: "2 of 2: a part that must fail",
}


class GoldenDialog(ColumnDialog):
    """Stays open until the check is done, or a person puts it away; the station stays locked then.

    ``part_shown``: the wanted part lies before the camera. ``check_asked``: the check is to begin though it is not due.
    """

    part_shown = pyqtSignal()
    check_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None, *, place: str = "") -> None:
        """``place``: name of the view among several."""
        super().__init__(parent, _LETTERS)
        self._of = f"{place}: " if place else ""
        self.setWindowTitle(f"{self._of}Golden part check")
        self._status: GoldenStatus | None = None
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.advice = _text()
        self.outcome = _text()
        self.outcome.setObjectName("dim")
        self.go = QPushButton()
        self.go.setObjectName("primary")
        self.go.clicked.connect(self._press)
        self.later = QPushButton("Close")
        buttons = QDialogButtonBox()
        buttons.addButton(self.later, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.body.setSpacing(12)
        for widget in (self.title, self.advice, self.outcome):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.foot.addWidget(buttons)
        # Enter begins nothing and takes no picture: the dialog opens by itself while a person, or a scanner, types.
        self.later.setDefault(True)
        self.show_golden(GoldenStatus())

    def show_golden(self, status: GoldenStatus) -> None:
        """Where the check is."""
        if status == self._status or (self._status is not None and _same(status, self._status)):
            return
        self._status = status
        self._write(status)
        fit_more(self)

    def sizeHint(self) -> QSize:
        """With room for the longest texts, so that nothing moves from one step to the next."""
        return super().sizeHint().expandedTo(QSize(0, _LINES * self.fontMetrics().lineSpacing()))

    def _write(self, status: GoldenStatus) -> None:
        self.go.setEnabled(not status.armed)
        self.outcome.setText(status.message and f"Last: {status.message}.")
        if not status.due or status.wanted is None:
            done = "never" if math.isnan(status.done_at) else f"{datetime.fromtimestamp(status.done_at):%Y-%m-%d %H:%M}"
            self.title.setText(f"{self._of}The golden part check is not due")
            self.advice.setText(f"Last done: {done}.")
            self.go.setText("Begin the check")
            return
        self.title.setText(f"{self._of}{_STEPS[status.wanted]}")
        wait = "Waiting for its picture ..." if status.armed else "Then press the button: the next picture is taken for it."
        self.advice.setText(f"Put the {status.wanted.value} before the camera. {wait}\nNo part is PASS until the check is done.")
        self.go.setText("The part is in place")

    def _press(self) -> None:
        due = self._status is not None and self._status.due
        (self.part_shown if due else self.check_asked).emit()


def _same(one: GoldenStatus, other: GoldenStatus) -> bool:
    """NaN is not equal to itself, but it is the same time."""
    never = math.isnan(one.done_at) and math.isnan(other.done_at)
    return never and (one.due, one.wanted, one.armed, one.message) == (other.due, other.wanted, other.armed, other.message)


def _text() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
