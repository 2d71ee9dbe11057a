"""Probability of detection over the size of one kind of planted defect."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PyQt6.QtCore import Qt

from inspector.core.promises.escape_promise import PIXELS, KindPromise, SizeUnit
from inspector.gui.charts.plot import Plot
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_POINTS = 120
_FOUND, _MISSED = 106.0, -6.0
_TICKS = (0, 50, 90, 100)


class DetectionChart(Plot):
    """What was found as ticks above, what was missed below; the fitted curve, dashed its lower bound; upright the promised sizes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 11)
        self._curve = pg.PlotDataItem(pen=pg.mkPen(theme.accent, width=2.5))
        self._lower = pg.PlotDataItem(pen=pg.mkPen(theme.accent, width=1, style=Qt.PenStyle.DashLine))
        self._found = pg.ScatterPlotItem(symbol="|", size=9, pen=pg.mkPen(theme.passed.mark, width=1.5))
        self._missed = pg.ScatterPlotItem(symbol="|", size=9, pen=pg.mkPen(theme.failed.mark, width=1.5))
        self._sizes = tuple(pg.InfiniteLine(angle=90, pen=pg.mkPen(theme.text, width=1.5)) for _ in range(2))
        for item in (self._curve, self._lower, self._found, self._missed, *self._sizes):
            self.addItem(item, ignoreBounds=True)
        left = self.getAxis("left")
        left.setTicks([[(tick, f"{tick} %") for tick in _TICKS]])
        left.setGrid(255)
        left.setStyle(tickAlpha=255)
        left.setZValue(self.getViewBox().zValue() - 1)
        self.setYRange(_MISSED - 4, _FOUND + 4, padding=0)
        self.setAccessibleName(tr("Probability that a defect is found, over its size"))
        self.show_kind(None, PIXELS)
        self.fit_letters()

    def show_kind(self, kind: KindPromise | None, unit: SizeUnit) -> None:
        """None: nothing was planted."""
        self.say("" if kind is not None else "No defects were planted")
        tried = () if kind is None else kind.tried
        for item, wanted, height in ((self._found, True, _FOUND), (self._missed, False, _MISSED)):
            at = [math.log10(size) for size, hit in tried if hit is wanted]
            item.setData(at, [height] * len(at))
        told = [] if kind is None else [one.size for _, one in kind.told if one.promised]
        for line, size in zip(self._sizes, [*told, math.nan, math.nan][:2], strict=True):
            line.setVisible(math.isfinite(size))
            if math.isfinite(size):
                line.setValue(math.log10(size))
        self._curve.setData([], [])
        self._lower.setData([], [])
        if not tried:
            return
        low, high = min(size for size, _ in tried), max(size for size, _ in tried)
        self.setXRange(math.log10(low) - 0.03, math.log10(high) + 0.03, padding=0)
        along = np.geomspace(low, high, _POINTS)
        curve = None if kind is None else kind.everywhere.curve
        for item, share in () if curve is None else ((self._curve, curve.probability), (self._lower, curve.lower)):
            item.setData(np.log10(along), [100 * share(size) for size in along])
        ticks = [tick for power in range(-4, 5) for tick in (10.0**power, 2 * 10.0**power, 5 * 10.0**power) if low <= tick <= high]
        self.getAxis("bottom").setTicks([[(math.log10(tick), f"{tick:g}") for tick in ticks]])
        self.setLabel("bottom", tr(f"size in {unit.name}"))

    def fit_letters(self) -> None:
        super().fit_letters()
        self.getAxis("bottom").setHeight(self.fontMetrics().height() * 2.4)
        self.getAxis("left").setWidth(self.fontMetrics().horizontalAdvance("100 %") + 8)
