"""The row of a part in the database, from its inspection or from those of several views."""

from __future__ import annotations

import math
from time import time

import numpy as np

from inspector.core.types import Inspection
from inspector.core.views import PartVerdict
from inspector.storage.ledger.parts import PartRow, SeenBy


def row_of(part: Inspection, *, counted: bool = True, view: str = "") -> PartRow:
    """Without number, run and lot, which :class:`PartBook` gives. ``counted``: it is a part of the lot."""
    recipe = part.recipe
    largest = max(part.regions, key=lambda region: region.area_px, default=None)
    return PartRow(
        number=0,
        at=part.frame.taken_at,
        run="",
        lot="",
        view=view,
        camera=part.camera,
        recipe="" if recipe is None else recipe.name,
        version="" if recipe is None else recipe.version,
        verdict=part.verdict,
        band=part.band,
        reason=part.reason,
        score=part.score,
        limit=part.limit,
        counted=counted,
        serial=part.frame.serial,
        checks={check.name: check.value for check in part.checks if math.isfinite(check.value)},
        place=None if largest is None else place_on_part(part, largest.peak_xy),
        area_px=None if largest is None else largest.area_px,
        area_mm2=None if largest is None else largest.area_mm2,
        latency_ms=part.latency_ms,
        recorded=part.recorded,
        identity=part.frame.identity,
    )


def place_on_part(part: Inspection, peak_xy: tuple[float, float]) -> tuple[float, float] | None:
    """Where a pixel of the frame lies on the part: x, y from 0 to 1 over what the recipe judges, which is its reference picture; None
    without an anomaly map."""
    if part.map is None:
        return None
    height, width = part.map.values.shape
    x, y, scale = np.linalg.solve(part.map.to_frame, (*peak_xy, 1.0)).tolist()
    return min(max((x / scale + 0.5) / width, 0.0), 1.0), min(max((y / scale + 0.5) / height, 0.0), 1.0)


def row_of_views(part: PartVerdict) -> PartRow:
    """One part that several views see: camera, recipe and score are those of the view that decided, ``view`` names it."""
    decisive = part.decisive
    views = tuple(_seen_by(name, one) for name, one in part.views.items())
    if decisive is None:
        return PartRow(0, time(), "", "", "", "", "", "", part.verdict, part.band, part.reason, math.nan, math.nan, views=views)
    view = next(name for name, one in part.views.items() if one is decisive)
    recorded = any(one is not None and one.recorded for one in part.views.values())
    return row_of(decisive, view=view, counted=part.counted)._replace(
        verdict=part.verdict, band=part.band, reason=part.reason, recorded=recorded, views=views
    )


def _seen_by(view: str, part: Inspection | None) -> SeenBy:
    if part is None:
        return SeenBy(view)
    recipe = ("", "") if part.recipe is None else (part.recipe.name, part.recipe.version)
    return SeenBy(view, part.camera, part.part_number, part.verdict.value, float(part.score), float(part.limit), *recipe)
