"""The live picture of one of several views under the view's name, state and verdict."""

from __future__ import annotations

import math

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout

from inspector.core.status import CameraState, Mode, Status, TeachPhase
from inspector.core.types import Band, Verdict
from inspector.gui.live.banner import REVIEW, SET_UP
from inspector.gui.live.camera_text import state_text
from inspector.gui.live.live_marks import verdict_icon
from inspector.gui.live.live_view import LiveView
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.key_button import KeyButton
from inspector.gui.widgets.path_text import reason_first
from inspector.gui.widgets.room_label import RoomLabel
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr


class ViewPane(QFrame):
    """``chosen``: a person clicked the picture or the name, so that this view is to be selected. The selected one has a coloured frame."""

    chosen = pyqtSignal()

    def __init__(self, theme: Theme, icons: IconSet, name: str, key: str, live_view: LiveView) -> None:
        """``key`` selects the view too; "" if it has none."""
        super().__init__()
        self.setObjectName("pane")
        self._theme = theme
        self.button = KeyButton(theme, icons, "waiting", name, key)
        self.button.setCheckable(True)
        self.button.setToolTip(tr(f"Select the view {name}: its recipe, limit, camera and trend are shown" + (f" ({key})" if key else "")))
        self.button.setAccessibleName(tr(f"View {name}"))
        self._held = False
        self.verdict = RoomLabel(tr("live: INVALID"))
        self.verdict.setAccessibleName(tr(f"Verdict of {name}"))
        self.facts = RoomLabel("")
        self.facts.setObjectName("dim")
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.button)
        head.addWidget(self.verdict)
        head.addWidget(self.facts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5, 4, 5, 5)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(live_view, 1)
        # Not ``toggled``: a click on the button of the selected view must not take the mark away.
        self.button.clicked.connect(self.chosen)
        live_view.pressed.connect(self.chosen)
        self.show_selected(False)

    def show_selected(self, selected: bool) -> None:
        """Mark it, or not."""
        self.button.setChecked(selected)
        if self.property("selected") != selected:
            self.setProperty("selected", selected)
            style = self.style()
            if isinstance(style, QStyle):
                style.unpolish(self)
                style.polish(self)

    def show_held(self, held: bool) -> None:
        """Whether the picture is one that is held: then the verdict above it says that it is the live one."""
        self._held = held

    def show_status(self, status: Status) -> None:
        """The live verdict of the view, the state of its camera, its recipe, and whether it is being taught."""
        starting = status.mode is Mode.STARTING
        set_up = not math.isnan(status.set_up_left_s)
        word = "–" if starting else SET_UP if set_up else REVIEW if status.band is Band.REVIEW else status.verdict.value
        self.button.set_face("waiting" if starting else verdict_icon(status.verdict), self.button.text())
        word = f"live: {word}" if self._held else word
        if word != self.verdict.text():
            self.verdict.setText(tr(word))
            colour = self._theme.text if starting else self._theme.accent if set_up else self._theme.of(status.verdict).mark
            self.verdict.setStyleSheet(f"color: {colour}; font-weight: 600;")
        recipe = status.recipe.name if status.recipe is not None else "no recipe"
        wrong = status.camera_state is not CameraState.STREAMING
        recipe = _teaching_text(status) or status.recipe_progress or recipe
        # What matters most stands first: a narrow pane cuts the rest.
        text = f"{state_text(status)}   {recipe}" if wrong else f"{recipe}   {status.camera_fps:.1f} fps"
        if status.verdict is Verdict.INVALID and status.mode is Mode.INSPECTING and not wrong:
            text = f"{reason_first(status.reason)}   {recipe}"
        if text != self.facts.text():
            self.facts.setText(tr(text))
            self.facts.setStyleSheet(f"color: {self._theme.invalid.mark};" if wrong else "")
        told = (text, state_text(status), status.camera, status.reason, status.last_error)
        self.facts.setToolTip(tr("\n".join(line for line in told if line)))


def _teaching_text(status: Status) -> str:
    """Whether the view is being taught: other views are not, and the panel that says so may be hidden."""
    teaching = status.teaching
    if teaching is None or not (teaching.phase is TeachPhase.COLLECTING or teaching.phase.running):
        return ""
    if teaching.phase is TeachPhase.COLLECTING:
        return f"learning {teaching.recipe}: {len(teaching.parts)} of {teaching.wanted} good parts"
    return f"learning {teaching.recipe}: {100 * teaching.progress:.0f} %"
