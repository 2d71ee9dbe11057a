"""The plant's database for tests: one server a session, one database a test."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:  # the libraries of the plant are an extra
    from tests.plant.postgres_server import PostgresServer

_count = itertools.count(1)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A running server whose database ``template_of_plant`` has the schema; skips where there is none."""
    pytest.importorskip("psycopg", reason="the extra [plant] is not installed")
    from inspector.plant.postgres.connection import connect
    from inspector.plant.postgres.migration import migrate
    from tests.plant.postgres_server import PostgresServer, missing

    if why := missing():
        pytest.skip(why)
    server = PostgresServer()
    try:
        server.start()
        with closing(server.connect("postgres")) as owner:
            owner.execute("CREATE DATABASE template_of_plant")
        url = server.url("template_of_plant")
        with closing(connect(url, server.password)) as owner:
            migrate(owner, url)
        yield server
    finally:
        server.close()


@dataclass(frozen=True)
class PlantDatabase:
    """A database of one test. ``url`` and ``password``: of its owner."""

    server: PostgresServer
    name: str

    @property
    def url(self) -> str:
        return self.server.url(self.name)

    @property
    def password(self) -> str:
        return self.server.password

    def rows(self, statement: str) -> list[tuple[object, ...]]:
        with closing(self.server.connect(self.name)) as owner:
            return owner.execute(statement).fetchall()

    def add_station(self, name: str) -> tuple[str, str]:
        """URL and password of a station."""
        from inspector.plant.postgres.accounts import add_station
        from inspector.plant.postgres.connection import connect

        with closing(connect(self.url, self.password)) as owner:
            account = add_station(owner, self.url, name)
        return account.url, account.password


@pytest.fixture
def plant_database(postgres_server: PostgresServer) -> Iterator[PlantDatabase]:
    """A database with the schema and nothing in it."""
    name = f"plant_{next(_count)}"
    with closing(postgres_server.connect("postgres")) as owner:
        owner.execute(f"CREATE DATABASE {name} TEMPLATE template_of_plant")
    yield PlantDatabase(postgres_server, name)
    with closing(postgres_server.connect("postgres")) as owner:
        owner.execute(f"DROP DATABASE {name} WITH (FORCE)")
