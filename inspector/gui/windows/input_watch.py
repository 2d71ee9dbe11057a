"""Sees that somebody is there: keys, mouse buttons, the wheel, fingers. A mouse that only moves may be the table that shakes."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import QEvent, QObject
from PyQt6.QtGui import QInputEvent

from inspector.gui.windows.input_listener import InputListener

_TOUCHES = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
)


class InputWatch(InputListener):
    """Calls ``touched`` at each of a person's touches of the application."""

    def __init__(self, parent: QObject, touched: Callable[[], None]) -> None:
        super().__init__(parent)
        self._touched = touched

    def heard(self, watched: QObject | None, event: QInputEvent) -> bool:
        """See InputListener: looks on only."""
        if event.type() in _TOUCHES:
            self._touched()
        return False
