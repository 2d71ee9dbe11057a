"""How the camera is: since when, how fast, and everything that went wrong on the way."""

from __future__ import annotations

import math

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from inspector.core.camera_report import CameraReport
from inspector.core.line.camera_output import CameraOutputReport
from inspector.core.status import CameraState, Status
from inspector.gui.charts.at_first_sight import AtFirstSight
from inspector.gui.charts.health_plot import HealthPlot
from inspector.gui.live.camera_text import age_text
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_COLUMNS = 4


class CameraHealthPage(QWidget):
    """Figures, the history, and what to put right on this machine."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._figures: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        for number, (name, tip) in enumerate(_FIGURES.items()):
            row, column = 2 * (number // _COLUMNS), number % _COLUMNS
            caption = QLabel(name)
            caption.setObjectName("caption")
            value = QLabel("–")
            for label in (caption, value):
                label.setToolTip(tr(tip))
                label.setTextFormat(Qt.TextFormat.PlainText)
            value.setAccessibleName(name)
            grid.addWidget(caption, row, column)
            grid.addWidget(value, row + 1, column)
            grid.setColumnStretch(column, 1)
            self._figures[name] = value
        self.plot = AtFirstSight(lambda: HealthPlot(theme), HealthPlot.LINES)
        self.advice = QLabel()
        self.advice.setWordWrap(True)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.advice.setStyleSheet(f"color: {theme.invalid.mark};")
        self.advice.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(grid)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.advice)

    def figure(self, name: str) -> str:
        """What is shown under this name."""
        return self._figures[name].text()

    def show_status(self, status: Status) -> None:
        """Labels change only with their text."""
        for name, (text, wrong) in figures(status).items():
            label = self._figures[name]
            if label.text() != text:
                label.setText(tr(text))
                label.setStyleSheet(f"color: {self._theme.invalid.mark};" if wrong else "")
        self.plot.tell(lambda plot: plot.show_history(status.camera_report.history))
        advice = "\n".join(f"⚠ {one}" for one in _advice(status.camera_report, status.camera_output))
        if advice != self.advice.text():
            self.advice.setText(tr(advice))
            self.advice.setVisible(bool(advice))


_FIGURES = {
    "Camera": "Pictures that come, per second",
    "Used": "Pictures that are judged or shown, per second",
    "Age": "How old the newest picture is",
    "Opened again": "How often the camera was lost and opened again",
    "Replaced": "Pictures that a newer one took the place of before they were looked at",
    "Incomplete": "Pictures of which pieces did not arrive",
    "Resent": "Packets that were asked for again",
    "Missed ids": "Pictures that the camera numbered and that never came",
    "Triggers": "Software triggers, and how many of them no picture answered",
    "Surplus, late": "Pictures that no trigger asked for, and answers that came too late",
    "Frozen": "Pictures that were the same as those before, to the last bit",
    "Settings lost": "How often the camera had other settings than it was given",
}


def figures(status: Status) -> dict[str, tuple[str, bool]]:
    """Name -> text, and whether it is worth a look."""
    report = status.camera_report
    counts = report.counts
    age = status.frame_age_s
    old = math.isfinite(age) and age > 1.0 and status.camera_state is not CameraState.ENDED
    return {
        "Camera": (f"{status.camera_fps:.1f} fps", False),
        "Used": (f"{report.used_fps:.1f} fps", False),
        "Age": (age_text(age), old),
        "Opened again": (str(counts.reconnects), counts.reconnects > 0),
        "Replaced": (str(counts.replaced), False),
        "Incomplete": (str(counts.incomplete), counts.incomplete > 0),
        "Resent": (str(counts.resent), counts.resent > 0),
        "Missed ids": (str(counts.missed), counts.missed > 0),
        "Triggers": (f"{counts.triggers}, {counts.missed_triggers} missed", counts.missed_triggers > 0),
        "Surplus, late": (f"{counts.surplus}, {counts.late}", counts.surplus + counts.late > 0),
        "Frozen": (str(counts.frozen), counts.frozen > 0),
        "Settings lost": (str(counts.settings_lost), counts.settings_lost > 0),
    }


def _advice(report: CameraReport, output: CameraOutputReport | None) -> tuple[str, ...]:
    hanging = f"{report.hanging} calls into the driver of a camera have not come back" if report.hanging else ""
    return (*((hanging,) if hanging else ()), *((output.problem,) if output is not None and output.problem else ()), *report.advice)
