"""What people ask of a plant with many rows, and how long its database takes for it."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass

from inspector.lab.rig.postgres_server import PostgresServer
from inspector.plant.postgres.connection import Connection

_QUESTIONS = {
    "stations now": "SELECT name, seen_at, passed FROM inspector.stations LEFT JOIN inspector.standing ON station = id",
    "yield of the last day": """SELECT station, sum(passed), sum(failed), sum(invalid) FROM inspector.minutes
        WHERE minute > (SELECT max(minute) FROM inspector.minutes) - interval '1 day' GROUP BY station""",
    "trend of a week by hours": """SELECT hour, sum(passed), sum(failed) FROM inspector.hours
        WHERE hour > (SELECT max(hour) FROM inspector.hours) - interval '7 days' GROUP BY 1""",
    "last 50 FAIL of a station": "SELECT * FROM inspector.verdicts WHERE station = 3 AND verdict <> 'PASS' ORDER BY at DESC LIMIT 50",
    "a part by its serial": "SELECT * FROM inspector.verdicts WHERE serial = 'S000100-4'",
    "verdicts of a day, raw": """SELECT station, verdict, count(*) FROM inspector.verdicts
        WHERE at > now() - interval '1 day' GROUP BY 1, 2""",
}
_FILL = """INSERT INTO inspector.verdicts (station, run, part, at, lot, serial, view, camera, recipe, version, verdict, band, reason, score,
        "limit", counted, latency_ms)
    SELECT s, 'r1', n, now() - make_interval(secs => (%(each)s - n) * %(step)s), 'L' || n / 20000,
        'S' || to_char(n, 'FM000000') || '-' || s, '', 'gige:1', 'cup', '0003',
        CASE WHEN n %% 50 = 0 THEN 'FAIL' ELSE 'PASS' END, CASE WHEN n %% 50 = 0 THEN 'ng' ELSE 'ok' END, '',
        0.3, 0.5, true, 17.5
    FROM generate_series(1, %(each)s) AS n, generate_series(1, %(stations)s) AS s"""
_TRIES = 5


@dataclass(frozen=True)
class FleetQuestions:
    """``ms``: the median of some times that each was asked."""

    rows: int
    stations: int
    ms: dict[str, float]


def measure_questions(server: PostgresServer, rows: int, stations: int, days: float = 20.0) -> FleetQuestions:
    """Rows of as many stations, spread over the last ``days``."""
    server.make_plant("fleet")
    each = rows // stations
    with closing(server.connect("fleet")) as owner:
        for number in range(stations):
            owner.execute("INSERT INTO inspector.stations (name, login) VALUES (%s, %s)", (f"s{number}", f"s{number}"))
        owner.execute("SELECT inspector.make_months(now() - make_interval(days => 40), now())")
        owner.execute(_FILL, {"each": each, "step": days * 86_400 / each, "stations": stations})
        owner.execute("VACUUM ANALYZE")
        return FleetQuestions(each * stations, stations, {name: _median_ms(owner, question) for name, question in _QUESTIONS.items()})


def _median_ms(owner: Connection, question: str) -> float:
    taken = []
    for _ in range(_TRIES):
        began = time.perf_counter()
        owner.execute(question).fetchall()
        taken.append(1e3 * (time.perf_counter() - began))
    return sorted(taken)[_TRIES // 2]
