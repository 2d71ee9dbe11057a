"""What is looked for: rows of lists and fields over the parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time

from PyQt6.QtCore import QDateTime, QTimer, pyqtSignal
from PyQt6.QtWidgets import QDateTimeEdit, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.quality.answers import Answer
from inspector.core.quality.search import NOT_PASSED, PartFilter, PlaceOnPart, Review
from inspector.core.types import Verdict
from inspector.gui.pages.parts.time_span import SHIFTS, Span, span_of
from inspector.gui.panels.choosers import CalmCombo
from inspector.gui.words.speech import tr

_TYPED_MS = 400
"""After the last letter, until it is looked for."""

VERDICTS: tuple[tuple[str, PartFilter], ...] = (
    ("Not passed", PartFilter(verdicts=NOT_PASSED)),
    ("FAIL", PartFilter(verdicts=frozenset({Verdict.FAIL}))),
    ("For review", PartFilter(verdicts=frozenset({Verdict.FAIL}), for_review=True)),
    ("INVALID", PartFilter(verdicts=frozenset({Verdict.INVALID}))),
    ("PASS", PartFilter(verdicts=frozenset({Verdict.PASS}))),
    ("Every verdict", PartFilter()),
)
ANSWERS: tuple[tuple[str, PartFilter], ...] = (
    ("Any answer", PartFilter()),
    ("Nobody looked", PartFilter(review=Review.NEW)),
    ("No answer yet", PartFilter(review=Review.UNANSWERED)),
    *((answer.words, PartFilter(answer=answer)) for answer in Answer),
)
PICTURES: tuple[tuple[str, PartFilter], ...] = (
    ("Any picture", PartFilter()),
    ("Picture kept", PartFilter(kept=True)),
    ("No picture", PartFilter(kept=False)),
)


class FilterBar(QWidget):
    """``changed``: something else is looked for, see :meth:`wanted`. ``place_asked``: a place on the part is to be drawn."""

    changed = pyqtSignal()
    place_asked = pyqtSignal()

    def __init__(self, shifts: Sequence[str] = (), now: Callable[[], datetime] = datetime.now) -> None:
        """``shifts``: when each begins, as in the settings ("06:00"). ``now``: local time."""
        super().__init__()
        self._now = now
        self._shifts = tuple(time.fromisoformat(begin) for begin in shifts) or SHIFTS
        self._place: PlaceOnPart | None = None
        self._titles: Mapping[str, str] = {}
        self.span = _combo("Time", [span.value for span in Span], list(Span))
        self.lot = _combo("Lot", ["Any lot"], [None])
        self.recipe = _combo("Recipe", ["Any recipe"], [None])
        self.verdict = _combo("Verdict", [words for words, _ in VERDICTS], [part for _, part in VERDICTS])
        self.answer = _combo("Answer", [words for words, _ in ANSWERS], [part for _, part in ANSWERS])
        self.pictures = _combo("Pictures", [words for words, _ in PICTURES], [part for _, part in PICTURES])
        self.reason = _field("Reason", "Reason, or a piece of it")
        self.name = _field("Number", "Number or serial")
        self.place = QPushButton(tr("Place …"))
        self.place.setCheckable(True)
        self.place.setToolTip(tr("Draw on the reference where the flaws were"))
        self.reset = QPushButton(tr("Reset"))
        self.since = QDateTimeEdit()
        self.until = QDateTimeEdit()
        self._between = QWidget()
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (first, (self.span, self.lot, self.recipe, self.verdict, self.answer)),
            (second, (self.reason, self.name, self.pictures, self.place, self.reset)),
        ):
            row.setSpacing(6)
            for widget in widgets:
                row.addWidget(widget, 0 if isinstance(widget, QPushButton) else 1)
        between = QHBoxLayout(self._between)
        between.setContentsMargins(0, 0, 0, 0)
        for words, edit in (("from", self.since), ("to", self.until)):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("dd MMM yyyy HH:mm")
            edit.setAccessibleName(tr(f"Time {words}"))
            between.addWidget(QLabel(tr(words)))
            between.addWidget(edit, 1)
        between.addStretch(1)
        self._between.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(first)
        layout.addWidget(self._between)
        layout.addLayout(second)

    def _connect(self) -> None:
        self.span.currentIndexChanged.connect(self._span_chosen)
        for combo in (self.lot, self.recipe, self.verdict, self.answer, self.pictures):
            combo.currentIndexChanged.connect(self.changed)
        for field in (self.reason, self.name):
            field.textChanged.connect(self._wait_for_more)
            field.returnPressed.connect(self._look_now)
        for edit in (self.since, self.until):
            edit.dateTimeChanged.connect(self._wait_for_more)
        self._typed.timeout.connect(self.changed)
        self.place.clicked.connect(self._ask_place)
        self.reset.clicked.connect(self.clear)

    def wanted(self) -> PartFilter:
        """What is looked for now."""
        kind, answer, pictures = self.verdict.currentData(), self.answer.currentData(), self.pictures.currentData()
        since, until = self._times()
        return PartFilter(
            since=since,
            until=until,
            lot=self.lot.currentData(),
            recipe=self.recipe.currentData(),
            verdicts=kind.verdicts,
            for_review=kind.for_review,
            reason=self.reason.text().strip(),
            name=self.name.text().strip(),
            place=self._place,
            review=answer.review,
            answer=answer.answer,
            kept=pictures.kept,
        )

    def show_names(self, lots: Sequence[str], recipes: Sequence[str]) -> None:
        """Offer these; what is chosen stays chosen."""
        for combo, first, names, unnamed in (
            (self.lot, "Any lot", lots, "without a name"),
            (self.recipe, "Any recipe", recipes, "without a recipe"),
        ):
            chosen = combo.currentData()
            combo.blockSignals(True)
            combo.clear()
            combo.addItem(tr(first), None)
            for name in names:
                combo.addItem(tr(self._called(combo, name) or tr(unnamed)), name)
            combo.setCurrentIndex(max(0, combo.findData(chosen) if chosen is not None else 0))
            combo.blockSignals(False)

    def show_titles(self, titles: Mapping[str, str]) -> None:
        """Name of each recipe -> what people call it."""
        self._titles = titles
        for row in range(self.recipe.count()):
            name = self.recipe.itemData(row)
            if name in titles:
                self.recipe.setItemText(row, titles[name])

    def show_place(self, place: PlaceOnPart | None) -> None:
        """Where it is looked from now on."""
        self.place.setChecked(place is not None)
        self.place.setText(f"{tr('Place')} ✓" if place is not None else tr("Place …"))
        if place != self._place:
            self._place = place
            self.changed.emit()

    def _called(self, combo: CalmCombo, name: str) -> str:
        return self._titles.get(name, name) if combo is self.recipe else name

    @property
    def place_shown(self) -> PlaceOnPart | None:
        return self._place

    def clear(self) -> None:
        """Look for what stands there at the beginning."""
        widgets = (self.span, self.lot, self.recipe, self.verdict, self.answer, self.pictures, self.reason, self.name)
        for widget in widgets:
            widget.blockSignals(True)
        for combo in widgets[:6]:
            combo.setCurrentIndex(0)
        for field in (self.reason, self.name):
            field.clear()
        for widget in widgets:
            widget.blockSignals(False)
        self._between.hide()
        self._place = None
        self.show_place(None)
        self.changed.emit()

    def for_any_verdict(self) -> PartFilter:
        """As :meth:`wanted`, with every verdict: where somebody asks for a number."""
        return replace(self.wanted(), verdicts=None, for_review=None)

    def _times(self) -> tuple[float | None, float | None]:
        if self.span.currentData() is Span.BETWEEN:
            return float(self.since.dateTime().toSecsSinceEpoch()), float(self.until.dateTime().toSecsSinceEpoch()) + 60.0
        return span_of(self.span.currentData(), self._now(), self._shifts)

    def _span_chosen(self) -> None:
        between = self.span.currentData() is Span.BETWEEN
        if between and not self._between.isVisibleTo(self):
            now = self._now()
            for edit, moment in ((self.since, now.replace(hour=0, minute=0, second=0)), (self.until, now)):
                edit.setMinimumHeight(self.span.height())
                edit.blockSignals(True)
                edit.setDateTime(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())))
                edit.blockSignals(False)
        self._between.setVisible(between)
        self.changed.emit()

    def _ask_place(self) -> None:
        self.place.setChecked(self._place is not None)
        self.place_asked.emit()

    def _wait_for_more(self) -> None:
        self._typed.start()

    def _look_now(self) -> None:
        self._typed.stop()
        self.changed.emit()


def _combo(name: str, words: Sequence[str], data: Sequence[object]) -> CalmCombo:
    combo = CalmCombo()
    combo.setAccessibleName(tr(name))
    combo.setToolTip(tr(name))
    combo.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for word, value in zip(words, data, strict=True):
        combo.addItem(tr(word), value)
    return combo


def _field(name: str, placeholder: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(tr(name))
    field.setPlaceholderText(tr(placeholder))
    field.setClearButtonEnabled(False)
    return field
