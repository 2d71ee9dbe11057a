"""One setting of a camera as something that a person can change, built from its description."""

from __future__ import annotations

import math

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from inspector.core.camera_features import Feature, FeatureKind, Setting
from inspector.gui.panels.choosers import CalmCombo
from inspector.gui.widgets.number_field import NumberField
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_LARGEST = 1e15
_MOST_DECIMALS = 6


class FeatureRow(QWidget):
    """Name, editor and what is to be said of it. ``asked`` gives the name and the value that a person wants; the editor then waits for
    what the camera took: it always shows what is so, not what was requested. ``refused``: why what was typed is no number."""

    asked = pyqtSignal(str, object)
    refused = pyqtSignal(str)

    def __init__(self, theme: Theme, feature: Feature) -> None:
        super().__init__()
        self._theme = theme
        self._feature = feature
        self._caption = QLabel(tr(spaced(feature.name)))
        self._caption.setToolTip(tr(describe(feature)))
        self._remark = QLabel()
        self._remark.setStyleSheet(f"color: {theme.invalid.mark};")
        self._remark.hide()
        self.editor = self._make(feature)
        self.editor.setAccessibleName(feature.name)
        self._caption.setBuddy(self.editor)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._caption, 4)
        layout.addWidget(self._remark)
        layout.addWidget(self.editor, 5)
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._fill(feature)

    @property
    def feature(self) -> Feature:
        """As last shown."""
        return self._feature

    @property
    def remark(self) -> str:
        """What stands beside the name; empty for nothing."""
        return self._remark.text() if not self._remark.isHidden() else ""

    def show_feature(self, feature: Feature, remark: str = "", tip: str = "") -> None:
        """The same feature with what it is now. Leaves alone what a person is typing. ``remark``: a few letters, ``tip`` the rest of it."""
        if feature != self._feature:
            ranged = (feature.minimum, feature.maximum, feature.step, feature.choices, feature.unit)
            before = self._feature
            self._feature = feature
            if ranged != (before.minimum, before.maximum, before.step, before.choices, before.unit):
                self._shape(feature)
            self._fill(feature)
        self._remark.setText(tr(remark))
        self._remark.setToolTip(tr(tip))
        self._remark.setVisible(bool(remark))

    def take_back(self) -> None:
        """Show again what is so: the camera took something else than was asked."""
        self._fill(self._feature, also_typed=True)

    def _make(self, feature: Feature) -> QWidget:
        if feature.kind in (FeatureKind.FLOAT, FeatureKind.INTEGER):
            self._spin = NumberField()
            editor: QWidget = self._spin
            self._shape(feature)
            self._spin.editingFinished.connect(self._typed_number)
            self._spin.refused.connect(self.refused)
        elif feature.kind is FeatureKind.ENUMERATION:
            editor = self._combo = CalmCombo()
            self._combo.addItems(feature.choices)
            self._combo.activated.connect(lambda _: self._ask(self._combo.currentText()))
        elif feature.kind is FeatureKind.BOOLEAN:
            editor = self._check = QCheckBox()
            self._check.clicked.connect(lambda on: self._ask(bool(on)))
        elif feature.kind is FeatureKind.COMMAND:
            editor = QPushButton(tr("Do it"))
            editor.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            editor.clicked.connect(lambda: self.asked.emit(feature.name, True))
        else:
            editor = self._line = QLineEdit()
            self._line.editingFinished.connect(lambda: self._ask(self._line.text()))
        editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return editor

    def _shape(self, feature: Feature) -> None:
        """Range, step and unit, or the choices."""
        if feature.kind is FeatureKind.ENUMERATION:
            self._combo.clear()
            self._combo.addItems(feature.choices)
        if feature.kind not in (FeatureKind.FLOAT, FeatureKind.INTEGER):
            return
        spin = self._spin
        spin.blockSignals(True)
        spin.setDecimals(0 if feature.kind is FeatureKind.INTEGER else decimals_of(feature))
        low = -_LARGEST if feature.minimum is None else feature.minimum
        high = _LARGEST if feature.maximum is None else feature.maximum
        spin.setRange(low, high)
        spin.setSingleStep(feature.step or (1.0 if feature.kind is FeatureKind.INTEGER else 10.0 ** -spin.decimals()))
        spin.setSuffix(tr(f" {shown_unit(feature.unit)}" if feature.unit else ""))
        spin.blockSignals(False)
        self._caption.setToolTip(tr(describe(feature)))
        spin.setToolTip(tr(describe(feature)))

    def _fill(self, feature: Feature, *, also_typed: bool = False) -> None:
        editor, value = self.editor, feature.value
        editor.setEnabled(feature.writable)
        if editor.hasFocus() and not also_typed and self._is_being_typed():
            return
        editor.blockSignals(True)
        if isinstance(editor, NumberField) and isinstance(value, int | float):
            editor.setValue(float(value))
        elif isinstance(editor, CalmCombo):
            editor.setCurrentIndex(editor.findText(str(value)))
        elif isinstance(editor, QCheckBox):
            editor.setChecked(bool(value))
        elif isinstance(editor, QLineEdit):
            editor.setText(tr("" if value is None else str(value)))
        editor.blockSignals(False)

    def _is_being_typed(self) -> bool:
        if isinstance(self.editor, NumberField):
            edit = self.editor.lineEdit()
            return edit is not None and edit.isModified()
        return isinstance(self.editor, QLineEdit) and self.editor.isModified()

    def _typed_number(self) -> None:
        value = self._spin.value()
        edit = self._spin.lineEdit()
        if edit is not None:
            edit.setModified(False)
        self._ask(round(value) if self._feature.kind is FeatureKind.INTEGER else value)

    def _ask(self, value: Setting) -> None:
        """Only a change is one."""
        now = self._feature.value
        if isinstance(value, float) and isinstance(now, int | float):
            if math.isclose(value, now, rel_tol=1e-9, abs_tol=0.5 * 10.0 ** -self._spin.decimals()):
                return
        elif value == now:
            return
        self.asked.emit(self._feature.name, value)


def shown_unit(unit: str) -> str:
    """As a person writes it."""
    return "µs" if unit == "us" else unit


def spaced(name: str) -> str:
    """ "ExposureTime" as "Exposure time"; short forms keep their capitals: "GevSCPSPacketSize" as "Gev SCPS packet size"."""
    words: list[str] = []
    for place, letter in enumerate(name):
        before, after = name[place - 1 : place], name[place + 1 : place + 2]
        if place and letter.isupper() and (before.islower() or (before.isupper() and after.islower())):
            words.append("")
        if not words:
            words.append("")
        words[-1] += letter
    return " ".join(word if (word.isupper() and len(word) > 1) or not number else word.lower() for number, word in enumerate(words))


def decimals_of(feature: Feature) -> int:
    """As many places as the step has, or enough for the size of the value."""
    if feature.step:
        return min(_MOST_DECIMALS, max(0, math.ceil(-math.log10(feature.step) - 1e-9)))
    largest = max((abs(bound) for bound in (feature.minimum, feature.maximum) if bound is not None), default=1.0)
    return 1 if largest >= 1000 else 2 if largest >= 10 else 4


def describe(feature: Feature) -> str:
    """Name, range and step for a person."""
    unit = f" {shown_unit(feature.unit)}" if feature.unit else ""
    text = feature.name
    if feature.minimum is not None and feature.maximum is not None:
        text += f": {feature.minimum:.12g} to {feature.maximum:.12g}{unit}"
    if feature.step:
        text += f" in steps of {feature.step:.12g}"
    return text if feature.writable else f"{text} (cannot be set now)"
