"""``doctor --report``: one file for support, in which there is no password, no picture and no weight."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.cli import checkup
from inspector.cli.checkup import Finding, Severity
from inspector.cli.support_report import write_support_report
from inspector.core.settings import StationView
from inspector.storage.data_dir import DataDir
from inspector.storage.ledger.database import StationDatabase
from tests.cli.conftest import Call
from tests.cli.small import Bench

PASSWORD = "hG#4/k?t@z[9]"
ADDRESS = f"opencv:rtsp://admin:{PASSWORD}@10.0.0.5/live"
QUERY = f"opencv:http://10.0.0.6/video?user=admin&pwd={PASSWORD}"


@pytest.fixture
def healthy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("devices", "self_tests", "teachers", "window"):
        monkeypatch.setattr(checkup, name, lambda _: [Finding(Severity.OK, "machine", "well")])


def texts(file: Path) -> dict[str, str]:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_no_password_of_settings_views_audit_and_log(bench: Bench, taught: str, tmp_path: Path) -> None:
    small = bench(None, "auto", "auto", True)
    view = StationView("top", QUERY, taught)
    small.settings = replace(small.settings, camera=ADDRESS, views=(view,))
    small.database.audit("camera", f"{ADDRESS} is lost")
    views = DataDir(small.data_dir / "views" / "top")
    views.create()
    of_view = StationDatabase(views.database)
    of_view.audit("camera", f"{QUERY} is back")
    of_view.close()
    DataDir(small.data_dir).log.mkdir(exist_ok=True)
    (DataDir(small.data_dir).log / "inspector.log").write_text(f"an older program wrote {ADDRESS}\n")
    packed = write_support_report(tmp_path / "report.zip", small, [Finding(Severity.NOTE, "camera", ADDRESS)])
    found = texts(tmp_path / "report.zip")
    assert list(found) == [one.name for one in packed]
    assert {"contents.txt", "findings.json", "versions.json", "settings.yaml", "recipes.json", "cameras.json", "disk.json"} <= set(found)
    assert {"audit.json", "audit-top.json", "log/inspector.log"} <= set(found)
    for name, text in found.items():
        for piece in ("hG#4", "k?t", "z[9]"):
            assert piece not in text, name
        if name.endswith(".json"):
            json.loads(text)
    assert "10.0.0.5/live is lost" in found["audit.json"]
    assert "10.0.0.6" in found["audit-top.json"]
    (recipe,) = json.loads(found["recipes.json"])
    assert recipe["recipe"] == taught
    assert recipe["versions"][0]["bytes"] > 0


def test_the_command_says_what_is_in_it(call: Call, healthy: None, taught: str, tmp_path: Path) -> None:
    outcome = call("doctor", "--report", tmp_path / "out" / "report.zip")
    assert outcome.code == 0
    found = texts(tmp_path / "out" / "report.zip")
    assert all(name in outcome.out for name in found)
    assert not [name for name in found if name.endswith((".png", ".safetensors", ".pt"))]
    assert "Read it before you send it" in outcome.said


def test_a_problem_is_reported_and_is_exit_code_1(call: Call, healthy: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(checkup, "window", lambda _: [Finding(Severity.PROBLEM, "window", "Qt cannot", "Install it")])
    assert call("doctor", "--report", tmp_path / "report.zip").code == 1
    assert "Qt cannot" in texts(tmp_path / "report.zip")["findings.json"]


def test_a_place_that_cannot_be_written_to(call: Call, healthy: None, tmp_path: Path) -> None:
    outcome = call("doctor", "--report", tmp_path)
    assert outcome.code == 1
    assert "is a folder" in outcome.said


def test_a_damaged_database_is_said_in_its_place_and_left_alone(bench: Bench, tmp_path: Path) -> None:
    small = bench(None, "auto", "auto", True)
    database = DataDir(small.data_dir).database
    database.write_bytes(b"no database at all" * 100)
    write_support_report(tmp_path / "report.zip", small, [])
    assert "cannot be read" in json.loads(texts(tmp_path / "report.zip")["audit.json"])["error"]
    assert database.read_bytes() == b"no database at all" * 100


def test_doctor_says_where_the_log_is(bench: Bench) -> None:
    small = bench(None, "auto", "auto", True)
    (found,) = checkup.log(small)
    assert str(DataDir(small.data_dir).log) in found.found
