"""Defects, drawn on a part. At severity 1 each is clear at a glance; towards 0 it fades and shrinks."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

import cv2
import numpy as np
from numpy.random import Generator

from inspector.camera.simulated.design import Design, DesignPiece, clouds, placed
from inspector.camera.simulated.drawing import LAMP, Bytes, Floats, Sprite, Stencil, blurred, floats, shrunk

Pose = tuple[float, float, float]
"""How far a piece sits from its place: x, y in pixels, degrees."""


def assembled(design: Design, poses: tuple[Pose, ...], changed: Mapping[int, DesignPiece | None] | None = None) -> Bytes:
    """The body with its pieces: ``Design.body``'s layout. ``changed``: other pieces, or none (None), for some of the numbers."""
    canvas = design.body.copy()
    for number, (piece, (dx, dy, angle)) in enumerate(zip(design.pieces, poses, strict=True)):
        now = changed.get(number, piece) if changed else piece
        if now is not None:
            placed(canvas, now.sprite, now.x + dx, now.y + dy, now.angle + angle)
    return canvas


def spoiled(design: Design, poses: tuple[Pose, ...], defect: str, severity: float, rng: Generator) -> Bytes:
    """The same part with a defect of the kind ``defect`` (one of ``DEFECTS``)."""
    if defect == "missing piece":
        return _missing(design, poses, severity, rng)
    if defect == "wrong orientation":
        return _turned(design, poses, severity, rng)
    canvas = assembled(design, poses)
    x, y = (float(value) for value in design.open_spots[rng.integers(len(design.open_spots))])
    _ON_SURFACE[defect](canvas, design, (x, y), severity, rng)
    return canvas


def _missing(design: Design, poses: tuple[Pose, ...], severity: float, rng: Generator) -> Bytes:
    """A piece is not there; at a lower severity, a part of it has broken off."""
    numbers = [number for number, piece in enumerate(design.pieces) if piece.removable]
    number = int(rng.choice(numbers))
    piece = design.pieces[number]
    left = None if severity >= 1 else replace(piece, sprite=_broken(piece.sprite, severity, rng.uniform(0, 2 * math.pi)))
    return assembled(design, poses, {number: left})


def _broken(sprite: Sprite, share: float, towards: float) -> Sprite:
    """The sprite without ``share`` of its area, broken along a ragged line."""
    rows, columns = np.indices(sprite.shade.shape, dtype=np.float32)
    along = columns * math.cos(towards) + rows * math.sin(towards)
    along += 1.2 * np.sin(0.9 * (columns * math.sin(towards) - rows * math.cos(towards)))
    line = np.quantile(along[sprite.rgba[..., 3] > 0.5], 1 - share)
    left = floats(np.clip(line - along + 0.5, 0, 1))
    return Sprite(floats(sprite.rgba * left[..., None]), floats(sprite.shade * blurred(left, 1.5)), sprite.lift_px)


def _turned(design: Design, poses: tuple[Pose, ...], severity: float, rng: Generator) -> Bytes:
    """A piece sits turned."""
    numbers = [number for number, piece in enumerate(design.pieces) if piece.turn]
    number = int(rng.choice(numbers))
    piece = design.pieces[number]
    side = 1 if rng.random() < 0.5 else -1
    return assembled(design, poses, {number: replace(piece, angle=piece.angle + side * piece.turn * severity)})


def _extra(canvas: Bytes, design: Design, spot: tuple[float, float], severity: float, rng: Generator) -> None:
    """Something lies on the part that does not belong there."""
    stray = design.strays[int(rng.integers(len(design.strays)))]
    placed(canvas, stray, *spot, angle=rng.uniform(0, 360), size=0.35 + 0.65 * severity)


def _scratch(canvas: Bytes, design: Design, spot: tuple[float, float], severity: float, rng: Generator) -> None:
    """A bent furrow with a bright flank and a dark one, and fainter ones beside it."""
    window = _Window(canvas, design, spot, 104)
    length = rng.uniform(150, 190) * (0.35 + 0.65 * severity)
    width = 4.6 * (0.4 + 0.6 * severity)
    heading, bend = rng.uniform(0, math.pi), rng.uniform(-0.18, 0.18)
    along = np.linspace(-0.5, 0.5, 33)
    ragged = 1 + 0.25 * rng.standard_normal(33)

    def furrow(offset: float, share: float, broad: float) -> Stencil:
        half = 0.5 * broad * (1 - (2 * np.abs(along)) ** 5) * np.clip(ragged, 0.5, 1.6)
        x, y = along * length * share + 0.3 * offset, bend * length * (4 * along**2 - 0.3) + offset
        across = np.concatenate([x, x[::-1]]), np.concatenate([y - half, (y + half)[::-1]])
        turned_x = across[0] * math.cos(heading) - across[1] * math.sin(heading)
        turned_y = across[0] * math.sin(heading) + across[1] * math.cos(heading)
        return window.stencil().polygon(list(zip(turned_x.tolist(), turned_y.tolist(), strict=True)))

    opacity = 0.25 + 0.72 * severity
    dark = furrow(0.55 * width, 1.0, 0.8 * width)
    window.blend(dark, (20, 20, 22), 0.75 * opacity)
    window.blend(furrow(0, 1.0, width), design.wear.scratch, opacity)
    for _ in range(2):
        window.blend(furrow(rng.uniform(-14, 14), rng.uniform(0.3, 0.7), 0.45 * width), design.wear.scratch, 0.7 * opacity)


def _dent(canvas: Bytes, design: Design, spot: tuple[float, float], severity: float, rng: Generator) -> None:
    """A hollow that something hard has left, with a rim thrown up around it."""
    window = _Window(canvas, design, spot, 36)
    radius = rng.uniform(17, 22) * (0.45 + 0.55 * severity)
    far = window.distance(rng.uniform(1.0, 1.3), rng.uniform(0, math.pi)) / radius
    hollow = -np.exp(-((far / 0.72) ** 4)) + 0.35 * np.exp(-(((far - 1.0) / 0.16) ** 2))
    relief = floats(hollow * (9 * severity * radius / 20))
    down, across = np.gradient(relief, 1 / design.scale)
    inverse = 1 / np.sqrt(1 + across**2 + down**2)
    facing = np.maximum((LAMP[2] - across * LAMP[0] - down * LAMP[1]) * inverse, 0) / LAMP[2]
    glint = np.maximum(facing - 1.08, 0) * design.wear.glint
    shade = (0.25 + 0.75 * facing) * (1 - 0.30 * severity * np.exp(-((far / 0.7) ** 4)))
    window.set(window.colour * floats(shade)[..., None] + floats(glint)[..., None])


def _stain(canvas: Bytes, design: Design, spot: tuple[float, float], severity: float, rng: Generator) -> None:
    """A splash that has dried, darker at its edge."""
    window = _Window(canvas, design, spot, 56)
    radius = rng.uniform(24, 32) * (0.4 + 0.6 * severity)
    shape = window.colour.shape[:2]
    inside = 1 - window.distance(1.0, 0.0) / radius + clouds(shape, rng, 0.22, cells=7)
    cover = np.clip(inside * 6, 0, 1)
    edge = np.exp(-(((inside - 0.10) / 0.08) ** 2))
    window.blend_by(floats(cover * (0.62 + 0.25 * edge) * (0.15 + 0.85 * severity)), design.wear.stain)


def _discolouration(canvas: Bytes, design: Design, spot: tuple[float, float], severity: float, rng: Generator) -> None:
    """A soft patch of another colour: heat, light or a wrong batch. The surface itself stays as it was."""
    window = _Window(canvas, design, spot, 96)
    radius = rng.uniform(44, 58) * (0.5 + 0.5 * severity)
    shape = window.colour.shape[:2]
    far = window.distance(rng.uniform(1.0, 1.4), rng.uniform(0, math.pi)) / radius + clouds(shape, rng, 0.12)
    cover = 1 / (1 + np.exp((far - 0.8) * 7))
    cover *= np.clip((96 - window.distance(1.0, 0.0)) / 12, 0, 1) * design.wear.tint_opacity * severity
    brightness = window.colour.mean(axis=2, keepdims=True)
    tint = np.array(design.wear.tint, np.float32) * (brightness / np.maximum(np.median(brightness), 1))
    window.set(window.colour + floats(cover)[..., None] * (tint - window.colour))


class _Window:
    """A square of the canvas around a spot, ``reach`` units in each direction, that may be drawn on; only the part takes it."""

    def __init__(self, canvas: Bytes, design: Design, spot: tuple[float, float], reach: float) -> None:
        self._scale = design.scale
        pixels = math.ceil(reach * design.scale)
        x, y = round(spot[0]), round(spot[1])
        height, width = design.cover.shape
        left, top, right, bottom = max(x - pixels, 0), max(y - pixels, 0), min(x + pixels + 1, width), min(y + pixels + 1, height)
        self._middle = (x - left, y - top)
        self._side = 2 * pixels + 1
        self._cut = (slice(top - y + pixels, bottom - y + pixels), slice(left - x + pixels, right - x + pixels))
        self._view = canvas[top:bottom, left:right]
        self._cover = floats(design.cover[top:bottom, left:right, None]) / np.float32(255)
        self.colour: Floats = floats(self._view[..., :3])

    def stencil(self) -> Stencil:
        """An empty stencil with its origin at the spot."""
        return Stencil((2 * self._side, 2 * self._side), 2 * self._scale)

    def distance(self, flatness: float, angle: float) -> Floats:
        """Units from the spot, in an ellipse ``flatness`` times as long as wide."""
        rows, columns = np.indices(self.colour.shape[:2], dtype=np.float32)
        across, down = (columns - self._middle[0]) / self._scale, (rows - self._middle[1]) / self._scale
        along, aside = across * math.cos(angle) + down * math.sin(angle), down * math.cos(angle) - across * math.sin(angle)
        return floats(np.hypot(along / flatness, aside))

    def blend(self, stencil: Stencil, colour: tuple[float, float, float], opacity: float) -> None:
        """Paint the stencil."""
        cover = shrunk(floats(stencil.ink))[self._cut]
        self.blend_by(cover * np.float32(opacity / 255), colour)

    def blend_by(self, cover: Floats, colour: tuple[float, float, float]) -> None:
        """Paint by a cover of 0..1 for each pixel."""
        self.set(self.colour + cover[..., None] * (np.array(colour, np.float32) - self.colour))

    def set(self, colour: Floats) -> None:
        """Replace the colours where the part is."""
        self.colour = np.clip(self.colour + self._cover * (colour - self.colour), 0, 255)
        self._view[..., :3] = np.rint(self.colour)


_ON_SURFACE: Mapping[str, Callable[[Bytes, Design, tuple[float, float], float, Generator], None]] = {
    "scratch": _scratch,
    "dent": _dent,
    "stain": _stain,
    "extra piece": _extra,
    "discolouration": _discolouration,
}

DEFECTS = ("scratch", "dent", "stain", "missing piece", "extra piece", "discolouration", "wrong orientation")
"""All kinds of defect."""


def difference_mask(with_defect: Floats, without: Floats) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Where two pictures of one part (float32 RGB, before noise) differ visibly: bool (h, w), never empty if they differ at all.

    A pixel belongs to the defect from 10 grey values on in any colour; for a faint defect from 40 % of its strongest pixel.
    """
    difference = np.asarray(cv2.absdiff(with_defect, without))
    strongest = floats(cv2.max(cv2.max(difference[..., 0], difference[..., 1]), difference[..., 2]))
    peak = float(strongest.max())
    if peak <= 0:
        return np.zeros(strongest.shape, np.bool_)
    raw = (strongest >= min(10.0, 0.4 * peak)).astype(np.uint8)
    clean = cv2.morphologyEx(cv2.medianBlur(raw, 3), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    return np.asarray(clean if cv2.countNonZero(clean) else raw, dtype=np.bool_)
