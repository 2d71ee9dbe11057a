"""Electronic components, each a sprite around its own middle."""

from __future__ import annotations

import numpy as np

from inspector.camera.simulated.drawing import Colour, DrawingBoard, Sprite

_TIN: Colour = (190, 192, 194)
_EPOXY: Colour = (40, 40, 43)
_PRINT: Colour = (168, 170, 166)


def _moulded(board: DrawingBoard, width: float, height: float, colour: Colour = _EPOXY) -> None:
    """A dull moulded body in the middle of the board."""
    shape = board.stencil().box(0, 0, width, height, corner=1.5)
    board.relief *= 1 - board.soft(shape, 0)  # legs end inside the body
    board.painted(shape, colour, gloss=0.18).raised(shape, 7, 1.1)
    fine = np.random.default_rng(2).standard_normal(board.shape, dtype=np.float32)
    board.colour += (board.soft(shape, 0) * fine * np.float32(2.5))[..., None]


def quad_flat_pack(scale: float) -> Sprite:
    """A controller with ten legs on each side."""
    board = DrawingBoard.loose(104, 104, scale, _TIN, 0.8)
    legs = board.stencil()
    for step in range(10):
        off = 6.4 * step - 28.8
        for side in (-1, 1):
            legs.box(side * 42, off, 16, 2.6).box(off, side * 42, 2.6, 16)
    board.raised(legs, 2.5, 0.6)
    cover = board.stencil().box(0, 0, 74, 74, corner=2)
    cover.ink |= legs.ink
    _moulded(board, 74, 74)
    ink = board.stencil().text(0, -12, "INSPEX", 11, 1.4).text(0, 4, "M7-512Q", 8.5, 1.1).text(0, 17, "2508 KOR", 7, 0.9)
    board.painted(ink, _PRINT, 0.75, gloss=0.05)
    dot = board.stencil().disc(-28, 28, 4)
    board.raised(dot, -2, 0.6).painted(dot, (58, 58, 60), 0.8)
    return board.sprite(cover, lift=7, shine=22)


def small_outline(scale: float) -> Sprite:
    """A driver with four legs on either side."""
    board = DrawingBoard.loose(66, 54, scale, _TIN, 0.8)
    legs = board.stencil()
    for y in (-18, -6, 6, 18):
        legs.box(0, y, 62, 4.2)
    board.raised(legs, 2.5, 0.6)
    cover = board.stencil().box(0, 0, 42, 50, corner=2)
    cover.ink |= legs.ink
    _moulded(board, 42, 50)
    ink = board.stencil().text(0, -6, "DRV4", 9, 1.2).text(0, 7, "71A", 8, 1.1)
    board.painted(ink, _PRINT, 0.75, gloss=0.05)
    board.raised(board.stencil().disc(-13, -18, 3), -2, 0.5)
    return board.sprite(cover, lift=7, shine=22)


def crystal(scale: float) -> Sprite:
    """A crystal in a pressed steel can."""
    board = DrawingBoard.loose(64, 28, scale, (158, 159, 158), 0.45)
    cover = board.stencil().box(0, 0, 60, 24, corner=12)
    board.raised(cover, 3, 0.8).raised(board.stencil().box(0, 0, 52, 17, corner=8), 5, 1.6)
    board.painted(board.stencil().text(0, 0, "16.000", 8, 1.0), (70, 70, 72), 0.85)
    return board.sprite(cover, lift=7, shine=12)


def electrolytic_can(scale: float) -> Sprite:
    """A capacitor in an aluminium can, its negative side black."""
    board = DrawingBoard.loose(54, 54, scale, (30, 30, 32), 0.2)
    base = board.stencil().box(0, 0, 46, 46, corner=4).polygon([(24, -24), (13, -24), (24, -13)], on=False)
    board.raised(base, 3, 0.8)
    can = board.stencil().disc(0, 0, 22)
    board.painted(can, (200, 201, 203), gloss=0.6).raised(can, 9, 1.8).raised(board.stencil().disc(0, 0, 18.5), -1.2, 0.6)
    half = board.stencil().disc(0, 0, 18)
    cut = board.stencil().box(-21, 0, 26, 50)
    half.ink &= cut.ink
    board.painted(half, (34, 34, 40), 0.95, gloss=0.1)
    board.painted(board.stencil().text(6, -6, "47", 8.5, 1.1).text(6, 6, "25V", 6.5, 0.9), (40, 40, 44), 0.9)
    cover = board.stencil().disc(0, 0, 22)
    cover.ink |= base.ink
    return board.sprite(cover, lift=10, shine=18)


def tantalum(scale: float) -> Sprite:
    """A yellow moulded capacitor with a bar at its positive side."""
    board = DrawingBoard.loose(48, 30, scale, _TIN, 0.8)
    ends = board.stencil().box(0, 0, 44, 14)
    board.raised(ends, 2, 0.6)
    cover = board.stencil().box(0, 0, 36, 25, corner=1.5)
    cover.ink |= ends.ink
    _moulded(board, 36, 25, (206, 156, 52))
    board.painted(board.stencil().box(-13, 0, 6, 24), (120, 62, 22), 0.9)
    board.painted(board.stencil().text(4, 0, "107", 8, 1.1), (84, 52, 20), 0.85)
    return board.sprite(cover, lift=6, shine=22)


def chip(scale: float, colour: Colour, text: str) -> Sprite:
    """A resistor or a ceramic capacitor with tinned ends."""
    board = DrawingBoard.loose(28, 16, scale, _TIN, 0.8)
    cover = board.stencil().box(0, 0, 25, 12.5, corner=1)
    board.raised(cover, 4, 0.9)
    board.painted(board.stencil().box(0, 0, 16, 12.5), colour, gloss=0.2)
    if text:
        board.painted(board.stencil().text(0, 0, text, 6, 0.8), (212, 212, 208), 0.85, gloss=0.05)
    return board.sprite(cover, lift=3, shine=20)


def solder_ball(scale: float) -> Sprite:
    """A splash of solder."""
    board = DrawingBoard.loose(52, 44, scale, (136, 138, 142), 0.5)
    shape = board.stencil().disc(-4, 0, 14).disc(9, 5, 9).disc(-14, -11, 6).line([(6, 2), (21, -13)], 5).disc(21, -13, 3.5)
    board.raised(shape, 12, 3.4)
    return board.sprite(shape, lift=6, shine=9)
