"""The whole window in each of its states, by keyboard."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import pytest
from PyQt6.QtCore import QRect, QSize, Qt
from PyQt6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.errors import RecipeMismatch
from inspector.core.limit_change import LimitRequest
from inspector.core.settings import Settings
from inspector.core.status import CameraState, Counters, Disk, GoodPart, Losses, Mode, Status, TeachingStatus, TeachPhase
from inspector.core.types import RecipeId, Verdict
from inspector.gui.dialogs.key_list import KeyList
from inspector.gui.dialogs.lot_dialog import LotDialog
from inspector.gui.live.view_message import NO_MESSAGE, view_message
from inspector.gui.panels.learn_panel import LearnStep
from inspector.gui.shortcuts import KEYS
from inspector.gui.views_bridge import ViewsBridge
from inspector.gui.widgets.icons import IconSet
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.view_group import SingleView
from tests.gui.scripted_station import ScriptedStation, inspection, picture, recipe

Key = Qt.Key


@pytest.fixture
def running(window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> ScriptedStation:
    """The window at work: a recipe, a part that passed."""
    station.load(recipe())
    station.show(inspection(5))
    bridge.attach(SingleView(station))
    bridge.poll()
    return station


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """To whatever has the focus, as a keyboard does."""
    target = QApplication.focusWidget()
    assert target is not None
    qtbot.keyClick(target, key, modifier)


def opened(kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


# States


def test_before_there_is_a_station(qtbot: QtBot, window: MainWindow) -> None:
    assert window.banner.word == "STARTING"
    assert not window.commands.learn.isEnabled()
    press(qtbot, Key.Key_F2)
    assert "not running yet" in window.notice.text()


def test_no_station_at_all(window: MainWindow) -> None:
    window.show_trouble("the folder is in use by another station")
    assert window.banner.word == "INVALID"
    assert "another station" in window.banner.reason


def test_first_start_leads_to_learning_once(qtbot: QtBot, window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> None:
    bridge.attach(SingleView(station))
    assert window.selected.learning_shown
    assert window.selected.learn_panel.name_page.name.hasFocus()
    press(qtbot, Key.Key_Escape)
    bridge.poll()
    assert not window.selected.learning_shown
    assert window.banner.word == "INVALID"


def test_a_station_with_recipes_starts_without_the_guide(window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> None:
    station.names = ("cover",)
    bridge.attach(SingleView(station))
    assert not window.selected.learning_shown
    assert "no limit yet" in window.selected.limit_panel.expected.text()


def test_passing(window: MainWindow, running: ScriptedStation) -> None:
    assert window.banner.word == "PASS"
    assert window.selected.live_view.shown is not None
    assert window.selected.live_view.shown.frame.index == 5
    assert window.selected.recipes.combo.currentText() == "cover"
    assert window.selected.limit_panel.slider.isEnabled()


def test_failing_and_acknowledging(qtbot: QtBot, window: MainWindow, bridge: ViewsBridge, running: ScriptedStation) -> None:
    running.show(inspection(6, Verdict.FAIL, reason="score -1.0 is above the limit -2.5"))
    bridge.poll()
    assert window.banner.word == "FAIL"
    assert window.commands.acknowledge.text() == "Acknowledge 1"
    press(qtbot, Key.Key_F2)
    assert window.review.part is not None and window.review.part.row == 6
    press(qtbot, Key.Key_F2)
    qtbot.waitUntil(lambda: ("answers.acknowledge", 6) in running.commands)
    bridge.poll()
    assert window.review.part is None
    assert not window.commands.acknowledge.isEnabled()


def test_invalid(window: MainWindow, bridge: ViewsBridge, running: ScriptedStation) -> None:
    running.show(inspection(6, Verdict.INVALID, score=math.nan, reason="torn: 120 of 512 rows"))
    bridge.poll()
    assert window.banner.word == "INVALID"
    assert window.banner.reason == "torn: 120 of 512 rows"


def test_camera_lost_and_back(window: MainWindow, bridge: ViewsBridge, running: ScriptedStation) -> None:
    running.change(camera_state=CameraState.LOST, verdict=Verdict.INVALID, reason="the camera is lost", last_error="unplugged")
    bridge.poll()
    assert window.banner.word == "INVALID"
    assert window.status_bar.camera.alarm
    dimmed = window.selected.live_view.grab().toImage()
    running.change(camera_state=CameraState.STREAMING, verdict=Verdict.PASS, reason="", last_error="")
    bridge.poll()
    assert window.selected.live_view.grab().toImage() != dimmed


@pytest.mark.parametrize("state", list(CameraState))
def test_whatever_is_wrong_with_the_camera_is_said_over_the_picture(state: CameraState) -> None:
    status = replace(ScriptedStation().now, camera_state=state, last_error="the cable")
    message = view_message(status)
    assert (message == NO_MESSAGE) == (state is CameraState.STREAMING)
    if state in (CameraState.LOST, CameraState.WAITING, CameraState.STALLED, CameraState.CLOSED):
        assert "the cable" in message[2]


def test_learning_from_begin_to_end(qtbot: QtBot, window: MainWindow, bridge: ViewsBridge, running: ScriptedStation) -> None:
    press(qtbot, Key.Key_F5)
    panel = window.selected.learn_panel
    assert window.selected.learning_shown
    qtbot.keyClicks(panel.name_page.name, "lid")
    press(qtbot, Key.Key_Return)
    assert running.commands[-1] == ("teaching.collect", "lid", panel.name_page.wanted.value())
    parts = tuple(GoodPart(number, picture(number, (48, 32))) for number in range(1, 41))
    running.change(teaching=TeachingStatus(TeachPhase.COLLECTING, "lid", 40, parts))
    bridge.poll()
    panel.collect_page.grid.setCurrentRow(4)
    qtbot.keyClick(panel.collect_page.grid, Key.Key_Delete)
    assert running.commands[-1] == ("teaching.remove", 5)
    bridge.poll()
    assert len(panel.collect_page.grid.numbers()) == 39
    assert panel.collect_page.learn_button.hasFocus()
    press(qtbot, Key.Key_Return)
    assert running.commands[-1] == ("teaching.learn", 60.0)
    bridge.poll()
    assert panel.step is LearnStep.LEARN
    press(qtbot, Key.Key_Escape)
    assert window.selected.learning_shown, "what runs is cancelled by its button, not by Esc"
    running.load(recipe("lid", limit=-2.0))
    running.change(teaching=TeachingStatus(TeachPhase.DONE, "lid", 40, message="Learned", result=RecipeId("lid", "0001")))
    bridge.poll()
    assert panel.step is LearnStep.RESULT
    assert window.selected.recipes.combo.currentText() == "lid"
    press(qtbot, Key.Key_Escape)
    assert not window.selected.learning_shown
    assert window.selected.limit_panel.slider.value() == -200


def test_learning_that_fails_says_why(window: MainWindow, bridge: ViewsBridge, running: ScriptedStation) -> None:
    window.selected.open_learning()
    running.change(teaching=TeachingStatus(TeachPhase.FAILED, "cover", 4, message="pictures 1 and 2 are identical"))
    bridge.poll()
    assert "identical" in window.selected.learn_panel.result_page.text.text()
    assert window.banner.word == "PASS", "the old recipe goes on judging"


def test_after_a_teaching_a_person_goes_back_to_the_parts_or_uses_what_is_in_doubt(
    window: MainWindow, bridge: ViewsBridge, running: ScriptedStation
) -> None:
    window.selected.open_learning()
    page = window.selected.learn_panel.result_page
    parts = (GoodPart(1, picture(1, (48, 32))),)
    running.change(teaching=TeachingStatus(TeachPhase.FAILED, "cover", 4, parts, message="part 2 is blank"))
    bridge.poll()
    page.back_button.click()
    assert running.commands[-1] == ("teaching.resume",)
    running.change(teaching=TeachingStatus(TeachPhase.DONE, "cover", 4, result=RecipeId("cover", "0002"), doubt="it finds only 0 of 3"))
    bridge.poll()
    page.use_button.click()
    assert running.commands[-1] == ("recipes.use", "cover", "0002")
    assert not window.selected.learning_shown


# Commands


def test_pause_and_resume(qtbot: QtBot, window: MainWindow, bridge: ViewsBridge, running: ScriptedStation) -> None:
    for expected in (("judging.pause",), ("judging.resume",)):
        press(qtbot, Key.Key_F3)
        assert running.commands[-1] == expected
        bridge.poll()


def test_a_failure_is_held_while_others_come(qtbot: QtBot, window: MainWindow, bridge: ViewsBridge, running: ScriptedStation) -> None:
    failed = inspection(6, Verdict.FAIL)
    running.flags = (failed,)
    running.change(unacknowledged=1)
    bridge.detach()
    bridge.attach(SingleView(running))
    qtbot.waitUntil(lambda: poll_until_flagged(bridge, window))
    press(qtbot, Key.Key_Left)
    assert window.selected.live_view.held
    running.show(inspection(7))
    bridge.poll()
    assert window.selected.live_view.shown is failed
    press(qtbot, Key.Key_Escape)
    assert not window.selected.live_view.held
    assert window.selected.live_view.shown is not None
    assert window.selected.live_view.shown.frame.index == 7


def poll_until_flagged(bridge: ViewsBridge, window: MainWindow) -> bool:
    bridge.poll()
    window.filmstrip.step(-1)
    chosen = window.filmstrip.selected is not None
    window.filmstrip.select(None)
    return chosen


def test_a_new_lot_is_confirmed(qtbot: QtBot, window: MainWindow, bridge: ViewsBridge, running: ScriptedStation) -> None:
    running.change(counters=Counters(9, 1, 0, "A-9"))
    bridge.poll()
    press(qtbot, Key.Key_F6)
    dialogs = opened(LotDialog)
    assert len(dialogs) == 1
    assert running.commands == [], "nothing before it is confirmed"
    qtbot.keyClick(dialogs[0], Key.Key_Return)
    assert running.commands == [("lot.begin", "A-10")]
    bridge.poll()
    assert window.counters.texts()[:4] == ("0", "0", "0", "0")


@pytest.mark.slow
def test_the_limit_by_keyboard(qtbot: QtBot, window: MainWindow, running: ScriptedStation) -> None:
    slider = window.selected.limit_panel.slider
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, Key.Key_Left)
    assert running.commands == []
    press(qtbot, Key.Key_Return)
    assert running.commands == [("recipes.change_limit", LimitRequest(pytest.approx(-2.51)))]


def test_the_camera_by_keyboard(qtbot: QtBot, window: MainWindow, running: ScriptedStation) -> None:
    press(qtbot, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.selected.cameras.combo.hasFocus()
    press(qtbot, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.selected.cameras.combo, "simulated:plastic")
    press(qtbot, Key.Key_Return)
    assert running.commands == [("camera.open", "simulated:plastic")]
    assert window.selected.live_view.hasFocus(), "so that the next key is the window's again"


def test_a_refused_command_is_told(window: MainWindow, running: ScriptedStation) -> None:
    running.refusal = RecipeMismatch("was taught by another teacher", where="cover", remedy="Teach again")
    window.selected.recipes.recipe_asked.emit("cover")
    assert window.notice.isVisible()
    assert window.notice.text() == "cover: was taught by another teacher. Teach again"


def test_letters_typed_into_a_field_are_letters(qtbot: QtBot, window: MainWindow, running: ScriptedStation) -> None:
    window.selected.open_learning()
    name = window.selected.learn_panel.name_page.name
    name.clear()
    qtbot.keyClicks(name, "P10 on d")
    assert name.text() == "P10 on d"
    assert running.commands == []


def test_space_presses_the_button_that_has_the_focus(qtbot: QtBot, window: MainWindow, running: ScriptedStation) -> None:
    window.commands.pause.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: running.commands == [("judging.pause",)])
    press(qtbot, Key.Key_F2)
    qtbot.waitUntil(lambda: running.commands[-1] == ("lot.acknowledge",))


def test_every_control_is_reached_by_tab(qtbot: QtBot, window: MainWindow, running: ScriptedStation, bridge: ViewsBridge) -> None:
    running.change(unacknowledged=2)
    bridge.poll()
    view = window.selected
    wanted = {
        view.recipes.combo, view.cameras.combo, view.view_bar.overlay, view.view_bar.opacity, view.view_bar.outlines,
        window.counters.button, window.commands.acknowledge, window.commands.pause, window.commands.learn, view.limit_panel.slider,
    }  # fmt: skip
    reached: set[QWidget | None] = set()
    for _ in range(40):
        press(qtbot, Key.Key_Tab)
        focus = QApplication.focusWidget()
        reached.add(focus)
        reached.add(None if focus is None else focus.parentWidget())
    assert wanted <= reached


def test_every_key_has_an_act_and_the_list_shows_them_all(qtbot: QtBot, window: MainWindow, running: ScriptedStation) -> None:
    window._acts()["keys"]()
    lists = opened(KeyList)
    assert len(lists) == 1
    words = {label.text() for label in lists[0].findChildren(QLabel)}
    assert {key.means for key in KEYS} <= words
    qtbot.keyClick(lists[0], Key.Key_Escape)


@pytest.mark.parametrize(("key", "widget"), [(Key.Key_O, "overlay"), (Key.Key_U, "outlines")])
def test_view_keys(qtbot: QtBot, window: MainWindow, running: ScriptedStation, key: Qt.Key, widget: str) -> None:
    button = getattr(window.selected.view_bar, widget)
    press(qtbot, key, Qt.KeyboardModifier.ControlModifier)
    assert not button.isChecked()


def test_zoom_keys(qtbot: QtBot, window: MainWindow, running: ScriptedStation) -> None:
    for key, expected in ((Key.Key_E, 1.0), (Key.Key_Plus, 1.25), (Key.Key_Minus, 1.0)):
        with qtbot.waitSignal(window.selected.live_view.zoomed) as zoomed:
            press(qtbot, key, Qt.KeyboardModifier.ControlModifier)
        assert zoomed.args == [pytest.approx(expected)]


def test_ctrl_q_closes(qtbot: QtBot, window: MainWindow, running: ScriptedStation) -> None:
    with qtbot.waitSignal(window.closing):
        press(qtbot, Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


# Layout

PARTS = ("filmstrip", "banner", "counters", "commands", "status_bar")
PARTS_OF_VIEW = ("live_view", "view_bar", "trend", "recipes", "cameras")


def places(window: MainWindow) -> dict[str, QRect]:
    for _ in range(5):
        QApplication.processEvents()
    found = {}
    parts = {name: getattr(window, name) for name in PARTS} | {name: getattr(window.selected, name) for name in PARTS_OF_VIEW}
    for name, part in parts.items():
        found[name] = QRect(part.mapTo(window, part.rect().topLeft()), part.size())
    return found


def busy(status: Status) -> Status:
    return replace(
        status,
        camera="opencv:rtsp://a.very.long.address.of.a.camera.in.the.line/stream/1?with=arguments",
        camera_fps=1234.5,
        verdicts_per_s=1000.0,
        losses=Losses(replaced=99_999, missed=99_999),
        runtime="openvino f32 CPU 16",
        counters=Counters(999_999, 999_999, 999_999, "a lot with quite a long name indeed"),
        disk=Disk(free_bytes=10**13, problem="the disk is full: nothing is recorded any more"),
        last_error="a long error " * 20,
        reason="a long reason " * 20,
        unacknowledged=12_345,
        recipe_progress="loading a recipe with a long name",
    )


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1024, 600)])
def test_nothing_moves_whatever_is_shown(window: MainWindow, bridge: ViewsBridge, station: ScriptedStation, size: tuple[int, int]) -> None:
    window.resize(*size)
    before = places(window)
    assert (window.width(), window.height()) == size
    changes: tuple[Callable[[], object], ...] = (
        lambda: bridge.attach(SingleView(station)),
        lambda: station.load(recipe()),
        lambda: station.show(inspection(1, Verdict.FAIL)),
        lambda: station.change(teaching=TeachingStatus(TeachPhase.COLLECTING, "cover", 4)),
        window.selected.open_learning,
        lambda: station.change(teaching=TeachingStatus(TeachPhase.FAILED, "cover", 4, message="a long message " * 20)),
        window.selected.close_panel,
        lambda: setattr(station, "now", busy(station.now)),
        lambda: station.change(mode=Mode.PAUSED),
        lambda: window.tell("a notice " * 30),
    )
    for change in changes:
        change()
        bridge.poll()
        assert places(window) == before
    window_rect = QRect(0, 0, *size)
    assert all(window_rect.contains(place) for place in before.values())
    assert not any(one.intersects(other) for a, one in before.items() for b, other in before.items() if a < b)


@pytest.mark.parametrize("room", [(894, 464), (944, 492)])
def test_all_of_the_window_is_seen_on_a_screen_that_shows_everything_large(
    qtbot: QtBot, settings: Settings, icons: IconSet, monkeypatch: pytest.MonkeyPatch, room: tuple[int, int]
) -> None:
    """1366x768 pixels at 150 %, 1920x1080 at 200 %."""
    monkeypatch.setattr("inspector.gui.windows.scaled_window.room_on_screen", lambda _: QSize(*room))
    window = MainWindow(settings, icons)
    qtbot.addWidget(window)
    window.resize(*room)
    window.show()
    QApplication.processEvents()
    assert (window.width(), window.height()) == room
    content = window.centralWidget()
    assert content is not None
    needed = content.minimumSizeHint()
    assert needed.width() <= room[0] and needed.height() <= room[1]
    assert all(window.rect().contains(place) for place in places(window).values())
    window.selected.open_learning()
    page = window.selected.learn_panel.name_page
    assert all(field.height() >= field.fontMetrics().height() for field in (page.name, page.wanted, page.budget))


def test_letters_grow_with_the_window(window: MainWindow) -> None:
    small = window.banner.height()
    window.resize(1920, 1080)
    QApplication.processEvents()
    assert window.banner.height() > 1.4 * small


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
def test_every_theme_can_be_worn(qtbot: QtBot, settings: Settings, icons: IconSet, theme: str) -> None:
    window = MainWindow(replace(settings, window=replace(settings.window, theme=theme)), icons)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    assert not window.grab().isNull()
