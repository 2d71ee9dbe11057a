"""The part of the command line that a call asks for: of a hundred commands with all their options the others need not be made."""

from __future__ import annotations

import copy
from collections.abc import Sequence

import typer
from typer.core import TyperGroup

from inspector.cli.usage.late_module import LateModule


def asked_modules(cli: typer.Typer, argv: Sequence[str], modules: Sequence[LateModule]) -> Sequence[LateModule]:
    """Those of ``modules`` that a call needs beside what ``cli`` has: that of the command which ``argv`` names, none where it has nothing
    but options of the whole program. All of them where they are to be listed, or where a command is named that is none."""
    root = typer.main.get_group(_only(cli, ""))
    named = _named(root, argv)
    if not named:
        own = {flag for option in root.params for flag in option.opts}
        return () if all(word.partition("=")[0] in own for word in argv if word.startswith("-")) else modules
    having = [one for one in modules if named in one.names]
    return having if having or any(one.name == named for one in cli.registered_commands) else modules


def asked_part(cli: typer.Typer, argv: Sequence[str]) -> typer.Typer:
    """``cli`` with the one command or group that ``argv`` names; all of it where none is named that it has, to say so or to list them."""
    bare = _only(cli, "")
    named = _named(typer.main.get_group(bare), argv)
    part = _only(cli, named)
    return part if part.registered_commands or part.registered_groups else cli


def _named(root: TyperGroup, argv: Sequence[str]) -> str:
    """The first word that is neither an option of the whole program nor an option's value; empty if there is none."""
    with_value = {flag for option in root.params if not getattr(option, "is_flag", False) for flag in option.opts}
    words = iter(argv)
    for word in words:
        if word in with_value:
            next(words, None)
        elif not word.startswith("-"):
            return word
    return ""


def _only(cli: typer.Typer, name: str) -> typer.Typer:
    """Commands without a name of their own count as being of every name."""
    part = copy.copy(cli)
    part.registered_commands = [one for one in cli.registered_commands if name and one.name in (name, None)]
    part.registered_groups = [one for one in cli.registered_groups if name and one.name == name]
    return part
