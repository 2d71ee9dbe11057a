"""What a person sees of a recipe without loading it: its card, and the figures of its versions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from inspector.core.promises.escape_promise import PIXELS, SizeUnit
from inspector.core.promises.planted_score import PlantedScore
from inspector.core.recipe import Limit


@dataclass(frozen=True)
class VersionFigures:
    """One version. ``saved_at``: Unix seconds, ``good_parts``: pictures it was taught with, ``planted``: (found, put in) of the defects
    planted into held-out parts, None where it was not measured; ``planted_scores`` and ``unit``: of each, where the version keeps them, and
    in which their sizes are told.

    ``light``: in which light its promises were measured to hold, in words; empty where they were not. ``detail``: what tiles would see that
    is not seen now, in words. ``changes``: what is other than in the version before, in words. ``who``: the name of who made it, empty
    where that is not known.
    ``problem``: why it cannot be read, in words; then ``limit`` is None.
    """

    version: str
    saved_at: float
    limit: Limit | None = None
    good_scores: tuple[float, ...] = ()
    good_parts: int = 0
    planted: tuple[int, int] | None = None
    shapes: int = 0
    parts: str = ""
    light: tuple[str, ...] = ()
    detail: str = ""
    changes: tuple[str, ...] = ()
    who: str = ""
    problem: str = ""
    planted_scores: tuple[PlantedScore, ...] = ()
    unit: SizeUnit = PIXELS
    cross_scores: tuple[float, ...] = ()

    @property
    def limit_scores(self) -> tuple[float, ...]:
        """As ``Recipe.limit_scores``."""
        return (*self.good_scores, *self.cross_scores)


@dataclass(frozen=True)
class KnownParts:
    """Scores (log10) of parts that are known, all scored in one way. ``good``, ``bad``: people said so; ``planted``: of the defects that
    were planted into held-out parts when the recipe was learned."""

    good: tuple[float, ...] = ()
    bad: tuple[float, ...] = ()
    planted: tuple[float, ...] = ()

    @property
    def defects(self) -> tuple[float, ...]:
        """Those that must not pass."""
        return self.bad + self.planted


@dataclass(frozen=True)
class RecipeCard:
    """A recipe as a card. ``name`` is what records call it, ``title`` what people do. ``in_use``: the version that judges when the recipe
    is chosen, None for none yet. ``figures``: of that version, else of the newest. ``reference``: a picture of a good part, None without.

    ``judges``: names of the views that judge by it now ("" for the only one).
    """

    name: str
    title: str
    note: str = ""
    versions: tuple[str, ...] = ()
    in_use: str | None = None
    figures: VersionFigures | None = None
    reference: Path | None = None
    judges: tuple[str, ...] = ()
    problem: str = ""
