"""A drawn plant in a real PostgreSQL, and its page: as an application, and as a server for a browser."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("starlette", reason="the extra [plant] is not installed")

from starlette.testclient import TestClient

from inspector.core.quality.pins import ScryptCost
from tests.plant.web.page_rig import PagePlant, page_plant

if TYPE_CHECKING:
    from inspector.lab.rig.postgres_server import PostgresServer

CHEAP = ScryptCost(2**4, 8, 1)


@pytest.fixture(autouse=True)
def no_leftover_threads(standing_threads: None) -> Iterator[None]:
    """As for all tests; but the threads of the page's server, which serve all tests, end with it."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    left = [name for name in left if name != "AnyIO worker thread"]
    assert not left, f"threads were left behind: {left}"


@dataclass(frozen=True)
class SignedIn:
    """Browsers without a window: of nobody, a reader and an engineer."""

    plant: PagePlant
    nobody: TestClient
    reader: TestClient
    engineer: TestClient


@pytest.fixture(scope="session")
def drawn(postgres_server: PostgresServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PagePlant]:
    """The drawn plant, once for all tests, which leave it as they found it. A station is gone after half an hour: they take a while."""
    folder: Path = tmp_path_factory.mktemp("plant_store")
    with closing(postgres_server.connect("postgres")) as owner:
        owner.execute("DROP DATABASE IF EXISTS page_plant WITH (FORCE)")
        owner.execute("CREATE DATABASE page_plant TEMPLATE template_of_plant")
    plant = page_plant(postgres_server.url("page_plant"), postgres_server.password, folder, CHEAP)
    plant.act("UPDATE inspector.alarm_limits SET \"limit\" = 1800 WHERE kind = 'gone_s'")
    yield plant
    with closing(postgres_server.connect("postgres")) as owner:
        owner.execute("DROP DATABASE page_plant WITH (FORCE)")


@pytest.fixture(scope="session")
def page(drawn: PagePlant) -> Iterator[SignedIn]:
    """The page, with somebody signed in at each level."""
    with TestClient(drawn.app(), base_url="http://plant", follow_redirects=False) as nobody:
        reader, engineer = (TestClient(nobody.app, base_url="http://plant", follow_redirects=False) for _ in range(2))
        drawn.sign_in(reader, "Rita")
        drawn.sign_in(engineer, "Emil")
        yield SignedIn(drawn, nobody, reader, engineer)
