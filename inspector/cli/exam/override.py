"""Who overrides an exam on the console, and why."""

from __future__ import annotations

import getpass

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
