"""The lot's counters."""

from __future__ import annotations

from datetime import datetime

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from inspector.core.status import Counters
from inspector.gui.shortcuts import key_of
from inspector.gui.widgets.figures import count_text, yield_text
from inspector.gui.widgets.theme import Theme


class CountersPanel(QFrame):
    """PASS, FAIL, INVALID, total and yield of the lot. ``new_lot_asked``: a person wants to begin another."""

    new_lot_asked = pyqtSignal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._shown: Counters | None = None
        self._lot = QLabel("Lot –")
        self._lot.setObjectName("caption")
        self._lot.setTextFormat(Qt.TextFormat.PlainText)
        self._lot.setMinimumWidth(40)
        self.button = QPushButton("New lot …")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setToolTip(f"Set the counters to zero for another lot; the old figures are kept ({key_of('new_lot')})")
        self.button.clicked.connect(self.new_lot_asked)
        top = QHBoxLayout()
        top.addWidget(self._lot, 1)
        top.addWidget(self.button)
        colours = (theme.passed.mark, theme.failed.mark, theme.invalid.mark, theme.text, theme.text)
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        self._figures: list[QLabel] = []
        for column, (name, colour) in enumerate(zip(("PASS", "FAIL", "INVALID", "TOTAL", "YIELD"), colours, strict=True)):
            caption = QLabel(name)
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addLayout(grid)

    def show_counters(self, counters: Counters) -> None:
        """Touches a label only if its figure changed."""
        if counters == self._shown:
            return
        self._shown = counters
        values = (counters.passed, counters.failed, counters.invalid, counters.total)
        texts = [count_text(value) for value in values] + [yield_text(counters.yield_rate)]
        for figure, text in zip(self._figures, texts, strict=True):
            figure.setText(text)
        asked = f"{counters.review} of {counters.failed} FAIL were for review, close to the limit"
        self._failed.setText(f"FAIL ({count_text(counters.review)} ?)" if counters.review else "FAIL")
        self._failed.setToolTip(asked if counters.review else "")
        since = f"   since {datetime.fromtimestamp(counters.since):%d %b %H:%M}" if counters.since > 0 else ""
        self._lot.setText(f"Lot {counters.lot or '–'}{since}")
        self._lot.setToolTip(self._lot.text())

    def texts(self) -> tuple[str, ...]:
        """The figures as they are read."""
        return tuple(figure.text() for figure in self._figures)
