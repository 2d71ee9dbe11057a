"""From the maps of overlapping tiles to one map, as a matrix for each axis.

A network pads its pictures with zeros, so at the border of a tile it sees an edge that the part does not have. The outer
``UNTRUSTED`` share of an overlap therefore counts nothing: there the neighbour, which sees on, has the word. Between, one goes over into
the other linearly, so that no step is left where they differ. At the border of the whole picture nothing is taken away: there it is as
without tiles.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from inspector.core.errors import RecipeInvalid
from inspector.core.tiles import Tiles

UNTRUSTED = 0.25
"""Share of an overlap, at each tile's own border, that counts nothing."""


def stitch_matrix(tiles: int, cells: int, overlap: int) -> NDArray[np.float32]:
    """(cells of the picture, ``tiles`` times ``cells``) along one axis: what each cell of the picture takes of each cell of each tile.

    ``cells``: of one tile; ``overlap``: of them, shared with each neighbour, at most half. Each row sums to 1.
    """
    step = cells - overlap
    matrix = np.zeros((tiles * step + overlap, tiles, cells))
    share = np.clip(((np.arange(overlap) + 0.5) / max(1, overlap) - UNTRUSTED) / (1 - 2 * UNTRUSTED), 0, 1)
    for tile in range(tiles):
        weights = np.ones(cells)
        if tile > 0:
            weights[:overlap] = share
        if tile < tiles - 1:
            weights[step:] = 1 - share
        matrix[tile * step + np.arange(cells), tile, np.arange(cells)] = weights
    return matrix.reshape(len(matrix), tiles * cells).astype(np.float32)


def level_matrices(tiles: Tiles, tile: tuple[int, int], level: tuple[int, int]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The matrices of rows and of columns for a level of (width, height) cells from each ``tile`` of (width, height) pixels.

    Raises RecipeInvalid if the tiles do not share a whole number of cells.
    """
    shared = [tiles.overlap_px * cells // side for cells, side in zip(level, tile, strict=True)]
    if any(own * side != tiles.overlap_px * cells for own, cells, side in zip(shared, level, tile, strict=True)):
        remedy = "Teach the part anew, or go back to an earlier version"
        raise RecipeInvalid(f"tiles that share {tiles.overlap_px} pixels do not share a whole number of cells", remedy=remedy)
    return stitch_matrix(tiles.rows, level[1], shared[1]), stitch_matrix(tiles.columns, level[0], shared[0])
