"""``recipes mask`` and ``recipes picture``: what of a part is judged, changed without teaching it again."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, figure
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.exam.override import overridden, say_unchecked
from inspector.cli.options import OverrideOption, VersionOption
from inspector.cli.recipe_facts import limit_guarantee, limit_method
from inspector.cli.report import make_place
from inspector.cli.teaching_options import IgnoreOption, WithinOption, shapes
from inspector.core.program import PROGRAM

Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the recipe.")]
Everything = Annotated[bool, typer.Option("--everything", help="Judge the whole picture again.")]


def add_mask(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``mask`` and ``picture`` to the commands of ``recipes``."""

    @group.command("mask", epilog=f"Example: {PROGRAM} recipes mask Bottle --ignore ellipse:100,40,60,30")
    @with_context(make_context, folder=Folder.NEEDED)
    def mask(
        context: CommandContext,
        name: Name,
        ignore: IgnoreOption = None,
        within: WithinOption = None,
        everything: Everything = False,
        override: OverrideOption = None,
    ) -> None:
        """Say what of the part is judged, in pixels of the picture that recipes picture writes. What was said before is replaced.

        The held-out good parts are scored again and give the limit. Nothing is taught again. The result is a new version of
        the recipe, in use from then on, and noted in the audit.
        """
        from inspector.runtime.inspection.rescoring import shapes_in_words

        drawn = shapes(ignore, within)
        if bool(drawn) is everything:
            raise typer.BadParameter("say what is judged: --ignore, --within, or --everything alone")
        recipe, stored = context.recipe_service.change_shapes(name, drawn, overridden(override))
        before, limit = recipe.limit.value, stored.limit
        terminal = Terminal(context.quiet)
        terminal.note(
            facts(
                {
                    "recipe": f"{stored.id.name}, version {stored.id.version}, in use from now on",
                    "shapes": shapes_in_words(drawn),
                    "limit": f"{figure(limit.value, 2)} (was {figure(before, 2)}), {limit_method(limit)}",
                    "false rejects": limit_guarantee(limit),
                }
            )
        )
        say_unchecked(context, terminal, name)

    @group.command("picture", epilog=f"Example: {PROGRAM} recipes picture Bottle bottle.png")
    @with_context(make_context, folder=Folder.NEEDED)
    def picture(
        context: CommandContext,
        name: Name,
        file: Annotated[Path, typer.Argument(metavar="FILE", show_default=False, help="PNG file to write, replaced if it is there.")],
        version: VersionOption = None,
    ) -> None:
        """The reference part as it is judged, at the camera's scale, what is ignored shaded. Its pixels are those of shapes."""
        from inspector.storage.atomic import write_bytes
        from inspector.storage.png import encode_png
        from inspector.vision.framing.judged_part import judged_part, shaded

        make_place(file)
        recipe = context.recipes.load(name, version)
        shown = shaded(judged_part(recipe), recipe.shapes)
        write_bytes(file, encode_png(shown))
        Terminal(context.quiet).note(f"{file}: {shown.shape[1]}x{shown.shape[0]} pixels")
