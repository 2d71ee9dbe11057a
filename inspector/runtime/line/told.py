"""What the line is told of a part, from its inspection or from those of several views."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

from calibration.gate.limits import Light
from inspector.core.line.code_match import fault_of
from inspector.core.line.identity import PartIdentity
from inspector.core.line.messages import PartJudged
from inspector.core.line.vocabulary import LineResult, Why
from inspector.core.types import Band, Frame, Inspection, Verdict
from inspector.core.views import PartVerdict
from inspector.runtime.line.open_parts import PartKey, key_of

UNANNOUNCED = PartIdentity()
"""Of a part that the line has not announced."""

_RESULTS = {Verdict.PASS: LineResult.PASS, Verdict.FAIL: LineResult.FAIL, Verdict.INVALID: LineResult.INVALID}
_NO_PICTURE = "missed"
"""How the fault of a part begins whose picture never came."""


def told_of(part: Inspection) -> PartJudged:
    """Of one part, which may be one of several in its picture."""
    frame, recipe = part.frame, part.recipe
    largest = max(part.regions, key=lambda region: region.area_px, default=None)
    gate = _refusing_check(part)
    why = Why.JUDGED
    if part.verdict is Verdict.INVALID:
        code = fault_of(part.reason)
        why = code or (Why.NO_PICTURE if _lacks_picture(frame) else Why.GATE if gate else Why.STATION_FAULT)
    told = PartJudged(
        frame.identity or replace(UNANNOUNCED, serial=frame.serial),
        _RESULTS[part.verdict],
        why,
        number=part.part_number,
        gate=gate if why is Why.GATE else 0,
        review=part.band is Band.REVIEW,
        reason=part.reason,
        score=part.score,
        limit=part.limit,
        regions=len(part.regions),
        latency_ms=part.latency_ms,
        captured_at=math.nan if _lacks_picture(frame) else frame.captured_at,
        triggered_at=frame.triggered_at,
        taken_at=frame.taken_at,
        recipe="" if recipe is None else recipe.name,
        recipe_version="" if recipe is None else recipe.version,
        recipe_sha256=part.recipe_sha256,
        lot=part.lot or "",
        evidence=part.recorded,
        place=1 if part.place is None else part.place.number,
        of=1 if part.place is None else part.place.of,
    )
    if largest is None:
        return told
    area = largest.area_px if largest.area_mm2 is None else largest.area_mm2
    x, y = (round(value) if math.isfinite(value) else 0 for value in largest.peak_xy)
    return replace(told, largest=area, in_mm=largest.area_mm2 is not None, x=x, y=y)


def told_of_views(part: PartVerdict) -> PartJudged:
    """Of one part that several cameras see: the figures are those of the view that decided, ``recipe`` its recipe."""
    identity = _one_identity(part)
    decisive = part.decisive
    if decisive is None:
        return PartJudged(identity or UNANNOUNCED, LineResult.INVALID, Why.NO_PICTURE, part.row, reason=part.reason)
    told = replace(
        told_of(decisive),
        identity=identity or replace(UNANNOUNCED, serial=decisive.frame.serial),
        number=part.row,
        reason=part.reason,
        place=1,
        of=1,
    )
    evidence = any(one is not None and one.recorded for one in part.views.values())
    told = replace(told, result=_RESULTS[part.verdict], review=part.band is Band.REVIEW, evidence=evidence)
    if part.verdict is Verdict.INVALID and told.why is Why.JUDGED:
        missing = any(one is None for one in part.views.values())
        return replace(told, why=Why.NO_PICTURE if missing else Why.STATION_FAULT)
    return told


def refused(identity: PartIdentity, why: Why, reason: str) -> PartJudged:
    """A part that nobody looks at."""
    return PartJudged(identity, LineResult.INVALID, why, reason=reason)


def identities_of(part: PartVerdict) -> tuple[PartIdentity, ...]:
    """The parts of the line that its views have seen: more than one if they have seen different ones.

    A code may stand in one view alone.
    """
    found: dict[PartKey, PartIdentity] = {}
    for identity in (one.frame.identity for one in _there(part)):
        if identity is not None and not (key_of(identity) in found and found[key_of(identity)].serial):
            found[key_of(identity)] = identity
    return tuple(found.values())


def _one_identity(part: PartVerdict) -> PartIdentity | None:
    found = identities_of(part)
    return found[0] if len(found) == 1 else None


def _there(part: PartVerdict) -> Iterable[Inspection]:
    return (one for one in part.views.values() if one is not None)


def _lacks_picture(frame: Frame) -> bool:
    """Whether its black picture only stands for a part."""
    return frame.camera_frame_id < 0 or frame.fault.startswith(_NO_PICTURE)


def _refusing_check(part: Inspection) -> int:
    """Which check of the image gate refused the picture, from 1; 0 for none."""
    return next((number for number, check in enumerate(part.checks, 1) if check.light is Light.OUT), 0)
