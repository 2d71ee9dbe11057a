"""How sharp a picture is in each place, beside a good picture of the same view: for parts that lie alike.

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

SAME = 2.0
"""A cell is compared if its coarse differences are within this factor of the reference's: else it shows something else."""

FEWEST_SAME = 0.25
"""If fewer of the rich cells show the same, all are compared: nearly everything has become duller, or is gone."""

_FLAT = 0.3
"""Grey values: so little difference is none."""

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]

STRUCTURE_FACTS = ("local sharpness", "local motion x/y", "local motion diagonal")


@dataclass(frozen=True, eq=False)
class StructureReference:
    """What is compared of a good picture: the cells of it that show blur best. ``rich``: bool (cells,); ``cells``: float32 (rich cells, 5)."""

    rich: NDArray[np.bool_]
    cells: Floats


def structure_reference(image: Bytes) -> StructureReference | None:
    """From one good picture, uint8 RGB (h, w, 3). None if it is too small."""
    cells = structure_of(image)
    sigma = TRIAL_BLUR * min(image.shape[:2])
    blurred = None if cells is None else structure_of(np.asarray(cv2.GaussianBlur(image, (0, 0), sigma), np.uint8))
    if cells is None or blurred is None:
        return None
    lost = (cells - blurred)[:, :2].sum(axis=1)
    rich = np.zeros(len(cells), bool)
    rich[np.argsort(-lost, kind="stable")[: math.ceil(RICH * len(cells))]] = True
    return StructureReference(rich, cells[rich])


def structure_of(image: Bytes) -> Floats | None:
    """Mean absolute differences of grey values in cells, float32 (cells, 5): across, down, along both diagonals, and coarse ones.

    ``image``: uint8 RGB (h, w, 3). None if it is too small.
    """
    height, width = image.shape[:2]
    if height < BAND_ROWS or width < LEAST_CELL_PX:
        return None
    bands, cells = min(BANDS, height // BAND_ROWS), min(CELLS, width // LEAST_CELL_PX)
    tops = [(2 * band + 1) * (height - BAND_ROWS) // (2 * bands) for band in range(bands)]
    # Side by side all bands are measured by one call of each kind.
    grey = cv2.cvtColor(cv2.hconcat([image[top : top + BAND_ROWS] for top in tops]), cv2.COLOR_RGB2GRAY)
    starts = np.arange(cells) * width // cells
    widths = np.diff(np.append(starts, width)).astype(np.float32)
    places = (np.arange(bands)[:, None] * width + starts).ravel()

    def mean(one: Bytes, other: Bytes, lost: int) -> Floats:
        """``lost``: so many columns of a band have their neighbour in the next one."""
        rows = cv2.reduce(cv2.absdiff(one, other), 0, cv2.REDUCE_SUM, dtype=cv2.CV_32F)[0]
        columns = np.zeros(bands * width, np.float32)
        columns[: len(rows)] = rows
        columns.reshape(bands, width)[:, width - lost :] = 0
        sums = np.add.reduceat(columns, places).reshape(bands, cells)
        sizes = widths * one.shape[0]
        sizes[-1] -= lost * one.shape[0]
        return np.asarray((sums / sizes).ravel() + _FLAT, np.float32)

    across = mean(grey[:, FINE:], grey[:, :-FINE], FINE)
    down = mean(grey[FINE:], grey[:-FINE], 0)
    diagonal = mean(grey[FINE:, FINE:], grey[:-FINE, :-FINE], FINE)
    other = mean(grey[FINE:, :-FINE], grey[:-FINE, FINE:], FINE)
    coarse = mean(grey[:, COARSE:], grey[:, :-COARSE], COARSE) + mean(grey[COARSE:], grey[:-COARSE], 0)
    return np.stack([across, down, diagonal, other, coarse], axis=1)


def compare_structure(own: Floats | None, reference: StructureReference | None) -> dict[str, float]:
    """``STRUCTURE_FACTS`` of a picture of the reference's size; NaN if it is too small.

    ``local sharpness``: log10 of fine against coarse differences less the reference's, squared differences as it were; ``local motion``
    the same of one direction against that across it. 0 for equal pictures; means of the middle half of the cells that show the same.
    """
    if own is None or reference is None:
        return dict.fromkeys(STRUCTURE_FACTS, math.nan)
    cells, taught = own[reference.rich], reference.cells
    same = (cells[:, 4] * SAME >= taught[:, 4]) & (cells[:, 4] <= SAME * taught[:, 4])
    if same.sum() >= FEWEST_SAME * len(same):
        cells, taught = cells[same], taught[same]
    moved = np.sort(_logs(cells) - _logs(taught), axis=0)
    quarter = len(moved) // 4
    return dict(zip(STRUCTURE_FACTS, moved[quarter : len(moved) - quarter].mean(axis=0).tolist(), strict=True))


def _logs(cells: Floats) -> Floats:
    """Float32 (cells, 3), in the order of ``STRUCTURE_FACTS``."""
    across, down, diagonal, other, coarse = cells.T
    return np.asarray(2 * np.log10(np.stack([(across + down) / coarse, across / down, diagonal / other], axis=1)), np.float32)
