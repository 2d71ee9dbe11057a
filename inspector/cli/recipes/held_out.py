"""``recipes held-out``: parts that the line has judged join those that the limit is set from."""

from __future__ import annotations

from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, figure
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.exam.override import overridden, say_unchecked
from inspector.cli.improvement.evidence import ViewOption, database_of
from inspector.cli.options import JsonOption, OverrideOption
from inspector.cli.recipe_facts import limit_guarantee
from inspector.cli.report import make_place, write_report
from inspector.core.limit_change import with_changed_limit
from inspector.core.program import PROGRAM
from inspector.core.promises.held_out_growth import DRAWN, LEAST_DRAWN

Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the recipe.")]
Parts = Annotated[int, typer.Option("--parts", metavar="N", min=LEAST_DRAWN, max=5000, help="Parts to draw.")]
OfLot = Annotated[
    str | None, typer.Option("--lot", metavar="LOT", show_default="of two at least", help="Draw from this lot alone: all of it is good.")
]
Join = Annotated[bool, typer.Option("--join", help="Let them join. Without it nothing is changed.")]


def add_held_out(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``held-out`` to the commands of ``recipes``."""

    @group.command("held-out", epilog=f"Example: {PROGRAM} recipes held-out Bottle --join")
    @with_context(make_context, folder=Folder.NEEDED)
    def held_out(
        context: CommandContext,
        name: Name,
        lot: OfLot = None,
        parts: Parts = DRAWN,
        join: Join = False,
        view: ViewOption = None,
        override: OverrideOption = None,
        json: JsonOption = None,
    ) -> None:
        """Judged parts that may join the held-out ones, and what the limit would be worth then. That is not learning.

        They are drawn evenly from several lots, whatever their verdict. Drawn parts that failed must have been answered: a good one
        joins, a bad one does not.
        """
        from inspector.cli.improvement.candidates import source_of
        from inspector.runtime.improvement.holding_out import HoldingOut, request_of

        make_place(json)
        terminal = Terminal(context.quiet)
        database, _ = database_of(context, view)
        service = context.recipe_service
        holding = HoldingOut(service, database.scores, lambda: source_of(context, database, view))
        before = context.recipes.load(name)
        draw = holding.draw(before, lot=lot, wanted=parts)
        after = before
        target = context.settings.teach.target_rate
        if not draw.problem:
            request = request_of(draw, before, target)
            after = service.change_limit(name, request, overridden(override))[1] if join else with_changed_limit(before, request)
        elif join:
            request_of(draw, before, target)  # which says why not
        terminal.answer(
            facts(
                {
                    "drawn": f"{len(draw.numbers)} parts of {len(draw.lots)} lots, {len(draw.scores)} of them would join",
                    **({"against it": draw.problem} if draw.problem else {}),
                    "now": f"limit {figure(before.limit.value, 2)}, {limit_guarantee(before.limit)}",
                    **({} if draw.problem else {"then": f"limit {figure(after.limit.value, 2)}, {limit_guarantee(after.limit)}"}),
                }
            )
        )
        told = {"drawn": len(draw.numbers), "joining": len(draw.scores), "lots": draw.lots, "unanswered": draw.unanswered}
        told |= {"problem": draw.problem, "joined": join, "limit": after.limit, "limit_before": before.limit}
        write_report(json, {"recipe": name, **told})
        if join:
            terminal.note(f"{name}: version {after.id.version} is in use from now on")
            say_unchecked(context, terminal, name)
