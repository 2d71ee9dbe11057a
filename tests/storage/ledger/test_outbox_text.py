"""What is read to be sent is text as PostgreSQL can hold it, whatever stands in the ledger."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from inspector.storage.ledger.outbox import _plain_rows, _plain_text


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as made:
        made.execute("CREATE TABLE parts (number INTEGER, serial TEXT, hash BLOB)")
        made.executemany("INSERT INTO parts VALUES (?, ?, ?)", [(number, f"S{number} ä", b"\0\xff") for number in range(1, 121)])
        yield made


def read(connection: sqlite3.Connection, rests: list[int]) -> list[tuple[object, ...]]:
    found = _plain_rows(connection, "SELECT * FROM parts WHERE number > ? ORDER BY number", (0,), lambda: rests.append(1))
    assert connection.text_factory is _plain_text
    return found


@pytest.mark.parametrize(("content", "text"), [(b"A\0B", "A\N{SYMBOL FOR NULL}B"), (b"A\xffB", "A\N{REPLACEMENT CHARACTER}B")])
def test_a_text_that_no_database_takes_is_cleaned_and_the_others_stay(connection: sqlite3.Connection, content: bytes, text: str) -> None:
    rests: list[int] = []
    plain = read(connection, rests)
    assert plain == [(number, f"S{number} ä", b"\0\xff") for number in range(1, 121)]
    assert len(rests) == 3
    connection.execute("UPDATE parts SET serial = CAST(? AS TEXT) WHERE number = 77", (content,))
    assert [row for row in read(connection, []) if row[0] != 77] == [row for row in plain if row[0] != 77]
    assert read(connection, [])[76] == (77, text, b"\0\xff")


def test_what_is_wrong_with_the_file_is_not_taken_for_a_text(connection: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        _plain_rows(connection, "SELECT * FROM absent WHERE number > ?", (0,), lambda: None)
