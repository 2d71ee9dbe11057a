"""A name that cannot be taken is told while it is typed, beside the field."""

from __future__ import annotations

import pytest
from PyQt6.QtCore import QPoint
from PyQt6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from inspector.core.status import Counters
from inspector.gui.dialogs.lot_dialog import LONGEST_NAME, LotDialog
from inspector.gui.widgets.name_field import NameField
from inspector.gui.windows.main_window import MainWindow


def below(field: NameField) -> bool:
    """Whether the reason stands directly below what is typed."""
    label, edit = field.problem, field.edit
    gap = label.mapTo(field, QPoint(0, 0)).y() - edit.mapTo(field, QPoint(0, edit.height())).y()
    return label.isVisible() and 0 <= gap < edit.height()


@pytest.mark.parametrize("name", ["..", "-x", "a/../b", "a\u200bb", "x" * 81, "ж" * 81, "Cover"])
def test_a_recipes_name_is_checked_at_each_letter(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.selected.open_learning()
    page = window.selected.learn_panel.name_page
    page.prepare("lid", ("cover",))
    assert page.start.isEnabled()
    page.name.setText(name)
    assert below(page.field)
    assert "Use " in page.field.problem.text(), "what to do"
    assert not page.start.isEnabled()
    with qtbot.assertNotEmitted(page.begun):
        page.start.click()
    page.name.setText("cover")
    assert page.start.isEnabled()
    assert not page.field.problem.isVisible()
    assert "new version" in page.hint.text()


def test_nothing_is_said_of_a_name_that_is_not_there_yet(window: MainWindow) -> None:
    window.selected.open_learning()
    page = window.selected.learn_panel.name_page
    page.name.setText("  ")
    assert not page.field.problem.isVisible()
    assert not page.start.isEnabled()


@pytest.mark.parametrize("name", ["x" * (LONGEST_NAME + 1), "a\x1db", "a\u2028b"])
def test_a_lots_name_is_checked_at_each_letter(qtbot: QtBot, name: str) -> None:
    dialog = LotDialog(Counters(lot="A-1"))
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.name.setText(name)
    assert below(dialog.field)
    assert not dialog.begin.isEnabled()
    assert isinstance(dialog.begin, QPushButton)
    dialog.name.setText("x" * LONGEST_NAME)
    assert dialog.begin.isEnabled()
