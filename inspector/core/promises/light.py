"""In which light a recipe keeps its promises: figures, as a recipe's note, and in words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

LIGHT = "light"
"""Key of a recipe's notes that says in which light its promises were measured to hold."""

LIGHT_COPIES = "copies in other light"
"""Key of a recipe's notes that says in how much stronger or weaker light copies of its good parts were learned too."""

AT_K = 5000.0
"""Colour temperature by which a shift in mired is told in kelvin."""


@dataclass(frozen=True)
class LightRange:
    """Furthest light, each alone and all of it together, in which held-out good parts and planted defects were judged as in the light of
    teaching.

    ``darkest``, ``brightest``: shares of that light, linear. ``warmer_mired``, ``cooler_mired``: shift of its colour temperature, in
    millionths of 1/K; None where the pictures have no colours. ``gradient``: difference between opposite edges, as a share of the light in
    the middle. ``limit``: the limit (log10 of the score) that they were judged by. ``farthest``: whether no harm was found as far as was
    looked, in this order: dark, bright, warm, cool, gradient.
    """

    darkest: float
    brightest: float
    warmer_mired: float | None
    cooler_mired: float | None
    gradient: float
    limit: float
    farthest: tuple[bool, bool, bool, bool, bool] = (False,) * 5

    def note(self) -> str:
        """For a recipe's notes; :func:`read_light_range` reads it."""
        colour = "-" if self.warmer_mired is None else f"{self.warmer_mired:g} mired warmer, {self.cooler_mired:g} mired cooler"
        least = "".join("+" if far else "." for far in self.farthest)
        exposure = f"{100 * self.darkest:g} to {100 * self.brightest:g} %"
        return (
            f"exposure {exposure}; colour {colour}; gradient {100 * self.gradient:g} %; limit {self.limit:.4f}; looked no further {least}"
        )

    def words(self, limit: float) -> tuple[str, ...]:
        """A sentence for each kind of change. ``limit``: the one in force; where it is another, that is said."""
        _, bright, warm, cool, gradient = (" and more" if far else "" for far in self.farthest)
        dark = " and less" if self.farthest[0] else ""
        told = [
            f"both promises hold from {100 * self.darkest:.0f} %{dark} to {100 * self.brightest:.0f} %{bright} of the light of teaching"
        ]
        if self.warmer_mired is not None and self.cooler_mired is not None:
            low, high = kelvin(self.warmer_mired), kelvin(-self.cooler_mired)
            shift = f"{self.warmer_mired:.0f} mired{warm} warmer, {self.cooler_mired:.0f}{cool} cooler"
            told.append(f"colour shift up to {shift} ({AT_K:.0f} K: {low:.0f} to {high:.0f} K)")
        told.append(f"gradient up to {100 * self.gradient:.0f} %{gradient} from edge to edge")
        if abs(limit - self.limit) > 1e-3:
            then = f"{self.limit:.2f}".replace("-", "−")
            told.append(f"measured at the limit {then}, which was changed since")
        return tuple(told)


_NOTE = re.compile(
    r"exposure ([\d.]{1,9}) to ([\d.]{1,9}) %; colour (?:-|([\d.]{1,9}) mired warmer, ([\d.]{1,9}) mired cooler); "
    r"gradient ([\d.]{1,9}) %; limit (-?[\d.]{1,12}); looked no further ([+.]{5})"
)


def read_light_range(notes: Mapping[str, str]) -> LightRange | None:
    """What stands under ``LIGHT``; None where there is no such note, or it is none."""
    found = _NOTE.fullmatch(notes.get(LIGHT, ""))
    if found is None:
        return None
    try:
        low, high, warm, cool, gradient, limit = (None if text is None else float(text) for text in found.groups()[:6])
    except ValueError:
        return None
    if low is None or high is None or gradient is None or limit is None:
        return None
    far = [sign == "+" for sign in found[7]]
    return LightRange(low / 100, high / 100, warm, cool, gradient / 100, limit, (far[0], far[1], far[2], far[3], far[4]))


def light_copies_note(share: float) -> dict[str, str]:
    """The note of a recipe that learned copies of its good parts, in light that is stronger or weaker by up to ``share``; none for 0."""
    return {LIGHT_COPIES: f"of each good part, stronger or weaker by up to {100 * share:g} %"} if share else {}


def read_light_copies(notes: Mapping[str, str]) -> float:
    """The share under ``LIGHT_COPIES``; 0 where there is no such note, or it is none."""
    found = re.fullmatch(r"of each good part, stronger or weaker by up to (\d{1,2}(?:\.\d{1,6})?) %", notes.get(LIGHT_COPIES, ""))
    return 0.0 if found is None else float(found[1]) / 100


def light_words(notes: Mapping[str, str], limit: float) -> tuple[str, ...]:
    """In which light a recipe with these notes, and this limit, keeps its promises; why that is not known; nothing where nobody looked."""
    found = read_light_range(notes)
    return found.words(limit) if found is not None else (notes[LIGHT],) if LIGHT in notes else ()


def notes_in_words(notes: Mapping[str, str], limit: float) -> dict[str, str]:
    """The notes of a recipe, what is measured of the light in sentences."""
    return dict(notes) | ({LIGHT: "; ".join(light_words(notes, limit))} if LIGHT in notes else {})


def kelvin(warmer_mired: float) -> float:
    """Colour temperature of a light of ``AT_K`` that is so much warmer."""
    return 1e6 / (1e6 / AT_K + warmer_mired)
