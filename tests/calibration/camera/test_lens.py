"""A lens is found again, and what cannot be calibrated from is refused."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from calibration.camera.board import Board
from calibration.camera.detection import find_board
from calibration.camera.lens import fit_lens
from calibration.camera.undistortion import distort_points, straight_matrix, undistort, undistort_points, undistortion
from calibration.errors import CalibrationError
from tests.calibration.synthetic import BOARD, CHESSBOARD, LENS, SIZE, STRAIGHT_ON, TURNS, picture, view, views


@pytest.mark.slow
def test_finds_the_lens_again() -> None:
    fit = fit_lens(views())
    assert fit.rms_px <= 0.2
    np.testing.assert_allclose(fit.lens.focal_px, LENS.focal_px, rtol=0.005)
    np.testing.assert_allclose(fit.lens.centre_px, LENS.centre_px, atol=2)
    assert fit.lens.distortion[0] == pytest.approx(LENS.distortion[0], abs=0.01)
    assert fit.outliers == ()
    assert fit.coverage > 0.9
    for found, true, deviation in zip(fit.lens.focal_px, LENS.focal_px, fit.focal_deviation_px, strict=True):
        assert 0 < deviation < 0.005 * true
        assert abs(found - true) < 6 * deviation
    assert fit.views[0].tilt_deg == pytest.approx(25, abs=1)


@pytest.mark.slow
def test_chessboard_views_give_the_same() -> None:
    found = [find_board(picture(CHESSBOARD, turn, (at[0] / 3, at[1] / 3, at[2])), CHESSBOARD) for turn, at in TURNS]
    fit = fit_lens(found)
    assert fit.rms_px <= 0.2
    np.testing.assert_allclose(fit.lens.focal_px, LENS.focal_px, rtol=0.005)


@pytest.mark.slow
def test_names_the_view_that_contradicts_the_others() -> None:
    rng = np.random.default_rng(0)
    bad = replace(view(2), points=(view(2).points + rng.normal(0, 1.5, view(2).points.shape)).astype(np.float32), name="shaken")
    fit = fit_lens([bad if number == 2 else one for number, one in enumerate(views())])
    assert fit.outliers == ("shaken",)
    assert fit.rms_px <= 0.2
    assert fit.views[2].rms_px > 1
    np.testing.assert_allclose(fit.lens.focal_px, LENS.focal_px, rtol=0.005)


@pytest.mark.slow
def test_refuses_too_few_views() -> None:
    with pytest.raises(CalibrationError, match="4 views of the board are too few"):
        fit_lens(views()[:4])
    with pytest.raises(CalibrationError, match="no views"):
        fit_lens([])


@pytest.mark.slow
def test_refuses_views_without_tilt() -> None:
    with pytest.raises(CalibrationError, match="focal length open"):
        fit_lens([find_board(picture(BOARD, turn, at), BOARD) for turn, at in STRAIGHT_ON])


@pytest.mark.slow
def test_refuses_poor_coverage() -> None:
    far = [(turn, (0.0, 0.0, 900.0)) for turn, _ in TURNS]
    with pytest.raises(CalibrationError, match="cells of the field only"):
        fit_lens([find_board(picture(BOARD, turn, at), BOARD) for turn, at in far])


@pytest.mark.slow
def test_refuses_unequal_sizes() -> None:
    with pytest.raises(CalibrationError, match="odd: the picture is 640x480"):
        fit_lens([*views()[:6], replace(view(6), size=(640, 480), name="odd")])


def test_wrong_boards_are_refused() -> None:
    seen = picture(BOARD, *TURNS[0])
    with pytest.raises(CalibrationError, match="another board: the markers"):
        find_board(seen, Board(columns=7, rows=5))
    with pytest.raises(CalibrationError, match="another board"):
        find_board(seen, Board(columns=8, rows=11, square_mm=20))
    with pytest.raises(CalibrationError, match="its markers are 5x5"):
        find_board(seen, replace(BOARD, dictionary="4x4_50"))
    with pytest.raises(CalibrationError, match="no chessboard of 10 x 7"):
        find_board(seen, CHESSBOARD)
    with pytest.raises(CalibrationError, match="nothing: no board is seen"):
        find_board(np.full((300, 400, 3), 90, np.uint8), BOARD, name="nothing")


def test_part_of_a_charuco_board_is_enough() -> None:
    seen = picture(BOARD, *TURNS[0]).copy()
    seen[:, 400:] = 90
    found = find_board(cv2.cvtColor(seen, cv2.COLOR_GRAY2RGB), BOARD)
    assert 20 < len(found.ids) < 50
    whole = {int(number): point for number, point in zip(view(0).ids, view(0).points, strict=True)}
    for number, point in zip(found.ids, found.points, strict=True):
        np.testing.assert_allclose(point, whole[int(number)], atol=0.1)


def test_points_map_both_ways() -> None:
    matrix = straight_matrix(LENS)
    x, y = np.meshgrid(np.linspace(0, SIZE[0] - 1, 9), np.linspace(0, SIZE[1] - 1, 7))
    points = np.stack([x.ravel(), y.ravel()], axis=1)
    np.testing.assert_allclose(undistort_points(distort_points(points, LENS, matrix), LENS, matrix), points, atol=1e-3)
    assert undistort_points(np.empty((0, 2)), LENS, matrix).shape == (0, 2)
    # Every pixel of the straight picture was seen.
    seen = distort_points(points, LENS, matrix)
    assert (seen > -1).all()
    assert (seen < SIZE).all()


def test_straight_picture_has_straight_lines() -> None:
    table = undistortion(LENS)
    found = find_board(undistort(picture(BOARD, *TURNS[7]), table), BOARD)
    mapped = undistort_points(view(7).points, LENS, table.matrix)
    where = {int(number): point for number, point in zip(view(7).ids, mapped, strict=True)}
    both = [(point, where[int(number)]) for number, point in zip(found.ids, found.points, strict=True) if int(number) in where]
    assert len(both) > 50
    assert np.sqrt(np.mean([np.sum((a - b) ** 2) for a, b in both])) < 0.1
    homography, _ = cv2.findHomography(found.object_mm[:, :2], found.points)
    straight = cv2.perspectiveTransform(found.object_mm[None, :, :2], homography)[0]
    assert np.abs(straight - found.points).max() < 0.35


def test_undistortion_refuses_another_size() -> None:
    with pytest.raises(CalibrationError, match="calibrated at 800x600"):
        undistort(np.zeros((480, 640, 3), np.uint8), undistortion(LENS))
