"""The page Audit: filters, turns pages, shows an entry whole, saves CSV, and only for those who may read it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.core.quality.people import By, Level, Right
from inspector.gui.pages.audit_page import ENTRIES, AuditPage
from inspector.gui.windows.main_window import MainWindow
from tests.runtime.people.people_rig import ANNA, BEN, CARA, Gate


@pytest.fixture
def gate(tmp_path: Path) -> Iterator[Gate]:
    made = Gate(tmp_path)
    for number in range(ENTRIES):
        made.watch.passes(1)
        made.database.audit("lot", f"began 'A-{number}'", who=BEN)
    made.watch.passes(1)
    made.database.audit("limit", "of cover", who=CARA, old="-2.500", new="-2.310", why="new lamp")
    yield made
    made.database.close()


@pytest.fixture
def page(qtbot: QtBot, gate: Gate) -> Iterator[AuditPage]:
    made = AuditPage()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.attach(gate.access)
    made.begin()
    read(qtbot, made)
    yield made
    made.detach()


def read(qtbot: QtBot, page: AuditPage) -> None:
    qtbot.waitUntil(lambda: not page._typed.isActive() and not page._reading.busy)
    qtbot.wait(1)


def cells(page: AuditPage, column: int) -> list[str]:
    found = (page.table.item(row, column) for row in range(page.table.rowCount()))
    return [item.text() for item in found if item is not None]


def test_the_newest_come_first_and_pages_are_turned(qtbot: QtBot, page: AuditPage) -> None:
    assert cells(page, 2)[:2] == ["limit", "lot"] and page.table.rowCount() == ENTRIES
    assert cells(page, 4)[0] == "-2.500 → -2.310" and cells(page, 5)[0] == "new lamp"
    assert page.older.isEnabled() and not page.newer.isEnabled()
    page.older.click()
    read(qtbot, page)
    assert page.table.rowCount() == 1 and not page.older.isEnabled() and page.newer.isEnabled()
    page.newer.click()
    read(qtbot, page)
    assert page.count.text() == f"Entries 1 to {ENTRIES}, the newest first"


def test_filters_choose(qtbot: QtBot, page: AuditPage) -> None:
    assert [page.who.itemText(row) for row in range(page.who.count())] == ["Anybody", BEN, CARA]
    page.who.setCurrentIndex(page.who.findData(CARA))
    page.who.activated.emit(page.who.currentIndex())
    read(qtbot, page)
    assert cells(page, 1) == [CARA]
    page.who.setCurrentIndex(0)
    qtbot.keyClicks(page.text, "a-17")
    read(qtbot, page)
    assert cells(page, 3) == ["began 'A-17'"]
    page.when.setCurrentIndex(1)
    page.when.activated.emit(1)
    read(qtbot, page)
    assert page.count.text() == "No entries" or cells(page, 3) == ["began 'A-17'"], "today, by the test's clock or not"


def test_an_entry_is_read_whole(page: AuditPage) -> None:
    page.table.selectRow(0)
    assert page.whole.text() == "of cover\n-2.500 → -2.310\nWhy: new lamp"


def test_what_is_chosen_is_saved_and_that_stands_in_it(qtbot: QtBot, page: AuditPage, gate: Gate, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.said):
        page.write(str(tmp_path / "audit.csv"))
    lines = (tmp_path / "audit.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == ENTRIES + 2 and lines[1].endswith("limit,of cover,-2.500,-2.310,new lamp")
    assert gate.entries()[-1].detail == "audit to audit.csv"


def test_who_may_not_read_it_is_asked_to_sign_in(qtbot: QtBot, page: AuditPage, gate: Gate) -> None:
    gate.set_up()
    gate.service.set_right(Right.AUDIT, Level.QUALITY, False, By(ANNA))
    gate.access.refresh()
    gate.sign_in(CARA)
    with qtbot.waitSignal(page.refused):
        page.ask()
    assert page.table.rowCount() == 0 and "Cara (engineer) may not read the audit" in page.count.text()


def test_the_page_comes_by_key(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.audit_page.isVisible() and window.audit_page.count.text() == "This station keeps no audit"
