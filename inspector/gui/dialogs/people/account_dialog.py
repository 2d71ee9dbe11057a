"""F4 while somebody is signed in, or where nobody was set up: sign out, change the PIN, say who may what."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PyQt6.QtCore import Qt, pyqtBoundSignal, pyqtSignal
from PyQt6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from inspector.core.quality.people import Right
from inspector.gui.dialogs.people.pin_pad import PinEdit
from inspector.gui.widgets.column import ColumnDialog, fit_more
from inspector.gui.widgets.working import Working
from inspector.gui.words.speech import tr
from inspector.runtime.people.access import Access

_LETTERS = 56


class AccountDialog(ColumnDialog):
    """``sign_in_asked``: somebody else is there; ``people_asked``: who may what is to be changed."""

    sign_in_asked = pyqtSignal()
    people_asked = pyqtSignal()

    def __init__(self, access: Access, parent: QWidget | None = None) -> None:
        super().__init__(parent, _LETTERS)
        self._access = access
        presence = access.presence()
        person = presence.person
        self.setWindowTitle(tr("At the station"))
        title, facts = QLabel(tr(person.name if presence.watched else "Everybody may everything")), QLabel()
        title.setObjectName("heading")
        for label in (title, facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.body.setSpacing(10)
        self.body.addWidget(title)
        self.body.addWidget(facts)
        self.buttons: dict[str, QPushButton] = {}
        if presence.watched:
            may_not = ", ".join(right.means for right in Right if not access.may(right))
            facts.setText(tr(f"{person.level.word.capitalize()}. {f'May not {may_not}' if may_not else 'May everything'}."))
            self._offer("sign out", "Sign out", self._sign_out)
            self._offer("other", "Somebody else signs in …", partial(self._leave, self.sign_in_asked))
            self._offer("pin", "Change my PIN …", self._change_pin)
        else:
            facts.setText(
                tr(
                    "Nobody was set up at this station: whoever stands before it may change the limit, teach and close the window, and the "
                    "audit has no names. The first person that you add is the administrator; from then on people sign in."
                )
            )
        if access.may(Right.PEOPLE):
            words = "People and rights …" if presence.watched else "Set up people …"
            self._offer("people", words, partial(self._leave, self.people_asked))
        self.body.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        self.foot.addWidget(close)

    def _offer(self, key: str, words: str, act: Callable[[], object]) -> None:
        button = QPushButton(tr(words))
        button.setAutoDefault(False)
        button.setMinimumHeight(round(2.2 * self.fontMetrics().height()))
        button.clicked.connect(act)
        self.body.addWidget(button)
        self.buttons[key] = button

    def _sign_out(self) -> None:
        self._access.sign_out()
        self.accept()

    def _leave(self, signal: pyqtBoundSignal) -> None:
        self.accept()
        signal.emit()

    def _change_pin(self) -> None:
        dialog = OwnPinDialog(self._access, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


class OwnPinDialog(ColumnDialog):
    """A person changes the own PIN, who knows the old one."""

    def __init__(self, access: Access, parent: QWidget | None = None) -> None:
        super().__init__(parent, _LETTERS)
        self._access = access
        self._working = Working("change-pin")
        self._working.done.connect(self.accept)
        self._working.refused.connect(self._refused)
        self.setWindowTitle(tr("Change my PIN"))
        title = QLabel(tr("Change my PIN"))
        title.setObjectName("heading")
        self.body.addWidget(title)
        self.old, self.new, self.again = (PinEdit(name) for name in ("PIN of today", "New PIN", "New PIN, again"))
        for edit in (self.old, self.new, self.again):
            self.body.addWidget(QLabel(tr(edit.accessibleName())))
            self.body.addWidget(edit)
            edit.textChanged.connect(self._refresh)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.body.addWidget(self.said)
        self.go, cancel = QPushButton(tr("Change")), QPushButton(tr("Cancel"))
        self.go.setObjectName("primary")
        cancel.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._change)
        buttons.rejected.connect(self.reject)
        self.foot.addWidget(buttons)
        self.go.setDefault(True)
        self._refresh()

    def done(self, result: int) -> None:
        self._working.join()
        super().done(result)

    def _refresh(self) -> None:
        differs = bool(self.again.text()) and self.new.text() != self.again.text()
        self.said.setText(tr("⚠ The new PIN is not the same twice" if differs else ""))
        self.go.setEnabled(bool(self.old.text() and self.new.text()) and self.new.text() == self.again.text())

    def _change(self) -> None:
        service, person = self._access.service, self._access.present()
        if service is not None:
            self._working.begin(partial(service.change_own_pin, person.name, self.old.text(), self.new.text()))

    def _refused(self, why: str) -> None:
        self.said.setText(tr(f"⚠ {why}"))
        fit_more(self)
