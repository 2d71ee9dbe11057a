"""What is pressed has the size of a finger, or of a finger in a glove."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PyQt6.QtCore import QRect, QSize
from PyQt6.QtWidgets import QAbstractButton, QApplication, QComboBox
from pytestqt.qtbot import QtBot

from inspector.core.settings import Settings
from inspector.gui.widgets.icons import IconSet
from inspector.gui.windows.main_window import MainWindow
from inspector.gui.windows.scaled_window import ScaledWindow

PX_PER_MM = 1920 / 531
"""Of a screen of 24 inches with 1920x1080 pixels."""


@pytest.mark.parametrize(("density", "least_mm"), [("touch", 10), ("gloves", 15)])
def test_buttons_are_as_large_as_fingers_and_all_of_them_fit(
    qtbot: QtBot, settings: Settings, icons: IconSet, monkeypatch: pytest.MonkeyPatch, density: str, least_mm: float
) -> None:
    monkeypatch.setattr(ScaledWindow, "_px_per_mm", lambda self: PX_PER_MM)
    window = MainWindow(replace(settings, window=replace(settings.window, density=density)), icons)
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    QApplication.processEvents()
    pressed = [one for kind in (QAbstractButton, QComboBox) for one in window.findChildren(kind) if one.isVisible()]
    assert len(pressed) > 8
    small = {f"{type(one).__name__} {one.accessibleName() or getattr(one, 'text', str)()}": one.height() for one in pressed}
    assert {name: height for name, height in small.items() if height < round(least_mm * PX_PER_MM) - 1} == {}
    assert (window.width(), window.height()) == (1920, 1080)
    assert window._layout.minimumSizeHint().height() <= 1080 and window._layout.minimumSizeHint().width() <= 1920


def test_a_mouse_needs_no_more_than_before(qtbot: QtBot, settings: Settings, icons: IconSet) -> None:
    window = MainWindow(settings, icons)
    qtbot.addWidget(window)
    assert "min-height: 0px" not in window.styleSheet()
    window.resize(1280, 720)
    window.show()
    QApplication.processEvents()
    assert window.commands.pause.height() < 40


@pytest.mark.parametrize("asked", ["isMaximized", "isFullScreen", ""])
def test_without_a_window_manager_it_takes_the_room_that_it_asked_for(
    qtbot: QtBot, settings: Settings, icons: IconSet, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    """It lay in a corner of a kiosk's screen, as large as it was made."""
    monkeypatch.setattr("inspector.gui.windows.scaled_window.room_on_screen", lambda _: QSize(400, 300))
    window = MainWindow(settings, icons)
    qtbot.addWidget(window)
    window.setMinimumSize(QSize(400, 300))
    window.resize(500, 400)
    window.show()
    if asked:
        monkeypatch.setattr(window, asked, lambda: True)
    asked_for: list[QRect] = []
    monkeypatch.setattr(window, "setGeometry", asked_for.append)
    window.fill_screen()
    screen = window.screen()
    assert screen is not None and asked_for == ([screen.geometry()] if asked else [])
    monkeypatch.setattr(window, "frameGeometry", screen.geometry)
    window.fill_screen()
    assert len(asked_for) == bool(asked), "a window manager has done it"
