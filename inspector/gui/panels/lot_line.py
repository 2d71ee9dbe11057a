"""What is known of the standing lot, in a line of the limit's panel, and what a person can do about it."""

from __future__ import annotations

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from inspector.core.promises.lot_standing import LotStanding, basis_in_words, cost_in_words, in_words
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr


class LotLine(QFrame):
    """Hidden while the lot is like the parts that the limit was set from. ``take_asked``: parts of this lot are to be taken as good."""

    take_asked = pyqtSignal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.shown: LotStanding | None = None
        """What was told of last."""
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.take = QPushButton(tr("Take as good …"))
        self.take.setToolTip(tr("Parts of this lot join the held-out ones, and the limit is set from all of them"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.take)
        self.take.clicked.connect(self.take_asked)
        self.hide()

    def show_lot(self, lot: LotStanding | None) -> None:
        """As it stands now."""
        if lot == self.shown:
            return
        self.shown = lot
        unlike = lot is not None and lot.unlike
        self.setVisible(unlike)
        if lot is None or not unlike:
            return
        self.words.setText(f"⚠ {tr(cost_in_words(lot))}")
        self.words.setToolTip("\n".join(tr(words) for words in (in_words(lot), basis_in_words(lot))))
        self.words.setStyleSheet(f"color: {self._theme.invalid.mark};" if lot.breaks_promise else "")
