"""Tiles: a part that is seen in more detail than one input of the networks holds, as rows and columns of overlapping inputs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated

from annotated_types import Ge, Le

from inspector.core.errors import RecipeInvalid, SettingsError

MOST = 64
"""Tiles of one part."""

AUTO = "auto"
"""The whole picture, or as many tiles as small defects need where a trial in the teaching shows it."""

FINEST = "finest"
"""As many tiles as the part has pixels for."""


@dataclass(frozen=True)
class Tiles:
    """How the picture of a part is laid out in inputs of the networks. Neighbours share ``overlap_px`` of their pixels."""

    rows: Annotated[int, Ge(1), Le(MOST)] = 1
    columns: Annotated[int, Ge(1), Le(MOST)] = 1
    overlap_px: Annotated[int, Ge(0), Le(1_000_000)] = 0

    @property
    def count(self) -> int:
        return self.rows * self.columns

    def picture_size(self, tile: tuple[int, int]) -> tuple[int, int]:
        """(width, height) of the picture that tiles of size ``tile`` (width, height) cover."""
        return _covered(tile[0], self.columns, self.overlap_px), _covered(tile[1], self.rows, self.overlap_px)

    def tile_size(self, picture: tuple[int, int]) -> tuple[int, int]:
        """(width, height) of each tile of a ``picture`` (width, height). Raises RecipeInvalid if they do not cover it exactly."""
        width, height = (
            (side + (number - 1) * self.overlap_px) // max(1, number)
            for side, number in zip(picture, (self.columns, self.rows), strict=True)
        )
        shares = 0 <= 2 * self.overlap_px <= min(width, height) or self.count == 1
        if min(self.rows, self.columns) < 1 or not shares or self.picture_size((width, height)) != picture:
            told = f"{self.rows}x{self.columns} tiles that share {self.overlap_px} pixels do not cover {picture[0]}x{picture[1]}"
            raise RecipeInvalid(told, remedy="Teach the part anew, or go back to an earlier version")
        return width, height

    def corners(self, tile: tuple[int, int]) -> tuple[tuple[int, int], ...]:
        """(left, top) of each tile of size ``tile`` (width, height), row by row."""
        right, down = tile[0] - self.overlap_px, tile[1] - self.overlap_px
        return tuple((column * right, row * down) for row in range(self.rows) for column in range(self.columns))


WHOLE = Tiles()
"""One tile: the picture as it is."""


def _covered(side: int, number: int, overlap: int) -> int:
    return number * side - (number - 1) * overlap


def rows_and_columns(text: str) -> tuple[int, int] | None:
    """What ``2x3`` asks for: rows, columns; None for ``AUTO`` and ``FINEST``. Raises SettingsError."""
    if text.strip() in (AUTO, FINEST):
        return None
    match = re.fullmatch(r"(\d{1,2})[xX](\d{1,2})", text.strip())
    rows, columns = (0, 0) if match is None else (int(match[1]), int(match[2]))
    if not 1 <= rows * columns <= MOST:
        raise SettingsError(
            f"{text!r} is not a number of tiles",
            remedy=f"Write rows and columns, 2x3 for instance, at most {MOST} in all, or {AUTO} or {FINEST}",
        )
    return rows, columns
