"""Where the scores of good parts lie, and those of the last parts, beside the limit."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PyQt6.QtCore import Qt
from PyQt6.QtGui import QBrush, QColor

from inspector.gui.charts.plot import Plot
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

BINS = 48
_UP, _DOWN, _OUT_OF_SIGHT = 1.2, -1.0, 10.0
_MOST_TICKS = 6
_LEAST = 0.02
"""Heights: of the most frequent score, and of a single one among many, which is seen too."""


class ScoreHistogram(Plot):
    """Held-out good scores upwards, filled; recent scores downwards, hatched; known defects downwards, narrow and filled: told apart by
    place and shape, not by colour. 0 on the axis is an ordinary good part, 100 the limit in use.

    A margin at either side is left free, so that a slider of that half handle can lie under the same axis.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 6)
        self._theme = theme
        self._range = (-1.0, 1.0)
        self._label = ""
        self._good = np.zeros(BINS)
        self._recent = np.zeros(BINS)
        self._recent_scores: tuple[float, ...] = ()
        self._known_scores: tuple[float, ...] = ()
        self._known = np.zeros(BINS)
        shade = QColor(theme.failed.mark)
        shade.setAlpha(38)
        self._beyond = pg.LinearRegionItem((0, 0), movable=False, brush=shade, pen=pg.mkPen(None))
        doubt = QColor(theme.invalid.mark)
        doubt.setAlpha(60)
        self._band = pg.LinearRegionItem((0, 0), movable=False, brush=doubt, pen=pg.mkPen(None))
        self._line = pg.InfiniteLine(angle=90, pen=pg.mkPen(theme.text, width=2, style=Qt.PenStyle.DashLine))
        hatched = QBrush(QColor(theme.text), Qt.BrushStyle.BDiagPattern)
        self._up = pg.BarGraphItem(x0=[], width=1, height=[], brush=theme.accent, pen=None)
        self._down = pg.BarGraphItem(x0=[], width=1, height=[], brush=hatched, pen=pg.mkPen(theme.text))
        self._bad = pg.BarGraphItem(x0=[], width=1, height=[], brush=theme.failed.mark, pen=None)
        middle = pg.InfiniteLine(pos=0, angle=0, pen=theme.dim)
        for item in (self._beyond, self._band, self._up, self._down, self._bad, middle, self._line):
            self.addItem(item, ignoreBounds=True)
        self.hideAxis("left")
        self.showAxis("top")
        self.getAxis("top").setStyle(showValues=False)
        self._captioned = True
        self.setLabel("bottom", tr("0: an ordinary good part, 100: the limit"))
        self.getAxis("bottom").setTicks([[]])
        self.setYRange(_DOWN, _UP, padding=0)
        self.setAccessibleName(tr("Histogram of scores: good parts above the axis, the last parts and known defects below it"))
        self.show_good((), self._range)
        self.show_limit(math.nan)
        self.fit_letters()

    @property
    def good_counts(self) -> NDArray[np.float64]:
        """float64 (BINS,), copied."""
        return self._good.copy()

    @property
    def recent_counts(self) -> NDArray[np.float64]:
        """float64 (BINS,), copied."""
        return self._recent.copy()

    def set_margin(self, margin: int) -> None:
        """In pixels."""
        self.plotItem.layout.setContentsMargins(margin, 0, margin, 0)

    def show_good(self, scores: Sequence[float], value_range: tuple[float, float], *, learned: bool = False) -> None:
        """``value_range``: the log10 scores at the two ends; what lies beyond is counted in the outermost bin. ``learned``: some of these
        parts were not held out."""
        self._range, self._learned = value_range, learned
        self._good = counts(scores, value_range)
        self._recent = counts(self._recent_scores, value_range)
        self._known = counts(self._known_scores, value_range)
        self.setXRange(*value_range, padding=0)
        self._show()

    def show_recent(self, scores: tuple[float, ...]) -> None:
        if scores != self._recent_scores:
            self._recent_scores = scores
            self._recent = counts(scores, self._range)
            self._show()

    def show_known(self, scores: tuple[float, ...]) -> None:
        """Of parts that are known to be bad."""
        self._known_scores = scores
        self._known = counts(scores, self._range)
        self._show()

    def show_scale(self, zero: float, hundred: float) -> None:
        """The scores that are 0 and 100 on the axis; NaN: there is no scale."""
        self.getAxis("bottom").setTicks([scale_ticks(zero, hundred, self._range)])

    @property
    def known_counts(self) -> NDArray[np.float64]:
        """float64 (BINS,), copied."""
        return self._known.copy()

    def show_limit(self, limit: float, review: float = math.nan) -> None:
        """NaN for none. ``review``: where the band below the limit begins."""
        low, high = self._range
        known = math.isfinite(limit)
        place = min(high, max(low, limit)) if known else high
        self._line.setVisible(known)
        self._line.setValue(place)
        self._beyond.setRegion((place, high))
        self._band.setVisible(known and review < limit)
        self._band.setRegion((max(low, min(review, place)), place) if review < limit else (place, place))

    def show_caption(self, shown: bool) -> None:
        """Whether what the axis counts from is written below it; in little room the bars need it more, and the tool tip tells it."""
        if shown != self._captioned:
            self._captioned = shown
            self.getAxis("bottom").showLabel(shown)
            self.setToolTip("" if shown else self.getAxis("bottom").labelText)
            self.fit_letters()

    def fit_letters(self) -> None:
        super().fit_letters()
        self.getAxis("top").setHeight(self.fontMetrics().height() * 1.3)
        self.getAxis("bottom").setHeight(self.fontMetrics().height() * (2.4 if self._captioned else 1.2))

    def _show(self) -> None:
        low, high = self._range
        step = (high - low) / BINS
        lefts = low + step * (np.arange(BINS) + 0.06)
        for bars, found, height in ((self._up, self._good, _UP), (self._down, self._recent, _DOWN)):
            # The empty ones too, out of sight: an item whose number of bars changes costs some bytes for ever each time (sip.array).
            heights = np.where(found > 0, np.maximum(_LEAST, found / max(1.0, found.max())), 0.0) * height
            bars.setOpts(x0=lefts, width=step * 0.88, y0=np.where(found > 0, 0.0, _OUT_OF_SIGHT), height=heights)
        heights = np.where(self._known > 0, np.maximum(_LEAST, self._known / max(1.0, self._known.max())), 0.0) * _DOWN
        middles = low + step * (np.arange(BINS) + 0.34)
        self._bad.setOpts(x0=middles, width=step * 0.36, y0=np.where(self._known > 0, 0.0, _OUT_OF_SIGHT), height=heights)
        known = int(self._known.sum())
        defects = f" &nbsp; <font color='{self._theme.failed.mark}'>▮</font> {tr(f'{known} defects')}" if known else ""
        shown = int(self._good.sum())
        good = tr(f"{shown} good parts" if self._learned else f"{shown} held out")
        label = (
            f"<font color='{self._theme.accent}'>■</font> {good} &nbsp; "
            f"<font color='{self._theme.text}'>▨</font> {tr(f'last {int(self._recent.sum())}')}{defects}"
        )
        if label != self._label:  # laying it out takes as long as drawing the bars
            self._label = label
            self.setLabel("top", label, color=self._theme.dim)
        self.getAxis("top").resizeEvent()  # else a longer text begins where the shorter one did, and is cut off


def scale_ticks(zero: float, hundred: float, ends: tuple[float, float]) -> list[tuple[float, str]]:
    """Score and text of places on the scale on which an ordinary good part is 0 and the limit in use 100; none without a scale."""
    low, high = ends
    unit = hundred - zero
    if not math.isfinite(unit) or unit <= 0:
        return []
    step = next(step for step in (25, 50, 100, 200, 500, 1000, 5000, 10**9) if (high - low) / unit * 100 / step <= _MOST_TICKS)
    first, last = math.ceil((low - zero) / unit * 100 / step), math.floor((high - zero) / unit * 100 / step)
    return [(zero + unit * place * step / 100, f"{place * step}".replace("-", "−")) for place in range(first, last + 1)]


def counts(scores: Sequence[float], value_range: tuple[float, float]) -> NDArray[np.float64]:
    """float64 (BINS,). What lies beyond an end is in the outermost bin; what is not finite is in none."""
    values = np.asarray([score for score in scores if math.isfinite(score)], dtype=np.float64)
    low, high = value_range
    found, _ = np.histogram(np.clip(values, low, high), bins=BINS, range=(low, high))
    return found.astype(np.float64)
