"""Tiles in OpenVINO's graph: the same as ``inspector.vision.tiling``, of one picture."""

from __future__ import annotations

import numpy as np

from inspector.core.recipe import Recipe
from inspector.vision.openvino_silent import op, ov
from inspector.vision.stitching import level_matrices


class GraphTiling:
    """Splits and stitches as ``recipe`` says."""

    def __init__(self, recipe: Recipe) -> None:
        self._tiles = recipe.tiles
        self._tile = recipe.tiles.tile_size(recipe.input_size)

    @property
    def whole(self) -> bool:
        """One tile: nothing is done."""
        return self._tiles.count == 1

    def split(self, picture: ov.Node) -> ov.Node:
        """(1, height, width, 3) -> (tiles, h, w, 3), row by row."""
        if self.whole:
            return picture
        width, height = self._tile
        return op.concat(
            [
                op.slice(picture, _ints(top, left), _ints(top + height, left + width), _ints(1, 1), _ints(1, 2))
                for left, top in self._tiles.corners(self._tile)
            ],
            0,
        )

    def stitched(self, level: ov.Node) -> ov.Node:
        """(tiles, c, h, w) -> (1, c, H, W)."""
        if self.whole:
            return level
        channels, height, width = (int(side) for side in list(level.get_output_shape(0))[1:])
        rows, columns = self._tiles.rows, self._tiles.columns
        made = level_matrices(self._tiles, self._tile, (width, height))
        down, across = (op.constant(matrix) for matrix in made)
        apart = op.reshape(level, _ints(rows, columns, channels, height, width), special_zero=False)
        beside = op.transpose(apart, _ints(2, 0, 3, 1, 4))
        beside = op.reshape(beside, _ints(1, channels, rows * height, columns * width), special_zero=False)
        return op.matmul(op.matmul(down, beside, False, False), across, False, True)


def _ints(*values: int) -> ov.Node:
    return op.constant(np.asarray(values, dtype=np.int64))
