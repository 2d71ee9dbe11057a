"""A picture that shows several parts: each is gated and judged by itself, and none that should be there goes without a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from calibration.gate.picture_gate import refusal
from inspector.core.errors import InspectorError
from inspector.core.several import PartsInView, put_together
from inspector.core.types import Frame, Inspection, PartPlace, Picture, Verdict
from inspector.runtime.inspection.stopwatch import Stopwatch
from inspector.vision.framing.parts_framing import DoubtfulPart, PreparedPart, without_neighbours

if TYPE_CHECKING:
    from inspector.runtime.inspection.pipeline import Pipeline

_NOWHERE = np.zeros((0, 2), np.float32)

SURPLUS = "surplus"
"""How the reason of a part begins that is one too many."""


def inspect_parts(pipeline: Pipeline, wanted: PartsInView, frame: Frame, previous: Picture | None) -> Inspection:
    """Judge every part in ``frame``, in reading order, one after the other.

    What resembles a part but cannot be judged is INVALID, if there is room for it among those that are ``wanted``: what is beyond them may
    well be the next one, which is just coming into the picture. What is missing is INVALID, and so is a part too many.
    """
    several = pipeline.framing.several
    assert several is not None
    watch = Stopwatch({})
    seen = _counted(several.prepare(frame.image), wanted)
    before = previous if previous is not None and previous.shape == frame.image.shape else None
    watch.lap("prepare")
    made: list[Inspection] = []
    found = 0
    for part in seen:
        if isinstance(part, DoubtfulPart):
            made.append(pipeline.one_invalid(frame, part.reason, watch.stages))
        elif found == wanted.count:
            made.append(pipeline.one_invalid(frame, f"{SURPLUS}: the picture may show {wanted} parts", watch.stages))
        else:
            found += 1
            made.append(_judged(pipeline, frame, part, None if before is None else several.same_crop(before, part), watch))
        watch = Stopwatch({})
    missing = _missing(wanted, len(seen), found)
    made += [pipeline.one_invalid(frame, reason, {}) for reason in missing]
    outlines = [part.outline for part in seen] + [_NOWHERE] * len(missing)
    return _numbered(made, outlines)


def all_alike(inspection: Inspection, wanted: PartsInView) -> Inspection:
    """A picture of which nothing is known, as its parts: one, if it is not known how many it should show."""
    count = 1 if wanted.at_most else wanted.count
    return replace(_numbered([inspection] * count, [_NOWHERE] * count), reason=inspection.reason)


def _judged(pipeline: Pipeline, frame: Frame, part: PreparedPart, before: Picture | None, watch: Stopwatch) -> Inspection:
    checks = pipeline.gate.check(part.at_scale, before)
    refused = refusal(checks)
    watch.lap("gate")
    try:
        own = partial(without_neighbours, part=part)
        inspection = pipeline.by_the_network(frame, part.picture, part.to_frame, watch, own if part.foreign is not None else None)
    except InspectorError as error:
        return replace(pipeline.one_invalid(frame, refused or str(error), watch.stages), checks=checks)
    if refused:
        inspection = replace(inspection, verdict=Verdict.INVALID, reason=refused, band=None)
    return replace(inspection, checks=checks)


def _counted(seen: Sequence[PreparedPart | DoubtfulPart], wanted: PartsInView) -> list[PreparedPart | DoubtfulPart]:
    """Without what is doubtful where there is no room for it."""
    room = max(0, wanted.count - sum(isinstance(part, PreparedPart) for part in seen))
    kept: list[PreparedPart | DoubtfulPart] = []
    for part in seen:
        if isinstance(part, DoubtfulPart):
            if room == 0:
                continue
            room -= 1
        kept.append(part)
    return kept


def _missing(wanted: PartsInView, seen: int, found: int) -> list[str]:
    """The reason of each part that is not there."""
    if wanted.at_most:
        return [] if seen else ["no part found"]
    return [f"part not found: the picture must show {wanted} parts, {found} were found"] * max(0, wanted.count - seen)


def _numbered(made: Sequence[Inspection], outlines: Sequence[np.ndarray[tuple[int, ...], np.dtype[np.float32]]]) -> Inspection:
    return put_together(
        [
            replace(one, place=PartPlace(number, len(made), outline))
            for number, (one, outline) in enumerate(zip(made, outlines, strict=True), start=1)
        ]
    )
