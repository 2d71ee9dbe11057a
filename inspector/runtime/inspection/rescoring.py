"""Re-scores the held-out good parts after a mask change and refits the limit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from calibration.statistics.cross_scores import alike
from inspector.core.errors import PartNotFound, RecipeError
from inspector.core.limit_change import LimitRequest, changed_limit
from inspector.core.program import HOW_TO_TEACH_AGAIN
from inspector.core.promises.held_out_shares import SHARES
from inspector.core.recipe import Limit, Recipe
from inspector.core.shape import Shape
from inspector.core.teaching import CROSS, DRAWN_UP_TO, HELD_OUT, NOT_ALIKE, PLANTED_SCORES, held_out_of_teaching
from inspector.core.types import Map
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.storage.png import read_png
from inspector.vision.teaching.planted.again import planted_again


def rescored(pipeline: Pipeline, teach_pictures: Sequence[Path], others: int | None = None, exact: Pipeline | None = None) -> Recipe:
    """The pipeline's recipe with new scores of its held-out good parts, and the limit fitted to those. Learned parts that set it too are
    scored anew from what the memory said of them.

    ``teach_pictures``: the good parts it was taught with, in that order; the last of them were held out. ``exact`` scores them, or else the
    pipeline itself. Takes as long as judging those; where the recipe knows how small a defect it finds, that is measured anew, too, as the
    pipeline judges. ``others``: they are not its own good parts but those of the station where it is to judge, and the last so many were
    held out there: these alone set the limit, also where it was set by hand.
    Raises RecipeError if they were not kept or give no limit, RecipeInvalid, StorageError, DetectorError.
    """
    recipe = pipeline.recipe
    maps: list[Map] = []
    held_out = held_out_of_teaching(recipe) if others is None else others
    for path in reversed(teach_pictures):
        if len(maps) >= held_out:
            break
        with suppress(PartNotFound):  # was not learned from either
            maps += reversed((exact or pipeline).maps_of_each(read_png(path)))
    if not maps or len(maps) < held_out:
        raise RecipeError("its good parts were not kept, and so cannot be scored again", where=str(recipe.id), remedy=HOW_TO_TEACH_AGAIN)
    # What the planted defects scored was measured with the old masks.
    notes = {key: value for key, value in recipe.notes.items() if key not in (HELD_OUT, SHARES, DRAWN_UP_TO, PLANTED_SCORES)}
    maps.reverse()
    apart = others is not None or recipe.fitted_to_others
    witnesses = [] if recipe.student or apart or not recipe.cross else _learned(recipe)
    if not apart:
        scores = pipeline.framing.held_out_scores([*maps, *witnesses])
    else:  # nothing of them is in the baseline map
        scores = [float(pipeline.framing.scored(one).max()) for one in maps]
    own, learned = scores[: len(maps)], scores[len(maps) :]
    if learned:
        notes.pop(CROSS, None)
        if not alike(own, learned):
            own, learned = pipeline.framing.held_out_scores(maps), []
            notes[CROSS] = NOT_ALIKE
    scored = replace(recipe, good_scores=tuple(own), cross_scores=tuple(learned), notes=notes, planted=(), fitted_to_others=apart)
    request = LimitRequest() if others is None else LimitRequest(target_rate=recipe.limit.target_rate)
    refitted = replace(scored, limit=changed_limit(scored, request))
    if not recipe.planted:
        return refitted
    newest_first = (read_png(path) for path in reversed(teach_pictures))
    # What cannot be seen of a kind is left out: no kind has more than were asked for.
    each = max(Counter(one.kind for one in recipe.planted).values())
    return replace(refitted, planted=planted_again(refitted, pipeline.framing, pipeline.detector, newest_first, each))


def shapes_in_words(shapes: Sequence[Shape]) -> str:
    """How many shapes of each kind, in words."""
    return f"{sum(shape.ignored for shape in shapes)} ignored, {sum(not shape.ignored for shape in shapes)} of interest"


def same_request(limit: Limit) -> LimitRequest:
    """The request that ``limit`` was fitted to or set by, for another recipe."""
    by_hand = limit.method == "manual"
    return LimitRequest(
        limit.value if by_hand else None,
        None if by_hand else limit.target_rate,
        limit.confidence,
        limit.guaranteed,
        limit.review_rate,
    )


def _learned(recipe: Recipe) -> list[Map]:
    """The fused maps of learned parts by what the others taught."""
    # By torch, which a station that judges by OpenVINO does not import for anything else.
    from inspector.vision.teaching.cross_distances import of_kept
    from inspector.vision.teaching.recipe_fitting import fused_maps

    return fused_maps(recipe, of_kept(recipe.cross))
