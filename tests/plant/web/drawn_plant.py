"""A small plant of five stations, drawn: days of minutes, the last parts one by one, FAIL pictures, recipes, audits, alarms."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.plant.outgoing import PICTURE, RECORD
from inspector.plant.postgres.connection import Connection

EVIL = """<script>alert("lot")</script>' OR 1=1 --"""
"""A lot's name that somebody typed with bad intent; it also stands in a reason."""


@dataclass(frozen=True)
class DrawnStation:
    """How a station of the drawing is."""

    name: str
    site: str
    line: str
    recipe: str
    version: str
    parts_per_minute: int
    fails_in_1000: int
    silent_s: int = 1
    problem: str = ""
    clock_off_s: float = 0.1
    waiting_rows: int = 0
    refused_rows: int = 0
    disk_free_gb: float = 412.0
    lot: str = "2026-4711"


STATIONS = (
    DrawnStation("press 1", "Ulm", "hall A", "washer", "7", 118, 9),
    DrawnStation("press 2", "Ulm", "hall A", "washer", "6", 121, 14, clock_off_s=-3.4),
    DrawnStation("press 3", "Ulm", "hall B", "cap", "2", 64, 160, disk_free_gb=6.2, lot=EVIL),
    DrawnStation("lathe 4", "Brno", "line 2", "washer", "7", 92, 4, silent_s=2460, waiting_rows=0),
    DrawnStation("packing 5", "Brno", "line 2", "cap", "2", 40, 6, 1, "the camera does not answer", 0.1, 18_400, 5),
)
_REASONS = ("scratch, 3.1 mm long", "burr at the rim", f"unlike the good parts {EVIL}", "score 4.8 above the limit 3.2")


def draw_plant(connection: Connection, folder: Path) -> dict[str, int]:
    """Fill an empty database, as its owner, and a store that is a folder. Returns station -> number."""
    numbers = {one.name: _station(connection, one) for one in STATIONS}
    connection.execute("SELECT inspector.make_months(now() - interval '40 days', now())")
    for one in STATIONS:
        _history(connection, numbers[one.name], one)
        _last_minutes(connection, numbers[one.name], one)
    _recipes(connection, numbers)
    _audits(connection, numbers)
    for name in ("press 1", "press 2", "press 3"):
        _pictures(connection, numbers[name], name, folder)
    _two_cameras(connection, numbers["packing 5"], folder)
    return numbers


def draw_part(seed: int, *, fail: bool = True) -> NDArray[np.uint8]:
    """A washer on a dark belt, BGR; with a scratch or a burr if it fails."""
    random = np.random.default_rng(seed)
    picture = np.full((360, 480, 3), (52, 47, 44), np.uint8)
    middle = (240 + int(random.integers(-14, 15)), 180 + int(random.integers(-10, 11)))
    for radius, shade in ((122, 168), (118, 182), (60, 120), (56, 46)):
        cv2.circle(picture, middle, radius, (shade, shade + 2, shade + 4), -1, cv2.LINE_AA)
    if fail:
        angle = random.uniform(0, 2 * np.pi)
        at = np.array(middle) + 88 * np.array([np.cos(angle), np.sin(angle)])
        along = random.uniform(14, 26) * np.array([-np.sin(angle + 0.5), np.cos(angle + 0.5)])
        ends = [tuple(int(value) for value in end) for end in (at - along, at + along)]
        cv2.line(picture, ends[0], ends[1], (70, 74, 80), 3, cv2.LINE_AA)
    grain = random.integers(0, 13, picture.shape, np.uint8)
    return cv2.add(cv2.GaussianBlur(picture, (3, 3), 0), grain)  # type: ignore[return-value]


def keep_picture(folder: Path, picture: NDArray[np.uint8]) -> tuple[str, int]:
    """As a station keeps it in the store; its SHA-256 and its length."""
    return keep_file(folder, cv2.imencode(".png", picture, [cv2.IMWRITE_PNG_COMPRESSION, 1])[1].tobytes())


def keep_file(folder: Path, content: bytes) -> tuple[str, int]:
    """As :func:`keep_picture`, of any file."""
    sha256 = hashlib.sha256(content).hexdigest()
    place = folder / "evidence" / sha256[:2] / sha256
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)
    return sha256, len(content)


def _station(connection: Connection, one: DrawnStation) -> int:
    values = (one.name, f"station_{one.name.replace(' ', '_')}", one.site, one.line)
    added = connection.execute("INSERT INTO inspector.stations (name, login, site, line) VALUES (%s, %s, %s, %s) RETURNING id", values)
    number = int(added.fetchall()[0][0])
    connection.execute(
        """INSERT INTO inspector.standing (station, seen_at, program, mode, camera, problem, clock_off_s, waiting_rows, refused_rows,
        disk_free_gb, passed, failed, invalid, lot) VALUES (%s, now() - make_interval(secs => %s), 'inspector-station 0.6.0', 'inspecting',
        'genicam:Basler acA1920', %s, %s, %s, %s, %s, 171204, 1204, 31, %s)""",
        (number, one.silent_s, one.problem, one.clock_off_s, one.waiting_rows, one.refused_rows, one.disk_free_gb, one.lot),
    )
    return number


def _history(connection: Connection, number: int, one: DrawnStation) -> None:
    """Thirty days of hours, of which the last day has every minute; some wave in it, and a bad morning."""
    asked = """INSERT INTO inspector.minutes SELECT %(id)s, m, %(recipe)s, %(lot)s, %(rate)s - f, f, i, f / 3, 24.0 * %(rate)s, 61
        FROM (SELECT m, floor(%(rate)s * %(bad)s / 1000.0 * (1 + 0.8 * sin(extract(epoch FROM m) / 9000)
                * CASE WHEN extract(hour FROM m) IN (6, 7) THEN 4 ELSE 1 END) + random() * 1.2)::int AS f, (random() < 0.02)::int AS i
            FROM generate_series(date_trunc('minute', now()) - interval '24 hours', date_trunc('minute', now()) - %(until)s::interval,
                interval '1 minute') m) x WHERE extract(minute FROM m) <> 17"""
    until = f"{17 + one.silent_s // 60} minutes"
    given = {"id": number, "recipe": one.recipe, "lot": "2026-4710", "rate": one.parts_per_minute, "bad": one.fails_in_1000, "until": until}
    connection.execute(asked, given)
    connection.execute(
        """INSERT INTO inspector.minutes SELECT %(id)s, h, %(recipe)s, 'older', 60 * %(rate)s - f, f, 1, f / 3, 1440.0 * %(rate)s, 58
        FROM (SELECT h, floor(60 * %(rate)s * %(bad)s / 1000.0 * (1 + 0.5 * sin(extract(epoch FROM h) / 86400)))::int AS f
            FROM generate_series(date_trunc('hour', now()) - interval '30 days', now() - interval '25 hours', interval '1 hour') h) x""",
        given,
    )


def _last_minutes(connection: Connection, number: int, one: DrawnStation) -> None:
    """Part by part: the database counts the minutes itself."""
    connection.execute(
        """INSERT INTO inspector.verdicts (station, run, part, at, lot, serial, sequence, view, camera, recipe, version, verdict, band,
            reason, score, "limit", counted, place_x, place_y, area_px, area_mm2, latency_ms)
        SELECT %(id)s, '7004300912883', p, now() - make_interval(secs => %(silent)s + (%(many)s - p) * 60.0 / %(rate)s), %(lot)s,
            'SN' || %(id)s || lpad(p::text, 6, '0'), p, '', 'genicam:Basler acA1920', %(recipe)s, %(version)s, v,
            CASE v WHEN 'PASS' THEN 'ok' WHEN 'INVALID' THEN '' ELSE CASE WHEN p %% 3 = 0 THEN 'review' ELSE 'ng' END END,
            CASE v WHEN 'PASS' THEN '' WHEN 'INVALID' THEN 'no part in the picture' ELSE (%(reasons)s::text[])[1 + p %% 4] END,
            CASE v WHEN 'INVALID' THEN NULL WHEN 'PASS' THEN 1.4 + p %% 7 / 10.0 ELSE 3.4 + p %% 31 / 10.0 END, 3.2, true,
            CASE WHEN v = 'FAIL' THEN (210 + p %% 60) / 480.0 END, CASE WHEN v = 'FAIL' THEN (150 + p %% 40) / 360.0 END,
            CASE WHEN v = 'FAIL' THEN 88 END, CASE WHEN v = 'FAIL' THEN 0.41 END, 19 + p %% 11
        FROM (SELECT p, CASE WHEN p %% 197 = 5 THEN 'INVALID' WHEN (p * 7919) %% 1000 < %(bad)s THEN 'FAIL' ELSE 'PASS' END AS v
            FROM generate_series(1, %(many)s) p) x""",
        {
            **{"id": number, "silent": one.silent_s, "many": 15 * one.parts_per_minute, "rate": one.parts_per_minute, "lot": one.lot},
            **{"recipe": one.recipe, "version": one.version, "bad": one.fails_in_1000, "reasons": list(_REASONS)},
        },
    )


def _recipes(connection: Connection, numbers: dict[str, int]) -> None:
    made: dict[tuple[str, str], str] = {}
    for name, version, days in (("washer", "6", 19), ("washer", "7", 6), ("cap", "2", 33), ("washer", "8", 0)):
        sha256 = made[name, version] = hashlib.sha256(f"{name} {version}".encode()).hexdigest()
        note = "taught with the parts of the new tool" if version == "8" else ""
        values = (sha256, name, version, 21_400_000, days, "Anna", numbers["press 1"], note)
        connection.execute(
            """INSERT INTO inspector.recipe_versions (sha256, name, version, bytes, published_at, published_by, station, note)
            VALUES (%s, %s, %s, %s, now() - make_interval(days => %s), %s, %s, %s)""",
            values,
        )
    signed = ((("washer", "6"), "*", 18), (("cap", "2"), ["packing 5", "press 3"], 32), (("washer", "7"), "*", 5))
    for serial, ((name, version), stations, days) in enumerate(signed, 1):
        given = {"name": name, "version": version, "sha256": made[name, version], "stations": stations, "serial": serial}
        statement = json.dumps(given)
        connection.execute(
            """INSERT INTO inspector.approvals (sha256, approver, statement, signature, at)
            VALUES (%s, 'Q. Leader', %s, %s, now() - make_interval(days => %s))""",
            (made[name, version], statement, b"\0" * 64, days),
        )
    for one in STATIONS:
        values = (numbers[one.name], one.recipe, one.version, made[one.recipe, one.version])
        connection.execute(
            """INSERT INTO inspector.in_use (station, view, name, version, sha256, since, "limit")
            VALUES (%s, '', %s, %s, %s, now() - interval '4 days', 3.2)""",
            values,
        )
    refused = (numbers["press 2"], "37 of 40 good parts are below its limit")
    connection.execute("INSERT INTO inspector.taken_up (station, approval, state, reason) VALUES (%s, 3, 'refused', %s)", refused)
    connection.execute("INSERT INTO inspector.taken_up (station, approval, state) VALUES (%s, 3, 'used')", (numbers["press 1"],))


def _audits(connection: Connection, numbers: dict[str, int]) -> None:
    told: tuple[tuple[Any, ...], ...] = (
        ("press 1", 5, 3100, "limit", "washer v7: the limit", "Anna", "3.0", "3.2", "too many good parts failed"),
        ("press 1", 6, 600, "lot", "2026-4711 begins", "Ben", "2026-4710", "2026-4711", ""),
        ("press 3", 5, 900, "drift", f"the light fell by 11 % over the last 400 parts {EVIL}", "", "", "", ""),
        ("packing 5", 8, 120, "error", "the camera does not answer", "", "", "", ""),
    )
    for name, number, ago_s, *rest in told:
        connection.execute(
            """INSERT INTO inspector.events (station, number, at, what, detail, who, old, new, why)
            VALUES (%s, %s, now() - make_interval(secs => %s), %s, %s, %s, %s, %s, %s)""",
            (numbers[name], number, ago_s, *rest),
        )


def _pictures(connection: Connection, number: int, name: str, folder: Path) -> None:
    asked = "SELECT run, part, at FROM inspector.verdicts WHERE station = %s AND verdict = 'FAIL' ORDER BY at DESC LIMIT 9"
    for run, part, at in connection.execute(asked, (number,)).fetchall():
        picture = draw_part(number * 1000 + part)
        files = {
            RECORD: keep_file(folder, f'{{"part": {part}, "station": "{name}"}}'.encode()),
            PICTURE: keep_picture(folder, picture),
            "map": keep_picture(folder, picture[:, :, :1]),
        }
        for kind, (sha256, length) in files.items():
            values = (number, run, part, at, kind, sha256, length)
            connection.execute("INSERT INTO inspector.evidence VALUES (%s, %s, %s, %s, %s, %s, %s)", values)


def _two_cameras(connection: Connection, number: int, folder: Path) -> None:
    """Two cameras see each part together: the one above has failed it, the one beside it has passed it, and has kept a few."""
    told = """UPDATE inspector.verdicts SET view = 'top', reason = CASE verdict WHEN 'FAIL' THEN 'top: ' ELSE '' END || reason,
        views = jsonb_build_array(jsonb_build_array('top', camera, part, verdict, score, "limit", recipe, version),
            jsonb_build_array('side', 'genicam:Basler acA640', part, 'PASS', 1.2 + part %% 5 / 10.0, 2.9, 'cap side', '1'))
        WHERE station = %s"""
    connection.execute(told, (number,))
    asked = "SELECT run, part, at FROM inspector.verdicts WHERE station = %s AND verdict = 'FAIL' ORDER BY at DESC LIMIT 9"
    for place, (run, part, at) in enumerate(connection.execute(asked, (number,)).fetchall()):
        above, beside = draw_part(number * 1000 + part), draw_part(number * 1000 + part, fail=False)[60:300]
        files = {("top", PICTURE): above, ("top", "map"): above[:, :, :1], ("side", PICTURE): beside}
        for (view, kind), picture in list(files.items())[: 3 if place % 3 == 0 else 2]:
            sha256, length = keep_picture(folder, picture)
            values = (number, run, part, at, kind, sha256, length, view)
            connection.execute("INSERT INTO inspector.evidence VALUES (%s, %s, %s, %s, %s, %s, %s, %s)", values)
