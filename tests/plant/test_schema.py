"""The schema of the plant in a real PostgreSQL: applied once, a station writes its own rows and reads none."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

psycopg = pytest.importorskip("psycopg", reason="the extra [plant] is not installed")

from inspector.core.errors import PlantError  # noqa: E402
from inspector.core.plant.outgoing import PARTS, EndOfChain, FoldedMinute, Portion, RowsRefused, SentFile, StationFacts  # noqa: E402
from inspector.plant.postgres.accounts import add_person  # noqa: E402
from inspector.plant.postgres.connection import connect  # noqa: E402
from inspector.plant.postgres.migration import migrate, migrations  # noqa: E402
from inspector.plant.postgres.writer import PlantWriter  # noqa: E402
from tests.plant.conftest import PlantDatabase  # noqa: E402

if TYPE_CHECKING:
    from inspector.lab.rig.postgres_server import PostgresServer

NOW = time.time()


def a_row(
    number: int, at: float = NOW, verdict: str = "PASS", *, run: str = "r1", serial: str = "", counted: int = 1, views: str = ""
) -> tuple[object, ...]:
    judged = ("cup", "0002", verdict, "ok", "", 0.5, 1.0, counted)
    return (number, at, run, "L1", serial, None, "", "simulated", *judged, None, None, None, None, 12.5, views, b"\1" * 32)


def test_it_is_applied_once_and_again_is_nothing(plant_database: PlantDatabase) -> None:
    with closing(connect(plant_database.url, plant_database.password)) as owner:
        assert migrate(owner, plant_database.url) == ()
    names = [row[0] for row in plant_database.rows("SELECT name FROM inspector.migrations ORDER BY name")]
    assert names == [path.name for path in migrations()]


OF_0_6 = """INSERT INTO verdicts (station, run, part, at, lot, serial, sequence, view, camera, recipe, version, verdict, band, reason,
        score, "limit", counted, place_x, place_y, area_px, area_mm2, latency_ms, hash)
    SELECT this_station(), 'r1', %(part)s, to_timestamp(%(at)s), 'L1', '', 0, 'top', 'usb:1', 'lid', '3', 'FAIL', 'ng', 'scratch', 0.7, 0.5,
        true, NULL, NULL, NULL, NULL, 17.5, NULL ON CONFLICT DO NOTHING"""
FILE_OF_0_6 = """INSERT INTO evidence (station, run, part, at, name, sha256, bytes)
    VALUES (this_station(), 'r1', %(part)s, to_timestamp(%(at)s), 'picture', repeat('ab', 32), 9) ON CONFLICT DO NOTHING"""
"""What stations of 0.6 say."""


def test_a_plant_of_0_6_is_brought_up_to_date_and_hears_stations_of_0_6(postgres_server: PostgresServer) -> None:
    name, at_first = "plant_of_0_6", ("0001", "0002", "0003", "0004", "0005", "0006")
    old = [path for path in migrations() if path.name[:4] in at_first]
    with closing(postgres_server.connect("postgres")) as owner:
        owner.execute(f"CREATE DATABASE {name}")
    url = postgres_server.url(name)
    with closing(connect(url, postgres_server.password)) as owner:
        for path in old:
            with owner.transaction():
                owner.execute(path.read_bytes())
                owner.execute("INSERT INTO inspector.migrations (name) VALUES (%s)", (path.name,))
        owner.execute("SELECT inspector.make_months(now(), now())")
        login = postgres_server.add_station("press 0.6", name)
        with closing(connect(*login)) as station:
            for statement in (OF_0_6, FILE_OF_0_6):
                station.execute(statement, {"part": 1, "at": NOW})
        with PlantWriter(*login) as writer:  # a newer station waits until the plant is brought up to date, and sets no row aside
            with pytest.raises(PlantError, match="inspector plant init") as waits:
                writer.send(Portion(PARTS, [a_row(2)]))
            assert not isinstance(waits.value, RowsRefused)
        assert migrate(owner, url)[: len(migrations()) - len(old)] == tuple(path.name for path in migrations()[len(old) :])
        with closing(connect(*login)) as station:
            for statement in (OF_0_6, FILE_OF_0_6) * 2:
                station.execute(statement, {"part": 3, "at": NOW})
        with PlantWriter(*login) as writer:
            writer.send(Portion(PARTS, [a_row(4, views='[["top","usb:1",8,"FAIL",0.7,null,"lid","3"]]'), a_row(5)]))
            files = [SentFile("r1", 4, NOW, "picture", "cd" * 32, 9, view) for view in ("top", "side")]
            for _ in range(2):
                writer.add_files("evidence/top", files, EndOfChain(1, None))
        rows = owner.execute(
            "SELECT v.part, v.views IS NULL, e.view FROM verdicts v LEFT JOIN evidence e USING (station, run, part, at) ORDER BY 1, 3"
        )
        assert rows.fetchall() == [(1, True, ""), (3, True, ""), (4, False, "side"), (4, False, "top"), (5, True, None)]
        seen = owner.execute("SELECT s.view, s.verdict, s.recipe, s.version FROM verdicts v, seen_by(v.views) s").fetchall()
        assert seen == [("top", "FAIL", "lid", "3")]
        assert owner.execute("""SELECT * FROM seen_by('{"a": 1}')""").fetchall() == []
        assert owner.execute("""SELECT * FROM seen_by('[[null], ["x"]]')""").fetchall() == [("",) * 5, ("x", "", "", "", "")]
    with closing(postgres_server.connect("postgres")) as owner:
        owner.execute(f"DROP DATABASE {name} WITH (FORCE)")


def test_a_row_that_comes_twice_is_there_once_and_counts_once(plant_database: PlantDatabase) -> None:
    with PlantWriter(*plant_database.add_station("press 4")) as writer:
        writer.send(Portion(PARTS, [a_row(1), a_row(2, verdict="FAIL"), a_row(3, counted=0)]))
        writer.send(Portion(PARTS, [a_row(2, verdict="FAIL"), a_row(3, counted=0), a_row(4)]))
        assert writer.sent() == {PARTS: EndOfChain(4, b"\1" * 32)}
        writer.pass_over(PARTS, EndOfChain(9, None), [FoldedMinute(int(NOW // 60), "cup", "L1", 5, 0, 0, 0)])
    assert plant_database.rows("SELECT count(*), min(part), max(part) FROM inspector.verdicts") == [(4, 1, 4)]
    for figures in ("minutes", "hours"):
        assert plant_database.rows(f"SELECT sum(passed), sum(failed), max(latency_ms_max) FROM inspector.{figures}") == [(7, 1, 12.5)]


def test_the_hours_say_what_their_minutes_say_whoever_changes_these(plant_database: PlantDatabase) -> None:
    begin = NOW // 3600 * 3600 - 7200
    with PlantWriter(*plant_database.add_station("a")) as writer:
        writer.send(Portion(PARTS, [a_row(n, begin + 600 * n, "FAIL" if n % 5 == 0 else "PASS") for n in range(1, 16)]))
        writer.send(Portion(PARTS, [a_row(n, begin + 600 * n + 1) for n in range(16, 20)]))
        writer.send(Portion(PARTS, [a_row(n, begin + 600 * (n - 15) + 2) for n in range(20, 30)]))
    with closing(plant_database.server.connect(plant_database.name)) as owner:
        owner.execute("UPDATE inspector.minutes SET passed = passed - 1, review = 4 WHERE passed = 2")
    sums = "sum(passed), sum(failed), sum(invalid), sum(review), sum(latency_ms_sum), max(latency_ms_max)"
    by_minutes = plant_database.rows(
        f"SELECT station, date_trunc('hour', minute), recipe, {sums} FROM inspector.minutes GROUP BY 1, 2, 3 ORDER BY 2"
    )
    assert len(by_minutes) >= 3
    columns = sums.replace("sum(", "(").replace("max(", "(")
    assert plant_database.rows(f"SELECT station, hour, recipe, {columns} FROM inspector.hours ORDER BY 2") == by_minutes


def test_a_station_writes_its_own_number_and_reads_nothing(plant_database: PlantDatabase) -> None:
    with PlantWriter(*plant_database.add_station("a")) as writer:
        writer.send(Portion(PARTS, [a_row(1)]))
        writer.tell_standing(StationFacts(program="x", lot="L\0", camera="folder:\udcff"), waiting=0, refused=0)
    with closing(connect(*plant_database.add_station("b"))) as other:
        assert other.execute("SELECT count(*) FROM standing").fetchone() == (0,)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            other.execute("SELECT count(*) FROM verdicts")
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="row-level security"):
            other.execute("INSERT INTO lots SELECT 1, 1, 'x', now(), now(), 1, 1, 1, 1")
        other.execute("INSERT INTO lots SELECT this_station(), 1, 'x', now(), now(), 1, 1, 1, 1")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            other.execute("UPDATE lots SET passed = 9")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            other.execute("INSERT INTO verdicts_other SELECT * FROM verdicts_other")


def test_a_clock_that_is_off_blocks_nothing_and_its_month_comes(plant_database: PlantDatabase) -> None:
    with PlantWriter(*plant_database.add_station("a"), clock=lambda: time.time() - 60) as writer:
        assert writer.clock_off_s == pytest.approx(-60, abs=1)
        ahead = NOW + 100 * 86_400
        writer.send(Portion(PARTS, [a_row(1, 12.0), a_row(2, ahead), a_row(3)]))
    assert plant_database.rows("SELECT part FROM inspector.verdicts_other ORDER BY part") == [(1,), (2,)]
    # As it will be when that month has come: not the database's clock is turned, but the bound that is counted from it.
    made = str(plant_database.rows("SELECT pg_get_functiondef('inspector.make_months'::regproc)")[0][0])
    with closing(plant_database.server.connect(plant_database.name)) as owner:
        owner.execute(made.replace("'40 days'", "'110 days'"))
        owner.execute("SELECT inspector.make_months(now(), now() + interval '110 days')")
    assert plant_database.rows("SELECT part FROM inspector.verdicts_other") == [(1,)]
    assert plant_database.rows("SELECT count(*) FROM inspector.verdicts") == [(3,)]


def test_what_blames_a_row_is_told_from_what_blames_the_login(plant_database: PlantDatabase) -> None:
    url, password = plant_database.add_station("a")
    with PlantWriter(url, password) as writer:
        with pytest.raises(RowsRefused, match="verdicts_verdict_check"):
            writer.send(Portion(PARTS, [a_row(1), a_row(2, verdict="MAYBE")]))
        assert writer.sent() == {}
    with pytest.raises(PlantError, match=r"password authentication failed.*inspector plant login"):
        PlantWriter(url, "wrong")
    with pytest.raises(PlantError, match="belongs to no station"):
        PlantWriter(plant_database.url, plant_database.password)


def test_a_name_that_is_no_persons_gets_no_rights_and_a_person_has_those_given_last(plant_database: PlantDatabase) -> None:
    login = plant_database.add_station("press 4")[0].partition("//")[2].partition("@")[0]
    with closing(connect(plant_database.url, plant_database.password)) as owner:
        owner.execute("DROP ROLE IF EXISTS somebody_else")
        owner.execute("CREATE ROLE somebody_else LOGIN")
        me = owner.execute("SELECT current_user::text").fetchone()
        assert me is not None
        for name in (login, str(me[0]), "somebody_else"):
            with pytest.raises(PlantError, match="no person's of the plant"):
                add_person(owner, plant_database.url, name, "engineer")
        owner.execute("DROP ROLE somebody_else")
        url, ask = plant_database.url, "SELECT pg_has_role(%s, 'inspector_engineer', 'member')"
        for rights, is_engineer in (("engineer", True), ("reader", False)):
            account = add_person(owner, url, "quality leader", rights)  # type: ignore[arg-type]
            assert owner.execute(ask, (account.login,)).fetchone() == (is_engineer,)
    connect(account.url, account.password).close()
