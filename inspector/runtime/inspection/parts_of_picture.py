"""Which parts a picture must show, and one inspection of the picture from those of its parts. One part is the case n = 1."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from inspector.core.several import ONE_PART, PartsInView, put_together
from inspector.core.types import Inspection, PartPlace
from inspector.vision.framing.parts_framing import NOWHERE, DoubtfulPart, PreparedPart

SURPLUS = "surplus"
"""How the reason of a part begins that is one too many."""


def expected_parts(seen: Sequence[PreparedPart | DoubtfulPart], wanted: PartsInView | None) -> list[PreparedPart | DoubtfulPart]:
    """Every part that gets a verdict, in reading order: what was ``seen``, and behind it what is missing.

    A part too many and a part that is missing are doubtful. A doubtful part counts only while fewer parts than ``wanted`` can be judged:
    beyond them it may well be the next one, which is just coming into the picture. None: one part.
    """
    wanted = wanted or ONE_PART
    room = max(0, wanted.count - sum(isinstance(part, PreparedPart) for part in seen))
    parts: list[PreparedPart | DoubtfulPart] = []
    judged = 0
    for part in seen:
        if isinstance(part, PreparedPart):
            judged += 1
            surplus = judged > wanted.count
            parts.append(DoubtfulPart(f"{SURPLUS}: the picture may show {wanted} parts", part.outline) if surplus else part)
        elif room:
            room -= 1
            parts.append(part)
    return parts + [DoubtfulPart(reason) for reason in _missing(wanted, len(parts), judged)]


def inspection_of(parts: Sequence[Inspection], outlines: Sequence[NDArray[np.float32]], wanted: PartsInView | None) -> Inspection:
    """The inspection of a picture: where it shows one part (``wanted`` None), that of the part itself, else all put together.

    ``outlines``: float32 (n, 2) x, y in frame pixels of each part; it becomes the part's ``place``.
    """
    if wanted is None:
        return parts[0]
    numbered = zip(parts, outlines, strict=True)
    return put_together(
        [replace(part, place=PartPlace(number, len(parts), outline)) for number, (part, outline) in enumerate(numbered, start=1)]
    )


def all_alike(inspection: Inspection, wanted: PartsInView | None) -> Inspection:
    """A picture of which nothing is known but one ``inspection``: every part that it must show has the same, with the same reason.

    One part, if it is not known how many it must show. The stage times are those of the first part.
    """
    count = 1 if wanted is None or wanted.at_most else wanted.count
    parts = [inspection] + [replace(inspection, stages_ms={})] * (count - 1)
    return replace(inspection_of(parts, [NOWHERE] * count, wanted), reason=inspection.reason)


def _missing(wanted: PartsInView, seen: int, judged: int) -> list[str]:
    """The reason of each part that is not there."""
    if wanted.at_most:
        return [] if seen else ["no part found"]
    return [f"part not found: the picture must show {wanted} parts, {judged} were found"] * max(0, wanted.count - seen)
