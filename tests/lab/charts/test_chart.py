"""Charts show points where their axes say, and tables say the same on the console and as Markdown."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from inspector.core.types import Picture
from inspector.lab.charts.chart import Axis, Chart, Line, draw_chart, share_axis, side_by_side
from inspector.lab.evaluation.sheet import Sheet, write_markdown

BLUE = (0, 114, 178)
AXES = share_axis("across"), share_axis("up")


def places(picture: Picture, colour: tuple[int, int, int], columns: slice = slice(84, 700)) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns of the pixels of about this colour within the plot."""
    rows, found = np.nonzero((np.abs(picture[:, columns].astype(int) - colour) < 20).all(axis=2))
    return rows, found + columns.start


def test_a_line_lies_where_its_points_are() -> None:
    lines = [Line("none", [], []), Line("level", [0, 0.5, 1], [0.25, 0.25, 0.25])]
    picture = draw_chart(Chart("title", *AXES, lines))
    rows, columns = places(picture, BLUE)
    bottom, top = 640 - 64, 48
    assert rows.mean() == pytest.approx(bottom - 0.25 * (bottom - top), abs=1)
    assert columns.min() == pytest.approx(84, abs=2)
    assert np.ptp(rows) <= 3


def test_a_spread_is_a_bar_from_the_lowest_to_the_highest() -> None:
    lines = [Line("none", [], []), Line("spread", [10.0], [0.5], [0.25], [1.0])]
    across = Axis("across", 1, 100, [1, 10, 100], logarithmic=True)
    rows, columns = places(draw_chart(Chart("title", across, AXES[1], lines)), BLUE)
    assert rows.min() == pytest.approx(48, abs=2)
    assert rows.max() == pytest.approx(640 - 64 - 0.25 * (640 - 64 - 48), abs=2)
    assert across.place(10) == pytest.approx(0.5)
    assert np.ptp(columns) <= 12


def test_what_is_not_known_leaves_no_mark() -> None:
    nan = float("nan")
    empty = draw_chart(Chart("title", *AXES, [Line("none", [], []), Line("x", [], [])]))
    unknown = draw_chart(Chart("title", *AXES, [Line("none", [], []), Line("x", [nan, 0.5], [0.5, nan], [nan, nan], [nan, nan])]))
    assert np.array_equal(empty, unknown)
    assert not places(empty, BLUE)[0].size


def test_names_that_cannot_be_drawn_and_more_lines_than_colours_do_no_harm() -> None:
    lines = [Line(f"prüfling {number} " * 9, [0, 1], [0, number / 30]) for number in range(30)]
    assert draw_chart(Chart("ü" * 200, share_axis("x" * 200), share_axis("y" * 200), lines, diagonal=True), 400, 300).shape == (300, 400, 3)


def test_pictures_stand_in_rows() -> None:
    pictures = [np.full((4, 6, 3), number, np.uint8) for number in range(3)]
    together = side_by_side(pictures, 2)
    assert together.shape == (8, 12, 3)
    assert [int(together[row, column, 0]) for row, column in ((0, 0), (0, 7), (5, 0), (5, 7))] == [0, 1, 2, 255]


@pytest.mark.parametrize(("low", "high", "ticks"), [(0, 1, 6), (0, 0.3, 7), (0.93, 1, 8), (0.9971, 1, 4), (0, 0.01, 6)])
def test_an_axis_covers_what_is_asked_with_few_ticks(low: float, high: float, ticks: int) -> None:
    axis = share_axis("x", low, high)
    assert axis.low <= low + 1e-12
    assert axis.high >= high - 1e-12
    assert len(axis.ticks) == ticks


def test_a_table_as_markdown(tmp_path: Path) -> None:
    sheet = Sheet(("a|b", "n"), [["x|y", 1], ["two\nlines", ""], ["sum", 3]], strong=1)
    write_markdown(tmp_path / "t.md", "Title", sheet, ["a note"])
    assert (tmp_path / "t.md").read_text().splitlines() == [
        "# Title",
        "",
        r"| a\|b | n |",
        "| --- | ---: |",
        r"| x\|y | 1 |",
        "| two lines |  |",
        "| **sum** | **3** |",
        "",
        "- a note",
    ]
    write_markdown(None, "Title", sheet)
