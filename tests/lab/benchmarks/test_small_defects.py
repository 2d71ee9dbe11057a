"""Small defects are what they are said to be: of so many pixels, on the part, and the same each time."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.camera.simulated.conveyor import Conveyor
from inspector.lab.benchmarks.small_defects import CONTRAST, DEFECT_KINDS, small_defect_category, spoiled
from inspector.lab.datasets.catalog import PixelTruth


@pytest.fixture(scope="module")
def line() -> Conveyor:
    return Conveyor("metal", 1, (256, 192), defect_rate=0.5)


@pytest.mark.parametrize("kind", DEFECT_KINDS)
@pytest.mark.parametrize("number", range(4))
def test_a_defect_is_small_and_lies_on_the_part(line: Conveyor, kind: str, number: int) -> None:
    good, bad = line.part(number, good=True).image, spoiled(line, number, kind, 10)
    changed = np.abs(bad.astype(int) - good).max(axis=2) > CONTRAST / 3
    rows, columns = np.nonzero(changed)
    reach = 10 if kind == "dot" else 20
    assert 5 <= max(np.ptp(rows), np.ptp(columns)) + 1 <= reach + 3
    assert 25 <= changed.sum() <= 130
    middle = np.array([columns.mean(), rows.mean()])
    assert np.hypot(*(line.open_spots - middle).T).min() < 3


def test_the_same_defect_comes_again_and_no_two_are_alike(line: Conveyor) -> None:
    assert np.array_equal(spoiled(line, 3, "dot", 8), spoiled(line, 3, "dot", 8))
    assert not np.array_equal(spoiled(line, 3, "dot", 8), spoiled(line, 4, "dot", 8))


def test_no_part_is_there_twice(line: Conveyor) -> None:
    category = small_defect_category(line, 8, parts=3, tests=2)
    assert [part.kind for part in category.test] == ["good", "good", "dot", "dot", "scratch", "scratch"]
    assert [part.defective for part in category.test] == [False, False, True, True, True, True]
    pictures = [read() for read in category.good] + [part.picture() for part in category.test]
    assert len({picture.tobytes() for picture in pictures}) == 9
    assert category.pixels is PixelTruth.NONE
    # Of a line with defects of its own, none is used.
    assert all(np.array_equal(read(), line.part(number, good=True).image) for number, read in enumerate(category.good))
