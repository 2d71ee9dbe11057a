"""The lot's counters."""

from __future__ import annotations

from datetime import datetime

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from inspector.core.quality.answers import CorrectedCounters
from inspector.core.status import Counters
from inspector.gui.shortcuts import key_of
from inspector.gui.widgets.figures import count_text, yield_text
from inspector.gui.widgets.room_label import RoomLabel
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr


class CountersPanel(QFrame):
    """PASS, FAIL, INVALID, total and yield of the lot. ``new_lot_asked``: a person wants to begin another."""

    new_lot_asked = pyqtSignal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._shown: Counters | None = None
        self._lot = QLabel(tr("Lot –"))
        self._lot.setObjectName("caption")
        self._lot.setTextFormat(Qt.TextFormat.PlainText)
        self._lot.setMinimumWidth(40)
        self.button = QPushButton(tr("New lot …"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setToolTip(tr(f"Set the counters to zero for another lot; the old figures are kept ({key_of('new_lot')})"))
        self.button.clicked.connect(self.new_lot_asked)
        top = QHBoxLayout()
        top.addWidget(self._lot, 1)
        top.addWidget(self.button)
        colours = (theme.passed.mark, theme.failed.mark, theme.invalid.mark, theme.text, theme.text)
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        self._figures: list[QLabel] = []
        for column, (name, colour) in enumerate(zip(("PASS", "FAIL", "INVALID", "TOTAL", "YIELD"), colours, strict=True)):
            caption = QLabel(tr(name))
            caption.setObjectName("caption")
            figure = QLabel("–")
            figure.setObjectName("figure")
            figure.setStyleSheet(f"color: {colour};")
            figure.setAccessibleName(name)
            if name == "FAIL":
                self._failed = caption
            grid.addWidget(caption, 0, column)
            grid.addWidget(figure, 1, column)
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 10)
            self._figures.append(figure)
        self.corrected = RoomLabel("")
        self.corrected.setObjectName("caption")
        self.corrected.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.corrected.setAccessibleName(tr("What people said of the failures"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addLayout(grid)
        layout.addWidget(self.corrected)

    def show_counters(self, counters: Counters) -> None:
        """Touches a label only if its figure changed."""
        if counters == self._shown:
            return
        self._shown = counters
        values = (counters.passed, counters.failed, counters.invalid, counters.total)
        texts = [count_text(value) for value in values] + [yield_text(counters.yield_rate)]
        for figure, text in zip(self._figures, texts, strict=True):
            figure.setText(tr(text))
        asked = f"{counters.review} of {counters.failed} FAIL were for review, close to the limit"
        self._failed.setText(tr(f"FAIL ({count_text(counters.review)} ?)" if counters.review else "FAIL"))
        self._failed.setToolTip(tr(asked if counters.review else ""))
        since = f"   {tr('since')} {datetime.fromtimestamp(counters.since):%d %b %H:%M}" if counters.since > 0 else ""
        self._lot.setText(f"{tr('Lot')} {counters.lot or '–'}{since}")
        self._lot.setToolTip(self._lot.text())

    def show_corrected(self, corrected: CorrectedCounters) -> None:
        """What people said of the lot's parts, below the figures that the line got."""
        self.corrected.setText(tr(corrected_text(corrected)))
        self.corrected.setToolTip(tr(corrected_tip(corrected)) if self.corrected.text() else "")

    def texts(self) -> tuple[str, ...]:
        """The figures as they are read."""
        return tuple(figure.text() for figure in self._figures)


def corrected_text(corrected: CorrectedCounters) -> str:
    """In a line; empty while nobody has said anything."""
    said = corrected.confirmed
    if corrected.good != corrected.passed or said.bad:
        good = f"{count_text(corrected.failed)} FAIL, {count_text(said.good)} of them confirmed good"
        return f"{good}; yield {yield_text(corrected.yield_rate)} corrected"
    return ""


def corrected_tip(corrected: CorrectedCounters) -> str:
    """All of it."""
    said = corrected.confirmed
    lines = (
        f"FAIL: {corrected.failed}",
        f"  confirmed good: {said.good}",
        f"  really bad: {said.bad}",
        f"  cannot be told: {said.unsure}",
        f"  without an answer: {corrected.unreviewed}",
        f"PASS that was really bad: {said.escaped}",
        f"INVALID that was good: {said.invalid_good}",
        f"Yield: {yield_text(corrected.raw_yield)} raw, {yield_text(corrected.yield_rate)} corrected",
    )
    return "\n".join(lines)
