"""Calibration boards in real millimetres: what is on them, and how they look. Printing is in ``calibration.camera.board_print``."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.errors import CalibrationError

KINDS = ("charuco", "chessboard")
DICTIONARIES = ("4x4_50", "4x4_100", "5x5_50", "5x5_100", "5x5_250", "6x6_50", "6x6_100", "6x6_250")
_MOST_SQUARES = 60


@dataclass(frozen=True)
class Board:
    """A flat board of ``columns`` x ``rows`` squares of ``square_mm``.

    ChArUco: each white square holds a marker of ``marker_mm`` out of ``dictionary``, so that also a part of the board is enough and
    each corner is known. Chessboard: all inner corners must be seen.
    """

    kind: str = "charuco"
    columns: int = 11
    rows: int = 8
    square_mm: float = 20.0
    marker_mm: float = 15.0
    dictionary: str = "5x5_100"

    def __post_init__(self) -> None:
        """Raises CalibrationError for a board that cannot be made."""
        if self.kind not in KINDS:
            raise CalibrationError(f"there is no kind of board called {self.kind!r}", remedy=f"Write one of: {', '.join(KINDS)}")
        if not (3 <= self.columns <= _MOST_SQUARES and 3 <= self.rows <= _MOST_SQUARES):
            raise CalibrationError(f"a board of {self.columns} x {self.rows} squares is not possible", remedy="Ask for 3 to 60 each way")
        if not (math.isfinite(self.square_mm) and self.square_mm > 0):
            raise CalibrationError(f"squares of {self.square_mm} mm are not possible", remedy="Give their side in millimetres")
        if self.kind == "charuco":
            self._check_markers()
        elif self.columns % 2 == self.rows % 2:
            raise CalibrationError(
                f"a chessboard of {self.columns} x {self.rows} squares looks the same upside down",
                remedy="Take an odd number of squares one way and an even one the other",
            )

    @property
    def corners(self) -> int:
        """How many inner corners there are."""
        return (self.columns - 1) * (self.rows - 1)

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height of all squares."""
        return self.columns * self.square_mm, self.rows * self.square_mm

    def _check_markers(self) -> None:
        if self.dictionary not in DICTIONARIES:
            what = f"there is no dictionary of markers called {self.dictionary!r}"
            raise CalibrationError(what, remedy=f"Write one of: {', '.join(DICTIONARIES)}")
        if not 0.3 * self.square_mm <= self.marker_mm < self.square_mm:
            what = f"markers of {self.marker_mm:g} mm do not fit squares of {self.square_mm:g} mm"
            raise CalibrationError(what, remedy="Take 60 % to 80 % of the square")
        needed, there = self.columns * self.rows // 2, int(self.dictionary.rpartition("_")[2])
        if needed > there:
            what = f"the board needs {needed} markers, the dictionary {self.dictionary} has {there}"
            raise CalibrationError(what, remedy="Take a larger dictionary or fewer squares")


def object_points(board: Board) -> NDArray[np.float32]:
    """Inner corners in millimetres, float32 (n, 3) with z = 0: along the rows, from the square at the top left, y down."""
    columns, rows = np.meshgrid(np.arange(1, board.columns), np.arange(1, board.rows))
    flat = np.stack([columns.ravel(), rows.ravel(), np.zeros(board.corners)], axis=1)
    return (flat * board.square_mm).astype(np.float32)


def aruco_board(board: Board) -> cv2.aruco.CharucoBoard:
    """OpenCV's description of a ChArUco board, in the pattern of OpenCV 4.6 and later."""
    return cv2.aruco.CharucoBoard((board.columns, board.rows), board.square_mm, board.marker_mm, aruco_dictionary(board))


def aruco_dictionary(board: Board) -> cv2.aruco.Dictionary:
    """The set of markers, OpenCV's."""
    return cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, f"DICT_{board.dictionary.upper()}"))


def black_boxes(board: Board) -> list[tuple[float, float, float, float]]:
    """What is black on the board: boxes (x, y, width, height) in millimetres from the top left corner, y down."""
    side = board.square_mm
    # A chessboard begins black at the top left, as ChArUco boards do.
    boxes = [(c * side, r * side, side, side) for r in range(board.rows) for c in range(board.columns) if (r + c) % 2 == 0]
    if board.kind == "charuco":
        boxes += _marker_boxes(board)
    return boxes


def _marker_boxes(board: Board) -> list[tuple[float, float, float, float]]:
    layout, markers = aruco_board(board), aruco_dictionary(board)
    cells = markers.markerSize + 2
    cell = board.marker_mm / cells
    boxes = []
    for number, corners in zip(np.ravel(layout.getIds()), layout.getObjPoints(), strict=True):
        left, top = (float(value) for value in np.reshape(corners, (4, 3))[0, :2])
        for row, line in enumerate(cv2.aruco.generateImageMarker(markers, int(number), cells)):
            boxes += [(left + first * cell, top + row * cell, (last - first) * cell, cell) for first, last in _black_runs(line)]
    return boxes


def _black_runs(line: NDArray[np.uint8]) -> list[tuple[int, int]]:
    """Where a row of cells is black: (first, behind the last). As one box, so that no printer shows seams between cells."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], (line < 128).astype(np.int8), [0]])))
    return [(int(first), int(last)) for first, last in edges.reshape(-1, 2)]


def draw_board(board: Board, px_per_mm: float, *, margin_mm: float = 0.0) -> NDArray[np.uint8]:
    """The board as a grey picture uint8 (h, w), white margin around it, edges on the nearest pixel."""
    width, height = (round((side + 2 * margin_mm) * px_per_mm) for side in board.size_mm)
    if not 0 < width * height <= 400_000_000:
        raise CalibrationError(f"a picture of {width} x {height} pixels is not possible", remedy="Ask for fewer pixels per millimetre")
    picture = np.full((height, width), 255, np.uint8)
    for x, y, box_width, box_height in black_boxes(board):
        edges = np.array([x, y, x + box_width, y + box_height]) + margin_mm
        left, top, right, bottom = np.round(edges * px_per_mm).astype(int)
        picture[top:bottom, left:right] = 0
    return picture
