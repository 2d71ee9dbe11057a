"""Bars are as long as what they stand for."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.lab.charts.bar_chart import Bar, draw_bars
from inspector.lab.charts.chart import COLOURS


def test_parts_have_their_lengths_and_one_colour_each() -> None:
    picture = draw_bars("times", [Bar("one", {"a": 6.0, "b": 2.0}, "1.0 x"), Bar("two", {"b": 4.0}, "")])
    assert picture.shape[1:] == (960, 3)

    def length(row: int, colour: tuple[int, int, int]) -> int:
        return int(np.all(picture[row] == colour, axis=1).sum())

    first, second = 56 + 4, 56 + 32 + 4
    assert length(first, COLOURS[1]) / length(first, COLOURS[2]) == pytest.approx(3, rel=0.05)
    assert length(second, COLOURS[2]) / length(first, COLOURS[2]) == pytest.approx(2, rel=0.05)
    assert length(second, COLOURS[1]) == 0
