"""The command line as a whole: every command, and the exit codes."""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Annotated, Protocol

import typer

from inspector.cli.common import CommonOptions, with_context
from inspector.cli.console import AnswerLost, Terminal, fail
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.display import display_problem, reason_and_remedy
from inspector.cli.options import (
    DataDirOption,
    DeviceOption,
    ExitAfterOption,
    FullScreenOption,
    QuietOption,
    ReportOption,
    RuntimeOption,
    ScreenshotOption,
    WindowSizeOption,
)
from inspector.cli.people.at_start import choose_at_start
from inspector.cli.people.signing import AsOption, WhyOption
from inspector.cli.usage.asked_part import asked_part
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

Without a command it opens the window; where there is no display the same station runs on this console."""

_EPILOG = f"""Exit code: 0 done, 1 refused or failed with a message, 2 usage.

Each command has its own help: {PROGRAM} teach --help"""


class CommandModule(Protocol):
    """A module with one command or one group of commands."""

    def register(self, cli: typer.Typer, make_context: MakeContext) -> None:
        """Add it to ``cli``."""
        ...


def build_cli(make_context: MakeContext, open_window: OpenWindow, lab: Sequence[CommandModule] = ()) -> typer.Typer:
    """The command line. ``make_context`` is called once a command's options are known to be right, never for ``--help``.

    ``lab``: commands of the laboratory, which lies above the console and is not imported by it.
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
    def station(
        ctx: typer.Context,
        data_dir: DataDirOption = None,
        device: DeviceOption = None,
        runtime: RuntimeOption = None,
        quiet: QuietOption = False,
        as_person: AsOption = None,
        why: WhyOption = None,
        version: Annotated[bool, typer.Option("--version", help="Print the version and end.")] = False,
    ) -> None:
        if version:
            Terminal().answer(f"inspector-station {__version__}")
            raise typer.Exit(DONE)
        ctx.obj = CommonOptions(data_dir, device, runtime, quiet, as_person, why)
        if ctx.invoked_subcommand is None:
            raise typer.Exit(_window_or_console(partial(ctx.obj.context, make_context), open_window))

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
        """Open the window. The same as no command at all, but fails where there is no display."""
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

    _add_commands(cli, make_context, lab)
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


def _add_commands(cli: typer.Typer, make_context: MakeContext, lab: Sequence[CommandModule]) -> None:
    """In the order in which --help lists them."""
    from inspector.cli import cameras, doctor, inspect_command, service, teach, teachers
    from inspector.cli.answers import command as answers
    from inspector.cli.exam import command as exam
    from inspector.cli.improvement import candidates, learning, replay
    from inspector.cli.ledger import command as ledger
    from inspector.cli.line import command as line
    from inspector.cli.people import audit
    from inspector.cli.people import command as people
    from inspector.cli.plant import command as plant
    from inspector.cli.recipes import command as recipes
    from inspector.cli.records import command as records
    from inspector.cli.records import lots
    from inspector.cli.reports import command as report
    from inspector.cli.reports import msa
    from inspector.cli.signals import command as signals

    kept = (records, lots, answers, recipes, exam, candidates, learning, replay, ledger, report, msa, people, audit, plant)
    for module in (line, signals, teach, inspect_command, *lab, cameras, *kept, teachers, service, doctor):
        module.register(cli, make_context)
