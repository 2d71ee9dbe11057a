"""A connection to the plant's database, with an end to every wait, and what goes wrong with it in a person's words."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from inspector.core.errors import PlantError
from inspector.core.plant.outgoing import RowsRefused

Connection = psycopg.Connection[tuple[Any, ...]]

_BOUNDS: dict[str, str | int] = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
"""A network that swallows everything is noticed, by TCP itself. What the address says goes before."""
_STATEMENT_S = 60
_AT_FAULT = ("22", "23", "54")
"""Classes of SQLSTATE that blame the rows: data exception, integrity constraint, program limit exceeded (PostgreSQL, appendix A)."""
_REMEDIES = {
    "28": "A station or a worker gives it by inspector plant login, anybody else by PGPASSWORD or ~/.pgpass",
    "42501": "Give this login its rights: inspector plant add-station NAME --new-password",
    "42": "Bring the plant's database up to date: inspector plant init",
    "3D": "Look at the database's name in plant.url",
}


def connect(url: str, password: str = "", *, program: str = "inspector") -> Connection:
    """Open the database of ``url``. Without a password here libpq looks for one itself (PGPASSWORD, ~/.pgpass). Raises PlantError.

    Each statement is a transaction of its own, unless it stands in ``connection.transaction()``.
    """
    with said(url):
        given = conninfo_to_dict(url)
        more = {name: value for name, value in _BOUNDS.items() if name not in given}
        if password:
            more["password"] = password
        connection = psycopg.connect(url, autocommit=True, application_name=program, **more)  # type: ignore[arg-type]
        try:
            connection.execute(f"SET search_path = inspector, pg_temp; SET statement_timeout = '{_STATEMENT_S}s'")
        except BaseException:
            connection.close()
            raise
        return connection


@dataclass(frozen=True)
class TriedLogin:
    """``station``: whose login it is, empty for that of a person. ``clock_off_s``: how far this machine's clock is ahead of the
    database's."""

    station: str
    clock_off_s: float


def try_login(url: str, password: str, *, program: str = "inspector") -> TriedLogin:
    """Reach the plant once. Raises PlantError, also for a login that the plant gives no rights."""
    with closing(connect(url, password, program=program)) as connection, said(shown(url)):
        asked = time.time()
        found = connection.execute(
            "SELECT coalesce((SELECT name FROM stations WHERE id = this_station()), ''), extract(epoch FROM clock_timestamp())::float8"
        ).fetchone()
        assert found is not None
        return TriedLogin(found[0], (asked + time.time()) / 2 - found[1])


@contextmanager
def said(where: str) -> Iterator[None]:
    """What psycopg raises in the body becomes a PlantError that names ``where``; RowsRefused if the rows are at fault."""
    try:
        yield
    except psycopg.Error as error:
        state = error.sqlstate or ""
        if state[:2] in _AT_FAULT:
            raise RowsRefused(in_words(error)) from error
        remedy = next((_REMEDIES[key] for key in (state, state[:2]) if key in _REMEDIES), "")
        if "password" in str(error).lower():
            remedy = _REMEDIES["28"]
        raise PlantError(in_words(error), where=shown(where), remedy=remedy) from error


def in_words(error: psycopg.Error) -> str:
    """Its first line, without what libpq puts before it."""
    text = (error.diag.message_primary or str(error)).strip() or type(error).__name__
    return text.splitlines()[0].rpartition("FATAL: ")[2].strip()


def shown(url: str) -> str:
    """The address without its options."""
    return url.partition("?")[0]
