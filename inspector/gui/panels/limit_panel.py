"""The limit as what it costs: how many good parts it rejects, and how many known defects pass."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QStyle, QStyleOptionSlider, QVBoxLayout

from calibration.statistics.binomial import parts_needed
from calibration.statistics.guarantee import parts_in_words, per_cent
from calibration.statistics.limit import expected_false_rejects, known_of
from inspector.core.limit_change import LimitRequest, promised
from inspector.core.promises.held_out_shares import HeldOutShares, shares_if_kept
from inspector.core.quality.recipe_cards import KnownParts
from inspector.core.recipe import Limit, Recipe
from inspector.core.status import Status
from inspector.core.teaching import planted_scores
from inspector.gui.charts.score_histogram import ScoreHistogram
from inspector.gui.live.view_message import no_recipe_words
from inspector.gui.panels.lot_line import LotLine
from inspector.gui.panels.rate_bar import RateBar, rate_text
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.key_button import KeyButton
from inspector.gui.widgets.promise_line import PromiseLine
from inspector.gui.widgets.room_label import Heading
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.figures import score_text
from inspector.gui.words.speech import tr

_STEPS_PER_UNIT = 100
_EXTRAPOLATED = ("This is extrapolated from the held-out parts.", "This is extrapolated from the good parts.")
"""Where only held-out ones set the limit, and where learned ones do too."""

_ROOMY_LINES = 20
"""So high the panel shows everything."""


class LimitSlider(QSlider):
    """Moved by hand or key only: a wheel that turns in passing must not change what is judged. ``entered``: Enter was pressed."""

    entered = pyqtSignal()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        if event is not None:
            event.ignore()


class LimitPanel(QFrame):
    """A slider under the histograms, in parts: what the limit rejects, and what it lets pass.

    ``limit_asked`` (log10 score) once a person applies what he dragged to, or takes the last change back, never while he drags;
    ``change_asked`` (a LimitRequest) for a limit that follows from other rates; ``errors_asked`` to see both errors of the limit;
    ``hold_out_asked`` (the LotStanding whose parts are to be taken, or None) for held-out parts that are to become more.
    """

    limit_asked = pyqtSignal(float)
    change_asked = pyqtSignal(object)
    errors_asked = pyqtSignal()
    hold_out_asked = pyqtSignal(object)

    def __init__(self, theme: Theme, icons: IconSet | None = None, *, place: str = "") -> None:
        """``place``: name of the view among several. Without ``icons`` what has one has its words."""
        super().__init__()
        self.setObjectName("panel")
        self._recipe: Recipe | None = None
        self._names: tuple[str, ...] = ()
        self._recent: tuple[float, ...] = ()
        self._known = KnownParts()
        self._limit = math.nan
        self._judged_by = math.nan
        self._before: tuple[str, float] | None = None
        title = Heading("Limit", place)
        self._value = QLabel()
        self._value.setObjectName("reading")
        self.promise = PromiseLine()
        self.expected = _wrapped("")
        self.estimate = _wrapped("dim")
        self.lot = LotLine(theme)
        self.histogram = ScoreHistogram(theme)
        self.slider = LimitSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Limit of the score"))
        self.slider.setToolTip(tr("Parts above the limit FAIL. Takes effect when you apply it (Enter)"))
        self.slider.setPageStep(10)
        self.apply, self.undo = QPushButton(tr("Apply")), QPushButton(tr("Undo"))
        self.apply.setToolTip(tr("Judge by this limit from now on"))
        self.undo.setToolTip(tr("Back to the limit in use; once more: to the one before it"))
        self.both: QPushButton = _button(theme, icons, "errors", "Both errors …")
        self.hold_out: QPushButton = _button(theme, icons, "hold_out", "Hold out …")
        self.both.setToolTip(tr("Good parts rejected and defects that pass, as the limit moves; how small a defect is found"))
        self.rates = RateBar()
        why = tr("Judged parts of several lots join the held-out ones, and the promise becomes better")
        self.hold_out.setToolTip(why if icons is None else f"{tr('Hold out …')}\n{why}")
        self._lay_out(title)
        self.slider.valueChanged.connect(self._moved)
        self.slider.entered.connect(self._ask)
        self.apply.clicked.connect(self._ask)
        self.undo.clicked.connect(self._undo)
        self.rates.requested.connect(self._request)
        self.both.clicked.connect(self.errors_asked)
        self.hold_out.clicked.connect(lambda: self.hold_out_asked.emit(None))
        self.lot.take_asked.connect(lambda: self.hold_out_asked.emit(self.lot.shown))
        self.show_recipe(None)

    def _lay_out(self, title: Heading) -> None:
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._value)
        head.addWidget(self.undo)
        head.addWidget(self.apply)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.rates, 1)
        foot.addWidget(self.both)
        foot.addWidget(self.hold_out)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.promise)
        layout.addWidget(self.lot)
        layout.addWidget(self.histogram, 1)
        layout.addWidget(self.slider)
        layout.addWidget(self.expected)
        layout.addWidget(self.estimate)
        layout.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Where there is little room the histogram needs it more than what the bound comes from; that is told by the tool tip then."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        roomy = self.height() >= _ROOMY_LINES * self.fontMetrics().lineSpacing()
        self.estimate.setVisible(roomy and self.lot.isHidden())
        self.histogram.show_caption(roomy and self.lot.isHidden())

    @property
    def recipe(self) -> Recipe | None:
        """The one in use."""
        return self._recipe

    @property
    def touched(self) -> bool:
        """True while a person has moved the slider and neither applied nor undone it: the station's own limit is not shown then."""
        return self.slider.isSliderDown() or self._moved_away

    @property
    def _moved_away(self) -> bool:
        return self._recipe is not None and math.isfinite(self._judged_by) and self._limit != self._judged_by

    def show_names(self, names: tuple[str, ...]) -> None:
        """Of the recipes that there are to choose from."""
        self._names = names
        self._tell()

    def show_known(self, known: KnownParts) -> None:
        """Parts that people know to be good or bad, scored as the recipe in use scores. The planted ones are those of the recipe."""
        known = replace(known, planted=self._known.planted)
        if known != self._known:
            self._known = known
            self.histogram.show_known(known.defects)
            self._tell()

    @property
    def known(self) -> KnownParts:
        """Parts that are known to be good or bad."""
        return self._known

    def remember(self) -> None:
        """The limit in use is about to be changed from elsewhere: *Undo* leads back to it."""
        self._remember()

    def restore(self) -> None:
        """What was asked for is not done: the limit that is judged by again."""
        if self._recipe is not None:
            self._show_limit(self._recipe.limit.value)
            self.rates.show_limit(self._recipe.limit)

    def show_recipe(self, recipe: Recipe | None) -> None:
        """The recipe in use: its good scores fix the axis until another comes."""
        before, self._recipe = self._recipe, recipe
        if recipe is None or before is None or recipe.id.name != before.id.name:
            self._before = None
        planted = () if recipe is None else planted_scores(recipe)
        if before is None or recipe is None or not _scored_alike(recipe, before):
            self._known = KnownParts(planted=planted)
        self.slider.setEnabled(recipe is not None)
        self.both.setEnabled(recipe is not None)
        self.hold_out.setEnabled(recipe is not None)
        self.rates.show_limit(None if recipe is None else recipe.limit)
        if recipe is None:
            self._limit = self._judged_by = math.nan
            self.histogram.show_good((), (-1.0, 1.0))
            self.histogram.show_known(())
            self._draw_limit()
            self._tell()
            return
        low, high = axis_of(recipe)
        self.histogram.show_good(recipe.limit_scores, (low, high), learned=bool(recipe.cross_scores))
        self.histogram.show_known(self._known.defects)
        self.slider.blockSignals(True)
        self.slider.setRange(round(low * _STEPS_PER_UNIT), round(high * _STEPS_PER_UNIT))
        self.slider.blockSignals(False)
        self._show_limit(recipe.limit.value)

    def show_status(self, status: Status) -> None:
        """The scores of the last parts, and the limit that is judged by now."""
        self.lot.show_lot(status.lot_check)
        self._make_room()
        self.histogram.set_margin(half_handle(self.slider))
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
        if self._recipe is not None:
            self.histogram.show_scale(ordinary(self._recipe), limit)
        self._draw_limit()
        self._tell()

    def _moved(self, value: int) -> None:
        at_rest = value == round(self._judged_by * _STEPS_PER_UNIT) if math.isfinite(self._judged_by) else False
        self._limit = self._judged_by if at_rest else value / _STEPS_PER_UNIT
        self._draw_limit()
        self._tell()

    def _draw_limit(self) -> None:
        review = None if self._recipe is None else self._recipe.limit.review
        self.histogram.show_limit(self._limit, math.nan if review is None else review)

    def _ask(self) -> None:
        if self._moved_away:
            self._remember()
            wanted = self._limit
            self._judged_by = wanted
            self._tell()
            self.limit_asked.emit(wanted)

    def _undo(self) -> None:
        if self._moved_away:
            self._show_limit(self._judged_by)
        elif self._before is not None and self._recipe is not None and self._before[0] == self._recipe.id.name:
            wanted = self._before[1]
            self._remember()
            self._show_limit(wanted)
            self.limit_asked.emit(wanted)

    def _request(self, request: LimitRequest) -> None:
        self._remember()
        self.change_asked.emit(request)

    def _remember(self) -> None:
        """The limit in use, for *Undo*."""
        if self._recipe is not None and math.isfinite(self._judged_by):
            self._before = (self._recipe.id.name, self._judged_by)

    def _tell(self) -> None:
        recipe = self._recipe
        self.apply.setEnabled(self._moved_away)
        self.undo.setEnabled(self._moved_away or (recipe is not None and self._before is not None))
        if recipe is None:
            self._value.setText("–")
            self.promise.show_promise(("", ""))
            self.expected.setText(tr(f"No recipe, so no limit yet: {no_recipe_words(self._names)}."))
            self.estimate.setText("")
            return
        self._value.setText(tr(scale_text(ordinary(recipe), self._judged_by, self._limit)))
        self._value.setToolTip(tr(f"score {score_text(self._limit)} (log₁₀)"))
        shares = shares_if_kept(recipe)
        self.promise.show_promise(promise_of(recipe.limit, self._limit, recipe.limit_scores, shares))
        self.expected.setText(tr(costs_text(self._recent, self._known, self._limit)))
        estimate = expected_text(expected_false_rejects(recipe.limit_scores, self._limit))
        self.estimate.setText(tr(f"{basis_text(recipe.limit, self._limit, recipe.limit_scores)}{band_text(recipe.limit, self._limit)}"))
        self.expected.setToolTip(self.estimate.text())
        self.estimate.setToolTip(tr(f"{estimate} {_EXTRAPOLATED[bool(recipe.limit.learned)]}"))


def axis_of(recipe: Recipe) -> tuple[float, float]:
    """The log10 scores at the ends of the axis: every good score and the limit, with room to go on both sides."""
    values = [score for score in (*recipe.limit_scores, recipe.limit.value) if math.isfinite(score)]
    if not values:
        return recipe.colour_scale
    low, high = min(values), max(values)
    span = max(0.5, high - low)
    planted = sorted(score for score in planted_scores(recipe) if score > high)
    if planted:  # most of them in sight, and the good parts not squeezed for it
        high = min(planted[len(planted) * 3 // 4], high + 2 * span)
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


def promise_of(limit: Limit, shown: float, good_scores: Sequence[float], shares: HeldOutShares | None = None) -> tuple[str, str]:
    """The one thing that is known of the false rejects: its number, and what it is a number of. ``shown``: the limit on the slider, which
    may differ from the recipe's; ``shares``: what each of ``good_scores`` stands for, None: the same."""
    return promised(limit, good_scores, shown if _by_hand(limit, shown) else None, shares)


def basis_text(limit: Limit, shown: float, good_scores: Sequence[float]) -> str:
    """What the bound comes from, in a line."""
    known = known_of(good_scores, shown, limit.confidence)
    if _by_hand(limit, shown):
        if limit.learned:
            return f"Set by hand: {known.above} of {known.held_out} good parts lie above it, learned ones by what the others taught."
        return f"Set by hand: {known.above} of {known.held_out} held-out parts lie above it."
    if limit.method == "conformal":
        return f"On average at most {per_cent(limit.promised_rate)}: a rank among {parts_in_words(limit.parts, limit.learned)}."
    needed = parts_needed(limit.target_rate, limit.confidence)
    if limit.learned:
        return f"An estimate: {rate_text(limit.target_rate)} would need {needed} good parts, not {limit.parts}."
    return f"An estimate: {rate_text(limit.target_rate)} would need {needed} held-out parts, not {limit.held_out}."


def costs_text(recent: Sequence[float], known: KnownParts, limit: float) -> str:
    """What this limit does to parts that there were. A part that people found bad is a known defect."""
    good = known.good or ()
    count, confirmed = (sum(score > limit for score in scores) for scores in (recent, good))
    rejected = f"Rejects {count} of the last {len(recent)} parts"
    if good:
        rejected = f"Rejects {count} of the last {len(recent)} parts, {confirmed} of {len(good)} that people found good"
    found, planted = (sum(score <= limit for score in scores) for scores in (known.bad, known.planted))
    if known.bad and known.planted:
        return f"{rejected}; lets {found} of {len(known.bad)} confirmed and {planted} of {len(known.planted)} planted defects pass."
    defects = known.defects
    return f"{rejected}; lets {found + planted} of {len(defects)} known defects pass." if defects else f"{rejected}."


def ordinary(recipe: Recipe) -> float:
    """The score of an ordinary good part: 0 on the scale. NaN if there is none below the limit."""
    scores = [score for score in recipe.good_scores if math.isfinite(score)]
    return median(scores) if scores and median(scores) < recipe.limit.value else math.nan


def scale_text(zero: float, in_use: float, shown: float) -> str:
    """``shown`` on the scale on which an ordinary good part is 0 and the limit in use 100."""
    if not math.isfinite(zero) or in_use <= zero:
        return f"{shown:.2f}".replace("-", "−")
    place = 100 * (shown - zero) / (in_use - zero)
    return "100" if shown == in_use else f"100 → {place:.0f}".replace("-", "−")


def _by_hand(limit: Limit, shown: float) -> bool:
    return limit.method == "manual" or abs(shown - limit.value) > 0.5 / _STEPS_PER_UNIT


def _scored_alike(one: Recipe, other: Recipe) -> bool:
    same = one.id.name == other.id.name and one.good_scores == other.good_scores and one.shapes == other.shapes
    return same and planted_scores(one) == planted_scores(other)


def half_handle(slider: QSlider) -> int:
    """Pixels from the middle of its handle to the end."""
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    style = slider.style()
    if style is None:
        return 8
    return max(1, style.subControlRect(QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider).width() // 2)


def _button(theme: Theme, icons: IconSet | None, icon: str, words: str) -> QPushButton:
    made = QPushButton(tr(words)) if icons is None else KeyButton(theme, icons, icon, "", "")
    made.setAccessibleName(tr(words))
    return made


def _wrapped(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def band_text(limit: Limit, shown: float) -> str:
    """Where a person decides, as a line of its own; empty if no band was asked for."""
    if not limit.review_rate:
        return ""
    if limit.review is None or limit.review >= shown:
        return f"\nNo review band: no room for {rate_text(limit.review_rate)} below the limit."
    return f"\nReview from {limit.review:.2f} on: a person decides.".replace("-", "−")
