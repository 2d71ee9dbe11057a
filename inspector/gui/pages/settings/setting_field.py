"""One setting on the page: its name, a control of its kind, what it is, and what it usually is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PyQt6.QtCore import QObject, Qt, pyqtSignal
from PyQt6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from inspector.gui.pages.settings.labels import key_of, label_of
from inspector.gui.panels.choosers import CalmCombo
from inspector.gui.widgets.number_field import NumberField
from inspector.gui.words.speech import tr
from inspector.runtime.settings_book import Setting

_MOST = 1e9
_DECIMALS = 6


class SettingField(QObject):
    """``changed``: a person gave it another value. ``name``, ``key`` (as the file has it), ``control`` and
    ``words`` are put on the page by its owner."""

    changed = pyqtSignal()

    def __init__(self, setting: Setting, refused: Callable[[str], None]) -> None:
        """``refused``: told why a number that was typed is none."""
        super().__init__()
        self.setting = setting
        self.name = QLabel(tr(label_of(setting.section, setting.key)))
        self.key = QLabel(key_of(setting.section, setting.key))
        self.key.setObjectName("caption")
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words = QLabel(_explained(setting))
        self.words.setObjectName("dim")
        self.words.setWordWrap(True)
        self.control: QWidget
        self._read: Callable[[], Any]
        self._write: Callable[[Any], None]
        if setting.choices:
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
        return self.control.settled() if isinstance(self.control, NumberField) else True

    def _choose_from(self, choices: tuple[str, ...]) -> None:
        combo = CalmCombo()
        for choice in choices:
            combo.addItem(tr(choice or "(as the machine)"), choice)
        combo.activated.connect(lambda _: self.changed.emit())
        self.control, self._read = combo, combo.currentData
        self._write = lambda value: combo.setCurrentIndex(combo.findData(str(value)))

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
    default = setting.default
    if isinstance(default, list):
        usual = ", ".join(default) or "empty"
    elif isinstance(default, bool):
        usual = "on" if default else "off"
    else:
        usual = f"{default:g}" if isinstance(default, float) else str(default) or "empty"
    said = tr(f"Usually {usual}")
    words = tr(setting.words)
    if isinstance(default, bool):  # the file says true and false, the page has a box to tick
        for written, shown in (("true", tr("on")), ("false", tr("off"))):
            words = words.replace(f"{written}:", f"{shown}:").replace(f"{written}\uff1a", f"{shown}\uff1a")
    return f"{words}. {said}" if words else said
