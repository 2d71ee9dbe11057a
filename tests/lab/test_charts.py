"""Charts show points where their axes say; the same figures give the same file."""

from __future__ import annotations

from pathlib import Path

import matplotlib
import numpy as np
import pytest
from matplotlib.patches import Rectangle

from inspector.lab.charts import (
    COLOURS,
    DASHES,
    Bar,
    SpreadLine,
    SpreadPanel,
    bars_figure,
    curves_figure,
    draw_bars,
    draw_curves,
    draw_spreads,
    spreads_figure,
)
from inspector.lab.metrics.curves import Curve
from inspector.storage.png import decode_png

NAN = float("nan")
STEP = Curve(np.array([0.0, 0.0, 1.0]), np.array([0.0, 0.5, 1.0]))
UNDEFINED = Curve(np.empty(0), np.empty(0))


def test_a_curve_lies_where_its_points_are_and_the_legend_has_its_area() -> None:
    figure = curves_figure("image_roc", "bottle", {"all": STEP, "scratch": UNDEFINED})
    (axes,) = figure.axes
    _, drawn, empty = axes.lines
    assert np.array_equal(drawn.get_xdata(), STEP.x) and np.array_equal(drawn.get_ydata(), STEP.y)
    assert np.size(empty.get_xdata()) == 0
    assert [text.get_text() for text in axes.get_legend().get_texts()] == ["0.750  all", "nan  scratch"]
    assert (axes.get_title(), axes.get_xlim()) == ("Image ROC: bottle", (0.0, 1.0))


def test_a_pro_curve_ends_where_it_is_cut() -> None:
    (axes,) = curves_figure("pro", "", {"all": Curve(np.array([0, 0.3]), np.array([0.5, 0.9]))}).axes
    assert axes.get_xlim() == (0.0, 0.3)
    assert len(axes.lines) == 1


def test_no_two_of_24_lines_look_alike() -> None:
    (axes,) = curves_figure("pro", "", {f"{number}": STEP for number in range(30)}).axes
    looks = [(line.get_color(), line.get_linestyle()) for line in axes.lines]
    assert len(looks) == 30 and len(set(looks[:24])) == 24 == len(COLOURS) * len(DASHES)


def test_parts_of_bars_have_their_lengths_and_one_colour_each() -> None:
    (axes,) = bars_figure("times", [Bar("one", {"a": 6.0, "b": 2.0}, "1.0 x"), Bar("two", {"b": 4.0})]).axes
    boxes = [patch for patch in axes.patches if isinstance(patch, Rectangle)]
    assert [(box.get_x(), box.get_width()) for box in boxes] == [(0, 6), (0, 0), (6, 2), (0, 4)]
    assert len({box.get_facecolor() for box in boxes}) == 2
    assert [text.get_text() for text in axes.texts] == ["8.0  1.0 x", "4.0"]
    assert [text.get_text() for text in axes.get_yticklabels()] == ["one", "two"]


def test_a_spread_is_a_bar_from_the_lowest_to_the_highest_and_what_is_unknown_leaves_no_mark() -> None:
    line = SpreadLine("plates", {10.0: (0.5, 0.25, 1.0), 30.0: (NAN, NAN, NAN)})
    (axes,) = spreads_figure([SpreadPanel("image AUROC", "s", 0, 1, [line])]).axes
    (drawn,) = axes.containers
    points, _, (bars,) = drawn.lines
    assert (list(points.get_xdata()), list(points.get_ydata())) == ([10.0], [0.5])
    assert bars.get_segments()[0][:, 1].tolist() == [0.25, 1.0]
    assert axes.get_xscale() == "log" and list(axes.get_xticks()) == [10.0, 30.0]


def test_files_are_whole_pictures_and_the_same_each_time(tmp_path: Path) -> None:
    panels = [SpreadPanel("a", "s", 0, 1, [SpreadLine("plates", {5.0: (0.5, 0.4, 0.6)})])] * 3
    for name in ("first", "second"):
        draw_spreads(tmp_path / f"{name}.png", panels)
        draw_bars(tmp_path / f"{name}_bars.png", "times", [Bar("one", {"a": 6.0}, "1.0 x")])
    assert decode_png((tmp_path / "first.png").read_bytes(), "").shape == (2 * 480, 2 * 760, 3)
    assert (tmp_path / "first.png").read_bytes() == (tmp_path / "second.png").read_bytes()
    assert (tmp_path / "first_bars.png").read_bytes() == (tmp_path / "second_bars.png").read_bytes()


def test_a_persons_own_style_changes_nothing(tmp_path: Path) -> None:
    draw_bars(tmp_path / "usual.png", "times", [Bar("one", {"a": 6.0})])
    with matplotlib.rc_context({"font.size": 30, "axes.facecolor": "black"}):
        draw_bars(tmp_path / "own.png", "times", [Bar("one", {"a": 6.0})])
        assert matplotlib.rcParams["font.size"] == 30
    assert (tmp_path / "usual.png").read_bytes() == (tmp_path / "own.png").read_bytes()


@pytest.mark.parametrize("name", ["prüfling " * 30, "検査", "$x", "a$b$c_{", "_hidden", "x/y:z"])
def test_any_name_is_drawn(tmp_path: Path, name: str) -> None:
    (file, *_) = draw_curves(tmp_path, {name[:100]: {"image_roc": {name: STEP}}})
    assert decode_png(file.read_bytes(), "").shape == (640, 960, 3)
    draw_bars(tmp_path / "bars.png", name, [Bar(name, {name: 1.0}, name)])
    draw_spreads(tmp_path / "spreads.png", [SpreadPanel(name, name, 0, 1, [SpreadLine(name, {1.0: (0.5, 0.4, 0.6)})])])
