"""Every text that the window shows goes through ``tr``: shown in a language that marks what it translates, none is without the mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PyQt6.QtWidgets import QAbstractButton, QComboBox, QGroupBox, QLabel, QTableWidget, QWidget

from inspector.gui.words import speech
from tests.gui.windows.test_dialogs import MakeWindow, all_dialogs, make_window, settle

__all__ = ["make_window"]

MARK = "§"
_OF_QT = frozenset(("&Open", "&Save", "Cancel", "Close", "All files (*)", "All Files (*)", "&Look in:", "Files of &type:", "File &name:"))
"""Qt translates its own words."""
_KEPT = re.compile(r"PASS|FAIL|INVALID|REVIEW|HELD|PIN|OK|log₁₀|Inspector|F\d+|Esc|Ctrl\+\w+|Shift\+\w+|[\W\d]*\w?[\W\d]*")
"""Words of the station, keys, and what has no words."""
_FACTS = re.compile(r"\bpart\b$|cover|flange|scripted|simulated|openvino|torch|cpu|\d|[/\\_]", re.IGNORECASE)
"""Names, addresses and values, which are no words of the program."""


def shown_in(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window:
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(index) for index in range(widget.count()))
        elif isinstance(widget, QTableWidget):
            yield from (head.text() for column in range(widget.columnCount()) if (head := widget.horizontalHeaderItem(column)) is not None)


def unspoken(window: QWidget) -> set[str]:
    return {
        text
        for text in shown_in(window)
        if text and MARK not in text and text not in _OF_QT and not _KEPT.fullmatch(text) and not _FACTS.search(text)
    }


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech._speech, "translated", lambda text: f"{MARK}{text}" if text.strip() else text)


@pytest.mark.usefixtures("marked")
def test_no_page_shows_a_text_that_was_not_translated(make_window: MakeWindow) -> None:
    window = make_window("dark", (1920, 1080))
    found = unspoken(window)
    for number in range(len(window.pages)):
        window.rail.buttons[number + 1].click()
        settle()
        found |= unspoken(window)
    assert found == set()


@pytest.mark.slow
@pytest.mark.usefixtures("marked")
def test_no_dialog_shows_a_text_that_was_not_translated(make_window: MakeWindow) -> None:
    window = make_window("dark", (1920, 1080))
    found: set[str] = set()
    for dialog in all_dialogs(window):
        settle()
        found |= unspoken(dialog)
    assert found == set()
