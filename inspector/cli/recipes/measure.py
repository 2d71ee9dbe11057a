"""``recipes escapes``: how small a defect a recipe finds, measured without teaching it again."""

from __future__ import annotations

from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.recipes.escapes import escape_figures, escape_lines
from inspector.cli.report import make_place, write_report
from inspector.core.program import PROGRAM

Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the recipe.")]

Each = Annotated[int, typer.Option("--each", metavar="N", min=20, max=1000, help="Defects of each kind.")]


def add_measure(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``escapes`` to the commands of ``recipes``."""

    @group.command("escapes", epilog=f"Example: {PROGRAM} recipes escapes Bottle --json escapes.json")
    @with_context(make_context, folder=Folder.NEEDED)
    def escapes(context: CommandContext, name: Name, each: Each = 72, json: JsonOption = None) -> None:
        """Plant defects of known kinds and sizes into the good parts that the recipe held out, and say from which size on they are found.

        A teaching does it by itself; this is for recipes of earlier versions. The result is a new version of the recipe that judges as the
        one before, and is noted in the audit.
        """
        make_place(json)
        measured = context.recipe_service.measure_escapes(name, each)
        terminal = Terminal(context.quiet)
        terminal.note(facts({"recipe": f"{measured.id.name}, version {measured.id.version}, in use from now on", **escape_lines(measured)}))
        made = {"recipe": measured.id.name, "version": measured.id.version, "escapes": escape_figures(measured)}
        write_report(json, {**made, "planted": measured.planted})
