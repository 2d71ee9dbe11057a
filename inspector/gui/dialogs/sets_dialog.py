"""Recipe sets: one name chooses the recipes of all views."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QWidget

from inspector.core.names import title_problem
from inspector.gui.widgets.column import ColumnDialog
from inspector.gui.widgets.name_field import NameField
from inspector.gui.widgets.working import Working
from inspector.gui.words.speech import tr

if TYPE_CHECKING:
    from inspector.runtime.recipe_sets import RecipeSets
    from inspector.storage.recipes.sets import RecipeSet

_LETTERS = 70
_TITLE = Qt.ItemDataRole.UserRole


class SetsDialog(ColumnDialog):
    """``said``: what was done, for a person. ``asked``: as in :class:`Working`."""

    said = pyqtSignal(str)
    asked = pyqtSignal(object, object)

    def __init__(self, parent: QWidget, sets: RecipeSets) -> None:
        super().__init__(parent, _LETTERS)
        self._sets = sets
        self._working = Working("recipe-sets")
        self._working.done.connect(self._show)
        self._working.refused.connect(self._refused)
        self._working.asked.connect(self.asked)
        self.finished.connect(self._working.join)
        self.setWindowTitle(tr("Recipe sets"))
        heading = QLabel(tr("A set chooses the recipes of all views"))
        heading.setObjectName("heading")
        self.words = QLabel(tr("Until every view has its recipe, every part is INVALID."))
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Recipe sets"))
        self.field = NameField(_problem)
        self.field.edit.setPlaceholderText(tr("Name of the product, such as 4711/A"))
        self.field.edit.setAccessibleName(tr("Name of a new set"))
        self.make = QPushButton(tr("Make a set of what judges now"))
        self.use, self.back, self.remove = QPushButton(tr("Use")), QPushButton(tr("Roll back")), QPushButton(tr("Forget"))
        self.use.setObjectName("primary")
        close = QPushButton(tr("Close"))
        new = QHBoxLayout()
        new.addWidget(self.field, 1)
        new.addWidget(self.make)
        self.body.setSpacing(10)
        for widget in (heading, self.words, self.list):
            self.body.addWidget(widget)
        self.body.addLayout(new)
        row = QHBoxLayout()
        for button in (close, self.remove, self.back, self.use):
            row.addWidget(button)
        for button in (close, self.remove, self.back, self.use, self.make):
            button.setAutoDefault(False)
        self.foot.addLayout(row)
        self.list.currentItemChanged.connect(lambda *_: self._refresh())
        self.field.changed.connect(lambda _: self._refresh())
        self.make.clicked.connect(lambda: self._do("made", sets.make, self.field.name))
        self.use.clicked.connect(lambda: self._do("in use", sets.use))
        self.back.clicked.connect(lambda: self._do("rolled back", sets.roll_back))
        self.remove.clicked.connect(lambda: self._do("forgotten", sets.remove))
        close.clicked.connect(self.reject)
        self._working.begin(sets.all)
        self._refresh()

    @property
    def title(self) -> str:
        """Of the set that is marked, empty for none."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_TITLE))

    def _do(self, how: str, work: Callable[[str], object], title: str = "") -> None:
        chosen = title or self.title
        self._working.join()

        def done() -> tuple[RecipeSet, ...]:
            work(chosen)
            self.said.emit(f"Set {chosen}: {how}")
            return self._sets.all()

        self._working.begin(done)

    def _show(self, found: tuple[RecipeSet, ...]) -> None:
        marked = self.title or self.field.name
        self.field.edit.clear()
        self.list.clear()
        for one in found:
            item = QListWidgetItem(f"{one.title}\n    {', '.join(f'{view}: {name}' for view, name in one.recipes.items())}")
            item.setData(_TITLE, one.title)
            self.list.addItem(item)
            if one.title == marked or self.list.currentItem() is None:
                self.list.setCurrentItem(item)
        self._refresh()

    def _refused(self, reason: str) -> None:
        self.words.setText(tr(reason))
        self._refresh()

    def _refresh(self) -> None:
        for button in (self.use, self.back, self.remove):
            button.setEnabled(bool(self.title))
        self.make.setEnabled(self.field.good)


def _problem(title: str) -> str:
    problem = title_problem(title)
    return f"It {problem}" if problem else ""
