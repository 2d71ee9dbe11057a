"""A number means the same whatever country the machine is set to."""

from __future__ import annotations

import locale
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PyQt6.QtCore import QLocale, Qt
from PyQt6.QtWidgets import QApplication, QDoubleSpinBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.gui.panels.learn_panel import LearnPanel
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.number_field import NotANumber, NumberField, read_number
from inspector.gui.widgets.theme import Theme
from inspector.gui.windows.main_window import MainWindow
from inspector.gui.windows.program import one_way_of_numbers

Key = Qt.Key


@pytest.fixture(params=["de_DE", "fr_FR", "pl_PL", "sv_SE", "en_US", "de_CH", "hi_IN", "ar_EG"])
def country(request: pytest.FixtureRequest) -> Iterator[str]:
    """The machine's language is this one."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


class Form(QWidget):
    """A field, and another place for the focus."""

    def __init__(self, field: NumberField) -> None:
        super().__init__()
        self.field = field
        self.other = QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(field)
        layout.addWidget(self.other)
        self.said: list[str] = []
        field.refused.connect(self.said.append)


def shown(qtbot: QtBot, field: NumberField) -> Form:
    form = Form(field)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    field.setFocus()
    field.selectAll()
    return form


@pytest.mark.parametrize("typed", ["1500.5", "1500,5", "+1500,50"])
def test_both_decimal_signs_are_one_number(qtbot: QtBot, country: str, typed: str) -> None:
    form = shown(qtbot, NumberField(15, 30_000, decimals=1, unit="µs"))
    qtbot.keyClicks(form.field, typed)
    qtbot.keyClick(form.field, Key.Key_Return)
    assert form.field.value() == 1500.5
    assert form.field.text() == "1500.5 µs"
    assert form.said == []


@pytest.mark.parametrize(
    "typed", ["1.500,5", "1,500.5", "1 500", "1’500", "1_500", "1,500", "1.500", "12,345", "ab", "1e3", "1500.55", "40000"]
)
def test_what_is_no_number_or_two_is_refused_in_words(qtbot: QtBot, country: str, typed: str) -> None:
    form = shown(qtbot, NumberField(0, 30_000, decimals=1).showing(7))
    form.field.lineEdit().insert(typed)
    qtbot.keyClick(form.field, Key.Key_Return)
    assert form.field.value() == 7
    assert form.field.text() == typed, "it stays to be corrected"
    assert len(form.said) == 1
    assert typed in form.said[0]
    assert "Write" in form.said[0]
    form.other.setFocus()
    assert form.field.text() == "7.0", "what is shown is what is so"


def test_a_text_that_has_one_reading_only_is_read() -> None:
    assert read_number("0,250", decimals=3) == 0.25
    assert read_number("24,500", decimals=3, low=0.1, high=500) == 24.5
    assert read_number("24.501", decimals=3) == 24.501, "as the field itself writes it"
    assert read_number("\u22121,5", decimals=1) == -1.5
    with pytest.raises(NotANumber, match=r"can mean 12345 or 12\.345"):
        read_number("12,345", decimals=3, high=20_000)


@given(value=st.floats(-1e6, 1e6), decimals=st.integers(0, 6), comma=st.booleans())
def test_what_a_field_writes_it_reads(value: float, decimals: int, comma: bool) -> None:
    written = f"{value:.{decimals}f}"
    if comma and decimals != 3:
        written = written.replace(".", ",")
    assert read_number(written, decimals=decimals) == float(f"{value:.{decimals}f}")


@given(text=st.text(max_size=8))
def test_any_text_is_a_number_or_is_refused_in_words(text: str) -> None:
    try:
        assert isinstance(read_number(text, decimals=2), float)
    except NotANumber as error:
        assert error.remedy


def test_a_machine_in_another_language_computes_with_points(qapp: QApplication, country: str) -> None:
    one_way_of_numbers()
    assert QLocale().toString(1500.5) == "1500.5"
    assert locale.localeconv()["decimal_point"] == "."


def test_learning_does_not_begin_with_a_refused_number(qtbot: QtBot, theme: Theme, icons: IconSet, window: MainWindow) -> None:
    panel: LearnPanel = window.selected.learn_panel
    window.selected.open_learning()
    page = panel.name_page
    page.name.setText("cover")
    page.budget.setFocus()
    page.budget.selectAll()
    qtbot.keyClicks(page.budget, "1,500")
    with qtbot.assertNotEmitted(panel.collect_asked):
        page.start.click()
    assert "can mean 1500 or 1.5" in page.hint.text()
    page.budget.selectAll()
    qtbot.keyClicks(page.budget, "1500")
    with qtbot.waitSignal(panel.collect_asked):
        page.start.click()
    assert page.budget.value() == 1500


def test_every_number_field_of_the_window_is_of_this_kind(window: MainWindow) -> None:
    from inspector.gui.dialogs.wizards.calibration_dialog import CalibrationDialog

    window.selected.tasks.open_calibration()
    fields = [*window.findChildren(QDoubleSpinBox), *window.findChildren(QSpinBox)]
    assert isinstance(window.selected.tasks.calibration, CalibrationDialog)
    assert len(fields) >= 6
    assert all(isinstance(field, NumberField) for field in fields)
