"""Pages take the place of the live picture; the verdict stays."""

from __future__ import annotations

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from inspector.core.settings import Settings
from inspector.gui import shortcuts
from inspector.gui.pages.page import Page
from inspector.gui.shortcuts import Key
from inspector.gui.widgets.icons import IconSet
from inspector.gui.windows.main_window import MainWindow


class ScriptedPage(Page):
    """Notes what happens to it."""

    def __init__(self) -> None:
        super().__init__("scripted", "lot", "Scripted")
        self.seen: list[str] = []
        self.open = False
        QVBoxLayout(self)

    def begin(self) -> None:
        self.seen.append("begin")

    def end(self) -> None:
        self.seen.append("end")

    def back(self) -> bool:
        was, self.open = self.open, False
        return was


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> ScriptedPage:
    page = ScriptedPage.__new__(ScriptedPage)
    monkeypatch.setattr(shortcuts, "KEYS", (*shortcuts.KEYS, Key("scripted", ("F7",), "A page")))
    return page


def test_a_page_comes_by_key_and_rail_and_goes_by_esc(
    qtbot: QtBot, icons: IconSet, settings: Settings, page: ScriptedPage, monkeypatch: pytest.MonkeyPatch
) -> None:

    def make(window: MainWindow) -> tuple[Page, ...]:
        page.__init__()  # type: ignore[misc]  # once there is an application
        return (page, *own(window))

    own = MainWindow._make_pages
    monkeypatch.setattr(MainWindow, "_make_pages", make)
    window = MainWindow(settings, icons)
    qtbot.addWidget(window)
    window.show()
    window._acts()["scripted"]()
    assert page.isVisible() and window.banner.isVisible() and page.seen == ["begin"]
    assert not window.views[0].live_view.isVisible()
    page.open = True
    window._acts()["live"]()
    assert page.isVisible()
    window._acts()["live"]()
    assert page.seen == ["begin", "end"] and window.views[0].live_view.isVisible()
    qtbot.mouseClick(window.rail.buttons[1], Qt.MouseButton.LeftButton)
    assert page.isVisible() and window.rail.buttons[1].isChecked()
    page.left.emit()
    assert window.views[0].live_view.isVisible() and window.rail.buttons[0].isChecked()
