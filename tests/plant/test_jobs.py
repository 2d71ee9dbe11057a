"""Work given out from a real PostgreSQL: each picture once, whatever is killed; a station asks for a teaching and for nothing else."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

pytest.importorskip("psycopg", reason="the extra [plant] is not installed")
pytest.importorskip("procrastinate", reason="the extra [plant] is not installed")

import psycopg

from inspector.core.errors import PlantError
from inspector.core.plant.work import JudgedPicture, JudgePiece, TeachWork, VerdictChange, WorkPicture
from inspector.lab.rig.postgres_server import PostgresServer, missing
from inspector.plant.jobs import PlantWorker
from inspector.plant.postgres.accounts import add_person
from inspector.plant.postgres.connection import Connection, connect
from inspector.plant.postgres.migration import migrate
from inspector.plant.work_book import EvidenceChoice, PlantRecipe, WorkBook
from tests.plant.conftest import PlantDatabase
from tests.plant.scripted_worker import QUICK, ScriptedDuties, away, kill, refused, start_worker

CUP = PlantRecipe("cup", "0002", "ab" * 32)
TEACH = TeachWork("cup", tuple(WorkPicture(f"pictures/{n}", "ef" * 32, f"part {n}.png") for n in range(3)), {"seed": 7})


def pictures(count: int) -> Iterator[WorkPicture]:
    return (WorkPicture(f"archive/{number}", f"{number:064x}", str(number), "PASS" if number % 2 else "FAIL") for number in range(count))


@pytest.fixture
def engineer(plant_database: PlantDatabase) -> tuple[str, str]:
    """URL and password of a login that gives out work and does it."""
    with closing(connect(plant_database.url, plant_database.password)) as owner:
        account = add_person(owner, plant_database.url, f"worker of {plant_database.name}", "engineer")
    return account.url, account.password


@pytest.fixture
def connection(engineer: tuple[str, str]) -> Iterator[Connection]:
    with closing(connect(*engineer)) as made:
        yield made


@pytest.fixture
def book(connection: Connection, engineer: tuple[str, str]) -> WorkBook:
    return WorkBook(connection, engineer[0])


def work_through(login: tuple[str, str], book: WorkBook, number: int, duties: ScriptedDuties, name: str = "second") -> None:
    """Until it has ended; a worker that was killed counts as dead after a third of a second."""
    until = time.monotonic() + 20
    while not book.state(number).ended:
        assert time.monotonic() < until, book.state(number)
        PlantWorker(*login, duties, name=name, timing=QUICK).run(until_idle=True)


def change_queue(plant_database: PlantDatabase, statement: str) -> None:
    with closing(plant_database.server.connect(plant_database.name)) as owner:
        owner.execute("SET search_path = inspector_work")
        owner.execute(statement.encode())


def test_the_queue_is_applied_once_and_brought_up_to_date(plant_database: PlantDatabase) -> None:
    newest = "03.03.00_01_pre_priority_lock_fetch_job.sql"
    with closing(connect(plant_database.url, plant_database.password)) as owner:
        assert migrate(owner, plant_database.url) == ()
        owner.execute("DROP FUNCTION inspector_work.procrastinate_fetch_job_v2")
        owner.execute("DELETE FROM inspector_work.steps WHERE name = %s", (newest,))
        assert migrate(owner, plant_database.url) == (newest,)
        assert migrate(owner, plant_database.url) == ()
    assert plant_database.rows("SELECT to_regproc('inspector_work.procrastinate_fetch_job_v2') IS NOT NULL") == [(True,)]


@pytest.mark.slow
def test_of_a_worker_that_is_killed_each_picture_is_judged_once(
    plant_database: PlantDatabase, engineer: tuple[str, str], book: WorkBook
) -> None:
    number = book.ask_judging(CUP, pictures(600), 100, "Anna")
    first = start_worker(*engineer, "first", hang_at=390)
    assert first.stdout is not None
    assert first.stdout.readline() == "here\n"
    kill(first)
    duties = ScriptedDuties()
    work_through(engineer, book, number, duties)
    state = book.state(number)
    assert (state.state, state.done, state.pictures, state.asked_by) == ("done", 600, 600, "Anna")
    once = "SELECT count(*), count(DISTINCT source), count(*) FILTER (WHERE worker = 'first') FROM inspector.judged_again"
    # Three pieces and the first 64 of the fourth were written when it was killed: they are not judged a second time.
    assert plant_database.rows(once) == [(600, 600, 364)]
    assert len(duties.seen) == 236
    found = book.what_would_change(number, examples=2)
    assert found.changes == [
        VerdictChange("FAIL", "FAIL", 100),
        VerdictChange("FAIL", "PASS", 200),
        VerdictChange("PASS", "FAIL", 100),
        VerdictChange("PASS", "PASS", 200),
    ]
    assert (found.pictures, found.unlike, found.unknown, len(found.examples)) == (600, 300, 0, 2)
    assert [(one.worker, one.pictures, one.cpu_ms) for one in found.workers] == [("first", 364, 17.0), ("second", 236, 17.0)]


@pytest.mark.slow
def test_a_teaching_survives_its_worker_and_gives_one_version(
    plant_database: PlantDatabase, engineer: tuple[str, str], book: WorkBook
) -> None:
    number = book.ask_teaching(TEACH, "Anna")
    first = start_worker(*engineer, "first", hang_at=1)
    assert first.stdout is not None
    assert first.stdout.readline() == "here\n"
    assert (book.state(number).state, book.state(number).worker) == ("working", "first")
    kill(first)
    work_through(engineer, book, number, ScriptedDuties())
    state = book.state(number)
    assert (state.state, state.version, state.sha256, state.worker) == ("done", "of 3", "cd" * 32, "second")
    assert plant_database.rows("SELECT name, version, published_by, note FROM inspector.recipe_versions") == [
        ("cup", "of 3", "Anna", f"taught elsewhere, by second: work {number}")
    ]
    # One that was only suspended finishes as well: the first version stays.
    assert not book.taught(number, ScriptedDuties().teach(TEACH, lambda share: None, lambda: False), "99" * 32, 7, "first")
    assert plant_database.rows("SELECT count(*) FROM inspector.recipe_versions") == [(1,)]


def test_a_station_asks_for_a_teaching_sees_its_own_and_touches_no_queue(plant_database: PlantDatabase, book: WorkBook) -> None:
    others = book.ask_teaching(TEACH, "Anna")
    url, password = plant_database.add_station("press 4")
    with closing(connect(url, password)) as connection:
        station = WorkBook(connection, url)
        number = station.ask_teaching(TEACH, "Ben")
        assert [one.number for one in station.states(10)] == [number]
        with pytest.raises(PlantError, match=f"no work {others}"):
            station.state(others)
        with pytest.raises(PlantError, match="may ask for a teaching, and for nothing else"):
            station.ask_judging(CUP, pictures(3), 2, "Ben")
        for statement in (
            "SELECT count(*) FROM inspector_work.procrastinate_jobs",
            "UPDATE work SET sha256 = repeat('a', 64)",
            f"SELECT give_work({others}, ARRAY['{{}}'::jsonb])",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)
    queued = "SELECT task_name, queue_name, args->>'number', args->'piece'->>'recipe' FROM inspector_work.procrastinate_jobs ORDER BY id"
    assert plant_database.rows(queued) == [("teach", "teach", str(others), "cup"), ("teach", "teach", str(number), "cup")]


def test_what_is_refused_is_said_and_what_is_away_is_tried_again(
    plant_database: PlantDatabase, engineer: tuple[str, str], book: WorkBook
) -> None:
    refusing, waiting = book.ask_teaching(TEACH, ""), book.ask_teaching(TeachWork("can", TEACH.pictures, {}), "")
    notes: list[str] = []
    duties = ScriptedDuties(trouble={"cup": refused(), "can": away()})
    PlantWorker(*engineer, duties, name="one", timing=QUICK, on_note=notes.append).run(until_idle=True)
    assert book.state(refusing).problem == "the pictures are all alike. Take others"
    assert book.state(refusing).state == "failed"
    assert (book.state(waiting).state, book.state(waiting).problem) == ("working", "")
    assert any("does not answer" in note for note in notes)
    later = "SELECT scheduled_at > now() + interval '5 s', attempts FROM inspector_work.procrastinate_jobs WHERE status = 'todo'"
    assert plant_database.rows(later) == [(True, 1)]
    change_queue(plant_database, "UPDATE procrastinate_jobs SET scheduled_at = NULL WHERE status = 'todo'")
    PlantWorker(*engineer, duties, name="one", timing=QUICK).run(until_idle=True)
    assert book.state(waiting).state == "done"


def test_a_worker_that_is_told_to_end_gives_its_job_back_at_once(
    plant_database: PlantDatabase, engineer: tuple[str, str], book: WorkBook
) -> None:
    number = book.ask_teaching(TEACH, "")
    duties = ScriptedDuties()
    duties.on_teach = lambda: os.kill(os.getpid(), signal.SIGTERM)
    PlantWorker(*engineer, duties, name="first", timing=QUICK).run()
    assert book.state(number).state == "working"
    assert plant_database.rows("SELECT status::text FROM inspector_work.procrastinate_jobs") == [("todo",)]
    PlantWorker(*engineer, ScriptedDuties(), name="second", timing=QUICK).run(until_idle=True)
    assert (book.state(number).state, book.state(number).worker) == ("done", "second")


def test_what_was_withdrawn_is_given_to_nobody_and_ends_at_its_next_picture(
    plant_database: PlantDatabase, engineer: tuple[str, str], book: WorkBook
) -> None:
    number, other = book.ask_judging(CUP, pictures(90), 30, "Anna"), book.ask_judging(CUP, pictures(3), 30, "Ben")

    class Withdrawn(ScriptedDuties):
        """At the fifth picture somebody withdraws the work."""

        def judge(self, piece: JudgePiece) -> Iterator[JudgedPicture]:
            for judged in super().judge(piece):
                if len(self.seen) == 5:
                    with closing(connect(*engineer)) as connection:
                        assert WorkBook(connection, "").withdraw(number, "Anna")
                time.sleep(0.02)
                yield judged

    duties = Withdrawn()
    PlantWorker(*engineer, duties, name="one", timing=QUICK).run(until_idle=True)
    state = book.state(number)
    assert (state.state, state.ended, state.problem) == ("withdrawn", True, "withdrawn by Anna")
    assert 5 <= state.done < 30
    assert book.state(other).state == "done"
    assert not book.withdraw(number, "Anna"), "it has ended"
    statuses = "SELECT status::text, count(*) FROM inspector_work.procrastinate_jobs GROUP BY 1 ORDER BY 1"
    assert plant_database.rows(statuses) == [("aborted", 1), ("cancelled", 2), ("succeeded", 1)]


def test_a_station_withdraws_what_it_asked_for_and_nothing_else(plant_database: PlantDatabase, book: WorkBook) -> None:
    others = book.ask_teaching(TEACH, "Anna")
    with closing(connect(*plant_database.add_station("press 4"))) as connection:
        own = WorkBook(connection, "plant")
        number = own.ask_teaching(TEACH, "Ben")
        assert own.withdraw(number, "Ben")
        assert own.state(number).state == "withdrawn"
        with pytest.raises(PlantError, match="asked for by another login"):
            own.withdraw(others, "Ben")
    assert not book.taught(number, ScriptedDuties().teach(TEACH, lambda share: None, lambda: False), "99" * 32, 7, "late")
    assert book.state(others).state == "waiting"


@pytest.mark.slow
def test_a_worker_outlives_a_database_that_was_away_which_is_no_death() -> None:
    if why := missing():
        pytest.skip(why)
    server, outages = PostgresServer(), 2
    try:
        server.start()
        url = server.url("postgres")
        with closing(connect(url, server.password)) as owner:
            migrate(owner, url)
            number = WorkBook(owner, url).ask_teaching(TEACH, "Anna")
        duties = ScriptedDuties()
        duties.on_teach = server.end
        notes: list[str] = []

        def note(text: str) -> None:
            notes.append(text)
            if "away" in text:
                if notes.count(text) == outages:
                    duties.on_teach = None
                time.sleep(QUICK.stalled_s)
                server.start()
            if "is at the plant" in text:
                os.kill(os.getpid(), signal.SIGTERM)

        PlantWorker(url, server.password, duties, name="one", timing=QUICK, on_note=note).run()
        with closing(connect(url, server.password)) as owner:
            assert WorkBook(owner, url).state(number).state == "done"
            assert owner.execute("SELECT count(*) FROM inspector.worker_deaths").fetchone() == (0,)
        assert [text for text in notes if "away" in text] == ["the plant's database is away; it is asked again"] * outages
    finally:
        server.close()


DEATH = "UPDATE procrastinate_jobs SET status = 'doing', worker_id = NULL"
DEATHS = "SELECT count(*) FROM inspector.worker_deaths"


def look_after(login: tuple[str, str]) -> None:
    """A worker of another queue gives out again what the dead had in hand."""
    PlantWorker(*login, ScriptedDuties(), name="other", queues=["judge"], timing=QUICK).run(until_idle=True)


def test_a_job_that_ends_every_worker_is_given_to_none(plant_database: PlantDatabase, engineer: tuple[str, str], book: WorkBook) -> None:
    number = book.ask_teaching(TEACH, "")
    for status in ("todo",) * 4 + ("failed",):
        assert book.state(number).problem == ""
        change_queue(plant_database, DEATH)
        look_after(engineer)
        assert plant_database.rows("SELECT status::text FROM inspector_work.procrastinate_jobs") == [(status,)]
    assert book.state(number).problem == (
        "its worker ended, or gave no sign of life, 5 times in the middle of it: most likely for want of memory"
    )


def test_tries_that_the_store_did_not_let_finish_are_no_deaths(
    plant_database: PlantDatabase, engineer: tuple[str, str], book: WorkBook
) -> None:
    number = book.ask_teaching(TEACH, "")
    for _ in range(6):
        PlantWorker(*engineer, ScriptedDuties(trouble={"cup": away()}), name="one", timing=QUICK).run(until_idle=True)
        change_queue(plant_database, "UPDATE procrastinate_jobs SET scheduled_at = NULL")
    assert plant_database.rows("SELECT status::text, attempts FROM inspector_work.procrastinate_jobs") == [("todo", 6)]
    assert plant_database.rows(DEATHS) == [(0,)]
    change_queue(plant_database, DEATH)
    PlantWorker(*engineer, ScriptedDuties(), name="two", timing=QUICK).run(until_idle=True)
    assert (book.state(number).state, book.state(number).problem) == ("done", "")
    assert plant_database.rows(DEATHS) == [(1,)]


def test_workers_that_were_told_to_end_are_no_deaths(plant_database: PlantDatabase, engineer: tuple[str, str], book: WorkBook) -> None:
    number = book.ask_teaching(TEACH, "")
    duties = ScriptedDuties()
    duties.on_teach = lambda: os.kill(os.getpid(), signal.SIGTERM)
    patient = replace(QUICK, stalled_s=60.0)  # a machine that stands still for a moment is no dead worker
    for _ in range(6):
        PlantWorker(*engineer, duties, name="one", timing=patient).run(until_idle=True)
    assert plant_database.rows("SELECT attempts FROM inspector_work.procrastinate_jobs") == [(6,)]
    assert plant_database.rows(DEATHS) == [(0,)]
    change_queue(plant_database, DEATH)
    PlantWorker(*engineer, ScriptedDuties(), name="two", timing=QUICK).run(until_idle=True)
    assert (book.state(number).state, book.state(number).problem) == ("done", "")


def test_a_death_that_two_workers_notice_counts_once(book: WorkBook) -> None:
    assert [book.count_death(7, attempt) for attempt in (0, 0, 3, 3)] == [1, 1, 2, 2]
    assert (book.count_death(8, 0), book.deaths(7), book.deaths(9)) == (1, 2, 0)


def test_a_plant_that_counts_no_deaths_is_brought_up_to_date_with_what_waits(
    plant_database: PlantDatabase, engineer: tuple[str, str], book: WorkBook
) -> None:
    number = book.ask_teaching(TEACH, "")
    change_queue(plant_database, "UPDATE procrastinate_jobs SET attempts = 9")
    with closing(connect(plant_database.url, plant_database.password)) as owner:
        owner.execute("DROP TABLE inspector.worker_deaths")
        owner.execute("DELETE FROM inspector.migrations WHERE name = '0008_worker_deaths.sql'")
        with pytest.raises(PlantError, match="inspector plant init"):
            PlantWorker(*engineer, ScriptedDuties(), name="one", timing=QUICK).run(until_idle=True)
        assert book.state(number).state == "waiting"
        assert migrate(owner, plant_database.url) == ("0008_worker_deaths.sql",)
    change_queue(plant_database, DEATH)
    PlantWorker(*engineer, ScriptedDuties(), name="one", timing=QUICK).run(until_idle=True)
    assert (book.state(number).state, book.state(number).problem) == ("done", "")


def test_a_job_that_this_program_does_not_know_is_refused(plant_database: PlantDatabase, engineer: tuple[str, str], book: WorkBook) -> None:
    number = book.ask_teaching(TEACH, "")
    change_queue(plant_database, "UPDATE procrastinate_jobs SET args = jsonb_set(args, '{piece,pictures}', '[]')")
    PlantWorker(*engineer, ScriptedDuties(), name="one", timing=QUICK).run(until_idle=True)
    assert "none that this program knows: pictures" in book.state(number).problem


def test_an_archive_without_a_picture_is_not_asked_for(plant_database: PlantDatabase, book: WorkBook) -> None:
    with pytest.raises(PlantError, match="no picture to judge"):
        book.ask_judging(CUP, iter(()), 10, "")
    assert plant_database.rows("SELECT count(*) FROM inspector.work") == [(0,)]


def test_pictures_that_stations_have_sent_are_chosen_with_their_verdicts(plant_database: PlantDatabase, book: WorkBook) -> None:
    for name in ("press 4", "press 5"):
        plant_database.add_station(name)
    with closing(plant_database.server.connect(plant_database.name)) as owner:
        owner.execute("SET search_path = inspector")
        for station, part, lot, verdict, name in (
            (1, 1, "L1", "PASS", "picture"),
            (1, 2, "L1", "FAIL", "picture"),
            (1, 2, "L1", "FAIL", "map"),
            (2, 3, "L2", "PASS", "picture"),
        ):
            at = f"'2026-11-29'::timestamptz + interval '{part} s'"
            owner.execute(
                f"""INSERT INTO verdicts (station, run, part, at, lot, serial, view, camera, recipe, version, verdict, band, reason,
                counted) VALUES (%s, 'r', %s, {at}, %s, '', '', '', 'cup', '1', %s, '', '', true) ON CONFLICT DO NOTHING""".encode(),
                (station, part, lot, verdict),
            )
            insert = f"INSERT INTO evidence (station, run, part, at, name, sha256, bytes) VALUES (%s, 'r', %s, {at}, %s, %s, 9)"
            owner.execute(insert.encode(), (station, part, name, f"{part:02d}" * 32))

    def chosen(**choice: object) -> list[tuple[str, str]]:
        with closing(book.evidence(EvidenceChoice(**choice))) as found:  # type: ignore[arg-type]
            return [(one.name, one.before) for one in found]

    first, second = ("press 4/r/1/picture", "PASS"), ("press 4/r/2/picture", "FAIL")
    third = ("press 5/r/3/picture", "PASS")
    assert chosen() == [first, second, third]
    assert chosen(station="press 4", verdict="PASS") == [first]
    assert chosen(lot="L2") == chosen(recipe="cup", since=datetime(2026, 11, 29, 0, 0, 3, tzinfo=UTC).timestamp()) == [third]
    with closing(book.evidence(EvidenceChoice(lot="L1"))) as pictures_of_lot:
        number = book.ask_judging(CUP, pictures_of_lot, 1, "")
    assert book.state(number).pictures == 2
    assert plant_database.rows("SELECT args->'piece'->'pictures'->0->>'key' FROM inspector_work.procrastinate_jobs ORDER BY id") == [
        (f"evidence/0{part}/{f'0{part}' * 32}",) for part in (1, 2)
    ]


def test_a_picture_of_one_view_is_judged_by_its_own_recipe_or_passed_over(plant_database: PlantDatabase, book: WorkBook) -> None:
    """Two views of three parts; the third was told of by an earlier version. Beside them a station with one camera."""
    two, older = ('["top","usb:1",8,"FAIL",0.7,0.5,"lid","3"]', '["side","usb:2",9,"PASS",0.1,0.5,"rim","2"]'), ("", "")
    for name in ("press 4", "press 5"):
        plant_database.add_station(name)
    with closing(plant_database.server.connect(plant_database.name)) as owner:
        owner.execute("SET search_path = inspector")
        for station, part, verdict, recipe, told in (
            (1, 1, "FAIL", "lid", two),
            (1, 2, "PASS", "lid", two),
            (1, 3, "FAIL", "lid", older),
            (2, 4, "PASS", "cup", older),
        ):
            views = f"[{','.join(told)}]".replace("FAIL", verdict) if told[0] else None
            owner.execute(
                """INSERT INTO verdicts (station, run, part, at, lot, serial, view, camera, recipe, version, verdict, band, reason,
                counted, views) VALUES (%s, 'r', %s, to_timestamp(%s), 'L1', '', 'top', '', %s, '1', %s, '', '', true, %s)""",
                (station, part, part, recipe, verdict, views),
            )
            for view in ("top", "side") if station == 1 else ("",):
                values = (station, part, part, f"{part}{view[:1] or 'a'}".encode().hex().ljust(64, "0"), view)
                owner.execute("INSERT INTO evidence VALUES (%s, 'r', %s, to_timestamp(%s), 'picture', %s, 9, %s)", values)

    def chosen(**choice: str) -> list[tuple[str, str]]:
        with closing(book.evidence(EvidenceChoice(**choice))) as found:  # type: ignore[arg-type]
            return [(one.name.removesuffix("/picture"), one.before) for one in found]

    def passed_over(**choice: str) -> list[tuple[str, str, bool, int]]:
        return [one[1:] for one in book.passed_over(EvidenceChoice(**choice))]  # type: ignore[arg-type]

    tops, sides = [("press 4/r/1/top", "FAIL"), ("press 4/r/2/top", "PASS")], [("press 4/r/1/side", "PASS"), ("press 4/r/2/side", "PASS")]
    cup = ("press 5/r/4", "PASS")
    assert chosen(judged_with="lid") == [*tops, cup]
    assert passed_over(judged_with="lid") == [("side", "", False, 1), ("side", "rim", True, 2), ("top", "", False, 1)]
    assert chosen(judged_with="rim", station="press 4") == sides
    assert chosen(judged_with="new rim", view="side") == [*sides, ("press 4/r/3/side", "")]
    assert chosen(judged_with="lid", view="side") == [("press 4/r/3/side", "")]
    assert chosen(recipe="rim") == chosen(recipe="rim", verdict="PASS") == sides
    assert chosen(recipe="lid", verdict="FAIL") == tops[:1]
    assert book.views_of(EvidenceChoice(whole="PASS")) == ("", "side", "top")
    assert chosen(whole="PASS", view="side") == sides[1:]


def test_two_works_on_the_same_pictures_are_compared(book: WorkBook) -> None:
    old, new = (book.ask_judging(CUP, pictures(4), 4, "") for _ in range(2))
    for number, verdict in ((old, "PASS"), (new, "FAIL")):
        judged = [JudgedPicture(one, one.sha256, verdict, "", 2.0, 1.0, 1.0) for one in pictures(3)]
        assert book.keep_judged(number, "one", judged) == 3
        assert book.keep_judged(number, "other", judged) == 0
    assert book.what_would_change(new, against=old).changes == [VerdictChange("PASS", "FAIL", 3)]
    assert [(one.source, one.before, one.now) for one in book.each_judged(new, against=old)] == [(str(n), "PASS", "FAIL") for n in range(3)]
    assert (book.state(new).done, book.state(new).ended) == (3, False)
