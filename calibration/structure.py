"""How sharp a picture is and whether it moved: as a whole, and in each place beside a good picture of the same view.

Differences of neighbouring pixels say of a picture as a whole as much about what it shows as about its focus. Where the good pictures show
nearly the same at each place, each place can be compared with itself: whatever makes all of them duller is a fault of the picture; what
changes some of them is other content, which is for the network to judge.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

BANDS, BAND_ROWS = 8, 16
FINE, COARSE = 2, 8
"""Distances of pixels, across which fine and coarse differences are taken. What is out of focus loses the fine ones first."""

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
    """What is compared of a good picture: the cells that show blur best. ``rich``: bool (cells,); ``cells``: float32 (rich ones, 5)."""

    rich: NDArray[np.bool_]
    cells: Floats


@dataclass(frozen=True, eq=False)
class Structure:
    """Mean squared differences of grey values: across, down, along both diagonals, and coarse ones. ``cells``: float32 (bands * cells, 5);
    ``bands``: the same of each band as a whole, float32 (bands, 5)."""

    cells: Floats
    bands: Floats


def structure_of(image: Bytes) -> Structure | None:
    """Of uint8 RGB (h, w, 3), of any strides: in up to ``BANDS`` bands of full rows. None if it is too small."""
    height, width = image.shape[:2]
    if min(height, width) <= COARSE:
        return None
    rows = min(BAND_ROWS, height)
    bands, cells = min(BANDS, height // rows), max(1, min(CELLS, width // LEAST_CELL_PX))
    tops = [(2 * band + 1) * (height - rows) // (2 * bands) for band in range(bands)]
    # Side by side, so that one call of each kind measures all bands.
    grey = np.asarray(cv2.cvtColor(cv2.hconcat([image[top : top + rows] for top in tops]), cv2.COLOR_RGB2GRAY), np.uint8)
    pairs = (
        (grey[:, FINE:], grey[:, :-FINE], FINE),
        (grey[FINE:], grey[:-FINE], 0),
        (grey[FINE:, FINE:], grey[:-FINE, :-FINE], FINE),
        (grey[FINE:, :-FINE], grey[:-FINE, FINE:], FINE),
        (grey[:, COARSE:], grey[:, :-COARSE], COARSE),
        (grey[COARSE:], grey[:-COARSE], 0),
    )
    starts = np.arange(cells) * width // cells
    sizes = np.tile(np.diff(np.append(starts, width)).astype(np.float32), (len(pairs), 1, 1))
    columns = np.zeros((len(pairs), bands, width), np.float32)
    for one, (this, other, lost) in enumerate(pairs):
        sums = columns[one].reshape(1, -1)[:, : this.shape[1]]
        for row in cv2.absdiff(this, other):  # three times as quick as squaring all, then summing
            cv2.accumulateSquare(row[None], sums)
        # The last columns of a band have their neighbours in the next one.
        columns[one, :, width - lost :] = 0
        sizes[one, :, -1] -= lost
        sizes[one] *= len(this)
    squares = np.add.reduceat(columns, starts, axis=2)
    return Structure(_means(squares, sizes), _means(squares.sum(axis=2, keepdims=True), sizes.sum(axis=2, keepdims=True)))


def _means(squares: Floats, sizes: Floats) -> Floats:
    """Of sums (6, bands, n): float32 (bands * n, 5), the last two added."""
    means = squares / sizes + np.float32(_FLAT)
    means[4] += means[5]
    return np.asarray(means[:5].reshape(5, -1).T, np.float32)


def structure_reference(image: Bytes) -> StructureReference | None:
    """From one good picture, uint8 RGB (h, w, 3). None if it is too small."""
    found = structure_of(image)
    if found is None:
        return None
    blurred = structure_of(np.asarray(cv2.GaussianBlur(image, (0, 0), TRIAL_BLUR * min(image.shape[:2])), np.uint8))
    assert blurred is not None
    lost = (found.cells - blurred.cells)[:, :2].sum(axis=1)
    rich = lost >= np.quantile(lost, 1 - RICH)
    return StructureReference(rich, found.cells[rich])


def whole_structure(own: Structure | None) -> dict[str, float]:
    """``WHOLE_FACTS`` of a picture by itself: medians over its bands, so that a scratch, which lies in some of them, is no motion.

    ``sharpness``: log10 of fine against coarse differences. ``motion``: log10 of the fine differences of one direction against those across
    it; 0 where all directions are alike.
    """
    if own is None:
        return dict.fromkeys(WHOLE_FACTS, math.nan)
    logs = np.sort(_logs(own.bands), axis=0)
    return dict(zip(WHOLE_FACTS, logs[len(logs) // 2].tolist(), strict=True))


def compare_structure(own: Structure | None, reference: StructureReference | None) -> dict[str, float]:
    """``STRUCTURE_FACTS`` of a picture of the reference's size; NaN if it is too small.

    ``local sharpness``: log10 of fine against coarse differences less the reference's; ``local motion`` the same of one direction against
    that across it. 0 for equal pictures; means of the middle half of the cells that show the same.
    """
    if own is None or reference is None:
        return dict.fromkeys(STRUCTURE_FACTS, math.nan)
    cells, taught = own.cells[reference.rich], reference.cells
    same = (cells[:, 4] * SAME >= taught[:, 4]) & (cells[:, 4] <= SAME * taught[:, 4])
    if same.sum() >= FEWEST_SAME * len(same):
        cells, taught = cells[same], taught[same]
    moved = np.sort(_logs(cells) - _logs(taught), axis=0)
    quarter = len(moved) // 4
    return dict(zip(STRUCTURE_FACTS, moved[quarter : len(moved) - quarter].mean(axis=0).tolist(), strict=True))


def _logs(cells: Floats) -> Floats:
    """Float32 (cells, 3), in the order of ``STRUCTURE_FACTS``."""
    across, down, diagonal, other, coarse = cells.T
    return np.asarray(np.log10(np.stack([(across + down) / coarse, across / down, diagonal / other], axis=1)), np.float32)
