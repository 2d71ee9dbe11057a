"""The student's loss while it learns."""

from __future__ import annotations

import math

import pyqtgraph as pg

from inspector.gui.charts.plot import Plot
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_LEAST_SPAN = 0.1
"""In powers of ten: noise about a loss that stays is not blown up over the whole height."""


class LossCurve(Plot):
    """All of the curve so far over the whole width, the loss in powers of ten: it falls fast at first and slowly later."""

    LINES = 7

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.LINES)
        self._curve: tuple[float, ...] | None = None
        self._line = self.plot(pen=pg.mkPen(theme.accent, width=2), antialias=True)
        for side in ("left", "bottom"):
            self.getAxis(side).setPen(theme.border)
        self.getAxis("bottom").setStyle(showValues=False)
        self.setLabel("left", tr("loss"), color=theme.dim)
        self.setAccessibleName(tr("Loss of the student"))
        self.show_curve(())
        self.fit_letters()

    def show_curve(self, curve: tuple[float, ...]) -> None:
        """Losses in the order of the steps. What is not finite and positive is left out."""
        if curve == self._curve:
            return
        self._curve = curve
        points = [math.log10(loss) for loss in curve if math.isfinite(loss) and loss > 0]
        self.setAccessibleDescription(tr(f"{10 ** points[-1]:.3g} after {len(points)} points" if points else ""))
        if len(points) < 2:
            points = []
        low, high = min(points, default=0.0), max(points, default=0.0)
        room = max(0.0, _LEAST_SPAN - (high - low)) / 2
        self._line.setData(points)
        self.setRange(xRange=(0, max(1, len(points) - 1)), yRange=(low - room, high + room), padding=0)
        self.getAxis("left").setTicks([[(value, f"{10**value:.2g}") for value in (low, high)] if points else []])
        self.say("" if points else "The loss appears here")

    def fit_letters(self) -> None:
        super().fit_letters()
        metrics = self.fontMetrics()
        line = metrics.height()
        self.getAxis("left").setWidth(metrics.horizontalAdvance("0.0e-00") + 1.5 * line)
        self.plotItem.layout.setContentsMargins(0, 0.6 * line, 0.5 * line, 0.6 * line)
