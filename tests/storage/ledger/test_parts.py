"""One row for every part, in one transaction with the counters."""

from __future__ import annotations

import math
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from inspector.core.errors import StorageError
from inspector.core.status import Counters
from inspector.core.types import Band, Inspection, Verdict
from inspector.storage.ledger import parts as ledger
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.parts import PartRow
from inspector.storage.records.store import RecordStore

SAMPLE = Path(__file__).parents[2] / "samples" / "0.1.0" / "station.db"


def part(number: int, verdict: Verdict = Verdict.PASS, **changes: object) -> PartRow:
    row = PartRow(number, 1e9 + number, "run", "A", "top", "simulated", "Bottle", "v1", verdict, Band.OK, "well", -3.5, -2.5)
    return row._replace(**changes)


def test_parts_and_counters_come_together(database: StationDatabase) -> None:
    rows = [
        part(1),
        part(2, Verdict.FAIL, band=Band.REVIEW),
        part(3, Verdict.FAIL, band=Band.NG),
        part(4, Verdict.INVALID, band=None, score=math.nan, limit=math.nan, recipe="", version="", reason="torn \udcff"),
        part(5, counted=False),
    ]
    database.add_parts(rows[:2])
    database.add_parts(rows[2:])
    assert database.load_counters() == Counters(1, 2, 1, "", 0.0, 1)
    back = database.part_rows(10, first=1)
    assert [row.number for row in back] == [1, 2, 3, 4, 5]
    assert (back[0], back[1], back[4]) == (rows[0], rows[1], rows[4])
    assert (back[3].band, back[3].reason, math.isnan(back[3].score)) == (None, "torn ?", True)
    assert [row.number for row in database.part_rows(2)] == [5, 4]
    assert database.next_part() == 6


def test_a_part_that_cannot_be_kept_is_not_counted(database: StationDatabase) -> None:
    database.add_parts([part(1)])
    with pytest.raises(StorageError, match="UNIQUE"):
        database.add_parts([part(2), part(1)])
    assert database.load_counters().total == len(database.part_rows(10)) == 1


def test_a_number_never_comes_twice(database: StationDatabase) -> None:
    database.add_parts([part(1), part(7)])
    database._file.rows("DELETE FROM parts")
    assert database.next_part() == 8


def test_a_new_lot_counts_its_own_rows(database: StationDatabase) -> None:
    database.add_parts([part(1), part(2)])
    database.new_lot("B", 5.0)
    database.add_parts([part(3, Verdict.FAIL)])
    assert database.load_counters() == database.mend_counters() == Counters(0, 1, 0, "B", 5.0)
    assert [lot.counters.passed for lot in database.lots()] == [2]


def test_a_lot_is_taken_back(database: StationDatabase) -> None:
    database.new_lot("A", 1.0)
    database.add_parts([part(1), part(2)])
    old = database.load_counters()
    database.new_lot("B", 5.0)
    database.take_lot_back(old)
    assert (database.load_counters(), database.lots()) == (old, ())
    assert "'B' was not begun" in database.audit_entries(1)[0].detail
    database.add_parts([part(3)])
    assert database.mend_counters() == Counters(3, 0, 0, "A", 1.0)


def test_counters_that_say_something_else_than_the_rows_are_mended_and_noted(database: StationDatabase) -> None:
    database.save_counters(Counters(10, 2, 1, "A", 1.0, 1))
    database.add_parts([part(1), part(2, Verdict.FAIL)])
    assert database.mend_counters() == Counters(11, 3, 1, "A", 1.0, 1)
    assert database.audit_entries() == ()
    database._file.rows("UPDATE counters SET passed = 5")
    assert database.mend_counters() == database.load_counters() == Counters(11, 3, 1, "A", 1.0, 1)
    (entry,) = database.audit_entries()
    assert entry.what == "counters"
    assert "said PASS 5, FAIL 3 (1 for review), INVALID 1; the rows of its parts say PASS 11" in entry.detail


def test_the_counters_of_an_older_version_stand(tmp_path: Path) -> None:
    path = tmp_path / "station.db"
    shutil.copy(SAMPLE, path)
    with closing(sqlite3.connect(path)) as other:
        passed, failed, invalid, lot = other.execute("SELECT passed, failed, invalid, lot FROM counters").fetchone()
    with closing(StationDatabase(path)) as database:
        entries = database.audit_entries()
        mended = database.mend_counters()
        assert (mended.passed, mended.failed, mended.invalid, mended.lot) == (passed, failed, invalid, lot)
        assert database.audit_entries() == entries
        database.add_parts([part(database.next_part(), Verdict.INVALID)])
        assert database.mend_counters().total == passed + failed + invalid + 1
        assert all(row.part is None for row in database.record_rows(10))


def test_the_oldest_rows_are_folded_and_stay_counted(database: StationDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "MOST_COUNTED_AT_START", 1000)
    database.add_parts([part(number) for number in range(1, 6)])
    database.new_lot("B", 5.0)
    for number in range(6, 31):
        database.add_parts([part(number, Verdict.FAIL if number % 2 else Verdict.PASS)])
    assert [database.folds.fold_parts(before=0.0, up_to=20) for _ in range(3)] == [5, 15, 0]
    assert [row.number for row in database.part_rows(100, first=1)] == list(range(21, 31))
    assert database.mend_counters() == database.load_counters() == Counters(13, 12, 0, "B", 5.0)
    assert database.audit_entries()[0].what == "lot", "nothing was to be mended"


def test_a_row_knows_its_evidence(
    database: StationDatabase, tmp_path: Path, limits: object, make_inspection: Callable[..., Inspection]
) -> None:
    store = RecordStore(tmp_path / "records", database, limits)  # type: ignore[arg-type]
    inspection = make_inspection(part_number=2)
    database.add_parts([part(1), part(2, Verdict.FAIL)._replace(at=inspection.frame.taken_at)])
    paths = store.write(inspection)
    assert [row.evidence for row in database.part_rows(10)] == [paths.json.relative_to(store.root).as_posix(), ""]
    database.drop_records([paths.json.relative_to(store.root).as_posix()])
    again = RecordStore(store.root, database, limits)  # type: ignore[arg-type]
    assert again.sweep().added == 1
    assert database.part_rows(1)[0].evidence, "the record itself says which part it is of"


def test_a_record_from_before_is_no_evidence_of_a_part_that_has_its_number_again(
    database: StationDatabase, tmp_path: Path, limits: object, make_inspection: Callable[..., Inspection]
) -> None:
    inspection = make_inspection(part_number=1)
    database.add_parts([part(1)._replace(at=inspection.frame.taken_at + 1.0)])
    RecordStore(tmp_path / "records", database, limits).write(inspection)  # type: ignore[arg-type]
    assert [row.evidence for row in database.part_rows(10)] == [""]


def test_a_start_counts_the_newest_rows_of_a_large_lot_alone(database: StationDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "MOST_COUNTED_AT_START", 10)
    database.new_lot("A", 1.0)
    for number in range(1, 45):
        database.add_parts([part(number, Verdict.FAIL if number % 4 else Verdict.PASS)])
    (first,) = database._file.rows("SELECT first_part FROM counters")[0]
    assert 44 - 11 <= first <= 45
    assert database.mend_counters() == database.load_counters() == Counters(11, 33, 0, "A", 1.0)
