"""The window's shortcuts: each calls its action, and gives way to the control that needs the key itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PyQt6.QtCore import QObject
from PyQt6.QtGui import QKeySequence, QShortcut
from PyQt6.QtWidgets import QApplication, QWidget

from inspector.gui.shortcuts import CONTROLS_FIRST, Key, belongs_to_control


class WindowKeys(QObject):
    """Makes the shortcuts of ``window``."""

    def __init__(self, window: QWidget, keys: Sequence[Key], acts: Mapping[str, Callable[[], object]]) -> None:
        """``acts``: what to call for the ``act`` of each key."""
        super().__init__(window)
        self._shortcuts: dict[str, list[QShortcut]] = {}
        for key in keys:
            for sequence in key.keys:
                shortcut = QShortcut(QKeySequence(sequence), window)
                shortcut.activated.connect(acts[key.act])
                self._shortcuts.setdefault(key.act, []).append(shortcut)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        for act in CONTROLS_FIRST:
            for shortcut in self._shortcuts.get(act, ()):
                shortcut.setEnabled(not belongs_to_control(act, now))
