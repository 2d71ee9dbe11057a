"""The window on a real station: failures are looked at and answered while the line runs, and nothing of it is lost by a restart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.camera.base import Delivery
from inspector.core.quality.answers import Answer
from inspector.core.settings import Settings
from inspector.core.types import Verdict
from inspector.gui.widgets.icons import IconSet
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.view_group import SingleView
from tests.runtime.line import BAD, GOOD, Line, shot, with_records

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Shift:
    """One start of the program: a station on a folder, and its window."""

    def __init__(self, qtbot: QtBot, folder: Path, settings: Settings, icons: IconSet) -> None:
        self.line = Line(folder, settings=with_records(keep=True))
        self.camera = self.line.scripted(Delivery.REPLAY)
        self.window = MainWindow(settings, icons)
        qtbot.addWidget(self.window)
        self.window.resize(1280, 720)
        self.window.show()
        self.window.attach(SingleView(self.line.start()))

    def press(self, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.window.activateWindow()
        qtbot.keyClick(self.window.selected.live_view, key, modifier)

    def end(self) -> None:
        self.window.close()
        self.window.detach()
        self.line.close()


@pytest.fixture
def shifts() -> Iterator[list[Shift]]:
    made: list[Shift] = []
    yield made
    for one in made:
        one.end()


@pytest.mark.slow
def test_failures_are_answered_while_the_line_runs_and_over_a_restart(
    qtbot: QtBot, tmp_path: Path, settings: Settings, icons: IconSet, shifts: list[Shift]
) -> None:
    quick = replace(settings, window=replace(settings.window, repaint_hz=100))
    first = Shift(qtbot, tmp_path, quick, icons)
    shifts.append(first)
    window = first.window
    first.camera.give(*(shot(n, BAD if n in (2, 3, 5) else GOOD) for n in range(8)))
    first.line.until_judged(8)
    qtbot.waitUntil(lambda: window.banner.latched == "3 FAIL since you looked")
    assert window.banner.word == "PASS"
    before = first.line.database.part_rows(10), first.line.database.load_counters()
    first.press(qtbot, Key.Key_F2)
    assert window.review.part is not None and window.review.part.row == 3
    first.press(qtbot, Key.Key_Up, CTRL)
    qtbot.waitUntil(lambda: window.answer_bar.state.text().startswith("Was good"))
    qtbot.waitUntil(lambda: window.banner.latched == "2 FAIL since you looked")
    qtbot.waitUntil(lambda: window.counters.corrected.text().startswith("3 FAIL, 1 of them confirmed good"))
    first.press(qtbot, Key.Key_F2)
    assert window.review.part is not None and window.review.part.row == 4
    qtbot.mouseClick(window.answer_bar.chips.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.answer_bar.state.text().startswith("Really bad: scratch"))
    qtbot.mouseClick(window.answer_bar.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.answer_bar.state.text() == "Part 4: what was it really?")
    qtbot.waitUntil(lambda: window.banner.latched == "2 FAIL since you looked")
    assert (first.line.database.part_rows(10), first.line.database.load_counters())[1] == before[1]
    assert [row[:14] for row in first.line.database.part_rows(10)] == [row[:14] for row in before[0]]
    assert [one.verdict for one in first.line.judged].count(Verdict.FAIL) == 3
    first.end()

    second = Shift(qtbot, tmp_path, quick, icons)
    shifts.append(second)
    window = second.window
    qtbot.waitUntil(lambda: window.banner.latched == "2 FAIL since you looked")
    qtbot.waitUntil(lambda: len(second.line.engine.lot.flagged()) == 3)
    qtbot.mouseClick(window.commands.acknowledge, Qt.MouseButton.LeftButton)
    assert window.review.part is not None and window.review.part.row == 4
    qtbot.mouseClick(window.answer_bar.buttons[Answer.BAD], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.banner.latched == "1 FAIL since you looked")
    qtbot.mouseClick(window.commands.acknowledge, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.commands.acknowledge, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.banner.latched == "")
    assert window.review.part is None
    said = second.line.database.answer_book.of(range(1, 10))
    assert {part: one.answer for part, one in said.items()} == {3: Answer.GOOD, 4: Answer.BAD}
