"""The page of a drawn plant, with two people: Rita reads, Emil is an engineer."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.testclient import TestClient

from inspector.core.quality.pins import SCRYPT_COST, ScryptCost
from inspector.plant.objects import PlantStore
from inspector.plant.postgres.accounts import Account, add_person
from inspector.plant.postgres.connection import Connection, connect
from inspector.plant.web.app import plant_app
from inspector.plant.web.database import PageDatabase
from inspector.plant.web.people import PageSignIn, add_page_person
from tests.plant.web.drawn_plant import draw_plant

PASSWORD = "seven washers in a row"
TOKEN = "token-of-the-metrics"


@dataclass(frozen=True)
class PagePlant:
    """``login``: the page's own at the database; ``numbers``: station -> number."""

    url: str
    password: str
    folder: Path
    login: Account
    numbers: dict[str, int]
    cost: ScryptCost

    def owner(self) -> Connection:
        return connect(self.url, self.password)

    def rows(self, statement: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        with closing(self.owner()) as owner:
            return owner.execute(statement.encode(), values or None).fetchall()

    def act(self, statement: str, values: tuple[Any, ...] = ()) -> None:
        with closing(self.owner()) as owner:
            owner.execute(statement.encode(), values or None)

    def database(self) -> PageDatabase:
        return PageDatabase(self.login.url, self.login.password, most=3)

    def app(self, *, secure: bool = False) -> Starlette:
        database = self.database()
        store = PlantStore(self.folder.as_uri())
        return plant_app(database, store.get, b"key of a test", TOKEN, secure=secure, sign_in=PageSignIn(database, self.cost))

    def sign_in(self, client: TestClient, name: str, password: str = PASSWORD, path: str = "/sign-in") -> Any:
        token = token_of(client.get(path).text)
        return client.post("/sign-in", data={"token": token, "next": "/", "name": name, "password": password})


def page_plant(url: str, password: str, folder: Path, cost: ScryptCost = SCRYPT_COST) -> PagePlant:
    """Draw the plant into a database that has the schema, as its owner."""
    with closing(connect(url, password)) as owner:
        numbers = draw_plant(owner, folder)
        # A login is one of the whole server: each database of a test has its own.
        login = add_person(owner, url, f"page of {url.rpartition('/')[2]}", "page")
        add_page_person(owner, "Rita", "reader", PASSWORD, cost=cost)
        add_page_person(owner, "Emil", "engineer", PASSWORD, cost=cost)
    return PagePlant(url, password, folder, login, numbers, cost)


def token_of(page: str) -> str:
    """The token of a page's first form."""
    found = re.search(r'name="token" value="([^"]+)"', page)
    assert found, page[:500]
    return found[1]
