"""What a set of good parts is worth: how many of its pictures add nothing, and how many more parts would halve the bound of the limit."""

from __future__ import annotations

from calibration.statistics.binomial import rate_bound
from calibration.statistics.guarantee import per_cent
from inspector.core.settings import TeachSettings
from inspector.vision.split import held_out_indices

FEWEST = 5
"""Parts below which nothing is learned at all."""

_MOST_TIMES = 6
"""Where six times as many parts would not halve the bound, nothing is said of it."""


def more_to_halve(parts: int, held_out: float, confidence: float) -> int:
    """How many more good parts halve the bound of the false-reject rate that is promised; 0 where none of use do.

    ``held_out``: share of the parts that set the limit.
    """
    if parts < FEWEST:
        return 0
    half = _bound(parts, held_out, confidence) / 2
    return next((more for more in range(1, _MOST_TIMES * parts) if _bound(parts + more, held_out, confidence) <= half), 0)


def worth_in_words(parts: int, alike: int, settings: TeachSettings) -> str:
    """Of a set of so many pictures, ``alike`` of which nearly repeat an earlier one; empty while there is nothing to say."""
    said = []
    if alike:
        said.append(f"{alike} of {parts} {'is' if alike == 1 else 'are'} nearly the same picture as another: they add little.")
    every = parts * settings.parts_per_picture
    more = -(-more_to_halve(every, settings.held_out, settings.confidence) // settings.parts_per_picture)
    if more:
        bound = per_cent(_bound(every, settings.held_out, settings.confidence))
        said.append(f"At most {bound} false rejects can be promised; {more} more, best of another lot, would halve that.")
    return " ".join(said)


def _bound(parts: int, held_out: float, confidence: float) -> float:
    return rate_bound(0, len(held_out_indices(parts, held_out)), confidence)
