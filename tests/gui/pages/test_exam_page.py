"""The page of the exam: cards of known parts, the exam by button, what was refused and its override."""

from __future__ import annotations

import numpy as np
import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.core.quality.exam import ExamKey, ExamResult, ExamStatus, KnownKind, KnownPart, KnownVerdict
from inspector.core.types import RecipeId, Verdict
from inspector.gui.dialogs.reason_dialog import ReasonDialog
from inspector.gui.pages.exam.exam_page import ExamPage
from inspector.gui.views_bridge import ViewsBridge
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.view_group import SingleView
from tests.gui.scripted_station import ScriptedStation, inspection

PARTS = tuple(
    KnownPart(number, kind, f"{number:064x}", f"part {100 + number}", "Ada", 1.76e9, failure="scratch" if number == 3 else "")
    for number, kind in ((1, KnownKind.GOOD), (2, KnownKind.LIMIT_SAMPLE), (3, KnownKind.DEFECT))
)
VERDICTS = tuple(
    KnownVerdict(part.number, part.kind, part.failure, Verdict.PASS, None, -1.0, "within the limit", before)
    for part, before in zip(PARTS, (Verdict.PASS, Verdict.PASS, Verdict.FAIL), strict=True)
)
RESULT = ExamResult(RecipeId("part", "2"), ExamKey("a", "openvino", "p"), "s", 1.76e9, 2.0, VERDICTS, 0.05, "1")


@pytest.fixture
def page(window: MainWindow, bridge: ViewsBridge, station: ScriptedStation, qtbot: QtBot) -> ExamPage:
    """On the screen, with three known parts and an exam that was not passed."""
    station.known_parts, station.last_exam = PARTS, (RESULT, None)
    station.change(recipe=RecipeId("part", "1"), exam=ExamStatus(3, last=RESULT))
    bridge.attach(SingleView(station))
    window.exam_page.attach(station)  # type: ignore[arg-type]
    bridge.poll()
    qtbot.keyClick(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert window.exam_page.isVisible() and window.banner.isVisible()
    qtbot.waitUntil(lambda: window.exam_page.grid.count() == 3 and not window.exam_page.grid.without_picture())
    return window.exam_page


def answer(page: ExamPage, text: str) -> None:
    """Write into the dialog that is open, and press its button."""
    dialog = page.findChildren(ReasonDialog)[-1]
    dialog.text.setText(text)
    dialog.go.click()


def asked(station: ScriptedStation) -> list[tuple[object, ...]]:
    return [command for command in station.commands if str(command[0]).startswith("exam.")]


def test_what_is_wrong_stands_first_and_the_words_say_what_it_shows(page: ExamPage, qtbot: QtBot) -> None:
    chosen = page.grid.chosen
    assert chosen is not None and chosen.number == 3, "the defect that would pass"
    qtbot.waitUntil(lambda: page.detail.picture.has_picture)
    assert "the recipe in use said FAIL" in page.detail.facts.text()
    assert "was NOT passed: 1 of 1 known defects would pass: part 3 (scratch)" in page.words.text()
    assert "Slip (defective parts accepted): 1 of 1" in page.words.text()
    assert "Changes sides against 1: 3 FAIL -> PASS" in page.words.text()
    assert not page.banner.isVisible()


def test_the_exam_runs_by_button_and_can_be_stopped(page: ExamPage, station: ScriptedStation, bridge: ViewsBridge) -> None:
    page.run.click()
    station.change(exam=ExamStatus(3, running="part/1", done=1, total=3, last=RESULT))
    bridge.poll()
    assert page.progress.isVisible() and page.progress.text() == "1 of 3" and not page.run.isVisible()
    page.cancel.click()
    assert asked(station) == [("exam.run",), ("exam.cancel",)]


def test_a_refused_change_is_used_with_a_reason_or_left(page: ExamPage, station: ScriptedStation, bridge: ViewsBridge) -> None:
    station.change(exam=ExamStatus(3, refused="the limit -0.2 of part: 1 of 1 known defects would pass", last=RESULT))
    bridge.poll()
    assert page.banner.isVisible() and "Not used: the limit -0.2 of part" in page.refusal.text()
    page.override.click()
    dialog = page.findChildren(ReasonDialog)[-1]
    assert not dialog.go.isEnabled(), "without a reason"
    answer(page, "  customer agreed ")
    page.dismiss.click()
    assert asked(station) == [("exam.override", "", "customer agreed"), ("exam.dismiss",)]


def test_a_part_becomes_golden_and_leaves_the_exam_with_a_reason(page: ExamPage, station: ScriptedStation, qtbot: QtBot) -> None:
    page.detail.golden.click()
    qtbot.waitUntil(lambda: len(asked(station)) == 1)
    name, product, part = asked(station)[0]
    assert (name, product) == ("exam.change", "part") and isinstance(part, KnownPart) and part.golden and part.number == 3
    qtbot.waitUntil(lambda: not page.desk._changing.busy)
    page.detail.remove.click()
    answer(page, "reworked")
    qtbot.waitUntil(lambda: len(asked(station)) == 2)
    assert asked(station)[1] == ("exam.remove", "part", 3, "reworked")


def test_a_limit_sample_is_no_golden_part(page: ExamPage) -> None:
    page.grid.setCurrentRow(1)
    chosen = page.grid.chosen
    assert chosen is not None and chosen.kind is KnownKind.LIMIT_SAMPLE and not page.detail.golden.isEnabled()


def test_the_part_on_the_screen_joins(
    page: ExamPage, window: MainWindow, station: ScriptedStation, bridge: ViewsBridge, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said: list[str] = []
    page.said.connect(said.append)
    page._add_shown(KnownKind.GOOD)
    assert said == ["No part was judged yet. Wait for one, or hold one"]
    shown = inspection(7, Verdict.FAIL)
    monkeypatch.setattr(page, "_shown", lambda: shown)
    changed: list[object] = []
    monkeypatch.setattr(page, "_change", changed.append)
    page._add_shown(KnownKind.DEFECT)
    answer(page, "dent")
    page._add_shown(KnownKind.GOOD)
    assert len(changed) == 2, "a defect asks for its kind first"


def test_without_parts_it_says_that_nothing_known_is_checked(
    window: MainWindow, bridge: ViewsBridge, station: ScriptedStation, qtbot: QtBot
) -> None:
    station.change(recipe=RecipeId("part", "1"), exam=ExamStatus(0))
    bridge.attach(SingleView(station))
    window.exam_page.attach(station)  # type: ignore[arg-type]
    bridge.poll()
    window._acts()["exam"]()
    page = window.exam_page
    qtbot.waitUntil(lambda: "nothing known is checked" in page.empty.text())
    assert page.empty.isVisible() and not page.grid.isVisible() and not page.run.isEnabled()


def test_a_picture_is_shown_with_the_golden_part_that_is_asked_for_and_the_check_can_be_given_up(
    window: MainWindow, bridge: ViewsBridge, station: ScriptedStation, qtbot: QtBot
) -> None:
    from inspector.core.status import GoldenPart, GoldenStatus

    bridge.attach(SingleView(station))
    dialog = window.selected.tasks.golden
    due = GoldenStatus(due=True, wanted=GoldenPart.MUST_FAIL, part=PARTS[2], step=2, of=3, product="part", why="the shift began at 06:00")
    station.change(golden=due)
    bridge.poll()
    qtbot.waitUntil(lambda: dialog.picture.has_picture)
    assert dialog.title.text() == "2 of 3: a part that must fail: scratch"
    assert "3 (scratch, from part 103)" in dialog.advice.text() and "Due because the shift began at 06:00" in dialog.advice.text()
    dialog.give_up.click()
    asking = dialog.findChildren(ReasonDialog)[-1]
    asking.text.setText("the part is at the customer's")
    asking.go.click()
    assert ("golden.give_up", "", "the part is at the customer's") in station.commands
    dialog.show_picture(PARTS[0].picture_sha256, np.zeros((4, 4, 3), np.uint8))
    assert dialog.picture.has_picture, "another part's picture changes nothing"


def test_an_empty_exam_has_the_focus_where_parts_are_added(
    window: MainWindow, bridge: ViewsBridge, station: ScriptedStation, qtbot: QtBot
) -> None:
    station.change(recipe=RecipeId("4711_A", "1"))
    bridge.attach(SingleView(station))
    window.exam_page.attach(station)  # type: ignore[arg-type]
    bridge.poll()
    window.exam_page.show_titles({"4711_A": "4711/A"})
    qtbot.keyClick(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert window.exam_page.add.hasFocus(), "and not a command beside the page"
    assert window.exam_page.heading.text().endswith("4711/A")
