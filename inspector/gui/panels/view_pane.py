"""One of several views: its name, recipe and camera, its picture of the part, and its way to *Learn good parts*."""

from __future__ import annotations

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from inspector.core.settings import StationView
from inspector.core.status import CameraState, Mode, Status, TeachPhase
from inspector.core.types import Inspection
from inspector.gui.live.live_view import LiveView
from inspector.gui.live.view_message import GETTING_READY, view_message
from inspector.gui.panels.camera_health import state_text
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.key_button import KeyButton
from inspector.gui.widgets.theme import Theme


class ViewPane(QFrame):
    """``learn_asked``: this view is to learn good parts."""

    learn_asked = pyqtSignal()

    def __init__(self, theme: Theme, icons: IconSet, view: StationView, opacity: float, number: int) -> None:
        """``number``: 1 for the first; Ctrl and it is the key."""
        super().__init__()
        self.setObjectName("panel")
        self._theme = theme
        self.name = QLabel(view.name)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setStyleSheet("font-weight: 600;")
        self.facts = QLabel(view.camera)
        self.facts.setObjectName("dim")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setMinimumWidth(40)
        self.learn = KeyButton(theme, icons, "learn", "Learn", f"Ctrl+{number}", widest="Learning")
        self.learn.setToolTip(f"Learn good parts of {view.name} (Ctrl+{number})")
        self.learn.setAccessibleName(f"Learn good parts of {view.name}")
        self.learn.setEnabled(False)
        self.learn.clicked.connect(self.learn_asked)
        self.picture = LiveView(theme, icons, opacity)
        self.picture.show_message(*GETTING_READY)
        head = QHBoxLayout()
        head.addWidget(self.name)
        head.addWidget(self.facts, 1)
        head.addWidget(self.learn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.picture, 1)

    def show_status(self, status: Status) -> None:
        """State of the camera and the recipe in use."""
        recipe = status.recipe.name if status.recipe is not None else status.recipe_progress or "no recipe"
        text = f"{recipe}   {state_text(status)}   {status.camera_fps:.1f} fps"
        if text != self.facts.text():
            self.facts.setText(text)
            wrong = status.camera_state is not CameraState.STREAMING
            self.facts.setStyleSheet(f"color: {self._theme.invalid.mark};" if wrong else "")
        self.facts.setToolTip(f"{status.camera}\n{status.reason}\n{status.last_error}".strip())
        running = status.teaching is not None and (status.teaching.phase is TeachPhase.COLLECTING or status.teaching.phase.running)
        self.learn.set_face("learn", "Learning" if running else "Learn")
        self.learn.setEnabled(status.mode not in (Mode.STARTING, Mode.STOPPED))
        self.picture.show_message(*view_message(status, choice=False))

    def show_live(self, inspection: Inspection) -> None:
        """A picture that is no part's: none is judged."""
        self.picture.show_inspection(inspection)
