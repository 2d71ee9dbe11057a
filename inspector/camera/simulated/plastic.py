"""A moulded housing cover: walls and ribs, screw bosses, brass inserts, clips, raised letters and a label."""

from __future__ import annotations

import math

import numpy as np

from inspector.camera.simulated.design import Cloudy, Design, DesignPiece, Wear, body_of, spots_in
from inspector.camera.simulated.drawing import Colour, DrawingBoard, Sprite, blurred

_BLUE = (66.0, 112.0, 158.0)
_BOSSES = ((-158.0, -104.0), (158.0, -104.0), (-158.0, 104.0), (158.0, 104.0))
_INSERTS = ((-158.0, 0.0), (158.0, 0.0))
_CLIPS = ((-70.0, -132.0), (70.0, -132.0), (-70.0, 132.0), (70.0, 132.0))
_LABEL = (62.0, 44.0)


def plastic(size: tuple[int, int]) -> Design:
    """The housing at a picture size of (width, height) pixels."""
    board = DrawingBoard(size, min(size) / 512, _BLUE)
    cover = board.stencil().box(0, 0, 412, 308, corner=34)
    for ear_x in (-214, 214):
        cover.box(ear_x, 0, 44, 54, corner=18)
    _mould(board)
    body, filled = body_of(board, cover, thickness=34, shine=18, depth=0.85)
    scale = board.scale
    insert, clip = _insert(scale), _clip(scale)
    pieces = [DesignPiece(insert, *_at(size, scale, place), angle=11.0 * n, removable=True) for n, place in enumerate(_INSERTS)]
    pieces += [DesignPiece(clip, *_at(size, scale, place), removable=True, turn=90) for place in _CLIPS]
    pieces.append(DesignPiece(_label(scale), *_at(size, scale, _LABEL), turn=90))
    free = board.stencil().box(0, 0, 356, 246, corner=12)
    for x, y in (*_BOSSES, *_INSERTS):
        free.disc(x, y, 32, on=False)
    for x, y in _CLIPS:
        free.box(x, y, 50, 36, on=False)
    free.box(*_LABEL, 110, 70, on=False)
    wear = Wear(scratch=(206, 222, 236), stain=(34, 26, 18), tint=(164, 136, 84), tint_opacity=0.72)
    strays = (_clip(scale, (206, 92, 40)), _sprue(scale))
    return Design(scale, body, filled, spots_in(board, free), tuple(pieces), strays, wear, Cloudy(size, cells=(5, 14)))


def _at(size: tuple[int, int], scale: float, place: tuple[float, float]) -> tuple[float, float]:
    """From units to picture pixels."""
    return size[0] / 2 - 0.5 + place[0] * scale, size[1] / 2 - 0.5 + place[1] * scale


def _mould(board: DrawingBoard) -> None:
    outline = board.stencil().box(0, 0, 406, 302, corner=31)
    board.raised(outline, 8, 2.4)
    for ear_x in (-214, 214):
        board.raised(board.stencil().box(ear_x, 0, 38, 48, corner=16), 4, 1.6)
    board.raised(board.stencil().box(0, 0, 384, 280, corner=22), -11, 1.5)
    ribs = board.stencil()
    for rib_x in (-96, 0):
        ribs.line([(rib_x, -136), (rib_x, 136)], 5)
    ribs.line([(-186, -46), (186, -46)], 5).line([(-186, 92), (0, 92)], 5).line([(128, -136), (128, -46)], 5)
    board.raised(ribs, 7, 1.0)
    for x, y in (*_BOSSES, *_INSERTS):
        gusset = board.stencil().line([(x, y), (x + math.copysign(32, x), y)], 5)
        board.raised(gusset, 6, 1.0)
        board.raised(board.stencil().disc(x, y, 20), 11, 1.3)
    for x, y in _BOSSES:
        bore = board.stencil().disc(x, y, 9)
        board.raised(bore, -18, 0.8).painted(bore, (16, 26, 38), 0.85, gloss=0.0)
    for x, y in _INSERTS:
        bore = board.stencil().disc(x, y, 14)
        board.raised(bore, -10, 0.8).painted(bore, (22, 36, 52), 0.7, gloss=0.0)
    for x, y in _CLIPS:
        slot = board.stencil().box(x, y, 40, 14, corner=3)
        board.raised(slot, -9, 0.8).painted(slot, (14, 22, 32), 0.85, gloss=0.0)
    for x, y in ((-140.0, -76.0), (-48.0, -12.0), (-48.0, 62.0), (24.0, -24.0), (60.0, 108.0), (-128.0, 66.0)):
        board.raised(board.stencil().disc(x, y, 9), -1.1, 0.5)  # where the ejectors pushed
    letters = board.stencil().text(-48, 24, "PA6", 13, 2.2).text(58, -86, "HX-20", 22, 3.2)
    board.raised(letters, 2.6, 0.55)
    recycling = board.stencil()
    for step in range(3):
        start, end = ((-48 + 18 * math.cos(turn), -92 + 18 * math.sin(turn)) for turn in np.radians((120 * step - 84, 120 * step + 8)))
        recycling.line([start, end], 3.4).disc(*end, 4)
    board.raised(recycling, 2.2, 0.5)
    board.raised(board.stencil().disc(150, 66, 4.5), 4, 1.0)  # the gate
    fine = np.random.default_rng(20).standard_normal(board.shape, dtype=np.float32)
    board.relief += blurred(fine, 0.45 * board.pixels_per_unit) * np.float32(0.11)  # spark-eroded mould
    board.gloss[:] = 0.30


def _insert(scale: float) -> Sprite:
    """A brass thread, pressed in."""
    board = DrawingBoard.loose(32, 32, scale, (204, 164, 86), 0.7)
    cover = board.stencil().disc(0, 0, 14)
    board.raised(cover, 4, 1.0)
    for radius in (10.5, 8.5):
        board.raised(board.stencil().ring(0, 0, radius, 1.0), -1.5, 0.4)
    bore = board.stencil().disc(0, 0, 7)
    board.raised(bore, -8, 0.6).painted(bore, (40, 28, 12), 0.9, gloss=0.1)
    return board.sprite(cover, lift=2, shine=16)


def _clip(scale: float, colour: Colour = (38, 38, 42)) -> Sprite:
    """A snap clip of another plastic."""
    board = DrawingBoard.loose(46, 26, scale, colour, 0.5)
    shape = board.stencil().box(0, 0, 44, 13, corner=4).box(0, 0, 18, 24, corner=4)
    board.raised(shape, 6, 1.2)
    board.raised(board.stencil().box(0, 0, 30, 4, corner=2), -3, 0.7)
    board.raised(board.stencil().disc(-16, 0, 2.6).disc(16, 0, 2.6), -3, 0.5)
    return board.sprite(shape, lift=6, shine=20)


def _label(scale: float) -> Sprite:
    """A paper label with a bar code and an arrow."""
    board = DrawingBoard.loose(98, 52, scale, (226, 224, 214), 0.05)
    paper = board.stencil().box(0, 0, 96, 50, corner=3)
    ink = board.stencil().text(-12, -15, "LOT 88A", 10, 1.5).text(-12, 18, "4 006381 333931", 5, 0.8)
    rng = np.random.default_rng(4)
    x = -44.0
    while x < 20:
        bar = float(rng.choice([1.2, 1.2, 2.4, 3.6]))
        ink.box(x + bar / 2, 2, bar, 19)
        x += bar + float(rng.choice([1.2, 2.4]))
    ink.polygon([(34, -18), (44, -4), (37, -4), (37, 16), (31, 16), (31, -4), (24, -4)])
    board.painted(ink, (26, 26, 30), 0.92)
    return board.sprite(paper, lift=0.6)


def _sprue(scale: float) -> Sprite:
    """A piece of the runner that was not taken off."""
    board = DrawingBoard.loose(76, 34, scale, (92, 140, 186), 0.5)
    shape = board.stencil().line([(-32, 8), (-6, -2), (26, 4)], 8).line([(-6, -2), (6, -13)], 6).disc(29, 5, 7)
    board.raised(shape, 7, 1.5)
    return board.sprite(shape, lift=7, shine=20)
