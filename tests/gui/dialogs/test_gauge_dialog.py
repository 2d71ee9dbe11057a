"""The gauge study in the window: planned, guided part by part, and judged."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.core.quality.gauge_study import StudyPlan, StudyReading
from inspector.core.settings import ReportSettings, Settings
from inspector.core.types import Verdict
from inspector.gui.dialogs.gauge_dialog import GaugeDialog
from inspector.gui.widgets.icons import IconSet
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.reporting.making import ReportMaker
from inspector.runtime.view_group import SingleView
from inspector.storage.recipes.store import RecipeStore
from tests.gui.scripted_station import ScriptedStation


@pytest.fixture
def maker(tmp_path: Path) -> ReportMaker:
    return ReportMaker(
        tmp_path / "station.db", RecipeStore(tmp_path / "recipes"), ReportSettings("L", ("06:00",), ""), tmp_path / "reports"
    )


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, icons: IconSet, station: ScriptedStation, maker: ReportMaker) -> MainWindow:
    window = MainWindow(settings, icons, reports=maker)
    qtbot.addWidget(window)
    window.attach(SingleView(station))  # type: ignore[arg-type]
    window.show()
    return window


def opened(window: MainWindow) -> GaugeDialog:
    window._acts()["gauge_study"]()
    dialog = window.selected.tasks.gauge
    assert dialog is not None and dialog.isVisible()
    return dialog


def readings(plan: StudyPlan, steps: int) -> tuple[StudyReading, ...]:
    good = {part.number for part in plan.parts if part.good}
    return tuple(
        StudyReading(
            step, picture, 1e9 + step, Verdict.PASS if plan.order[step] in good else Verdict.FAIL, math.nan, math.nan, "", "Bottle v1"
        )
        for step in range(steps)
        for picture in range(plan.pictures)
    )


@pytest.mark.slow
def test_a_study_from_the_plan_to_the_paper(qtbot: QtBot, window: MainWindow, station: ScriptedStation, maker: ReportMaker) -> None:
    dialog = opened(window)
    assert ("gauge.look_for_names",) in station.commands
    dialog.form.good.setValue(2)
    dialog.form.bad.setValue(1)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    window.bridge.poll()
    assert station.now.gauge is not None
    plan = station.now.gauge.plan
    assert dialog.title.text() == f"Put part {plan.order[0]} in place now" and "placing 1 of 9" in dialog.advice.text()
    dialog.go.click()
    window.bridge.poll()
    assert "Waiting for 2 more pictures" in dialog.advice.text() and not dialog.go.isEnabled()
    station.change(gauge=replace(station.now.gauge, armed=False, readings=readings(plan, 1), message="part 1, pass 1: PASS"))
    window.bridge.poll()
    assert "placing 2 of 9" in dialog.advice.text() and "part 1, pass 1: PASS" in dialog.outcome.text()
    station.change(gauge=replace(station.now.gauge, readings=readings(plan, 9)))
    window.bridge.poll()
    assert "effectiveness: 100.0 %" in dialog.advice.text() and "Capable" in dialog.advice.text()
    tasks = window.selected.tasks
    with qtbot.waitSignal(tasks._writing.done, timeout=30_000):
        dialog.go.click()
    assert [one.suffix for one in maker.folder.iterdir()] == [".pdf"] and "Written" in dialog.outcome.text()
    dialog.reject()
    assert station.now.gauge is None


def test_a_study_that_was_begun_can_go_on(window: MainWindow, station: ScriptedStation) -> None:
    station.studies = ("autumn", "spring")
    dialog = opened(window)
    window.bridge.poll()
    dialog.form.known.setCurrentIndex(2)
    dialog.form.known.activated.emit(2)
    assert dialog.go.text() == "Go on" and not dialog.form.good.isVisible()
    dialog.go.click()
    assert ("gauge.open", "spring") in station.commands


def test_a_plan_without_a_name_is_refused(window: MainWindow, station: ScriptedStation) -> None:
    dialog = opened(window)
    dialog.form.name.setText(" ")
    dialog.go.click()
    assert "needs a name" in dialog.outcome.text() and station.now.gauge is None
