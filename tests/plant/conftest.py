"""The plant's database for tests: one server a session, one database a test."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:  # the libraries of the plant are an extra
    from inspector.lab.rig.postgres_server import PostgresServer

_count = itertools.count(1)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A running server whose database ``template_of_plant`` has the schema; skips where there is none."""
    pytest.importorskip("psycopg", reason="the extra [plant] is not installed")
    from inspector.lab.rig.postgres_server import PostgresServer, missing

    if why := missing():
        pytest.skip(why)
    server = PostgresServer()
    try:
        server.start()
        server.make_plant("template_of_plant")
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
        return self.server.add_station(name, self.name)


@pytest.fixture
def plant_database(postgres_server: PostgresServer) -> Iterator[PlantDatabase]:
    """A database with the schema and nothing in it."""
    name = f"plant_{next(_count)}"
    with closing(postgres_server.connect("postgres")) as owner:
        owner.execute(f"CREATE DATABASE {name} TEMPLATE template_of_plant")
    yield PlantDatabase(postgres_server, name)
    with closing(postgres_server.connect("postgres")) as owner:
        owner.execute(f"DROP DATABASE {name} WITH (FORCE)")
