"""Good parts of a teaching that stand alone: unlike all others, so that a person says whether they are good."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from inspector.core.types import Rect

ODD = "unlike the others"
"""Key of a recipe's notes that names the good parts that stand alone and that nobody has confirmed: a recipe with it is in doubt."""

CONFIRMED = "confirmed as good"
"""Key of a recipe's notes that names the parts that stand alone and that a person has found good."""

LEFT_OUT = "left out"
"""Key of a recipe's notes that names the parts that were not learned from, since they stand alone."""

ALL = "all"
"""In the place of a part's name: every part."""

MOST_NAMED = 3


@dataclass(frozen=True)
class OddPart:
    """``index``: of the picture, from 0, as it was given; ``name``: what a person calls it. ``why``: "unlike the other 39 at upper left",
    "without its colours". ``place``: where, in pixels of the frame; None where it is the picture as a whole. ``times``: how far its worst
    place lies from the usual, in units of the furthest that a part like the others would; NaN for the picture as a whole."""

    index: int
    name: str
    why: str
    place: Rect | None
    times: float

    def __str__(self) -> str:
        return f"{self.name}: {self.why}"


def found_of_parts(notes: Mapping[str, str]) -> dict[str, str]:
    """What a recipe's notes say of its good parts that stand alone: it holds for every recipe that comes of the same parts."""
    return {key: notes[key] for key in (ODD, CONFIRMED, LEFT_OUT) if key in notes}


def told_apart(odd: Sequence[OddPart], confirmed: Sequence[str]) -> tuple[tuple[OddPart, ...], tuple[OddPart, ...]]:
    """Those that nobody has confirmed, and those that a person has, by their names."""
    good = tuple(part for part in odd if ALL in confirmed or part.name in confirmed)
    return tuple(part for part in odd if part not in good), good


def odd_notes(odd: Sequence[OddPart], confirmed: Sequence[OddPart]) -> dict[str, str]:
    """What a recipe's notes say of them."""
    return {key: odd_note(parts) for key, parts in ((ODD, odd), (CONFIRMED, confirmed)) if parts}


def odd_note(parts: Sequence[OddPart]) -> str:
    """What stands under ``ODD`` and ``CONFIRMED``: all that is named is told apart by semicolons."""
    return "; ".join(str(part) for part in parts)


def left_out_names(notes: Mapping[str, str]) -> frozenset[str]:
    """What a person calls the parts that were not learned from, since they stand alone."""
    return frozenset(part.partition(": ")[0] for part in notes.get(LEFT_OUT, "").split("; ") if part)


def doubt_of_odd(notes: Mapping[str, str]) -> str:
    """Why a person is asked before a recipe with these notes judges; empty if none of its parts stands alone."""
    named = notes.get(ODD, "")
    if not named:
        return ""
    parts = named.split("; ")
    first = "; ".join(parts[:MOST_NAMED]) + (f"; and {len(parts) - MOST_NAMED} more" if len(parts) > MOST_NAMED else "")
    return f"{first}. If that is a defect it would pass from now on, or raise the limit: look whether it is good"


def confirmed_notes(notes: Mapping[str, str], names: Sequence[str] = (ALL,)) -> dict[str, str]:
    """The notes after a person has found parts of these ``names`` good."""
    found = [part for part in notes.get(ODD, "").split("; ") if part]
    good = [part for part in found if ALL in names or part.partition(": ")[0] in names]
    left = [part for part in found if part not in good]
    kept = {key: text for key, text in notes.items() if key != ODD}
    if left:
        kept[ODD] = "; ".join(left)
    if good:
        kept[CONFIRMED] = "; ".join(filter(None, (notes.get(CONFIRMED, ""), *good)))
    return kept


_WHERE = (
    ("at upper left", "at the top", "at upper right"),
    ("at the left", "in the middle", "at the right"),
    ("at lower left", "at the bottom", "at lower right"),
)


def where_in_words(x: float, y: float) -> str:
    """``x``, ``y``: shares of the picture's width and height, from its upper left."""
    column, row = (min(2, max(0, int(3 * value))) for value in (x, y))
    return _WHERE[row][column]
