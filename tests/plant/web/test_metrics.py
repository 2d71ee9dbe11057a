"""The metrics, and the alarm rules of Prometheus on them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families

from inspector.plant.metrics import PlantMetrics
from tests.plant.web.conftest import SignedIn
from tests.plant.web.drawn_plant import STATIONS
from tests.plant.web.page_rig import TOKEN

if TYPE_CHECKING:
    from inspector.lab.rig.postgres_server import PostgresServer

ASSETS = Path(__file__).resolve().parents[3] / "assets" / "plant"
HERE = Path(__file__).parent


def exposition(page: SignedIn) -> dict[str, dict[tuple[str, ...], float]]:
    """Sample's name -> values of its labels, in the alphabet of their names -> value."""
    answer = page.nobody.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})
    found: dict[str, dict[tuple[str, ...], float]] = {}
    for family in text_string_to_metric_families(answer.text):
        for sample in family.samples:
            found.setdefault(sample.name, {})[tuple(value for _, value in sorted(sample.labels.items()))] = sample.value
    return found


def test_the_metrics_are_those_of_the_page(page: SignedIn) -> None:
    metrics = exposition(page)
    for one in STATIONS:
        labels = (one.line, one.site, one.name)
        assert metrics["inspector_station_clock_off_seconds"][labels] == one.clock_off_s
        assert metrics["inspector_station_waiting_rows"][labels] == one.waiting_rows
        assert metrics["inspector_station_disk_free_bytes"][labels] == pytest.approx(one.disk_free_gb * 1e9)
        assert metrics["inspector_station_running"][labels] == float(not one.problem and one.silent_s < 1800)
    ((share,),) = page.plant.rows("SELECT yield_1h FROM inspector.fleet WHERE name = 'press 3'")
    assert metrics["inspector_station_yield_ratio"]["hall B", "Ulm", "press 3"] == pytest.approx(share, abs=0.01)
    assert metrics["inspector_station_recipe_differs"]["7", "washer", "press 2", "6", ""] == 1
    assert metrics["inspector_plant_database_up"][()] == 1
    assert metrics["inspector_station_parts_total"]["hall A", "Ulm", "press 1", "FAIL"] == 1204


def test_every_metric_of_a_rule_is_told(page: SignedIn) -> None:
    told = exposition(page)
    rules = yaml.safe_load((ASSETS / "alarms.yml").read_text())["groups"][0]["rules"]
    asked = {name for rule in rules for name in re.findall(r"inspector_\w+", rule["expr"])} - {"inspector_plant"}
    assert asked and asked <= set(told)
    limits = {kind for rule in rules for kind in re.findall(r'kind="(\w+)"', rule["expr"])}
    assert limits <= {labels[0] for labels in told["inspector_alarm_limit"]}


def test_a_database_that_does_not_answer_is_a_metric(page: SignedIn) -> None:
    database = page.plant.database()
    database.open()
    database.close()
    assert b"inspector_plant_database_up 0.0" in PlantMetrics(database).exposition()


@pytest.mark.skipif(shutil.which("promtool") is None, reason="promtool (apt: prometheus) is not installed")
def test_the_rules_alarm_when_they_should(tmp_path: Path) -> None:
    for name in ("alarms.yml", "prometheus.yml"):
        shutil.copy(ASSETS / name, tmp_path)
    shutil.copy(HERE / "alarms_test.yml", tmp_path)
    (tmp_path / "metrics_token").write_text("token")
    for asked in (["check", "config", "prometheus.yml"], ["test", "rules", "alarms_test.yml"]):
        done = subprocess.run(["promtool", *asked], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("prometheus") is None, reason="prometheus is not installed")
def test_a_real_prometheus_calls_for_the_station_that_is_gone(postgres_server: PostgresServer, tmp_path: Path) -> None:
    from inspector.lab.rig.postgres_server import free_port
    from tests.plant.web.served_page import served

    rules = re.sub(r"for: \d+m", "for: 0s", read("alarms.yml")).replace("interval: 15s", "interval: 1s")
    (tmp_path / "alarms.yml").write_text(rules)
    (tmp_path / "metrics_token").write_text(TOKEN)
    port = free_port()
    with served(postgres_server, tmp_path / "store") as page:
        config = read("prometheus.yml").replace("15s", "1s").replace("127.0.0.1:8443", page.address.removeprefix("http://"))
        (tmp_path / "prometheus.yml").write_text(config)
        given = (f"--storage.tsdb.path={tmp_path / 'tsdb'}", f"--web.listen-address=127.0.0.1:{port}", "--log.level=error")
        process = subprocess.Popen(["prometheus", f"--config.file={tmp_path / 'prometheus.yml'}", *given], stderr=subprocess.DEVNULL)
        try:
            called = wait_for_alerts(port)
        finally:
            process.terminate()
            process.wait(20)
    assert called["StationGone"] == {"lathe 4"}
    assert called["ClockOff"] == {"press 2"}


def read(name: str) -> str:
    """A file that is shipped."""
    return (ASSETS / name).read_text()


def wait_for_alerts(port: int) -> dict[str, set[str]]:
    """Alarm -> stations, as soon as somebody is called for the first."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v1/alerts", timeout=5) as answer:
                alerts = json.load(answer)["data"]["alerts"]
        except OSError:
            alerts = []
        called: dict[str, set[str]] = {}
        for alert in alerts:
            if alert["state"] == "firing":
                called.setdefault(alert["labels"]["alertname"], set()).add(alert["labels"].get("station", ""))
        if {"StationGone", "ClockOff"} <= set(called):
            return called
        time.sleep(0.2)
    raise AssertionError("nobody was called")
