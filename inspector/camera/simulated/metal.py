"""A turned flange of steel: a bore, a raised hub, six socket screws and a laser marking."""

from __future__ import annotations

import math

import numpy as np
from numpy.random import Generator

from inspector.camera.simulated.design import Design, DesignPiece, Wear, body_of, clouds, spots_in
from inspector.camera.simulated.drawing import DrawingBoard, Floats, Sprite, blurred, floats

_STEEL = (176.0, 180.0, 186.0)
_OUTER, _HUB, _BORE, _PITCH = 204.0, 106.0, 54.0, 156.0
_MARKING = (0.0, _PITCH)


def metal(size: tuple[int, int]) -> Design:
    """The flange at a picture size of (width, height) pixels."""
    board = DrawingBoard(size, min(size) / 512, _STEEL)
    cover = board.stencil().disc(0, 0, _OUTER).disc(0, 0, _BORE, on=False).box(_OUTER, 0, 26, 30, corner=5, on=False)
    _turn_body(board)
    body, filled = body_of(board, cover, thickness=30, shine=26)
    screws = [_at(board, _PITCH, 60 * step) for step in range(6)]
    screw, marking = _screw(board.scale), _marking(board.scale)
    pieces = [DesignPiece(screw, x, y, angle=17.0 * number, removable=True) for number, (x, y) in enumerate(screws)]
    pieces.append(DesignPiece(marking, size[0] / 2 - 0.5, size[1] / 2 - 0.5 + _PITCH * board.scale, turn=90))
    free = board.stencil().disc(0, 0, 188).disc(0, 0, 120, on=False)
    for step in range(6):
        turn = math.radians(60 * step)
        free.disc(_PITCH * math.cos(turn), _PITCH * math.sin(turn), 26, on=False)
    free.box(*_MARKING, 100, 44, on=False)
    wear = Wear(scratch=(246, 248, 250), stain=(52, 36, 20), tint=(166, 112, 52), tint_opacity=0.75)
    strays = (_nut(board.scale), _swarf(board.scale))
    return Design(board.scale, body, filled, spots_in(board, free), tuple(pieces), strays, wear, _TurningMarks(board, filled))


def _at(board: DrawingBoard, radius: float, degrees: float) -> tuple[float, float]:
    """A place on the pitch circle in picture pixels."""
    height, width = board.shape[0] / 2, board.shape[1] / 2
    turn = math.radians(degrees)
    return width / 2 - 0.5 + radius * board.scale * math.cos(turn), height / 2 - 0.5 + radius * board.scale * math.sin(turn)


def _turn_body(board: DrawingBoard) -> None:
    board.raised(board.stencil().disc(0, 0, _OUTER - 3), 8, 1.8)
    board.raised(board.stencil().disc(0, 0, _HUB), 9, 1.6)
    board.raised(board.stencil().disc(0, 0, _BORE + 6), -6, 2.2)
    board.raised(board.stencil().ring(0, 0, 116, 5), -3, 0.9)
    board.raised(board.stencil().ring(0, 0, 80, 3), -2.2, 0.7)
    board.raised(board.stencil().box(_OUTER, 0, 28, 34, corner=6), -8, 1.5)
    for step in range(6):
        turn = math.radians(60 * step)
        x, y = _PITCH * math.cos(turn), _PITCH * math.sin(turn)
        board.raised(board.stencil().disc(x, y, 22), -5, 0.9)
        bore = board.stencil().disc(x, y, 11)
        board.raised(bore, -16, 0.8).painted(bore, (30, 30, 33), 0.92, gloss=0.0)
    for degrees in (30, 210):
        x, y = _PITCH * math.cos(math.radians(degrees)), _PITCH * math.sin(math.radians(degrees))
        pin = board.stencil().disc(x, y, 9)
        board.raised(pin, -4, 0.7).painted(pin, (96, 99, 104), 0.8)
    radius, angle = _polar(board.shape, board.pixels_per_unit)
    # A turned face reflects where its grooves stand across the light: two bright fans on each side of the axis.
    fans = np.abs(np.cos(angle - math.radians(52))) ** 7 + 0.55 * np.abs(np.cos(angle - math.radians(128))) ** 16
    tone = 0.70 + 0.46 * fans
    tone = np.where(radius < _HUB, 0.78 + 0.38 * np.abs(np.cos(angle - math.radians(40))) ** 5, tone)
    board.colour *= floats(tone)[..., None]
    board.gloss[:] = 0.28


def _polar(shape: tuple[int, int], pixels_per_unit: float) -> tuple[Floats, Floats]:
    """Radius in units and angle in radians of each pixel, seen from the middle."""
    rows, columns = np.indices(shape, dtype=np.float32)
    across = (columns - (shape[1] - 1) / 2) / pixels_per_unit
    down = (rows - (shape[0] - 1) / 2) / pixels_per_unit
    return floats(np.hypot(across, down)), floats(np.arctan2(down, across))


class _TurningMarks:
    """The grooves that the tool left: rings of their own on every part, and a faint chatter."""

    def __init__(self, board: DrawingBoard, cover: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> None:
        shape = (board.shape[0] // 2, board.shape[1] // 2)
        radius, _ = _polar(shape, board.scale)
        self._ring = np.minimum(radius * np.float32(2), 1023).astype(np.intp)
        self._shape = shape
        on_face = floats(cover) / np.float32(255)
        for piece in range(6):
            x, y = _at(board, _PITCH, 60 * piece)
            on_face[np.hypot(np.indices(shape)[1] - x, np.indices(shape)[0] - y) < 23 * board.scale] = 0
        self._on_face = on_face

    def __call__(self, rng: Generator) -> Floats:
        rings = rng.standard_normal(1024, dtype=np.float32)
        rings = rings * np.float32(0.022) + blurred(rings[None], 3.0)[0] * np.float32(0.035)
        marks = rings.take(self._ring)
        marks *= self._on_face
        marks += clouds(self._shape, rng, 0.008)
        return floats(marks)


def _screw(scale: float) -> Sprite:
    """A socket-head screw, zinc-plated and yellow: that it is missing is clear to everybody."""
    board = DrawingBoard.loose(42, 42, scale, (204, 164, 84), 0.7)
    head = board.stencil().disc(0, 0, 19)
    board.raised(board.stencil().disc(0, 0, 18), 6, 1.6)
    radius, angle = _polar(board.shape, board.pixels_per_unit)
    knurl = 1 + 0.30 * np.sign(np.sin(angle * 40)) * ((radius > 15.5) & (radius < 19))
    board.colour *= floats(knurl)[..., None]
    hexagon = board.stencil().polygon([(9.5 * math.cos(math.radians(a)), 9.5 * math.sin(math.radians(a))) for a in range(0, 360, 60)])
    board.raised(hexagon, -9, 0.5).painted(hexagon, (20, 20, 22), 0.9, gloss=0.1)
    return board.sprite(head, lift=5, shine=16)


def _marking(scale: float) -> Sprite:
    """A laser marking: dark letters and a code on a lightly blasted field."""
    board = DrawingBoard.loose(88, 36, scale, (150, 153, 158), 0.15)
    ink = board.stencil().text(14, -8, "FL-204", 12, 1.6).text(14, 9, "0412 INOX", 8, 1.1)
    code = np.random.default_rng(7).random((8, 8)) < 0.5
    for row in range(8):
        for column in range(8):
            if code[row, column] or column == 0 or row == 7:
                ink.box(-39 + 2.9 * column, -10 + 2.9 * row, 2.9, 2.9)
    board.painted(ink, (38, 38, 42), 0.92, gloss=0.0)
    return board.sprite(board.stencil().box(0, 0, 88, 36, corner=4), lift=0.1)


def _nut(scale: float) -> Sprite:
    """A zinc-plated nut that fell on the part."""
    board = DrawingBoard.loose(46, 46, scale, (196, 190, 168), 0.8)
    corners = [(21 * math.cos(math.radians(a)), 21 * math.sin(math.radians(a))) for a in range(11, 371, 60)]
    cover = board.stencil().polygon(corners).disc(0, 0, 10, on=False)
    board.raised(board.stencil().polygon(corners), 7, 1.4).raised(board.stencil().disc(0, 0, 11), -7, 1.0)
    return board.sprite(cover, lift=9, shine=18)


def _swarf(scale: float) -> Sprite:
    """A curl of swarf."""
    board = DrawingBoard.loose(60, 50, scale, (208, 202, 192), 0.9)
    turns = np.linspace(0, 5.2 * math.pi, 90)
    curl = [(-22 + 2.7 * t + 9 * math.cos(t), 13 * math.sin(t) * (1 - 0.025 * t)) for t in turns]
    cover = board.stencil().line(curl, 4.2)
    board.raised(board.stencil().line(curl, 3.4), 5, 1.0)
    return board.sprite(cover, lift=7, shine=10)
