"""What the plant has been told of the ledger, and what it has not: how far each chain was sent, and the rows that were set aside.

The rows themselves stand in their chains alone, whose numbers rise and whose rows never change: nothing is written twice, and what waits
cannot disagree with what is kept. The plant's database keeps how far it was told in the transaction of these rows; what stands here follows
it, and says which rows must not be folded yet.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from inspector.core.errors import StorageError
from inspector.core.plant.outgoing import AUDIT, COLUMNS, EVIDENCE, EndOfChain, FoldedMinute, Portion, plain_text
from inspector.core.plant.plant_report import RefusedRow
from inspector.storage.ledger.evidence import REMOVED
from inspector.storage.ledger.parts import MOST_ROWS
from inspector.storage.ledger.sqlite_file import SqliteFile

SCHEMA_6 = (
    "CREATE TABLE outbox (chain TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID",
    """CREATE TABLE outbox_refused (
        chain TEXT NOT NULL, number INTEGER NOT NULL, at REAL NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (chain, number)) WITHOUT ROWID""",
)
"""From schema 5 to 6. ``outbox``: up to which number the plant has been told of a chain."""

_BUSY_S = 5.0
_TOGETHER = 50
_NUL = "\0"


class Unsent(NamedTuple):
    """What retention must leave: rows of numbers above ``sent``, but not below ``stays``, however long the plant is away."""

    sent: int
    stays: int


class OutboxBook:
    """How far the plant was told, and what it does not take. Calls may block and raise StorageError, and then nothing has changed."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file
        self._reached = False
        self.folding = threading.Lock()
        """Held from :meth:`unsent` until the rows are folded: the sender begins before or after."""

    def tell_reached(self, reached: bool) -> None:
        """Whether rows are being sent. Then no row is folded that may be on its way. Waits while rows are being folded."""
        with self.folding:
            self._reached = reached

    def sent(self, chain: str) -> int:
        """The number of the last row that the plant has been told of; 0 before the first."""
        found = self._file.rows("SELECT number FROM outbox WHERE chain = ?", (chain,))
        return int(found[0][0]) if found else 0

    def keep_sent(self, ends: Mapping[str, int]) -> None:
        """Keep the number of the last row of each chain that the plant has been told of."""
        self._file.rows_in("INSERT OR REPLACE INTO outbox (chain, number) VALUES (?, ?)", ends.items())

    def unsent(self, chain: str, most: int) -> Unsent:
        """``most``: so many rows wait at most while the plant is away; while it is reached all stay, and are sent."""
        sent = self.sent(chain)
        if self._reached:
            return Unsent(sent, sent + 1)
        newest = int(self._file.rows("SELECT number FROM chains WHERE name = ?", (chain,))[0][0])
        return Unsent(sent, max(sent + 1, newest - min(most, MOST_ROWS)))

    def refuse(self, row: RefusedRow) -> None:
        """Set a row aside: the others go on without it."""
        values = (row.chain, row.number, row.at, row.reason)
        self._file.rows_in("INSERT OR REPLACE INTO outbox_refused (chain, number, at, reason) VALUES (?, ?, ?, ?)", [values])

    def refused(self, limit: int = 100) -> tuple[RefusedRow, ...]:
        """Those that were set aside, the newest first."""
        found = self._file.rows("SELECT chain, number, at, reason FROM outbox_refused ORDER BY at DESC, number DESC LIMIT ?", (limit,))
        return tuple(RefusedRow(*row) for row in found)

    def refused_count(self) -> int:
        """How many were set aside."""
        return int(self._file.rows("SELECT COUNT(*) FROM outbox_refused")[0][0])


class EvidenceToSend(NamedTuple):
    """An entry of the evidence. ``path``: of the record's JSON, relative to the records folder, empty where there is nothing to send.
    ``run`` and ``at`` of the part's row are None where there is none any more."""

    number: int
    path: str
    sha256: str
    part: int | None
    run: str | None
    at: float | None
    hash: bytes | None


class OutboxReader:
    """Reads what is to be sent beside the running station, by a connection of its own: nobody who writes waits for it.

    To be used on one thread. Calls raise StorageError. Text comes as PostgreSQL can hold it: valid UTF-8 without NUL.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None

    def close(self) -> None:
        """May be called again; the next call opens it anew."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def newest(self, chain: str) -> int:
        """The number of the newest row there ever was; 0 without one."""
        return int(self.rows("SELECT number FROM chains WHERE name = ?", (chain,))[0][0])

    def oldest(self, chain: str) -> int | None:
        """The number of the oldest row that is there."""
        found = self.rows(f"SELECT MIN(number) FROM {chain}")[0][0]
        return None if found is None else int(found)

    def goes_on_from(self, chain: str, end: EndOfChain) -> bool:
        """Whether the chain here has this row, or had it before it was folded: else this is another database than the one that was sent,
        begun anew or brought back from a copy."""
        found = self.rows(f"SELECT hash FROM {chain} WHERE number = ?", (end.number,))
        if found:
            return end.hash is None or found[0][0] is None or bytes(found[0][0]) == end.hash
        oldest = self.oldest(chain)
        return end.number <= self.newest(chain) and (oldest is None or end.number < oldest)

    def portion(self, chain: str, after: int, limit: int, rest: Callable[[], None] = lambda: None) -> Portion | None:
        """At most ``limit`` rows behind this number; None if there is none. ``rest`` is called every few rows, and may wait."""
        columns = ", ".join(f'"{name}"' for name in COLUMNS[chain])
        statement = f"SELECT {columns} FROM {chain} WHERE number > ? ORDER BY number LIMIT ?"
        with self._reading() as connection:
            rows = _plain_rows(connection, statement, (after, limit), rest)
        return Portion(chain, rows) if rows else None

    def folded(self, after: int) -> tuple[FoldedMinute, ...]:
        """Figures of the counted parts behind this number that have no rows any more."""
        counts = ", ".join(f"SUM(CASE WHEN {which} THEN parts ELSE 0 END)" for which in _WHICH)
        statement = f"""SELECT minute, recipe, lot, {counts} FROM minutes JOIN folds ON folds.number = minutes.fold
            WHERE folds.chain = 'parts' AND folds.first > ? AND counted GROUP BY minute, recipe, lot ORDER BY minute, recipe, lot"""
        return tuple(FoldedMinute(*row) for row in self.rows(statement, (after,)))

    def evidence(self, after: int, limit: int) -> tuple[EvidenceToSend, ...]:
        """At most ``limit`` entries behind this number."""
        statement = f"""SELECT evidence.number, CASE WHEN evidence.what = '{REMOVED}' THEN '' ELSE path END, sha256, part, parts.run,
            parts.at, evidence.hash FROM {EVIDENCE} LEFT JOIN parts ON parts.number = evidence.part
            WHERE evidence.number > ? ORDER BY evidence.number LIMIT ?"""
        return tuple(EvidenceToSend(*row) for row in self.rows(statement, (after, limit)))

    def rows(self, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """What a question of one's own gives."""
        with self._reading() as connection:
            return connection.execute(statement, values).fetchall()

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            if self._connection is None:
                address = f"{self._path.absolute().as_uri()}?mode=ro"
                self._connection = sqlite3.connect(address, uri=True, timeout=_BUSY_S, isolation_level=None, check_same_thread=False)
                self._connection.text_factory = _plain_text
            yield self._connection
        except sqlite3.Error as error:
            self.close()
            remedy = "Start the station once: it brings the database up to date"
            raise StorageError(f"the ledger cannot be read for the plant: {error}", where=str(self._path), remedy=remedy) from error


_WHICH = ("verdict = 'PASS'", "verdict = 'FAIL'", "verdict = 'INVALID'", "band = 'review'")


def _plain_rows(
    connection: sqlite3.Connection, statement: str, values: tuple[object, ...], rest: Callable[[], None]
) -> list[tuple[Any, ...]]:
    """Read as text that is right, which takes half the time; what is not is read again."""
    connection.text_factory = str
    rows: list[tuple[Any, ...]] = []
    try:
        cursor = connection.execute(statement, values)
        while some := cursor.fetchmany(_TOGETHER):
            if any(_NUL in text for row in some for text in row if type(text) is str):
                break
            rows += some
            rest()
        else:
            return rows
    except sqlite3.OperationalError as error:
        if "decode" not in str(error):
            raise
    finally:
        connection.text_factory = _plain_text
    return connection.execute(statement, values).fetchall()


def _plain_text(content: bytes) -> str:
    return plain_text(content.decode("utf-8", "replace")) if b"\0" in content else content.decode("utf-8", "replace")


def read_outbox(path: Path, audits: Mapping[str, Path] = MappingProxyType({})) -> tuple[int, tuple[RefusedRow, ...]]:
    """Of a ledger beside its running station: rows that wait, and those that were set aside. ``audits``: of several views the other ledgers
    whose audit is told, by the name of its chain at the plant. Raises StorageError."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=_BUSY_S)) as connection:
            marks = ", ".join("?" * len(COLUMNS))
            waiting = connection.execute(
                f"""SELECT COALESCE(SUM(chains.number - COALESCE(outbox.number, 0)), 0) FROM chains LEFT JOIN outbox ON chain = name
                WHERE name IN ({marks})""",
                tuple(COLUMNS),
            ).fetchone()[0]
            found = connection.execute("SELECT chain, number, at, reason FROM outbox_refused ORDER BY at DESC, number DESC").fetchall()
            told: dict[str, int] = dict(connection.execute("SELECT chain, number FROM outbox").fetchall())
        for chain, other in audits.items():
            with closing(OutboxReader(other)) as reader:
                waiting += max(0, reader.newest(AUDIT) - told.get(chain, 0))
    except sqlite3.Error as error:
        raise StorageError(f"the ledger cannot be read: {error}", where=str(path), remedy="Start the station once") from error
    return int(waiting), tuple(RefusedRow(*row) for row in found)
