"""ROC and PRO curves as picture files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from inspector.cli.console import figure
from inspector.lab.charts.chart import Axis, Chart, Line, draw_chart, share_axis, write_picture
from inspector.lab.evaluation.evaluation import MAX_FPR
from inspector.lab.evaluation.measuring import ALL, Curves
from inspector.lab.metrics.curves import Curve

_KINDS = {
    "image_roc": ("Image ROC", "true positive rate (parts)"),
    "pixel_roc": ("Pixel ROC", "true positive rate (pixels)"),
    "pro": ("Per-region overlap", "mean overlap with defect regions"),
}


def draw_curves(folder: Path, found: Mapping[str, Curves]) -> list[Path]:
    """``NAME_image_roc.png`` and so on for each category, and ``image_roc.png`` with all of them if they are several.

    Returns the files. Raises StorageError.
    """
    made = [_draw(folder / f"{_file_name(name)}_{kind}.png", kind, name, own[kind]) for name, own in found.items() for kind in own]
    if len(found) > 1:
        for kind in _KINDS:
            together = {name: own[kind][ALL] for name, own in found.items() if kind in own}
            if together:
                made.append(_draw(folder / f"{kind}.png", kind, "", together))
    return made


def _draw(path: Path, kind: str, name: str, curves: Mapping[str, Curve]) -> Path:
    title, label = _KINDS[kind]
    across = _pro_axis() if kind == "pro" else share_axis(f"false positive rate ({'parts' if kind == 'image_roc' else 'pixels'})")
    lines = [Line(f"{figure(curve.area, 3)}  {line}", curve.x, curve.y) for line, curve in curves.items()]
    chart = Chart(f"{title}: {name}" if name else title, across, share_axis(label), lines, diagonal=kind != "pro")
    write_picture(path, draw_chart(chart))
    return path


def _pro_axis() -> Axis:
    return share_axis("false positive rate (pixels)", 0, MAX_FPR)


def _file_name(name: str) -> str:
    return re.sub(r"[^\w.-]", "_", name)
