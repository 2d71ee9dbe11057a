"""Sees that somebody is there: keys, mouse buttons, the wheel, fingers. A mouse that only moves may be the table that shakes."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import QEvent, QObject
from PyQt6.QtGui import QInputEvent
from PyQt6.QtWidgets import QApplication

_TOUCHES = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
)


class InputWatch(QObject):
    """Calls ``touched`` at each of a person's touches of the application."""

    def __init__(self, parent: QObject, touched: Callable[[], None]) -> None:
        super().__init__(parent)
        self._touched = touched
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        # The first question is the cheaper one, and answers nearly all of the thousands of events of a window.
        if isinstance(event, QInputEvent) and event.type() in _TOUCHES:
            self._touched()
        return False
