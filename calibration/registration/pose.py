"""Poses of parts, and the three coordinate systems.

*Picture* pixels: x to the right, y down, pixel centres at integers. *Part* coordinates: picture pixels of an upright part of
scale 1, from the middle of the part. *Crop* pixels: those of the aligned picture, pixel centres at integers.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Floats = NDArray[np.float32]
Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Pose:
    """``x``, ``y``: the part's middle in picture pixels. ``angle`` in radians, from x to y. ``scale``: 1 as taught.

    ``match``: how well the part's edges agree with those of the good parts, at most 1.
    """

    x: float
    y: float
    angle: float = 0.0
    scale: float = 1.0
    match: float = 0.0


class RotationRange(StrEnum):
    """How parts may be turned. ``AUTO``: as the good ones are; ``UPRIGHT``: a little beyond these; ``ANY``: all the way round."""

    AUTO = "auto"
    SHIFT = "shift"
    UPRIGHT = "upright"
    ANY = "any"


@dataclass(frozen=True)
class Freedom:
    """How a part may differ from the template besides its place. ``turn``: middle and half width, in radians, of its angles (pi: any)."""

    rotation: bool
    scaling: bool
    turn: tuple[float, float]


@dataclass(frozen=True)
class NotFound:
    """There is no part of the taught kind, or its pose is ambiguous. ``reason`` is for a person."""

    reason: str


def part_matrix(pose: Pose) -> Matrix:
    """3x3 from part coordinates to picture pixels."""
    cosine, sine = pose.scale * math.cos(pose.angle), pose.scale * math.sin(pose.angle)
    return np.array([[cosine, -sine, pose.x], [sine, cosine, pose.y], [0, 0, 1]])


def pose_of(matrix: Matrix, match: float = 0.0) -> Pose:
    """The inverse of :func:`part_matrix`."""
    angle = math.atan2(matrix[1, 0], matrix[0, 0])
    return Pose(float(matrix[0, 2]), float(matrix[1, 2]), angle, math.hypot(matrix[0, 0], matrix[1, 0]), match)


def wrapped(angle: float, period: float = 2 * math.pi) -> float:
    """The same angle between minus and plus half a period."""
    return (angle + period / 2) % period - period / 2


def combined(pose: Pose, change: Pose, inverse: bool = False) -> Pose:
    """The pose of what lies at ``change`` in the part's own coordinates; with ``inverse``, of that in which the part lies at ``change``."""
    x, y, turn, growth = change.x, change.y, change.angle, change.scale
    if inverse:
        cosine, sine = math.cos(turn) / growth, math.sin(turn) / growth
        x, y, turn, growth = -cosine * x - sine * y, sine * x - cosine * y, -turn, 1 / growth
    cosine, sine = pose.scale * math.cos(pose.angle), pose.scale * math.sin(pose.angle)
    angle = wrapped(pose.angle + turn)
    return Pose(cosine * x - sine * y + pose.x, sine * x + cosine * y + pose.y, angle, pose.scale * growth, pose.match)
