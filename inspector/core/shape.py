"""Regions of interest and ignore masks: shapes drawn on the picture that is judged."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge, Le, MaxLen, MinLen


class ShapeKind(StrEnum):
    """What the points of a shape mean."""

    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    POLYGON = "polygon"


Place = Annotated[float, Ge(-1e6), Le(1e6)]


@dataclass(frozen=True)
class Shape:
    """Part of the picture that is judged, in its pixels at the frame's scale, pixel centres at integers.

    That picture is the part's crop where the recipe finds the part (so that a shape keeps its place on the part), else the region, else
    the frame; its top left pixel is 0, 0. ``points``: x, y of two opposite corners of a rectangle or of the box around an ellipse, or
    of all corners of a polygon. ``ignored``: what lies within never counts; else only what lies within some such shape does.
    """

    kind: ShapeKind
    points: Annotated[tuple[tuple[Place, Place], ...], MinLen(2), MaxLen(10_000)]
    ignored: bool = True
