"""The buttons that say what a part was: one press answers, a kind may follow, undo for five minutes, and nothing moves."""

from __future__ import annotations

from datetime import datetime

import pytest
from PyQt6.QtCore import QRect, Qt
from PyQt6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.core.quality.answers import UNDO_S, Answer, PartAnswer
from inspector.gui.panels import answer_bar
from inspector.gui.panels.answer_bar import LARGE_PX, TOUCH_PX, AnswerBar
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme

NOW = datetime(2026, 3, 4, 13, 5).timestamp()


@pytest.fixture
def asked() -> list[tuple[object, ...]]:
    return []


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme, icons: IconSet, asked: list[tuple[object, ...]]) -> AnswerBar:
    made = AnswerBar(theme, icons, clock=lambda: NOW)
    qtbot.addWidget(made)
    made.answered.connect(lambda *what: asked.append(what))
    made.undo_asked.connect(lambda part: asked.append(("undo", part)))
    made.resize(380, 260)
    made.show()
    return made


def given(answer: Answer, kind: str = "", *, ago_s: float = 0.0, who: str = "Meier") -> PartAnswer:
    return PartAnswer(1, 12, NOW - ago_s, who, answer, kind)


def chip(bar: AnswerBar, kind: str) -> QWidget:
    return next(button for button in bar.chips.buttons if button.text() == kind and not button.isHidden())


def test_one_press_answers(qtbot: QtBot, bar: AnswerBar, asked: list[tuple[object, ...]]) -> None:
    for answer in Answer:
        bar.show_part(12, None)
        qtbot.mouseClick(bar.buttons[answer], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(bar.buttons[answer], Qt.MouseButton.LeftButton)
        bar.show_part(None, None)
    assert asked == [(12, Answer.BAD, ""), (12, Answer.GOOD, ""), (12, Answer.UNSURE, "")]


def test_a_kind_answers_too_and_may_be_named_afterwards(qtbot: QtBot, bar: AnswerBar, asked: list[tuple[object, ...]]) -> None:
    bar.show_part(12, None)
    qtbot.mouseClick(chip(bar, "dent"), Qt.MouseButton.LeftButton)
    bar.show_part(12, given(Answer.BAD))
    qtbot.mouseClick(chip(bar, "scratch"), Qt.MouseButton.LeftButton)
    bar.show_part(12, given(Answer.BAD, "scratch"))
    qtbot.keyClicks(bar.field, " burr  at the edge")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert asked == [(12, Answer.BAD, "dent"), (12, Answer.BAD, "scratch"), (12, Answer.BAD, "burr at the edge")]
    bar.show_part(12, given(Answer.GOOD))
    assert not chip(bar, "dent").isEnabled() and not bar.field.isEnabled() and not bar.add.isEnabled()


def test_the_answer_that_stands_is_marked_with_who_and_when(bar: AnswerBar) -> None:
    bar.show_part(12, given(Answer.BAD, "dent", ago_s=60))
    assert [answer for answer, button in bar.buttons.items() if button.isChecked()] == [Answer.BAD]
    assert bar.state.text() == "Really bad: dent, Meier, 13:04"
    assert bar.undo.text() == "Undo 4:00" and bar.undo.isEnabled()
    bar.show_part(12, given(Answer.UNSURE, ago_s=86_400, who=""))
    assert bar.state.text() == "Cannot tell, 03 Mar 13:05"
    assert bar.undo.text() == "Undo" and not bar.undo.isEnabled()
    bar.show_part(13, None)
    assert bar.state.text() == "Part 13: what was it really?"
    assert not any(button.isChecked() for button in bar.buttons.values())


def test_undo_is_offered_until_its_time_is_over(qtbot: QtBot, theme: Theme, icons: IconSet) -> None:
    now = [NOW]
    bar = AnswerBar(theme, icons, clock=lambda: now[0])
    qtbot.addWidget(bar)
    undone: list[int] = []
    bar.undo_asked.connect(undone.append)
    bar.show_part(12, given(Answer.GOOD))
    now[0] += UNDO_S - 1
    bar._second.timeout.emit()
    assert bar.undo.text() == "Undo 0:01"
    bar.take_back()
    bar.show_refused()
    now[0] += 1
    bar._second.timeout.emit()
    bar.take_back()
    assert undone == [12] and not bar._second.isActive()


def test_what_was_refused_may_be_pressed_again(bar: AnswerBar, asked: list[tuple[object, ...]]) -> None:
    bar.show_part(12, None)
    bar.press(Answer.GOOD)
    assert bar.state.text() == "Keeping it …" and not bar.buttons[Answer.GOOD].isEnabled()
    bar.show_refused()
    bar.press(Answer.GOOD)
    assert len(asked) == 2


def test_without_a_part_nothing_can_be_said(bar: AnswerBar, asked: list[tuple[object, ...]]) -> None:
    for answer in Answer:
        bar.press(answer)
    bar.take_back()
    bar.field.setText("x")
    bar._add_own()
    assert asked == [] and not chip(bar, "dent").isEnabled()


def test_buttons_are_large_enough_for_a_finger_and_nothing_moves(bar: AnswerBar) -> None:
    def places() -> list[QRect]:
        shown = (*bar.buttons.values(), bar.field, bar.add, bar.undo, bar.state, bar.chips)
        return [one.geometry() for one in shown]

    before = places()
    assert all(button.height() >= LARGE_PX for button in bar.buttons.values())
    assert all(button.height() >= TOUCH_PX for button in (bar.add, bar.undo, *bar.chips.buttons))
    assert LARGE_PX / 96 * 25.4 > 13 and TOUCH_PX / 96 * 25.4 > 10
    for part, answer in ((12, None), (12, given(Answer.BAD, "a kind of many letters that nobody foresaw")), (13, given(Answer.GOOD))):
        bar.show_part(part, answer)
        bar.show_kinds([f"kind {number} with a long name" for number in range(12)])
        assert places() == before
    bar.show_part(12, given(Answer.BAD, "an own one"))
    assert "an own one" in bar.chips.shown


def test_kinds_are_shown_in_the_language_of_the_window_and_kept_in_english(
    qtbot: QtBot, bar: AnswerBar, asked: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer_bar, "tr", lambda text: {"dent": "Delle", "burr": "?"}.get(text, text))
    bar.show_kinds(["burr", "dent"])
    bar.show_part(12, None)
    assert [button.text() for button in bar.chips.buttons][:2] == ["burr", "Delle"]
    qtbot.mouseClick(chip(bar, "Delle"), Qt.MouseButton.LeftButton)
    assert asked == [(12, Answer.BAD, "dent")]
