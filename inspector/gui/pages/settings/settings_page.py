"""The page of the settings: all of them, by section, with what each is and the bounds that the file is checked against."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QListWidget, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.errors import InspectorError, NotAllowed, ReasonNeeded
from inspector.gui.pages.page import Page
from inspector.gui.pages.settings.line_guide import ABOUT, LineGuide, choices_of
from inspector.gui.pages.settings.region_field import RegionField
from inspector.gui.pages.settings.setting_field import SettingField, is_shown
from inspector.gui.words.speech import tr
from inspector.runtime.settings_book import Setting, SettingsBook

SECTIONS = {
    "": "Station",
    "window": "Window",
    "records": "Records",
    "teach": "Learning",
    "golden": "Golden parts",
    "review": "Review",
    "people": "People",
    "report": "Reports",
    "line": "Line",
    "modbus": "Line: Modbus",
    "outputs": "Line: outputs",
    "camera_output": "Line: camera's output",
    "reject": "Line: reject",
    "opcua": "Line: OPC UA",
    "mqtt": "Line: MQTT",
    "codes": "Line: codes",
    "plant": "Plant",
    "ledger": "Ledger",
    "syslog": "Syslog",
    "drift": "Drift",
    "profile": "Calibration",
    "engine": "Times and lengths",
    "log": "Log",
}
"""What each section of the file is called here, in this order; others follow under their own names."""


class SettingsPage(Page):
    """Changes are kept by *Save*, and hold from the next start of the station on; ``restart_asked``: start it again now."""

    restart_asked = pyqtSignal()
    draw_asked = pyqtSignal(RegionField)

    def __init__(self, book: SettingsBook, names: Callable[[], Sequence[str]] = tuple) -> None:
        """``names``: of the recipes on disk. ``draw_asked``: a person wants to draw a region."""
        super().__init__("settings", "settings", "Settings")
        self._names = names
        self._guides: list[LineGuide] = []
        self._views: dict[str, str] = {}
        self._book = book
        self._fields: list[SettingField] = []
        self.sections = QListWidget()
        self.sections.setAccessibleName(tr("Sections of the settings"))
        self.sections.setSpacing(4)
        self._forms = QStackedWidget()
        self.save = QPushButton(tr("Save"))
        self.save.setObjectName("primary")
        self.undo = QPushButton(tr("Undo"))
        self.restart = QPushButton(tr("Save and start the station again"))
        self.told = QLabel()
        self.told.setWordWrap(True)
        heading = QLabel(tr("Settings"))
        heading.setObjectName("heading")
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.undo, self.restart, self.save):
            row.addWidget(button)
        both = QHBoxLayout()
        both.addWidget(self.sections)
        both.addWidget(self._forms, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading)
        column.addLayout(both, 1)
        column.addWidget(self.told)
        column.addLayout(row)
        self.sections.currentRowChanged.connect(self._forms.setCurrentIndex)
        self.save.clicked.connect(self._save)
        self.undo.clicked.connect(self._undo)
        self.restart.clicked.connect(self._save_and_restart)

    def begin(self) -> None:
        """Read the file, unless somebody has changed something here and not saved it."""
        if not any(field.differs for field in self._fields):
            self._read()
        self.sections.setFocus()

    def field(self, section: str, key: str) -> SettingField:
        """The one of this setting."""
        return next(field for field in self._fields if (field.setting.section, field.setting.key) == (section, key))

    def _read(self) -> None:
        try:
            found = self._book.settings()
        except InspectorError as error:
            self._tell(str(error), problem=True)
            return
        views = [view for one in found if (one.section, one.key) == ("", "views") for view in one.value]
        self._views = {view["name"]: view["camera"] for view in views}
        chosen = max(0, self.sections.currentRow())
        self.sections.clear()
        while self._forms.count():
            form = self._forms.widget(0)
            assert form is not None
            self._forms.removeWidget(form)
            form.deleteLater()
        self._fields, self._guides = [], []
        order = {name: place for place, name in enumerate(SECTIONS)}
        for name, settings in groupby(sorted(found, key=lambda one: order.get(one.section, len(order))), key=lambda one: one.section):
            self.sections.addItem(tr(SECTIONS.get(name, name.replace("_", " ").capitalize())))
            self._forms.addWidget(self._form(list(settings)))
        self.sections.setCurrentRow(chosen)
        self.sections.setFixedWidth(self.sections.sizeHintForColumn(0) + 3 * self.fontMetrics().height())
        self._show_changes()

    def _form(self, settings: list[Setting]) -> QWidget:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 3)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        section = settings[0].section
        if section in ABOUT:
            self._guides.append(LineGuide(section))
            grid.addWidget(self._guides[-1], 0, 0, 1, 3)
        for setting in filter(is_shown, settings):
            field = SettingField(setting, lambda why: self._tell(why, problem=True), self._names)
            if isinstance(region := field.control, RegionField):
                region.draw_asked.connect(partial(self.draw_asked.emit, region))
            field.changed.connect(self._show_changes)
            self._fields.append(field)
            _lay_out(grid, field)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        return area

    def _show_changes(self) -> None:
        count = sum(field.differs for field in self._fields)
        self._tell(f"{count} changed and not saved" if count else "What is changed holds from the next start of the station on")
        self.save.setEnabled(bool(count))
        self.undo.setEnabled(bool(count))
        if self._guides:
            values = {(field.setting.section, field.setting.key): field.value for field in self._fields}
            choices, cameras = choices_of(values), self._views or {"": str(values.get(("", "camera"), ""))}
            for guide in self._guides:
                guide.show_choices(choices, cameras)

    def _undo(self) -> None:
        for field in self._fields:
            field.reset()
        self._show_changes()

    def _save(self) -> bool:
        if not all(field.settled() for field in self._fields):
            return False
        try:
            self._book.change({(field.setting.section, field.setting.key): field.value for field in self._fields if field.differs})
        except InspectorError as error:
            self._tell(str(error), problem=True)
            if isinstance(error, NotAllowed | ReasonNeeded):
                self.refused.emit(error, self._save)
            return False
        self._read()
        self._tell("Saved. It holds from the next start of the station on")
        return True

    def _save_and_restart(self) -> None:
        if self._save():
            self.restart_asked.emit()

    def _tell(self, text: str, *, problem: bool = False) -> None:
        self.told.setText(tr(text))
        self.told.setObjectName("problem" if problem else "dim")
        style = self.told.style()
        if style is not None:
            style.polish(self.told)


def _lay_out(grid: QGridLayout, field: SettingField) -> None:
    """In the next row; a wide control below its name, over the whole width."""
    row = grid.rowCount()
    called = QVBoxLayout()
    called.setSpacing(0)
    called.addStretch(1)
    called.addWidget(field.name)
    called.addWidget(field.key)
    called.addStretch(1)
    grid.addLayout(called, row, 0)
    if field.wide:
        grid.addWidget(field.words, row, 1, 1, 2)
        grid.addWidget(field.control, row + 1, 0, 1, 3)
    else:
        grid.addWidget(field.control, row, 1)
        grid.addWidget(field.words, row, 2)
