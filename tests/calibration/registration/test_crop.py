"""Cutting out a part that shrinks: only what is shown is averaged, and nothing of that shows."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from calibration.registration.crop import crop, crop_matrix
from calibration.registration.pose import Pose


def of_all(picture: NDArray[np.uint8], pose: Pose, size: tuple[int, int], output_size: tuple[int, int], halvings: int) -> NDArray[np.uint8]:
    """The whole picture is averaged, then cut."""
    matrix = crop_matrix(pose, size, output_size)
    averaged = picture
    for _ in range(halvings):
        below, right = averaged.shape[0] % 2, averaged.shape[1] % 2
        even = cv2.copyMakeBorder(averaged, 0, below, 0, right, cv2.BORDER_REPLICATE)
        averaged = cv2.resize(even, (even.shape[1] // 2, even.shape[0] // 2), interpolation=cv2.INTER_AREA)
        matrix[:2] = matrix[:2] / 2
        matrix[:2, 2] -= 0.25
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(averaged, matrix[:2], output_size, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.uint8)


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize("halvings", [1, 2, 3])
def test_as_if_the_whole_picture_were_averaged(seed: int, halvings: int) -> None:
    """At any angle and place, also beyond the picture's edges and altogether outside of it."""
    rng = np.random.default_rng(seed)
    height, width = rng.integers(20, 400, 2)
    picture = rng.integers(0, 256, (height, width, 3), dtype=np.uint8)
    pose = Pose(rng.uniform(-0.3, 1.3) * width, rng.uniform(-0.3, 1.3) * height, rng.uniform(-4, 4))
    output_size = (int(rng.integers(8, 40)), int(rng.integers(8, 40)))
    size = (round(1.3 * output_size[0] * 2**halvings), round(1.3 * output_size[1] * 2**halvings))
    wanted = of_all(picture, pose, size, output_size, halvings)
    # A grey value: places are rounded to 1/32 of a pixel, from another beginning.
    assert np.abs(crop(picture, pose, size, output_size).astype(int) - wanted).max() <= 1


def test_a_crop_is_its_own_picture() -> None:
    picture = np.zeros((300, 400, 3), np.uint8)
    before = picture.copy()
    found = crop(picture, Pose(200, 150, 0.3), (200, 160), (50, 40))
    found[:] = 255
    np.testing.assert_array_equal(picture, before)
