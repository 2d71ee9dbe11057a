"""Every row carries the hash of the one before: nothing of a table can be changed without the hashes telling."""

from __future__ import annotations

import hashlib
import math
import struct
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.errors import StorageError
from inspector.storage.ledger.chain import SCHEMA_4 as CHAINS
from inspector.storage.ledger.chain import Chain, chained, encoded, first_hash, next_hash, prefixes
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.sqlite_file import SqliteFile, Value

EXAMS = ("CREATE TABLE exams (number INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, who TEXT NOT NULL, score REAL, passed INTEGER)",)
COLUMNS = "at, who, score, passed"

VALUES = st.one_of(
    st.none(), st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False), st.text(st.characters(exclude_categories=("Cs",))), st.binary()
)


def hashes_hold(file: SqliteFile, table: str, columns: str) -> bool:
    """Whether the hash of each row is that of its stored values."""
    names = prefixes(("number", *columns.split(", ")))
    link = first_hash(table)
    for *values, found in file.rows(f"SELECT number, {columns}, hash FROM {table} ORDER BY number"):
        link = next_hash(link, names, values)
        if link != found:
            return False
    return file.rows("SELECT hash FROM chains WHERE name = ?", (table,)) == [(link,)]


@pytest.fixture
def file(tmp_path: Path) -> SqliteFile:
    return SqliteFile(tmp_path / "a.db", ((*CHAINS, *EXAMS, *chained("exams")),))


def test_the_hash_is_what_the_description_says() -> None:
    content = first_hash("t") + b"number\0I" + struct.pack(">q", 7) + b"who\0T" + struct.pack(">I", 2) + "é".encode()
    assert first_hash("t") == hashlib.sha256(b"inspector ledger 1\nt").digest()
    assert next_hash(first_hash("t"), prefixes(("number", "score", "who")), (7, None, "é")) == hashlib.sha256(content).digest()


@given(VALUES, VALUES)
def test_two_values_never_have_the_same_bytes(one: Value, other: Value) -> None:
    same = type(one) is type(other) and (
        one == other and math.copysign(1, one) == math.copysign(1, other) if isinstance(one, float) else one == other
    )  # type: ignore[arg-type]
    assert (encoded(one) == encoded(other)) is same


def test_what_is_hashed_is_what_the_database_gives_back(file: SqliteFile) -> None:
    odd: list[tuple[Value, ...]] = [(1, "torn \udcff", math.nan, True), (-0.0, "a\0b", math.inf, None), (2**60, "", 1e-320, False)]
    chain = Chain(file, "exams", COLUMNS)
    for row in odd:
        with file.transaction():
            chain.add([row])
    with file.transaction():
        assert chain.add(odd) == 6
    assert hashes_hold(file, "exams", COLUMNS)


def test_rows_go_on_where_the_last_ended_also_by_another_process(file: SqliteFile) -> None:
    with file.transaction():
        assert Chain(file, "exams", COLUMNS).add([(1.0, "a", 0.5, 1)], [5]) == 5
    with closing(SqliteFile(file.path, ((),))) as other, other.transaction():
        assert Chain(other, "exams", COLUMNS).add([(2.0, "b", None, None)]) == 6
    assert hashes_hold(file, "exams", COLUMNS)
    with pytest.raises(StorageError, match="3 does not come after 6"), file.transaction():
        Chain(file, "exams", COLUMNS).add([(1.0, "a", 0.5, 1)], [3])
    assert hashes_hold(file, "exams", COLUMNS)


@pytest.mark.parametrize("count", [31, 32, 33, 70])
def test_many_rows_at_once_are_those_that_were_given(file: SqliteFile, count: int) -> None:
    rows = [(float(number), f"row {number}", None, number % 2) for number in range(count)]
    with file.transaction():
        assert Chain(file, "exams", COLUMNS).add(rows) == count
    assert file.rows(f"SELECT {COLUMNS} FROM exams ORDER BY number") == rows
    assert hashes_hold(file, "exams", COLUMNS)


def test_a_number_that_is_taken_among_many_rows_keeps_none_of_them(file: SqliteFile) -> None:
    rows = [(float(number), "", None, None) for number in range(40)]
    with pytest.raises(StorageError), file.transaction():
        Chain(file, "exams", COLUMNS).add(rows, [*range(1, 40), 20])
    assert file.rows("SELECT COUNT(*) FROM exams") == [(0,)] and file.rows("SELECT rows FROM chains") == [(0,)]


def test_a_column_of_a_later_version_leaves_the_hashes_of_older_rows(file: SqliteFile) -> None:
    with file.transaction():
        Chain(file, "exams", COLUMNS).add([(1.0, "a", 0.5, 1)])
    file.rows("ALTER TABLE exams ADD COLUMN place TEXT")
    with file.transaction():
        Chain(file, "exams", f"{COLUMNS}, place").add([(2.0, "b", None, None, "left")])
    assert hashes_hold(file, "exams", f"{COLUMNS}, place")


def test_the_chains_of_a_station_hold_all_columns_of_their_tables(database: StationDatabase) -> None:
    for chain in (
        database._ledger._chain,
        database._audit_chain,
        database.answer_book._chain,
        database._lots.chain,
        database.evidence.chain,
        database.checkpoints.chain,
    ):
        columns = [row[1] for row in database._file.rows(f"PRAGMA table_info({chain.table})")]
        assert tuple(one for one in columns if one not in ("number", "hash")) == chain.columns
