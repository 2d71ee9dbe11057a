"""The question before the counters begin again."""

from __future__ import annotations

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from inspector.core.status import Counters
from inspector.gui.dialogs.lot_dialog import LotDialog, next_lot
from inspector.gui.widgets.column import fit
from inspector.gui.windows.main_window import MainWindow


@pytest.mark.parametrize(
    ("old", "new"), [("", "1"), ("A-09", "A-10"), ("7", "8"), ("99", "100"), ("B7 left", "B8 left"), ("spring", "spring 2"), ("  ", "1")]
)
def test_proposes_the_next_name(old: str, new: str) -> None:
    assert next_lot(old) == new


def test_enter_begins_the_lot_that_was_named(qtbot: QtBot) -> None:
    dialog = LotDialog(Counters(8, 1, 1, "A-1"))
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.lot == "A-2"
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, " night shift ")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.lot == "night shift"


def test_a_lot_needs_a_name_and_esc_keeps_the_old_one(qtbot: QtBot) -> None:
    dialog = LotDialog(Counters())
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.name.setText("  ")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_a_dialog_leaves_the_verdict_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    dialog = LotDialog(Counters(8, 1, 1, "A-1"), window)
    fit(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    edge = window.banner.mapToGlobal(window.banner.rect().topLeft()).x()
    assert dialog.geometry().right() < edge
    dialog.reject()
