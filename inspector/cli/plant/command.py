"""``plant``: its commands."""

from __future__ import annotations

import typer

from inspector.cli.context import MakeContext
from inspector.cli.plant.recipes import add_recipes
from inspector.core.program import PROGRAM


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``plant`` and its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help="The plant: recipes for all stations.",
        epilog=f"Example: {PROGRAM} plant recipes",
    )
    cli.add_typer(group, name="plant")
    add_recipes(group, make_context)
