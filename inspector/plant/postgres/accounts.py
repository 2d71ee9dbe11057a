"""Who may log in to the plant's database: a role for each station, and people who read or approve."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from typing import Literal

from psycopg import sql

from inspector.core.errors import PlantError
from inspector.plant.postgres.connection import Connection, said, shown

Rights = Literal["station", "reader", "engineer", "page"]
_OF_PEOPLE: tuple[Rights, ...] = ("reader", "engineer", "page")
_LONGEST = 50
_PASSWORD_BYTES = 24


@dataclass(frozen=True)
class Account:
    """A login with its password, which is known only here and now. ``url``: what the settings of a station have as ``plant.url``."""

    name: str
    login: str
    password: str
    url: str


def add_station(connection: Connection, url: str, name: str, *, site: str = "", line: str = "", new_password: bool = False) -> Account:
    """Let a station write to the plant. ``new_password``: it is known already, and its old password ends. Raises PlantError."""
    with said(url), connection.transaction():
        found = connection.execute("SELECT login FROM inspector.stations WHERE name = %s", (name,)).fetchone()
        if found is not None and not new_password:
            remedy = "Take another name, or give it another password with --new-password"
            raise PlantError(f"there is a station {name!r} already", where=shown(url), remedy=remedy)
        login = _free_login(connection, f"station_{_plain(name)}") if found is None else str(found[0])
        password = _let_in(connection, login, "station")
        if found is None:
            values = (name, login, site, line)
            connection.execute("INSERT INTO inspector.stations (name, login, site, line) VALUES (%s, %s, %s, %s)", values)
    return Account(name, login, password, url_for(url, login))


def add_person(connection: Connection, url: str, name: str, rights: Rights) -> Account:
    """Let a person, or a program such as a dashboard, read the plant (reader), or publish and approve there too (engineer);
    page: the web page, which also signs its people in. A person who is known gets another password, and these rights instead of those of
    before. Raises PlantError for a login that is no person's: of a station, of the owner, of something else on this server."""
    with said(url), connection.transaction():
        login = _plain(name)
        _end_rights(connection, url, login)
        password = _let_in(connection, login, rights)
    return Account(name, login, password, url_for(url, login))


def url_for(url: str, login: str) -> str:
    """The same database under another login, without a password."""
    return re.sub(r"^postgresql://(?:[^/@]*@)?", f"postgresql://{login}@", url)


def _let_in(connection: Connection, login: str, rights: Rights) -> str:
    """Within a transaction: the role, in the group of its rights, with a new password. The server is given a verifier (SCRAM), never the
    password: it stands in no log."""
    password = secrets.token_urlsafe(_PASSWORD_BYTES)
    verifier = connection.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode()
    there = connection.execute("SELECT FROM pg_roles WHERE rolname = %s", (login,)).fetchone()
    doing = "CREATE ROLE {} LOGIN PASSWORD {}" if there is None else "ALTER ROLE {} LOGIN PASSWORD {}"
    connection.execute(sql.SQL(doing).format(sql.Identifier(login), sql.Literal(verifier)))
    connection.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(f"inspector_{rights}"), sql.Identifier(login)))
    return password


def _end_rights(connection: Connection, url: str, login: str) -> None:
    """Within a transaction: a person's rights of before end. Nothing where there is no such role."""
    found = connection.execute(
        """SELECT array(SELECT groups.rolname::text FROM pg_auth_members JOIN pg_roles AS groups ON groups.oid = roleid
            WHERE member = roles.oid), roles.rolname = current_user FROM pg_roles AS roles WHERE rolname = %s""",
        (login,),
    ).fetchone()
    if found is None:
        return
    groups, is_owner = set(found[0]), found[1]
    known = groups & {f"inspector_{rights}" for rights in _OF_PEOPLE}
    if is_owner or not known or "inspector_station" in groups:
        what = f"there is a login {login!r} on this server already, and it is no person's of the plant"
        raise PlantError(what, where=shown(url), remedy="Take another name")
    for group in sorted(known):
        connection.execute(sql.SQL("REVOKE {} FROM {}").format(sql.Identifier(group), sql.Identifier(login)))


def _free_login(connection: Connection, wanted: str) -> str:
    taken = {row[0] for row in connection.execute("SELECT rolname FROM pg_roles")}
    number = 1
    login = wanted
    while login in taken:
        number += 1
        login = f"{wanted}_{number}"
    return login


def _plain(name: str) -> str:
    """As a role's name that stands in an address: small letters, digits and _."""
    return re.sub(r"[^a-z0-9]+", "_", name.lower())[:_LONGEST].strip("_") or "one"
