"""A drawing board for parts: shapes give relief and colour, one lamp at the upper left gives the light.

Places and lengths are in units: 1/512 of the picture's shorter side, origin in the middle of the board, x to the right,
y down. Everything is drawn at twice the resolution and scaled down at the end, so that edges are smooth.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]
Colour = tuple[float, float, float]
"""Red, green, blue, 0 to 255."""

OVERSAMPLING = 2
LAMP = np.array([-0.46, -0.56, 0.69], dtype=np.float32) / math.sqrt(0.46**2 + 0.56**2 + 0.69**2)
"""Direction to the lamp: x to the right, y down, z towards the camera."""

_WIDE = 20.0
_SHIFT = 4  # cv2 takes coordinates in 1/16 pixel


def floats(array: object) -> Floats:
    """The same array as float32; no copy if it is that already."""
    return np.asarray(array, dtype=np.float32)


def blurred(values: Floats, sigma: float) -> Floats:
    """Gaussian blur; ``sigma`` in pixels of ``values``, 0 for none."""
    if sigma <= 0.05:
        return values
    if sigma > _WIDE and min(values.shape) > 8 * sigma:
        # As wide as this, a quarter of the resolution gives the same in a tenth of the time.
        height, width = values.shape
        small = floats(cv2.resize(values, (width // 4, height // 4), interpolation=cv2.INTER_AREA))
        return floats(cv2.resize(blurred(small, sigma / 4), (width, height), interpolation=cv2.INTER_LINEAR))
    return floats(cv2.GaussianBlur(values, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE))


@dataclass(frozen=True, eq=False)
class Sprite:
    """A loose piece, lit. ``rgba``: float32 (h, w, 4), colour 0..255 premultiplied with alpha 0..1; ``shade``: float32 (h, w), its
    contact shadow 0..1; both in picture pixels around the piece's middle. ``lift_px``: how far the shadow falls.
    """

    rgba: Floats
    shade: Floats
    lift_px: float


class Stencil:
    """A shape on a board, built up from simple ones; each call returns the stencil. ``on=False`` cuts out instead."""

    def __init__(self, shape: tuple[int, int], pixels_per_unit: float) -> None:
        self.ink: Bytes = np.zeros(shape, np.uint8)
        self._scale = pixels_per_unit

    def _point(self, x: float, y: float) -> tuple[int, int]:
        height, width = self.ink.shape
        one = 1 << _SHIFT
        return round((width / 2 - 0.5 + x * self._scale) * one), round((height / 2 - 0.5 + y * self._scale) * one)

    def disc(self, x: float, y: float, radius: float, *, on: bool = True) -> Stencil:
        """A filled circle."""
        cv2.circle(self.ink, self._point(x, y), round(radius * self._scale * (1 << _SHIFT)), 255 * on, -1, cv2.LINE_AA, _SHIFT)
        return self

    def ring(self, x: float, y: float, radius: float, width: float) -> Stencil:
        """A circle drawn with a pen of ``width``."""
        return self.disc(x, y, radius + width / 2).disc(x, y, radius - width / 2, on=False)

    def polygon(self, points: Sequence[tuple[float, float]], *, on: bool = True) -> Stencil:
        """A filled polygon."""
        corners = np.array([self._point(x, y) for x, y in points], np.int32)
        cv2.fillPoly(self.ink, [corners], 255 * on, cv2.LINE_AA, _SHIFT)
        return self

    def box(self, x: float, y: float, width: float, height: float, *, corner: float = 0.0, angle: float = 0.0, on: bool = True) -> Stencil:
        """A filled rectangle around (x, y) with rounded corners, turned by ``angle`` degrees clockwise."""
        corner = min(corner, width / 2, height / 2)
        cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        points = []
        for quarter, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
            for step in range(9 if corner > 0 else 1):
                turn = math.radians(90 * quarter + 90 * step / 8)
                px = sx * (width / 2 - corner) + corner * math.cos(turn)
                py = sy * (height / 2 - corner) + corner * math.sin(turn)
                points.append((x + px * cosine - py * sine, y + px * sine + py * cosine))
        return self.polygon(points, on=on)

    def line(self, points: Sequence[tuple[float, float]], width: float, *, on: bool = True) -> Stencil:
        """A line through ``points`` with round ends."""
        corners = np.array([self._point(x, y) for x, y in points], np.int32)
        cv2.polylines(self.ink, [corners], False, 255 * on, max(1, round(width * self._scale)), cv2.LINE_AA, _SHIFT)
        return self

    def text(self, x: float, y: float, text: str, height: float, width: float = 1.2) -> Stencil:
        """Letters of ``height`` in a plain face, drawn with a pen of ``width``, with their middle at (x, y)."""
        size = height * self._scale / 21.0  # the capitals of this face are 21 pixels high at size 1
        pen = max(1, round(width * self._scale))
        (wide, high), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, size, pen)
        middle_x, middle_y = self._point(x, y)
        corner = ((middle_x >> _SHIFT) - wide // 2, (middle_y >> _SHIFT) + high // 2)
        cv2.putText(self.ink, text, corner, cv2.FONT_HERSHEY_SIMPLEX, size, 255, pen, cv2.LINE_AA)
        return self


class DrawingBoard:
    """Relief (units), colour (0..255) and gloss (0..1) of something that is being drawn.

    ``size``: (width, height) in picture pixels; ``scale``: picture pixels per unit.
    """

    def __init__(self, size: tuple[int, int], scale: float, colour: Colour) -> None:
        self.scale = scale
        self.shape = (size[1] * OVERSAMPLING, size[0] * OVERSAMPLING)
        self.pixels_per_unit = scale * OVERSAMPLING
        self.relief: Floats = np.zeros(self.shape, np.float32)
        self.colour: Floats = np.empty((*self.shape, 3), np.float32)
        self.colour[:] = colour
        self.gloss: Floats = np.full(self.shape, 0.15, np.float32)

    @classmethod
    def loose(cls, width: float, height: float, scale: float, colour: Colour, gloss: float) -> DrawingBoard:
        """A board for a loose piece of about ``width`` x ``height`` units, with some room around it."""
        board = cls((2 * math.ceil(width * scale / 2) + 5, 2 * math.ceil(height * scale / 2) + 5), scale, colour)
        board.gloss[:] = gloss
        return board

    def stencil(self) -> Stencil:
        """An empty stencil for this board."""
        return Stencil(self.shape, self.pixels_per_unit)

    def soft(self, stencil: Stencil, softness: float) -> Floats:
        """The stencil as 0..1 with edges blurred by ``softness`` units."""
        return blurred(floats(stencil.ink) / np.float32(255), softness * self.pixels_per_unit)

    def raised(self, stencil: Stencil, height: float, bevel: float = 1.0) -> DrawingBoard:
        """Raise the shape by ``height`` units (sink it if negative); ``bevel``: how round its edge is, in units."""
        self.relief += np.float32(height) * self.soft(stencil, bevel)
        return self

    def painted(
        self, stencil: Stencil, colour: Colour, opacity: float = 1.0, gloss: float | None = None, softness: float = 0.0
    ) -> DrawingBoard:
        """Colour the shape."""
        cover = self.soft(stencil, softness) * np.float32(opacity)
        self.colour += cover[..., None] * (np.array(colour, np.float32) - self.colour)
        if gloss is not None:
            self.gloss += cover * (np.float32(gloss) - self.gloss)
        return self

    def lit(self, shine: float = 40.0, depth: float = 1.0) -> Floats:
        """The board in the lamp's light: float32 RGB, still oversampled. ``shine``: how narrow highlights are; ``depth``: of shadows."""
        across = floats(cv2.Sobel(self.relief, cv2.CV_32F, 1, 0, ksize=3, scale=self.pixels_per_unit / 8))
        down = floats(cv2.Sobel(self.relief, cv2.CV_32F, 0, 1, ksize=3, scale=self.pixels_per_unit / 8))
        inverse = 1 / np.sqrt(1 + across * across + down * down)
        facing = (LAMP[2] - across * LAMP[0] - down * LAMP[1]) * inverse
        half = LAMP + np.array([0, 0, 1], np.float32)
        half /= np.linalg.norm(half)
        glint = np.maximum((half[2] - across * half[0] - down * half[1]) * inverse, 0) ** np.float32(shine)
        diffuse = 0.34 + 0.66 * np.maximum(facing, 0) / LAMP[2]
        diffuse *= self._open_sky(depth) * (1 - 0.55 * depth * self._cast_shadow())
        return floats(self.colour * diffuse[..., None] + (235 * self.gloss * glint)[..., None])

    def _open_sky(self, depth: float) -> Floats:
        """How much of the surroundings each place sees: corners and holes are darker."""
        seen = np.ones(self.shape, np.float32)
        for reach in (2.5, 9.0):
            sunk = blurred(self.relief, reach * self.pixels_per_unit) - self.relief
            seen -= np.clip(sunk * np.float32(0.055 * depth), -0.04, 0.32)
        return seen

    def _cast_shadow(self) -> Floats:
        """0..1: where something nearer the lamp stands in the light."""
        over = np.zeros(self.shape, np.float32)
        height, width = self.shape
        for step in range(1, 9):
            reach = 1.4 * step * self.pixels_per_unit
            move = np.array([[1, 0, -LAMP[0] * reach], [0, 1, -LAMP[1] * reach]], np.float32)
            shifted = cv2.warpAffine(self.relief, move, (width, height), borderMode=cv2.BORDER_REPLICATE)
            np.maximum(over, floats(shifted) - self.relief - np.float32(1.4 * step * 0.55), out=over)
        return blurred(np.minimum(over * 0.6, 1), 0.6 * self.pixels_per_unit)

    def sprite(self, cover: Stencil, lift: float, shine: float = 40.0) -> Sprite:
        """What ``cover`` shows of the board as a loose piece that stands ``lift`` units high."""
        alpha = floats(cover.ink) / np.float32(255)
        rgba = np.dstack([np.clip(self.lit(shine), 0, 255) * alpha[..., None], alpha])
        small = shrunk(floats(rgba))
        return Sprite(small, blurred(small[..., 3].copy(), max(0.35 * lift, 0.8) * self.scale), 0.55 * lift * self.scale)


def shrunk(picture: Floats) -> Floats:
    """From the oversampled board to picture pixels."""
    height, width = picture.shape[:2]
    return floats(cv2.resize(picture, (width // OVERSAMPLING, height // OVERSAMPLING), interpolation=cv2.INTER_AREA))
