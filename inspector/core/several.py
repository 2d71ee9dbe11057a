"""Several parts in one picture: how many there must be, and the verdict of the picture from those of its parts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any

from annotated_types import Ge, Le

from calibration.gate.limits import GateCheck, Light
from inspector.core.types import Band, Inspection, Verdict

MOST_PARTS = 64
_WORST_FIRST = (Verdict.INVALID, Verdict.FAIL, Verdict.PASS)
_LIGHTS = (Light.OK, Light.NEAR, Light.OUT)


@dataclass(frozen=True)
class PartsInView:
    """How many parts a picture must show: exactly ``count`` or, if ``at_most``, one to ``count``. A missing or surplus part is INVALID."""

    count: Annotated[int, Ge(1), Le(MOST_PARTS)]
    at_most: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.count <= MOST_PARTS:
            raise ValueError(f"a picture may show 1 to {MOST_PARTS} parts, not {self.count}")

    def __str__(self) -> str:
        return f"up to {self.count}" if self.at_most else str(self.count)


ONE_PART = PartsInView(1)


def parts_in_view(count: int, at_most: bool) -> PartsInView | None:
    """What a recipe keeps of the settings' or the options' numbers: None for one part that must be there, the common case."""
    return None if count == 1 and not at_most else PartsInView(count, at_most)


def each_part(inspection: Inspection) -> tuple[Inspection, ...]:
    """The inspections that are counted, recorded and given to observers: the parts of a picture that shows several, else itself."""
    return inspection.parts or (inspection,)


def spread(inspection: Inspection, **changes: Any) -> Inspection:
    """``dataclasses.replace`` of a picture's inspection and of all its parts."""
    if not inspection.parts:
        return replace(inspection, **changes)
    return replace(inspection, **changes, parts=tuple(replace(part, **changes) for part in inspection.parts))


def put_together(parts: Sequence[Inspection]) -> Inspection:
    """The inspection of a picture from those of its parts, at least one.

    It has the worst verdict, the highest score, all regions, the longest latency, and of each image gate check the worst.
    """
    verdict = next(one for one in _WORST_FIRST if any(part.verdict is one for part in parts))
    worst = [part for part in parts if part.verdict is verdict]
    scores = [part.score for part in parts if math.isfinite(part.score)]
    return replace(
        parts[-1],
        verdict=verdict,
        reason=_reason(parts, worst),
        score=max(scores, default=math.nan),
        map=None,
        regions=tuple(region for part in parts for region in part.regions),
        latency_ms=max(part.latency_ms for part in parts),
        stages_ms=_summed(parts),
        band=_band(verdict, worst),
        checks=_worst_checks(parts),
        place=None,
        parts=tuple(parts),
    )


def _reason(parts: Sequence[Inspection], worst: Sequence[Inspection]) -> str:
    if worst[0].verdict is Verdict.PASS:
        return f"all {len(parts)} parts are within the limit" if len(parts) > 1 else worst[0].reason
    numbers = ", ".join(str(part.place.number) for part in worst if part.place is not None)
    return f"{len(worst)} of {len(parts)} parts {worst[0].verdict.value}: {numbers}: {worst[0].reason}"


def _band(verdict: Verdict, worst: Sequence[Inspection]) -> Band | None:
    if verdict is Verdict.FAIL:
        return Band.REVIEW if all(part.band is Band.REVIEW for part in worst) else Band.NG
    return Band.OK if verdict is Verdict.PASS else None


def _summed(parts: Sequence[Inspection]) -> dict[str, float]:
    total: dict[str, float] = {}
    for part in parts:
        for stage, value in part.stages_ms.items():
            total[stage] = total.get(stage, 0.0) + value
    return total


def _worst_checks(parts: Sequence[Inspection]) -> tuple[GateCheck, ...]:
    worst: dict[str, GateCheck] = {}
    for part in parts:
        for check in part.checks:
            if check.name not in worst or _LIGHTS.index(check.light) > _LIGHTS.index(worst[check.name].light):
                worst[check.name] = check
    return tuple(worst.values())
