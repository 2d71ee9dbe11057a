"""Detects the corners of a board in a picture, to a fraction of a pixel."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera.board import Board, aruco_board, object_points
from calibration.errors import CalibrationError

LEAST_CORNERS = 8
"""With fewer a view says nothing beyond its own pose."""
_LARGEST_MISFIT = 0.25
"""Of a square's side in the picture: corners that lie further from where the board has them belong to another board."""


@dataclass(frozen=True, eq=False)
class BoardView:
    """The corners seen in one picture. ``ids`` (n,): along the rows; ``points`` float32 (n, 2) pixels; ``size``: width, height."""

    name: str
    size: tuple[int, int]
    ids: NDArray[np.int64]
    points: NDArray[np.float32]
    object_mm: NDArray[np.float32] = field(repr=False)


def find_board(picture: NDArray[np.uint8], board: Board, *, name: str = "") -> BoardView:
    """Find the board in a picture, uint8 RGB (h, w, 3) or grey (h, w).

    Raises CalibrationError if it is not there, too little of it is seen, or it is another board.
    """
    if picture.dtype != np.uint8 or picture.ndim not in (2, 3):
        raise CalibrationError("the picture is not 8 bits a channel", where=name, remedy="Give grey or RGB pictures of 8 bits")
    grey = picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    ids, points = (_charuco if board.kind == "charuco" else _chessboard)(np.ascontiguousarray(grey), board, name)
    if len(ids) < LEAST_CORNERS:
        what = f"only {len(ids)} of {board.corners} corners are seen, {LEAST_CORNERS} are needed"
        raise CalibrationError(what, where=name, remedy="Bring more of the board into the picture, in focus")
    object_mm = object_points(board)[ids]
    _check_layout(object_mm, points, board, name)
    return BoardView(name, (grey.shape[1], grey.shape[0]), ids, points, object_mm)


def _charuco(grey: NDArray[np.uint8], board: Board, name: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    layout = aruco_board(board)
    detector = cv2.aruco.CharucoDetector(layout)
    detection = detector.getDetectorParameters()
    detection.cornerRefinementMethod = cv2.aruco.CORNER_REFINE_NONE
    detector.setDetectorParameters(detection)
    corners, ids, _, marker_ids = detector.detectBoard(grey)
    known = set(np.ravel(layout.getIds()).tolist())
    seen = [] if marker_ids is None else np.ravel(marker_ids).tolist()
    foreign = sorted({number for number in seen if number not in known})
    if foreign or (seen and corners is None):
        what = f"the markers {', '.join(map(str, foreign[:5]))} are not on this board" if foreign else "its markers lie in another order"
        raise CalibrationError(f"this is another board: {what}", where=name, remedy=_describe_remedy(board))
    if not seen:
        other = _other_dictionary(grey, board)
        if other:
            raise CalibrationError(f"this is another board: its markers are {other}", where=name, remedy=_describe_remedy(board))
        raise CalibrationError("no board is seen", where=name, remedy="Show the whole board, in focus, without glare")
    if ids is None or corners is None:
        raise CalibrationError(f"{len(seen)} markers, but no corner between them is seen", where=name, remedy="Show more of the board")
    return np.ravel(ids).astype(np.int64), _refined(grey, np.reshape(corners, (-1, 2)))


def _chessboard(grey: NDArray[np.uint8], board: Board, name: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    inner = (board.columns - 1, board.rows - 1)
    found, corners = cv2.findChessboardCornersSB(grey, inner, flags=cv2.CALIB_CB_ACCURACY | cv2.CALIB_CB_NORMALIZE_IMAGE)
    if not found or corners is None:
        what = f"no chessboard of {board.columns} x {board.rows} squares is seen"
        raise CalibrationError(what, where=name, remedy="Show the whole board with its white margin, in focus, without glare")
    return np.arange(board.corners), np.reshape(corners, (-1, 2)).astype(np.float32)


def _refined(grey: NDArray[np.uint8], corners: NDArray[np.float32]) -> NDArray[np.float32]:
    """Corners to a few hundredths of a pixel, in a window that stays clear of their neighbours and of the markers."""
    points = np.ascontiguousarray(corners, np.float32)
    if len(points) < 2:
        return points
    gaps = np.linalg.norm(points[:, None] - points[None], axis=2)
    nearest = float(np.median(np.partition(gaps, 1, axis=1)[:, 1]))
    half = int(np.clip(nearest / 10, 2, 11))
    criteria = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 50, 0.005)
    return np.reshape(cv2.cornerSubPix(grey, points.reshape(-1, 1, 2), (half, half), (-1, -1), criteria), (-1, 2)).astype(np.float32)


def _check_layout(object_mm: NDArray[np.float32], points: NDArray[np.float32], board: Board, name: str) -> None:
    """A plane seen by a camera is a homography up to the lens's distortion; another board's numbering is not."""
    homography, _ = cv2.findHomography(object_mm[:, :2], points, 0)
    if homography is None:
        raise CalibrationError("the corners seen lie on one line", where=name, remedy="Show more rows of the board")
    mapped = cv2.perspectiveTransform(object_mm[None, :, :2], homography)[0]
    misfit = float(np.sqrt(np.mean(np.sum((mapped - points) ** 2, axis=1))))
    spread_mm, spread_px = (float(np.sqrt(np.sum(np.var(values, axis=0)))) for values in (object_mm[:, :2], points))
    square_px = board.square_mm * spread_px / max(spread_mm, 1e-9)
    if misfit > _LARGEST_MISFIT * square_px:
        what = f"this is another board: its corners lie {misfit:.1f} pixels from where the board described has them"
        raise CalibrationError(what, where=name, remedy=_describe_remedy(board))


def _other_dictionary(grey: NDArray[np.uint8], board: Board) -> str:
    """The set of markers that is in the picture instead, empty if none is."""
    for family in ("4X4_100", "5X5_250", "6X6_250", "7X7_250"):
        if family[:3].lower() == board.dictionary[:3]:
            continue
        markers = cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, f"DICT_{family}"))
        _, ids, _ = cv2.aruco.ArucoDetector(markers).detectMarkers(grey)
        if ids is not None and len(ids) >= 4:
            return family[:3].lower()
    return ""


def _describe_remedy(board: Board) -> str:
    return f"Describe the board as it is: {board.columns} x {board.rows} squares of {board.square_mm:g} mm was said"
