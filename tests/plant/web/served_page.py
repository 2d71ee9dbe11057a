"""The page of the drawn plant as a server of this process, for a browser."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from inspector.core.quality.pins import ScryptCost
from inspector.lab.rig.postgres_server import PostgresServer, free_port
from inspector.plant.postgres.connection import connect
from inspector.plant.postgres.migration import migrate
from tests.plant.web.page_rig import PagePlant, page_plant


@dataclass(frozen=True)
class ServedPage:
    """``address``: of its first page, without a slash."""

    address: str
    plant: PagePlant


@contextmanager
def database_server() -> Iterator[PostgresServer]:
    """A server for a script; tests have a fixture."""
    server = PostgresServer()
    try:
        server.start()
        yield server
    finally:
        server.close()


@contextmanager
def served(server: PostgresServer, folder: Path) -> Iterator[ServedPage]:
    """A database of its own with the drawn plant, and its page on 127.0.0.1."""
    with closing(server.connect("postgres")) as owner:
        owner.execute("DROP DATABASE IF EXISTS served_page WITH (FORCE)")
        owner.execute("CREATE DATABASE served_page")
    url = server.url("served_page")
    with closing(connect(url, server.password)) as owner:
        migrate(owner, url)
    plant = page_plant(url, server.password, folder, ScryptCost(2**4, 8, 1))
    with serving(plant.app()) as address:
        yield ServedPage(address, plant)


@contextmanager
def serving(app: Starlette) -> Iterator[str]:
    """The address of this application on 127.0.0.1."""
    port = free_port()
    page = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_config=None, ws="none"))
    thread = threading.Thread(target=page.run, name="page")
    thread.start()
    try:
        until = time.monotonic() + 20
        while not page.started:
            assert time.monotonic() < until and thread.is_alive(), "the page did not begin"
            time.sleep(0.02)
        yield f"http://127.0.0.1:{port}"
    finally:
        page.should_exit = True
        thread.join(10)
