"""How the line is told what became of a part."""

from __future__ import annotations

from math import isfinite

from inspector.core.line.exchange import ShownResult
from inspector.core.line.messages import PartJudged
from inspector.core.line.part_book import BookedPart
from inspector.core.line.vocabulary import LineResult, Why


def told_result(judged: PartJudged, part: BookedPart, recipe: int) -> ShownResult:
    """What the line reads of ``judged``, the verdict on ``part``. ``recipe``: number of the recipe that judged.

    PASS stays PASS only if it was judged, by the recipe that judged when the part came, and is not to be reviewed.
    """
    result, why = judged.result, judged.why
    other = bool(part.recipe and judged.recipe and part.recipe != judged.recipe)
    sound = why is Why.JUDGED if result in {LineResult.PASS, LineResult.FAIL} else result is LineResult.INVALID and why is not Why.JUDGED
    if other or not sound:
        result, why = LineResult.INVALID, Why.STATION_FAULT
    elif result is LineResult.PASS and judged.review:
        result = LineResult.FAIL
    return ShownResult(
        part.identity.part,
        part.sequence,
        result,
        why,
        gate=judged.gate if why is Why.GATE else 0,
        review=judged.review and result is LineResult.FAIL,
        score=judged.score,
        limit=judged.limit,
        regions=judged.regions,
        largest=judged.largest,
        in_mm=judged.in_mm,
        x=judged.x,
        y=judged.y,
        latency_ms=round(judged.latency_ms) if isfinite(judged.latency_ms) else 0,
        serial=judged.identity.serial or part.identity.serial,
        place=judged.place,
        of=judged.of,
        recipe=recipe,
        recipe_digest=first_32_bits(judged.recipe_sha256),
    )


def first_32_bits(sha256: str) -> int:
    """Of a digest in hexadecimal; 0 where there is none."""
    try:
        return int(sha256[:8], 16)
    except ValueError:
        return 0
