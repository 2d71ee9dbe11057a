"""The gauge study: plan it, put the parts in place one after the other, see what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from zlib import crc32

from PyQt6.QtCore import QSize, Qt, pyqtSignal
from PyQt6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSpinBox, QWidget

from inspector.core.errors import InspectorError
from inspector.core.quality.capability import StudyResult, study_result
from inspector.core.quality.gauge_study import USUAL_BAD, USUAL_GOOD, StudyPlan, StudyState, make_plan
from inspector.gui.panels.choosers import CalmCombo
from inspector.gui.widgets.column import ColumnDialog, fit_more
from inspector.gui.words.speech import tr
from inspector.reporting.capability_pdf import conclusion, figure_rows, sentences

_LETTERS = 78
_LINES = 20
_NEW = "a new study"


class GaugeDialog(ColumnDialog):
    """``plan_asked`` gives a StudyPlan, ``open_asked`` the name of a study that is to go on. ``part_shown``: the part lies before the
    camera; ``again_asked``: it was not the right one. ``pause_asked``: parts are to count again. ``pdf_asked`` gives a StudyResult.
    """

    plan_asked = pyqtSignal(object)
    open_asked = pyqtSignal(str)
    part_shown = pyqtSignal()
    again_asked = pyqtSignal()
    pause_asked = pyqtSignal()
    pdf_asked = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None, *, place: str = "") -> None:
        """``place``: name of the view among several."""
        super().__init__(parent, _LETTERS)
        self._of = f"{place}: " if place else ""
        self.setWindowTitle(tr(f"{self._of}Gauge study"))
        self._state: StudyState | None = None
        self._result: StudyResult | None = None
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.advice, self.outcome = _text(), _text()
        self.outcome.setObjectName("dim")
        self.progress = QProgressBar()
        self.form = _PlanForm()
        self.body.setSpacing(12)
        for widget in (self.title, self.advice, self.form, self.progress, self.outcome):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.go, self.again, self.later = QPushButton(), QPushButton(tr("Not this part: again")), QPushButton(tr("Close"))
        self.go.setObjectName("primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self.later, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.again, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        self.foot.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.go.clicked.connect(self._press)
        self.again.clicked.connect(self.again_asked)
        self.form.known.activated.connect(lambda _: self._write())
        # Enter takes no picture: a scanner types it.
        self.later.setDefault(True)
        self._write()

    def sizeHint(self) -> QSize:
        """With room for the longest texts, so that nothing moves from one part to the next."""
        return super().sizeHint().expandedTo(QSize(0, _LINES * self.fontMetrics().lineSpacing()))

    def offer(self, names: Sequence[str]) -> None:
        """Studies that can go on, the newest first."""
        self.form.offer(names)

    def show_state(self, state: StudyState | None) -> None:
        """Where the study is; None: none is open."""
        if state is self._state:
            return
        self._state = state
        self._write()
        fit_more(self)

    def say(self, text: str) -> None:
        """What became of the PDF, or why something was refused."""
        self.outcome.setText(tr(text))

    def reject(self) -> None:
        """Parts count again; the study waits on the disk."""
        if self._state is not None:
            self.pause_asked.emit()
        super().reject()

    def _write(self) -> None:
        state = self._state
        self.form.setVisible(state is None)
        self.progress.setVisible(state is not None and not state.done)
        self.again.setVisible(state is not None and not state.done)
        self.later.setText(tr("Close" if state is None or state.done else "Pause the study"))
        if state is None:
            self._write_form()
        elif state.done:
            self._write_result(state)
        else:
            self._write_part(state)

    def _write_form(self) -> None:
        self.title.setText(tr(f"{self._of}Is the gauge capable?"))
        self.advice.setText(
            tr(
                "Take parts that are known to be good or bad, some of them near the limit, and write a number on each: the good ones from"
                " 1, then the bad ones. Each is put in place several times, in random order. While the study is open no part counts."
            )
        )
        self.form.show_new(self.form.chosen == "")
        self.outcome.setText("")
        self.go.setText(tr("Begin" if self.form.chosen == "" else "Go on"))
        self.go.setEnabled(True)

    def _write_part(self, state: StudyState) -> None:
        plan, number = state.plan, len(state.plan.order)
        self.title.setText(tr(f"{self._of}Put part {state.due} in place now"))
        left = plan.pictures - sum(one.step == state.step for one in state.readings)
        more = f"{left} more pictures" if left > 1 else "1 more picture"
        wait = f"Waiting for {more} of it ... Do not touch it." if state.armed else "Take it out and put it in anew, then press the button."
        self.advice.setText(tr(f"Pass {state.current_pass} of {plan.passes}, placing {state.step + 1} of {number}.\n{wait}"))
        self.progress.setRange(0, number)
        self.progress.setValue(state.step)
        self.outcome.setText(tr(state.message and f"Last: {state.message}"))
        self.go.setText(tr("The part is in place"))
        self.go.setEnabled(not state.armed)

    def _write_result(self, state: StudyState) -> None:
        self.title.setText(tr(f"{self._of}The study {state.plan.name} is done"))
        try:
            result = self._result = study_result(state.plan, state.readings)
        except InspectorError as error:
            self.advice.setText(str(error))
            return
        rows = [f"{name}: {found}   ({asked}: {judged})" for name, found, asked, judged in figure_rows(result)]
        self.advice.setText(tr("\n".join((conclusion(result), "", *rows, "", *sentences(result)))))
        self.go.setText(tr("Make PDF"))
        self.go.setEnabled(True)

    def _press(self) -> None:
        state = self._state
        if state is None and self.form.chosen:
            self.open_asked.emit(self.form.chosen)
        elif state is None:
            try:
                self.plan_asked.emit(self.form.plan())
            except InspectorError as error:
                self.outcome.setText(str(error))
        elif not state.done:
            self.part_shown.emit()
        elif self._result is not None:
            self.pdf_asked.emit(self._result)


class _PlanForm(QWidget):
    """A new study, or one that goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.known = CalmCombo()
        self.known.addItem(tr(_NEW), "")
        self.name = QLineEdit(f"study {date.today():%Y-%m-%d}")
        self.name.setMaxLength(64)
        self.good, self.bad = _number(1, 400, USUAL_GOOD), _number(1, 100, USUAL_BAD)
        self.passes, self.pictures = _number(1, 10, 3), _number(1, 10, 2)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        self._rows: list[tuple[QLabel, QWidget]] = []
        for words, field in (
            ("Study", self.known),
            ("Name", self.name),
            ("Good parts", self.good),
            ("Bad parts", self.bad),
            ("Passes", self.passes),
            ("Pictures of each placing", self.pictures),
        ):
            label = QLabel(tr(words))
            field.setAccessibleName(tr(words))
            form.addRow(label, field)
            self._rows.append((label, field))

    @property
    def chosen(self) -> str:
        """Name of the study that is to go on; empty for a new one."""
        return str(self.known.currentData() or "")

    def offer(self, names: Sequence[str]) -> None:
        """The newest first."""
        shown = [self.known.itemData(place) for place in range(1, self.known.count())]
        if shown == list(names):
            return
        chosen = self.known.currentData()
        self.known.clear()
        self.known.addItem(tr(_NEW), "")
        for name in names:
            self.known.addItem(tr(f"go on with {name}"), name)
        self.known.setCurrentIndex(max(0, self.known.findData(chosen)))

    def show_new(self, new: bool) -> None:
        """Whether what makes a new study is to be filled in."""
        for label, field in self._rows[1:]:
            label.setVisible(new)
            field.setVisible(new)

    def plan(self) -> StudyPlan:
        """Raises InspectorError."""
        counts = (self.good.value(), self.bad.value(), self.passes.value(), self.pictures.value())
        return make_plan(self.name.text(), *counts, seed=crc32(self.name.text().encode()))


def _number(least: int, most: int, usual: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(usual)
    box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    return box


def _text() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
