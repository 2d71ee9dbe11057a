"""Boards: what is printed has the size that was asked for."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import zlib

import cv2
import numpy as np
import pytest

from calibration.camera.board import Board, aruco_board, draw_board, object_points
from calibration.camera.board_print import MARGIN_MM, board_pdf, board_png
from calibration.errors import CalibrationError
from tests.calibration.synthetic import BOARD, CHESSBOARD


def test_is_drawn_as_opencv_draws_it() -> None:
    theirs = aruco_board(BOARD).generateImage((11 * 112, 8 * 112), marginSize=0)
    ours = draw_board(BOARD, 112 / 20)
    assert ours.shape == theirs.shape
    np.testing.assert_array_equal(ours, theirs)


def test_corners_are_numbered_along_the_rows() -> None:
    points = object_points(BOARD)
    assert points.shape == (70, 3)
    assert points[0].tolist() == [20, 20, 0]
    assert points[1].tolist() == [40, 20, 0]
    np.testing.assert_allclose(points, aruco_board(BOARD).getChessboardCorners())


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"kind": "circles"}, "no kind of board"),
        ({"columns": 2}, "not possible"),
        ({"square_mm": float("nan")}, "not possible"),
        ({"marker_mm": 25.0}, "do not fit"),
        ({"dictionary": "9x9"}, "no dictionary"),
        ({"columns": 30, "rows": 30}, "needs 450 markers"),
        ({"kind": "chessboard", "columns": 9, "rows": 7}, "upside down"),
    ],
)
def test_refuses_what_cannot_be_a_board(wish: dict[str, object], said: str) -> None:
    with pytest.raises(CalibrationError, match=said):
        Board(**wish)  # type: ignore[arg-type]


def _boxes_mm(pdf: bytes) -> tuple[tuple[float, float], np.ndarray]:
    """Page size and the boxes drawn, in millimetres from the top left corner."""
    page = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert page is not None
    width, height = (float(value) / 72 * 25.4 for value in page.groups())
    content = zlib.decompress(pdf.split(b"stream\n", 1)[1].split(b"\nendstream", 1)[0]).decode()
    boxes = np.array([[float(v) for v in line] for line in re.findall(r"([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re", content)])
    boxes *= 25.4 / 72
    boxes[:, 1] = height - boxes[:, 1] - boxes[:, 3]
    return (width, height), boxes


def test_pdf_is_in_true_millimetres() -> None:
    (width, height), boxes = _boxes_mm(board_pdf(CHESSBOARD))
    assert (width, height) == (pytest.approx(297, abs=0.01), pytest.approx(210, abs=0.01))
    assert len(boxes) == 35
    np.testing.assert_allclose(boxes[:, 2:], 20, atol=0.01)
    np.testing.assert_allclose(boxes[0, :2], [(297 - 200) / 2, (210 - 140) / 2], atol=0.01)


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm (poppler-utils) is not installed")
@pytest.mark.parametrize("board", [BOARD, CHESSBOARD])
def test_rendered_pdf_is_the_board(board: Board, tmp_path) -> None:
    (tmp_path / "board.pdf").write_bytes(board_pdf(board))
    subprocess.run(["pdftoppm", "-r", "254", "-gray", "-singlefile", "board.pdf", "board"], cwd=tmp_path, check=True, timeout=60)
    page = cv2.imread(str(tmp_path / "board.pgm"), cv2.IMREAD_GRAYSCALE)
    assert page is not None
    # The renderer rounds the page up to a whole pixel.
    np.testing.assert_allclose(page.shape, (2100, 2970), atol=1)
    drawn = draw_board(board, 10)
    top, left = (2100 - drawn.shape[0]) // 2, (2970 - drawn.shape[1]) // 2
    rendered = page[top : top + drawn.shape[0], left : left + drawn.shape[1]]
    assert np.mean(np.abs(rendered.astype(int) - drawn) > 128) < 0.01


def test_pdf_refuses_what_does_not_fit_the_paper() -> None:
    with pytest.raises(CalibrationError, match="does not fit a4"):
        board_pdf(Board(columns=14, rows=9, square_mm=30, marker_mm=22))
    with pytest.raises(CalibrationError, match="no paper called"):
        board_pdf(BOARD, paper="a17")


def test_png_says_its_resolution() -> None:
    content = board_png(BOARD, dpi=254)
    at = content.index(b"pHYs")
    assert struct.unpack(">IIB", content[at + 4 : at + 13]) == (10_000, 10_000, 1)
    picture = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_GRAYSCALE)
    assert picture is not None
    assert picture.shape == (round((160 + 2 * MARGIN_MM) * 10), round((220 + 2 * MARGIN_MM) * 10))
