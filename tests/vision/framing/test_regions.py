"""Places above the limit, in pixels of the frame."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from inspector.core.judging import judge
from inspector.core.types import AnomalyMap, Rect, Verdict
from inspector.vision.framing.preprocessing import map_to_frame
from inspector.vision.framing.regions import MOST, find_regions

MAPS = hnp.arrays(np.float32, st.tuples(st.integers(1, 12), st.integers(1, 12)), elements=st.floats(-6, 1, width=32))


def plain(values: NDArray[np.float32]) -> AnomalyMap:
    return AnomalyMap(values, np.eye(3))


@given(MAPS, st.floats(-6, 1))
def test_a_part_that_fails_by_its_score_has_a_region_that_shows_why(values: NDArray[np.float32], limit: float) -> None:
    score = float(values.max())
    regions = find_regions(plain(values), limit, 1)
    assert bool(regions) == (judge(score, limit)[0] is Verdict.FAIL)
    if regions:
        assert regions[0].peak == score


@given(MAPS, st.floats(-6, 1))
def test_all_that_is_above_the_limit_is_in_some_region(values: NDArray[np.float32], limit: float) -> None:
    regions = find_regions(plain(values), limit, 1)
    above = np.count_nonzero(values.astype(np.float64) > limit)
    if len(regions) < MOST:
        assert sum(region.area_px for region in regions) == above
    peaks = [region.peak for region in regions]
    assert peaks == sorted(peaks, reverse=True)
    assert all(limit < peak for peak in peaks)
    for region in regions:
        column, row = (round(place) for place in region.peak_xy)
        assert values[row, column] == np.float32(region.peak)
        for x, y in region.outline:
            assert float(values[round(float(y)), round(float(x))]) > limit


def test_a_limit_that_float32_would_round_up_is_still_exceeded() -> None:
    """0.1 in float32 is larger than 0.1: the part fails, so it must have a region."""
    values = np.full((4, 4), -3, np.float32)
    values[1, 2] = 0.1
    assert judge(float(values.max()), 0.1)[0] is Verdict.FAIL
    assert len(find_regions(plain(values), 0.1, 1)) == 1


def test_places_that_touch_at_a_corner_are_one() -> None:
    values = np.full((6, 8), -3, np.float32)
    values[1, 1] = values[2, 2] = -1
    values[4, 6] = -0.5
    regions = find_regions(plain(values), -2, 1)
    assert [region.area_px for region in regions] == [1, 2]
    assert regions[0].peak_xy == (6, 4)


@pytest.mark.parametrize(("least", "areas"), [(1, [6, 2]), (2, [6, 2]), (3, [6]), (7, [])])
def test_what_is_smaller_than_asked_for_is_left_out(least: int, areas: list[int]) -> None:
    values = np.full((9, 9), -3, np.float32)
    values[1:3, 1:4] = -1
    values[7, 6:8] = -1.5
    assert [region.area_px for region in find_regions(plain(values), -2, least)] == areas


def test_the_strongest_are_reported_where_there_are_many() -> None:
    values = np.full((40, 40), -3, np.float32)
    values[::3, ::3] = np.linspace(-1, 0, values[::3, ::3].size).reshape(values[::3, ::3].shape)
    regions = find_regions(plain(values), -2, 1)
    assert len(regions) == MOST
    assert regions[0].peak == 0
    assert regions[-1].peak > -0.2


def test_places_and_areas_are_those_of_the_frame() -> None:
    """A map half as fine as the frame across and a quarter down, of a region that begins at 10, 20."""
    to_frame = map_to_frame((200, 200), Rect(10, 20, 64, 128), (32, 32))
    values = np.full((32, 32), -3, np.float32)
    values[8:12, 5:15] = -1
    values[9, 7] = -0.5
    (region,) = find_regions(AnomalyMap(values, to_frame), -2, 1)
    assert region.area_px == pytest.approx(40 * 2 * 4)
    assert region.peak_xy == (10 + 7 * 2 + 0.5, 20 + 9 * 4 + 1.5)
    assert region.outline.dtype == np.float32
    left, top = region.outline.min(axis=0)
    right, bottom = region.outline.max(axis=0)
    assert (left, right) == (10 + 5 * 2 + 0.5, 10 + 14 * 2 + 0.5)
    assert (top, bottom) == (20 + 8 * 4 + 1.5, 20 + 11 * 4 + 1.5)


def test_the_outline_goes_round_the_place() -> None:
    values = np.full((40, 40), -3, np.float32)
    disc = np.zeros((40, 40), np.uint8)
    cv2.circle(disc, (22, 15), 8, 1, -1)
    values[disc > 0] = -1
    (region,) = find_regions(plain(values), -2, 1)
    drawn = np.zeros((40, 40), np.uint8)
    cv2.drawContours(drawn, [region.outline.round().astype(np.int32)], -1, 1, -1)
    assert np.array_equal(drawn, disc)


@pytest.mark.parametrize("limit", [0.0, math.inf, math.nan])
def test_nothing_above_the_limit_is_no_region(limit: float) -> None:
    assert find_regions(plain(np.full((5, 5), -1, np.float32)), limit, 1) == ()
