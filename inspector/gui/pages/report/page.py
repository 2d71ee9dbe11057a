"""The page "Report": the figures and charts of a shift, a lot or any span, and one press for PDF and CSV."""

from __future__ import annotations

import math
from pathlib import Path
from time import monotonic

from PyQt6.QtCore import Qt, QTimer, QUrl
from PyQt6.QtGui import QDesktopServices
from PyQt6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from calibration.statistics.control_charts import RULES
from inspector.core.errors import InspectorError
from inspector.core.quality.report import ReportFigures, VerdictTally
from inspector.gui.charts.at_first_sight import AtFirstSight
from inspector.gui.charts.control_chart import ControlChart
from inspector.gui.charts.pareto import ParetoBars
from inspector.gui.pages.page import Page
from inspector.gui.pages.report.choice import SpanChoice, lot_names
from inspector.gui.widgets.figures import count_text, yield_text
from inspector.gui.widgets.path_text import breakable
from inspector.gui.widgets.theme import Theme
from inspector.gui.widgets.working import Working
from inspector.gui.words.speech import tr
from inspector.reporting.report_pdf import summary
from inspector.runtime.reporting.making import MadeReport, ReportMaker, ReportStopped

AGAIN_AFTER_S = 15.0
"""Seconds until the figures of a span that goes on are read again, and at least twenty times what reading them takes."""
_SHARE_OF_TIME = 20.0
_TICK_MS = 1000
_NO_STATION = "The station is not running yet. Wait until it has started"


class ReportPage(Page):
    """Reads the ledger on a thread of its own; a second one makes the files."""

    def __init__(self, theme: Theme, maker: ReportMaker | None, shifts: tuple[str, ...]) -> None:
        """``maker`` None: there is no station, and nothing can be shown."""
        super().__init__("report", "report", "Report")
        self._maker = maker
        self._shown = False
        self._wanted = False
        self._read_at = self._took_s = 0.0
        self._folder: Path | None = None
        self.figures: ReportFigures | None = None
        self.choice = SpanChoice(shifts)
        self.big = _BigFigures(theme)
        self.shares = AtFirstSight(lambda: ControlChart(theme, "Share of FAIL over time", 100.0), ControlChart.LINES)
        self.scores = AtFirstSight(lambda: ControlChart(theme, "Mean score over time"), ControlChart.LINES)
        self.words = QLabel()
        self.rules = QLabel()
        self.rules.setObjectName("dim")
        self.bars = (
            ParetoBars(theme, "FAIL by place", theme.failed.mark),
            ParetoBars(theme, "Confirmed bad by kind", theme.failed.mark),
            ParetoBars(theme, "INVALID by reason", theme.invalid.mark),
        )
        self.make = QPushButton(tr("Make PDF and CSV"))
        self.make.setObjectName("primary")
        self.stop = QPushButton(tr("Stop"))
        self.result = QLabel()
        self.open = QPushButton(tr("Open folder"))
        self._reading, self._making = Working("report figures"), Working("report")
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._lay_out()
        self._connect()
        self._show_making(False)

    def begin(self) -> None:
        """Read what is chosen."""
        self._shown = True
        self.choice.offer_shifts()
        self.refresh()
        self._timer.start()
        self.choice.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """The making of files goes on; nothing is read any more."""
        self._shown = False
        self._timer.stop()

    def finish(self) -> None:
        """The window closes."""
        self._timer.stop()
        if self._maker is not None:
            self._maker.stopping.set()
        self._reading.stop()
        self._making.stop()

    def refresh(self) -> None:
        """Read what is chosen, now or once what is being read has come."""
        if self._maker is None:
            self.words.setText(tr(_NO_STATION))
            return
        try:
            span = self.choice.span()
        except InspectorError as error:
            self.words.setText(str(error))
            return
        maker, began = self._maker, monotonic()

        def read() -> object:
            with maker.reader() as reader:
                names = lot_names(reader)
            return names, maker.figures(span), monotonic() - began

        self._wanted = not self._reading.begin(read)

    def _look_again(self) -> None:
        waited = monotonic() - self._read_at
        if self.choice.is_live and waited > max(AGAIN_AFTER_S, _SHARE_OF_TIME * self._took_s):
            self.refresh()

    def _show_read(self, found: tuple[tuple[str, ...], ReportFigures, float]) -> None:
        names, figures, self._took_s = found
        self._read_at = monotonic()
        self.choice.offer_lots(names)
        self.show_figures(figures)
        if self._wanted:
            self.refresh()

    def _not_read(self, why: str) -> None:
        self._read_at = monotonic()
        self.words.setText(tr(why))
        if self._wanted:
            self.refresh()

    def show_figures(self, figures: ReportFigures) -> None:
        """Everything of them that the page shows."""
        self.figures = figures
        self.big.show_tallies(figures.tally, figures.corrected)
        share = [_share(one.tally) for one in figures.intervals]
        self.shares.tell(lambda chart: chart.show_chart(figures.intervals, share, figures.fail_limits, figures.fail_hits, figures.changes))
        score = [one.score for one in figures.intervals]
        self.scores.tell(
            lambda chart: chart.show_chart(figures.intervals, score, figures.score_limits, figures.score_hits, figures.changes)
        )
        self.words.setText(tr("\n".join(f"• {one}" for one in summary(figures))))
        self.rules.setText(tr("\n".join(_rules(figures))))
        for bars, counts in zip(self.bars, (figures.by_zone, figures.by_kind, figures.invalid_by_reason), strict=True):
            bars.show_counts(counts)

    def _begin_making(self) -> None:
        if self._maker is None:
            self.said.emit(_NO_STATION)
            return
        try:
            span = self.choice.span()
        except InspectorError as error:
            self.said.emit(str(error))
            return
        maker = self._maker
        if self._making.begin(lambda: maker.make(span)):
            self._show_making(True)

    def _made(self, made: MadeReport) -> None:
        self._folder = made.folder
        self._show_making(False)
        self.result.setText(breakable(tr(f"Written: {made.folder}")))
        self.open.show()
        self.show_figures(made.figures)

    def _not_made(self, why: str) -> None:
        self._show_making(False)
        self.result.setText(
            tr("The report was stopped; nothing was written" if str(ReportStopped("the report was stopped")) in why else why)
        )

    def _ask_who_may(self, error: object) -> None:
        self._show_making(False)
        self.refused.emit(error, self._begin_making)

    def _show_making(self, making: bool) -> None:
        self.make.setEnabled(not making)
        self.stop.setVisible(making)
        self.open.hide()
        self.result.setText(tr("The report is being made …" if making else ""))

    def _stop_making(self) -> None:
        if self._maker is not None:
            self._maker.stopping.set()

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _connect(self) -> None:
        self.choice.changed.connect(self.refresh)
        self._reading.done.connect(self._show_read)
        self._reading.refused.connect(self._not_read)
        self._making.done.connect(self._made)
        self._making.refused.connect(self._not_made)
        self._making.asked.connect(self._ask_who_may)
        self._timer.timeout.connect(self._look_again)
        self.make.clicked.connect(self._begin_making)
        self.stop.clicked.connect(self._stop_making)
        self.open.clicked.connect(self._open_folder)

    def _lay_out(self) -> None:
        for label in (self.words, self.rules, self.result):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.result.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        side = QWidget()
        told = QVBoxLayout(side)
        told.setContentsMargins(0, 0, 4, 0)
        told.addWidget(self.words)
        for bars in self.bars:
            told.addWidget(bars)
        told.addWidget(self.rules)
        told.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(side)
        charts = QVBoxLayout()
        charts.setSpacing(6)
        for title, chart in (("Share of FAIL in %", self.shares), ("Mean score of the PASS parts", self.scores)):
            charts.addWidget(_panel(title, chart), 1)
        middle = QHBoxLayout()
        middle.setSpacing(8)
        middle.addLayout(charts, 3)
        middle.addWidget(_panel("What is behind the figures", area), 2)
        foot = QHBoxLayout()
        foot.addWidget(self.make)
        foot.addWidget(self.stop)
        foot.addWidget(self.result, 1)
        foot.addWidget(self.open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.choice)
        layout.addWidget(self.big)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)


class _BigFigures(QFrame):
    """Parts, PASS, FAIL, INVALID, yield, and yield corrected by answers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 12, 6)
        grid.setVerticalSpacing(0)
        colours = (theme.text, theme.passed.mark, theme.failed.mark, theme.invalid.mark, theme.text, theme.text)
        names = ("PARTS", "PASS", "FAIL", "INVALID", "YIELD", "CORRECTED")
        self.labels = [QLabel("–") for _ in names]
        self._captions = [QLabel(tr(name)) for name in names]
        for column, (caption, label, colour) in enumerate(zip(self._captions, self.labels, colours, strict=True)):
            caption.setObjectName("caption")
            label.setObjectName("figure")
            label.setStyleSheet(f"color: {colour};")
            label.setAccessibleName(caption.text())
            grid.addWidget(caption, 0, column)
            grid.addWidget(label, 1, column)
            grid.setColumnStretch(column, 1)

    def show_tallies(self, tally: VerdictTally, corrected: VerdictTally) -> None:
        """``corrected``: by answers."""
        counts = [count_text(one) for one in (tally.total, tally.passed, tally.failed, tally.invalid)]
        for label, text in zip(self.labels, (*counts, yield_text(tally.yield_rate), yield_text(corrected.yield_rate)), strict=True):
            label.setText(tr(text))
        self._captions[2].setText(tr(f"FAIL ({count_text(tally.review)} ?)" if tally.review else "FAIL"))


def _share(tally: VerdictTally) -> float:
    judged = tally.passed + tally.failed
    return tally.failed / judged if judged else math.nan


def _rules(figures: ReportFigures) -> list[str]:
    """What the numbers at the rings mean."""
    broken = {hit.rule for hit in (*figures.fail_hits, *figures.score_hits)}
    return [f"Rule {rule.number}: {rule.words} (a sign of: {rule.means})." for rule in RULES if rule.name in broken]


def _panel(title: str, content: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("panel")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(10, 6, 8, 6)
    caption = QLabel(tr(title))
    caption.setObjectName("caption")
    layout.addWidget(caption)
    layout.addWidget(content, 1)
    return frame
