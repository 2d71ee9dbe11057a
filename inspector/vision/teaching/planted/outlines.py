"""The outlines of planted defects: blobs of an exact area, and bent lines of an exact length."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Bool = NDArray[np.bool_]
Floats = NDArray[np.float32]

_POINTS = 49


def blob(size_px: float, rng: Generator, ragged: float, flatness: float) -> Bool:
    """bool (side, side), an ellipse with a ragged edge, of as many pixels as a circle of diameter ``size_px`` has (at least one).

    ``ragged``: 0 for none; from about 1 on it falls apart, as a thresholded Perlin mask does. ``flatness``: length over width.
    """
    pixels = max(1, round(math.pi / 4 * size_px**2))
    side = math.ceil(size_px * math.sqrt(flatness) * (1.2 + 0.6 * ragged)) | 1
    rows, columns = np.indices((side, side), dtype=np.float32)
    x, y = columns - side // 2 + rng.uniform(-0.25, 0.25), rows - side // 2 + rng.uniform(-0.25, 0.25)
    angle = rng.uniform(0, math.pi)
    along, across = x * math.cos(angle) + y * math.sin(angle), y * math.cos(angle) - x * math.sin(angle)
    far = np.hypot(along / math.sqrt(flatness), across * math.sqrt(flatness)) / (size_px / 2)
    if ragged:
        far = far + ragged * perlin((side, side), rng, max(2.0, size_px / 4))
    least = np.argpartition(far.ravel(), min(pixels, far.size) - 1)[:pixels]
    inside = np.zeros(far.size, np.bool_)
    inside[least] = True
    return inside.reshape(side, side)


def perlin(shape: tuple[int, int], rng: Generator, cell_px: float) -> Floats:
    """Smooth noise of two octaves, mean 0, deviation about 1: float32 ``shape``."""
    total = np.zeros(shape, np.float32)
    for octave, weight in ((1.0, 0.8), (0.5, 0.5)):
        cells = tuple(max(2, math.ceil(side / (cell_px * octave)) + 2) for side in shape)
        coarse = rng.standard_normal(cells).astype(np.float32)
        total += np.float32(weight) * cv2.resize(coarse, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
    return total


def bent_line(length_px: float, width_px: float, rng: Generator) -> tuple[Floats, Floats]:
    """Two covers of 0..1, float32 (side, side): the furrow, and its flank to one side. The middle is the line's middle."""
    bend, heading = rng.uniform(-0.25, 0.25), rng.uniform(0, 2 * math.pi)
    at = np.linspace(-0.5, 0.5, _POINTS)
    x, y = at * length_px, bend * length_px * (4 * at**2 - 1 / 3)
    shortened = length_px / max(float(np.hypot(np.diff(x), np.diff(y)).sum()), 1e-6)
    x, y = x * shortened, y * shortened
    side = math.ceil(length_px * 1.1 + 4 * width_px + 4) | 1
    turned = np.stack([x * math.cos(heading) - y * math.sin(heading), x * math.sin(heading) + y * math.cos(heading)], axis=1)
    aside = np.array([-math.sin(heading), math.cos(heading)]) * width_px
    return _stroke(turned, side, width_px), _stroke(turned + aside, side, width_px)


def _stroke(points: NDArray[np.float64], side: int, width_px: float) -> Floats:
    """A line of the width, four times as fine and reduced: OpenCV draws whole pixels only."""
    fine = np.zeros((4 * side, 4 * side), np.uint8)
    corners = np.rint(((points + side // 2 + 0.5) * 4 - 0.5) * 16).astype(np.int32)
    cv2.polylines(fine, [corners], False, 255, max(1, round(4 * width_px)), cv2.LINE_8, 4)
    return np.asarray(cv2.resize(fine, (side, side), interpolation=cv2.INTER_AREA), np.float32) / np.float32(255)
