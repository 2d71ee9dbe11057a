"""*Learn good parts*, guided: name, collect, learn, result."""

from __future__ import annotations

import math
from collections.abc import Mapping
from enum import IntEnum
from time import monotonic

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout

from inspector.core.names import name_for
from inspector.core.settings import TeachSettings
from inspector.core.status import Status, TeachingStatus, TeachPhase
from inspector.core.types import Inspection
from inspector.gui.panels.learn_pages import CollectPage, NamePage, ResultPage, TrainPage
from inspector.gui.widgets.column import file_dialog
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.room_label import Heading
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr


class LearnStep(IntEnum):
    """Where the panel is."""

    NAME = 0
    COLLECT = 1
    LEARN = 2
    RESULT = 3


class LearnPanel(QFrame):
    """Asks by its signals, and shows what the station says of them: it goes on to a step only when the station is there.

    ``collect_asked`` gives the recipe's name and how many parts, ``collect_files_asked`` the name and a folder, ``put_back_asked``: the
    part that was taken out last, ``remove_asked`` a part's number, ``learn_asked`` seconds,
    ``confirm_asked``, ``leave_out_asked``: the number of a part that stands alone and is good, or not,
    ``use_asked`` the recipe and version that was kept and not put in use. ``resume_asked``: back to the parts of a teaching that failed.
    """

    collect_asked = pyqtSignal(str, int)
    collect_files_asked = pyqtSignal(str, str)
    remove_asked = pyqtSignal(int)
    put_back_asked = pyqtSignal()
    learn_asked = pyqtSignal(float)
    use_asked = pyqtSignal(str, str)
    resume_asked = pyqtSignal()
    confirm_asked = pyqtSignal(int)
    leave_out_asked = pyqtSignal(int)
    cancel_asked = pyqtSignal()
    close_asked = pyqtSignal()

    def __init__(self, theme: Theme, icons: IconSet, settings: TeachSettings, *, place: str = "") -> None:
        """``place``: name of the view among several."""
        super().__init__()
        self.setObjectName("panel")
        self._teaching: TeachingStatus | None = None
        self._existing: tuple[str, ...] = ()
        self._titles: Mapping[str, str] = {}
        self._typed = ""
        self._bad_asked_at = math.inf
        self.name_page = NamePage(theme, icons, settings)
        self.collect_page = CollectPage(theme, icons)
        self.train_page = TrainPage(theme, icons)
        self.result_page = ResultPage(theme, icons)
        self.title = Heading("Learn good parts", place)
        self._step_of = QLabel()
        self._step_of.setObjectName("dim")
        self._pages = QStackedWidget()
        for page in (self.name_page, self.collect_page, self.train_page, self.result_page):
            self._pages.addWidget(page)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._step_of)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        layout.setSpacing(7)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self._connect()
        self._go(LearnStep.NAME)

    @property
    def step(self) -> LearnStep:
        return LearnStep(self._pages.currentIndex())

    @property
    def closable(self) -> bool:
        """True while nothing would be lost by closing it."""
        return self.step in (LearnStep.NAME, LearnStep.RESULT)

    def begin(self, name: str, existing_names: tuple[str, ...]) -> None:
        """Begin at the first step, or go to where a teaching is that still runs. ``name`` is proposed."""
        self._existing = existing_names
        teaching = self._teaching
        if teaching is not None and not _ended(teaching):
            self._show(teaching)
        else:
            self.name_page.prepare(name, existing_names)
            self._go(LearnStep.NAME)
        self.take_focus()

    def take_focus(self) -> None:
        """To what is most likely wanted next."""
        targets = (self.name_page.name, self.collect_page.learn_button, self.train_page.cancel, self.result_page.close_button)
        targets[self.step].setFocus(Qt.FocusReason.TabFocusReason)

    def show_titles(self, titles: Mapping[str, str]) -> None:
        """Name of each recipe -> what people call it."""
        self._titles = titles
        if self._teaching is not None:
            self._show(self._teaching)

    def _called(self, name: str) -> str:
        """What people call this recipe. Until there is one it is what was typed."""
        typed = self._typed if self._typed and name_for(self._typed, ()) == name else name
        return self._titles.get(name, typed)

    def show_status(self, status: Status) -> None:
        """What the station says of teaching. An end that was there before :meth:`begin` is not shown again."""
        teaching = status.teaching
        if teaching is self._teaching:
            return
        self._teaching = teaching
        if teaching is not None:
            self._show(teaching)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Enter does what the step's first button says, wherever in the panel the focus is."""
        if event is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            result = self.result_page
            for button in (
                *(self.collect_page.cancel, self.train_page.cancel, self.name_page.close_button),
                *(result.again_button, result.use_button, result.back_button, result.bad_button),
                *(self.name_page.folder, self.collect_page.undo),
                *(self.train_page.question.good, self.train_page.question.out, result.question.out),
            ):
                if focus is button:
                    button.click()
                    return
            if self.step is LearnStep.COLLECT:
                self.collect_page.learn_button.click()
            elif self.step is LearnStep.RESULT:
                self.result_page.close_button.click()
            elif self.step is LearnStep.NAME:
                self.name_page.start.click()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        self.name_page.begun.connect(self._collect)
        self.name_page.folder_asked.connect(self._ask_folder)
        self.name_page.left.connect(self.close_asked)
        self.collect_page.undo_asked.connect(self.put_back_asked)
        self.collect_page.remove_asked.connect(self.remove_asked)
        self.collect_page.learn.connect(lambda: self.learn_asked.emit(float(self.name_page.budget.value())))
        self.collect_page.left.connect(self.cancel_asked)
        self.train_page.left.connect(self.cancel_asked)
        self.train_page.question.confirmed.connect(self.confirm_asked)
        for question in (self.train_page.question, self.result_page.question):
            question.left_out.connect(self.leave_out_asked)
        self.result_page.left.connect(self.close_asked)
        self.result_page.again.connect(self._again)
        self.result_page.use.connect(self._use)
        self.result_page.back.connect(self.resume_asked)
        self.result_page.bad_asked.connect(self._await_bad)

    def _collect(self) -> None:
        self.train_page.arm()
        self._typed = self.name_page.field.name
        self.collect_asked.emit(self.name_page.field.name, self.name_page.wanted.whole)

    def _await_bad(self) -> None:
        self._bad_asked_at = monotonic()
        self.result_page.wait_for_bad()

    def show_inspection(self, inspection: Inspection) -> None:
        """A part was judged: the bad one, if it was said that it is there."""
        if self._bad_asked_at < inspection.frame.captured_at and self.step is LearnStep.RESULT:
            self._bad_asked_at = math.inf
            self.result_page.show_bad(inspection)

    def _ask_folder(self) -> None:
        """Without blocking: the line goes on while a person looks for the folder."""
        name = self.name_page.field.name
        dialog = file_dialog(self, "Folder of good parts")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda path: self._collect_files(name, path))
        dialog.open()

    def _collect_files(self, name: str, folder: str) -> None:
        self.train_page.arm()
        self._typed = name
        self.collect_files_asked.emit(name, folder)

    def _use(self) -> None:
        result = None if self._teaching is None else self._teaching.result
        if result is not None:
            self.use_asked.emit(result.name, result.version)
            self.close_asked.emit()

    def _again(self) -> None:
        name = "" if self._teaching is None else self._called(self._teaching.recipe)
        self.begin(name, self._existing)

    def _show(self, teaching: TeachingStatus) -> None:
        if teaching.phase is TeachPhase.COLLECTING:
            self.collect_page.show_teaching(teaching)
            self._go(LearnStep.COLLECT)
        elif teaching.phase.running:
            self.train_page.show_teaching(teaching)
            self._go(LearnStep.LEARN)
        else:
            self.result_page.show_teaching(teaching, "" if teaching.result is None else self._called(teaching.result.name))
            self._go(LearnStep.RESULT)

    def _go(self, step: LearnStep) -> None:
        """Another step: its words, and the focus if the panel had it."""
        teaching = None if step is LearnStep.NAME else self._teaching
        self.title.show_title("Learn good parts" if teaching is None else f"Learn: {self._called(teaching.recipe)}")
        self._step_of.setText(tr(f"Step {step + 1} of {len(LearnStep)}"))
        if step is self.step:
            return
        focus = self.focusWidget()
        had_focus = focus is not None and focus.hasFocus()
        self._pages.setCurrentIndex(step)
        if had_focus:
            self.take_focus()


def _ended(teaching: TeachingStatus) -> bool:
    return teaching.phase in (TeachPhase.DONE, TeachPhase.FAILED, TeachPhase.CANCELLED)
