"""Splits the good parts into training parts and held-out parts, which set the limit."""

from __future__ import annotations

FEWEST_HELD = 8
"""Fewest held-out parts where at least three times as many good parts are given: fewer leave the limit too uncertain."""


def held_out_indices(count: int, share: float) -> list[int]:
    """Indices of the held-out parts among ``count`` in the order of capture, about ``share`` of them: one block, the last in time.

    Parts that follow each other are alike, so the neighbours of a held-out part are held out too; and all training parts were captured
    before them, as they are before the parts to come. A second block in the middle, between training parts, was measured on the simulated
    line under a lamp that drifts and under one that does not: it brought the held-out scores no closer to those of the next parts.
    """
    held = max(2, round(count * share), min(FEWEST_HELD, count // 3))
    return list(range(count - min(held, count - 2), count))
