"""``doctor``: checks of this machine and this station, and a report of them for support."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, size_of, write_report
from inspector.core.program import PROGRAM

if TYPE_CHECKING:
    from inspector.cli.checkup import Finding

_SUPPORT = Annotated[
    Path | None,
    typer.Option(
        "--report",
        metavar="FILE.zip",
        show_default=False,
        help="Pack a report for support: log, settings without passwords, versions, findings, recipes by name and size, cameras, disk, "
        "audit. Never a picture or a weight.",
    ),
]
_EXAMPLE = f"Example: {PROGRAM} doctor --runtime openvino"
_STYLES = {"OK": "green", "note": "yellow", "problem": "bold red"}


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``doctor``."""

    @cli.command("doctor", epilog=_EXAMPLE)
    @with_context(make_context, forgiving=True, folder=Folder.UNNEEDED)
    def doctor(context: CommandContext, json: JsonOption = None, report: _SUPPORT = None) -> None:
        """Look at this machine: versions, devices, a self-test with a known answer, disk, log, teachers, display.

        Each line is OK, a note, or a problem with its remedy. A data folder or settings that cannot be read are reported too. The exit
        code is 1 if a problem would stop the station; a report is written all the same.
        """
        from inspector.cli.checkup import Severity, checkup

        make_place(json)
        make_place(report)
        terminal = Terminal(context.quiet)
        with terminal.counting("looking at this machine", None) as step:
            findings = checkup(context, step)
        write_report(json, {"findings": findings})
        listed = table("", "what", "found", "remedy")
        for finding in findings:
            add_row(listed, finding.level.value, finding.subject, finding.found, finding.remedy, style=_STYLES[finding.level.value])
        terminal.answer(listed)
        if report is not None:
            _write_report(terminal, report, context, findings)
        if any(finding.level is Severity.PROBLEM for finding in findings):
            raise typer.Exit(1)


def _write_report(terminal: Terminal, file: Path, context: CommandContext, findings: list[Finding]) -> None:
    from inspector.cli.support_report import write_support_report

    packed = table("in the report", "bytes", "what it tells", right=("bytes",))
    for one in write_support_report(file, context, findings):
        add_row(packed, one.name, len(one.text.encode("utf-8", "backslashreplace")), one.about)
    terminal.answer(packed)
    terminal.note(f"The report for support was written to {file}{size_of(file)}. Read it before you send it")
