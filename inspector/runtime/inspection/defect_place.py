"""Where on the part an inspection sees its defect, and whether that is where the defect is known to be."""

from __future__ import annotations

from inspector.core.several import each_part
from inspector.core.types import Inspection
from inspector.runtime.recording.rows import place_on_part

NEAR = 0.08
"""Of the part's width and height: so far outside a region a known place may lie and still be meant by it. A region is where the map is
above the limit, and its pixels are coarser than those of the picture; whoever marks a place by hand hits it not to the pixel either."""


def place_of_defect(inspection: Inspection) -> tuple[float, float] | None:
    """Peak of the largest region, x, y from 0 to 1 over the recipe's reference picture; None if there is no region."""
    regions = [(part, region) for part in each_part(inspection) for region in part.regions]
    largest = max(regions, key=lambda one: one[1].area_px, default=None)
    return None if largest is None else place_on_part(largest[0], largest[1].peak_xy)


def fails_at(inspection: Inspection, place: tuple[float, float]) -> bool:
    """Whether a region of ``inspection`` lies at ``place`` (as :func:`place_of_defect` gives it), or within ``NEAR`` of it."""
    for part in each_part(inspection):
        for region in part.regions:
            points = [one for one in (place_on_part(part, (float(x), float(y))) for x, y in region.outline) if one is not None]
            if points and all(
                min(values) - NEAR <= wanted <= max(values) + NEAR for values, wanted in zip(zip(*points, strict=True), place, strict=True)
            ):
                return True
    return False
