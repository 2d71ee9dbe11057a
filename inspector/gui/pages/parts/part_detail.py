"""One part, large: its pictures as they were shown live, the reference beside or in turn with it, and what is known of it."""

from __future__ import annotations

from dataclasses import replace

from PyQt6.QtCore import Qt, QTimer, pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.types import Inspection, Picture
from inspector.core.views import ONLY_VIEW
from inspector.gui.live.live_view import LiveView
from inspector.gui.pages.parts.part_text import answer_text, facts_text, flaw_text, gate_text, verdict_text
from inspector.gui.pages.parts.picture_view import PictureView
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.key_button import KeyButton
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr
from inspector.runtime.history.flaw_picture import as_judged
from inspector.runtime.history.part_history import PartEvidence
from inspector.storage.ledger.part_search import FoundPart

_BLINK_MS = 600


class PartDetail(QWidget):
    """``left``: back to all parts. ``stepped`` gives -1 or 1: the one before, the next."""

    left = pyqtSignal()
    stepped = pyqtSignal(int)

    def __init__(self, theme: Theme, icons: IconSet, opacity: float) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._opacity = opacity
        self._part: FoundPart | None = None
        self._shown: Inspection | None = None
        self._decided: Inspection | None = None
        self._reference: Picture | None = None
        self._why_no_reference = ""
        self._part_shown = False
        self._blink_part: Picture | None = None
        self.back = KeyButton(theme, icons, "recipe", tr("All parts"), "Esc")
        self.previous = QPushButton("◀")
        self.following = QPushButton("▶")
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.listed = QLabel()
        self.listed.setObjectName("dim")
        self.heat = KeyButton(theme, icons, "overlay", tr("Heat"), "")
        self.beside = KeyButton(theme, icons, "recipe", tr("Reference"), "")
        self.blink = KeyButton(theme, icons, "outline", tr("Blink"), "")
        self.pictures = QWidget()
        self._grid = QGridLayout(self.pictures)
        self.views: dict[str, LiveView] = {}
        self._captions: dict[str, QLabel] = {}
        self.reference = PictureView(theme)
        self.blinking = PictureView(theme)
        self._stack = QStackedWidget()
        self.flaw = QLabel()
        self.flaw.setObjectName("heading")
        self.facts, self.gate, self.answered, self.missing = QLabel(), QLabel(), QLabel(), QLabel()
        self._timer = QTimer(self)
        self._timer.setInterval(_BLINK_MS)
        self._timer.timeout.connect(self._turn)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        for arrow, words in ((self.previous, "The part before (←)"), (self.following, "The next part (→)")):
            arrow.setToolTip(tr(words))
            arrow.setAccessibleName(tr(words))
            arrow.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tips = (
            (self.heat, "Show where and how much the part differs"),
            (self.beside, "The recipe's reference beside the part"),
            (self.blink, "The part and the reference in turn, one over the other"),
        )
        for button, words in tips:
            button.setCheckable(True)
            button.setToolTip(tr(words))
        for widget in (self.back, self.previous, self.following):
            head.addWidget(widget)
        head.addWidget(self.title)
        head.addWidget(self.listed, 1)
        for button, _ in tips:
            head.addWidget(button)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._stack.addWidget(self.pictures)
        self._stack.addWidget(self.blinking)
        middle = QHBoxLayout()
        middle.setSpacing(6)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.reference, 1)
        self.reference.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(head)
        layout.addLayout(middle, 1)
        for label in (self.flaw, self.facts, self.gate, self.answered, self.missing):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            layout.addWidget(label)
        self.facts.setObjectName("dim")
        self.gate.setObjectName("dim")
        self.missing.setObjectName("problem")

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.following.clicked.connect(lambda: self.stepped.emit(1))
        self.heat.toggled.connect(self._show_heat)
        self.beside.toggled.connect(self.reference.setVisible)
        self.blink.toggled.connect(self._begin_to_blink)

    @property
    def part(self) -> FoundPart | None:
        return self._part

    def show_part(self, part: FoundPart, place: int, of: int, *, last: bool) -> None:
        """What is known without its pictures. ``place``, from 0, among ``of`` that were found, 0 if that is not known; ``last`` if none is
        behind it."""
        self._part = part
        self._shown = self._decided = self._reference = self._blink_part = None
        self.title.setText(tr(f"Part {part.row.number}: {verdict_text(part)}"))
        self.listed.setText(tr(f"{place + 1} of {of}") if of else "")
        self.flaw.setText(tr(flaw_text(part)))
        self.facts.setText(tr(facts_text(part)))
        self.previous.setEnabled(place > 0)
        self.following.setEnabled(not last)
        self._say(self.missing, "")
        self._show_known(None)
        self._arrange(())
        self.blinking.show_picture(None, tr("The pictures are being read"))
        self.reference.show_picture(None, tr("The reference is being read"))
        self._stack.setCurrentWidget(self.blinking)

    def show_known(self, part: FoundPart) -> None:
        """Another state of the same part: it was answered."""
        self._part = part
        self._show_known(self._decided)

    def show_evidence(self, evidence: PartEvidence) -> None:
        """Its pictures."""
        if self._part is None:
            return
        self._say(self.missing, evidence.missing if evidence.views else "")
        self._arrange(tuple(evidence.views))
        for name, inspection in evidence.views.items():
            # Of several views each counts its own; here it is the part's number.
            self.views[name].show_inspection(replace(inspection, part_number=self._part.row.number))
        self._shown = evidence.views.get(self._part.row.view) or next(iter(evidence.views.values()), None)
        self._decided = evidence.views.get(self._part.row.view)
        self._show_known(self._decided)
        if not evidence.views:
            self.blinking.show_picture(None, tr(evidence.missing))
        self._show_blinking()

    def show_reference(self, picture: Picture | None, why: str) -> None:
        """The recipe's reference, or why there is none."""
        self._reference, self._why_no_reference = picture, why
        recipe = "" if self._part is None else self._part.row.recipe
        self.reference.show_picture(picture, tr(f"REFERENCE of {recipe}") if picture is not None else tr(why))
        self._show_blinking()

    def stop(self) -> None:
        """It is not on the screen any more."""
        self._timer.stop()

    def resume(self) -> None:
        """It is on the screen again."""
        if self.blink.isChecked():
            self._timer.start()

    def _show_known(self, inspection: Inspection | None) -> None:
        if self._part is not None:
            self._say(self.gate, gate_text(inspection, self._part))
            self._say(self.answered, answer_text(self._part))

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(tr(text))
        label.setVisible(bool(text))

    def _arrange(self, names: tuple[str, ...]) -> None:
        """One view for each picture, side by side; what is not needed is hidden, not thrown away."""
        for name in names:
            if name not in self.views:
                view = LiveView(self._theme, self._icons, self._opacity, smallest=(160, 140))
                view.set_overlay(self.heat.isChecked())
                caption = QLabel(name)
                caption.setObjectName("dim")
                caption.setVisible(name != ONLY_VIEW)
                column = len(self.views)
                self._grid.addWidget(caption, 0, column)
                self._grid.addWidget(view, 1, column)
                self._grid.setRowStretch(1, 1)
                self.views[name] = view
                self._captions[name] = caption
        for column, (name, view) in enumerate(self.views.items()):
            view.setVisible(name in names)
            self._captions[name].setVisible(name in names and name != ONLY_VIEW)
            self._grid.setColumnStretch(column, int(name in names))

    def _show_heat(self, on: bool) -> None:
        for view in self.views.values():
            view.set_overlay(on)

    def _begin_to_blink(self, on: bool) -> None:
        if on:
            self._timer.start()
        else:
            self._timer.stop()
        self._show_blinking()

    def _show_blinking(self) -> None:
        """Part and reference in the same place, where both are there and it is asked for."""
        blinks = self.blink.isChecked() and self._shown is not None
        self._blink_part = None
        if blinks and self._reference is not None and self._shown is not None:
            height, width = self._reference.shape[:2]
            # What was not judged is shown as it was taken.
            self._blink_part = as_judged(self._shown, (width, height)) if self._shown.map is not None else self._shown.frame.image
        if blinks:
            self._turn_to(part=True)
        self._stack.setCurrentWidget(self.blinking if blinks or self._shown is None else self.pictures)

    def _turn(self) -> None:
        if self._blink_part is not None and self._reference is not None:
            self._turn_to(part=not self._part_shown)

    def _turn_to(self, *, part: bool) -> None:
        if self._part is None:
            return
        self._part_shown = part
        if self._blink_part is None:
            waits = "Nothing was judged of this part" if self._reference is not None else "The reference is being read"
            said = self._why_no_reference or waits
            self.blinking.show_picture(None, tr(said))
        elif part:
            self.blinking.show_picture(self._blink_part, tr(f"PART {self._part.row.number}"))
        else:
            self.blinking.show_picture(self._reference, tr(f"REFERENCE of {self._part.row.recipe}"))
