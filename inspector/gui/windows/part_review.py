"""Looking at the parts that did not pass, one after the other: hold, answer, acknowledge, go on to the next."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import QObject, pyqtSignal
from PyQt6.QtWidgets import QWidget

from inspector.core.quality.answers import Answer, AnswersStatus
from inspector.core.views import PartVerdict, ViewsStatus
from inspector.gui.dialogs.acknowledge_dialog import AcknowledgeDialog
from inspector.gui.live.filmstrip import Filmstrip
from inspector.gui.panels.answer_bar import AnswerBar
from inspector.gui.views_bridge import ViewsBridge
from inspector.gui.widgets.column import fit
from inspector.gui.widgets.tone import Tone
from inspector.runtime.view_group import ViewGroup


class PartReview(QObject):
    """Connects the filmstrip and the answer bar with the station's answers. ``held`` gives the PartVerdict to be shown, None for live.

    Nothing here waits for a disk: what is asked goes through :meth:`ViewsBridge.ask_later`.
    """

    held = pyqtSignal(object)

    def __init__(self, bridge: ViewsBridge, strip: Filmstrip, bar: AnswerBar, tone: Tone, window: QWidget) -> None:
        """``window``: over which the question for all of them opens."""
        super().__init__(window)
        self._bridge = bridge
        self._strip = strip
        self._bar = bar
        self._tone = tone
        self._window = window
        self._status: ViewsStatus | None = None
        self._released: set[int] = set()
        strip.chosen.connect(self._hold)
        connect_answers(bridge, bar)

    @property
    def part(self) -> PartVerdict | None:
        """The one that is held."""
        return self._strip.selected

    def show_status(self, status: ViewsStatus) -> None:
        """What the station says now."""
        before, self._status = self._status, status
        waiting = status.answers.waiting
        self._released &= waiting
        self._strip.show_waiting(waiting - self._released)
        self._bar.show_kinds(status.answers.kinds)
        self._show_answer(status.answers)
        if before is not None and status.answers.unseen.total > before.answers.unseen.total:
            self._tone.sound()

    def acknowledge(self) -> None:
        """A person has looked at the held part; the next one that waits is held, or the picture is live again. With none held, the oldest
        one is."""
        self._bridge.poll_flagged()
        status, part = self._status, self._strip.selected
        if status is None:
            self._bridge.ask(lambda views: None)  # which says that it is not running yet
            return
        if part is not None and part.row:
            row = part.row
            self._released.add(row)
            self._bridge.ask_later(lambda views: views.answers.acknowledge(row))
        following = self._strip.next_waiting()
        left = status.answers.waiting - self._released
        if following is None and left:
            self._bring_back()
        elif part is None and following is None:
            self._acknowledge_what_is_left(status)
        self._strip.show_waiting(left)
        self._strip.select(following)

    def _bring_back(self) -> None:
        """Parts that wait and are not in the strip any more; the oldest of them is held once they are there."""

        def hold(_: object) -> None:
            self._bridge.poll_flagged()
            if self._strip.selected is None and (following := self._strip.next_waiting()) is not None:
                self._strip.select(following)

        self._bridge.ask_later(lambda views: views.flag_again(), hold)

    def acknowledge_all(self) -> None:
        """After asking, saying how many."""
        if self._status is None or not self._status.unacknowledged:
            return
        dialog = AcknowledgeDialog(self._status.answers.unseen, self._window)
        dialog.accepted.connect(self._release_all)
        fit(dialog)
        dialog.open()

    def _acknowledge_what_is_left(self, status: ViewsStatus) -> None:
        """Parts whose numbers nobody knows are acknowledged together; drift alarms at once."""
        if status.unacknowledged:
            self.acknowledge_all()
        else:
            self._bridge.ask_later(lambda views: views.acknowledge())

    def _release_all(self) -> None:
        self._bridge.ask_later(lambda views: views.acknowledge())
        self._strip.select(None)

    def _hold(self, part: PartVerdict | None) -> None:
        if self._status is not None:
            self._show_answer(self._status.answers)
        self.held.emit(part)

    def _show_answer(self, answers: AnswersStatus) -> None:
        part = self._strip.selected
        row = None if part is None or not part.row else part.row
        self._bar.show_part(row, None if row is None else answers.known.get(row))


def connect_answers(bridge: ViewsBridge, bar: AnswerBar) -> None:
    """What a person presses goes to the station; what it refuses is said, and may be pressed again."""

    def ask(command: Callable[[ViewGroup], object]) -> None:
        bridge.ask_later(command, refused=bar.show_refused)

    def answer(part: int, answer: Answer, kind: str) -> None:
        ask(lambda views: views.answers.answer(part, answer, kind))

    bar.answered.connect(answer)
    bar.undo_asked.connect(lambda part: ask(lambda views: views.answers.undo(part)))
