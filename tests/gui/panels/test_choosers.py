"""Choosing a recipe and a camera."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PyQt6.QtCore import QPoint, QPointF, Qt
from PyQt6.QtGui import QWheelEvent
from PyQt6.QtWidgets import QApplication, QLineEdit, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from inspector.core.types import RecipeId
from inspector.gui.panels.choosers import FOLDER, VIDEO, CalmCombo, CameraChooser, RecipeChooser
from inspector.gui.widgets.version_text import version_text
from tests.gui.scripted_station import ready_status


@pytest.fixture
def recipes(qtbot: QtBot) -> RecipeChooser:
    made = RecipeChooser()
    qtbot.addWidget(made)
    made.show_names(("board", "cover"))
    made.show()
    return made


@pytest.fixture
def cameras(qtbot: QtBot) -> CameraChooser:
    made = CameraChooser()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def edit_of(cameras: CameraChooser) -> QLineEdit:
    edit = cameras.combo.lineEdit()
    assert edit is not None
    return edit


def pick(qtbot: QtBot, combo: CalmCombo, row: int) -> None:
    """As a person does: open the list, go to the row, press Enter."""
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    view = combo.view()
    assert view is not None
    qtbot.waitUntil(view.isVisible)
    view.setCurrentIndex(combo.model().index(row, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)


def test_a_recipe_is_asked_for_only_by_a_person(qtbot: QtBot, recipes: RecipeChooser) -> None:
    with qtbot.assertNotEmitted(recipes.recipe_asked):
        recipes.show_status(replace(ready_status(), recipe=RecipeId("cover", "0003")))
        recipes.show_names(("board", "cover", "lid"))
    assert recipes.combo.currentText() == "cover"
    assert recipes.version.text() == "version 0003"
    with qtbot.waitSignal(recipes.recipe_asked) as asked:
        pick(qtbot, recipes.combo, 2)
    assert asked.args == ["lid"]


def test_says_what_is_being_loaded(recipes: RecipeChooser) -> None:
    recipes.show_status(replace(ready_status(), recipe_progress="loading lid"))
    assert recipes.version.text() == "loading lid …"
    assert recipes.combo.currentIndex() == -1


def test_a_recipe_that_judges_while_it_is_learned_is_named_though_it_is_not_on_the_disk(recipes: RecipeChooser) -> None:
    recipes.show_names(())
    recipes.show_status(replace(ready_status(), recipe=RecipeId("flange", "first"), recipe_progress="still learning"))
    assert (recipes.combo.placeholderText(), recipes.combo.currentIndex()) == ("flange", -1)
    recipes.show_status(replace(ready_status(), recipe=None))
    assert recipes.combo.placeholderText() == "No recipe"


def test_without_recipes_there_is_nothing_to_choose(recipes: RecipeChooser) -> None:
    recipes.show_names(())
    assert not recipes.combo.isEnabled()


def test_neither_wheel_nor_letter_changes_a_recipe(qtbot: QtBot, recipes: RecipeChooser) -> None:
    recipes.show_status(replace(ready_status(), recipe=RecipeId("cover", "0001")))
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.assertNotEmitted(recipes.recipe_asked):
        QApplication.sendEvent(recipes.combo, turn)
        qtbot.keyClick(recipes.combo, Qt.Key.Key_B)
    assert recipes.combo.currentText() == "cover"


def test_an_address_is_typed(qtbot: QtBot, cameras: CameraChooser) -> None:
    cameras.show_status(ready_status())
    cameras.combo.setFocus()
    edit_of(cameras).selectAll()
    qtbot.keyClicks(cameras.combo, "opencv:rtsp://line/1")
    asked: list[str] = []
    cameras.camera_asked.connect(asked.append)
    qtbot.keyClick(cameras.combo, Qt.Key.Key_Return)
    assert asked == ["opencv:rtsp://line/1"]


def test_what_is_typed_is_left_alone_until_it_is_left(qtbot: QtBot, cameras: CameraChooser) -> None:
    cameras.show_status(ready_status())
    edit = edit_of(cameras)
    cameras.combo.setFocus()
    edit.selectAll()
    qtbot.keyClicks(cameras.combo, "simulated:bo")
    cameras.show_status(replace(ready_status(), camera="opencv:0"))
    assert edit.text() == "simulated:bo"
    with qtbot.assertNotEmitted(cameras.camera_asked):
        cameras.combo.clearFocus()
    assert edit.text() == "opencv:0"


def test_leaving_a_whole_address_asks_for_nothing(qtbot: QtBot, cameras: CameraChooser) -> None:
    cameras.show_status(replace(ready_status(), camera="simulated:metal"))
    cameras.combo.setFocus()
    with qtbot.assertNotEmitted(cameras.camera_asked):
        cameras.combo.clearFocus()


def test_an_offered_camera_is_asked_for_by_its_address(qtbot: QtBot, cameras: CameraChooser) -> None:
    cameras.show_status(replace(ready_status(), camera="opencv:0"))
    with qtbot.waitSignal(cameras.camera_asked) as asked:
        pick(qtbot, cameras.combo, 2)
    assert asked.args == ["simulated:board"]
    assert edit_of(cameras).text() == "opencv:0", "until the station says otherwise"


@pytest.mark.parametrize(("item", "kind"), [(FOLDER, "folder"), (VIDEO, "video")])
def test_a_folder_or_a_file_is_looked_for(qtbot: QtBot, cameras: CameraChooser, tmp_path: Path, item: str, kind: str) -> None:
    cameras.combo.activated.emit(cameras.combo.findText(item))
    dialog = cameras.dialog
    assert dialog is not None
    assert dialog.isVisible()
    with qtbot.waitSignal(cameras.camera_asked) as asked:
        dialog.fileSelected.emit(str(tmp_path))
    assert asked.args == [f"{kind}:{tmp_path}"]
    dialog.reject()
    assert cameras.dialog is None


def test_a_version_is_read_as_the_time_it_was_made() -> None:
    made = datetime(2026, 11, 24, 10, 32, 25, tzinfo=UTC).astimezone()
    assert version_text("20261124T103225.825Z-d8a27fe8") == f"{made:%d %b %H:%M}"
    assert version_text("0003") == "0003"


def test_a_long_text_takes_no_more_room(qtbot: QtBot, recipes: RecipeChooser) -> None:
    recipes.show_status(replace(ready_status(), recipe=RecipeId("cover", "20261124T103225.825Z-d8a27fe8")))
    assert recipes.version.fontMetrics().horizontalAdvance(recipes.version.text()) <= recipes.version.sizeHint().width()
    before = recipes.version.sizeHint()
    recipes.show_status(replace(ready_status(), recipe_progress="loading a recipe with a very long name"))
    assert recipes.version.sizeHint() == before


def test_a_name_that_is_too_long_ends_in_dots(qtbot: QtBot) -> None:
    combo = CalmCombo()
    qtbot.addWidget(combo)
    combo.addItem("Flange 4712 of the left side")
    combo.resize(90, 30)
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    assert option.currentText.startswith("Fl") and option.currentText.endswith("…")
    combo.resize(600, 30)
    combo.initStyleOption(option)
    assert option.currentText == "Flange 4712 of the left side"
