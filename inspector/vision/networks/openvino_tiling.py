"""Tiles before and in OpenVINO's graph: the same as ``inspector.vision.networks.tiling``, of one picture."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from inspector.core.recipe import Recipe
from inspector.core.types import Picture
from inspector.vision.framing.stitching import level_matrices
from inspector.vision.networks.openvino_silent import op, ov


class TileLayout:
    """The graph's input: each tile of a picture with a border around it, in one array that is used again."""

    def __init__(self, recipe: Recipe, border: tuple[int, int], colour: Sequence[float]) -> None:
        """``border``: pixels (before, after) on both axes; ``colour``: theirs, red, green and blue."""
        self._width, self._height = recipe.tiles.tile_size(recipe.input_size)
        self._corners = recipe.tiles.corners((self._width, self._height))
        self._before = border[0]
        sides = (self._height + sum(border), self._width + sum(border))
        self._array = np.empty((len(self._corners), *sides, 3), np.uint8)
        self._array[:] = np.rint(colour)
        self._as_it_is = len(self._corners) == 1 and not sum(border)

    def entered(self, picture: Picture) -> NDArray[np.uint8]:
        """uint8 (tiles, h, w, 3) of a picture (height, width, 3): until the next call, or as long as the picture."""
        if self._as_it_is:
            return picture[None]
        for tile, (left, top) in zip(self._array, self._corners, strict=True):
            inside = tile[self._before : self._before + self._height, self._before : self._before + self._width]
            inside[:] = picture[top : top + self._height, left : left + self._width]
        return self._array


class GraphTiling:
    """Stitches the graph's maps of the tiles of ``recipe`` into one."""

    def __init__(self, recipe: Recipe) -> None:
        """Raises RecipeInvalid if the tiles do not cover the picture."""
        self._tiles = recipe.tiles
        self.tile = recipe.tiles.tile_size(recipe.input_size)
        """(width, height)"""

    @property
    def count(self) -> int:
        """Of the tiles of a picture."""
        return self._tiles.count

    @property
    def whole(self) -> bool:
        """One tile: nothing is done."""
        return self.count == 1

    def stitched(self, level: ov.Node) -> ov.Node:
        """(tiles, c, h, w) -> (1, c, H, W)."""
        if self.whole:
            return level
        channels, height, width = (int(side) for side in list(level.get_output_shape(0))[1:])
        rows, columns = self._tiles.rows, self._tiles.columns
        made = level_matrices(self._tiles, self.tile, (width, height))
        down, across = (op.constant(matrix) for matrix in made)
        apart = op.reshape(level, _ints(rows, columns, channels, height, width), special_zero=False)
        beside = op.transpose(apart, _ints(2, 0, 3, 1, 4))
        beside = op.reshape(beside, _ints(1, channels, rows * height, columns * width), special_zero=False)
        return op.matmul(op.matmul(down, beside, False, False), across, False, True)


def _ints(*values: int) -> ov.Node:
    return op.constant(np.asarray(values, dtype=np.int64))
