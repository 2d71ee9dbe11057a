"""The options by which parts are looked for, and what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.usage.moments import moment_of
from inspector.core.quality.answers import Answer
from inspector.core.quality.search import PartFilter, PlaceOnPart, Review
from inspector.core.types import Verdict

if TYPE_CHECKING:
    from inspector.storage.recipes.store import RecipeStore


def place_of(text: str) -> PlaceOnPart:
    """``0.2,0.1,0.4,0.3`` or ``circle:0.5,0.5,0.1``."""
    kind, _, figures = text.rpartition(":")
    try:
        values = [float(value) for value in figures.split(",")]
        if kind.strip().lower() == "circle" and len(values) == 3:
            x, y, radius = values
            return PlaceOnPart(x - radius, y - radius, x + radius, y + radius, round=True)
        if not kind and len(values) == 4:
            left, top, right, bottom = values
            return PlaceOnPart(left, top, right, bottom)
    except ValueError:
        pass
    said = f"{text!r} is no place on the part; write LEFT,TOP,RIGHT,BOTTOM or circle:X,Y,RADIUS, from 0 to 1 over the reference"
    raise typer.BadParameter(said)


OPTIONS: dict[str, Any] = {
    "since": Annotated[float | None, typer.Option("--since", metavar="TIME", parser=moment_of, help="From then on: 2026-01-31T14:30, 8h.")],
    "until": Annotated[float | None, typer.Option("--until", metavar="TIME", parser=moment_of, help="Before then.")],
    "lot": Annotated[str | None, typer.Option("--lot", metavar="NAME", help='Of this lot; "" is that without a name.')],
    "recipe": Annotated[str | None, typer.Option("--recipe", metavar="NAME", help="Judged by this recipe.")],
    "version": Annotated[str | None, typer.Option("--recipe-version", metavar="VERSION", help="By this version of a recipe.")],
    "view": Annotated[str | None, typer.Option("--view", metavar="NAME", help="Decided by this view of several cameras.")],
    "verdicts": Annotated[
        list[Verdict] | None, typer.Option("--verdict", case_sensitive=False, help="This verdict; several times: one of them.")
    ],
    "for_review": Annotated[
        bool | None, typer.Option("--for-review/--not-for-review", help="So close to the limit that a person decides.")
    ],
    "reason": Annotated[str | None, typer.Option("--reason", metavar="TEXT", help="With this in the reason.")],
    "check": Annotated[str | None, typer.Option("--check", metavar="NAME", help="A check of the image gate has measured something.")],
    "check_least": Annotated[float | None, typer.Option("--check-least", metavar="VALUE", help="It measured at least this.")],
    "check_most": Annotated[float | None, typer.Option("--check-most", metavar="VALUE", help="It measured at most this.")],
    "score_least": Annotated[float | None, typer.Option("--score-least", metavar="SCORE", help="Score at least this.")],
    "score_most": Annotated[float | None, typer.Option("--score-most", metavar="SCORE", help="Score at most this.")],
    "name": Annotated[
        str | None,
        typer.Option("--number", metavar="TEXT", help="Its number, the line's of it, or the beginning of its serial number."),
    ],
    "place": Annotated[
        PlaceOnPart | None,
        typer.Option("--place", metavar="PLACE", parser=place_of, help="Largest flaw within LEFT,TOP,RIGHT,BOTTOM or circle:X,Y,RADIUS."),
    ],
    "review": Annotated[Review | None, typer.Option("--review", case_sensitive=False, help="What became of it.")],
    "answer": Annotated[Answer | None, typer.Option("--answer", case_sensitive=False, help="What a person said of it.")],
    "kept": Annotated[bool | None, typer.Option("--kept/--not-kept", help="Whether pictures are kept.")],
}
"""Name of each field of PartFilter -> its option."""


class SearchOptions:
    """The options of a search, in a panel of their own."""

    panel = "What is looked for"

    def parameters(self) -> Mapping[str, Any]:
        """Name -> ``Annotated[type, typer.Option]``."""
        return OPTIONS


GivenSearch = Annotated[Any, SearchOptions()]
"""Of ``**given``: what was given of :class:`SearchOptions`, None where nothing was."""


def filter_of(given: Mapping[str, Any], recipes: RecipeStore) -> PartFilter:
    """The search that was asked for; a recipe may be called by its title. Raises BadParameter for bounds of a check that is not named."""
    if not given.get("check") and (given.get("check_least"), given.get("check_most")) != (None, None):
        raise typer.BadParameter("--check-least and --check-most are bounds of a check; name it with --check")
    wanted = {name: value for name, value in given.items() if value is not None}
    if "recipe" in wanted:
        wanted["recipe"] = recipes.name_of(wanted["recipe"])
    verdicts = wanted.pop("verdicts", None)
    return PartFilter(verdicts=frozenset(verdicts) if verdicts else None, **wanted)
