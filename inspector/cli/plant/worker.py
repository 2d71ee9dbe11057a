"""``plant worker``: this machine teaches and judges for the plant."""

from __future__ import annotations

import os
import socket
from contextlib import closing
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.plant.opened import plant_login, plant_store
from inspector.core.plant.work import QUEUES
from inspector.core.program import PROGRAM


def _queues(text: str) -> str:
    chosen = [name.strip() for name in text.split(",")]
    strange = [name for name in chosen if name not in QUEUES]
    if strange:
        raise typer.BadParameter(f"there is no queue {strange[0]!r}; there are: {', '.join(QUEUES)}")
    return ",".join(dict.fromkeys(chosen))


_ALL = ",".join(QUEUES)
_Queues = Annotated[str, typer.Option("--queues", metavar="NAME,...", callback=_queues, help="What it does of: teach, judge.")]
_Name = Annotated[str | None, typer.Option("--name", metavar="NAME", show_default="machine and process", help="What the plant calls it.")]
_Idle = Annotated[bool, typer.Option("--until-idle", help="End when nothing waits, instead of waiting for more.")]


def add_worker(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``worker``."""

    @group.command("worker", epilog=f"Example: {PROGRAM} plant worker --queues judge. As a service: docs/how-to/plant-worker.md")
    @with_context(make_context)
    def worker(context: CommandContext, queues: _Queues = _ALL, name: _Name = None, until_idle: _Idle = False) -> None:
        """Teach recipes and judge archives for the plant, until Ctrl-C.

        Any number of workers on any number of machines share the work. One that is killed loses nothing: another one takes its job within
        half a minute. One job at a time; for more of them at once start more workers.
        """
        from inspector.plant.jobs import PlantWorker
        from inspector.runtime.plant.duties import WorkerDuties

        (url, password), store = plant_login(context), plant_store(context)
        terminal = Terminal(context.quiet)
        called = name or f"{socket.gethostname()}:{os.getpid()}"
        with closing(WorkerDuties(store, context.trainer, context.pipeline, context.device)) as duties:
            made = PlantWorker(url, password, duties, name=called, queues=queues.split(","), on_note=terminal.note)
            terminal.note(f"{called} works for the plant: {queues.replace(',', ', ')}. Ctrl-C ends it")
            made.run(until_idle=until_idle)
