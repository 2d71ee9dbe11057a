"""What every page of the window has."""

from __future__ import annotations

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QWidget

from inspector.gui.panels.answer_bar import AnswerBar


class Page(QWidget):
    """A page that takes the place of the live picture. Verdict, counters, commands and status stay on the screen beside it.

    ``act`` is the name of its key in ``gui/shortcuts.py``, ``icon`` that of its drawing in ``assets/icons``, ``title`` one word for the
    rail. ``said`` gives a message for the person, ``left`` asks for the live picture, ``refused`` gives a NotAllowed
    or ReasonNeeded and what does the act again once somebody may. A page that waits for a disk does so on a thread of
    its own.
    """

    said = pyqtSignal(str)
    left = pyqtSignal()
    refused = pyqtSignal(object, object)

    def __init__(self, act: str, icon: str, title: str) -> None:
        super().__init__()
        self.act = act
        self.icon = icon
        self.title = title
        self.answer_bar: AnswerBar | None = None
        """The buttons that answer a part, if the page has them: the keys for answers mean these while it is on the screen."""

    def begin(self) -> None:
        """It was brought to the screen: read what it shows, and take the focus."""

    def end(self) -> None:
        """Something else is on the screen now."""

    def step(self, by: int) -> None:
        """← (-1) or → (1) was pressed: what is before, or behind, what is meant in the page."""

    def finish(self) -> None:
        """The window is being closed: end what works beside it."""

    def back(self) -> bool:
        """Esc was pressed: close what is open in the page. False if nothing is; then the live picture comes back."""
        return False
