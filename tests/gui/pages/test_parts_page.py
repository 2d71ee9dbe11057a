"""The page of the parts: found, looked at, answered and exported, by mouse and by keys."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path

import numpy as np
import pytest
from PyQt6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.search import NOT_PASSED, PartFilter, PlaceOnPart
from inspector.core.types import Verdict
from inspector.core.views import ONLY_VIEW
from inspector.gui.pages.parts.export_dialog import ExportDialog
from inspector.gui.pages.parts.parts_page import PartsPage
from inspector.gui.pages.parts.place_dialog import PlaceDialog
from inspector.gui.pages.parts.time_span import Span, span_of
from inspector.gui.widgets.theme import Theme
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.history.part_history import GONE
from inspector.runtime.view_group import SingleView
from tests.gui.scripted_station import NOW, ScriptedStation
from tests.runtime.history.kept_parts import KeptParts, inspection

FAIL, PASS, INVALID = Verdict.FAIL, Verdict.PASS, Verdict.INVALID


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[KeptParts]:
    made = KeptParts(tmp_path)
    made.add(inspection(1, PASS), inspection(2), inspection(3, INVALID), inspection(4, flaw=(120, 60)))
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, station: ScriptedStation, kept: KeptParts) -> Iterator[PartsPage]:
    """On the screen, with its first parts."""
    station.history = kept.history
    window.attach(SingleView(station))  # type: ignore[arg-type]
    window._acts()["parts"]()
    made = window.parts_page
    qtbot.waitUntil(lambda: numbers(made) == [4, 3, 2] and made.reader.all_read)
    yield made
    made.finish()


def numbers(page: PartsPage) -> list[int]:
    return [part.row.number for part in page.grid.parts]


def click(qtbot: QtBot, page: PartsPage, place: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    middle = page.grid._cell(place).center() - QPoint(0, page.grid._bar.value())
    qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, modifier, middle)


def open_first(qtbot: QtBot, page: PartsPage) -> None:
    click(qtbot, page, 0)
    qtbot.waitUntil(lambda: page.detail._shown is not None)


def test_what_did_not_pass_is_shown_cut_to_the_flaw(qtbot: QtBot, page: PartsPage) -> None:
    qtbot.waitUntil(lambda: len(page.grid._images) == 3 and "3 parts" in page.count.text())
    assert page.count.text() == "3 parts, 3 of them new" and page.grid.hasFocus()
    assert all(image is not None and image.width() == image.height() for image in page.grid._images.values())


def test_one_is_shown_as_it_was_live_and_counts_as_looked_at(
    qtbot: QtBot, window: MainWindow, page: PartsPage, station: ScriptedStation
) -> None:
    open_first(qtbot, page)
    assert ("answers.acknowledge", 4) in station.commands and not page.grid.parts[0].new
    view = page.detail.views[ONLY_VIEW]
    assert view.isVisible() and view.shown is not None and view.shown.part_number == 4 and not view.overlay_on
    assert page.detail.flaw.text() == "missing or extra at 3 o'clock, 5.2 mm²; score -1.00, limit -2.50"
    assert "lot A" in page.detail.facts.text() and "Bracket, v1" in page.detail.facts.text()
    assert page.detail.gate.text() == "Image gate: all 1 checks well within"
    assert page.answers.isVisible() and not window.answer_bar.isVisible()
    page.detail.heat.click()
    assert view.overlay_on
    window._acts()["newer"]()
    qtbot.waitUntil(lambda: page.detail._shown is not None and page.detail._shown.verdict is INVALID)
    assert page.detail.flaw.text() == "blurred" and page.detail.title.text() == "Part 3: INVALID"
    window._acts()["older"]()
    assert page.detail.part is not None and page.detail.part.row.number == 4
    window._acts()["live"]()
    assert page.isVisible() and not page.shows_one and not page.answers.isVisible() and page.grid.current == 0
    window._acts()["live"]()
    assert window.views[0].live_view.isVisible()


def test_an_answer_is_given_and_shown(qtbot: QtBot, window: MainWindow, page: PartsPage, station: ScriptedStation, kept: KeptParts) -> None:
    page.answers._clock = lambda: NOW
    open_first(qtbot, page)
    window._acts()["answer_bad"]()
    qtbot.waitUntil(lambda: ("answers.answer", 4, Answer.BAD, "") in station.commands)
    kept.database.answer_book.add(PartAnswer(0, 4, NOW, "Meier", Answer.BAD))
    window.bridge.poll()
    assert page.grid.parts[0].answer is not None and "Really bad" in page.detail.answered.text() and "Meier" in page.detail.answered.text()
    window._acts()["answer_undo"]()
    qtbot.waitUntil(lambda: ("answers.undo", 4) in station.commands)
    kept.database.answer_book.add(PartAnswer(0, 4, NOW, "Meier", None))
    window.bridge.poll()
    assert page.detail.answered.text() == "Nobody has said what it is"


def test_what_is_gone_is_said(qtbot: QtBot, page: PartsPage, kept: KeptParts) -> None:
    kept.history.records(page.grid.parts[0])[ONLY_VIEW].unlink()
    click(qtbot, page, 0)
    qtbot.waitUntil(lambda: page.detail.blinking.caption == GONE)
    assert page.detail.flaw.text().startswith("missing or extra") and page.detail.blinking.isVisible()


def test_part_and_reference_come_in_turn_and_beside_each_other(qtbot: QtBot, page: PartsPage) -> None:
    open_first(qtbot, page)
    page.detail.show_reference(np.full((60, 80, 3), 70, np.uint8), "")
    page.detail.blink.click()
    assert page.detail.blinking.isVisible() and page.detail.blinking.caption == "PART 4"
    page.detail._turn()
    assert page.detail.blinking.caption == "REFERENCE of Bracket"
    page.detail._turn()
    assert page.detail.blinking.caption == "PART 4"
    page.detail.blink.click()
    page.detail.beside.click()
    assert page.detail.reference.isVisible() and page.detail.views[ONLY_VIEW].isVisible()


def test_without_a_reference_that_is_said(qtbot: QtBot, page: PartsPage) -> None:
    open_first(qtbot, page)
    page.detail.beside.click()
    qtbot.waitUntil(lambda: "there is no recipe called 'Bracket'" in page.detail.reference.caption)
    page.detail.blink.click()
    assert "there is no recipe called 'Bracket'" in page.detail.blinking.caption


def test_filters_change_what_is_shown(qtbot: QtBot, page: PartsPage) -> None:
    filters = page.filters
    filters.verdict.setCurrentIndex(filters.verdict.findText("Every verdict"))
    qtbot.waitUntil(lambda: sorted(numbers(page)) == [1, 2, 3, 4])
    filters.name.setText("2")
    filters.name.returnPressed.emit()
    qtbot.waitUntil(lambda: numbers(page) == [2])
    filters.reset.click()
    qtbot.waitUntil(lambda: numbers(page) == [4, 3, 2])
    assert filters.wanted() == PartFilter(verdicts=NOT_PASSED)
    filters.reason.setText("no such reason")
    filters.reason.returnPressed.emit()
    qtbot.waitUntil(lambda: page.grid._message == "No parts were found")
    assert numbers(page) == []
    filters.clear()
    filters.show_place(PlaceOnPart(0.6, 0.4, 0.9, 0.6, round=True))
    qtbot.waitUntil(lambda: numbers(page) == [4])
    assert filters.lot.findData("A") > 0 and filters.recipe.findData("Bracket") > 0
    filters.clear()
    filters.span.setCurrentIndex(filters.span.findData(Span.BETWEEN))
    assert filters.since.isVisible() and filters.wanted().since == datetime.combine(datetime.now().date(), time()).timestamp()


def test_a_place_is_drawn_on_the_reference(qtbot: QtBot, theme: Theme) -> None:
    dialog = PlaceDialog(theme, None)
    qtbot.addWidget(dialog)
    dialog.resize(500, 500)
    dialog.show()
    dialog.show_reference(np.full((100, 200, 3), 70, np.uint8), "Bracket")
    shown = dialog.board.picture_place()
    assert not dialog.search.isEnabled()
    corners = [(shown.topLeft() + (shown.bottomRight() - shown.topLeft()) * share).toPoint() for share in (0.25, 0.5)]
    qtbot.mousePress(dialog.board, Qt.MouseButton.LeftButton, pos=corners[0])
    qtbot.mouseMove(dialog.board, corners[1])
    qtbot.mouseRelease(dialog.board, Qt.MouseButton.LeftButton, pos=corners[1])
    place = dialog.place
    assert place is not None and place.round
    assert (place.left, place.top, place.right, place.bottom) == pytest.approx((0.25, 0.25, 0.5, 0.5), abs=0.02)
    dialog.rectangle.click()
    assert dialog.place is not None and not dialog.place.round
    dialog.everywhere.click()
    assert dialog.place is None and dialog.result() == PlaceDialog.DialogCode.Accepted


def test_parts_are_picked_and_exported(qtbot: QtBot, page: PartsPage, kept: KeptParts, tmp_path: Path) -> None:
    click(qtbot, page, 0, Qt.KeyboardModifier.ControlModifier)
    click(qtbot, page, 2, Qt.KeyboardModifier.ControlModifier)
    assert not page.shows_one and [part.row.number for part in page.grid.picked] == [4, 2]
    assert page.count.text().endswith("2 picked")
    page.export.click()
    dialog = page.export_dialog
    assert isinstance(dialog, ExportDialog) and dialog.only.isChecked()
    dialog.begin(tmp_path / "out.zip")
    qtbot.waitUntil(lambda: dialog.message.text().startswith("2 parts were written"))
    with zipfile.ZipFile(tmp_path / "out.zip") as opened:
        assert {name.split("/")[1] for name in opened.namelist() if "/" in name} == {"4", "2"}
    dialog.all.setChecked(True)
    dialog.begin(Path("/proc/none/out.zip"))
    qtbot.waitUntil(lambda: "/proc/none" in dialog.message.text())
    dialog.reject()
    assert page.export_dialog is None
    click(qtbot, page, 1, Qt.KeyboardModifier.ShiftModifier)
    assert [part.row.number for part in page.grid.picked] == [4, 3, 2]
    page.pick.setChecked(True)
    click(qtbot, page, 0)
    assert len(page.grid.picked) == 2
    page.pick.setChecked(False)
    assert not page.grid.picked


def test_an_export_is_cancelled(qtbot: QtBot, page: PartsPage, kept: KeptParts, tmp_path: Path) -> None:
    kept.add(*(inspection(number) for number in range(5, 60)))
    dialog = ExportDialog(kept.history, PartFilter(), "59 parts", (), page)
    dialog.begin(tmp_path / "out.zip")
    dialog._cancelled.set()
    qtbot.waitUntil(lambda: not dialog.busy)
    qtbot.waitUntil(lambda: bool(dialog.message.text()))
    assert "cancelled" in dialog.message.text() and not list(tmp_path.glob("*out.zip*"))
    dialog.reject()


@pytest.mark.slow
def test_the_grid_goes_through_many_by_keys(qtbot: QtBot, page: PartsPage, kept: KeptParts) -> None:
    kept.add(*(inspection(number) for number in range(5, 300)), keep=False)
    page.refresh.click()
    qtbot.waitUntil(lambda: len(numbers(page)) >= 120)
    first = len(numbers(page))
    qtbot.keyClick(page.grid, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: len(numbers(page)) > first)
    while not page.reader.all_read:
        before = len(numbers(page))
        qtbot.keyClick(page.grid, Qt.Key.Key_End)
        qtbot.waitUntil(lambda before=before: len(numbers(page)) > before or page.reader.all_read)
    assert numbers(page) == [*range(299, 4, -1), 4, 3, 2] and len(page.grid._on_screen()) < 60
    qtbot.keyClick(page.grid, Qt.Key.Key_Home)
    qtbot.keyClick(page.grid, Qt.Key.Key_Down)
    assert page.grid.current == page.grid._columns
    qtbot.keyClick(page.grid, Qt.Key.Key_Space)
    assert len(page.grid.picked) == 1
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert page.shows_one
    qtbot.waitUntil(lambda: page.detail.blinking.caption.startswith("Its picture was kept") or "No picture" in page.detail.blinking.caption)


def test_without_a_station_the_page_says_so(window: MainWindow) -> None:
    window._acts()["parts"]()
    page = window.parts_page
    assert "not running yet" in page.grid._message
    told: list[str] = []
    page.said.connect(told.append)
    page.export.click()
    assert "not running yet" in told[0]
    page.filters.place.click()
    assert "no part" in told[1]


@pytest.mark.parametrize(
    ("span", "since", "until"),
    [
        (Span.ANY, None, None),
        (Span.HOUR, datetime(2026, 3, 10, 12, 30), None),
        (Span.TODAY, datetime(2026, 3, 10), None),
        (Span.YESTERDAY, datetime(2026, 3, 9), datetime(2026, 3, 10)),
        (Span.WEEK, datetime(2026, 3, 3), None),
        (Span.SHIFT, datetime(2026, 3, 10, 6), None),
        (Span.LAST_SHIFT, datetime(2026, 3, 9, 22), datetime(2026, 3, 10, 6)),
    ],
)
def test_times_are_those_of_the_wall_clock(span: Span, since: datetime | None, until: datetime | None) -> None:
    found = span_of(span, datetime(2026, 3, 10, 13, 30))
    assert found == (None if since is None else since.timestamp(), None if until is None else until.timestamp())
