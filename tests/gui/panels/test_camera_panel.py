"""The camera's panel: built from what the camera says of itself, shows what the camera took, never waits for it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from inspector.core.camera_features import Feature, FeatureKind
from inspector.core.camera_report import CameraCounts, CameraReport, HealthSlot, SettingAnswer
from inspector.core.status import CameraState
from inspector.gui.live.camera_text import duration_text, state_text
from inspector.gui.panels.camera_panel import CameraPanel
from inspector.gui.panels.choosers import CalmCombo
from inspector.gui.panels.feature_editor import FeatureRow, decimals_of, spaced
from inspector.gui.views_bridge import ViewsBridge
from inspector.gui.widgets.number_field import NumberField
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.view_group import SingleView
from tests.gui.scripted_station import ScriptedStation

EXPOSURE = Feature("ExposureTime", FeatureKind.FLOAT, 5000.0, "us", 10.0, 100_000.0, group="Exposure")
AUTO = Feature("ExposureAuto", FeatureKind.ENUMERATION, "Continuous", choices=("Off", "Once", "Continuous"), group="Exposure")
WIDTH = Feature("Width", FeatureKind.INTEGER, 512, "px", 16, 2048, 16, group="Picture")
REVERSE = Feature("ReverseX", FeatureKind.BOOLEAN, False, group="Picture")
MODE = Feature("TriggerMode", FeatureKind.ENUMERATION, "On", choices=("Off", "On"), group="Trigger")
SOURCE = Feature("TriggerSource", FeatureKind.ENUMERATION, "Software", choices=("Line0", "Software"), group="Trigger")
COMMAND = Feature("TriggerSoftware", FeatureKind.COMMAND, None, group="Trigger")
ALL = (EXPOSURE, AUTO, WIDTH, REVERSE, MODE, SOURCE, COMMAND)


def shown(window: MainWindow, bridge: ViewsBridge, station: ScriptedStation, report: CameraReport) -> CameraPanel:
    station.change(camera_report=report)
    bridge.attach(SingleView(station))
    window.selected.close_panel()
    window.selected.toggle_camera()
    window.selected.camera_panel.show_page(1)
    bridge.poll()
    return window.selected.camera_panel


def typed(qtbot: QtBot, row: FeatureRow, text: str) -> None:
    spin = row.editor
    assert isinstance(spin, NumberField)
    spin.setFocus()
    spin.selectAll()
    qtbot.keyClicks(spin, text)
    qtbot.keyClick(spin, Qt.Key.Key_Return)


def test_each_feature_has_an_editor_of_its_kind(window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> None:
    panel = shown(window, bridge, station, CameraReport(features=ALL))
    assert list(panel.rows) == ["ExposureTime", "ExposureAuto", "Width", "ReverseX", "TriggerMode", "TriggerSource"]
    spin = panel.rows["ExposureTime"].editor
    assert isinstance(spin, NumberField)
    assert (spin.value(), spin.minimum(), spin.maximum(), spin.suffix()) == (5000.0, 10.0, 100_000.0, " µs")
    assert isinstance(panel.rows["ExposureAuto"].editor, CalmCombo)
    assert isinstance(panel.rows["ReverseX"].editor, QCheckBox)
    width = panel.rows["Width"].editor
    assert isinstance(width, NumberField)
    assert (width.decimals(), width.singleStep()) == (0, 16)


def test_what_is_typed_is_asked_for_and_what_the_camera_took_is_shown(
    qtbot: QtBot, window: MainWindow, bridge: ViewsBridge, station: ScriptedStation
) -> None:
    panel = shown(window, bridge, station, CameraReport(features=ALL))
    row = panel.rows["ExposureTime"]
    typed(qtbot, row, "8000")
    assert station.commands[-1] == ("camera.set_feature", "ExposureTime", 8000.0)
    took = replace(EXPOSURE, value=7998.5)
    station.change(
        camera_report=CameraReport(features=(took, *ALL[1:]), answer=SettingAnswer(1, "ExposureTime", 8000.0, 7998.5)),
    )
    bridge.poll()
    spin = row.editor
    assert isinstance(spin, NumberField)
    assert spin.value() == pytest.approx(7998.5)
    assert "7998.5 µs" in panel.message.text()
    assert "instead of 8000" in panel.message.text()


def test_a_refused_setting_goes_back_and_says_why(qtbot: QtBot, window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> None:
    panel = shown(window, bridge, station, CameraReport(features=ALL))
    row = panel.rows["Width"]
    typed(qtbot, row, "777")
    assert station.commands[-1] == ("camera.set_feature", "Width", 777)
    station.change(camera_report=CameraReport(features=ALL, answer=SettingAnswer(1, "Width", 777, 512, "Width cannot be 777")))
    bridge.poll()
    spin = row.editor
    assert isinstance(spin, NumberField)
    assert spin.value() == 512
    assert "Width cannot be 777" in panel.message.text()


def test_no_change_asks_for_nothing(qtbot: QtBot, window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> None:
    panel = shown(window, bridge, station, CameraReport(features=ALL))
    typed(qtbot, panel.rows["ExposureTime"], "5000")
    assert station.commands == []


def test_automatic_functions_are_locked(qtbot: QtBot, window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> None:
    panel = shown(window, bridge, station, CameraReport(features=ALL))
    assert panel.lock.isEnabled()
    qtbot.mouseClick(panel.lock, Qt.MouseButton.LeftButton)
    assert station.commands == [("camera.set_feature", "ExposureAuto", "Off")]
    station.change(camera_report=CameraReport(features=(EXPOSURE, replace(AUTO, value="Off"))))
    bridge.poll()
    assert not panel.lock.isEnabled()


def test_the_camera_is_triggered_only_if_it_waits_for_it(
    qtbot: QtBot, window: MainWindow, bridge: ViewsBridge, station: ScriptedStation
) -> None:
    panel = shown(window, bridge, station, CameraReport(features=ALL, triggerable=True))
    qtbot.keyClick(window, Qt.Key.Key_F12)
    assert station.commands == [("camera.trigger",)]
    lined = tuple(replace(one, value="Line0") if one.name == "TriggerSource" else one for one in ALL)
    station.change(camera_report=CameraReport(features=lined, triggerable=True))
    bridge.poll()
    assert not panel.trigger.isEnabled()


def test_settings_off_the_recipe_are_marked(window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> None:
    report = CameraReport(features=ALL, recipe_settings={"Width": 1024}, off_recipe=("Width",))
    panel = shown(window, bridge, station, report)
    assert panel.rows["Width"].remark == "≠ recipe"
    assert panel.rows["ExposureTime"].remark == ""


def test_keys_open_and_close_it(qtbot: QtBot, window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> None:
    bridge.attach(SingleView(station))
    window.selected.close_panel()
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert window.selected.camera_shown
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.selected.camera_shown


def test_a_camera_that_cannot_be_set_says_so(window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> None:
    panel = shown(window, bridge, station, CameraReport())
    assert panel.rows == {}
    assert not panel.lock.isEnabled()
    assert not panel.trigger.isEnabled()


def test_health_shows_figures_history_and_advice(window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> None:
    counts = CameraCounts(frames=100, missed=3, triggers=50, missed_triggers=2, reconnects=1)
    history = tuple(HealthSlot(10.0 * n, 10.0, 250, 250, int(n == 5), 0, 4.0 * (n == 7), 0.1) for n in range(20))
    report = CameraReport(counts=counts, history=history, advice=("net.core.rmem_max is 212992: too small",), hanging=1)
    panel = shown(window, bridge, station, report)
    panel.show_page(0)
    station.change(camera_state=CameraState.WAITING, camera_since=1e9)
    bridge.poll()
    assert panel.health.figure("Missed ids") == "3"
    assert panel.health.figure("Triggers") == "50, 2 missed"
    assert "rmem_max" in panel.health.advice.text()
    assert "1 calls into the driver" in panel.health.advice.text()
    assert panel.state.text().startswith("waiting to open it again for")


def test_words() -> None:
    assert spaced("ExposureTime") == "Exposure time"
    assert spaced("GevSCPSPacketSize") == "Gev SCPS packet size"
    assert decimals_of(replace(EXPOSURE, step=0.25)) == 1 or decimals_of(replace(EXPOSURE, step=0.25)) == 2
    assert [duration_text(seconds) for seconds in (5, 300, 7200)] == ["5 s", "5 min", "2.0 h"]


def test_since_when(station: ScriptedStation) -> None:
    status = replace(station.now, camera_since=1000.0)
    assert state_text(status, 1300.0) == "streaming for 5 min"
