"""Charts as PNG files, drawn by matplotlib: curves in the unit square, bars, and panels of means with their spread.

Figures are objects of their own, drawn by the Agg back end; pyplot and its global state are not used, and a user's matplotlibrc has no
effect, so that the same figures give the same file. This module is imported only when a chart is asked for: matplotlib comes with the
extra ``[lab]``.
"""

from __future__ import annotations

import math
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

from inspector.core.types import Picture
from inspector.lab.metrics.curves import ALL, Curve, CurvesByKind

COLOURS = ("#000000", "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#785e3c")
"""Okabe and Ito's palette, which people with any colour vision tell apart; brown instead of its yellow, too pale on white."""

DASHES = ("-", "--", ":")
"""Each round of the colours has its own, so that no two of 24 lines look alike."""

_DPI = 100
_KINDS = {
    "image_roc": ("Image ROC", "false positive rate (parts)", "true positive rate (parts)"),
    "pixel_roc": ("Pixel ROC", "false positive rate (pixels)", "true positive rate (pixels)"),
    "pro": ("Per-region overlap", "false positive rate (pixels)", "mean overlap with defect regions"),
}


@dataclass(frozen=True)
class Bar:
    """One bar of a chart. ``parts``: name -> length, in the chart's unit; ``note``: text behind the bar's sum."""

    label: str
    parts: Mapping[str, float]
    note: str = ""


@dataclass(frozen=True)
class SpreadLine:
    """Points with error bars. ``points``: x -> (mean, lowest, highest); a NaN leaves its point out."""

    label: str
    points: Mapping[float, tuple[float, float, float]]


@dataclass(frozen=True)
class SpreadPanel:
    """Lines over a logarithmic x axis with a tick at each x; y from ``low`` to ``high``."""

    title: str
    x_label: str
    low: float
    high: float
    lines: Sequence[SpreadLine]


def draw_curves(folder: Path, categories: Mapping[str, CurvesByKind]) -> list[Path]:
    """Write ``NAME_image_roc.png`` and so on for each category, and ``image_roc.png`` with all of them if there are several.

    Returns the files. Raises StorageError.
    """
    made = []
    for name, own in categories.items():
        for kind, curves in own.items():
            made.append(_draw_curves(folder / f"{_file_name(name)}_{kind}.png", kind, name, curves))
    if len(categories) > 1:
        for kind in _KINDS:
            together = {name: own[kind][ALL] for name, own in categories.items() if kind in own}
            if together:
                made.append(_draw_curves(folder / f"{kind}.png", kind, "", together))
    return made


def _draw_curves(path: Path, kind: str, name: str, curves: Mapping[str, Curve]) -> Path:
    with _own_style():
        write_figure(path, curves_figure(kind, name, curves))
    return path


def curves_figure(kind: str, name: str, curves: Mapping[str, Curve]) -> Figure:
    """``kind``: "image_roc", "pixel_roc" or "pro". The legend gives the area under each curve; undefined ones have "nan" and no line."""
    title, x_label, y_label = _KINDS[kind]
    figure = _figure(960, 640)
    axes = figure.add_subplot()
    if kind != "pro":  # a detector that only guesses
        axes.plot([0, 1], [0, 1], color="0.6", linestyle=":", linewidth=1, label="_")
    for (colour, dashes), (label, curve) in zip(_styles(), curves.items(), strict=False):
        axes.plot(curve.x, curve.y, color=colour, linestyle=dashes, label=f"{curve.area:.3f}  {label}")
    right = max((float(curve.x[-1]) for curve in curves.values() if curve.x.size), default=1.0)
    axes.set(title=f"{title}: {name}" if name else title, xlabel=x_label, ylabel=y_label, xlim=(0, right), ylim=(0, 1.005))
    _legend(axes)
    return figure


def draw_bars(path: Path, title: str, bars: Sequence[Bar]) -> None:
    """Write horizontal bars below each other, the first on top; a part of one name has one colour in each. Raises StorageError."""
    with _own_style():
        write_figure(path, bars_figure(title, bars))


def bars_figure(title: str, bars: Sequence[Bar]) -> Figure:
    """See :func:`draw_bars`: one matplotlib container for each name."""
    names = list(dict.fromkeys(name for bar in bars for name in bar.parts))
    figure = _figure(960, 150 + 32 * len(bars))
    axes = figure.add_subplot()
    ends = np.zeros(len(bars))
    for colour, name in zip(cycle(COLOURS[1:]), names, strict=False):
        lengths = np.array([bar.parts.get(name, 0.0) for bar in bars])
        axes.barh(range(len(bars)), lengths, left=ends, height=0.65, color=colour, label=_in_legend(name))
        ends = ends + lengths
    for row, (bar, end) in enumerate(zip(bars, ends, strict=True)):
        axes.annotate(f"{end:.1f}  {bar.note}".rstrip(), (end, row), (6, 0), textcoords="offset points", va="center")
    axes.set_yticks(range(len(bars)), [bar.label for bar in bars])
    axes.invert_yaxis()
    axes.set_xlim(0, 1.25 * (max(ends, default=0.0) or 1.0))  # room for the figures behind the bars
    axes.set_title(title)
    axes.grid(axis="y", visible=False)
    figure.legend(loc="outside lower left", ncols=4, frameon=False)
    return figure


def draw_spreads(path: Path, panels: Sequence[SpreadPanel]) -> None:
    """Write panels in rows of two. Raises StorageError."""
    with _own_style():
        write_figure(path, spreads_figure(panels))


def spreads_figure(panels: Sequence[SpreadPanel]) -> Figure:
    """See :func:`draw_spreads`. 760x480 pixels for each panel."""
    rows = math.ceil(len(panels) / 2)
    figure = _figure(2 * 760, rows * 480)
    for number, panel in enumerate(panels, start=1):
        axes = figure.add_subplot(rows, 2, number)
        for (colour, dashes), line in zip(_styles(), panel.lines, strict=False):
            known = {x: values for x, values in line.points.items() if all(map(math.isfinite, values))}
            means, lows, highs = np.array(list(known.values()), float).reshape(-1, 3).T
            axes.errorbar(
                list(known),
                means,
                (means - lows, highs - means),
                color=colour,
                linestyle=dashes,
                marker="o",
                capsize=4,
                label=_in_legend(line.label),
            )
        places = sorted({x for line in panel.lines for x in line.points})
        axes.set_xscale("log")
        axes.xaxis.set_major_locator(FixedLocator(places))
        axes.xaxis.set_minor_locator(NullLocator())
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
        axes.set(title=panel.title, xlabel=panel.x_label, ylabel="mean, lowest and highest", ylim=(panel.low, panel.high))
        axes.set_xlim(places[0] / 1.25, places[-1] * 1.25)
        _legend(axes)
    return figure


def write_figure(path: Path, figure: Figure) -> None:
    """Write a figure as PNG, atomically, whatever the file is called. Raises StorageError."""
    from inspector.storage.atomic import write_bytes
    from inspector.storage.png import encode_png

    write_bytes(path, encode_png(rasterised(figure), 6))


def rasterised(figure: Figure) -> Picture:
    """uint8 RGB (h, w, 3) of a figure."""
    canvas = FigureCanvasAgg(figure)
    with warnings.catch_warnings():
        # A letter that the font lacks, or a name longer than the picture: the chart is drawn all the same.
        warnings.simplefilter("ignore", UserWarning)
        canvas.draw()  # type: ignore[no-untyped-call]
    return np.ascontiguousarray(np.asarray(canvas.buffer_rgba(), np.uint8)[..., :3])  # type: ignore[no-untyped-call]


@contextmanager
def _own_style() -> Iterator[None]:
    """The library's default style whatever the user's is. Names of categories are text, never formulas between dollar signs."""
    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update({"text.parse_math": False, "axes.grid": True, "grid.color": "0.9", "axes.axisbelow": True})
        yield


def _figure(width: int, height: int) -> Figure:
    """An empty figure of ``width`` x ``height`` pixels."""
    return Figure(figsize=(width / _DPI, height / _DPI), dpi=_DPI, layout="constrained")


def _file_name(name: str) -> str:
    """Without what a file's name may not have everywhere."""
    return re.sub(r"[^\w.-]", "_", name)


def _styles() -> Iterator[tuple[str, str]]:
    """Colour and dashes of the first line, the second, and so on without end."""
    return cycle([(colour, dashes) for dashes in DASHES for colour in COLOURS])


def _in_legend(name: str) -> str:
    """matplotlib leaves out of a legend what begins with an underscore: a blank before it keeps it in."""
    return f" {name}" if name.startswith("_") else name


def _legend(axes: Axes) -> None:
    """Beside the plot."""
    axes.legend(loc="upper left", bbox_to_anchor=(1.01, 1), borderaxespad=0, frameon=False)
