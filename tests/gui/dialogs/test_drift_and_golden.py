"""Drift is said once and stays in the trend until it is acknowledged; the golden part check leads through its two parts."""

from __future__ import annotations

import math
from dataclasses import replace

from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calibration.statistics.drift import DriftAlarm
from inspector.core.status import GoldenPart, GoldenStatus
from inspector.core.types import Verdict
from inspector.gui.dialogs.golden_dialog import GoldenDialog
from inspector.gui.views_bridge import ViewsBridge
from inspector.gui.widgets.theme import theme_named
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.view_group import SingleView
from tests.gui.scripted_station import ScriptedStation, inspection

DARKER = DriftAlarm("brightness", 96.0, -4.2, -2.1, 180, 1_760_000_000.0, 1_760_000_100.0, "EWMA")


def test_drift_is_said_once_and_stays_in_the_trend(window: MainWindow, bridge: ViewsBridge, station: ScriptedStation, qtbot: QtBot) -> None:
    bridge.attach(SingleView(station))
    assert window.selected.trend.warning == "" and not window.commands.acknowledge.isEnabled()
    station.change(drift=(DARKER,))
    bridge.poll()
    assert window.selected.trend.warning == "⚠ brightness ↓"
    assert "drifted down by 4.2 from 96 (2.1 standard deviations)" in window.notice.text()
    assert "part 181" in window.selected.trend.toolTip()
    window.notice.hide()
    bridge.poll()
    assert not window.notice.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: ("drift.restart",) in station.commands)
    bridge.poll()
    assert window.selected.trend.warning == "" and window.selected.trend.toolTip() == ""


def test_acknowledging_a_failure_leaves_the_watch_alone(
    window: MainWindow, bridge: ViewsBridge, station: ScriptedStation, qtbot: QtBot
) -> None:
    station.show(inspection(3, Verdict.FAIL))
    station.change(drift=(DARKER,))
    bridge.attach(SingleView(station))
    for _ in range(2):
        window.commands.acknowledge.click()
    qtbot.waitUntil(lambda: station.commands == [("answers.acknowledge", 3)])
    bridge.poll()
    assert window.selected.trend.warning


def test_the_check_opens_when_it_is_due_and_closes_when_it_is_done(
    window: MainWindow, bridge: ViewsBridge, station: ScriptedStation
) -> None:
    bridge.attach(SingleView(station))
    dialog = window.selected.tasks.golden
    assert not dialog.isVisible()
    station.change(golden=GoldenStatus(due=True, wanted=GoldenPart.MUST_PASS))
    bridge.poll()
    assert dialog.isVisible() and dialog.title.text() == "1 of 2: a part that must pass"
    dialog.go.click()
    bridge.poll()
    assert station.commands == [("golden.show",)]
    assert not dialog.go.isEnabled() and "Waiting for its picture" in dialog.advice.text()
    station.change(golden=GoldenStatus(due=True, wanted=GoldenPart.MUST_FAIL, message="the must-pass part was PASS (score 2.1)"))
    bridge.poll()
    assert dialog.go.isEnabled() and dialog.title.text() == "2 of 2: a part that must fail"
    assert dialog.outcome.text() == "Last: the must-pass part was PASS (score 2.1)."
    dialog.reject()
    bridge.poll()
    assert not dialog.isVisible(), "it does not come back by itself"
    window.selected.tasks.golden.open()
    station.change(golden=GoldenStatus(message="the must-fail part was FAIL (score 9)", done_at=1_760_000_000.0))
    bridge.poll()
    assert not dialog.isVisible()


def test_a_person_may_begin_the_check(window: MainWindow, bridge: ViewsBridge, station: ScriptedStation, qtbot: QtBot) -> None:
    bridge.attach(SingleView(station))
    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert window.selected.tasks.golden.isVisible() and window.selected.tasks.golden.title.text() == "The golden part check is not due"
    assert window.selected.tasks.golden.advice.text() == "Last done: never."
    window.selected.tasks.golden.go.click()
    bridge.poll()
    assert station.commands == [("golden.begin",)]
    assert window.selected.tasks.golden.title.text() == "1 of 2: a part that must pass"


def test_the_dialog_keeps_its_size_through_all_steps(qtbot: QtBot) -> None:
    dialog = GoldenDialog(theme_named("dark"))
    qtbot.addWidget(dialog)
    dialog.show()
    sizes = {(dialog.width(), dialog.height())}
    due = GoldenStatus(due=True, wanted=GoldenPart.MUST_PASS)
    wrong = "the must-pass part was INVALID (blurred: sharpness -1.20, at least -0.90 was learned; also too dark, less light than taught)"
    for status in (due, replace(due, armed=True), replace(due, message=wrong), replace(due, wanted=GoldenPart.MUST_FAIL, done_at=math.nan)):
        dialog.show_golden(status)
        sizes.add((dialog.width(), dialog.height()))
    assert len(sizes) == 1
