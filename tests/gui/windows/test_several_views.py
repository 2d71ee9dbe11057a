"""The window for several cameras: views side by side, one verdict, and the controls of the selected view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PyQt6.QtCore import QEvent, QPoint, QSize, Qt
from PyQt6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from calibration.gate.limits import GateCheck, Light
from calibration.statistics.drift import DriftAlarm
from inspector.core.camera_features import Feature, FeatureKind
from inspector.core.camera_report import CameraReport
from inspector.core.errors import AnswerRefused, CameraError, RecipeError
from inspector.core.limit_change import LimitRequest
from inspector.core.quality.answers import Answer, Confirmed, Unseen
from inspector.core.settings import Settings, StationView
from inspector.core.status import CameraState, GoldenPart, GoldenStatus, Mode, TeachingStatus, TeachPhase, Trend
from inspector.core.types import Verdict
from inspector.gui.dialogs.acknowledge_dialog import AcknowledgeDialog
from inspector.gui.dialogs.key_list import KeyList
from inspector.gui.dialogs.lot_dialog import LotDialog
from inspector.gui.dialogs.scan_dialog import ScanDialog
from inspector.gui.dialogs.sets_dialog import SetsDialog
from inspector.gui.panels.learn_panel import LearnStep
from inspector.gui.widgets.icons import IconSet
from inspector.gui.windows.main_window import MainWindow
from inspector.gui.windows.view_controls import ViewControls
from inspector.storage.recipes.sets import RecipeSet
from tests.gui.scripted_station import inspection, picture, recipe
from tests.gui.scripted_views import ScriptedViews

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def views() -> ScriptedViews:
    made = ScriptedViews()
    for name, station in made.stations.items():
        station.load(recipe(f"cover {name}"))
        station.names = ("cover side", "cover top")
    return made


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return replace(settings, views=(StationView("top", "aravis:A", "cover top"), StationView("side", "aravis:B", "cover side")))


@pytest.fixture
def window(window: MainWindow, views: ScriptedViews) -> MainWindow:
    window.attach(views)
    return window


@pytest.fixture
def top(window: MainWindow) -> ViewControls:
    return window.views[0]


@pytest.fixture
def side(window: MainWindow) -> ViewControls:
    """Selected, as a person does it."""
    return window.views[1]


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """To whatever has the focus, as a keyboard does."""
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def shown_index(view: ViewControls) -> int:
    assert view.live_view.shown is not None
    return view.live_view.shown.frame.index


def poll_with_parts(window: MainWindow) -> None:
    """Which parts did not pass is asked some times a second only."""
    window.bridge._flagged_age.invalidate()
    window.bridge.poll()


# One verdict for all views


def test_each_view_shows_its_picture_of_the_part(window: MainWindow, views: ScriptedViews) -> None:
    views.part(7)
    window.bridge.poll()
    assert window.banner.word == "PASS"
    assert [shown_index(view) for view in window.views] == [7, 7]


def test_parts_that_did_not_pass_are_held_with_the_pictures_of_all_views(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    views.part(1, Verdict.FAIL, "top: score -1.0 is above the limit")
    views.part(2)
    views.part(3, Verdict.INVALID, "no picture of this part from side", missing=("side",))
    poll_with_parts(window)
    assert window.banner.word == "INVALID"
    press(qtbot, window, Key.Key_Left)
    assert window.filmstrip.selected is views.flags[1]
    assert shown_index(window.views[0]) == 3 and window.views[0].live_view.held
    assert not window.views[1].live_view.held, "it has no picture of that part, and says so"
    press(qtbot, window, Key.Key_Left)
    views.part(4)
    poll_with_parts(window)
    assert [shown_index(view) for view in window.views] == [1, 1]
    assert all(view.live_view.held for view in window.views)
    press(qtbot, window, Key.Key_Escape)
    views.part(5)
    poll_with_parts(window)
    assert [shown_index(view) for view in window.views] == [5, 5]
    assert not any(view.live_view.held for view in window.views)


def test_what_is_held_stays_while_others_fail(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    first = views.part(0, Verdict.FAIL, "top: bad")
    poll_with_parts(window)
    press(qtbot, window, Key.Key_Left)
    for number in range(1, 40):
        views.part(number, Verdict.FAIL, "top: bad")
        poll_with_parts(window)
    assert window.filmstrip.selected is first
    assert shown_index(window.views[1]) == 0


def test_all_cameras_are_triggered_by_one_key(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    press(qtbot, window, Key.Key_F12)
    assert views.commands == [("trigger",)]
    views.refusal = CameraError("too many orders wait for the camera")
    press(qtbot, window, Key.Key_F12)
    assert "too many orders" in window.notice.text()
    views.stations["side"].change(camera_report=CameraReport())
    window.bridge.poll()
    assert not window.commands.trigger.isEnabled(), "one of the cameras has no software trigger"


def test_all_views_are_paused_and_go_on(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    for expected in ("pause", "resume"):
        press(qtbot, window, Key.Key_F3)
        window.bridge.poll()
        assert views.commands[-1] == (expected,)
    assert window.commands.pause.text() == "Pause"


def test_a_camera_that_is_away_is_seen_in_its_pane_and_in_the_banner(window: MainWindow, views: ScriptedViews) -> None:
    views.stations["side"].change(camera_state=CameraState.WAITING, verdict=Verdict.INVALID)
    views.change(verdict=Verdict.INVALID, reason="side: no camera")
    window.bridge.poll()
    assert window.banner.word == "INVALID"
    panes = {view.name: view.pane for view in window.views}
    assert panes["side"] is not None and panes["top"] is not None
    assert "waiting" in panes["side"].facts.text()
    assert (panes["side"].verdict.text(), panes["top"].verdict.text()) == ("INVALID", "PASS")


def test_views_that_never_started(window: MainWindow) -> None:
    window.detach()
    window.show_trouble("there is no recipe called 'x'")
    assert "no recipe" in window.banner.reason


def test_parts_that_did_not_pass_are_acknowledged_one_by_one(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    assert not window.commands.acknowledge.isEnabled()
    for number in (1, 2, 3):
        views.part(number, Verdict.FAIL)
    poll_with_parts(window)
    assert window.commands.acknowledge.text() == "Acknowledge 3"
    for held in (1, 2, 3, None):
        press(qtbot, window, Key.Key_F2)
        assert (None if window.review.part is None else window.review.part.row) == held
    qtbot.waitUntil(lambda: views.commands == [("answers.acknowledge", number) for number in (1, 2, 3)])
    window.bridge.poll()
    assert not window.commands.acknowledge.isEnabled()


def test_all_of_them_are_acknowledged_at_once_after_asking(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    views.part(1, Verdict.FAIL)
    views.part(2, Verdict.INVALID)
    poll_with_parts(window)
    for answer, commands in (("cancel", []), ("all", [("acknowledge",)])):
        press(qtbot, window, Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
        dialog = window.findChild(AcknowledgeDialog)
        assert dialog is not None and dialog.all.text() == "Acknowledge 2 parts" and dialog.cancel.isDefault()
        getattr(dialog, answer).click()
        qtbot.waitUntil(lambda commands=commands: views.commands == commands)  # type: ignore[misc]
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.bridge.poll()
    assert not window.commands.acknowledge_all.isEnabled()


def test_a_part_is_answered_by_one_press_and_the_answer_taken_back(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    views.part(7, Verdict.FAIL)
    poll_with_parts(window)
    press(qtbot, window, Key.Key_Left)
    press(qtbot, window, Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: views.commands == [("answers.answer", 7, Answer.GOOD, "")])
    window.bridge.poll()
    assert window.answer_bar.state.text().startswith("Was good, Meier")
    assert not window.commands.acknowledge.isEnabled()
    views.refusal = AnswerRefused("is older than 5 minutes", where="part 7")
    window.answer_bar.undo_asked.emit(7)
    qtbot.waitUntil(lambda: window.notice.text() == "part 7: is older than 5 minutes")
    press(qtbot, window, Key.Key_Escape)
    assert window.answer_bar.part is None


def test_a_part_without_a_row_cannot_be_answered(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    views.flags = (replace(views.part(7, Verdict.FAIL), row=0),)
    poll_with_parts(window)
    press(qtbot, window, Key.Key_Left)
    assert window.review.part is not None and window.answer_bar.part is None


def test_drift_of_any_view_is_told_with_its_name_and_can_be_acknowledged(window: MainWindow, views: ScriptedViews) -> None:
    darker = DriftAlarm("brightness", 96.0, -4.2, -2.1, 180, 1_760_000_000.0, 1_760_000_100.0, "EWMA")
    views.stations["side"].change(drift=(darker,))
    window.bridge.poll()
    assert window.notice.text().startswith("side: Drift: brightness")
    assert window.views[1].trend.warning == "⚠ brightness ↓" and window.views[0].trend.warning == ""
    assert window.commands.acknowledge.isEnabled()


def test_a_new_lot_is_confirmed(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    press(qtbot, window, Key.Key_F6)
    (dialog,) = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, LotDialog) and widget.isVisible())
    assert views.commands == []
    dialog.name.setText("B-1")
    dialog.begin.click()
    assert views.commands == [("new_lot", "B-1")]


def test_what_goes_wrong_in_any_view_is_told(window: MainWindow, views: ScriptedViews) -> None:
    views.stations["side"].change(last_error="there is no recipe called 'x'")
    views.change(late=2, last_error="the disk is full")
    window.bridge.poll()
    assert window.status_bar.error.text == "2 late pictures   the disk is full   side: there is no recipe called 'x'"


# The selected view


def select(qtbot: QtBot, window: MainWindow, number: int) -> ViewControls:
    press(qtbot, window, getattr(Key, f"Key_{number}"), CTRL)
    assert window.selected is window.views[number - 1]
    return window.selected


def test_a_view_is_selected_by_key_click_and_button(qtbot: QtBot, window: MainWindow, top: ViewControls, side: ViewControls) -> None:
    assert window.selected is top
    select(qtbot, window, 2)
    assert side.recipes.isVisible() and not top.recipes.isVisible()
    assert side.live_view.hasFocus()
    viewport = top.live_view.viewport()
    assert viewport is not None
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton)
    assert window.selected is top
    assert side.pane is not None and top.pane is not None
    side.pane.button.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, window, Key.Key_Space)
    qtbot.waitUntil(lambda: window.selected is side)
    assert side.pane.button.hasFocus(), "who goes from view to view by Tab stays where he is"
    press(qtbot, window, Key.Key_Space)
    window.scanner._press_button()
    assert window.selected is side and side.pane.button.isChecked() and not top.pane.button.isChecked()
    assert side.pane.property("selected") is True and top.pane.property("selected") is False


def test_every_view_is_reached_by_tab(qtbot: QtBot, window: MainWindow) -> None:
    reached: set[QWidget | None] = set()
    for _ in range(40):
        press(qtbot, window, Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {view.pane.button for view in window.views if view.pane is not None} <= reached
    assert window.commands.trigger in reached


def test_the_list_of_keys_names_the_views(qtbot: QtBot, window: MainWindow) -> None:
    window._acts()["keys"]()
    (keys,) = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, KeyList) and widget.isVisible())
    words = {label.text() for label in keys.findChildren(QLabel)}
    assert {"Ctrl+2", "Select the view side", "Trigger all cameras: one part"} <= words
    keys.reject()


@pytest.mark.slow
def test_the_limit_of_the_selected_view_is_set(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    panel = select(qtbot, window, 2).limit_panel
    panel.slider.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, window, Key.Key_Left)
    panel.apply.click()
    assert views.stations["side"].commands == [("recipes.change_limit", LimitRequest(pytest.approx(-2.51)))]
    assert views.stations["top"].commands == []


def test_a_recipe_is_used_by_the_selected_view(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    side = select(qtbot, window, 2)
    press(qtbot, window, Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert side.recipes.combo.hasFocus()
    assert side.recipes.combo.currentText() == "cover side"
    side.recipes.combo.activated.emit(0)
    assert views.stations["side"].commands == [("recipes.use", "cover side")]
    assert side.live_view.hasFocus()


def test_a_camera_is_opened_for_the_selected_view(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    side = select(qtbot, window, 2)
    press(qtbot, window, Key.Key_K, CTRL)
    press(qtbot, window, Key.Key_A, CTRL)
    qtbot.keyClicks(side.cameras.combo, "simulated:plastic")
    press(qtbot, window, Key.Key_Return)
    assert views.stations["side"].commands == [("camera.open", "simulated:plastic")]


def test_the_camera_panel_of_the_selected_view(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    exposure = Feature("ExposureTime", FeatureKind.FLOAT, 5000.0, unit="us", minimum=10.0, maximum=10_000.0)
    views.stations["side"].change(camera_report=CameraReport(features=(exposure,), triggerable=True))
    side = select(qtbot, window, 2)
    press(qtbot, window, Key.Key_I, CTRL)
    assert side.camera_shown and side.camera_panel.isVisible()
    side.camera_panel.show_page(1)
    window.bridge.poll()
    assert set(side.camera_panel.rows) == {"ExposureTime"}
    side.camera_panel.feature_asked.emit("ExposureTime", 4000.0)
    assert views.stations["side"].commands == [("camera.set_feature", "ExposureTime", 4000.0)]
    top = select(qtbot, window, 1)
    assert top.limit_panel.isVisible(), "each view has the panel that a person opened for it"
    select(qtbot, window, 2)
    assert side.camera_panel.isVisible()
    press(qtbot, window, Key.Key_Escape)
    assert side.limit_panel.isVisible()


def test_what_belongs_to_one_camera_is_that_of_the_selected_view(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    dark = GateCheck("brightness", "brightness", 10.0, 60.0, 99.6, Light.OUT, "too dark")
    views.stations["side"].change(gate=(dark,), camera_fps=3.0, trend=Trend((-3.0,), (Verdict.PASS,)))
    window.bridge.poll()
    assert "10.0 fps" in window.status_bar.camera.text
    side = select(qtbot, window, 2)
    assert "3.0 fps" in window.status_bar.camera.text
    assert side.gate_lights.isVisible() and side.gate_lights.lights["brightness"].light is Light.OUT
    assert side.trend.isVisible() and side.trend._trend.scores == (-3.0,)
    press(qtbot, window, Key.Key_O, CTRL)
    assert not side.live_view.overlay_on and window.views[0].live_view.overlay_on


def test_each_view_has_its_engineers_tasks(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    side = select(qtbot, window, 2)
    press(qtbot, window, Key.Key_B, CTRL)
    dialog = side.tasks.calibration
    assert dialog is not None and dialog.windowTitle() == "side: Calibrate the camera"
    dialog.close()
    assert window.views[0].tasks.calibration is None
    views.stations["side"].change(golden=GoldenStatus(due=True, wanted=GoldenPart.MUST_PASS))
    window.bridge.poll()
    assert side.tasks.golden.isVisible() and side.tasks.golden.title.text() == "side: 1 of 2: a part that must pass"
    side.tasks.golden.go.click()
    assert views.stations["side"].commands == [("golden.show",)]
    side.tasks.golden.reject()


def test_each_view_learns_its_own_recipe(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    station = views.stations["side"]
    side = select(qtbot, window, 2)
    press(qtbot, window, Key.Key_F5)
    assert side.learning_shown
    panel = side.learn_panel
    assert panel.name_page.name.text() == "cover side"
    assert panel.title.text() == "side: Learn good parts"
    panel.name_page.start.click()
    assert station.commands == [("teaching.collect", "cover side", panel.name_page.wanted.value())]
    window.bridge.poll()
    assert panel.step is LearnStep.COLLECT
    assert side.pane is not None and "learning cover side" in side.pane.facts.text()
    press(qtbot, window, Key.Key_Escape)
    assert side.learning_shown, "a collection is not closed in passing"
    top = select(qtbot, window, 1)
    assert not top.learning_shown and top.limit_panel.isVisible()
    press(qtbot, window, Key.Key_F5)
    assert top.learn_panel.step is LearnStep.NAME
    select(qtbot, window, 2)
    assert panel.isVisible() and panel.step is LearnStep.COLLECT
    station.change(teaching=TeachingStatus(TeachPhase.DONE, "cover side", 4))
    window.bridge.poll()
    panel.result_page.close_button.click()
    assert not side.learning_shown
    assert views.stations["top"].commands == []


def test_a_view_that_never_learned_proposes_the_recipe_of_the_settings(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    views.stations["side"].change(recipe=None, mode=Mode.NO_RECIPE)
    window.bridge.poll()
    side = select(qtbot, window, 2)
    press(qtbot, window, Key.Key_F5)
    assert side.learn_panel.name_page.name.text() == "cover side"


def test_without_a_recipe_a_view_shows_its_picture(window: MainWindow, views: ScriptedViews) -> None:
    top = views.stations["top"]
    top.change(mode=Mode.NO_RECIPE)
    top.show(inspection(3, image=picture(3, (64, 64))))
    window.bridge.poll()
    assert shown_index(window.views[0]) == 3


# Layout


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1024, 600)])
def test_nothing_moves_whatever_is_shown(
    qtbot: QtBot, window: MainWindow, views: ScriptedViews, top: ViewControls, side: ViewControls, size: tuple[int, int]
) -> None:
    window.resize(*size)

    def places() -> list[tuple[QPoint, QSize]]:
        for _ in range(5):
            QApplication.processEvents()
        shared = (window.banner, window.counters, window.commands, window.filmstrip, window.status_bar, window._layout.side)
        parts = (*shared, *(view.picture for view in window.views), *(view.live_view for view in window.views))
        return [(part.mapTo(window, QPoint(0, 0)), part.size()) for part in parts]

    before = places()
    long = {"last_error": "a long error " * 20, "reason": "a long reason " * 20, "recipe_progress": "loading a recipe with a long name"}
    changes: tuple[Callable[[], object], ...] = (
        lambda: views.part(1, Verdict.FAIL, "a long reason " * 20),
        lambda: views.change(unacknowledged=12_345, late=99),
        lambda: views.stations["top"].change(**long),
        lambda: window.select(side),
        side.open_learning,
        lambda: views.stations["side"].change(teaching=TeachingStatus(TeachPhase.FAILED, "cover", 4, message="a long message " * 20)),
        side.close_panel,
        side.toggle_camera,
        lambda: window.select(top),
        lambda: window.filmstrip.select(views.flags[0]),
        lambda: views.answers.answer(1, Answer.BAD, "a kind of many words that nobody foresaw"),
        lambda: views.change(
            answers=replace(views.now.answers, confirmed=Confirmed(good=9999, bad=12_345), unseen=Unseen(99_999, 1, 99_999))
        ),
        lambda: window.filmstrip.select(None),
        lambda: window.tell("a notice " * 30),
    )
    for change in changes:
        change()
        window.bridge.poll()
        assert places() == before
    assert (window.width(), window.height()) == size


@pytest.mark.slow
@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6])
def test_any_number_of_views_fits_into_the_smallest_window(qtbot: QtBot, settings: Settings, icons: IconSet, count: int) -> None:
    several = tuple(StationView(f"view {number}", "simulated", "cover") for number in range(1, count + 1))
    window = MainWindow(replace(settings, views=several), icons)
    qtbot.addWidget(window)
    window.resize(1024, 600)
    window.show()
    assert (window.width(), window.height()) == (1024, 600)
    places = [view.live_view.mapTo(window, QPoint(0, 0)) for view in window.views]
    assert len({(place.x(), place.y()) for place in places}) == count
    widths, heights = ([getattr(view.live_view, side)() for view in window.views] for side in ("width", "height"))
    assert max(widths) - min(widths) <= 1 and max(heights) - min(heights) <= 1


class ScriptedSets:
    """Two sets; remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.there = [RecipeSet("4711/A", {"top": "lid top", "side": "lid side"}), RecipeSet("4712", {"top": "a", "side": "b"})]

    def all(self) -> tuple[RecipeSet, ...]:
        return tuple(self.there)

    def use(self, title: str) -> None:
        self.asked.append(("use", title))

    def roll_back(self, title: str) -> None:
        raise RecipeError("there is no use of this set to go back to")

    def make(self, title: str) -> None:
        self.there.append(RecipeSet(title, {"top": "x", "side": "y"}))

    def remove(self, title: str) -> None:
        self.there = [one for one in self.there if one.title != title]


def test_a_set_is_used_from_its_page_and_by_a_scanned_code(qtbot: QtBot, window: MainWindow, views: ScriptedViews) -> None:
    sets = ScriptedSets()
    views.sets = sets  # type: ignore[assignment]
    window.show_page(1)
    window.recipes_page.sets.click()
    (dialog,) = (one for one in window.findChildren(SetsDialog) if one.isVisible())
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    assert "top: lid top, side: lid side" in dialog.list.item(0).text()  # type: ignore[union-attr]
    dialog.use.click()
    qtbot.waitUntil(lambda: sets.asked == [("use", "4711/A")] and not dialog._working.busy)
    dialog.back.click()
    qtbot.waitUntil(lambda: "no use of this set" in dialog.words.text())
    dialog.field.edit.setText("4713")
    dialog.make.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 3)
    dialog.reject()
    window.offer_scan("4712")
    (scan,) = (one for one in window.findChildren(ScanDialog) if one.isVisible())
    assert "a set “4712”" in scan.words.text()
    scan.use_set.click()
    qtbot.waitUntil(lambda: sets.asked[-1] == ("use", "4712"))
