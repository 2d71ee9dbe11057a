"""What a disk takes for one flushed transaction as small as a part's row: no part is told of sooner."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path

APART_S = 0.01


def flushes_ms(folder: Path, count: int) -> list[float]:
    """Milliseconds of each of ``count`` transactions, some time apart, in a database of its own on the disk of ``folder``."""
    found: list[float] = []
    with (
        tempfile.TemporaryDirectory(dir=folder) as place,
        closing(sqlite3.connect(Path(place) / "flush.db", isolation_level=None)) as database,
    ):
        database.execute("PRAGMA journal_mode=WAL").fetchall()
        database.execute("PRAGMA synchronous=FULL")
        database.execute("CREATE TABLE parts (number INTEGER PRIMARY KEY, text TEXT)")
        for _ in range(count):
            began = time.perf_counter()
            database.execute("INSERT INTO parts VALUES (NULL, ?)", ("x" * 300,))  # a transaction of its own
            found.append(1000 * (time.perf_counter() - began))
            time.sleep(APART_S)
    return found
