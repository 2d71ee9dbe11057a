"""``recipes rename | copy | note | delete | deleted | restore | empty-trash``: recipes as a whole."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption, VersionOption
from inspector.cli.report import make_place, write_report
from inspector.core.errors import RecipeError
from inspector.core.program import PROGRAM

Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the recipe.")]
Title = Annotated[str, typer.Argument(metavar="NEW", show_default=False, help="Name as people write it, such as 4711/A.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]


def add_shelf(group: typer.Typer, make_context: MakeContext) -> None:
    """Add the commands for recipes as a whole to those of ``recipes``."""
    _add_names(group, make_context)
    _add_trash(group, make_context)


def _add_names(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("rename", epilog=f"Example: {PROGRAM} recipes rename Bottle '4711/A'")
    @with_context(make_context, folder=Folder.NEEDED)
    def rename(context: CommandContext, name: Name, new: Title) -> None:
        """Call a recipe by another name. Parts and records keep the name of its folder, by which it is found as well."""
        title = context.recipe_service.rename(name, new)
        Terminal(context.quiet).note(f"{name} is called {title} from now on")

    @group.command("copy", epilog=f"Example: {PROGRAM} recipes copy Bottle 'Bottle (left)'")
    @with_context(make_context, folder=Folder.NEEDED)
    def copy(context: CommandContext, name: Name, new: Title, version: VersionOption = None) -> None:
        """Make another recipe of one version, with its good parts and its note. Nothing that judges changes."""
        made = context.recipe_service.copy(name, new, version)
        Terminal(context.quiet).note(f"{name} was copied as {context.recipe_service.card(made.name).title}, in the folder {made.name}")

    @group.command("note", epilog=f"Example: {PROGRAM} recipes note Bottle 'Cap must be on'")
    @with_context(make_context, folder=Folder.NEEDED)
    def note(
        context: CommandContext,
        name: Name,
        text: Annotated[str | None, typer.Argument(metavar="TEXT", show_default="show it", help='To be noted; "" for nothing.')] = None,
    ) -> None:
        """Note something of the product, in place of what was noted before; without TEXT, show what is noted."""
        if text is None:
            Terminal(context.quiet).answer(context.recipe_service.card(name).note or "Nothing is noted")
            return
        context.recipe_service.note(name, text)
        Terminal(context.quiet).note(f"noted of {name}" if text.strip() else f"nothing is noted of {name} any more")


def _add_trash(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("delete", epilog=f"Example: {PROGRAM} recipes delete Bottle")
    @with_context(make_context, folder=Folder.NEEDED)
    def delete(context: CommandContext, name: Name, yes: Yes = False) -> None:
        """Take a recipe with all its versions to the trash. The one that the station begins with is refused."""
        card = context.recipe_service.card(name)
        count = len(card.versions)
        _sure(f"Delete {card.title} with {count} version{'' if count == 1 else 's'}?", yes)
        gone = context.recipe_service.delete(name)
        Terminal(context.quiet).note(f"{gone.title} is in the trash; to bring it back: {PROGRAM} recipes restore {gone.title!r}")

    @group.command("deleted", epilog=f"Example: {PROGRAM} recipes deleted")
    @with_context(make_context, folder=Folder.NEEDED)
    def deleted(context: CommandContext, json: JsonOption = None) -> None:
        """What is in the trash, the newest first."""
        make_place(json)
        found = context.recipe_service.deleted()
        write_report(json, {"deleted": [vars(one) for one in found]})
        listed = table("recipe", "versions", "deleted", right=("versions",))
        for one in found:
            add_row(listed, one.title, one.versions, f"{datetime.fromtimestamp(one.deleted_at):%Y-%m-%d %H:%M:%S}")
        Terminal(context.quiet).answer(listed if found else "The trash is empty")

    @group.command("restore", epilog=f"Example: {PROGRAM} recipes restore Bottle")
    @with_context(make_context, folder=Folder.NEEDED)
    def restore(context: CommandContext, name: Name) -> None:
        """Bring a recipe back from the trash, of several of one name the one deleted last."""
        found = context.recipe_service.restore(name)
        Terminal(context.quiet).note(f"{context.recipe_service.card(found).title} is back")

    @group.command("empty-trash", epilog=f"Example: {PROGRAM} recipes empty-trash --yes")
    @with_context(make_context, folder=Folder.NEEDED)
    def empty_trash(context: CommandContext, yes: Yes = False) -> None:
        """Remove for good what was deleted."""
        count = len(context.recipe_service.deleted())
        _sure(f"Remove {count} recipe{'' if count == 1 else 's'} for good?", yes or not count)
        gone = context.recipe_service.empty_trash()
        Terminal(context.quiet).note(f"{gone} recipe{'' if gone == 1 else 's'} removed for good")


def _sure(question: str, yes: bool) -> None:
    """Raises RecipeError if nobody is there who could say yes, Abort if somebody says no."""
    if yes:
        return
    if sys.stdin is None or not sys.stdin.isatty():
        raise RecipeError("nobody is there to say yes", remedy="Add --yes")
    typer.confirm(question, abort=True, err=True)
