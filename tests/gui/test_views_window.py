"""The window for several cameras: views side by side, one verdict."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot
from scripted_station import inspection, picture, ready_status

from inspector.core.camera_report import CameraReport
from inspector.core.errors import CameraError
from inspector.core.settings import Settings, StationView
from inspector.core.status import CameraState, Counters, Mode
from inspector.core.types import Verdict
from inspector.core.views import PartVerdict, ViewsStatus
from inspector.gui.icons import IconSet
from inspector.gui.views_window import ViewsWindow


class ScriptedViews:
    """As ``runtime.views.Views``, and says what a test tells it to say."""

    def __init__(self) -> None:
        one = replace(ready_status(), mode=Mode.INSPECTING, verdict=Verdict.PASS, camera_report=CameraReport(triggerable=True))
        self.now = ViewsStatus(Verdict.PASS, "every view is within its limit", Counters(), {"top": one, "side": one})
        self.callbacks: list[Callable[[PartVerdict], None]] = []
        self.triggers = 0
        self.lots: list[str] = []
        self.refusal: CameraError | None = None

    def status(self) -> ViewsStatus:
        return self.now

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
