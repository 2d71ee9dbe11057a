"""``plant init``, ``add-station``, ``add-person``, ``retain``: what the owner of the plant's database does."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.plant.reaching import UrlOption, reached
from inspector.core.program import PROGRAM

if TYPE_CHECKING:
    from inspector.plant.postgres.accounts import Account


class _AskedRights(StrEnum):
    READER = "reader"
    ENGINEER = "engineer"
    PAGE = "page"


_To = Annotated[
    Path | None,
    typer.Option(
        "--to", metavar="FILE", show_default=False, help="Write the password to this file, which nobody else may read, instead of here."
    ),
]
_RightsOption = Annotated[
    _AskedRights, typer.Option("--rights", help="To read all, to publish and approve recipes too, or to serve the page.")
]
_NewPassword = Annotated[
    bool, typer.Option("--new-password", help="The station is known already: give it another password; the old one ends.")
]
_OWNER = "postgresql://owner@db.plant.example/plant"


def add_database(group: typer.Typer, make_context: MakeContext) -> None:
    """Add the commands."""
    _add_init(group, make_context)
    _add_accounts(group, make_context)
    _add_retain(group, make_context)


def _add_init(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("init", epilog=f"Example: {PROGRAM} plant init --url {_OWNER}")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def init(context: CommandContext, url: UrlOption = None) -> None:
        """Make the plant's tables in an empty database, or bring them up to date after an update. As the owner of the database, who may
        make roles. What is up to date already is left as it is."""
        terminal = Terminal(context.quiet)
        with reached(context, url) as (connection, where):
            from inspector.plant.postgres.migration import migrate

            applied = migrate(connection, where)
        terminal.answer(f"Applied: {', '.join(applied)}" if applied else "The plant's database is up to date")


def _add_accounts(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("add-station", epilog=f"Example: {PROGRAM} plant add-station 'press 4' --url {_OWNER}")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def add_station(
        context: CommandContext,
        name: Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="How the station is called at the plant.")],
        url: UrlOption = None,
        site: Annotated[str, typer.Option("--site", metavar="TEXT", show_default=False, help="Where it stands.")] = "",
        line: Annotated[str, typer.Option("--line", metavar="TEXT", show_default=False, help="At which line.")] = "",
        new_password: _NewPassword = False,
        to: _To = None,
    ) -> None:
        """Let a station write its own rows, and nothing else. Its password is shown once: type it at the station, at plant login."""
        with reached(context, url) as (connection, where):
            from inspector.plant.postgres import accounts

            account = accounts.add_station(connection, where, name, site=site, line=line, new_password=new_password)
        _tell(Terminal(context.quiet), account, to)

    @group.command("add-person", epilog=f"Example: {PROGRAM} plant add-person grafana --rights reader --url {_OWNER}")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def add_person(
        context: CommandContext,
        name: Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Of the login.")],
        url: UrlOption = None,
        rights: _RightsOption = _AskedRights.READER,
        to: _To = None,
    ) -> None:
        """Let a person, or a program such as a dashboard, log in to the plant's database. Once more gives another password,
        and these rights instead of those of before."""
        with reached(context, url) as (connection, where):
            from inspector.plant.postgres import accounts

            account = accounts.add_person(connection, where, name, rights.value)
        _tell(Terminal(context.quiet), account, to)


def _add_retain(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("retain", epilog=f"Example: {PROGRAM} plant retain --days 90 --url {_OWNER}")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def retain(
        context: CommandContext,
        days: Annotated[int, typer.Option("--days", min=1, max=36_500, show_default=False, help="Parts of months that ended before go.")],
        url: UrlOption = None,
    ) -> None:
        """Drop the parts of old months; the figures of each minute, lots and the stations' audits stay. As the owner, once a day.

        Pictures in the store are left: let the store's own rules remove them."""
        with reached(context, url) as (connection, where):
            from inspector.plant.postgres import retention

            gone = retention.retain(connection, where, days)
        shown = {"months": ", ".join(gone.months) or "none", "rows of parts with a wrong clock": gone.other_rows}
        Terminal(context.quiet).answer(facts({**shown, "rows that name pictures": gone.file_rows}))


def _tell(terminal: Terminal, account: Account, to: Path | None) -> None:
    if to is not None:
        from inspector.storage.atomic import write_bytes

        write_bytes(to, f"{account.password}\n".encode(), private=True)
    password = f"in {to}" if to is not None else f"{account.password} (shown this once)"
    terminal.answer(facts({"name": account.name, "url": account.url, "password": password}))
