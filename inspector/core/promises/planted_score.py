"""Planted defects as a recipe judged them when it was learned: what is missed follows from them at any limit."""

from __future__ import annotations

import math
from dataclasses import dataclass

from inspector.core.promises.defect_kind import DefectKind


@dataclass(frozen=True)
class PlantedScore:
    """One defect that was planted into a held-out good part.

    ``size_px``: diameter of the circle of equal area, of a scratch its length, in pixels of the map. ``contrast``: mean |difference| from
    what it covers, in grey values of 255. ``x``, ``y``: its middle, and ``edge_px``: how far that lies from the edge of the part, in pixels
    of the map; ``on_rim``: whether that is the part's rim. ``score``: the highest of the map around it, log10: above the limit it is found.
    """

    kind: DefectKind
    size_px: float
    contrast: float
    x: float
    y: float
    edge_px: float
    on_rim: bool
    score: float

    def __post_init__(self) -> None:
        """Raises ValueError for what is no finite number, and a size that is none."""
        numbers = (self.size_px, self.contrast, self.x, self.y, self.edge_px, self.score)
        if not all(map(math.isfinite, numbers)) or self.size_px <= 0:
            raise ValueError("a planted defect has a size above zero and finite numbers")
