"""The calibration of the camera, step by step: live picture and guidance, quality as figures and picture, accept, discard, undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from calibration.camera.board import Board
from calibration.camera.profile import Profile
from calibration.camera.words import profile_facts
from inspector.core.types import Frame, Inspection
from inspector.gui.dialogs.wizards.board_form import BoardForm
from inspector.gui.dialogs.wizards.picture_label import PictureLabel
from inspector.gui.dialogs.wizards.steps import STEPS, Action, CalibrationStep, LiveGuidance, Outcome, PlaneStep
from inspector.gui.widgets.column import Column
from inspector.gui.widgets.number_field import NumberField
from inspector.gui.widgets.theme import Theme
from inspector.gui.widgets.working import Working
from inspector.gui.words.speech import tr

_SIDE_LETTERS = 54


class CalibrationDialog(QDialog):
    """``profile_asked`` gives the profile that the station is to work with from now on, or None for none.

    Frames come through :meth:`show_inspection`; only one is looked at at a time, the newest. ``profile`` is asked for the one in use.
    """

    profile_asked = pyqtSignal(object)

    def __init__(self, profile: Callable[[], Profile | None], name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._name = name or "station"
        self._camera = ""
        self._before: list[Profile | None] = []
        self._collecting: Action | None = None
        self._frames: list[NDArray[np.uint8]] = []
        self._size: tuple[int, int] | None = None
        self._outcome: Outcome | None = None
        self._working = Working("calibrate")
        self._working.done.connect(self._show_answer)
        self._working.refused.connect(self._refused)
        self.form = BoardForm()
        self.steps: list[CalibrationStep] = [kind(self.form.board) for kind in STEPS]
        self.step = self.steps[0]
        self.setWindowTitle(tr("Calibrate the camera"))
        self._make(theme)
        self.form.changed.connect(self._take_board)
        self.form.told.connect(self._tell)
        self.choose(0)

    # How it looks

    def _make(self, theme: Theme) -> None:
        self.view = PictureLabel(theme.picture)
        self.live_words = _text("", "reading")
        self.guidance, self.facts, self.taken, self.message = (_text("", name) for name in ("", "", "dim", ""))
        self.in_use = _text("", "caption")
        tabs = self._make_tabs()
        self._make_distance()
        self._actions = QVBoxLayout()
        self.action_buttons: list[QPushButton] = []
        self.again = _button("Begin again", self._begin_again)
        self.work_out = _button("Work out", self._work_out, primary=True)
        self.accept_button = _button("Accept", self._accept, primary=True)
        self.discard = _button("Discard", self._discard)
        self.undo = _button("Undo", self._undo)
        self.undo.setToolTip(tr("Go back to the profile before the last one that was accepted"))
        self.close_button = _button("Close", self.close)
        panel = Column(_SIDE_LETTERS)
        side = panel.body
        side.setSpacing(8)
        side.addLayout(tabs)
        side.addWidget(self.guidance)
        side.addWidget(self.form)
        side.addWidget(self.distance_row)
        side.addLayout(self._actions)
        side.addWidget(self.taken)
        side.addWidget(self.message)
        side.addWidget(self.facts)
        side.addStretch(1)
        side.addWidget(self.in_use)
        for row in ((self.again, self.work_out), (self.discard, self.accept_button), (self.undo, self.close_button)):
            panel.foot.addLayout(_row(*row))
        left = QVBoxLayout()
        left.addWidget(self.view, 1)
        left.addWidget(self.live_words)
        layout = QHBoxLayout(self)
        layout.addLayout(left, 1)
        layout.addWidget(panel)

    def _make_tabs(self) -> QHBoxLayout:
        self.tabs: list[QPushButton] = []
        group = QButtonGroup(self)
        tabs = QHBoxLayout()
        for number, step in enumerate(self.steps):
            tab = QPushButton(tr(f"{number + 1}  {step.title}"))
            tab.setCheckable(True)
            tab.clicked.connect(partial(self.choose, number))
            group.addButton(tab)
            tabs.addWidget(tab)
            self.tabs.append(tab)
        return tabs

    def _make_distance(self) -> None:
        self.distance = NumberField(0, 10_000, decimals=3, unit="mm")
        self.distance.setSpecialValueText(tr("by the board"))
        self.distance.setAccessibleName(tr("Known distance"))
        self.distance.refused.connect(self._tell)
        self.distance.valueChanged.connect(self._take_distance)
        self.distance_row = QWidget()
        known = QHBoxLayout(self.distance_row)
        known.setContentsMargins(0, 0, 0, 0)
        known.addWidget(QLabel(tr("Known distance")))
        known.addWidget(self.distance)
        self.view.clicked.connect(self._take_point)

    def choose(self, number: int, _checked: bool = False) -> None:
        """Go to a step. What was taken in the others stays."""
        self.step = self.steps[number]
        self.tabs[number].setChecked(True)
        self.tabs[number].setFocus()
        self._outcome, self._collecting, self._frames = None, None, []
        self.guidance.setText(tr(self.step.guidance))
        self.form.setVisible(self.step.name != "flat_field")
        self.distance_row.setVisible(isinstance(self.step, PlaneStep))
        for old in self.action_buttons:
            old.hide()
            old.deleteLater()
        self.action_buttons = [_button(action.words, partial(self._take, action)) for action in self.step.actions]
        for button in self.action_buttons:
            self._actions.addWidget(button)
        self._tell("")
        self._refresh()

    def _refresh(self) -> None:
        worked_out = self._outcome is not None
        self.facts.setText(tr("\n".join(f"{key}: {value}" for key, value in self._outcome.facts.items()) if self._outcome else ""))
        self.facts.setVisible(worked_out)
        self.taken.setText(tr(self.step.taken))
        self.work_out.setVisible(not worked_out)
        self.again.setVisible(not worked_out)
        self.work_out.setEnabled(self.step.ready and self._collecting is None)
        for button in self.action_buttons:
            button.setVisible(not worked_out)
            button.setEnabled(self._collecting is None)
        self.form.setEnabled(not worked_out)
        self.accept_button.setVisible(worked_out)
        self.discard.setVisible(worked_out)
        self.undo.setEnabled(bool(self._before))
        profile = self._profile()
        self.in_use.setText(tr(_in_use(profile)))

    def _tell(self, text: str) -> None:
        self.message.setText(tr(text))
        self.message.setVisible(bool(text))

    # What comes from the camera

    def show_inspection(self, inspection: Inspection) -> None:
        """LiveGuidance at its picture as the camera gave it, if nothing else is being done."""
        self._camera = inspection.camera
        picture = camera_picture(inspection.frame)
        if inspection.frame.fault and not picture.any():
            return  # it stands for a part whose picture never came
        self._size = _size(picture)
        if self._collecting is not None:
            self._collect(picture)
        elif self._outcome is None and not self._working.busy:
            self._working.begin(partial(_looked, self.step, picture))

    def _collect(self, picture: NDArray[np.uint8]) -> None:
        action = self._collecting
        if action is None:
            return
        if len(self._frames) < action.frames:
            self._frames.append(picture)
            self.view.show_picture(picture)
            self._tell(f"{len(self._frames)} of {action.frames} pictures")
        if len(self._frames) >= action.frames and self._working.begin(partial(_took, self.step, action, self._frames)):
            self._collecting, self._frames = None, []

    # What a person asks for

    def _take(self, action: Action) -> None:
        self._collecting, self._frames = action, []
        self._refresh()

    def _work_out(self) -> None:
        """After what is being looked at: that takes a fraction of a second."""
        self._working.join()
        profile = self._profile() or Profile(self._name, self._size or (1, 1), self._camera)
        self._tell("Working …")
        self._working.begin(partial(_worked_out, self.step, profile))

    def _begin_again(self) -> None:
        self._working.join()
        self.step.begin_again()
        self._tell("")
        self._refresh()

    def _accept(self) -> None:
        if self._outcome is None:
            return
        before = self._profile()
        self._before.append(before)
        profile = self._outcome.profile
        self.profile_asked.emit(profile)
        now = self._profile()
        if now is None or now.fingerprint != profile.fingerprint:
            self._before.pop()
            self._tell("The station did not take it: see the message in its window.")
            return
        self._outcome = None
        self.step.begin_again()
        words = f"Accepted: every picture is seen through it from now on. Fingerprint {profile.fingerprint[:12]}."
        if before is not None and before.plane is not None and profile.plane is None:
            words += " The millimetres were measured through the lens before: measure them again."
        self._tell(f"{words} Recipes that were taught under another profile are refused: teach again.")
        self._refresh()

    def _discard(self) -> None:
        self._outcome = None
        self._tell("Discarded. What was taken is still there.")
        self._refresh()

    def _undo(self) -> None:
        if self._before:
            self._outcome = None
            self.profile_asked.emit(self._before.pop())
            self._tell("The profile before is in use again.")
            self._refresh()

    def _take_distance(self, distance_mm: float) -> None:
        if isinstance(self.step, PlaneStep):
            self.step.distance_mm = distance_mm
            self._refresh()

    def _take_point(self, x: float, y: float) -> None:
        if not isinstance(self.step, PlaneStep) or self._outcome is not None or not self.distance.settled():
            return
        if self.distance.value() > 0:
            self._working.join()
            self.step.point(x, y)
            self._refresh()

    def _take_board(self, board: Board) -> None:
        self._working.join()
        for step in self.steps:
            step.board = board
            step.begin_again()
        self._tell("Another board: views of the one before were forgotten.")
        self._refresh()

    # What was worked out

    def _show_answer(self, answer: object) -> None:
        step, what = answer if isinstance(answer, tuple) else (None, None)
        if step is not self.step:
            return
        if isinstance(what, LiveGuidance):
            if self._outcome is None and self._collecting is None:
                self.view.show_picture(what.picture)
                self.live_words.setText(tr(what.words))
        elif isinstance(what, Outcome):
            self._outcome = what
            self.view.show_picture(what.picture)
            self.live_words.setText(tr("The result. Accept it, or discard it and go on."))
            self._tell("")
        else:
            self._tell(str(what))
        self._refresh()

    def _refused(self, reason: str) -> None:
        self._tell(reason)
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Enter presses the button with the focus and no other; Esc closes."""
        if event is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """However it is closed, nothing of it works on."""
        self._working.join()
        super().done(result)


def camera_picture(frame: Frame) -> NDArray[np.uint8]:
    """As the camera gave it, whatever profile it was seen through."""
    return frame.image if frame.raw is None else frame.raw


def _in_use(profile: Profile | None) -> str:
    if profile is None:
        return "No profile in use"
    facts = profile_facts(profile)
    parts = "\n".join(f"{name}: {facts[name]}" for name in ("lens", "flat field", "plane"))
    width, height = profile.size
    return f"In use: profile {profile.name}, {width}x{height} pixels, {profile.fingerprint[:12]}\n{parts}"


def _looked(step: CalibrationStep, picture: NDArray[np.uint8]) -> tuple[CalibrationStep, LiveGuidance]:
    return step, step.look(picture)


def _took(step: CalibrationStep, action: Action, pictures: Sequence[NDArray[np.uint8]]) -> tuple[CalibrationStep, str]:
    return step, step.take(action, pictures)


def _worked_out(step: CalibrationStep, profile: Profile) -> tuple[CalibrationStep, Outcome]:
    return step, step.work_out(profile)


def _size(picture: NDArray[np.uint8]) -> tuple[int, int]:
    return picture.shape[1], picture.shape[0]


def _text(text: str, name: str) -> QLabel:
    label = QLabel(tr(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if name:
        label.setObjectName(name)
    return label


def _button(words: str, act: Callable[[], object], *, primary: bool = False) -> QPushButton:
    button = QPushButton(tr(words))
    button.setAutoDefault(False)
    if primary:
        button.setObjectName("primary")
    button.clicked.connect(lambda _checked=False: act())
    return button


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row
