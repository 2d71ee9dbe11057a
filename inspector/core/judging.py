"""From a score to a verdict. Unknown is never PASS."""

from __future__ import annotations

import math

from inspector.core.types import Verdict


def judge(score: float, limit: float) -> tuple[Verdict, str]:
    """PASS at or below the limit, FAIL above it, INVALID unless both are finite. The reason is for a person."""
    if not math.isfinite(score):
        return Verdict.INVALID, f"the score is not a number ({score})"
    if not math.isfinite(limit):
        return Verdict.INVALID, f"the recipe's limit is not a number ({limit})"
    if score > limit:
        return Verdict.FAIL, f"score {score:.2f} is above the limit {limit:.2f}"
    return Verdict.PASS, f"score {score:.2f} is within the limit {limit:.2f}"
