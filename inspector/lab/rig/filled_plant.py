"""A plant with as many rows as wanted, made by its database itself: stations, parts, their figures, names of pictures, audit."""

from __future__ import annotations

from contextlib import closing

from inspector.lab.rig.postgres_server import PostgresServer
from inspector.plant.postgres.connection import Connection

LOT_PARTS = 20_000
_STATIONS = """INSERT INTO stations (name, login, site, line)
    SELECT 'press ' || to_char(s, 'FM000'), 'press_' || s, 'site ' || s %% 3, 'line ' || s %% 8
    FROM generate_series(1, %(stations)s::int) AS s"""
_STANDING = """INSERT INTO standing SELECT id, now() + interval '1 hour', '0.6.0', 'inspecting', 'streaming: genicam:1', '', 0.01, 0, 0,
    171.5, 160000, 3200, 100, 'L1' FROM stations"""
_IN_USE = "INSERT INTO in_use SELECT id, '', 'cup ' || id % 4, '0003', '', now() - interval '4 days', 0.5 FROM stations"
_PARTS = """INSERT INTO verdicts (station, run, part, at, lot, serial, view, camera, recipe, version, verdict, band, reason, score, "limit",
        counted, latency_ms)
    SELECT s, 'r1', n, now() - make_interval(secs => (%(each)s - n) * %(step)s), 'L' || n / %(lot)s,
        'S' || to_char(n, 'FM0000000') || '-' || s, '', 'genicam:1', 'cup ' || s %% 4, '0003', v,
        CASE v WHEN 'PASS' THEN 'ok' WHEN 'FAIL' THEN 'ng' ELSE '' END,
        CASE v WHEN 'PASS' THEN '' WHEN 'FAIL' THEN '0.71 is above the limit 0.52' ELSE 'no part in the picture' END, 0.3, 0.5, true, 17.5
    FROM (SELECT n, s, CASE WHEN (n + s) %% 50 = 0 THEN 'FAIL' WHEN (n + s) %% 997 = 0 THEN 'INVALID' ELSE 'PASS' END AS v
        FROM generate_series(%(first)s::int, %(last)s::int) AS n, generate_series(1, %(stations)s::int) AS s) AS made"""
_MINUTES = """INSERT INTO minutes SELECT station, date_trunc('minute', at), recipe, lot, count(*) FILTER (WHERE verdict = 'PASS'),
    count(*) FILTER (WHERE verdict = 'FAIL'), count(*) FILTER (WHERE verdict = 'INVALID'), 0, sum(latency_ms), max(latency_ms)
    FROM verdicts GROUP BY 1, 2, 3, 4 ORDER BY 2, 1"""
_PICTURES = """INSERT INTO evidence SELECT station, run, part, at, name, md5(station || '.' || part) || md5(name), 220000
    FROM verdicts, unnest(ARRAY['record', 'picture', 'map']) AS name WHERE verdict = 'FAIL' AND part > %(each)s * 0.9"""
_AUDIT = """INSERT INTO events SELECT id, n, now() - make_interval(secs => (1000 - n) * 1700),
    CASE WHEN n %% 40 = 0 THEN 'drift' ELSE 'lot' END, 'the lot changes', 'Anna', '', '', '' FROM stations, generate_series(1, 1000) AS n"""
_INDEXES = """SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index
    WHERE indrelid = 'verdicts'::regclass AND NOT indisprimary"""
_AT_A_TIME = 500_000


def fill_plant(server: PostgresServer, database: str, rows: int, stations: int, days: float = 20.0) -> int:
    """Make a plant with so many parts of as many stations, the last of them now. Returns how many: as many of each station.

    As a plant of that age has it, with every index and each minute and hour counted; the checks that each station is known are left out.
    """
    server.make_plant(database)
    each = rows // stations
    with closing(server.connect(database)) as owner:
        owner.execute("SET search_path = inspector")
        given = {"stations": stations, "each": each, "step": days * 86_400 / each, "lot": LOT_PARTS}
        owner.execute(_STATIONS, given)
        owner.execute(_STANDING)
        owner.execute(_IN_USE)
        owner.execute("SELECT make_months(now() - make_interval(days => %s), now())", (int(days) + 1,))
        _parts(owner, given, max(1, _AT_A_TIME // stations))
        owner.execute(_MINUTES)
        owner.execute(_PICTURES, given)
        owner.execute(_AUDIT, given)
        owner.execute("VACUUM ANALYZE")
    return each * stations


def _parts(owner: Connection, given: dict[str, float], at_a_time: int) -> None:
    """Their indexes are made at the end, of all at once."""
    indexes = owner.execute(_INDEXES).fetchall()
    for name, _ in indexes:
        owner.execute(f"DROP INDEX {name}".encode())
    owner.execute("ALTER TABLE verdicts DROP CONSTRAINT verdicts_pkey")
    owner.execute("SET synchronous_commit = off; SET maintenance_work_mem = '512MB'; SET work_mem = '256MB'")
    owner.execute("SET session_replication_role = replica")
    for first in range(1, int(given["each"]) + 1, at_a_time):
        owner.execute(_PARTS, {**given, "first": first, "last": min(first + at_a_time - 1, given["each"])})
    owner.execute("SET session_replication_role = origin")
    owner.execute("ALTER TABLE verdicts ADD PRIMARY KEY (station, run, part, at)")
    for _, definition in indexes:
        owner.execute(str(definition).replace(" ON ONLY ", " ON ").encode())
