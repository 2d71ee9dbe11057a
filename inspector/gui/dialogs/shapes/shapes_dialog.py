"""What of the part is judged: an engineer draws it on the reference picture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeySequence, QShortcut
from PyQt6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QWidget

from inspector.core.recipe import Recipe
from inspector.core.shape import Shape, ShapeKind
from inspector.core.status import Status
from inspector.gui.dialogs.shapes.board import ShapeBoard
from inspector.gui.dialogs.shapes.items import in_words
from inspector.gui.widgets.column import Column
from inspector.gui.widgets.theme import Theme
from inspector.gui.widgets.version_text import version_text
from inspector.gui.words.speech import tr

_SIDE_LETTERS = 46
_SURE = 3
"""Looks at a station that does nothing more until it is believed that nothing comes: a status is not taken at one moment."""
_GUIDANCE = (
    "Choose a shape and draw it with the mouse; a polygon corner by corner, a double click ends it. "
    "Shapes can be moved, pulled at their handles, and made to be ignored or judged alone. What is dark is not judged."
)
_TOOLS = ((ShapeKind.RECTANGLE, "Rectangle", "R"), (ShapeKind.ELLIPSE, "Ellipse", "E"), (ShapeKind.POLYGON, "Polygon", "P"))


class ShapesDialog(QDialog):
    """``shapes_asked`` gives the shapes that the station is to judge by. What comes of it is told by :meth:`show_status`.

    Made of a recipe with a reference picture; raises RecipeError, PartNotFound, RecipeInvalid.
    """

    shapes_asked = pyqtSignal(object)

    def __init__(self, recipe: Recipe, theme: Theme, parent: QWidget | None = None) -> None:
        from inspector.vision.framing.judged_part import judged_part, shaded

        super().__init__(parent)
        self._recipe = recipe.id
        self._limit = recipe.limit.value
        self._saved = recipe.shapes
        self._waits = False
        self._quiet = 0
        part = judged_part(recipe)
        self.setWindowTitle(tr(f"What is judged of {recipe.id.name}"))
        self.board = ShapeBoard(part, partial(shaded, part), theme.picture)
        self.tools = {kind: self._tool_button(kind, words) for kind, words, _ in _TOOLS}
        self.ignore = _button("Ignore", partial(self._draw_ignored, True), checkable=True)
        self.within = _button("Judge only this", partial(self._draw_ignored, False), checkable=True)
        self.ignore.setChecked(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Shapes"))
        self.delete = _button("Delete", self.board.delete)
        self.undo = _button("Undo", self.board.undo)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.save = _button("Save as a new version", self._save)
        self.save.setObjectName("primary")
        self.close_button = _button("Close", self.reject)
        self._lay_out()
        self.board.changed.connect(self._refresh)
        self.board.drawn.connect(self._drawn)
        self.list.currentRowChanged.connect(self.board.choose)
        for keys, act in (("Ctrl+Z", self.board.undo), ("Del", self.board.delete), ("Ctrl+S", self.save.click), ("Esc", self._back)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        for key, button in (("I", self.ignore), ("W", self.within), *((key, self.tools[kind]) for kind, _, key in _TOOLS)):
            button.setToolTip(tr(f"Alt+{key}"))
            QShortcut(QKeySequence(f"Alt+{key}"), self).activated.connect(button.click)
        self.board.begin(recipe.shapes)
        self.board.setFocus()

    def show_status(self, status: Status) -> None:
        """What the station made of what was asked for."""
        if status.recipe is None or status.recipe.name != self._recipe.name:
            self._waits = False
            self.save.setEnabled(False)
            self.message.setText(tr(f"{self._recipe.name} is not in use any more. Choose it again to change what is judged of it."))
            return
        if not self._waits or status.recipe_progress:
            return
        if status.recipe != self._recipe:
            self._recipe, self._waits = status.recipe, False
            self._saved = self.board.shapes
            text = f"In use: version {version_text(status.recipe.version)}. Limit {status.limit:.2f} (was {self._limit:.2f})."
            self._limit = status.limit
            self._refresh()
            self.message.setText(tr(text))
            return
        self._quiet += 1
        if self._quiet >= _SURE:
            self.refused(status.last_error or "Nothing was changed.")

    def refused(self, reason: str) -> None:
        """The station did not take what was asked for."""
        if self._waits:
            self._waits = False
            self._refresh()
            self.message.setText(tr(reason))

    def _lay_out(self) -> None:
        guidance = QLabel(tr(_GUIDANCE))
        guidance.setWordWrap(True)
        keys = QLabel(
            tr(
                "Keys: Alt with R, E, P chooses a shape, with I, W what it means. Enter puts it into the middle, arrows move it, "
                "Shift with arrows pulls it, Ctrl by ten pixels."
            )
        )
        keys.setObjectName("dim")
        keys.setWordWrap(True)
        panel = Column(_SIDE_LETTERS)
        side = panel.body
        side.setSpacing(8)
        side.addWidget(guidance)
        side.addLayout(_row(*self.tools.values()))
        side.addLayout(_row(self.ignore, self.within))
        self.list.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        side.addWidget(self.list, 1)
        side.addLayout(_row(self.delete, self.undo))
        side.addWidget(keys)
        # Its room is there before its words are: nothing moves.
        self.message.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        side.addWidget(self.message)
        panel.foot.addLayout(_row(self.close_button, self.save))
        layout = QHBoxLayout(self)
        layout.addWidget(self.board, 1)
        layout.addWidget(panel)

    def _tool_button(self, kind: ShapeKind, words: str) -> QPushButton:
        button = _button(words, partial(self._use_tool, kind), checkable=True)
        button.setStyleSheet("padding-left: 4px; padding-right: 4px;")
        return button

    def _use_tool(self, kind: ShapeKind, on: bool) -> None:
        for other, button in self.tools.items():
            button.setChecked(on and other is kind)
        self.board.use_tool(kind if on else None)
        self.board.setFocus()

    def _draw_ignored(self, ignored: bool, _on: bool = True) -> None:
        self.ignore.setChecked(ignored)
        self.within.setChecked(not ignored)
        self.board.draw_ignored(ignored)

    def _drawn(self) -> None:
        """One shape for one press of a tool: then the mouse takes hold of it again."""
        tool = self.board.tool
        if tool is not None:
            self._use_tool(tool, False)

    def _back(self) -> None:
        """First the tool is put away, then the dialog."""
        tool = self.board.tool
        if tool is None:
            self.reject()
        else:
            self._use_tool(tool, False)

    def _refresh(self) -> None:
        shapes, chosen = self.board.shapes, self.board.chosen
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([in_words(shape) for shape in shapes])
        self.list.setCurrentRow(chosen)
        self.list.blockSignals(False)
        if chosen >= 0:
            self.ignore.setChecked(shapes[chosen].ignored)
            self.within.setChecked(not shapes[chosen].ignored)
        self.delete.setEnabled(chosen >= 0)
        self.undo.setEnabled(self.board.can_undo)
        self.save.setEnabled(shapes != self._saved and not self.board.problem and not self._waits)
        self.message.setText(tr(self.board.problem or _whole(shapes)))

    def _save(self) -> None:
        self._waits, self._quiet = True, 0
        self.save.setEnabled(False)
        self.message.setText(tr("The held-out good parts are judged anew …"))
        self.shapes_asked.emit(self.board.shapes)


def _whole(shapes: tuple[Shape, ...]) -> str:
    return "" if shapes else "The whole part is judged."


def _button(words: str, act: Callable[..., object], *, checkable: bool = False) -> QPushButton:
    button = QPushButton(tr(words))
    button.setAutoDefault(False)
    button.setCheckable(checkable)
    button.clicked.connect(act)
    return button


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget, 1)
    return row
