"""The command line as a whole: every command, and the exit codes."""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

import typer

from inspector.cli.common import accept_before_commands, with_context
from inspector.cli.console import AnswerLost, Terminal, fail
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.display import display_problem, reason_and_remedy
from inspector.cli.options import (
    ExitAfterOption,
    FullScreenOption,
    ReportOption,
    ScreenshotOption,
    WindowSizeOption,
)
from inspector.cli.people.at_start import choose_at_start
from inspector.cli.usage.asked_part import asked_modules, asked_part
from inspector.cli.usage.late_module import LateModule
from inspector.cli.usage.own_words import OwnWordsGroup
from inspector.core.errors import InspectorError
from inspector.core.program import PROGRAM
from inspector.version import __version__

_log = logging.getLogger(__name__)

DONE, REFUSED, USAGE = 0, 1, 2
"""Exit codes: done; refused or failed, with a message; not a call that the program knows."""

_INTERRUPTED = 130
_STOPPED = InspectorError("stopped by Ctrl-C or a signal", remedy="Nothing half-done was kept")


@dataclass(frozen=True)
class WindowOptions:
    """How the window is opened. ``exit_after_s``: it closes by itself after so long, and writes the picture and the figures before."""

    exit_after_s: float | None = None
    screenshot: Path | None = None
    size: tuple[int, int] | None = None
    report: Path | None = None
    full_screen: bool = False


OpenWindow = Callable[[Callable[[], CommandContext], WindowOptions], int]
"""Opens the window with the station of the settings, blocks until it is closed, and returns the exit code. The context is made when the
window asks for it: what is wrong with the settings or the data folder is said in the window, and may be tried again."""

CameraOption = Annotated[
    str | None, typer.Option("--camera", metavar="ADDRESS", show_default="as in the settings", help="simulated, opencv:0, folder:PATH ...")
]
RecipeOption = Annotated[
    str | None, typer.Option("--recipe", metavar="NAME", show_default="the one used last", help="Recipe to begin with.")
]

_HELP = """A camera inspection station that learns from good parts.

Without a command it opens the window; where there is no display the same station runs on this console. The window's own options (camera,
recipe, size) belong to the command gui."""

_EPILOG = f"""Exit code: 0 done, 1 refused or failed with a message, 2 usage.

Each command has its own help: {PROGRAM} teach --help"""


_AT_THE_LINE = (
    LateModule("inspector.cli.line.command", ("line",)),
    LateModule("inspector.cli.signals.command", ("signals",)),
    LateModule("inspector.cli.teach", ("teach",)),
    LateModule("inspector.cli.inspect_command", ("inspect",)),
)
_KEPT = (
    LateModule("inspector.cli.cameras", ("cameras",)),
    LateModule("inspector.cli.records.command", ("records",)),
    LateModule("inspector.cli.records.lots", ("lots",)),
    LateModule("inspector.cli.answers.command", ("answers",)),
    LateModule("inspector.cli.recipes.command", ("recipes",)),
    LateModule("inspector.cli.exam.command", ("exam",)),
    LateModule("inspector.cli.improvement.candidates", ("relearn", "shadow")),
    LateModule("inspector.cli.improvement.learning", ("learn-on",)),
    LateModule("inspector.cli.improvement.replay", ("replay",)),
    LateModule("inspector.cli.ledger.command", ("ledger",)),
    LateModule("inspector.cli.reports.command", ("report",)),
    LateModule("inspector.cli.reports.msa", ("msa",)),
    LateModule("inspector.cli.people.command", ("people",)),
    LateModule("inspector.cli.people.audit", ("audit",)),
    LateModule("inspector.cli.plant.command", ("plant",)),
    LateModule("inspector.cli.teachers", ("teachers",)),
    LateModule("inspector.cli.service", ("install-service",)),
    LateModule("inspector.cli.doctor", ("doctor",)),
)
"""With those at the line: in the order in which --help lists them, the laboratory's between the two."""


def build_cli(
    make_context: MakeContext, open_window: OpenWindow, lab: Sequence[LateModule] = (), argv: Sequence[str] | None = None
) -> typer.Typer:
    """The command line. ``make_context`` is called once a command's options are known to be right, never for ``--help``.

    ``lab``: commands of the laboratory, which lies above the console and is not imported by it. ``argv``: a call for which it is made, and
    need have no command that this does not ask for; None: it has all.
    """
    cli = typer.Typer(
        name=PROGRAM,
        cls=OwnWordsGroup,
        help=_HELP,
        epilog=_EPILOG,
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )

    @cli.callback(invoke_without_command=True, help=_HELP, epilog=_EPILOG)
    @with_context(make_context, later=True)
    def station(
        make: Callable[[], CommandContext],
        ctx: typer.Context,
        version: Annotated[bool, typer.Option("--version", help="Print the version and end.")] = False,
    ) -> None:
        if version:
            Terminal().answer(f"inspector-station {__version__}")
            raise typer.Exit(DONE)
        if ctx.invoked_subcommand is None:
            raise typer.Exit(_window_or_console(make, open_window))

    @cli.command("gui")
    @with_context(make_context, later=True)
    def gui(
        make: Callable[[], CommandContext],
        camera: CameraOption = None,
        recipe: RecipeOption = None,
        window_size: WindowSizeOption = None,
        exit_after: ExitAfterOption = None,
        screenshot: ScreenshotOption = None,
        report: ReportOption = None,
        full_screen: FullScreenOption = False,
    ) -> None:
        """Open the window. Without any command the program opens it too, but takes none of the options of the window, and runs on the
        console where there is no display; this command fails there."""
        problem = display_problem()
        if problem:
            reason, remedy = reason_and_remedy(problem)
            raise InspectorError(reason, remedy=f"Use the console: {PROGRAM} line --help. Or: {remedy}")

        def made() -> CommandContext:
            context = make()
            choose_at_start(context, camera or "", recipe or "")
            ours = context.settings
            context.settings = replace(ours, camera=camera or ours.camera, recipe=recipe or ours.recipe)
            return context

        raise typer.Exit(open_window(made, WindowOptions(exit_after, screenshot, window_size, report, full_screen)))

    modules = (*_AT_THE_LINE, *lab, *_KEPT)
    for module in modules if argv is None else asked_modules(cli, argv, modules):
        module.register(cli, make_context)
    accept_before_commands(cli, make_context)
    return cli


def run(argv: Sequence[str], cli: typer.Typer) -> int:
    """Run one call (without the program's name) and return its exit code. What goes wrong for a person's reason is printed."""
    from inspector.cli.line.signals import ended_like_by_ctrl_c

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a name that the console has no letters for costs no answer
            stream.reconfigure(errors="backslashreplace")
    try:
        with ended_like_by_ctrl_c():
            typer.main.get_command(asked_part(cli, argv)).main(args=list(argv), prog_name=PROGRAM)
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else DONE if end.code is None else REFUSED
    except InspectorError as error:
        _log.error("refused: %s", error)
        fail(error)
        return REFUSED
    except AnswerLost as error:
        from inspector.storage.atomic import STANDARD_OUTPUT, storage_error

        fail(storage_error(error, STANDARD_OUTPUT, "write"))
        return REFUSED
    if code == _INTERRUPTED:
        fail(_STOPPED)
        return REFUSED
    return code


def _window_or_console(make: Callable[[], CommandContext], open_window: OpenWindow) -> int:
    problem = display_problem()
    return _console(make(), problem) if problem else open_window(make, WindowOptions())


def _console(context: CommandContext, problem: str) -> int:
    """The station on this console. How to get a window stands last, where a person sees it."""
    from inspector.cli.line.command import watch

    terminal = Terminal(context.quiet)
    reason, remedy = reason_and_remedy(problem)
    terminal.note(f"{reason}. The station runs on this console; Ctrl-C ends it.")
    try:
        code = watch(context)
    except InspectorError as error:
        _log.error("refused: %s", error)
        fail(error)
        code = REFUSED
    except KeyboardInterrupt:
        fail(_STOPPED)
        code = REFUSED
    terminal.note(f"For the window: {remedy}")
    return code
