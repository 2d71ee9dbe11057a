"""The commands that an operator uses most: acknowledge, pause, learn, and for several cameras trigger."""

from __future__ import annotations

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from inspector.core.status import Mode
from inspector.core.views import ViewsStatus
from inspector.gui.shortcuts import key_of
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.key_button import KeyButton
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr


class CommandBar(QWidget):
    """Large buttons that keep their place and size whatever is written on them. ``trigger`` is there for several cameras only."""

    learn_asked = pyqtSignal()
    acknowledge_asked = pyqtSignal()
    acknowledge_all_asked = pyqtSignal()
    pause_asked = pyqtSignal()
    resume_asked = pyqtSignal()
    trigger_asked = pyqtSignal()

    def __init__(self, theme: Theme, icons: IconSet, *, several: bool = False) -> None:
        """``several``: there are several cameras, which are triggered together."""
        super().__init__()
        self._paused = False
        self.learn = KeyButton(theme, icons, "learn", tr("Learn good parts"), key_of("learn"))
        self.acknowledge = KeyButton(theme, icons, "acknowledge", tr("Acknowledge"), key_of("acknowledge"), widest=tr("Acknowledge 00000"))
        self.acknowledge.setToolTip(tr(f"You have looked at the held part: go on to the next that waits ({key_of('acknowledge')})"))
        self.acknowledge_all = KeyButton(theme, icons, "", tr("All …"), "")
        self.acknowledge_all.setToolTip(tr(f"You have seen all failures, and what has drifted ({key_of('acknowledge_all')})"))
        self.acknowledge_all.setAccessibleName(tr("Acknowledge all"))
        self.pause = KeyButton(theme, icons, "pause", tr("Pause"), key_of("pause"), widest=tr("Resume"))
        self.pause.setToolTip(tr(f"Stop judging, or go on; the live picture goes on ({key_of('pause')})"))
        self.trigger = KeyButton(theme, icons, "camera", tr("Trigger"), key_of("trigger"))
        self.trigger.setToolTip(tr(f"Take one picture with every camera now ({key_of('trigger')}): one part, whatever comes of it"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self.acknowledge, 1)
        first.addWidget(self.acknowledge_all)
        grid.addLayout(first, 0, 0)
        grid.addWidget(self.pause, 0, 1)
        if several:
            grid.addWidget(self.learn, 1, 0)
            grid.addWidget(self.trigger, 1, 1)
        else:
            grid.addWidget(self.learn, 1, 0, 1, 2)
            self.trigger.setParent(self)
            self.trigger.hide()
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.learn.clicked.connect(self.learn_asked)
        self.acknowledge.clicked.connect(self.acknowledge_asked)
        self.acknowledge_all.clicked.connect(self.acknowledge_all_asked)
        self.pause.clicked.connect(self.toggle_pause)
        self.trigger.clicked.connect(self.trigger_asked)
        for button in (self.learn, self.acknowledge, self.acknowledge_all, self.pause, self.trigger):
            button.setEnabled(False)

    def show_status(self, status: ViewsStatus, selected: Mode) -> None:
        """What can be done now. ``selected``: the mode of the selected view, which is the one that learns."""
        self._paused = status.mode is Mode.PAUSED
        self.learn.setEnabled(selected not in (Mode.STARTING, Mode.STOPPED))
        self.trigger.setEnabled(status.triggerable)
        count = status.unacknowledged
        self.acknowledge.setEnabled(count > 0 or status.to_acknowledge)
        self.acknowledge_all.setEnabled(count > 0)
        self.acknowledge.set_face("acknowledge", tr(f"Acknowledge {min(count, 99_999)}" if count else "Acknowledge"))
        self.pause.setEnabled(status.mode in (Mode.INSPECTING, Mode.PAUSED))
        self.pause.set_face("play", tr("Resume")) if self._paused else self.pause.set_face("pause", tr("Pause"))

    def toggle_pause(self) -> None:
        """Ask to pause or to resume, if parts are judged at all."""
        if self.pause.isEnabled():
            (self.resume_asked if self._paused else self.pause_asked).emit()
