"""``teachers``: the networks that students learn from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.cli.teaching_options import TeacherName
from inspector.core.errors import TeacherUnavailable
from inspector.core.program import PROGRAM


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``teachers`` and its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help="List, import and fetch the weights of the teacher networks.",
        epilog=f"Example: {PROGRAM} teachers import resnet18-f37072fd.pth",
    )
    cli.add_typer(group, name="teachers")

    @group.command("list", epilog=f"Example: {PROGRAM} teachers list")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def list_all(context: CommandContext, json: JsonOption = None) -> None:
        """Every teacher, the best first, and whether its weights are at hand. The first that is stands for "auto"."""
        make_place(json)
        lines = context.teachers.statuses()
        write_report(json, {"teachers": lines})
        listed = table("teacher", "at hand", "weights", "licence", "what it is")
        for line in lines:
            at_hand = "yes" if line.available else "no"
            add_row(listed, line.name, at_hand, line.sha256[:12] or "-", line.licence, line.title)
        terminal = Terminal(context.quiet)
        terminal.answer(listed)
        for line in lines:
            if line.problem:
                terminal.answer(line.problem)
        terminal.note(f"Can be imported too: {', '.join(context.teachers.others)}")

    @group.command("import", epilog=f"Example: {PROGRAM} teachers import resnet18-f37072fd.pth")
    @with_context(make_context)
    def import_file(
        context: CommandContext,
        file: Annotated[Path, typer.Argument(metavar="FILE", show_default=False, help="Weights: .pth state dict or .safetensors.")],
        teacher: Annotated[
            TeacherName | None, typer.Option("--teacher", show_default="told by the file", help="Refuse it unless it is this teacher's.")
        ] = None,
        anyway: Annotated[
            bool,
            typer.Option("--anyway", help="Take it in though it is not the published file. A teacher that sees nothing is refused still."),
        ] = False,
    ) -> None:
        """Take in a weights file from another machine. No code that may be in it is run.

        It must be the published file, or compute the same; and it must tell drawn patterns apart.
        """
        name = None if teacher in (None, TeacherName.AUTO) else teacher.value
        found = context.teachers.import_file(file, name, anyway=anyway)
        Terminal(context.quiet).note(f"{found.name} {found.sha256[:12]} is at hand from now on")

    @group.command("fetch", epilog=f"Example: {PROGRAM} teachers fetch resnet18")
    @with_context(make_context)
    def fetch(
        context: CommandContext,
        name: Annotated[TeacherName, typer.Argument(metavar="NAME", show_default=False, help="resnet18")],
    ) -> None:
        """Download a teacher's published weights and check their digest. No other command reaches for the internet.

        Cameras, the line's signals, the plant and syslog use the network where an address of yours names them; `cameras list` searches
        the networks of this machine by broadcast.
        """
        if name is TeacherName.AUTO:
            raise TeacherUnavailable("auto is not one teacher", remedy=f"Run: {PROGRAM} teachers fetch resnet18")
        terminal = Terminal(context.quiet)
        total = context.teachers.descriptions[name.value].bytes
        with terminal.counting(f"fetching {name.value}", total, unit="bytes") as step:
            found = context.teachers.fetch(name.value, lambda done, _all: step(done))
        terminal.note(f"{found.name} {found.sha256[:12]} is at hand from now on")
