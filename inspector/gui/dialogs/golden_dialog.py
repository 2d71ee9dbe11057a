"""The golden part check: which part is to be shown, and what came of it."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import datetime

from PyQt6.QtCore import QSize, Qt, pyqtSignal
from PyQt6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from inspector.core.quality.exam import KnownPart
from inspector.core.status import GoldenPart, GoldenStatus
from inspector.core.types import Picture
from inspector.gui.dialogs.reason_dialog import ReasonDialog
from inspector.gui.live.known_picture import KnownPicture
from inspector.gui.widgets.column import ColumnDialog, fit, fit_more
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_LETTERS = 74
_LINES = 16
_PICTURE_LINES = 9
_STEPS = {GoldenPart.MUST_PASS: "a part that must pass", GoldenPart.MUST_FAIL: "a part that must fail"}


class GoldenDialog(ColumnDialog):
    """Stays open until the check is done, or a person puts it away; the station stays locked then.

    ``part_shown``: the wanted part lies before the camera. ``check_asked``: the check is to begin though it is not due. ``given_up``: the
    lock-out is to end without a check, with the reason. ``picture_asked``: product and golden part whose picture is wanted for comparison,
    see :meth:`show_picture`.
    """

    part_shown = pyqtSignal()
    check_asked = pyqtSignal()
    given_up = pyqtSignal(str)
    picture_asked = pyqtSignal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, place: str = "") -> None:
        """``place``: name of the view among several."""
        super().__init__(parent, _LETTERS)
        self._part: KnownPart | None = None
        self.picture = KnownPicture(theme)
        self.picture.setMinimumHeight(_PICTURE_LINES * self.fontMetrics().lineSpacing())
        self._of = f"{place}: " if place else ""
        self.setWindowTitle(tr(f"{self._of}Golden part check"))
        self._status: GoldenStatus | None = None
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.advice = _text()
        self.outcome = _text()
        self.outcome.setObjectName("dim")
        self.go = QPushButton()
        self.go.setObjectName("primary")
        self.go.clicked.connect(self._press)
        self.later = QPushButton(tr("Close"))
        self.give_up = QPushButton(tr("Give it up …"))
        self.give_up.setToolTip(tr("An engineer ends the lock-out with a reason; the audit keeps it"))
        self.give_up.clicked.connect(self._ask_reason)
        buttons = QDialogButtonBox()
        buttons.addButton(self.give_up, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.later, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.body.setSpacing(12)
        self.body.addWidget(self.title)
        self.body.addWidget(self.advice)
        self.body.addWidget(self.picture, 1)
        self.body.addWidget(self.outcome)
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

    def show_picture(self, digest: str, picture: Picture) -> None:
        """The picture (uint8 RGB) of the golden part that was asked for, by its digest. Nothing if another one is wanted by now."""
        if self._part is not None and self._part.picture_sha256 == digest:
            self.picture.show_picture(picture, self._part.place)

    def _compare_with(self, status: GoldenStatus) -> None:
        part = status.part if status.due else None
        if part == self._part:
            return
        self._part = part
        self.picture.show_picture(None)
        if part is not None:
            self.picture_asked.emit(status.product, part)

    def _ask_reason(self) -> None:
        said = "No part is PASS until the check is done. With a reason the lock-out ends without it, until the check is due again."
        dialog = ReasonDialog(self, f"{self._of}Give up the golden part check", said, "Give it up")
        dialog.given.connect(self.given_up)
        fit(dialog)
        dialog.open()

    def _write(self, status: GoldenStatus) -> None:
        self._compare_with(status)
        self.picture.setVisible(status.due and status.part is not None)
        self.give_up.setVisible(status.due)
        self.go.setEnabled(not status.armed)
        self.outcome.setText(tr(status.message and f"Last: {status.message}."))
        if not status.due or status.wanted is None:
            done = "never" if math.isnan(status.done_at) else f"{datetime.fromtimestamp(status.done_at):%Y-%m-%d %H:%M}"
            self.title.setText(tr(f"{self._of}The golden part check is not due"))
            self.advice.setText(tr(f"Last done: {done}."))
            self.go.setText(tr("Begin the check"))
            return
        self.title.setText(tr(f"{self._of}{_step(status)}"))
        wait = "Waiting for its picture ..." if status.armed else "Then press the button: the next picture is taken for it."
        named = "" if status.part is None else f" {_named(status.part)}"
        why = f"Due because {status.why}. " if status.why else ""
        self.advice.setText(
            tr(f"Put the {status.wanted.value}{named} before the camera. {wait}\n{why}No part is PASS until the check is done.")
        )
        self.go.setText(tr("The part is in place"))

    def _press(self) -> None:
        due = self._status is not None and self._status.due
        (self.part_shown if due else self.check_asked).emit()


def _step(status: GoldenStatus) -> str:
    """Which of how many, and what it is."""
    assert status.wanted is not None
    first = 1 if status.wanted is GoldenPart.MUST_PASS else 2
    failure = f": {status.part.failure}" if status.part is not None and status.part.failure else ""
    return f"{status.step or first} of {status.of or 2}: {_STEPS[status.wanted]}{failure}"


def _named(part: KnownPart) -> str:
    """What a person calls it by."""
    return f"{part.number} ({part.failure}, from {part.came_from})" if part.failure else f"{part.number} (from {part.came_from})"


def _same(one: GoldenStatus, other: GoldenStatus) -> bool:
    """NaN is not equal to itself, but it is the same time."""
    never = math.isnan(one.done_at) and math.isnan(other.done_at)
    return never and replace(one, done_at=0.0) == replace(other, done_at=0.0)


def _text() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
