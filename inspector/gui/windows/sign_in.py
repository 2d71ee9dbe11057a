"""Signing in at the window: what somebody may not do is offered to whoever may, and then done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PyQt6.QtCore import QObject, Qt, pyqtSignal
from PyQt6.QtWidgets import QApplication, QDialog, QWidget

from inspector.core.errors import NotAllowed, ReasonNeeded, SignInRefused
from inspector.core.quality.people import NOBODY, Right, because
from inspector.gui.dialogs.people.account_dialog import AccountDialog
from inspector.gui.dialogs.people.people_dialog import PeopleDialog
from inspector.gui.dialogs.people.sign_in_dialog import SignInDialog
from inspector.gui.dialogs.reason_dialog import ReasonDialog
from inspector.gui.widgets.column import fit
from inspector.gui.widgets.working import Working
from inspector.gui.windows.input_watch import InputWatch
from inspector.runtime.people.access import OPEN, Access


class SignIn(QObject):
    """One dialog at a time. ``said``: a message for a person. ``scan_left``: a scan that is nobody's badge. ``given_up``: what was refused
    is not done."""

    said = pyqtSignal(str)
    scan_left = pyqtSignal(str)
    given_up = pyqtSignal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.access: Access = OPEN
        self.dialog: QDialog | None = None
        self._badge = Working("badge")
        self._badge.done.connect(self._badge_settled)
        self._badge.refused.connect(self.said)
        self._input = InputWatch(self, self._touched)

    def attach(self, access: Access) -> None:
        """Of this station from now on."""
        self.access = access

    def detach(self) -> None:
        """The station is being closed."""
        if self.dialog is not None:
            self.dialog.reject()
        self._badge.join()
        self.access = OPEN

    def begin(self) -> None:
        """F4: sign in; who has signed in may sign out."""
        presence = self.access.presence()
        if presence.watched and presence.person is NOBODY:
            self._sign_in(None, lambda: None)
            return
        dialog = AccountDialog(self.access, self._over())
        dialog.sign_in_asked.connect(lambda: self._sign_in(None, lambda: None))
        dialog.people_asked.connect(self._change_people)
        self._open(dialog)

    def refused(self, error: object, again: Callable[[], None]) -> None:
        """Somebody may not do this, or a reason is missing: ask, then do it ``again``."""
        if isinstance(error, ReasonNeeded):
            asked = f"Why do you {error.right.means}?" if error.right else error.what
            dialog = ReasonDialog(self._over(), "Why?", asked, "Go on")

            def go_on(reason: str) -> None:
                with because(reason):
                    again()

            dialog.given.connect(go_on)
            self._open(dialog)
        elif isinstance(error, NotAllowed):
            self._sign_in(error, again)

    def scan(self, code: str) -> None:
        """A scan that no field asked for: a badge, or something else."""
        if isinstance(self.dialog, SignInDialog | PeopleDialog):
            self.dialog.scan(code)
        elif not self.access.presence().watched:
            self.scan_left.emit(code)
        elif not self._badge.begin(partial(self._look_for_badge, code)):
            self.said.emit("Another badge is being looked at. Scan it again")

    def may_close(self) -> bool:
        """Whether the person at the station may close the window; if not, who may is asked for, and closes it."""
        try:
            by = self.access.allow(Right.CLOSE, "close the window")
        except (NotAllowed, ReasonNeeded) as error:
            self.refused(error, self._close)
            return False
        self.access.tell("close", "the window was closed", by)
        return True

    def _close(self) -> None:
        if self.may_close():
            self._window.close()

    def _touched(self) -> None:
        self.access.touch()

    def _look_for_badge(self, code: str) -> object:
        try:
            return self.access.sign_in_by_badge(code, counts=False)
        except SignInRefused:
            return code

    def _badge_settled(self, found: object) -> None:
        if isinstance(found, str):
            self.scan_left.emit(found)

    def _sign_in(self, refused: NotAllowed | None, again: Callable[[], None]) -> None:
        if isinstance(self.dialog, SignInDialog):
            return
        dialog = SignInDialog(self.access, self._over(), refused=refused)
        dialog.accepted.connect(again)
        self._open(dialog)

    def _change_people(self) -> None:
        if self.access.service is not None:
            dialog = PeopleDialog(self.access, self.access.service, self._over())
            self._open(dialog, 0.75)

    def _over(self) -> QWidget:
        return QApplication.activeWindow() or self._window

    def _open(self, dialog: QDialog, share: float = 0.0) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.rejected.connect(self.given_up)
        dialog.finished.connect(partial(self._closed, dialog))
        self.dialog = dialog
        fit(dialog, share)
        dialog.open()

    def _closed(self, dialog: QDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
