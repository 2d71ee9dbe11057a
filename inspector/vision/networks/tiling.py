"""Tiles in torch: pictures into one batch of tiles, and the maps of the tiles into one map of the picture.

The networks see tiles; distances, memory and maps are of the whole picture. A picture of one tile
passes through unchanged. ``openvino_tiling`` has the same as a graph.
"""

from __future__ import annotations

import torch
from torch import Tensor

from inspector.core.recipe import Recipe
from inspector.core.tiles import WHOLE, Tiles
from inspector.vision.framing.stitching import level_matrices


class Tiling:
    """Splits and stitches. ``tile``: (width, height) of a tile; for one tile it does not matter."""

    def __init__(self, tiles: Tiles = WHOLE, tile: tuple[int, int] = (1, 1)) -> None:
        self.tiles = tiles
        self.tile = tile
        self._corners = tiles.corners(tile)
        self._matrices: dict[tuple[int, int, torch.device], tuple[Tensor, Tensor]] = {}

    @classmethod
    def of(cls, recipe: Recipe) -> Tiling:
        """The recipe's own. Raises RecipeInvalid if its tiles do not cover its picture."""
        return cls(recipe.tiles, recipe.tiles.tile_size(recipe.input_size))

    @property
    def count(self) -> int:
        """Tiles of one picture."""
        return self.tiles.count

    def at_once(self, tiles: int) -> int:
        """Pictures, at least one, that ``tiles`` tiles make."""
        return max(1, tiles // self.count)

    def cells(self, level: Tensor) -> int:
        """Cells of one picture on the grid of ``level`` (n ``count``, c, h, w)."""
        height, width = level.shape[2:]
        overlap = self.tiles.overlap_px * width // self.tile[0]
        across, down = Tiles(self.tiles.rows, self.tiles.columns, overlap).picture_size((width, height))
        return across * down

    def split(self, pictures: Tensor) -> Tensor:
        """(n, c, height, width) -> (n ``count``, c, h, w): all tiles of the first picture, row by row, then of the next."""
        if self.count == 1:
            return pictures
        width, height = self.tile
        cut = [pictures[:, :, top : top + height, left : left + width] for left, top in self._corners]
        return torch.stack(cut, dim=1).flatten(0, 1)

    def stitched(self, level: Tensor) -> Tensor:
        """A level's map of each tile, float32 (n ``count``, c, h, w), as one map of each picture, (n, c, H, W): see ``stitching``."""
        if self.count == 1:
            return level
        channels, height, width = level.shape[1:]
        down, across = self._level_matrices(width, height, level.device)
        rows, columns = self.tiles.rows, self.tiles.columns
        beside = level.reshape(-1, rows, columns, channels, height, width).permute(0, 3, 1, 4, 2, 5)
        return down @ beside.reshape(-1, channels, rows * height, columns * width) @ across.T

    def _level_matrices(self, width: int, height: int, device: torch.device) -> tuple[Tensor, Tensor]:
        """Kept: copying them to a GPU would hold it up."""
        key = width, height, device
        if key not in self._matrices:
            made = level_matrices(self.tiles, self.tile, (width, height))
            down, across = (torch.from_numpy(matrix).to(device) for matrix in made)
            self._matrices[key] = down, across
        return self._matrices[key]


ONE_TILE = Tiling()
"""Of pictures that the networks see as they are."""
