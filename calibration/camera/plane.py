"""The plane in which the parts lie: from pixels of the straight picture to millimetres, and how far that can be trusted."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera.detection import BoardView
from calibration.camera.lens import Lens
from calibration.camera.undistortion import straight_matrix, undistort_points
from calibration.errors import CalibrationError

LEAST_CORNERS = 12
LARGEST_RMS_PX = 1.5
LEAST_DISTANCE_PX = 20.0


@dataclass(frozen=True, eq=False)
class Plane:
    """``to_mm``: float64 (3, 3), homogeneous pixels of the straight picture -> millimetres in the plane. ``size``: of the picture.

    ``mm_per_px`` holds in the middle of the picture, ``relative_deviation`` is its standard deviation over its value. ``covers``: the
    box (left, top, right, bottom) in pixels that was measured; beyond it is extrapolated.
    """

    to_mm: NDArray[np.float64]
    size: tuple[int, int]
    mm_per_px: float
    relative_deviation: float
    covers: tuple[float, float, float, float]


@dataclass(frozen=True, eq=False)
class PlaneFit:
    """A plane and its quality: ``rms_px`` of ``points`` (n, 2) about the board's own geometry, ``residuals`` (n, 2) in pixels."""

    plane: Plane
    rms_px: float
    points: NDArray[np.float64]
    residuals: NDArray[np.float64]


def fit_plane(view: BoardView, lens: Lens | None = None) -> PlaneFit:
    """From one view of a board that lies where the parts lie. ``lens``: the view is of the camera's own picture, and is straightened.

    Raises CalibrationError for too few corners and for corners that do not lie in one plane.
    """
    if len(view.ids) < LEAST_CORNERS:
        what = f"only {len(view.ids)} corners are seen, {LEAST_CORNERS} are needed"
        raise CalibrationError(what, where=view.name, remedy="Bring more of the board into the picture")
    points = np.asarray(view.points, np.float64)
    if lens is not None:
        if lens.size != view.size:
            raise CalibrationError("the lens was calibrated at another picture size", where=view.name, remedy="Calibrate the lens again")
        points = undistort_points(points, lens, straight_matrix(lens))
    board_mm = view.object_mm[:, :2].astype(np.float64)
    to_px = _least_squares(board_mm, points)
    residuals = points - _mapped(to_px, board_mm)
    rms = float(np.sqrt(np.mean(np.sum(residuals**2, axis=1))))
    if rms > LARGEST_RMS_PX:
        remedy = "Calibrate the lens first" if lens is None else "Lay the board flat; is it the board described?"
        raise CalibrationError(f"the corners do not lie in one plane: {rms:.2f} pixels", where=view.name, remedy=remedy)
    # Two coordinates a corner, 8 parameters: what is left estimates the noise of one coordinate.
    variance = float(np.sum(residuals**2)) / max(2 * len(points) - 8, 1)
    middle = (np.array(view.size, np.float64) - 1) / 2
    scale, deviation = _scale_and_deviation(to_px, board_mm, variance, middle)
    left, top = points.min(axis=0)
    right, bottom = points.max(axis=0)
    covers = (float(left), float(top), float(right), float(bottom))
    to_mm = np.linalg.inv(to_px)
    return PlaneFit(Plane(to_mm / to_mm[2, 2], view.size, scale, deviation / scale, covers), rms, points, residuals)


def plane_from_distance(
    first: tuple[float, float],
    second: tuple[float, float],
    distance_mm: float,
    size: tuple[int, int],
    *,
    point_deviation_px: float = 0.5,
    distance_deviation_mm: float = 0.0,
) -> Plane:
    """From two points of the straight picture whose distance is known, if the camera looks straight down. ``size``: of the picture.

    The deviations are those of one point's coordinate and of the known distance. Raises CalibrationError.
    """
    if not (math.isfinite(distance_mm) and distance_mm > 0):
        raise CalibrationError(f"a distance of {distance_mm} mm is not possible", remedy="Measure it, in millimetres")
    distance_px = math.dist(first, second)
    if not distance_px >= LEAST_DISTANCE_PX:
        what = f"the two points are {distance_px:.1f} pixels apart, at least {LEAST_DISTANCE_PX:g} are needed"
        raise CalibrationError(what, remedy="Choose two points as far apart as the picture allows")
    scale = distance_mm / distance_px
    relative = math.hypot(math.sqrt(2) * point_deviation_px / distance_px, distance_deviation_mm / distance_mm)
    (x1, y1), (x2, y2) = first, second
    covers = (min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))
    return Plane(np.diag([scale, scale, 1.0]), size, scale, relative, covers)


def to_mm(points: NDArray[np.floating], plane: Plane) -> NDArray[np.float64]:
    """Pixels (n, 2) of the straight picture as millimetres in the plane."""
    return _mapped(plane.to_mm, np.asarray(points, np.float64).reshape(-1, 2))


def area_mm2(area_px: float, at: tuple[float, float], plane: Plane) -> float:
    """A small area around the pixel ``at`` in square millimetres: pixels count fully, as no polygon through their centres does."""
    return area_px * abs(float(np.linalg.det(_jacobian(plane.to_mm, np.array(at, np.float64)))))


def length_mm(outline: NDArray[np.floating], plane: Plane, *, pixel_px: float = 1.0) -> float:
    """Largest Feret diameter: the largest distance between any two points of the outline (n, 2), through the centres of pixels.

    ``pixel_px``: the side of the pixels that the outline was drawn on, in pixels of the picture; they count with their corners.
    """
    half = pixel_px / 2
    corners = np.array([[-half, -half], [half, -half], [half, half], [-half, half]])
    spread = (np.asarray(outline, np.float64).reshape(-1, 1, 2) + corners).reshape(-1, 2)
    hull = np.reshape(cv2.convexHull(to_mm(spread, plane).astype(np.float32)), (-1, 2)).astype(np.float64)
    return float(np.sqrt(np.max(np.sum((hull[:, None] - hull[None]) ** 2, axis=2))))


def polygon_area_mm2(outline: NDArray[np.floating], plane: Plane) -> float:
    """The area inside an outline (n, 2) of pixels, by the shoelace formula in the plane."""
    x, y = to_mm(outline, plane).T
    return float(abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2)


def _mapped(matrix: NDArray[np.float64], points: NDArray[np.float64]) -> NDArray[np.float64]:
    raised = np.column_stack([points, np.ones(len(points))]) @ matrix.T
    return np.asarray(raised[:, :2] / raised[:, 2:], np.float64)


def _least_squares(board_mm: NDArray[np.float64], points: NDArray[np.float64]) -> NDArray[np.float64]:
    """The homography board -> pixels that is nearest to the points seen (OpenCV refines its linear answer by Levenberg-Marquardt)."""
    matrix, _ = cv2.findHomography(board_mm, points, 0)
    if matrix is None:
        raise CalibrationError("the corners seen lie on one line", remedy="Show more rows of the board")
    return np.asarray(matrix, np.float64)


def _scale_and_deviation(
    to_px: NDArray[np.float64], board_mm: NDArray[np.float64], variance: float, at: NDArray[np.float64]
) -> tuple[float, float]:
    """Millimetres per pixel at ``at`` and its standard deviation: the covariance of the 8 parameters, propagated."""
    parameters = to_px.ravel()[:8] / to_px[2, 2]

    def points_of(values: NDArray[np.float64]) -> NDArray[np.float64]:
        return _mapped(np.append(values, 1.0).reshape(3, 3), board_mm).ravel()

    def scale_of(values: NDArray[np.float64]) -> float:
        inverse = np.linalg.inv(np.append(values, 1.0).reshape(3, 3))
        return math.sqrt(abs(float(np.linalg.det(_jacobian(inverse, at)))))

    steps = np.maximum(np.abs(parameters) * 1e-6, 1e-10)
    columns, slopes = [], []
    for number, step in enumerate(steps):
        above, below = parameters.copy(), parameters.copy()
        above[number] += step
        below[number] -= step
        columns.append((points_of(above) - points_of(below)) / (2 * step))
        slopes.append((scale_of(above) - scale_of(below)) / (2 * step))
    design, slope = np.stack(columns, axis=1), np.array(slopes)
    # Scaled columns: the parameters differ by many orders of magnitude.
    norms = np.linalg.norm(design, axis=0)
    whitened = np.linalg.pinv(design / norms)
    gradient = whitened.T @ (slope / norms)
    return scale_of(parameters), math.sqrt(variance * float(gradient @ gradient))


def _jacobian(matrix: NDArray[np.float64], at: NDArray[np.float64]) -> NDArray[np.float64]:
    """Derivative (2, 2) of the homography at a pixel."""
    raised = matrix @ np.append(at, 1.0)
    mapped = raised[:2] / raised[2]
    return np.asarray((matrix[:2, :2] - np.outer(mapped, matrix[2, :2])) / raised[2], np.float64)
