"""What a person says of a part: really bad, and of which kind; was good; cannot tell. With undo for some minutes."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from datetime import datetime
from time import time

from PyQt6.QtCore import QRectF, QSize, QStringListModel, Qt, QTimer, pyqtSignal
from PyQt6.QtGui import QColor, QFont, QFontInfo, QPainter, QPaintEvent, QPalette, QResizeEvent
from PyQt6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from inspector.core.quality.answers import KINDS, UNDO_S, Answer, PartAnswer
from inspector.gui.shortcuts import key_of
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.room_label import RoomLabel
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

LARGE_PX = 52
"""Height of the buttons that answer: 14 mm on a screen of 24 inches and 1080 rows."""
TOUCH_PX = 38
"""Height of every other button: 10 mm there."""
LONGEST_KIND = 40

_KEPT_WITHIN_MS = 5000
_ICONS = {Answer.BAD: "fail", Answer.GOOD: "pass", Answer.UNSURE: "help"}
_ACTS = {Answer.BAD: "answer_bad", Answer.GOOD: "answer_good", Answer.UNSURE: "answer_unsure"}
_CHIP_ROWS = 2


class AnswerBar(QWidget):
    """Asks what a part really was. One press answers; the kind of a defect may be pressed instead, or afterwards.

    ``answered`` gives the part's number, an Answer and a kind (empty without one); ``undo_asked`` the part's number. Whoever gets them
    shows the answer by :meth:`show_part` once it is kept, or says by :meth:`show_refused` that it was not. Every part of it keeps its
    place and size whatever is shown.
    """

    answered = pyqtSignal(int, object, str)
    undo_asked = pyqtSignal(int)

    def __init__(self, theme: Theme, icons: IconSet, *, clock: Callable[[], float] = time) -> None:
        """``clock``: Unix seconds, by which the time left for an undo is told."""
        super().__init__()
        self._clock = clock
        self._part: int | None = None
        self._answer: PartAnswer | None = None
        self._asked = False
        self.buttons = {answer: _AnswerButton(theme, icons, answer) for answer in Answer}
        self.chips = _Chips()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("of another kind: own words"))
        self.field.setAccessibleName(tr("Kind of the defect, in own words"))
        self.field.setMaxLength(LONGEST_KIND)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self.add = _touch_button(tr("Add"))
        self.undo = _touch_button(tr("Undo"))
        self.undo.setToolTip(tr(f"Take the answer back, for {UNDO_S / 60:.0f} minutes ({key_of('answer_undo')})"))
        self.state = RoomLabel("")
        self.state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out()
        for answer, button in self.buttons.items():
            button.clicked.connect(lambda _, answer=answer: self.press(answer))
        self.chips.pressed.connect(lambda kind: self._give(Answer.BAD, kind))
        self.field.returnPressed.connect(self._add_own)
        self.field.textChanged.connect(lambda _: self._refresh())
        self.add.clicked.connect(self._add_own)
        self.undo.clicked.connect(self.take_back)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._refresh)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_KEPT_WITHIN_MS)
        self._patience.timeout.connect(self.show_refused)
        self._refresh()

    def _lay_out(self) -> None:
        row = QGridLayout()
        row.setSpacing(6)
        for column, button in enumerate(self.buttons.values()):
            row.addWidget(button, 0, column)
            row.setColumnStretch(column, 1)
        own = QHBoxLayout()
        own.setSpacing(6)
        own.addWidget(self.field, 1)
        own.addWidget(self.add)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.state, 1)
        top.addWidget(self.undo)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(6)
        column_of_all.addLayout(top)
        column_of_all.addLayout(row)
        column_of_all.addWidget(self.chips)
        column_of_all.addLayout(own)
        column_of_all.addStretch(1)

    # What is shown

    def show_part(self, part: int | None, answer: PartAnswer | None) -> None:
        """The part to be answered, and its answer; None where there is no part that can be, or it has no answer."""
        if (part, answer) == (self._part, self._answer):
            return
        if part != self._part:
            self.field.clear()
        self._part, self._answer, self._asked = part, answer, False
        self._patience.stop()
        self._refresh()

    def show_kinds(self, kinds: Sequence[str]) -> None:
        """The kinds of defects that are offered, the most used first; as many as there is room for are shown."""
        if list(kinds) != self._offered.stringList():
            self._offered.setStringList(list(kinds))
            self.chips.show_kinds(kinds)
            self._refresh()

    def show_refused(self) -> None:
        """What was pressed last could not be kept: it may be pressed again."""
        if self._asked:
            self._asked = False
            self._refresh()

    @property
    def part(self) -> int | None:
        """The part that is shown."""
        return self._part

    # What a person presses

    def press(self, answer: Answer) -> None:
        """As its button; nothing happens while that cannot be pressed."""
        if self.buttons[answer].isEnabled() and self._answer is None:
            self._give(answer, "")

    def take_back(self) -> None:
        """As the button Undo."""
        if self.undo.isEnabled() and self._part is not None:
            self._wait()
            self.undo_asked.emit(self._part)

    def _add_own(self) -> None:
        kind = " ".join(self.field.text().split())
        if kind and self.add.isEnabled():
            self.field.clear()
            self._give(Answer.BAD, kind)

    def _give(self, answer: Answer, kind: str) -> None:
        if self._part is not None and not self._asked:
            self._wait()
            self.answered.emit(self._part, answer, kind)

    def _wait(self) -> None:
        """Nothing more is pressed until it is known what became of this."""
        self._asked = True
        self._patience.start()
        self._refresh()

    def _refresh(self) -> None:
        stands = self._answer
        said = None if stands is None else stands.answer
        free = self._part is not None and not self._asked
        for answer, button in self.buttons.items():
            button.show_state(enabled=free and said is None, chosen=said is answer)
        names_kind = free and said in (None, Answer.BAD)
        self.chips.show_chosen("" if stands is None else stands.kind, enabled=names_kind)
        self.field.setEnabled(names_kind)
        self.add.setEnabled(names_kind and bool(self.field.text().strip()))
        left_s = 0.0 if stands is None else stands.at + UNDO_S - self._clock()
        self.undo.setEnabled(free and stands is not None and left_s > 0)
        self.undo.setText(tr(f"{tr('Undo')} {_minutes(min(left_s, UNDO_S))}" if stands is not None and left_s > 0 else tr("Undo")))
        self.state.setText(tr(self._words()))
        self.state.setToolTip(tr(self.state.text() if stands is None or not stands.note else f"{self.state.text()}\n{stands.note}"))
        self._second.start() if left_s > 0 else self._second.stop()

    def _words(self) -> str:
        if self._part is None:
            return "Hold a part to say what it was"
        if self._asked:
            return "Keeping it …"
        stands = self._answer
        if stands is None:
            return f"Part {self._part}: what was it really?"
        by = f", {stands.who}" if stands.who else ""
        kept = "" if stands.number else " (not kept yet)"
        return f"{stands.words}{by}, {_moment(stands.at, self._clock())}{kept}"


class _AnswerButton(QPushButton):
    """An icon and a word, and below it the key; the one that was chosen stays marked."""

    def __init__(self, theme: Theme, icons: IconSet, answer: Answer) -> None:
        super().__init__(tr(answer.words))
        self._theme = theme
        self._icons = icons
        self._answer = answer
        self._key = key_of(_ACTS[answer])
        self.setCheckable(True)
        self.setToolTip(tr(f"{tr(answer.words)} ({self._key})"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_state(self, *, enabled: bool, chosen: bool) -> None:
        """Whether it can be pressed, and whether it is the answer that stands."""
        self.setEnabled(enabled or chosen)
        self.setChecked(chosen)

    def nextCheckState(self) -> None:
        """It is marked by what is kept, not by the press."""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        line = metrics.height()
        return QSize(round(metrics.horizontalAdvance(self.text()) + line * 1.9), max(LARGE_PX, round(line * 3.1)))

    def minimumSizeHint(self) -> QSize:
        """On a screen that has no room for more."""
        return QSize(self.sizeHint().width(), round(self.fontMetrics().height() * 2.4))

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = float(self.fontMetrics().height())
        ink = self._theme.text if self.isEnabled() else self._theme.dim
        width = self.fontMetrics().horizontalAdvance(self.text())
        left, middle = (self.width() - width - line * 1.4) / 2, self.height() / 2 - line * 0.45
        self._icons.paint(painter, _ICONS[self._answer], self._mark(), QRectF(left, middle - line * 0.55, line * 1.1, line * 1.1))
        painter.setPen(QColor(ink))
        words = QRectF(left + line * 1.4, middle - line, width + 2, line * 2)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        font = QFont(self.font())
        font.setPixelSize(max(1, round(QFontInfo(self.font()).pixelSize() * 0.8)))
        painter.setFont(font)
        painter.setPen(QColor(self._theme.dim))
        painter.drawText(QRectF(0, middle + line * 0.6, self.width(), line * 1.2), Qt.AlignmentFlag.AlignCenter, self._key)

    def _mark(self) -> str:
        if not self.isEnabled():
            return self._theme.dim
        marks = {Answer.BAD: self._theme.failed.mark, Answer.GOOD: self._theme.passed.mark, Answer.UNSURE: self._theme.text}
        return marks[self._answer]


class _Chips(QWidget):
    """The kinds of defects as buttons, in two rows of equal columns: as many as there is room for. ``pressed`` gives the kind."""

    pressed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self._kinds: tuple[str, ...] = ()
        self._chosen = ""
        self._usable = True
        self.buttons: list[_Chip] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.show_kinds(KINDS)

    @property
    def shown(self) -> tuple[str, ...]:
        """The kinds that have a button now."""
        return tuple(button.kind for button in self.buttons if not button.isHidden())

    def show_kinds(self, kinds: Sequence[str]) -> None:
        if tuple(kinds) != self._kinds:
            self._kinds = tuple(kinds)
            self._arrange()

    def show_chosen(self, kind: str, *, enabled: bool) -> None:
        """Mark this kind; "" for none."""
        if (kind, enabled) != (self._chosen, self._usable):
            self._chosen, self._usable = kind, enabled
            self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(3 * self._column_px() + 2 * 6, _CHIP_ROWS * self._row_px() + (_CHIP_ROWS - 1) * 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * self._column_px(), _CHIP_ROWS * round(self.fontMetrics().height() * 1.5) + (_CHIP_ROWS - 1) * 6)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        self._arrange()

    def _row_px(self) -> int:
        """As high as the style sheet asks for at least, for fingers in gloves."""
        first = self.buttons[0] if self.buttons else None
        asked = first.sizeHint().height() if first is not None and first.minimumHeight() else 0
        return max(TOUCH_PX, round(self.fontMetrics().height() * 1.9), asked)

    def _column_px(self) -> int:
        return max(80, self.fontMetrics().horizontalAdvance("a kind of it") + 12)

    def _arrange(self) -> None:
        """The kind that is chosen has a button in any case."""
        columns = max(2, min(6, (self.width() + 6) // (self._column_px() + 6)))
        room = columns * _CHIP_ROWS
        kinds = list(self._kinds[:room])
        if self._chosen and self._chosen not in kinds:
            kinds = [*kinds[: room - 1], self._chosen]
        while len(self.buttons) < len(kinds):
            self.buttons.append(self._make(len(self.buttons)))
        width = (self.width() - 6 * (columns - 1)) // columns
        height = min(self._row_px(), (self.height() - 6 * (_CHIP_ROWS - 1)) // _CHIP_ROWS)
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(kinds))
            if number < len(kinds):
                row, column = divmod(number, columns)
                button.setGeometry(column * (width + 6), row * (height + 6), width, height)
                button.show_kind(kinds[number])
                button.setChecked(kinds[number] == self._chosen)
                button.setEnabled(self._usable)

    def _make(self, number: int) -> _Chip:
        button = _Chip(self)
        button.clicked.connect(lambda: self.pressed.emit(self.buttons[number].kind))
        return button


class _Chip(QPushButton):
    """A word in the middle; one that is too long ends in dots."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_kind(self, kind: str) -> None:
        """The kinds that come with the program are shown in the window's language, and kept in English; own words stay."""
        self.kind = kind
        self.setText(tr(kind) if kind in KINDS else kind)
        self.setToolTip(self.text())

    def nextCheckState(self) -> None:
        """It is marked by what is kept, not by the press."""

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 10)
        painter.drawItemText(
            self.rect(), int(Qt.AlignmentFlag.AlignCenter), option.palette, self.isEnabled(), text, QPalette.ColorRole.ButtonText
        )


def _touch_button(text: str) -> QPushButton:
    """One whose room is that of ``Undo 5:00``, whatever stands on it."""
    button = _TouchButton(text)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class _TouchButton(QPushButton):
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(f"{tr('Undo')} 5:00") + metrics.height() * 2, max(TOUCH_PX, round(metrics.height() * 1.9)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), round(self.fontMetrics().height() * 1.5))


def _minutes(seconds: float) -> str:
    minutes, rest = divmod(math.ceil(seconds), 60)
    return f"{minutes}:{rest:02d}"


def _moment(at: float, now: float) -> str:
    """The time of the day, and the day if that is another one."""
    then, today = datetime.fromtimestamp(at), datetime.fromtimestamp(now)
    return f"{then:%H:%M}" if then.date() == today.date() else f"{then:%d %b %H:%M}"
