"""Several parts in one picture, on the screen: an outline and a sign for each, a map for each."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PyQt6.QtGui import QColor
from pytestqt.qtbot import QtBot

from inspector.core.several import put_together
from inspector.core.types import AnomalyMap, Inspection, PartPlace, Verdict
from inspector.gui.live.filmstrip import Filmstrip
from inspector.gui.live.live_marks import VERDICT_COLOURS, part_counts
from inspector.gui.live.live_view import LiveView
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme
from tests.gui.scripted_station import inspection, part_of

GREY = np.full((128, 192, 3), 100, np.uint8)
"""Fitted into 384x256 it is shown twice as large."""

SQUARE = np.array([[0, 0], [40, 0], [40, 40], [0, 40]], np.float32)
CORNERS = ((20, 70), (85, 70))


def part(number: int, verdict: Verdict, hot: float = -6.0) -> Inspection:
    """The left or the right square, with a map of its own."""
    x, y = CORNERS[number - 1]
    to_frame = np.array([[4.0, 0, x + 1.5], [0, 4.0, y + 1.5], [0, 0, 1]])
    anomaly = AnomalyMap(np.full((10, 10), hot, np.float32), to_frame)
    return replace(inspection(verdict=verdict, image=GREY), map=anomaly, place=PartPlace(number, 2, SQUARE + (x, y)))


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, icons: IconSet) -> LiveView:
    made = LiveView(theme, icons, 1.0)
    qtbot.addWidget(made)
    made.resize(384, 256)
    made.show()
    return made


def colour(view: LiveView, x: float, y: float) -> QColor:
    """Of the view where a frame pixel is shown."""
    return view.grab().toImage().pixelColor(round((x + 0.5) * 2), round((y + 0.5) * 2))


def near(one: QColor, other: str) -> bool:
    wanted = QColor(other)
    return max(abs(one.red() - wanted.red()), abs(one.green() - wanted.green()), abs(one.blue() - wanted.blue())) < 60


def test_each_part_has_an_outline_in_the_colour_of_its_verdict(view: LiveView) -> None:
    view.show_inspection(put_together([part(1, Verdict.PASS), part(2, Verdict.FAIL)]))
    assert near(colour(view, 60, 90), VERDICT_COLOURS[Verdict.PASS])
    assert near(colour(view, 125, 90), VERDICT_COLOURS[Verdict.FAIL])
    view.set_outlines(False)
    assert colour(view, 60, 90) == QColor(100, 100, 100)


def test_each_part_has_its_own_map(view: LiveView) -> None:
    view.show_inspection(put_together([part(1, Verdict.PASS), part(2, Verdict.FAIL, hot=0.0)]))
    assert colour(view, 40, 90) == QColor(100, 100, 100)
    assert colour(view, 105, 90) == QColor(252, 255, 164)
    assert "map   0.00" in view.pixel_text(view._box.mapViewToScene(pointed(105, 90)))
    view.show_inspection(inspection(1, image=GREY))
    assert colour(view, 105, 90) == QColor(100, 100, 100), "a map does not outlive its picture"


def pointed(x: float, y: float) -> object:
    from PyQt6.QtCore import QPointF

    return QPointF(x + 0.5, y + 0.5)


def test_a_sign_stands_over_each_part(view: LiveView) -> None:
    view.show_inspection(put_together([part(1, Verdict.PASS), part(2, Verdict.FAIL)]))
    with_signs = view.grab().toImage()
    view.show_inspection(inspection(1, image=GREY))
    without = view.grab().toImage()
    for x, y in CORNERS:
        places = [(2 * (x + 20) + dx, 2 * y - dy) for dx in range(-12, 13, 3) for dy in range(6, 24, 3)]
        assert any(with_signs.pixelColor(*at) != without.pixelColor(*at) for at in places)


def test_a_part_that_was_seen_nowhere_has_none(view: LiveView) -> None:
    missing = replace(part(2, Verdict.INVALID), place=PartPlace(2, 2, np.zeros((0, 2), np.float32)), map=None)
    view.show_inspection(put_together([part(1, Verdict.PASS), missing]))
    assert colour(view, 125, 90) == QColor(100, 100, 100)


def test_how_many_have_which_verdict_is_said() -> None:
    assert part_counts(put_together([part(1, Verdict.PASS), part(2, Verdict.FAIL)])) == "1 PASS  1 FAIL"


def test_the_filmstrip_shows_the_part_alone(qtbot: QtBot, theme: Theme, icons: IconSet) -> None:
    strip = Filmstrip(theme, icons)
    qtbot.addWidget(strip)
    one = part_of(part(2, Verdict.FAIL))
    strip.show_flagged((one,))
    thumb = strip._thumbs[id(one)]
    assert thumb.width() == thumb.height(), "the square, not the picture that is half as wide again"
