"""``signals password``: the station's password at its MQTT broker, asked for and never shown."""

from __future__ import annotations

from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.people.signing import secret
from inspector.core.errors import StorageError
from inspector.core.program import PROGRAM
from inspector.core.quality.people import Right
from inspector.storage.data_dir import DataDir
from inspector.storage.line_secrets import keep_mqtt_password

MQTT_PASSWORD = "INSPECTOR_MQTT_PASSWORD"


def add(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``password``."""

    @group.command("password", epilog=f"Example: {PROGRAM} signals password, or {MQTT_PASSWORD}_FD=3 {PROGRAM} signals password 3<FILE")
    @with_context(make_context)
    def set_password(context: CommandContext, none: Annotated[bool, typer.Option("--none", help="Forget the password.")] = False) -> None:
        """Give the station its password at the MQTT broker.

        It is kept in a file of the data folder that only this user can read, and used from the next start on. The user's name stands in the
        settings, under mqtt.
        """
        by = context.access.allow(Right.SETTINGS, "give the password of the MQTT broker")
        given = "" if none else secret("Password at the MQTT broker: ", MQTT_PASSWORD, "the password")
        if not none and not given:
            raise StorageError("no password was given", remedy="Type it, or have it forgotten with --none")
        keep_mqtt_password(DataDir(context.data_dir).line_secrets, given)
        said = "the password of the MQTT broker was " + ("taken away" if none else "changed")
        context.access.tell("settings", said, by)
        Terminal(context.quiet).note(f"{said[0].upper()}{said[1:]}: in use from the next start on")
