"""A database as a verification reads it: beside a running station, on a copy, on a disk that cannot be written to; it changes nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from inspector.core.errors import StorageError
from inspector.storage.ledger.sqlite_file import Value

_BUSY_S = 5.0
_PORTION = 2000
_LEDGER_SCHEMA = 6


class LedgerFile:
    """``snapshot``: everything is read as it stood at one moment. A context manager. Raises StorageError if it cannot be opened."""

    def __init__(self, path: Path, *, snapshot: bool) -> None:
        self.path = path
        self._snapshot = snapshot
        self._connection = _opened(path)

    def __enter__(self) -> LedgerFile:
        if self._snapshot:
            self._connection.execute("BEGIN")
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def rows(self, statement: str, values: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """Raises sqlite3.Error where the file is damaged."""
        return self._connection.execute(statement, values).fetchall()

    def pages(self, columns: str, table: str, where: str = "1", values: Sequence[Value] = ()) -> Iterator[list[tuple[Any, ...]]]:
        """Rows in the order of their number, which is the first column, some thousand at a time. Raises sqlite3.Error."""
        last = -(2**63)
        while found := self.rows(
            f"SELECT {columns} FROM {table} WHERE number > ? AND {where} ORDER BY number LIMIT {_PORTION}", (last, *values)
        ):
            yield found
            last = found[-1][0]

    def has_ledger(self) -> bool:
        """False in a database of a version that had no ledger. Raises StorageError for one of a newer program, sqlite3.Error."""
        version = self.rows("SELECT MAX(version) FROM schema")[0][0]
        if isinstance(version, int) and version > _LEDGER_SCHEMA:
            what = f"was written by a newer program (schema {version}, this program reads up to {_LEDGER_SCHEMA})"
            raise StorageError(what, where=str(self.path), remedy="Update this program")
        return bool(self.rows("SELECT 1 FROM sqlite_master WHERE name = 'chains'"))  # whatever the version says


def _opened(path: Path) -> sqlite3.Connection:
    fault: sqlite3.Error | None = None
    # As it is in use; else, where its log cannot be opened, as it was when that was last written into it.
    for how in ("mode=ro", "immutable=1"):
        try:
            connection = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True, timeout=_BUSY_S, isolation_level=None)
        except sqlite3.Error as error:
            fault = error
            continue
        # Text that is none any more is a finding, no fault of reading.
        connection.text_factory = lambda content: content.decode("utf-8", "surrogateescape")
        try:
            connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchall()
        except sqlite3.Error as error:
            fault = error
            with suppress(sqlite3.Error):
                connection.close()
            continue
        return connection
    raise StorageError(f"cannot be read: {fault}", where=str(path), remedy="Check that it is there and whole, or restore it from a copy")
