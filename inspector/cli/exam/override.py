"""Who overrides an exam on the console, and why; and what is said where there is none."""

from __future__ import annotations

import getpass

from inspector.cli.console import Terminal
from inspector.cli.context import CommandContext
from inspector.core.quality.exam import Override


def this_person(who: str) -> str:
    """Who does it: as given, else the user of this computer."""
    try:
        return who or getpass.getuser()
    except (OSError, KeyError):  # a computer without users
        return ""


def overridden(reason: str | None) -> Override | None:
    """A person's reason, if there is one."""
    return None if reason is None else Override(this_person(""), reason)


def say_unchecked(context: CommandContext, terminal: Terminal, name: str) -> None:
    """After a change: that the product has no exam set, if so."""
    if not context.exams.parts(name):
        terminal.note(f"{name}: no exam set: nothing known is checked")
