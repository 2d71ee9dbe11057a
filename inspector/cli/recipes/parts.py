"""``recipes parts``: how many parts a picture must show, changed without teaching again."""

from __future__ import annotations

from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.exam.override import overridden
from inspector.cli.options import OverrideOption
from inspector.core.program import PROGRAM
from inspector.core.several import MOST_PARTS, PartsInView

Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the recipe.")]
Count = Annotated[int, typer.Argument(metavar="N", min=1, max=MOST_PARTS, show_default=False, help="Parts in a picture.")]
AtMost = Annotated[bool, typer.Option("--at-most/--exactly", help="Whether a picture may show fewer.")]


def add_parts(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``parts`` to the commands of ``recipes``."""

    @group.command("parts", epilog=f"Example: {PROGRAM} recipes parts Nuts 6 --at-most")
    @with_context(make_context, folder=Folder.NEEDED)
    def parts(context: CommandContext, name: Name, count: Count, at_most: AtMost = False, override: OverrideOption = None) -> None:
        """Say how many parts a picture must show; each gets a verdict, one that is missing or too many is INVALID.

        For a recipe that was taught with several parts in a picture. Nothing is taught again. The result is a new version of the recipe,
        in use from then on, and noted in the audit.
        """
        recipe, stored = context.recipe_service.change_parts(name, PartsInView(count, at_most), overridden(override))
        Terminal(context.quiet).note(
            facts(
                {
                    "recipe": f"{stored.id.name}, version {stored.id.version}, in use from now on",
                    "parts in a picture": f"{stored.parts} (was {recipe.parts})",
                }
            )
        )
