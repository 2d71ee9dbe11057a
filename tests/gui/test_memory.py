"""What is drawn with every part leaves nothing behind: a station runs for weeks."""

from __future__ import annotations

import gc
import math
import sys
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.status import Trend
from inspector.core.types import Verdict
from inspector.gui.charts.score_histogram import ScoreHistogram
from inspector.gui.charts.trend import TrendChart
from inspector.gui.live.live_view import LiveView
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme
from tests.gui.scripted_station import inspection

TIMES = 50
ROUNDS = 8
Show = Callable[[int], None]


def live_view(qtbot: QtBot, theme: Theme, icons: IconSet) -> Show:
    view = LiveView(theme, icons, 0.5)
    qtbot.addWidget(view)
    view.show()
    parts = [inspection(number, values=np.full((16, 24), -2.0, np.float32)) for number in range(2)]
    return lambda number: view.show_inspection(parts[number % 2])


def trend(qtbot: QtBot, theme: Theme, icons: IconSet) -> Show:
    chart = TrendChart(theme, 40)
    qtbot.addWidget(chart)
    chart.show()
    kinds = ((-3.0, Verdict.PASS), (-1.0, Verdict.FAIL), (math.nan, Verdict.INVALID))
    random = np.random.default_rng(0)
    trends = [Trend(*zip(*(kinds[kind] for kind in random.integers(0, 3, 40)), strict=True)) for _ in range(7)]
    return lambda number: chart.show_trend(trends[number % 7], -2.0)


def histogram(qtbot: QtBot, theme: Theme, icons: IconSet) -> Show:
    chart = ScoreHistogram(theme)
    qtbot.addWidget(chart)
    chart.show()
    random = np.random.default_rng(0)
    scores = [tuple(random.uniform(-1, 1, 30).tolist()) for _ in range(7)]
    return lambda number: chart.show_recent(scores[number % 7])


@pytest.mark.slow
@pytest.mark.parametrize("make", [live_view, trend, histogram])
def test_a_part_more_costs_no_memory(qtbot: QtBot, theme: Theme, icons: IconSet, make: Callable[[QtBot, Theme, IconSet], Show]) -> None:
    show = make(qtbot, theme, icons)

    def show_all() -> int:
        for number in range(TIMES):
            show(number)
            QApplication.processEvents()
        gc.collect()
        return sys.getallocatedblocks()

    # What is made once, by the first showings, comes to an end; what is left behind grows in every round.
    held = [show_all() for _ in range(ROUNDS)]
    assert min(after - before for before, after in pairwise(held)) / TIMES < 0.5
