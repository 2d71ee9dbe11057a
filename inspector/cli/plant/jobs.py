"""``plant jobs``: work that was asked for, and how far it is."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.plant.opened import work_book
from inspector.cli.report import make_place, write_report
from inspector.core.plant.work import TEACH, WorkState
from inspector.core.program import PROGRAM

_Most = Annotated[int, typer.Option("--most", metavar="N", min=1, max=10_000, help="List no more than the newest of these.")]


def add_jobs(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``jobs``."""

    @group.command("jobs", epilog=f"Example: {PROGRAM} plant jobs --json jobs.json")
    @with_context(make_context)
    def jobs(context: CommandContext, most: _Most = 20, json: JsonOption = None) -> None:
        """Teachings and archives that the plant's workers were asked for, the newest first. A station sees its own."""
        make_place(json)
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


def _recipe(one: WorkState) -> str:
    return f"{one.recipe}/{one.version}" if one.version else one.recipe


def _done(one: WorkState) -> str:
    return f"{one.progress:.0%}" if one.kind == TEACH else f"{one.done} of {one.pictures}"
