"""Which of the good parts are learned from, and which are held out to set the limit from."""

from __future__ import annotations

FEWEST_HELD = 8
"""Good parts held out where there are at least three times as many: fewer say too little of the limit."""


def held_out_indices(count: int, share: float) -> list[int]:
    """Indices of the parts that are held out of ``count`` in the order of capture: one block, the last in time.

    Parts that follow each other are alike, so the neighbours of a held-out part are held out too; and what was learned lies before
    them, as it does for the parts to come. A second block in the middle, between parts that are learned, was measured on the simulated
    line under a lamp that drifts and under one that does not: it brought the held-out scores no closer to those of the next parts.
    """
    held = max(2, round(count * share), min(FEWEST_HELD, count // 3))
    return list(range(count - min(held, count - 2), count))
