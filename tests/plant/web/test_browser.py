"""The page in a real Chromium: a person signs in, looks around at a desk and on a telephone, and sees what happens without a reload."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.plant.walk import DESK, TELEPHONE, Walk
from tests.plant.web import browser
from tests.plant.web.served_page import served

if TYPE_CHECKING:
    from inspector.lab.rig.postgres_server import PostgresServer

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(browser.missing()), reason=browser.missing() or "there is one")]


def test_a_person_looks_around_and_sees_a_station_fail(postgres_server: PostgresServer, tmp_path: Path) -> None:
    with served(postgres_server, tmp_path / "store") as page, browser.Browser() as seen:
        walk = Walk(seen, page.address, tmp_path / "pictures")
        seen.look(*DESK)
        walk.sign_in("Emil")
        assert seen.run("document.querySelector('h1').textContent") == "Stations"
        page.plant.act("UPDATE inspector.standing SET problem = 'the light is off' WHERE station = %s", (page.plant.numbers["press 1"],))
        row = f"document.querySelector('a[href=\"/stations/{page.plant.numbers['press 1']}\"]').closest('tr').textContent"
        look = f"const look = () => {row}.includes('fault') ? done(true) : setTimeout(look, 50); look();"
        assert seen.run(f"new Promise(done => {{ {look} }})") is True
        seen.look(*TELEPHONE)
        for name, path in (("stations", "/"), ("failures", "/failures"), ("recipes", "/recipes"), ("alarms", "/alarms")):
            walk.see(name, path)
        assert walk.problems == []
        assert (tmp_path / "pictures" / "recipes.png").stat().st_size > 5000
