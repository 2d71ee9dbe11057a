"""A folder or a video as a player: play, pause, step, again, pace."""

from __future__ import annotations

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QProgressBar, QWidget

from inspector.core.status import CameraState, Status
from inspector.gui.panels.choosers import CalmCombo
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.key_button import KeyButton
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

PACES = (
    (0.0, "as fast as it goes"),
    (0.5, "1 in 2 s"),
    (1.0, "1 a second"),
    (2.0, "2 a second"),
    (5.0, "5 a second"),
    (10.0, "10 a second"),
)
"""What is offered: parts per second."""


class PlayerBar(QWidget):
    """Not there while the camera is a real one. ``pace_asked`` gives parts per second, 0 for as fast as they are judged."""

    play_asked = pyqtSignal()
    pause_asked = pyqtSignal()
    step_asked = pyqtSignal()
    again_asked = pyqtSignal()
    pace_asked = pyqtSignal(float)

    def __init__(self, theme: Theme, icons: IconSet) -> None:
        super().__init__()
        self._plays = True
        self.play = KeyButton(theme, icons, "pause", tr("Pause"), "", widest=tr("Pause"))
        self.step = KeyButton(theme, icons, "step", tr("Step"), "")
        self.again = KeyButton(theme, icons, "again", tr("Again"), "")
        self.step.setToolTip(tr("One more picture: one part"))
        self.again.setToolTip(tr("From the first picture on"))
        self.pace = CalmCombo()
        self.pace.setAccessibleName(tr("Pace of the stored pictures"))
        self.pace.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for pace_hz, words in PACES:
            self.pace.addItem(tr(words), pace_hz)
        self.position = QProgressBar()
        self.position.setAccessibleName(tr("Stored pictures that were handed on"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for widget in (self.play, self.step, self.again):
            row.addWidget(widget)
        row.addWidget(self.position, 1)
        row.addWidget(QLabel(tr("Pace")))
        row.addWidget(self.pace)
        self.play.clicked.connect(self._toggle)
        self.step.clicked.connect(self.step_asked)
        self.again.clicked.connect(self.again_asked)
        self.pace.activated.connect(lambda index: self.pace_asked.emit(float(self.pace.itemData(index))))
        self.hide()

    def show_status(self, status: Status) -> None:
        """Where the player is."""
        player = status.player
        if (player is None) != self.isHidden():
            self.setVisible(player is not None)
        if player is None:
            return
        ended = status.camera_state is CameraState.ENDED
        self._plays = not player.paused and not ended
        self.play.set_face("pause", tr("Pause")) if self._plays else self.play.set_face("play", tr("Play"))
        self.step.setEnabled(not ended)
        self.position.setRange(0, max(1, player.total))
        self.position.setValue(min(player.position, max(1, player.total)))
        self.position.setFormat(f"{player.position} of {player.total}" if player.total else f"{player.position}")
        index = self.pace.findData(player.pace_hz)
        if index != self.pace.currentIndex():
            self.pace.setCurrentIndex(index)

    def _toggle(self) -> None:
        (self.pause_asked if self._plays else self.play_asked).emit()
