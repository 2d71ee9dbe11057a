"""The page: learn from answers, watch the candidate judge beside the line, see who changes sides, use it or discard it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PyQt6.QtCore import QTimer
from PyQt6.QtGui import QImage
from PyQt6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.improvement import RelearnPhase, RelearnStatus, ShadowedPart, ShadowPhase, ShadowStatus
from inspector.core.types import RecipeId
from inspector.gui.bridge import StationBridge
from inspector.gui.live.overlay import frame_image
from inspector.gui.pages.improvement.changes_grid import ChangesGrid
from inspector.gui.pages.improvement.learning_row import LearningRow
from inspector.gui.pages.page import Page
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.path_text import breakable
from inspector.gui.widgets.theme import Theme
from inspector.gui.widgets.version_text import version_text
from inspector.gui.widgets.worker import Worker
from inspector.gui.words.speech import tr
from inspector.runtime.improvement.confirmed_parts import ConfirmedPart
from inspector.runtime.improvement_control import ImprovementControl, ImprovementStatus
from inspector.runtime.learning_control import LearningControl

if TYPE_CHECKING:  # the name alone: the window is on the screen before the station is made
    from inspector.runtime.station import Station

LOOK_MS = 500
ANSWERS_MS = 3000


class ImprovementPage(Page):
    """Of the selected view. What reads the disk is done by a worker."""

    def __init__(self, theme: Theme, icons: IconSet, bridge: Callable[[], StationBridge]) -> None:
        """``bridge``: of the selected view."""
        super().__init__("improve", "improve", "Improve")
        self._bridge = bridge
        self._answers: dict[int, PartAnswer] = {}
        self._worker = Worker("improvement page")
        self._worker.failed.connect(self.said)
        self._looking, self._reading = QTimer(self), QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._reading.setInterval(ANSWERS_MS)
        self._reading.timeout.connect(self._read_answers)
        self.would_pass = ChangesGrid(theme, "Parts that fail and would pass")
        self.would_fail = ChangesGrid(theme, "Parts that pass and would fail")
        for grid in (self.would_pass, self.would_fail):
            grid.wanted.connect(self._read_picture)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._make_learning())
        layout.addWidget(self._make_learning_row())
        layout.addWidget(self._make_shadow())
        layout.addLayout(self._make_changes(), 1)
        layout.addWidget(self._make_foot())
        self.look()

    def begin(self) -> None:
        self.look()
        self._read_answers()
        self._looking.start()
        self._reading.start()
        self.relearn.setFocus()

    def end(self) -> None:
        self._looking.stop()
        self._reading.stop()
        self._worker.forget()

    def finish(self) -> None:
        self.end()
        self._worker.stop()

    def look(self) -> None:
        """Show what is known now."""
        control = self._bridge().improvement
        status = ImprovementStatus() if control is None else control.status()
        changes = () if control is None else control.changes()
        self._show_learning(status.relearning, running=control is not None)
        self.learning_row.show_status(status.learning)
        self._show_shadow(status, status.shadow)
        self._show_changes(changes, status.shadow)
        self._show_foot(status, changes, running=control is not None)

    # What it is made of

    def _make_learning(self) -> QWidget:
        self.answered = QLabel()
        self.answered.setWordWrap(True)
        self.relearn = QPushButton(tr("Relearn from answers"))
        self.relearn.setObjectName("primary")
        self.relearn.clicked.connect(self._relearn)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(lambda: self._ask(lambda control: control.cancel()))
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.learning = QLabel()
        self.learning.setObjectName("dim")
        self.learning.setWordWrap(True)
        grid = QGridLayout()
        heading = QLabel(tr("Learn from answers"))
        heading.setObjectName("heading")
        grid.addWidget(heading, 0, 0)
        grid.addWidget(self.relearn, 0, 1)
        grid.addWidget(self.cancel, 0, 2)
        grid.addWidget(self.answered, 1, 0, 1, 3)
        grid.addWidget(self.progress, 2, 0, 1, 3)
        grid.addWidget(self.learning, 3, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        return _panel(grid)

    def _make_learning_row(self) -> QWidget:
        self.learning_row = LearningRow()
        self.learning_row.pause_asked.connect(lambda: self._ask_learning(lambda control: control.pause()))
        self.learning_row.resume_asked.connect(lambda: self._ask_learning(lambda control: control.resume()))
        self.learning_row.stop_asked.connect(lambda: self._ask_learning(lambda control: control.finish()))
        return self.learning_row

    def _make_shadow(self) -> QWidget:
        self.candidate, self.shadow, self.problem = QLabel(), QLabel(), QLabel()
        self.problem.setObjectName("problem")
        column = QVBoxLayout()
        for label in (self.candidate, self.shadow, self.problem):
            label.setWordWrap(True)
            column.addWidget(label)
        return _panel(column)

    def _make_changes(self) -> QHBoxLayout:
        self.pass_heading, self.fail_heading = QLabel(), QLabel()
        both = QHBoxLayout()
        both.setSpacing(8)
        for heading, grid in ((self.pass_heading, self.would_pass), (self.fail_heading, self.would_fail)):
            heading.setObjectName("heading")
            column = QVBoxLayout()
            column.addWidget(heading)
            column.addWidget(grid, 1)
            both.addWidget(_panel(column), 1)
        return both

    def _make_foot(self) -> QWidget:
        self.warning = QLabel()
        self.warning.setObjectName("problem")
        self.warning.setWordWrap(True)
        self.why = QLineEdit()
        self.why.setPlaceholderText(tr("Why: it stands in the audit"))
        self.why.setAccessibleName(tr("Why"))
        self.why.textChanged.connect(self.look)
        self.use = QPushButton(tr("Use"))
        self.use.setObjectName("primary")
        self.use.setToolTip(tr("Judge by the candidate from the next part on"))
        self.use.clicked.connect(self._use)
        self.discard = QPushButton(tr("Discard"))
        self.discard.setToolTip(tr("End the shadow run; the recipe in use stays in use"))
        self.discard.clicked.connect(self._discard)
        self.roll_back = QPushButton(tr("Roll back"))
        self.roll_back.setToolTip(tr("Judge by the version in use before. No part passes until it judges"))
        self.roll_back.clicked.connect(self._roll_back)
        row = QHBoxLayout()
        row.addWidget(self.why, 1)
        for button in (self.use, self.discard, self.roll_back):
            row.addWidget(button)
        column = QVBoxLayout()
        column.addWidget(self.warning)
        column.addLayout(row)
        return _panel(column)

    # What it shows

    def _show_learning(self, status: RelearnStatus | None, *, running: bool) -> None:
        found = [answer.answer for answer in self._answers.values()]
        good, bad = found.count(Answer.GOOD), found.count(Answer.BAD)
        self.answered.setText(
            tr(
                f"{_count(good, 'part')} found good, {bad} really bad. Good ones join the recipe's good parts, bad ones the exam."
                if good or bad
                else "No part of this recipe was answered yet. Say of failed parts whether they were good or really bad."
            )
        )
        learns = status is not None and status.phase is RelearnPhase.RUNNING
        self.relearn.setText(tr(f"Relearn from {_count(good, 'answer')}" if good else "Relearn from answers"))
        self.relearn.setEnabled(running and bool(good) and not learns)
        self.cancel.setVisible(learns)
        self.progress.setVisible(learns)
        self.learning.setVisible(status is not None)
        if status is None:
            return
        self.progress.setValue(round(1000 * status.progress))
        left_out = f"; {_count(status.left_out, 'answer')} left out: no picture, or learned already" if status.left_out else ""
        to_go = f", {status.remaining_s:.0f} s to go" if learns and status.remaining_s > 0 else ""
        self.learning.setText(breakable(tr(f"{_capital(status.message)}{to_go}{left_out}")))

    def _show_shadow(self, status: ImprovementStatus, shadow: ShadowStatus | None) -> None:
        if shadow is None or status.candidate is None:
            ready = status.candidate
            words = "No candidate judges beside the line."
            if ready is not None:
                words = f"Candidate {version_text(ready.version)} of {ready.name} can be used. It judges nothing beside the line."
            self.candidate.setText(tr(words))
            self.shadow.setText("")
        else:
            beside = version_text(shadow.beside.version)
            note = f"; {shadow.note}" if shadow.note else ""
            self.candidate.setText(
                tr(f"Candidate {version_text(status.candidate.version)} of {status.candidate.name}, beside {beside} in use{note}")
            )
            known = _known_words(shadow)
            share = "" if math.isnan(shadow.share) else f", {100 * min(1.0, shadow.share):.0f} % of those that came"
            course = {
                ShadowPhase.STARTING: "It is being made ready.",
                ShadowPhase.JUDGING: f"It has judged {_count(shadow.judged, 'part')}{share}; {shadow.per_second:.1f} a second now.{known}",
                ShadowPhase.ENDED: f"It judges no more. It has judged {_count(shadow.judged, 'part')}.",
            }
            self.shadow.setText(tr(course[shadow.phase]))
        problem = "" if shadow is None else shadow.problem
        self.problem.setText(breakable(tr(problem)))
        self.problem.setVisible(bool(problem))
        self.shadow.setVisible(bool(self.shadow.text()))

    def _show_changes(self, changes: Sequence[ShadowedPart], shadow: ShadowStatus | None) -> None:
        passing = [part for part in changes if part.would_pass]
        failing = [part for part in changes if part.would_fail]
        counts = (0, 0) if shadow is None else (shadow.would_pass, shadow.would_fail)
        self.pass_heading.setText(tr(f"Fails, would pass: {counts[0]}"))
        self.fail_heading.setText(tr(f"Passes, would fail: {counts[1]}"))
        self.would_pass.show_changes(passing, self._answers)
        self.would_fail.show_changes(failing, self._answers)

    def _show_foot(self, status: ImprovementStatus, changes: Sequence[ShadowedPart], *, running: bool) -> None:
        bad = sum(part.would_pass and self._found(part) is Answer.BAD for part in changes)
        good = sum(part.would_fail and self._found(part) is Answer.GOOD for part in changes)
        said = [f"{_count(bad, 'part')} that people found really bad would pass" if bad else ""]
        said.append(f"{_count(good, 'part')} that people found good would fail" if good else "")
        lost = () if status.shadow is None else status.shadow.lost
        said.append(f"it does not find {_count(len(lost), 'known bad part')}: {', '.join(map(str, lost[:5]))}" if lost else "")
        told = "; ".join(filter(None, said))
        self.warning.setText(tr(f"{_capital(told)}. To use the candidate all the same, write why." if told else ""))
        self.warning.setVisible(bool(told))
        there = status.candidate is not None
        self.use.setEnabled(there and (not told or bool(self.why.text().strip())))
        self.discard.setEnabled(there)
        self.roll_back.setEnabled(running)

    def _found(self, part: ShadowedPart) -> Answer | None:
        answer = self._answers.get(part.part)
        return None if answer is None else answer.answer

    # What a person asks for

    def _relearn(self) -> None:
        self._ask(lambda control: control.relearn())

    def _use(self) -> None:
        why = self.why.text().strip()
        self._ask(lambda control: control.use(why=why), "The candidate is being loaded; the recipe in use judges until then")

    def _discard(self) -> None:
        why = self.why.text().strip()
        self._ask(lambda control: control.discard(why=why), "The recipe in use stays in use")

    def _roll_back(self) -> None:
        why = self.why.text().strip()

        def command(control: ImprovementControl) -> None:
            by = control.may_roll_back(why=why)
            self._worker.ask("roll back", lambda: control.go_back(by), self._rolled_back)

        self._ask(command)

    def _rolled_back(self, earlier: RecipeId) -> None:
        self.said.emit(f"Rolling back to {version_text(earlier.version)}. No part passes until it judges")

    def _ask(self, command: Callable[[ImprovementControl], object], told: str = "") -> None:
        """Carry it to the station; once it is carried out ``told`` is said."""

        def carried(station: Station) -> None:
            command(station.improvement)
            self.why.clear()
            if told:
                self.said.emit(told)
            self.look()

        self._bridge().ask(carried)

    def _ask_learning(self, command: Callable[[LearningControl], object]) -> None:
        def carried(station: Station) -> None:
            command(station.learning)
            self.look()

        self._bridge().ask(carried)

    # What is read from the disk

    def _read_answers(self) -> None:
        control = self._bridge().improvement
        if control is not None:
            self._worker.ask("answers", control.answered, self._take_answers)

    def _take_answers(self, found: tuple[ConfirmedPart, ...]) -> None:
        self._answers = {one.row.number: one.answer for one in found}
        self.look()

    def _read_picture(self, part: ShadowedPart) -> None:
        control = self._bridge().improvement
        if control is None or not part.thumbnail:
            return
        grid = self.would_pass if part.would_pass else self.would_fail
        self._worker.ask(part.thumbnail, lambda: frame_image(control.thumbnail(part)).copy(), lambda image: _show(grid, part, image))


def _known_words(shadow: ShadowStatus) -> str:
    """What it says of the parts that people answered; empty without any."""
    bad = f" It finds {shadow.known_bad[0]} of {shadow.known_bad[1]} known bad parts." if shadow.known_bad[1] else ""
    good = f" It passes {shadow.known_good[0]} of {shadow.known_good[1]} known good parts." if shadow.known_good[1] else ""
    return bad + good


def _show(grid: ChangesGrid, part: ShadowedPart, image: QImage) -> None:
    grid.show_picture(part, image)


def _panel(layout: QVBoxLayout | QGridLayout) -> QFrame:
    frame = QFrame()
    frame.setObjectName("panel")
    layout.setContentsMargins(10, 8, 10, 8)
    frame.setLayout(layout)
    return frame


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
