"""A running station whose settings name a plant: rows, pictures and how it is arrive; it goes on without one."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("psycopg", reason="the extra [plant] is not installed")

from inspector.camera.base import Delivery
from inspector.camera.files.picture_file import picture_of
from inspector.core.settings import Settings
from inspector.plant.work_book import EvidenceChoice, WorkBook
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.plant_secrets import PlantSecrets
from tests.plant.conftest import PlantDatabase
from tests.runtime.line import BAD, SETTINGS, Line, shot, until, with_records
from tests.runtime.views_rig import Rig


@pytest.fixture
def make_line(tmp_path: Path) -> Iterator[Callable[[Settings], Line]]:
    made: list[Line] = []

    def make(settings: Settings) -> Line:
        made.append(Line(tmp_path, settings=settings))
        return made[-1]

    yield make
    for line in made:
        line.close()


def test_rows_and_pictures_of_a_station_arrive(
    plant_database: PlantDatabase, make_line: Callable[[Settings], Line], tmp_path: Path
) -> None:
    url, password = plant_database.add_station("press 4")
    PlantSecrets(tmp_path / "plant_secrets.json").keep_password(url, password)
    store = tmp_path / "store"
    plant = replace(SETTINGS.plant, url=url, store=store.as_uri(), interval_s=0.05)
    line = make_line(replace(with_records(keep=True, pass_every=1), plant=plant))
    line.scripted(Delivery.REPLAY).give(shot(1), shot(2, BAD), shot(3), None)
    line.start()
    line.until_judged(3)
    status = line.until(lambda now: now.plant is not None and now.plant.pictures_waiting == 0 and now.plant.sent > 3)
    assert status.plant is not None
    assert status.plant.problem == ""
    assert abs(status.plant.clock_off_s) < 1
    line.close()
    assert plant_database.rows("SELECT part, verdict FROM inspector.verdicts ORDER BY part") == [(1, "PASS"), (2, "FAIL"), (3, "PASS")]
    assert plant_database.rows("SELECT passed, failed FROM inspector.standing") == [(2, 1)]
    assert plant_database.rows("SELECT count(*) FROM inspector.events WHERE what = 'stop'") == [(1,)]
    files = plant_database.rows("SELECT name, sha256, part FROM inspector.evidence JOIN inspector.verdicts USING (station, run, part, at)")
    assert {name for name, *_ in files} == {"record", "picture", "map", "mask"}
    for _, sha256, part in files:
        assert part == 2
        kept = (store / "evidence" / str(sha256)[:2] / str(sha256)).read_bytes()
        assert hashlib.sha256(kept).hexdigest() == sha256
    with closing(plant_database.server.connect(plant_database.name)) as owner:
        owner.execute("SET search_path = inspector")
        (chosen,) = WorkBook(owner, plant_database.url).evidence(EvidenceChoice(station="press 4"))
    assert chosen.before == "FAIL"
    assert picture_of((store / chosen.key).read_bytes(), Path(chosen.name)).shape == shot(2, BAD).image.shape
    assert len(list((tmp_path / "records").rglob("*.json"))) == 3, "what is kept here stays here"


def test_a_part_that_several_cameras_see_is_one_row(plant_database: PlantDatabase, tmp_path: Path) -> None:
    url, password = plant_database.add_station("press 5")
    PlantSecrets(tmp_path / "plant_secrets.json").keep_password(url, password)
    (tmp_path / "views").mkdir()
    with closing(StationDatabase(tmp_path / "views" / "station.db")) as database:
        rig = Rig(tmp_path, database, plant=replace(SETTINGS.plant, url=url, interval_s=0.05))
        try:
            rig.ready()
            rig.part()
            until(lambda: (told := rig.views.status().plant) is not None and told.sent > 0)
        finally:
            rig.close()
    assert plant_database.rows("SELECT count(*) FROM inspector.verdicts") == [(1,)]
    assert plant_database.rows("SELECT camera LIKE '%top streaming: live; side streaming: live' FROM inspector.standing") == [(True,)]


def test_a_plant_that_is_not_there_costs_the_line_nothing(make_line: Callable[[Settings], Line]) -> None:
    line = make_line(replace(SETTINGS, plant=replace(SETTINGS.plant, url="postgresql://nobody@127.0.0.1:1/plant", interval_s=0.05)))
    line.scripted(Delivery.REPLAY).give(shot(1), shot(2), None)
    line.start()
    line.until_judged(2)
    status = line.until(lambda now: now.plant is not None and bool(now.plant.problem) and now.plant.waiting >= 2)
    assert status.plant is not None
    assert "127.0.0.1:1/plant" in status.plant.problem
