"""One setting on the page: its name, a control of its kind, what it is, and what it usually is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PyQt6.QtCore import QObject, Qt, pyqtSignal
from PyQt6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget

from inspector.gui.pages.settings.labels import ADDRESSES, CHOICES, key_of, label_of
from inspector.gui.pages.settings.output_choice import CAMERA_OUTPUT, NOT_SWITCHED, UNCHOSEN, OutputChoice
from inspector.gui.pages.settings.recipe_table import RecipeTable
from inspector.gui.pages.settings.region_field import RegionField
from inspector.gui.panels.choosers import CalmCombo
from inspector.gui.widgets.number_field import NumberField
from inspector.gui.words.speech import tr
from inspector.runtime.settings_book import Setting, own_addresses

_MOST = 1e9
_DECIMALS = 6
_CHOICE_LETTERS = 14
"""Room of a choice in words; longer ones end in dots, and are whole in the open list."""
_GATE, _MEANING, _RECIPES, _REGION = "outputs.gate", "camera_output.meaning", "line.recipes", "codes.region"


def is_shown(setting: Setting) -> bool:
    """Whether the page has a control for it: lists of other things than texts are changed in the file, but for some."""
    known = key_of(setting.section, setting.key) in (_RECIPES, _REGION)
    return known or setting.texts or not isinstance(setting.default, list)


class SettingField(QObject):
    """``changed``: a person gave it another value. ``name``, ``key`` (as the file has it), ``control`` and
    ``words`` are put on the page by its owner."""

    changed = pyqtSignal()

    def __init__(self, setting: Setting, refused: Callable[[str], None], names: Callable[[], Sequence[str]] = tuple) -> None:
        """``refused``: told why a number that was typed is none. ``names``: of the recipes on disk."""
        super().__init__()
        self.setting = setting
        self._key = key_of(setting.section, setting.key)
        self.wide = self._key in (_GATE, _MEANING, _RECIPES)
        """Whether its control takes the whole width of the page."""
        self.name = QLabel(tr(label_of(setting.section, setting.key)))
        self.name.setWordWrap(True)
        self.key = QLabel(self._key)
        self.key.setObjectName("caption")
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words = QLabel(_explained(setting))
        self.words.setObjectName("dim")
        self.words.setWordWrap(True)
        self.control: QWidget
        self._read: Callable[[], Any]
        self._write: Callable[[Any], None]
        if self._key == _GATE:
            self._gate(OutputChoice())
        elif self._key == _MEANING:
            self._gate(OutputChoice(CAMERA_OUTPUT, NOT_SWITCHED))
        elif self._key == _RECIPES:
            self._recipes(refused, names)
        elif self._key == _REGION:
            self._region()
        elif self._key in ADDRESSES:
            self._address(ADDRESSES[self._key])
        elif setting.choices:
            self._choose_from(setting.choices)
        elif isinstance(setting.default, bool):
            self._tick()
        elif isinstance(setting.default, int | float):
            self._number(setting, refused)
        elif setting.texts:
            self._texts()
        else:
            self._text()
        self.name.setBuddy(self.control)
        self.control.setAccessibleName(self.name.text())
        self.reset()

    @property
    def value(self) -> Any:
        """What stands in it now."""
        return self._read()

    @property
    def differs(self) -> bool:
        """A person has changed it and not saved it."""
        return bool(self.value != self.setting.value)

    def reset(self) -> None:
        """Back to what is kept."""
        self.control.blockSignals(True)
        self._write(self.setting.value)
        self.control.blockSignals(False)

    def settled(self) -> bool:
        """False if what was typed is no number, which was told."""
        return self.control.settled() if isinstance(self.control, NumberField | RecipeTable) else True

    def _choose_from(self, choices: tuple[str, ...]) -> None:
        combo, called = CalmCombo(), CHOICES.get(self._key, {})
        for choice in choices:
            combo.addItem(tr(called.get(choice, choice) or "(as the machine)"), choice)
        if called:
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(_CHOICE_LETTERS)
        combo.activated.connect(lambda _: self.changed.emit())
        self.control, self._read = combo, combo.currentData
        self._write = lambda value: combo.setCurrentIndex(combo.findData(str(value)))

    def _gate(self, gate: OutputChoice) -> None:
        gate.changed.connect(self.changed)
        self.control, self._write, self._read = gate, gate.show_value, lambda: gate.value

    def _recipes(self, refused: Callable[[str], None], names: Callable[[], Sequence[str]]) -> None:
        table = RecipeTable(names)
        table.changed.connect(self.changed)
        table.refused.connect(refused)
        self.control, self._write, self._read = table, table.show_value, lambda: table.value

    def _region(self) -> None:
        field = RegionField()
        field.changed.connect(self.changed)
        self.control, self._write, self._read = field, field.show_value, lambda: field.value

    def _address(self, port: int) -> None:
        """One of this machine's, or any other that is typed."""
        combo = CalmCombo()
        combo.setEditable(True)
        combo.addItem("")
        for address, interface in own_addresses().items():
            combo.addItem(f"{address}:{port}")
            combo.setItemData(combo.count() - 1, interface, Qt.ItemDataRole.ToolTipRole)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_CHOICE_LETTERS)
        combo.editTextChanged.connect(lambda _: self.changed.emit())
        self.control, self._write = combo, combo.setEditText
        self._read = lambda: combo.currentText().strip()

    def _tick(self) -> None:
        tick = QCheckBox()
        tick.toggled.connect(lambda _: self.changed.emit())
        self.control, self._read, self._write = tick, tick.isChecked, tick.setChecked

    def _number(self, setting: Setting, refused: Callable[[str], None]) -> None:
        low, high = (usual if bound is None else bound for bound, usual in ((setting.low, -_MOST), (setting.high, _MOST)))
        field = NumberField(low, high, decimals=0 if setting.whole else _DECIMALS)
        field.textFromValue = lambda value: f"{value:.12g}"  # type: ignore[method-assign]
        field.valueChanged.connect(lambda _: self.changed.emit())
        field.refused.connect(refused)
        self.control, self._write = field, field.setValue
        self._read = (lambda: field.whole) if setting.whole else field.value

    def _texts(self) -> None:
        """With commas between."""
        edit = QLineEdit()
        edit.textEdited.connect(lambda _: self.changed.emit())
        self.control = edit
        self._write = lambda value: edit.setText(tr(", ".join(value)))
        self._read = lambda: [text.strip() for text in edit.text().split(",") if text.strip()]

    def _text(self) -> None:
        edit = QLineEdit()
        edit.textEdited.connect(lambda _: self.changed.emit())
        self.control, self._write = edit, edit.setText
        self._read = lambda: edit.text().strip()


def _explained(setting: Setting) -> str:
    default, called = setting.default, CHOICES.get(key_of(setting.section, setting.key), {})
    if isinstance(default, list):
        usual = ", ".join(map(str, default)) or tr("empty")
    elif isinstance(default, bool):
        usual = "on" if default else "off"
    else:
        usual = f"{default:g}" if isinstance(default, float) else tr(called.get(str(default), str(default))) or tr("empty")
    said = "" if default == UNCHOSEN else tr(f"Usually {usual}")
    words = tr(setting.words)
    if isinstance(default, bool):  # the file says true and false, the page has a box to tick
        for written, shown in (("true", tr("on")), ("false", tr("off"))):
            words = words.replace(f"{written}:", f"{shown}:").replace(f"{written}\uff1a", f"{shown}\uff1a")
    return ". ".join(filter(None, (words, said)))
