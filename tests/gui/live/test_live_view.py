"""The picture with its overlay."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PyQt6.QtCore import QPoint, QPointF, QRectF, Qt
from PyQt6.QtGui import QColor, QPen, QWheelEvent
from PyQt6.QtWidgets import QApplication, QGraphicsRectItem
from pytestqt.qtbot import QtBot

from inspector.core.types import AnomalyMap, Region, Verdict
from inspector.gui.live.live_view import LiveView
from inspector.gui.live.overlay import colour_bar, colour_table, painting_transform, table_rows, value_at
from inspector.gui.live.picture_box import PictureBox
from inspector.gui.panels.view_bar import ViewBar
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme
from tests.gui.scripted_station import inspection

GREY = np.full((64, 96, 3), 100, np.uint8)
"""Fitted into 384x256 it is shown four times as large."""


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, icons: IconSet) -> LiveView:
    made = LiveView(theme, icons, 1.0)
    qtbot.addWidget(made)
    made.resize(384, 256)
    made.show()
    return made


def colour(view: LiveView, x: int, y: int) -> QColor:
    return view.grab().toImage().pixelColor(x, y)


def hot(low: float = -6.0) -> np.ndarray:
    """Hot in the right half, over the whole frame."""
    values = np.full((16, 24), low, np.float32)
    values[:, 12:] = 0.0
    return values


def test_shows_the_picture_and_its_own_overlay(view: LiveView) -> None:
    view.show_inspection(inspection(image=GREY, values=hot()))
    assert colour(view, 150, 180) == QColor(100, 100, 100)
    assert colour(view, 230, 180) == QColor(252, 255, 164)


def test_the_overlay_can_be_taken_off_and_faded(view: LiveView) -> None:
    view.show_inspection(inspection(image=GREY, values=hot()))
    view.set_overlay(False)
    assert colour(view, 230, 180) == QColor(100, 100, 100)
    view.set_overlay(True)
    view.set_opacity(0.5)
    assert 165 < colour(view, 230, 180).red() < 187


def test_the_next_inspection_brings_its_own_overlay(view: LiveView) -> None:
    view.show_inspection(inspection(0, image=GREY, values=hot()))
    view.grab()
    view.show_inspection(inspection(1, image=GREY, values=np.full((16, 24), -6.0, np.float32)))
    assert colour(view, 230, 180) == QColor(100, 100, 100)


def test_outlines_lie_where_the_region_is(view: LiveView) -> None:
    outline = np.array([[10, 40], [30, 40], [30, 55], [10, 55]], np.float32)
    view.show_inspection(inspection(verdict=Verdict.FAIL, image=GREY, regions=(Region(outline, 300.0, -1.0, (20.0, 45.0)),)))
    on_the_line = ((30 + 0.5) * 4, (48 + 0.5) * 4)
    assert colour(view, round(on_the_line[0]), round(on_the_line[1])).red() > 200
    view.set_outlines(False)
    assert colour(view, round(on_the_line[0]), round(on_the_line[1])) == QColor(100, 100, 100)


def test_repaints_only_for_something_new(qtbot: QtBot, view: LiveView) -> None:
    part = inspection(image=GREY)
    view.show_inspection(part)
    view.show_message("camera_off", "Lost", "why")
    with qtbot.assertNotEmitted(view.pixel_changed):
        view.show_inspection(part)
    view.show_message("", "", "")
    assert view.shown is part


def test_a_message_dims_the_picture_but_not_a_held_one(view: LiveView) -> None:
    part = inspection(image=GREY)
    view.show_inspection(part)
    view.show_message("camera_off", "Camera lost", "unplugged")
    assert colour(view, 150, 250).red() < 60
    view.show_inspection(part, held=True)
    assert view.held
    assert colour(view, 150, 230) == QColor(100, 100, 100)


def test_reads_the_pixel_under_the_pointer(qtbot: QtBot, view: LiveView) -> None:
    image = GREY.copy()
    image[20, 30] = (1, 22, 255)
    view.show_inspection(inspection(image=image, values=hot()))
    with qtbot.waitSignal(view.pixel_changed) as told:
        qtbot.mouseMove(view.viewport(), QPoint(30 * 4 + 2, 20 * 4 + 2))
    assert told.args == ["x   30  y   20   RGB   1  22 255   map  -6.00"]
    assert view.pixel_text(QPointF(-1, 5)) == ""


def test_the_bar_drives_the_view(qtbot: QtBot, view: LiveView, theme: Theme, icons: IconSet) -> None:
    bar = ViewBar(view, theme, icons, 0.55)
    qtbot.addWidget(bar)
    view.show_inspection(inspection(image=GREY, values=hot()))
    bar.overlay.click()
    assert not view.overlay_on
    with qtbot.waitSignal(view.zoomed) as zoomed:
        view.zoom_one_to_one()
    assert zoomed.args == [pytest.approx(1.0)]
    view.zoom_fit()
    bar.opacity.setFocus()
    qtbot.keyClick(bar.opacity, Qt.Key.Key_Right)
    assert bar.opacity.value() == 56


def test_the_overlay_rises_in_brightness_and_marks_what_is_no_number() -> None:
    table = colour_table()
    brightness = table[:255, :3].astype(float) @ [0.2126, 0.7152, 0.0722]
    assert (np.diff(brightness) > -1.0).all()
    assert brightness[-1] - brightness[0] > 200
    rows = table_rows(np.array([[np.nan, -9.0, -4.0, -1.0, np.inf]], np.float32), (-4.0, -1.0))
    assert rows.tolist() == [[255, 0, 0, 254, 254]]
    assert table[255].tolist() == [255, 0, 255, 255]
    assert table[0, 3] == 0
    assert colour_bar().pixelColor(0, 0) == QColor(252, 255, 164)


def test_what_is_no_number_is_seen(view: LiveView) -> None:
    values = hot()
    values[8:, :12] = np.nan
    view.show_inspection(inspection(verdict=Verdict.INVALID, image=GREY, values=values))
    assert colour(view, 150, 180) == QColor(255, 0, 255)


def test_the_map_is_painted_pixel_on_pixel() -> None:
    scaled = np.diag([4.0, 4.0, 1.0])
    scaled[:2, 2] = 1.5
    corner = painting_transform(scaled).map(QPointF(0.0, 0.0))
    assert (corner.x(), corner.y()) == pytest.approx((0.0, 0.0)), "centres 4 apart, the first at 1.5: the edges of a 4x4 block"


def test_value_at_knows_where_the_map_ends() -> None:
    anomaly = AnomalyMap(np.arange(6, dtype=np.float32).reshape(2, 3), np.diag([10.0, 10.0, 1.0]))
    assert value_at(anomaly, 21, 9) == 5.0
    assert value_at(anomaly, 40, 0) is None


def test_the_map_is_seen_where_it_belongs_and_ends_with_the_picture(view: LiveView) -> None:
    """A map of the frame's lower right quarter, which reaches beyond it."""
    part = inspection(image=GREY)
    to_frame = np.array([[4.0, 0.0, 49.5], [0.0, 4.0, 33.5], [0.0, 0.0, 1.0]])
    view.show_inspection(replace(part, map=AnomalyMap(np.zeros((30, 30), np.float32), to_frame)))
    view.resize(384, 400)
    top = (400 - 256) // 2
    assert colour(view, 48 * 4 - 4, top + 200) == QColor(100, 100, 100)
    assert colour(view, 200, top + 32 * 4 - 4) == QColor(100, 100, 100)
    assert colour(view, 48 * 4 + 4, top + 32 * 4 + 4) == QColor(252, 255, 164)
    assert colour(view, 300, top + 256 + 4) == QColor(10, 13, 16), "beside the picture there is no map"


def test_pixels_are_seen_as_they_are_from_one_to_one_on(view: LiveView) -> None:
    image = GREY.copy()
    image[:, 48:] = 200
    view.show_inspection(inspection(image=image))
    seen = view.grab().toImage()
    assert {seen.pixelColor(x, 180).red() for x in range(150, 240)} == {100, 200}


def turn(view: LiveView, at: QPoint, angle: int) -> None:
    viewport = view.viewport()
    wheel = QWheelEvent(
        at.toPointF(), viewport.mapToGlobal(at).toPointF(), QPoint(0, 0), QPoint(0, angle), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, wheel)


def drag(qtbot: QtBot, view: LiveView, button: Qt.MouseButton, start: QPoint, end: QPoint) -> None:
    viewport = view.viewport()
    qtbot.mousePress(viewport, button, pos=start)
    for step in range(1, 11):
        qtbot.mouseMove(viewport, start + (end - start) * step / 10)
    qtbot.mouseRelease(viewport, button, pos=end)


@pytest.mark.qt_log_ignore("Mouse event .* not accepted by receiving widget")
@pytest.mark.usefixtures("every_move")
def test_the_mouse_zooms_moves_and_fits(qtbot: QtBot, view: LiveView) -> None:
    part = inspection(image=GREY)
    view.show_inspection(part)
    scales: list[float] = []
    view.zoomed.connect(scales.append)
    corner = QPoint(10, 10)
    before = view.pixel_text(corner.toPointF())
    for _ in range(3):
        turn(view, corner, 120)
    assert scales[-1] == pytest.approx(4 * 1.25**3)
    assert view.pixel_text(corner.toPointF()) == before, "what is under the pointer stays there"
    view.show_inspection(inspection(1, image=GREY))
    assert view.pixel_text(corner.toPointF()) == before, "a new picture does not move what a person looks at"
    drag(qtbot, view, Qt.MouseButton.LeftButton, QPoint(200, 100), QPoint(100, 100))
    assert view.pixel_text(corner.toPointF()) != before
    moved = (len(scales), view.pixel_text(corner.toPointF()))
    drag(qtbot, view, Qt.MouseButton.RightButton, QPoint(200, 100), QPoint(100, 200))
    assert (len(scales), view.pixel_text(corner.toPointF())) == moved
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    assert scales[-1] == pytest.approx(4.0)
    assert view.pixel_text(corner.toPointF()) == before


def test_a_fitted_picture_follows_the_window_and_another_size_is_fitted(qtbot: QtBot, view: LiveView) -> None:
    view.show_inspection(inspection(image=GREY))
    with qtbot.waitSignal(view.zoomed) as zoomed:
        view.resize(192, 400)
    assert zoomed.args == [pytest.approx(view.width() / 96)]
    view.zoom_in()
    scales: list[float] = []
    view.zoomed.connect(scales.append)
    view.show_inspection(inspection(1, image=np.full((200, 100, 3), 7, np.uint8)))
    assert scales[-1] == pytest.approx(view.height() / 200)


@pytest.fixture
def box(qapp: QApplication) -> PictureBox:
    """A picture of 400x300, fitted into as much."""
    made = PictureBox()
    made.resize(400, 300)
    picture = QGraphicsRectItem(QRectF(0, 0, 400, 300))
    picture.setPen(QPen(Qt.PenStyle.NoPen))
    made.addItem(picture)
    return made


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.floats(1, 10), st.floats(0, 400), st.floats(0, 300))
def test_zooming_in_keeps_the_place_under_the_pointer(box: PictureBox, factor: float, x: float, y: float) -> None:
    box.fit()
    point = QPointF(x, y)
    before = box.mapToView(point)
    box.zoom_by(factor, before)
    after = box.mapToView(point)
    assert box.zoom == pytest.approx(factor)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=1e-6)


def test_the_picture_cannot_be_lost(box: PictureBox) -> None:
    box.fit()
    box.translateBy((1e6, -1e6))
    middle = box.mapToView(QPointF(200, 150))
    assert (middle.x(), middle.y()) == pytest.approx((400.0, 0.0))
    box.zoom_by(1e9)
    assert box.zoom == pytest.approx(40.0)
    box.zoom_by(1e-9)
    assert box.zoom == pytest.approx(0.02)
