"""Hash chains: each row of a table carries the SHA-256 of the row before it and of itself, so that no row can be changed, taken out, put in
or moved without the hashes telling.

The hash of a row is SHA-256 over the 32 bytes of the hash before it, then for each column that is not NULL, in the order of the table: its
name in UTF-8, a zero byte, one letter for the type and the value. ``I``: 8 bytes, signed, big-endian; ``F``: 8 bytes, IEEE 754, big-endian;
``T`` (UTF-8) and ``B`` (bytes): 4 bytes big-endian with the length, then the content. The hash before the first row is
SHA-256("inspector ledger 1\\n" + name of the table). Columns that a later version adds are NULL in older rows, whose hashes stay.

A table becomes a chain with two lines: ``*chained("exams")`` behind its CREATE TABLE (it needs ``number INTEGER PRIMARY KEY
AUTOINCREMENT``), and ``Chain(file, "exams", "at, who, result")``, whose :meth:`Chain.add` takes the place of INSERT. Checkpoints and
``inspector ledger verify`` then cover it.
"""

from __future__ import annotations

import hashlib
import math
import struct
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Any, NamedTuple

from inspector.core.errors import StorageError
from inspector.storage.ledger.sqlite_file import SqliteFile, Value, storable

SCHEMA_4 = (
    """CREATE TABLE chains (
        name TEXT PRIMARY KEY, number INTEGER NOT NULL, hash BLOB, rows INTEGER NOT NULL, before INTEGER NOT NULL) WITHOUT ROWID""",
)
"""``number`` and ``hash`` of the newest row (no hash: there is none yet), ``rows`` ever added, ``before``: those of them that were there
before the chain began, and have no hash."""

_TOGETHER = 32
"""Rows in one statement. With each statement the thread gives up Python's lock, and waits for it while others compute."""

_INTEGER = struct.Struct(">cq")
_REAL = struct.Struct(">cd")
_LENGTH = struct.Struct(">cI")


def chained(table: str) -> tuple[str, str]:
    """The statements that make a table a chain from now on: those rows that it has already stay without a hash."""
    return (
        f"ALTER TABLE {table} ADD COLUMN hash BLOB",
        f"INSERT INTO chains SELECT '{table}', COALESCE(MAX(number), 0), NULL, COUNT(*), COUNT(*) FROM {table}",
    )


def first_hash(table: str) -> bytes:
    """The hash before the first row."""
    return hashlib.sha256(f"inspector ledger 1\n{table}".encode()).digest()


def columns_of(rows: Callable[[str], Iterable[Sequence[Any]]], table: str) -> tuple[str, ...]:
    """What is hashed of a table: all its columns but the hash, in its order, the number first. ``rows``: runs a statement."""
    return ("number", *(row[1] for row in rows(f'PRAGMA table_info("{table}")') if row[1] not in ("number", "hash")))


def prefixes(columns: Sequence[str]) -> tuple[bytes, ...]:
    """What stands before the value of each column in what is hashed."""
    return tuple(name.encode() + b"\0" for name in columns)


def next_hash(before: bytes, names: Sequence[bytes], values: Sequence[Value]) -> bytes:
    """The hash of a row. ``names``: from :func:`prefixes`; ``values`` as the database holds them."""
    parts = [before]
    for name, value in zip(names, values, strict=True):
        if value is not None:
            parts.append(name)
            parts.append(encoded(value))
    return hashlib.sha256(b"".join(parts)).digest()


def encoded(value: Value) -> bytes:
    """Type and value, so that no two values have the same bytes."""
    if value is None:
        return b"N"
    if isinstance(value, str):
        content = value.encode("utf-8", "surrogateescape")
        return _LENGTH.pack(b"T", len(content)) + content
    if isinstance(value, float):
        return _REAL.pack(b"F", value)
    if isinstance(value, bytes):
        return _LENGTH.pack(b"B", len(value)) + value
    return _INTEGER.pack(b"I", value)


class ChainEnd(NamedTuple):
    """The newest row of a chain: its number and hash (that before the first row if there is none), and how many rows there ever were."""

    number: int
    hash: bytes
    rows: int


class Chain:
    """A table whose rows are chained. Calls belong into a transaction, may block and raise StorageError, and then nothing has changed."""

    def __init__(self, file: SqliteFile, table: str, columns: str) -> None:
        """``columns``: all of the table but ``number`` and ``hash``, in its order, with commas between."""
        self._file = file
        self.table = table
        self.columns = tuple(name.strip() for name in columns.split(","))
        quoted = ", ".join(f'"{name}"' for name in ("number", *self.columns, "hash"))
        marks = f"({', '.join('?' * (len(self.columns) + 2))})"
        self._insert = f"INSERT INTO {table} ({quoted}) VALUES {marks}"
        self._insert_together = f"INSERT INTO {table} ({quoted}) VALUES {', '.join([marks] * _TOGETHER)}"
        self._names = prefixes(("number", *self.columns))
        self._reals: tuple[bool, ...] = ()

    def add(self, rows: Sequence[Sequence[Value]], numbers: Sequence[int] | None = None) -> int:
        """Append rows, each with the values of ``columns``. Returns the number of the last one.

        ``numbers``: rising, above all there are; without them they go on by one.
        """
        number, link, _ = self.head()
        written = []
        for place, row in enumerate(rows):
            before, number = number, number + 1 if numbers is None else numbers[place]
            values = (number, *self._as_stored(row))
            link = next_hash(link, self._names, values)
            written.append((*values, link))
            rising = number > before
            if not rising:
                break
        # First, so that the database says where a number is taken.
        whole = len(written) - len(written) % _TOGETHER
        for start in range(0, whole, _TOGETHER):
            self._file.many(self._insert_together, [list(chain.from_iterable(written[start : start + _TOGETHER]))])
        self._file.many(self._insert, written[whole:])
        if written and not rising:
            raise StorageError(f"the number {number} does not come after {before}", where=f"{self._file.path}, {self.table}")
        self._file.rows("UPDATE chains SET number = ?, hash = ?, rows = rows + ? WHERE name = ?", (number, link, len(rows), self.table))
        return int(number)

    def head(self) -> ChainEnd:
        """Where the chain ends now."""
        number, link, rows = self._file.rows("SELECT number, hash, rows FROM chains WHERE name = ?", (self.table,))[0]
        return ChainEnd(number, first_hash(self.table) if link is None else link, rows)

    def next_unsigned(self, row: Sequence[Value]) -> bytes:
        """The hash that the next row would have with these values and without its last column, which is the signature of this hash."""
        number, link, _ = self.head()
        return next_hash(link, self._names[:-1], (number + 1, *self._as_stored((*row, None))[:-1]))

    def _as_stored(self, row: Sequence[Value]) -> list[Value]:
        """As the database gives them back: no NaN, no -0.0, floats where the column has them, text that is text."""
        if not self._reals:
            kinds = {name: kind for _, name, kind, *_ in self._file.rows(f"PRAGMA table_info({self.table})")}
            self._reals = tuple(kinds[name] == "REAL" for name in self.columns)
        return [_as_real(value) if real else storable(value) for real, value in zip(self._reals, row, strict=True)]


def _as_real(value: Value) -> Value:
    return None if not isinstance(value, (int, float)) or math.isnan(value) else float(value) + 0.0
