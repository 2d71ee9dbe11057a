"""What the report is to be about: a shift, a lot, or a span that is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import time

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QWidget

from inspector.core.errors import InspectorError
from inspector.core.quality.moments import parse_moment
from inspector.core.quality.report import ReportSpan
from inspector.gui.panels.choosers import CalmCombo
from inspector.gui.words.speech import tr
from inspector.runtime.reporting.spans import FOREVER, any_span, lot_span, shift_at, shift_before
from inspector.storage.ledger.span_rows import SpanReader

MakeSpan = Callable[[SpanReader], ReportSpan]

SHIFT, LOT, SPAN = range(3)
_SHIFTS = 12


class SpanChoice(QWidget):
    """``changed``: something else was chosen."""

    changed = pyqtSignal()

    def __init__(self, shifts: Sequence[str]) -> None:
        super().__init__()
        self._shifts = shifts
        self.kind = CalmCombo()
        self.kind.addItems([tr(kind) for kind in ("Shift", "Lot", "From – to")])
        self.kind.setAccessibleName(tr("What the report is about"))
        self.shift = _combo("Shift")
        self.lot = _combo("Lot")
        self.start, self.end = (_moment(name) for name in ("From", "To"))
        typed = QWidget()
        row = QHBoxLayout(typed)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.start)
        row.addWidget(QLabel("–"))
        row.addWidget(self.end)
        row.addStretch(1)
        self._stack = QStackedWidget()
        for choice in (self.shift, self.lot, typed):
            self._stack.addWidget(choice)
        self._stack.setMaximumHeight(self.kind.sizeHint().height() + 8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.kind)
        layout.addWidget(self._stack, 1)
        self.kind.activated.connect(self._choose_kind)
        for combo in (self.shift, self.lot):
            combo.activated.connect(lambda _: self.changed.emit())
        for field in (self.start, self.end):
            field.editingFinished.connect(self._typed)

    def offer_shifts(self) -> None:
        """The running shift and those before it."""
        chosen = self.shift.currentIndex()
        span = shift_at(self._shifts, time())
        self.shift.clear()
        for number in range(_SHIFTS):
            self.shift.addItem(tr(f"{span.title.removeprefix('Shift ')}{'  (now)' if not number else ''}"), span)
            span = shift_before(self._shifts, span)
        self.shift.setCurrentIndex(max(0, chosen))

    def offer_lots(self, names: Sequence[str]) -> None:
        """The newest first."""
        chosen = self.lot.currentData()
        self.lot.clear()
        for name in names:
            self.lot.addItem(name or tr("without a name"), name)
        self.lot.setCurrentIndex(max(0, self.lot.findData(chosen)))

    def choose_lot(self, name: str) -> None:
        """A lot, which need not be offered yet."""
        if self.lot.findData(name) < 0:
            self.lot.insertItem(0, name or tr("without a name"), name)
        self.lot.setCurrentIndex(self.lot.findData(name))
        self.kind.setCurrentIndex(LOT)
        self._choose_kind(LOT)

    def span(self) -> MakeSpan:
        """How what is chosen is found in the ledger. Raises InspectorError if that cannot be understood."""
        if self.kind.currentIndex() == LOT:
            name = self.lot.currentData()
            if name is None:
                raise InspectorError("no lot was judged yet", remedy="Choose a shift")
            return lambda reader: lot_span(reader, name)
        if self.kind.currentIndex() == SPAN:
            made = any_span(parse_moment(self.start.text()), parse_moment(self.end.text()) if self.end.text().strip() else time())
            return lambda _: made
        span = self.shift.currentData() or shift_at(self._shifts, time())
        return lambda _: span

    @property
    def is_live(self) -> bool:
        """Whether parts of now may belong to it."""
        if self.kind.currentIndex() == SHIFT:
            return self.shift.currentIndex() <= 0
        return self.kind.currentIndex() == LOT and self.lot.currentIndex() <= 0

    def _choose_kind(self, kind: int) -> None:
        self._stack.setCurrentIndex(kind)
        if kind == SPAN and not self.start.text():
            self.start.setFocus()
            return
        self.changed.emit()

    def _typed(self) -> None:
        if self.start.text().strip():
            self.changed.emit()


def lot_names(reader: SpanReader, most: int = 200) -> tuple[str, ...]:
    """The newest first, each once; lots without a part are left out."""
    names = dict.fromkeys(one.lot for one in reversed(reader.lots()) if one.passed + one.failed + one.invalid)
    if not names and reader.times(0.0, FOREVER, None) is not None:
        names = {"": None}
    return tuple(names)[:most]


def _combo(name: str) -> CalmCombo:
    combo = CalmCombo()
    combo.setAccessibleName(name)
    return combo


def _moment(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(tr("2026-11-29 06:00" if name == "From" else "now"))
    field.setMaxLength(40)
    return field
