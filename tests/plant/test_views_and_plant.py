"""Several cameras that see one part together: one row at the plant, and the pictures of every view, whatever is killed."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("psycopg", reason="the extra [plant] is not installed")
pytest.importorskip("obstore", reason="the extra [plant] is not installed")

from inspector.core.plant.keys import evidence_key
from inspector.core.plant.outgoing import AUDIT, chain_of_view
from inspector.core.quality.people import By
from inspector.core.types import Verdict
from inspector.runtime.multi_view import MultiView
from inspector.runtime.recording.part_book import this_run
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.joined_parts import JoinedParts
from inspector.storage.ledger.outbox import OutboxReader, read_outbox
from inspector.storage.plant_secrets import PlantSecrets
from inspector.storage.records.store import RecordStore
from tests.plant import view_ledgers
from tests.plant.conftest import PlantDatabase
from tests.plant.view_ledgers import RUN, group, keep, kept, sender
from tests.runtime.line import BAD, GOOD, SETTINGS, until
from tests.runtime.views_rig import Rig

PASS, FAIL, INVALID = Verdict.PASS, Verdict.FAIL, Verdict.INVALID
FILES = """SELECT v.part, e.view, e.name FROM inspector.evidence e JOIN inspector.verdicts v USING (station, run, part, at)
    WHERE e.name <> 'map' ORDER BY 1, e.view DESC, 3"""


def known_at(plant_database: PlantDatabase, folder: Path, name: str = "press 5") -> str:
    """The URL of a new station, whose password stands in the folder."""
    url, password = plant_database.add_station(name)
    folder.mkdir(parents=True, exist_ok=True)
    PlantSecrets(folder / "plant_secrets.json").keep_password(url, password)
    return url


def all_told(views: MultiView, rows: int) -> bool:
    told = views.status().plant
    return told is not None and not told.problem and told.sent >= rows and told.pictures_waiting == 0


def in_store(store: Path) -> int:
    """Whole files; a sender that is killed while it writes into a folder leaves what it had begun beside them."""
    files = [path for path in (store / "evidence").rglob("*") if path.is_file() and "#" not in path.name]
    assert all(hashlib.sha256(path.read_bytes()).hexdigest() == path.name for path in files)
    return len(files)


def test_a_part_is_one_row_with_the_pictures_of_every_view(plant_database: PlantDatabase, tmp_path: Path) -> None:
    url, store = known_at(plant_database, tmp_path), tmp_path / "store"
    plant = replace(SETTINGS.plant, url=url, store=store.as_uri(), interval_s=0.05)
    (tmp_path / "views").mkdir()
    with closing(StationDatabase(tmp_path / "station.db")) as own:
        own.audit("people", "Anna has signed in", who="Anna")
    with closing(StationDatabase(tmp_path / "views" / "station.db")) as database:
        database.audit("lot", "L7 begins")
        keeping = replace(SETTINGS.records, keep=True, pass_every=1)
        rig = Rig(tmp_path, database, plant=plant, recipes={"top": "lid", "side": "rim"}, keep=keeping)
        try:
            rig.ready()
            for grey in (GOOD, BAD):
                rig.shows("top", grey)
                rig.shows("side", GOOD)
                assert rig.part().verdict is (FAIL if grey == BAD else PASS)
            rig.devices["side"].lose = {2}
            rig.shows("top", GOOD)
            assert rig.part().verdict is INVALID
            rig.lines["side"].engine.note("drift", "the light fell by 11 %", By("Ben"))
            until(lambda: all_told(rig.views, 3), lambda: str(rig.views.status().plant))
        finally:
            rig.close()
    assert plant_database.rows("SELECT part, verdict, view FROM inspector.verdicts ORDER BY part") == [
        (1, "PASS", "top"),
        (2, "FAIL", "top"),
        (3, "INVALID", "side"),
    ]
    assert plant_database.rows("SELECT sum(passed), sum(failed), sum(invalid) FROM inspector.minutes") == [(1, 1, 1)]
    found = plant_database.rows(FILES)
    assert {(part, view) for part, view, _ in found} == {(2, "top"), (2, "side"), (3, "top"), (3, "side")}
    assert (2, "top", "mask") in found and (2, "side", "picture") in found and (3, "top", "picture") in found
    seen = "SELECT s.view, s.verdict, s.recipe FROM inspector.verdicts v, inspector.seen_by(v.views) s WHERE v.part = 2"
    assert plant_database.rows(seen) == [("top", "FAIL", "lid"), ("side", "PASS", "rim")]
    chains = [row[0] for row in plant_database.rows("SELECT chain FROM inspector.sent ORDER BY 1")]
    assert chains == ["audit", "audit/", "audit/side", "audit/top", "evidence/side", "evidence/top", "parts"]
    told = "SELECT view, what, who FROM inspector.events WHERE what IN ('people', 'lot', 'drift') ORDER BY 2"
    assert plant_database.rows(told) == [("side", "drift", "Ben"), ("", "lot", ""), ("", "people", "Anna")]
    assert plant_database.rows("SELECT count(DISTINCT view) FROM inspector.events WHERE what = 'stop'") == [(2,)]
    assert plant_database.rows("SELECT what FROM inspector.alarms WHERE kind = 'Drift'") == [("side: the light fell by 11 %",)]


@pytest.mark.slow
def test_everything_arrives_once_through_kills_and_a_store_that_is_away(plant_database: PlantDatabase, tmp_path: Path) -> None:
    """Each record has two files, and every third part is sent with both."""
    folder, store, count = tmp_path / "station", tmp_path / "store", 90
    url = known_at(plant_database, folder)
    keep(folder, {number: {"top": FAIL if number % 3 == 0 else PASS, "side": PASS} for number in range(1, count + 1)})
    store.write_text("in the way of the folder")
    wanted = [(number, view, name) for number in range(3, count + 1, 3) for view in ("top", "side") for name in ("picture", "record")]
    command = [sys.executable, "-m", view_ledgers.__name__, str(folder), url, store.as_uri()]

    def arrived() -> int:
        return int(str(plant_database.rows("SELECT count(*) FROM inspector.evidence")[0][0]))

    def rows() -> int:
        return int(str(plant_database.rows("SELECT count(*) FROM inspector.verdicts")[0][0]))

    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as senders:
        assert senders.stdin is not None
        assert senders.stdout is not None
        for target in (0, 30, 60, 90, len(wanted)):
            print(file=senders.stdin, flush=True)
            child = int(senders.stdout.readline())
            try:
                until(lambda target=target: rows() == count and arrived() >= target)  # type: ignore[misc]
            finally:
                os.kill(child, signal.SIGKILL)
            assert senders.stdout.readline() == "is dead\n"
            if store.is_file():
                assert arrived() == 0
                store.unlink()
        senders.stdin.close()
    assert plant_database.rows(FILES) == wanted
    assert rows() == count
    assert plant_database.rows("SELECT sum(passed), sum(failed) FROM inspector.minutes") == [(count * 2 // 3, count // 3)]
    assert in_store(store) == len(wanted), "by content: nothing lies there twice, and nothing that nobody knows"


def test_a_picture_waits_for_the_row_of_its_part_and_what_has_none_is_passed_over(plant_database: PlantDatabase, tmp_path: Path) -> None:
    folder, store = tmp_path / "station", tmp_path / "store"
    url = known_at(plant_database, folder)
    keep(folder, {1: {"top": FAIL}, 2: {"top": FAIL, "side": PASS}}, joined=False)  # killed before its row was written
    keep(folder, {3: {"top": FAIL, "side": FAIL}}, run=this_run())
    keep(folder, {4: {"top": FAIL}, 5: {"top": FAIL}}, run=this_run(), joined=False)
    audits = {chain_of_view(AUDIT, view): place.ledger for view, place in kept(folder).items()}
    with closing(StationDatabase(kept(folder)["side"].ledger)) as ledger:
        ledger.audit("drift", "the light fell by 11 %")
    assert read_outbox(folder / "views" / "station.db", audits) == (2, ())
    with closing(group(folder)) as database:
        forwarder = sender(folder, database, url, store.as_uri())
        forwarder.start()
        until(lambda: forwarder.report().pictures_waiting == 2)
        assert forwarder.report().problem == ""
        keep(folder, {6: {"top": FAIL, "side": FAIL}}, first=2, run=this_run())
        until(lambda: forwarder.report().pictures_waiting == 0 and forwarder.report().sent == 3)
        assert forwarder.stop(5)
        assert forwarder.report().refused == 0
    assert read_outbox(folder / "views" / "station.db", audits) == (0, ())
    pictures = plant_database.rows("SELECT part, view FROM inspector.evidence WHERE name = 'picture' ORDER BY 1, 2")
    assert pictures == [(1, "side"), (1, "top"), (2, "side"), (2, "top")]
    assert in_store(store) == 8


def test_the_part_of_a_view_is_found_by_its_start_where_numbers_come_again(tmp_path: Path) -> None:
    keep(tmp_path, {7: {"top": FAIL, "side": PASS}, 8: {"top": PASS}})
    for place in kept(tmp_path).values():  # the views begin anew, the ledger of all goes on
        place.ledger.unlink()
    later = "20261130T030000Z-0002"
    keep(tmp_path, {7: {"top": PASS, "side": FAIL}}, first=3, run=later)
    reader = OutboxReader(tmp_path / "views" / "station.db")
    with closing(reader):
        at = {row[0]: row[1] for row in reader.rows("SELECT number, at FROM parts")}
        top, side = JoinedParts(reader, "top", later), JoinedParts(reader, "side", later)
        found = [top.find(7, RUN, at[1]), top.find(7, later, at[3]), side.find(7, RUN, at[1]), side.find(8, RUN, at[2])]
        assert [one and (one.number, one.verdict) for one in found] == [(1, FAIL), (3, FAIL), (1, FAIL), None]
        folded = top.find(8, None, at[2])
        assert folded is not None and folded.number == 2
        assert top.find(7, later, at[3] + 3600) is None
        assert [top.may_come(8, later), top.may_come(7, later), top.may_come(9, RUN)] == [True, False, False]


def test_a_record_of_a_database_before_is_no_picture_of_the_part_that_has_its_number_now(
    plant_database: PlantDatabase, tmp_path: Path
) -> None:
    folder, store = tmp_path / "station", tmp_path / "store"
    url = known_at(plant_database, folder)
    keep(folder, {1: {"top": FAIL, "side": FAIL}})
    time.sleep(0.01)
    for place in kept(folder).values():
        place.ledger.unlink()
    keep(folder, {1: {"top": PASS, "side": FAIL}}, first=2, run="20261130T030000Z-0002")
    for place in kept(folder).values():
        with closing(StationDatabase(place.ledger)) as database:
            RecordStore(place.records, database, view_ledgers.KEEP_ALL).sweep()
    with closing(group(folder)) as database:
        forwarder = sender(folder, database, url, store.as_uri())
        forwarder.start()
        until(lambda: forwarder.report().pictures_waiting == 0 and forwarder.report().sent == 2)
        forwarder.stop(5)
    told = plant_database.rows("SELECT part, view, sha256 FROM inspector.evidence WHERE name = 'record' ORDER BY 1, 2")
    verdicts = [json.loads((store / evidence_key(str(sha256))).read_bytes())["verdict"] for *_, sha256 in told]
    said = [(part, view, verdict) for (part, view, _), verdict in zip(told, verdicts, strict=True)]
    assert said == [(1, "side", "FAIL"), (1, "top", "FAIL"), (2, "side", "FAIL"), (2, "top", "PASS")]
