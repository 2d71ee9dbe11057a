"""The page of the report: what it shows is what the ledger says, and one press makes the files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.core.settings import ReportSettings, Settings
from inspector.gui.pages.report.page import ReportPage
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.reporting.making import ReportMaker
from inspector.storage.recipes.store import RecipeStore
from tests.runtime.reporting.scripted_ledger import LOT, write_ledger


@pytest.fixture
def maker(tmp_path: Path) -> ReportMaker:
    settings = ReportSettings("Linie 3", "")
    return ReportMaker(write_ledger(tmp_path / "station.db"), RecipeStore(tmp_path / "recipes"), settings, tmp_path / "reports")


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, maker: ReportMaker) -> ReportPage:
    page = ReportPage(theme, maker, ("06:00", "18:00"))
    qtbot.addWidget(page, before_close_func=lambda _: page.finish())
    page.resize(900, 600)
    page.show()
    return page


def test_a_lot_is_shown_with_its_figures_charts_and_paretos(qtbot: QtBot, page: ReportPage) -> None:
    with qtbot.waitSignal(page._reading.done):
        page.begin()
    assert page.figures is not None and page.figures.tally.total == 0  # the shift of now
    with qtbot.waitSignal(page._reading.done):
        page.choice.choose_lot(LOT)
    assert [label.text() for label in page.big.labels] == ["100", "88", "10", "2", "88.0\u2009%", "90.0\u2009%"]
    assert page.bars[0].shown == (("top right", 10),) and page.bars[2].shown == (("too dark", 2),)
    assert "8 of 10 FAIL were looked at" in page.words.text()
    page.show_figures(page.figures)  # a second time, as each half minute
    qtbot.wait(1)


def test_a_span_that_cannot_be_understood_is_said(qtbot: QtBot, page: ReportPage) -> None:
    with qtbot.waitSignal(page._reading.done):
        page.begin()
    page.choice.kind.setCurrentIndex(2)
    page.choice.kind.activated.emit(2)
    qtbot.keyClicks(page.choice.start, "tomorrow")
    qtbot.keyClick(page.choice.start, Qt.Key.Key_Return)
    assert "'tomorrow' is no time" in page.words.text()


@pytest.mark.slow
def test_one_press_makes_the_files_and_says_where(qtbot: QtBot, page: ReportPage, maker: ReportMaker) -> None:
    with qtbot.waitSignal(page._reading.done):
        page.choice.choose_lot(LOT)
    with qtbot.waitSignal(page._making.done, timeout=30_000):
        qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
        assert page.stop.isVisible() and not page.make.isEnabled()
    (folder,) = maker.folder.iterdir()
    assert sorted(one.name for one in folder.iterdir()) == ["figures.csv", "parts.csv", "report.pdf"]
    assert str(folder.name) in page.result.text() and page.open.isVisible() and page.make.isEnabled()


def test_a_disk_that_refuses_is_said_and_nothing_is_left(qtbot: QtBot, page: ReportPage, maker: ReportMaker) -> None:
    maker.folder.write_text("a file where the folder should be")
    with qtbot.waitSignal(page._reading.done):
        page.choice.choose_lot(LOT)
    with qtbot.waitSignal(page._making.refused, timeout=30_000):
        page.make.click()
    assert "could not write" in page.result.text() and page.make.isEnabled()


def test_without_a_station_the_page_says_so_and_the_key_opens_it(qtbot: QtBot, icons: IconSet, settings: Settings) -> None:
    window = MainWindow(settings, icons)
    qtbot.addWidget(window)
    window.show()
    window._acts()["report"]()
    page = next(one for one in window.pages if isinstance(one, ReportPage))
    assert page.isVisible() and "not running yet" in page.words.text()
    page.make.click()
    assert "not running yet" in window.notice.text()
