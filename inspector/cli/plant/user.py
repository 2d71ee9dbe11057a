"""``plant user``: the people of the plant's page."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.people.signing import secret
from inspector.cli.plant.reaching import UrlOption, reached
from inspector.core.errors import SignInRefused
from inspector.core.program import PROGRAM

PASSWORD = "INSPECTOR_PAGE_PASSWORD"
_OWNER = "postgresql://owner@db.plant.example/plant"


class _PageRights(StrEnum):
    READER = "reader"
    ENGINEER = "engineer"


_Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the person.")]
_Rights = Annotated[_PageRights, typer.Option("--rights", help="To read, or also to ask approvers for a signature.")]


def add_user(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``user`` and its commands."""
    users = typer.Typer(
        no_args_is_help=True,
        help="People of the plant's page: to be changed by the owner of the database.",
        epilog=f"Example: {PROGRAM} plant user add Anna --rights engineer --url {_OWNER}",
    )
    group.add_typer(users, name="user")
    _add_reading(users, make_context)
    _add_changes(users, make_context)


def _add_reading(users: typer.Typer, make_context: MakeContext) -> None:
    @users.command("list", epilog=f"Example: {PROGRAM} plant user list --url {_OWNER}")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def list_all(context: CommandContext, url: UrlOption = None) -> None:
        """Who may see the page. No password is shown: nobody can read one."""
        with reached(context, url) as (connection, _):
            from inspector.plant.web.people import page_people

            people = page_people(connection)
        listed = table("name", "rights", "since", "locked until")
        for one in people:
            locked = f"{one.locked_until.astimezone():%H:%M:%S}" if one.locked_until else ""
            add_row(listed, one.name, one.rights, f"{one.added_at.astimezone():%Y-%m-%d}", locked)
        Terminal(context.quiet).answer(listed if people else f"Nobody was added: {PROGRAM} plant user add NAME")


def _add_changes(users: typer.Typer, make_context: MakeContext) -> None:
    @users.command("add", epilog=f"Example: {PROGRAM} plant user add Anna --rights engineer --url {_OWNER}")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def add(context: CommandContext, name: _Name, rights: _Rights = _PageRights.READER, url: UrlOption = None) -> None:
        """Let a person see the page; the password is asked for."""
        with reached(context, url) as (connection, _):
            from inspector.plant.web.people import add_page_person

            kept = add_page_person(connection, name, rights.value, _new_password(name))
        Terminal(context.quiet).note(f"{kept} ({rights.value}) can sign in from now on")

    @users.command("password", epilog=f"Example: {PROGRAM} plant user password Anna --url {_OWNER}")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def password(context: CommandContext, name: _Name, url: UrlOption = None) -> None:
        """Give a person another password; wherever this person has signed in, that ends."""
        with reached(context, url) as (connection, _):
            from inspector.plant.web.people import set_page_password

            set_page_password(connection, name, _new_password(name))
        Terminal(context.quiet).note(f"{name} has another password")

    @users.command("remove", epilog=f"Example: {PROGRAM} plant user remove Anna --url {_OWNER}")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def remove(context: CommandContext, name: _Name, url: UrlOption = None) -> None:
        """Take the page away from a person. What this person did stays in the page's audit."""
        with reached(context, url) as (connection, _):
            from inspector.plant.web.people import remove_page_person

            remove_page_person(connection, name)
        Terminal(context.quiet).note(f"{name} was removed")


def _new_password(name: str) -> str:
    """Typed twice, or given by the environment."""
    import os

    is_given = PASSWORD in os.environ or f"{PASSWORD}_FD" in os.environ
    first = secret(f"Password for {name} on the page: ", PASSWORD, "the password")
    if not is_given and secret("The same again: ", PASSWORD, "the password") != first:
        raise SignInRefused("it was not the same twice")
    return first
