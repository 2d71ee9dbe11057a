"""What a planted defect of each kind does to the pixels that it covers."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.random import Generator

from inspector.core.promises.defect_kind import DefectKind
from inspector.core.types import Picture
from inspector.vision.teaching.planted.outlines import Bool, Floats, bent_line, blob, perlin

TRIES = 10
"""Places of the same picture that a piece or a texture is taken from; the one that differs most stands."""

_COLOURLESS = 1.5
"""Grey values by which the three colours of a picture of a camera without colours differ at most, in the mean."""


@dataclass(frozen=True, eq=False)
class Stamp:
    """``inside``: bool (side, side), the pixels it covers; ``flank``: 0..1, of a scratch, beside ``cover``, 0..1."""

    inside: Bool
    cover: Floats
    flank: Floats | None = None


def stamp_of(kind: DefectKind, size_px: float, rng: Generator) -> Stamp:
    """An outline for a defect of the kind and size."""
    if kind is DefectKind.SCRATCH:
        cover, flank = bent_line(size_px, rng.uniform(1.2, 2.2), rng)
        return Stamp((cover > 0.25) | (flank > 0.25), cover, flank)
    ragged, flatness, soft_px = _BLOBS[kind]
    inside = blob(size_px, rng, ragged, rng.uniform(1.0, flatness))
    depth = cv2.distanceTransform(np.pad(inside.astype(np.uint8), 1), cv2.DIST_L2, 3)[1:-1, 1:-1]
    edge_px = max(1.5, soft_px * size_px)
    return Stamp(inside, np.minimum(np.float32(1), np.asarray(depth, np.float32) / np.float32(edge_px)))


_BLOBS: Mapping[DefectKind, tuple[float, float, float]] = {
    DefectKind.SPOT: (0.15, 1.6, 0.05),
    DefectKind.PIECE: (0.08, 1.8, 0.0),
    DefectKind.BLUR: (0.10, 1.8, 0.15),
    DefectKind.DISCOLOURATION: (0.12, 1.6, 0.25),
    DefectKind.TEXTURE: (0.9, 1.4, 0.05),
}
"""How ragged and at most how flat each is, and how wide its edge is, as a share of its size."""


@dataclass(frozen=True, eq=False)
class Spot:
    """A window of ``picture`` that a stamp lies on: ``top``, ``left`` of its first pixel; ``stamp`` cut to what lies in the picture."""

    picture: Picture
    top: int
    left: int
    stamp: Stamp

    @property
    def shown(self) -> Floats:
        """float32 (h, w, 3): what is there."""
        height, width = self.stamp.inside.shape
        return self.picture[self.top : self.top + height, self.left : self.left + width].astype(np.float32)


def difference(kind: DefectKind, spot: Spot, rng: Generator) -> Floats:
    """float32 (h, w, 3), what the defect adds to ``Spot.shown`` at full strength, zero outside of the stamp."""
    return _PAINTERS[kind](spot, rng)


def grows(kind: DefectKind) -> bool:
    """Whether the difference of the kind can be made larger than what :func:`difference` gives: painted ones, not what is taken from the
    picture."""
    return kind in (DefectKind.SPOT, DefectKind.SCRATCH, DefectKind.DISCOLOURATION)


def _covered(spot: Spot, rng: Generator) -> Floats:
    colour = _colour(spot) + _direction(spot, rng) * np.float32(60)
    return np.asarray(spot.stamp.cover[..., None] * (colour - spot.shown), np.float32)


def _scratched(spot: Spot, rng: Generator) -> Floats:
    flank = spot.stamp.flank
    assert flank is not None
    direction = _direction(spot, rng)
    lines = spot.stamp.cover[..., None] - 0.6 * flank[..., None] * (1 - spot.stamp.cover[..., None])
    return np.asarray(lines * direction * 40 * spot.stamp.inside[..., None], np.float32)


def _tinted(spot: Spot, rng: Generator) -> Floats:
    tint = _direction(spot, rng) + _hue(spot, rng, 0.7)
    return np.asarray(spot.stamp.cover[..., None] * tint * 30, np.float32)


def _smeared(spot: Spot, rng: Generator) -> Floats:
    """Of what surrounds the window too: a kernel that ends at the window's edge would smear nothing in."""
    inside = spot.stamp.inside
    reach = int(np.clip(1.5 * math.sqrt(inside.sum()), 9, 41)) | 1
    angle = rng.uniform(0, math.pi)
    kernel = np.zeros((reach, reach), np.uint8)
    middle = reach // 2
    end = round(middle * math.cos(angle)), round(middle * math.sin(angle))
    cv2.line(kernel, (middle - end[0], middle - end[1]), (middle + end[0], middle + end[1]), 1, max(1, reach // 5))
    weights = kernel.astype(np.float32) / kernel.sum()
    height, width = inside.shape
    top, left = max(0, spot.top - middle), max(0, spot.left - middle)
    around = spot.picture[top : spot.top + height + middle, left : spot.left + width + middle]
    smeared = cv2.filter2D(around.astype(np.float32), -1, weights, borderType=cv2.BORDER_REPLICATE)
    there = smeared[spot.top - top : spot.top - top + height, spot.left - left : spot.left - left + width]
    return np.asarray(spot.stamp.cover[..., None] * (there - spot.shown), np.float32)


def _another_piece(spot: Spot, rng: Generator) -> Floats:
    return np.asarray(spot.stamp.cover[..., None] * (_elsewhere(spot, rng) - spot.shown), np.float32)


def _another_texture(spot: Spot, rng: Generator) -> Floats:
    """Mixed in by smooth noise."""
    mixed = np.clip(0.75 + 0.25 * perlin(spot.stamp.inside.shape, rng, 6), 0.3, 1)
    return np.asarray((mixed * spot.stamp.cover)[..., None] * (_elsewhere(spot, rng) - spot.shown), np.float32)


def _elsewhere(spot: Spot, rng: Generator) -> Floats:
    """Of ``TRIES`` other places, mirrored or turned by half a turn, the one that differs most from what the stamp covers."""
    shown, inside = spot.shown, spot.stamp.inside
    height, width = inside.shape
    rows, columns = spot.picture.shape[:2]
    best, most = shown, -1.0
    for _ in range(TRIES):
        y, x = int(rng.integers(0, rows - height + 1)), int(rng.integers(0, columns - width + 1))
        turns = rng.integers(0, 4)
        other = spot.picture[y : y + height, x : x + width][:: -1 if turns & 1 else 1, :: -1 if turns & 2 else 1].astype(np.float32)
        differs = float(np.abs(other - shown)[inside].mean())
        if differs > most:
            best, most = other, differs
    return best


def _colour(spot: Spot) -> Floats:
    return np.asarray(spot.shown[spot.stamp.inside].mean(axis=0), np.float32)


def _direction(spot: Spot, rng: Generator) -> Floats:
    """float32 (3,): brighter or darker, where there is room for both by chance, each colour a little differently."""
    grey = float(_colour(spot).mean())
    brighter = rng.random() < np.clip((200 - grey) / 145, 0, 1)
    return np.asarray((1 if brighter else -1) + _hue(spot, rng, 0.3), np.float32)


def _hue(spot: Spot, rng: Generator, most: float) -> Floats:
    """float32 (3,) within +-``most``; zero where the picture itself has no colours."""
    hue = rng.uniform(-most, most, 3).astype(np.float32)
    sample = spot.picture[::8, ::8].astype(np.float32)
    return hue if float(np.ptp(sample, axis=2).mean()) > _COLOURLESS else np.zeros(3, np.float32)


_PAINTERS: Mapping[DefectKind, Callable[[Spot, Generator], Floats]] = {
    DefectKind.SPOT: _covered,
    DefectKind.SCRATCH: _scratched,
    DefectKind.PIECE: _another_piece,
    DefectKind.BLUR: _smeared,
    DefectKind.DISCOLOURATION: _tinted,
    DefectKind.TEXTURE: _another_texture,
}
