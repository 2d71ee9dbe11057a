"""A station with two cameras over the same parts, its PostgreSQL and its SeaweedFS: a person sees both pictures of a part in Chromium."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inspector.core.quality.pins import ScryptCost
from inspector.core.types import Verdict
from inspector.lab.rig.weed_server import KEY, SECRET, WeedServer, weed
from inspector.plant.objects import PlantStore
from inspector.plant.postgres.accounts import add_person
from inspector.plant.postgres.connection import connect
from inspector.plant.web.app import plant_app
from inspector.plant.web.database import PageDatabase
from inspector.plant.web.people import PageSignIn, add_page_person
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.plant_secrets import PlantSecrets, StoreKey
from tests.end_to_end.plant.walk import DESK, TELEPHONE, Walk
from tests.plant.web import browser
from tests.plant.web.page_rig import PASSWORD
from tests.plant.web.served_page import serving
from tests.runtime.line import BAD, GOOD, SETTINGS, until
from tests.runtime.views_rig import Rig

if TYPE_CHECKING:
    from tests.plant.conftest import PlantDatabase

CHEAP = ScryptCost(2**4, 8, 1)
_BESIDE = """Array.from(document.querySelectorAll('.view')).map(one => {
    const place = one.getBoundingClientRect(), image = one.querySelector('img');
    return [one.querySelector('h2').textContent.trim().split(/\\s+/).slice(0, 2).join(' '), Math.round(place.left), Math.round(place.top),
        image ? image.naturalWidth : 0, one.querySelector('p').textContent.trim()] })"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(browser.missing()), reason=browser.missing() or "there is one"),
    pytest.mark.skipif(not weed(), reason="SeaweedFS (weed) is not installed"),
]


def _judge(folder: Path, url: str, store: str) -> None:
    """Three parts: both good, one that the camera above fails, one of which the camera beside has lost the picture."""
    plant = replace(SETTINGS.plant, url=url, store=store, interval_s=0.05)
    keeping = replace(SETTINGS.records, keep=True, pass_every=1)
    with closing(StationDatabase(folder / "views" / "station.db")) as database:
        rig = Rig(folder, database, plant=plant, recipes={"top": "lid", "side": "rim"}, keep=keeping)
        try:
            rig.ready()
            rig.devices["side"].lose = {2}
            for grey, verdict in ((GOOD, Verdict.PASS), (BAD, Verdict.FAIL), (GOOD, Verdict.INVALID)):
                rig.shows("top", grey)
                rig.shows("side", GOOD)
                assert rig.part().verdict is verdict
            until(lambda: (told := rig.views.status().plant) is not None and told.sent >= 3 and told.pictures_waiting == 0)
        finally:
            rig.close()


def test_a_person_sees_both_pictures_of_a_part(plant_database: PlantDatabase, tmp_path: Path) -> None:
    url, password = plant_database.add_station("press 5")
    for name in ("store", "views"):
        (tmp_path / name).mkdir()
    server = WeedServer(tmp_path / "store")
    try:
        secrets = PlantSecrets(tmp_path / "plant_secrets.json")
        secrets.keep_password(url, password)
        secrets.keep_store_key(server.url, StoreKey(KEY, SECRET))
        _judge(tmp_path, url, server.url)
        with closing(connect(plant_database.url, plant_database.password)) as owner:
            login = add_person(owner, plant_database.url, f"page of {plant_database.name}", "page")
            add_page_person(owner, "Rita", "reader", PASSWORD, cost=CHEAP)
        database = PageDatabase(login.url, login.password, most=3)
        store = PlantStore(server.url, KEY, SECRET)
        app = plant_app(database, store.get, b"key of a test", "token", secure=False, sign_in=PageSignIn(database, CHEAP))
        with serving(app) as address, browser.Browser() as seen:
            walk = Walk(seen, address, tmp_path / "pictures")
            seen.look(*DESK)
            walk.sign_in("Rita")
            assert seen.run("document.querySelector('tbody tr').textContent.includes('press 5')")
            walk.see("failures", "/failures")
            assert seen.run("document.querySelectorAll('.cards li').length") == 2, "a part of two views is one"
            path = str(seen.run("document.querySelector('.cards li:nth-child(2) a').getAttribute('href')"))
            walk.see("desk_two_views", path, whole=True)
            (top, *at_top), (side, *at_side) = seen.run(_BESIDE)
            assert (top, side) == ("top FAIL", "side PASS")
            assert at_top[0] < at_side[0] and at_top[1] == at_side[1], "side by side"
            assert at_top[2] == at_side[2] == 128
            assert "lid v" in at_top[3] and "rim v" in at_side[3] and at_side[3].startswith("score -0.6")
            seen.look(*TELEPHONE)
            walk.see("telephone_two_views", path, whole=True)
            (_, *at_top), (_, *at_side) = seen.run(_BESIDE)
            assert at_top[0] == at_side[0] and at_top[1] < at_side[1], "one below the other"
            walk.see("telephone_failures", "/failures")
            assert walk.problems == []
    finally:
        server.close()
