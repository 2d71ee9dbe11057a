"""Learning to find parts of which a picture shows several, for a recipe."""

from __future__ import annotations

from collections.abc import Sequence

from calibration.errors import CalibrationError
from calibration.registration.alignment import Turning, fit_alignment_of_several, to_stored
from inspector.core.errors import TeachingError
from inspector.core.fixture import Align, Fixture
from inspector.core.several import PartsInView
from inspector.core.teaching import TeachOptions
from inspector.core.types import Picture
from inspector.vision.framing.parts_framing import PartsFraming, why_not_learned
from inspector.vision.framing.preprocessing import cut
from inspector.vision.framing.registration import FEWEST_FOUND, GoodParts, advice, crop_of, words
from inspector.vision.split import hold_out

STRIDE_PX = 32
"""What is smaller than this cannot be judged."""


def find_parts_in_view(frames: Sequence[Picture], options: TeachOptions, wanted: PartsInView) -> GoodParts:
    """Learn to find the part from pictures that show up to ``wanted`` of it, and take every part of each of them.

    A picture in which something is in doubt, or a part has a neighbour within its crop, is not learned from at all. Raises TeachingError
    if that is so of more than a tenth of them.
    """
    seen = [cut(frame, options.region) for frame in frames]
    turning = Turning.AUTO if options.align in (Align.OFF, Align.AUTO) else Turning(options.align.value)
    held = hold_out(len(seen), options.held_out)
    learned = [picture for index, picture in enumerate(seen) if index not in held]
    try:
        model = fit_alignment_of_several(learned if len(learned) >= 5 else seen, wanted.count, turning)
    except CalibrationError as error:
        raise TeachingError(f"the parts of a picture cannot be told apart: {error.what}", remedy=error.remedy) from error
    crop = crop_of(model)
    if min(crop) < STRIDE_PX:
        raise TeachingError(f"the parts are only {crop[0]}x{crop[1]} pixels large", remedy=f"Show at least {STRIDE_PX}x{STRIDE_PX} of each")
    framing = PartsFraming(model, crop, crop, options.region, None, wanted)
    taken: list[Picture] = []
    numbers: list[int] = []
    first, kept = "", 0
    for number, frame in enumerate(frames, start=1):
        parts = framing.prepare(frame)
        problem = why_not_learned(parts, wanted)
        if problem:
            first = first or f"picture {number}: {problem}"
            continue
        kept += 1
        taken += [frame] * len(parts)
        numbers += range(len(parts))
    told = f"{len(taken)} parts in {kept} of {len(frames)} pictures"
    if kept < FEWEST_FOUND * len(frames):
        raise TeachingError(f"{told}; {first}", remedy="Remove pictures that differ, and leave room between the parts")
    assert model.quality is not None
    note = f"{words(model)}, {wanted} in a picture: {told}, to {model.quality.spread_px:.2f} px. {advice(model)}"
    return GoodParts(taken, crop, Fixture(crop, *to_stored(model)), note.strip(), tuple(numbers))
