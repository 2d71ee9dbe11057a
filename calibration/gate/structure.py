"""Sharpness and motion blur of a picture: as a whole, and at each place against a good picture of the same view.

Differences of neighbouring pixels say of a picture as a whole as much about what it shows as about its focus. Where the good pictures show
nearly the same at each place, each place can be compared with itself: whatever makes all of them duller is a fault of the picture; what
changes some of them is other content, which is for the network to judge.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

BANDS, BAND_ROWS = 8, 16
FINE, COARSE = 2, 8
"""Distances of pixels, across which fine and coarse differences are taken. What is out of focus loses the fine ones first."""

ROW_STEP = 2
"""Every second row of a band is looked at: both distances are multiples of it."""

CELLS = 16
"""So many cells stand side by side in a band, fewer where they were narrower than ``LEAST_CELL_PX``."""

LEAST_CELL_PX = 16
TRIAL_BLUR = 1.5 / 512
"""Sigma of the blur by which the reference is tried, as a share of its shorter side: the cells that lose most are looked at."""

RICH = 0.5
"""So much of the cells is looked at."""

SAME = 4.0
"""A cell is compared if its coarse differences are within this factor of the reference's: else it shows something else."""

FEWEST_SAME = 0.25
"""If fewer of the rich cells show the same, all are compared: nearly everything has become duller, or is gone."""

_FLAT = 0.1
"""Grey values squared: so little difference is none."""

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]

WHOLE_FACTS = ("sharpness", "motion x/y", "motion diagonal")
STRUCTURE_FACTS = ("local sharpness", "local motion x/y", "local motion diagonal")


@dataclass(frozen=True, eq=False)
class StructureReference:
    """What is compared of a good picture: the cells that show blur best. ``rich``: their places in the fields of :class:`Structure`, each
    of whose bands lies behind the other; ``coarse``: their coarse differences, float32 (rich ones,); ``logs``: their facts, float32
    (3, rich ones)."""

    rich: NDArray[np.intp]
    coarse: Floats
    logs: Floats


@dataclass(frozen=True, eq=False)
class Structure:
    """Of each cell, and in the last column of each band as a whole: mean squared differences of grey values, across, down, along both
    diagonals, and coarse ones, float32 (5, bands, cells + 1); ``logs``: its facts, in the order of ``STRUCTURE_FACTS``, float32
    (3, bands, cells + 1)."""

    differences: Floats
    logs: Floats


def structure_of(image: Bytes) -> Structure | None:
    """Of uint8 RGB (h, w, 3), of any strides: in up to ``BANDS`` bands of full rows. None if it is too small."""
    height, width = image.shape[:2]
    if min(height, width) <= COARSE:
        return None
    tops, rows = _bands(height)
    # Side by side, so that one call of each kind measures all bands.
    grey = np.asarray(cv2.cvtColor(cv2.hconcat([image[top : top + rows : ROW_STEP] for top in tops]), cv2.COLOR_RGB2GRAY), np.uint8)
    fine, coarse = FINE // ROW_STEP, COARSE // ROW_STEP
    pairs = (
        (grey[:, FINE:], grey[:, :-FINE]),
        (grey[fine:], grey[:-fine]),
        (grey[fine:, FINE:], grey[:-fine, :-FINE]),
        (grey[fine:, :-FINE], grey[:-fine, FINE:]),
        (grey[:, COARSE:], grey[:, :-COARSE]),
        (grey[coarse:], grey[:-coarse]),
    )
    starts, sizes = _cells(len(grey), width)
    squares = np.empty((len(pairs), len(tops), len(starts)), np.float32)
    columns = np.empty((len(tops), width), np.float32)
    for one, (this, other) in enumerate(pairs):
        columns[:] = 0
        sums = columns.reshape(1, -1)[:, : this.shape[1]]
        for row in cv2.absdiff(this, other):  # three times as quick as squaring all, then summing
            cv2.accumulateSquare(row[None], sums)
        # The last columns of a band have their neighbours in the next one.
        columns[:, width - _LOST[one] :] = 0
        np.add.reduceat(columns, starts, axis=1, out=squares[one])
    means = np.concatenate([squares, squares.sum(axis=2, keepdims=True)], axis=2)
    means /= sizes
    means += _FLAT
    means[4] += means[5]
    return Structure(means[:5], _logs(means[:5]))


_LOST = FINE, 0, FINE, FINE, COARSE, 0
"""So many columns at the end of a band have no neighbour: across, down, along both diagonals, coarse across and down."""


def _bands(height: int) -> tuple[list[int], int]:
    """The first rows of the bands, evenly spread, and how many rows each is high."""
    rows = min(BAND_ROWS, height)
    bands = min(BANDS, height // rows)
    return [(2 * band + 1) * (height - rows) // (2 * bands) for band in range(bands)], rows


@lru_cache(maxsize=8)
def _cells(rows: int, width: int) -> tuple[NDArray[np.intp], Floats]:
    """The first columns of a band's cells, and how many differences are summed in each and in all, float32 (6, 1, cells + 1), of ``rows``
    that are looked at."""
    cells = max(1, min(CELLS, width // LEAST_CELL_PX))
    starts = np.arange(cells) * width // cells
    columns = np.tile(np.diff(np.append(starts, width)), (len(_LOST), 1))
    columns[:, -1] -= _LOST
    fine, coarse = FINE // ROW_STEP, COARSE // ROW_STEP
    sizes = np.column_stack([columns, columns.sum(axis=1)]) * (rows - np.array([0, fine, fine, fine, 0, coarse]))[:, None]
    return starts, sizes[:, None].astype(np.float32)


def _logs(differences: Floats) -> Floats:
    """Fine against coarse, across against down, one diagonal against the other: float32 (3, ...) of (5, ...)."""
    across, down, diagonal, other, coarse = differences
    ratios = np.empty((3, *across.shape), np.float32)
    np.add(across, down, out=ratios[0])
    ratios[0] /= coarse
    np.divide(across, down, out=ratios[1])
    np.divide(diagonal, other, out=ratios[2])
    return np.log10(ratios, out=ratios)


def structure_reference(image: Bytes) -> StructureReference | None:
    """From one good picture, uint8 RGB (h, w, 3). None if it is too small."""
    found = structure_of(image)
    if found is None:
        return None
    blurred = structure_of(np.asarray(cv2.GaussianBlur(image, (0, 0), TRIAL_BLUR * min(image.shape[:2])), np.uint8))
    assert blurred is not None
    lost = (found.differences - blurred.differences)[:2].sum(axis=0)
    of_cells = lost[:, :-1]
    lost[:, -1] = -math.inf  # a band as a whole is no cell
    rich = np.flatnonzero(lost >= np.quantile(of_cells, 1 - RICH))
    return StructureReference(rich, found.differences[4].ravel()[rich], found.logs.reshape(3, -1)[:, rich])


def whole_structure(own: Structure | None) -> dict[str, float]:
    """``WHOLE_FACTS`` of a picture by itself: medians over its bands, so that a scratch, which lies in some of them, is no motion.

    ``sharpness``: log10 of fine against coarse differences. ``motion``: log10 of the fine differences of one direction against those across
    it; 0 where all directions are alike.
    """
    if own is None:
        return dict.fromkeys(WHOLE_FACTS, math.nan)
    logs = np.sort(own.logs[:, :, -1], axis=1)
    return dict(zip(WHOLE_FACTS, logs[:, logs.shape[1] // 2].tolist(), strict=True))


def compare_structure(own: Structure | None, reference: StructureReference | None) -> dict[str, float]:
    """``STRUCTURE_FACTS`` of a picture of the reference's size; NaN if it is too small.

    ``local sharpness``: log10 of fine against coarse differences less the reference's; ``local motion`` the same of one direction against
    that across it. 0 for equal pictures; means of the middle half of the cells that show the same.
    """
    if own is None or reference is None:
        return dict.fromkeys(STRUCTURE_FACTS, math.nan)
    coarse = own.differences[4].ravel()[reference.rich]
    moved = own.logs.reshape(3, -1)[:, reference.rich] - reference.logs
    same = (coarse * SAME >= reference.coarse) & (coarse <= SAME * reference.coarse)
    if np.count_nonzero(same) >= FEWEST_SAME * same.size:
        moved = moved[:, same]
    moved.sort(axis=1)
    quarter = moved.shape[1] // 4
    return dict(zip(STRUCTURE_FACTS, moved[:, quarter : moved.shape[1] - quarter].mean(axis=1).tolist(), strict=True))
