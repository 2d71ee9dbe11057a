"""``--as NAME`` and ``--why TEXT``: signing in on the console. A PIN is asked for, or comes by a file descriptor, and never as argument."""

from __future__ import annotations

import getpass
import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.options import COMMON
from inspector.core.errors import InspectorError, SignInRefused

if TYPE_CHECKING:
    from inspector.cli.context import CommandContext

PIN, NEW_PIN = "INSPECTOR_PIN", "INSPECTOR_NEW_PIN"
"""Environment variables for scripts; with ``_FD`` behind them they name the file descriptor that gives it. The program forgets them once
they are read: what it starts does not get them."""

AsOption = Annotated[
    str | None,
    typer.Option("--as", metavar="NAME", rich_help_panel=COMMON, show_default="nobody", help="Sign in; the PIN is asked for."),
]
WhyOption = Annotated[
    str | None, typer.Option("--why", metavar="TEXT", rich_help_panel=COMMON, show_default=False, help="The reason, for the audit.")
]


def sign_in(context: CommandContext, name: str) -> None:
    """Sign ``name`` in for this command. Raises SignInRefused, StorageError."""
    if not context.access.presence().watched:
        raise SignInRefused("nobody was set up at this station", remedy="Leave --as out, or set people up: people add --help")
    context.access.sign_in(name, secret(f"PIN of {name}: ", PIN))


def secret(asked: str, variable: str, what: str = "the PIN") -> str:
    """What a person types without seeing it, or what ``variable`` gives. Raises SignInRefused if nobody can be asked for it."""
    given = _given(variable)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise SignInRefused(f"there is no terminal to ask for {what}", remedy=f"Give it by a file descriptor: {variable}_FD=3 ... 3<FILE")
    try:
        return getpass.getpass(asked)
    except EOFError:
        return ""


def new_secret(asked: str, *, twice: bool = True) -> str:
    """A new one, typed twice alike. Raises SignInRefused."""
    given = _given(NEW_PIN)
    if given is not None:
        return given
    first = secret(asked, NEW_PIN)
    if twice and secret("The same again: ", NEW_PIN) != first:
        raise SignInRefused("it was not the same twice")
    return first


def _given(variable: str) -> str | None:
    descriptor = os.environ.pop(f"{variable}_FD", None)
    if descriptor is not None:
        try:
            with os.fdopen(int(descriptor), encoding="utf-8", closefd=False) as file:
                return file.readline().rstrip("\r\n")
        except (OSError, ValueError) as error:
            raise InspectorError(f"{variable}_FD={descriptor} cannot be read: {error}", remedy="Open it for the command: 3<FILE") from error
    return os.environ.pop(variable, None)
