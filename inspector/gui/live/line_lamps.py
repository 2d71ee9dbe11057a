"""The lamps of the line's signals in a row: Online, Ready, Busy, Result, PLC alive; and its fault in words."""

from __future__ import annotations

import math
import time
from enum import Enum

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from inspector.core.line.line_words import error_in_words
from inspector.core.line.messages import LineReport
from inspector.core.line.vocabulary import LineError, LineResult
from inspector.core.types import Verdict
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

NO_REPORT = 'The line\'s signals do not answer: the line hears "not ready"'
NO_FAULT = "No fault since the line's signals started"
_VERDICTS = {LineResult.PASS: Verdict.PASS, LineResult.FAIL: Verdict.FAIL, LineResult.INVALID: Verdict.INVALID}


class Lit(Enum):
    """How a lamp burns. A disc is on, a ring is off, a cross is wrong: each has its form beside its colour."""

    ON = "on"
    OFF = "off"
    WRONG = "wrong"


class LineLamp(QWidget):
    """A lamp and its name, in a room that does not change."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = tr(name)
        self._lit = Lit.OFF
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(tr(Lit.OFF.value))

    @property
    def lit(self) -> Lit:
        """As it is shown."""
        return self._lit

    def show_lit(self, lit: Lit) -> None:
        """Another light; painted only if it is another one."""
        if lit is not self._lit:
            self._lit = lit
            self.setAccessibleDescription(tr(lit.value))
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._name) + round(metrics.height() * 1.15), round(metrics.height() * 1.4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = float(self.fontMetrics().height())
        lamp = QRectF(0, 0, 0.72 * line, 0.72 * line)
        lamp.moveCenter(QPointF(0.46 * line, self.height() / 2))
        self._paint_lamp(painter, lamp)
        painter.setPen(QColor(self._theme.dim if self._lit is Lit.OFF else self._theme.text))
        painter.drawText(self.rect().adjusted(round(line), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._name)
        painter.end()

    def _paint_lamp(self, painter: QPainter, lamp: QRectF) -> None:
        theme, width = self._theme, lamp.width()
        if self._lit is Lit.ON:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.passed.mark))
            painter.drawEllipse(lamp)
        elif self._lit is Lit.OFF:
            painter.setPen(QPen(QColor(theme.dim), max(1.2, 0.12 * width)))
            painter.drawEllipse(lamp.adjusted(0.06 * width, 0.06 * width, -0.06 * width, -0.06 * width))
        else:
            inner = lamp.adjusted(0.12 * width, 0.12 * width, -0.12 * width, -0.12 * width)
            painter.setPen(QPen(QColor(theme.failed.mark), 0.24 * width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.bottomLeft(), inner.topRight())


class ResultLamp(QWidget):
    """The result that the line can read now, by its word in its colour; a frame round it while the line has not taken it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name = tr("Result")
        self._result, self._waits = LineResult.NONE, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription("–")

    @property
    def word(self) -> str:
        """What stands in it."""
        verdict = _VERDICTS.get(self._result)
        return "–" if verdict is None else verdict.value

    def show_result(self, result: LineResult, *, waits: bool) -> None:
        """``waits``: the line has not taken it yet."""
        if (result, waits) != (self._result, self._waits):
            self._result, self._waits = result, waits
            self.setAccessibleDescription(self.word)
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        font = QFont(self.font())
        font.setBold(True)
        return QSize(metrics.horizontalAdvance(self._name) + round(self._word_room()), round(metrics.height() * 1.4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _word_room(self) -> float:
        return self.fontMetrics().horizontalAdvance("INVALID") * 1.15 + self.fontMetrics().height() * 1.3

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, named = float(self.fontMetrics().height()), float(self.fontMetrics().horizontalAdvance(self._name))
        painter.setPen(QColor(self._theme.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._name)
        room = QRectF(named + 0.4 * line, 0.08 * line, self.width() - named - 0.5 * line, self.height() - 0.16 * line)
        verdict = _VERDICTS.get(self._result)
        ink = self._theme.dim
        if verdict is not None:
            colours = self._theme.of(verdict)
            ink = colours.ink
            painter.setPen(QPen(QColor(self._theme.text), max(1.5, 0.12 * line)) if self._waits else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.fill))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 0.3 * line, 0.3 * line)
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.word)
        painter.end()


class FaultWords(QWidget):
    """What is wrong with the line's signals now, else what was last, with its time; in as much room as there is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.text, self.standing = "", False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Fault of the line's signals"))

    def show_words(self, text: str, *, standing: bool) -> None:
        """The first sentence: what is wrong, without the remedy. ``standing``: it is so now."""
        text = _first_sentence(tr(text))
        if (text, standing) != (self.text, self.standing):
            self.text, self.standing = text, standing
            self.setAccessibleDescription(text)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, round(self.fontMetrics().height() * 1.4))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        font = QFont(self.font())
        font.setBold(self.standing)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.invalid.mark if self.standing else self._theme.dim))
        text = f"⚠ {self.text}" if self.standing else self.text
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()


class LineLamps(QWidget):
    """``clicked`` gives all that is known of the line's signals, a line each. Not there where nobody controls by signals.

    ``reset_asked``: somebody has mended the cause of an error. Where a PLC controls it resets errors; else there is a button.
    """

    clicked = pyqtSignal(str)
    reset_asked = pyqtSignal()

    def __init__(self, theme: Theme, control: str) -> None:
        """``control``: who controls, see ``LineSettings``; without a PLC there is no lamp for one."""
        super().__init__()
        self.shown: LineReport | None = None
        """What was shown last."""
        self.online, self.ready, self.busy = (LineLamp(theme, name) for name in ("Online", "Ready", "Busy"))
        self.result = ResultLamp(theme)
        self.plc = LineLamp(theme, "PLC alive")
        self.fault = FaultWords(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        for lamp in (self.online, self.ready, self.busy, self.result, self.plc):
            row.addWidget(lamp)
        row.addWidget(self.fault, 1)
        self.reset = QPushButton(tr("Reset"))
        self.reset.setToolTip(tr("The cause of the error is mended, and the parts were looked at"))
        self.reset.clicked.connect(self.reset_asked)
        self.reset.hide()
        self._resets = control == "camera"
        row.addWidget(self.reset)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Signals to the line"))
        self._begun = False  # before the station has said anything nothing is wrong
        if control == "camera":
            self.plc.hide()
        if control == "off":
            self.hide()

    def show_report(self, report: LineReport | None) -> None:
        """As it is now; None: the process of the line's signals has not said anything, or there is none."""
        if report != self.shown or not self._begun:
            self.shown, self._begun = report, True
            self._show()

    def _show(self) -> None:
        report = self.shown or LineReport()
        self.online.show_lit(Lit.ON if report.online else Lit.WRONG)
        self.ready.show_lit(Lit.ON if report.ready else Lit.OFF)
        self.busy.show_lit(Lit.ON if report.busy else Lit.OFF)
        self.result.show_result(report.result, waits=report.result_waits)
        self.plc.show_lit(Lit.ON if report.plc_alive else Lit.WRONG)
        text, standing = _fault_of(self.shown)
        self.fault.show_words(text, standing=standing)
        self.reset.setVisible(self._resets and report.error is not LineError.NONE)
        self.setToolTip("\n".join(map(tr, report_in_lines(self.shown))))

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        self.clicked.emit("\n".join(map(tr, report_in_lines(self.shown))))


def standing_fault(report: LineReport | None) -> str:
    """What is wrong now, in words; empty if nothing is."""
    if report is None:
        return NO_REPORT
    return report.fault or error_in_words(report.error) or next(iter(report.problems), "")


def report_in_lines(report: LineReport | None) -> tuple[str, ...]:
    """All that is known, each a text for people."""
    if report is None:
        return (NO_REPORT,)
    counted = f"Triggers {report.triggers}: PASS {report.passed}, FAIL {report.failed}, INVALID {report.invalid}"
    counts = {
        "never taken by the line": report.flushed,
        "triggered while not ready": report.missed,
        "verdicts too late": report.late,
        "ejected": report.ejected,
    }
    said = [standing_fault(report)] if standing_fault(report) else []
    if report.last_fault:
        said.append(f"Last fault {_moment(report.last_fault_at)}: {report.last_fault}")
    said.append(counted)
    said += [f"{count} {tr(word)}" for word, count in counts.items() if count]
    said += [f"Listens: {place}" for place in report.listening] + [f"Connected: {peer}" for peer in report.peers]
    said += [problem for problem in report.problems if problem not in said]
    return tuple(said)


def _fault_of(report: LineReport | None) -> tuple[str, bool]:
    """In words, and whether it stands now."""
    standing = standing_fault(report)
    if standing:
        return standing, True
    assert report is not None
    if not report.last_fault:
        return NO_FAULT, False
    return f"Last fault {_moment(report.last_fault_at)}: {report.last_fault}", False


def _first_sentence(text: str) -> str:
    """In a row there is no room for more; a click tells all of it."""
    return text.partition(". ")[0].partition("。")[0].rstrip(".")


def _moment(at: float) -> str:
    """By the clock on the wall, with its day if that is not today's."""
    if not math.isfinite(at):
        return "–"
    form = "%H:%M:%S" if time.localtime(at)[:3] == time.localtime()[:3] else "%Y-%m-%d %H:%M"
    return time.strftime(form, time.localtime(at))
