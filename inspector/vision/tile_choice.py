"""Which tiles a part is seen in: as many as were asked for, if the part has the pixels for them."""

from __future__ import annotations

from inspector.core.errors import TeachingError
from inspector.core.teaching import TeachOptions
from inspector.core.tiles import MOST, WHOLE, Tiles, rows_and_columns
from inspector.vision.preprocessing import choose_input_size
from inspector.vision.trunk import STRIDE

CELL = 16
"""Pixels of a cell of the coarsest level: an overlap is a whole number of cells of each level."""

OVERLAP_SHARE = 8
"""A tile shares one in so many of its pixels with each neighbour: two cells of the coarsest level of 256 pixels, of which the outer half
is not listened to (see ``stitching``)."""

ENLARGED = 1.1
"""So many times more pixels along a side than the part has are let pass: sizes of tiles come in steps of ``STRIDE``."""

AUTOMATIC = 12
"""Tiles of one part unless more are asked for: a verdict costs so many times as much."""

_USUAL = 256
"""Pixels along a side of a tile that nobody chose."""


def choose_tiles(part: tuple[int, int], options: TeachOptions) -> tuple[tuple[int, int], Tiles]:
    """Size of the picture that is judged, (width, height), and its tiles, for a ``part`` of (width, height) frame pixels.

    Raises SettingsError for what is no number of tiles; TeachingError for sizes that networks cannot see, and if the tiles would hold
    more pixels than the part has.
    """
    wanted = rows_and_columns(options.tiles)
    rows, columns = wanted or _fitting(part, options)
    if rows * columns == 1:
        return _checked(options.input_size or choose_input_size(*part)), WHOLE
    if part[0] < columns * STRIDE or part[1] < rows * STRIDE:
        raise _too_many(rows, columns, "more pixels", part, options)
    tile = _checked(options.input_size or choose_input_size(part[0] // columns, part[1] // rows))
    tiles = Tiles(rows, columns, _overlap(tile, options.tile_overlap_px))
    picture = tiles.picture_size(tile)
    if any(side > ENLARGED * has for side, has in zip(picture, part, strict=True)):
        raise _too_many(rows, columns, f"{picture[0]}x{picture[1]} pixels", part, options)
    return picture, tiles


def _checked(size: tuple[int, int]) -> tuple[int, int]:
    if any(side % STRIDE or side < STRIDE for side in size):
        raise TeachingError(f"the input size {size[0]}x{size[1]} is not in multiples of {STRIDE}")
    return size


def _overlap(tile: tuple[int, int], wanted: int | None) -> int:
    overlap = max(CELL, CELL * round(min(tile) / OVERLAP_SHARE / CELL)) if wanted is None else wanted
    if overlap % CELL or not CELL <= overlap <= min(tile) // 2:
        raise TeachingError(
            f"tiles of {tile[0]}x{tile[1]} pixels cannot overlap by {overlap}",
            remedy=f"Take a multiple of {CELL} pixels, from {CELL} to half a tile",
        )
    return overlap


def _fitting(part: tuple[int, int], options: TeachOptions, most: int = AUTOMATIC) -> tuple[int, int]:
    """Rows and columns: as many as do not enlarge the part, at most ``most`` in all, taken away where they lie closest."""
    tile = options.input_size or (_USUAL, _USUAL)
    overlap = _overlap(_checked(tile), options.tile_overlap_px)
    columns, rows = (max(1, (has - overlap) // (side - overlap)) for has, side in zip(part, tile, strict=True))
    while rows * columns > most:
        if part[0] / columns < part[1] / rows:
            columns -= 1
        else:
            rows -= 1
    return rows, columns


def _too_many(rows: int, columns: int, see: str, part: tuple[int, int], options: TeachOptions) -> TeachingError:
    fit = _fitting(part, options, MOST)
    return TeachingError(
        f"{rows}x{columns} tiles would see {see}, but the part has only {part[0]}x{part[1]} in its picture",
        remedy=f"Teach with --tiles {fit[0]}x{fit[1]}, with a smaller --input-size, or with a larger picture of the part",
    )
