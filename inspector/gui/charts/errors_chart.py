"""Both errors over the limit: good parts that are rejected, defects that pass."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PyQt6.QtCore import Qt

from inspector.core.promises.both_errors import BothErrors
from inspector.gui.charts.plot import Plot
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_TICKS = (0, 25, 50, 75, 100)


class ErrorsChart(Plot):
    """Per cent over the score. Good parts: what is counted is a thin line, its bound a thick one; defects: planted ones a thick line, those
    that people confirmed a thin one. The two errors differ by colour and by dashes. The limit in use, the one asked about, and the proposed
    one stand upright.

    A margin at either side is left free, so that a slider of that half handle can lie under the same axis.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 14)
        self._theme = theme
        dashed = Qt.PenStyle.DashLine
        self._bound = pg.PlotDataItem(pen=pg.mkPen(theme.accent, width=2.5))
        self._rejected = pg.PlotDataItem(pen=pg.mkPen(theme.accent, width=1))
        self._planted = pg.PlotDataItem(pen=pg.mkPen(theme.failed.mark, width=2.5, style=dashed))
        self._known = pg.PlotDataItem(pen=pg.mkPen(theme.failed.mark, width=1, style=dashed))
        self._in_use = pg.InfiniteLine(angle=90, pen=pg.mkPen(theme.dim, width=1.5, style=Qt.PenStyle.DotLine))
        self._asked = pg.InfiniteLine(angle=90, pen=pg.mkPen(theme.text, width=2))
        self._proposed = pg.InfiniteLine(angle=90, pen=pg.mkPen(theme.passed.mark, width=2, style=Qt.PenStyle.DashDotLine))
        for item in (self._in_use, self._proposed, self._bound, self._rejected, self._planted, self._known, self._asked):
            self.addItem(item, ignoreBounds=True)
        self.showAxis("top")
        self.getAxis("top").setStyle(showValues=False)
        left = self.getAxis("left")
        left.setTicks([[(tick, f"{tick} %") for tick in _TICKS]])
        left.setGrid(255)
        left.setStyle(tickAlpha=255)
        left.setZValue(self.getViewBox().zValue() - 1)
        self.setLabel("bottom", tr("0: an ordinary good part, 100: the limit"))
        self.getAxis("bottom").setTicks([[]])
        self.setYRange(0, 104, padding=0)
        self.setAccessibleName(tr("Both errors over the limit: good parts that are rejected, and defects that pass"))
        self.fit_letters()

    def show_errors(self, along: Sequence[BothErrors]) -> None:
        """For limits in rising order; the axis runs from the first to the last."""
        at = np.array([one.limit for one in along])
        self.setXRange(float(at[0]), float(at[-1]), padding=0)
        for item, name in (
            (self._bound, "bound"),
            (self._rejected, "rejected"),
            (self._planted, "planted_pass"),
            (self._known, "known_pass"),
        ):
            values = 100 * np.array([getattr(one, name) for one in along])
            item.setData(at, values, connect="finite")
        planted, known = (bool(np.isfinite(item.yData).any()) for item in (self._planted, self._known))
        passing = "defects that pass (thin: confirmed ones)" if known else "defects that pass" if planted else "no defects are known"
        self.setLabel(
            "top",
            f"<font color='{self._theme.accent}'>━</font> {tr('good parts rejected, at most (thin: counted)')} &nbsp; "
            f"<font color='{self._theme.failed.mark}'>╍</font> {tr(passing)}",
            color=self._theme.dim,
        )

    def show_limits(self, in_use: float, asked: float, proposed: float) -> None:
        """Each NaN for none."""
        for line, value in ((self._in_use, in_use), (self._asked, asked), (self._proposed, proposed)):
            line.setVisible(math.isfinite(value))
            if math.isfinite(value):
                line.setValue(value)

    def show_scale(self, ticks: Sequence[tuple[float, str]]) -> None:
        """Score and text of each tick."""
        self.getAxis("bottom").setTicks([list(ticks)])

    @property
    def left_px(self) -> int:
        """Pixels from the chart's left edge to where the axis begins."""
        return round(float(self.getAxis("left").width()))

    def set_margin(self, margin: int) -> None:
        """At the right end, in pixels."""
        self.plotItem.layout.setContentsMargins(0, 0, margin, 0)

    def fit_letters(self) -> None:
        super().fit_letters()
        self.getAxis("top").setHeight(self.fontMetrics().height() * 1.4)
        self.getAxis("bottom").setHeight(self.fontMetrics().height() * 2.4)
        self.getAxis("left").setWidth(self.fontMetrics().horizontalAdvance("100 %") + 8)
