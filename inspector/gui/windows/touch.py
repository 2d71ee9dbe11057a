"""Whether somebody is there: a key, the mouse, a finger, anywhere in the program."""

from __future__ import annotations

from PyQt6.QtCore import QElapsedTimer, QEvent, QObject, pyqtSignal
from PyQt6.QtGui import QInputEvent
from PyQt6.QtWidgets import QApplication

_KINDS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin)
_EVERY_MS = 1000


class Touch(QObject):
    """``touched``: a person has done something, at most once a second."""

    touched = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._told = QElapsedTimer()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """See QObject: looks on only."""
        # The first question is the cheaper one, and answers nearly all of the thousands of events of a window.
        if isinstance(event, QInputEvent) and event.type() in _KINDS and (not self._told.isValid() or self._told.hasExpired(_EVERY_MS)):
            self._told.start()
            self.touched.emit()
        return False
