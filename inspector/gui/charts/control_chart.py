"""A control chart over time: points, their limits, and a ring with the number of the rule where one is broken."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime

import numpy as np
import pyqtgraph as pg
from PyQt6.QtCore import Qt
from PyQt6.QtGui import QResizeEvent

from inspector.core.quality.report import Change, ChartLimits, Interval, RuleHit
from inspector.gui.charts.plot import Plot
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_MOST_TICKS = 6
_MOST_MARKS = 30


class ControlChart(Plot):
    """``unit``: what values are multiplied by before they are shown, 100 for shares."""

    LINES = 8
    _shown: tuple[np.ndarray, np.ndarray, list[np.ndarray]] | None = None
    """Of the class: the base class resizes before there is anything else."""

    def __init__(self, theme: Theme, name: str, unit: float = 1.0) -> None:
        super().__init__(theme, self.LINES)
        self._theme = theme
        self._unit = unit
        self.setAccessibleName(name)
        self._line = pg.PlotDataItem(
            pen=pg.mkPen(theme.accent, width=1.5), symbol="o", symbolBrush=theme.accent, symbolPen=None, symbolSize=5
        )
        self._centre = pg.PlotDataItem(pen=pg.mkPen(theme.dim, width=1))
        limit = pg.mkPen(theme.failed.mark, width=1.2, style=Qt.PenStyle.DashLine)
        self._limits = tuple(pg.PlotDataItem(pen=limit) for _ in range(2))
        self._rings = pg.ScatterPlotItem(symbol="o", size=13, pen=pg.mkPen(theme.failed.mark, width=2), brush=None)
        # Never removed: what is taken out of a scene that is being painted takes the program with it.
        self._numbers: list[pg.TextItem] = []
        self._marks: list[pg.InfiniteLine] = []
        for item in (self._centre, *self._limits, self._line, self._rings):
            self.addItem(item, ignoreBounds=True)
        axis = self.getAxis("left")
        axis.setGrid(255)
        axis.setStyle(tickAlpha=255)
        axis.setZValue(self.getViewBox().zValue() - 1)
        self.say("No part was judged in this time")
        self.fit_letters()

    def show_chart(
        self,
        intervals: Sequence[Interval],
        values: Sequence[float],
        limits: Sequence[ChartLimits],
        hits: Sequence[RuleHit],
        changes: Sequence[Change],
    ) -> None:
        """One value and its limits for each interval; ``changes`` are lines from top to bottom."""
        at = np.array([(one.start + one.end) / 2 for one in intervals])
        shown = self._unit * np.array(values, dtype=np.float64)
        bounds = [self._unit * np.array([getattr(one, name) for one in limits]) for name in ("centre", "lower", "upper")]
        self._line.setData(at, shown, connect="finite")
        for item, bound in zip((self._centre, *self._limits), bounds, strict=True):
            item.setData(at, bound, connect="finite")
        rules: dict[int, list[str]] = {}
        for hit in hits:
            rules.setdefault(hit.last, []).append(hit.rule.rpartition(" ")[2])
        places = [place for place in rules if math.isfinite(shown[place])]
        self._rings.setData(at[places], shown[places]) if places else self._rings.setData([], [])
        known = shown[np.isfinite(shown)]
        self.say("" if known.size else "No part was judged in this time" if not len(at) else "No scores in this time")
        if not known.size:
            self._write([])
            self._mark([])
            return
        self._shown = (at, known, bounds)
        self._set_ranges(*self._shown)
        self._write([(",".join(rules[place]), float(at[place]), float(shown[place])) for place in places])
        self._mark([change.at for change in changes if at[0] <= change.at <= at[-1]][:_MOST_MARKS])

    def _set_ranges(self, at: np.ndarray, known: np.ndarray, bounds: Sequence[np.ndarray]) -> None:
        # An interval of few parts has limits far out: they are not what the axis is for.
        usual = [float(np.median(bound[np.isfinite(bound)])) for bound in bounds if np.isfinite(bound).any()]
        low, high = min(float(known.min()), *usual), max(float(known.max()), *usual)
        room = 0.18 * max(high - low, 1e-6)
        floor = 0.0 if self._unit != 1.0 else low - room
        self.setYRange(floor, high + room, padding=0)
        self.getAxis("left").setTicks([_round_ticks(floor, high + room)])
        edge = 0.03 * max(1.0, at[-1] - at[0])
        self.setXRange(at[0] - edge, at[-1] + edge, padding=0)
        form = "%d %b %H:%M" if at[-1] - at[0] > 86_400 else "%H:%M" if at[-1] - at[0] > 300 else "%H:%M:%S"
        room_for = int(self.width() / max(1, 1.8 * self.fontMetrics().horizontalAdvance(datetime.now().strftime(form))))
        ticks = np.linspace(at[0], at[-1], max(2, min(_MOST_TICKS, len(at), room_for)))
        self.getAxis("bottom").setTicks([[(float(one), datetime.fromtimestamp(float(one)).strftime(form)) for one in ticks]])

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if self._shown is not None:
            self._set_ranges(*self._shown)

    def _write(self, numbers: Sequence[tuple[str, float, float]]) -> None:
        """The numbers of rules, each above its point."""
        while len(self._numbers) < len(numbers):
            item = pg.TextItem(color=self._theme.failed.mark, anchor=(0.5, 1.25))
            self.addItem(item, ignoreBounds=True)
            self._numbers.append(item)
        for place, item in enumerate(self._numbers):
            item.setVisible(place < len(numbers))
            if place < len(numbers):
                text, x, y = numbers[place]
                item.setFont(self.font())
                item.setText(tr(text))
                item.setPos(x, y)

    def _mark(self, moments: Sequence[float]) -> None:
        """A line for each change."""
        while len(self._marks) < len(moments):
            line = pg.InfiniteLine(angle=90, pen=pg.mkPen(self._theme.dim, width=1, style=Qt.PenStyle.DotLine))
            self.addItem(line, ignoreBounds=True)
            self._marks.append(line)
        for place, line in enumerate(self._marks):
            line.setVisible(place < len(moments))
            if place < len(moments):
                line.setPos(moments[place])

    def fit_letters(self) -> None:
        super().fit_letters()
        metrics = self.fontMetrics()
        self.getAxis("left").setWidth(metrics.horizontalAdvance("−00.00") + metrics.height() * 0.5)
        self.plotItem.layout.setContentsMargins(0, metrics.height() * 0.5, metrics.height(), 0)


def _round_ticks(low: float, high: float) -> list[tuple[float, str]]:
    """Three to six round values, each with as many digits as tell them apart."""
    rough = (high - low) / 4
    power = 10.0 ** math.floor(math.log10(rough))
    step = power * next(one for one in (1.0, 2.0, 5.0, 10.0) if one * power >= rough * 0.999)
    digits = max(0, -math.floor(math.log10(step) + 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [(place * step, f"{place * step:z.{digits}f}".replace("-", "−")) for place in range(first, last + 1)]
