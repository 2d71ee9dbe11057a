"""Fits a part model to pictures that show several parts: the foreground is segmented, and each segment becomes a picture of its own."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.errors import CalibrationError
from calibration.registration.fitting import FEWEST, FOUND_SHARE, fit_alignment
from calibration.registration.foreground import Foreground, foreground
from calibration.registration.model import PartModel
from calibration.registration.pose import Picture, RotationRange

LIKE = (0.7, 1.4)
"""Of the median area: what is smaller is cut by the picture's rim or no part, what is larger is more than one."""

ROOM = 0.15
"""Of a piece's diameter, kept around it on each side."""

MOST_PIECES = 240
REMEDY = "Leave room between the parts and at the rim of the picture, on a ground that they stand out from, or show one at a time"


@dataclass(frozen=True, eq=False)
class _PictureSegment:
    """One thing that stands out. ``number``: of its picture; ``label``: in ``labels``; pixels of ``labels`` are ``step`` picture pixels."""

    number: int
    label: int
    labels: NDArray[np.int32]
    step: int
    middle: tuple[float, float]
    radius: float
    area: float


def fit_alignment_of_several(pictures: Sequence[Picture], most: int, turning: RotationRange = RotationRange.AUTO) -> PartModel:
    """Like :func:`~calibration.registration.fitting.fit_alignment`, from pictures that show up to ``most`` separate parts each.

    The model finds parts in pictures of that size. Raises CalibrationError with the reason if the parts cannot be told from each other.
    """
    if len(pictures) < FEWEST:
        raise CalibrationError(f"{len(pictures)} pictures are too few to learn where parts lie", remedy=f"Show at least {FEWEST}")
    if len({picture.shape for picture in pictures}) > 1:
        raise CalibrationError("the pictures differ in size", remedy="Take all of them with the same camera settings")
    pieces = _parts(pictures, most)
    chosen = [pieces[index] for index in np.linspace(0, len(pieces) - 1, min(len(pieces), MOST_PIECES)).round().astype(int)]
    height, width = pictures[0].shape[:2]
    side = math.ceil(2 * (1 + 2 * ROOM) * max(piece.radius for piece in chosen))
    model = fit_alignment([_alone(pictures[piece.number], piece, side) for piece in chosen], turning)
    return replace(model, picture_size=(width, height))


def _parts(pictures: Sequence[Picture], most: int) -> list[_PictureSegment]:
    """The pieces that are single parts: those of about the median area."""
    grounds = _grounds(pictures)
    pieces = [piece for number, ground in enumerate(grounds) if ground is not None for piece in _taken_apart(number, ground)]
    if not pieces:
        raise CalibrationError("the parts do not stand out from what is around them", remedy=REMEDY)
    median = float(np.median([piece.area for piece in pieces]))
    like = [piece for piece in pieces if LIKE[0] * median < piece.area < LIKE[1] * median]
    counts = np.bincount([piece.number for piece in like], minlength=len(pictures))
    good = np.flatnonzero((counts >= 1) & (counts <= most))
    if len(good) < FOUND_SHARE * len(pictures):
        first = int(np.flatnonzero((counts < 1) | (counts > most))[0])
        seen = f"picture {first + 1} shows {counts[first]} things of one size, 1 to {most} are to be there"
        raise CalibrationError(f"the parts cannot be told from each other: {seen}", remedy=REMEDY)
    return [piece for piece in like if piece.number in set(good.tolist())]


def _grounds(pictures: Sequence[Picture]) -> list[Foreground | None]:
    """What stands out in each; that way in which something does in more of them."""
    ways = [[foreground(picture, limited) for picture in pictures] for limited in (False, True)]
    return max(ways, key=lambda way: sum(one is not None for one in way))


def _taken_apart(number: int, ground: Foreground) -> list[_PictureSegment]:
    count, labels, facts, _ = cv2.connectedComponentsWithStats(ground.mask, connectivity=8)
    pieces = []
    for label in range(1, count):
        rows, columns = np.nonzero(labels == label)
        places = np.stack([columns, rows], axis=1).astype(np.float32) * ground.step
        (x, y), radius = cv2.minEnclosingCircle(places)
        area = float(facts[label, cv2.CC_STAT_AREA]) * ground.step**2
        pieces.append(_PictureSegment(number, label, np.asarray(labels), ground.step, (x, y), float(radius), area))
    return pieces


def _alone(picture: Picture, piece: _PictureSegment, side: int) -> Picture:
    """A window of ``side`` by ``side`` around the piece, as far as the picture goes; other pieces are painted over with the ground."""
    height, width = picture.shape[:2]
    size = min(side, width), min(side, height)
    left, top = (
        int(np.clip(round(middle - extent / 2), 0, whole - extent))
        for middle, extent, whole in zip(piece.middle, size, (width, height), strict=True)
    )
    window = picture[top : top + size[1], left : left + size[0]].copy()
    rows, columns = (np.arange(start, start + extent) // piece.step for start, extent in ((top, size[1]), (left, size[0])))
    labels = piece.labels[np.minimum(rows, piece.labels.shape[0] - 1)][:, np.minimum(columns, piece.labels.shape[1] - 1)]
    rim = 2 * max(2, round(0.04 * piece.radius)) + 1
    others = cv2.dilate(((labels > 0) & (labels != piece.label)).astype(np.uint8), np.ones((rim, rim), np.uint8)) > 0
    others &= labels != piece.label
    ground = (labels == 0) & ~others
    if others.any() and ground.any():
        window[others] = np.median(window[ground], axis=0).astype(np.uint8)
    return window
