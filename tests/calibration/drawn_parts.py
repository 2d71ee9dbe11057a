"""Parts drawn at poses that are known to a thousandth of a pixel, with defects, dirt and noise; and what is no such part."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from calibration.registration.alignment import Pose

FINE = 4
"""Samples of a picture pixel, along each side."""

Drawing = NDArray[np.float32]
"""float32 (h, w, 2), ``FINE`` samples a pixel: grey, and how much the part covers."""


def polygon_part(seed: int, size: int = 150) -> Drawing:
    """A machined plate without any symmetry: an uneven outline, holes, a step and a groove. ``size``: longer side in pixels."""
    rng = np.random.default_rng(seed)
    side = size * FINE
    grey, cover = np.zeros((side, side), np.float32), np.zeros((side, side), np.uint8)
    angles = np.sort(rng.uniform(0, 2 * math.pi, 7) * 0.3 + np.arange(7) * 2 * math.pi / 7)
    radii = rng.uniform(0.3, 0.48, 7) * side
    outline = np.stack([side / 2 + radii * np.cos(angles), side / 2 + radii * np.sin(angles)], axis=1)
    cv2.fillPoly(cover, [np.rint(outline).astype(np.int32)], 1)
    grey += 150
    for _ in range(3):
        x, y = (side / 2 + rng.uniform(-0.2, 0.2, 2) * side).astype(int)
        cv2.circle(grey, (int(x), int(y)), int(rng.uniform(0.03, 0.08) * side), float(rng.uniform(40, 220)), -1)
    for _ in range(2):
        ends = (side / 2 + rng.uniform(-0.25, 0.25, 4) * side).astype(int).tolist()
        cv2.line(grey, (ends[0], ends[1]), (ends[2], ends[3]), float(rng.uniform(60, 210)), int(rng.uniform(0.015, 0.04) * side))
    x, y = (side / 2 + rng.uniform(-0.15, 0.15, 2) * side).astype(int)
    cv2.circle(cover, (int(x), int(y)), int(0.06 * side), 0, -1)
    return np.dstack([grey, cover.astype(np.float32)])


def defective(drawing: Drawing, rng: Generator, share: float) -> Drawing:
    """A copy with spots, a missing piece or a long scratch, in all ``share`` of the part's area."""
    spoiled = drawing.copy()
    area = share * float(drawing[..., 1].sum())
    covered = np.flatnonzero(drawing[..., 1] > 0.5)
    count = int(rng.integers(1, 4))
    for _ in range(count):
        row, column = divmod(int(covered[rng.integers(len(covered))]), drawing.shape[1])
        stretch = float(rng.uniform(1, 3))
        short = math.sqrt(area / count / math.pi / stretch)
        where = np.zeros(drawing.shape[:2], np.uint8)
        axes = (max(1, int(short * stretch)), max(1, int(short)))
        cv2.ellipse(where, (column, row), axes, float(rng.uniform(0, 180)), 0, 360, 1, -1)
        if rng.random() < 0.3:
            spoiled[..., 1][where > 0] = 0
        else:
            spoiled[..., 0][where > 0] = float(rng.uniform(10, 245))
    return spoiled


def picture(size: tuple[int, int], rng: Generator, drawing: Drawing | None = None, pose: Pose | None = None) -> NDArray[np.uint8]:
    """uint8 RGB of ``size`` (width, height): a belt with its dirt under uneven light, and the part on it, whose middle lies at ``pose``."""
    return picture_of(size, rng, [(drawing, pose)] if drawing is not None and pose is not None else [], nearest=False)


def picture_of(size: tuple[int, int], rng: Generator, parts: Sequence[tuple[Drawing, Pose]], *, nearest: bool = True) -> NDArray[np.uint8]:
    """The same with any number of parts. ``nearest``: each at its place to the nearest 1/32 of a sample, as it always was there: the
    largest error that is measured over many pictures of several parts lies too close to its bound for other pictures."""
    width, height = size
    belt = cv2.GaussianBlur(rng.standard_normal((height, width)).astype(np.float32), (0, 0), 1.5) * 8 + 60
    for _ in range(int(rng.integers(0, 8))):
        at = (int(rng.integers(width)), int(rng.integers(height)))
        cv2.circle(belt, at, int(rng.integers(1, 4)), float(rng.uniform(20, 160)), -1)
    for drawing, pose in parts:
        matrix = _fine_matrix(drawing, pose)
        left, top, right, bottom = _bounds(drawing, matrix, size)
        if left >= right or top >= bottom:
            continue
        seen_size = (right - left, bottom - top)
        moved = _at_nearest if nearest else _moved
        shown, cover = (
            cv2.resize(plane, seen_size, interpolation=cv2.INTER_AREA) for plane in moved(drawing, matrix, (left, top), seen_size)
        )
        place = belt[top:bottom, left:right]
        place[...] = place * (1 - cover) + shown
    across, down = np.linspace(-1, 1, width)[None, :], np.linspace(-1, 1, height)[:, None]
    light = 1 + 0.12 * across * rng.uniform(-1, 1) + 0.12 * down * rng.uniform(-1, 1)
    grey = cv2.GaussianBlur((belt * light * rng.uniform(0.85, 1.15)).astype(np.float32), (0, 0), 0.7)
    noisy = rng.standard_normal((height, width, 3))
    noisy *= 2.5
    noisy += grey[..., None]
    return np.clip(np.rint(noisy, out=noisy), 0, 255, out=noisy).astype(np.uint8)


def _moved(drawing: Drawing, matrix: NDArray[np.float64], at: tuple[int, int], size: tuple[int, int]) -> Sequence[NDArray[np.float32]]:
    """How grey each sample of a piece of the picture is by the part, and how much it is covered. The piece lies ``at`` left, top and has
    this ``size``, both in pixels; ``matrix``: see :func:`_fine_matrix`."""
    matrix = matrix.copy()
    matrix[:, 2] -= FINE * at[0], FINE * at[1]
    fine_size = (FINE * size[0], FINE * size[1])
    return [
        cv2.warpAffine(plane, matrix, fine_size) for plane in (drawing[..., 0] * drawing[..., 1], np.ascontiguousarray(drawing[..., 1]))
    ]


def _at_nearest(drawing: Drawing, matrix: NDArray[np.float64], at: tuple[int, int], size: tuple[int, int]) -> Sequence[NDArray[np.float32]]:
    """The same to the nearest 1/32 of a sample: to the bit what OpenCV's ``warpAffine`` makes of both planes at once and of the piece from
    the left edge on, in a third of the time."""
    shrink = 1 / (matrix[0, 0] * matrix[1, 1] - matrix[0, 1] * matrix[1, 0])
    turned = np.array([[matrix[1, 1], -matrix[0, 1]], [-matrix[1, 0], matrix[0, 0]]]) * shrink
    along = FINE * at[0] + np.arange(FINE * size[0])
    rows = np.arange(FINE * size[1])
    shift_x, shift_y = matrix[0, 2], matrix[1, 2] - FINE * at[1]
    found = []
    for by_column, by_row in turned:
        beginnings = np.rint((by_row * rows - by_column * shift_x - by_row * shift_y) * 1024).astype(np.int32) + 16
        found.append((beginnings[:, None] + np.rint(by_column * along * 1024).astype(np.int32)) >> 5)
    x, y = found
    whole, thirty_seconds = np.dstack([x >> 5, y >> 5]).astype(np.int16), ((y & 31) << 5 | x & 31).astype(np.uint16)
    planes = np.dstack([drawing[..., 0] * drawing[..., 1], drawing[..., 1]])
    return cv2.split(cv2.remap(planes, whole, thirty_seconds, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT))


def _fine_matrix(drawing: Drawing, pose: Pose) -> NDArray[np.float64]:
    """2x3 from samples of the drawing to samples of the picture; a pixel's centre lies between its middle samples."""
    cosine, sine = pose.scale * math.cos(pose.angle), pose.scale * math.sin(pose.angle)
    middle = (drawing.shape[0] - 1) / 2
    x, y = (FINE * value + (FINE - 1) / 2 for value in (pose.x, pose.y))
    return np.array([[cosine, -sine, x - cosine * middle + sine * middle], [sine, cosine, y - sine * middle - cosine * middle]])


def _bounds(drawing: Drawing, matrix: NDArray[np.float64], size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of the picture pixels that the part may cover: nothing else need be drawn."""
    rows, columns = (np.flatnonzero(drawing[..., 1].any(axis=axis)) for axis in (1, 0))
    ends = [(x, y, 1.0) for x in (columns[0] - 1, columns[-1] + 1) for y in (rows[0] - 1, rows[-1] + 1)]
    corners = (np.array(ends) @ matrix.T) / FINE
    low, high = np.floor(corners.min(axis=0)).astype(int) - 1, np.ceil(corners.max(axis=0)).astype(int) + 2
    return max(0, int(low[0])), max(0, int(low[1])), min(size[0], int(high[0])), min(size[1], int(high[1]))
