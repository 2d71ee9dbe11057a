"""People and rights: who may sign in, at which level, and what each level may."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from inspector.core.errors import InspectorError
from inspector.core.quality.people import By, Level, Right
from inspector.gui.dialogs.people.pin_pad import PinEdit
from inspector.gui.panels.choosers import CalmCombo
from inspector.gui.widgets.working import Working
from inspector.gui.words.speech import tr
from inspector.runtime.people.access import Access
from inspector.runtime.people.service import PeopleService, PersonFacts

_ROW_LINES = 2.4


class PeopleDialog(QDialog):
    """Every change is asked for its right again, and done on a thread: the hash of a PIN takes its time."""

    def __init__(self, access: Access, service: PeopleService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._service = service
        self._working = Working("people")
        self._working.done.connect(self._settled)
        self._working.refused.connect(self._refused)
        self._people: tuple[PersonFacts, ...] = ()
        self._after: Callable[[], None] = lambda: None
        self.setWindowTitle(tr("People and rights"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self._people_tab(), tr("People"))
        self.rights = RightsTable(access, self._change_right)
        self.tabs.addTab(self.rights, tr("Rights"))
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.said)
        layout.addWidget(close)
        self._read()

    def scan(self, code: str) -> None:
        """A code was scanned: the badge of the person chosen in the table."""
        name = self._chosen()
        if not name:
            self._refused("Choose a person in the table, then scan the badge")
        else:
            self._do(lambda by: self._service.set_badge(name, code, by), f"The badge is {name}'s from now on")

    def done(self, result: int) -> None:
        self._working.join()
        super().done(result)

    def _people_tab(self) -> QWidget:
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels([tr(name) for name in ("Name", "Level", "PIN", "Badge")])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.itemSelectionChanged.connect(self._refresh)
        for part, head in ((self.table.verticalHeader(), None), (self.table.horizontalHeader(), QHeaderView.ResizeMode.Stretch)):
            if part is not None and head is None:
                part.hide()
                part.setDefaultSectionSize(round(_ROW_LINES * self.fontMetrics().height()))
            elif part is not None and head is not None:
                part.setSectionResizeMode(head)
        self.name, self.pin, self.level = QLineEdit(), PinEdit("PIN"), _levels()
        self.name.setAccessibleName(tr("Name of a new person"))
        self.add, self.set_pin, self.set_level, self.no_badge, self.remove = (
            QPushButton(tr(words)) for words in ("Add this person", "Set this PIN", "Set this level", "Take the badge", "Remove")
        )
        for button in (self.add, self.set_pin, self.set_level, self.no_badge, self.remove):
            button.setAutoDefault(False)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for column, (caption, widget) in enumerate((("Name", self.name), ("Level", self.level), ("PIN", self.pin))):
            grid.addWidget(QLabel(tr(caption)), 0, column)
            grid.addWidget(widget, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.add, 1, 3)
        row = QHBoxLayout()
        self.of = QLabel()
        row.addWidget(self.of, 1)
        for button in (self.set_level, self.set_pin, self.no_badge, self.remove):
            row.addWidget(button)
        self.add.clicked.connect(self._add)
        self.set_pin.clicked.connect(self._set_pin)
        self.set_level.clicked.connect(self._set_level)
        self.no_badge.clicked.connect(self._take_badge)
        self.remove.clicked.connect(self._remove)
        for edit in (self.name, self.pin):
            edit.textChanged.connect(self._refresh)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addLayout(grid)
        return page

    def _chosen(self) -> str:
        row = self.table.currentRow()
        return self._people[row].person.name if 0 <= row < len(self._people) and self.table.selectedItems() else ""

    def _refresh(self) -> None:
        name, first = self._chosen(), not self._people
        waits = "Nobody yet. The first is the administrator:" if first else "Choose a person to change, or add one:"
        self.of.setText(tr(f"{name}: scan a badge to give it, or" if name else waits))
        for button in (self.set_level, self.remove, self.no_badge):
            button.setEnabled(bool(name))
        self.set_pin.setEnabled(bool(name) and bool(self.pin.text()))
        self.add.setEnabled(bool(self.name.text().strip()) and bool(self.pin.text()))
        if first:
            self.level.setCurrentIndex(self.level.findData(Level.ADMINISTRATOR))
        self.level.setEnabled(not first)

    def _add(self) -> None:
        name, level, pin = self.name.text(), self._level(), self.pin.text()
        first = not self._people

        def add(by: By) -> None:
            self._service.add(name, level, pin, by)
            if first:
                self._access.sign_in(name, pin)

        said = "You are signed in as the administrator; add the others now" if first else f"{name.strip()} can sign in from now on"
        self._do(add, said, self.name.clear)

    def _set_pin(self) -> None:
        name, pin = self._chosen(), self.pin.text()
        self._do(lambda by: self._service.set_pin(name, pin, by), f"{name} has another PIN")

    def _set_level(self) -> None:
        name, level = self._chosen(), self._level()
        self._do(lambda by: self._service.set_level(name, level, by), f"{name} is {level.word} from now on")

    def _take_badge(self) -> None:
        name = self._chosen()
        self._do(lambda by: self._service.set_badge(name, "", by), f"{name} has no badge any more")

    def _remove(self) -> None:
        name = self._chosen()
        self._do(lambda by: self._service.remove(name, by), f"{name} was removed; what {name} did stays in the audit")

    def _level(self) -> Level:
        return Level(self.level.currentData())

    def _change_right(self, right: Right, level: Level, asks_why: bool) -> None:
        self._do(lambda by: self._service.set_right(right, level, asks_why, by), f"To {right.means}: {level.word} or above")

    def _do(self, change: Callable[[By], object], said: str, after: Callable[[], None] = lambda: None) -> None:
        try:
            by = self._access.allow(Right.PEOPLE, "change people and rights")
        except InspectorError as error:
            self._refused(str(error))
            return

        def work() -> object:
            change(by)
            self._access.refresh()
            return said

        self._after = after
        self._working.begin(work)

    def _settled(self, said: object) -> None:
        self._working.join()
        self._after()
        self.pin.clear()
        self.said.setText(tr(str(said)))
        self._read()

    def _refused(self, why: str) -> None:
        self.said.setText(tr(f"⚠ {why}"))
        self.rights.show_rights()

    def _read(self) -> None:
        """A handful of rows: read here."""
        try:
            self._people = self._service.people()
        except InspectorError as error:
            self._refused(str(error))
            return
        chosen = self._chosen()
        self.table.setRowCount(len(self._people))
        for row, facts in enumerate(self._people):
            cells = (
                facts.person.name,
                tr(facts.person.level.word),
                tr("yes" if facts.has_pin else "no"),
                tr("yes" if facts.has_badge else "no"),
            )
            for column, cell in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(cell))
            if facts.person.name == chosen:
                self.table.selectRow(row)
        self.rights.show_rights()
        self._refresh()


class RightsTable(QTableWidget):
    """What each right means, who may, and whether a reason is asked for. Below a right's floor nobody can choose."""

    def __init__(self, access: Access, changed: Callable[[Right, Level, bool], None]) -> None:
        super().__init__(len(Right), 3)
        self._access = access
        self._changed = changed
        self._writing = False
        self.setHorizontalHeaderLabels([tr(name) for name in ("To …", "may from this level on", "asks why")])
        header, side = self.horizontalHeader(), self.verticalHeader()
        if header is not None and side is not None:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            for column in (1, 2):
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            side.hide()
            side.setDefaultSectionSize(round(_ROW_LINES * self.fontMetrics().height()))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.levels: dict[Right, QComboBox] = {}
        self.reasons: dict[Right, QCheckBox] = {}
        for row, right in enumerate(Right):
            self.setItem(row, 0, QTableWidgetItem(tr(right.means)))
            self.levels[right] = _levels(right.floor)
            self.reasons[right] = QCheckBox()
            self.reasons[right].setAccessibleName(tr(f"{right.means}: asks why"))
            self.levels[right].setAccessibleName(tr(f"{right.means}: from this level on"))
            self.setCellWidget(row, 1, self.levels[right])
            self.setCellWidget(row, 2, _middle(self.reasons[right]))
            self.levels[right].currentIndexChanged.connect(partial(self._change, right))
            self.reasons[right].toggled.connect(partial(self._change, right))
        self.show_rights()

    def show_rights(self) -> None:
        """As they are now."""
        self._writing = True
        rights = self._access.rights()
        for right in Right:
            self.levels[right].setCurrentIndex(self.levels[right].findData(rights.level(right)))
            self.reasons[right].setChecked(rights.asks_why(right))
        self._writing = False

    def _change(self, right: Right, _: object) -> None:
        if not self._writing:
            self._changed(right, Level(self.levels[right].currentData()), self.reasons[right].isChecked())


def _levels(floor: Level = Level.OPERATOR) -> QComboBox:
    combo = CalmCombo()
    for level in Level:
        if level >= floor:
            combo.addItem(tr(level.word), level)
    return combo


def _middle(widget: QWidget) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(6, 0, 6, 0)
    layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignCenter)
    return holder
