"""The pages of FAIL pictures together have each part once, also where many have one time."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import closing
from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from inspector.core.plant.outgoing import PARTS, Portion
from inspector.plant.postgres.accounts import add_person
from inspector.plant.postgres.connection import connect
from inspector.plant.postgres.writer import PlantWriter
from inspector.plant.web.people import add_page_person
from inspector.plant.web.reading.parts import A_PAGE
from tests.plant.conftest import PlantDatabase
from tests.plant.test_schema import a_row
from tests.plant.web.conftest import CHEAP
from tests.plant.web.page_rig import PASSWORD, PagePlant

NOW = time.time()
_OLDER = re.compile(r'href="([^"]+)">Older ones')
_PART = re.compile(r'<a href="(/parts/[^"]+)"')


@pytest.fixture
def reader(plant_database: PlantDatabase, tmp_path: Path) -> Iterator[TestClient]:
    """Somebody signed in at the page of an empty plant."""
    with closing(connect(plant_database.url, plant_database.password)) as owner:
        login = add_person(owner, plant_database.url, f"page of {plant_database.name}", "page")
        add_page_person(owner, "Rita", "reader", PASSWORD, cost=CHEAP)
    plant = PagePlant(plant_database.url, plant_database.password, tmp_path, login, {}, CHEAP)
    with TestClient(plant.app(), base_url="http://plant", follow_redirects=False) as client:
        plant.sign_in(client, "Rita")
        yield client


def tell(plant_database: PlantDatabase, times: dict[str, list[float]]) -> None:
    """Each station has failed a part at each of these times."""
    for station, its_times in times.items():
        with PlantWriter(*plant_database.add_station(station)) as writer:
            writer.send(Portion(PARTS, [a_row(number, at, "FAIL") for number, at in enumerate(its_times, 1)]))


def walked(reader: TestClient, path: str = "/failures") -> list[list[str]]:
    """The parts of each page, from this one to the oldest."""
    pages = []
    more: str | None = path
    while more is not None:
        text = reader.get(more).text
        pages.append(_PART.findall(text))
        assert len(pages) < 30, "it goes round"
        older = _OLDER.search(text)
        more = "/failures" + unescape(older[1]) if older else None
    return pages


@pytest.mark.parametrize(
    "times",
    [
        # The boundary falls into three parts of one picture.
        {"press 1": [NOW - 1000 + n for n in range(7)] + [NOW - 900] * 3 + [NOW - 800 + n for n in range(23)]},
        # Stations that are triggered together.
        {name: [NOW - 1000 + n for n in range(20)] for name in ("press 1", "press 2", "press 3")},
        # More parts of one time than a page shows, of two stations.
        {"press 1": [NOW - 900] * 60, "press 2": [NOW - 900] * 30 + [NOW - 800, NOW - 1000]},
    ],
    ids=["a picture", "stations together", "more than a page"],
)
@pytest.mark.parametrize("filtered", ["", "?station=1&verdict=FAIL"])
def test_each_part_is_on_one_page(plant_database: PlantDatabase, reader: TestClient, times: dict[str, list[float]], filtered: str) -> None:
    tell(plant_database, times)
    pages = walked(reader, f"/failures{filtered}")
    where = "WHERE station = 1" if filtered else ""
    asked = f"SELECT station, run, part FROM inspector.verdicts {where} ORDER BY at DESC, station DESC, part DESC"
    ordered = [f"/parts/{station}/{run}/{part}" for station, run, part in plant_database.rows(asked)]
    assert [one for page in pages for one in page] == ordered
    assert [len(page) for page in pages[:-1]] == [A_PAGE] * (len(pages) - 1)


def test_an_address_of_before_with_the_time_alone_goes_on_behind_that_time(plant_database: PlantDatabase, reader: TestClient) -> None:
    tell(plant_database, {"press 1": [NOW - 1000, NOW - 900, NOW - 900, NOW - 800]})
    at = plant_database.rows(
        """SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') FROM inspector.verdicts WHERE part = 2"""
    )
    answer = reader.get("/failures", params={"before": f"{at[0][0]}+00:00"})
    assert _PART.findall(answer.text) == ["/parts/1/r1/1"]
