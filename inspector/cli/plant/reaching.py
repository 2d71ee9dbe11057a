"""The plant's database, opened for a command."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.context import CommandContext
from inspector.core.errors import PlantError
from inspector.core.program import PROGRAM

if TYPE_CHECKING:
    from inspector.plant.postgres.connection import Connection

UrlOption = Annotated[
    str | None,
    typer.Option(
        "--url",
        metavar="postgresql://NAME@HOST/DATABASE",
        show_default="plant.url of the settings",
        help="The database and who logs in; the password from PGPASSWORD, ~/.pgpass or this terminal.",
    ),
]


@contextmanager
def reached(context: CommandContext, url: str | None) -> Iterator[tuple[Connection, str]]:
    """The connection and its address, for the body. A password that nobody knows is asked for. Raises PlantError."""
    from inspector.storage.data_dir import DataDir
    from inspector.storage.plant_secrets import PlantSecrets

    where = url or context.settings.plant.url
    if not where:
        raise PlantError("no plant is named", remedy="Give --url, or write plant.url into the settings")
    check_installed("psycopg")
    from inspector.plant.postgres.connection import connect

    password = PlantSecrets(DataDir(context.data_dir).plant_secrets).password(where)
    try:
        connection = connect(where, password, program=PROGRAM)
    except PlantError as error:
        if password or "password" not in error.what or not sys.stdin.isatty():
            raise
        connection = connect(where, getpass.getpass("Password: "), program=PROGRAM)
    with closing(connection):
        yield connection, where


def check_installed(library: str) -> None:
    """Raises PlantError if it is not there."""
    if find_spec(library) is None:
        raise PlantError(f"what the plant needs is not installed: {library}", remedy="pip install 'inspector-station[plant]'")


def typed(asked: str) -> str:
    """What a person types without seeing it, or the next line of what is piped in."""
    return getpass.getpass(asked) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
