"""Set-up mode in the window: begun, seen, ended; offered before stored pictures would be counted."""

from __future__ import annotations

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtGui import QColor
from pytestqt.qtbot import QtBot

from inspector.gui.dialogs.try_out_dialog import TryOutDialog
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.view_group import SingleView
from tests.gui.scripted_station import ScriptedStation, recipe


@pytest.fixture
def running(window: MainWindow, station: ScriptedStation) -> ScriptedStation:
    station.load(recipe())
    window.bridge.attach(SingleView(station))  # type: ignore[arg-type]
    station.commands.clear()
    return station


def test_it_is_begun_by_key_seen_everywhere_and_ended_by_its_button(qtbot: QtBot, window: MainWindow, running: ScriptedStation) -> None:
    assert not window.set_up_bar.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert running.commands == [("set_up.begin",)]
    window.bridge.poll()
    assert window.set_up_bar.isVisible() and "Ends by itself in 10 min" in window.set_up_bar.words.text()
    assert window.banner.word == "SET-UP" and window.banner.reason == "would be PASS: score −3.20"
    assert window.grab().toImage().pixelColor(2, 300) == QColor(window.selected._theme.accent)
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert window.set_up_bar.isVisible(), "also beside a page"
    window.set_up_bar.end.click()
    assert running.commands[-1] == ("set_up.end",)
    window.bridge.poll()
    assert not window.set_up_bar.isVisible() and window.banner.word == "INVALID"


def test_who_does_something_is_still_there(qtbot: QtBot, window: MainWindow, running: ScriptedStation) -> None:
    window._touch.touched.emit()
    assert running.commands == [], "there is nothing that would end"
    running.change(set_up_left_s=5.0)
    window.bridge.poll()
    window._touch.touched.emit()
    assert running.commands == [("set_up.still_here",)]


def test_stored_pictures_are_first_offered_to_be_tried_out(qtbot: QtBot, window: MainWindow, running: ScriptedStation) -> None:
    def ask(address: str) -> TryOutDialog:
        window.selected.cameras.camera_asked.emit(address)
        (dialog,) = (one for one in window.findChildren(TryOutDialog) if one.isVisible())
        return dialog

    ask("folder:/parts").reject()
    assert running.commands == []
    ask("video:/parts.mp4").count.click()
    assert running.commands == [("camera.open", "video:/parts.mp4")]
    ask("folder:/parts").try_out.click()
    assert running.commands[1:] == [("set_up.begin",), ("camera.open", "folder:/parts")]
    window.bridge.poll()
    window.selected.cameras.camera_asked.emit("folder:/others")
    assert running.commands[-1] == ("camera.open", "folder:/others"), "it is set up already"
    running.change(set_up_left_s=float("nan"))
    window.bridge.poll()
    window.selected.cameras.camera_asked.emit("opencv:0")
    assert running.commands[-1] == ("camera.open", "opencv:0")
