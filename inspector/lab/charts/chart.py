"""Line charts as pictures: axes with ticks and names, lines in colours that can be told apart, a legend beside the plot."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from inspector.core.types import Picture

WIDTH, HEIGHT = 960, 640
"""Of one chart, in pixels."""

FINER = 2
"""Everything is drawn so many times larger and then averaged down, which makes lines and letters smooth."""

_FONT = cv2.FONT_HERSHEY_SIMPLEX
INK, _GREY, PALE = (40, 40, 40), (110, 110, 110), (226, 226, 226)
# Okabe and Ito's colours, which the colour-blind tell apart too; without the yellow, which is too pale on white.
COLOURS = ((0, 0, 0), (0, 114, 178), (213, 94, 0), (0, 158, 115), (204, 121, 167), (230, 159, 0), (86, 180, 233), (120, 94, 60))
_DASHES = (0, 12, 4)
"""Length of a dash in pixels, 0 for a whole line: each round of colours has its own."""


@dataclass(frozen=True)
class Axis:
    """From ``low`` to ``high`` with figures at ``ticks``."""

    label: str
    low: float
    high: float
    ticks: Sequence[float]
    logarithmic: bool = False

    def place(self, value: float) -> float:
        """0 at ``low``, 1 at ``high``."""
        if self.logarithmic:
            return math.log(value / self.low) / math.log(self.high / self.low)
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True, eq=False)
class Line:
    """Points joined by straight lines; with ``low`` and ``high`` each has a dot and a bar between them."""

    label: str
    x: ArrayLike
    y: ArrayLike
    low: ArrayLike | None = None
    high: ArrayLike | None = None


@dataclass(frozen=True)
class Chart:
    """``diagonal``: with the line of a detector that only guesses."""

    title: str
    x: Axis
    y: Axis
    lines: Sequence[Line]
    diagonal: bool = False


def draw_chart(chart: Chart, width: int = WIDTH, height: int = HEIGHT) -> Picture:
    """uint8 RGB (height, width, 3)."""
    return _Drawing(chart, width, height).picture()


def side_by_side(pictures: Sequence[Picture], columns: int) -> Picture:
    """Pictures of one size in rows of ``columns``; what is left over is white."""
    blank = np.full_like(pictures[0], 255)
    filled = [*pictures, *[blank] * (-len(pictures) % columns)]
    rows = [np.concatenate(filled[start : start + columns], axis=1) for start in range(0, len(filled), columns)]
    return np.concatenate(rows)


def write_picture(path: Path, picture: Picture) -> None:
    """As PNG, atomically, whatever the ending. Raises StorageError."""
    from inspector.storage.atomic import write_bytes
    from inspector.storage.png import encode_png

    write_bytes(path, encode_png(picture, 6))


def share_axis(label: str, low: float = 0.0, high: float = 1.0) -> Axis:
    """An axis for parts of one, with ticks at even places."""
    step = next(step for step in (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2) if (high - low) / step <= 8 or step == 0.2)
    first = math.floor(low / step + 1e-9) * step
    count = math.ceil((high - first) / step - 1e-9)
    return Axis(label, first, first + count * step, [first + index * step for index in range(count + 1)])


class _Drawing:
    def __init__(self, chart: Chart, width: int, height: int) -> None:
        self._chart = chart
        self._canvas: NDArray[np.uint8] = np.full((height * FINER, width * FINER, 3), 255, np.uint8)
        legend = max([text_size(line.label, 0.5)[0] for line in chart.lines], default=0) + 56
        self._left, self._top = 84, 48
        self._right, self._bottom = width - min(legend + 16, width // 2), height - 64

    def picture(self) -> Picture:
        chart = self._chart
        self._text(chart.title, (self._left, 28), 0.62)
        self._axes()
        if chart.diagonal:
            self._polyline([self._at(chart.x.low, chart.y.low), self._at(chart.x.high, chart.y.high)], _GREY, 1, dash=4)
        for index, line in reversed(list(enumerate(chart.lines))):  # the first lies on top
            self._line(line, COLOURS[index % len(COLOURS)], _DASHES[index // len(COLOURS) % len(_DASHES)], 2)
            self._legend(index, line.label)
        small = cv2.resize(self._canvas, None, fx=1 / FINER, fy=1 / FINER, interpolation=cv2.INTER_AREA)
        return np.asarray(small, np.uint8)

    def _axes(self) -> None:
        chart = self._chart
        for tick in chart.x.ticks:
            x, _ = self._at(tick, chart.y.low)
            self._stroke((x, self._top), (x, self._bottom), PALE)
            self._text(_figure(tick), (x, self._bottom + 20), 0.45, centred=True)
        for tick in chart.y.ticks:
            _, y = self._at(chart.x.low, tick)
            self._stroke((self._left, y), (self._right, y), PALE)
            text = _figure(tick)
            self._text(text, (self._left - 8 - text_size(text, 0.45)[0], y + 5), 0.45)
        self._stroke((self._left, self._bottom), (self._right, self._bottom), INK)
        self._stroke((self._left, self._top), (self._left, self._bottom), INK)
        self._text(chart.x.label, ((self._left + self._right) / 2, self._bottom + 46), 0.52, centred=True)
        self._upright(chart.y.label)

    def _line(self, line: Line, colour: tuple[int, int, int], dash: int, thickness: int) -> None:
        xs, ys = np.asarray(line.x, float), np.asarray(line.y, float)
        known = np.isfinite(xs) & np.isfinite(ys)
        points = [self._at(float(x), float(y)) for x, y in zip(xs[known], ys[known], strict=True)]
        self._polyline(points, colour, thickness, dash)
        if line.low is None or line.high is None:
            return
        spread = zip(np.asarray(line.low, float)[known], np.asarray(line.high, float)[known], strict=True)
        for (x, y), (low, high) in zip(points, spread, strict=True):
            bottom, top = self._row(float(low)), self._row(float(high))
            self._stroke((x, bottom), (x, top), colour)
            for end in (bottom, top):
                self._stroke((x - 4, end), (x + 4, end), colour)
            cv2.circle(self._canvas, _fine((x, y)), 4 * FINER, colour, -1, cv2.LINE_AA)

    def _legend(self, index: int, label: str) -> None:
        y = self._top + 12 + 22 * index
        dash = _DASHES[index // len(COLOURS) % len(_DASHES)]
        self._polyline([(self._right + 16, y), (self._right + 44, y)], COLOURS[index % len(COLOURS)], 2, dash)
        self._text(label, (self._right + 52, y + 5), 0.5)

    def _at(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the axes lies, in pixels; what is outside lies on the edge."""
        return self._left + _inside(self._chart.x.place(x)) * (self._right - self._left), self._row(y)

    def _row(self, y: float) -> float:
        return self._bottom - _inside(self._chart.y.place(y)) * (self._bottom - self._top)

    def _polyline(self, points: Sequence[tuple[float, float]], colour: tuple[int, int, int], thickness: int, dash: int = 0) -> None:
        for start, end in _dashes(points, dash) if dash else pairwise(points):
            self._stroke(start, end, colour, thickness)

    def _stroke(self, start: tuple[float, float], end: tuple[float, float], colour: tuple[int, int, int], thickness: int = 1) -> None:
        cv2.line(self._canvas, _fine(start), _fine(end), colour, thickness * FINER, cv2.LINE_AA)

    def _text(self, text: str, place: tuple[float, float], scale: float, *, centred: bool = False) -> None:
        """``place``: left end of the line that the letters stand on, or its middle."""
        x = place[0] - text_size(text, scale)[0] / 2 if centred else place[0]
        draw_text(self._canvas, text, (x, place[1]), scale)

    def _upright(self, text: str) -> None:
        """The name of the y axis, from bottom to top."""
        width, height = text_size(text, 0.52)
        strip = np.full(((height + 8) * FINER, (width + 8) * FINER, 3), 255, np.uint8)
        cv2.putText(strip, _plain(text), _fine((4, height + 2)), _FONT, 0.52 * FINER, INK, FINER, cv2.LINE_AA)
        turned = np.rot90(strip)
        middle = (self._top + self._bottom) * FINER // 2
        top, left = max(0, middle - turned.shape[0] // 2), 12 * FINER
        room = self._canvas[top : top + turned.shape[0], left : left + turned.shape[1]]
        room[:] = turned[: room.shape[0]]


def _dashes(points: Sequence[tuple[float, float]], dash: int) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Pieces of ``dash`` pixels along the line, with gaps as long between them."""
    if len(points) < 2:
        return []
    corners = np.asarray(points, float)
    along = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(corners, axis=0).T))))
    starts = np.arange(0, along[-1], 2 * dash)
    pieces = []
    for start in starts:
        inside = along[(along > start) & (along < start + dash)]
        stops = np.concatenate(([start], inside, [min(start + dash, along[-1])]))
        places = [(float(np.interp(stop, along, corners[:, 0])), float(np.interp(stop, along, corners[:, 1]))) for stop in stops]
        pieces += list(pairwise(places))
    return pieces


def _inside(place: float) -> float:
    return min(1.0, max(0.0, place))


def draw_text(canvas: NDArray[np.uint8], text: str, place: tuple[float, float], scale: float) -> None:
    """Onto a canvas that is ``FINER`` times larger than its picture; ``place``: left end of the line that the letters stand on."""
    cv2.putText(canvas, _plain(text), _fine(place), _FONT, scale * FINER, INK, FINER, cv2.LINE_AA)


def text_size(text: str, scale: float) -> tuple[int, int]:
    """Width and height in pixels of the picture."""
    (width, height), _ = cv2.getTextSize(_plain(text), _FONT, scale * FINER, FINER)
    return width // FINER, height // FINER


def _plain(text: str) -> str:
    """OpenCV draws ASCII only."""
    return text.encode("ascii", "replace").decode()


def _fine(point: tuple[float, float]) -> tuple[int, int]:
    return round(point[0] * FINER), round(point[1] * FINER)


def _figure(value: float) -> str:
    return f"{value:.6g}" if abs(value) >= 1e-9 else "0"
