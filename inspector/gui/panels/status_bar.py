"""The state of one view in a row: camera, rates, latency, losses, device, disk; the plant, and the last error of all views."""

from __future__ import annotations

import math
import time
from dataclasses import fields

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QColor, QFontInfo, QPainter, QPaintEvent
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from inspector.core.plant.plant_report import PlantReport
from inspector.core.quality.learning_status import LearningPhase, LearningStatus, learning_in_words
from inspector.core.status import CameraState, Disk, Latency, Losses, Status
from inspector.gui.panels.loss_line import NO_LOSS, words_of
from inspector.gui.widgets.figures import count_text
from inspector.gui.widgets.path_text import reason_first
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

MANY_WAIT = 1000
"""Rows that wait for the plant, from which on their number is shown: fewer come and go with every second."""


class StatusCell(QWidget):
    """A caption and a value in a room that does not change with the value."""

    def __init__(self, theme: Theme, caption: str, widest: str, *, stretch: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._caption = tr(caption)
        self._widest = widest
        self._text = "–"
        self._alarm = False
        policy = QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._caption)

    @property
    def text(self) -> str:
        return self._text

    @property
    def alarm(self) -> bool:
        return self._alarm

    def show_text(self, text: str, tool_tip: str = "", *, alarm: bool = False) -> None:
        """``alarm``: with the colour and the sign of what is wrong."""
        text = tr(text)
        if (text, alarm) != (self._text, self._alarm):
            self._text, self._alarm = text, alarm
            self.setAccessibleDescription(text)
            self.update()
        self.setToolTip(tr(tool_tip or text))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wide = max(metrics.horizontalAdvance(self._widest), round(metrics.horizontalAdvance(self._caption) * 0.85))
        return QSize(wide + round(metrics.height() * 0.5), round(metrics.height() * 2.1))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        metrics = self.fontMetrics()
        line = metrics.height()
        value_font = painter.font()
        small = painter.font()
        small.setPixelSize(round(QFontInfo(value_font).pixelSize() * 0.85))
        painter.setFont(small)
        painter.setPen(QColor(self._theme.dim))
        painter.drawText(0, 0, self.width(), line, Qt.AlignmentFlag.AlignVCenter, self._caption)
        painter.setFont(value_font)
        painter.setPen(QColor(self._theme.invalid.mark if self._alarm else self._theme.text))
        text = f"⚠ {self._text}" if self._alarm else self._text
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(0, line, self.width(), line, Qt.AlignmentFlag.AlignVCenter, elided)
        painter.end()


class StatusBar(QFrame):
    """One row of cells. What is wrong is marked by a sign and a colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.camera = StatusCell(theme, "Camera", "⚠ reopening  0000.0 fps")
        self.rate = StatusCell(theme, "Verdicts", "0000.0/s")
        self.latency = StatusCell(theme, "Latency p50 / p95 / p99", "0000 / 0000 / 0000 ms")
        self.losses = StatusCell(theme, "Replaced / lost / not judged", "⚠ 00000 / 0000 / 00000")
        self.runtime = StatusCell(theme, "Device", "openvino f32 CPU 00")
        self.disk = StatusCell(theme, "Disk", "⚠ 0000 GB free")
        self.learning = StatusCell(theme, "Learning", "0000 / 0000, just begun")
        self.learning.setVisible(False)
        self.plant = StatusCell(theme, "Plant", "⚠ 000 000 wait")
        self.plant.setVisible(False)
        self.error = StatusCell(theme, "Last error", "", stretch=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(14)
        for cell in (self.camera, self.rate, self.latency, self.losses, self.runtime, self.disk, self.learning, self.plant, self.error):
            row.addWidget(cell, 1 if cell is self.error else 0)

    def show_status(self, status: Status, error: str, plant: PlantReport | None = None) -> None:
        """``status``: of the selected view; ``error``: of all of them, "" for none; ``plant``: what it was told, None where there is none.
        Cells repaint only if their text changed."""
        live = status.camera_state is CameraState.STREAMING
        state = "reopening" if status.camera_state is CameraState.WAITING else status.camera_state.value
        camera = f"{state}  {status.camera_fps:.1f} fps" if live else state
        wrong = status.camera_state in (CameraState.STALLED, CameraState.LOST, CameraState.CLOSING, CameraState.WAITING)
        self.camera.show_text(camera, f"{status.camera or 'no camera'}, opened again {status.reconnects} times", alarm=wrong)
        self.rate.show_text(f"{status.verdicts_per_s:.1f}/s", _stages(status))
        self.latency.show_text(latency_text(status.latency), f"Capture to verdict, over the last {status.latency.count} verdicts")
        lost = status.losses
        # Without a recipe nothing is lost: parts pass that nobody asked to judge.
        serious = sum(getattr(lost, field.name) for field in fields(lost) if field.name not in (*NO_LOSS, "unjudged"))
        text = f"{lost.replaced} / {serious} / {lost.unjudged}"
        self.losses.show_text(text, losses_text(lost), alarm=bool(serious or lost.unjudged))
        self.runtime.show_text(status.runtime or "–")
        self._show_disk(status.disk)
        self._show_learning(status.learning)
        self._show_plant(plant)
        self.error.show_text(reason_first(error) or tr("none"), error, alarm=bool(error))

    def _show_learning(self, learning: LearningStatus | None) -> None:
        """Calm: nothing of it is an alarm."""
        self.learning.setVisible(learning is not None)
        if learning is None:
            return
        grade = "" if learning.now is None else tr(learning.now.value)
        learns = learning.phase is LearningPhase.LEARNING and learning.most
        said = f"{learning.steps} / {learning.most}" if learns else tr(learning.phase.value)
        self.learning.show_text(", ".join(filter(None, dict.fromkeys((said, grade)))), learning_in_words(learning))

    def _show_plant(self, plant: PlantReport | None) -> None:
        """Quiet while all is told."""
        self.plant.setVisible(plant is not None)
        if plant is None:
            return
        if plant.waiting >= MANY_WAIT:
            said = f"{count_text(plant.waiting)} wait"
        elif plant.problem:
            said = reason_first(plant.problem) if plant.waiting or not plant.refused else f"{plant.refused} set aside"
        else:
            said = "–" if math.isnan(plant.sent_at) else f"told {time.strftime('%H:%M', time.localtime(plant.sent_at))}"
        self.plant.show_text(said, "\n".join(map(tr, plant_in_lines(plant))), alarm=bool(plant.problem))

    def _show_disk(self, disk: Disk) -> None:
        free = f"{disk.free_bytes / 1e9:.0f} GB free"
        records = f"Records: {disk.records_bytes / 1e9:.2f} GB, free: {disk.free_bytes / 1e9:.1f} GB"
        if disk.problem:
            self.disk.show_text(reason_first(disk.problem), f"{disk.problem}\n{records}", alarm=True)
        else:
            self.disk.show_text(free if disk.free_bytes else "–", records)


def plant_in_lines(plant: PlantReport) -> tuple[str, ...]:
    """All that is known of what the plant was told, each a text for people."""
    last = "nothing was sent yet"
    if math.isfinite(plant.sent_at):
        last = f"Last sent: {time.strftime('%Y-%m-%d %H:%M:%S', time.localtime(plant.sent_at))}"
    said = [plant.problem] if plant.problem else []
    said += [last, f"Rows that wait: {plant.waiting}"]
    if plant.pictures_waiting:
        said.append(f"Pictures that wait: {plant.pictures_waiting}")
    return tuple(said)


def latency_text(latency: Latency) -> str:
    """Three figures, a dash for each that is not known."""
    values = (latency.p50, latency.p95, latency.p99)
    if not all(math.isfinite(value) for value in values):
        return "–"
    return " / ".join(f"{value:.0f}" for value in values) + " ms"


def losses_text(losses: Losses) -> str:
    """Every kind of loss in words."""
    lost = [words_of(field.name, getattr(losses, field.name)) for field in fields(losses) if field.name not in NO_LOSS]
    return "\n".join((f"{losses.replaced} pictures were replaced by a newer one before they were looked at", *lost))


def _stages(status: Status) -> str:
    stages = [f"{name}: {value:.1f} ms" for name, value in status.stages_ms.items()]
    if (output := status.camera_output) is not None and math.isfinite(output.late_ms):
        stages.append(f"camera's output: {output.late_ms:.1f} ms, {output.latest_ms:.0f} ms at most")
    if (line := status.line) is not None and math.isfinite(line.result_ms):
        stages.append(f"result to the line: {line.result_ms:.1f} ms, {line.slowest_result_ms:.0f} ms at most")
    queues = [f"{name}: {held} of {room} waiting" for name, (held, room) in status.queues.items()]
    return "\n".join([*stages, *queues]) or "No verdict yet"
