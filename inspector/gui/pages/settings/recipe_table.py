"""The recipes that the line asks for by number: a row each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inspector.gui.panels.choosers import CalmCombo
from inspector.gui.widgets.number_field import NumberField
from inspector.gui.words.speech import tr

_MOST = 65_535


class RecipeTable(QWidget):
    """``changed``: a person changed a row. ``refused``: why a number that was typed is none."""

    changed = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, names: Callable[[], Sequence[str]]) -> None:
        """``names``: of the recipes on disk."""
        super().__init__()
        self._names = names
        self.rows: list[_Row] = []
        self._none = QLabel(tr("No recipe has a number: the line cannot change over"))
        self._none.setObjectName("dim")
        self._none.setWordWrap(True)
        self.add = QPushButton(tr("Add a recipe"))
        self.add.clicked.connect(self._add_next)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addLayout(self._grid)
        column.addLayout(below)

    @property
    def value(self) -> list[dict[str, Any]]:
        """As the settings have it, in the order of the rows."""
        return [{"number": row.number.whole, "name": row.name.currentData()} for row in self.rows]

    def show_value(self, value: Sequence[dict[str, Any]]) -> None:
        """Not a person's change: nothing is told."""
        for row in self.rows:
            row.leave()
        self.rows = []
        for one in value:
            self._append(one["number"], one["name"])
        self._lay_out()

    def settled(self) -> bool:
        """False if what was typed as a number is none, which was told."""
        return all(row.number.settled() for row in self.rows)

    def _add_next(self) -> None:
        taken = {row.number.whole for row in self.rows}
        used = {row.name.currentData() for row in self.rows}
        names = list(self._names())
        name = next((name for name in names if name not in used), names[0] if names else "")
        if not name:
            self.refused.emit("There is no recipe yet: learn good parts first")
            return
        self._append(next(number for number in range(1, _MOST + 1) if number not in taken), name)
        self._lay_out()
        self.changed.emit()

    def _append(self, number: int, name: str) -> None:
        row = _Row(number, name, self._names())
        row.number.refused.connect(self.refused)
        row.number.valueChanged.connect(lambda _: self.changed.emit())
        row.name.activated.connect(lambda _: self.changed.emit())
        row.remove.clicked.connect(lambda: self._remove(row))
        self.rows.append(row)

    def _remove(self, row: _Row) -> None:
        self.rows.remove(row)
        row.leave()
        self._lay_out()
        self.changed.emit()

    def _lay_out(self) -> None:
        for place, row in enumerate(self.rows):
            for column, widget in enumerate((row.number, row.name, row.remove)):
                self._grid.addWidget(widget, place, column)
        self._none.setVisible(not self.rows)


class _Row:
    """Number, recipe, and the button that takes the row away."""

    def __init__(self, number: int, name: str, names: Sequence[str]) -> None:
        self.number = NumberField(1, _MOST, decimals=0)
        self.number.setValue(number)
        self.number.setAccessibleName(tr("Number of the line"))
        self.name = CalmCombo()
        for one in dict.fromkeys((*names, name)):
            self.name.addItem(one if one in names else f"{one} ({tr('not there')})", one)
        self.name.setCurrentIndex(self.name.findData(name))
        self.name.setAccessibleName(tr("Recipe"))
        self.remove = QPushButton(tr("Remove"))

    def leave(self) -> None:
        """Off the page."""
        for widget in (self.number, self.name, self.remove):
            widget.hide()
            widget.deleteLater()
