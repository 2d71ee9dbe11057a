"""Who looks at the keys, buttons, wheels and fingers of the whole application before anything acts on them."""

from __future__ import annotations

import weakref

from PyQt6 import sip
from PyQt6.QtCore import QCoreApplication, QEvent, QObject
from PyQt6.QtGui import QInputEvent
from PyQt6.QtWidgets import QApplication


class InputListener(QObject):
    """Is asked about every input event of the application, the newest listener first.

    All listeners share one filter of the application: a window has thousands of events that are no input, and each filter in Python takes
    its time over every one of them.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        if application is not None:
            _filter_of(application).add(self)

    def heard(self, watched: QObject | None, event: QInputEvent) -> bool:
        """Whether the event, on its way to ``watched``, goes no further."""
        return False


class _InputFilter(QObject):
    """The application's; it keeps no listener alive."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._listeners: list[weakref.ref[InputListener]] = []
        application.installEventFilter(self)

    def add(self, listener: InputListener) -> None:
        self._listeners = [one for one in self._listeners if _alive(one) is not None]
        self._listeners.append(weakref.ref(listener))

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if not isinstance(event, QInputEvent):
            return False
        return any(listener.heard(watched, event) for listener in map(_alive, reversed(self._listeners)) if listener is not None)


def _alive(reference: weakref.ref[InputListener]) -> InputListener | None:
    listener = reference()
    return None if listener is None or sip.isdeleted(listener) else listener


def _filter_of(application: QCoreApplication) -> _InputFilter:
    found = application.findChild(_InputFilter)
    return _InputFilter(application) if found is None else found
