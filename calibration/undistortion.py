"""Pictures and points without the lens's distortion."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.errors import CalibrationError
from calibration.lens import Lens

_ITERATIONS = 40
_ACCURACY_PX = 1e-6


@dataclass(frozen=True, eq=False)
class Undistortion:
    """A table, worked out once: where in the camera's picture each pixel of the straight one lies.

    ``matrix``: the camera matrix of the straight picture. ``places`` int16 (h, w, 2) whole pixels, ``fractions`` uint16 (h, w) the
    rest in 1/32 pixel (OpenCV's CV_16SC2 tables).
    """

    lens: Lens
    matrix: NDArray[np.float64]
    places: NDArray[np.int16]
    fractions: NDArray[np.uint16]


def straight_matrix(lens: Lens) -> NDArray[np.float64]:
    """The camera matrix of a straight picture of the same size, scaled so that the lens has seen every pixel of it."""
    matrix, _ = cv2.getOptimalNewCameraMatrix(lens.camera_matrix, lens.distortion, lens.size, 0)
    return np.asarray(matrix, np.float64)


def undistortion(lens: Lens, matrix: NDArray[np.float64] | None = None) -> Undistortion:
    """Work out the table: tens of milliseconds per megapixel. ``matrix``: see :func:`straight_matrix`, which it is unless given."""
    straight = straight_matrix(lens) if matrix is None else matrix
    places, fractions = cv2.initUndistortRectifyMap(lens.camera_matrix, lens.distortion, None, straight, lens.size, cv2.CV_16SC2)
    return Undistortion(lens, straight, np.asarray(places, np.int16), np.asarray(fractions, np.uint16))


def undistort(picture: NDArray[np.uint8], table: Undistortion) -> NDArray[np.uint8]:
    """The straight picture, of the same size. Raises CalibrationError for a picture of another size than the lens was fitted at."""
    height, width = picture.shape[:2]
    if (width, height) != table.lens.size:
        expected = table.lens.size
        what = f"the picture is {width}x{height} pixels, the lens was calibrated at {expected[0]}x{expected[1]}"
        raise CalibrationError(what, remedy="Set the camera to that size, or calibrate again")
    straight = cv2.remap(picture, table.places, table.fractions, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(straight, np.uint8)


def undistort_points(points: NDArray[np.floating], lens: Lens, matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """Pixels (n, 2) of the camera's picture as pixels of the straight one."""
    criteria = (cv2.TERM_CRITERIA_COUNT + cv2.TERM_CRITERIA_EPS, _ITERATIONS, _ACCURACY_PX / float(lens.camera_matrix[0, 0]))
    source = np.ascontiguousarray(points, np.float64).reshape(-1, 1, 2)
    if not len(source):
        return np.empty((0, 2))
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
