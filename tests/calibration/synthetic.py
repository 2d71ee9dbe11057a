"""A camera whose truth is known, and what it sees."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np

from calibration.camera.board import Board
from calibration.camera.detection import BoardView, find_board
from calibration.camera.lens import Lens
from calibration.camera.synthetic_view import draw_view, pose

BOARD = Board(columns=11, rows=8, square_mm=20, marker_mm=15)
CHESSBOARD = Board(kind="chessboard", columns=10, rows=7, square_mm=20)
SIZE = (800, 600)
LENS = Lens(np.array([[930.0, 0, 406], [0, 927.0, 294], [0, 0, 1]]), np.array([-0.18, 0.09, 0.0007, -0.0005, 0]), SIZE)
TURNS = (
    ((25, 0, 5), (0, 0, 330)),
    ((-25, 5, 0), (20, 10, 330)),
    ((0, 28, -5), (-30, 10, 330)),
    ((5, -28, 0), (20, -15, 330)),
    ((20, 20, 10), (-40, -30, 330)),
    ((-20, 20, 0), (40, -30, 320)),
    ((20, -20, 0), (-40, 30, 330)),
    ((0, 0, 0), (0, 0, 300)),
)
STRAIGHT_ON = tuple(((0, 0, 10 * n), (5 * n, 0, 320 + 15 * n)) for n in range(6))


@cache
def picture(board: Board, turn: tuple[float, ...], at: tuple[float, ...], lens: Lens = LENS) -> np.ndarray:
    """With blur, noise and a black that is not 0."""
    drawn = cv2.GaussianBlur(draw_view(board, lens, *pose(turn, at, board)), (0, 0), 0.7)
    noise = np.random.default_rng(abs(int(10 * sum(turn)))).normal(0, 3, drawn.shape)
    return np.clip(drawn * 0.8 + 20 + noise + 0.5, 0, 255).astype(np.uint8)


@cache
def view(number: int) -> BoardView:
    """A view of the ChArUco board, tilted, but for the last."""
    return find_board(picture(BOARD, *TURNS[number]), BOARD, name=f"view {number}")


def views() -> list[BoardView]:
    return [view(number) for number in range(len(TURNS))]
