"""The dashboards of Grafana: the SQL of each panel on a real PostgreSQL, by a login that only reads, its macros expanded."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from inspector.plant.postgres.accounts import add_person
from inspector.plant.postgres.connection import Connection, connect
from tests.plant.web.page_rig import PagePlant

BOARDS = sorted((Path(__file__).resolve().parents[3] / "assets" / "plant" / "grafana").glob("*.json"))
EMPTY = {"Lots"}
"""Of which the drawn plant has none."""


@pytest.fixture(scope="session")
def reader(drawn: PagePlant) -> Iterator[Connection]:
    """As Grafana logs in."""
    with closing(drawn.owner()) as owner:
        login = add_person(owner, drawn.url, "grafana", "reader")
    with closing(connect(login.url, login.password)) as connection:
        yield connection


def panels(board: Path) -> list[dict[str, Any]]:
    return list(json.loads(board.read_text())["panels"])


def expanded(statement: str) -> str:
    """As Grafana sends it for the last 24 hours, in steps of five minutes, of one station."""
    step = r"floor(extract(epoch FROM \1) / 300) * 300 AS \"time\"".replace('\\"', '"')
    statement = re.sub(r"\$__timeGroupAlias\((\w+), \$__interval\)", step, statement)
    statement = re.sub(r"\$__timeFilter\(([\w.]+)\)", r"\1 BETWEEN now() - interval '24 hours' AND now()", statement)
    return statement.replace("${station:sqlstring}", "'press 1'")


@pytest.mark.parametrize("board", BOARDS, ids=lambda board: board.stem)
def test_every_panel_has_rows_for_who_only_reads(reader: Connection, board: Path) -> None:
    assert len(BOARDS) == 2
    for panel in panels(board):
        (target,) = panel["targets"]
        sent = expanded(target["rawSql"])
        assert "$" not in sent, sent
        found = reader.execute(sent.encode())
        names = [column.name for column in found.description or ()]
        assert bool(found.fetchall()) != (panel["title"] in EMPTY), panel["title"]
        if target["format"] == "time_series":
            assert names[0] == "time" and len(names) > 1


@pytest.mark.parametrize("board", BOARDS, ids=lambda board: board.stem)
def test_a_dashboard_is_one_that_grafana_imports(board: Path) -> None:
    read = json.loads(board.read_text())
    assert read["uid"] and read["title"] and read["schemaVersion"] >= 30
    numbers = [panel["id"] for panel in read["panels"]]
    assert len(set(numbers)) == len(numbers)
    for panel in read["panels"]:
        place = panel["gridPos"]
        assert place["x"] + place["w"] <= 24 and panel["datasource"]["uid"] == "${source}"
        assert not any(
            place["x"] < other["x"] + other["w"] and other["x"] < place["x"] + place["w"]
            and place["y"] < other["y"] + other["h"] and other["y"] < place["y"] + place["h"]
            for other in (each["gridPos"] for each in read["panels"] if each is not panel)
        )  # fmt: skip
