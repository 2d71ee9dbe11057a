"""*Learn good parts*, step by step."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.core.settings import Settings
from inspector.core.status import GoodPart, Status, TeachingStatus, TeachPhase
from inspector.core.types import RecipeId, Rect, Verdict
from inspector.gui.charts.loss_curve import LossCurve
from inspector.gui.panels.learn_pages import outcome_of_bad, remaining_text
from inspector.gui.panels.learn_panel import LearnPanel, LearnStep
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme
from tests.gui.scripted_station import inspection, picture, ready_status


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, icons: IconSet, settings: Settings) -> LearnPanel:
    made = LearnPanel(theme, icons, settings.teach)
    qtbot.addWidget(made)
    made.resize(400, 340)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def teaching(phase: TeachPhase = TeachPhase.COLLECTING, *, taken: int = 0, wanted: int = 4, **facts: object) -> Status:
    parts = tuple(GoodPart(number, picture(number, (48, 32))) for number in range(1, taken + 1))
    return replace(ready_status(), teaching=replace(TeachingStatus(phase, "cover", wanted, parts), **facts))  # type: ignore[arg-type]


def test_asks_for_parts_with_the_defaults_of_the_settings(qtbot: QtBot, panel: LearnPanel, settings: Settings) -> None:
    panel.begin("", ("cover",))
    qtbot.keyClicks(panel.name_page.name, "  lid ")
    with qtbot.waitSignal(panel.collect_asked) as asked:
        qtbot.keyClick(panel.name_page.name, Qt.Key.Key_Return)
    assert asked.args == ["lid", settings.teach.parts]
    assert panel.step is LearnStep.NAME, "it goes on only when the station collects"


def test_enter_in_a_number_asks_once(qtbot: QtBot, panel: LearnPanel) -> None:
    panel.begin("lid", ())
    asked: list[tuple[str, int]] = []
    panel.collect_asked.connect(lambda name, wanted: asked.append((name, wanted)))
    panel.name_page.wanted.selectAll()
    qtbot.keyClicks(panel.name_page.wanted, "12")
    qtbot.keyClick(panel.name_page.wanted, Qt.Key.Key_Return)
    assert asked == [("lid", 12)]


def test_a_nameless_product_is_not_collected(qtbot: QtBot, panel: LearnPanel) -> None:
    panel.begin("", ())
    with qtbot.assertNotEmitted(panel.collect_asked):
        qtbot.keyClicks(panel.name_page.name, "   ")
        qtbot.keyClick(panel.name_page.name, Qt.Key.Key_Return)
    assert not panel.name_page.start.isEnabled()


def test_says_whether_the_recipe_is_new(panel: LearnPanel) -> None:
    panel.begin("cover", ("cover",))
    assert "new version" in panel.name_page.hint.text()
    panel.name_page.name.setText("lid")
    assert "new recipe" in panel.name_page.hint.text()


def test_shows_what_was_taken_and_removes_by_click(qtbot: QtBot, panel: LearnPanel) -> None:
    panel.begin("cover", ())
    panel.show_status(teaching(taken=3))
    page = panel.collect_page
    assert panel.step is LearnStep.COLLECT
    assert page.grid.numbers() == (1, 2, 3)
    assert page.bar.text() == "3 of 4 good parts"
    viewport = page.grid.viewport()
    assert viewport is not None
    with qtbot.waitSignal(panel.remove_asked) as asked:
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=page.grid.visualItemRect(page.grid.item(1)).center())
    assert asked.args == [2]


def test_removes_by_key(qtbot: QtBot, panel: LearnPanel) -> None:
    panel.show_status(teaching(taken=3))
    grid = panel.collect_page.grid
    grid.setCurrentRow(0)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    with qtbot.waitSignal(panel.remove_asked) as asked:
        qtbot.keyClick(grid, Qt.Key.Key_Delete)
    assert asked.args == [2]


def test_a_removed_part_goes_and_the_next_one_comes_last(panel: LearnPanel) -> None:
    panel.show_status(teaching(taken=4))
    kept = teaching(taken=5).teaching
    assert kept is not None
    panel.show_status(replace(ready_status(), teaching=replace(kept, parts=kept.parts[:1] + kept.parts[2:])))
    assert panel.collect_page.grid.numbers() == (1, 3, 4, 5)


def test_learning_is_asked_for_with_the_time_that_was_chosen(qtbot: QtBot, panel: LearnPanel) -> None:
    panel.begin("cover", ())
    panel.name_page.budget.setValue(90)
    panel.show_status(teaching(taken=4))
    panel.take_focus()
    with qtbot.waitSignal(panel.learn_asked) as asked:
        qtbot.keyClick(panel.collect_page.learn_button, Qt.Key.Key_Return)
    assert asked.args == [90.0]


def test_one_part_is_nothing_to_learn_from(panel: LearnPanel) -> None:
    panel.show_status(teaching(taken=1))
    assert not panel.collect_page.learn_button.isEnabled()
    panel.show_status(teaching(taken=2))
    assert panel.collect_page.learn_button.isEnabled()
    assert panel.collect_page.learn_button.text() == "Learn from 2 of 4"


def test_enter_on_cancel_cancels(qtbot: QtBot, panel: LearnPanel) -> None:
    panel.show_status(teaching(taken=4))
    panel.collect_page.cancel.setFocus()
    with qtbot.waitSignal(panel.cancel_asked), qtbot.assertNotEmitted(panel.learn_asked):
        qtbot.keyClick(panel.collect_page.cancel, Qt.Key.Key_Return)


def test_shows_progress_and_lets_it_be_cancelled_once(qtbot: QtBot, panel: LearnPanel) -> None:
    panel.show_status(teaching(TeachPhase.TRAINING, progress=0.426, remaining_s=34.2, loss_curve=(3.0, 1.0, 0.5)))
    page = panel.train_page
    assert panel.step is LearnStep.LEARN
    assert page.phase.text() == "Training the student"
    assert page.bar.text() == "42 %"
    assert page.remaining.text() == "about 34 s left"
    assert "0.5" in page.curve.chart.accessibleDescription()
    with qtbot.waitSignal(panel.cancel_asked):
        page.cancel.click()
    assert not page.cancel.isEnabled()


def test_the_loss_fills_its_chart_and_begins_anew(qtbot: QtBot, theme: Theme) -> None:
    curve = LossCurve(theme)
    qtbot.addWidget(curve)
    curve.resize(300, 200)
    line = curve.getPlotItem().listDataItems()[0]
    empty = curve.grab().toImage()
    assert {empty.pixelColor(x, 100).name() for x in range(100, 250)} != {theme.surface}, "words, where the curve will be"
    curve.show_curve((10.0, math.nan, 0.0, 1.0, 0.1))
    assert curve.grab().toImage() != empty
    assert curve.viewRect().getCoords() == pytest.approx((0.0, -1.0, 2.0, 1.0)), "powers of ten, and only what has one"
    assert line.getData()[1].tolist() == pytest.approx([1.0, 0.0, -1.0])
    curve.show_curve((0.5,) * 9)
    assert curve.viewRect().height() == pytest.approx(0.1), "what does not fall is a level line"
    curve.show_curve((10.0,))
    assert curve.grab().toImage() == empty


def test_the_next_teaching_can_be_cancelled_again(panel: LearnPanel) -> None:
    panel.show_status(teaching(TeachPhase.TRAINING))
    panel.train_page.cancel.click()
    panel.show_status(teaching(TeachPhase.CANCELLED))
    panel.result_page.again_button.click()
    panel.name_page.start.click()
    panel.show_status(teaching(TeachPhase.TRAINING))
    assert panel.train_page.cancel.isEnabled()


@pytest.mark.parametrize(
    ("phase", "title"), [(TeachPhase.DONE, "Learned"), (TeachPhase.FAILED, "Not learned"), (TeachPhase.CANCELLED, "Stopped")]
)
def test_says_how_it_ended_and_why(panel: LearnPanel, phase: TeachPhase, title: str) -> None:
    result = RecipeId("cover", "0007") if phase is TeachPhase.DONE else None
    panel.show_status(teaching(phase, message="the reason", result=result))
    assert panel.step is LearnStep.RESULT
    assert panel.closable
    assert panel.result_page.title.text() == title
    assert "the reason" in panel.result_page.text.text()
    assert ("version 0007" in panel.result_page.text.text()) == (result is not None)


def test_an_end_that_was_there_before_is_not_shown_again(panel: LearnPanel) -> None:
    old = teaching(TeachPhase.FAILED, message="long ago")
    panel.show_status(old)
    panel.begin("cover", ())
    panel.show_status(replace(old, camera_fps=11.0))
    assert panel.step is LearnStep.NAME
    panel.show_status(teaching(TeachPhase.FAILED, message="just now"))
    assert panel.step is LearnStep.RESULT


def test_begin_goes_to_a_teaching_that_still_runs(panel: LearnPanel) -> None:
    panel.show_status(teaching(TeachPhase.TRAINING))
    panel.begin("other", ())
    assert panel.step is LearnStep.LEARN
    assert not panel.closable


def test_the_focus_goes_along_with_the_steps(panel: LearnPanel) -> None:
    panel.begin("cover", ())
    assert panel.name_page.name.hasFocus()
    panel.show_status(teaching(taken=4))
    assert panel.collect_page.learn_button.hasFocus()
    panel.show_status(teaching(TeachPhase.TRAINING))
    assert panel.train_page.cancel.hasFocus()
    panel.show_status(teaching(TeachPhase.DONE))
    assert panel.result_page.close_button.hasFocus()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (float("nan"), "time left not known yet"),
        (-1.0, "longer than asked, until it has learned enough"),
        (99.4, "about 99 s left"),
        (125.0, "about 2 min 05 s left"),
    ],
)
def test_remaining_text(seconds: float, text: str) -> None:
    assert remaining_text(seconds) == text


def test_the_window_says_when_parts_are_judged_already(panel: LearnPanel) -> None:
    page = panel.train_page
    page.show_teaching(teaching(TeachPhase.TRAINING).teaching)
    assert not page.message.isVisibleTo(page)
    page.show_teaching(teaching(TeachPhase.TRAINING, message="Parts are judged already").teaching)
    assert page.message.isVisibleTo(page)
    assert page.message.text() == "Parts are judged already"


def test_a_recipe_in_doubt_is_said_and_used_only_when_asked_for(qtbot: QtBot, panel: LearnPanel) -> None:
    page, result = panel.result_page, RecipeId("cover", "20260101T000000.000Z-0123abcd")
    panel.show_status(teaching(TeachPhase.DONE, result=result, message="Learned from 4 parts"))
    assert page.title.text() == "Learned" and not page.use_button.isVisible()
    panel.show_status(
        teaching(TeachPhase.DONE, result=result, message="It is kept and not in use: it finds 0 of 3", doubt="it finds 0 of 3")
    )
    assert page.title.text() == "Learned, not in use"
    assert "0 of 3" in page.text.text()
    page.use_button.setFocus()
    with qtbot.waitSignals([panel.use_asked, panel.close_asked]) as asked:
        qtbot.keyClick(page.use_button, Qt.Key.Key_Return)
    assert asked.all_signals_and_args[0].args == ("cover", result.version)


def test_what_was_left_out_and_the_end_of_the_pictures_are_said(panel: LearnPanel) -> None:
    page = panel.collect_page
    panel.show_status(teaching(taken=2, left_out=7))
    assert "taken before: 7" in page.hint.text()
    panel.show_status(teaching(taken=2, source_ended=True, message="The pictures have run through"))
    assert "The pictures have run through." in page.hint.text()
    panel.show_status(teaching(taken=4, source_ended=True, message="The pictures have run through"))
    assert "run through" not in page.hint.text()


def test_from_a_teaching_that_failed_there_is_a_way_back_to_the_parts(qtbot: QtBot, panel: LearnPanel) -> None:
    panel.show_status(teaching(TeachPhase.FAILED, message="part 2 is blank"))
    assert not panel.result_page.back_button.isVisible()
    panel.show_status(teaching(TeachPhase.FAILED, taken=4, message="part 2 is blank"))
    with qtbot.waitSignal(panel.resume_asked):
        panel.result_page.back_button.click()
    panel.show_status(teaching(taken=4))
    assert panel.step is LearnStep.COLLECT


def test_a_folder_is_learned_from_under_the_name_that_was_given(panel: LearnPanel, tmp_path: Path, qtbot: QtBot) -> None:
    panel.begin("4711/A", ())
    assert panel.name_page.folder.isEnabled()
    with qtbot.waitSignal(panel.collect_files_asked) as asked:
        panel._collect_files("4711/A", str(tmp_path))
    assert asked.args == ["4711/A", str(tmp_path)]
    panel.name_page.name.setText("../x")
    assert not panel.name_page.folder.isEnabled() and "does not begin" in panel.name_page.field.problem.text()


def test_odd_parts_come_first_and_what_was_taken_out_can_be_put_back(panel: LearnPanel, qtbot: QtBot) -> None:
    panel.show_status(teaching(taken=4))
    page = panel.collect_page
    assert page.grid.numbers() == (1, 2, 3, 4) and page.undo.isHidden()
    status = teaching(taken=4, removed=1)
    assert status.teaching is not None
    odd = tuple(replace(part, odd=part.number == 3) for part in status.teaching.parts)
    panel.show_status(replace(status, teaching=replace(status.teaching, parts=odd)))
    assert page.grid.numbers() == (3, 1, 2, 4) and "1 looks unlike the others" in page.hint.text()
    sizes = [page.grid.visualItemRect(page.grid.item(row)).height() for row in range(2)]
    assert sizes[0] > 1.5 * sizes[1]
    with qtbot.waitSignal(panel.put_back_asked):
        page.undo.click()
    panel.show_status(teaching(taken=4))
    assert page.grid.numbers() == (1, 2, 3, 4)


def test_the_outcome_of_a_bad_part_is_told_in_words(panel: LearnPanel) -> None:
    panel.show_status(teaching(TeachPhase.DONE, result=RecipeId("cover", "0001")))
    page = panel.result_page
    assert "Now show a bad part" in page.trial.text() and not page.bad_button.isHidden()
    passed, failed = inspection(1), inspection(2, Verdict.FAIL)
    late = replace(passed.frame, captured_at=float("inf"))
    panel.show_inspection(replace(passed, frame=late))
    assert "Now show" in page.trial.text(), "nobody said that it was bad"
    page.bad_button.click()
    panel.show_inspection(passed)
    assert "Waiting" in page.trial.text(), "its picture was taken before"
    panel.show_inspection(replace(passed, frame=late))
    assert page.trial.text().startswith("✗ It PASSED") and "lower" in page.trial.text()
    assert outcome_of_bad(failed).startswith("✓ It was rejected")
    tried = replace(failed, verdict=Verdict.INVALID, reason="SET-UP: would be FAIL: score", set_up=True)
    assert outcome_of_bad(tried).startswith("✓ It was rejected")
    assert "could not be judged" in outcome_of_bad(inspection(3, Verdict.INVALID, reason="too dark"))


def test_a_product_is_called_as_people_write_it(panel: LearnPanel) -> None:
    panel.name_page.name.setText("4711/A")
    panel.name_page.start.click()
    panel.show_status(replace(ready_status(), teaching=TeachingStatus(TeachPhase.COLLECTING, "4711_A", 8)))
    assert panel.title.text() == "Learn: 4711/A"
    panel.show_titles({"4711_A": "Ø12 (left)"})
    assert panel.title.text() == "Learn: Ø12 (left)"


def asking(phase: TeachPhase, **facts: object) -> Status:
    status = teaching(phase, taken=4, **facts)
    assert status.teaching is not None
    why = {2: ("unlike the other 3, at upper left", Rect(4, 4, 10, 8)), 4: ("without its colours", None)}
    parts = tuple(
        replace(part, why=why[part.number][0], place=why[part.number][1]) if part.number in why else part for part in status.teaching.parts
    )
    return replace(status, teaching=replace(status.teaching, parts=parts))


def test_a_part_that_stands_alone_is_shown_with_its_place_and_asked_about(panel: LearnPanel, qtbot: QtBot) -> None:
    panel.show_status(teaching(TeachPhase.TRAINING, taken=4))
    question = panel.train_page.question
    assert question.isHidden() and question.number == 0
    panel.show_status(asking(TeachPhase.TRAINING))
    assert panel.train_page.curve.isHidden() and question.number == 2
    assert "Part 2: unlike the other 3, at upper left" in question.text.text() and "and 1 more" in question.text.text()
    assert "at upper left" in question.picture.accessibleName() and not question.grab().isNull()
    with qtbot.waitSignal(panel.confirm_asked) as good:
        question.good.click()
    question.out.setFocus()
    with qtbot.waitSignal(panel.leave_out_asked) as out:
        qtbot.keyClick(question.out, Qt.Key.Key_Return)
    assert good.args == out.args == [2]


def test_what_nobody_has_said_is_asked_again_when_it_is_learned(panel: LearnPanel, qtbot: QtBot) -> None:
    result = RecipeId("cover", "20260101T000000.000Z-0123abcd")
    panel.show_status(asking(TeachPhase.DONE, result=result, doubt="part 2 stands alone", message="Learned"))
    page = panel.result_page
    assert page.title.text() == "Learned, not in use" and page.question.good.isHidden() and page.again_button.isHidden()
    assert not page.use_button.isHidden()
    with qtbot.waitSignal(panel.leave_out_asked) as out:
        page.question.out.click()
    assert out.args == [2]
    panel.show_status(teaching(TeachPhase.DONE, result=result, message="Learned"))
    assert page.question.isHidden() and not page.again_button.isHidden()


def test_what_the_set_is_worth_is_said_while_it_is_collected(panel: LearnPanel) -> None:
    panel.show_status(teaching(taken=4, worth="1 of 4 is nearly the same picture as another: they add little."))
    assert "nearly the same picture" in panel.collect_page.hint.text()
