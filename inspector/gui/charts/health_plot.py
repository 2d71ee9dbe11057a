"""The last hour of a camera: pictures per second, and when it was away or lost some."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg

from inspector.core.camera_report import SLOT_S, SLOTS, HealthSlot
from inspector.gui.charts.plot import Plot
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_LEGEND = "Blue: pictures that came, per second. Green: those that were used. Yellow: away. Orange: some were lost"
_MINUTES = SLOTS * SLOT_S / 60


class HealthPlot(Plot):
    """Two lines, pictures that came and pictures that were used, over the minutes; bars at the foot where the camera was away (the
    verdicts' yellow) and where pictures were lost (their orange)."""

    LINES = 6

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.LINES)
        self._slots: tuple[HealthSlot, ...] = ()
        self._came = pg.PlotCurveItem(pen=pg.mkPen(theme.accent, width=1.6), connect="finite")
        self._used = pg.PlotCurveItem(pen=pg.mkPen(theme.passed.mark, width=1.6), connect="finite")
        self._away = pg.BarGraphItem(x=[0.0], height=[0.0], width=SLOT_S / 60, pen=None, brush=theme.invalid.mark)
        self._lost = pg.BarGraphItem(x=[0.0], height=[0.0], width=SLOT_S / 60, pen=None, brush=theme.failed.mark)
        for item in (self._away, self._lost, self._came, self._used):
            self.addItem(item, ignoreBounds=True)
        self.setXRange(-_MINUTES, 0, padding=0.01)
        self.getAxis("bottom").setTicks([[(-45, "−45 min"), (-30, "−30"), (-15, "−15"), (0, "now")]])
        self.getAxis("bottom").setStyle(hideOverlappingLabels=False)
        self.setToolTip(tr(_LEGEND))
        self.setAccessibleName(tr("The camera over the last hour"))
        self.fit_letters()

    def show_history(self, slots: tuple[HealthSlot, ...]) -> None:
        """Oldest first; drawn again only when a slot is full."""
        if len(slots) == len(self._slots) and slots[:-1] == self._slots[:-1] and self._slots:
            return
        self._slots = slots
        self._draw()

    def fit_letters(self) -> None:
        super().fit_letters()
        metrics = self.fontMetrics()
        self.getAxis("left").setWidth(metrics.horizontalAdvance("000.0") + metrics.height() * 0.4)
        self.getAxis("bottom").setHeight(round(metrics.height() * 1.3))
        side = metrics.horizontalAdvance("now") / 2
        self.plotItem.layout.setContentsMargins(0, round(metrics.height() * 0.5), round(side), 0)

    def _draw(self) -> None:
        # Always as many points: an item whose number of points changes costs some bytes for ever with each change.
        x = np.linspace(-_MINUTES, 0, SLOTS)
        came, used, away, lost = (np.full(SLOTS, np.nan) for _ in range(4))
        known = self._slots[-SLOTS:]
        for place, slot in enumerate(known, start=SLOTS - len(known)):
            came[place], used[place] = slot.fps, slot.used_fps
            away[place], lost[place] = float(slot.away_s > 0.05), float(slot.lost > 0)
        top = max(1.0, float(np.nanmax([*came, 0.0])) * 1.15)
        self.setYRange(0, top, padding=0)
        self.getAxis("left").setTickSpacing(_step(top), _step(top))
        self._came.setData(x, came)
        self._used.setData(x, used)
        self._away.setOpts(x=x, height=np.nan_to_num(away) * top, brush=self._away.opts["brush"])
        self._lost.setOpts(x=x, height=np.nan_to_num(lost) * top * 0.25)
        self.say("" if len(known) > 1 else "The last hour appears here")


def _step(top: float) -> float:
    """Two or three lines between nought and ``top``."""
    unit = 10.0 ** np.floor(np.log10(top))
    return float(next(step * unit for step in (0.5, 1.0, 2.0, 5.0) if top / (step * unit) <= 3))
