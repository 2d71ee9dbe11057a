"""The row of a part in the database, from its inspection or from those of several views."""

from __future__ import annotations

import math

from inspector.core.types import Inspection
from inspector.core.views import PartVerdict
from inspector.storage.ledger import PartRow


def row_of(part: Inspection, *, counted: bool = True, view: str = "") -> PartRow:
    """Without number, run and lot, which :class:`PartBook` gives. ``counted``: it is a part of the lot."""
    recipe = part.recipe
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
    )


def row_of_views(part: PartVerdict) -> PartRow:
    """One part that several views see: camera, recipe and score are those of the view that decided, ``view`` names it."""
    decisive = part.decisive
    if decisive is None:
        return PartRow(0, 0.0, "", "", "", "", "", "", part.verdict, part.band, part.reason, math.nan, math.nan)
    view = next(name for name, one in part.views.items() if one is decisive)
    return row_of(decisive, view=view)._replace(verdict=part.verdict, band=part.band, reason=part.reason)
