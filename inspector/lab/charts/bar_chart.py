"""Bars lying below each other, each of one or several parts, as a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.types import Picture
from inspector.lab.charts.chart import COLOURS, FINER, INK, PALE, WIDTH, draw_text, text_size

_BAR, _STEP, _TOP = 20, 32, 56
_LEGEND_ROW = 22


@dataclass(frozen=True)
class Bar:
    """``parts``: name -> length, in the unit of the chart; the same name has the same colour in each bar. ``note`` stands behind it."""

    label: str
    parts: Mapping[str, float]
    note: str


def draw_bars(title: str, bars: Sequence[Bar], width: int = WIDTH) -> Picture:
    """uint8 RGB (h, width, 3), as high as the bars need."""
    names = list(dict.fromkeys(name for bar in bars for name in bar.parts))
    rows = -(-len(names) // 4)
    height = _TOP + _STEP * len(bars) + 16 + _LEGEND_ROW * rows + 12
    canvas: NDArray[np.uint8] = np.full((height * FINER, width * FINER, 3), 255, np.uint8)
    draw_text(canvas, title, (16, 30), 0.62)
    left = 32 + max(text_size(bar.label, 0.5)[0] for bar in bars)
    room = width - left - 24 - max(text_size(_figure(bar), 0.5)[0] for bar in bars)
    longest = max(sum(bar.parts.values()) for bar in bars)
    for number, bar in enumerate(bars):
        y = _TOP + _STEP * number
        draw_text(canvas, bar.label, (16, y + 15), 0.5)
        _box(canvas, left, y, left + room, y + _BAR, PALE)
        end = 0.0
        for name, length in bar.parts.items():
            start, end = end, end + length
            colour = COLOURS[1 + names.index(name) % (len(COLOURS) - 1)]
            _box(canvas, left + room * start / longest, y, left + room * end / longest, y + _BAR, colour)
        draw_text(canvas, _figure(bar), (left + room + 8, y + 15), 0.5)
    for number, name in enumerate(names):
        x, y = 16 + (width - 32) // 4 * (number % 4), height - 12 - _LEGEND_ROW * (rows - number // 4)
        _box(canvas, x, y, x + 14, y + 14, COLOURS[1 + number % (len(COLOURS) - 1)])
        draw_text(canvas, name, (x + 20, y + 12), 0.45)
    return np.asarray(cv2.resize(canvas, None, fx=1 / FINER, fy=1 / FINER, interpolation=cv2.INTER_AREA), np.uint8)


def _figure(bar: Bar) -> str:
    return "  ".join(part for part in (f"{sum(bar.parts.values()):.1f}", bar.note) if part)


def _box(canvas: NDArray[np.uint8], left: float, top: float, right: float, bottom: float, colour: tuple[int, int, int]) -> None:
    corners = [(round(x * FINER), round(y * FINER)) for x, y in ((left, top), (right, bottom))]
    cv2.rectangle(canvas, corners[0], (max(corners[0][0], corners[1][0] - 1), corners[1][1] - 1), INK if not any(colour) else colour, -1)
