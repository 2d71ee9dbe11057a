"""The window's parts, on Qt's offscreen platform."""

from __future__ import annotations

import gc
import itertools
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pyqtgraph as pg
import pytest
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.settings import Settings
from inspector.gui.views_bridge import ViewsBridge
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme, theme_named
from inspector.gui.windows.main_window import MainWindow
from inspector.storage.settings import load_settings
from tests.gui.scripted_station import ScriptedStation

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ASSETS = Path(__file__).resolve().parents[2] / "assets"


def pytest_configure(config: pytest.Config) -> None:
    """The offscreen platform says of each pop-up what it cannot do, and Qt's sound what libraries and what sound server a machine lacks.
    Every other message of Qt fails its test."""
    for beginning in ("This plugin does not support ", "Couldn't (load|resolve) ", "PulseAudioService: "):
        config.addinivalue_line("qt_log_ignore", f"^{beginning}")


@pytest.fixture(autouse=True)
def widgets_die_here() -> Iterator[None]:
    """A test's threads never collect what is left of another test's widgets: as in the window, that is done on this thread alone."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True, scope="package")
def no_widgets_left() -> Iterator[None]:
    """Nor do the threads of the tests that come after these."""
    yield
    gc.collect()


@pytest.fixture
def assets() -> Path:
    return ASSETS


@pytest.fixture
def theme() -> Theme:
    return theme_named("dark")


@pytest.fixture
def icons(qapp: QApplication) -> IconSet:
    return IconSet(ASSETS / "icons")


@pytest.fixture
def settings() -> Settings:
    """The program's defaults, but polled by the test alone."""
    made = load_settings(ASSETS / "settings.yaml", None)
    return replace(made, window=replace(made.window, repaint_hz=0.001))


@pytest.fixture
def every_move() -> Iterator[None]:
    """The scenes look at every move of the mouse, however fast a test moves it."""
    usual = pg.getConfigOption("mouseRateLimit")
    pg.setConfigOption("mouseRateLimit", 0)
    yield
    pg.setConfigOption("mouseRateLimit", usual)


@pytest.fixture
def station() -> ScriptedStation:
    return ScriptedStation()


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, icons: IconSet) -> Iterator[MainWindow]:
    """Shown at 1280x720, active, no station yet."""
    made = MainWindow(settings, icons)
    qtbot.addWidget(made)
    # Keys are typed by hand, a key each half second, however fast a test sends them.
    hand = itertools.count(0, 500)
    made.scanner.moment = lambda _: next(hand)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.detach()


@pytest.fixture
def bridge(window: MainWindow) -> ViewsBridge:
    """The window's."""
    return window.bridge
