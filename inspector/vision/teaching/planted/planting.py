"""Plants one defect into a good picture."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from inspector.core.promises.defect_kind import DefectKind
from inspector.core.types import Picture
from inspector.vision.teaching.planted.outlines import Floats
from inspector.vision.teaching.planted.painting import Spot, Stamp, difference, grows, stamp_of
from inspector.vision.teaching.planted.part_area import Area

LEAST_CONTRAST = 4.0
"""Grey values: what differs less from what it covers is not planted on purpose; other places are tried."""

PLACES = 6
"""Places that are tried."""

_ON_PART = 0.85
"""So much of a defect is to lie on the part; where it is narrower than the defect, what lies on it is all there is."""

_LARGEST_SHARE = 0.8
"""Of the picture's shorter side."""


@dataclass(frozen=True, eq=False)
class Planted:
    """A picture with one defect in it, uint8 RGB (h, w, 3), and what is known of the defect.

    ``size_px``: of what was really changed, in the picture's pixels: the diameter of the circle of equal area, for a scratch its length.
    ``contrast``: mean |difference| over the mask and the three colours, in grey values of 255. ``centre``: (x, y) of the mask's centre of
    mass. ``mask``: bool (h, w), the pixels that changed.
    """

    picture: Picture
    kind: DefectKind
    size_px: float
    contrast: float
    centre: tuple[float, float]
    mask: NDArray[np.bool_]

    @property
    def visible(self) -> bool:
        """Whether it differs from what it covers by ``LEAST_CONTRAST``: a blur where nothing is to be smeared does not."""
        return self.contrast >= LEAST_CONTRAST


def plant(
    picture: Picture,
    kind: DefectKind,
    size_px: float,
    contrast: float,
    rng: Generator,
    area: Area | None = None,
    centres: Area | None = None,
) -> Planted:
    """A copy of ``picture`` (uint8 RGB (h, w, 3)) with one defect of about ``size_px`` and ``contrast`` (see ``Planted``).

    ``contrast``: a painted defect (spot, scratch, discolouration) has it as long as colours do not end at 0 or 255; one that is taken from
    the picture itself has no more than the picture's own differences, ``inf`` for as much as there is. ``area``: bool (h, w), where the
    part is; only there anything changes (None: everywhere). ``centres``: where the defect's middle may lie, None: in all of the area.
    The same generator gives the same picture. Raises ValueError where there is no place for it.
    """
    height, width = picture.shape[:2]
    part = np.ones((height, width), np.bool_) if area is None else area
    allowed = np.flatnonzero(part if centres is None else part & centres)
    if not allowed.size:
        raise ValueError("the area leaves no place for a defect")
    size_px = min(float(size_px), _LARGEST_SHARE * min(height, width))
    best: Planted | None = None
    best_rank = (False, 0.0)
    for _ in range(PLACES):
        planted, on_part = _once(picture, kind, size_px, contrast, rng, part, int(rng.choice(allowed)))
        if planted is None:
            continue
        rank = planted.visible, on_part if planted.visible else planted.contrast
        if best is None or rank > best_rank:
            best, best_rank = planted, rank
        if planted.visible and on_part >= _ON_PART:
            return planted
    if best is None:
        raise ValueError(f"a {kind} of {size_px:.0f} px has no place on the part")
    return best


def _once(
    picture: Picture, kind: DefectKind, size_px: float, contrast: float, rng: Generator, part: Area, at: int
) -> tuple[Planted | None, float]:
    """One try with its middle at pixel number ``at``, and which share of it lies on the part; None if nothing of it changed anything."""
    y, x = divmod(at, picture.shape[1])
    whole = stamp_of(kind, size_px, rng)
    spot = _cut(picture, whole, y, x)
    top, left = spot.top, spot.left
    height, width = spot.stamp.inside.shape
    inside = spot.stamp.inside & part[top : top + height, left : left + width]
    if not inside.any():
        return None, 0.0
    on_part = float(inside.sum() / whole.inside.sum())
    change = difference(kind, spot, rng) * inside[..., None]
    mean = float(np.abs(change[inside]).mean())
    strength = contrast / max(mean, 1e-6)
    change = change * np.float32(strength if grows(kind) else min(1.0, strength))
    after = np.clip(np.rint(spot.shown + change), 0, 255).astype(np.uint8)
    shown = picture[top : top + height, left : left + width]
    changed = (after != shown).any(axis=2)
    if not changed.any():
        return None, 0.0
    defective = picture.copy()
    defective[top : top + height, left : left + width] = np.where(changed[..., None], after, shown)
    mask = np.zeros(part.shape, np.bool_)
    mask[top : top + height, left : left + width] = changed
    rows, columns = np.nonzero(changed)
    size = size_px * on_part if kind.by_length else math.sqrt(4 / math.pi * rows.size)
    real = float(np.abs(after.astype(np.float32) - shown)[changed].mean())
    return Planted(defective, kind, size, real, (left + float(columns.mean()), top + float(rows.mean())), mask), on_part


def _cut(picture: Picture, stamp: Stamp, y: int, x: int) -> Spot:
    """The stamp with its middle at x, y, without what lies outside of the picture."""
    side, rows, columns = stamp.inside.shape[0], *picture.shape[:2]
    top, left = y - side // 2, x - side // 2
    window = slice(max(0, -top), min(side, rows - top)), slice(max(0, -left), min(side, columns - left))

    def cut(values: Floats) -> Floats:
        return values[window]

    flank = None if stamp.flank is None else cut(stamp.flank)
    return Spot(picture, max(0, top), max(0, left), Stamp(stamp.inside[window], cut(stamp.cover), flank))
