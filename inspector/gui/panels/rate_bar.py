"""The rates behind the limit: false rejects aimed at, and how many good parts a person may be asked about."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from inspector.core.limit_change import LimitRequest
from inspector.core.recipe import Limit
from inspector.gui.panels.choosers import CalmCombo
from inspector.gui.words.speech import tr

TARGETS = (0.0001, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05)
REVIEWS = (0.0, 0.005, 0.01, 0.02, 0.05, 0.1)
"""What is offered, as shares of good parts. Whatever else a recipe has is shown beside them."""


class RateBar(QWidget):
    """``requested`` (a LimitRequest) if a person picks another rate; what is shown is what the recipe has until it has another."""

    requested = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self._limit: Limit | None = None
        self.target = _combo("False-reject rate aimed at", "The limit is set anew from the held-out good parts, for this rate")
        self.target.setPlaceholderText(tr("by hand"))
        self.review = _combo("Review rate", "So many good parts may FAIL close to the limit, for a person to decide")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for caption, combo in (("Aims at", self.target), ("Review", self.review)):
            label = QLabel(tr(caption))
            label.setBuddy(combo)
            row.addWidget(label)
            row.addWidget(combo, 1)
        self.target.activated.connect(lambda index: self._ask(LimitRequest(target_rate=self.target.itemData(index))))
        self.review.activated.connect(lambda index: self._ask(LimitRequest(review_rate=self.review.itemData(index))))
        self.show_limit(None)

    def show_limit(self, limit: Limit | None) -> None:
        """The limit of the recipe in use."""
        self._limit = limit
        for combo in (self.target, self.review):
            combo.setEnabled(limit is not None)
        by_hand = limit is None or limit.method == "manual"
        _show(self.target, TARGETS, None if limit is None or by_hand else limit.target_rate)
        _show(self.review, REVIEWS, None if limit is None else limit.review_rate)

    def _ask(self, request: LimitRequest) -> None:
        if self._limit is None:
            return
        self.requested.emit(request)
        # The station may refuse: what is in force stands here.
        self.show_limit(self._limit)


def rate_text(rate: float) -> str:
    """As it is offered; no rate is "none"."""
    return f"{100 * rate:.3g} %" if rate else "none"


def _show(combo: QComboBox, offered: Sequence[float], rate: float | None) -> None:
    """``rate`` among those that are offered; None: none of them."""
    combo.blockSignals(True)
    combo.clear()
    for one in sorted({*offered} if rate is None else {*offered, rate}):
        combo.addItem(tr(rate_text(one)), one)
    combo.setCurrentIndex(-1 if rate is None else combo.findData(rate))
    combo.blockSignals(False)


def _combo(name: str, tip: str) -> CalmCombo:
    combo = CalmCombo()
    combo.setAccessibleName(name)
    combo.setToolTip(tr(tip))
    combo.setMinimumContentsLength(6)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo
