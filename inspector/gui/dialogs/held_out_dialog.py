"""Parts that the line has judged may join the held-out ones: what is drawn, what the promise would be then, and the consent to it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from inspector.core.limit_change import promised
from inspector.core.promises.held_out_growth import DRAWN, HeldOutDraw
from inspector.core.recipe import Recipe
from inspector.gui.widgets.column import ColumnDialog, fit_more
from inspector.gui.widgets.promise_line import PromiseLine
from inspector.gui.widgets.working import Working
from inspector.gui.words.speech import tr

if TYPE_CHECKING:  # the name alone: the window is on the screen before the station is made
    from inspector.runtime.improvement_control import ImprovementControl

_LETTERS = 70


class HeldOutDialog(ColumnDialog):
    """``said`` gives what came of it; ``refused`` the error that says who may, and what asks again. Accepted once they have joined."""

    said = pyqtSignal(str)
    refused = pyqtSignal(object, object)

    def __init__(
        self,
        parent: QWidget | None,
        improvement: ImprovementControl,
        recipe: Recipe,
        *,
        lot: str | None = None,
        wanted: int = DRAWN,
        place: str = "",
    ) -> None:
        """``recipe``: the one in use. ``lot``: draw from this one alone. ``place``: name of the view among several."""
        super().__init__(parent, _LETTERS)
        self.setWindowTitle(tr("Go on holding out") + (f": {place}" if place else ""))
        self._improvement, self._lot, self._wanted = improvement, lot, wanted
        self._limit = recipe.limit.value
        self._drawing, self._joining = Working("held-out draw"), Working("held-out join")
        title = QLabel(tr("Take parts of this lot as good?" if lot is not None else "Let judged parts join the held-out ones?"))
        title.setObjectName("heading")
        why = QLabel(
            tr(
                "Judged parts of the line join those that the limit is set from. That is not learning: the promise becomes better. They "
                "are drawn evenly, whatever their verdict; one that failed joins only if somebody answered that it was good."
            )
        )
        self.now, self.then = PromiseLine(), PromiseLine()
        self.drawn = QLabel(tr("The parts are being drawn …"))
        self.problem = QLabel()
        self.problem.setObjectName("problem")
        self.join = QPushButton(tr("Let them join"))
        self.join.setObjectName("primary")
        self.join.setAutoDefault(False)
        self.join.setEnabled(False)
        self.cancel = QPushButton(tr("Cancel"))
        buttons = QDialogButtonBox()
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.join, QDialogButtonBox.ButtonRole.ActionRole)
        self._now_caption, self._then_caption = QLabel(tr("Now")), QLabel(tr("Then"))
        for caption in (self._now_caption, self._then_caption):
            caption.setObjectName("caption")
        self.body.setSpacing(6)
        for label in (title, why, self.drawn, self.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for widget in (title, why, self._now_caption, self.now, self._then_caption, self.then, self.drawn, self.problem):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.foot.addWidget(buttons)
        self.now.show_promise(promised(recipe.limit, recipe.limit_scores))
        self._show_then(None)
        self.cancel.setDefault(True)
        buttons.rejected.connect(self.reject)
        self.join.clicked.connect(self._ask)
        self._drawing.done.connect(self._show_draw)
        self._drawing.refused.connect(self._show_problem)
        self._joining.done.connect(self._joined)
        self._joining.refused.connect(self._show_problem)
        self._joining.asked.connect(self._ask_who_may)
        self.finished.connect(self._drawing.join)
        self._drawing.begin(self._draw)

    def _draw(self) -> tuple[HeldOutDraw, Recipe | None]:
        draw = self._improvement.held_out_draw(self._lot, self._wanted)
        return draw, None if draw.problem else self._improvement.with_joined(draw)

    def _show_draw(self, found: tuple[HeldOutDraw, Recipe | None]) -> None:
        draw, then = found
        lots = "1 lot" if len(draw.lots) == 1 else f"{len(draw.lots)} lots"
        left_out = len(draw.numbers) - len(draw.scores)
        self.drawn.setText(tr(f"{len(draw.numbers)} parts of {lots} were drawn; {left_out} of them do not join."))
        self._show_problem(draw.problem)
        if then is not None:
            self.drawn.setText(f"{self.drawn.text()} {tr(f'The limit goes from {self._limit:.2f} to {then.limit.value:.2f}.')}")
        self._show_then(then)
        fit_more(self)
        self.join.setEnabled(then is not None)

    def _show_then(self, then: Recipe | None) -> None:
        self._then_caption.setVisible(then is not None)
        self.then.show_promise(("", "") if then is None else promised(then.limit, then.limit_scores))

    def _show_problem(self, why: str) -> None:
        words = tr(why)
        self.problem.setText(f"{words[:1].upper()}{words[1:]}")

    def _ask(self) -> None:
        self.join.setEnabled(not self._joining.begin(partial(self._improvement.join_held_out, self._lot, self._wanted)))

    def _joined(self, draw: HeldOutDraw) -> None:
        self.said.emit(draw.in_words)
        self.accept()

    def _ask_who_may(self, error: object, again: object) -> None:
        self.join.setEnabled(True)
        self.refused.emit(error, again)
