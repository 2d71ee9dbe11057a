"""From a score to a verdict. Unknown is never PASS."""

from __future__ import annotations

import math

from calibration.statistics.told_apart import told_apart
from inspector.core.types import Verdict


def judge(score: float, limit: float, review: float | None = None) -> tuple[Verdict, str]:
    """PASS at or below the limit, FAIL above it, INVALID unless both are finite. The reason is for a person.

    With ``review``, the lower end of a band below the limit, a score in that band is a FAIL too, and the reason begins with "review".
    """
    if not math.isfinite(score):
        return Verdict.INVALID, f"the score is not a number ({score})"
    if not math.isfinite(limit):
        return Verdict.INVALID, f"the recipe's limit is not a number ({limit})"
    if review is not None and not math.isfinite(review):
        return Verdict.INVALID, f"the recipe's review limit is not a number ({review})"
    if score > limit:
        higher, lower = told_apart(score, limit, 2)
        return Verdict.FAIL, f"score {higher} is above the limit {lower}"
    if review is not None and score > review:
        higher, lower = told_apart(score, review, 2)
        return Verdict.FAIL, f"review: score {higher} is close to the limit {limit:.2f}, above {lower}"
    return Verdict.PASS, f"score {score:z.2f} is within the limit {limit:.2f}"
