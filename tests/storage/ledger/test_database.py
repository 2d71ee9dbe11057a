"""Counters and the index outlive restarts, damage and a full disk."""

from __future__ import annotations

import math
import resource
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import pytest

from inspector.core.errors import StorageError
from inspector.core.status import Counters
from inspector.core.types import Verdict
from inspector.storage.ledger.database import AuditEntry, RecordRow, StationDatabase
from inspector.storage.ledger.lots import Lot


def row(path: str, taken_at: float = 1.0, verdict: Verdict = Verdict.FAIL, score: float = -1.5) -> RecordRow:
    return RecordRow(path, taken_at, verdict, score, "because", "Bottle", "v1", "lot 1", 100)


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_new_one_is_empty(database: StationDatabase) -> None:
    assert database.load_counters() == Counters()
    assert database.lots() == ()
    assert database.audit_entries() == ()
    assert database.record_rows(10) == ()
    assert database.records_bytes() == 0
    assert database.state("camera") is None
    assert database.problem == ""


def test_everything_outlives_a_restart(database: StationDatabase, clock: Callable[[], float]) -> None:
    counters = Counters(10, 2, 1, "lot 1", 5.0)
    database.save_counters(counters)
    database.set_state("camera", "simulated")
    database.set_state("camera", "folder:/a\udcff")
    database.audit("recipe", "Bottle/v1")
    database.add_records([row("a/1.json")])
    database.close()
    database.close()
    with closing(StationDatabase(database.path, clock=clock)) as again:
        assert again.load_counters() == counters
        assert again.state("camera") == "folder:/a?"
        assert again.audit_entries() == (AuditEntry(clock(), "recipe", "Bottle/v1"),)
        assert again.record_rows(10) == (row("a/1.json"),)


def test_what_was_not_closed_is_there_all_the_same(database: StationDatabase) -> None:
    database.save_counters(Counters(passed=3))
    with closing(StationDatabase(database.path)) as beside:
        assert beside.load_counters().passed == 3


def test_a_lot_is_archived_and_audited(database: StationDatabase) -> None:
    database.new_lot("A", 100.0)
    assert database.lots() == ()
    ended = Counters(7, 2, 1, "A", 100.0)
    database.save_counters(ended)
    assert database.new_lot("B", 200.0) == Counters(lot="B", since=200.0) == database.load_counters()
    database.new_lot("C", 300.0)
    assert database.lots() == (Lot(Counters(lot="B", since=200.0), 300.0), Lot(ended, 200.0))
    entry = database.audit_entries()[1]
    assert (entry.at, entry.what) == (200.0, "lot")
    assert "'A' ended with PASS 7, FAIL 2, INVALID 1" in entry.detail


def test_a_lot_begins_wholly_or_not_at_all(database: StationDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    counters = Counters(7, 2, 1, "A", 100.0)
    database.save_counters(counters)

    def fail(*_: object) -> None:
        raise StorageError("stop")

    monkeypatch.setattr(database, "_note", fail)
    with pytest.raises(StorageError, match="stop"):
        database.new_lot("B", 200.0)
    assert database.load_counters() == counters
    assert database.lots() == ()


def test_the_audit_is_bounded_by_time(database: StationDatabase) -> None:
    for number in range(10):
        database.audit("error", str(number), float(number))
    assert database.folds.forget("audit", before=7.0) == 0, "what goes is signed, and nothing was"
    database.checkpoints.add("minute")
    assert database.folds.forget("audit", before=7.0) == 7
    assert database.folds.forget("audit", before=99.0) == 2, "the newest stays"
    database.audit("error", "10", 10.0)
    assert [entry.detail for entry in database.audit_entries()] == ["10", "9"]


def test_the_newest_entries_of_the_audit_come_first(database: StationDatabase) -> None:
    for number in range(7, 10):
        database.audit("error", str(number))
    assert [entry.detail for entry in database.audit_entries()] == ["9", "8", "7"]
    assert [entry.detail for entry in database.audit_entries(1)] == ["9"]


def test_records_are_found_newest_first(database: StationDatabase) -> None:
    verdicts = [Verdict.PASS, Verdict.FAIL, Verdict.INVALID, Verdict.PASS, Verdict.FAIL]
    database.add_records(row(f"{number}.json", float(number), verdict) for number, verdict in enumerate(verdicts))

    def found(**wanted: object) -> list[str]:
        return [one.path[0] for one in database.record_rows(**{"limit": 10, **wanted})]  # type: ignore[arg-type]

    assert found() == list("43210")
    assert found(limit=2) == list("43")
    assert found(verdict=Verdict.FAIL) == list("41")
    assert found(since=3.0) == list("43")
    assert [one.path[0] for one in database.records_to_remove(9)] == list("03124")
    assert [one.path[0] for one in database.records_to_remove(2, skip=1)] == list("31")
    assert [one.path[0] for one in database.records_to_remove(9, before=2.0)] == list("01")
    assert database.records_bytes() == 500
    database.drop_records(["3.json", "none.json"])
    assert database.record_paths() == {"0.json", "1.json", "2.json", "4.json"}


def test_a_score_that_is_no_number(database: StationDatabase) -> None:
    database.add_records([row("a.json", score=math.nan)])
    assert math.isnan(database.record_rows(1)[0].score)


def test_the_order_of_removal_needs_no_sorting(database: StationDatabase) -> None:
    """With a hundred thousand records, sorting at every picture would be felt."""
    with closing(sqlite3.connect(database.path)) as other:
        plan = other.execute("EXPLAIN QUERY PLAN SELECT * FROM records ORDER BY verdict <> 'PASS', taken_at, path LIMIT 32").fetchall()
    assert "USING INDEX records_by_removal" in str(plan)
    assert "TEMP B-TREE" not in str(plan)


@pytest.mark.parametrize("content", [b"no database at all, but long enough to be looked at" * 30, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_damaged_file_is_set_aside_and_kept(tmp_path: Path, clock: Callable[[], float], content: bytes) -> None:
    path = tmp_path / "station.db"
    for number in (1, 2):
        path.write_bytes(content)
        with closing(StationDatabase(path, clock=clock)) as database:
            assert "was damaged" in database.problem
            assert database.audit_entries() == (AuditEntry(clock(), "error", database.problem),)
            database.save_counters(Counters(passed=1))
        kept = sorted(tmp_path.glob("station.db.damaged-*"))
        assert len(kept) == number
        assert all(one.read_bytes() == content for one in kept)
        with closing(StationDatabase(path, clock=clock)) as database:
            assert (database.problem, database.load_counters().passed) == ("", 1)


def test_damage_in_the_middle_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "station.db"
    with closing(StationDatabase(path)) as database:
        database.add_records(row(f"{number:06d}.json", float(number)) for number in range(2000))
    content = bytearray(path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 4096] = b"\xa5" * 4096
    path.write_bytes(content)
    with closing(StationDatabase(path)) as database:
        assert "was damaged" in database.problem
        assert database.record_rows(1) == ()


def test_the_log_of_a_damaged_file_goes_with_it(tmp_path: Path) -> None:
    """Left behind, it would be played into the new file."""
    path = tmp_path / "station.db"
    StationDatabase(path).close()
    with closing(sqlite3.connect(path)) as beside:  # who still reads it keeps SQLite from clearing the log away
        beside.execute("INSERT INTO counters (one, lot, passed, failed, invalid, since) VALUES (1, 'A', 7, 0, 0, 0)")
        beside.commit()
        with path.open("r+b") as file:
            file.write(b"damaged" * 10)
        with closing(StationDatabase(path)) as database:
            assert database.problem
            assert database.load_counters() == Counters()
            (log,) = tmp_path.glob("*.damaged-*-wal")
            assert b"A" in log.read_bytes()


def test_the_file_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "station.db"
    StationDatabase(path).close()
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE schema SET version = 99")
    before = path.read_bytes()
    with pytest.raises(StorageError, match=r"newer program \(schema 99.*Update this program"):
        StationDatabase(path)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*damaged*"))


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"none/station\.db: could not open.*--data-dir"):
        StationDatabase(tmp_path / "none" / "station.db")


def test_a_closed_one_says_so(database: StationDatabase) -> None:
    database.close()
    with pytest.raises(StorageError, match="closed"):
        database.load_counters()
    with pytest.raises(StorageError, match="closed"):
        database.new_lot("A", 1.0)


def test_a_full_disk_changes_nothing_and_is_survived(database: StationDatabase) -> None:
    database.save_counters(Counters(passed=5))
    database.add_records([row("first.json")])
    with largest_file(200_000):
        with pytest.raises(StorageError, match="disk is full"):
            database.add_records(row(f"{number:06d}" + "x" * 500) for number in range(3000))
        assert database.load_counters().passed == 5
        assert database.record_paths() == {"first.json"}
    database.save_counters(Counters(passed=6))
    database.add_records(row(f"{number:06d}.json") for number in range(3000))
    with closing(sqlite3.connect(database.path)) as other:
        assert other.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert other.execute("SELECT passed FROM counters").fetchall() == [(6,)]


def test_a_database_that_a_full_disk_let_begin_and_not_fill_says_that_the_disk_is_full(tmp_path: Path) -> None:
    """The file is there, empty: what is asked of it finds no table."""
    path = tmp_path / "station.db"
    path.touch()
    with largest_file(0):
        database = StationDatabase(path, opens_later=True)
        for ask in (database.load_counters, lambda: database.set_state("recipe", "A")):
            with pytest.raises(StorageError, match="The disk is full"):
                ask()
    database.close()


def test_a_full_database_says_what_to_do(database: StationDatabase) -> None:
    connection = database._file._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StorageError, match=r"full.*free some space"):
        for number in range(1000):
            database.add_records([row(f"{number:06d}" + "x" * 500)])
    connection.execute("PRAGMA max_page_count = 100000")
    database.save_counters(Counters(passed=6))
    assert database.load_counters().passed == 6


def test_many_threads_lose_nothing(database: StationDatabase) -> None:
    faults: list[StorageError] = []

    def work(thread: int) -> None:
        try:
            for number in range(40):
                database.add_records([row(f"{thread}-{number}.json")])
                database.audit("note", f"{thread}-{number}")
                database.save_counters(Counters(passed=number))
                database.record_rows(5)
        except StorageError as error:
            faults.append(error)

    threads = [threading.Thread(target=work, args=(thread,)) for thread in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert len(database.record_paths()) == len(database.audit_entries(1000)) == 160


@pytest.mark.parametrize("lost", ["station.db", "station.db-wal"])
def test_a_file_that_was_removed_while_it_was_in_use_takes_nothing_more(database: StationDatabase, lost: str) -> None:
    database.set_state("camera", "simulated")
    path, aside = database.path.with_name(lost), database.path.with_name("aside")
    path.rename(aside)
    for keep in (partial(database.set_state, "camera", "other"), partial(database.add_records, [row("a/1.json")])):
        with pytest.raises(StorageError, match="was removed or replaced while it was in use") as raised:
            keep()
        assert raised.value.where == str(path)
    path.write_bytes(b"another")
    with pytest.raises(StorageError, match="was removed or replaced"):
        database.audit("recipe", "Bottle/v1")
    aside.rename(path)
    database.audit("recipe", "Bottle/v2")
    assert [entry.detail for entry in database.audit_entries()] == ["Bottle/v2"]
    assert database.state("camera") == "simulated"
