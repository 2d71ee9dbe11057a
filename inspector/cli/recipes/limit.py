"""``recipes limit``: another limit for a recipe, without teaching it again."""

from __future__ import annotations

from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, figure
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.exam.override import overridden, say_unchecked
from inspector.cli.options import OverrideOption
from inspector.cli.recipe_facts import limit_guarantee, limit_method, review_band
from inspector.cli.recipes.escapes import escape_lines
from inspector.core.limit_change import LimitRequest
from inspector.core.program import PROGRAM
from inspector.core.recipe import Recipe

Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the recipe.")]
TargetRate = Annotated[
    float | None,
    typer.Option("--target-rate", metavar="RATE", min=1e-6, max=0.5, show_default="as it is", help="False rejects to aim at."),
]
Confidence = Annotated[
    float | None, typer.Option("--confidence", metavar="C", min=0.5, max=0.999, show_default="as it is", help="Of the stated bound.")
]
Guaranteed = Annotated[
    bool | None,
    typer.Option(
        "--guaranteed/--on-average", show_default="as it is", help="Whether --target-rate is to be kept with --confidence, or on average."
    ),
]
ReviewRate = Annotated[
    float | None,
    typer.Option(
        "--review-rate",
        metavar="RATE",
        min=0,
        max=0.5,
        show_default="as it is",
        help="Good parts that may FAIL for a person to decide, close to the limit. 0: none.",
    ),
]
Value = Annotated[float | None, typer.Option("--value", metavar="SCORE", show_default=False, help="A limit set by hand (log10 score).")]


def add_limit(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``limit`` to the commands of ``recipes``."""

    @group.command("limit", epilog=f"Example: {PROGRAM} recipes limit Bottle --target-rate 0.005 --review-rate 0.02")
    @with_context(make_context, folder=Folder.NEEDED)
    def limit(
        context: CommandContext,
        name: Name,
        target_rate: TargetRate = None,
        confidence: Confidence = None,
        guaranteed: Guaranteed = None,
        review_rate: ReviewRate = None,
        value: Value = None,
        override: OverrideOption = None,
    ) -> None:
        """Fit the limit again to the held-out scores that the recipe keeps: nothing is taught again.

        What is not given stays as it is. The result is a new version of the recipe, in use from then on, and noted in the audit.
        """
        request = LimitRequest(value, target_rate, confidence, guaranteed, review_rate)
        if request == LimitRequest():
            raise typer.BadParameter("say what is to change: --target-rate, --confidence, --guaranteed, --review-rate or --value")
        if value is not None and target_rate is not None:
            raise typer.BadParameter("--value is a limit set by hand, which --target-rate takes back: choose one of them")
        recipe, stored = context.recipe_service.change_limit(name, request, overridden(override))
        terminal = Terminal(context.quiet)
        _tell(terminal, stored, recipe)
        say_unchecked(context, terminal, name)


def _tell(terminal: Terminal, recipe: Recipe, before: Recipe) -> None:
    limit = recipe.limit
    terminal.note(
        facts(
            {
                "recipe": f"{recipe.id.name}, version {recipe.id.version}, in use from now on",
                "limit": f"{figure(limit.value, 2)} (was {figure(before.limit.value, 2)}), {limit_method(limit)}",
                "false rejects": limit_guarantee(limit),
                "review band": review_band(limit),
                **escape_lines(recipe),
            }
        )
    )
