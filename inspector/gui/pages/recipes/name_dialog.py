"""A question that has a name for its answer, and one that has yes or no."""

from __future__ import annotations

from collections.abc import Mapping

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from inspector.core.names import title_key, title_problem
from inspector.gui.widgets.column import ColumnDialog, fit_more
from inspector.gui.widgets.name_field import NameField
from inspector.gui.words.speech import tr

_LETTERS = 56


class TitleDialog(ColumnDialog):
    """Accepted: ``name`` is what the recipe is to be called. ``taken``: name -> title of the recipes that there are; ``own``: of the one
    that may keep its own."""

    def __init__(self, parent: QWidget, heading: str, words: str, action: str, taken: Mapping[str, str], own: str, text: str) -> None:
        super().__init__(parent, _LETTERS)
        self._taken = {title_key(one): title for name, title in taken.items() if name != own for one in (name, title)}
        self.setWindowTitle(tr(heading))
        title = _label(heading, "heading")
        self.field = NameField(self._problem, text)
        self.field.edit.setAccessibleName(tr("Name of the recipe"))
        self.field.edit.selectAll()
        self.action = QPushButton(tr(action))
        self.action.setObjectName("primary")
        self.body.setSpacing(10)
        for widget in (title, _label(words, ""), self.field):
            self.body.addWidget(widget)
        self.foot.addWidget(_buttons(self, self.action))
        self.action.setDefault(True)
        self.field.changed.connect(self._refresh)
        self.field.edit.setFocus()
        self._refresh()

    @property
    def name(self) -> str:
        """Without blanks around it."""
        return self.field.name

    def _problem(self, name: str) -> str:
        problem = title_problem(name)
        if problem:
            return f"It {problem}"
        twin = self._taken.get(title_key(name), "")
        return f"There is a recipe called “{twin}” already" if twin else ""

    def _refresh(self) -> None:
        self.action.setEnabled(self.field.good)
        fit_more(self)


class SureDialog(ColumnDialog):
    """Accepted: the person said yes. No is what Enter means."""

    def __init__(self, parent: QWidget, heading: str, words: str, yes: str) -> None:
        super().__init__(parent, _LETTERS)
        self.setWindowTitle(tr(heading))
        self.yes = QPushButton(tr(yes))
        self.body.setSpacing(10)
        self.body.addWidget(_label(heading, "heading"))
        self.body.addWidget(_label(words, ""))
        buttons = _buttons(self, self.yes)
        self.foot.addWidget(buttons)
        self.yes.setAutoDefault(False)
        no = next(button for button in buttons.findChildren(QPushButton) if button is not self.yes)
        no.setDefault(True)
        no.setFocus()


def _buttons(dialog: ColumnDialog, action: QPushButton) -> QDialogButtonBox:
    cancel = QPushButton(tr("Cancel"))
    cancel.setAutoDefault(False)
    buttons = QDialogButtonBox()
    buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
    buttons.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons


def _label(text: str, name: str) -> QLabel:
    label = QLabel(tr(text))
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
