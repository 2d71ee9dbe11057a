"""The audit is found again: by time, person, kind and words, page by page, of all views as one, and as CSV that no spreadsheet runs."""

from __future__ import annotations

import csv
import io
import sqlite3
from pathlib import Path

import pytest

from inspector.core.errors import StorageError
from inspector.storage.ledger.audit_reading import AuditFilter, AuditReader, as_csv, plain_cell
from inspector.storage.ledger.database import AuditEntry, StationDatabase

T0 = 1_800_000_000.0
ALL = AuditFilter()


@pytest.fixture
def reader(tmp_path: Path) -> AuditReader:
    """Of a station with two views."""
    with_entries(tmp_path / "station.db", [(0, "sign-in", "engineer, by PIN", "Cara"), (20, "people", "Ben was added", "Anna")])
    with_entries(tmp_path / "views" / "station.db", [(10, "lot", "began 'B'", "Cara")])
    with_entries(tmp_path / "views" / "top" / "station.db", [(5, "limit", "top/v2: -0.1", "Cara"), (15, "camera", "100% lost_a", "")])
    return AuditReader(tmp_path / "station.db")


def with_entries(path: Path, entries: list[tuple[float, str, str, str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    database = StationDatabase(path)
    for at, what, detail, who in entries:
        database.audit(what, detail, T0 + at, who=who, old="old" if what == "limit" else "", why="new lamp" if what == "limit" else "")
    database.close()


def details(reader: AuditReader, wanted: AuditFilter = ALL, **page: int) -> list[str]:
    return [one.entry.detail for one in reader.page(wanted, **page)]


def test_all_views_are_one_by_time_the_newest_first(reader: AuditReader) -> None:
    assert details(reader) == ["Ben was added", "100% lost_a", "began 'B'", "top/v2: -0.1", "engineer, by PIN"]
    assert [one.view for one in reader.page(AuditFilter())] == ["", "top", "all views", "top", ""]
    assert details(reader, limit=2) == ["Ben was added", "100% lost_a"]
    assert details(reader, skip=2, limit=2) == ["began 'B'", "top/v2: -0.1"]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (AuditFilter(since=T0 + 10, until=T0 + 20), ["100% lost_a", "began 'B'"]),
        (AuditFilter(who="cara"), ["began 'B'", "top/v2: -0.1", "engineer, by PIN"]),
        (AuditFilter(what="limit"), ["top/v2: -0.1"]),
        (AuditFilter(text="LAMP"), ["top/v2: -0.1"]),
        (AuditFilter(text="0% lost_"), ["100% lost_a"]),
        (AuditFilter(text="0%lost"), []),
        (AuditFilter(who="Cara", what="lot", text="'B'"), ["began 'B'"]),
    ],
)
def test_filters(reader: AuditReader, wanted: AuditFilter, found: list[str]) -> None:
    assert details(reader, wanted) == found


def test_what_there_is_to_choose_from(reader: AuditReader) -> None:
    assert reader.kinds() == (("Anna", "Cara"), ("camera", "limit", "lot", "people", "sign-in"))
    assert [one.entry.detail for one in reader.after("top", 1, 10)] == ["100% lost_a"]
    assert reader.last_number("top") == 2 and reader.last_number("side") == 0 and reader.after("side", 0, 10) == ()


def test_an_audit_of_an_earlier_version_is_read(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "station.db") as old:
        old.execute("CREATE TABLE audit (number INTEGER PRIMARY KEY, at REAL NOT NULL, what TEXT NOT NULL, detail TEXT NOT NULL)")
        old.execute("INSERT INTO audit (at, what, detail) VALUES (1.0, 'limit', 'of part')")
    old.close()
    reader = AuditReader(tmp_path / "station.db")
    assert [one.entry for one in reader.page(AuditFilter(text="part"))] == [AuditEntry(1.0, "limit", "of part")]
    assert reader.page(AuditFilter(who="Cara")) == () and reader.kinds() == ((), ("limit",))


def test_a_damaged_audit_is_said(tmp_path: Path) -> None:
    (tmp_path / "station.db").write_bytes(b"no database at all, and long enough to be looked at " * 20)
    with pytest.raises(StorageError, match="the audit cannot be read"):
        AuditReader(tmp_path / "station.db").page(AuditFilter())


def test_csv_has_every_value_and_runs_nothing(tmp_path: Path) -> None:
    with_entries(tmp_path / "station.db", [(0, "lot", "=HYPERLINK(1)", '+Eve"; x')])
    rows = list(csv.reader(io.StringIO(as_csv(AuditReader(tmp_path / "station.db").page(AuditFilter())))))
    assert rows[0] == ["time", "view", "who", "what", "detail", "old", "new", "why"]
    assert rows[1][2:5] == ["'+Eve\"; x", "lot", "'=HYPERLINK(1)"]
    assert [plain_cell(text) for text in ("-0.5", "+1e3", "-0.5, by hand", "@a", "\tx", "a=b", "")] == [
        *("-0.5", "+1e3", "'-0.5, by hand", "'@a", "'\tx", "a=b", ""),
    ]


@pytest.mark.slow
def test_a_page_of_a_long_audit_is_read_at_once(tmp_path: Path) -> None:
    from time import perf_counter

    database = StationDatabase(tmp_path / "station.db")
    with database._file.transaction():
        rows = ((T0 + number, "camera", f"lost {number}", "", "", "", "") for number in range(100_000))
        database._file._opened().executemany("INSERT INTO audit (at, what, detail, who, old, new, why) VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    reader = AuditReader(tmp_path / "station.db")
    began = perf_counter()
    assert len(reader.page(AuditFilter(since=T0 + 500, until=T0 + 700))) == 100
    assert [one.entry.detail for one in reader.page(AuditFilter(text="lost 99999"))] == ["lost 99999"]
    assert perf_counter() - began < 2.0
    database.close()
