"""Fits the part search of a recipe from its good pictures, one part or several in each, and decides how much of the frame is judged."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from calibration.errors import CalibrationError
from calibration.registration.alignment import (
    NotFound,
    PartModel,
    RotationRange,
    find_part,
    fit_alignment,
    fit_alignment_of_several,
    to_stored,
)
from inspector.core.errors import TeachingError
from inspector.core.fixture import Align, Fixture
from inspector.core.several import PartsInView
from inspector.core.teaching import TeachOptions, first_few, picture_name
from inspector.core.types import Picture
from inspector.vision.framing.parts_framing import PartsFraming, why_not_learned
from inspector.vision.framing.preprocessing import cut
from inspector.vision.split import held_out_indices

CROP_MARGIN = 0.05
"""Of the part's longer side, kept around it on each side: a burr stands out, and a network sees little at the rim of a picture."""

LARGEST_SPREAD_PX = 1.0
"""How far a good part's rim may move when the part is learned from others, for parts to be aligned without being asked to."""

WHOLE = 0.9
"""Share of the picture that is judged at least when it cannot be told where the part ends, for parts to be aligned without being asked."""

FEWEST_FOUND = 0.9
"""Share of the good parts that must be found when aligning was asked for or parts lie at any angle, else all of them; what is not found
is not learned from."""


SMALLEST_CROP_PX = 32
"""Shorter side of the part's crop: a smaller one gives no cell on the coarsest level."""


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
    """Fit the part search that ``options.align`` asks for to the training parts, and find the part in all ``frames``.

    Raises TeachingError if aligning was asked for and the parts cannot be found.
    """
    if options.parts is not None:
        return find_parts_in_view(frames, options, options.parts)
    align, region = options.align, options.region
    height, width = frames[0].shape[:2]
    as_it_is = GoodParts(frames, (width, height) if region is None else (region.width, region.height))
    if align is Align.OFF:
        return as_it_is
    seen = [cut(frame, region) for frame in frames]
    try:
        model = fit_alignment(_learned(seen, options.held_out), RotationRange(align.value))
        return _found(frames, seen, model, options, as_it_is)
    except CalibrationError as error:
        if align is Align.AUTO:
            return GoodParts(frames, as_it_is.size, None, f"off: {error.what}")
        raise TeachingError(f"the parts cannot be aligned: {error.what}", remedy=error.remedy) from error


def _learned(seen: Sequence[Picture], share: float) -> list[Picture]:
    held = held_out_indices(len(seen), share)
    learned = [picture for index, picture in enumerate(seen) if index not in held]
    return learned if len(learned) >= 5 else list(seen)


def _found(frames: Sequence[Picture], seen: Sequence[Picture], model: PartModel, options: TeachOptions, as_it_is: GoodParts) -> GoodParts:
    align, quality = options.align, model.quality
    assert quality is not None
    kept = [index for index, picture in enumerate(seen) if not isinstance(find_part(picture, model), NotFound)]
    found = f"{len(kept)} of {len(seen)} good parts found, to {quality.spread_px:.2f} px"
    missing = [picture_name(options.picture_names, index) for index in range(len(seen)) if index not in kept]
    found += f", not in {first_few(missing)}" if missing else ""
    if align is Align.AUTO:
        if not quality.worthwhile:
            return GoodParts(frames, as_it_is.size, None, "off: the parts stand still within a pixel")
        if not quality.stands_out and math.prod(model.size) < WHOLE * math.prod(model.picture_size):
            return GoodParts(frames, as_it_is.size, None, "off: the part does not stand out from its surroundings in every picture")
        # Parts at any angle cannot be judged as they lie: better a few that are not found, and INVALID, than none that is judged well.
        wanted = FEWEST_FOUND if model.freedom.rotation and model.freedom.turn[1] == math.pi else 1.0
        if len(kept) < wanted * len(seen) or quality.spread_px > LARGEST_SPREAD_PX:
            return GoodParts(frames, as_it_is.size, None, f"off: {found}")
    if len(kept) < FEWEST_FOUND * len(seen):
        raise CalibrationError(found, remedy="Remove what differs, or teach with --align off")
    fixture = Fixture(crop_of(model), *to_stored(model))
    return GoodParts([frames[index] for index in kept], fixture.crop, fixture, f"{words(model)}: {found}. {advice(model)}".strip())


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


def find_parts_in_view(frames: Sequence[Picture], options: TeachOptions, wanted: PartsInView) -> GoodParts:
    """Learn to find the part from pictures that show up to ``wanted`` of it, and take every part of each of them.

    A picture in which something is in doubt, or a part has a neighbour within its crop, is not learned from at all. Raises TeachingError
    if that is so of more than a tenth of them.
    """
    seen = [cut(frame, options.region) for frame in frames]
    turning = RotationRange.AUTO if options.align in (Align.OFF, Align.AUTO) else RotationRange(options.align.value)
    try:
        model = fit_alignment_of_several(_learned(seen, options.held_out), wanted.count, turning)
    except CalibrationError as error:
        raise TeachingError(f"the parts of a picture cannot be told apart: {error.what}", remedy=error.remedy) from error
    crop = crop_of(model)
    if min(crop) < SMALLEST_CROP_PX:
        raise TeachingError(
            f"the parts are only {crop[0]}x{crop[1]} pixels large", remedy=f"Show at least {SMALLEST_CROP_PX}x{SMALLEST_CROP_PX} of each"
        )
    framing = PartsFraming(model, crop, crop, options.region, None, wanted)
    taken: list[Picture] = []
    numbers: list[int] = []
    first, kept = "", 0
    left_out: list[str] = []
    for index, frame in enumerate(frames):
        parts = framing.prepare(frame)
        problem = why_not_learned(parts, wanted)
        if problem:
            left_out.append(picture_name(options.picture_names, index))
            first = first or f"{left_out[0]}: {problem}"
            continue
        kept += 1
        taken += [frame] * len(parts)
        numbers += range(len(parts))
    found = f"{len(taken)} parts in {kept} of {len(frames)} pictures"
    found += f", not of {first_few(left_out)}" if left_out else ""
    if kept < FEWEST_FOUND * len(frames):
        raise TeachingError(f"{found}; {first}", remedy="Remove pictures that differ, and leave room between the parts")
    assert model.quality is not None
    note = f"{words(model)}, {wanted} in a picture: {found}, to {model.quality.spread_px:.2f} px. {advice(model)}"
    return GoodParts(taken, crop, Fixture(crop, *to_stored(model)), note.strip(), tuple(numbers))
