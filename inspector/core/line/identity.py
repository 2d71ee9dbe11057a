"""Identity of a part, as the line knows it."""

from __future__ import annotations

from dataclasses import dataclass

ENCODER_COUNTS = 2**32
"""An encoder's count is that of a 32-bit counter: it begins again at 0."""

LONGEST_TEXT = 32
"""Characters of a part's id and of a lot's name in the registers."""


@dataclass(frozen=True)
class PartIdentity:
    """Which part of the line a picture shows.

    ``run``: a random number of 63 bits for each start of the line's signals, 0 without any. ``part`` counts the triggers of that run from
    1. ``sequence``: the line's own number of the part, 0 if it gives none. ``serial``: its id or code, ``lot``: its lot, both empty where
    unknown. ``place``: cavity or place that the line expects, 0 for none. ``encoder``: the belt's count at the trigger, below
    ``ENCODER_COUNTS``; None where there is no encoder.
    """

    run: int = 0
    part: int = 0
    sequence: int = 0
    serial: str = ""
    lot: str = ""
    place: int = 0
    encoder: int | None = None
