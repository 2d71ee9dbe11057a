"""Pictures and points without the lens's distortion."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera.flat_field import FlatField, apply_flat_field, check_shape
from calibration.camera.lens import Lens
from calibration.errors import CalibrationError

BAND_ROWS = 256
_ITERATIONS = 40
_ACCURACY_PX = 1e-6


@dataclass(frozen=True, eq=False)
class RowBand:
    """Some rows of the straight picture and the rows of the camera's picture that they are made of.

    ``offsets`` and ``weights``, for each pixel: see :mod:`calibration.camera.kernels`.
    """

    rows: slice
    source: slice
    offsets: NDArray[np.uint32]
    weights: NDArray[np.uint32]


@dataclass(frozen=True, eq=False)
class Undistortion:
    """A table, worked out once: of which pixels of the camera's picture each one of the straight picture is made, in bands that fit a
    core's cache.

    ``matrix``: the camera matrix of the straight picture.
    """

    lens: Lens
    matrix: NDArray[np.float64]
    bands: tuple[RowBand, ...]


def straight_matrix(lens: Lens) -> NDArray[np.float64]:
    """The camera matrix of a straight picture of the same size, scaled so that the lens has seen every pixel of it."""
    matrix, _ = cv2.getOptimalNewCameraMatrix(lens.camera_matrix, lens.distortion, lens.size, 0)
    return np.asarray(matrix, np.float64)


def undistortion(lens: Lens, matrix: NDArray[np.float64] | None = None) -> Undistortion:
    """Work out the table: tens of milliseconds per megapixel, and a second for the first one of a process, since the interpolation is
    compiled then. ``matrix``: see :func:`straight_matrix`, which it is unless given."""
    straight = straight_matrix(lens) if matrix is None else matrix
    x, y = cv2.initUndistortRectifyMap(lens.camera_matrix, lens.distortion, None, straight, lens.size, cv2.CV_32FC1)
    across, down, height = np.asarray(x, np.float32), np.asarray(y, np.float32), lens.size[1]
    bands = [_band(across, down, first, min(first + BAND_ROWS, height), height) for first in range(0, height, BAND_ROWS)]
    return Undistortion(lens, straight, tuple(bands))


def undistort(picture: NDArray[np.uint8], table: Undistortion, flat_field: FlatField | None = None) -> NDArray[np.uint8]:
    """The straight picture, of the same size; ``flat_field`` is applied before, band by band, which saves a walk through the memory.

    Raises CalibrationError for a picture of another size than the lens was fitted at.
    """
    height, width = picture.shape[:2]
    if (width, height) != table.lens.size:
        expected = table.lens.size
        what = f"the picture is {width}x{height} pixels, the lens was calibrated at {expected[0]}x{expected[1]}"
        raise CalibrationError(what, remedy="Set the camera to that size, or calibrate again")
    if flat_field is not None:
        check_shape(picture, flat_field)
    from calibration.camera.kernels import interpolate_grey, interpolate_rgb

    interpolate = interpolate_grey if picture.ndim == 2 else interpolate_rgb
    straight = np.empty_like(picture, order="C")
    for band in table.bands:
        source = picture[band.source]
        if flat_field is not None:
            source = apply_flat_field(source, flat_field.rows(band.source))
        flat = np.ascontiguousarray(source).reshape(-1)
        interpolate(flat, width, band.offsets, band.weights, straight[band.rows].reshape(-1))
    return straight


def _band(x: NDArray[np.float32], y: NDArray[np.float32], first: int, last: int, height: int) -> RowBand:
    """Rows ``first`` to before ``last``, with the row below each place that is interpolated at. Beyond the edge lies what is on it."""
    from calibration.camera.kernels import interpolation_weights

    rows, width = slice(first, last), x.shape[1]
    across, down = np.clip(x[rows], 0, width - 1), np.clip(y[rows], 0, height - 1)
    left, top = np.minimum(np.floor(across), width - 2), np.minimum(np.floor(down), height - 2)
    source = slice(int(top.min()), int(top.max()) + 2)
    offsets = (top - source.start) * width + left
    return RowBand(rows, source, offsets.astype(np.uint32).ravel(), interpolation_weights(across - left, down - top).ravel())


def undistort_points(points: NDArray[np.floating], lens: Lens, matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """Pixels (n, 2) of the camera's picture as pixels of the straight one."""
    criteria = (cv2.TERM_CRITERIA_COUNT + cv2.TERM_CRITERIA_EPS, _ITERATIONS, _ACCURACY_PX / float(lens.camera_matrix[0, 0]))
    source = np.ascontiguousarray(points, np.float64).reshape(-1, 1, 2)
    if not len(source):
        return np.empty((0, 2))
    older = getattr(cv2, "undistortPointsIter", None)  # what OpenCV 4 calls the form that takes criteria
    if older is not None:
        straight = older(source, lens.camera_matrix, lens.distortion, None, matrix, criteria)
    else:
        straight = cv2.undistortPoints(source, lens.camera_matrix, lens.distortion, None, None, matrix, criteria=criteria)
    return np.reshape(straight, (-1, 2)).astype(np.float64)


def distort_points(points: NDArray[np.floating], lens: Lens, matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """Pixels (n, 2) of the straight picture as pixels of the camera's."""
    flat = np.asarray(points, np.float64).reshape(-1, 2)
    if not len(flat):
        return np.empty((0, 2))
    rays = (np.column_stack([flat, np.ones(len(flat))]) @ np.linalg.inv(matrix).T).reshape(-1, 1, 3)
    seen, _ = cv2.projectPoints(rays, np.zeros(3), np.zeros(3), lens.camera_matrix, lens.distortion)
    return np.reshape(seen, (-1, 2)).astype(np.float64)
