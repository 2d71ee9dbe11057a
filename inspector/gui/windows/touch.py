"""Whether somebody is there: a key, the mouse, a finger, anywhere in the program."""

from __future__ import annotations

from PyQt6.QtCore import QElapsedTimer, QEvent, QObject, pyqtSignal
from PyQt6.QtGui import QInputEvent

from inspector.gui.windows.input_listener import InputListener

_KINDS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin)
_EVERY_MS = 1000


class Touch(InputListener):
    """``touched``: a person has done something, at most once a second."""

    touched = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._told = QElapsedTimer()

    def heard(self, watched: QObject | None, event: QInputEvent) -> bool:
        """See InputListener: looks on only."""
        if event.type() in _KINDS and (not self._told.isValid() or self._told.hasExpired(_EVERY_MS)):
            self._told.start()
            self.touched.emit()
        return False
