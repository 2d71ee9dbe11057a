"""How small a defect a recipe finds, measured anew by the detector that judges: planted defects in its held-out good parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from inspector.core.detector import Detector
from inspector.core.errors import RecipeError
from inspector.core.promises.planted_score import PlantedScore
from inspector.core.recipe import Recipe
from inspector.core.several import ONE_PART
from inspector.core.teaching import held_out_of_teaching
from inspector.core.types import Map, Picture
from inspector.vision.framing.framing import Framing
from inspector.vision.framing.parts_framing import PreparedPart, why_not_learned
from inspector.vision.teaching.planted.judging import EACH, SMALLEST_SIDE, PlantingTrial

_LARGER = "Teach it again with a larger --input-size"


def planted_again(
    recipe: Recipe, framing: Framing, detector: Detector, newest_first: Iterable[Picture], each: int = EACH
) -> tuple[PlantedScore, ...]:
    """Score ``each`` planted defects of every kind at the limit of ``recipe``. Takes as long as judging 150 parts.

    ``newest_first``: the full frames that it was taught with, uint8 RGB, the last one first; as many of them were held out as it says, and
    no more are taken. Raises RecipeError without any frame, and for an input so small that sizes cannot be told apart; DetectorError.
    """
    tile = recipe.tiles.tile_size(recipe.input_size)
    if min(*recipe.input_size, *tile) < SMALLEST_SIDE:
        seen = "x".join(map(str, recipe.input_size))
        raise RecipeError(f"sees its part in {seen} pixels: sizes of defects cannot be told apart", where=str(recipe.id), remedy=_LARGER)
    pictures: list[Picture] = []
    held_out = held_out_of_teaching(recipe)
    for frame in newest_first:
        parts = framing.parts(frame)
        if not why_not_learned(parts, recipe.parts or ONE_PART):  # else it was not learned from either
            pictures += [part.picture for part in reversed(parts) if isinstance(part, PreparedPart)]
        if len(pictures) >= held_out:
            break
    if not pictures:
        what = "its good parts were not kept, so no defects can be planted into them"
        raise RecipeError(what, where=str(recipe.id), remedy="Teach it again")
    trial = PlantingTrial(pictures[::-1], maps_by(framing, detector), recipe.seed, framing.area, tile)
    return trial.run(recipe.limit.value, each)


def maps_by(
    framing: Framing, detector: Detector, on_picture: Callable[[], None] = lambda: None
) -> Callable[[Sequence[Picture]], list[Map]]:
    """For pictures as the networks see them the maps that they are judged by, float32 (h, w). ``on_picture`` is called before each and may
    raise to stop."""

    def maps(pictures: Sequence[Picture]) -> list[Map]:
        found = []
        for picture in pictures:
            on_picture()
            found.append(framing.scored(detector.detect(picture).values))
        return found

    return maps
