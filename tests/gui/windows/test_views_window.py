"""The window for several cameras: views side by side, one verdict."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PyQt6.QtCore import QPoint, QSize, Qt
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.camera_report import CameraReport
from inspector.core.errors import CameraError
from inspector.core.settings import Settings, StationView
from inspector.core.status import CameraState, Counters, Mode, TeachingStatus, TeachPhase
from inspector.core.types import Verdict
from inspector.core.views import PartVerdict, ViewsStatus
from inspector.gui.dialogs.lot_dialog import LotDialog
from inspector.gui.panels.learn_panel import LearnStep
from inspector.gui.widgets.icons import IconSet
from inspector.gui.windows.views_window import ViewsWindow
from tests.gui.scripted_station import ScriptedStation, inspection, picture, ready_status


class ScriptedViews:
    """As ``runtime.views.Views``, and says what a test tells it to say."""

    def __init__(self) -> None:
        one = replace(ready_status(), mode=Mode.INSPECTING, verdict=Verdict.PASS, camera_report=CameraReport(triggerable=True))
        self.now = ViewsStatus(Verdict.PASS, "every view is within its limit", Counters(), {"top": one, "side": one})
        self.callbacks: list[Callable[[PartVerdict], None]] = []
        self.stations = {"top": ScriptedStation(one), "side": ScriptedStation(one)}
        self.triggers = 0
        self.acknowledged = 0
        self.lots: list[str] = []
        self.refusal: CameraError | None = None

    def status(self) -> ViewsStatus:
        return self.now

    def learns(self) -> None:
        """The views' stations tell of themselves."""
        self.now = replace(self.now, views={name: station.status() for name, station in self.stations.items()})

    def acknowledge(self) -> None:
        self.acknowledged += 1

    def observe(self, callback: Callable[[PartVerdict], None]) -> None:
        self.callbacks.append(callback)

    def trigger(self) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.triggers += 1

    def new_lot(self, lot: str) -> None:
        self.lots.append(lot)

    def part(self, number: int, verdict: Verdict = Verdict.PASS, reason: str = "", *, missing: bool = False) -> None:
        top = inspection(number, verdict, image=picture(number, (64, 64)))
        side = None if missing else inspection(number, image=picture(number + 1, (64, 64)))
        for callback in self.callbacks:
            callback(PartVerdict(number, verdict, reason or "every view is within its limit", {"top": top, "side": side}))


@pytest.fixture
def views() -> ScriptedViews:
    return ScriptedViews()


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, icons: IconSet, views: ScriptedViews) -> Iterator[ViewsWindow]:
    two = (StationView("top", "aravis:A", "cover top"), StationView("side", "aravis:B", "cover side"))
    made = ViewsWindow(replace(settings, views=two), icons)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.attach(views)  # type: ignore[arg-type]
    yield made
    made.detach()


def test_each_view_shows_its_picture_of_the_part(window: ViewsWindow, views: ScriptedViews) -> None:
    views.part(7)
    window.poll()
    assert window.banner.word == "PASS"
    shown = [pane.picture.shown for pane in window.panes.values()]
    assert [one.frame.index for one in shown if one is not None] == [7, 7]


def test_parts_that_did_not_pass_are_kept_and_can_be_held(qtbot: QtBot, window: ViewsWindow, views: ScriptedViews) -> None:
    views.part(1, Verdict.FAIL, "top: score -1.0 is above the limit")
    views.part(2)
    views.part(3, Verdict.INVALID, "no picture of this part from side", missing=True)
    window.poll()
    assert [window.failed.item(row).text().split()[1] for row in range(window.failed.count())] == ["3", "1"]
    window.failed.setCurrentRow(1)
    views.part(4)
    window.poll()
    held = window.panes["top"].picture.shown
    assert held is not None
    assert held.frame.index == 1
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    views.part(5)
    window.poll()
    live = window.panes["top"].picture.shown
    assert live is not None
    assert live.frame.index == 5


def test_only_the_last_ones_are_kept(window: ViewsWindow, views: ScriptedViews, settings: Settings) -> None:
    for number in range(40):
        views.part(number, Verdict.FAIL, "top: bad")
        window.poll()
    assert window.failed.count() == settings.engine.filmstrip_length
    assert window.failed.item(0).text().startswith("Part 39")


def test_all_cameras_are_triggered_by_one_key(qtbot: QtBot, window: ViewsWindow, views: ScriptedViews) -> None:
    qtbot.keyClick(window, Qt.Key.Key_T)
    assert views.triggers == 1
    views.refusal = CameraError("too many orders wait for the camera")
    qtbot.keyClick(window, Qt.Key.Key_T)
    assert "too many orders" in window.notice.text()


def test_a_camera_that_is_away_is_seen_in_its_pane_and_in_the_banner(window: ViewsWindow, views: ScriptedViews) -> None:
    away = replace(views.now.views["side"], camera_state=CameraState.WAITING, verdict=Verdict.INVALID)
    views.now = replace(views.now, verdict=Verdict.INVALID, reason="side: no camera", views={**views.now.views, "side": away})
    window.poll()
    assert window.banner.word == "INVALID"
    assert "waiting" in window.panes["side"].facts.text()


def test_views_that_never_started(window: ViewsWindow) -> None:
    window.detach()
    window.show_trouble("there is no recipe called 'x'")
    assert "no recipe" in window.banner.reason


def test_each_view_learns_its_own_recipe(qtbot: QtBot, window: ViewsWindow, views: ScriptedViews) -> None:
    side = views.stations["side"]
    side.names = ("cover side",)
    window.poll()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.learning_shown
    panel = window.lessons.shown
    assert panel is window.lessons.panels["side"]
    assert panel.name_page.name.text() == "cover side"
    assert "side: Learn good parts" in panel._title.text()
    panel.name_page.start.click()
    assert side.commands == [("collect_good_parts", "cover side", panel.name_page.wanted.value())]
    views.learns()
    window.poll()
    assert panel.step is LearnStep.COLLECT
    assert window.panes["side"].learn.text() == "Learning"
    assert window.panes["top"].learn.text() == "Learn"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.learning_shown, "a collection is not closed in passing"
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.lessons.shown is window.lessons.panels["top"]
    assert window.lessons.shown.step is LearnStep.NAME
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert panel.step is LearnStep.COLLECT
    side.change(teaching=TeachingStatus(TeachPhase.DONE, "cover side", 4))
    views.learns()
    window.poll()
    panel.result_page.close_button.click()
    assert not window.learning_shown
    assert views.stations["top"].commands == []


def test_without_a_recipe_a_view_shows_its_picture(window: ViewsWindow, views: ScriptedViews) -> None:
    top = views.stations["top"]
    top.change(mode=Mode.NO_RECIPE)
    top.show(inspection(3, image=picture(3, (64, 64))))
    views.learns()
    window.poll()
    shown = window.panes["top"].picture.shown
    assert shown is not None and shown.frame.index == 3


def test_parts_that_did_not_pass_are_acknowledged(qtbot: QtBot, window: ViewsWindow, views: ScriptedViews) -> None:
    window.poll()
    assert not window.acknowledge.isEnabled()
    views.now = replace(views.now, unacknowledged=3)
    window.poll()
    assert window.acknowledge.text() == "Acknowledge 3"
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Space)
    assert views.acknowledged == 1


def test_a_new_lot_is_confirmed(qtbot: QtBot, window: ViewsWindow, views: ScriptedViews) -> None:
    window.poll()
    qtbot.keyClick(window, Qt.Key.Key_N)
    (dialog,) = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, LotDialog) and widget.isVisible())
    assert views.lots == []
    dialog.name.setText("B-1")
    dialog.begin.click()
    assert views.lots == ["B-1"]


def test_what_goes_wrong_is_told_below_the_list(window: ViewsWindow, views: ScriptedViews) -> None:
    top = replace(views.now.views["top"], last_error="there is no recipe called 'x'")
    views.now = replace(views.now, late=2, last_error="the disk is full", views={**views.now.views, "top": top})
    window.poll()
    assert window.notes.text() == "2 late pictures   the disk is full   top: there is no recipe called 'x'"


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1024, 600)])
def test_nothing_moves_whatever_is_shown(window: ViewsWindow, views: ScriptedViews, size: tuple[int, int]) -> None:
    window.resize(*size)

    def places() -> list[tuple[QPoint, QSize]]:
        for _ in range(5):
            QApplication.processEvents()
        parts = (*window.panes.values(), window.banner, window.counters, window.acknowledge, window.trigger, window.lessons.parentWidget())
        return [(part.mapTo(window, QPoint(0, 0)), part.size()) for part in parts if part is not None]

    before = places()
    long = replace(views.now.views["top"], last_error="a long error " * 20, reason="a long reason " * 20)
    changes: tuple[Callable[[], object], ...] = (
        lambda: views.part(1, Verdict.FAIL, "a long reason " * 20),
        lambda: setattr(views, "now", replace(views.now, unacknowledged=12_345, late=99, views={"top": long, "side": long})),
        lambda: window.open_learning("side"),
        lambda: views.stations["side"].change(teaching=TeachingStatus(TeachPhase.FAILED, "cover", 4, message="a long message " * 20)),
        views.learns,
        window.live,
        lambda: window.tell("a notice " * 30),
    )
    for change in changes:
        change()
        window.poll()
        assert places() == before
    assert (window.width(), window.height()) == size
