"""A chart is made when somebody looks, shows what is newest then, and has its room before."""

from __future__ import annotations

from PyQt6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.gui.charts.at_first_sight import AtFirstSight
from inspector.gui.charts.loss_curve import LossCurve
from inspector.gui.widgets.theme import Theme
from inspector.gui.windows.main_window import MainWindow


def test_it_is_made_when_it_comes_to_the_screen_and_shows_what_is_newest(qtbot: QtBot, theme: Theme) -> None:
    made: list[LossCurve] = []

    def make() -> LossCurve:
        made.append(LossCurve(theme))
        return made[-1]

    page = QWidget()
    qtbot.addWidget(page)
    place = AtFirstSight(make, LossCurve.LINES)
    QVBoxLayout(page).addWidget(place)
    asked = []
    for loss in (8.0, 4.0, 2.0):
        place.tell(lambda chart, loss=loss: (asked.append(loss), chart.show_curve((10.0, loss))))
    room = place.sizeHint(), place.minimumSizeHint()
    assert made == asked == []
    page.show()
    qtbot.waitExposed(page)
    assert len(made) == 1 and asked == [2.0] and made[0].isVisible()
    assert made[0].size() == place.size() and room == (made[0].sizeHint(), made[0].minimumSizeHint())
    assert "2 after" in place.chart.accessibleDescription()
    page.hide()
    page.show()
    place.tell(lambda chart: chart.show_curve((10.0, 1.0)))
    assert len(made) == 1 and "1 after" in made[0].accessibleDescription()


def test_a_window_makes_the_charts_that_it_shows(window: MainWindow, qtbot: QtBot) -> None:
    places = window.findChildren(AtFirstSight)
    assert len(places) == 4 and not any(one.children() for one in places)
    number = next(number for number, page in enumerate(window.pages, 1) if page.act == "report")
    window.show_page(number)
    assert sum(bool(one.children()) for one in places) == 2
    window.show_page(0)
    window.selected.toggle_camera()
    qtbot.waitUntil(window.selected.camera_panel.isVisible)
    assert sum(bool(one.children()) for one in places) == 3
