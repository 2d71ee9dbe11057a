"""The chart of scores: what stands above it is read whole, however it changes."""

from __future__ import annotations

from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.gui.charts.score_histogram import ScoreHistogram
from inspector.gui.widgets.theme import Theme


def test_a_longer_legend_stays_in_the_middle(qtbot: QtBot, theme: Theme) -> None:
    chart = ScoreHistogram(theme)
    qtbot.addWidget(chart)
    chart.resize(480, 160)
    chart.show()
    chart.show_good((0.5,) * 24, (0.0, 2.0))
    QApplication.processEvents()
    chart.show_known((1.5,) * 143)
    chart.show_recent((0.7,) * 59)
    axis = chart.getAxis("top")
    middle = axis.label.pos().x() + axis.label.boundingRect().width() / 2
    assert "143" in axis.label.toPlainText() and abs(middle - axis.size().width() / 2) <= 1
