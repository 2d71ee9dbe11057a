"""What is pressed has the size of a finger, or of a finger in a glove."""

from __future__ import annotations

from dataclasses import replace

import pytest
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
