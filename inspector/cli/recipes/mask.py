"""``recipes mask`` and ``recipes picture``: what of a part is judged, changed without teaching it again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, figure
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.limit_words import how_set, promise
from inspector.cli.options import VersionOption
from inspector.cli.report import make_place
from inspector.cli.teaching_options import IgnoreOption, WithinOption, shapes
from inspector.core.program import PROGRAM
from inspector.core.recipe import Recipe

Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the recipe.")]
Everything = Annotated[bool, typer.Option("--everything", help="Judge the whole picture again.")]


def add_mask(group: typer.Typer, make_workbench: MakeContext) -> None:
    """Add ``mask`` and ``picture`` to the commands of ``recipes``."""

    @group.command("mask", epilog=f"Example: {PROGRAM} recipes mask Bottle --ignore ellipse:100,40,60,30")
    @with_context(make_workbench)
    def mask(
        context: CommandContext, name: Name, ignore: IgnoreOption = None, within: WithinOption = None, everything: Everything = False
    ) -> None:
        """Say what of the part is judged, in pixels of the picture that recipes picture writes. What was said before is replaced.

        The held-out good parts are judged anew and the limit is set by them. Nothing is taught again. The result is a new version of
        the recipe, in use from then on, and noted in the audit.
        """
        from inspector.runtime.inspection.rescoring import shapes_in_words
        from inspector.storage.data_dir import DataDir, DataDirLock

        drawn = shapes(ignore, within)
        if bool(drawn) is everything:
            raise typer.BadParameter("say what is judged: --ignore, --within, or --everything alone")
        with DataDirLock(DataDir(context.data_dir)):
            recipe = context.recipes.load(name)
            stored = context.recipes.save(_judged_anew(context, replace(recipe, shapes=drawn)))
            told = shapes_in_words(drawn)
            context.database.audit("mask", f"{stored.id}: {told}; limit {stored.limit.value:.3f}")
        before, limit = recipe.limit.value, stored.limit
        Terminal(context.quiet).note(
            facts(
                {
                    "recipe": f"{stored.id.name}, version {stored.id.version}, in use from now on",
                    "shapes": told,
                    "limit": f"{figure(limit.value, 2)} (was {figure(before, 2)}), {how_set(limit)}",
                    "false rejects": promise(limit),
                }
            )
        )

    @group.command("picture", epilog=f"Example: {PROGRAM} recipes picture Bottle bottle.png")
    @with_context(make_workbench)
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


def _judged_anew(context: CommandContext, recipe: Recipe) -> Recipe:
    """With the scores of its held-out parts under its shapes, and the limit that they give."""
    from inspector.runtime.inspection.rescoring import rescored

    pipeline = context.pipeline(recipe)
    try:
        return rescored(pipeline, context.recipes.teach_pictures(recipe.id.name, recipe.id.version))
    finally:
        pipeline.close()
