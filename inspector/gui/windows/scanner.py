"""A barcode scanner types like a keyboard. Its keys are told from a person's by their speed, and never act by themselves."""

from __future__ import annotations

import math
from collections.abc import Callable
from time import monotonic

from PyQt6.QtCore import QEvent, QObject, Qt, QTimer, pyqtSignal
from PyQt6.QtGui import QInputEvent, QKeyEvent
from PyQt6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from inspector.gui.widgets.name_field import TAKES_SCANS
from inspector.gui.windows.input_listener import InputListener
from inspector.gui.words.speech import tr

FASTEST_HAND_MS = 35
"""Between two keys, on average over a run of keys: no person types as fast as that, every scanner does."""
_LONGEST_GAP_MS = 100
"""One key of a scan may come so late: a wireless scanner waits for its radio now and then."""
_LATEST_END_MS = 300
"""After the last character of a run that no hand has typed, its end still belongs to it."""
_SHORTEST = 3
"""So many characters tell a scan before it has ended."""
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock)


class KeyRun:
    """The characters that have come without a pause. Times in milliseconds."""

    def __init__(self) -> None:
        self._text = ""
        self._began = self._last = 0

    @property
    def text(self) -> str:
        return self._text

    def add(self, character: str, at: int) -> bool:
        """Whether this character goes on with a run; else it begins one."""
        goes_on = bool(self._text) and at - self._last <= _LONGEST_GAP_MS
        if not goes_on:
            self._text, self._began = "", at
        self._text += character
        self._last = at
        return goes_on

    def is_scan(self, at: int) -> bool:
        """Whether a key at this moment belongs to a run that no hand has typed."""
        gaps = len(self._text) - 1
        return gaps >= 1 and at - self._last <= _LATEST_END_MS and self._last - self._began <= FASTEST_HAND_MS * gaps

    def end(self, at: int) -> str:
        """The text of a scan that ends at this moment, "" if it was typed by hand. Another run begins.

        A hand may happen to be as fast over two keys: of so short a run the end must be as fast too.
        """
        length = len(self._text)
        ended = self.is_scan(at) if length >= _SHORTEST else at - self._began <= FASTEST_HAND_MS * length
        scan = self._text if ended else ""
        self._text = ""
        return scan


class ScannerKeys(InputListener):
    """Looks at every key of the application before anything acts on it. ``scanned`` gives a scan that no field asked for.

    A field that takes scans (a name, any field of a dialog that is no number) gets the characters; a person confirms it. Any other
    field is as it was before the scan. What ends a scan, and a control key within it, is nobody's command. A space may begin a scan: it
    presses a button only when nothing has followed it for a moment.
    """

    scanned = pyqtSignal(str)

    def __init__(self, window: QWidget) -> None:
        """``window``: it and its dialogs are looked after."""
        super().__init__(window)
        self._window = window
        self.moment: Callable[[QKeyEvent], int] = _moment
        self.scanned_at = math.nan
        """When the last scan ended, in monotonic seconds: whoever hears of it may look for a badge of that code first."""
        self._run = KeyRun()
        self._before: tuple[QLineEdit, str, bool] | None = None
        self._button: QAbstractButton | None = None
        self._alone = QTimer(self)
        self._alone.setSingleShot(True)
        self._alone.setInterval(_LONGEST_GAP_MS + 1)
        self._alone.timeout.connect(self._press_button)

    def heard(self, watched: QObject | None, event: QInputEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget) or watched is not _target() or not self._is_ours(watched):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._press(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and not _printable(event) and event.key() not in _MODIFIERS:
            swallowed = self._run.is_scan(self.moment(event))
            event.setAccepted(swallowed)
            return swallowed
        return False

    def _press(self, target: QWidget, event: QKeyEvent) -> bool:
        """Whether the key goes no further."""
        at = self.moment(event)
        field = _field_of(target)
        if event.key() in _MODIFIERS:
            return False
        if event.isAutoRepeat():
            self._run.end(at)
            return False
        if _printable(event):
            goes_on = self._run.add(event.text(), at)
            if not goes_on:
                self._before = None if field is None else (field, field.text(), field.isModified())
            if isinstance(target, QAbstractButton) and event.text() == " " and not goes_on:
                self._button = target
                self._alone.start()
                return True
            in_text = field is not None or isinstance(target, QPlainTextEdit)
            # A space presses the button with the focus, a letter a button of a question of Qt's.
            return not in_text and (goes_on or isinstance(target.window(), QMessageBox))
        if _ends(event):
            scan = self._run.end(at)
            if scan and not _takes_scans(target):
                self._take_back()
                self.scanned_at = monotonic()
                self.scanned.emit(scan)
            return bool(scan)
        if self._run.is_scan(at):
            return True
        self._run.end(at)
        return False

    def _press_button(self) -> None:
        """By a space that nothing has followed."""
        button, self._button = self._button, None
        if button is not None and button is _target() and self._run.text == " ":
            button.click()

    def _is_ours(self, widget: QWidget | None) -> bool:
        while widget is not None and widget is not self._window:
            widget = widget.parentWidget()
        return widget is not None

    def _take_back(self) -> None:
        """The field as it was."""
        if self._before is not None:
            field, text, modified = self._before
            field.setText(tr(text))
            field.setModified(modified)
        self._before = None


def _moment(event: QKeyEvent) -> int:
    """When the key went down: by the display's clock, so that keys that waited for a busy window are not taken for fast ones."""
    return event.timestamp() or round(1000 * monotonic())


def _ends(event: QKeyEvent) -> bool:
    """Enter, Tab, and the same as other scanners send them: a line feed, Ctrl+M, Ctrl+J."""
    letter = event.key() in (Qt.Key.Key_M, Qt.Key.Key_J) and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return event.key() in _ENDS or event.text() in ("\r", "\n", "\t") or letter


def _printable(event: QKeyEvent) -> bool:
    modifier = Qt.KeyboardModifier
    commands = event.modifiers() & (modifier.ControlModifier | modifier.AltModifier | modifier.MetaModifier)
    # Both together are how some keyboards write @ and {.
    written = not commands or commands == modifier.ControlModifier | modifier.AltModifier
    return written and bool(event.text()) and event.text().isprintable()


def _target() -> QWidget | None:
    """Which widget a key goes to first."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup.focusWidget() or popup
    return QApplication.focusWidget() or QApplication.activeWindow()


def _field_of(target: QWidget) -> QLineEdit | None:
    if isinstance(target, QLineEdit):
        return target
    return target.lineEdit() if isinstance(target, QAbstractSpinBox | QComboBox) else None


def _takes_scans(target: QWidget) -> bool:
    if isinstance(target, QPlainTextEdit):
        return True
    takes = target.property(TAKES_SCANS)
    return isinstance(target, QLineEdit) and (isinstance(target.window(), QDialog) if takes is None else bool(takes))
