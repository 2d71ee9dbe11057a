"""``plant jobs``: work that was asked for, how far it is, and withdrawing it."""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import datetime
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.plant.opened import work_book
from inspector.cli.report import make_place, write_report
from inspector.core.errors import PlantError
from inspector.core.plant.work import TEACH, WorkState
from inspector.core.program import PROGRAM
from inspector.core.quality.people import Right

_Most = Annotated[int, typer.Option("--most", metavar="N", min=1, max=10_000, help="List no more than the newest of these.")]
_Cancel = Annotated[
    int | None,
    typer.Option(
        "--cancel",
        metavar="N",
        show_default=False,
        help="Withdraw this work: what waits is given to nobody, a job under way ends at its next picture, what is done stays.",
    ),
]
_Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]


def add_jobs(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``jobs``."""

    @group.command("jobs", epilog=f"Example: {PROGRAM} plant jobs --json jobs.json")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def jobs(context: CommandContext, most: _Most = 20, cancel: _Cancel = None, yes: _Yes = False, json: JsonOption = None) -> None:
        """Teachings and archives that the plant's workers were asked for, the newest first. A station sees its own.

        Only who has asked for a work, or an engineer of the plant, may withdraw it.
        """
        make_place(json)
        if cancel is not None:
            _withdraw(context, cancel, yes)
        with work_book(context) as book:
            states = book.states(most)
        shown = table("work", "what", "recipe", "state", "done", "asked at", "by", "worker", right=("work", "done"))
        for one in states:
            asked = f"{datetime.fromtimestamp(one.asked_at):%Y-%m-%d %H:%M}"
            add_row(shown, one.number, one.kind, _recipe(one), one.state, _done(one), asked, one.asked_by, one.worker)
        terminal = Terminal(context.quiet)
        terminal.answer(shown)
        for one in states:
            if one.problem:
                terminal.answer(f"work {one.number}: {one.problem}")
        write_report(json, {"jobs": [{**asdict(one), "state": one.state} for one in states]})


def _withdraw(context: CommandContext, number: int, yes: bool) -> None:
    """Raises PlantError if it has ended, or nobody is there who could say yes; Abort if somebody says no."""
    by = context.access.allow(Right.LEARN, "withdraw work of the plant")
    with work_book(context) as book:
        one = book.state(number)
        what = f"work {number}: {one.kind} {_recipe(one)}, asked for by {one.asked_by or 'nobody named'}, done {_done(one)}"
        if one.ended:
            raise PlantError(f"has ended already, {one.state}", where=what)
        if not yes:
            if sys.stdin is None or not sys.stdin.isatty():
                raise PlantError("nobody is there to say yes", where=what, remedy="Add --yes")
            typer.confirm(f"Withdraw {what}?", abort=True, err=True)
        if not book.withdraw(number, by.who or "somebody at the console"):
            raise PlantError("has ended meanwhile", where=what)
    context.database.audit("recipe", f"withdrawn from the plant's workers: {what}", who=by.who, why=by.why)


def _recipe(one: WorkState) -> str:
    return f"{one.recipe}/{one.version}" if one.version else one.recipe


def _done(one: WorkState) -> str:
    return f"{one.progress:.0%}" if one.kind == TEACH else f"{one.done} of {one.pictures}"
