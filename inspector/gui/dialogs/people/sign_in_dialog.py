"""Who is there? By name and PIN, or by a badge."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial
from time import monotonic

from PyQt6.QtCore import Qt, QTimer, pyqtSignal
from PyQt6.QtGui import QShowEvent
from PyQt6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from inspector.core.errors import NotAllowed, SignInRefused
from inspector.core.quality.people import Level, Person
from inspector.gui.dialogs.people.pin_pad import PinPad
from inspector.gui.panels.choosers import CalmCombo
from inspector.gui.widgets.column import ColumnDialog, fit_more
from inspector.gui.widgets.working import Working
from inspector.gui.words.speech import tr
from inspector.runtime.people.access import Access

_LETTERS = 52
_WAITS_LOOKED_AT_MS = 250


class SignInDialog(ColumnDialog):
    """Accepted: somebody has signed in. The PIN is checked on a thread of its own. ``waits`` of a wrong PIN are counted down.

    ``scan`` gives it a badge's code.
    """

    signed_in = pyqtSignal()

    def __init__(self, access: Access, parent: QWidget | None = None, *, refused: NotAllowed | None = None) -> None:
        """``refused``: what somebody wants to do who may not."""
        super().__init__(parent, _LETTERS)
        self._access = access
        self._checking = _Checking()
        self._checking.found.connect(self._found)
        self._checking.wrong.connect(self._wrong)
        self._until = -math.inf
        self.setWindowTitle(tr("Sign in"))
        title = QLabel(tr("Sign in"))
        title.setObjectName("heading")
        self.why = _text("" if refused is None else f"{refused.what}. Sign in as {refused.wanted}.")
        self.why.setVisible(refused is not None)
        self.names = CalmCombo()
        self.names.setAccessibleName(tr("Name"))
        self._list(access.people(), refused)
        self.pad = PinPad()
        self.said = _text("Or scan your badge.\n")
        self.go, cancel = QPushButton(tr("Sign in")), QPushButton(tr("Cancel"))
        self.go.setObjectName("primary")
        cancel.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._check)
        buttons.rejected.connect(self.reject)
        self.pad.changed.connect(self._refresh)
        self.body.setSpacing(10)
        for widget in (title, self.why, self.names, self.pad, self.said):
            self.body.addWidget(widget)
        self.foot.addWidget(buttons)
        self.go.setDefault(True)
        self._timer = QTimer(self)
        self._timer.setInterval(_WAITS_LOOKED_AT_MS)
        self._timer.timeout.connect(self._refresh)
        self.pad.setFocus()
        self._refresh()

    def scan(self, code: str) -> None:
        """A badge was scanned."""
        self._begin(partial(self._access.sign_in_by_badge, code))

    def showEvent(self, event: QShowEvent | None) -> None:
        """With the room that its letters ask for, which have their size only now."""
        super().showEvent(event)
        fit_more(self)

    def done(self, result: int) -> None:
        self._timer.stop()
        self.pad.clear()
        self._checking.join()
        super().done(result)

    def _list(self, people: Sequence[Person], refused: NotAllowed | None) -> None:
        """First those who may what is wanted; nobody is chosen by himself where there are several."""
        least = Level.OPERATOR if refused is None or refused.level is None else refused.level
        for person in sorted(people, key=lambda one: (one.level < least, one.name.casefold())):
            self.names.addItem(tr(f"{person.name}  ({person.level.word})"), person.name)

    def _check(self) -> None:
        name, pin = str(self.names.currentData() or ""), self.pad.pin
        if pin and self._until <= monotonic():
            self._begin(partial(self._access.sign_in, name, pin))

    def _begin(self, check: Callable[[], Person]) -> None:
        if self._checking.begin(check):
            self.said.setText(tr("Checking ...\n"))
            self._refresh()

    def _found(self) -> None:
        self.signed_in.emit()
        self.accept()

    def _wrong(self, error: object) -> None:
        self.pad.clear()
        self.said.setText(tr(f"⚠ {error}"))
        wait_s = error.wait_s if isinstance(error, SignInRefused) else 0.0
        if wait_s:
            self._until = monotonic() + wait_s
            self._timer.start()
        self._refresh()
        self.pad.setFocus()
        fit_more(self)

    def _refresh(self) -> None:
        left = self._until - monotonic()
        self.pad.setEnabled(left <= 0)
        self.go.setEnabled(left <= 0 and bool(self.pad.pin) and not self._checking.busy)
        self.go.setText(tr(f"Wait {math.ceil(left)} s" if left > 0 else "Sign in"))
        if left <= 0 and self._timer.isActive():
            self._timer.stop()
            self.said.setText(tr("Try again, or scan your badge.\n"))
            self.pad.setFocus()


class _Checking(Working):
    """As Working, but ``wrong`` gives the error itself."""

    found = pyqtSignal()
    wrong = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__("sign-in")
        self.done.connect(self._settle)
        self.refused.connect(self.wrong.emit)

    def begin(self, work: Callable[[], object]) -> bool:
        def checked() -> object:
            try:
                return work()
            except SignInRefused as error:
                return error

        return super().begin(checked)

    def _settle(self, answer: object) -> None:
        self.wrong.emit(answer) if isinstance(answer, SignInRefused) else self.found.emit()


def _text(words: str) -> QLabel:
    label = QLabel(tr(words))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
