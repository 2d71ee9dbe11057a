"""Straight pictures: each pixel as the equation of bilinear interpolation says, in grey and in colour, whatever the picture's memory."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from calibration.camera.lens import Lens
from calibration.camera.undistortion import BAND_ROWS, Undistortion, straight_matrix, undistort, undistortion

SIZE = (333, 2 * BAND_ROWS + 45)
"""Width, height: whole bands and a part of one."""


def bent(k1: float, size: tuple[int, int] = SIZE) -> Lens:
    width, height = size
    return Lens(
        np.array([[1.1 * width, 0, width / 2], [0, 1.1 * width, height / 2], [0, 0, 1]]), np.array([k1, 0.04, 0.002, -0.001, 0]), size
    )


def noise(shape: tuple[int, ...], seed: int = 0) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 256, shape, dtype=np.uint8)


def by_equation(picture: NDArray[np.uint8], lens: Lens, matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """Bilinear interpolation in floats; beyond the edge lies what is on it."""
    height, width = picture.shape[:2]
    x, y = cv2.initUndistortRectifyMap(lens.camera_matrix, lens.distortion, None, matrix, lens.size, cv2.CV_32FC1)
    across, down = np.clip(x.astype(float), 0, width - 1), np.clip(y.astype(float), 0, height - 1)
    left, top = np.floor(across).astype(int), np.floor(down).astype(int)
    right, bottom = np.minimum(left + 1, width - 1), np.minimum(top + 1, height - 1)
    extra = (...,) + (None,) * (picture.ndim - 2)
    fx, fy = (across - left)[extra], (down - top)[extra]
    grey = picture.astype(float)
    return (1 - fy) * ((1 - fx) * grey[top, left] + fx * grey[top, right]) + fy * ((1 - fx) * grey[bottom, left] + fx * grey[bottom, right])


@pytest.mark.parametrize("k1", [-0.3, -0.05, 0.15])
@pytest.mark.parametrize("channels", [(), (3,)])
def test_each_pixel_is_as_the_equation_says(k1: float, channels: tuple[int, ...]) -> None:
    lens, picture = bent(k1), noise((SIZE[1], SIZE[0], *channels))
    # Also where the straight picture reaches beyond what the camera has seen.
    for matrix in (straight_matrix(lens), lens.camera_matrix * (0.9, 0.9, 1)):
        error = undistort(picture, undistortion(lens, matrix)) - by_equation(picture, lens, matrix)
        # Three shares are rounded to 1/256, then the sum to a grey value: of noise, where neighbours differ by up to 255.
        assert np.abs(error).max() < 0.5 + 3 * 0.5 * 255 / 256 + 0.5
        assert abs(error.mean()) < 0.02
        assert error.std() < 0.45


def test_grey_and_colour_agree() -> None:
    lens, grey = bent(-0.2), noise((SIZE[1], SIZE[0]))
    table = undistortion(lens)
    np.testing.assert_array_equal(undistort(np.dstack([grey] * 3), table), np.dstack([undistort(grey, table)] * 3))


def test_a_lens_without_distortion_changes_nothing() -> None:
    lens = Lens(np.array([[300.0, 0, 166], [0, 300, 150], [0, 0, 1]]), np.zeros(5), SIZE)
    picture = noise((SIZE[1], SIZE[0], 3))
    error = undistort(picture, undistortion(lens, lens.camera_matrix)).astype(int) - picture
    # The last column and row have no neighbour beyond: they are that of the one before, to 255/256.
    assert np.abs(error).max() <= 1
    assert not error[:-1, :-1].any()


@pytest.mark.parametrize("channels", [(), (3,)])
def test_strides_and_read_only_pictures_are_no_matter(channels: tuple[int, ...]) -> None:
    table = undistortion(bent(-0.2))
    large = noise((SIZE[1] + 7, 2 * SIZE[0], *channels))
    view = large[3:-4, ::2]
    view.flags.writeable = False
    np.testing.assert_array_equal(undistort(view, table), undistort(view.copy(), table))


def test_threads_do_not_disturb_each_other() -> None:
    table = undistortion(bent(-0.2))
    pictures = [noise((SIZE[1], SIZE[0], 3), seed) for seed in range(8)]
    alone = [undistort(picture, table) for picture in pictures]
    with ThreadPoolExecutor(4) as threads:
        for _ in range(5):
            for one, other in zip(alone, threads.map(lambda picture: undistort(picture, table), pictures), strict=True):
                np.testing.assert_array_equal(one, other)


def test_pictures_smaller_than_a_band() -> None:
    size = (9, 5)
    lens, picture = bent(-0.1, size), noise((5, 9, 3))
    table = undistortion(lens)
    assert len(table.bands) == 1
    assert np.abs(undistort(picture, table) - by_equation(picture, lens, table.matrix)).max() < 2.5


def test_nothing_is_fetched_from_outside_the_picture() -> None:
    table: Undistortion = undistortion(bent(0.3), bent(0.3).camera_matrix * (0.5, 0.5, 1))
    for band in table.bands:
        rows = band.source.stop - band.source.start
        assert 0 <= band.source.start < band.source.stop <= SIZE[1]
        assert int(band.offsets.max()) + SIZE[0] + 1 < rows * SIZE[0]
        assert (band.offsets % SIZE[0] < SIZE[0] - 1).all()


def test_weights_are_the_shares_and_never_more_than_the_whole() -> None:
    x, y = np.meshgrid(*[np.linspace(0, 1, 1021, dtype=np.float32)] * 2)
    from calibration.camera.kernels import interpolation_weights  # compiled then: not for whoever collects these tests

    packed = interpolation_weights(x, y).astype(int)
    found = packed & 255, packed >> 8 & 255, packed >> 16
    for weight, share in zip(found, (x * (1 - y), (1 - x) * y, x * y), strict=True):
        assert weight.min() >= 0
        assert weight.max() == 255
        assert np.abs(weight - 256 * share).max() <= 1.5
    own = 256 - sum(found)
    assert own.min() == 0
    assert np.abs(own - 256 * (1 - x) * (1 - y)).max() <= 2
