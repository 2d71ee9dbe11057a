"""The plant set up and looked at on the console, from an empty database to old months."""

from __future__ import annotations

import io
import json
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

pytest.importorskip("psycopg", reason="the extra [plant] is not installed")

from inspector.app import main
from inspector.core.plant.outgoing import PARTS, Portion, StationFacts
from inspector.core.plant.plant_report import RefusedRow
from inspector.lab.rig.filled_ledger import with_parts
from inspector.plant.postgres.writer import PlantWriter
from inspector.storage.plant_secrets import PlantSecrets
from tests.plant.conftest import PlantDatabase
from tests.plant.test_schema import NOW, a_row


@pytest.fixture
def plant(
    plant_database: PlantDatabase, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Callable[..., str]:
    """Calls ``inspector plant`` as the owner types it; returns what was answered."""
    monkeypatch.setenv("PGPASSWORD", plant_database.password)

    def call(*arguments: str, code: int = 0, typed: str = "", owner: bool = True) -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        url = ["--url", plant_database.url] if owner else []
        found = main(["--data-dir", str(tmp_path / "data"), "plant", *arguments, *url])
        said = capsys.readouterr()
        assert found == code, said.err
        return said.out + said.err

    return call


@pytest.mark.slow
def test_from_an_empty_database_to_a_station_that_is_seen(plant: Callable[..., str], plant_database: PlantDatabase, tmp_path: Path) -> None:
    with closing(plant_database.server.connect(plant_database.name)) as owner:
        owner.execute("DROP SCHEMA inspector CASCADE")
    assert "0001_plant.sql" in plant("init")
    assert "is up to date" in plant("init")
    secret = tmp_path / "secret"
    said = plant("add-station", "press 4", "--site", "hall 2", "--to", str(secret))
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    url = next(word for word in said.split() if word.startswith("postgresql://"))
    assert "there is a station 'press 4' already" in plant("add-station", "press 4", code=1)
    assert "password authentication failed" in plant("login", url, typed="wrong\n", owner=False, code=1)
    away = "postgresql://station_press_4@127.0.0.1:1/plant"
    assert "--untried keeps it without a connection" in plant("login", away, typed="x\n", owner=False, code=1)
    assert "Kept" in plant("login", url, typed=secret.read_text(), owner=False)
    assert PlantSecrets(tmp_path / "data" / "plant_secrets.json").password(url) == secret.read_text().strip()
    assert "never" in plant("status", owner=False)

    data = tmp_path / "data" / "station.db"
    with PlantWriter(url, secret.read_text().strip()) as writer:
        writer.tell_standing(StationFacts(mode="inspecting", lot="L7", passed=97, failed=3), waiting=4, refused=1)
    with closing(with_parts(data, 5)) as database:
        database.outbox.keep_sent({PARTS: 2})
        entries = len(database.audit_entries())
        database.outbox.refuse(RefusedRow(PARTS, 2, NOW, "index row requires 9016 bytes"))
    assert "97.0 %" in (seen := plant("status"))
    assert "hall 2" in seen
    assert "index row requires" in seen
    plant("status", "--json", str(tmp_path / "status.json"), owner=False)
    told = json.loads((tmp_path / "status.json").read_text())
    assert told["waiting"] == 3 + entries
    assert told["stations"][0]["lot"] == "L7"


def test_old_months_go_and_their_figures_stay(plant: Callable[..., str], plant_database: PlantDatabase) -> None:
    with PlantWriter(*plant_database.add_station("a")) as writer:
        writer.send(Portion(PARTS, [a_row(1, NOW - 200 * 86_400), a_row(2, 5.0), a_row(3)]))
    assert "verdicts_" in (said := plant("retain", "--days", "90"))
    assert "rows of parts with a wrong clock   1" in said
    assert plant_database.rows("SELECT part FROM inspector.verdicts") == [(3,)]
    assert plant_database.rows("SELECT sum(passed) FROM inspector.minutes") == [(3,)]


def test_a_person_reads_all_and_writes_nothing(
    plant: Callable[..., str], plant_database: PlantDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    import psycopg

    with PlantWriter(*plant_database.add_station("a")) as writer:
        writer.send(Portion(PARTS, [a_row(1)]))
    said = plant("add-person", "Grafana 1").split()
    url = next(word for word in said if word.startswith("postgresql://"))
    password = said[said.index("password") + 1]
    with closing(psycopg.connect(url, password=password, autocommit=True)) as reader:
        assert reader.execute("SELECT count(*) FROM inspector.verdicts").fetchone() == (1,)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            reader.execute("DELETE FROM inspector.verdicts")


def test_a_worker_logs_in_as_a_person_and_is_told_that_a_station_cannot(plant: Callable[..., str], tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    said = plant("add-person", "worker 1", "--rights", "engineer", "--to", str(secret))
    url = next(word for word in said.split() if word.startswith("postgresql://"))
    assert "a station cannot send with it" in plant("login", url, typed=secret.read_text(), owner=False)
    assert PlantSecrets(tmp_path / "data" / "plant_secrets.json").password(url) == secret.read_text().strip()
