"""What is read from three metres: the verdict over more than half of the screen, digits of 14 mm on 24 inches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PyQt6.QtGui import QFont, QFontMetricsF, QImage
from PyQt6.QtWidgets import QApplication

from inspector.core.status import Counters
from inspector.core.types import Verdict
from inspector.core.views import ONLY_VIEW, ViewsStatus
from inspector.gui.windows.main_window import MainWindow
from tests.gui.scripted_station import ready_status

PX_PER_MM = 1920 / 531
"""Of a screen of 24 inches with 1920x1080 pixels."""


def acts(window: MainWindow) -> dict[str, Callable[[], object]]:
    return window._acts()


@pytest.mark.parametrize("figures", [Counters(9, 1, 0, "A", 0.0), Counters(987_654, 123_456, 98_765, "A", 0.0)])
def test_it_is_read_from_three_metres(window: MainWindow, figures: Counters) -> None:
    window.resize(1920, 1080)
    acts(window)["wall"]()
    QApplication.processEvents()
    wall = window.wall
    wall.show_status(ViewsStatus(Verdict.FAIL, "score 3.36 is above the limit 2.84", figures))
    assert wall.size() == window._layout.size()
    assert wall.banner.height() * wall.banner.width() > 0.55 * 1920 * 1080
    font = QFont(wall.font())
    font.setPixelSize(wall.figures.figure_px())
    font.setBold(True)
    metrics = QFontMetricsF(font)
    assert metrics.capHeight() >= 14 * PX_PER_MM
    assert max(metrics.horizontalAdvance(text) for text in wall.figures.texts) < wall.figures.width() / 4
    assert not wall.grab().isNull()


def test_there_is_a_way_back_that_is_seen(window: MainWindow) -> None:
    acts(window)["wall"]()
    assert window.wall.isVisible() and window.wall.back.isVisible() and "Esc" in window.wall.back.text()
    window.wall.back.click()
    assert not window.wall.isVisible()
    acts(window)["wall"]()
    acts(window)["live"]()
    assert not window.wall.isVisible()


def test_it_grows_with_the_window_and_says_what_the_banner_says(window: MainWindow) -> None:
    acts(window)["wall"]()
    window.resize(1600, 900)
    QApplication.processEvents()
    assert window.wall.size() == window._layout.size()
    status = ViewsStatus(Verdict.INVALID, "no camera", Counters(), {ONLY_VIEW: ready_status()})
    window._show_status(status)
    assert (window.wall.banner.word, window.wall.banner.reason) == (window.banner.word, window.banner.reason)
    window._show_status(replace(status, verdict=Verdict.PASS, reason="well"))
    assert window.wall.banner.word == window.banner.word


def test_the_digits_are_as_high_on_the_screenshot(window: MainWindow) -> None:
    """Rows of the picture that hold ink of the figures, at 1920x1080 on 24 inches: 14 mm are 10 minutes of arc from five metres."""
    window.resize(1920, 1080)
    acts(window)["wall"]()
    QApplication.processEvents()
    window.wall.show_status(ViewsStatus(Verdict.PASS, "", Counters(987_654, 123_456, 98_765, "A", 0.0)))
    QApplication.processEvents()
    picture = window.wall.figures.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(picture.constBits().asarray(picture.sizeInBytes()), np.uint8)  # type: ignore[union-attr, arg-type]
    grey = pixels.reshape(picture.height(), picture.bytesPerLine())[:, : picture.width()].astype(np.int64)
    # Of the first figure, left of the next: the longest run of rows with ink is that of its digits.
    ink = (np.abs(grey[:, : picture.width() // 4] - grey[0, 0]) > 60).any(axis=1)
    runs = np.diff(np.flatnonzero(np.diff(np.concatenate(([0], ink.astype(np.int8), [0])))))[::2]
    assert runs.max() >= round(14 * PX_PER_MM) - 1
