"""The four steps of *Learn good parts*, a page each."""

from __future__ import annotations

import math

from PyQt6.QtCore import QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QPainter, QPaintEvent
from PyQt6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from inspector.core.names import title_problem
from inspector.core.settings import TeachSettings
from inspector.core.status import TeachingStatus, TeachPhase
from inspector.core.types import Inspection, Verdict
from inspector.gui.charts.at_first_sight import AtFirstSight
from inspector.gui.charts.loss_curve import LossCurve
from inspector.gui.panels.odd_parts import OddPartQuestion
from inspector.gui.panels.part_grid import PartGrid
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.key_button import KeyButton
from inspector.gui.widgets.name_field import NameField
from inspector.gui.widgets.number_field import NumberField
from inspector.gui.widgets.promise_line import PromiseLine
from inspector.gui.widgets.theme import Theme
from inspector.gui.widgets.version_text import version_text
from inspector.gui.words.speech import tr

_FEWEST = 2
"""Parts below which learning is not offered at all; the station may ask for more, and says so."""


class NamePage(QWidget):
    """What the product is called, how many parts, how long to learn."""

    begun = pyqtSignal()
    folder_asked = pyqtSignal()
    left = pyqtSignal()

    def __init__(self, theme: Theme, icons: IconSet, settings: TeachSettings) -> None:
        super().__init__()
        self._existing: frozenset[str] = frozenset()
        self.field = NameField(self._name_problem)
        self.name = self.field.edit
        self.name.setPlaceholderText(tr("for example: cover plate"))
        self.name.setAccessibleName(tr("Name of the product"))
        self.wanted = NumberField(_FEWEST, 10_000).showing(settings.parts)
        self.wanted.setAccessibleName(tr("Good parts to collect"))
        self.budget = NumberField(1, 86_400, unit="s").showing(round(settings.budget_s))
        self.budget.setAccessibleName(tr("Time to learn, in seconds"))
        for number in (self.wanted, self.budget):
            number.setToolTip(tr("Type it, or use the up and down keys"))
        self.hint = _wrapped("")
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (caption, field) in enumerate((("Product", self.field), ("Good parts", self.wanted), ("Learning time", self.budget))):
            label = QLabel(tr(caption))
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1, 1, 2 if field is self.field else 1)
        self.close_button = KeyButton(theme, icons, "fail", tr("Close"), "Esc")
        self.folder = KeyButton(theme, icons, "learn", tr("From a folder …"), "")
        self.folder.setToolTip(tr("Take the picture files of a folder as good parts"))
        self.start = KeyButton(theme, icons, "camera", tr("Collect parts"), "Enter", primary=True)
        # Beside the numbers, where no line more is needed for it.
        grid.addWidget(self.folder, 1, 2, 2, 1)
        layout = _page(self)
        layout.addLayout(grid)
        layout.addWidget(self.hint, 1)
        layout.addLayout(_buttons(self.close_button, self.start))
        self.field.changed.connect(lambda _: self._refresh())
        self.start.clicked.connect(self._begin)
        self.folder.clicked.connect(self.folder_asked)
        for number in (self.wanted, self.budget):
            number.refused.connect(self.hint.setText)
        self.close_button.clicked.connect(self.left)
        self._refresh()

    def prepare(self, name: str, existing: tuple[str, ...]) -> None:
        """Propose ``name``; the existing ones get a new version."""
        self._existing = frozenset(existing)
        self.name.setText(name)
        self.name.selectAll()
        self.field.refresh()

    def _name_problem(self, name: str) -> str:
        """Why a recipe cannot have this name, in words, "" if it can."""
        problem = title_problem(name)
        if problem:
            return f"It {problem}. Use up to 80 letters, digits and signs, a letter or digit first"
        twin = next((other for other in self._existing if other != name and other.casefold() == name.casefold()), "")
        return f"There is a recipe called “{twin}” already. Use that name or quite another" if twin else ""

    def _begin(self) -> None:
        """Not with a number that was refused: the one before would be taken in its place."""
        if self.wanted.settled() and self.budget.settled():
            self.begun.emit()

    def _refresh(self) -> None:
        name = self.field.name
        self.start.setEnabled(self.field.good)
        self.folder.setEnabled(self.field.good)
        if not name:
            self.hint.setText(tr("Give the product a name. Then let good parts pass the camera: the station learns from them alone."))
        elif not self.field.good:
            self.hint.setText("")
        elif name in self._existing:
            self.hint.setText(
                tr(f"“{name}” gets a new version. The old ones are kept, and one of them stays in use until the new one is ready.")
            )
        else:
            self.hint.setText(tr(f"“{name}” becomes a new recipe. Let good parts only pass the camera; inspection goes on meanwhile."))


class CollectPage(QWidget):
    """What was taken so far."""

    left = pyqtSignal()
    learn = pyqtSignal()
    remove_asked = pyqtSignal(int)
    undo_asked = pyqtSignal()

    def __init__(self, theme: Theme, icons: IconSet) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Good parts taken"))
        self.hint = _wrapped("Good parts only. Click one to take it out.")
        self.hint.setObjectName("dim")
        self.grid = PartGrid(theme)
        self.grid.setMinimumHeight(60)
        self.cancel = KeyButton(theme, icons, "fail", tr("Cancel"), "")
        self.undo = KeyButton(theme, icons, "again", "", "")
        self.undo.setAccessibleName(tr("Put back"))
        self.undo.setToolTip(tr("Take the part that was taken out last in again"))
        self.learn_button = KeyButton(theme, icons, "learn", tr("Learn"), "Enter", primary=True, widest=tr("Learn from 0000 of 0000"))
        layout = _page(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.hint)
        layout.addWidget(self.grid, 1)
        layout.addLayout(_buttons(self.cancel, self.undo, self.learn_button))
        self.undo.clicked.connect(self.undo_asked)
        self.grid.remove_asked.connect(self.remove_asked)
        self.cancel.clicked.connect(self.left)
        self.learn_button.clicked.connect(self.learn)

    def show_teaching(self, teaching: TeachingStatus) -> None:
        taken, wanted = len(teaching.parts), teaching.wanted
        if self.bar.maximum() != wanted:
            self.bar.setMaximum(wanted)
            self.bar.setFormat(tr("%v of %m good parts"))
        self.bar.setValue(taken)
        self.grid.show_parts(teaching.parts)
        complete = taken >= wanted
        self.learn_button.set_face("learn", tr(f"Learn from {taken} parts" if complete else f"Learn from {taken} of {wanted}"))
        enough = taken >= min(_FEWEST, wanted)
        if enough != self.learn_button.isEnabled():
            self.learn_button.setEnabled(enough)
        self.undo.setVisible(teaching.removed > 0)
        odd = sum(part.odd for part in teaching.parts)
        text = "All there. Click a part to take it out again." if complete else "Good parts only. Click one to take it out."
        if teaching.left_out:
            text += f" Pictures left out, for they were taken before: {teaching.left_out}."
        if odd:
            text += f" {odd} look{'s' if odd == 1 else ''} unlike the others, shown first: good?"
        if teaching.source_ended and not complete:
            text += f" {teaching.message}."
        if teaching.worth:
            text += f" {teaching.worth}"
        if text != self.hint.text():
            self.hint.setText(tr(text))


class TrainPage(QWidget):
    """How far learning is."""

    left = pyqtSignal()

    def __init__(self, theme: Theme, icons: IconSet) -> None:
        super().__init__()
        self.question = OddPartQuestion(theme, icons)
        self.phase = QLabel()
        self.remaining = QLabel()
        self.remaining.setObjectName("dim")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Progress of learning"))
        self.message = _wrapped("")
        self.message.setVisible(False)
        self.curve = AtFirstSight(lambda: LossCurve(theme), LossCurve.LINES)
        self.cancel = KeyButton(theme, icons, "fail", tr("Cancel"), "")
        words = QHBoxLayout()
        words.addWidget(self.phase, 1)
        words.addWidget(self.remaining)
        layout = _page(self)
        layout.addLayout(words)
        layout.addWidget(self.bar)
        layout.addWidget(self.message)
        layout.addWidget(self.question)
        layout.addWidget(self.curve, 1000)
        layout.addStretch(1)
        layout.addLayout(_buttons(self.cancel))
        self.cancel.clicked.connect(self._cancel)

    def show_teaching(self, teaching: TeachingStatus) -> None:
        value = teaching.phase.value
        self.phase.setText(tr(value)[:1].upper() + tr(value)[1:])
        self.bar.setValue(round(1000 * min(1.0, max(0.0, teaching.progress))))
        self.bar.setFormat(f"{math.floor(100 * min(1.0, max(0.0, teaching.progress)))} %")
        self.remaining.setText(tr(remaining_text(teaching.remaining_s)))
        if teaching.message != self.message.text():
            self.message.setText(tr(teaching.message))
            self.message.setVisible(bool(teaching.message))
        self.question.show_parts(teaching.asking)
        self.curve.setVisible(not teaching.asking)
        self.curve.tell(lambda chart: chart.show_curve(teaching.loss_curve))

    def arm(self) -> None:
        """Another teaching begins: it can be cancelled again."""
        self.cancel.setEnabled(True)
        self.cancel.set_face("fail", tr("Cancel"))

    def _cancel(self) -> None:
        self.cancel.set_face("waiting", tr("Stopping …"))
        self.cancel.setEnabled(False)
        self.left.emit()


class ResultPage(QWidget):
    """What came of it."""

    left = pyqtSignal()
    again = pyqtSignal()
    use = pyqtSignal()
    back = pyqtSignal()
    bad_asked = pyqtSignal()

    def __init__(self, theme: Theme, icons: IconSet) -> None:
        super().__init__()
        self._sign = _Sign(theme, icons)
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.promise = PromiseLine()
        self.text = _wrapped("")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.use_button = KeyButton(theme, icons, "pass", tr("Use it anyway"), "")
        self.back_button = KeyButton(theme, icons, "camera", tr("Back to the parts"), "")
        self.question = OddPartQuestion(theme, icons, may_confirm=False)
        for button in (self.use_button, self.back_button):
            button.setVisible(False)
        self.again_button = KeyButton(theme, icons, "learn", tr("Learn again"), "")
        self.bad_button = KeyButton(theme, icons, "fail", tr("This part is bad"), "")
        self.bad_button.setToolTip(tr("The next picture is of a part that must be rejected: what becomes of it is told here"))
        self.trial = _wrapped("")
        self.close_button = KeyButton(theme, icons, "acknowledge", tr("Close"), "Esc", primary=True)
        head = QHBoxLayout()
        head.addWidget(self._sign)
        head.addWidget(self.title, 1)
        layout = _page(self)
        layout.addLayout(head)
        layout.addWidget(self.promise)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.question)
        layout.addWidget(self.trial)
        layout.addLayout(_buttons(self.bad_button))
        layout.addLayout(_buttons(self.use_button, self.back_button, self.again_button, self.close_button))
        self.bad_button.clicked.connect(self.bad_asked)
        self.use_button.clicked.connect(self.use)
        self.back_button.clicked.connect(self.back)
        self.again_button.clicked.connect(self.again)
        self.close_button.clicked.connect(self.left)

    def show_teaching(self, teaching: TeachingStatus, called: str) -> None:
        """``called``: what people call the recipe that was learned."""
        titles = {TeachPhase.DONE: "Learned", TeachPhase.FAILED: "Not learned", TeachPhase.CANCELLED: "Stopped"}
        doubted = bool(teaching.doubt)
        self.title.setText(tr("Learned, not in use" if doubted else titles.get(teaching.phase, "")))
        self.use_button.setVisible(doubted)
        asking = teaching.asking if doubted else ()
        self.again_button.setVisible(not asking)
        self.use_button.set_face("pass", tr("All are good: use it" if asking else "Use it anyway"))
        self.question.show_parts(asking)
        self.back_button.setVisible(teaching.phase is TeachPhase.FAILED and bool(teaching.parts))
        self.promise.show_promise(("", "") if asking else teaching.promise)  # what is asked needs the room, and comes first
        learned = "" if teaching.result is None or asking else f"{called}, {tr('version')} {version_text(teaching.result.version)}. "
        said = "It is kept, and not in use until somebody has said whether each part is good." if asking else teaching.message
        self.text.setText(f"{learned}{tr(said)}")
        self._sign.show_phase(TeachPhase.CANCELLED if doubted else teaching.phase)
        judges = teaching.phase is TeachPhase.DONE and not doubted
        self.bad_button.setVisible(judges)
        self.trial.setText(tr("Now show a bad part: place it before the camera, then say so." if judges else ""))
        self.trial.setVisible(not asking)

    def wait_for_bad(self) -> None:
        """The next picture is of a bad part."""
        self.trial.setText(tr("Waiting for the picture of the bad part …"))

    def show_bad(self, inspection: Inspection) -> None:
        """What became of a part that must be rejected."""
        self.trial.setText(tr(outcome_of_bad(inspection)))


class _Sign(QWidget):
    """A shape for each end."""

    def __init__(self, theme: Theme, icons: IconSet) -> None:
        super().__init__()
        self._icons = icons
        self._faces = {
            TeachPhase.DONE: ("pass", theme.passed.mark),
            TeachPhase.FAILED: ("fail", theme.failed.mark),
            TeachPhase.CANCELLED: ("invalid", theme.invalid.mark),
        }
        self._phase = TeachPhase.CANCELLED

    def show_phase(self, phase: TeachPhase) -> None:
        self._phase = phase
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 2.0)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name, colour = self._faces.get(self._phase, self._faces[TeachPhase.CANCELLED])
        side = min(self.width(), self.height())
        self._icons.paint(painter, name, colour, QRectF(0, (self.height() - side) / 2, side, side))
        painter.end()


def outcome_of_bad(inspection: Inspection) -> str:
    """What became of a part that must be rejected, in words."""
    would = {"would be PASS": Verdict.PASS, "would be FAIL": Verdict.FAIL}
    said = inspection.reason.split(": ")[1] if inspection.set_up and ": " in inspection.reason else ""
    verdict = would.get(said, inspection.verdict)
    margin = f"score {inspection.score:.2f}, limit {inspection.limit:.2f}".replace("-", "−")
    if verdict is Verdict.FAIL:
        return f"✓ It was rejected ({margin}). Show another kind of defect, or close."
    if verdict is Verdict.PASS:
        return f"✗ It PASSED ({margin}): this defect would go to the customer. Set the limit lower, or learn again with more good parts."
    return f"It could not be judged: {inspection.reason}. Show it again."


def remaining_text(seconds: float) -> str:
    """For a person; empty while it is not known."""
    if not math.isfinite(seconds):
        return "time left not known yet"
    whole = max(0, round(seconds))
    if not whole:
        return "longer than asked, until it has learned enough"
    return f"about {whole} s left" if whole < 100 else f"about {whole // 60} min {whole % 60:02d} s left"


def _page(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(7)
    return layout


def _buttons(*buttons: KeyButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row


def _wrapped(text: str) -> QLabel:
    label = QLabel(tr(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return label
