"""What people ask of a plant with many rows, and how long its database takes for it."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass

from inspector.lab.rig.postgres_server import PostgresServer
from inspector.plant.postgres.connection import Connection

_QUESTIONS = {
    "stations now": "SELECT name, seen_at, passed FROM inspector.stations LEFT JOIN inspector.standing ON station = id",
    "yield of the last day": "SELECT name, passed_24h, failed_24h, invalid_24h, yield_24h FROM inspector.fleet",
    "trend of a week by hours": """SELECT hour, sum(passed), sum(failed) FROM inspector.hours
        WHERE hour > now() - interval '7 days' GROUP BY 1""",
    "last 50 FAIL of a station": "SELECT * FROM inspector.verdicts WHERE station = 3 AND verdict <> 'PASS' ORDER BY at DESC LIMIT 50",
    "a part by its serial": "SELECT * FROM inspector.verdicts WHERE serial = 'S0000100-4'",
    "verdicts of a day, raw": """SELECT station, verdict, count(*) FROM inspector.verdicts
        WHERE at > now() - interval '1 day' GROUP BY 1, 2""",
}
_TRIES = 5


@dataclass(frozen=True)
class FleetQuestions:
    """``ms``: the median of some times that each was asked."""

    rows: int
    stations: int
    ms: dict[str, float]


def measure_questions(server: PostgresServer, database: str, rows: int, stations: int) -> FleetQuestions:
    """Of a plant that has so many rows of as many stations."""
    with closing(server.connect(database)) as owner:
        return FleetQuestions(rows, stations, {name: _median_ms(owner, question) for name, question in _QUESTIONS.items()})


def _median_ms(owner: Connection, question: str) -> float:
    taken = []
    for _ in range(_TRIES):
        began = time.perf_counter()
        owner.execute(question.encode()).fetchall()
        taken.append(1e3 * (time.perf_counter() - began))
    return sorted(taken)[_TRIES // 2]
