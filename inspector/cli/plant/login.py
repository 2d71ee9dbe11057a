"""``plant login``: what this machine needs to reach the plant."""

from __future__ import annotations

from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.plant.reaching import check_installed, typed
from inspector.core.errors import PlantError
from inspector.core.program import PROGRAM
from inspector.core.quality.people import Right

_Url = Annotated[
    str | None,
    typer.Argument(
        metavar="postgresql://NAME@HOST/DATABASE",
        show_default="plant.url of the settings",
        help="As plant add-station or add-person has shown it; it is written into the settings.",
    ),
]
_Store = Annotated[
    str | None,
    typer.Option(
        "--store",
        metavar="s3+https://HOST/BUCKET",
        show_default=False,
        help="Also set where pictures go; of S3 its key and its secret are asked for.",
    ),
]
_Untried = Annotated[bool, typer.Option("--untried", help="Keep it without a connection: the network is not there yet.")]


def add_login(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``login``."""

    @group.command("login", epilog=f"Example: {PROGRAM} plant login postgresql://station_press_4@db.plant.example/plant")
    @with_context(make_context)
    def login(context: CommandContext, url: _Url = None, store: _Store = None, untried: _Untried = False) -> None:
        """Keep the password of this login, a station's or a worker's, typed or piped in line by line: the
        database's, then the store's key and its secret.

        They stand in plant_secrets.json of the data folder, which nobody else may read, and in no setting."""
        from inspector.storage.data_dir import DataDir
        from inspector.storage.plant_secrets import PlantSecrets, StoreKey

        where = url or context.settings.plant.url
        if not where:
            raise PlantError("no plant is named", remedy=f"{PROGRAM} plant login postgresql://NAME@HOST/DATABASE")
        check_installed("psycopg")
        context.access.allow(Right.SETTINGS, "log in to the plant")
        terminal = Terminal(context.quiet)
        secrets = PlantSecrets(DataDir(context.data_dir).plant_secrets)
        password = typed(f"Password for {where}: ")
        key = StoreKey(typed(f"Key of {store} (empty: none): "), typed("Its secret: ")) if store and store.startswith("s3+") else StoreKey()
        if not untried:
            terminal.note(_tried(where, password))
        wanted = {("plant", "url"): where, **({} if store is None else {("plant", "store"): store})}
        context.settings_book().change(wanted)
        secrets.keep_password(where, password)
        if store and key.id:
            secrets.keep_store_key(store, key)
        terminal.answer("Kept. It is used from the next start on")


def _tried(where: str, password: str) -> str:
    from inspector.plant.postgres.connection import try_login

    try:
        found = try_login(where, password, program=PROGRAM)
    except PlantError as error:
        if error.remedy:
            raise
        raise PlantError(error.what, where=error.where, remedy="Look at the address; --untried keeps it without a connection") from error
    whose = f"the station {found.station}" if found.station else "a person or a worker: a station cannot send with it"
    return f"The plant was reached, by the login of {whose}; this machine's clock is {found.clock_off_s:+.2f} s off its clock"
