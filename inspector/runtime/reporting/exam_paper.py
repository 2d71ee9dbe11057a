"""The certificate's figures from an exam and the pictures of its known parts."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from inspector.core.errors import InspectorError
from inspector.core.quality.exam import ExamResult, KnownKind, KnownPart, KnownVerdict, Override
from inspector.core.types import Picture
from inspector.reporting.exam_certificate import MOST_PICTURES, ExaminedKind, ExaminedPart, ExamPaper


def paper_of(
    result: ExamResult, override: Override | None, parts: Sequence[KnownPart], picture: Callable[[KnownPart], Picture]
) -> ExamPaper:
    """``parts``: the known parts as they are now, ``picture`` reads that of one. Blocks; a picture that is gone is left out."""
    known = {part.number: part for part in parts}

    def shown(verdicts: Sequence[KnownVerdict]) -> tuple[ExaminedPart, ...]:
        return tuple(
            ExaminedPart(
                str(one.number),
                f"{one.kind.value}, {one.failure}" if one.failure else one.kind.value,
                one.verdict.value,
                "" if one.before is None else one.before.value,
                one.score,
                one.reason,
                _picture(known.get(one.number), picture) if place < MOST_PICTURES else None,
            )
            for place, one in enumerate(verdicts)
        )

    return ExamPaper(
        recipe=str(result.recipe),
        at=result.at,
        seconds=result.seconds,
        kinds=tuple(_kind(result, kind) for kind in KnownKind if result.of(kind)),
        problems=result.problems,
        wrong=shown([one for one in result.verdicts if not one.right]),
        changed=shown(result.changes),
        compared_with=result.compared_with,
        confidence=result.confidence,
        override="" if override is None else f"{override.who or 'somebody'}: {override.why}",
        facts={
            "Runtime": result.key.runtime,
            "Program": result.key.program,
            "Camera profile": result.key.profile or "none",
            "Digest of the judging": result.key.judging_sha256,
            "Digest of the known parts": result.set_sha256,
            "Good parts that may fail": f"{result.most_refused}, by a rate of {100 * result.rate:.3g} %",
        },
    )


def _kind(result: ExamResult, kind: KnownKind) -> ExaminedKind:
    own = result.of(kind)
    bounds = {KnownKind.GOOD: result.reject_bound, KnownKind.DEFECT: result.slip_bound}
    return ExaminedKind(kind.value, len(own), sum(one.right for one in own), bounds.get(kind, math.nan))


def _picture(part: KnownPart | None, picture: Callable[[KnownPart], Picture]) -> Picture | None:
    try:
        return None if part is None else picture(part)
    except InspectorError:
        return None
