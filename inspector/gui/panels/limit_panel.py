"""The limit as what it costs: how many good parts it is expected to reject."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PyQt6.QtCore import Qt, QTimer, pyqtSignal
from PyQt6.QtGui import QWheelEvent
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QStyle, QStyleOptionSlider, QVBoxLayout

from calibration.statistics.binomial import parts_needed
from calibration.statistics.guarantee import bound_sentence, per_cent
from calibration.statistics.limit import expected_false_rejects, known_of
from inspector.core.recipe import Limit, Recipe
from inspector.core.status import Status
from inspector.gui.charts.score_histogram import ScoreHistogram
from inspector.gui.live.view_message import no_recipe_words
from inspector.gui.panels.rate_bar import RateBar, rate_text
from inspector.gui.widgets.room_label import Heading
from inspector.gui.widgets.theme import Theme

_STEPS_PER_UNIT = 100
_KEYS_SETTLE_MS = 600
"""A limit becomes a version of the recipe, so a run of key presses is one change."""


class LimitSlider(QSlider):
    """Moved by hand or key only: a wheel that turns in passing must not change what is judged."""

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        if event is not None:
            event.ignore()


class LimitPanel(QFrame):
    """A slider under the histograms. ``limit_asked`` (log10 score) once a person has let go of it, never while it is dragged;
    ``change_asked`` (a LimitRequest) for a limit that follows from other rates."""

    limit_asked = pyqtSignal(float)
    change_asked = pyqtSignal(object)

    def __init__(self, theme: Theme, keys_settle_ms: int = _KEYS_SETTLE_MS, *, place: str = "") -> None:
        """``place``: name of the view among several."""
        super().__init__()
        self.setObjectName("panel")
        self._recipe: Recipe | None = None
        self._names: tuple[str, ...] = ()
        self._recent: tuple[float, ...] = ()
        self._limit = math.nan
        self._judged_by = math.nan
        title = Heading("Limit", place)
        self._value = QLabel()
        self._value.setObjectName("reading")
        self.expected = QLabel()
        self.expected.setWordWrap(True)
        self.promise = QLabel()
        self.promise.setObjectName("dim")
        self.promise.setWordWrap(True)
        self.histogram = ScoreHistogram(theme)
        self.slider = LimitSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName("Limit of the score")
        self.slider.setToolTip("Parts above the limit FAIL. Takes effect when you let go of it")
        self.slider.setPageStep(10)
        self.rates = RateBar()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(keys_settle_ms)
        self._settle.timeout.connect(self._ask)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._value)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.histogram, 1)
        layout.addWidget(self.slider)
        layout.addWidget(self.expected)
        layout.addWidget(self.promise)
        layout.addWidget(self.rates)
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(self._ask)
        self.rates.requested.connect(self.change_asked)
        self.show_recipe(None)

    @property
    def touched(self) -> bool:
        """True while a person is moving the slider: the station's own limit is not shown then."""
        return self.slider.isSliderDown() or self._settle.isActive()

    def show_names(self, names: tuple[str, ...]) -> None:
        """Of the recipes that there are to choose from."""
        self._names = names
        self._tell()

    def restore(self) -> None:
        """What was asked for is not done: the limit that is judged by again."""
        if self._recipe is not None:
            self._show_limit(self._judged_by)
            self.rates.show_limit(self._recipe.limit)

    def show_recipe(self, recipe: Recipe | None) -> None:
        """The recipe in use: its good scores fix the axis until another comes."""
        self._settle.stop()
        self._recipe = recipe
        self.slider.setEnabled(recipe is not None)
        self.rates.show_limit(None if recipe is None else recipe.limit)
        if recipe is None:
            self._limit = math.nan
            self.histogram.show_good((), (-1.0, 1.0))
            self._draw_limit()
            self._tell()
            return
        low, high = axis_of(recipe)
        self.histogram.show_good(recipe.good_scores, (low, high))
        self.slider.blockSignals(True)
        self.slider.setRange(round(low * _STEPS_PER_UNIT), round(high * _STEPS_PER_UNIT))
        self.slider.blockSignals(False)
        self._show_limit(recipe.limit.value)

    def show_status(self, status: Status) -> None:
        """The scores of the last parts, and the limit that is judged by now."""
        self.histogram.set_margin(self._half_handle())
        recent = tuple(score for score in status.trend.scores if math.isfinite(score))
        changed = recent != self._recent
        self._recent = recent
        self.histogram.show_recent(recent)
        if self._recipe is None:
            return
        if not self.touched and math.isfinite(status.limit) and status.limit != self._limit:
            self._show_limit(status.limit)
        elif changed:
            self._tell()

    def _show_limit(self, limit: float) -> None:
        self._limit = self._judged_by = limit
        self.slider.blockSignals(True)
        self.slider.setValue(round(limit * _STEPS_PER_UNIT))
        self.slider.blockSignals(False)
        self._draw_limit()
        self._tell()

    def _moved(self, value: int) -> None:
        self._limit = value / _STEPS_PER_UNIT
        self._draw_limit()
        self._tell()
        if not self.slider.isSliderDown():
            self._settle.start()

    def _draw_limit(self) -> None:
        review = None if self._recipe is None else self._recipe.limit.review
        self.histogram.show_limit(self._limit, math.nan if review is None else review)

    def _ask(self) -> None:
        self._settle.stop()
        if self._recipe is not None and self._limit != self._judged_by:
            self.limit_asked.emit(self._limit)

    def _tell(self) -> None:
        recipe = self._recipe
        if recipe is None:
            self._value.setText("–")
            self.expected.setText("No recipe, so no limit yet.\n")
            words = no_recipe_words(self._names)
            self.promise.setText(f"{words[:1].upper()}{words[1:]}.\n")
            return
        self._value.setText(f"{self._limit:.2f}".replace("-", "−"))
        above = sum(score > self._limit for score in self._recent)
        between = band_text(recipe.limit, self._limit)
        expected = expected_text(expected_false_rejects(recipe.good_scores, self._limit))
        self.expected.setText(f"{expected}\nOf the last {len(self._recent)} parts {above} lie above it.")
        self.promise.setText(f"{promise_text(recipe.limit, self._limit, recipe.good_scores)}{between}")

    def _half_handle(self) -> int:
        option = QStyleOptionSlider()
        self.slider.initStyleOption(option)
        style = self.slider.style()
        if style is None:
            return 8
        handle = style.subControlRect(QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self.slider)
        return max(1, handle.width() // 2)


def axis_of(recipe: Recipe) -> tuple[float, float]:
    """The log10 scores at the ends of the axis: every good score and the limit, with room to go on both sides."""
    values = [score for score in (*recipe.good_scores, recipe.limit.value) if math.isfinite(score)]
    if not values:
        return recipe.colour_scale
    low, high = min(values), max(values)
    span = max(0.5, high - low)
    return math.floor((low - 0.25 * span) * 10) / 10, math.ceil((high + 0.75 * span) * 10) / 10


def expected_text(rate: float) -> str:
    """A share of good parts, for a person, as a percentage and in parts. NaN is said to be unknown."""
    if not math.isfinite(rate):
        return "Expected false rejects: not known."
    if rate < 0.0001:
        return "Expected false rejects: below 1 in 10\u2009000 good parts."
    percent = f"{100 * rate:.2g}" if rate < 0.1 else f"{100 * rate:.0f}"
    parts = f" (1 in {round(1 / rate):,})".replace(",", "\u2009") if rate < 0.4 else ""
    return f"Expected false rejects: {percent} % of good parts{parts}."


def promise_text(limit: Limit, shown: float, good_scores: Sequence[float]) -> str:
    """How far the expectation may be trusted, in two lines. ``shown``: the limit on the slider, which may differ from the recipe's."""
    known = known_of(good_scores, shown, limit.confidence)
    if limit.method == "manual" or abs(shown - limit.value) > 0.5 / _STEPS_PER_UNIT:
        bound = bound_sentence(known.bound, limit.confidence)
        return f"{bound}\nSet by hand: {known.above} of {known.held_out} held-out parts lie above it."
    # Of equal scores more may lie above the rank than above the limit: what was worked out then holds, if it was.
    bound = bound_sentence(limit.bound if limit.bound < 1 else known.bound, limit.confidence)
    if limit.method == "conformal":
        return f"{bound}\nOn average at most {per_cent(limit.promised_rate)}: a rank among {limit.held_out} held-out parts."
    needed = parts_needed(limit.target_rate, limit.confidence)
    return f"{bound}\nAn estimate: {rate_text(limit.target_rate)} would need {needed} held-out parts, not {limit.held_out}."


def band_text(limit: Limit, shown: float) -> str:
    """Where a person decides, as a line of its own; empty if no band was asked for."""
    if not limit.review_rate:
        return ""
    if limit.review is None or limit.review >= shown:
        return f"\nNo review band: no room for {rate_text(limit.review_rate)} below the limit."
    return f"\nReview from {limit.review:.2f} on: a person decides.".replace("-", "−")
