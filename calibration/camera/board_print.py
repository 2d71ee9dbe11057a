"""Boards to print: PDF with vectors, PNG with its resolution written in it. Both in true millimetres."""

from __future__ import annotations

import struct
import zlib

import cv2

from calibration.camera.board import Board, black_boxes, draw_board
from calibration.errors import CalibrationError

PAPERS_MM = {"a4": (210.0, 297.0), "a3": (297.0, 420.0), "a2": (420.0, 594.0), "letter": (215.9, 279.4)}
MARGIN_MM = 8.0
"""White that is left around the squares, at least: most printers cannot print nearer to the edge, and the detection wants it."""
RULER_MM = 100.0
_POINTS_PER_MM = 72 / 25.4
_PNG_HEAD_BYTES = 33


def board_pdf(board: Board, *, paper: str = "a4") -> bytes:
    """One page, the board in its middle, below it a ruler of 100 mm to be measured after printing (print at 100 %).

    Raises CalibrationError if the board does not fit the paper either way.
    """
    page_width, page_height = _page(board, paper)
    board_width, board_height = board.size_mm
    left, top = (page_width - board_width) / 2, (page_height - board_height) / 2
    # The page's own y axis points up.
    drawn = [
        f"{(left + x) * _POINTS_PER_MM:.4f} {(page_height - top - y - height) * _POINTS_PER_MM:.4f} "
        f"{width * _POINTS_PER_MM:.4f} {height * _POINTS_PER_MM:.4f} re"
        for x, y, width, height in black_boxes(board)
    ]
    content = "0 g\n" + "\n".join(drawn) + "\nf\n" + _caption(board, page_width)
    return _document(content.encode("latin-1"), page_width * _POINTS_PER_MM, page_height * _POINTS_PER_MM)


def board_png(board: Board, *, dpi: float = 600.0) -> bytes:
    """The board with a white margin as a grey PNG that says its resolution, so that it prints at its size."""
    if not 50 <= dpi <= 4800:
        raise CalibrationError(f"{dpi:g} dots per inch are not possible", remedy="Ask for 50 to 4800")
    done, encoded = cv2.imencode(".png", draw_board(board, dpi / 25.4, margin_mm=MARGIN_MM))
    if not done:
        raise CalibrationError("the picture could not be written as PNG", remedy="Ask for fewer dots per inch")
    content = encoded.tobytes()
    per_metre = round(dpi / 0.0254)
    # PNG specification, section 11.3.4.3: pHYs stands before the picture; OpenCV does not write it.
    resolution = struct.pack(">IIB", per_metre, per_metre, 1)
    chunk = struct.pack(">I", len(resolution)) + b"pHYs" + resolution + struct.pack(">I", zlib.crc32(b"pHYs" + resolution))
    return content[:_PNG_HEAD_BYTES] + chunk + content[_PNG_HEAD_BYTES:]


def _page(board: Board, paper: str) -> tuple[float, float]:
    if paper not in PAPERS_MM:
        raise CalibrationError(f"there is no paper called {paper!r}", remedy=f"Write one of: {', '.join(PAPERS_MM)}")
    short, long = PAPERS_MM[paper]
    width, height = board.size_mm
    for page_width, page_height in ((short, long), (long, short)):
        if width + 2 * MARGIN_MM <= page_width and height + 2 * MARGIN_MM <= page_height:
            return page_width, page_height
    raise CalibrationError(
        f"the board of {width:g} x {height:g} mm does not fit {paper} ({short:g} x {long:g} mm) with a margin of {MARGIN_MM:g} mm",
        remedy="Take smaller or fewer squares, or a larger paper",
    )


def _caption(board: Board, page_width: float) -> str:
    """The ruler and what the board is, small, in the lower margin."""
    k = _POINTS_PER_MM
    left = (page_width - RULER_MM) / 2
    y = 5.0
    ticks = [f"{(left + x) * k:.4f} {(y - 1) * k:.4f} m {(left + x) * k:.4f} {(y + 1) * k:.4f} l S" for x in (0.0, RULER_MM / 2, RULER_MM)]
    ruler = f"0.5 w {left * k:.4f} {y * k:.4f} m {(left + RULER_MM) * k:.4f} {y * k:.4f} l S"
    text = f"{board.kind} {board.columns}x{board.rows}, squares {board.square_mm:g} mm"
    if board.kind == "charuco":
        text += f", markers {board.marker_mm:g} mm, {board.dictionary}"
    text += f" - this line is {RULER_MM:g} mm: print at 100 %"
    return "\n".join([ruler, *ticks, f"BT /F1 6 Tf {left * k:.4f} {(y - 3) * k:.4f} Td ({text}) Tj ET", ""])


def _document(content: bytes, width_pt: float, height_pt: float) -> bytes:
    """A PDF 1.4 of one page (ISO 32000-1, section 7.5: header, objects, cross-reference table, trailer)."""
    packed = zlib.compress(content, 9)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width_pt:.4f} {height_pt:.4f}] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>".encode(),
        f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode() + packed + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    document = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(document))
        document += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = len(document)
    document += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    document += b"".join(f"{offset:010d} 00000 n \n".encode() for offset in offsets)
    document += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n".encode()
    return bytes(document)
