"""``doctor``: is everything there that the station needs, and does it compute what it should."""

from __future__ import annotations

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.program import PROGRAM

_EXAMPLE = f"Example: {PROGRAM} doctor --runtime openvino"
_STYLES = {"OK": "green", "note": "yellow", "problem": "bold red"}


def register(cli: typer.Typer, make_workbench: MakeContext) -> None:
    """Add ``doctor``."""

    @cli.command("doctor", epilog=_EXAMPLE)
    @with_context(make_workbench)
    def doctor(context: CommandContext, json: JsonOption = None) -> None:
        """Look at this machine: versions, devices, a self-test with a known answer, disk, teachers, display.

        Each line is OK, a note, or a problem with its remedy. The exit code is 1 if a problem would stop the station.
        """
        from inspector.cli.checkup import Level, checkup

        make_place(json)
        terminal = Terminal(context.quiet)
        with terminal.counting("looking at this machine", None) as step:
            findings = checkup(context, step)
        write_report(json, {"findings": findings})
        listed = table("", "what", "found", "remedy")
        for finding in findings:
            add_row(listed, finding.level.value, finding.subject, finding.found, finding.remedy, style=_STYLES[finding.level.value])
        terminal.answer(listed)
        if any(finding.level is Level.PROBLEM for finding in findings):
            raise typer.Exit(1)
