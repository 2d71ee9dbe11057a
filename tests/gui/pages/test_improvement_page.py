"""The page that says who changes sides, and lets a person use or discard a candidate."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.improvement import (
    RelearnPhase,
    RelearnStatus,
    Said,
    ShadowedPart,
    ShadowPhase,
    ShadowStatus,
)
from inspector.core.quality.learning_status import LearningGrade, LearningPhase, LearningStatus
from inspector.core.quality.people import By
from inspector.core.types import Band, RecipeId, Verdict
from inspector.gui.bridge import StationBridge
from inspector.gui.pages.improvement.page import ImprovementPage
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.improvement.confirmed_parts import ConfirmedPart
from inspector.runtime.improvement_control import ImprovementStatus
from inspector.runtime.view_group import SingleView
from inspector.storage.ledger.parts import PartRow
from tests.gui.scripted_station import ScriptedStation

CANDIDATE, BESIDE = RecipeId("Plate", "20261129T101500.000Z-1a2b3c4d"), RecipeId("Plate", "20261128T101500.000Z-1a2b3c4d")
PASS, FAIL = Said(Verdict.PASS, Band.OK, 0.4, 0.5), Said(Verdict.FAIL, Band.NG, 0.7, 0.5, (0.25, 0.75))


def change(part: int, *, would_pass: bool = True) -> ShadowedPart:
    line, shadow = (FAIL, PASS) if would_pass else (PASS, FAIL)
    return ShadowedPart(part, 1.0, line, shadow, f"pass_{part}.png")


def answered(part: int, answer: Answer) -> ConfirmedPart:
    row = PartRow(part, 1.0, "", "", "", "", "Plate", "", Verdict.FAIL, None, "", 0.7, 0.5)
    return ConfirmedPart(row, PartAnswer(part, part, 1.0, "Ada", answer, "scratch" if answer is Answer.BAD else ""), "")


@pytest.fixture
def station() -> ScriptedStation:
    made = ScriptedStation()
    shadow = ShadowStatus(ShadowPhase.JUDGING, CANDIDATE, BESIDE, 120, 5, 2, 1, 4.9, "openvino f32 CPU")
    made.improvement_now = ImprovementStatus(None, shadow, CANDIDATE)
    made.changing = (change(7), change(5), change(6, would_pass=False))
    made.answered = (answered(5, Answer.GOOD), answered(8, Answer.BAD))
    return made


MakePage = Callable[[], ImprovementPage]


@pytest.fixture
def page(qtbot: QtBot, theme: object, icons: object, station: ScriptedStation) -> ImprovementPage:
    bridge = StationBridge()
    bridge.attach(station)  # type: ignore[arg-type]
    made = ImprovementPage(theme, icons, lambda: bridge)  # type: ignore[arg-type]
    qtbot.addWidget(made, before_close_func=lambda page: page.finish())
    made.begin()
    qtbot.waitUntil(lambda: made.relearn.text() == "Relearn from 1 answer")
    return made


def test_it_says_who_changes_sides(page: ImprovementPage) -> None:
    assert (page.would_pass.count(), page.would_fail.count()) == (2, 1)
    assert page.pass_heading.text() == "Fails, would pass: 2" and page.fail_heading.text() == "Passes, would fail: 1"
    assert page.shadow.text() == "It has judged 120 parts, 96 % of those that came; 4.9 a second now."
    assert page.answered.text().startswith("1 part found good, 1 really bad.")
    item = page.would_pass.item(1)
    assert item is not None and item.toolTip().splitlines() == [
        "Part 5",
        "In use: FAIL, score 0.70, limit 0.50",
        "Candidate: PASS, score 0.40, limit 0.50",
    ]


def test_use_and_discard_say_why(page: ImprovementPage, station: ScriptedStation, qtbot: QtBot) -> None:
    page.why.setText("20 answers")
    qtbot.mouseClick(page.use, Qt.MouseButton.LeftButton)
    page.why.setText("not better")
    qtbot.mouseClick(page.discard, Qt.MouseButton.LeftButton)
    assert [command for command in station.commands if command[0].startswith("improvement.")] == [  # type: ignore[attr-defined]
        ("improvement.use", "20 answers"),
        ("improvement.discard", "not better"),
    ]
    assert not page.why.text()


def test_a_known_bad_part_that_would_pass_wants_a_reason(page: ImprovementPage, station: ScriptedStation, qtbot: QtBot) -> None:
    assert page.use.isEnabled() and page.warning.isHidden()
    station.answered = (answered(7, Answer.BAD),)
    page.begin()
    qtbot.waitUntil(lambda: not page.warning.isHidden())
    assert page.warning.text().startswith("1 part that people found really bad would pass.")
    assert not page.use.isEnabled()
    page.why.setText("a limit sample")
    assert page.use.isEnabled()


def test_a_teaching_shows_its_progress_and_can_be_given_up(page: ImprovementPage, station: ScriptedStation, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.relearn, Qt.MouseButton.LeftButton)
    running = RelearnStatus(RelearnPhase.RUNNING, "Plate", 1, 1, 2, 0.25, 30.0, "training")
    station.improvement_now = replace(station.improvement_now, relearning=running)
    page.look()
    assert page.progress.value() == 250 and not page.relearn.isEnabled() and not page.cancel.isHidden()
    assert page.learning.text() == "Training, 30 s to go; 2 answers left out: no picture, or learned already"
    qtbot.mouseClick(page.cancel, Qt.MouseButton.LeftButton)
    assert station.commands[-2:] == [("improvement.relearn",), ("improvement.cancel",)]


def test_rolling_back_is_one_press(page: ImprovementPage, station: ScriptedStation, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.roll_back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ("improvement.go_back", By("", "")) in station.commands)


def test_without_a_candidate_nothing_can_be_used(page: ImprovementPage, station: ScriptedStation) -> None:
    station.improvement_now, station.changing = ImprovementStatus(), ()
    page.look()
    assert page.candidate.text() == "No candidate judges beside the line." and not page.use.isEnabled()
    assert not page.would_pass.count() and not page.discard.isEnabled()
    assert math.isnan(ShadowStatus(ShadowPhase.ENDED, CANDIDATE, BESIDE).share)


LEARNING = LearningStatus(LearningPhase.LEARNING, BESIDE, 1600, 1800, 7200, LearningGrade.FAIR, LearningGrade.GOOD)


def test_learning_beside_the_line_is_shown_paused_and_stopped(page: ImprovementPage, station: ScriptedStation, qtbot: QtBot) -> None:
    assert page.learning_row.isHidden()
    station.improvement_now = replace(station.improvement_now, learning=LEARNING)
    page.look()
    row = page.learning_row
    assert row.text.text() == "Learning goes on: 1600 of at most 7200 steps, fair -> good" and row.progress.value() == 1600
    assert row.resume.isHidden()
    qtbot.mouseClick(row.pause, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(row.stop, Qt.MouseButton.LeftButton)
    station.improvement_now = replace(
        station.improvement_now, learning=replace(LEARNING, phase=LearningPhase.STOPPED, message="by a person")
    )
    page.look()
    assert row.pause.isHidden() and row.stop.isHidden() and row.progress.isHidden() and "was stopped" in row.text.text()
    qtbot.mouseClick(row.resume, Qt.MouseButton.LeftButton)
    assert station.commands[-3:] == [("learning.pause",), ("learning.finish",), ("learning.resume",)]


def test_it_stands_in_the_window(qtbot: QtBot, icons: object, settings: object, station: ScriptedStation, tmp_path: Path) -> None:
    window = MainWindow(settings, icons)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.attach(SingleView(station))  # type: ignore[arg-type]
    window.show()
    window._acts()["improve"]()
    page = next(one for one in window.pages if isinstance(one, ImprovementPage))
    assert page.isVisible() and window.banner.isVisible() and page.would_pass.count() == 2
    window.close()
