"""A region is drawn on the camera's picture."""

from __future__ import annotations

import numpy as np
import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.core.shape import ShapeKind
from inspector.gui.dialogs.shapes.region_dialog import RegionDialog
from inspector.gui.widgets.theme import Theme

PICTURE = np.full((90, 120, 3), 140, np.uint8)


def opened(qtbot: QtBot, theme: Theme, region: list[int]) -> tuple[RegionDialog, list[list[int]]]:
    dialog = RegionDialog(PICTURE, region, "Where the code stands", theme)
    qtbot.addWidget(dialog)
    dialog.resize(800, 600)
    dialog.show()
    chosen: list[list[int]] = []
    dialog.chosen.connect(chosen.append)
    return dialog, chosen


@pytest.mark.parametrize("region", [[0, 0, 120, 90], [10, 20, 30, 40], [119, 89, 1, 1]])
def test_the_region_of_before_is_there_to_the_pixel(qtbot: QtBot, theme: Theme, region: list[int]) -> None:
    dialog, chosen = opened(qtbot, theme, region)
    dialog.use.click()
    assert chosen == [region]


def test_a_rectangle_is_drawn_moved_and_another_takes_its_place(qtbot: QtBot, theme: Theme) -> None:
    dialog, chosen = opened(qtbot, theme, [])
    assert dialog.region == []
    assert dialog.board.tool is ShapeKind.RECTANGLE
    qtbot.keyClick(dialog.board, Qt.Key.Key_Return)
    first = dialog.region
    assert dialog.board.tool is None
    dialog.board.choose(0)
    qtbot.keyClick(dialog.board, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert dialog.region == [first[0] + 10, *first[1:]]
    dialog.again.click()
    qtbot.keyClick(dialog.board, Qt.Key.Key_Return)
    assert len(dialog.board.shapes) == 1
    dialog.use.click()
    assert chosen == [first]


def test_the_whole_picture_is_no_region(qtbot: QtBot, theme: Theme) -> None:
    dialog, chosen = opened(qtbot, theme, [10, 20, 30, 40])
    dialog.whole.click()
    assert chosen == [[]]


def test_what_reaches_out_of_the_picture_is_cut_off(qtbot: QtBot, theme: Theme) -> None:
    dialog, _ = opened(qtbot, theme, [100, 80, 400, 400])
    assert dialog.region == [100, 80, 20, 10]
