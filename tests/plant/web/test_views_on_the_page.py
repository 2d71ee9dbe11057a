"""A station with two cameras over the same parts, its PostgreSQL and its SeaweedFS: a person sees both pictures of a part in Chromium."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import pytest

from inspector.app import StationContext
from inspector.core.quality.pins import ScryptCost
from inspector.core.recipe import Recipe
from inspector.core.status import CameraState, Mode
from inspector.core.types import Detection, Verdict
from inspector.core.views import PartVerdict
from inspector.lab.rig.weed_server import KEY, SECRET, WeedServer, weed
from inspector.plant.objects import PlantStore
from inspector.plant.postgres.accounts import add_person
from inspector.plant.postgres.connection import connect
from inspector.plant.web.app import plant_app
from inspector.plant.web.database import PageDatabase
from inspector.plant.web.people import PageSignIn, add_page_person
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.storage.plant_secrets import PlantSecrets, StoreKey
from tests.end_to_end.plant.walk import DESK, TELEPHONE, Walk
from tests.plant.web import browser
from tests.plant.web.page_rig import PASSWORD
from tests.plant.web.served_page import serving
from tests.runtime.line import GreyDetector, until
from tests.runtime.toy_trainer import make_recipe

if TYPE_CHECKING:
    from tests.plant.conftest import PlantDatabase

_SIDE = 128
_SETTINGS = f"""views:
- {{{{name: top, camera: "simulated:metal?trigger=software&width={_SIDE}&height={_SIDE}&seed=1", recipe: lid}}}}
- {{{{name: side, camera: "simulated:metal?trigger=software&width={_SIDE}&height={_SIDE}&seed=2", recipe: rim}}}}
plant: {{{{url: "{{url}}", store: "{{store}}", interval_s: 0.05}}}}
records: {{{{pass_every: 1}}}}
engine: {{{{trigger_deadline_s: 5, view_deadline_s: 10}}}}
"""
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


class _Station(StationContext):
    """The program with its own cameras and records, and a detector that does as it is told."""

    detectors: ClassVar[dict[str, GreyDetector]] = {}

    def pipeline(self, recipe: Recipe) -> Pipeline:
        self.detectors[recipe.id.name] = GreyDetector()
        return Pipeline(recipe, self.detectors[recipe.id.name])


def _judge(folder: Path, url: str, store: str) -> None:
    """As the program runs of its settings: two parts pass, the camera above fails the third, the one beside it cannot judge the fourth."""
    (folder / "settings.yaml").write_text(_SETTINGS.format(url=url, store=store), encoding="utf-8")
    context = _Station(folder, "cpu", "auto", True)
    for recipe in ("lid", "rim"):
        context.recipes.save(make_recipe(recipe, _SIDE, 0.0))
    views, judged = context.views(context.settings.views), list[PartVerdict]()
    views.observe(judged.append)
    try:
        for one in views.stations.values():
            until(lambda one=one: one.status().camera_state is CameraState.STREAMING and one.status().mode is Mode.INSPECTING)  # type: ignore[misc]
        anomaly = np.full((_SIDE, _SIDE), -0.3, np.float32)
        anomaly[30:50, 60:90] = 0.4
        for verdict in (Verdict.PASS, Verdict.PASS, Verdict.FAIL, Verdict.INVALID):
            top, side = context.detectors["lid"], context.detectors["rim"]
            top.answer = Detection(anomaly, 0.4) if verdict is Verdict.FAIL else None
            side.fault = ValueError("a fault of the detector") if verdict is Verdict.INVALID else None
            views.trigger()
            until(lambda: bool(judged), lambda: str(views.status()))
            assert judged.pop().verdict is verdict
        until(lambda: (told := views.status().plant) is not None and told.sent >= 4 and told.pictures_waiting == 0)
    finally:
        views.close()


def test_a_person_sees_both_pictures_of_a_part(plant_database: PlantDatabase, tmp_path: Path) -> None:
    url, password = plant_database.add_station("press 5")
    for name in ("store", "station"):
        (tmp_path / name).mkdir()
    server = WeedServer(tmp_path / "store")
    try:
        secrets = PlantSecrets(tmp_path / "station" / "plant_secrets.json")
        secrets.keep_password(url, password)
        secrets.keep_store_key(server.url, StoreKey(KEY, SECRET))
        _judge(tmp_path / "station", url, server.url)
        assert plant_database.rows("SELECT sum(passed), sum(failed), sum(invalid) FROM inspector.hours") == [(2, 1, 1)]
        assert plant_database.rows("SELECT DISTINCT view FROM inspector.events WHERE what = 'start' ORDER BY 1") == [("side",), ("top",)]
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
            assert "lid v" in at_top[3] and "rim v" in at_side[3] and at_side[3].startswith("score -")
            seen.look(*TELEPHONE)
            walk.see("telephone_two_views", path, whole=True)
            (_, *at_top), (_, *at_side) = seen.run(_BESIDE)
            assert at_top[0] == at_side[0] and at_top[1] < at_side[1], "one below the other"
            walk.see("telephone_failures", "/failures")
            assert walk.problems == []
    finally:
        server.close()
