"""The design of a kind of part: a body, pieces on it, and how its surface takes damage."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
from numpy.random import Generator

from inspector.camera.simulated.drawing import LAMP, Bytes, Colour, DrawingBoard, Floats, Sprite, Stencil, blurred, floats, shrunk


class Grain(Protocol):
    """The texture that differs from part to part."""

    def __call__(self, rng: Generator) -> Floats:
        """float32 (h, w), what is added to a gain of 1."""
        ...


@dataclass(frozen=True, eq=False)
class DesignPiece:
    """A sprite on its place: ``x``, ``y`` in picture pixels, ``angle`` in degrees clockwise.

    ``removable``: it may be missing; ``turn``: degrees that make it wrong, 0 if nobody would see that.
    """

    sprite: Sprite
    x: float
    y: float
    angle: float = 0.0
    removable: bool = False
    turn: float = 0.0


@dataclass(frozen=True)
class Wear:
    """How this material shows damage: the colours of a scratch, of a stain and of a discolouration, and how far it is blended;
    ``glint``: how bright the lit flank of a dent shines.
    """

    scratch: Colour
    stain: Colour
    tint: Colour
    tint_opacity: float
    glint: float = 130.0


@dataclass(frozen=True, eq=False)
class Design:
    """A kind of part at one picture size, drawn once.

    ``body``: uint8 (h, w, 4): RGB premultiplied with the part's cover, and how much of the belt is seen (255: all of it).
    ``cover``: uint8 (h, w), 255 on the part. ``open_spots``: float32 (n, 2), x, y in pixels, where the surface is free.
    ``scale``: pixels per unit.
    """

    scale: float
    body: Bytes
    cover: Bytes
    open_spots: Floats
    pieces: tuple[DesignPiece, ...]
    strays: tuple[Sprite, ...]
    wear: Wear
    grain: Grain


def body_of(board: DrawingBoard, cover: Stencil, *, thickness: float, shine: float, depth: float = 1.0) -> tuple[Bytes, Bytes]:
    """``Design.body`` and ``Design.cover`` of what was drawn; ``thickness`` in units throws the shadow on the belt."""
    alpha = floats(cover.ink) / np.float32(255)
    colour = shrunk(floats(np.clip(board.lit(shine, depth), 0, 255) * alpha[..., None]))
    alpha = shrunk(alpha)
    reach = 0.6 * thickness * board.scale
    height, width = alpha.shape
    move = np.array([[1, 0, -LAMP[0] * reach], [0, 1, -LAMP[1] * reach]], np.float32)
    shade = floats(cv2.warpAffine(blurred(alpha, 0.3 * reach), move, (width, height)))
    shade = np.maximum(shade, 0.8 * blurred(alpha, 0.15 * reach))
    seen = (1 - alpha) * (1 - 0.72 * np.minimum(shade, 1))
    body = np.dstack([colour, 255 * seen])
    return np.rint(body).astype(np.uint8), np.rint(255 * alpha).astype(np.uint8)


def spots_in(board: DrawingBoard, free: Stencil, step: float = 6.0) -> Floats:
    """Places on a grid of ``step`` units that ``free`` covers, in picture pixels."""
    height, width = board.shape[0] // 2, board.shape[1] // 2
    small = np.asarray(cv2.resize(free.ink, (width, height), interpolation=cv2.INTER_AREA))
    every = max(1, round(step * board.scale))
    rows, columns = np.nonzero(small[::every, ::every] > 250)
    return floats(np.stack([columns, rows], axis=1) * every)


def clouds(shape: tuple[int, int], rng: Generator, strength: float, cells: int = 5) -> Floats:
    """Soft patches around 0: ``cells`` patches across."""
    coarse = strength * rng.standard_normal((cells, cells), dtype=np.float32)
    return floats(cv2.resize(coarse, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC))


class Cloudy:
    """A surface that is never quite even: soft patches, coarse and fine, other on every part. ``cells``: patches across, of both."""

    def __init__(self, size: tuple[int, int], cells: tuple[int, int]) -> None:
        self._shape = (size[1], size[0])
        self._cells = cells

    def __call__(self, rng: Generator) -> Floats:
        coarse, fine = self._cells
        field = clouds(self._shape, rng, 0.012, coarse)
        field += clouds(self._shape, rng, 0.008, fine)
        return field


def placed(canvas: Bytes, sprite: Sprite, x: float, y: float, angle: float = 0.0, size: float = 1.0) -> None:
    """Set a sprite on ``canvas`` (``Design.body``'s layout, changed in place) with its shadow; x, y in pixels, clockwise degrees."""
    height, width = sprite.shade.shape
    reach = math.ceil(0.5 * math.hypot(height, width) * max(size, 1.0)) if abs(angle) > 5 or size != 1 else max(height, width) // 2 + 2
    left, top = math.floor(x) - reach, math.floor(y) - reach
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + 2 * reach + 1, canvas.shape[1]), min(top + 2 * reach + 1, canvas.shape[0])
    if x0 >= x1 or y0 >= y1:
        return
    cosine, sine = size * math.cos(math.radians(angle)), size * math.sin(math.radians(angle))
    middle_x, middle_y = (width - 1) / 2, (height - 1) / 2
    turn = np.array(
        [
            [cosine, -sine, x - x0 - cosine * middle_x + sine * middle_y],
            [sine, cosine, y - y0 - sine * middle_x - cosine * middle_y],
        ]
    )
    rgba = floats(cv2.warpAffine(sprite.rgba, turn, (x1 - x0, y1 - y0), flags=cv2.INTER_LINEAR))
    turn[:, 2] -= LAMP[:2] * sprite.lift_px
    shade = floats(cv2.warpAffine(sprite.shade, turn, (x1 - x0, y1 - y0), flags=cv2.INTER_LINEAR))
    under = canvas[y0:y1, x0:x1]
    through = (1 - rgba[..., 3]) * (1 - np.float32(0.6) * shade)
    result = floats(under * through[..., None])
    result[..., :3] += rgba[..., :3]
    under[:] = np.minimum(result + np.float32(0.5), 255)
