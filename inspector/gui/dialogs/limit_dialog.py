"""The limit with both its errors: what it costs in good parts, and how small a defect it finds."""

from __future__ import annotations

import math
from contextlib import suppress

import numpy as np
from PyQt6.QtCore import QEvent, Qt, QTimer, pyqtSignal
from PyQt6.QtGui import QShowEvent
from PyQt6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QWidget

from inspector.core.errors import RecipeError
from inspector.core.limit_change import confidence_of_bounds, promised, promised_sentence
from inspector.core.promises.both_errors import both_errors, carried_limit, carried_request, passing
from inspector.core.promises.escape_promise import escape_promise, unit_of
from inspector.core.promises.held_out_shares import shares_if_kept
from inspector.core.quality.recipe_cards import KnownParts
from inspector.core.recipe import Limit, Recipe
from inspector.gui.charts.errors_chart import ErrorsChart
from inspector.gui.charts.score_histogram import scale_ticks
from inspector.gui.panels.limit_panel import LimitSlider, axis_of, half_handle, ordinary, scale_text
from inspector.gui.panels.promise_table import PromiseTable
from inspector.gui.widgets.column import ColumnDialog
from inspector.gui.widgets.promise_line import PromiseLine
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.figures import score_text
from inspector.gui.words.speech import tr

_LETTERS = 92
_STEPS_PER_UNIT = 100
_POINTS = 240
_SETTLED_MS = 120
"""The sizes are worked out once the slider rests so long."""


class LimitDialog(ColumnDialog):
    """``limit_asked`` (log10 score): a person applies what he dragged to; ``change_asked`` (a LimitRequest): the proposal."""

    limit_asked = pyqtSignal(float)
    change_asked = pyqtSignal(object)

    def __init__(self, parent: QWidget, theme: Theme, recipe: Recipe, known: KnownParts) -> None:
        """``known``: parts that people answered; the planted defects are the recipe's own."""
        super().__init__(parent, _LETTERS)
        self.setWindowTitle(tr("Limit and both errors"))
        self._recipe, self._known = recipe, known
        self._planted = tuple(one.score for one in recipe.planted) or known.planted
        self._limit = recipe.limit.value
        self._carried = _carried(recipe)
        self._shares = shares_if_kept(recipe)
        self.chart = ErrorsChart(theme)
        self.slider = LimitSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Limit of the score"))
        self.slider.setPageStep(10)
        self.value = QLabel()
        self.value.setObjectName("reading")
        self.rejects, self.escapes, self.proposal = PromiseLine(), _wrapped("sentence"), _wrapped("")
        self.table = PromiseTable()
        self.propose, self.apply, close = QPushButton(tr("Take the proposal")), QPushButton(tr("Apply")), QPushButton(tr("Close"))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLED_MS)
        self._settle.timeout.connect(self._work_out)
        self._lay_out(close)
        self._fill()

    def _lay_out(self, close: QPushButton) -> None:
        head = QHBoxLayout()
        title = QLabel(tr("Limit and both errors"))
        title.setObjectName("heading")
        head.addWidget(title, 1)
        head.addWidget(self.value)
        self._under = QHBoxLayout()
        self._under.addWidget(self.slider)
        self.body.setSpacing(6)
        self.body.setContentsMargins(0, 0, 8, 0)  # the last column stands clear of the bar that scrolls
        self.body.addLayout(head)
        self.body.addWidget(self.chart, 1)
        self.body.addLayout(self._under)
        for widget in (self.rejects, self.escapes, self.table, self.proposal):
            self.body.addWidget(widget)
        self.apply.setObjectName("primary")
        buttons = QDialogButtonBox()
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.propose, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.apply, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (close, self.propose, self.apply):
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        self.apply.clicked.connect(self._apply)
        self.slider.entered.connect(self._apply)
        self.propose.clicked.connect(self._take)
        self.foot.addWidget(buttons)

    def _fill(self) -> None:
        low, high = axis_of(self._recipe)
        along = np.linspace(low, high, _POINTS).tolist()
        confidence = confidence_of_bounds(self._recipe.limit, self._recipe.limit_scores)
        self.chart.show_errors(both_errors(self._recipe.limit_scores, self._planted, self._known.bad, along, confidence, self._shares))
        self.chart.show_scale(scale_ticks(ordinary(self._recipe), self._recipe.limit.value, (low, high)))
        self.slider.setRange(round(low * _STEPS_PER_UNIT), round(high * _STEPS_PER_UNIT))
        self.slider.setValue(round(self._limit * _STEPS_PER_UNIT))
        self.slider.valueChanged.connect(self._moved)
        self.proposal.setText(" ".join(map(_sentence, proposal_sentences(self._recipe, self._carried, self._planted))))
        self._tell()
        self._work_out()

    def _moved(self, value: int) -> None:
        at_rest = value == round(self._recipe.limit.value * _STEPS_PER_UNIT)
        self._limit = self._recipe.limit.value if at_rest else value / _STEPS_PER_UNIT
        self._tell()
        self._settle.start()

    def _tell(self) -> None:
        recipe, limit = self._recipe, self._limit
        in_use = recipe.limit.value
        self.value.setText(tr(scale_text(ordinary(recipe), in_use, limit)))
        self.value.setToolTip(tr(f"score {score_text(limit)} (log₁₀)"))
        self.chart.show_limits(in_use, limit, math.nan if self._carried is None else self._carried.value)
        self.rejects.show_promise(promised(recipe.limit, recipe.limit_scores, limit, self._shares))
        self.escapes.setText(tr(escapes_text(self._planted, self._known.bad, limit)))
        self._refresh()

    def _work_out(self) -> None:
        """The sizes at this limit: some tens of milliseconds."""
        self.table.show_promise(escape_promise(self._recipe.planted, self._limit, unit_of(self._recipe)))

    def _refresh(self) -> None:
        self.apply.setEnabled(self._limit != self._recipe.limit.value)
        self.propose.setEnabled(self._carried is not None and not _same(self._carried, self._recipe.limit))

    def _apply(self) -> None:
        if self.apply.isEnabled():
            self.limit_asked.emit(self._limit)
            self.accept()

    def _take(self) -> None:
        self.change_asked.emit(carried_request(self._recipe))
        self.accept()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.FontChange:
            self._line_up()

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        self._line_up()

    def _line_up(self) -> None:
        """The slider's handle stands under the chart's lines."""
        half = half_handle(self.slider)
        self.chart.set_margin(half)
        self._under.setContentsMargins(max(0, self.chart.left_px - half), 0, 0, 0)


def escapes_text(planted: tuple[float, ...], bad: tuple[float, ...], limit: float) -> str:
    """How many defects pass at this limit."""
    if not planted and not bad:
        return "No defects are known: nothing can be said of those that pass."
    missed, escaped = (sum(score <= limit for score in scores) for scores in (planted, bad))
    if planted and bad:
        return f"Lets {missed} of {len(planted)} planted defects and {escaped} of {len(bad)} confirmed defects pass."
    return f"Lets {missed} of {len(planted)} planted defects pass." if planted else f"Lets {escaped} of {len(bad)} confirmed defects pass."


_BY_HELD_OUT = (
    "The held-out parts give no other limit.",
    "The limit in use is the one whose false rejects the held-out parts can bound.",
    "Proposed: the limit whose false rejects the held-out parts can bound.",
)
_BY_GOOD = (
    "The good parts give no other limit.",
    "The limit in use is the one whose false rejects the good parts can bound.",
    "Proposed: the limit whose false rejects the good parts can bound.",
)
"""Where learned parts set the limit too."""


def proposal_sentences(recipe: Recipe, carried: Limit | None, planted: tuple[float, ...]) -> tuple[str, ...]:
    """What the proposed limit is, and what it would change."""
    none, in_use, proposed = _BY_GOOD if recipe.cross_scores else _BY_HELD_OUT
    if carried is None:
        return (none,)
    words = promised_sentence(carried, recipe.limit_scores)
    if _same(carried, recipe.limit):
        return (in_use,)
    now, then = (passing(planted, limit) for limit in (recipe.limit.value, carried.value))
    sentences = (proposed, words)
    if not planted:
        return sentences
    return *sentences, f"It lets {100 * then:.0f} % of the planted defects pass instead of {100 * now:.0f} %."


def _carried(recipe: Recipe) -> Limit | None:
    with suppress(RecipeError):
        return carried_limit(recipe)
    return None


def _same(one: Limit, other: Limit) -> bool:
    return abs(one.value - other.value) < 0.5 / _STEPS_PER_UNIT


def _sentence(english: str) -> str:
    """Translated, with a capital and a full stop."""
    words = tr(english)
    return f"{words[:1].upper()}{words[1:]}" + ("" if words.endswith((".", "。")) else ".")


def _wrapped(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
