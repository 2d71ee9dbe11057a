"""What of the part is judged, drawn by mouse and keyboard."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PyQt6.QtCore import QPoint, QPointF, Qt
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.errors import RecipeError
from inspector.core.recipe import Recipe
from inspector.core.shape import Shape, ShapeKind
from inspector.core.types import RecipeId, Rect
from inspector.gui.dialogs.shapes.items import item_of, shape_of, widened
from inspector.gui.dialogs.shapes.shapes_dialog import ShapesDialog
from inspector.gui.views_bridge import ViewsBridge
from inspector.gui.widgets.theme import Theme
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.view_group import SingleView
from tests.gui.scripted_station import ScriptedStation, recipe

BOX = Shape(ShapeKind.RECTANGLE, ((20.0, 30.0), (60.0, 50.0)))
OVAL = Shape(ShapeKind.ELLIPSE, ((100.0, 40.0), (140.0, 70.0)), ignored=False)
TRIANGLE = Shape(ShapeKind.POLYGON, ((80.0, 80.0), (120.0, 80.0), (100.0, 110.0)))
Button, Key, Modifier = Qt.MouseButton, Qt.Key, Qt.KeyboardModifier


def part(**changes: object) -> Recipe:
    """With a reference of 160x120."""
    reference = np.full((120, 160, 3), 90, np.uint8)
    return replace(recipe(), frame_size=(160, 120), input_size=(64, 64), reference=reference, **changes)  # type: ignore[arg-type]


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> ShapesDialog:
    made = ShapesDialog(part(), theme)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    QApplication.processEvents()
    return made


def at(dialog: ShapesDialog, x: float, y: float) -> QPoint:
    """Of a pixel's centre, in the board."""
    board = dialog.board
    return board.mapFromScene(board._box.mapViewToScene(QPointF(x + 0.5, y + 0.5)))


def drag(dialog: ShapesDialog, start: tuple[float, float], end: tuple[float, float]) -> None:
    canvas = dialog.board.viewport()
    assert canvas is not None
    a, b = at(dialog, *start), at(dialog, *end)
    QTest.mousePress(canvas, Button.LeftButton, pos=a)
    for step in (0.3, 0.6, 1.0):
        QTest.mouseMove(canvas, QPoint(round(a.x() + step * (b.x() - a.x())), round(a.y() + step * (b.y() - a.y()))))
    QTest.mouseRelease(canvas, Button.LeftButton, pos=b)
    QApplication.processEvents()


@pytest.mark.parametrize("shape", [BOX, OVAL, TRIANGLE])
def test_a_shape_is_what_its_item_shows(qtbot: QtBot, shape: Shape) -> None:
    assert shape_of(item_of(shape), shape) == shape


def test_what_is_chosen_for_the_next_shape_leaves_the_last_one_alone(qtbot: QtBot, dialog: ShapesDialog) -> None:
    dialog.within.click()
    dialog.tools[ShapeKind.RECTANGLE].click()
    drag(dialog, (10, 10), (150, 110))
    dialog.tools[ShapeKind.ELLIPSE].click()
    dialog.ignore.click()
    drag(dialog, (40, 40), (80, 70))
    assert [(shape.kind, shape.ignored) for shape in dialog.board.shapes] == [(ShapeKind.RECTANGLE, False), (ShapeKind.ELLIPSE, True)]
    # Without a tool in hand the buttons are for the chosen shape.
    dialog.within.click()
    assert [shape.ignored for shape in dialog.board.shapes] == [False, False]


@pytest.mark.parametrize(("key", "kind"), [(Key.Key_R, ShapeKind.RECTANGLE), (Key.Key_E, ShapeKind.ELLIPSE)])
def test_a_box_is_drawn_by_dragging(qtbot: QtBot, dialog: ShapesDialog, key: Qt.Key, kind: ShapeKind) -> None:
    qtbot.keyClick(dialog.board, key, Modifier.AltModifier)
    assert dialog.board.tool is kind
    drag(dialog, (20, 30), (60, 50))
    (shape,) = dialog.board.shapes
    assert (shape.kind, shape.ignored) == (kind, True)
    assert np.allclose(shape.points, [(20, 30), (60, 50)], atol=1)
    assert dialog.board.tool is None, "one shape for one press"
    assert dialog.list.count() == 1 and dialog.list.item(0).text().startswith(f"Ignored {kind.value}  40x20")


def test_what_is_ignored_is_dark(qtbot: QtBot, dialog: ShapesDialog) -> None:
    dialog.board.begin((BOX,))
    shown = dialog.board._picture.image
    assert tuple(shown[40, 40]) == (72, 27, 72)
    assert tuple(shown[40, 70]) == (90, 90, 90)
    dialog.board.begin((replace(BOX, ignored=False),))
    shown = dialog.board._picture.image
    assert (tuple(shown[40, 40]), tuple(shown[40, 70])) == ((90, 90, 90), (72, 27, 72))


def test_a_polygon_is_drawn_corner_by_corner(qtbot: QtBot, dialog: ShapesDialog) -> None:
    dialog.within.click()
    qtbot.keyClick(dialog.board, Key.Key_P, Modifier.AltModifier)
    canvas = dialog.board.viewport()
    for x, y in ((80, 80), (120, 80), (119, 79), (100, 110)):
        QTest.mouseClick(canvas, Button.LeftButton, pos=at(dialog, x, y))
        if (x, y) == (119, 79):
            qtbot.keyClick(dialog.board, Key.Key_Backspace)
    qtbot.keyClick(dialog.board, Key.Key_Return)
    (shape,) = dialog.board.shapes
    assert (shape.kind, shape.ignored) == (ShapeKind.POLYGON, False)
    assert np.allclose(shape.points, TRIANGLE.points, atol=1)


def test_moved_and_pulled_by_the_mouse(qtbot: QtBot, every_move: None, dialog: ShapesDialog) -> None:
    dialog.board.begin((BOX,))
    QApplication.processEvents()
    drag(dialog, (40, 40), (50, 45))
    assert np.allclose(dialog.board.shapes[0].points, [(30, 35), (70, 55)], atol=1)
    assert dialog.board.chosen == 0
    drag(dialog, (70, 55), (80, 65))
    assert np.allclose(dialog.board.shapes[0].points, [(30, 35), (80, 65)], atol=1)
    for _ in range(2):
        qtbot.keyClick(dialog.board, Key.Key_Z, Modifier.ControlModifier)
    assert dialog.board.shapes == (BOX,)
    assert not dialog.undo.isEnabled()


def test_all_of_it_by_keyboard(qtbot: QtBot, dialog: ShapesDialog) -> None:
    board = dialog.board
    qtbot.keyClick(board, Key.Key_E, Modifier.AltModifier)
    qtbot.keyClick(board, Key.Key_Return)
    assert board.shapes == (Shape(ShapeKind.ELLIPSE, ((53.0, 40.0), (107.0, 80.0))),)
    qtbot.keyClick(board, Key.Key_Left, Modifier.ControlModifier)
    qtbot.keyClick(board, Key.Key_Down)
    qtbot.keyClick(board, Key.Key_Right, Modifier.ShiftModifier)
    assert board.shapes[0].points == ((43.0, 41.0), (98.0, 81.0))
    qtbot.keyClick(board, Key.Key_W, Modifier.AltModifier)
    assert not board.shapes[0].ignored
    qtbot.keyClick(board, Key.Key_Delete)
    assert board.shapes == ()
    qtbot.keyClick(board, Key.Key_Z, Modifier.ControlModifier)
    assert len(board.shapes) == 1


def test_a_shape_is_chosen_in_the_list(qtbot: QtBot, dialog: ShapesDialog) -> None:
    dialog.board.begin((BOX, OVAL))
    dialog.list.setCurrentRow(1)
    assert dialog.board.chosen == 1
    assert dialog.within.isChecked()
    dialog.delete.click()
    assert dialog.board.shapes == (BOX,)


def test_what_leaves_nothing_cannot_be_saved(qtbot: QtBot, dialog: ShapesDialog) -> None:
    dialog.board.use_tool(ShapeKind.RECTANGLE)
    drag(dialog, (0, 0), (40, 40))
    assert dialog.save.isEnabled()
    dialog.board._replace(Shape(ShapeKind.RECTANGLE, ((-5.0, -5.0), (200.0, 200.0))))
    assert "nothing of the picture is left" in dialog.message.text()
    assert not dialog.save.isEnabled()


def test_a_shape_never_vanishes(qtbot: QtBot) -> None:
    assert widened(BOX, -500, 0).points == ((20.0, 30.0), (21.0, 50.0))


def test_shapes_are_drawn_on_what_is_judged(qtbot: QtBot, theme: Theme) -> None:
    made = ShapesDialog(part(region=Rect(10, 20, 100, 80)), theme)
    qtbot.addWidget(made)
    assert made.board._picture.image.shape == (80, 100, 3)
    with pytest.raises(RecipeError, match="no reference picture"):
        ShapesDialog(replace(part(), reference=None), theme)


def test_saved_by_the_station_and_told(qtbot: QtBot, window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> None:
    station.load(part(shapes=(BOX,)))
    bridge.attach(SingleView(station))
    qtbot.keyClick(window, Key.Key_J, Modifier.ControlModifier)
    dialog = window.selected.tasks.shapes
    assert dialog is not None
    assert dialog.board.shapes == (BOX,)
    assert not dialog.save.isEnabled()
    dialog.board._change((BOX, OVAL), 1)
    dialog.save.click()
    assert station.commands[-1] == ("recipes.judge_within", (BOX, OVAL))
    bridge.poll()
    assert not dialog.save.isEnabled()
    assert "judged anew" in dialog.message.text()
    station.load(replace(part(shapes=(BOX, OVAL)), id=RecipeId("cover", "0002")))
    station.change(recipe_progress="", limit=-2.4)
    bridge.poll()
    assert dialog.message.text() == "In use: version 0002. Limit -2.40 (was -2.50)."
    assert not dialog.save.isEnabled()
    window.close()
    assert window.selected.tasks.shapes is None


def test_what_the_station_cannot_do_is_told(qtbot: QtBot, window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> None:
    station.load(part())
    bridge.attach(SingleView(station))
    window.selected.tasks.draw.trigger()
    dialog = window.selected.tasks.shapes
    assert dialog is not None
    dialog.board._change((BOX,), 0)
    station.refusal = RecipeError("what is judged cannot be changed while the student is taught", remedy="Wait until it is ready")
    dialog.save.click()
    assert "while the student is taught" in dialog.message.text()
    station.refusal = None
    dialog.save.click()
    station.change(recipe_progress="", last_error="its good parts were not kept")
    for _ in range(3):
        bridge.poll()
    assert dialog.message.text() == "its good parts were not kept"
    assert dialog.save.isEnabled()


def test_without_a_recipe_there_is_nothing_to_draw_on(window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> None:
    bridge.attach(SingleView(station))
    window.selected.tasks.draw.trigger()
    assert window.selected.tasks.shapes is None
    assert "no recipe in use" in window.notice.text()
