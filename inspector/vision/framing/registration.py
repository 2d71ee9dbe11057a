"""Learning to find a part, for a recipe: whether it is worth it, and how much of the frame is judged."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from calibration.errors import CalibrationError
from calibration.registration.alignment import NotFound, PartModel, Turning, find_part, fit_alignment, to_stored
from inspector.core.errors import TeachingError
from inspector.core.fixture import Align, Fixture
from inspector.core.teaching import TeachOptions
from inspector.core.types import Picture, Rect
from inspector.vision.framing.preprocessing import cut
from inspector.vision.split import hold_out

CROP_MARGIN = 0.05
"""Of the part's longer side, kept around it on each side: a burr stands out, and a network sees little at the rim of a picture."""

LARGEST_SPREAD_PX = 1.0
"""How far a good part's rim may move when the part is learned from others, for parts to be aligned without being asked to."""

WHOLE = 0.9
"""Share of the picture that is judged at least when it cannot be told where the part ends, for parts to be aligned without being asked."""

FEWEST_FOUND = 0.9
"""Share of the good parts that must be found when aligning was asked for or parts lie at any angle, else all of them; what is not found
is not learned from."""


@dataclass(frozen=True, eq=False)
class GoodParts:
    """What is learned from. ``frames``: full frames with a part that was found; ``size``: (width, height) in frame pixels of what is
    judged; ``note``: for a person, empty if nothing was asked for. ``numbers``: where frames show several parts, which of them is meant,
    from 0; a frame then stands once for each."""

    frames: Sequence[Picture]
    size: tuple[int, int]
    fixture: Fixture | None = None
    note: str = ""
    numbers: tuple[int, ...] = ()


def find_good_parts(frames: Sequence[Picture], options: TeachOptions) -> GoodParts:
    """Learn to find the part as ``options.align`` says, from those that are learned from, and look for it in all of them.

    Raises TeachingError if aligning was asked for and the parts cannot be found.
    """
    if options.parts is not None:
        from inspector.vision.framing.parts_registration import find_parts_in_view

        return find_parts_in_view(frames, options, options.parts)
    align, region = options.align, options.region
    height, width = frames[0].shape[:2]
    as_it_is = GoodParts(frames, (width, height) if region is None else (region.width, region.height))
    if align is Align.OFF:
        return as_it_is
    seen = [cut(frame, region) for frame in frames]
    try:
        model = fit_alignment(_learned(seen, options.held_out), Turning(align.value))
        return _found(frames, seen, model, region, align, as_it_is)
    except CalibrationError as error:
        if align is Align.AUTO:
            return GoodParts(frames, as_it_is.size, None, f"off: {error.what}")
        raise TeachingError(f"the parts cannot be aligned: {error.what}", remedy=error.remedy) from error


def _learned(seen: Sequence[Picture], share: float) -> list[Picture]:
    held = hold_out(len(seen), share)
    learned = [picture for index, picture in enumerate(seen) if index not in held]
    return learned if len(learned) >= 5 else list(seen)


def _found(
    frames: Sequence[Picture], seen: Sequence[Picture], model: PartModel, region: Rect | None, align: Align, as_it_is: GoodParts
) -> GoodParts:
    quality = model.quality
    assert quality is not None
    kept = [index for index, picture in enumerate(seen) if not isinstance(find_part(picture, model), NotFound)]
    told = f"{len(kept)} of {len(seen)} good parts found, to {quality.spread_px:.2f} px"
    if align is Align.AUTO:
        if not quality.worthwhile:
            return GoodParts(frames, as_it_is.size, None, "off: the parts stand still within a pixel")
        if not quality.stands_out and math.prod(model.size) < WHOLE * math.prod(model.picture_size):
            return GoodParts(frames, as_it_is.size, None, "off: the part does not stand out from its surroundings in every picture")
        # Parts at any angle cannot be judged as they lie: better a few that are not found, and INVALID, than none that is judged well.
        wanted = FEWEST_FOUND if model.freedom.rotation and model.freedom.turn[1] == math.pi else 1.0
        if len(kept) < wanted * len(seen) or quality.spread_px > LARGEST_SPREAD_PX:
            return GoodParts(frames, as_it_is.size, None, f"off: {told}")
    if len(kept) < FEWEST_FOUND * len(seen):
        first = next(index for index in range(len(seen)) if index not in kept)
        raise CalibrationError(f"{told}; picture {first + 1} is the first without", remedy="Remove what differs, or teach with --align off")
    fixture = Fixture(crop_of(model), *to_stored(model))
    return GoodParts([frames[index] for index in kept], fixture.crop, fixture, f"{words(model)}: {told}. {advice(model)}".strip())


def crop_of(model: PartModel) -> tuple[int, int]:
    """The part with a margin, as far as the picture has room for it. What fills its picture gets none."""
    margin = 0 if model.template.mask.min() > 0.5 else round(CROP_MARGIN * max(model.size))
    width, height = (max(side, min(side + 2 * margin, whole)) for side, whole in zip(model.size, model.picture_size, strict=True))
    return width, height


def words(model: PartModel) -> str:
    if not model.freedom.rotation:
        return "shifted"
    return "at any angle" if model.freedom.turn[1] == math.pi else "upright"


def advice(model: PartModel) -> str:
    """What the quality has to say that the counts do not."""
    assert model.quality is not None
    sentences = [sentence for sentence in model.quality.advice.split(". ") if "not found" not in sentence]
    return ". ".join(sentences)
