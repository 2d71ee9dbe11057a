"""Synthetic defects in held-out good parts: a check that a teaching was long enough to find any.

A patch of the same picture at another place (CutPaste: Li et al., CVPR 2021, arXiv 2104.04015), as different from what it covers as a
few tries find. The limit is never set by them: they only show whether the teaching was long enough.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from inspector.core.types import Picture

PATCH_SHARE = 1 / 9
"""Side of a patch, as a share of the picture's shorter side."""

TRIES = 12


def with_synthetic_defect(picture: Picture, rng: Generator, tile: tuple[int, int] | None = None) -> Picture:
    """A copy of uint8 RGB (h, w, 3) with one patch moved, turned by 180 degrees.

    ``tile``: (width, height) of a tile, which sets the size of the patch instead of the whole picture.
    """
    height, width = picture.shape[:2]
    side = max(8, round(min(tile or (height, width)) * PATCH_SHARE))
    best: tuple[float, int, int, Picture] | None = None
    for _ in range(TRIES):
        (from_y, to_y), (from_x, to_x) = rng.integers(0, height - side + 1, 2), rng.integers(0, width - side + 1, 2)
        patch = picture[from_y : from_y + side, from_x : from_x + side][::-1, ::-1]
        covered = picture[to_y : to_y + side, to_x : to_x + side]
        difference = float(np.abs(patch.astype(np.int16) - covered).mean())
        if best is None or difference > best[0]:
            best = difference, int(to_y), int(to_x), patch
    assert best is not None
    _, y, x, patch = best
    defective = picture.copy()
    defective[y : y + side, x : x + side] = patch
    return defective
