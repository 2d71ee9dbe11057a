"""The curves of ``bench teach``: each figure against the seconds of the budget, and against the number of good parts."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

from inspector.lab.charts.chart import Axis, Chart, Line, draw_chart, share_axis, side_by_side, write_picture
from inspector.lab.trials.teach_trials import Compared

_SHOWN = {
    "image_auroc": "image AUROC",
    "pixel_auroc": "pixel AUROC",
    "aupro": "AUPRO",
    "false_reject_rate": "false rejects, share of good parts",
    "escape_rate": "escapes, share of defective parts",
}
_AREAS = ("image_auroc", "pixel_auroc", "aupro")
_LABEL = "mean, lowest and highest"
_PANEL = 760, 480


def draw_comparison(path: Path, rows: Sequence[Compared]) -> None:
    """Mean over the seeds as a line, lowest and highest as bars. Raises StorageError."""
    by_time = [row for row in rows if row.parts is None]
    by_parts = [row for row in rows if row.parts is not None]
    panels = []
    for key in _SHOWN:
        upright = _upright(key, rows)
        if by_time:
            panels.append(_panel(key, by_time, upright, "budget of teaching (s)", lambda row: row.budget_s))
        if by_parts:
            across = f"good parts, {by_parts[0].budget_s:g} s of teaching"
            panels.append(_panel(key, by_parts, upright, across, lambda row: row.train_parts))
    write_picture(path, side_by_side([draw_chart(panel, *_PANEL) for panel in panels], 2))


def _panel(key: str, rows: Sequence[Compared], upright: Axis, across: str, place: Callable[[Compared], float]) -> Chart:
    lines = []
    for category in dict.fromkeys(row.category for row in rows):
        own = sorted((row for row in rows if row.category == category), key=place)
        spreads = [row.spreads[key] for row in own]
        xs, means = [place(row) for row in own], [spread.mean for spread in spreads]
        lines.append(Line(category, xs, means, [spread.low for spread in spreads], [spread.high for spread in spreads]))
    ticks = sorted({place(row) for row in rows})
    x = Axis(across, ticks[0] / 1.25, ticks[-1] * 1.25, ticks, logarithmic=True)
    return Chart(_SHOWN[key], x, upright, lines)


def _upright(key: str, rows: Sequence[Compared]) -> Axis:
    """The same for all panels of a figure. Areas are shown from the lowest to 1, rates from 0 to the highest."""
    values = [end for row in rows for end in (row.spreads[key].low, row.spreads[key].high) if math.isfinite(end)]
    if key in _AREAS:
        return share_axis(_LABEL, min([*values, 0.99]) - 0.002, 1.0)
    return share_axis(_LABEL, 0.0, max([*values, 0.01]))
