"""What a recipe sees of its part, in words."""

from __future__ import annotations

from inspector.core.recipe import Recipe


def seen_as(recipe: Recipe) -> str:
    """``1600x1200, seen as 640x448 in 2x3 tiles of 256x256``."""
    frame, seen, tiles = recipe.frame_size, recipe.input_size, recipe.tiles
    told = f"{frame[0]}x{frame[1]}, seen as {seen[0]}x{seen[1]}"
    if tiles.count == 1:
        return told
    width, height = tiles.tile_size(seen)
    return f"{told} in {tiles.rows}x{tiles.columns} tiles of {width}x{height} that share {tiles.overlap_px} pixels"
