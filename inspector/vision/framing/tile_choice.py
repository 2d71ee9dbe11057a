"""Which tiles a part is seen in: as many as were asked for, if the part has the pixels for them; and which ones may be tried."""

from __future__ import annotations

import math
from dataclasses import replace

from inspector.core.errors import TeachingError
from inspector.core.teaching import TeachOptions
from inspector.core.tiles import AUTO, FINEST, MOST, WHOLE, Tiles, rows_and_columns
from inspector.vision.framing.preprocessing import choose_input_size
from inspector.vision.trunk import STRIDE

CELL = 16
"""Pixels of a cell of the coarsest level: an overlap is a whole number of cells of each level."""

OVERLAP_SHARE = 8
"""A tile shares one in so many of its pixels with each neighbour.

Measured with ResNet-18: padding moves the teacher's features (1 - cos) by .25 in the outermost cell of a level, by .10, .02 and .003 in
the next. The student has learned at the same borders: across a shared strip of 32 pixels its distances are those of the picture without
tiles within .01 in .11, and twice the strip found no more small defects (image AUROC .918 beside .958, with a fifth less detail)."""

ENLARGED = 1.1
"""So many times more pixels along a side than the part has are let pass: sizes of tiles come in steps of ``STRIDE``."""

AUTOMATIC = 12
"""Tiles of one part unless more are asked for: a verdict costs so many times as much."""

FEW = 4
"""Tiles that are tried before so many."""

USUAL = 256
"""Pixels along a side of a tile that nobody chose."""

LEAST = 0.5
"""Of the usual area, for a tile that nobody chose: more tiles than that would only be smaller ones."""

LONGEST = 1024
"""Side of such a tile."""

WELL_SEEN = 0.8
"""Share of its pixels along a side from which on nobody is told that tiles would see more."""


def choose_tiles(part: tuple[int, int], options: TeachOptions) -> tuple[tuple[int, int], Tiles]:
    """Size of the picture that is judged, (width, height), and its tiles, for a ``part`` of (width, height) frame pixels. ``AUTO`` is one
    tile here: nothing was tried (see :func:`layouts`).

    Raises SettingsError for what is no number of tiles; TeachingError for sizes that networks cannot see, and if the tiles want more
    pixels than the part has.
    """
    wanted = (1, 1) if options.tiles.strip() == AUTO else rows_and_columns(options.tiles)
    rows, columns = wanted or _fitting(part, options)
    if rows * columns == 1:
        return _checked(options.input_size or choose_input_size(*part)), WHOLE
    sizes = _sizes(0.0 if wanted is None else LEAST) if options.input_size is None else [_checked(options.input_size)]
    layouts = [(tile, Tiles(rows, columns, _overlap(tile, options.tile_overlap_px, free=options.input_size is None))) for tile in sizes]
    pictures = [(tiles.picture_size(tile), tile, tiles) for tile, tiles in layouts if 2 * tiles.overlap_px <= min(tile)]
    fitting = [one for one in pictures if all(side <= ENLARGED * has for side, has in zip(one[0], part, strict=True))]
    if not fitting:
        fit = _fitting(part, options, MOST)
        raise TeachingError(
            f"{rows}x{columns} tiles want more pixels than the part has in its picture, {part[0]}x{part[1]}",
            remedy=f"Take at most {fit[0]}x{fit[1]} (--tiles, teach.tiles), smaller inputs (--input-size), or a larger picture of the part",
        )
    picture, _, tiles = min(fitting, key=lambda one: _unlike(one[0], one[1], part))
    return picture, tiles


def layouts(part: tuple[int, int], options: TeachOptions) -> list[str]:
    """What to try for a ``part`` of (width, height) frame pixels, the coarsest first, as ``TeachOptions.tiles``: the whole picture, a few
    tiles, and as many as the part has pixels for. The whole picture alone where it shows nearly all of them.

    Raises as :func:`choose_tiles`.
    """
    tried, known = [replace(options, tiles="1x1")], {1}
    if not detail_unseen(part, *choose_tiles(part, tried[0]), tried[0]):
        return ["1x1"]
    for most in (FEW, AUTOMATIC):
        rows, columns = _fitting(part, options, most)
        if rows * columns not in known:
            known.add(rows * columns)
            tried.append(replace(options, tiles=f"{rows}x{columns}"))
    return [one.tiles for one in tried if _has_pixels(part, one)]


def detail_unseen(part: tuple[int, int], seen: tuple[int, int], tiles: Tiles, options: TeachOptions) -> str:
    """What a person should know of small defects, in words: the share of its pixels, along a side, that a ``part`` of (width, height)
    frame pixels is ``seen`` at, and what tiles would do; empty where they would see no more."""
    share = min(sees / has for sees, has in zip(seen, part, strict=True))
    if tiles.count == 1:
        options = replace(options, tile_overlap_px=None)  # one tile overlaps nothing, whatever was asked for
    rows, columns = _fitting(part, options)
    if share >= WELL_SEEN or rows * columns <= tiles.count:
        return ""
    times = f"{rows * columns / tiles.count:.2g}"
    return (
        f"seen at {share:.0%} of its pixels along a side ({seen[0]}x{seen[1]} of {part[0]}x{part[1]}): with teach.tiles: {FINEST} it is "
        f"seen in {rows}x{columns} tiles, smaller defects are found, and a verdict takes {times} times as long"
    )


def _has_pixels(part: tuple[int, int], options: TeachOptions) -> bool:
    try:
        choose_tiles(part, options)
    except TeachingError:
        return False
    return True


def _sizes(least: float) -> list[tuple[int, int]]:
    sides = range(STRIDE, LONGEST + 1, STRIDE)
    return [(width, height) for width in sides for height in sides if least * USUAL**2 <= width * height <= 1.25 * USUAL**2]


def _unlike(picture: tuple[int, int], tile: tuple[int, int], part: tuple[int, int]) -> float:
    """How far the picture is from the part's proportions, and the tile from the usual area."""
    distorted = math.log(picture[0] * part[1] / (picture[1] * part[0]))
    return abs(distorted) + 0.3 * abs(math.log(tile[0] * tile[1] / USUAL**2))


def _checked(size: tuple[int, int]) -> tuple[int, int]:
    if any(side % STRIDE or side < STRIDE for side in size):
        raise TeachingError(f"the input size {size[0]}x{size[1]} is not in multiples of {STRIDE}")
    return size


def _overlap(tile: tuple[int, int], wanted: int | None, *, free: bool = False) -> int:
    """``free``: the size of the tile is still to be chosen."""
    overlap = max(CELL, CELL * round(min(tile) / OVERLAP_SHARE / CELL)) if wanted is None else wanted
    if overlap % CELL or not CELL <= overlap <= (USUAL if free else min(tile)) // 2:
        raise TeachingError(f"tiles cannot overlap by {overlap} pixels", remedy=f"Take a multiple of {CELL} pixels, up to half a tile")
    return overlap


def _fitting(part: tuple[int, int], options: TeachOptions, most: int = AUTOMATIC) -> tuple[int, int]:
    """Rows and columns: as many as do not enlarge the part, at most ``most`` in all, taken away where they lie closest."""
    tile = options.input_size or (USUAL, USUAL)
    overlap = _overlap(_checked(tile), options.tile_overlap_px)
    columns, rows = (max(1, (has - overlap) // (side - overlap)) for has, side in zip(part, tile, strict=True))
    while rows * columns > most:
        if rows == 1 or (columns > 1 and part[0] / columns < part[1] / rows):
            columns -= 1
        else:
            rows -= 1
    return rows, columns
