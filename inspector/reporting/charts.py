"""Charts as PNG, drawn by matplotlib without a window and without its global state: safe on any thread."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from inspector.core.promises.escape_promise import EscapePromise, KindPromise
from inspector.core.promises.promise_words import KINDS
from inspector.core.quality.report import HEAT_CELLS, Change, ChartLimits, HeatMap, Interval, ReportFigures, RuleHit, ScoreColumn
from inspector.core.types import Picture, Verdict
from inspector.reporting.fonts import wide_font
from inspector.reporting.language import ENGLISH, Translate

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties

DPI = 170
INCHES_WIDE = 7.0

GREEN, RED, YELLOW, BLUE, INK, DIM, LINE = "#007a5a", "#c23a00", "#a87e00", "#0b62b8", "#12181f", "#56626e", "#c4ccd4"
MARKS = {
    "recipe": ("R", BLUE),
    "limit": ("L", INK),
    "lot": ("N", GREEN),
    "camera": ("C", YELLOW),
    "profile": ("P", YELLOW),
    "run": ("S", DIM),
}
"""The letter and the colour of a change in a chart."""
MARKS_IN_WORDS = "Marks: R recipe or version, L limit, N new lot, C camera, P calibration profile, S start of the program."
_MOST_MARKS = 40
_FIRST_WIDE = 0x2E80
"""Of the letters that DejaVu does not have."""


def share_chart(figures: ReportFigures, *, inches_high: float = 2.3, say: Translate = ENGLISH.say) -> bytes:
    """p chart: the share of FAIL of each interval, its control limits, and where a rule is broken."""
    figure, axes = _paper(inches_high)
    shares = [_share(one) for one in figures.intervals]
    _controlled(axes, figures.intervals, shares, figures.fail_limits, figures.fail_hits, 100.0)
    _label(axes, say("FAIL in %"))
    known = np.array([100 * one for one in shares if math.isfinite(one)])
    usual = np.array([100 * one.upper for one in figures.fail_limits if math.isfinite(one.upper)])
    # An interval of few parts has a limit far above: it is not what the axis is for.
    axes.set_ylim(0, 1.25 * max(known.max(initial=0.0), float(np.median(usual)) if usual.size else 0.0, 0.1))
    _mark(axes, figures.changes)
    return _png(figure)


def score_control_chart(figures: ReportFigures, *, inches_high: float = 2.3, say: Translate = ENGLISH.say) -> bytes:
    """Chart of the mean scores of the PASS parts, each recipe version with limits of its own."""
    figure, axes = _paper(inches_high)
    _controlled(axes, figures.intervals, [one.score for one in figures.intervals], figures.score_limits, figures.score_hits, 1.0)
    _label(axes, say("mean score of PASS"))
    _mark(axes, figures.changes)
    return _png(figure)


def score_chart(figures: ReportFigures, *, inches_high: float = 2.6, say: Translate = ENGLISH.say) -> bytes:
    """Every score: the band of the PASS parts, each part that did not pass, the limit, and all changes."""
    figure, axes = _paper(inches_high)
    columns = _with_breaks(figures.columns)
    at = _times([one.at for one in columns])
    least, mean, greatest, limit = (np.array([getattr(one, name) for one in columns]) for name in ("least", "mean", "greatest", "limit"))
    if len(at):
        axes.fill_between(at, least, greatest, color=GREEN, alpha=0.25, linewidth=0, label=say("PASS: least to greatest"))
        axes.plot(at, mean, color=GREEN, linewidth=0.8, label=say("PASS: mean"))
        axes.plot(at, limit, color=INK, linewidth=1.0, linestyle="--", drawstyle="steps-post", label=say("limit"))
    for verdict, colour, sign in ((Verdict.FAIL, RED, "x"), (Verdict.INVALID, YELLOW, "|")):
        own = [one for one in figures.points if one.verdict is verdict]
        if own:
            axes.plot(_times([one.at for one in own]), [one.score for one in own], sign, color=colour, markersize=3.5, label=verdict.value)
    _label(axes, say("score (log10)"))
    _mark(axes, figures.changes)
    if shown := axes.get_legend_handles_labels()[1]:
        axes.legend(prop=letters("".join(shown), 6.5), loc="upper right", frameon=True, framealpha=0.85, edgecolor=LINE, ncols=5)
    return _png(figure)


def detection_chart(promise: EscapePromise, *, inches_high: float = 3.6, say: Translate = ENGLISH.say) -> bytes:
    """Probability of detection over the size, a small chart for each kind of planted defect."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import NullFormatter, NullLocator

    figure = Figure(figsize=(INCHES_WIDE, inches_high), dpi=DPI, layout="constrained")
    field: Any = figure.subplots(2, 3, sharey=True)
    sizes = [size for one in promise.kinds for size, _ in one.tried]
    low, high = min(sizes), max(sizes)
    ticks = [tick for power in range(-4, 5) for tick in (10.0**power, 2 * 10.0**power, 5 * 10.0**power) if low <= tick <= high]
    for axes in field.ravel()[len(promise.kinds) :]:
        axes.set_visible(False)
    for axes, one in zip(field.ravel(), promise.kinds, strict=False):
        _detection(axes, one, np.geomspace(low, high, 80))
        axes.set(xscale="log", xlim=(low * 0.9, high * 1.1), ylim=(-6, 106), yticks=(0, 50, 90, 100))
        axes.xaxis.set_minor_locator(NullLocator())
        axes.xaxis.set_minor_formatter(NullFormatter())
        axes.set_xticks(ticks, [f"{tick:g}" for tick in ticks])
        axes.tick_params(labelsize=6.5, colors=DIM)
        axes.grid(True, color=LINE, linewidth=0.4)
        axes.set_title(f"{say(KINDS[one.kind])}: {one.everywhere.found} of {one.everywhere.planted}", fontsize=7.5, color=INK)
    figure.supxlabel(say(f"size in {promise.unit.name}"), fontsize=7.5)
    figure.supylabel(say("found in %"), fontsize=7.5)
    return _png(figure)


def _detection(axes: Axes, one: KindPromise, along: Any) -> None:
    """What was found above, what was missed below, the curve, its lower bound, and the promised sizes."""
    for found, height, colour in ((True, 103, GREEN), (False, -3, RED)):
        tried = [size for size, hit in one.tried if hit is found]
        axes.plot(tried, [height] * len(tried), "|", color=colour, markersize=4, markeredgewidth=0.6)
    curve = one.everywhere.curve
    if curve is not None:
        axes.plot(along, [100 * curve.probability(size) for size in along], color=BLUE, linewidth=1.2)
        axes.plot(along, [100 * curve.lower(size) for size in along], color=BLUE, linewidth=0.8, linestyle="--")
    for _, told in one.told:
        if told.promised:
            axes.axvline(told.size, color=INK, linewidth=0.9)


def heat_picture(heat: HeatMap, *, inches: tuple[float, float] = (3.4, 3.0), say: Translate = ENGLISH.say) -> bytes:
    """The failures on the reference picture, grey below; without one on a white field."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    counts = np.array(heat.counts, dtype=np.float64)
    figure = Figure(figsize=inches, dpi=DPI, layout="constrained")
    axes = figure.add_subplot()
    extent = (0.0, 1.0, 1.0, 0.0)
    aspect = 1.0
    if heat.reference is not None:
        grey = heat.reference[:, :, :3].astype(np.float64).mean(axis=2)
        step = max(1, max(grey.shape) // 600)
        aspect = grey.shape[0] / grey.shape[1]
        axes.imshow(grey[::step, ::step], cmap="gray", extent=extent, vmin=-40, vmax=300, aspect=aspect, interpolation="bilinear")
    smooth = _smoothed(counts)
    alpha = np.clip(smooth / max(float(smooth.max()), 1e-9), 0, 1) ** 0.5 * 0.85
    shown = axes.imshow(smooth, cmap=mpl.colormaps["inferno"], extent=extent, alpha=alpha, aspect=aspect, interpolation="bilinear", vmin=0)
    rows, columns = np.nonzero(counts)
    axes.plot((columns + 0.5) / HEAT_CELLS, (rows + 0.5) / HEAT_CELLS, "+", color="#19a3ff", markersize=3, markeredgewidth=0.6)
    for place in (1 / 3, 2 / 3):
        axes.axvline(place, color="white", linewidth=0.5, alpha=0.6)
        axes.axhline(place, color="white", linewidth=0.5, alpha=0.6)
    axes.set(xlim=(0, 1), ylim=(1, 0), xticks=[], yticks=[])
    bar = figure.colorbar(shown, ax=axes, shrink=0.8, pad=0.02)
    bar.ax.tick_params(labelsize=6)
    near = say("FAIL near here")
    bar.set_label(near, fontproperties=letters(near, 6.5))
    return _png(figure)


def letters(text: str, size: float) -> FontProperties:
    """The font for a text in a chart, of so many points: DejaVu, or one of this computer with Chinese letters where the text has them."""
    from matplotlib.font_manager import FontProperties

    wide = wide_font() if any(ord(letter) >= _FIRST_WIDE for letter in text) else None
    return FontProperties(size=size) if wide is None else FontProperties(fname=str(wide), size=size)


def picture_png(picture: Picture, most_px: int = 900) -> bytes:
    """A picture (uint8 RGB) as PNG, no longer at a side than ``most_px``."""
    from PIL import Image

    image = Image.fromarray(np.ascontiguousarray(picture[:, :, :3]))
    image.thumbnail((most_px, most_px))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def new_figure(inches_wide: float, inches_high: float) -> tuple[Figure, Axes]:
    """A figure with one chart in this report's letters and lines."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(inches_wide, inches_high), dpi=DPI, layout="constrained")
    axes = figure.add_subplot()
    axes.tick_params(labelsize=7, colors=DIM)
    axes.grid(True, color=LINE, linewidth=0.4)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axes.spines[side].set_color(LINE)
    return figure, axes


def to_png(figure: Figure) -> bytes:
    """The same bytes for the same figure."""
    return _png(figure)


def _label(axes: Axes, text: str) -> None:
    axes.set_ylabel(text, fontproperties=letters(text, 8))


def _paper(inches_high: float) -> tuple[Figure, Axes]:
    from matplotlib import dates

    mdates: Any = dates  # has no types
    figure, axes = new_figure(INCHES_WIDE, inches_high)
    locator = mdates.AutoDateLocator(minticks=4, maxticks=9)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(mdates.ConciseDateFormatter(locator))
    axes.xaxis.get_offset_text().set_fontsize(7)
    return figure, axes


def _times(at: Sequence[float]) -> Any:
    """For matplotlib, in the wall clock of this computer."""
    from matplotlib import dates

    mdates: Any = dates  # has no types
    return np.array([mdates.date2num(datetime.fromtimestamp(one)) for one in at])


def _with_breaks(columns: Sequence[ScoreColumn]) -> list[ScoreColumn]:
    """With an empty column wherever no part came for a while, so that no band is drawn across."""
    nan = math.nan
    step = min((later.at - one.at for one, later in pairwise(columns)), default=0.0)
    found: list[ScoreColumn] = []
    for column in columns:
        if found and column.at - found[-1].at > 12 * step:
            found.append(ScoreColumn((column.at + found[-1].at) / 2, nan, nan, nan, nan))
        found.append(column)
    return found


def _share(one: Interval) -> float:
    judged = one.tally.passed + one.tally.failed
    return one.tally.failed / judged if judged else math.nan


def _controlled(
    axes: Axes, intervals: Sequence[Interval], values: Sequence[float], limits: Sequence[ChartLimits], hits: Sequence[RuleHit], unit: float
) -> None:
    at = _times([(one.start + one.end) / 2 for one in intervals])
    shown = unit * np.array(values, dtype=np.float64)
    centre, lower, upper = (unit * np.array([getattr(one, name) for one in limits]) for name in ("centre", "lower", "upper"))
    axes.plot(at, centre, color=DIM, linewidth=0.8)
    for bound in (lower, upper):
        axes.plot(at, bound, color=RED, linewidth=0.8, linestyle=(0, (4, 2)), drawstyle="steps-mid")
    axes.plot(at, shown, color=BLUE, linewidth=0.9, marker="o", markersize=2.6)
    told: dict[int, list[str]] = {}
    for hit in hits:
        told.setdefault(hit.last, []).append(hit.rule.rpartition(" ")[2])
    places = [place for place in told if math.isfinite(shown[place])]
    if places:
        axes.plot(at[places], shown[places], "o", color=RED, markersize=5, markerfacecolor="none", markeredgewidth=1.2)
    for place in places:
        axes.annotate(
            ",".join(told[place]),
            (at[place], shown[place]),
            xytext=(0, 5),
            textcoords="offset points",
            fontsize=6.5,
            color=RED,
            ha="center",
        )
    axes.margins(y=0.18)


def _mark(axes: Axes, changes: Sequence[Change]) -> None:
    """A line with a letter for each change; changes at one moment share it."""
    together: dict[float, str] = {}
    for change in changes:
        letter = MARKS[change.what][0]
        letters = together.setdefault(round(change.at, 1), "")
        if letter not in letters:
            together[round(change.at, 1)] = letters + letter
    first = dict(MARKS.values())
    for at, letters in list(together.items())[:_MOST_MARKS]:
        place = _times([at])[0]
        axes.axvline(place, color=first[letters[0]], linewidth=0.7, alpha=0.8)
        axes.annotate(
            letters, (place, 1.0), xycoords=("data", "axes fraction"), xytext=(0, 1.5), textcoords="offset points", fontsize=6.5,
            ha="center", color=first[letters[0]],
        )  # fmt: skip


def _smoothed(counts: Any) -> Any:
    """A window of 5x5 cells, weighted, so that single failures are seen."""
    kernel = np.array([1.0, 4.0, 6.0, 4.0, 1.0]) / 16.0
    padded = np.pad(counts, 2)
    rows = sum(weight * padded[:, place : place + counts.shape[1]] for place, weight in enumerate(kernel))
    return sum(weight * rows[place : place + counts.shape[0]] for place, weight in enumerate(kernel))


def _png(figure: Figure) -> bytes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    out = io.BytesIO()
    canvas: Any = FigureCanvasAgg(figure)
    canvas.print_png(out, metadata={"Software": None})
    return out.getvalue()
