"""The scores of the last parts beside the limit."""

from __future__ import annotations

import math

import pyqtgraph as pg
from PyQt6.QtCore import Qt

from calibration.statistics.drift import DriftAlarm
from inspector.core.drift_words import in_words
from inspector.core.promises.lot_standing import LotStanding, basis_in_words, shortly
from inspector.core.promises.lot_standing import in_words as lot_in_words
from inspector.core.status import Trend
from inspector.gui.charts.plot import Plot
from inspector.gui.charts.score_marks import ScoreMarks
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_GRID = 0.5
_MOST_STEPS = 4


class TrendChart(Plot):
    """A point for each part, the newest at the right: a dot for PASS, a cross for FAIL, a bar at the foot for INVALID."""

    def __init__(self, theme: Theme, length: int) -> None:
        super().__init__(theme, 7)
        self._trend = Trend()
        self._limit = math.nan
        self._range = (-1.0, 1.0)
        self._marks = ScoreMarks(theme)
        self._line = pg.InfiniteLine(angle=0, pen=pg.mkPen(theme.text, width=1.5, style=Qt.PenStyle.DashLine))
        for item in (self._line, self._marks):
            self.addItem(item, ignoreBounds=True)
        self.hideAxis("bottom")
        self.showAxis("right")
        self.getAxis("right").setTextPen(theme.text)
        axis = self.getAxis("left")
        axis.setGrid(255)
        axis.setStyle(tickAlpha=255)
        axis.setZValue(self.getViewBox().zValue() - 1)
        self.setXRange(1 - max(2, length), 0, padding=0.01)
        self._warned: tuple[str, ...] = ()
        self._warning = pg.TextItem(color=theme.invalid.mark, anchor=(0, 0), fill=theme.surface)
        self._warning.setZValue(2)
        self._warning.setVisible(False)
        self.addItem(self._warning, ignoreBounds=True)
        self.setAccessibleName(tr("Trend of scores"))
        self.fit_letters()

    @property
    def value_range(self) -> tuple[float, float]:
        """The log10 scores at the foot and at the top."""
        return self._range

    def show_trend(self, trend: Trend, limit: float) -> None:
        """``limit``: log10 score, NaN for none."""
        if trend == self._trend and (limit == self._limit or (math.isnan(limit) and math.isnan(self._limit))):
            return
        if trend.scored_by != self._trend.scored_by:
            self._range = (-1.0, 1.0)  # another recipe has a scale of its own
        self._trend, self._limit = trend, limit
        self._range = settled_range(self._range, [value for value in (*trend.scores, limit) if math.isfinite(value)])
        self._show()

    @property
    def warning(self) -> str:
        """What is written of drift and of the lot; empty if nothing drifts and the lot is like the others."""
        return str(self._warning.toPlainText()) if self._warning.isVisible() else ""

    def show_drift(self, alarms: tuple[DriftAlarm, ...], lot: LotStanding | None = None) -> None:
        """Name what has drifted, and which way, and what an unlike lot costs; how much and since when stands in the tool tip."""
        drifted = ", ".join(f"{alarm.name} {'↑' if alarm.moved > 0 else '↓'}" for alarm in alarms)
        said = [words for words in (shortly(lot), drifted) if words]
        told = [lot_in_words(lot), basis_in_words(lot)] if lot is not None and lot.unlike else []
        warned = (*said, *told, *map(in_words, alarms))
        if warned == self._warned:
            return
        self._warned = warned
        self._warning.setText("\n".join(f"⚠ {tr(words)}" for words in said))
        self._warning.setVisible(bool(said))
        self.setToolTip("\n".join(map(tr, warned[len(said) :])))
        self._place_warning()

    def _place_warning(self) -> None:
        seen = self.viewRect()
        self._warning.setPos(seen.left(), self._range[1])
        self._warning.setTextWidth(-1)
        room = float(self.getViewBox().width() + self.getAxis("right").width())
        if room > 0 and self._warning.boundingRect().width() > room:
            self._warning.setTextWidth(room)  # in two lines rather than cut, and no wider than they are: the limit is seen beside
            self._warning.setTextWidth(self._warning.textItem.document().idealWidth())

    def fit_letters(self) -> None:
        super().fit_letters()
        self._warning.setFont(self.font())
        metrics = self.fontMetrics()
        self.getAxis("left").setWidth(metrics.horizontalAdvance("−00.0") + metrics.height() * 0.5)
        self.getAxis("right").setWidth(metrics.horizontalAdvance(tr("limit")) + metrics.height() * 0.5)
        self.plotItem.layout.setContentsMargins(0, metrics.height() * 0.5, 0, metrics.height() * 0.5)
        self._show()

    def _show(self) -> None:
        low, high = self._range
        self.setYRange(low, high, padding=0)
        step = _GRID * 2 ** max(0, math.ceil(math.log2((high - low) / (_GRID * _MOST_STEPS))))
        self.getAxis("left").setTickSpacing(step, step)
        scores = self._trend.scores
        self._marks.show_parts(scores, self._trend.verdicts, low, self.fontMetrics().height())
        known = math.isfinite(self._limit)
        self._line.setVisible(known)
        self._line.setValue(self._limit if known else low)
        self.getAxis("right").setTicks([[(self._limit, tr("limit"))] if known else []])
        self._place_warning()
        self.say("" if len(scores) else "Scores appear here")


def settled_range(old: tuple[float, float], values: list[float]) -> tuple[float, float]:
    """An axis around ``values`` that moves only if it must: in steps, at once to hold all, back only if half would be empty."""
    if not values:
        return old
    # A score that counts from a typical good pixel is never negative, so neither is its axis.
    low = max(math.floor((min(values) - 0.1) / _GRID) * _GRID, 0.0 if min(values) >= 0 else -math.inf)
    high = math.ceil((max(values) + 0.1) / _GRID) * _GRID
    if old[0] <= low and high <= old[1] and (high - low) > 0.5 * (old[1] - old[0]):
        return old
    return low, high
