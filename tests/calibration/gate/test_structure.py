"""Sharpness place by place: equal pictures give nothing, other content next to nothing, blur and motion what they are."""

from __future__ import annotations

import math
from collections.abc import Callable

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from calibration.gate.structure import STRUCTURE_FACTS, WHOLE_FACTS, compare_structure, structure_of, structure_reference, whole_structure

Picture = NDArray[np.uint8]


def scene(seed: int = 0, height: int = 256, width: int = 320) -> Picture:
    """Detail everywhere: dots of many sizes, a little out of focus."""
    rng = np.random.default_rng(seed)
    picture = np.full((height, width, 3), 60, np.uint8)
    for _ in range(400):
        at = (int(rng.integers(width)), int(rng.integers(height)))
        cv2.circle(picture, at, int(rng.integers(2, 8)), [int(value) for value in rng.integers(30, 220, 3)], -1, cv2.LINE_AA)
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 0.7), np.uint8)


def compared(picture: Picture, taught: Picture) -> dict[str, float]:
    return compare_structure(structure_of(picture), structure_reference(taught))


def along(rows: int, columns: int) -> Callable[[Picture], Picture]:
    kernel = np.full((rows, columns), 1 / (rows * columns), np.float32)
    return lambda picture: np.asarray(cv2.filter2D(picture, -1, kernel), np.uint8)


def test_a_picture_compared_with_itself_differs_in_nothing() -> None:
    assert compared(scene(), scene()) == dict.fromkeys(STRUCTURE_FACTS, 0.0)


def test_other_content_in_a_quarter_of_the_picture_says_next_to_nothing() -> None:
    changed = scene()
    changed[:128, :160] = 128
    assert all(abs(value) < 0.03 for value in compared(changed, scene()).values())
    changed[:128, :160] = scene(7)[:128, :160]
    assert all(abs(value) < 0.03 for value in compared(changed, scene()).values())


def test_blur_is_found_with_the_same_content_and_with_other() -> None:
    changed = scene()
    changed[:128, :160] = 128
    for picture in (scene(), changed):
        blurred = np.asarray(cv2.GaussianBlur(picture, (0, 0), 1.2), np.uint8)
        assert compared(blurred, scene())["local sharpness"] < -0.12


def test_motion_is_told_by_its_direction() -> None:
    sideways, down = compared(along(1, 7)(scene()), scene()), compared(along(7, 1)(scene()), scene())
    assert sideways["local motion x/y"] < -0.2 and down["local motion x/y"] > 0.2
    assert sideways["local sharpness"] < -0.1 and abs(sideways["local motion diagonal"]) < 0.1
    diagonal = np.asarray(cv2.filter2D(scene(), -1, np.eye(7, dtype=np.float32) / 7), np.uint8)
    assert abs(compared(diagonal, scene())["local motion diagonal"]) > 0.2


def test_each_band_is_measured_by_itself() -> None:
    """Bands lie side by side in one array: the last columns of one must not be compared with the first of the next."""
    steps = np.repeat(np.linspace(0, 199, 320).astype(np.uint8)[None], 256, axis=0)
    found = structure_of(np.dstack([steps] * 3))
    assert found is not None and found.differences.shape == (5, 8, 17)
    # Two steps of a ramp of 199/319 a pixel, but for rounding; a jump back at a seam would give thousands.
    assert found.differences[0] == pytest.approx((2 * 199 / 319) ** 2 + 0.1, abs=0.4)
    assert found.differences[1] == pytest.approx(0.1)


def test_a_whole_band_is_the_mean_of_its_cells() -> None:
    found = structure_of(scene())
    assert found is not None
    cells, bands = found.differences[..., :-1], found.differences[..., -1]
    # Cells of equal size, but for the columns at the end that have no neighbour.
    assert bands == pytest.approx(cells.mean(axis=2), rel=0.1)
    assert bands[1] == pytest.approx(cells[1].mean(axis=1), rel=1e-4)


def test_the_whole_is_measured_as_plainly_written() -> None:
    """One band of 16 rows, of which every second one is looked at, its differences taken by numpy."""
    picture = scene(3, 16, 100)
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(float)[::2]
    across, down = ((grey[:, 2:] - grey[:, :-2]) ** 2).mean() + 0.1, ((grey[1:] - grey[:-1]) ** 2).mean() + 0.1
    coarse = ((grey[:, 8:] - grey[:, :-8]) ** 2).mean() + ((grey[4:] - grey[:-4]) ** 2).mean() + 0.2
    diagonal, other = (((one - two) ** 2).mean() + 0.1 for one, two in ((grey[1:, 2:], grey[:-1, :-2]), (grey[1:, :-2], grey[:-1, 2:])))
    wanted = [math.log10((across + down) / coarse), math.log10(across / down), math.log10(diagonal / other)]
    assert list(whole_structure(structure_of(picture)).values()) == pytest.approx(wanted, abs=1e-4)
    assert tuple(whole_structure(None)) == WHOLE_FACTS and math.isnan(whole_structure(None)["sharpness"])


@pytest.mark.parametrize("shape", [(1, 1), (8, 300), (300, 8), (9, 9), (16, 16), (17, 500), (40, 33)])
def test_small_pictures_say_that_they_are_too_small(shape: tuple[int, int]) -> None:
    picture = np.random.default_rng(0).integers(0, 256, (*shape, 3), dtype=np.uint8)
    found = compared(picture, picture)
    small = min(shape) <= 8
    assert all(math.isnan(value) == small for value in found.values())


def test_a_picture_without_any_detail_is_compared_all_the_same() -> None:
    flat = np.full((64, 64, 3), 90, np.uint8)
    assert all(math.isfinite(value) for value in compared(flat, scene(0, 64, 64)).values())
    assert compared(flat, flat) == dict.fromkeys(STRUCTURE_FACTS, 0.0)
