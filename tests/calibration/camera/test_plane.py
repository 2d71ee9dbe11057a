"""Millimetres in the plane of the parts."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from calibration.camera.detection import find_board
from calibration.camera.plane import area_mm2, fit_plane, length_mm, plane_from_distance, polygon_area_mm2, to_mm
from calibration.camera.synthetic_view import pose
from calibration.camera.undistortion import distort_points, straight_matrix, undistort_points
from calibration.errors import CalibrationError
from tests.calibration.synthetic import BOARD, LENS, SIZE, TURNS, picture, view


def pixels(board_mm: np.ndarray, turn: tuple[float, ...], at: tuple[float, ...]) -> np.ndarray:
    """Where places on the board lie in the straight picture of the true lens."""
    rotation, translation = pose(turn, at, BOARD)
    space = np.column_stack([board_mm, np.zeros(len(board_mm))]) @ rotation.T + translation
    raised = space @ straight_matrix(LENS).T
    return raised[:, :2] / raised[:, 2:]


@pytest.mark.parametrize("number", [0, 3, 7])
def test_scale_is_right_within_a_thousandth(number: int) -> None:
    fit = fit_plane(view(number), LENS)
    assert fit.rms_px < 0.2
    middle = (np.array(SIZE) - 1) / 2
    # The truth: how far two places a little apart in the middle are on the board.
    ends = to_mm(np.array([middle - (40, 0), middle + (40, 0), middle - (0, 40), middle + (0, 40)]), fit.plane)
    back = pixels(ends, *TURNS[number])
    truth = [np.linalg.norm(back[1] - back[0]) / 80, np.linalg.norm(back[3] - back[2]) / 80]
    np.testing.assert_allclose(truth, 1, rtol=0.001)
    assert 0 < fit.plane.relative_deviation < 0.001


def test_straight_on_the_scale_is_distance_over_focal_length() -> None:
    fit = fit_plane(view(7), LENS)
    matrix = straight_matrix(LENS)
    assert fit.plane.mm_per_px == pytest.approx(300 / math.sqrt(matrix[0, 0] * matrix[1, 1]), rel=0.001)


def test_deviation_is_that_of_repeated_measurements() -> None:
    seen = view(3)
    rng = np.random.default_rng(0)
    clean = distort_points(pixels(seen.object_mm[:, :2], *TURNS[3]), LENS, straight_matrix(LENS))
    fits = [fit_plane(replace(seen, points=clean + rng.normal(0, 0.3, clean.shape)), LENS).plane for _ in range(200)]
    scales = np.array([fit.mm_per_px for fit in fits])
    stated = np.mean([fit.relative_deviation for fit in fits])
    assert stated == pytest.approx(scales.std() / scales.mean(), rel=0.25)


def test_areas_and_lengths() -> None:
    plane = fit_plane(view(0), LENS).plane
    circle_mm = np.array([[110 + 5 * math.cos(a), 80 + 5 * math.sin(a)] for a in np.linspace(0, 2 * math.pi, 200, endpoint=False)])
    outline = pixels(circle_mm, *TURNS[0])
    assert polygon_area_mm2(outline, plane) == pytest.approx(math.pi * 25, rel=0.005)
    assert length_mm(outline, plane, pixel_px=0) == pytest.approx(10, rel=0.003)
    x, y = outline.T
    area_px = abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2
    assert area_mm2(area_px, tuple(outline.mean(axis=0)), plane) == pytest.approx(math.pi * 25, rel=0.01)


def test_one_pixel_has_the_size_of_a_pixel() -> None:
    plane = plane_from_distance((0, 0), (100, 0), 50.0, SIZE)
    assert length_mm(np.array([[10, 10]]), plane) == pytest.approx(0.5 * math.sqrt(2))
    assert area_mm2(1, (10, 10), plane) == pytest.approx(0.25)


def test_known_distance() -> None:
    plane = plane_from_distance((100, 100), (400, 500), 125.0, SIZE, point_deviation_px=0.5, distance_deviation_mm=0.05)
    assert plane.mm_per_px == pytest.approx(0.25)
    assert plane.relative_deviation == pytest.approx(math.hypot(math.sqrt(2) * 0.5 / 500, 0.05 / 125))


@pytest.mark.parametrize(
    ("first", "second", "distance", "said"),
    [
        ((0, 0), (100, 0), 0.0, "not possible"),
        ((0, 0), (100, 0), float("nan"), "not possible"),
        ((5, 5), (10, 5), 10.0, "5.0 pixels apart"),
        ((float("nan"), 5), (10, 5), 10.0, "pixels apart"),
    ],
)
def test_refuses_impossible_distances(first, second, distance: float, said: str) -> None:
    with pytest.raises(CalibrationError, match=said):
        plane_from_distance(first, second, distance, SIZE)


def test_distortion_that_was_not_taken_out_is_refused_or_shown() -> None:
    straight, bent = fit_plane(view(7), LENS), None
    try:
        bent = fit_plane(view(7))
    except CalibrationError as error:
        assert "Calibrate the lens first" in str(error)
    assert bent is None or bent.rms_px > 5 * straight.rms_px


def test_refuses_too_few_corners() -> None:
    few = view(0)
    with pytest.raises(CalibrationError, match="only 9 corners"):
        fit_plane(replace(few, ids=few.ids[:9], points=few.points[:9], object_mm=few.object_mm[:9]), LENS)


def test_a_straight_picture_gives_the_same_plane() -> None:
    from calibration.camera.undistortion import undistort, undistortion

    seen = find_board(undistort(picture(BOARD, *TURNS[7]), undistortion(LENS)), BOARD)
    assert fit_plane(seen).plane.mm_per_px == pytest.approx(fit_plane(view(7), LENS).plane.mm_per_px, rel=0.001)
    assert undistort_points(view(7).points, LENS, straight_matrix(LENS)).shape == view(7).points.shape
