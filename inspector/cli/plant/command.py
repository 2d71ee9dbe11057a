"""``plant``: its commands."""

from __future__ import annotations

import typer

from inspector.cli.context import MakeContext
from inspector.cli.plant.database import add_database
from inspector.cli.plant.jobs import add_jobs
from inspector.cli.plant.judge import add_judge
from inspector.cli.plant.login import add_login
from inspector.cli.plant.recipes import add_recipes
from inspector.cli.plant.serve import add_serve
from inspector.cli.plant.status import add_status
from inspector.cli.plant.teach import add_teach
from inspector.cli.plant.user import add_user
from inspector.cli.plant.worker import add_worker
from inspector.core.program import PROGRAM


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``plant`` and its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help="The plant: one place that many stations tell. Nothing is sent unless plant.url is set.",
        epilog=f"Example: {PROGRAM} plant status",
    )
    cli.add_typer(group, name="plant")
    add_status(group, make_context)
    add_login(group, make_context)
    add_teach(group, make_context)
    add_judge(group, make_context)
    add_jobs(group, make_context)
    add_worker(group, make_context)
    add_database(group, make_context)
    add_recipes(group, make_context)
    add_serve(group, make_context)
    add_user(group, make_context)
