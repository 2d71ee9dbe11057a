"""The row that says how the learning beside the line goes on, with its buttons."""

from __future__ import annotations

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QFrame, QGridLayout, QLabel, QProgressBar, QPushButton

from inspector.core.quality.learning_status import LearningPhase, LearningStatus, learning_in_words
from inspector.gui.widgets.path_text import breakable
from inspector.gui.words.speech import tr

_RESTS = (LearningPhase.PAUSED, LearningPhase.STOPPED)
_ENDED = (LearningPhase.DONE, LearningPhase.STOPPED)


class LearningRow(QFrame):
    """Hidden where nothing learns on. Asks by its signals."""

    pause_asked = pyqtSignal()
    resume_asked = pyqtSignal()
    stop_asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        heading = QLabel(tr("Learning beside the line"))
        heading.setObjectName("heading")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.pause = QPushButton(tr("Pause"))
        self.pause.setToolTip(tr("Learning rests until you let it go on; the recipe in use judges on"))
        self.pause.clicked.connect(self.pause_asked)
        self.resume = QPushButton(tr("Go on"))
        self.resume.setToolTip(tr("Learning goes on where it was"))
        self.resume.clicked.connect(self.resume_asked)
        self.stop = QPushButton(tr("Stop"))
        self.stop.setToolTip(tr("Learning ends; versions that it has offered stay"))
        self.stop.clicked.connect(self.stop_asked)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.addWidget(heading, 0, 0)
        for column, button in enumerate((self.pause, self.resume, self.stop), start=1):
            grid.addWidget(button, 0, column)
        grid.addWidget(self.text, 1, 0, 1, 4)
        grid.addWidget(self.progress, 2, 0, 1, 4)
        grid.setColumnStretch(0, 1)
        self.setVisible(False)

    def show_status(self, status: LearningStatus | None) -> None:
        """``status`` None: nothing learns on."""
        self.setVisible(status is not None)
        if status is None:
            return
        self.text.setText(breakable(tr(learning_in_words(status))))
        learns = status.phase is LearningPhase.LEARNING
        self.progress.setVisible(learns)
        self.progress.setRange(0, status.most or 0)
        self.progress.setValue(min(status.steps, status.most))
        self.pause.setVisible(status.phase not in (*_RESTS, *_ENDED))
        self.resume.setVisible(status.phase in (*_RESTS, LearningPhase.FAILED))
        self.stop.setVisible(status.phase not in _ENDED)
